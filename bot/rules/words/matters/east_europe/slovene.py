"""In Slovene."""

from collections.abc import Mapping

SLOVENE: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "sl": "=viri kateri_je_vir kaj_je_vir kateri_so_viri kakšen_je_vir vir_podatkov vir_informacij kje_je_vir "
        "od_kod_vam od_kod_ti_to od_kod_ti_podatki od_kod_ti_te od_kod_so_ti od_kod_so_podatki od_kod_so_te "
        "od_kod_podatki od_kod_to od_kod_je_to od_kod_jemljete od_kod_veste od_kod_veš od_kod_prihajajo od_kje_vam "
        "od_kje_veste od_kje_veš od_kje_so_ti kje_ste_dobili kako_veste kako_pa_veste kako_veš kako_to_veš "
        "je_to_uradno je_tole_uradno a_je_to_uradno ali_je_to_uradno ste_uradni uraden_bot uradni_bot "
        "nazadnje_posodobljeno nazadnje_posodobljen kdaj_je_posodobljeno kdaj_posodobljeno kdaj_ste_posodobili "
        "kako_pogosto_se_posodablja zadnja_posodobitev zadnjič_posodobljeno je_to_ažurno so_podatki_ažurni "
        "so_podatki_točni je_to_točno je_to_resnično ali_je_to_res a_je_to_res =je_to_res =res =a_res "
        "je_to_zanesljivo vam_lahko_zaupam ti_lahko_zaupam lahko_zaupam je_to_prevara a_je_to_prevara =prevara "
        "si_prepričan ste_prepričani =lažeš kdo_vodi_seznam kdo_vodi_to kdo_ureja_seznam kdo_vzdržuje kdo_posodablja "
        "kje_je_dokaz =dokaz =dokaži =kdo_pravi od_kod_vam_ti_podatki od_kod_vam_podatki od_kod_so_ti_podatki "
        "od_kod_ti_ti_podatki od_kod_imate_podatke od_kod_imate_te_podatke od_kje_vam_podatki od_kje_so_ti_podatki "
        "od_kje_vam_ti_podatki kdo_zbira kdo_zbira_te_informacije kdo_zbira_podatke kdo_zbira_te_podatke "
        "kdo_preverja kdo_preverja_podatke kdo_vnaša kako_točni_so na_čem_temelji seznam_točen je_ta_seznam_točen "
        "je_seznam_točen točen_seznam seznam_pravilen je_seznam_popoln",
    },
    "network": {
        "sl": "mreža_močnih_mest mreže_močnih_mest mreži_močnih_mest mrežo_močnih_mest omrežje_močnih_mest "
        "omrežja_močnih_mest mreža_močna_mesta kaj_je_mreža kaj_je_ta_mreža kaj_je_to_omrežje kaj_je_omrežje "
        "kakšna_mreža katera_mreža kakšno_omrežje kdo_so_strong_cities kaj_je_strong_cities kdo_je_strong_cities "
        "kaj_so_močna_mesta o_mreži =mreža =omrežje član_mreže članica_mreže članice_mreže del_mreže del_omrežja "
        "pridružiti_mreži pridružim_mreži pridružimo_mreži pridružiti_omrežju pridružimo_omrežju v_mrežo_vstopimo "
        "vstopiti_v_mrežo kakšna_organizacija katera_organizacija kakšna_je_ta_organizacija "
        "kaj_je_to_za_organizacijo kaj_je_ta_organizacija",
    },
    "languages": {
        "sl": "=slovenščina =po_slovensko =v_slovenščini =angleščina po_slovensko_prosim v_slovenščini_prosim "
        "lahko_po_slovensko govoriš_slovensko govorite_slovensko a_govoriš_slovensko ali_govorite_slovensko "
        "govoriš_angleško govorite_angleško znaš_slovensko a_znaš_slovensko razumeš_slovensko razumete_slovensko "
        "odgovori_po_slovensko odgovori_v_slovenščini piši_po_slovensko piši_slovensko v_katerih_jezikih "
        "v_katerem_jeziku v_kakšnem_jeziku v_koliko_jezikih kateri_jezik katere_jezike kateri_jeziki koliko_jezikov "
        "drugi_jezik drugi_jeziki v_drugem_jeziku v_mojem_jeziku v_svojem_jeziku zamenjaj_jezik spremeni_jezik "
        "spremenim_jezik zamenjam_jezik menjaj_jezik =jezik =jeziki =prevedi prevedi_mi prevedi_to je_kakšen_prevod "
        "=prevod pogovarjava_po_slovensko se_lahko_pogovarjava_po_slovensko pogovarjamo_po_slovensko "
        "lahko_govorim_slovensko lahko_pišem_slovensko lahko_pišem_po_slovensko imate_tudi_slovensko "
        "gre_po_slovensko pa_po_slovensko",
    },
    "latest": {
        "sl": "podpisal_zadnji zadnji_podpisal je_zadnji_podpisal podpisalo_zadnje zadnje_podpisalo "
        "podpisal_nazadnje nazadnje_podpisal zadnji_ki_je_podpisal kdo_je_zadnji kdo_je_bil_zadnji zadnji_podpis "
        "zadnji_podpisi zadnji_podpisnik zadnji_podpisniki zadnje_mesto_ki zadnje_mesto_na_seznamu "
        "najnovejši_podpisi najnovejši_podpisnik najnovejši_podpisniki prvi_podpisal podpisal_prvi podpisalo_prvo "
        "prvo_podpisalo prvi_ki_je_podpisal prvi_podpisnik prvi_podpisniki kdo_je_bil_prvi kdo_je_prvi "
        "katero_mesto_prvo katero_je_bilo_prvo prvo_mesto_ki nedavno_podpisal nedavno_podpisali "
        "pred_kratkim_podpisal pred_kratkim_podpisali podpisali_pred_kratkim podpisal_pred_kratkim je_kdo_nov "
        "a_je_kdo_nov je_kaj_novega a_je_kaj_novega kaj_je_novega kdo_je_nov novi_podpisniki novi_podpisi nova_mesta "
        "nove_občine =novice =novosti =najnovejši =zadnji =najnovejše podpisal_danes podpisali_danes "
        "podpisali_ta_teden podpisali_ta_mesec podpisali_letos zadnji_pridružil se_je_zadnji_pridružil "
        "zadnji_se_je_pridružil zadnji_pristopil zadnje_pristopilo pred_kratkim_pridružil nazadnje_pridružil "
        "zadnji_dodan dodana_nazadnje so_bila_dodana nazadnje_dodana nazadnje_dodani dodana_pred_kratkim "
        "na_novo_dodana so_bila_dodana_nazadnje",
    },
    "order": {
        "sl": "največje_mesto največja_mesta največjih_mest najmanjše_mesto najmanjša_mesta največja_občina "
        "najmanjša_občina najmanjša_vas najmanjši_kraj po_številu_prebivalcev po_prebivalstvu po_velikosti "
        "po_abecedi po_abecednem abecedni_vrstni sortiraj razvrsti_po razvrsti_jih uredi_po katera_glavna_mesta "
        "katere_prestolnice koliko_prestolnic koliko_glavnih_mest =prestolnice =glavna_mesta koliko_županj "
        "katere_županje županje_so_podpisale ženske_županje žensk_županj koliko_žensk_je koliko_žensk_podpisalo "
        "je_kakšna_ženska so_med_njimi_ženske je_kakšna_županja ali_je_kakšna_županja katere_ženske najmlajši_župan "
        "najstarejši_župan koliko_let_ima_župan katera_stranka iz_katere_stranke katere_stranke kateri_stranki "
        "politična_stranka politične_stranke najbolj_znano_mesto najbolj_znana_mesta najbogatejše_mesto "
        "najrevnejše_mesto najpomembnejše_mesto so_tudi_vasi je_tukaj_največje je_največje je_najmanjše "
        "mesto_je_največje katero_mesto_je_tukaj_največje katero_je_največje",
    },
    "nearby": {
        "sl": "=blizu =v_bližini =najbližje =tukaj_blizu blizu_mene blizu_nas v_moji_bližini v_naši_bližini "
        "je_kaj_v_bližini je_kdo_v_bližini kdo_v_bližini tukaj_v_bližini tu_v_bližini okoli_mene okrog_mene "
        "okoli_nas najbližje_mesto najbližji_kraj najbližje_meni meni_najbližje v_moji_okolici v_naši_okolici "
        "v_mojem_kraju v_našem_kraju v_moji_regiji v_naši_regiji v_moji_državi v_naši_državi pri_nas_v_okolici "
        "kjer_živim kje_živim kjer_stanujem blizu_mojega blizu_mojega_kraja mesto_blizu_mojega_kraja "
        "blizu_mojega_doma v_mojem_okolju kje_blizu",
    },
    "file": {
        "sl": "v_pdfju v_pdf kot_pdf =pdf pdf_verzija v_excelu v_excel kot_excel =excel excelova_tabela kot_datoteko "
        "kot_datoteka kot_dokument kako_prenesem_seznam prenesem_seznam prenesi_seznam prenesti_seznam "
        "naložim_seznam snamem_seznam dol_potegnem potegnem_dol kako_ga_prenesem =prenesi =prenos =natisni "
        "natisnem_seznam natisniti za_tiskanje izvozi_seznam =izvozi shranil_seznam shranila_seznam shranim_seznam "
        "shraniti_seznam shranil_seznam_na_računalnik na_računalnik seznam_na_mail v_wordu seznam_v_wordu "
        "rabim_seznam_v_wordu kot_word",
    },
    "examples": {
        "sl": "=primer =primeri =primere =kak_primer =kakšen_primer =projekti pokaži_primere pokaži_mi_primere "
        "pokaži_primer pokaži_mi_primer pokaži_kakšen_primer daj_primer daj_mi_primer daj_mi_kak_primer "
        "daj_kak_primer daj_mi_kakšen_primer daj_kakšen_primer daj_mi_primere daj_primere dajte_primer "
        "dajte_mi_primer navedi_primer navedi_primere imate_primere imate_kakšen_primer imate_kak_primer "
        "ali_imate_primere so_kakšni_primeri kateri_primeri kakšni_primeri vsi_primeri vse_primere koliko_primerov "
        "nekaj_primerov primeri_mest primeri_iz_mest primeri_dobrih_praks dobre_prakse dobra_praksa kaj_delajo_mesta "
        "kaj_mesta_delajo kaj_mesta_dejansko kaj_mesta_počnejo kaj_počnejo_mesta kaj_dejansko_delajo "
        "kaj_konkretno_delajo kaj_dejansko_počnejo kaj_so_mesta_naredila kaj_so_naredila_mesta kaj_so_naredili "
        "kaj_delajo_župani v_praksi katere_teme =teme kaj_se_je_spremenilo kaj_se_je_v_teh_mestih "
        "kaj_se_je_v_teh_mestih_spremenilo so_kakšni_rezultati kaj_so_dosegli konkreten_primer konkretni_primeri",
    },
    "elsewhere": {
        "sl": "=podnebje =klima podnebne_spremembe podnebnih_sprememb podnebnimi_spremembami kaj_pa_podnebje "
        "za_podnebje globalno_segrevanje =okolje varstvo_okolja onesnaženje onesnaženost reciklaža recikliranje "
        "=smeti odpadki =lgbt lgbt_oseb lgbt_osebe lgbt_pravice pravice_lgbt lgbt_skupnost istospolni istospolne "
        "geji_in homoseksualci transspolne parada_ponosa =zapori =zapor zaporniki =stanovanja stanovanjska brezdomci "
        "brezdomce brezdomstvo brezposelnost brezposelnosti =službe =delovna_mesta =invalidi invalide invalidnost "
        "osebe_z_invalidnostjo =droge =droga odvisnost_od_drog turizem turizma javni_prevoz javni_promet "
        "javnega_prevoza =promet =davki =gospodarstvo =ekonomija inflacija pravice_živali zaščita_živali korupcija "
        "korupcijo trgovina_z_ljudmi =umetna_inteligenca starejši_ljudje starejše_občane =starejši =upokojenci "
        "upokojence kibernetska_varnost =kovid pandemija cepiva",
    },
    "people": {
        "sl": "=kontakt =kontakti =telefon =mail =mejl =naslov =e_pošta =e_mail kako_vas_lahko_kontaktiram "
        "kako_vas_kontaktiram vas_kontaktiram vas_lahko_kontaktiram kako_pridem_v_stik stopim_v_stik "
        "koga_lahko_kontaktiram koga_kontaktiram koga_naj_kontaktiram na_koga_se_obrnem na_koga_se_lahko_obrnem "
        "kam_se_obrnem kontaktni_podatki kontaktna_oseba kontakt_za_medije telefonska_številka telefonsko_številko "
        "vaša_številka vaš_telefon vaš_mail vaš_naslov številka_telefona imate_mail imate_telefon imate_kakšen_mail "
        "imate_številko e_poštni_naslov e_mail_naslov mail_naslov kam_vam_pišem vam_pišem kam_lahko_pišem "
        "koga_lahko_pokličem koga_pokličem vas_lahko_pokličem govorim_s_človekom govoril_s_človekom govorim_z_nekom "
        "govoril_z_nekom govorila_z_nekom pogovorim_z_nekom pogovoril_z_nekom z_živim_človekom kdo_mi_lahko_pomaga "
        "novinar_sem novinarka_sem sem_novinar sem_novinarka jaz_sem_novinar za_medije za_novinare služba_za_odnose "
        "odnosi_z_javnostmi =mediji =podpora s_kom_lahko_govorim s_kom_se_lahko_pogovorim s_kom_lahko "
        "s_kom_naj_govorim komu_lahko_pišem komu_naj_pišem komu_lahko_pokličem z_nekom_govorim lahko_z_nekom_govorim "
        "lahko_z_nekom z_nekom_pogovorim z_nekom_govoriti",
    },
    "menu": {
        "sl": "=od_začetka =še_enkrat_od_začetka =začniva_znova =začni_znova =začnimo_znova =začnimo =začni =znova "
        "=ponovno =ponovi =začni_od_začetka =začniva_od_začetka =pojdimo_od_začetka =gremo_od_začetka =gremo "
        "=gremo_znova =glavni_meni =meni =nazaj_na_začetek =na_začetek =nazaj_na_meni =domov =začetna_stran "
        "=možnosti =ponastavi =kaj_pa_zdaj =kaj_zdaj =in_zdaj =pojdi_na_začetek =pojdi_nazaj =nazaj "
        "=vrni_se_na_začetek =vrniva_se_na_začetek",
    },
    "origin": {
        "sl": "kdo_je_to_napisal kdo_je_napisal kdo_je_tole_napisal kdo_je_to_pisal kdo_je_sestavil "
        "kdo_je_to_sestavil kdo_je_to_naredil kdo_si_je_to_izmislil kdo_se_je_tega_spomnil kdo_je_to_začel "
        "kdo_je_začel kdo_je_dal_pobudo kdo_je_pobudnik kdo_je_predlagal kdo_je_avtor kdo_je_to_organiziral "
        "čigava_je_ideja čigava_ideja čigava_je_bila_ideja kje_je_bila_podpisana kje_je_bilo_podpisano "
        "kje_je_bilo_to kje_so_podpisali kje_se_je_to_zgodilo kje_je_nastala kje_je_nastalo kje_je_bila_sprejeta "
        "=katerega_leta =katero_leto =v_katerem_letu =iz_katerega_leta kdaj_je_bilo_to kdaj_je_bila_podpisana "
        "kdaj_je_bilo_podpisano kdaj_je_bilo_napisano kdaj_je_bila_napisana kdaj_je_nastala kdaj_je_nastalo "
        "kdaj_je_bila_sprejeta kdaj_se_je_to_začelo kdaj_se_je_začelo kdaj_se_je_zgodilo kdaj_so_podpisali "
        "kdaj_je_izšla kako_stara_je kako_staro_je kako_dolgo_obstaja =od_kdaj od_kdaj_obstaja kako_se_je_začelo "
        "kako_se_je_vse_začelo kako_je_nastala kako_je_nastalo zgodovina_deklaracije zgodovina_tega na_katerem_vrhu "
        "kateri_vrh ob_kateri_priložnosti ob_kakšni_priložnosti zakaj_new_york zakaj_newyorška kdo_stoji_za_tem "
        "katerega_leta_je_bilo_to katerega_leta_je_to katerega_leta_je_bila_podpisana katerega_leta_je_nastala "
        "katerega_leta_je_nastalo katerega_leta_so_podpisali katero_leto_je_bilo v_katerem_letu_je_bilo_to "
        "v_katerem_letu_je_bila v_katerem_letu_je_nastala iz_katerega_leta_je od_kod_ta_ideja od_kod_ideja "
        "od_kod_je_prišla_ideja od_kod_izvira_ideja komu_je_prišlo_na_misel avtorji_deklaracije avtor_deklaracije "
        "kdo_so_avtorji",
    },
    "declaration": {
        "sl": "kaj_piše_notri =kaj_piše kaj_piše_tam kaj_piše_v_njej kaj_piše_v_tem kaj_piše_v_deklaraciji "
        "kaj_sploh_piše kaj_pravi_deklaracija =kaj_pravi kaj_je_notri kaj_vsebuje kaj_vključuje =za_kaj_gre "
        "za_kaj_sploh_gre za_kaj_gre_pri_tem za_kaj_se_gre o_čem_govori o_čem_je_to o_čem_je_deklaracija čemu_služi "
        "čemu_to kaj_to_pomeni kaj_so_podpisali kaj_so_obljubili kaj_obljubljajo k_čemu_so_se_zavezali "
        "k_čemu_se_zavezujejo čemu_so_se_zavezali o_čem_so_se_dogovorili kaj_so_se_dogovorili kaj_podpisujem "
        "kaj_bi_podpisal kaj_podpišem kje_lahko_preberem kje_to_preberem kje_si_lahko_preberem a_lahko_preberem "
        "rad_bi_prebral rada_bi_prebrala celotno_besedilo celo_besedilo =besedilo =tekst =povzetek =na_kratko "
        "povej_na_kratko na_kratko_povej povzemi_mi povzemi_to =razloži =razloži_mi razloži_mi_to "
        "razloži_deklaracijo kaj_je_deklaracija kaj_je_ta_deklaracija kakšna_deklaracija katera_deklaracija "
        "kakšna_je_ta_deklaracija zakaj_bi_me_to_zanimalo zakaj_bi_me_zanimalo zakaj_me_mora kaj_me_briga "
        "zakaj_je_to_pomembno zakaj_je_pomembno zakaj_je_pomembna zakaj_je_to_važno kakšen_je_namen kaj_je_namen "
        "kaj_je_cilj kakšen_je_cilj kakšen_je_smisel kaj_je_smisel v_čem_je_smisel v_čem_je_poanta kaj_je_poanta "
        "kaj_imam_od_tega kakšna_je_korist kaj_se_s_tem_spremeni kaj_to_spremeni",
    },
    "steps": {
        "sl": "kaj_rabim_za kaj_potrebujem_za kaj_potrebujemo_za kaj_rabimo_za kaj_je_potrebno kaj_je_treba_narediti "
        "kaj_moram_narediti kaj_moram_storiti kaj_moramo_narediti katere_dokumente kateri_dokumenti katere_papirje "
        "kdo_lahko_podpiše kdo_sme_podpisati kdo_ima_pravico lahko_podpišem lahko_podpišemo ali_lahko_podpišem "
        "a_lahko_podpišem lahko_tudi_jaz_podpišem lahko_podpiše_tudi lahko_tudi_moj_župan lahko_moj_župan "
        "lahko_naš_župan kako_podpišem kako_podpisati kako_podpišemo kako_se_podpiše kako_lahko_podpišem kako_poteka "
        "kako_gre_postopek kako_to_poteka kako_to_deluje kako_deluje kakšen_je_postopek kateri_je_postopek =postopek "
        "=koraki kateri_so_koraki kakšni_so_koraki kakšni_so_pogoji kateri_so_pogoji =pogoji pogoji_za_podpis "
        "kako_dolgo_traja koliko_časa_traja koliko_časa_vzame rad_bi_podpisal rada_bi_podpisala radi_bi_podpisali "
        "hočem_podpisati želim_podpisati želimo_podpisati v_imenu_župana =podpiši =podpis =prijava =prijavi_se "
        "=pridruži_se dodajte_moje_mesto dodaj_moje_mesto dodajte_naše_mesto dodaj_naše_mesto dodajte_mojo_občino "
        "dodajte_našo_občino dodaj_mojo_občino vpišite_naše_mesto vpišite_moje_mesto mojega_mesta_ni našega_mesta_ni "
        "moje_mesto_manjka naše_mesto_manjka manjka_moje_mesto zakaj_ni_mojega zakaj_mojega_mesta "
        "zakaj_moje_mesto_ni kje_podpišem kje_se_podpiše kje_lahko_podpišem traja_dolgo ali_traja_dolgo "
        "a_to_dolgo_traja a_dolgo_traja koliko_časa_to_traja kako_se_pridružimo kako_se_pridružim "
        "se_lahko_pridružimo lahko_se_pridružimo kako_se_prijavimo",
    },
}
