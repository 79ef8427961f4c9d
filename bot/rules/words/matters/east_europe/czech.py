"""In Czech."""

from collections.abc import Mapping

CZECH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "cs": "=zdroj =zdroje jaký_je_zdroj jaký_máte_zdroj jaké_máte_zdroje jaké_jsou_zdroje jaký_zdroj co_je_zdroj "
        "kde_je_zdroj uveďte_zdroj zdroj_dat zdroj_informací odkud_to_máte odkud_to_máš odkud_máte odkud_máš "
        "odkud_to_víte odkud_to_víš odkud_víte odkud_víš odkud_to_je odkud_jsou_ta odkud_jsou_ty odkud_jsou_data "
        "odkud_berete odkud_bereš odkud_pochází odkud_pocházejí odkud_čerpáte odkud_jste_to kde_jste_to_vzali "
        "kde_jste_to_vzal kde_to_berete jak_to_víte jak_víte jak_víš jak_to_víš kde_berete je_to_oficiální "
        "je_tohle_oficiální je_toto_oficiální je_to_vůbec_oficiální to_je_oficiální oficiální_bot oficiální_stránka "
        "oficiální_zdroj jste_oficiální naposledy_aktualizované naposledy_aktualizovaný naposledy_aktualizováno "
        "naposled_aktualizováno kdy_aktualizováno kdy_se_aktualizuje kdy_jste_aktualizovali jak_často_se_aktualizuje "
        "jak_často_aktualizujete poslední_aktualizace je_to_aktuální je_seznam_aktuální jak_aktuální jak_čerstvé "
        "jsou_ta_data_aktuální ke_kterému_datu k_jakému_datu je_to_přesné je_to_spolehlivé je_to_pravda_co "
        "=je_to_pravda =pravda =vážně =opravdu =fakt =fakt_jo =určitě =jo_fakt můžu_vám_věřit mohu_vám_věřit "
        "dá_se_vám_věřit dá_se_tomu_věřit můžu_ti_věřit je_to_podvod to_je_podvod je_to_fejk je_to_fake =podvod "
        "je_to_skutečné jsi_si_jistý jste_si_jistí víš_to_jistě =lžeš =kecáš =kdo_to_říká kdo_vede_seznam "
        "kdo_vede_tenhle kdo_to_vede kdo_spravuje kdo_aktualizuje kde_je_důkaz jaký_důkaz =důkaz =dokaž_to "
        "odkud_jsou_ta_data odkud_jsou_ty_data odkud_máte_data odkud_máte_ta_data odkud_máte_ty_data "
        "odkud_berete_data odkud_pocházejí_data odkud_jsou_tyhle_data odkud_máte_tyhle_data kde_berete_data "
        "kde_jste_vzali kdo_sbírá kdo_sbírá_tyhle_informace kdo_sbírá_ty_informace kdo_sbírá_data "
        "kdo_sbírá_informace kdo_ověřuje kdo_to_ověřuje kdo_to_kontroluje kdo_zadává na_čem_je_to_založené "
        "z_čeho_vycházíte seznam_přesný je_ten_seznam_přesný je_seznam_přesný přesný_seznam seznam_správný "
        "je_seznam_úplný seznam_je_úplný je_to_úplný",
    },
    "network": {
        "cs": "síť_silných_měst sítě_silných_měst síti_silných_měst síť_silná_města kdo_jsou_strong_cities "
        "co_je_strong_cities co_jsou_strong_cities kdo_je_strong_cities co_je_to_strong_cities co_je_to_za_síť "
        "co_je_ta_síť co_je_síť co_je_to_síť jaká_síť jaká_je_to_síť o_síti_měst co_jsou_silná_města =síť =síť_měst "
        "přidat_do_sítě připojit_do_sítě připojit_k_síti vstoupit_do_sítě zapojit_do_sítě člen_sítě členové_sítě "
        "členem_sítě členství_v_síti součást_sítě součástí_sítě co_je_to_za_organizaci co_to_je_za_organizaci "
        "jaká_organizace jaká_je_to_organizace která_organizace",
    },
    "languages": {
        "cs": "=česky =čeština =v_češtině =anglicky =angličtina =slovensky =jazyk =jazyky mluvíš_česky mluvíte_česky "
        "umíš_česky umíte_česky rozumíš_česky rozumíte_česky rozumíš_češtině mluvíš_anglicky mluvíte_anglicky "
        "česky_prosim prosím_česky v_češtině_prosím můžu_česky můžu_psát_česky může_být_česky šlo_by_to_česky "
        "jde_to_česky jde_to_i_česky odpověz_česky odpovídej_česky odpověz_v_češtině piš_česky mluv_česky "
        "v_jakých_jazycích v_jakém_jazyce v_kterém_jazyce ve_kterém_jazyce ve_kterých_jazycích v_kolika_jazycích "
        "jaké_jazyky jakými_jazyky jakým_jazykem jaký_jazyk kolik_jazyků další_jazyky jiný_jazyk jiné_jazyky "
        "v_jiném_jazyce v_mém_jazyce změnit_jazyk změň_jazyk přepni_jazyk přepnout_jazyk změna_jazyka výběr_jazyka "
        "=překlad =přelož přelož_to přelož_mi je_překlad existuje_překlad mluvit_česky můžem_mluvit_česky "
        "můžeme_mluvit_česky můžeme_česky můžem_česky psát_česky je_to_česky je_to_i_česky máte_to_česky i_česky "
        "pojďme_česky",
    },
    "latest": {
        "cs": "podepsal_poslední podepsalo_poslední poslední_podepsal podepsal_jako_poslední jako_poslední_podepsal "
        "podepsalo_jako_poslední naposled_podepsal naposledy_podepsal podepsal_naposledy podepsal_naposled "
        "poslední_kdo_podepsal poslední_kdo_to kdo_byl_poslední kdo_je_poslední kdo_poslední poslední_podpis "
        "poslední_podpisy poslední_signatář poslední_signatáři poslední_město poslední_města nejnovější_podpis "
        "nejnovější_podpisy nejnovější_signatář nejnovější_signatáři podepsal_první podepsalo_první první_podepsal "
        "podepsal_jako_první jako_první_podepsal podepsalo_jako_první jako_první_podepsalo první_kdo_podepsal "
        "kdo_byl_první kdo_jako_první kdo_první první_signatář první_město které_město_bylo_první které_město_první "
        "nedávno_podepsal nedávno_podepsali nedávno_podepsalo podepsali_nedávno je_tam_někdo_nový je_někdo_nový "
        "někdo_nový jsou_noví přibyl_někdo kdo_přibyl přibylo_něco kdo_je_nový noví_signatáři nové_podpisy "
        "nová_města nové_obce co_je_nového co_nového je_něco_nového =novinky =nové =noví =aktuality =poslední "
        "=nejnovější podepsal_dnes podepsali_dnes podepsal_včera podepsali_tento_týden podepsali_tento_měsíc "
        "podepsali_letos za_poslední_týden za_poslední_měsíc přidal_jako_poslední se_přidal_jako_poslední "
        "přidalo_jako_poslední přidal_poslední připojil_jako_poslední se_připojil_jako_poslední připojil_poslední "
        "naposledy_přidal naposled_přibyl přibyl_jako_poslední nedávno_přibyl nedávno_přidal nedávno_přibyli "
        "přibyla_nedávno nedávno_přibyla města_přibyla která_města_přibyla přibylo_nedávno nedávno_přibylo "
        "naposledy_přibyla nově_přidaná nově_přidané",
    },
    "order": {
        "cs": "největší_město největší_města nejmenší_město nejmenší_města největší_obec nejmenší_obec "
        "nejmenší_vesnice podle_počtu_obyvatel podle_velikosti podle_abecedy abecedně abecedním seřaď seřadit "
        "která_hlavní_města jaká_hlavní_města kolik_hlavních_měst jsou_hlavní_města =hlavní_města =metropole "
        "žen_starostek ženy_starostky kolik_starostek kolik_primátorek kolik_žen_podepsalo kolik_je_žen "
        "kolik_je_tam_žen je_tam_žen jsou_tam_ženy jsou_tam_i_ženy jsou_mezi_nimi_ženy které_starostky "
        "nějaká_starostka které_ženy jaké_ženy ženy_mezi nejmladší_starosta nejmladší_primátor nejstarší_starosta "
        "nejstarší_primátor kolik_let_je_starostovi jaká_strana z_jaké_strany za_jakou_stranu z_které_strany "
        "jaké_strany které_politické politická_strana politické_strany nejznámější_město nejslavnější_město "
        "nejdůležitější_město nejbohatší_město nejchudší_město jsou_tam_vesnice je_tu_největší je_největší "
        "je_nejmenší město_je_největší které_město_je_tu_největší které_je_největší",
    },
    "nearby": {
        "cs": "=poblíž =blízko =v_okolí =u_mě =nejblíž =nejbližší poblíž_mě poblíž_mne blízko_mě blízko_mne "
        "blízko_nás poblíž_nás kolem_mě kolem_nás je_něco_v_okolí je_někdo_v_okolí někdo_v_okolí něco_v_okolí "
        "kdo_v_okolí v_mém_okolí v_našem_okolí u_nás_v_okolí někdo_poblíž něco_poblíž nejbližší_město "
        "nejbližší_města nejblíž_ke_mně nejblíž_mně nejblíže_mně v_mém_kraji v_našem_kraji u_nás_v_kraji "
        "v_mém_regionu v_našem_regionu v_mém_okrese v_našem_okrese v_mé_zemi v_naší_zemi kde_bydlím tam_kde_bydlím "
        "kde_žiju kousek_ode_mě města_kousek_ode_mě kousek_od_nás nedaleko_mě nedaleko_ode_mě blízko_mého "
        "poblíž_mého kousek_od_domu někde_poblíž někde_v_okolí v_sousedství",
    },
    "file": {
        "cs": "=pdf v_pdf v_pdfku jako_pdf =pdfko soubor_pdf =excel v_excelu jako_excel do_excelu excelová_tabulka "
        "jako_soubor v_souboru jako_dokument jako_tabulku v_tabulce stáhnout_seznam stáhnu_seznam stáhni_seznam "
        "seznam_ke_stažení =ke_stažení jak_stáhnout jak_to_stáhnu kde_stáhnout dá_se_stáhnout dá_se_to_stáhnout "
        "můžu_stáhnout jde_to_stáhnout =stáhnout =stažení =stáhni vytisknout =tisk k_tisku export_seznamu "
        "vyexportovat exportovat seznam_uložit uložit_seznam si_ten_seznam_uložit uložit_si_seznam do_počítače "
        "seznam_na_mail seznam_mailem zkopírovat_seznam ve_wordu seznam_ve_wordu potřebuju_seznam_ve_wordu do_wordu "
        "jako_word",
    },
    "examples": {
        "cs": "=příklady =příklad =nějaký_příklad =nějaké_příklady =projekty ukaž_příklady ukaž_příklad "
        "ukaž_mi_příklady ukaž_mi_příklad ukaž_nějaký_příklad ukaž_nějaké_příklady ukažte_příklady uveď_příklad "
        "uveď_příklady uveďte_příklad uveďte_příklady dej_příklad dej_příklady dej_mi_příklad dej_mi_příklady "
        "dej_mi_nějaký_příklad dej_mi_nějaké_příklady dej_nějaký_příklad dejte_mi_příklad dejte_příklad "
        "máte_příklady máte_nějaký_příklad máte_nějaké_příklady jsou_příklady jsou_nějaké_příklady jaké_příklady "
        "které_příklady všechny_příklady kolik_příkladů pár_příkladů několik_příkladů chci_příklady chci_příklad "
        "příklady_měst příklady_z_měst příklady_dobré_praxe dobrá_praxe dobré_praxe co_dělají_města co_města_dělají "
        "co_ta_města_dělají co_ta_města_vlastně města_vlastně_dělají co_vlastně_dělají co_konkrétně_dělají "
        "co_reálně_dělají co_skutečně_dělají co_opravdu_dělají co_udělala_města co_města_udělala co_už_udělali "
        "co_dělají_starostové co_dělají_primátoři v_praxi jaká_témata co_se_změnilo co_se_v_těch_městech_změnilo "
        "co_se_tam_změnilo co_se_v_nich_změnilo jsou_nějaké_výsledky jaké_jsou_výsledky jaké_výsledky čeho_dosáhli "
        "konkrétní_příklad konkrétní_příklady něco_konkrétního",
    },
    "elsewhere": {
        "cs": "=klima a_co_klima o_klimatu ke_klimatu změna_klimatu změny_klimatu klimatické_změny klimatická_změna "
        "klimatickou_změnu klimatických_změn globální_oteplování =ekologie životní_prostředí životního_prostředí "
        "=znečištění znečištění_ovzduší recyklace =odpady =lgbt =lgbtq lgbt_lidí lgbt_lidé práva_lgbt lgbt_práva "
        "lgbt_komunita homosexuálové homosexuálů gayové trans_lidi translidi stejnopohlavní =věznice =vězení vězni "
        "vězňů věznicích =bydlení dostupné_bydlení sociální_bydlení bezdomovci bezdomovců bezdomovce nezaměstnanost "
        "nezaměstnanosti pracovní_místa postižení_lidé handicapovaní handicapované invalidé se_zdravotním_postižením "
        "lidé_s_postižením lidi_s_postižením drogy drogách =feťáci narkomani =turismus turismu cestovní_ruch "
        "cestovního_ruchu hromadná_doprava hromadné_dopravě =mhd =doprava =ekonomika ekonomice =ekonomie =inflace "
        "práva_zvířat toulaví_psi korupce korupci obchod_s_lidmi obchodování_s_lidmi =umělá_inteligence senioři "
        "seniory staří_lidé =důchodci důchodce =důchody interrupce potraty kyberbezpečnost kybernetická_bezpečnost "
        "=covid =koronavirus pandemie očkování",
    },
    "people": {
        "cs": "=kontakt =kontakty =telefon =mail =mejl =email =adresa =e_mail jak_vás_můžu_kontaktovat "
        "jak_vás_kontaktovat vás_kontaktovat vás_mohu_kontaktovat kontaktovat_vás koho_kontaktovat "
        "koho_můžu_kontaktovat koho_mám_kontaktovat jak_se_s_vámi s_vámi_spojit spojit_s_vámi na_koho_se_obrátit "
        "na_koho_se_můžu_obrátit kam_se_obrátit kontaktní_údaje kontaktní_osoba kontaktní_email kontakt_na_vás "
        "kontakt_pro_média nějaký_kontakt máte_kontakt telefonní_číslo číslo_telefonu vaše_číslo váš_telefon "
        "váš_mail váš_email vaše_adresa máte_mail máte_email máte_telefon emailová_adresa mailová_adresa "
        "kam_vám_můžu_napsat kam_můžu_napsat kam_napsat komu_napsat komu_můžu_napsat komu_zavolat kam_zavolat "
        "kam_můžu_zavolat komu_můžu_zavolat můžu_vám_zavolat vám_zavolat vám_napsat mluvit_s_člověkem mluvit_s_někým "
        "mluvit_s_živým promluvit_s_někým s_živým_člověkem se_živým_člověkem =operátor kdo_mi_pomůže "
        "kdo_mi_může_pomoct kdo_mi_může_pomoci jsem_novinář jsem_novinářka jsem_redaktor jsem_redaktorka "
        "jsem_z_novin jsem_z_redakce pro_média pro_novináře pro_tisk tiskové_oddělení tiskový_mluvčí "
        "tiskového_mluvčího =média =podpora s_kým_si_můžu_promluvit s_kým_můžu_mluvit s_kým_můžu s_kým_mluvit "
        "s_kým_si_můžu koho_se_můžu_zeptat koho_se_zeptat komu_se_ozvat kam_se_ozvat s_někým_mluvit "
        "můžu_s_někým_mluvit s_někým_promluvit mluvit_s_člověkem_tady můžu_s_někým",
    },
    "menu": {
        "cs": "=od_začátku =znova =znovu =od_znova =začneme_znova =začněme_znovu =začni_znova =začni_znovu "
        "=začni_od_začátku =začneme_od_začátku =ještě_jednou =začít_znovu =začít_od_začátku =začít =začni =začneme "
        "=zpátky_na_začátek =zpět_na_začátek =na_začátek =zpět_do_menu =do_menu =hlavní_menu =hlavní_nabídka "
        "=nabídka =hlavní_stránka =úvodní_stránka =možnosti =restart =reset =co_teď =co_dál =a_co_teď =jdeme_na_to "
        "=jedem =vrať_se_na_začátek =vrátit_se_na_začátek =zpět =zpátky =vrátit_zpět =jdi_na_začátek",
    },
    "origin": {
        "cs": "kdo_to_napsal kdo_napsal kdo_ji_napsal kdo_to_vůbec_napsal kdo_to_sepsal kdo_sepsal kdo_to_vymyslel "
        "kdo_vymyslel kdo_s_tím_přišel kdo_to_vytvořil kdo_vytvořil kdo_to_sestavil kdo_to_udělal kdo_to_začal "
        "kdo_to_spustil kdo_to_inicioval kdo_je_iniciátor kdo_navrhl kdo_to_navrhl kdo_je_autor kdo_je_autorem "
        "kdo_to_zorganizoval kdo_zorganizoval čí_to_byl_nápad čí_je_to_nápad čí_nápad čí_je_to_iniciativa "
        "čí_iniciativa kde_se_to_podepsalo kde_se_podepsala kde_se_podepisovalo kde_se_to_podepisovalo "
        "kde_byla_podepsána kde_se_ta_deklarace kde_ji_podepsali kde_to_podepsali kde_to_bylo kde_se_to_stalo "
        "kde_se_to_konalo kde_vznikla kde_to_vzniklo kde_byla_přijata =v_kterém_roce =ve_kterém_roce =v_jakém_roce "
        "=který_rok =jaký_rok který_to_byl_rok =z_kterého_roku =ze_kterého_roku =z_jakého_roku kdy_to_bylo "
        "kdy_se_to_podepsalo kdy_byla_podepsána kdy_to_podepsali kdy_to_napsali kdy_byla_napsána kdy_to_vzniklo "
        "kdy_vznikla kdy_byla_přijata kdy_to_začalo kdy_to_vyšlo kdy_vyšla kdy_se_to_stalo jak_je_to_staré "
        "jak_stará_je jak_je_stará jak_dlouho_to_existuje jak_dlouho_existuje =odkdy odkdy_to_existuje =od_kdy "
        "jak_to_začalo jak_to_celé_začalo jak_to_vzniklo jak_vznikla historie_deklarace historie_té "
        "jak_to_celé_vzniklo na_jakém_summitu na_kterém_summitu jaký_summit při_jaké_příležitosti "
        "u_jaké_příležitosti proč_new_york proč_newyorská proč_zrovna_new kdo_za_tím_stojí kdo_za_tím_je "
        "v_kterém_roce_to ve_kterém_roce_to v_jakém_roce_to v_kterém_roce_se ve_kterém_roce_se v_jakém_roce_se "
        "v_kterém_roce_vznikla v_jakém_roce_vznikla v_jakém_roce_byla_podepsána jaký_to_byl_rok z_kterého_roku_je "
        "ze_kterého_roku_je z_jakého_roku_je ze_kterého_roku_to kde_se_vzal_ten_nápad kde_se_vzal_nápad "
        "kde_se_to_vzalo odkud_ten_nápad koho_to_napadlo kdo_přišel_s_nápadem odkud_se_vzal autoři_deklarace "
        "autor_deklarace kdo_jsou_autoři",
    },
    "declaration": {
        "cs": "co_se_v_tom_píše co_se_tam_píše co_v_tom_je co_je_v_tom co_v_tom_stojí co_tam_je co_tam_stojí "
        "co_v_ní_je co_je_v_ní co_se_v_ní_píše co_se_v_ní_říká co_říká_deklarace co_ta_deklarace_říká "
        "co_se_píše_v_deklaraci co_stojí_v_deklaraci =co_říká co_obsahuje =o_co_jde o_co_v_tom_jde o_co_tam_jde "
        "o_co_vlastně_jde o_co_se_jedná o_čem_to_je o_čem_je o_čem_ta_deklarace čeho_se_týká k_čemu_to_je "
        "k_čemu_je_to k_čemu_slouží co_to_znamená co_podepsali_starostové ^co_to_podepsali co_vlastně_podepsali "
        "^co_podepsali co_slibují co_slíbili k_čemu_se_zavázali k_čemu_se_zavazují na_čem_se_dohodli co_podepisuju "
        "co_podepisuji co_vlastně_podepisuju co_bych_podepsal kde_si_to_můžu_přečíst kde_si_to_přečtu "
        "kde_to_můžu_číst kde_si_můžu_přečíst kde_to_najdu_celé můžu_si_to_přečíst chci_si_to_přečíst celý_text "
        "celé_znění plné_znění plný_text =text text_deklarace znění_deklarace =shrnutí =stručně =zkráceně =v_kostce "
        "shrň_to shrň_mi shrň_mi_to stručné_shrnutí řekni_stručně v_krátkosti ve_zkratce vysvětli_to vysvětli_mi_to "
        "=vysvětli vysvětli_deklaraci vysvětli_mi co_je_to_za_deklaraci co_je_deklarace co_je_ta_deklarace "
        "co_je_tahle_deklarace jaká_deklarace která_deklarace proč_by_mě_to_mělo proč_by_mě_to proč_by_mě_mělo "
        "proč_mě_to_má proč_je_to_důležité proč_je_důležitá proč_by_mě jaký_je_cíl co_je_cílem jaký_to_má_cíl "
        "jaký_to_má_smysl jaký_to_má_účel jaký_je_smysl jaký_je_účel jaký_smysl k_čemu_to k_čemu_mi_to k_čemu_je "
        "co_z_toho_mám co_mi_to_dá co_to_změní co_to_přinese",
    },
    "steps": {
        "cs": "co_potřebuju_k_podpisu co_potřebuji_k_podpisu co_potřebujeme_k co_potřebuju_abych co_potřebuju_k "
        "co_potřebuji_k co_potřebuji_abych co_je_potřeba co_je_třeba co_je_k_tomu_potřeba co_musím_udělat "
        "co_musíme_udělat co_mám_udělat_abych co_se_musí jaké_dokumenty jaké_dokumenty_potřebuju jaké_papíry "
        "kdo_to_může_podepsat kdo_může_podepsat kdo_smí_podepsat kdo_má_právo můžu_to_podepsat můžu_podepsat "
        "mohu_podepsat můžeme_podepsat můžeme_to_podepsat můžu_taky_podepsat může_podepsat_i může_můj_starosta "
        "může_náš_starosta může_to_podepsat jak_podepsat jak_to_podepsat jak_můžu_podepsat jak_to_můžu_podepsat "
        "jak_můžeme_podepsat jak_se_podepisuje jak_se_to_podepisuje jak_se_připojit jak_se_přidat "
        "jak_se_můžeme_připojit jak_to_funguje jak_to_probíhá jak_probíhá jak_to_chodí jaký_je_postup jaký_postup "
        "=postup =proces jaké_jsou_kroky =kroky jaké_jsou_podmínky jaké_podmínky =podmínky podmínky_podpisu "
        "jaké_jsou_požadavky jak_dlouho_to_trvá kolik_času_to jak_dlouho_trvá chci_podepsat chci_to_podepsat "
        "chceme_podepsat chceme_to_podepsat chtěl_bych_podepsat chtěla_bych_podepsat chtěli_bychom_podepsat "
        "jménem_starosty za_starostu =podepsat =podpis =registrace =připojit_se =přidat_se =přihláška "
        "přidejte_moje_město přidejte_mé_město přidejte_naše_město přidej_moje_město přidej_naše_město "
        "přidejte_naši_obec přidejte_moji_obec přidejte_nás přidat_moje_město přidat_naše_město doplňte_naše "
        "doplňte_moje moje_město_chybí naše_město_chybí chybí_moje_město chybí_naše_město chybí_mé_město "
        "moje_město_tam_není naše_město_tam_není proč_tam_není_moje proč_tam_není_naše proč_moje_město "
        "proč_chybí_moje kde_podepsat kde_to_můžu_podepsat kde_se_podepisuje kde_můžu_podepsat trvá_to_dlouho "
        "trvá_to_dýl jak_dlouho_to_celé je_to_na_dlouho jak_se_můžeme_přidat jak_se_přihlásit můžeme_se_přidat "
        "můžeme_se_připojit můžem_se_přidat",
    },
}
