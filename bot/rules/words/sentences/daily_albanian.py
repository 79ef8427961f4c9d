"""Words of everyday Albanian, as it is typed in Kosovo, in Albania and in North Macedonia. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "sq": {
        Cue.SIGN: "fut u_fut u_futën futën futur janë_futur futet hyn hynë ka_hy ka_hi kan_hy kane_hy me_hy me_hi "
        "mu_fut me_u_fut ka_hyrë kanë_hyrë hyrë brenda mrenda mrena përbrenda firma firmë e_ka_qit_firmen "
        "ka_qit_firmen qit_firmen qiti_firmen ka_vu_firmen vu_firmen me_vu_firmen vuri_firmën vënë_firmën "
        "hodhi_firmën ka_hedhur_firmën dha_firmën pjes pjesë me_u_bo_pjes me_u_ba_pjesë u_bo_pjes u_bo_pjesë "
        "u_ba_pjesë u_bë_pjesë bëhet_pjesë bohet_pjes bohemi_pjes bashku u_bashku u_bashkue ju_bashku iu_bashku "
        "bashkue bashkuan me_u_bashku mu_bashku me_u_bashkue bashkangjitë anëtar antar antarë u_anëtarësua aderoi "
        "aderuar ka_aderuar aderon aderu aderojnë pjesëmarrëse pjesëmarrës mori_pjesë marrë_pjesë merr_pjes "
        "morën_pjesë pranoi ka_pranuar ka_pranu shtu e_keni_shtu e_kini_shtu u_shtu shtuar u_shtua shtue përfshi "
        "regjistruar regjistru u_regjistru u_regjistrua nënshkrua u_nënshkrua nënshkroj nënshkruash me_nenshkru "
        "me_nenshkrue me_firmos me_firmosë me_firmu kan_nenshkru kan_firmos ka_firmos firmosë_a nënshkruesi "
        "firmëtar firmëtari firmëtarë e_ka_firmos e_kan_firmos e_kan_nënshkru e_ka_nënshkru e_ka_pranu "
        "e_kanë_pranuar pro_deklaratës n_deklarat ka_thënë_po u_pajtu u_pajtua pajtuar miratoi miratu firmosun "
        "nënshkrum nënshkrumë ka_firmosun e_ka_firmosun o_i_firmosun i_firmosun i_nënshkruem nënshkruem "
        "kan_firmosun pe_gjej a_e_gjej pranu pranuan e_kanë_pranu konfirmuar konfirmu konfirmoi "
        "lidhur_me_deklaratën",
        Cue.WHO: "kushë kush_krejt kush_ka kush_e kush_jan kush_janë kush_osht kujna kend prej_kujt nga_kush "
        "cilët_janë cili_o",
        Cue.MANY: "sa_jan sa_janë sa_gjithsej totali total sa_krejt sa_krejt_jan krejt_sa shuma sa_bashki numri_i "
        "sa_kryetar sa_kryetarë sa_ka",
        Cue.WHICH: "cilit cilën ktyre këtyre",
        Cue.WHAT: "cfar qfare qfar ça qa çka_t diçka diqka diçka_konkrete naj_diqka",
        Cue.CITY: "komun komunash bashkish bashkive qytetesh qytetar kryetarë kryetarësh kryetarëve "
        "kryetar_bashkish kryetarë_bashkish kryetar_komunash kryebashkiakë kryebashkiakësh prefekturë",
        Cue.LEADER: "kryetaren kryetarës kryebashkiakun kryebashkiakut i_pari_i_komunës i_pari_i_bashkisë "
        "kryetari_komunes",
        Cue.DO: "punon punojnë punoi po_punon po_punojnë ka_punu kan_bo ka_ba kan_ba kanë_bërë bonë boni bënë "
        "u_bo realizon realizuar realizoi realizojnë ndërmerr ndërmori ndërmarrë ndërmarrin merret merren "
        "po_merret po_merren ndihmojnë ndihmoi ndihmuar po_ndihmon po_ndihmojnë me_ndihmu ka_ndihmu organizon "
        "organizojnë organizuar organizoi zbaton zbatojnë zbatuar zbatoi aktivitete aktivitet veprime veprim "
        "vepron veprojnë masat luftojnë luftoi po_lufton kujdeset kujdesen përkujdeset trajton trajtojnë "
        "angazhohet angazhohen projektet programet hapa hapat përpiqet përpiqen mundohet mundohen ofron ofrojnë "
        "punë_konkrete ka_punuar kanë_punuar uli e_uli ulën ka_ulur kanë_komitete reagoi reagoj reaguar reagon "
        "ka_reaguar uli_krimin kufizoi kufizuar arriti arritur ka_arritur përballon përballet trajtuar zhvillon "
        "zhvilloi krijon ndërtoi ndërton lehtëson nxit mbron mbrojnë mbrojti siguron siguroi mbledh",
        Cue.HOW: "qysh_mundem qysh_mundemi qysh_me qysh_mujna qysh_bohet qysh_bohemi si_me si_bëhet si_bëhemi "
        "si_mundemi si_mund_të çka_duhet qka_duhet ç_duhet qfare_duhet qka_lypet çka_lypet lypset lypet duhet_me "
        "çfarë_duhet_të_bëjë",
        Cue.OUR: "joni i_joni i_yni kryetari_jon kryetari_joni kryetari_jonë komuna_jon na neve kena jemi jena "
        "bashkia_ime komuna_em qyteti_em qyteti_jon qyteti_joni kryetari_em kryetarja_jonë",
        Cue.START: "fillu ka_fillu fillon fillimi kush_e_ka_bo kush_e_bëri kush_e_shpiku shpik shpiki doli ka_dal "
        "lindi lind autor autorë autorët themelu themeluar themeluesi prej_kur që_kur qysh_kur ku_u_bë kur_u_bë "
        "u_bë_kur iniciator iniciatori inicoi ngriti kush_e_ngriti kush_e_filloi nismëtar nismëtari nismën_e_kujt "
        "buron origjina origjinën ka_nis_kjo kush_e_nis qëndron_mbrapa mbrapa_kësaj qëndron_mrapa kush_o_mrapa "
        "kush_rri_mbrapa para_sa_vitesh u_nis u_nis_kjo kur_u_nis u_mbajt u_mbajt_ku ku_u_mbajt u_organizua "
        "u_lansua ku_filloi kur_filloi për_herë_të_parë",
        Cue.BINDS: "obligon obligojnë obligim obligohet obligohen obligative obligueshme detyrohet detyrohen "
        "detyrim detyrimi me_ligj ligjor ligjore fuqi_ligjore",
        Cue.PLEDGE: "deklarat deklaratat kjo_letër ky_dokument këtij_dokumenti dokumenti ky_tekst "
        "kjo_punë_e_deklaratës",
        Cue.POINT: "zotimeve zotimit zotimin premtimet premtimeve premtimi premtimin premtojnë kan_premtu "
        "kanë_premtuar angazhimeve angazhimin",
        Cue.GREET: "qa_ka_t_re qa_ka_te_re qa_ka ça_kemi qkemi si_po_shkon a_je_mir o_tung naten_e_mire mirdita "
        "mirmbrama mirmengjes njatjeta hej_tung sala alejkum_selam",
        Cue.THANK: "flm_shum flm_shumë faleminders rrofsh rrofsh_shumë të_falënderoj te_faleminderit "
        "ju_faleminderit shum_flm tung_flm respekt respekte ciao_flm kalofsh_mirë",
        Cue.HELP: "a_je_robot_a_njeri robot_a_njeri a_je_njeri_a_robot a_je_gjallë me_kend_po_flas me_kë_po_flas "
        "kush_të_ka_krijuar nuk_kuptoj nuk_po_kuptoj s_po_kuptoj",
        Cue.SHOW: "qitma qitmi qitna qitni më_qit jepmi ma_qit mi_qit mi_trego mi_thuj ma_thuj kallzo kallzom "
        "më_kallzo ma_kallzo nxirr nxirre numro rreshtoni listoje",
        Cue.LIST: "krejt_listen gjithë_lista gjithë_listën ne_ket_list n_ket_list në_këtë_listë lista_komplet "
        "listen_komplet krejt_emrat",
        Cue.FILL: "veç veq n t m hala kena jena jemi ishin qenka paska paskan kan kam esht kta këta kto qeta qeto "
        "qiky qikjo kit ne_ket_pun n_ket_pun n_ket_pune drejtim drejtimi n_ket_drejtim në_këtë_drejtim fushë "
        "fushën temë temën lidhje lidhur lidhet naj najsend najkush najkun ndonjë fjalë me_pak_fjalë shkurtimisht "
        "atëherë ather hiç hiq bile madje kinse valla vallai vllau vllaqko mre amo ama por porse apet prap prapë "
        "a_po e_po a_jo a_jo_hala ato atyne atyre këtyne kësaj ksaj ktij këtij ksi shkrun shkruan shkruhet "
        "shkruajnë thuhet thot përmban flet flitet njeri njerz njerzit populli folur e_din du doja desha dojna ma "
        "s_ka ska nana baba krejt_bashk t_gjith t_gjithë krejtve secili secila veta vetë konkret konkrete "
        "konkretisht saktësisht sakt vërtet njëmend njimend me_të_vërtetë a_ma a_ma_thu a_ma_thoni nga_ana "
        "nga_ana_e ne_emer n_emër prej_ku nga_ku aty_a shqiptar shqiptare shqiptarët rast rasti mirë bukur dot "
        "sikur domethon domethan dmth pasi sepse ndihen ndjehen t_sigurta përveç_kësaj këto_punë kto_punë "
        "kësaj_pune me_këto_punë qëllimi qëllimin synon synimi kuptimi përfaqësoi përfaqëson frikë pa_frikë "
        "mirë_e ndriçuara të_ndriçuara",
        Cue.ELSE: "avion avioni avionit avionin autobus autobusi autobusat kushton_bileta bileta_për "
        "sa_kushton_bileta fluturimi fluturimet fluturon telefoni telefonin telefon_i_ri bleva blerë kafe kafja "
        "kafeneja plazh plazhi pushime pushimet qira qiraja pagë rroga rrogë diell breshër borë stuhi kampionati "
        "superliga golin gol goli kupën kuponi bast fitoren ndeshjen ndeshjes bank banka bankë bank_a kredi "
        "kredia",
        Cue.TERMS: "paguhet paguaj paguani pagesa paguhet_diçka kushton_diçka a_kushton sa_kushton_kjo tarifë "
        "tarifa kuotë afatin ka_afat",
        Cue.STEPS: "ku_aplikoj ku_aplikojmë ku_aplikohet si_aplikojmë si_aplikoj ku_drejtohem ku_drejtohemi "
        "kujt_i_drejtohem ku_lajmërohem ku_lajmërohemi ku_paraqitem qysh_aplikojna si_nënshkruhet "
        "qysh_nënshkruhet",
    },
}
