"""Words by which people say where they are or come from before they ask: saludos desde, ici, ich bin in. By language.

"_" is a blank. They count only in a part of the text that asks nothing.
"""

HAILING = {
    "en": "here greetings from i_m im i_am live living writing calling visiting based we_re we_are hails "
    "stuck work "
    "study",
    "fr": "je_viens nous_venons ici salutations bonjour je_suis j_habite je_vis je_vous_écris j_écris on_est "
    "coucou chez habite travaille",
    "es": "vengo venimos aquí acá saludos desde soy vivo estoy escribo somos trabajo resido un_saludo",
    "pt": "venho viemos aqui saudações daqui sou moro vivo estou tô escrevo somos trabalho abraço",
    "it": "vengo veniamo qui saluti sono abito vivo scrivo siamo lavoro un_saluto",
    "de": "komme_aus ich_komme wir_kommen hier grüße grüsse gruß viele_grüße liebe_grüße ich_bin wir_sind "
    "wohne lebe schreibe arbeite grüezi moin",
    "gsw": "grüessli i_bi wohn i_wohne",
    "nl": "ik_kom wij_komen hier groeten groetjes ik_ben woon werk schrijf wij_zijn groet",
    "af": "hier groete ek_is woon ek_bly bly",
    "sv": "här hälsningar jag_är bor jobbar hälsar",
    "da": "her hilsen hilsner jeg_er bor arbejder",
    "nb": "her hilsen hilsner jeg_er bor jobber eg_er eg_bur",
    "is": "hér kveðjur kveðja ég_er bý",
    "fi": "täällä terveisiä terveiset terkkuja olen asun täältä kirjoitan",
    "et": "siin tervitused tervitusi olen elan siit",
    "lt": "čia linkėjimai sveikinimai esu gyvenu iš",
    "lv": "šeit sveicieni esmu dzīvoju",
    "pl": "tu tutaj pozdrowienia pozdrawiam jestem mieszkam piszę z_tej_strony pracuję",
    "cs": "tady zdravím pozdrav pozdravy jsem bydlím píšu píši žiju tu",
    "sk": "tu zdravím pozdrav pozdravujem som bývam píšem žijem",
    "sl": "tukaj tu pozdrav pozdravi lep_pozdrav sem živim pišem",
    "hr": "ovdje tu pozdrav pozdravi lijep_pozdrav ja_sam živim pišem",
    "bs": "ovdje tu pozdrav selam ja_sam živim pišem",
    "sr": "ovde tu pozdrav ja_sam živim pišem поздрав овде живим пишем ја_сам",
    "hu": "itt üdvözlet üdv innen vagyok élek lakom írok",
    "ro": "aici salutări salut sunt locuiesc stau scriu trăiesc",
    "sq": "këtu përshëndetje të_fala jam jetoj banoj shkruaj",
    "el": "εδώ χαιρετισμούς χαιρετίσματα είμαι μένω ζω γράφω",
    "tr": "burası selamlar selam sevgiler yaşıyorum yaşıyoruz oturuyorum oturuyoruz yazıyorum bildiriyor "
    "çalışıyorum "
    "okuyorum "
    "doğumluyum memleketim memleket kökenliyim",
    "az": "bura salamlar salam yaşayıram yaşayırıq yazıram işləyirəm oxuyuram əslən",
    "uz": "salomlar salom yashayman yashaymiz ishlayman oʻqiyman asli aslida",
    "id": "salam di_sini sini saya_di tinggal saya_dari aku_di aku_dari",
    "ms": "salam di_sini sini saya_di tinggal saya_dari",
    "tl": "pagbati mula taga nakatira nandito andito ako_po_ay",
    "vi": "xin_chào chào_từ tôi_ở mình_ở tôi_sống em_ở đây_là",
    "sw": "salamu hapa nipo naishi ninaishi natoka",
    "so": "salaan halkan waxaan_joogaa waxaan_ahay",
    "ha": "gaisuwa nan ina_zaune",
    "ca": "aquí salutacions salutació soc sóc visc escric",
    "gl": "aquí saúdos son vivo escribo",
    "eu": "hemen agurrak naiz bizi",
    "cy": "yma cyfarchion",
    "ga": "anseo beannachtaí",
    "eo": "ĉi_tie saluton salutojn",
    "ru": "тут здесь привет приветы приветствую я_из живу пишу",
    "uk": "тут привіт вітаю вітання я_з живу пишу",
    "bg": "тук поздрави поздрав живея пиша",
    "mk": "тука поздрав поздрави живеам пишувам",
    "ar": "هنا تحيات تحياتي تحية تحيات_من تحياتي_من تحية_من سلام_من سلامات_من سلامي_من "
    "انا انا_من اني احنا نحن حنا سلامات معكم عايش عايشه عايشين وعايش وعايشه ساكن "
    "ساكنه "
    "ساكنين "
    "وساكن وساكنه مقيم مقيمه مقيمين ومقيم نسكن كنسكن اسكن اعيش نعيش كنعيش مولود مولوده مزيود مزيوده ولدت "
    "خدام خدامه "
    "شغال شغاله اشتغل بشتغل نخدم ادرس بدرس نقرا اصلي اصلا اصلنا مغترب مغتربه مستقر مستقره",
    "fa": "اینجا سلام درود هستم هستیم من اهل ساکن ساکنم زندگی_میکنم زندگی_می_کنم زندگی_می_کنیم زندگی_میکنیم "
    "کار_میکنم کار_می_کنم درس_میخونم درس_می_خونم به_دنیا_اومدم",
    "he": "כאן ד״ש אני אנחנו אני_מ גר גרה גרים וגר וגרה וגרים נולדתי עובד עובדת לומד לומדת במקור",
    "ur": "میں_ہوں ہوں رہتا رہتی رہتے رہتا_ہوں رہتی_ہوں مقیم آبائی تعلق کام_کرتا",
    "ku": "ez em من ئێمە dijîm dijîn dixebitim دەژیم ئەژیم دەژین خەڵکی",
    "ps": "زه موږ یم یو اوسېږم اوسیږم اوسېږو",
}

