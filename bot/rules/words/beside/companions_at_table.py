"""Dishes, drinks and treaties that have a city in their name, in the forms in which people ask for them."""

COMPANIONS_AT_TABLE = {
    "en": "broil roll rolls sausages frankfurter schnitzel doughnut doughnuts donut donuts steak cheesesteak",
    "fr": "boule boules saucisse saucisses choux chou galette brioche andouille moutarde bière gâteau boudin",
    "es": "bola bolas coles col repollitos repollo salchicha salchichas berlina escalope",
    "pt": "bola bolas couves couve salsicha salsichas bolinhas pastel pastéis",
    "it": "bomba bombe krapfen cavoletti cavolini salsiccia salsicce cotoletta cotolette torta",
    "de": "pfannkuchen krapfen ballen weiße weisse luft kindl würstchen wurst wiener schnitzel printen",
    "nl": "bol bollen bier worst koekoek wafel wafels pils spruitjes",
    "sv": "munk munkar korv syndromet", "da": "pandekage pølse pølser", "nb": "bolle boller pølse pølser",
    "fi": "munkki munkit sopimus sopimuksen sopimukseen syndrooma", "et": "leping lepingu lepingut konventsioon",
    "lt": "konvencija sutartis susitarimas", "lv": "konvencija līgums vienošanās",
    "pl": "pączek pączki kiełbasa kiełbaski konwencja konwencję kotlet brukselka",
    "cs": "párek párky kobliha koblihy řízek smlouva", "sk": "párok párky šiška šišky rezeň zmluva dohovoru",
    "hr": "krafna krafne kobasica kobasice ćevapi ćevape burek konvencije sporazuma kapama",
    "bs": "krofna krofne ćevapi ćevape ćevapa burek kapama somun", "sr": "krofna krofne ćevapi ćevape burek konvencije",
    "sl": "krof krofi klobasa klobase konvencija",
    "hu": "fánk virsli szelet konvenció konvenciót kolbász", "ro": "gogoși gogoașă cârnați convenția convenției",
    "sq": "tava tavë tavën qebap qebapa byrek fërgesë konventën", "eu": "hitzarmena unibertsitatea aireportua",
    "tr": "tava tavası kebabı kebap köfte köftesi pilavı baklavası böreği çorbası mantısı helvası usulü işi şalı",
    "az": "kababı plovu", "id": "kroket donat roti soto sate bika nasi",
    "sw": "biriani pilau",
}  # fmt: skip
