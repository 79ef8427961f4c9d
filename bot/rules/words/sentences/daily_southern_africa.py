"""Words of everyday Zulu, Xhosa, Sesotho, Shona, Chichewa and Malagasy."""

from bot.rules.words.cues import Cue, Table

_NGUNI_WHO = "i li u ba a zi ku si isi ezi aba eli uku".split()  # what a verb begins with in Zulu and Xhosa
_IN_ZULU = " ".join(
    f"{who}{verb}"
    for who in _NGUNI_WHO
    for verb in "joyinile likhona_ohlwini ngenile bhalisile vumile zibandakanyile".split()
)
_IN_XHOSA = " ".join(
    f"{who}{verb}" for who in _NGUNI_WHO for verb in "joyinile joyinileyo ngenile vumile thathe_inxaxheba".split()
)
_SHONA_WHO = "ya a va dza ka ra ma zva chi vaka dzaka yaka raka aka".split()
_IN_SHONA = " ".join(
    f"{who}{verb}"
    for who in _SHONA_WHO
    for verb in "pinda joina saina sainira nyora_zita isa_runyoro tenderana batanidzwa".split()
)
_CHEWA_WHO = "i u a zi li chi wa inau udza idza zidza adza ina una ana zina".split()
_IN_CHEWA = " ".join(
    f"{who}{verb}" for who in _CHEWA_WHO for verb in "saina sainira lowa lowa_nawo vomereza sainila".split()
)

