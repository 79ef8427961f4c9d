"""In Slovak."""

from collections.abc import Mapping

SLOVAK: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "sk": "=zdroj =zdroje aký_je_zdroj aký_máte_zdroj aké_máte_zdroje aké_sú_zdroje aký_zdroj čo_je_zdroj "
        "kde_je_zdroj uveďte_zdroj zdroj_dát zdroj_informácií odkiaľ_to_máte odkiaľ_to_máš odkiaľ_máte odkiaľ_máš "
        "odkiaľ_to_viete odkiaľ_to_vieš odkiaľ_viete odkiaľ_vieš odkiaľ_to_je odkiaľ_sú odkiaľ_beriete odkiaľ_berieš "
        "odkiaľ_pochádza odkiaľ_pochádzajú odkiaľ_čerpáte kde_ste_to_vzali kde_to_beriete ako_to_viete ako_viete "
        "ako_vieš ako_to_vieš je_to_oficiálne je_toto_oficiálne je_to_vôbec_oficiálne je_to_oficiálny "
        "to_je_oficiálne oficiálny_bot oficiálna_stránka oficiálny_zdroj ste_oficiálni naposledy_aktualizované "
        "naposledy_aktualizovaný kedy_aktualizované kedy_sa_aktualizuje kedy_ste_aktualizovali "
        "ako_často_sa_aktualizuje ako_často_aktualizujete posledná_aktualizácia je_to_aktuálne je_zoznam_aktuálny "
        "aké_aktuálne aké_čerstvé sú_tie_údaje_aktuálne k_akému_dátumu je_to_presné je_to_spoľahlivé je_to_pravda_čo "
        "=je_to_pravda =pravda =vážne =naozaj =fakt =skutočne =určite môžem_vám_veriť dá_sa_vám_veriť "
        "dá_sa_tomu_veriť môžem_ti_veriť je_to_podvod to_je_podvod je_to_fejk je_to_fake =podvod je_to_skutočné "
        "si_si_istý ste_si_istí =klameš =kto_to_hovorí kto_vedie_zoznam kto_vedie_tento kto_to_vedie kto_spravuje "
        "kto_aktualizuje kde_je_dôkaz aký_dôkaz =dôkaz =dokáž_to odkiaľ_sú_tie_dáta odkiaľ_sú_tie_údaje "
        "odkiaľ_máte_dáta odkiaľ_máte_údaje odkiaľ_máte_tie_dáta odkiaľ_máte_tie_údaje odkiaľ_beriete_údaje "
        "odkiaľ_beriete_dáta odkiaľ_sú_tieto_údaje kto_zbiera_tieto kto_zbiera_informácie kto_zbiera_údaje "
        "kto_zbiera_tieto_informácie kto_zbiera_tieto_údaje kto_overuje kto_to_overuje kto_to_kontroluje kto_zadáva "
        "na_čom_je_to_založené z_čoho_vychádzate zoznam_presný je_tento_zoznam_presný je_zoznam_presný presný_zoznam "
        "zoznam_správny je_zoznam_úplný zoznam_je_úplný",
    },
    "network": {
        "sk": "sieť_silných_miest siete_silných_miest sieti_silných_miest sieť_silné_mestá kto_sú_strong_cities "
        "čo_je_strong_cities čo_sú_strong_cities kto_je_strong_cities čo_je_to_strong_cities čo_je_to_za_sieť "
        "čo_je_tá_sieť čo_je_sieť čo_je_to_sieť aká_sieť aká_je_to_sieť čo_sú_silné_mestá =sieť =sieť_miest "
        "pridať_do_siete pripojiť_do_siete pripojiť_k_sieti vstúpiť_do_siete zapojiť_do_siete člen_siete "
        "členovia_siete členom_siete členstvo_v_sieti súčasť_siete súčasťou_siete čo_je_to_za_organizáciu "
        "čo_to_je_za_organizáciu aká_organizácia aká_je_to_organizácia ktorá_organizácia",
    },
    "languages": {
        "sk": "=slovensky =po_slovensky =v_slovenčine =anglicky =po_anglicky =po_maďarsky =jazyk =jazyky "
        "hovoríš_po_slovensky hovoríte_po_slovensky hovoríš_slovensky rozprávaš_po_slovensky vieš_po_slovensky "
        "viete_po_slovensky rozumieš_po_slovensky rozumiete_po_slovensky rozumieš_slovensky hovoríš_po_anglicky "
        "hovoríte_po_anglicky po_slovensky_prosím slovensky_prosím v_slovenčine_prosím môžem_po_slovensky "
        "môžem_písať_po_slovensky môže_byť_po_slovensky dá_sa_po_slovensky odpovedz_po_slovensky "
        "odpovedaj_po_slovensky odpovedz_v_slovenčine píš_po_slovensky v_akých_jazykoch v_akom_jazyku "
        "v_ktorom_jazyku v_ktorých_jazykoch v_koľkých_jazykoch aké_jazyky akými_jazykmi akým_jazykom aký_jazyk "
        "koľko_jazykov ďalšie_jazyky iný_jazyk iné_jazyky v_inom_jazyku v_mojom_jazyku zmeniť_jazyk zmeň_jazyk "
        "prepni_jazyk prepnúť_jazyk zmena_jazyka výber_jazyka =preklad =prelož prelož_to prelož_mi je_preklad "
        "existuje_preklad hovoriť_po_slovensky môžeme_hovoriť_po_slovensky môžeme_po_slovensky písať_po_slovensky "
        "je_to_po_slovensky máte_to_po_slovensky poďme_po_slovensky rozprávať_po_slovensky aj_po_slovensky",
    },
    "latest": {
        "sk": "podpísal_posledný podpísalo_posledné posledný_podpísal podpísal_ako_posledný ako_posledný_podpísal "
        "podpísalo_ako_posledné naposledy_podpísal podpísal_naposledy posledný_kto_podpísal posledný_kto_to "
        "kto_bol_posledný kto_je_posledný kto_posledný posledný_podpis posledné_podpisy posledný_signatár "
        "poslední_signatári posledné_mesto posledné_mestá najnovší_podpis najnovšie_podpisy najnovší_signatár "
        "najnovší_signatári podpísal_prvý podpísalo_prvé prvý_podpísal prvé_podpísalo podpísal_ako_prvý "
        "ako_prvý_podpísal podpísalo_ako_prvé ako_prvé_podpísalo prvý_kto_podpísal kto_bol_prvý kto_ako_prvý "
        "kto_prvý prvý_signatár prvé_mesto ktoré_mesto_bolo_prvé ktoré_mesto_prvé nedávno_podpísal nedávno_podpísali "
        "nedávno_podpísalo podpísali_nedávno je_tam_niekto_nový je_niekto_nový niekto_nový sú_noví pribudol_niekto "
        "kto_pribudol pribudlo_niečo kto_je_nový noví_signatári nové_podpisy nové_mestá nové_obce čo_je_nové čo_nové "
        "je_niečo_nové =novinky =aktuality =posledný =posledné =najnovšie podpísal_dnes podpísali_dnes "
        "podpísal_včera podpísali_tento_týždeň podpísali_tento_mesiac podpísali_tento_rok za_posledný_týždeň "
        "za_posledný_mesiac pridal_ako_posledný sa_pridal_ako_posledný pridalo_ako_posledné pridal_posledný "
        "pripojil_ako_posledný sa_pripojil_ako_posledný pripojil_posledný naposledy_pridal naposledy_pribudol "
        "pribudol_ako_posledný nedávno_pribudol nedávno_pridal pribudli_nedávno nedávno_pribudli mestá_pribudli "
        "ktoré_mestá_pribudli pribudlo_nedávno nedávno_pribudlo naposledy_pribudli novo_pridané",
    },
    "order": {
        "sk": "najväčšie_mesto najväčšie_mestá najmenšie_mesto najmenšie_mestá najväčšia_obec najmenšia_obec "
        "najmenšia_dedina podľa_počtu_obyvateľov podľa_veľkosti podľa_abecedy abecedne abecednom zoraď zoradiť "
        "ktoré_hlavné_mestá aké_hlavné_mestá koľko_hlavných_miest sú_hlavné_mestá =hlavné_mestá =metropoly "
        "žien_primátoriek žien_starostiek ženy_primátorky ženy_starostky koľko_primátoriek koľko_starostiek "
        "koľko_žien_podpísalo koľko_je_žien koľko_je_tam_žien sú_tam_ženy sú_tam_aj_ženy sú_medzi_nimi_ženy "
        "nejaká_primátorka nejaká_starostka ktoré_primátorky ktoré_starostky ktoré_ženy aké_ženy ženy_medzi "
        "najmladší_primátor najmladší_starosta najstarší_primátor najstarší_starosta koľko_rokov_má_primátor "
        "koľko_rokov_má_starosta aká_strana z_akej_strany za_akú_stranu z_ktorej_strany aké_strany politická_strana "
        "politické_strany najznámejšie_mesto najslávnejšie_mesto najdôležitejšie_mesto najbohatšie_mesto "
        "najchudobnejšie_mesto sú_tam_dediny je_tu_najväčšie je_najväčšie je_najmenšie mesto_je_najväčšie "
        "ktoré_mesto_je_tu_najväčšie ktoré_je_najväčšie",
    },
    "nearby": {
        "sk": "=blízko =v_okolí =nablízku =najbližšie =najbližší blízko_mňa blízko_nás pri_mne okolo_mňa okolo_nás "
        "v_blízkosti je_niečo_v_okolí je_niekto_v_okolí niekto_v_okolí niečo_v_okolí kto_v_okolí v_mojom_okolí "
        "v_našom_okolí u_nás_v_okolí niekto_nablízku niečo_nablízku niekto_blízko najbližšie_mesto najbližšie_mestá "
        "najbližšie_ku_mne najbližšie_k_mne v_mojom_kraji v_našom_kraji u_nás_v_kraji v_mojom_regióne "
        "v_našom_regióne v_mojom_okrese v_našom_okrese v_mojej_krajine v_našej_krajine kde_bývam tam_kde_bývam "
        "kde_žijem kúsok_odo_mňa mestá_kúsok_odo_mňa kúsok_od_nás neďaleko_mňa neďaleko_odo_mňa blízko_môjho "
        "kúsok_od_domu niekde_blízko niekde_v_okolí v_susedstve",
    },
    "file": {
        "sk": "=pdf v_pdf ako_pdf =pdfko pdf_súbor =excel v_exceli ako_excel do_excelu excelová_tabuľka ako_súbor "
        "v_súbore ako_dokument ako_tabuľku v_tabuľke stiahnuť_zoznam stiahnem_zoznam stiahni_zoznam "
        "zoznam_na_stiahnutie =na_stiahnutie ako_stiahnuť ako_to_stiahnem kde_stiahnuť dá_sa_stiahnuť "
        "dá_sa_to_stiahnuť môžem_stiahnuť =stiahnuť =stiahnutie =stiahni vytlačiť =tlač na_vytlačenie export_zoznamu "
        "vyexportovať exportovať zoznam_uložiť uložiť_zoznam si_ten_zoznam_uložiť uložiť_si_zoznam do_počítača "
        "zoznam_na_mail zoznam_mailom skopírovať_zoznam vo_worde zoznam_vo_worde do_wordu ako_word",
    },
    "examples": {
        "sk": "=príklady =príklad =nejaký_príklad =nejaké_príklady =projekty ukáž_príklady ukáž_príklad "
        "ukáž_mi_príklady ukáž_mi_príklad ukáž_nejaký_príklad ukáž_nejaké_príklady ukážte_príklady uveď_príklad "
        "uveď_príklady uveďte_príklad uveďte_príklady daj_príklad daj_príklady daj_mi_príklad daj_mi_príklady "
        "daj_mi_nejaký_príklad daj_mi_nejaké_príklady daj_nejaký_príklad dajte_mi_príklad dajte_príklad "
        "máte_príklady máte_nejaký_príklad máte_nejaké_príklady sú_príklady sú_nejaké_príklady aké_príklady "
        "ktoré_príklady všetky_príklady koľko_príkladov pár_príkladov niekoľko_príkladov chcem_príklady "
        "chcem_príklad príklady_miest príklady_z_miest príklady_dobrej_praxe dobrá_prax čo_robia_mestá "
        "čo_mestá_robia čo_tie_mestá_robia čo_tie_mestá_vlastne mestá_vlastne_robia čo_vlastne_robia "
        "čo_konkrétne_robia čo_reálne_robia čo_skutočne_robia čo_naozaj_robia čo_urobili_mestá čo_mestá_urobili "
        "čo_už_urobili čo_robia_primátori čo_robia_starostovia v_praxi aké_témy =témy čo_sa_zmenilo "
        "čo_sa_v_tých_mestách_zmenilo čo_sa_tam_zmenilo čo_sa_v_nich_zmenilo sú_nejaké_výsledky aké_sú_výsledky "
        "aké_výsledky čo_dosiahli konkrétny_príklad konkrétne_príklady niečo_konkrétne",
    },
    "elsewhere": {
        "sk": "=klíma a_čo_klíma o_klíme zmena_klímy zmeny_klímy klimatické_zmeny klimatická_zmena klimatickú_zmenu "
        "klimatických_zmien globálne_otepľovanie =ekológia životné_prostredie životného_prostredia =znečistenie "
        "znečistenie_ovzdušia recyklácia =odpady =lgbt =lgbtq lgbt_ľudí lgbt_ľudia práva_lgbt lgbt_práva "
        "lgbt_komunita homosexuáli homosexuálov trans_ľudia =väznice =väzenie =väzenia väzni väzňov väzniciach "
        "=bývanie dostupné_bývanie sociálne_bývanie bezdomovci bezdomovcov bezdomovcom nezamestnanosť "
        "nezamestnanosti pracovné_miesta zdravotne_postihnutí so_zdravotným_postihnutím ľudia_s_postihnutím "
        "=invalidi drogy drogách narkomani =turizmus turizmu cestovný_ruch cestovného_ruchu hromadná_doprava "
        "hromadnej_doprave =mhd =doprava =ekonomika ekonomike =inflácia práva_zvierat túlavé_psy korupcia korupcii "
        "korupciu obchod_s_ľuďmi obchodovanie_s_ľuďmi =umelá_inteligencia seniori seniorov starí_ľudia =dôchodcovia "
        "dôchodcov =dôchodky interrupcie potraty kybernetická_bezpečnosť =covid =koronavírus pandémia očkovanie",
    },
    "people": {
        "sk": "=kontakt =kontakty =telefón =mail =mejl =email =adresa =e_mail ako_vás_môžem_kontaktovať "
        "ako_vás_kontaktovať vás_kontaktovať vás_môžem_kontaktovať kontaktovať_vás koho_kontaktovať "
        "koho_môžem_kontaktovať koho_mám_kontaktovať ako_sa_s_vami s_vami_spojiť spojiť_s_vami na_koho_sa_obrátiť "
        "na_koho_sa_môžem_obrátiť kde_sa_obrátiť kontaktné_údaje kontaktná_osoba kontaktný_email kontakt_na_vás "
        "kontakt_pre_médiá nejaký_kontakt máte_kontakt telefónne_číslo číslo_telefónu vaše_číslo váš_telefón "
        "váš_mail váš_email vaša_adresa máte_mail máte_email máte_telefón emailová_adresa mailová_adresa "
        "kam_vám_môžem_napísať kam_môžem_napísať kam_napísať komu_napísať komu_môžem_napísať komu_zavolať "
        "kam_zavolať kam_môžem_zavolať komu_môžem_zavolať môžem_vám_zavolať vám_zavolať vám_napísať "
        "hovoriť_s_človekom hovoriť_s_niekým rozprávať_s_človekom rozprávať_s_niekým porozprávať_s_niekým "
        "so_živým_človekom =operátor kto_mi_pomôže kto_mi_môže_pomôcť som_novinár som_novinárka som_redaktor "
        "som_redaktorka som_z_novín som_z_redakcie pre_médiá pre_novinárov pre_tlač tlačové_oddelenie "
        "tlačový_hovorca tlačového_hovorcu =médiá =podpora s_kým_sa_môžem_porozprávať s_kým_môžem_hovoriť "
        "s_kým_môžem s_kým_hovoriť s_kým_sa_môžem koho_sa_môžem_opýtať koho_sa_opýtať komu_sa_ozvať kde_sa_ozvať "
        "s_niekým_hovoriť môžem_s_niekým_hovoriť s_niekým_porozprávať môžem_s_niekým",
    },
    "menu": {
        "sk": "=od_začiatku =znova =znovu =odznova =začnime_znova =začni_znova =začni_znovu =začni_od_začiatku "
        "=začnime_od_začiatku =ešte_raz =začať_znova =začať_od_začiatku =začať =začni =začnime =späť_na_začiatok "
        "=na_začiatok =späť_do_menu =do_menu =hlavné_menu =hlavná_ponuka =ponuka =hlavná_stránka =úvodná_stránka "
        "=možnosti =restart =reset =čo_teraz =čo_ďalej =a_čo_teraz =ideme_na_to =ideme =vráť_sa_na_začiatok "
        "=vrátiť_sa_na_začiatok =späť =naspäť =choď_na_začiatok",
    },
    "origin": {
        "sk": "kto_to_napísal kto_napísal kto_ju_napísal kto_to_vôbec_napísal kto_to_vlastne_napísal kto_to_spísal "
        "kto_to_vymyslel kto_vymyslel kto_s_tým_prišiel kto_to_vytvoril kto_vytvoril kto_to_zostavil kto_to_urobil "
        "kto_to_začal kto_to_spustil kto_to_inicioval kto_je_iniciátor kto_navrhol kto_to_navrhol kto_je_autor "
        "kto_je_autorom kto_to_zorganizoval kto_zorganizoval čí_to_bol_nápad čí_je_to_nápad čí_nápad čia_iniciatíva "
        "čia_je_to_iniciatíva kde_sa_to_podpísalo kde_sa_podpísala kde_sa_podpisovalo kde_bola_podpísaná "
        "kde_sa_tá_deklarácia kde_ju_podpísali kde_to_podpísali kde_to_bolo kde_sa_to_stalo kde_sa_to_konalo "
        "kde_vznikla kde_to_vzniklo kde_bola_prijatá =v_ktorom_roku =v_akom_roku =ktorý_rok =aký_rok "
        "ktorý_to_bol_rok =z_ktorého_roku =z_akého_roku kedy_to_bolo kedy_sa_to_podpísalo kedy_bola_podpísaná "
        "kedy_to_podpísali kedy_to_napísali kedy_bola_napísaná kedy_to_vzniklo kedy_vznikla kedy_bola_prijatá "
        "kedy_to_začalo kedy_to_vyšlo kedy_vyšla kedy_sa_to_stalo aké_je_to_staré aká_stará_je ako_dlho_to_existuje "
        "ako_dlho_existuje =odkedy odkedy_to_existuje ako_to_začalo ako_to_celé_začalo ako_to_vzniklo ako_vznikla "
        "história_deklarácie na_akom_summite na_ktorom_summite aký_summit pri_akej_príležitosti prečo_new_york "
        "prečo_newyorská prečo_práve_new kto_za_tým_stojí kto_za_tým_je v_ktorom_roku_to v_akom_roku_to "
        "v_ktorom_roku_sa v_akom_roku_sa v_ktorom_roku_vznikla v_akom_roku_vznikla v_akom_roku_bola_podpísaná "
        "aký_to_bol_rok z_ktorého_roku_je z_akého_roku_je z_ktorého_roku_to kde_sa_vzal_ten_nápad kde_sa_vzal_nápad "
        "kde_sa_to_vzalo odkiaľ_ten_nápad koho_to_napadlo kto_prišiel_s_nápadom autori_deklarácie autor_deklarácie "
        "kto_sú_autori",
    },
    "declaration": {
        "sk": "čo_sa_v_tom_píše čo_sa_tam_píše čo_v_tom_je čo_je_v_tom čo_v_tom_stojí čo_tam_je čo_tam_stojí "
        "čo_v_nej_je čo_je_v_nej čo_sa_v_nej_píše čo_sa_v_nej_hovorí čo_hovorí_deklarácia čo_tá_deklarácia_hovorí "
        "čo_sa_píše_v_deklarácii =čo_hovorí čo_obsahuje =o_čo_ide o_čo_v_tom_ide o_čo_tam_ide o_čo_vlastne_ide "
        "o_čo_sa_jedná o_čom_to_je o_čom_je o_čom_tá_deklarácia čoho_sa_týka na_čo_to_je na_čo_je_to na_čo_slúži "
        "čo_to_znamená čo_podpísali_primátori ^čo_to_podpísali čo_vlastne_podpísali ^čo_podpísali čo_sľubujú "
        "čo_sľúbili k_čomu_sa_zaviazali k_čomu_sa_zaväzujú na_čom_sa_dohodli čo_podpisujem čo_vlastne_podpisujem "
        "čo_by_som_podpísal kde_si_to_môžem_prečítať kde_si_to_prečítam kde_sa_to_dá_prečítať kde_si_môžem_prečítať "
        "môžem_si_to_prečítať chcem_si_to_prečítať celý_text celé_znenie plné_znenie plný_text =text text_deklarácie "
        "znenie_deklarácie =zhrnutie =stručne =skrátene zhrň_to zhrň_mi zhrň_mi_to stručné_zhrnutie povedz_stručne "
        "v_krátkosti v_skratke vysvetli_to vysvetli_mi_to =vysvetli vysvetli_deklaráciu vysvetli_mi "
        "čo_je_to_za_deklaráciu čo_je_deklarácia čo_je_tá_deklarácia čo_je_táto_deklarácia aká_deklarácia "
        "ktorá_deklarácia prečo_by_ma_to_malo prečo_by_ma_to prečo_by_ma_malo prečo_ma_to_má prečo_je_to_dôležité "
        "prečo_je_dôležitá prečo_by_ma aký_je_cieľ čo_je_cieľom aký_to_má_cieľ aký_to_má_zmysel aký_to_má_účel "
        "aký_je_zmysel aký_je_účel aký_zmysel na_čo_mi_to na_čo_je čo_z_toho_mám čo_mi_to_dá čo_to_zmení "
        "čo_to_prinesie",
    },
    "steps": {
        "sk": "čo_potrebujem_na_podpis čo_potrebujem_k čo_potrebujem_na čo_potrebujeme_na čo_potrebujem_aby "
        "čo_je_potrebné čo_treba_na čo_treba_aby čo_treba_urobiť čo_musím_urobiť čo_musíme_urobiť čo_mám_urobiť_aby "
        "aké_dokumenty aké_papiere kto_to_môže_podpísať kto_môže_podpísať kto_smie_podpísať kto_má_právo "
        "môžem_to_podpísať môžem_podpísať môžeme_podpísať môžeme_to_podpísať môžem_aj_ja_podpísať môže_podpísať_aj "
        "môže_môj_starosta môže_náš_starosta môže_môj_primátor môže_náš_primátor môže_to_podpísať ako_podpísať "
        "ako_to_podpísať ako_môžem_podpísať ako_to_môžem_podpísať ako_môžeme_podpísať ako_sa_podpisuje "
        "ako_sa_to_podpisuje ako_sa_pripojiť ako_sa_pridať ako_sa_môžeme_pripojiť ako_to_funguje ako_to_prebieha "
        "ako_prebieha ako_to_chodí aký_je_postup aký_postup =postup =proces aké_sú_kroky =kroky aké_sú_podmienky "
        "aké_podmienky =podmienky podmienky_podpisu aké_sú_požiadavky ako_dlho_to_trvá koľko_času_to ako_dlho_trvá "
        "koľko_to_trvá chcem_podpísať chcem_to_podpísať chceme_podpísať chceme_to_podpísať chcel_by_som_podpísať "
        "chcela_by_som_podpísať chceli_by_sme_podpísať v_mene_primátora v_mene_starostu za_starostu =podpísať "
        "=podpis =registrácia =pripojiť_sa =pridať_sa =prihláška pridajte_moje_mesto pridajte_naše_mesto "
        "pridaj_moje_mesto pridaj_naše_mesto pridajte_našu_obec pridajte_moju_obec pridajte_nás pridať_moje_mesto "
        "pridať_naše_mesto doplňte_naše doplňte_moje moje_mesto_chýba naše_mesto_chýba chýba_moje_mesto "
        "chýba_naše_mesto moje_mesto_tam_nie naše_mesto_tam_nie prečo_tam_nie_je_moje prečo_tam_nie_je_naše "
        "prečo_moje_mesto prečo_chýba_moje kde_podpísať kde_to_môžem_podpísať kde_sa_podpisuje kde_môžem_podpísať "
        "trvá_to_dlho ako_dlho_to_celé je_to_na_dlho ako_sa_môžeme_pridať ako_sa_prihlásiť môžeme_sa_pridať "
        "môžeme_sa_pripojiť",
    },
}
