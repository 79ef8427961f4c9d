"""In Zulu, Xhosa, Shona and Malagasy."""

from collections.abc import Mapping

SOUTHERN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "zu": "=umthombo =ngempela =uqinisile =ubani_osho_lokho lolu_lwazi_luvelaphi nilutholephi ulutholephi "
        "wazi_kanjani nazi_kanjani ukwazi_kanjani kuyiqiniso kuliqiniso kuyiqiniso_lokhu kusemthethweni "
        "ngingakwethemba ngingakwethemba_kanjani uqamba_amanga amanga_lawo kubuyekezwe_nini",
        "xh": "=umthombo =inyani =ngenene =uqinisekile olu_lwazi_luvela_phi nilufumene_phi nilufumana_phi wazi_njani "
        "nazi_njani yinyani_le ngaba_yinyani kusemthethweni ndingakuthemba uyaxoka",
        "sn": "=chokwadi =ichokwadi =une_chokwadi =ndiani_akadaro mashoko_aya_anobva_kupi mazvitora_kupi "
        "makazvitora_kupi munozviwana_kupi unozviziva_sei munozviziva_sei unoziva_sei ichokwadi_here ndezvechokwadi "
        "ndezvehurumende ndingavimba_nazvo manyepo muri_kunyepa",
        "mg": "=loharano =marina =tena_marina =azo_antoka =iza_no_nilaza avy_aiza_ny_fampahalalana "
        "avy_aiza_ny_vaovao taiza_no_nahazoanareo ahoana_no_ahafantaranao ahoana_no_nahafantaranao marina_ve "
        "marina_tokoa_ve ofisialy_ve azo_itokisana lainga_ve mandainga",
    },
    "network": {
        "zu": "iyini_i_strong_cities le_nethiwekhi le_nhlangano",
        "xh": "yintoni_i_strong_cities lo_mbutho",
        "sn": "strong_cities_chii sangano_iri network_iyi",
        "mg": "inona_ny_strong_cities io_tambajotra ity_tambajotra fikambanana_inona",
    },
    "languages": {
        "zu": "=isizulu =ngesizulu =isingisi uyasazi_isizulu uyakwazi_isizulu ukhuluma_isizulu uyakhuluma_isizulu "
        "ungakhuluma_isizulu uyasikhuluma_isizulu yiziphi_izilimi izilimi_ezingaki ulimi_luni phendula_ngesizulu "
        "khuluma_isizulu shintsha_ulimi",
        "xh": "=isixhosa =ngesixhosa uyasazi_isixhosa uthetha_isixhosa uyathetha_isixhosa ungathetha_isixhosa "
        "uyasithetha_isixhosa zeziphi_iilwimi iilwimi_ezingaphi luluphi_ulwimi thetha_isixhosa phendula_ngesixhosa",
        "sn": "=shona =chishona =nechishona =neshona unotaura_shona unotaura_chishona unogona_shona unogona_chishona "
        "unonzwa_shona mitauro_ipi mitauro_mingani mutauro_upi taura_shona pindura_neshona chinja_mutauro",
        "mg": "=malagasy =amin_ny_teny_malagasy =teny_malagasy mahay_teny_malagasy mahay_malagasy miteny_malagasy "
        "inona_avy_ny_fiteny fiteny_inona fiteny_firy teny_inona ovay_ny_fiteny valio_amin_ny_teny",
    },
    "latest": {
        "zu": "=okusha =ubani_omusha idolobha_lokugcina idolobha_elisha idolobha_lokuqala ubani_owokugcina "
        "owokugcina_ukusayina okugcine_ukusayina abasanda_kusayina osanda_kusayina elisanda_kusayina osanda_kujoyina "
        "ubani_owokuqala owokuqala_ukusayina osayine_kuqala",
        "xh": "=entsha isixeko_sokugqibela isixeko_sokuqala isixeko_esitsha ngubani_owokugqibela ngubani_owokuqala "
        "esandula_ukusayina usandula_ukusayina otyikitye_okokugqibela otyikitye_kuqala",
        "sn": "=itsva =mutsva_ndiani guta_rekupedzisira guta_rekutanga guta_idzva ndiani_wekupedzisira "
        "ndiani_wekutanga akapedzisira_kusaina akatanga_kusaina ndiani_akatanga_kusaina rapedzisira_kusaina "
        "ndiani_achangosaina achangosaina rachangobatanidzwa",
        "mg": "=vaovao =iza_no_vaovao tanana_farany tanàna_farany farany_nanao_sonia iza_no_farany tanàna_voalohany "
        "iza_no_voalohany voalohany_nanao_sonia tanàna_vaovao",
    },
    "order": {
        "zu": "idolobha_elikhulu_kunawo idolobha_elikhulukazi elikhulu_kakhulu elincane_kakhulu idolobha_elincane "
        "amadolobha_amakhulu_angaki inhlokodolobha_yiphi bangaki_abesifazane imeya_yesifazane izimeya_zesifazane",
        "xh": "esona_sixeko_sikhulu isixeko_esikhulu_kakhulu esona_sixeko_sincinci amakomkhulu_aphi "
        "bangaphi_ababhinqileyo",
        "sn": "guta_guru_pane guta_rakakura guta_hombe_pane guta_diki_pane maguta_makuru_api vakadzi_vangani "
        "meya_mukadzi",
        "mg": "tanàna_lehibe_indrindra tanana_lehibe_indrindra tanàna_kely_indrindra renivohitra_iza vehivavy_firy "
        "ben_ny_tanàna_vehivavy",
    },
    "nearby": {
        "zu": "=eduze =eduze_kwami eduze_kwami eduze_kwethu eduze_nami eduze_nathi eduzane_nami idolobha_eliseduze "
        "eliseduze_kakhulu endaweni_yami endaweni_yangakithi esifundazweni_sami",
        "xh": "=kufutshane =kufuphi kufutshane_nam kufuphi_nam kufutshane_nathi isixeko_esikufutshane kwindawo_yam",
        "sn": "=pedyo =padyo pedyo_neni pedyo_nesu padyo_neni guta_riri_pedyo mudunhu_rangu munharaunda_yangu kwatiri",
        "mg": "=akaiky =akaiky_ahy akaiky_ahy akaiky_anay akaikiko akaikinay tanàna_akaiky tanana_akaiky "
        "akaiky_indrindra aty_aminay amin_ny_faritra_misy",
    },
    "file": {
        "zu": "nge_pdf i_pdf_yohlu ngingalulanda ukulanda_uhlu",
        "xh": "nge_pdf ukukhuphela_uluhlu",
        "sn": "mu_pdf mu_excel kudownloader ndodownloader",
        "mg": "amin_ny_pdf amin_ny_excel alaina_pdf hisintona_ny_lisitra",
    },
    "examples": {
        "zu": "=isibonelo =izibonelo ngicela_isibonelo ngicela_izibonelo nginike_isibonelo nginike_izibonelo "
        "ngiphe_isibonelo izibonelo_ezimbalwa",
        "xh": "=umzekelo =imizekelo ndinike_umzekelo ndiphe_umzekelo ndicela_umzekelo ndiphe_imizekelo "
        "imizekelo_embalwa",
        "sn": "=muenzaniso =mienzaniso ndipe_muenzaniso ndipei_muenzaniso ndipei_mienzaniso mienzaniso_mishoma "
        "ndiratidze_muenzaniso",
        "mg": "=ohatra =ohatra_iray omeo_ohatra omeo_ohatra_aho mba_omeo_ohatra ohatra_vitsivitsy misy_ohatra_ve",
    },
    "people": {
        "zu": "=inombolo inombolo_yocingo izinombolo_zenu ngingaxhumana_nobani ngixhumane_nobani "
        "ngingaxhumana_kanjani ngingakhuluma_nobani ukukhuluma_nomuntu ngikhulume_nomuntu ngiyintatheli intatheli",
        "xh": "inombolo_yomnxeba ndingaqhagamshelana_nabani ndingathetha_nabani ndithethe_nomntu ndiyintatheli",
        "sn": "nhamba_dzefoni nhamba_dzenyu ndingataura_nani ndotaura_nani ndingakubatai_sei kutaura_nemunhu "
        "ndiri_mutori_wenhau mutori_wenhau",
        "mg": "=fifandraisana laharana_finday nomeraon_telefaonina laharan_telefaonina iza_no_azo_ifandraisana "
        "ahoana_no_hifandraisana miresaka_amin_olona mpanao_gazety_aho",
    },
    "menu": {
        "zu": "=qala =qala_kabusha =ekuqaleni asiqale_kabusha qala_kabusha qala_phansi",
        "xh": "=qala =qala_kwakhona masiqale_kwakhona qala_kwakhona",
        "sn": "=tanga =tanga_patsva ngatitange_patsva tanga_patsva",
        "mg": "=manomboka =averina averina_indray atomboka_indray averina_hatrany_am_piandohana",
    },
    "lost": {
        "zu": "=ini =angiqondi =angizwa =angizwanga =usho_ukuthini angiqondi_lutho angizwa_lutho ngibuzeni "
        "ngibuze_ini ngibhale_ini ngisebenzisa_kanjani ungenzani wenzani_wena",
        "xh": "=ntoni =andiqondi =andivanga =uthetha_ukuthini andiqondi_nto ndibuze_ntoni ndibhale_ntoni ungenza_ntoni",
        "sn": "=chii =handinzwisisi =handina_kunzwisisa =unorevei hapana_chandanzwisisa ndobvunza_chii ndonyora_chii "
        "unogona_kuitei unoshanda_sei",
        "mg": "=inona =tsy_azoko =tsy_mazava =inona_no_tianao_lazaina tsy_azoko_mihitsy inona_no_hanontaniana "
        "inona_no_soratana ahoana_ny_fampiasana inona_no_vitanao",
    },
    "nod": {
        "zu": "=yebo =kulungile =cha =hayi =ngiyezwa =ngiyaqonda =ngizwile =sharp =kuhle =kusho_ukuthi =awu "
        "=hhayi_bo =ayikho_inkinga",
        "xh": "=ewe =hayi =kulungile =ndiyeva =ndiyaqonda =kulungile_ke =akukho_ngxaki",
        "sn": "=hongu =ehe =aiwa =zvakanaka =ndanzwa =ndanzwisisa =ndazvinzwa =hapana_dambudziko =zvanaka =haa",
        "mg": "=eny =eny_ary =tsia =azoko =ekena =ok_e =mety =tsara =tsy_maninona =aoka_ihany =izay_ary",
    },
    "origin": {
        "zu": "ubani_obhale ubani_owabhala obhale_lokhu ubani_oqale ubani_owaqala umqondo_kabani umbono_kabani "
        "ubani_osungule ubani_owasungula ubani_osemuva kwaqala_nini kwaqala_kanjani kwaqalaphi kwaqala_kuphi "
        "ngamuphi_unyaka nyaka_muni kungani_new_york kungani_i_new_york umlando_wakho",
        "xh": "ngubani_obhalileyo ngubani_obhale ngubani_oqalileyo ngubani_owaqala yimbono_kabani ingcinga_kabani "
        "ngubani_osemva yaqala_nini kwaqala_nini yaqala_phi ngowuphi_unyaka kutheni_inew_york imbali_yale",
        "sn": "ndiani_akanyora ndiani_akazvinyora ndiani_akavamba ndiani_akatanga_izvi ndiani_akauya_nepfungwa "
        "pfungwa_yaani ndeyani_pfungwa ndiani_ari_kumashure gore_ripi mugore_ripi zvakatanga_rini zvakatangira_kupi "
        "zvakatanga_sei sei_new_york nhoroondo_yazvo",
        "mg": "iza_no_nanoratra iza_no_nanomboka iza_no_namorona hevitr_iza hevitrizay iza_no_nieritreritra "
        "iza_no_ao_ambadika iza_no_ao_aoriana tamin_ny_taona_inona taona_inona oviana_no_nanomboka "
        "oviana_no_nosoratana taiza_no_nanomboka nahoana_no_new_york tantaran_io",
    },
    "declaration": {
        "zu": "=ngamafuphi sithini_isimemezelo kubhalwe_ini kubhalweni okungaphakathi kuqukethe_ini kukhuluma_ngani "
        "imayelana_nani mayelana_nani inhloso_yakho inhloso_iyini basayine_ini bathembise_ini bathembiseni kusizani "
        "kusiza_ngani",
        "xh": "=ngamafutshane ithini_na_le kubhalwe_ntoni kuthethwa_ngantoni imalunga_nantoni injongo_yayo "
        "yintoni_injongo batyikitye_ntoni bathembise_ntoni inceda_ngantoni",
        "sn": "=muchidimbu zvinoti_chii inoti_chii chakanyorwa_chii pakanyorwa_chii ndezvei_izvi ndezvechii "
        "zvinei_chekuita chinangwa_chii chinangwa_chazvo vakasaina_chii vakavimbisa_chii zvinobatsirei "
        "zvinobatsira_chii",
        "mg": "=fintiny =famintinana inona_no_ao_anatiny inona_ny_ao_anatiny inona_no_voasoratra inona_no_voalaza "
        "milaza_inona momba_ny_inona mikasika_inona inona_ny_tanjona tanjony_inona inona_no_nanaovany_sonia "
        "inona_no_nampanantenainy inona_ny_tombony ilaina_inona",
    },
    "steps": {
        "zu": "=inqubo =izinyathelo iyini_inqubo yiziphi_izinyathelo amaphepha_adingekayo yimaphi_amaphepha "
        "kuthatha_isikhathi ubani_ongasayina ngingusodolobha ngiyimeya siyafuna_ukusayina sifuna_ukusayina "
        "sifuna_ukujoyina sifuna_ukuhlanganyela faka_idolobha_lethu",
        "xh": "=inkqubo yintoni_inkqubo ngawaphi_amaxwebhu ngubani_onokutyikitya ndingusodolophu sifuna_ukutyikitya "
        "sifuna_ukujoyina faka_isixeko_sethu",
        "sn": "=maitiro nhanho_dzipi magwaro_api anodiwa_magwaro zvinotora_nguva_yakareba ndiani_anogona_kusaina "
        "ndini_meya ndiri_meya tinoda_kubatana tinoda_kujoinha isai_guta_redu",
        "mg": "=dingana inona_ny_dingana inona_avy_ny_dingana taratasy_inona antontan_taratasy maharitra_hafiriana "
        "iza_no_afaka_manao_sonia ben_ny_tanàna_aho izaho_no_ben_ny te_hanao_sonia te_hiditra_izahay "
        "ampio_ny_tanànanay",
    },
    "elsewhere": {
        "zu": "ukuguquka_kwesimo_sezulu ukushintsha_kwesimo_sezulu ukuntuleka_kwemisebenzi izidakamizwa "
        "abakhubazekile inkohlakalo izikhukhula",
        "xh": "ukutshintsha_kwemozulu intswelangqesho iziyobisi abakhubazekileyo urhwaphilizo izikhukula",
        "sn": "kushanduka_kwemamiriro_ekunze kushayikwa_kwemabasa zvinodhaka vakaremara huori mafashamo",
        "mg": "fiovan_ny_toetrandro tsy_an_asa zava_mahadomelina manana_fahasembanana kolikoly tondra_drano",
    },
}
