"""In Swahili, Luganda and Kinyarwanda."""

from collections.abc import Mapping

EASTERN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "sw": "=chanzo =kweli =kweli_kweli =una_uhakika =nani_kasema =uhakika chanzo_ni_nini chanzo_chake "
        "chanzo_gani chanzo_cha mmepata_wapi umepata_wapi mnatoa_wapi unatoa_wapi umejuaje unajuaje mlijuaje "
        "mmejuaje utajuaje ni_kweli_hii hii_ni_kweli ni_rasmi ni_ya_serikali ni_ukweli inaaminika naweza_kuamini "
        "nitaaminije sahihi_kweli ni_sahihi ni_utapeli ni_uongo mnadanganya imesasishwa_lini ilisasishwa_lini "
        "inasasishwa_lini umesasishwa",
        "lg": "=mazima =ddala =kituufu =ani_yagambye obimanyi_otya omanyi_otya mubimanyi_mutya mubiggya_wa "
        "obiggye_wa mwabiggya_wa amawulire_gava_wa kituufu_kino kino_kituufu kya_mazima kwesigibwa_otya olimba "
        "mulimba",
        "rw": "=inkomoko =koko =ni_ukuri =ubizi_ute =ninde_wabivuze aya_makuru_ava_he amakuru_ava_he mubikura_he "
        "ubikura_he mwabikuye_he wabimenye_ute ubizi_ute mubizi_mute ni_ukuri_koko ibi_ni_ukuri byemewe_na_leta "
        "byizewe nakwizera_nte murabeshya urabeshya byavuguruwe_ryari",
    },
    "network": {
        "sw": "strong_cities_ni mtandao_wa_miji mtandao_huu shirika_gani shirika_hili ni_shirika network_hii",
        "lg": "strong_cities_kye omukago_ogwo omukago_guno omukutu_guno ekitongole_kino network_eno network_kye_ki",
        "rw": "strong_cities_ni ihuriro_ry_imijyi iri_huriro uyu_muryango umuryango_ki",
    },
    "languages": {
        "sw": "=kiswahili =kwa_kiswahili =kiingereza unaongea_kiswahili unaongea_lugha unajua_kiswahili "
        "wajua_kiswahili unaelewa_kiswahili lugha_gani lugha_ngapi lugha_zipi badilisha_lugha kwa_lugha_nyingine "
        "lugha_nyingine jibu_kwa_kiswahili nijibu_kwa ongea_kiswahili unaongea_kikuyu unajua_sheng unaongea_sheng "
        "kwa_kiingereza tafsiri_kwa waongea_kiswahili",
        "lg": "=luganda =mu_luganda oyogera_luganda omanyi_oluganda omanyi_luganda olutegeera_oluganda "
        "oyogera_oluganda ennimi_ki lulimi_ki nnimi_mmeka yogera_oluganda mu_luzungu kyusa_olulimi",
        "rw": "=ikinyarwanda =mu_kinyarwanda =icyongereza uvuga_ikinyarwanda uzi_ikinyarwanda wumva_ikinyarwanda "
        "indimi_zihe izihe_ndimi ururimi_ki indimi_zingahe vuga_ikinyarwanda nsubiza_mu hindura_ururimi",
    },
    "latest": {
        "sw": "=mpya =nani_mpya =kuna_mpya mji_mpya hivi_karibuni hivi_majuzi nani_wa_kwanza mji_wa_kwanza "
        "mji_wa_mwisho aliyesaini_mwisho aliyesaini_kwanza waliojiunga_karibuni kwanza_kusaini mwisho_kusaini",
        "lg": "=empya =ani_mupya asembayo eyasembyeyo ekyasembayo ekisembayo ekisembyeyo eyasooka ekyasooka "
        "eyasooka_okuteekako abapya ekipya gye_buvuddeko ani_yasooka ani_yasembayo",
        "rw": "=gishya =ninde_mushya umujyi_wa_nyuma nde_wa_nyuma uherutse_gusinya uheruka_gusinya baherutse_gusinya "
        "uherutse_kwinjira umujyi_wa_mbere ninde_wa_mbere nde_wa_mbere",
    },
    "order": {
        "sw": "mji_mkubwa_zaidi mji_mkubwa_kuliko mkubwa_kuliko_yote kubwa_kuliko_yote jiji_kubwa_zaidi "
        "mji_mdogo_zaidi mdogo_kuliko_yote miji_mikuu_gani miji_mikuu_ipi meya_wanawake mameya_wanawake "
        "meya_mwanamke wanawake_wangapi kwa_idadi_ya_watu kwa_alfabeti",
        "lg": "ekibuga_ekisinga_obunene ekisinga_obunene ekisinga_obutono ebibuga_ebikulu bameeya_abakazi "
        "abakazi_bameka",
        "rw": "umujyi_munini_kurusha umujyi_munini_muri munini_kurusha umujyi_muto_kurusha imirwa_mikuru "
        "umurwa_mukuru_uwuhe abagore_bangahe meya_w_umugore ba_meya_b_abagore",
    },
    "nearby": {
        "sw": "=karibu_nami =karibu_na_mimi =hapa_karibu karibu_na_mimi karibu_nami karibu_na_sisi karibu_nasi "
        "karibu_na_kwetu karibu_na_hapa jirani_na_mimi jirani_na_sisi mji_wa_karibu mji_ulio_karibu "
        "ulio_karibu_zaidi eneo_langu eneo_letu katika_eneo_langu kata_yangu kwenye_mkoa_wangu katika_mkoa_wangu "
        "nchi_yangu",
        "lg": "=okumpi =okumpi_nange okumpi_nange okumpi_naffe okumpi_wano ekiriraanye kye_tuliraanye "
        "mu_kitundu_kyange",
        "rw": "=hafi_yanjye =hafi_aha hafi_yanjye hafi_yange hafi_yacu hafi_aha umujyi_wa_hafi uri_hafi_yanjye "
        "mu_karere_kanjye mu_karere_kacu",
    },
    "file": {
        "sw": "=pakua =download =chapisha kwa_pdf pdf_yake kama_pdf kwa_excel kama_faili naweza_kupakua nipakue "
        "kupakua_orodha niprinti_orodha kuprinti",
        "lg": "mu_pdf mu_excel download_olukalala",
        "rw": "muri_pdf muri_excel gukurura_urutonde",
    },
    "examples": {
        "sw": "=mfano =mifano =nipe_mfano =kwa_mfano nipe_mfano nipe_mifano toa_mfano toa_mifano mfano_mmoja "
        "mifano_michache kuna_mfano mna_mifano nionyeshe_mfano nionyeshe_mifano mifano_halisi",
        "lg": "=ekyokulabirako =ebyokulabirako mpa_ekyokulabirako mpa_ebyokulabirako ebyokulabirako_ebimu",
        "rw": "=urugero =ingero mpa_urugero mpa_ingero tanga_urugero urugero_rumwe ingero_zimwe nyereka_ingero",
    },
    "people": {
        "sw": "=mawasiliano =simu =barua_pepe wasiliana_na_nani niwasiliane_na nawezaje_kuwasiliana nitawasilianaje "
        "jinsi_ya_kuwasiliana namba_ya_simu nambari_ya_simu namba_zenu namba_yenu barua_pepe_yenu kuongea_na_mtu "
        "kuzungumza_na_mtu niongee_na_mtu mimi_ni_mwandishi mwandishi_wa_habari mwanahabari nani_anaweza_kunisaidia",
        "lg": "ennamba_y_essimu ennamba_yammwe njogere_n_omuntu okwogera_n_omuntu ntuukirire_ani ndi_munnamawulire "
        "munnamawulire tuyinza_tutya_okubatuukirira",
        "rw": "=telefone nimero_ya_telefone nomero_ya_telefone navugana_na_nde twavugana_na_nde nababona_nte "
        "nabandikira_nte kuvugana_n_umuntu ndi_umunyamakuru umunyamakuru",
    },
    "menu": {
        "sw": "=menyu =anza =anza_upya =anza_tena =mwanzo =tuanze_upya =rudi_mwanzo tuanze_upya anza_upya "
        "kuanza_upya tuanze_mwanzo rudi_mwanzo",
        "lg": "=tandika =tutandike =tandika_buto tuddemu tutandike_buto tandika_buto",
        "rw": "=tangira =ongera_utangire =tangira_bushya dutangire_bundi_bushya tangira_bundi_bushya =ahabanza",
    },
    "lost": {
        "sw": "=nini =sielewi =sijaelewa =nimechanganyikiwa =unamaanisha_nini =maana_yake sielewi_kitu "
        "sielewi_chochote niandike_nini niulize_nini nikuulize_nini unafanyaje_kazi inafanyaje_kazi natumiaje "
        "nakutumiaje unaweza_kufanya_nini unajua_nini",
        "lg": "=ki =sitegedde =sitegeera =otegeeza_ki sitegedde_kintu sirina_kye_ntegedde mbuuze_ki mpandiike_ki "
        "osobola_kukola_ki",
        "rw": "=iki =sinumva =sinumvise =simbyumva =urashaka_kuvuga_iki ntacyo_numva mbaze_iki nandike_iki ukora_ute "
        "=wakora_iki ushobora_gukora_iki",
    },
    "nod": {
        "sw": "=sawa =sawasawa =poa =haya =ndiyo =ndio =eeh =hapana =la =nimeelewa =naelewa =vizuri =safi =freshi "
        "=aisee =kumbe =hamna_shida =hakuna_shida =basi =basi_sawa =sawa_basi =okay =oh_sawa =ok_sawa =fiti",
        "lg": "=kale =ye =yee =nedda =ntegedde =weebale_kale =kirungi =bambi =ehh =kale_kale =tewali_buzibu",
        "rw": "=sawa =yego =ego =oya =ndumvise =ndabyumvise =ni_byiza =byiza =ni_sawa =nta_kibazo =ntakibazo =ooh "
        "=murakaze",
    },
    "origin": {
        "sw": "nani_aliandika aliyeandika_hili nani_kaandika nani_alitunga wazo_la_nani nani_alibuni nani_yuko_nyuma "
        "nani_aliyeanzisha nyuma_ya_hili nani_alikuja_na nani_aliyekuja_na nani_alileta_wazo =mwaka_gani "
        "ilikuwa_lini lilianza_mwaka_gani =mwaka_upi lilianza_lini ilianza_lini ilianzaje lilianzaje ilianzia_wapi "
        "lilianzia_wapi kwa_nini_new_york kwanini_new_york mbona_new_york historia_ya_hili historia_yake",
        "lg": "ani_yawandiika ani_yakiwandiika ani_yakola_kino ani_yaleeta ani_yaleeta_ekirowoozo kirowoozo_kya_ani "
        "ani_ali_emabega mu_mwaka_ki omwaka_ki kyatandika_ddi kyatandika_wa kyatandikira_wa lwaki_new_york "
        "ebyafaayo_byakyo",
        "rw": "ninde_wanditse nde_wanditse ninde_wazanye nde_wazanye_iki igitekerezo_cya_nde inde_uri_inyuma "
        "uri_inyuma_yabyo umwaka_uwuhe mu_wuhe_mwaka byatangiye_ryari byatangiriye_he byatangiye_gute kuki_new_york "
        "amateka_yabyo",
    },
    "declaration": {
        "sw": "=muhtasari =kwa_ufupi =maudhui =linasemaje =inasemaje =inasema_nini =linasema_nini "
        "azimio_linasema_nini azimio_linasemaje hili_linasema_nini tamko_hili_linasema kuna_nini_ndani "
        "ndani_kuna_nini kimeandikwa_nini imeandikwa_nini linahusu_nini inahusu_nini kuhusu_nini lengo_lake "
        "lengo_ni_nini madhumuni wamesaini_nini walisaini_nini wameahidi_nini waliahidi_nini wanaahidi_nini "
        "faida_yake faida_gani kuna_faida inasaidia_nini nipe_muhtasari kwa_kifupi maandishi_kamili",
        "lg": "=mu_bufunze kigamba_ki kirimu_ki kikwata_ku_ki ekigendererwa_kyakyo ekigendererwa_kye_ki "
        "baateeka_omukono_ku_ki baasuubiza_ki basuubiza_ki mu_bufunze kigasa_ki mugaso_ki",
        "rw": "=muri_make bivuga_iki ivuga_iki rivuga_iki harimo_iki bigamije_iki intego_yabyo intego_ni_iyihe "
        "basinye_iki basezeranyije_iki biyemeje_iki muri_make bimaze_iki akamaro_kabyo inyungu_irimo",
    },
    "steps": {
        "sw": "=utaratibu =hatua =mchakato utaratibu_ni_upi utaratibu_ukoje utaratibu_gani hatua_ni_zipi hatua_gani "
        "nyaraka_gani nyaraka_zipi inachukua_muda_gani itachukua_muda_gani nani_anaweza_kusaini "
        "nani_anaruhusiwa_kusaini mimi_ni_meya mimi_ni_gavana ofisi_ya_meya tunataka_kusaini tunataka_kujiunga "
        "tunataka_kujisajili nataka_kujiunga nataka_kusaini ongeza_mji_wetu tuongezeeni_mji mji_wetu_haumo "
        "kwa_nini_mji_wetu_haupo",
        "lg": "emitendera biwandiiko_ki ebiwandiiko_ki kitwala_bbanga_ki ani_asobola_okuteekako ndi_meeya ndi_mmeeya "
        "twagala_okwegatta twagala_okuteekako omukono_gwaffe mutuwandiike",
        "rw": "=inzira inzira_zihe izihe_nyandiko ibyangombwa_bisabwa bitwara_igihe_kingana_iki "
        "ninde_ushobora_gusinya ndi_meya ndi_umuyobozi_w_umujyi turashaka_gusinya turashaka_kwinjira mutwongereho",
    },
    "elsewhere": {
        "sw": "mabadiliko_ya_tabianchi tabianchi =mazingira kuhusu_mazingira ukosefu_wa_ajira dawa_za_kulevya "
        "walemavu watu_wenye_ulemavu wazee_wanasaidiwa rushwa ufisadi =makazi msongamano_wa_magari =foleni takataka "
        "wafungwa magereza",
        "lg": "embeera_y_obudde obutonde_bw_ensi ebbula_ly_emirimu abaliko_obulemu enguzi ebiragalalagala",
        "rw": "imihindagurikire_y_ikirere ibidukikije ubushomeri ibiyobyabwenge abafite_ubumuga abasaza ruswa",
    },
}
