"""In Uzbek, with and without its apostrophes, some of it in Cyrillic letters."""

from collections.abc import Mapping

UZBEK: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "uz": "=manba =manbasi =manbalar =manbai manba_qani manbasi_qani manba_qayerda manba_nima manbasi_nima "
        "manbangiz_nima manbangiz_qani qaysi_manba qaysi_manbadan manbalaringiz malumot_manbasi ma_lumot_manbasi "
        "bu_ma_lumotlar_qayerdan bu_malumotlar_qayerdan bu_malumot_qayerdan bu_ma_lumot_qayerdan malumotlar_qayerdan "
        "ma_lumotlar_qayerdan ma_lumotni_qayerdan malumotni_qayerdan bu_royxat_qayerdan bu_ro_yxat_qayerdan "
        "qayerdan_oldingiz qayerdan_olgansiz qayerdan_olasiz qayerdan_olasizlar qayerdan_olingan qayerdan_olding "
        "qayerdan_bilasiz qayerdan_bilasan qayerdan_bilasizlar qayerdan_bilding qatdan_bilasan qattan_bilasan "
        "qayoqdan_bilasan =bu_qayerdan =qayerdan bu_rasmiymi rasmiymi_bu =rasmiymi =rasmiy rasmiy_botmi "
        "rasmiy_saytmi rasmiy_manba siz_rasmiymisiz qachon_yangilangan qachon_yangilandi qachon_yangilanadi "
        "oxirgi_marta_qachon oxirgi_yangilanish songgi_yangilanish so_nggi_yangilanish qanchalik_tez_tez_yangilanadi "
        "qanchalik_yangi bu_rostmi =rostmi =rostdanmi =rostdan =rostdan_ham =haqiqatanmi bu_haqiqatmi =jiddiymi "
        "=aniqmi bu_aniqmi bu_togrimi bu_to_g_rimi malumot_togrimi ishonchingiz_komilmi ishonching_komilmi "
        "sizga_ishonsa senga_ishonsa ishonsa_boladimi ishonsa_bo_ladimi bu_ishonchlimi ishonchlimi bu_firibgarlik "
        "firibgarlikmi =firibgarlik bu_aldov =yolgon =yolg_on yolgon_gapiryapsan =kim_aytdi royxatni_kim_yuritadi "
        "ro_yxatni_kim_yuritadi royxatni_kim_tuzgan kim_yangilaydi buni_kim_yuritadi dalil_qani isbot_qani =isbot "
        "=dalil манбаси_қани =манба қаердан_олинган қаердан_биласиз бу_расмийми malumotlarni_qayerdan "
        "ma_lumotlarni_qayerdan bu_malumotlarni_qayerdan kim_yigadi kim_yig_adi malumotlarni_kim_yigadi "
        "bu_malumotlarni_kim bu_malumotlarni_kim_yigadi ma_lumotlarni_kim_yig_adi malumotni_kim_beradi "
        "kim_tekshiradi buni_kim_tekshiradi nimaga_asoslangan royxat_togrimi bu_royxat_togrimi ro_yxat_to_g_rimi "
        "bu_ro_yxat_to_g_rimi royxat_aniqmi royxat_toliqmi ro_yxat_to_liqmi",
    },
    "network": {
        "uz": "kuchli_shaharlar_tarmogi kuchli_shaharlar_tarmog_i kuchli_shaharlar_tarmogiga "
        "kuchli_shaharlar_tarmog_iga kuchli_shaharlar_nima strong_cities_nima strong_cities_kimlar strong_cities_kim "
        "strong_cities_degani bu_tarmoq_nima tarmoq_nima qanaqa_tarmoq qanday_tarmoq qaysi_tarmoq tarmoq_haqida "
        "=tarmoq tarmoqqa_qanday tarmoqqa_qoshilsa tarmoqqa_qo_shilsa tarmoqqa_qoshilish tarmoqqa_qo_shilish "
        "tarmoqqa_azo tarmoqqa_a_zo tarmoq_azosi tarmoq_a_zosi tarmoq_azolari кучли_шаҳарлар_тармоғи "
        "qanaqa_tashkilot bu_qanaqa_tashkilot qanday_tashkilot bu_qanday_tashkilot qaysi_tashkilot bu_tashkilot_nima",
    },
    "languages": {
        "uz": "=o_zbekcha =ozbekcha =o_zbek_tilida =ozbek_tilida =uzbekcha =ўзбекча =ruscha =inglizcha =til =tillar "
        "o_zbekcha_bilasanmi ozbekcha_bilasanmi uzbekcha_bilasanmi o_zbekcha_bilasizmi ozbekcha_bilasizmi "
        "o_zbekcha_gapirasanmi ozbekcha_gapirasanmi ozbekcha_gapirasizmi o_zbekcha_gapirasizmi "
        "o_zbekcha_tushunasanmi ozbekcha_tushunasanmi o_zbekcha_tushunasizmi ozbekcha_tushunasizmi ozbekcha_iltimos "
        "o_zbekcha_iltimos iltimos_ozbekcha iltimos_o_zbekcha ozbekcha_boladimi o_zbekcha_bo_ladimi ozbekcha_yoz "
        "o_zbekcha_yoz ozbekcha_gapir o_zbekcha_gapir ozbekcha_javob o_zbekcha_javob ozbekcha_yozsam "
        "o_zbekcha_yozsam o_zbek_tilida_javob ozbek_tilida_javob o_zbek_tilida_yoz o_zbek_tilini_bilasanmi "
        "ruscha_bilasanmi inglizcha_bilasanmi qaysi_tillarda qaysi_tilda qanday_tillarda qanaqa_tillarda "
        "qaysi_tillar qaysi_tillarni qanaqa_tillar nechta_tilda nechta_til boshqa_tilda boshqa_til boshqa_tillar "
        "oz_tilimda o_z_tilimda tilni_ozgartir tilni_o_zgartir tilni_almashtir tilni_qanday_ozgartir "
        "tilni_ozgartirish tilni_tanlash til_tanlash =tarjima =tarjima_qil tarjima_qilib tarjimasi_bormi "
        "ўзбекча_биласанми ozbekcha_gaplashsak o_zbekcha_gaplashsak ozbekcha_gaplashsak_boladimi "
        "o_zbekcha_gaplashsak_bo_ladimi ozbekcha_gaplashaylik o_zbekcha_gaplashaylik ozbekchasi_bormi "
        "o_zbekchasi_bormi ozbekcha_bormi o_zbekcha_bormi ozbek_tilida_bormi ozbek_tilida_gaplash",
    },
    "latest": {
        "uz": "oxirgi_bo_lib_kim oxirgi_bolib_kim oxirgi_kim oxirida_kim eng_oxirgi_kim songgi_bolib_kim "
        "so_nggi_bo_lib_kim oxirgi_imzolagan oxirgi_imzo eng_oxirgi_imzolagan kim_oxirgi oxirgi_qoshilgan "
        "oxirgi_qo_shilgan oxirgi_shahar_qaysi oxirgi_marta_kim oxirgi_bolib_qaysi_shahar birinchi_bolib_kim "
        "birinchi_bo_lib_kim =birinchi_kim birinchi_qaysi_shahar birinchi_imzolagan birinchi_imzoni eng_birinchi_kim "
        "kim_birinchi qaysi_shahar_birinchi ilk_imzolagan birinchi_bolib_qaysi_shahar birinchi_shahar "
        "yaqinda_kim_imzo yaqinda_imzolagan yaqinda_qoshilgan yaqinda_qo_shilgan yangi_qoshilgan yangi_qo_shilgan "
        "yangi_qoshilganlar yangi_qo_shilganlar yangi_imzolagan yangi_imzolaganlar yangi_imzolar yangi_shaharlar "
        "yangilari_bormi yangi_kim_bor yangi_nima_gap nima_yangilik qanaqa_yangilik yangiliklar_bormi yangilik_bormi "
        "=yangiliklar =yangilik =yangilar =oxirgi =oxirgilari =eng_oxirgi bugun_kim_imzoladi bugun_imzolagan "
        "shu_hafta_kim shu_hafta_imzolagan bu_hafta_kim shu_oy_kim bu_oy_kim bu_yil_kim kecha_kim_imzoladi "
        "охирги_бўлиб_ким oxirida_kim_qoshildi oxirgi_bolib_kim_qoshildi kim_oxirgi_qoshildi yaqinda_kim_qoshildi "
        "yaqinda_kim_qo_shildi kim_yangi_qoshildi oxirgi_qoshilganlar yaqinda_qaysi_shaharlar "
        "yaqinda_qaysi_shaharlar_qoshildi qaysi_shaharlar_qoshildi qaysi_shaharlar_qo_shildi "
        "yaqinda_qaysi_shaharlar_qo_shildi yangi_qaysi_shaharlar",
    },
    "order": {
        "uz": "eng_katta_shahar eng_katta_shaharlar eng_kichik_shahar eng_kichik_shaharlar eng_yirik_shahar "
        "eng_yirik_shaharlar eng_kichkina_shahar eng_kichik_qishloq aholi_soni_boyicha aholi_soni_bo_yicha "
        "aholisi_boyicha aholisi_bo_yicha kattaligi_boyicha kattaligi_bo_yicha alifbo_boyicha alifbo_bo_yicha "
        "alifbo_tartibida tartibla saralab qanaqa_poytaxtlar qaysi_poytaxtlar nechta_poytaxt poytaxtlar_bormi "
        "poytaxtlardan =poytaxtlar =poytaxt ayol_hokim ayol_hokimlar ayol_mer ayol_merlar nechta_ayol qancha_ayol "
        "ayollar_bormi ayol_bormi nechtasi_ayol qaysi_ayollar qanaqa_ayollar ayol_rahbarlar nechta_erkak "
        "eng_yosh_hokim eng_yosh_mer eng_keksa_hokim eng_qari_hokim hokim_necha_yoshda mer_necha_yoshda "
        "qaysi_partiya qaysi_partiyadan qanaqa_partiya siyosiy_partiya siyosiy_partiyalar eng_mashhur_shahar "
        "eng_taniqli_shahar eng_muhim_shahar eng_boy_shahar eng_kambagal_shahar qishloqlar_bormi",
    },
    "nearby": {
        "uz": "=yaqin_atrofda =shu_atrofda =yaqinda =eng_yaqin menga_yaqin bizga_yaqin yaqinimda yaqin_atrofda_bormi "
        "shu_atrofda_bormi shu_atrofda_kim shu_yerga_yaqin yaqin_orada_bormi yaqin_oramda atrofimda atrofimizda "
        "eng_yaqin_shahar menga_eng_yaqin yaqin_shahar yaqin_shaharlar bizning_hududda bizning_viloyatda "
        "bizning_tumanda bizning_mintaqada bizning_davlatda bizning_mamlakatda mening_hududimda mening_viloyatimda "
        "mening_tumanimda mening_mamlakatimda mening_davlatimda hududimizda viloyatimizda mamlakatimizda "
        "davlatimizda biz_tomonlarda bizning_tomonda men_yashaydigan men_turadigan biz_yashaydigan "
        "yashaydigan_joyimda менга_яқин uyimga_yaqin uyimga_yaqin_shahar shahrimga_yaqin yashash_joyimga_yaqin "
        "bizga_yaqin_shahar shu_tomonlarda",
    },
    "file": {
        "uz": "=pdf pdf_shaklida pdf_bormi pdf_formatda pdf_formatida pdf_fayl pdf_qilib pdf_korinishida pdfda_bormi "
        "=excel excelda_bormi excel_bormi excel_shaklida excel_fayl excelda_bersangiz fayl_shaklida fayl_qilib "
        "fayl_korinishida hujjat_shaklida jadval_shaklida royxatni_yuklab ro_yxatni_yuklab royxatni_yuklash "
        "ro_yxatni_yuklash royxatni_qanday_yuklab ro_yxatni_qanday_yuklab qanday_yuklab_olaman qanday_yuklab_olsam "
        "qanday_yuklab_olish yuklab_olsa_boladimi yuklab_olsa_bo_ladimi yuklab_olmoqchiman yuklab_olish_mumkinmi "
        "qayerdan_yuklab =yuklab_olish =yuklash =yuklab_ol royxatni_chop ro_yxatni_chop chop_etish chop_etsa "
        "рўйхатни_юклаб royxatni_saqla ro_yxatni_saqla royxatni_saqlab royxatni_kompyuterga ro_yxatni_kompyuterga "
        "royxatni_kompyuterga_saqlamoqchiman kompyuterga_saqlamoqchiman kompyuterga_saqlash royxat_nusxasi "
        "word_shaklida royxat_word_shaklida word_shaklida_kerak word_fayl wordda_bormi "
        "menga_royxat_word_shaklida_kerak menga_royxat_pdf_shaklida_kerak",
    },
    "examples": {
        "uz": "=misol =misollar =bitta_misol =masalan =loyihalar =yaxshi_tajribalar misol_korsat misol_ko_rsat "
        "misol_korsating misol_ko_rsating misol_keltir misol_keltiring misol_ber misol_bering misol_ayt misol_ayting "
        "bitta_misol_keltir bitta_misol_keltiring bitta_misol_ayt bitta_misol_ber misollar_korsat misollar_ko_rsat "
        "misollarni_korsat misollarni_ko_rsat misollar_keltir misollar_ber misol_bormi misollar_bormi misol_kerak "
        "misollar_kerak qanaqa_misollar qanday_misollar barcha_misollar hamma_misollar nechta_misol bir_nechta_misol "
        "bir_necha_misol shaharlardan_misollar shaharlar_misollari yaxshi_tajriba ilgor_tajriba "
        "shaharlar_nima_qilyapti shaharlar_nima_qiladi shaharlar_aniq_nima shaharlar_nima_ish "
        "shaharlar_nimalar_qilyapti shaharlar_nima_qilgan shaharlar_aslida_nima bu_shaharlar_nima ular_aniq_nima "
        "ular_nima_qilyapti ular_nima_qilgan ular_nima_qildi aniq_nima_qilyapti aniq_nima_qiladi aniq_nima_qilingan "
        "hokimlar_nima_qilyapti amalda_nima amalda_qanday real_nima_qilyapti qaysi_mavzular qanaqa_mavzular "
        "=mavzular мисол_кўрсат мисол_келтир nima_ozgardi nima_o_zgardi nimalar_ozgardi shaharlarda_nima_ozgardi "
        "osha_shaharlarda_nima_ozgardi bu_shaharlarda_nima_ozgardi shaharlarda_nima_o_zgardi natija_bormi "
        "natijasi_qanday qanday_natija nimaga_erishdi aniq_misol aniq_misollar",
    },
    "elsewhere": {
        "uz": "=iqlim iqlim_ozgarishi iqlim_o_zgarishi iqlim_haqida iqlim_masalasi global_isish =ekologiya "
        "ekologiya_haqida atrof_muhit havo_ifloslanishi havoning_ifloslanishi =chiqindi chiqindilar qayta_ishlash "
        "=lgbt lgbt_huquqlari lgbt_haqida lgbt_odamlar lgbt_jamiyati geylar =qamoqxonalar =qamoqxona =turmalar "
        "qamoqdagilar mahbuslar mahkumlar mahbuslarga uy_joy_masalasi uysizlar uysizlarga boshpanasiz ishsizlik "
        "ishsizlar ish_orinlari nogironlar nogironlarga nogironligi imkoniyati_cheklangan =narkotik narkotiklar "
        "giyohvandlik giyohvandlar =turizm turizm_haqida jamoat_transporti =transport =tirbandlik =probka =soliq "
        "=soliqlar =iqtisodiyot iqtisodiyot_haqida =inflyatsiya hayvonlar_huquqi daydi_itlar korrupsiya korrupsiyaga "
        "odam_savdosi =suniy_intellekt =sun_iy_intellekt qariyalar keksalar keksalarga pensionerlar nafaqaxorlar "
        "abort kiberxavfsizlik =kovid =koronavirus pandemiya vaksina",
    },
    "people": {
        "uz": "=aloqa =telefon =nomer =raqam =pochta =manzil =kontakt =email sizlar_bilan_qanday_boglan "
        "sizlar_bilan_qanday_boglansam sizlar_bilan_boglanish sizlar_bilan_bog_lanish siz_bilan_qanday_boglansam "
        "siz_bilan_qanday_bog_lansam siz_bilan_boglanish siz_bilan_bog_lanish qanday_boglansam qanday_bog_lansam "
        "qanday_boglanaman qanday_bog_lanaman boglansam_boladi bog_lansam_bo_ladi boglanish_uchun bog_lanish_uchun "
        "aloqa_uchun aloqa_raqami aloqaga_chiqish aloqaga_chiqsam kim_bilan_boglan kim_bilan_bog_lan kimga_murojaat "
        "qayerga_murojaat kimga_yozsam kimga_yozay qayerga_yozsam qayerga_telefon kimga_telefon kimga_qongiroq "
        "kimga_qo_ng_iroq sizga_telefon sizga_qongiroq sizlarga_yozsam telefon_raqami telefon_raqamingiz "
        "telefon_raqam telefon_nomer telefon_nomeringiz nomeringiz_qanaqa raqamingiz_nechi nomer_bering raqam_bering "
        "elektron_pochta pochta_manzili email_manzil odam_bilan_gaplash odam_bilan_gaplashsam tirik_odam_bilan "
        "kimdir_bilan_gaplash xodim_bilan_gaplash operator_bilan operatorga_ula =operator kim_yordam_bera "
        "menga_kim_yordam jurnalistman men_jurnalistman muxbirman men_muxbirman matbuot_uchun matbuot_xizmati "
        "matbuot_kotibi =matbuot =qollab_quvvatlash intervyu_uchun kim_bilan_gaplashsam kim_bilan_gaplashsam_boladi "
        "kim_bilan_gaplashsa kim_bilan_gaplashishim kimdan_sorasam kimdan_so_rasam kimga_yozsam_boladi "
        "kimga_murojaat_qilsam kimdir_bilan_gaplashsam kimdir_bilan_gaplashsam_boladimi "
        "kimdir_bilan_gaplashsam_bo_ladimi odam_bilan_gaplashsam_boladimi odam_bilan_gaplashmoqchiman "
        "biror_kishi_bilan",
    },
    "menu": {
        "uz": "=boshidan =boshidan_boshla =boshidan_boshlaymiz =qaytadan =qaytadan_boshlaymiz =qayta_boshlaymiz "
        "=qaytadan_boshla =qayta_boshla =yangidan =yangidan_boshlaymiz =yana_boshidan =boshla =boshladik =boshlaymiz "
        "=boshlash =boshiga_qayt =boshiga_qaytish =asosiy_menyu =bosh_menyu =menyuga_qayt =menyuni_korsat "
        "=bosh_sahifa =asosiy_sahifa =tanlovlar =endi_nima =endi_nima_boladi =endichi =keyin_nima =ketdik =qani "
        "=qani_ketdik =бошидан =асосий_меню =boshiga_qaytaylik =orqaga =ortga =qaytish =boshiga_qaytamiz",
    },
    "origin": {
        "uz": "buni_kim_yozgan buni_kim_yozdi =kim_yozgan =kim_yozdi kim_yozgan_buni bunaqasini_kim "
        "deklaratsiyani_kim_yozgan deklaratsiyani_kim_tayyorlagan matnni_kim_yozgan buni_kim_tayyorlagan "
        "kim_tayyorlagan buni_kim_qilgan buni_kim_oylab buni_kim_o_ylab kim_oylab_topgan kim_o_ylab_topgan "
        "buni_kim_boshlagan kim_boshlagan buni_kim_taklif kim_taklif_qilgan kim_tuzgan buni_kim_tuzgan muallifi_kim "
        "mualliflari_kim muallif_kim kimning_goyasi kimning_g_oyasi goya_kimniki g_oya_kimniki kimning_tashabbusi "
        "kim_tashkil_qilgan deklaratsiya_qayerda qayerda_imzolangan qayerda_imzolandi qayerda_bolgan qayerda_bo_lgan "
        "qayerda_otgan qayerda_qabul_qilingan qayerda_paydo qayerda_boshlangan =qaysi_yilda =qaysi_yil =qaysi_yili "
        "qaysi_yilgi_hujjat =nechanchi_yil =nechanchi_yilda =nechinchi_yil =nechinchi_yilda bu_qachon_bolgan "
        "bu_qachon_bo_lgan =qachon_bolgan =qachon_bo_lgan qachon_yozilgan qachon_imzolangan qachon_imzolandi "
        "qachon_qabul_qilingan qachon_boshlangan qachon_chiqqan qachon_paydo qachon_tuzilgan deklaratsiya_qachon "
        "qanchalik_eski =qachondan_beri qachondan_beri_bor qanday_boshlangan qanday_paydo_bolgan "
        "qanday_paydo_bo_lgan deklaratsiya_tarixi deklaratsiyaning_tarixi tarixi_qanaqa qaysi_sammitda qaysi_sammit "
        "qanaqa_sammit qanday_munosabat_bilan nega_nyu_york nimaga_nyu_york буни_ким_ёзган =қайси_йилда "
        "orqasida_kim_turibdi ortida_kim_turibdi =qaysi_yilda_bolgan =qaysi_yilda_bo_lgan =qaysi_yili_bolgan "
        "bu_qaysi_yilda bu_qaysi_yili qaysi_yilda_imzolangan qaysi_yilda_yozilgan qaysi_yilda_qabul "
        "qaysi_yili_imzolangan nechanchi_yilda_imzolangan nechanchi_yilda_yozilgan =nechanchi_yilda_bolgan "
        "bu_nechanchi_yil deklaratsiya_qaysi_yil goya_qayerdan_chiqqan bu_goya_qayerdan bu_goya_qayerdan_chiqqan "
        "g_oya_qayerdan_chiqqan bu_g_oya_qayerdan bu_kimning_goyasi kimning_hayoliga kimning_xayoliga",
    },
    "declaration": {
        "uz": "ichida_nima_yozilgan =nima_yozilgan unda_nima_yozilgan deklaratsiyada_nima_yozilgan "
        "deklaratsiyada_nima_deyilgan ichida_nima_bor ichida_nimalar_bor mazmuni_qanaqa mazmuni_nima =nima_deydi "
        "=nima_deyilgan deklaratsiya_nima_deydi bu_nima_haqida nima_haqida_bu =nima_haqida nima_haqida_ozi "
        "deklaratsiya_nima_haqida gap_nima_haqida gap_nimada bu_nima_degani nima_degani_bu manosi_nima ma_nosi_nima "
        "nimani_imzolagan nimani_imzolashgan nimaga_imzo nima_vada nima_va_da nimani_vada nimaga_vada qanaqa_vada "
        "qanday_va_da qanday_majburiyat_olgan qanaqa_majburiyatlar nimaga_kelishgan nima_haqida_kelishgan "
        "men_nimani_imzolayman nimani_imzolayapman qayerdan_oqisam qayerdan_o_qisam qayerda_oqisam oqisa_boladimi "
        "oqisam_boladimi o_qisam_bo_ladimi oqimoqchiman o_qimoqchiman toliq_matn to_liq_matn toliq_matni "
        "to_liq_matni =matn =matni deklaratsiya_matni =qisqacha =xulosa =qisqasi qisqacha_ayt qisqacha_aytib "
        "qisqacha_mazmuni qisqacha_tushuntir =tushuntir tushuntirib_ber tushuntirib_bering tushuntiring_buni "
        "deklaratsiyani_tushuntir deklaratsiya_nima deklaratsiya_degani bu_deklaratsiya_nima bu_qanaqa_deklaratsiya "
        "qanaqa_deklaratsiya qanday_deklaratsiya qaysi_deklaratsiya buning_menga_nima buni_menga_nima "
        "menga_nima_keragi menga_nima_foydasi menga_buning menga_nima_uchun_kerak bu_menga_nega_kerak "
        "bu_nimaga_kerak nimaga_kerak_bu nima_uchun_kerak_bu bu_nima_uchun_kerak nega_muhim nima_uchun_muhim "
        "bu_nega_muhim ahamiyati_nima maqsadi_nima maqsad_nima qanday_maqsad foydasi_nima nima_foydasi qanday_foyda "
        "nima_ozgaradi nimani_ozgartiradi бунинг_менга_нима ичида_нима_ёзилган бу_нима_ҳақида",
    },
    "steps": {
        "uz": "imzolash_uchun_nima nima_kerak_imzolash nima_qilish_kerak nima_qilishim_kerak nima_qilishimiz_kerak "
        "nima_qilsam_boladi nimalar_kerak nima_talab_qilinadi qanaqa_hujjatlar qanday_hujjatlar qaysi_hujjatlar "
        "kim_imzolay_oladi kimlar_imzolay_oladi kim_imzolashi_mumkin kimning_huquqi_bor kim_haqli imzolay_olamanmi "
        "imzolay_olamizmi imzolasam_boladimi imzolasam_bo_ladimi imzolasak_boladimi imzolasa_boladimi "
        "imzolasa_bo_ladimi men_ham_imzolay biz_ham_imzolay men_ham_imzolasam hokimimiz_imzolay "
        "bizning_hokim_imzolay qanday_imzolayman qanday_imzolaymiz qanday_imzolasa qanday_imzolasam "
        "qanday_imzolanadi qanday_imzolash qanday_qoshilsa qanday_qo_shilsa qanday_qoshilaman qanday_qoshilamiz "
        "qanaqa_imzolayman bu_qanday_ishlaydi qanday_ishlaydi qanday_boladi_bu jarayon_qanday tartibi_qanday "
        "tartibi_qanaqa =jarayon =tartibi =qadamlar =bosqichlar qanaqa_qadamlar qanday_qadamlar shartlari_qanaqa "
        "shartlar_qanaqa qanday_shartlar qanaqa_shartlar =shartlar =talablar qancha_vaqt_oladi qancha_vaqt_ketadi "
        "qancha_vaqt imzolamoqchiman imzolamoqchimiz imzo_qoymoqchiman imzo_qo_ymoqchiman imzolashni_xohlayman "
        "imzolashni_istayman hokim_nomidan =imzolash =imzo =qoshilish =qo_shilish =royxatdan_otish "
        "=ro_yxatdan_o_tish mening_shahrimni_qosh mening_shahrimni_qo_sh mening_shahrimni_qoshing "
        "mening_shahrimni_qo_shing shahrimni_qoshing shahrimni_qo_shing shahrimizni_qoshing shahrimizni_qo_shing "
        "bizning_shaharni_qoshing bizning_shaharni_qo_shing bizning_shaharni_ham tumanimizni_qosh bizni_ham_qosh "
        "bizni_ham_qoshing mening_shahrim_yoq mening_shahrim_yo_q shahrim_yoq shahrim_yo_q shahrimiz_yoq "
        "shahrimiz_yo_q shahrim_royxatda_yoq nega_mening_shahrim nega_bizning_shahar nimaga_shahrim_yoq "
        "qayerda_imzolasam qayerda_imzolayman qayerda_imzolasa менинг_шаҳримни_қўшинг имзолаш_учун_нима "
        "ким_имзолай_олади kop_vaqt_oladimi ko_p_vaqt_oladimi kop_vaqt_oladimi_bu uzoq_davom_etadimi "
        "qancha_davom_etadi qancha_vaqtda biz_ham_qoshilsak biz_ham_qo_shilsak qoshilsak_boladimi "
        "qo_shilsak_bo_ladimi qanday_ariza",
    },
}
