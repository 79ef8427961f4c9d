"""The words that questions are made of, as they are spelled: what a slip in one of them is compared with."""

MAIN_WORDS = {
    "en": "who which what have list show signed sign signing cities mayor mayors declaration commitment "
    "commitments how "
    "many started leaders does whole",
    "fr": "qui quelle quelles quels liste montre signé signer signent villes maire maires déclaration engagement "
    "engagements combien comment lancé montrez donne dit exactement",
    "es": "quién quiénes cuáles cuántas cuántos lista muestra firmado firmaron firmar firman ciudades alcalde "
    "alcaldes "
    "declaración compromiso compromisos cómo dice enseña",
    "pt": "quem quais quantas quantos lista mostra assinaram assinou assinar cidades prefeito prefeitos declaração "
    "compromisso compromissos como diz exatamente",
    "it": "chi quali quante quanti lista mostra firmato firmare firmano città sindaco sindaci dichiarazione "
    "impegno hanno "
    "impegni come dice elenco",
    "de": "wer welche welcher welches wieviele viele liste zeig unterschrieben unterzeichnet unterschreiben "
    "unterzeichnen städte stadt bürgermeister erklärung verpflichtung verpflichtungen gemeinden insgesamt mitmachen",
    "nl": "wie welke hoeveel lijst toon getekend ondertekend tekenen steden burgemeester burgemeesters verklaring "
    "gemeenten hebben",
    "sv": "vilka vem många lista visa undertecknat skrivit städer borgmästare deklarationen",
    "da": "hvilke hvem mange liste underskrevet byer borgmester erklæringen",
    "nb": "hvilke hvem mange liste signert underskrevet byer ordfører erklæringen",
    "fi": "mitkä kuka montako lista allekirjoittanut allekirjoittaneet kaupungit kaupunkia pormestari julistus",
    "pl": "kto które jakie ile lista listę podpisały podpisał podpisać miasta miast burmistrz burmistrzów deklaracja "
    "deklarację",
    "cs": "kdo která jaká kolik seznam podepsala podepsal podepsali města měst starosta starostů prohlášení",
    "sk": "kto ktoré koľko zoznam podpísali podpísal mestá miest primátor vyhlásenie",
    "hr": "tko koji koliko popis potpisali potpisao gradovi gradova gradonačelnik deklaracija",
    "sr": "ko koji koliko spisak potpisali potpisao gradovi gradova gradonačelnik deklaracija",
    "ro": "cine care câte lista semnat orașe primar primari declarația",
    "hu": "kik mely mennyi lista aláírta aláírták városok város polgármester nyilatkozat",
    "sq": "kush cilat sa lista nënshkruar firmosur qytete kryetari deklarata",
    "tr": "kim hangi kaç liste imzaladı imzalayan imzaladılar şehirler şehir belediye başkan bildirge",
    "ru": "кто какие какой сколько список подписали подписал подписать города городов город мэр мэров декларация "
    "декларации покажи",
    "uk": "хто які скільки список підписали підписав міста міст мер мерів декларація",
    "bg": "кой кои колко списък подписали подписа градове кмет кметове декларация",
    "el": "ποιος ποιες πόσες λίστα υπέγραψαν υπέγραψε πόλεις δήμαρχος δήμαρχοι διακήρυξη",
    "id": "siapa mana berapa daftar tunjukkan menandatangani kota walikota deklarasi",
    "ar": "المدن مدينة القائمة وقعت وقعوا التوقيع البلديات رئيس الاعلان اعلان",
    "fa": "شهرها شهرهایی فهرست لیست امضا شهردار بیانیه اعلامیه",
}