# Before the country that somebody asks from, or where a family lives: words that say nothing of a town.
ASKING_FROM = {
    "en": "asking ask moved emigrated family_lives grew_up born resident",
    "fr": "demande installé installée j_étudie étudie vivons habitons vit",
    "es": "pregunto preguntando vivimos vive residimos",
    "pt": "pergunto vivemos moramos mora",
    "it": "chiedo viviamo abitiamo vive",
    "de": "frage leben wohnen lebt wohnt",
    "nl": "vraag wonen leven woont",
    "sv": "frågar bo",
    "sq": "pyes jetojmë banojmë jeton punoj",
    "sr": "pitam živim živimo pišem питам живим живимо",
    "hr": "pitam živim živimo pišem",
    "bs": "pitam živim živimo pišem",
    "mk": "прашувам живееме",
    "bg": "питам живеем",
    "ru": "спрашиваю живем живём переехал переехала",
    "uk": "питаю живемо переїхав переїхала",
    "pl": "pytam mieszkamy żyję",
    "tr": "soruyorum yaşıyorum yaşıyoruz yaşayan",
    "ar": "عايشين عايشه عايش مقيمين مقيم ساكنين مغترب مغتربين بسال اسال",
    "fa": "زندگی_می_کنم زندگی_میکنم می_پرسم",
    "hi": "रहता रहती रहते",
    "hi-Latn": "rehta rehti rehte",
    "bn": "থাকি থাকে বাস",
    "sw": "naishi ninaishi tunaishi naulizia nauliza",
    "id": "tinggal menetap nanya_dari",
    "so": "ku_noolahay deggan joogaa",
    "ro": "locuim trăim întreb",
    "hu": "élünk lakunk kérdezem",
    "el": "μένουμε ζούμε ρωτάω",
    "zh": "我住在 住在 我在",
    "ja": "に住んで 在住",
    "ko": "에_살아요 살고",
}
