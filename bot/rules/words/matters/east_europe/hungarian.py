"""In Hungarian."""

from collections.abc import Mapping

HUNGARIAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "hu": "=forrás =források =forrása mi_a_forrás mi_a_forrása mi_a_forrásotok mik_a_források melyik_forrásból "
        "milyen_forrásból milyen_forrás adatok_forrása az_adatok_forrása hol_a_forrás honnan_vannak honnan_van_ez "
        "honnan_származik honnan_származnak honnan_jön_ez honnan_jönnek honnan_veszitek honnan_veszed "
        "honnan_vettétek honnan_vetted honnan_szeditek honnan_szeded honnan_tudjátok honnan_tudod honnan_tudja "
        "ez_honnan_van ezt_honnan_tudod ezt_honnan_veszed ezt_honnan_tudjátok ezek_honnan_vannak =ez_hivatalos "
        "=hivatalos hivatalos_ez ez_egy_hivatalos hivatalos_oldal hivatalos_bot hivatalosak_vagytok mikor_frissült "
        "mikor_frissítették mikor_frissítettétek mikor_lett_frissítve mikor_volt_frissítve utolsó_frissítés "
        "utoljára_frissült utoljára_frissítve milyen_gyakran_frissül milyen_gyakran_frissítitek milyen_friss "
        "mennyire_friss ez_friss =naprakész naprakész_ez naprakész_a mennyire_naprakész mennyire_pontos pontos_ez "
        "mennyire_megbízható megbízható_ez ez_megbízható megbízhatok_bennetek megbízhatok_benned hihetek_nektek "
        "hihetek_neked =ez_igaz =igaz_ez =igaz =tényleg =komolyan =biztos =biztos_ez biztos_vagy_benne "
        "biztosak_vagytok ez_átverés átverés_ez =átverés ez_csalás csalás_ez ez_kamu kamu_ez =kamu =hazudsz "
        "hazudsz_nekem =ki_mondta =ki_mondja ki_vezeti_a_listát ki_vezeti_ezt ki_kezeli_a_listát ki_kezeli_ezt "
        "ki_frissíti hol_a_bizonyíték mi_a_bizonyíték =bizonyíték =bizonyítsd_be honnan_vannak_az_adatok "
        "honnan_vannak_ezek_az_adatok honnan_származnak_az_adatok honnan_származnak_ezek_az_adatok "
        "honnan_van_ez_az_adat honnan_veszitek_az_adatokat honnan_veszed_az_adatokat honnan_valók_az_adatok "
        "honnan_valók_ezek honnan_vannak_az_információk ki_gyűjti ki_gyűjti_ezeket ki_gyűjti_az_adatokat "
        "ki_gyűjti_ezeket_az_információkat ki_gyűjti_ezeket_az_adatokat ki_ellenőrzi ki_ellenőrzi_az_adatokat "
        "ki_ellenőrzi_ezt mire_alapozzátok min_alapul pontos_a_lista pontos_ez_a_lista helyes_a_lista "
        "helyes_ez_a_lista teljes_a_lista teljes_ez_a_lista pontos_lista",
    },
    "network": {
        "hu": "erős_városok_hálózata erős_városok_hálózat erős_városok_hálózatát erős_városok_hálózatához "
        "erős_városok_hálózatáról mi_az_a_strong_cities mi_a_strong_cities kik_azok_a_strong_cities "
        "ki_az_a_strong_cities kik_a_strong_cities mi_ez_a_hálózat mi_a_hálózat mi_az_a_hálózat milyen_hálózat "
        "melyik_hálózat miféle_hálózat mik_azok_az_erős_városok =hálózat =a_hálózat csatlakozni_a_hálózathoz "
        "csatlakozás_a_hálózathoz belépni_a_hálózatba csatlakozunk_a_hálózathoz csatlakozhatunk_a_hálózathoz "
        "hálózat_tagja a_hálózat_tagjai hálózat_tagjai tag_a_hálózatban tagság_a_hálózatban milyen_szervezet "
        "milyen_szervezet_ez melyik_szervezet mi_ez_a_szervezet mi_ez_a_szervezet_egyáltalán",
    },
    "languages": {
        "hu": "=magyarul =angolul =németül =románul =nyelv =nyelvek beszélsz_magyarul beszélsz_e_magyarul "
        "beszélsz_angolul tudsz_magyarul tudsz_angolul tudtok_magyarul beszéltek_magyarul értesz_magyarul "
        "érted_a_magyart értesz_e_magyarul magyarul_kérem magyarul_kérlek magyarul_légyszi magyarul_lehet "
        "lehet_magyarul magyarul_is_lehet írhatok_magyarul válaszolj_magyarul írj_magyarul mondd_magyarul "
        "magyarul_mondd milyen_nyelven milyen_nyelveken melyik_nyelven mely_nyelveken hány_nyelven milyen_nyelvek "
        "mely_nyelvek milyen_nyelvet hány_nyelvet más_nyelven más_nyelvek másik_nyelv az_én_nyelvemen "
        "nyelvet_váltani nyelvet_váltok válts_nyelvet nyelv_váltás nyelvváltás nyelv_beállítása nyelv_választása "
        "=fordítás fordítsd_le le_tudod_fordítani van_fordítás beszélhetünk_magyarul beszéljünk_magyarul "
        "lehetne_magyarul magyarul_írhatok magyarul_beszélsz magyarul_tudsz van_magyarul megvan_magyarul "
        "magyarul_is_van magyarul_beszélni",
    },
    "latest": {
        "hu": "írta_alá_utoljára aláírta_utoljára utoljára_írta_alá utoljára_írt_alá utolsóként_írta_alá "
        "írta_alá_utolsóként utolsóként_aláírta legutóbb_írta_alá írta_alá_legutóbb legutóbb_aláírta "
        "legutóbbi_aláíró legutóbbi_aláírás utolsó_aláíró utolsó_aláírás utolsó_aláírók legújabb_aláíró "
        "legújabb_aláírók legújabb_aláírás legutolsó_aláíró legfrissebb_aláírók legfrissebb_aláírás az_utolsó_aki "
        "aki_utoljára ki_volt_az_utolsó ki_az_utolsó ki_csatlakozott_utoljára utoljára_csatlakozott "
        "legutóbb_csatlakozott utolsó_város írta_alá_elsőnek írta_alá_először elsőnek_írta_alá elsőként_írta_alá "
        "írta_alá_elsőként először_írta_alá aláírta_elsőként elsőként_aláírta ki_volt_az_első ki_az_első "
        "melyik_volt_az_első melyik_város_volt_az_első az_első_aláíró első_aláíró első_aláírók az_első_város "
        "az_első_aki nemrég_írta_alá nemrég_írták_alá mostanában_írta_alá mostanában_írták_alá nemrég_csatlakozott "
        "van_valaki_új van_új van_új_aláíró vannak_újak új_aláírók új_aláíró új_aláírások új_városok új_település "
        "ki_az_új kik_az_újak mi_újság mi_az_újság =újdonság =hírek =újak =legújabb =legutóbbi =utolsó =legfrissebb "
        "ma_írta_alá ma_írták_alá tegnap_írta_alá ezen_a_héten a_héten_írta_alá ebben_a_hónapban_írta idén_írta_alá "
        "idén_írták_alá csatlakozott_legutóbb utolsóként_csatlakozott csatlakozott_utolsóként legutóbb_került "
        "legutóbb_került_fel utoljára_került_fel mostanában_csatlakozott nemrégiben_csatlakozott ki_került_fel "
        "kerültek_fel_mostanában mostanában_kerültek mostanában_kerültek_fel városok_kerültek_fel "
        "kerültek_fel_legutóbb legutóbb_kerültek_fel kik_kerültek_fel újonnan_felkerült "
        "milyen_városok_kerültek_fel_mostanában",
    },
    "order": {
        "hu": "legnagyobb_város legnagyobb_városok legkisebb_város legkisebb_városok legnagyobb_település "
        "legkisebb_település legkisebb_falu legkisebb_község népesség_szerint lakosság_szerint lakosságszám_szerint "
        "méret_szerint nagyság_szerint ábécé_szerint ábécérendben betűrendben abc_sorrendben rendezd sorba_rendezve "
        "rakd_sorba melyik_fővárosok mely_fővárosok milyen_fővárosok hány_főváros van_köztük_főváros "
        "vannak_fővárosok =fővárosok =főváros női_polgármester női_polgármesterek polgármesternők nő_polgármester "
        "hány_polgármesternő hány_női hány_nő_írta hány_nő_van hány_nő vannak_nők vannak_köztük_nők van_köztük_nő "
        "melyik_nők női_vezetők hány_férfi legfiatalabb_polgármester legidősebb_polgármester "
        "hány_éves_a_polgármester melyik_párt milyen_párt melyik_pártból melyik_párthoz milyen_pártiak mely_pártok "
        "politikai_párt politikai_pártok leghíresebb_város legismertebb_város legfontosabb_város leggazdagabb_város "
        "legszegényebb_város vannak_falvak itt_a_legnagyobb melyik_a_legnagyobb melyik_a_legkisebb",
    },
    "nearby": {
        "hu": "=közelemben =a_közelben =közelben =mellettem =a_környéken =legközelebbi a_közelemben a_közelünkben "
        "közel_hozzám közel_hozzánk hozzám_közel hozzánk_közel körülöttem körülöttünk legközelebb_hozzám "
        "hozzám_legközelebb legközelebbi_város legközelebbi_aláíró legközelebbi_település van_valami_a_környéken "
        "van_valaki_a_környéken valaki_a_közelben van_a_közelben valaki_a_környéken itt_a_környéken a_környékemen "
        "a_környékünkön nálunk_a_környéken a_mi_környékünkön a_régiómban a_régiónkban a_megyémben a_megyénkben "
        "a_mi_megyénkben az_országomban az_országunkban a_mi_országunkban a_hazámban ahol_lakom ahol_élek "
        "ahol_én_lakom lakhelyem_közelében a_lakhelyem_közelében városom_közelében közel_a_városomhoz "
        "otthonom_közelében hozzám_közeli a_szomszédban errefelé",
    },
    "file": {
        "hu": "=pdf pdf_ben pdfben pdf_formátumban pdf_fájl pdf_fájlban pdf_ként pdf_változat =excel excelben "
        "excel_ben excel_fájl excel_táblázat excel_táblázatban fájlban fájlként táblázatban_megkaphatom "
        "dokumentumként letölteni_a_listát letölthetem_a_listát letöltöm_a_listát töltsem_le_a_listát "
        "lista_letöltése listát_letölteni letölthető le_lehet_tölteni le_tudom_tölteni letölthetem =letöltés "
        "=letölteni =letöltöm hogyan_tudom_letölteni hogy_tudom_letölteni listát_emailben kinyomtatni nyomtatható "
        "=nyomtatás exportálni menteni_a_listát elmenteni_a_listát el_szeretném_menteni_a_listát "
        "el_szeretném_menteni_a_listát_a_gépemre lementeni_a_listát le_szeretném_menteni a_gépemre listát_a_gépemre "
        "elmenthetem wordben word_ben wordben_kellene_a_lista word_formátumban word_fájl",
    },
    "examples": {
        "hu": "=példák =példa =példát =egy_példa =egy_példát =projektek mutass_példákat mutass_példát "
        "mutass_egy_példát mutass_néhány_példát mutassatok_példákat mondj_példát mondj_egy_példát mondj_példákat "
        "mondj_néhány_példát mondanál_egy_példát adj_példát adj_egy_példát adj_példákat hozz_példát hozz_egy_példát "
        "írj_példát írj_egy_példát kérek_példát kérek_példákat kérek_egy_példát kérnék_példát van_példa "
        "vannak_példák vannak_példáid van_valami_példa milyen_példák összes_példa hány_példa pár_példát "
        "néhány_példát néhány_példa városi_példák példák_a_városokból példák_városoktól jó_gyakorlatok jó_gyakorlat "
        "mit_csinálnak_a_városok mit_csinálnak_valójában mit_csinálnak_ténylegesen mit_csinálnak_konkrétan "
        "mit_tesznek_a_városok a_városok_mit_csinálnak mit_tettek_a_városok mit_csináltak_a_városok mit_tettek_eddig "
        "mit_csinálnak_a_polgármesterek a_gyakorlatban gyakorlatban_mit milyen_témák mi_változott "
        "mi_változott_ezekben mi_változott_ezekben_a_városokban mi_változott_a_városokban van_eredménye "
        "vannak_eredmények milyen_eredmények mit_értek_el konkrét_példa konkrét_példát konkrét_példák",
    },
    "elsewhere": {
        "hu": "=klíma klímaváltozás klímaváltozással éghajlatváltozás éghajlatváltozással =éghajlat "
        "globális_felmelegedés =környezet környezetvédelem környezetvédelemmel környezetszennyezés légszennyezés "
        "levegőszennyezés szelektív_hulladék =szemét hulladékgazdálkodás =lmbt =lmbtq =lgbt =lgbtq lmbt_jogok "
        "lmbtq_jogok lgbt_jogok lmbtq_emberek lmbtq_közösség melegek_jogai a_melegek =melegek homoszexuálisok "
        "transznemű =pride budapest_pride =börtönök fogvatartottak elítéltek =lakhatás lakhatási lakásszegénység "
        "=lakások hajléktalanok hajléktalanokkal hajléktalanság =hajléktalan munkanélküliség munkanélküliek "
        "munkanélküliekkel =munkahelyek fogyatékkal_élők fogyatékkal_élőkkel fogyatékosok fogyatékosság "
        "mozgássérültek =drogok =drog drogosok kábítószer kábítószerek =turizmus turizmussal tömegközlekedés "
        "tömegközlekedéssel =közlekedés =dugó =adók =adó =gazdaság gazdasággal =infláció állatvédelem állatok_jogai "
        "kóbor_kutyák korrupció korrupcióval emberkereskedelem =mesterséges_intelligencia idősek idősekkel "
        "idős_emberek nyugdíjasok nyugdíjasokkal =nyugdíj abortusz kiberbiztonság =covid =koronavírus =járvány "
        "védőoltás",
    },
    "people": {
        "hu": "=kapcsolat =elérhetőség =elérhetőségek =telefon =telefonszám =email =e_mail =cím "
        "hogyan_léphetek_kapcsolatba kapcsolatba_lépni kapcsolatba_léphetek kapcsolatba_veletek "
        "felvenni_a_kapcsolatot felvehetem_a_kapcsolatot kapcsolatot_felvenni kapcsolatfelvétel kapcsolattartó "
        "hogy_érhetlek_el hogyan_érhetlek_el hogy_érhetlek_titeket hogyan_érhetem_el_önöket hol_érhetlek_el "
        "hogy_tudlak_elérni elérhetőségetek az_elérhetőségetek elérhetőségeitek mi_az_elérhetőség telefonszámotok "
        "mi_a_telefonszám van_telefonszám emailcím email_cím e_mail_cím mi_az_emailetek van_emailetek van_email "
        "kinek_írhatok hova_írhatok hova_írjak kit_hívhatok kit_lehet_hívni hova_telefonálhatok kihez_fordulhatok "
        "kihez_forduljak kit_keressek kit_kereshetek írhatok_nektek beszélni_egy_emberrel beszélni_valakivel "
        "beszélhetek_valakivel beszélhetek_egy_emberrel emberrel_szeretnék_beszélni emberrel_beszélni élő_emberrel "
        "=ügyfélszolgálat ügyintézővel ki_tud_segíteni ki_segíthet újságíró_vagyok riporter_vagyok szerkesztő_vagyok "
        "sajtókapcsolat sajtósoknak sajtóiroda sajtóosztály sajtófőnök sajtószóvivő sajtóelérhetőség =sajtó =média "
        "=támogatás =segélyvonal kivel_lehet_beszélni kivel_beszélhetek kivel_tudok_beszélni kivel_tudnék_beszélni "
        "kivel_vehetem_fel kitől_kérdezhetek kitől_kérdezhetem kit_kérdezhetek beszélhetnék_valakivel "
        "beszélni_szeretnék_valakivel valakivel_beszélni szeretnék_beszélni_valakivel tudok_beszélni_valakivel",
    },
    "menu": {
        "hu": "=elölről =az_elejéről =kezdjük_elölről =kezdjük_újra =kezdjük_az_elejéről =kezdd_újra =kezdd_elölről "
        "=újra =újrakezdés =újraindítás =újra_az_egészet =még_egyszer =kezdjük =kezdés =kezdd =indítás "
        "=vissza_az_elejére =vissza_a_menübe =vissza_a_menühöz =főmenü =a_főmenü =kezdőlap =főoldal =lehetőségek "
        "=opciók =menüpontok =most_mi_legyen =és_most =na_és_most =most_mi =mi_most =gyerünk =menj_vissza_az_elejére "
        "=vissza =menjünk_vissza_az_elejére =ugorj_az_elejére =térjünk_vissza",
    },
    "origin": {
        "hu": "ki_írta_ezt =ki_írta ezt_ki_írta ki_írta_meg ki_fogalmazta ki_találta_ki ezt_ki_találta_ki "
        "ki_készítette ki_hozta_létre ki_csinálta ezt_ki_csinálta ki_kezdte ki_indította ki_kezdeményezte "
        "ki_kezdeményező ki_javasolta ki_a_szerző ki_a_szerzője kik_a_szerzők ki_szervezte kinek_az_ötlete "
        "kié_az_ötlet kinek_a_kezdeményezése hol_írták_alá_a_nyilatkozatot =hol_írták_alá hol_írták_alá_ezt "
        "hol_lett_aláírva hol_volt_az_aláírás hol_volt_ez hol_történt hol_született hol_fogadták_el hol_hirdették "
        "hol_keletkezett =melyik_évben melyik_év_volt_ez =melyik_évből =hányban_volt hány_éves_a_nyilatkozat "
        "=milyen_évben mikor_volt_ez mikor_volt_az mikor_írták_alá_a_nyilatkozatot =mikor_írták_alá =mikor_írták "
        "mikor_írták_ezt mikor_írták_meg mikor_született mikor_készült mikor_keletkezett mikor_fogadták_el "
        "mikor_kezdődött mikor_indult mikor_jött_ki mikor_jelent_meg mikor_történt mikori_ez =mikori mióta_létezik "
        "=mióta mióta_van_ez hogyan_kezdődött hogy_kezdődött hogyan_indult hogyan_jött_létre hogyan_született "
        "nyilatkozat_története a_nyilatkozat_története története_ennek =előzmények melyik_csúcson "
        "melyik_csúcstalálkozón milyen_csúcstalálkozó milyen_alkalomból milyen_apropóból miért_new_york "
        "miért_pont_new miért_new_yorki ki_áll_mögötte ki_áll_emögött kik_állnak_mögötte melyik_évben_volt_ez "
        "=melyik_évben_volt melyik_évben_írták_alá melyik_évben_írták melyik_évben_született melyik_évben_készült "
        "melyik_évben_történt melyik_évben_indult ez_melyik_évben ez_hányban_volt melyik_évből_van =melyik_év_volt "
        "honnan_jött_az_ötlet honnan_jött_ez_az_ötlet honnan_az_ötlet kinek_jutott_eszébe ki_találta_ki_ezt "
        "kitől_származik_az_ötlet kitől_jött_az_ötlet nyilatkozat_szerzői a_nyilatkozat_szerzői kik_a_szerzői "
        "nyilatkozat_szerzője kik_a_nyilatkozat_szerzői",
    },
    "declaration": {
        "hu": "mi_áll_benne mi_van_benne mi_van_ebben =mi_áll_ebben mi_áll_a_nyilatkozatban mi_van_a_nyilatkozatban "
        "mit_ír =mit_mond mit_mond_ez mit_mond_a_nyilatkozat mit_tartalmaz miről_szól miről_van_szó miről_szól_ez "
        "miről_szól_a_nyilatkozat miről_beszél mit_jelent_ez ez_mit_jelent mit_írtak_alá "
        "mit_írtak_alá_a_polgármesterek mit_ígérnek mit_ígértek mit_vállaltak mit_vállalnak mire_kötelezi "
        "mire_kötelezték miben_állapodtak_meg mit_írok_alá mit_írnék_alá hol_olvashatom hol_olvasható "
        "hol_lehet_elolvasni hol_tudom_elolvasni elolvashatom el_tudom_olvasni el_szeretném_olvasni "
        "szeretném_elolvasni teljes_szöveg a_teljes_szöveg teljes_szövege =szöveg =a_szöveg nyilatkozat_szövege "
        "=összefoglaló =röviden =összefoglalás =lényeg foglald_össze összefoglalnád rövid_összefoglaló röviden_mi "
        "mi_a_lényege mi_a_lényeg mi_ennek_a_lényege dióhéjban magyarázd_el elmagyaráznád magyarázd_meg "
        "mi_ez_a_nyilatkozat mi_a_nyilatkozat mi_az_a_nyilatkozat milyen_nyilatkozat melyik_nyilatkozat "
        "miért_érdekeljen miért_érdekelne miért_kéne_hogy miért_fontos_ez miért_fontos ez_miért_fontos mi_a_célja "
        "mi_a_cél mi_ennek_a_célja mi_az_értelme mi_értelme mi_haszna mire_jó_ez mire_jó ez_mire_jó mire_való "
        "minek_ez minek_kell mit_ér_ez mi_közöm_hozzá mit_változtat min_változtat",
    },
    "steps": {
        "hu": "mi_kell_az_aláíráshoz mi_kell_ahhoz mi_kell_hozzá mire_van_szükség mire_van_szükségem mi_szükséges "
        "mit_kell_tennem mit_kell_tennünk mit_kell_csinálnom mit_kell_csinálni mit_tegyek milyen_dokumentum "
        "milyen_dokumentumok milyen_papírok milyen_iratok ki_írhatja_alá ki_írhat_alá kik_írhatják_alá ki_jogosult "
        "kinek_van_joga aláírhatom aláírhatjuk aláírhatom_én_is aláírhatnám én_is_aláírhatom mi_is_aláírhatjuk "
        "alá_lehet_írni aláírhatja_a_polgármesterem aláírhatja_a_polgármesterünk hogyan_írhatom_alá "
        "hogyan_írhatjuk_alá hogy_írhatom_alá hogyan_lehet_aláírni hogy_lehet_aláírni hogyan_írjam_alá "
        "hogy_írjam_alá hogyan_csatlakozhatunk hogyan_csatlakozhatok hogyan_lehet_csatlakozni hogy_lehet_csatlakozni "
        "hogyan_működik hogy_működik hogyan_zajlik hogy_zajlik hogy_megy_ez mi_a_folyamat mi_a_menete mi_a_menet "
        "milyen_lépések mik_a_lépések =lépések =folyamat =eljárás mik_a_feltételek mi_a_feltétele milyen_feltételek "
        "=feltételek aláírás_feltételei mennyi_ideig_tart meddig_tart mennyi_idő alá_akarom_írni alá_szeretném_írni "
        "alá_szeretnénk_írni szeretném_aláírni szeretnénk_aláírni aláírnám aláírnánk alá_akarjuk_írni "
        "polgármesterem_nevében a_polgármester_nevében =aláírás =aláírom =csatlakozás =csatlakozom =regisztráció "
        "vegyétek_fel_a_városomat vegyétek_fel_a_városunkat vegyétek_fel_az_én vegyétek_fel_a_mi vegyél_fel_minket "
        "add_hozzá_a_városomat adjátok_hozzá_a_városomat adjátok_hozzá_a_városunkat adjatok_hozzá_minket "
        "tegyétek_fel_a_városomat tegyétek_fel_a_városunkat az_én_városom_nincs a_városom_nincs a_városunk_nincs "
        "hiányzik_a_városom hiányzik_a_városunk nincs_rajta_a_városom miért_nincs_rajta_a_városom "
        "miért_nincs_a_városom miért_nincs_ott_a_városom hol_írhatom_alá hol_lehet_aláírni hol_kell_aláírni "
        "sokáig_tart sokáig_tart_ez sokáig_tart_ez_az_egész mennyi_időbe_telik mennyi_időt_vesz "
        "hogyan_jelentkezhetünk hogyan_jelentkezhetek hogy_csatlakozhatunk hogy_tudunk_csatlakozni "
        "csatlakozhatunk_mi_is",
    },
}
