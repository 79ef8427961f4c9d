"""What else says something, was written by somebody, or is fined: books and songs, leaflets, parking, red lights."""

from bot.rules.words.cues import Cue, Table

_ELSE = {
    "en": "novel novels horoscope leaflet parking speeding red_light handshake neighbour_sue my_neighbour sue_me "
    "communist_manifesto anthem lyrics bedtime_story charts cake to_buy_a in_the_charts negroni cocktail",
    "fr": "roman_de horoscope notice_du parking_amende feu_rouge sinistre hymne_national poème poutine blague "
    "gâteau carte_d_identité cv",
    "es": "novela horóscopo prospecto del_restaurante semáforo himno poema perro gato pagar_la_multa "
    "multa_de_tráfico real_madrid zodiaco",
    "pt": "bula remédio romance_de horóscopo sinal_vermelho hino poema descobriu_o_brasil novela cachorro",
    "it": "romanzo libro_di il_libro oroscopo bugiardino semaforo inno poesia divina_commedia palestra cane",
    "ro": "contractul_de_muncă contractul romanul horoscop prospect semafor imn imnul poezia",
    "de": "roman zauberberg faust horoskop beipackzettel zeitung parken falschparken rote_ampel hymne gedicht "
    "kartoffeln kindergarten_an er_oder_ich kaufvertrag name_müller lied",
    "nl": "roman horoscoop bijsluiter krant parkeren rood_licht volkslied gedicht hond",
    "sv": "romanen horoskop bipacksedel tidningen parkering rödljus nationalsången dikten hund",
    "da": "romanen horoskop indlægsseddel avisen parkering rødt_lys nationalsangen digtet",
    "nb": "romanen horoskop pakningsvedlegg avisen parkering rødt_lys nasjonalsangen diktet",
    "fi": "romaani romaanin horoskooppi lehdessä pysäköinti kansallislaulun runon",
    "hu": "regény horoszkóp újságban parkolás piros_lámpa himnuszt himnusz verset levesben",
    "pl": "powieść pan_tadeusz horoskop ulotce gazecie parkowanie czerwone_światło hymn hymn_polski wiersz lalka",
    "cs": "román horoskop letáku novinách parkování červenou hymnu báseň",
    "sk": "román horoskop letáku novinách parkovanie červenú hymnu báseň",
    "hr": "roman horoskop novinama parkiranje crveno_svjetlo himnu pjesmu knjizi receptu ugovoru_o",
    "sr": "роман хороскоп новинама паркирање црвено_светло химну песму књизи horoskop himnu pesmu",
    "mk": "роман хороскоп весник паркирање црвено_светло химна_напиша песна",
    "bg": "роман хороскоп вестника паркиране червено_светло химна стихотворение песента",
    "ru": "роман романа гороскоп газете парковку парковка превышение красный_свет гимн стих стихи песню "
    "войну_и_мир фильм фильмов мультик книге к_врачу на_маникюр таблетк*",
    "uk": "роман гороскоп газеті паркування парковку перевищення червоне_світло гімн вірш пісню фільм до_лікаря",
    "sq": "romanin romani horoskopi gazetë gazeta parkim semafor himnin himni poezinë këngën recetën mjekut",
    "el": "ζώδιό ζώδιο ωροσκόπιο μυθιστόρημα εφημερίδα παρκάρισμα κόκκινο_φανάρι εθνικό_ύμνο ποίημα τραγούδι βιβλίο",
    "tr": "roman burç burcum gazetede park_cezası kırmızı_ışıkta kırmızı_ışık istiklal_marşı marşını şiiri şarkı "
    "şarkıyı hız_cezası",
    "ar": "رواية الرواية برج برجي الابراج علبة_الدوا علبة_الدواء الجريدة مخالفة السرعة غرامة_السرعة "
    "الاشارة_الحمرا النشيد قصيدة الاغنية هالاغنية الركن اركان_الاسلام الدوا",
    "fa": "شاهنامه رمان طالع پارکینگ سرعت_غیرمجاز چراغ_قرمز سرود_ملی شعر ترانه آهنگ روزنامه",
    "he": "רומן הורוסקופ עיתון חניה אור_אדום ההמנון שיר השיר",
    "ur": "ناول زائچہ اخبار پارکنگ سگنل_توڑنے قومی_ترانہ گانا نظم ہیلمٹ",
    "hi": "उपन्यास राशिफल अखबार पार्किंग लाल_बत्ती राष्ट्रगान गाना कविता हेलमेट पासपोर्ट_बनवाने",
    "bn": "উপন্যাস রাশিফল পত্রিকায় পার্কিং লাল_বাতি জাতীয়_সংগীত গান কবিতা হেলমেট",
    "id": "novel zodiak koran parkir lampu_merah lagu_kebangsaan puisi dompet dompetku helm bola_lampu tilang",
    "vi": "tiểu_thuyết tử_vi đèn_đỏ quốc_ca bài_thơ bài_hát vượt_đèn đỗ_xe mũ_bảo_hiểm",
    "th": "นิยาย ดวง ไฟแดง เพลงชาติ เพลงนี้ ที่จอดรถ",
    "zh": "小说 小說 星座 报纸 報紙 闯红灯 闖紅燈 停车 停車 超速 国歌 國歌 这首歌 這首歌 办签证",
    "ja": "小説 占い 新聞 駐車 信号無視 国歌 この曲 憲法九条 スピード違反",
    "ko": "소설 운세 신문에 주차 신호위반 애국가 이_노래 김치찌개 김치찌개는 과속",
    "sw": "riwaya gazeti nyota_yangu maegesho taa_nyekundu wimbo_wa_taifa wimbo shairi",
    "so": "buugga sheekada wargeyska heesta calanka gabayga",
    "ha": "littafi jarida waka taken_kasa",
    "am": "ልብወለድ ጋዜጣ መዝሙር ዘፈን",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in _ELSE.items()}
