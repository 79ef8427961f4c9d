"""Verbs of joining and signing whose two parts stand apart: macht Dortmund mit, doet Gent mee, skrev Lund på.

By the part at the end, the forms of the verb that may stand before it.
"""

APART = {
    "mit": "mach macht machen machts mächt zieht ziehen zog",
    "an": "schließt schliesst schließen schloss schlossen",
    "teil": "nimmt nehmen nahm nahmen",
    "bei": "tritt treten trat",
    "mee": "doet doen deed deden tekent",
    "aan": "sluit sluiten sloot",
    "på": "skrev skriver skrive hakade hoppade hakar hoppar",
    "under": "skrev skriver skrive skreiv",
    "med": "gick går gik går ble blei vart blir",
    "til": "sluttet slutter slutta",
    "undir": "skrifaði skrifuðu skrifar",
    "mukaan": "lähti lähtee lähtikö liittyi",
    "alla": "kirjutas kirjutab kirjutasid",
    "alá": "írta írták írja",
    "firm": "ka kan bo bojn qit",
}
