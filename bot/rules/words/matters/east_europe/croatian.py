"""In Croatian, and what is only Croatian of what Bosnians say; the rest is Serbian too."""

from collections.abc import Mapping

CROATIAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "hr": "je_li_ovo_službeno je_li_to_službeno jel_ovo_službeno jel_to_službeno je_li_službeno "
        "jeste_li_službeni službeni_bot posljednji_put_ažurirano posljednji_put_ažuriran posljednje_ažuriranje "
        "je_li_ovo_točno tko_vodi_ovu tko_vodi_popis tko_vodi_listu tko_održava tko_ažurira =tko_kaže tko_skuplja "
        "tko_skuplja_podatke tko_prikuplja tko_prikuplja_podatke tko_provjerava tko_unosi koliko_su_točni "
        "popis_točan ovaj_popis_točan je_li_popis_točan lista_točna popis_potpun",
    },
    "network": {
        "hr": "što_je_mreža što_je_ta_mreža što_je_strong_cities tko_je_strong_cities tko_su_strong_cities dio_mreže "
        "što_je_ova_organizacija",
    },
    "languages": {
        "hr": "=na_hrvatskom =na_bosanskom na_hrvatskom_molim na_bosanskom_molim može_na_hrvatskom može_na_bosanskom "
        "govorite_li_hrvatski govorite_li_bosanski govoriš_hrvatski govoriš_bosanski pričaš_hrvatski pričaš_bosanski "
        "razumiješ_hrvatski razumijete_li_hrvatski odgovori_na_hrvatskom odgovori_na_bosanskom piši_na_hrvatskom "
        "promijeni_jezik promijeniti_jezik promjena_jezika postoji_li_prijevod ima_li_prijevod =prijevod "
        "pričate_li_hrvatski pričaš_li_hrvatski govoriš_li_hrvatski znate_li_hrvatski znaš_li_hrvatski "
        "možemo_li_na_hrvatskom možemo_na_hrvatskom može_li_na_hrvatskom može_li_hrvatski ajmo_na_hrvatskom "
        "imate_li_na_hrvatskom pišem_na_hrvatskom",
    },
    "latest": {
        "hr": "posljednji_potpisao potpisao_posljednji posljednja_potpisala ko_je_posljednji tko_je_zadnji "
        "tko_je_posljednji tko_je_bio_zadnji tko_je_bio_posljednji posljednji_potpis posljednji_potpisnik "
        "posljednji_grad tko_je_prvi tko_je_bio_prvi ima_li_tko_novi ima_li_netko_novi ima_li_nešto_novo "
        "ima_li_što_novo ima_nešto_novo što_ima_novo što_ima_novog što_je_novo nove_općine =posljednji "
        "potpisali_ovaj_tjedan koji_su_dodani nedavno_pridruženi",
    },
    "order": {
        "hr": "najveća_općina najmanja_općina najmanje_mjesto =prijestolnice ima_li_otoka",
    },
    "nearby": {
        "hr": "u_mojoj_županiji blizu_mog_mjesta grad_blizu_mog_mjesta blizu_mojeg",
    },
    "file": {
        "hr": "u_excelu u_excel kao_excel =excel excel_tabela excel_tablica kao_datoteku kao_datoteka skinem_popis "
        "skinuti_popis skini_popis preuzeti_popis preuzmi_popis isprintati isprintam za_ispis =ispis =isprintaj "
        "spremiti_popis spremim_popis spremiti_listu na_računalo popis_na_mail popis_u_wordu kao_word",
    },
    "examples": {
        "hr": "što_rade_gradovi što_gradovi_rade što_konkretno_rade što_zapravo_rade što_gradovi_zapravo_rade "
        "što_su_napravili_gradovi što_su_gradovi_napravili što_su_gradovi_učinili što_su_konkretno "
        "što_rade_gradonačelnici što_se_promijenilo što_se_promijenilo_u_tim što_se_promijenilo_u_tim_gradovima "
        "ima_li_kakav_primjer ima_kakav_primjer neki_konkretan_primjer konkretan_primjer što_su_postigli "
        "daj_mi_jedan_primjer jedan_primjer",
    },
    "elsewhere": {
        "hr": "klimatske_promjene klimatskim_promjenama klimatskih_promjena što_je_s_klimom =okoliš zaštita_okoliša "
        "zagađenje_zraka =lgbtq =radna_mjesta osobe_s_invaliditetom osoba_s_invaliditetom javni_prijevoz "
        "=gospodarstvo =umirovljenici umirovljenike cjepiva",
    },
    "people": {
        "hr": "=mail =e_mail broj_mobitela vaš_mail imate_li_mail imate_li_e_mail mail_adresa e_mail_adresa "
        "pričati_s_nekim razgovarati_s_nekim razgovarati_s_čovjekom razgovarati_s_osobom pričati_s_čovjekom "
        "živim_čovjekom tko_mi_može_pomoći odnosi_s_javnošću s_kime_mogu s_kim_mogu_razgovarati s_kim_mogu_pričati "
        "kome_se_javiti kome_se_mogu_javiti",
    },
    "menu": {
        "hr": "=glavni_izbornik =izbornik =naslovnica =što_sad",
    },
    "origin": {
        "hr": "tko_je_to_napisao tko_je_ovo_napisao tko_je_napisao tko_je_pisao tko_je_ovo_pisao tko_je_sastavio "
        "tko_je_to_sastavio tko_je_to_smislio tko_je_ovo_smislio tko_je_smislio tko_je_osmislio tko_je_to_napravio "
        "tko_je_to_pokrenuo tko_je_pokrenuo tko_je_ovo_pokrenuo tko_je_započeo tko_je_predložio tko_je_autor "
        "povijest_deklaracije zašto_new_york tko_stoji_iza tko_se_sjetio tko_se_toga_sjetio tko_su_autori",
    },
    "declaration": {
        "hr": "što_piše_unutra =što_piše što_tu_piše što_piše_tamo što_piše_u_njoj što_piše_u_tome što_u_tome_piše "
        "što_piše_u_deklaraciji što_uopće_piše što_stoji_u što_kaže_deklaracija =što_kaže što_sadrži što_to_znači "
        "što_ovo_znači ^što_su_potpisali što_su_obećali što_obećavaju na_što_su_se_obvezali na_što_se_obvezuju "
        "što_su_dogovorili što_potpisujem što_bih_potpisao =sažetak sažmi_mi sažmi_to što_je_deklaracija "
        "što_je_ta_deklaracija što_je_ova_deklaracija što_imam_od_toga što_se_time_mijenja što_to_mijenja "
        "na_što_se_obvezuju_gradonačelnici na_što_se_gradonačelnici_obvezuju na_što_se_to_gradonačelnici_obvezuju",
    },
    "steps": {
        "hr": "što_mi_treba_za što_trebam_za što_treba_za_potpis što_trebamo_za što_je_potrebno što_trebam_napraviti "
        "što_moram_napraviti tko_može_potpisati tko_smije_potpisati tko_ima_pravo kako_to_funkcionira "
        "kako_ovo_funkcionira kako_funkcionira koji_su_uvjeti =uvjeti uvjeti_za_potpisivanje dodaj_moju_općinu "
        "dodajte_našu_općinu koliko_dugo_traje_cijeli_postupak kako_se_pridružiti kako_se_prijaviti "
        "kako_se_možemo_pridružiti može_li_se_prijaviti što_mi_treba što_nam_treba",
    },
}
