"""In Serbian and Bosnian, written in Latin letters; those who write Cyrillic are understood by what is made of them."""

from collections.abc import Mapping

_LATIN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "sr": "=izvori =izvora koji_je_izvor koji_vam_je_izvor koji_su_izvori koji_su_vam_izvori izvor_podataka "
        "izvor_informacija odakle_vam odakle_ti_to odakle_ti_ovo odakle_ti_podaci odakle_ti_te odakle_ti_info "
        "odakle_su_ove odakle_su_ovi odakle_su_ti odakle_su_podaci odakle_podaci odakle_ovo odakle_dolaze "
        "odakle_to_znate odakle_to_znaš odakle_znate odakle_znaš odakle_crpite odakle_uzimate otkud_vam otkud_ti "
        "otkud_podaci otkud_znate otkud_znaš kako_znate kako_znaš je_li_ovo_zvanično je_li_to_zvanično "
        "jel_ovo_zvanično jel_to_zvanično da_li_je_ovo_zvanično da_li_je_to_zvanično da_li_je_zvanično "
        "ovo_je_zvanično jeste_li_zvanični zvaničan_bot zvanični_bot zadnji_put_ažurirano zadnji_put_ažuriran "
        "poslednji_put_ažurirano poslednji_put_ažuriran kad_je_ažurirano kada_je_ažurirano kad_je_ažuriran "
        "kada_je_ažuriran kad_se_ažurira koliko_često_se_ažurira poslednje_ažuriranje zadnje_ažuriranje je_li_ažurno "
        "jel_ažurno koliko_je_ažurno koliko_su_svježi koliko_su_sveži je_li_ovo_tačno jel_ovo_tačno "
        "da_li_je_ovo_tačno je_li_ovo_istina jel_ovo_istina da_li_je_ovo_istina da_li_su_podaci_tačni "
        "je_li_ovo_pouzdano koliko_je_pouzdano mogu_li_vam_vjerovati mogu_li_ti_vjerovati mogu_li_da_vam_verujem "
        "da_li_da_vam_verujem je_li_ovo_prevara jel_ovo_prevara da_li_je_ovo_prevara =prevara jesi_li_siguran "
        "jel_sigurno =sigurno =stvarno =zaista =ozbiljno =lažeš ko_vodi_ovu ko_vodi_listu ko_vodi_spisak ko_vodi_ovo "
        "ko_održava ko_ažurira gde_je_dokaz gdje_je_dokaz =dokaz =dokaži =ko_kaže odakle_vam_podaci "
        "odakle_vam_ovi_podaci odakle_vam_ti_podaci odakle_su_ti_podaci odakle_su_ovi_podaci odakle_su_vam_podaci "
        "odakle_ovi_podaci odakle_ti_ovi_podaci otkud_vam_podaci otkud_vam_ti_podaci otkud_vam_ovi_podaci "
        "otkud_ti_podaci ko_skuplja ko_skuplja_ove_podatke ko_skuplja_podatke ko_sakuplja ko_prikuplja "
        "ko_prikuplja_podatke ko_proverava ko_proverava_podatke ko_provjerava ko_unosi ko_unosi_podatke "
        "na_čemu_se_zasniva koliko_su_tačni spisak_tačan ovaj_spisak_tačan je_li_spisak_tačan tačan_spisak "
        "lista_tačna je_li_lista_tačna da_li_je_spisak_tačan da_li_je_lista_tačna da_li_je_spisak_potpun",
    },
    "network": {
        "sr": "mreža_jakih_gradova mreže_jakih_gradova mreži_jakih_gradova mreža_snažnih_gradova "
        "mreže_snažnih_gradova mreži_snažnih_gradova mreža_snažni_gradovi mreža_jaki_gradovi mrežu_jakih_gradova "
        "mrežu_snažnih_gradova šta_je_mreža šta_je_ta_mreža kakva_je_to_mreža kakva_mreža koja_mreža "
        "ko_su_strong_cities ko_su_ti_strong_cities šta_je_strong_cities ko_je_strong_cities ko_su_jaki_gradovi "
        "šta_su_jaki_gradovi o_mreži =mreža član_mreže članica_mreže članice_mreže članovi_mreže deo_mreže "
        "pridružiti_mreži pridružim_mreži pridružimo_mreži priključim_mreži ući_u_mrežu uđem_u_mrežu uđemo_u_mrežu "
        "ulazi_u_mrežu kakva_je_to_organizacija kakva_je_ovo_organizacija kakva_organizacija koja_je_to_organizacija "
        "koja_organizacija šta_je_ova_organizacija",
    },
    "languages": {
        "sr": "=na_srpskom =na_engleskom na_srpskom_molim može_na_srpskom može_naški može_naš_jezik "
        "govorite_li_srpski govoriš_li govoriš_srpski govorite_srpski pričaš_li pričate_li pričaš_srpski "
        "da_li_govorite_srpski da_li_pričate_srpski da_li_razumete_srpski razumiješ_li razumeš_li razumeš_srpski "
        "odgovori_na_srpskom odgovaraj_na_srpskom piši_na_srpskom pričaj_srpski na_kojim_jezicima na_kojem_jeziku "
        "na_kom_jeziku na_koliko_jezika koji_jezik koji_jezici koje_jezike koliko_jezika drugi_jezik drugi_jezici "
        "na_drugom_jeziku na_mom_jeziku na_mojem_jeziku promeni_jezik promenim_jezik promeniti_jezik izbor_jezika "
        "=jezik =jezici =prevedi prevedi_mi prevedi_ovo prevedi_to ima_li_prevod =prevod pričate_li_srpski "
        "pričate_li_bosanski pričaš_li_srpski pričaš_li_bosanski govoriš_li_srpski govoriš_li_bosanski "
        "govorite_li_bosanski znaš_li_srpski znate_li_srpski da_li_govoriš_srpski da_li_znaš_srpski da_li_govoriš "
        "razumeš_li_srpski razumijete_li_bosanski pricas_bosanski možemo_li_na_srpskom možemo_na_srpskom "
        "možemo_li_na_bosanskom može_li_na_srpskom može_li_na_bosanskom može_li_srpski ajde_na_srpskom "
        "hajde_na_srpskom imate_li_na_srpskom da_pričamo_na_srpskom pišem_na_srpskom",
    },
    "latest": {
        "sr": "poslednji_potpisao je_poslednji_potpisao potpisao_poslednji zadnji_potpisao zadnja_potpisala "
        "zadnje_potpisao potpisao_zadnji potpisao_zadnje poslednja_potpisala poslednji_koji_je zadnji_koji_je "
        "ko_je_zadnji ko_je_poslednji ko_je_bio_zadnji ko_je_bio_poslednji zadnji_pridružio zadnji_se_pridružio "
        "se_zadnji_pridružio poslednji_pridružio zadnji_potpis poslednji_potpis zadnji_potpisnik poslednji_potpisnik "
        "zadnji_potpisi poslednji_potpisi zadnji_potpisnici poslednji_potpisnici zadnji_grad poslednji_grad "
        "najnoviji_potpisnik najnoviji_potpisnici najnoviji_grad najnoviji_gradovi prvi_potpisao potpisao_prvi "
        "prva_potpisala prvi_koji_je_potpisao prvi_potpisnik prvi_potpisnici ko_je_bio_prvi ko_je_prvi prvi_grad "
        "koji_grad_je_prvi koji_je_prvi_grad nedavno_potpisao nedavno_potpisali potpisali_nedavno skoro_potpisao "
        "skoro_potpisali ima_li_novih ima_li_ko_nov ima_li_nekog_novog ima_li_šta_novo ima_li_novosti šta_ima_novo "
        "šta_ima_novog šta_je_novo novi_potpisnici novi_potpisi novi_gradovi nove_opštine =novosti =vesti =vijesti "
        "=najnoviji =najnovije =zadnji =poslednji potpisao_danas potpisali_danas potpisali_ove_nedelje "
        "potpisao_ove_nedelje potpisali_ove_sedmice potpisali_ovog_meseca potpisali_ovog_mjeseca "
        "potpisali_ove_godine poslednji_se_pridružio se_poslednji_pridružio poslednji_pristupio zadnji_pristupio "
        "zadnji_ušao poslednji_ušao poslednji_dodat zadnji_dodat nedavno_pristupio nedavno_se_pridružio "
        "nedavno_dodati nedavno_dodani nedavno_dodat dodati_nedavno zadnji_dodani poslednji_dodati poslednje_dodati "
        "koji_su_dodati su_nedavno_dodati",
    },
    "order": {
        "sr": "najveći_grad najvećih_gradova najveći_gradovi najmanji_grad najmanji_gradovi najveća_opština "
        "najmanja_opština najmanje_mesto najmanje_selo po_broju_stanovnika po_stanovništvu po_veličini po_abecedi "
        "po_azbuci po_abecednom abecednim_redom azbučnim_redom sortiraj poređaj_po poredaj_ih koji_glavni_gradovi "
        "koji_su_glavni_gradovi koji_glavni_grad koliko_glavnih_gradova ima_li_glavnih_gradova =glavni_gradovi "
        "=prestonice žena_gradonačelnica žene_gradonačelnice žena_gradonačelnika žene_gradonačelnici "
        "koliko_gradonačelnica ima_li_gradonačelnica koje_gradonačelnice gradonačelnica_među koliko_žena_je "
        "koliko_je_žena koliko_žena_ima ima_li_žena koje_žene žena_među_njima najmlađi_gradonačelnik "
        "najstariji_gradonačelnik najmlađi_načelnik najstariji_načelnik koliko_godina_ima_gradonačelnik koje_stranke "
        "koja_stranka iz_koje_stranke koje_su_stranke kojoj_stranci politička_stranka političke_stranke "
        "najpoznatiji_grad najvažniji_grad najbogatiji_grad najsiromašniji_grad ima_li_sela koji_je_najveći "
        "koji_je_najmanji grad_je_najveći grad_je_najmanji je_najveći_ovde",
    },
    "nearby": {
        "sr": "=blizu =u_blizini =najbliži =najbliže =tu_negde =tu_negdje blizu_mene blizu_meni blizu_nas "
        "u_mojoj_blizini u_našoj_blizini kod_mene_u_blizini tu_u_blizini oko_mene oko_nas najbliži_grad "
        "najbliži_meni najbliže_meni najbliži_mi meni_najbliži grad_najbliži u_mom_kraju u_mojem_kraju u_našem_kraju "
        "u_mojoj_regiji u_našoj_regiji u_mojoj_okolini u_okolini u_mom_okrugu u_mojoj_državi u_našoj_državi "
        "u_mojoj_zemlji u_našoj_zemlji gde_ja_živim gdje_ja_živim gde_živim gdje_živim gdje_stanujem gde_stanujem "
        "blizu_mog blizu_moje blizu_mog_grada grad_blizu_mog blizu_kuće negde_u_blizini",
    },
    "file": {
        "sr": "u_pdfu u_pdf_u u_pdf kao_pdf =pdf pdf_verzija u_ekselu u_eksel kao_dokument kao_fajl da_skinem_spisak "
        "da_skinem_listu skinem_spisak skinem_listu skinuti_listu skinuti_spisak skini_mi_listu skini_listu "
        "skini_spisak preuzmem_listu preuzmem_spisak preuzeti_listu preuzmi_listu =preuzmi =preuzimanje =skini "
        "=skidanje kako_da_skinem mogu_li_skinuti da_odštampam odštampati za_štampu =odštampaj sačuvam_spisak "
        "sačuvam_listu sačuvati_listu da_sačuvam_spisak sačuvam_spisak_kao_fajl na_kompjuter listu_na_mejl u_wordu "
        "u_vordu spisak_u_wordu listu_u_wordu",
    },
    "examples": {
        "sr": "=primer =primeri =primjer =primjeri =neki_primer =neki_primjer =projekti daj_primer daj_primjer "
        "daj_neki_primer daj_neki_primjer daj_mi_primer daj_mi_primjer daj_mi_neki_primer daj_mi_neki_primjer "
        "daj_mi_koji_primjer daj_koji_primjer daj_primere daj_primjere daj_mi_primere daj_mi_primjere "
        "daj_mi_neke_primere daj_nekoliko_primera daj_nekoliko_primjera navedi_primer navedi_primjer navedi_primere "
        "navedi_primjere pokaži_primere pokaži_primjere pokaži_mi_primere pokaži_mi_primjere pokaži_neki_primer "
        "pokaži_primer pokaži_primjer imate_li_primere imate_li_primjere imate_li_primer imate_li_primjer "
        "ima_li_primera ima_li_primjera koji_primeri koji_primjeri koliko_primera koliko_primjera svi_primeri "
        "svi_primjeri primeri_gradova primjeri_gradova primjeri_iz_gradova primeri_iz_gradova primjere_gradova "
        "primjeri_dobre_prakse primeri_dobre_prakse dobra_praksa dobre_prakse šta_rade_gradovi šta_gradovi_rade "
        "šta_konkretno_rade šta_zapravo_rade šta_gradovi_zapravo_rade gradovi_zapravo_rade šta_su_uradili_gradovi "
        "šta_su_gradovi_uradili šta_su_konkretno šta_rade_gradonačelnici u_praksi koje_teme =teme šta_se_promenilo "
        "šta_se_promenilo_u šta_se_promijenilo ima_li_kakav_primer ima_kakav_primer neki_konkretan_primer "
        "konkretan_primer šta_su_postigli ima_li_rezultata kakvi_su_rezultati daj_mi_jedan_primer jedan_primer",
    },
    "elsewhere": {
        "sr": "=klima =klime klimatske_promene klimatskim_promenama klimatskih_promena šta_je_sa_klimom o_klimi "
        "za_klimu globalno_zagrevanje globalno_zagrijavanje =životna_sredina životnu_sredinu zaštita_životne "
        "=zagađenje zagađenje_vazduha reciklaža reciklaže recikliranje =smeće =otpad =lgbt lgbt_osoba lgbt_osobe "
        "lgbt_prava prava_lgbt lgbt_zajednica lgbt_zajednice lgbt_populacija gej_prava gej_osobe homoseksualci "
        "homoseksualaca transrodne_osobe trans_osobe parada_ponosa =prajd =zatvori =zatvor zatvorenici zatvorenike "
        "=stanovanje stanogradnja beskućnici beskućnike beskućnicima nezaposlenost nezaposlenosti =posao "
        "=radna_mesta osobe_sa_invaliditetom osoba_sa_invaliditetom invaliditet invaliditetom =invalidi =droga "
        "=droge ovisnost_o_drogama narkomanija narkomani turizam turizmu =turisti javni_prevoz javnog_prevoza "
        "=promet =saobraćaj =porezi =porez =ekonomija =privreda ekonomiji inflacija prava_životinja psi_lutalice "
        "korupcija korupcije korupciju trgovina_ljudima =veštačka_inteligencija =umjetna_inteligencija "
        "=vještačka_inteligencija starije_osobe starijih_osoba stari_ljudi =penzioneri penzionere pobačaj abortus "
        "sajber_bezbednost kibernetička_sigurnost =kovid pandemija vakcine",
    },
    "people": {
        "sr": "=kontakt =kontakti =telefon =mejl =adresa =imejl kako_da_vas_kontaktiram kako_vas_kontaktirati "
        "kako_vas_mogu_kontaktirati mogu_li_vas_kontaktirati da_vas_kontaktiram vas_kontaktirati vas_kontaktiram "
        "kako_da_vas_dobijem kako_vas_dobiti kako_do_vas koga_da_kontaktiram koga_mogu_kontaktirati "
        "koga_kontaktirati kome_da_se_obratim kome_se_obratiti kome_se_mogu_obratiti kontakt_podaci kontakt_telefon "
        "kontakt_osoba kontakt_za_medije kontakt_za_novinare treba_mi_kontakt trebam_kontakt broj_telefona "
        "telefonski_broj vaš_broj vaš_telefon vaš_mejl vaša_adresa imate_li_mejl imate_li_telefon imate_li_broj "
        "mejl_adresa imejl_adresa email_adresa gde_da_vam_pišem gdje_da_vam_pišem kako_da_vam_pišem vam_pisati "
        "koga_mogu_nazvati koga_nazvati koga_da_zovem koga_mogu_zvati mogu_li_vas_nazvati da_vas_pozovem "
        "da_vas_nazovem stupiti_u_kontakt da_stupim_u_kontakt pričam_sa_nekim pričati_sa_nekim razgovarati_sa_nekim "
        "razgovaram_sa_nekim pričam_sa_čovekom razgovaram_sa_čovekom živim_čovekom ko_može_da_mi_pomogne "
        "ko_mi_može_pomoći novinar_sam novinarka_sam ja_sam_novinar ja_sam_novinarka za_medije za_novinare "
        "služba_za_odnose odnosi_sa_javnošću =mediji =podrška =korisnička_podrška s_kim_mogu_da_pričam "
        "sa_kim_mogu_da_pričam s_kim_mogu sa_kim_mogu s_kim_da_pričam sa_kim_da_pričam kome_da_pišem "
        "kome_mogu_da_pišem kome_mogu_pisati kome_da_se_javim pričati_s_nekim_uživo pričam_s_nekim "
        "razgovaram_s_nekim pričam_sa_nekim_uživo da_pričam_s_nekim",
    },
    "menu": {
        "sr": "=ispočetka =iz_početka =od_početka =ajmo_ispočetka =ajmo_iz_početka =ajmo_od_početka =hajde_ispočetka "
        "=hajde_od_početka =ajde_ispočetka =ajde_od_početka =kreni_ispočetka =kreni_od_početka =krenimo_ispočetka "
        "=krenimo_od_početka =počni_ispočetka =počni_od_početka =počni_iznova =počnimo =počni =krenimo =kreni "
        "=ponovo =iznova =opet =opet_ispočetka =vrati_me_na_početak =vrati_na_početak =na_početak =nazad_na_početak "
        "=natrag_na_početak =glavni_meni =meni =početna =početna_stranica =početna_strana =opcije =resetuj "
        "=resetiraj =šta_sad =i_sad =ajmo =hajde =ajde =vrati_se_na_početak =vrati_se =nazad =idi_na_početak "
        "=vratimo_se_na_početak",
    },
    "origin": {
        "sr": "ko_je_to_napisao ko_je_ovo_napisao ko_je_napisao ko_je_ovo_pisao ko_je_to_pisao ko_je_pisao "
        "ko_je_to_sastavio ko_je_sastavio ko_je_to_smislio ko_je_ovo_smislio ko_je_smislio ko_je_osmislio "
        "ko_je_to_napravio ko_je_ovo_napravio ko_je_to_pokrenuo ko_je_ovo_pokrenuo ko_je_pokrenuo ko_je_to_započeo "
        "ko_je_to_počeo ko_je_predložio ko_je_autor čija_je_to_ideja čija_je_ideja čija_ideja čija_je_bila_ideja "
        "od_koga_je_ideja odakle_ideja kako_je_nastalo kako_je_nastala gde_je_potpisana gdje_je_potpisana "
        "gde_je_potpisano gdje_je_potpisano gde_je_to_potpisano gdje_je_to_potpisano gde_je_to_bilo gdje_je_to_bilo "
        "gde_se_to_desilo gdje_se_to_dogodilo gde_je_nastalo gdje_je_nastalo gde_je_nastala gdje_je_nastala "
        "gde_je_usvojena gdje_je_usvojena =koje_godine_je =koje_je_godine =koje_godine =u_kojoj_godini "
        "=iz_koje_godine iz_koje_je_godine =koja_godina koja_je_to_godina kad_je_to_bilo kada_je_to_bilo "
        "kad_je_ovo_bilo kada_je_ovo_bilo kad_je_bilo kad_je_napisano kada_je_napisano kad_je_napisana "
        "kada_je_napisana kad_je_to_potpisano kada_je_to_potpisano kad_je_potpisana kada_je_potpisana kad_je_nastalo "
        "kada_je_nastalo kad_je_nastala kada_je_nastala kad_je_donesena kada_je_donesena kad_je_usvojena "
        "kada_je_usvojena kad_je_počelo kada_je_počelo kad_je_to_počelo kada_je_to_počelo kad_je_izašlo "
        "kada_je_izašlo koliko_je_staro koliko_je_stara koliko_dugo_postoji otkad_postoji od_kad_postoji "
        "od_kada_postoji kako_je_to_počelo kako_je_počelo kako_je_sve_počelo istorija_deklaracije istorijat "
        "koji_samit na_kojem_samitu na_kom_samitu koji_summit kojom_prilikom kojim_povodom zašto_njujork "
        "zašto_se_zove_njujorška ko_stoji_iza koje_godine_je_to koje_godine_je_ovo koje_je_godine_to "
        "koje_je_godine_ovo koje_godine_je_potpisana koje_je_godine_potpisana koje_godine_je_potpisano "
        "koje_godine_je_nastala koje_godine_je_nastalo koje_je_godine_nastala koje_godine_je_napisana "
        "koje_godine_je_napisano koje_godine_je_doneta koje_godine_je_donesena koje_godine_je_počelo "
        "koje_godine_su_potpisali koje_godine_to koja_je_godina_bila iz_koje_godine_je odakle_potiče_ideja "
        "odakle_potiče_ta_ideja odakle_ta_ideja čija_je_ovo_ideja čija_je_ovo_ideja_bila kome_je_palo_na_pamet "
        "ko_se_setio ko_se_toga_setio ko_se_sjetio autori_deklaracije autor_deklaracije ko_su_autori",
    },
    "declaration": {
        "sr": "šta_piše_unutra =šta_piše šta_tu_piše šta_piše_tu šta_piše_tamo šta_piše_u_njoj šta_piše_u_tome "
        "šta_u_tome_piše šta_piše_u_deklaraciji šta_uopšte_piše šta_stoji_u šta_ima_unutra šta_kaže_deklaracija "
        "šta_to_kaže =šta_kaže o_čemu_se_radi o_čemu_je_riječ o_čemu_je_reč o_čemu_je_to o_čemu_je_ovo o_čemu_govori "
        "o_čemu_je_deklaracija šta_sadrži šta_to_znači šta_ovo_znači ^šta_su_potpisali šta_su_obećali šta_obećavaju "
        "na_šta_su_se_obavezali na_šta_se_obavezuju šta_su_se_dogovorili o_čemu_su_se_dogovorili šta_potpisujem "
        "šta_bih_potpisao šta_ja_to_potpisujem gde_mogu_da_pročitam gdje_mogu_pročitati gdje_to_mogu_pročitati "
        "gde_to_mogu_da_pročitam gde_da_pročitam gdje_da_pročitam mogu_li_to_pročitati mogu_li_pročitati "
        "želim_to_pročitati hoću_da_pročitam daj_da_pročitam da_to_pročitam ceo_tekst cijeli_tekst puni_tekst "
        "pun_tekst celi_tekst =tekst tekst_deklaracije =rezime =ukratko =u_kratko ukratko_molim reci_ukratko "
        "objasni_mi_to objasni_mi_ovo =objasni =objasni_mi objasni_deklaraciju objasni_ovo šta_je_deklaracija "
        "šta_je_ta_deklaracija šta_je_ova_deklaracija kakva_deklaracija koja_deklaracija zašto_bi_me_to_zanimalo "
        "zašto_bi_me_zanimalo zašto_bi_me_ovo zašto_bi_me_bilo_briga zašto_je_to_važno zašto_je_važno zašto_je_važna "
        "zašto_je_bitno zašto_je_to_bitno koji_je_smisao koja_je_svrha koja_je_poenta koji_je_cilj koja_mu_je_svrha "
        "čemu_to_služi čemu_ovo_služi čemu_služi čemu_to čemu_ovo u_čemu_je_poenta kakva_korist koja_je_korist "
        "šta_imam_od_toga šta_se_time_menja šta_to_menja na_šta_se_to_obavezuju na_šta_se_obavezuju_gradonačelnici "
        "na_šta_se_gradonačelnici_obavezuju",
    },
    "steps": {
        "sr": "šta_mi_treba_da šta_mi_treba_za šta_treba_da_potpišem šta_treba_za_potpis šta_je_potrebno "
        "šta_treba_da_uradim šta_treba_uraditi šta_trebam_uraditi šta_moram_da_uradim šta_da_radim_da koji_dokumenti "
        "koje_dokumente kakvi_dokumenti koji_papiri koje_papire ko_može_da_potpiše ko_može_potpisati "
        "ko_sme_da_potpiše ko_ima_pravo mogu_li_potpisati mogu_li_ja_potpisati mogu_li_da_potpišem "
        "mogu_i_ja_da_potpišem mogu_li_i_ja možemo_li_potpisati možemo_li_da_potpišemo možemo_li_i_mi "
        "da_li_mogu_da_potpišem da_li_možemo_da_potpišemo može_li_i_moj može_li_i_naš može_li_moj_gradonačelnik "
        "može_li_naš_gradonačelnik kako_da_potpišem kako_da_potpišemo kako_potpisati kako_mogu_potpisati "
        "kako_se_potpisuje kako_ide_postupak kako_ide_procedura kako_to_funkcioniše kako_ovo_funkcioniše "
        "kako_funkcioniše kako_to_ide kako_to_radi koji_je_postupak kakav_je_postupak koja_je_procedura "
        "kakva_je_procedura =postupak =procedura koji_su_koraci =koraci koji_su_uslovi =uslovi "
        "uslovi_za_potpisivanje koliko_traje koliko_vremena_treba koliko_to_traje hoću_da_potpišem "
        "hoćemo_da_potpišemo želim_potpisati želim_da_potpišem želimo_potpisati htio_bih_potpisati "
        "htela_bih_da_potpišem hteo_bih_da_potpišem u_ime_gradonačelnika =potpiši =potpis =prijava =prijavi_se "
        "=pridruži_se dodaj_moj_grad dodaj_naš_grad dodajte_moj_grad dodajte_naš_grad dodaj_moju_opštinu "
        "dodajte_našu_opštinu stavi_moj_grad stavite_moj_grad upiši_moj_grad upišite_nas mog_grada_nema "
        "našeg_grada_nema nema_mog_grada nema_našeg_grada nema_mojeg_grada zašto_nema_mog zašto_mog_grada_nema "
        "zašto_moj_grad_nije gde_se_potpisuje gdje_se_potpisuje gde_da_potpišem gdje_mogu_potpisati gdje_potpisujem "
        "gde_mogu_da_potpišem koliko_dugo_traje koliko_traje_postupak koliko_traje_procedura "
        "koliko_dugo_traje_postupak da_li_dugo_traje traje_li_dugo kako_da_se_priključim kako_da_se_priključimo "
        "kako_da_se_pridružimo kako_da_se_prijavimo može_li_se_i_moja možemo_li_se_prijaviti možemo_li_se_pridružiti "
        "šta_mi_treba šta_nam_treba",
    },
}

_TWO_LETTERS = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_ONE_LETTER = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")


def _in_cyrillic(phrases: str) -> str:
    for latin, cyrillic in _TWO_LETTERS:
        phrases = phrases.replace(latin, cyrillic)
    return phrases.translate(_ONE_LETTER)


SERBIAN: Mapping[str, Mapping[str, str]] = {
    matter: {**phrases, "sr-Cyrl": _in_cyrillic(phrases["sr"])} for matter, phrases in _LATIN.items()
}
