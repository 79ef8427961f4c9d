"""Turkish, Azerbaijani and Uzbek as they are typed on a phone: to join in, to begin it, to tell about, to do."""

from itertools import product

from bot.rules.words.cues import Cue, Table

# Is there one of these in a city: there is no list on which they might stand.
_THERE = "burs iş otel uçak bilet eczane restoran lokanta market metro plaj havuz park_yeri otobüs tren feribot "
"konser boş_oda yurt"
_IS_THERE = "var varmı var_mı var_mi varmi yok_mu bulunur_mu"

TABLE: Table = {
    "tr": {
        Cue.ELSE: " ".join(f"{it}_{there}" for it, there in product(_THERE.split(), _IS_THERE.split()))
        + " burs burslu okumak yüksek_lisans kira kiralar kiraları kiralık otel otelde uçak uçağı uçuş bilet "
        "bileti biletler vize iş_ilanı iş_ilanları restoran lokanta döner pizza kahvaltı gezilecek gezilir tatil "
        "tur_fiyat fiyatlar feribot otobüs tren eczane hava_durumu hava_nasıl kaç_derece nüfusu konser ev_fiyat "
        "ev_fiyatları",
        Cue.SIGN: "destek_vermiş destek_verdi destek_vermişler destek_veriyor destek_verdiler destekledi desteklemiş "
        "destekliyor desteklediler taraf_olmuş taraf_oldu taraf_oldular imza_attı imza_atmış imza_attılar "
        "imza_atmışlar "
        "imzası_var imzası_varmı dahil_oldu dahil_olmuş dahil_mi dahil_midir dahildir eklendi eklenmiş girmiş girdi "
        "girmişler katılmış katıldı_mı katıldılar katılmışlar katılanlardan yer_alıyor yer_almış yer_aldı adı_var "
        "adı_geçiyor ismi_var ismi_geçiyor onayladı onaylamış onaylamışlar kabul_etmiş kabul_etti imzacılardan "
        "imzacı_mı içlerinde aralarında içinde_mi listeye_girmiş listeye_girdi",
        Cue.MANY: "kaçı kaçtır kaçar toplam_kaç toplamda_kaç kaç_oldu kaça_çıktı sayısı_kaç kaç_adet kaç_tanesi "
        "kaç_tane",
        Cue.DO: "neler_başarmış başarmış başardı başarmışlar neler_başardı gerçekleştirmiş gerçekleştirdi "
        "neler_yapmış neler_yaptı neler_yapmışlar neler_yaptılar ne_yapmışlar ne_yapmış ne_yaptılar yapmışlar "
        "neler_yapılıyor neler_yapıyor neler_yapıyorlar ne_yapılıyor ne_yapılmış neler_yapılmış ne_iş_yapıyor "
        "ne_işler_yapıyor ne_işle_uğraşıyor ne_çalışma nasıl_çalışmalar çalışma_yapıyor çalışmalar_yapıyor "
        "bişey_yapan bir_şey_yapan bişeyler_yapan bir_şeyler_yapan yapan_var düzenleyen düzenlemiş düzenliyor takan "
        "uğraşan çalışan_var yürütüyor yürüten yardım_eden destek_veren destek_olan önleyen engelleyen mücadele_eden",
        Cue.START: "ilk_kimin_aklına_gelmiş ilk_kimin_aklına_geldi hazırlayan hazırlayan_kim kaleme_alan yazarı "
        "düzenleyen_kim organize_eden kimin_aklına_gelmiş başlat* kurucu* aklına_gelmiş aklına_geldi akıl_eden "
        "akıl_etmiş öneren "
        "önermiş girişim_kimin "
        "kimin_girişimi çıkaran yazan_kim kim_yazmış ortaya_koyan ortaya_koymuş temelini_atan temeli temelleri doğdu "
        "doğmuş kökeni nereye_dayanıyor ortaya_çıkmış ortaya_çıktı ortaya_çıkan ortaya_atmış ortaya_attı ortaya_atan "
        "gelmiş_kimden "
        "kimden_gelmiş ilk_fikir bunu_ilk_kim ilk_kim_başlattı ilk_kim_başlatmış ilk_başlatan başlatan başlatmış "
        "başlatmışlar "
        "başlattı başlattılar ilk_nerede_başladı ilk_nerede ilk_kimin_aklına kimin_fikri kimin_fikriydi kimin_aklı "
        "kimin_başının_altından kim_uydurdu kim_çıkarttı kim_çıkardı kim_icat kurucusu kurucuları öncüsü mimarı "
        "fikir_babası nerden_çıktı nereden_çıktı nereden_çıkmış nerden_çıkmış kimden_çıktı nasıl_çıktı nasıl_başlamış "
        "ilk_ne_zaman ne_zaman_başlamış arkasında_kimler",
        Cue.STEPS: "başkan_nasıl_imza başkan_nasıl_katıl katılmak_istiyor imzalamak_istiyor imza_atmak_istiyor "
        "dahil_olmak_istiyoruz dahil_olmak_istiyor girmek_istiyoruz nasıl_imza nasıl_katıl nasıl_dahil_olur "
        "nasıl_dahil_oluruz nasıl_gireriz nasıl_imzalar nasıl_imzalayacak nasıl_destek_verebilir nasıl_ekletiriz "
        "şehrimizi_ekletmek nasıl_üye",
        Cue.LIST: "hepsini_yaz hepsini_say hepsini_göster hepsini_at hepsini_sırala hepsini_döker",
        Cue.SHOW: "hepsini_yaz hepsini_say hepsini_göster hepsini_at isimleri_yaz isimleri_at sayar_mısın yazar_mısın "
        "atsana yazsana göstersene gösterir_misin söylesene söyler_misin döker_misin dök sıralasana",
        Cue.LEADER: "reisi reis_bey belediye_reisi belediye_başkanının şehremini",
        Cue.POINT: "madde maddesi maddeler maddeleri taahhüt taahhüdü taahhütler taahhütleri söz_verdikleri",
        Cue.FILL: "gelmiş geldi gelmişti bahset bahsetsene bahseder_misin bahsedermisin biraz bana anlat anlatsana "
        "anlatır_mısın "
        "anlatırmısın "
        "hakkında bilgi ver verir_misin verirmisin bilgin falan filan fişman işte yav yaw ya kanka kanki abi abla "
        "hocam "
        "reis ilk adına adıma peki neyin_nesi neyin nesi acep acaba sanki galiba herhalde bari hele hani yani şimdi "
        "şu_an halen hala henüz bile dahi zaten bizim memleket memleketim doğumluyum doğma büyüme aslen kökenliyim "
        "diye rahat rahatça yürüsün yürüsünler gezsin gezebilsin bişey bişi bişeyler birşey birşeyler",
    },
    "az": {
        Cue.ELSE: "bilet biletlər təyyarə uçuş otel hotel kirayə viza restoran hava_necə hava_proqnozu təqaüd "
        "oxumaq_istəyirəm iş_elanı konsert qiymət qiymətlər",
        Cue.SIGN: "qoşulub qoşulubmu qoşulublar qoşuldu qoşulmuş qoşulan imza_atıb imza_atıbmı imza_atıblar imza_atdı "
        "imza_qoyub imza_qoyublar dəstəkləyib dəstəkləyir dəstək_verib daxildir daxildi daxil_olub siyahıdadı "
        "siyahıdadır siyahıda_var iştirak_edib iştirak_edir adı_var adı_keçir imzası_var tərəfdardır",
        Cue.MANY: "cəmi_neçə cəmi neçəsi neçədir sayı_neçədir ümumi_sayı nə_qədər neçə_dənə",
        Cue.DO: "neynir neynirlər neyləyir neyləyirlər neyləyib neyləyiblər nə_edirlər nə_edir nə_edib nə_ediblər "
        "nə_görürlər nə_görür nə_görülür nə_iş_görür nə_işlər_görür nələr_edir nələr_ediblər işləyən işləyir "
        "işləyirlər "
        "kömək_edən kömək_edir kömək_edirlər mübarizə_aparan mübarizə_aparır",
        Cue.START: "başlat* kimdən_çıxıb kimdən_gəlib ağlına_gəlib ideya_kimin ideya_kimindir təklif_edib kim_təklif "
        "təşəbbüs* yaradıcısı müəllifi müəllifi_kim qurucusu təsisçi* əsasını_qoyub necə_yaranıb yaranıb irəli_sürüb "
        "irəli_sürdü ortaya_çıxıb ortaya_atıb ortaya_qoyub kim_başlayıb kim_başladı "
        "kim_başlatdı başlayıb başlatdı kimin_ideyası kimin_ideyasıdır kimin_fikri "
        "kimin_fikridir kim_yaradıb kim_fikirləşib kim_qurub kim_çıxarıb hardan_çıxıb haradan_çıxıb hardan_başlayıb "
        "haradan_başlayıb arxasında_kim nə_vaxt_başlayıb kim_təşkil_edib təşəbbüskarı təşəbbüs_kimindir ilk_dəfə_kim",
        Cue.STEPS: "necə_əlavə_edək necə_əlavə_edim şəhərimizi_əlavə şəhərimizi_necə şəhərimizi_yazdırmaq "
        "şəhərimi_əlavə necə_imza necə_qoşul necə_qoşula necə_qoşulaq necə_qoşulmaq necə_imzalaya qoşulmaq_istəyirik "
        "qoşulmaq_istəyir imzalamaq_istəyirik imza_atmaq_istəyirik",
        Cue.LIST: "hamısının_adını hamısının_adlarını hamısını_göstər hamısını_yaz hamısını_say",
        Cue.SHOW: "adını_yaz adlarını_yaz hamısını_yaz hamısını_göstər hamısını_de say sayın göstərin yazın deyin ver "
        "verin "
        "siyahını_ver siyahını_at siyahını_göndər",
        Cue.POINT: "birinci_bənd ikinci_bənd üçüncü_bənd dördüncü_bənd beşinci_bənd altıncı_bənd öhdəlik öhdəliyi "
        "öhdəliklər öhdəlikləri öhdəliyin bəndi bəndlər maddə maddəsi maddələr vəd vədi",
        Cue.WHAT: "nədi nədir nəydi nə_haqdadı nə_haqdadır nədən_danışır nədən_bəhs nə_deyir nə_yazılıb",
        Cue.FILL: "bəs bu_barədə barədə barəsində haqqında haqda haqdadı haqqdadı danış bir_az bizim kimsə kimsə_var "
        "hə yox "
        "qardaş bacı dostum əşi ay ayə vallah görəsən zəhmət_olmasa deyə bilərsən bilərsiz olar olub əslən yaşayıram "
        "oxuyuram işləyirəm şəhərindən",
    },
    "uz": {
        Cue.ELSE: "chipta chiptalar samolyot parvoz mehmonxona ijara viza restoran ob_havo stipendiya oʻqimoqchiman "
        "oqimoqchiman narxi narxlari konsert",
        Cue.SIGN: "qoʻshilgan qoʻshilganmi qoʻshildi qoʻshildimi qoshilgan qoshilganmi qoshildi qoshildimi kirgan "
        "kirganmi kirdi kirdimi bormi bormidi imzo_chekkan imzo_chekkanmi imzo_chekdi imzo_chekdimi imzo_qoʻygan "
        "imzo_qoygan imzo_qoyganmi qoʻllagan qollagan qoʻllab_quvvatlagan royxatdami roʻyxatdami roʻyxatga_kirgan "
        "aʼzo_boʻlgan azo_bolgan ismi_bor nomi_bor қўшилган қўшилганми имзо_чеккан имзо_чекканми кирганми борми",
        Cue.MANY: "jami_nechta jami nechta nechtasi nechtaga qancha qanchasi soni_qancha umumiy_soni жами_нечта нечта",
        Cue.DO: "nima_qilishyapti nima_qilishadi nima_qilyapti nima_qilishgan nima_qilishdi nima_ishlar_qilgan "
        "nima_ishlar_qilishyapti nima_qilvotti nima_qilishvotti ishlaydigan yordam_beradigan yordam_berishadi "
        "qanday_yordam kurashadigan kurashyapti ishlayapti нима_қиляпти нима_қилишяпти",
        Cue.START: "boshla* tashabbus* asoschi* muallifi muallifi_kim oʻylab_topgan oylab_topgan taklif_qilgan "
        "kim_taklif xayoliga_kelgan gʻoya_kimniki goya_kimniki paydo_boʻlgan paydo_bolgan kelib_chiqqan "
        "kelib_chiqishi kim_boshlagan kim_boshladi boshlagan boshladi boshlangan boshlanganmi kimning_gʻoyasi "
        "kimning_goyasi "
        "kimni_goyasi kim_oʻylab_topgan kim_oylab_topgan kim_yaratgan kim_tuzgan kim_yozgan qayerdan_boshlangan "
        "qayerdan_chiqqan qachon_boshlangan ortida_kim orqasida_kim tashabbuskori tashabbus_kimniki asoschisi "
        "ким_бошлаган кимнинг_ғояси қачон_бошланган",
        Cue.STEPS: "shahrimizni_qanday qanday_qoʻshsak qanday_qoshsak qoʻshsak_boʻladi qoshsak_boladi "
        "shahrimizni_qoʻshish shahrimizni_qoshish qanday_qoʻshilsa qanday_qoshilsa qanday_qoʻshiladi qanday_imzolaydi "
        "qanday_imzo qanday_kirsa "
        "qoʻshilmoqchimiz qoshilmoqchimiz imzolamoqchimiz kirmoqchimiz kirsak qanday_kiramiz nima_qilsa_boʻladi",
        Cue.LIST: "hammasini_koʻrsating hammasini_korsating hammasini_ko'rsating hammasini_ayting hammasini_yozing "
        "hammasini_sanang hammasini_yuboring hammasini_sanab",
        Cue.SHOW: "koʻrsating korsating koʻrsat korsat koʻrsatib_bering yozib_bering yozing sanab_bering ayting "
        "aytib_bering "
        "yuboring tashlang tashab_bering кўрсатинг ёзинг айтинг",
        Cue.LEADER: "hokim hokimi hokimimiz hokimning mer meri merimiz shahar_hokimi ҳоким шаҳар_ҳокими",
        Cue.POINT: "majburiyat majburiyati majburiyatlar majburiyatni bandlar modda moddasi moddalar vaʼda "
        "vada "
        "мажбурият мажбуриятлар",
        Cue.WHAT: "nima nima_haqida nimalar nima_deyilgan nima_yozilgan нима нима_ҳақида",
        Cue.THANK: "rahmat_kattakon kattakon katta_rahmat rahmat_aka rahmat_opa raxmat katta_raxmat rahmat_sizga "
        "tashakkur kattakon_rahmat",
        Cue.GREET: "yaxshimisiz yaxshimisan qalaysiz qalaysan qandaysiz salom_alaykum assalom_alaykum qale",
        Cue.FILL: "ham shu bu borada haqida haqda toʻgʻrisida togrisida bizning bizani bizdan oʻzimizning ozimizning"
        "kim_bor uchun aka opa uka jigar doʻstim dostim iltimos ayting_chi bilasizmi aytolmaysizmi boʻldi boldi "
        "boʻladi "
        "boladi edi ekan emasmi rostdanmi haqiqatan manam men biz asli aslida yashayman yashaymiz oʻqiyman ishlayman",
    },
}
