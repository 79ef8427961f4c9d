"""In Turkish."""

from collections.abc import Mapping

TURKISH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "tr": "=kaynak =kaynaklar =kaynağı =kaynağınız kaynak_ne kaynak_nedir kaynağı_ne kaynağınız_ne "
        "kaynağınız_nedir kaynağın_ne kaynaklar_ne kaynaklarınız_neler hangi_kaynak hangi_kaynaktan "
        "bilgilerin_kaynağı bu_bilgiler_nereden bu_bilgi_nereden bilgiler_nereden bilgileri_nereden "
        "bu_veriler_nereden veriler_nereden bu_liste_nereden nereden_geliyor nereden_aldınız nereden_alıyorsunuz "
        "nereden_alıyorsun nereden_buldunuz nereden_biliyorsunuz nereden_biliyorsun nerden_biliyorsun "
        "nerden_biliyorsunuz nerden_geliyor nerden_aldınız nerden_alıyorsunuz nasıl_biliyorsunuz nerden_çıktı "
        "bu_resmi_mi resmi_mi_bu =resmi_mi bu_resmi_bir resmi_misiniz resmi_bot_mu resmi_site_mi resmi_bir_kaynak "
        "ne_zaman_güncellendi ne_zaman_güncellenmiş ne_zaman_güncelleniyor en_son_güncelleme son_güncelleme "
        "son_ne_zaman_güncellendi ne_sıklıkla_güncelleniyor güncel_mi bu_güncel_mi liste_güncel_mi ne_kadar_güncel "
        "bilgiler_güncel bilgiler_doğru_mu bu_doğru_mu =doğru_mu =gerçek_mi bu_gerçek_mi =gerçekten_mi =gerçekten "
        "=cidden =ciddi_misin =sahi_mi emin_misin emin_misiniz =hadi_ya güvenilir_mi bu_güvenilir_mi "
        "sana_güvenebilir_miyim size_güvenebilir_miyim size_nasıl_güveneceğim dolandırıcılık_mı bu_dolandırıcılık "
        "bu_sahte_mi sahte_mi =yalan =yalancı yalan_söylüyorsun =kim_diyor kim_demiş_bunu listeyi_kim_tutuyor "
        "listeyi_kim_yapıyor listeyi_kim_güncelliyor kim_güncelliyor kim_yönetiyor_bunu bunu_kim_yönetiyor kanıt_ne "
        "kanıtı_ne kanıtınız_var =kanıt =kanıtla =ispatla bu_veriler_nereden_geliyor veriler_nereden_geliyor "
        "verileri_nereden_alıyorsunuz verileri_nereden_aldınız bu_verileri_nereden verileri_nerden kim_topluyor "
        "bu_bilgileri_kim_topluyor bilgileri_kim_topluyor bilgileri_kim_veriyor verileri_kim_topluyor "
        "kim_kontrol_ediyor bunu_kim_kontrol bilgileri_kim_kontrol kim_doğruluyor kim_doğruladı neye_dayanıyor "
        "liste_doğru_mu bu_liste_doğru_mu liste_tam_mı listenin_doğruluğu liste_eksiksiz_mi",
    },
    "network": {
        "tr": "güçlü_şehirler_ağı güçlü_kentler_ağı güçlü_şehirler_ağına güçlü_şehirler_ağının güçlü_kentler_ağına "
        "güçlü_şehirler_nedir strong_cities_nedir strong_cities_kim strong_cities_kimdir strong_cities_ne "
        "strong_cities_network_nedir strong_cities_kimler bu_ağ_nedir bu_ağ_ne ağ_nedir hangi_ağ nasıl_bir_ağ "
        "ağ_hakkında =ağ ağa_nasıl_katılınır ağa_nasıl_katılırız ağa_katılmak ağa_nasıl_üye ağa_üye ağın_üyesi "
        "ağın_üyeleri ağ_üyeleri ağın_parçası ağa_dahil nasıl_bir_kuruluş bu_nasıl_bir_kuruluş ne_kuruluşu "
        "hangi_kuruluş nasıl_bir_örgüt hangi_örgüt bu_kurum_ne nasıl_bir_kurum bu_nasıl_bir_organizasyon",
    },
    "languages": {
        "tr": "=türkçe =ingilizce =kürtçe =arapça =dil =diller türkçe_biliyor_musun türkçe_biliyor_musunuz "
        "türkçe_biliyon_mu türkçe_konuşuyor_musun türkçe_konuşuyor_musunuz türkçe_konuşabiliyor_musun "
        "türkçe_anlıyor_musun türkçe_anlıyor_musunuz türkçe_var_mı ingilizce_biliyor_musun kürtçe_biliyor_musun "
        "türkçe_lütfen türkçe_olsun türkçe_yaz türkçe_konuş türkçe_cevap türkçe_yanıt türkçe_olarak "
        "türkçe_yazabilir_miyim türkçe_olur_mu lütfen_türkçe hangi_dillerde hangi_dilde hangi_dil hangi_diller "
        "hangi_dilleri kaç_dilde kaç_dil hangi_dille başka_dil başka_dilde başka_diller diğer_diller kendi_dilimde "
        "benim_dilimde dili_değiştir dili_nasıl_değiştiririm dil_değiştir dil_seçimi dil_seç dil_ayarı "
        "dili_türkçe_yap =çeviri =çevir =tercüme_et bunu_çevir çevirir_misin çevirisi_var_mı tercümesi_var_mı "
        "türkçe_konuşabilir_miyiz türkçe_konuşabilir_miyim türkçe_konuşalım türkçe_yazsam türkçe_konuşsak "
        "türkçe_destekliyor türkçesi_var_mı türkçe_dil türkçe_yazışabilir türkçe_biliyormusun türkçe_anlar_mısın",
    },
    "latest": {
        "tr": "en_son_kim en_son_imzalayan son_imzalayan en_son_hangi_şehir en_son_hangi_belediye en_son_imza "
        "son_imzalayanlar son_imzacı son_imzacılar son_imza_kimin sonuncu_kim son_kim_imzaladı en_son_imzaladı "
        "son_katılan en_son_katılan son_katılanlar kim_son_imzaladı ilk_kim_imzaladı ilk_imzalayan ilk_imzacı "
        "ilk_hangi_şehir ilk_hangi_belediye ilk_imzayı_kim =ilk_kim hangi_şehir_ilk ilk_olarak_kim ilk_imzalayanlar "
        "ilk_önce_kim en_önce_kim ilk_belediye_başkanı yakın_zamanda_imzalayan yakın_zamanda_kim geçenlerde_kim "
        "son_zamanlarda_kim son_zamanlarda_imzalayan yeni_katılan yeni_katılanlar yeni_imzalayan yeni_imzalayanlar "
        "yeni_imzacı yeni_imzacılar yeni_imzalar yeni_imza_var yeni_şehir_var yeni_gelen_var yeni_biri_var "
        "yenileri_kim yeni_kim_var =yeniler ne_var_ne_yok yeni_ne_var yenilik_var_mı bir_yenilik =haberler "
        "=güncellemeler =en_son =en_yeni en_yeniler bugün_imzalayan bugün_kim_imzaladı bu_hafta_kim "
        "bu_hafta_imzalayan bu_ay_kim bu_ay_imzalayan bu_yıl_imzalayan bu_yıl_kim dün_kim_imzaladı "
        "en_son_kim_katıldı son_olarak_kim son_kim_katıldı son_eklenen en_son_eklenen son_eklenenler yeni_eklenen "
        "yeni_eklenenler kim_eklendi yakın_zamanda_katılan yeni_eklendi hangi_şehirler_yeni "
        "hangi_şehirler_yeni_eklendi şehirler_yeni_eklendi yeni_hangi_şehirler son_eklenen_şehirler "
        "hangi_şehirler_eklendi hangileri_yeni",
    },
    "order": {
        "tr": "en_büyük_şehir en_büyük_şehri en_büyük_şehirler en_küçük_şehir en_küçük_şehirler en_büyük_kent "
        "en_küçük_kent en_büyük_belediye en_küçük_belediye en_küçük_kasaba en_küçük_köy en_küçük_ilçe "
        "en_kalabalık_şehir en_kalabalık nüfusa_göre büyüklüğe_göre alfabetik_sıra alfabetik_olarak alfabeye_göre "
        "sıraya_koy sırala sıralar_mısın hangi_başkentler başkentlerden_hangileri kaç_başkent başkent_var_mı "
        "=başkentler =başkent kadın_belediye_başkanı kadın_belediye_başkanları kadın_başkan kadın_başkanlar "
        "kaç_kadın kaçı_kadın kadınlar_kaç kadın_var_mı hangi_kadın kadın_liderler kaç_erkek "
        "en_genç_belediye_başkanı en_genç_başkan en_yaşlı_belediye_başkanı en_yaşlı_başkan başkan_kaç_yaşında "
        "hangi_parti hangi_partiden hangi_partiler hangi_partili siyasi_parti siyasi_partiler en_ünlü_şehir "
        "en_meşhur_şehir en_önemli_şehir en_zengin_şehir en_fakir_şehir köy_var_mı hangi_köyler buradaki_en_büyük "
        "hangisi_en_büyük en_büyüğü_hangisi",
    },
    "nearby": {
        "tr": "=yakında =yakınlarda =civarda =buralarda =en_yakın bana_yakın bize_yakın yakınımda yakınımızda "
        "yakınımdaki yakınlarda_var_mı buralarda_var buralarda_kim buraya_yakın yakınlarda_kim civarımda civarımızda "
        "çevremde çevremizde etrafımda en_yakın_şehir en_yakın_belediye bana_en_yakın en_yakınım bölgemde bölgemizde "
        "benim_bölgemde bizim_bölgede bizim_oralarda bizim_buralarda bizim_tarafta bizim_civarda ülkemde ülkemizde "
        "benim_ülkemde bizim_ülkede bizim_ilde ilimizde yaşadığım_yerde oturduğum_yerde yaşadığım_bölgede yere_yakın "
        "oturduğum_yere_yakın oturduğum_yere_yakın_bi oturduğum_yere_yakın_bir evime_yakın şehrime_yakın "
        "bize_yakın_bir buraya_yakın_bir yakın_çevrede",
    },
    "file": {
        "tr": "=pdf pdf_olarak pdf_var pdfi_var pdf_si_var pdf_şeklinde pdf_halinde pdf_formatında pdf_hali =excel "
        "excel_olarak excel_olur excel_var excel_dosyası excel_tablosu exceli_var excel_formatında dosya_olarak "
        "dosya_halinde belge_olarak tablo_olarak listeyi_indir listeyi_nasıl_indiririm listeyi_indirebilir "
        "listeyi_indirmek nasıl_indirebilirim nasıl_indiririm indirebilir_miyim nereden_indirebilirim "
        "nereden_indiririm =indir =indirme indirilebilir listeyi_mail_at listeyi_yazdır yazdırabilir çıktı_alabilir "
        "çıktısını_al =yazdır dışa_aktar listeyi_kaydet listeyi_bilgisayara_kaydetmek bilgisayara_kaydetmek "
        "listeyi_kaydetmek listeyi_bilgisayarıma bilgisayarıma_kaydet listeyi_kopyala listenin_kopyası word_olarak "
        "listeyi_word_olarak listeyi_word_olarak_istiyorum word_dosyası wordde_var_mı listeyi_pdf_olarak "
        "listeyi_excel_olarak",
    },
    "examples": {
        "tr": "=örnek =örnekler =bir_örnek =projeler örnek_göster örnek_ver örnek_verir_misin örnek_verir_misiniz "
        "örnek_verin örnek_versene örnek_verebilir_misin örnek_verebilir_misiniz bir_örnek_ver bir_örnek_göster "
        "örnekleri_göster örnekler_göster örnekler_ver örnek_gösterir_misin örnek_istiyorum örnek_var_mı "
        "örnekler_var_mı örneğiniz_var hangi_örnekler örnekler_neler tüm_örnekler bütün_örnekler kaç_örnek "
        "birkaç_örnek şehirlerden_örnekler şehirlerden_örnek örnek_uygulamalar iyi_uygulamalar iyi_uygulama "
        "şehirler_ne_yapıyor şehirler_neler_yapıyor şehirler_somut_olarak şehirler_gerçekten_ne şehirler_ne_yaptı "
        "şehirler_neler_yaptı bu_şehirler_ne_yapıyor belediyeler_ne_yapıyor belediyeler_neler_yapıyor "
        "başkanlar_ne_yapıyor somut_olarak_ne somut_ne_yapıyorlar ne_yapıyorlar_somut ne_yapıyorlar_peki "
        "neler_yapıyorlar neler_yaptılar ne_yaptılar gerçekte_ne_yapıyorlar uygulamada_ne pratikte_ne hangi_konular "
        "hangi_temalar konular_neler =konular ne_değişti neler_değişti bu_şehirlerde_ne_değişti bu_şehirlerde_neler "
        "şehirlerde_ne_değişti sonuç_var_mı sonuçlar_ne ne_başardılar somut_örnek somut_bir_örnek somut_örnekler "
        "gerçek_örnek",
    },
    "elsewhere": {
        "tr": "=iklim iklim_değişikliği iklim_değişikliğiyle iklim_değişikliğine iklim_krizi küresel_ısınma "
        "peki_iklim iklim_için =çevre çevre_kirliliği hava_kirliliği çevre_koruma geri_dönüşüm =lgbt =lgbti =lgbtq "
        "lgbt_hakları lgbti_hakları lgbt_bireyler lgbti_bireyler eşcinsel eşcinseller eşcinsel_hakları translar "
        "trans_bireyler onur_yürüyüşü homofobi =hapishaneler =hapishane =cezaevleri =cezaevi cezaevlerinde mahkumlar "
        "mahkumlara mahkumlar_için =konut konut_sorunu konut_krizi =kiralar evsizler evsizlere evsizler_için "
        "işsizlik işsizler işsizliğe =istihdam engelliler engellilere engelli_bireyler engelli_hakları uyuşturucu "
        "uyuşturucuyla bağımlılık =turizm turizm_için toplu_taşıma =ulaşım =trafik trafik_için =vergiler =ekonomi "
        "ekonomi_için =enflasyon hayvan_hakları sokak_hayvanları sokak_köpekleri yolsuzluk yolsuzlukla "
        "insan_ticareti insan_kaçakçılığı =yapay_zeka yaşlılar yaşlılara yaşlılar_için emekliler emeklilere kürtaj "
        "siber_güvenlik =covid =pandemi aşılar",
    },
    "people": {
        "tr": "=iletişim =telefon =numara =mail =e_posta =eposta =adres size_nasıl_ulaşabilirim size_nasıl_ulaşırım "
        "size_nasıl_ulaşabiliriz sizinle_nasıl_iletişime sizinle_iletişime iletişime_geçmek iletişime_geçebilirim "
        "iletişime_nasıl_geçerim nasıl_iletişime iletişim_bilgileri iletişim_bilgileriniz iletişim_numarası "
        "iletişim_adresi kime_ulaşabilirim kiminle_iletişime kime_yazabilirim kime_başvurabilirim "
        "nereye_başvurabilirim kimi_arayabilirim kimi_aramam nereyi_arayabilirim sizi_arayabilir sizi_nasıl_ararım "
        "size_yazabilir size_mail_atabilir telefon_numarası telefon_numaranız telefon_numaranızı telefonunuz_var "
        "numaranız_ne numaranız_var mail_adresi mail_adresiniz e_posta_adresi e_posta_adresiniz eposta_adresi "
        "mailiniz_var irtibat_numarası irtibata_geçmek irtibat_bilgileri =irtibat biriyle_konuşmak "
        "bir_insanla_konuşmak gerçek_biriyle gerçek_bir_insanla insanla_konuşmak yetkiliyle_görüşmek yetkili_biriyle "
        "bir_yetkiliyle temsilciye_bağlan müşteri_temsilcisi canlı_destek kim_yardımcı_olabilir kim_yardım_edebilir "
        "bana_kim_yardım gazeteciyim ben_gazeteciyim muhabirim basın_mensubuyum basın_için basın_iletişim "
        "basın_ofisi basın_bürosu basın_sözcüsü basın_danışmanı =destek =medya röportaj_için kiminle_konuşabilirim "
        "kiminle_konuşmam kiminle_görüşebilirim kiminle_irtibata kimle_konuşabilirim kimle_görüşebilirim "
        "kime_sorabilirim kime_sorayım kime_danışabilirim kime_yazayım biriyle_konuşabilir biriyle_konuşabilir_miyim "
        "biriyle_konuşmak_istiyorum biriyle_görüşmek biriyle_görüşebilir_miyim bir_insanla_konuşabilir_miyim",
    },
    "menu": {
        "tr": "=baştan =en_baştan =baştan_başla =baştan_başlayalım =en_baştan_başlayalım =yeniden_başla "
        "=yeniden_başlat =yeniden_başlayalım =tekrar_başla =yeniden =tekrar =sıfırla =sıfırdan =başla =başlayalım "
        "=başlat =başa_dön =başa_dönelim =ana_menü =anamenü =menüye_dön =menüyü_göster =ana_sayfa =anasayfa "
        "=seçenekler =şimdi_ne_olacak =şimdi_ne =peki_şimdi =ya_sonra =hadi =haydi =hadi_başlayalım =geri_dön =geri "
        "=başa_sar =en_başa_dön =menüye_dönelim",
    },
    "origin": {
        "tr": "bunu_kim_yazdı bunu_kim_yazmış kim_yazdı_bunu =kim_yazdı =kim_yazmış kim_yazmış_bunu "
        "bildirgeyi_kim_yazdı bildirgeyi_kim_hazırladı metni_kim_yazdı bunu_kim_hazırladı kim_hazırladı "
        "bunu_kim_yaptı bunu_kim_çıkardı kim_çıkardı_bunu bunu_kim_başlattı kim_başlattı bunu_kim_düşündü "
        "kim_akıl_etti kim_önerdi bunu_kim_önerdi kim_düzenledi yazarı_kim yazarı_kimdir kimin_fikri kimin_fikriydi "
        "fikir_kimin fikir_kimden kimin_girişimi bildirge_nerede_imzalandı nerede_imzalandı nerede_imzalanmış "
        "=nerede_oldu nerede_oldu_bu nerede_yapıldı nerede_başladı nerede_doğdu nerede_kabul_edildi =hangi_yıl "
        "hangi_yıldı =hangi_yılda =hangi_senede =hangi_sene =kaç_yılında hangi_tarihte_imzalandı =ne_zamandı "
        "ne_zaman_oldu ne_zaman_oldu_bu ne_zaman_yazıldı ne_zaman_yazılmış ne_zaman_imzalandı ne_zaman_başladı "
        "ne_zaman_çıktı ne_zaman_hazırlandı ne_zaman_kabul_edildi ne_zaman_yayınlandı bildirge_ne_zaman "
        "ne_kadar_eski kaç_yıllık ne_zamandır_var =ne_zamandan_beri nasıl_başladı nasıl_ortaya_çıktı nasıl_doğdu "
        "bildirgenin_tarihi bildirgenin_geçmişi bildirgenin_hikayesi hangi_zirve hangi_zirvede hangi_vesileyle "
        "niye_new_york neden_new_york niye_newyork neden_newyork neden_adı_new_york bunun_arkasında_kim "
        "arkasında_kim_var hangi_yıl_imzalandı hangi_yıl_yazıldı hangi_yıl_oldu_bu =hangi_yıl_oldu =hangi_yılda_oldu "
        "bu_hangi_yıl bu_hangi_yılda hangi_yıl_başladı_bu hangi_yılda_imzalandı hangi_yılda_yazıldı "
        "hangi_sene_imzalandı bu_hangi_sene hangi_yıla_ait kaç_yılında_imzalandı bu_kaç_yılında bildirge_hangi_yıl "
        "bu_fikir_nereden_çıktı fikir_nereden_çıktı bu_fikir_nereden fikir_nereden_geldi kimin_aklına_geldi "
        "kim_akıl_etmiş bu_nereden_çıktı bu_fikir_kimden_çıktı bildirgenin_yazarları yazarları_kim "
        "bildirgenin_yazarı bildirgenin_yazarları_kim yazarları_kimler",
    },
    "declaration": {
        "tr": "içinde_ne_yazıyor =ne_yazıyor orada_ne_yazıyor bildirgede_ne_yazıyor içinde_ne_var içinde_neler_var "
        "içeriği_ne içeriği_nedir bildirge_ne_diyor =ne_diyor ne_diyor_bu ne_hakkında_bu bu_ne_hakkında neyle_ilgili "
        "bu_neyle_ilgili konusu_ne konusu_nedir neyi_anlatıyor ne_anlatıyor neden_bahsediyor bu_ne_anlama_geliyor "
        "ne_anlama_geliyor ne_demek_bu bu_ne_demek ne_imzaladılar neyi_imzaladılar neye_imza_attılar "
        "ne_vaat_ediyorlar ne_vaat_ediyor ne_söz_verdiler neye_söz_verdiler ne_taahhüt_ediyorlar neyi_taahhüt "
        "ne_taahhüt_ettiler neye_karar_verdiler neyde_anlaştılar ne_konuda_anlaştılar neyi_imzalıyorum "
        "ne_imzalıyorum neye_imza_atıyorum neyi_imzalayacağım nereden_okuyabilirim nerede_okuyabilirim "
        "nerden_okuyabilirim okuyabilir_miyim okumak_istiyorum tam_metin tam_metni metnin_tamamı =metin =metni "
        "metni_göster bildirgenin_metni bildirge_metni =özet =kısaca =özetle özet_geç özetler_misin özetini_ver "
        "kısa_özet kısaca_anlat kısaca_özetle kısaca_ne özetle_bana bana_açıkla açıklar_mısın =açıkla =anlat "
        "bunu_açıkla bildirgeyi_anlat bildirgeyi_açıkla bildirge_nedir bildirge_ne bu_bildirge_nedir bu_bildirge_ne "
        "nasıl_bir_bildirge hangi_bildirge ne_bildirgesi bana_ne_faydası ne_faydası_var faydası_ne =ne_işe_yarar "
        "=ne_işe_yarıyor =bu_ne_işe_yarıyor niye_umurumda neden_umurumda beni_neden_ilgilendirsin "
        "beni_niye_ilgilendirsin neden_ilgilendirsin neden_önemli niye_önemli bu_neden_önemli önemi_ne önemi_nedir "
        "amacı_ne amacı_nedir amaç_ne amacı_neymiş hedefi_ne ne_amaçla ne_değiştirecek ne_değişecek neyi_değiştirir "
        "bize_ne_faydası =bu_ne_işe_yarar bildirge_ne_işe imzalamak_ne_işe",
    },
    "steps": {
        "tr": "imzalamak_için_ne ne_lazım_imzalamak imzalamak_için_ne_yapmalıyım ne_yapmam_lazım ne_yapmam_gerekiyor "
        "ne_yapmam_gerek ne_yapmalıyım ne_yapmalıyız ne_yapmamız_lazım ne_yapmamız_gerekiyor ne_gerekiyor ne_gerekli "
        "neler_gerekli hangi_belgeler hangi_evraklar kimler_imzalayabilir kim_imzalayabilir kimler_imza_atabilir "
        "kim_imza_atabilir imzalayabilir_miyim imzalayabilir_miyiz ben_de_imzalayabilir biz_de_imzalayabilir "
        "imza_atabilir_miyim imza_atabilir_miyiz belediye_başkanım_imzalayabilir başkanımız_imzalayabilir "
        "bizim_başkan_imzalayabilir nasıl_imzalarım nasıl_imzalarız nasıl_imzalanır nasıl_imzalayabilirim "
        "nasıl_imzalayabiliriz nasıl_imza_atarım nasıl_imza_atabilirim nasıl_katılabiliriz nasıl_katılabilirim "
        "nasıl_katılırım nasıl_katılırız nasıl_katılınır nasıl_işliyor nasıl_çalışıyor nasıl_oluyor_bu süreç_nasıl "
        "süreç_nasıl_işliyor =süreç =prosedür prosedür_ne prosedür_nedir adımlar_neler adımlar_nelerdir =adımlar "
        "şartlar_neler şartları_neler koşullar_neler =şartlar =koşullar şartı_ne imzalama_şartları ne_kadar_sürer "
        "ne_kadar_sürüyor kaç_gün_sürer imzalamak_istiyorum imzalamak_istiyoruz imza_atmak_istiyorum "
        "imza_atmak_istiyoruz imzalamak_isterim imzalamak_isteriz başkan_adına belediye_başkanı_adına =imzala =imza "
        "=katıl =kayıt =kaydol =başvuru benim_şehrimi_de benim_şehrimi_ekle şehrimi_ekle şehrimi_ekleyin "
        "şehrimizi_ekleyin şehrimizi_de_ekleyin bizim_şehri_ekleyin bizim_şehri_de_ekleyin bizim_belediyeyi_ekleyin "
        "ilçemizi_ekleyin bizi_de_ekleyin bizi_listeye_ekleyin benim_şehrim_yok bizim_şehir_yok şehrim_listede_yok "
        "şehrimiz_listede_yok şehrim_yok şehrimiz_yok neden_şehrim_yok niye_şehrim_yok niye_bizim_şehir_yok "
        "neden_bizim_şehir_yok şehrim_neden_yok şehrim_niye_yok nereden_imzalayabilirim nerede_imzalayabilirim "
        "nereden_imzalarım nerede_imzalanıyor benim_şehrimi_de_ekleyin şehrimizi_de_listeye_ekleyin "
        "bizim_şehri_de_listeye_ekleyin benim_şehrimi_ekleyin bizim_ilçeyi_ekleyin bizim_ilçeyi_de_ekleyin "
        "listeye_bizi_de_ekleyin uzun_sürüyor_mu uzun_sürer_mi çok_sürer_mi uzun_mu_sürüyor ne_kadar_zaman_alır "
        "ne_kadar_zaman_alıyor kaç_gün_sürüyor biz_de_katılabilir biz_de_katılmak nasıl_başvururuz nasıl_başvurulur "
        "katılabilir_miyiz",
    },
}