TABLE: Table = {
    "zu": {
        Cue.SIGN: f"{_IN_ZULU} likhona_ohlwini ikhona_ohlwini ukhona_ohlwini likhona_kulolu_hlu kulolu_hlu kulolu_hla "
        "lona_ohlwini usayinelene osayinele osayinela usayinele basayinele basayina bajoyine abajoyinile ozisayinele "
        "isiginesha asisayine iyingxenye iyingxenye_yalokhu bayingxenye uyingxenye yingxenye isayinwe usayinwe "
        "iyatholakala_ohlwini bayatholakala kusayine",
        Cue.WHO: "ngubani ngobani ubani obani yibaphi",
        Cue.MANY: "mangaki esewonke sekuwonke sezizonke kangaki amangaki",
        Cue.WHICH: "yimaphi yiziphi iyiphi yiliphi ngamaphi ngaziphi",
        Cue.CITY: "amadolobha amadolobhakazi idolobhakazi omasipala umasipala izifunda isifunda",
        Cue.LEADER: "imeya umeya sodolobha usodolobha omeya",
        Cue.DO: "lenzani yenzani benzani zenzani kwenziwani kwenziwani_ngo kwenzelwani benzelwani zenzelwani "
        "lwenzelwani senzani yenzeni lenzeni benzeni baenzani uyenzani bayilwa_kanjani lisetshenziswa_kanjani "
        "balwa_kanjani",
        Cue.HOW: "kanjani",
        Cue.STEPS: "singasayina_kanjani ingasayina_kanjani angasayina_kanjani singajoyina_kanjani sisayina_kanjani "
        "kusayinwa_kanjani kudingeka_sinayini sifuna_ukusayina sifuna_ukujoyina ngifuna_ukusayina sifuna_ukubhalisa "
        "nathi_sifuna sifuna_ukungena",
        Cue.OUR: "yethu lethu wethu imeya_yethu idolobha_lethu umasipala_wethu",
        Cue.PLEDGE: "isimemezelo lesi_simemezelo simemezelo isivumelwano lesi_sivumelwano",
        Cue.WHAT: "sikhuluma_ngani sithini sisho_ukuthini kusho_ukuthini imayelana_nani ngani",
        Cue.POINT: "izibophezelo isibophezelo izibopho izithembiso isithembiso bathembisa bathembise bathembisa_ini "
        "bathembise_ini bazibophezele",
        Cue.START: "owakuqala owaqala wakuqala waqala waqalisa owaqalisa kwaqala kwaqalwa kuqale umbono_kabani "
        "umsunguli wasungula owasungula kwasungulwa umqondo umqondo_kabani umqondo_wokuqala",
        Cue.SHOW: "ngikhombise ngibonise ngiphe ngithumele ngitshele sikhombise",
        Cue.LIST: "lonke_uhlu uhlu_lonke uhlu_oluphelele uhlu amagama_abo amagama_abo_bonke amagama_onke",
        Cue.GREET: "sawubona_mfowethu sawubona_sisi sanibonani_nonke unjani ninjani heita eita kunjani yebo_mfethu "
        "sharp",
        Cue.THANK: "ngiyabonga_kakhulu siyabonga_kakhulu ngibonga_kakhulu enkosi sala_kahle usale_kahle",
        Cue.HELP: "ungangisiza_ngani ungenzani ungubani wenzani_wena",
        Cue.FILL: "wona lona yona ingabe yini eziyisithupha isithupha futhi okwakho lokhu la amanye mfowethu sisi "
        "baba mama abo uyisilima isilima yalokhu sesibili sesithathu sesine sesihlanu sesithupha esesibili bayilwa "
        "lisetshenziswa nathi sifuna ngesikhathi uma ngibuza iyatholakala",
    },
    "xh": {
        Cue.SIGN: f"{_IN_XHOSA} kuluhlu kolu_luhlu likho_kuluhlu likho_kolu_luhlu likhona_kolu_luhlu ikho_kuluhlu "
        "ukho_kuluhlu lityikityile zityikityile otyikitye batyikitye utyikitye ezisayinileyo ezityikityileyo "
        "isayinile lisayinile utyikityelwe ikuluhlu ukuluhlu likuluhlu ikho_kolu_luhlu singajoyina "
        "isixeko_sethu_singajoyina",
        Cue.WHO: "ngubani ngoobani ngabaphi",
        Cue.MANY: "zingaphi zizonke bangaphi xa_zizonke",
        Cue.WHICH: "zeziphi yeyiphi ziphi",
        Cue.CITY: "izixeko isixeko iidolophu idolophu umasipala oomasipala iphondo",
        Cue.LEADER: "usodolophu sodolophu oosodolophu imeya",
        Cue.DO: "yenza_ntoni lenza_ntoni benza_ntoni zenza_ntoni wenzela_ntoni benzela_ntoni zenzela_ntoni "
        "kwenziwa_ntoni kwenzelwa_ntoni nenza_ntoni zincedwa_njani bancedwa_njani",
        Cue.STEPS: "angasayina_njani singasayina_njani singatyikitya_njani angatyikitya_njani singajoyina_njani "
        "sifuna_ukutyikitya sifuna_ukusayina ndifuna_ukutyikitya nathi_sifuna sifuna_ukujoyina",
        Cue.OUR: "wethu yethu sethu isixeko_sethu usodolophu_wethu",
        Cue.PLEDGE: "isibhengezo sibhengezo esi_sibhengezo isivumelwano",
        Cue.WHAT: "sithetha_ngantoni sithetha_ntoni sithini ngantoni ithini yintoni",
        Cue.POINT: "izibophelelo izibophelelo_ezintandathu isibophelelo izithembiso isithembiso zibophelelo "
        "izinyaniseko bathembise bathembise_ntoni bathembisa_ntoni",
        Cue.START: "owaqala owaqalisa waqala yaqala_nini kwaqala kwaqalwa umbono_kabani owasungula lwaqala",
        Cue.SHOW: "ndibonise ndiphe ndithumele ndixelele ndinike",
        Cue.LIST: "uluhlu_lonke lonke_uluhlu uluhlu uluhlu_olupheleleyo uluhlu_lwazo",
        Cue.GREET: "molo_bhuti molo_sisi molo_tata molweni_nonke unjani ninjani",
        Cue.THANK: "enkosi_kakhulu ndiyabulela_kakhulu siyabulela enkosi_bhuti enkosi_sisi hamba_kakuhle sala_kakuhle",
        Cue.HELP: "ungandinceda_ngantoni ungenza_ntoni ungubani",
        Cue.FILL: "kolu luhlu esi kwaye le_nto nto egameni ezintandathu okanye hayi kanti bhuti sisi tata mama "
        "zithini lona yona sesithathu sesibini sesine sesihlanu sesithandathu nceda_nje lwazo nathi sifuna mhlekazi",
    },
    "st": {
        Cue.SIGN: "e_saenne o_saenne ba_saenne di_saenne le_saenne ya_saenneng ya_saennetseng e_saenneng tse_saenneng "
        "o_lenaneng e_lenaneng e_teng_lenaneng teng_lenaneng lenaneng e_teng ba_kene e_kene e_kentse_letsoho "
        "e_ikopanya e_ikopantse saenneng saennetseng ka_saena",
        Cue.WHO: "ke_mang ke_bomang mang",
        Cue.MANY: "mekae e_mekae ke_tse_kae di_kae ba_kae kaofela_ke_tse_kae",
        Cue.WHICH: "efe e_fe tse_fe ke_efe ke_dife",
        Cue.CITY: "metse motse mmasepala bommasepala motsemoholo metsemeholo diprofense",
        Cue.LEADER: "ramotse meyara majoro",
        Cue.DO: "ba_etsa_eng e_etsa_eng ba_etsetsa etsetsa ho_etswa_eng ho_etsetswa_eng o_etsa_eng di_etsa_eng "
        "ba_thuswa_jwang ba_ntse_ba_etsa_eng",
        Cue.HOW: "jwang joang",
        Cue.STEPS: "re_ka_saena_jwang a_ka_saena_jwang o_ka_saena_jwang re_ka_kena_jwang ho_saenwa_jwang "
        "o_ka_kenela_jwang re_ka_kenela_jwang re_batla_ho_saena ke_batla_ho_saena re_batla_ho_kena le_rona_re_batla",
        Cue.OUR: "rona wa_rona ya_rona motse_wa_rona ramotse_wa_rona ka",
        Cue.PLEDGE: "phatlalatso phatlalatso_ee tumellano boipolelo",
        Cue.WHAT: "e_bolela_eng e_bua_ka_eng e_re_eng eng ke_eng nhlalosetse",
        Cue.POINT: "ditlamo tlamo boitlamo maitlamo ditshepiso tshepiso ditlamo_tse ba_tshepisitse ba_tshepisitseng "
        "ba_itlamile",
        Cue.START: "ya_qadileng qadileng e_qadile_neng ba_qadileng e_simolotswe qalile ya_qalileng mohopolo_wa_mang "
        "kakanyo_ya_mang mothehi ya_thehileng",
        Cue.SHOW: "mpontshe mphe nthomele mpolelle re_bontshe mpe",
        Cue.LIST: "lenane_lohle lenane_le_felletseng lenane kaofela_ha_bona mabitso_a_metse mabitso_kaofela",
        Cue.GREET: "dumela_ntate dumela_mme dumelang le_kae u_kae o_kae o_phela_jwang lumela ho_jwang",
        Cue.THANK: "kea_leboha_haholo ke_a_leboha_haholo re_a_leboha teboho sala_hantle",
        Cue.HELP: "o_ka_nthusa_ka_eng o_ka_etsa_eng o_mang",
        Cue.FILL: "bacha_ba tsheletseng tse_tsheletseng ntate mme yona ee ba tse hape feela haholoholo ntho_ee yohle "
        "yohle_e ona",
    },
    "sn": {
        Cue.SIGN: f"{_IN_SHONA} iri_pachinyorwa iri_pa_list iri_parisiti pachinyorwa parisiti rakasaina dzakasaina "
        "yakanyora zita_rayo akasainira vakasainira angasaina tingasaina anosaina yakabvuma yakabvuma_here vakabvuma "
        "rakabvuma *ngapinda *ngasaina *ngajoina iripo irimo",
        Cue.WHO: "ndiani ndivanaani vanaani ndiyani",
        Cue.MANY: "mangani ese_mangani mangani_ese vangani angani",
        Cue.WHICH: "ndeapi ndezvipi maguta_api api ndeipi ripi",
        Cue.CITY: "maguta guta madhorobha dhorobha taundi mataundi kanzuru",
        Cue.LEADER: "meya mameya meya_wedu",
        Cue.DO: "vari_kuita_chii vari_kuitira_chii vari_kuitira ari_kuitirwa_chii vari_kuitirwa_chii iri_kuita_chii "
        "riri_kuita_chii vakaita_chii vari_kubatsirwa_sei vari_kuita kuri_kuitwa_chii zviri_kuitwa yakaita_chii "
        "kuitirwa kuitira vane_basa_rei basa_rei vari_kurwisa_sei vari_kurwisa",
        Cue.HOW: "sei zvakadini",
        Cue.STEPS: "angasaina_sei tingasaina_sei tinosaina_sei tingajoina_sei rinosaina_sei tinoda_kusaina "
        "ndinoda_kusaina tinoda_kupinda tinoda_kujoina nesuwo_tinoda",
        Cue.OUR: "wedu redu edu meya_wedu guta_redu",
        Cue.PLEDGE: "chiziviso chiziviso_ichi chirevo gwaro",
        Cue.WHAT: "chinoti_chii chinorevei chii chinei ndechei nditsanangurire",
        Cue.POINT: "zvitsidziro chitsidziro zvipikirwa chipikirwa vimbiso mhiko vakavimbisa vakavimbisa_kuita_chii "
        "vakapika vakatsidza",
        Cue.START: "akatanga akatanga_izvi vakatanga zvakatanga zvakatangwa akavamba ipfungwa_yani pfungwa_yani "
        "zvakabvepi ipfungwa ipfungwa_yaani pfungwa_yaani yaani_iyi",
        Cue.SHOW: "ndiratidze ndipe nditumire ndiudze ndipeiwo",
        Cue.LIST: "vese_vakasaina vose_vakasaina rondedzero list_yese maguta_ese mazita_ese mazita_avo mazita_ose",
        Cue.GREET: "makadii makadini mhoro mhoroi wakadii mangwanani masikati manheru mamuka_sei maswera_sei "
        "ndeipi_shamwari",
        Cue.THANK: "maita_basa ndatenda tatenda maita_zvenyu mazviita ndinotenda chisarai waita_zvako",
        Cue.HELP: "unogona_kuita_chii ungandibatsira_nei ndiwe_ani",
        Cue.FILL: "zvitanhatu here ko koo nhai ese izvi eku ichi uyewo asi shamwari baba amai vane basa basa_rei rei "
        "kana kuti aiwa nditsanangurire chaizvo nesuwo tinoda",
    },
    "ny": {
        Cue.SIGN: f"{_IN_CHEWA} ili_pa_mndandanda ili_pamndandanda ili_pa_mndandandawu pamndandanda mndandandawu "
        "uli_pa_mndandanda ilipo_pa_mndandanda zili_pa_mndandanda udalowa anasainira adasaina omwe_anasaina "
        "yomwe_inasaina angasaine tingasaine anasainiranso ili_nawo ungalowe *ngalowe *ngasaine *ngasainire inasayina "
        "anasayina anasaina_kale ilinso ilinso_pa_mndandanda",
        Cue.WHO: "ndani ndi_ndani andani ndani_adasaina",
        Cue.MANY: "ingati ndi_ingati zingati angati yonse_pamodzi yonse_ilipo",
        Cue.WHICH: "iti mizinda_iti ndi_iti ziti ndi_ziti ndi_mizinda_iti",
        Cue.CITY: "mizinda mzinda matauni tauni maboma khonsolo makhonsolo",
        Cue.LEADER: "meya mameya bwanamkubwa",
        Cue.DO: "ikupanga_chani akupanga_chani akupangapo_chani akuwachitira_chani akuchita_chani ikuchita_chani "
        "inachita_chani akuthandizidwa_bwanji akuthandizidwa akuwathandiza_bwanji akupangira_chani zikuchitika "
        "akuchitapo_chani ikuchita_chiyani akuchita_chiyani anachita_chani akuwachitira yachitapo_chani yachitapo "
        "yachita_chani achita_chani akupanga_zotani akuchitamo_chani akuthana_nawo_bwanji akuthana",
        Cue.HOW: "bwanji motani",
        Cue.STEPS: "angasaine_bwanji tingasaine_bwanji tisaine_bwanji tingalowe_bwanji kusaina_bwanji angalowe_bwanji "
        "timasaina_bwanji tikufuna_kusaina ndikufuna_kusaina tikufuna_kulowa nafenso_tikufuna",
        Cue.OUR: "wathu athu yathu mzinda_wathu meya_wathu",
        Cue.PLEDGE: "chikalata chikalatachi chilengezo chilengezochi pangano",
        Cue.WHAT: "chikunena_chani chikunena_za_chani chimati_chani chikuti_chani chani chiyani chikukamba_zachani "
        "tafotokozani",
        Cue.POINT: "malonjezano lonjezo malonjezo malonjezano_onse zolonjeza analonjeza analonjeza_chani adalonjeza",
        Cue.START: "anayambitsa adayambitsa anayambitsa_zimenezi zinayamba zinayambira inayambira ganizo_la_ndani "
        "maganizo_a_ndani woyambitsa oyambitsa zidayamba ganizo ganizoli ganizoli_linali linali_la_ndani",
        Cue.SHOW: "ndiwonetseni ndionetseni ndipatseni ndiuzeni nditumizireni tiwonetseni tandiuzani ndiuzeniko "
        "tiuzeni",
        Cue.LIST: "mndandanda mndandanda_wonse mayina_onse onse_anasaina",
        Cue.GREET: "muli_bwanji mwadzuka_bwanji mwaswera_bwanji moni bobo_bwanji zili_bwanji",
        Cue.THANK: "zikomo zikomo_kwambiri zikomo_kwambili ndathokoza tathokoza mulungu_akudalitseni",
        Cue.HELP: "mungandithandize_bwanji mumapanga_chani ndinu_ndani",
        Cue.FILL: "kodi nayo nanga asanu limodzi asanu_ndi_limodzi zimenezi izo nawo nawonso omwe yomwe mmalo "
        "mmalo_mwa ili ilipo bambo amayi_anga bwana yakuno achimwene kale dzina dzina_lake yemwe nafenso tikufuna "
        "linali lotani momwemo amene tafotokozani",
    },
    "mg": {
        Cue.SIGN: "nanao_sonia nanaosonia nanasonia manao_sonia efa_nanao_sonia efa_nanasonia efa_nanaosonia "
        "anaty_lisitra ao_anaty_lisitra nanatevin-daharana nanatevin_daharana nandray_anjara tafiditra tafiditra_ao "
        "mba_ao ao_ve niditra nanatevina nankatoavina nankatoa nanaiky hanao_sonia anisan'ny anatin'ny_lisitra "
        "ao_anatin'ny_lisitra nisolo_tena te_hiditra",
        Cue.WHO: "iza iza_no iza_avy",
        Cue.MANY: "firy firy_ny firy_ireo isan'ny isany firy_izy firy_izy_rehetra",
        Cue.WHICH: "iza_avy inona_avy tanàna_iza tanàna_inona",
        Cue.CITY: "tanàna tanan-dehibe kaominina ben'ny_tanàna faritra",
        Cue.LEADER: "ben'ny_tanàna ben_ny_tanàna ben'ny_tanana lehiben'ny_tanàna",
        Cue.DO: "inona_no_ataony inona_no_atao inona_no_nataony ataony_ho_an'ny inona_no_vitany manao_inona "
        "nanao_inona",
        Cue.STEPS: "ahoana_no_hanaovana ahoana_no_fanaovana_sonia ahoana_no_anaovana ahafahan'ny "
        "ahoana_no_ahafahan'ny ahoana_no_hidirana manao_ahoana_ny_fanaovana_sonia te_hiditra_ahoana te_hiditra "
        "te_hanao_sonia te_hanao_sonia_koa mila_manao_sonia tianay_hanao_sonia",
        Cue.OUR: "tanànanay anay ny_tanànanay",
        Cue.PLEDGE: "fanambarana ity_fanambarana fifanarahana",
        Cue.WHAT: "miresaka_inona milaza_inona inona_no_lazainy inona hazavao",
        Cue.POINT: "fanoloran-tena fanoloran_tena toky fampanantenana teny_nomena adidy andraikitra nampanantenainy "
        "nampanantenaina nampanantena inona_no_nampanantenainy",
        Cue.START: "nanomboka nanomboka_azy nanangana namorona hevitr_iza hevitr'iza niandohany nipoirany "
        "iza_no_nanomboka nanombohan'izany nanombohan'ity nanombohany taona_firy_no_nanombohan'izany",
        Cue.WHEN: "oviana rahoviana",
        Cue.SHOW: "asehoy asehoy_ahy omeo_ahy alefaso lazao",
        Cue.LIST: "lisitra lisitra_manontolo lisitra_feno anaran'ny_tanàna_rehetra anaran'ny_tanàna",
        Cue.GREET: "manao_ahoana salama salama_e manahoana akory mbola_tsara",
        Cue.THANK: "misaotra misaotra_betsaka misaotra_indrindra misaotra_tompoko veloma",
        Cue.HELP: "inona_no_azonao_atao afaka_manampy_ahy_ve iza_ianao",
        Cue.FILL: "ireo enina azy azy_io ary koa_ve eto ao aty ve mba i ry tompoko adala ianao izy anatin'ny any "
        "an-tsekoly taona ve_mba izahay sa_tsia momba",
    },
}
