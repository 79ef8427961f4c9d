"""Case endings as thumbs write them: any of the language, whatever its vowels and the last letter of the name ask for.

Written as in cases.py. What `CASES` has are the language's own; `CARELESS` ones count behind long names.
"""

_FINNISH = "n ssa sta lla lta lle a ta na ksi in an on un en iin seen"
_ASKING = "ko kin kaan han kohan kinko pa"
_SOFT = "b=p d=t c=ç g=k ğ=k"
_VOWELS = "a e i ı u ü".split()


def _each(endings: str, behind: str) -> str:
    return " ".join(f"{ending}{other}" for ending in endings.split() for other in behind.split())


def _softened() -> str:
    """Zagreb and Zagreb'e, Zonguldak and Zonguldağa: what a vowel does to the last letter."""
    pairs = (pair.split("=") for pair in _SOFT.split())
    own = ("", "n", "y")
    return " ".join(f"{soft}{v}{end}={hard}" for soft, hard in pairs for v in _VOWELS for end in own)


CASES = {
    "fi": f"{_ASKING} {_each(_FINNISH, _ASKING)} oksessa=os oksesta=os oksen=os okseen=os aksessa=as aksesta=as "
    "aksen=as akseen=as isissa=inen isista=inen isilla=inen isilta=inen isten=inen isiin=inen sissa=nen sista=nen "
    "silla=nen silta=nen sten=nen kassa=kka kasta=kka kan=kka tassa=tta tasta=tta tan=tta passa=ppa pan=ppa "
    "laiset=- laisia=- laisten=- laisista=- lainen=-",
    "et": "ki gi iski isgi lgi lki stki stki sse=- lased=- laste=- laste=- lane=- lasi=- lastest=-",
    "tr": _softened(),
    "az": "ğa=q ğı=q ğın=q ğu=q yə=k yi=k",
    "hu": "is banis benis bolis belis ert iak iek",
    "eu": "ean eraino raino gatik entzat rentzat tzat arrak tarrak dar darrak tar arra tarra",
    "lt": "ieciai=as iečiai=as iečių=as iečiai=ius",
    "lv": "ieši=a ieši=e iešu=a iešu=e",
    "is": "ingar=- ingum=- inga=- verjar=-",
    "sq": "as=- asit=- asve=- ase=-",
}
CARELESS = {
    "fi": "sa sta issa ista illa ilta ille isa illä iin nissa nista nilla tissa tista ssakin",
    "et": "al alt ale el elt ele ul ult ule is ist as ast us ust es est iga aga ega uga",
    "tr": "ta te tan ten da de dan den lar ler nda nde nin nun yi yu nı ni nu tir tır",
    "az": "ta te tan ten da de dan den lar ler",
    "uz": "ta tan ka qa da dan dagi ning liklar lar larni",
    "tk": "ta te tan ten da de dan den",
    "hu": "n on en an in ot at et t",
    "eu": "rik ean etan ko ren rena rekin ra era an",
    "lt": "as us is os o ui ą u e ai ų uje oje yje eje iai ius ais",
    "lv": "s is us as es a ā u i ī am im ai ei os ās ēs em e ē",
    "pl": "ze sie cie u a em owi ie y i ę ą",
    "cs": "u e ě a em y i ovi",
    "sk": "u e a om y i ovi",
    "hr": "u a e om em i",
    "sl": "u a e om em i",
    "sr": "u a e om em i",
    "bs": "u a e om em i",
    "ro": "ul ului ulul a ei",
    "sq": "i it in ut un u a ë ës ën e es",
    "is": "i s ar ur um",
    "sw": "ni",
    "so": "da ta ka ga na",
}
