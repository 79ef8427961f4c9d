"""Arabic in Latin letters and digits, with every vowel that people put between its consonants."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "arz": {
        Cue.SIGN: "wa2a33et wa2a33at wa22a3to wa22a3too w2a33et mwa2a3a mwa2a3in mwa2a3een mwa22a3e mwa22a3een "
        "mwa22a3in "
        "mwag3een mwagge3 mwagge3a mwaqqe3a mwaqi3a emdet mdit mdeet masgala mmdiya mmadia mamdiya msgla sinyaha "
        "dakhlet dakhalet dkhlat dkhlet dakhlat dakhla dkhlo dakhalo d5lt da5alet da5lt da5let d5let da5la da5lin "
        "endammit endammet n9emmat nddamat ndamet nendamm yendamm endam tendam "
        "sharaket sharket sharakit sherket chareket charkat sharek yemdy yemdi temdy temdi nemdy nemdi amdy amdi yimdi "
        "timdi ywa2e3 ywa22i3 twa22i3 nwa22i3 wa2e3na ysinyi nsinyiw tsinyi "
        "bel_le2e7a bel_la2e7a bel_lay7a bil_lay7a fel_lista fe_la2ma fel_2a2ema bel_2ay2me bel_2a2ime bel_2a2ima "
        "bil_2ayme bel_2ayme fel_2ayma bel_qa2ima bel_qaima bil_qayme bel_list bil_list fil_list bel_lista bil_lista",
        Cue.WHO: "minou mnu menou menhom minhon shkon achkoun chkon menho mn_li min_lli min_elly men_elly "
        "meen_elly "
        "meen_elli meen_yalli min_yalli meen_homa",
        Cue.MANY: "2ad_eh ad_eh 2addesh_3adad 3adad 3aded adde_3adad sh7al_mn ch7al_mn ch7al_men gedeh gaddeh",
        Cue.SHOW: "3atini_kol a3tini e3tini e3teeni 3teeni 3tina edini eddini edeeni eddeeni hatly hatli ektobly "
        "ektebli ktebli waryni warriny warriha werini werrini werreni 2olli_meen 2oly_meen 2ollna golli_meen "
        "gelli_meen",
        Cue.LIST: "le2ha la2ha lle2ha le2e7a la2e7a la2i7a lay7e layha_kamla lista_kamla 2ayme 2ayma 2a2ime 2a2ema "
        "qaima qa2ima qayme "
        "kayme "
        "asame2 asami asamy asamee asma2 asmaa asmae 2asami 2asame smyat smiyat",
        Cue.DO: "sho_btaamel_lal shu_bta3mel_lal bta3mel_lal btaamel_lal ya3mlo ye3mlo ye3melo bye3mlo by3mlo "
        "bya3mlo bya3emlo bte3mlo beye3mlo b3mlo 3am_ya3mlo 3am_byaamlo "
        "3am_ta3mol 3am_ta3mil 3am_ya3mil bta3mol 3emlt 3emlo 3emlou 3amlo 3amalo 3amlet 3emlit yeswoon yesawwoon "
        "ysawon ysawwoon sawwo sawo tesawi tsawi kaydirou kaydir kidiro kitdir katdirou dayrin deru dayer",
        Cue.OUR: "betana beta3na bta3na bte3na beta3tna bta3tna bta3i beta3i bta3etna taba3na taba3i dyalna dialna "
        "dyali "
        "7agna 7a2na malna malti blediyetna baladiyetna baladiyyetna baladyetna baladiyetna_kif ra2isna medinetna "
        "medinetna madintna mdintna baladna bledna lblad_dyalna baladiti",
        Cue.LEADER: "3omde 3omdet el_3omda l3omda lomda ra2is_baladiyetna ra2is_baladiyyetna rayes_el_baladeya "
        "ra2ees_el_7ay ra2is_lbaladiyye ra2is_el_baladiyye rais_baladia rais_jama3a mokhtar el_mokhtar mo5tar",
        Cue.POINT: "liltizam liltizem lltizam eltezam el_eltezam iltizam el_iltizam ltizam l_iltizam eltzam eltezamat "
        "iltizamat el_eltezamat "
        "iltizemet el_band bnoud bonoud no2ta no2at n9ta nokta",
        Cue.PLEDGE: "e3len el_e3len l_i3lan li3lan i3lane e3lane el_e3lan_dah hal_e3len hal_i3lan had_l_i3lan "
        "had_li3lan "
        "l_wathi9a el_wasi2a",
        Cue.START: "mn_wein_eja mn_wein_2eja mnin_ja men_fein_geh ja_mnin wara_hal_2ossa wara_kol_had t2assas t2asas "
        "ballash balash ballesh 5tara3 ekhtara3 ekhtera3 e5tara3 fekret_meen fekret_min fikret_min "
        "fikret_meen "
        "jab_el_fekra jab_lfikra jab_had_lfikra bada2o badaa badaha badah bdaha bdah bdaw_had wara_el_e3lan "
        "wara_hal_e3lan wara_hada talla3o tala3o sa7eb_el_fikra sa7b_lfikra mo2asses",
        Cue.WHEN: "emta imta eemta aymata aymta yemta wa2tesh fou9ach fo9ach wa9tach waqtash shwakt ay_sana",
        Cue.STEPS: "kif_mnfout kif_nfout kif_mnfoot kif_mndkhol kif_ndkhol kif_mnshrek kif_nshark shu_lazem_na3mel "
        "sho_lazem_na3mel chno_khass_ndiro kif_fiye_da55el kif_fiyye_da55el kif_fini_da55el kif_da55el "
        "kif_fiye_nwa22e3 kif_fina_ndakhel "
        "ezay_nendam ezay_nemdi ezay_nemdy ezay_yemdi ezay_yemdy ezay_nwa2a3 kif_mnendam kif_mnwa22e3 "
        "kif_fina_nwa22e3 "
        "kif_minwa22i3 kif_nwa22e3 kifach_nsinyiw kifach_ndkhlo kifach_nwa9e3o shlon_nwaqe3 shlon_nindam kif_nendam "
        "kif_mninda kif_byendam kif_bywa22e3",
        Cue.THANK: "yeslamo_ktir yeslamou yislamou teslam_ya teslamy teslami tslm ya3tik_l3afye ya3tik_al3afye y3tik "
        "allah_y3tik_sa7a lay3tik_sa7a bark_lah_fik barakalahofik barak_lah_fik mashkoor mashkora mashkour_ktir",
        Cue.GREET: "ahleen ahlein_fik sabaho saba7o mesa2o masa2o shlonkom shlonek shlonkum eshlonak kifkom kefak "
        "kefik "
        "ezzayak ezayko izzayak azayak 3amel_eh 3amla_eh labas_3lik kidayr kidayra ki_dayer shakhbarak sh5barak",
        Cue.HOW: "fiye fiyye fiyyi fini finna fina fik ne2dar a2dar i2dar keefa kifech kifeh ezayy ezai shlon shloon "
        "chlon",
        Cue.FILL: "mnfout mnfoot nfout l3iba had_l3iba hadi_l3iba hal_osa hal_2ossa wad3a wad3o wad3on da55el da5el "
        "da5elna dakhel "
        "dakhkhel tani tanye talet tealet rabe3 rabi3 khames 5ames sades awwal awal 3andkon 3andkom 3andkoum 3andkum "
        "3endkom 3endkon 3ndkom 3andak 3andik 3andon 3andhom 3indkum m3ahom "
        "m3ahoum ma3ahom ma3hom ma3ahoum m3ahum m3ahon ma3ahon m3on ma3on ma3kon ma3ana m3ana m3akom wiyahom wayahom "
        "wayyahom weyyahom 7kili 7kile 7kilna e7kili e7kily e7kelly a7kili i7kili 7aki 7akini khabberni 5abberni "
        "khabarni "
        "2oli 2oly 2oolli 2ouli 2elli 2illi 2eli 2ely goli goolli guli gulli gelli 3awed_lia hdar_lia shway shwaya "
        "shwayye shwaye shwayy shuway chwiya chwia chouia shoy shwai an 3an 3n lal lil lel lel el il da dah di dih dol "
        "el_mawdoo3 hal_mawdu3 bel_mawdoo3 bhal_mawdou3 f_had_lmawdo3 kda kdh keda kida aslan asln ya3ny y3ni yani "
        "ba2a ba2a_eh b2a tayeb tayyib tayb taib 2ad 7aga 7agat 7aja shi chi shay se3a eno enno 2enno inno "
        "law ana ani ne7na na7na i7na e7na 7ena a3eesh sakna saken sakin 3ayesh 3aysha 3ayshin 3ayech 3ayche sken "
        "men_asl "
        "aslan_men baddi_a3ref badi_a3ref bade_a3ref biddi_a3raf 3ayez_a3raf 3awez_a3raf abi_a3ref abgha_a3ref "
        "bghit_n3ref "
        "bghit_na3raf nefsi_a3raf n7eb_na3ref",
    },
}
