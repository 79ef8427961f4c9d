"""To put one's name, hand, stamp or ink to something: a noun and a verb that stand anywhere near each other."""

from collections.abc import Iterator

_HANDS = (  # nouns, verbs
    (
        "name names moniker signature seal autograph",
        "put puts putting stick stuck add added gave give lend lent drop dropped set slap slapped",
    ),
    ("hand hands ink pen stamp thumbprint", "put puts putting stick stuck set slap slapped"),
    (
        "namen name kralle wilhelm friedrich kringel tinte stempel servus",
        "gesetzt setzt setzte setzen gab gegeben drunter hinterlassen hingesetzt dazugesetzt draufgedrückt",
    ),
    ("handtekening naam poot", "gezet zet zette zetten geplaatst gegeven"),
    ("namn namnteckning signatur", "satt satte sätta lagt la lade gett"),
    ("navn underskrift signatur", "sat satte givet lagt smed smidt gitt"),
    ("nom signature griffe patte tampon", "mis met apposé appose posé pose laissé ajouté inscrit"),
    ("nombre rúbrica garabato sello", "puso poner pusieron metió echó estampó plasmó dejó"),
    ("nome assinatura carimbo rubrica", "pôs botou meteu colocou deixou pus"),
    ("nome sigla timbro", "messo mise mette mettere apposto lasciato"),
    ("numele parafa", "pus pune dat trecut"),
    ("nazwisko parafkę pieczątkę stempel", "dał dała dali złożył złożyła postawił postawiła przybił przybiła"),
    ("jméno razítko", "dal dala dali dalo připojil připojila přidala"),
    ("имя печать автограф закорючку росчерк", "поставил поставила поставили шлёпнул шлёпнула влепил влепила"),
    ("ім'я печатку автограф", "поставив поставила поставили дав дала дали"),
    ("име печат", "сложи сложил сложила тури турил удари удрил удриле стави клал клала"),
    ("ime pečat paraf", "stavio stavila stavili dao dala dali udario udarila dodao dodala"),
    ("emrin emnin vulën dorën", "hedhë hedh hodhi vu vënë vuri qit qitur qitë dhënë dha shtu shtua"),
    ("όνομα σφραγίδα", "έβαλε βάλει έβαλαν βάλανε βάλαν"),
    ("nevét aláírását kézjegyét", "adta tette tették odatette odaírta odabiggyesztette"),
    ("nimensä nimmarinsa", "laittoi laitto laittanut antoi pisti pistäny pani"),
    ("adını ismini damgasını mührünü", "attı koydu koymuş çaktı çakmış bastı basmış yazdırdı yazdırmış ekledi"),
    ("اسمها بصمتها ختمها ايدها", "حطت وضعت كتبت سجلت ضافت"),
    ("مهر اسمش پاش", "زده زد گذاشته گذاشت انداخته نوشته"),
    ("انگوٹھا نام مہر", "ثبت لگا لگایا لگائی لکھوایا لکھوا"),
    ("अंगूठा नाम मोहर", "लगाया लगा लगाई लिखवाया लिखवा जोड़ा"),
    ("angutha naam mohar", "lagaya laga likhwaya likhwa joda"),
    ("নাম সিল", "লিখাইছে লেখাইছে লিখিয়েছে লেখাল মারছে বসাইছে তুলছে"),
    ("nama cap", "taruh naro bubuhin nulis masukin"),
    (
        "wino mkono jina",
        "kuweka kutia weka imetia wametia ametia ilitia walitia aliweka wameweka imeweka kaweka limeweka wamemwaga",
    ),
    ("magaca magaceeda", "qortay dhigtay dhigay qoratay"),
    ("hannu hannunta suna", "saka rattaba"),
    ("igama", "lifakile selilifakile ufakile bafakile"),
    ("እጇን ስሟን ፊርማዋን", "አስገብታለች አኑራለች አስቀመጠች አሳርፋለች አስፍራለች"),
    ("도장 이름", "찍었대 찍었어 찍었나 찍음 올렸대 올렸어 올렸나 올렸다던데 올림"),
    ("tên", "ký ghi"),
)


def hands() -> Iterator[tuple[str, str]]:
    """Every noun with its verbs."""
    for nouns, verbs in _HANDS:
        for noun in nouns.split():
            yield noun, verbs
