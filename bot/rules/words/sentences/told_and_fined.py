"""What else says something, was written by somebody, or is fined: books and songs, leaflets, parking, red lights."""

from bot.rules.words.cues import Cue, Table

_ELSE = {
    "en": "novel novels horoscope leaflet parking speeding red_light handshake neighbour_sue my_neighbour sue_me "
    "communist_manifesto anthem lyrics bedtime_story charts cake to_buy_a in_the_charts negroni cocktail "
    "meaning_of_life appendix text_message the_navy the_army the_choir my_wife the_olympics iphone thermodynamics "
    "doctor_s_letter park_here",
    "fr": "roman_de horoscope notice_du parking_amende feu_rouge sinistre hymne_national poème poutine blague "
    "gâteau carte_d_identité cv de_la_vie casque_à l_armée la_chorale le_parking du_parking pilier les_misérables",
    "es": "novela horóscopo prospecto del_restaurante semáforo himno poema perro gato pagar_la_multa "
    "multa_de_tráfico real_madrid zodiaco de_la_vida coro al_coro ejército al_ejército",
    "pt": "bula remédio romance_de horóscopo sinal_vermelho hino poema descobriu_o_brasil novela cachorro da_vida "
    "coral no_coral exército facebook_foi o_facebook",
    "it": "romanzo libro_di il_libro oroscopo bugiardino semaforo inno poesia divina_commedia palestra cane "
    "della_vita casco coro nel_coro esercito bollo_auto dante",
    "ro": "contractul_de_muncă contractul romanul horoscop prospect semafor imn imnul poezia sensul_vieții armată",
    "de": "roman zauberberg faust horoskop beipackzettel zeitung parken falschparken rote_ampel hymne gedicht "
    "kartoffeln kindergarten_an er_oder_ich kaufvertrag name_müller lied sinn_des_lebens probezeit glühlampe "
    "bundesliga bundeswehr chor_bei kantine",
    "nl": "roman horoscoop bijsluiter krant parkeren rood_licht volkslied gedicht hond op_het_menu het_leger "
    "zin_van_het_leven",
    "sv": "romanen horoskop bipacksedel tidningen parkering rödljus nationalsången dikten hund",
    "da": "romanen horoskop indlægsseddel avisen parkering rødt_lys nationalsangen digtet",
    "nb": "romanen horoskop pakningsvedlegg avisen parkering rødt_lys nasjonalsangen diktet",
    "fi": "romaani romaanin horoskooppi lehdessä pysäköinti kansallislaulun runon",
    "hu": "regény horoszkóp újságban parkolás piros_lámpa himnuszt himnusz verset levesben élet_értelme bérlet",
    "pl": "powieść pan_tadeusz horoskop ulotce gazecie parkowanie czerwone_światło hymn hymn_polski wiersz lalka "
    "sens_życia drużyny_piłkarskiej do_wojska facebooka",
    "cs": "román horoskop letáku novinách parkování červenou hymnu báseň",
    "sk": "román horoskop letáku novinách parkovanie červenú hymnu báseň",
    "hr": "roman horoskop novinama parkiranje crveno_svjetlo himnu pjesmu knjizi receptu ugovoru_o smisao_života "
    "vojsku",
    "sr": "роман хороскоп новинама паркирање црвено_светло химну песму књизи horoskop himnu pesmu смисао_живота "
    "smisao_života",
    "mk": "роман хороскоп весник паркирање црвено_светло химна_напиша песна",
    "bg": "роман хороскоп вестника паркиране червено_светло химна стихотворение песента смисълът_на_живота",
    "ru": "роман романа гороскоп газете парковку парковка превышение красный_свет гимн стих стихи песню "
    "войну_и_мир фильм фильмов мультик книге к_врачу на_маникюр таблетк* смысл_жизни прививку прививка самовар "
    "пункт_назначения проезд армию",
    "uk": "роман гороскоп газеті паркування парковку перевищення червоне_світло гімн вірш пісню фільм до_лікаря "
    "сенс_життя етикетці армії",
    "sq": "romanin romani horoskopi gazetë gazeta parkim semafor himnin himni poezinë këngën recetën mjekut "
    "kuptimi_i_jetës ushtri",
    "el": "ζώδιό ζώδιο ωροσκόπιο μυθιστόρημα εφημερίδα παρκάρισμα κόκκινο_φανάρι εθνικό_ύμνο ποίημα τραγούδι "
    "βιβλίο νόημα_της_ζωής στρατό",
    "tr": "roman burç burcum gazetede park_cezası kırmızı_ışıkta kırmızı_ışık istiklal_marşı marşını şiiri şarkı "
    "şarkıyı hız_cezası hayatın_anlamı orduya askere üniversiteye",
    "ar": "رواية الرواية برج برجي الابراج علبة_الدوا علبة_الدواء الجريدة مخالفة السرعة غرامة_السرعة "
    "الاشارة_الحمرا النشيد قصيدة الاغنية هالاغنية الركن اركان_الاسلام الدوا معنى_الحياة للجيش الجيش_كيف",
    "fa": "شاهنامه رمان طالع پارکینگ سرعت_غیرمجاز چراغ_قرمز سرود_ملی شعر ترانه آهنگ روزنامه معنی_زندگی ارتش",
    "he": "רומן הורוסקופ עיתון חניה אור_אדום ההמנון שיר השיר",
    "ur": "ناول زائچہ اخبار پارکنگ سگنل_توڑنے قومی_ترانہ گانا نظم ہیلمٹ",
    "hi": "उपन्यास राशिफल अखबार पार्किंग लाल_बत्ती राष्ट्रगान गाना कविता हेलमेट पासपोर्ट_बनवाने जीवन_का जिंदगी_का सेना_में",
    "bn": "উপন্যাস রাশিফল পত্রিকায় পার্কিং লাল_বাতি জাতীয়_সংগীত গান কবিতা হেলমেট",
    "id": "novel zodiak koran parkir lampu_merah lagu_kebangsaan puisi dompet dompetku helm bola_lampu tilang "
    "tujuan_hidup arti_hidup tentara",
    "vi": "tiểu_thuyết tử_vi đèn_đỏ quốc_ca bài_thơ bài_hát vượt_đèn đỗ_xe mũ_bảo_hiểm",
    "th": "นิยาย ดวง ไฟแดง เพลงชาติ เพลงนี้ ที่จอดรถ",
    "zh": "小说 小說 星座 报纸 報紙 闯红灯 闖紅燈 停车 停車 超速 国歌 國歌 这首歌 這首歌 办签证 人生的 当兵 微信是",
    "ja": "小説 占い 新聞 駐車 信号無視 国歌 この曲 憲法九条 スピード違反 人生の カップ麺",
    "ko": "소설 운세 신문에 주차 신호위반 애국가 이_노래 김치찌개 김치찌개는 과속 인생의 군대에",
    "sw": "riwaya gazeti nyota_yangu maegesho taa_nyekundu wimbo_wa_taifa wimbo shairi maana_ya_maisha jeshini",
    "so": "buugga sheekada wargeyska heesta calanka gabayga",
    "ha": "littafi jarida waka taken_kasa",
    "am": "ልብወለድ ጋዜጣ መዝሙር ዘፈን",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in _ELSE.items()}
