"""In Indonesian, Malay and Tagalog."""

from collections.abc import Mapping

ISLANDS: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "id": "=sumber =sumbernya =beneran =serius =masa =masa_sih =yakin =kata_siapa sumbernya_apa sumbernya_dari "
        "sumber_datanya sumber_data sumber_informasi sumbernya_mana dapat_dari_mana dapet_dari_mana tau_dari_mana "
        "tahu_dari_mana kok_kamu_tau kok_tau ini_resmi resmi_gak resmi_ga resmi_nggak resmi_kah apakah_ini_resmi "
        "ini_benar_gak ini_bener_ga bener_ga_sih bener_gak_sih ini_hoax hoax_gak ini_hoaks ini_penipuan "
        "bisa_dipercaya bisa_dipercaya_gak terakhir_update terakhir_diperbarui seberapa_akurat akurat_gak akurat_ga "
        "kamu_bohong ngarang_ya siapa_yang_kelola",
        "ms": "=sumber =betul_ke =yeke =serius =siapa_cakap sumber_apa sumbernya_apa sumber_maklumat dapat_dari_mana "
        "mana_tahu mana_awak_tahu macam_mana_tahu macam_mana_awak_tahu ini_rasmi rasmi_ke betul_ke_ni "
        "betul_ke_maklumat boleh_percaya_ke boleh_percaya scam_ke ni_scam palsu_ke bila_update tipu_ke",
        "tl": "=source =totoo =totoo_ba =talaga =sure_ka =weh =sino_nagsabi ano_ang_source ano_source ano_po_source "
        "pinagkunan saan_galing saan_nyo_nakuha saan_mo_nakuha saan_niyo_nakuha saan_kinuha san_nyo_nakuha "
        "san_nyo_po_nakuha saan_nyo_po_nakuha saan_po_nakuha nakuha_yung_info paano_mo_nalaman pano_mo_nalaman "
        "paano_nyo_nalaman opisyal_ba official_ba official_po_ba legit_ba legit_to totoo_ba_to totoo_ba_ito scam_ba "
        "fake_ba fake_news_ba updated_ba kelan_na_update kailan_na_update kailan_huling_update mapagkakatiwalaan_ba",
    },
    "network": {
        "id": "strong_cities_itu apa_itu_strong_cities jaringan_kota_kuat jaringan_ini lembaga_apa_ini "
        "organisasi_apa_ini ini_organisasi_apa itu_organisasi_apa anggota_jaringan",
        "ms": "apa_itu_strong_cities strong_cities_tu rangkaian_bandar rangkaian_ini pertubuhan_apa organisasi_apa",
        "tl": "ano_ang_strong_cities ano_yung_strong_cities ano_yang_strong_cities network_na_to network_na_ito "
        "anong_network anong_organisasyon",
    },
    "languages": {
        "id": "=indonesia =bahasa =bahasa_indonesia bahasa_apa_aja bahasa_apa_saja bahasa_apa bisa_bahasa "
        "ganti_bahasa ubah_bahasa pakai_bahasa pake_bahasa jawab_pakai_bahasa jawab_dalam_bahasa dalam_bahasa_jawa "
        "dalam_bahasa_sunda dalam_bahasa_inggris dalam_bahasa_arab ngerti_bahasa terjemahkan",
        "ms": "=melayu =bahasa_melayu bahasa_apa boleh_cakap_bahasa boleh_bahasa pandai_bahasa tukar_bahasa "
        "guna_bahasa jawab_dalam_bahasa faham_bahasa bahasa_lain boleh_cakap_melayu reti_bahasa",
        "tl": "=tagalog =filipino =english_please nagtatagalog nagbibisaya mag_tagalog mag_bisaya anong_wika "
        "anong_lenggwahe sa_tagalog_naman pwede_bang_tagalog pwede_ba_tagalog pwede_tagalog pwedeng_tagalog "
        "pakitagalog palitan_ang_wika i_translate",
    },
    "latest": {
        "id": "=terbaru =yang_terbaru =siapa_terbaru =ada_yang_baru kota_terbaru kota_terakhir paling_baru "
        "kota_pertama penandatangan_pertama penandatangan_terakhir anggota_baru yang_paling_pertama",
        "ms": "=terkini =terbaru =yang_terbaru bandar_terbaru bandar_terkini bandar_terakhir paling_baru "
        "baru_baru_ini bandar_pertama",
        "tl": "=pinakabago =bago =may_bago_ba =sino_bago pinakabagong_lungsod pinakahuli pinakahuling huling_lungsod "
        "huling_pumirma huling_sumali sino_ang_huli sino_huli sinong_huli unang_lungsod unang_pumirma unang_sumali "
        "sino_ang_una sino_una sinong_una pinakauna pinakaunang bagong_sali bagong_pirma kakasali kakapirma",
    },
    "order": {
        "id": "kota_terbesar kota_paling_besar terbesar_yang_mana kota_terkecil kota_paling_kecil ibu_kota_mana "
        "ibukota_mana berapa_ibu_kota berapa_ibukota walikota_perempuan wali_kota_perempuan walikota_cewek "
        "wali_kota_wanita walikota_wanita berapa_perempuan berdasarkan_penduduk urut_abjad menurut_abjad urutkan",
        "ms": "bandar_paling_besar bandar_terbesar bandar_paling_kecil bandar_terkecil ibu_negara_mana "
        "berapa_ibu_negara datuk_bandar_wanita datuk_bandar_perempuan berapa_wanita ikut_abjad ikut_penduduk "
        "mengikut_abjad",
        "tl": "pinakamalaking_lungsod pinakamalaking_siyudad pinakamalaking_bayan pinakamaliit_na_lungsod "
        "pinakamaliit_na_bayan anong_mga_kapital ilang_kapital aling_mga_kabisera ilang_kabisera babaeng_mayor "
        "babaeng_alkalde mga_babaeng ilan_ang_babae ilang_babae alpabetiko",
    },
    "nearby": {
        "id": "=terdekat =dekat_sini =dekat_saya =di_sekitar_sini kota_terdekat yang_terdekat paling_dekat "
        "dekat_saya dekat_sini dekat_rumah dekat_kotaku dekat_kota_saya dekat_tempatku sekitar_sini sekitar_saya "
        "di_sekitarku daerah_saya daerahku daerah_sini di_daerah_gue provinsi_saya di_negara_saya di_negaraku "
        "tempat_saya_tinggal",
        "ms": "=terdekat =dekat_sini =dekat_saya bandar_terdekat paling_dekat dekat_saya dekat_sini dekat_rumah "
        "dekat_dengan_saya dekat_tempat_saya kawasan_saya kawasan_sini sekitar_sini negeri_saya di_negara_saya",
        "tl": "=malapit =malapit_dito =malapit_sakin malapit_sa_akin malapit_ba_samin malapit_ba_sa_amin "
        "malapit_ba_sa_akin malapit_po_samin malapit_sakin malapit_dito malapit_samin malapit_sa_amin pinakamalapit "
        "malapit_kung_saan_ako malapit_sa_lugar lugar_namin sa_lugar_ko sa_amin_dito",
    },
    "file": {
        "id": "=unduh =download =cetak jadi_pdf dalam_pdf bentuk_pdf versi_pdf pdfnya pdf_nya dalam_excel "
        "bentuk_excel file_excel file_excelnya filenya file_nya bisa_diunduh bisa_download bisa_didownload "
        "download_daftar download_daftarnya unduh_daftar mau_download cetak_daftar diprint di_print kirim_ke_email "
        "kirim_lewat_email",
        "ms": "=muat_turun =cetak bentuk_pdf dalam_pdf versi_pdf bentuk_excel dalam_excel fail_pdf fail_excel "
        "muat_turun_senarai boleh_muat_turun boleh_download boleh_print cetak_senarai hantar_emel",
        "tl": "=download =print sa_pdf pdf_ba pdf_po naka_pdf may_pdf sa_excel naka_excel excel_file ma_download "
        "mada_download madownload i_download idownload pwede_i_print pwedeng_i_print i_print pa_print pa_download "
        "i_email",
    },
    "examples": {
        "id": "=contoh =contohnya =misalnya contohnya_apa kasih_contoh beri_contoh ada_contoh ada_contohnya "
        "contoh_dong contoh_konkret contoh_nyata minta_contoh tunjukkan_contoh contoh_programnya",
        "ms": "=contoh =contohnya bagi_contoh beri_contoh ada_contoh contoh_sikit contohnya_apa tunjuk_contoh "
        "minta_contoh",
        "tl": "=halimbawa =example =sample magbigay_ng_halimbawa bigyan_mo_ako_ng_halimbawa bigay_ka_ng_halimbawa "
        "may_halimbawa halimbawa_nga halimbawa_naman ano_ang_halimbawa mga_halimbawa pahingi_ng_halimbawa "
        "pahingi_halimbawa example_nga",
    },
    "people": {
        "id": "=kontak =kontaknya =hubungi =email =telepon =nomor_wa kontak_siapa hubungi_siapa menghubungi_siapa "
        "cara_menghubungi bagaimana_menghubungi gimana_ngehubungin nomor_telepon nomor_kontak nomor_wa no_wa "
        "alamat_email emailnya_apa bicara_dengan_orang ngobrol_sama_orang ngomong_sama_orang ngomong_sama_admin "
        "bicara_dengan_admin ada_admin saya_wartawan saya_jurnalis gue_wartawan kontak_media hubungan_media",
        "ms": "=hubungi =emel =telefon hubungi_siapa nak_hubungi macam_mana_nak_hubungi nombor_telefon no_telefon "
        "alamat_emel cakap_dengan_orang bercakap_dengan_orang cakap_dengan_admin saya_wartawan saya_pemberita",
        "tl": "=contact =kontak sino_kokontakin sino_ang_kokontakin sino_pwede_kontakin paano_kontakin pano_kontakin "
        "paano_makontak pano_makontak contact_number_nyo number_nyo email_nyo makausap_na_tao makausap_ng_tao "
        "kausapin_na_tao gusto_ko_ng_tao taga_media_ako reporter_ako reporter_po_ako mamamahayag_ako journalist_ako "
        "journalist_po",
    },
    "menu": {
        "id": "=menu =mulai =mulai_lagi =ulang =ulangi =ulang_dari_awal =dari_awal =mulai_dari_awal =balik_ke_awal "
        "=kembali_ke_awal ulang_dari_awal mulai_dari_awal mulai_ulang",
        "ms": "=menu =mula =mula_semula =dari_mula =ulang mula_semula mula_dari_awal",
        "tl": "=menu =ulit =umpisa =simula =mula_sa_umpisa =mula_sa_simula =ulitin_natin umpisahan_ulit "
        "magsimula_ulit mula_sa_simula",
    },
    "lost": {
        "id": "=apa =hah =gak_ngerti =ga_ngerti =nggak_ngerti =ga_paham =gak_paham =tidak_mengerti =bingung "
        "=maksudnya =maksudnya_apa =maksud_lo =apa_maksudnya nggak_ngerti_nih bingung_nih harus_nanya_apa "
        "mau_nanya_apa harus_nulis_apa nulis_apa_ya ketik_apa cara_pakainya cara_pakai_bot gimana_cara_pakai "
        "gimana_pakainya kamu_bisa_apa bisa_ngapain_aja kamu_bisa_ngapain",
        "ms": "=apa =tak_faham =x_faham =tak_paham =keliru =maksudnya =apa_maksud tak_faham_langsung nak_tanya_apa "
        "nak_tulis_apa nak_taip_apa macam_mana_nak_guna cara_guna awak_boleh_buat_apa boleh_buat_apa",
        "tl": "=ano =ha =huh =di_ko_gets =hindi_ko_gets =di_ko_maintindihan =hindi_ko_maintindihan =nalilito_ako "
        "=ano_raw =ano_daw ano_itatanong ano_ang_itatanong ano_isusulat ano_ita_type paano_gamitin pano_gamitin "
        "pano_to_gamitin ano_kaya_mong_gawin ano_ba_kaya_mo ano_magagawa_mo",
    },
    "nod": {
        "id": "=oke =ok =okeh =iya =ya =iyaa =yoi =baik =baiklah =sip =siap =mantap =tidak =nggak =gak =ga =enggak "
        "=oh =oh_gitu =ooh =paham =ngerti =ngerti_ngerti =bagus =keren =wah =wkwk =wkwkwk =haha =gapapa =ga_jadi "
        "=gak_jadi =oh_ya",
        "ms": "=ok =oke =ya =okey =okay =baik =baiklah =boleh =tak =tidak =tak_apa =takpe =faham =paham =bagus =oh "
        "=oh_ok =mantap =hahaha =xpe",
        "tl": "=ok =okay =oo =opo =sige =sige_po =sige_sige =ah =ah_ok =ah_okay =gets =gets_ko =gets_ko_na =hindi "
        "=hinde =wag_na =hindi_na =ayos =galing =wow =naks =hehe =haha =ganun_ba =ah_ganun =noted",
    },
    "origin": {
        "id": "siapa_yang_nulis siapa_yang_menulis siapa_penulisnya siapa_yang_bikin_ini siapa_yang_buat_ini "
        "siapa_yang_punya_ide ide_siapa idenya_siapa idenya_dari_siapa gagasan_siapa siapa_penggagas "
        "siapa_penggagasnya gagasan_gini punya_gagasan punya_ide_ini ide_gini siapa_pencetus siapa_pencetusnya "
        "siapa_di_balik siapa_dibalik tahun_berapa kapan_ditulis kapan_dibuat kapan_diluncurkan kapan_dideklarasikan "
        "dari_mana_asalnya asal_usulnya asal_usul_deklarasi kenapa_new_york mengapa_new_york sejarahnya_gimana "
        "sejarah_deklarasi awal_mulanya",
        "ms": "siapa_yang_tulis siapa_tulis siapa_buat_ni idea_siapa cadangan_siapa siapa_pengasas siapa_di_sebalik "
        "siapa_dibelakang tahun_bila tahun_berapa bila_ditulis bila_dibuat bila_dilancarkan kenapa_new_york "
        "sejarahnya asal_usulnya",
        "tl": "sino_sumulat sino_nagsulat sino_ang_nagsulat sino_ang_sumulat sino_gumawa_nito sino_ang_gumawa_nito "
        "kaninong_ideya kaninong_idea sino_nakaisip sino_nag_isip sino_nasa_likod sino_ang_nasa_likod anong_taon "
        "taong_ilan kelan_ginawa kailan_ginawa kelan_sinulat kailan_sinulat bakit_new_york saan_nagsimula "
        "paano_nagsimula pano_nagsimula kasaysayan_nito",
    },
    "declaration": {
        "id": "=isinya =isi =ringkasan =intinya =rangkuman isinya_apa apa_isinya isinya_tentang apa_isi_deklarasi "
        "isi_deklarasinya ini_tentang_apa tentang_apa_sih tentang_apa_ini maksudnya_deklarasi tujuannya_apa "
        "apa_tujuannya janjinya_apa apa_janjinya mereka_janji_apa mereka_berjanji_apa yang_ditandatangani_apa "
        "apa_yang_ditandatangani apa_yang_mereka_tandatangani ringkasannya gunanya_apa apa_gunanya buat_apa_sih_ini "
        "manfaatnya_apa apa_manfaatnya baca_deklarasinya teks_lengkap teks_lengkapnya intinya_apa apa_intinya",
        "ms": "=isi =ringkasan =intipati apa_isinya apa_kandungannya kandungan_deklarasi ini_pasal_apa ni_pasal_apa "
        "pasal_apa_ni tentang_apa_ni tujuan_dia_apa apa_tujuan apa_tujuannya apa_janji apa_yang_dijanjikan "
        "apa_yang_ditandatangani dia_orang_sign_apa apa_gunanya apa_faedahnya teks_penuh",
        "tl": "=laman =buod =nilalaman ano_laman ano_ang_laman ano_nakasulat ano_ang_nakasulat ano_nilalaman "
        "ano_ang_nilalaman tungkol_saan tungkol_saan_to tungkol_sa_ano ano_ang_layunin ano_layunin para_saan_to "
        "para_saan_ito ano_pinirmahan ano_ang_pinirmahan ano_pinangako ano_ang_pinangako ano_silbi ano_ang_silbi "
        "ano_mapapala buod_nito basahin_ang buong_teksto",
    },
    "steps": {
        "id": "=prosedur =prosesnya =syaratnya =caranya =daftar_kota prosesnya_gimana bagaimana_prosesnya "
        "prosedurnya_apa syaratnya_apa apa_syaratnya apa_saja_syaratnya syarat_tanda_tangan dokumen_apa "
        "apa_yang_dibutuhkan berapa_lama_prosesnya prosesnya_berapa_lama siapa_yang_boleh_tanda "
        "siapa_yang_bisa_tanda siapa_yang_boleh_ttd saya_walikota saya_wali_kota saya_bupati "
        "kerja_di_kantor_walikota mau_gabung mau_ikut_gabung kami_mau_gabung tambahkan_kota_kami tambahin_kota "
        "masukin_kota_kami kota_kami_belum_ada gimana_caranya_gabung",
        "ms": "=prosedur =proses =syarat proses_dia apa_prosesnya apa_syarat apa_syaratnya dokumen_apa "
        "berapa_lama_proses siapa_boleh_sign siapa_boleh_tandatangan saya_datuk_bandar saya_yang_dipertua nak_join "
        "nak_sertai kami_nak_sertai tambah_bandar_kami",
        "tl": "=proseso =paraan =requirements ano_proseso ano_ang_proseso ano_requirements ano_ang_requirements "
        "anong_requirements anong_dokumento gaano_katagal sino_pwedeng_pumirma sino_pwede_pumirma "
        "sino_ang_pwedeng_pumirma mayor_ako mayor_po_ako alkalde_ako gusto_naming_sumali gusto_namin_sumali "
        "isali_nyo_kami isama_nyo_kami idagdag_ang_lungsod wala_ang_lungsod_namin",
    },
    "elsewhere": {
        "id": "perubahan_iklim =iklim lingkungan_hidup soal_sampah urusan_sampah polusi_udara pengangguran narkoba "
        "lgbt disabilitas penyandang_cacat lansia korupsi tunawisma kemacetan =banjir soal_banjir perumahan penjara",
        "ms": "perubahan_iklim =iklim alam_sekitar pencemaran pengangguran masalah_dadah orang_kurang_upaya "
        "warga_emas rasuah gelandangan kesesakan =banjir perumahan penjara",
        "tl": "climate_change pagbabago_ng_klima kalikasan polusyon walang_trabaho droga =traffic may_kapansanan "
        "mga_matatanda korapsyon korupsyon walang_tirahan pabahay bilangguan =baha tungkol_sa_baha",
    },
}
