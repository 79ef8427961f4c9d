"""In Azerbaijani."""

from collections.abc import Mapping

AZERBAIJANI: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "az": "=mənbə =mənbələr =mənbəsi mənbə_nədir mənbəsi_nədir mənbəniz_nədir mənbə_hansıdır hansı_mənbədən "
        "hansı_mənbə mənbələr_hansıdır məlumatın_mənbəyi məlumatların_mənbəyi bu_məlumatlar_hardan "
        "bu_məlumatlar_hardandır bu_məlumatlar_haradan bu_məlumatlar_haradandır bu_məlumat_hardandır "
        "bu_məlumat_haradandır məlumatı_hardan məlumatları_hardan məlumatı_haradan məlumatları_haradan "
        "hardan_alırsınız hardan_götürürsünüz hardan_götürmüsünüz hardan_tapmısınız hardan_bilirsiniz "
        "hardan_bilirsən haradan_bilirsiniz haradan_bilirsən haradan_götürürsünüz haradan_alınıb hardan_alınıb "
        "necə_bilirsiniz =bu_hardandır bu_rəsmidir bu_rəsmidirmi rəsmidir_bu =rəsmidir =rəsmidirmi rəsmi_botdur "
        "rəsmi_saytdır rəsmi_mənbə siz_rəsmisiniz nə_vaxt_yenilənib nə_vaxt_yeniləndi nə_zaman_yenilənib "
        "nə_vaxt_yenilənir axırıncı_yenilənmə son_yenilənmə sonuncu_yenilənmə nə_qədər_tez_tez_yenilənir "
        "tez_tez_yenilənir nə_dərəcədə_təzədir aktualdır_bu aktualdırmı siyahı_aktualdır məlumat_dəqiqdir "
        "məlumatlar_dəqiqdir bu_düzdür_mü bu_doğrudur bu_düzdür bu_doğrudurmu =doğrudan =doğrudur =düzdür =həqiqətən "
        "=doğrudanmı =ciddi =ciddisən əminsən əminsiniz bu_etibarlıdır etibarlıdırmı sizə_inanmaq_olar sizə_etibar "
        "sənə_inanmaq bu_fırıldaqdır fırıldaqdır =fırıldaq bu_yalandır bu_saxtadır =yalan yalan_deyirsən =yalançı "
        "=kim_deyir siyahını_kim_aparır siyahını_kim_tərtib siyahını_kim_yeniləyir bunu_kim_aparır sübut_nədir "
        "sübut_hanı =sübut =sübut_et bu_məlumatlar_hardan_gəlir kim_toplayır bu_məlumatı_kim_toplayır "
        "məlumatı_kim_toplayır məlumatları_kim_toplayır bu_məlumatları_kim_toplayır məlumatı_kim_verir kim_yoxlayır "
        "bunu_kim_yoxlayır məlumatları_kim_yoxlayır nəyə_əsaslanır siyahı_dəqiqdir bu_siyahı_dəqiqdir "
        "siyahı_doğrudur bu_siyahı_doğrudur siyahı_tamdır siyahı_düzdür",
    },
    "network": {
        "az": "güclü_şəhərlər_şəbəkəsi güclü_şəhərlər_şəbəkəsinə güclü_şəhərlər_şəbəkəsinin güclü_şəhərlər_nədir "
        "strong_cities_nədir strong_cities_kimdir strong_cities_kimlərdir bu_şəbəkə_nədir şəbəkə_nədir hansı_şəbəkə "
        "nə_şəbəkədir necə_şəbəkədir şəbəkə_haqqında =şəbəkə şəbəkəyə_necə_qoşulmaq şəbəkəyə_qoşulmaq "
        "şəbəkəyə_qoşulaq şəbəkəyə_qoşulum şəbəkəyə_üzv şəbəkənin_üzvü şəbəkənin_üzvləri şəbəkənin_bir_hissəsi "
        "nə_təşkilatdır bu_nə_təşkilatdır hansı_təşkilat necə_təşkilatdır bu_təşkilat_nədir bu_hansı_təşkilatdır",
    },
    "languages": {
        "az": "=azərbaycanca =azərbaycan_dilində =ingiliscə =rusca =dil =dillər azərbaycanca_bilirsən "
        "azərbaycanca_bilirsiniz azərbaycanca_bilirsənmi azərbaycanca_danışırsan azərbaycanca_danışırsız "
        "azərbaycanca_başa_düşürsən azərbaycanca_olar azərbaycanca_olsun azərbaycanca_yaz azərbaycanca_danış "
        "azərbaycanca_cavab azərbaycanca_zəhmət azərbaycanca_yazmaq azərbaycanca_yaza azərbaycan_dilini_bilirsən "
        "azərbaycan_dilində_zəhmət azərbaycan_dilində_cavab azərbaycan_dilində_yaz azərbaycan_dilində_danış "
        "azərbaycan_dilində_olar azərbaycan_dilində_yaza rusca_bilirsən türkcə_bilirsən hansı_dillərdə hansı_dildə "
        "hansı_dilləri hansı_dillər hansı_dil neçə_dildə neçə_dil başqa_dil başqa_dildə başqa_dillər digər_dillər "
        "öz_dilimdə dili_dəyiş dili_dəyişmək dili_necə_dəyişim dil_seçimi dil_seç dilini_dəyiş =tərcümə =tərcümə_et "
        "bunu_tərcümə tərcüməsi_var azərbaycanca_danışa_bilərik azərbaycanca_danışa azərbaycanca_danışaq "
        "azərbaycanca_danışmaq azərbaycanca_var azərbaycanca_bilir azərbaycanca_anlayırsan azərbaycan_dili_var "
        "azərbaycan_dilində_var azərbaycan_dilində_danışa",
    },
    "latest": {
        "az": "axırıncı_kim axırıncı_imzalayan sonuncu_kim sonuncu_imzalayan son_imzalayan ən_son_kim "
        "ən_son_imzalayan kim_axırıncı kim_sonuncu axırıncı_hansı_şəhər sonuncu_hansı_şəhər axırıncı_şəhər "
        "sonuncu_şəhər son_imza_kimin sonuncu_imza axırıncı_imza son_imzalar axırıncı_qoşulan sonuncu_qoşulan "
        "birinci_kim birinci_imzalayan birinci_hansı_şəhər ilk_imzalayan =ilk_kim ilk_hansı_şəhər hansı_şəhər_birinci "
        "ilk_şəhər_hansı birinci_şəhər_hansı kim_birinci kim_ilk_imzalayıb bu_yaxınlarda_kim bu_yaxınlarda_imzalayan "
        "təzəlikcə_imzalayan yenicə_imzalayan təzə_qoşulan yeni_qoşulan yeni_qoşulanlar təzə_imzalayan "
        "yeni_imzalayan yeni_imzalayanlar yeni_imzalar təzə_imza təzə_kim yeni_kim_var yeni_şəhərlər təzə_şəhərlər "
        "yeni_nə_var təzə_nə_var nə_yenilik var_yenilik =yeniliklər =xəbərlər =təzə =təzələr =yenilər =sonuncu "
        "=axırıncı =ən_son =ən_yeni bu_gün_imzalayan bu_gün_kim_imzalayıb bu_həftə_kim bu_ay_kim bu_il_kim dünən_kim "
        "ən_axırda_kim ən_axırda_kim_qoşulub axırda_kim_qoşulub axırıncı_kim_qoşulub sonda_kim_qoşulub "
        "ən_axırıncı_kim kim_qoşulub_axırıncı son_əlavə_olunan təzə_əlavə_olunan bu_yaxınlarda_qoşulan təzə_əlavə "
        "təzə_əlavə_olunub hansı_şəhərlər_təzə_əlavə_olunub yeni_əlavə_olunub son_əlavə_olunub "
        "hansı_şəhərlər_əlavə_olunub təzəlikcə_əlavə",
    },
    "order": {
        "az": "ən_böyük_şəhər ən_böyük_şəhərlər ən_kiçik_şəhər ən_kiçik_şəhərlər ən_böyük_bələdiyyə "
        "ən_kiçik_bələdiyyə ən_balaca_şəhər ən_kiçik_kənd ən_balaca_kənd əhaliyə_görə əhalinin_sayına_görə "
        "böyüklüyünə_görə əlifba_sırası əlifbaya_görə sırala hansı_paytaxtlar neçə_paytaxt paytaxtlardan_hansı "
        "paytaxt_var =paytaxtlar =paytaxt qadın_mer qadın_merlər qadın_bələdiyyə qadın_başçı qadın_icra_başçısı "
        "neçə_qadın neçəsi_qadındır qadınlar_neçə qadın_var hansı_qadınlar qadın_liderlər neçə_kişi ən_gənc_mer "
        "ən_cavan_mer ən_yaşlı_mer ən_qoca_mer merin_neçə_yaşı mer_neçə_yaşında hansı_partiya hansı_partiyadan "
        "hansı_partiyalar hansı_partiyadandır siyasi_partiya siyasi_partiyalar ən_məşhur_şəhər ən_tanınmış_şəhər "
        "ən_vacib_şəhər ən_zəngin_şəhər ən_kasıb_şəhər kənd_var ən_böyük_şəhər_hansıdır ən_kiçik_şəhər_hansıdır "
        "burda_ən_böyük_şəhər burda_ən_böyük_şəhər_hansıdır siyahıda_ən_böyük_şəhər_hansıdır "
        "ən_kiçik_bələdiyyə_hansıdır ən_böyük_bələdiyyə_hansıdır",
    },
    "nearby": {
        "az": "=yaxında =yaxınlıqda =buralarda =ən_yaxın mənə_yaxın bizə_yaxın yaxınımda yaxınlığımda yaxınlıqda_var "
        "yaxınlıqda_kim buralarda_var buralarda_kim bura_yaxın ətrafımda ətrafımızda ən_yaxın_şəhər mənə_ən_yaxın "
        "ən_yaxın_bələdiyyə bizim_rayonda mənim_rayonumda rayonumuzda bizim_bölgədə mənim_bölgəmdə bölgəmizdə "
        "bizim_tərəflərdə bizim_ölkədə ölkəmizdə mənim_ölkəmdə ölkəmdə bizim_vilayətdə yaşadığım_yerdə "
        "yaşadığım_ərazidə evimə_yaxın evimə_yaxın_şəhər şəhərimə_yaxın yaşadığım_yerə_yaxın bizim_tərəfdə "
        "bizə_yaxın_şəhər yaxınlıqda_şəhər",
    },
    "file": {
        "az": "=pdf pdf_formatında pdf_kimi pdf_var pdf_şəklində pdf_faylı =excel excel_olar excel_var excel_kimi "
        "excel_formatında excel_faylı excel_cədvəli excelda_var fayl_kimi fayl_şəklində fayl_olaraq sənəd_kimi "
        "cədvəl_kimi siyahını_yüklə siyahını_necə_yükləyim siyahını_necə_yükləyə siyahını_yükləmək siyahını_endir "
        "siyahını_endirmək necə_yükləyim necə_endirim yükləmək_olar endirmək_olar yükləyə_bilərəm hardan_yükləyim "
        "hardan_yükləmək haradan_yükləmək =yüklə =endir =yükləmə siyahını_mailə siyahını_çap çap_etmək çap_edim "
        "=çap_et siyahını_saxla siyahını_saxlamaq siyahını_kompüterə siyahını_kompüterə_saxlamaq kompüterə_saxlamaq "
        "kompüterə_yükləmək siyahının_surəti word_formatında siyahını_word_formatında "
        "siyahını_word_formatında_istəyirəm word_kimi word_faylı siyahını_pdf_formatında siyahını_excel_formatında",
    },
    "examples": {
        "az": "=misal =misallar =nümunə =nümunələr =bir_misal =bir_nümunə =layihələr =yaxşı_təcrübələr misal_göstər "
        "misal_göstərin misal_ver misal_verin misal_de misal_deyin bir_misal_de bir_misal_göstər bir_misal_çək "
        "misal_çək misallar_göstər misallar_ver nümunə_göstər nümunə_göstərin nümunə_ver nümunə_verin nümunə_de "
        "bir_nümunə_de bir_nümunə_ver bir_nümunə_göstər nümunələr_göstər nümunələri_göstər nümunələr_ver misal_var "
        "misallar_var nümunə_var nümunələr_var misal_istəyirəm nümunə_istəyirəm hansı_misallar hansı_nümunələr "
        "bütün_nümunələr bütün_misallar neçə_misal neçə_nümunə bir_neçə_misal bir_neçə_nümunə şəhərlərdən_nümunələr "
        "şəhərlərdən_misallar yaxşı_təcrübə şəhərlər_konkret_nə şəhərlər_nə_edir şəhərlər_nə_edirlər "
        "şəhərlər_nə_iş_görür şəhərlər_nələr_edir şəhərlər_əslində_nə şəhərlər_nə_edib bələdiyyələr_nə_edir "
        "bu_şəhərlər_nə merlər_nə_edir konkret_nə_edir konkret_nə_edirlər konkret_nə_ediblər nə_iş_görüblər "
        "nələr_ediblər praktikada_nə əməldə_nə real_olaraq_nə hansı_mövzular mövzular_hansılardır =mövzular "
        "nə_dəyişib nələr_dəyişib bu_şəhərlərdə_nə_dəyişib şəhərlərdə_nə_dəyişib nəticə_var nəticələr_nədir "
        "nəyə_nail_olublar konkret_misal konkret_nümunə konkret_misallar",
    },
    "elsewhere": {
        "az": "=iqlim iqlim_dəyişikliyi iqlim_dəyişikliyinə iqlim_dəyişikliyi_ilə bəs_iqlim iqlimlə_bağlı "
        "qlobal_istiləşmə =ekologiya ekologiya_ilə ətraf_mühit ətraf_mühiti hava_çirkliliyi havanın_çirklənməsi "
        "çirklənmə təkrar_emal =zibil =lgbt =lqbt lgbt_hüquqları lgbt_hüquqlar lgbt_insanlar homoseksuallar "
        "gey_hüquqları translar =həbsxanalar =həbsxana məhbuslar məhbuslara həbsxanalarda mənzil_problemi evsizlər "
        "evsizlərə evsiz_insanlar işsizlik işsizliklə işsizlər iş_yerləri əlillər əlillərə əlilliyi_olan narkotik "
        "narkotiklər narkomanlar =turizm turizmlə ictimai_nəqliyyat =nəqliyyat =tıxac tıxaclar =vergilər "
        "=iqtisadiyyat iqtisadiyyatla =inflyasiya heyvan_hüquqları küçə_itləri korrupsiya korrupsiyayla insan_alveri "
        "=süni_intellekt yaşlılar yaşlılara yaşlı_insanlar ahıllar =pensiyaçılar təqaüdçülər abort "
        "kibertəhlükəsizlik =kovid =koronavirus pandemiya peyvənd",
    },
    "people": {
        "az": "=əlaqə =telefon =nömrə =email =mail =ünvan =kontakt =kontaktlar sizinlə_necə_əlaqə sizinlə_əlaqə "
        "necə_əlaqə_saxlayım əlaqə_saxlamaq əlaqə_saxlaya əlaqə_saxlayım əlaqə_nömrəsi əlaqə_məlumatları "
        "əlaqə_vasitələri kiminlə_əlaqə kimə_müraciət hara_müraciət haraya_müraciət kimə_yazım kimə_zəng hara_zəng "
        "haraya_zəng sizə_zəng sizə_yazmaq sizə_necə_yazım sizə_necə_çatım telefon_nömrəsi telefon_nömrəniz "
        "telefonunuz_var nömrəniz_neçədir nömrənizi_verin mail_ünvanı email_ünvanı e_poçt elektron_poçt "
        "mail_ünvanınız insanla_danışmaq adamla_danışmaq canlı_adamla biri_ilə_danışmaq kiminləsə_danışmaq "
        "real_insanla operatorla_danışmaq operatora_qoş =operator kim_kömək_edə mənə_kim_kömək jurnalistəm "
        "mən_jurnalistəm müxbirəm mən_müxbirəm mətbuat_üçün mətbuat_xidməti mətbuat_katibi =mətbuat =dəstək =media "
        "müsahibə_üçün kiminlə_danışa_bilərəm kiminlə_danışa kiminlə_danışım kiminlə_danışmaq kimlə_danışa "
        "kimlə_danışım kimdən_soruşa kimdən_soruşum kimə_yaza_bilərəm kiminləsə_danışa kiminləsə_danışa_bilərəm "
        "biri_ilə_danışa_bilərəm insanla_danışa adamla_danışa",
    },
    "menu": {
        "az": "=əvvəldən =başdan =təzədən =yenidən =təzədən_başlayaq =yenidən_başlayaq =əvvəldən_başlayaq "
        "=başdan_başlayaq =yenidən_başla =təzədən_başla =əvvəldən_başla =başla =başlayaq =əvvələ_qayıt =başa_qayıt "
        "=əsas_menyu =baş_menyu =menyuya_qayıt =menyunu_göstər =ana_səhifə =əsas_səhifə =sıfırla =bir_də =bəs_indi "
        "=indi_nə =sonra_nə =gəl_başlayaq =haydı =başa_qayıdaq =geri_qayıt =geri =qayıt =əvvələ_qayıdaq",
    },
    "origin": {
        "az": "bunu_kim_yazıb bunu_kim_yazdı =kim_yazıb =kim_yazdı kim_yazıb_bunu bəyannaməni_kim_yazıb "
        "bəyannaməni_kim_hazırlayıb mətni_kim_yazıb bunu_kim_hazırlayıb kim_hazırlayıb bunu_kim_edib "
        "bunu_kim_başladıb kim_başladıb kim_tərtib_edib bunu_kim_fikirləşib bunu_kim_düşünüb kim_təklif_edib "
        "kim_yaradıb bunu_kim_yaradıb müəllifi_kimdir müəllif_kimdir kimin_ideyası kimin_ideyasıdır ideya_kimindir "
        "kimin_təşəbbüsü kim_təşkil_edib bəyannamə_harda_imzalanıb bəyannamə_harada_imzalanıb harda_imzalanıb "
        "harada_imzalanıb harda_olub harada_olub harda_baş_tutub harda_qəbul_olunub harada_qəbul harda_yaranıb "
        "neçənci_il_idi =neçənci_ildə =hansı_il =hansı_ildə neçənci_ilin_sənədidir hansı_ilin_sənədidir nə_vaxt_olub "
        "nə_vaxt_yazılıb nə_vaxt_imzalanıb nə_vaxt_yaranıb nə_vaxt_qəbul nə_vaxt_başlayıb nə_vaxt_çıxıb "
        "nə_vaxt_hazırlanıb nə_vaxt_idi nə_zaman_imzalanıb bəyannamə_nə_vaxt neçə_ilin_sənədidir nə_qədər_köhnədir "
        "=nə_vaxtdan nə_vaxtdan_var necə_başlayıb necə_yaranıb necə_başladı bəyannamənin_tarixi "
        "bəyannamənin_tarixçəsi tarixçəsi_nədir hansı_sammit hansı_sammitdə hansı_zirvə hansı_münasibətlə "
        "niyə_nyu_york niyə_nyu_york_bəyannaməsi arxasında_kim_durur kim_durur_arxasında =neçənci_il "
        "neçənci_ildə_imzalanıb neçənci_ildə_olub neçənci_ildə_yazılıb neçənci_ildə_yaranıb neçənci_ildə_qəbul "
        "hansı_ildə_imzalanıb hansı_ildə_olub hansı_ildə_yazılıb hansı_ildə_qəbul bu_neçənci_il bu_hansı_il "
        "bu_ideya_hardan_çıxıb ideya_hardan_çıxıb bu_ideya_hardan ideya_haradan_yaranıb kimin_ağlına_gəlib "
        "bu_haradan_çıxdı bu_kimin_fikridir kimin_fikridir bəyannamənin_müəllifləri müəllifləri_kimdir "
        "bəyannamənin_müəllifi bəyannamənin_müəllifləri_kimdir",
    },
    "declaration": {
        "az": "içində_nə_yazılıb =nə_yazılıb orda_nə_yazılıb orada_nə_yazılıb bəyannamədə_nə_yazılıb "
        "bəyannamədə_nə_deyilir içində_nə_var içində_nələr_var məzmunu_nədir =nə_deyir bəyannamə_nə_deyir nə_deyilir "
        "söhbət_nədən_gedir nədən_söhbət nədən_gedir nə_haqqındadır bu_nə_haqqındadır nə_barədədir bu_nə_barədədir "
        "nədən_bəhs bu_nə_deməkdir nə_deməkdir_bu nə_imzalayıblar nəyi_imzalayıblar nəyə_imza nə_vəd_edirlər "
        "nə_vəd_ediblər nə_söz_veriblər nəyə_söz_veriblər hansı_öhdəlikləri nə_öhdəlik nəyə_razılaşıblar "
        "nəyi_imzalayıram nə_imzalayıram nəyi_imzalayacağam harda_oxuya harada_oxuya hardan_oxuya harda_oxumaq "
        "haradan_oxumaq oxumaq_olar oxumaq_istəyirəm oxuya_bilərəm tam_mətn tam_mətni bütöv_mətn =mətn =mətni "
        "bəyannamənin_mətni =xülasə =qısaca =qısası qısa_məzmun qısaca_de qısaca_danış qısaca_izah xülasə_et izah_et "
        "izah_edin mənə_izah başa_sal bəyannaməni_izah bəyannamə_nədir bu_bəyannamə_nədir nə_bəyannamədir "
        "hansı_bəyannamə bu_mənim_nəyimə mənim_nəyimə_lazım nəyimə_lazımdır nəyə_lazımdır bu_nəyə_lazımdır "
        "mənə_nə_xeyri nə_xeyri_var xeyri_nədir nə_faydası faydası_nədir nəyə_yarayır niyə_vacibdir niyə_önəmlidir "
        "bu_niyə_vacibdir əhəmiyyəti_nədir məqsədi_nədir məqsəd_nədir məqsədi_nə hansı_məqsədlə mənası_nədir "
        "niyə_maraqlı mənə_niyə_maraqlı nəyi_dəyişir nə_dəyişəcək",
    },
    "steps": {
        "az": "imzalamaq_üçün_nə nə_lazımdır_imzalamaq nə_etməliyəm nə_etməliyik nə_etmək_lazımdır nə_tələb_olunur "
        "nələr_lazımdır nə_lazımdır_ki mənə_nə_lazımdır bizə_nə_lazımdır hansı_sənədlər kim_imzalaya_bilər "
        "kimlər_imzalaya_bilər kimin_hüququ_var imzalaya_bilərəm imzalaya_bilərəmmi imzalaya_bilərik mən_də_imzalaya "
        "biz_də_imzalaya imzalamaq_olar merimiz_imzalaya bizim_mer_imzalaya necə_imzalayım necə_imzalayaq "
        "necə_imzalamaq necə_imzalaya necə_imzalanır necə_qoşula necə_qoşulaq necə_qoşulmaq_olar necə_qoşulum "
        "necə_işləyir bu_necə_işləyir proses_necə prosedur_nədir prosedur_necədir =prosedur =proses =addımlar "
        "addımlar_hansılardır şərtlər_nədir şərtləri_nədir hansı_şərtlər şərtlər_hansılardır =şərtlər nə_qədər_vaxt "
        "nə_qədər_çəkir neçə_gün_çəkir imzalamaq_istəyirəm imzalamaq_istəyirik imza_atmaq_istəyirəm merin_adından "
        "=imzala =imza =qoşul =qeydiyyat mənim_şəhərimi_də mənim_şəhərimi_əlavə şəhərimi_əlavə şəhərimizi_əlavə "
        "bizim_şəhəri_əlavə bizim_şəhəri_də bizi_də_əlavə bizi_siyahıya_əlavə rayonumuzu_əlavə mənim_şəhərim_yoxdur "
        "bizim_şəhər_yoxdur şəhərim_yoxdur şəhərimiz_yoxdur şəhərim_siyahıda_yoxdur niyə_mənim_şəhərim "
        "niyə_bizim_şəhər şəhərim_niyə_yoxdur harda_imzalaya harda_imzalamaq harada_imzalamaq harda_imzalayım "
        "mənim_şəhərimi_də_əlavə_edin şəhərimizi_də_əlavə_edin bizim_şəhəri_də_əlavə_edin bizi_də_əlavə_edin "
        "çox_vaxt_aparır bu_çox_vaxt_aparır nə_qədər_vaxt_aparır uzun_çəkir çox_çəkir biz_də_qoşula "
        "biz_də_qoşula_bilərik qoşula_bilərik necə_müraciət_edək necə_qoşula_bilərik",
    },
}
