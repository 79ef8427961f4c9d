"""Beside, opposite, an hour from: words before the name of a place that another one only lies near.

Those of two letters that say much else as well (ved, bij, uz) are left out. Blanks are "_".
"""

BEFORE = {
    "en": "bridge_from border_from river_from bay_from water_from lake_from ferry_from tracks_from town_from "
    "up_the_road_from down_the_road_from up_the_coast_from down_the_coast_from upriver_from downriver_from next_to "
    "next_door_to right_next_to next_door_from beside close_to near_to opposite across_from "
    "across_the_river_from over_the_river_from across_the_border_from across_the_bay_from across_the_water_from "
    "across_the_lake_from across_the_bridge_from hour_from hours_from minutes_from mins_from min_from miles_from "
    "mile_from km_from kilometres_from kilometers_from drive_from ride_from hour_away_from drive_away_from north_of "
    "south_of east_of west_of northeast_of northwest_of southeast_of southwest_of just_outside right_outside "
    "outside_of suburb_of suburbs_of outskirts_of outskirts_to edge_of neighbour_of neighbor_of neighbour_to "
    "neighbours_of neighbors_of neighbouring_to bordering adjacent_to adjoining far_from road_from corner_from "
    "throw_from twin_of the_one_by the_one_beside not_far_from near_by",
    "fr": "juste_au_dessus_de au_dessus_de au_dessous_de à_côté_de à_côté_du à_côté_d à_coté_de à_coté_d "
    "juste_à_côté_de collé_à collée_à voisine_de voisin_de "
    "voisine_d voisin_d voisine_du voisine_immédiate_de limitrophe_de en_face_de en_face_d face_à près_de près_d "
    "proche_de proche_d aux_portes_de aux_portes_d au_nord_de au_sud_de à_l_est_de à_l_ouest_de au_nord_d au_sud_d "
    "banlieue_de banlieue_d heure_de heures_de minutes_de km_de kilomètres_de loin_de loin_d environs_de "
    "alentours_de périphérie_de jouxte qui_jouxte jouxtant non_loin_de de_l_autre_côté_du_fleuve_de",
    "es": "al_ladito_de al_ladito_del a_la_vuelta_de aledaña_a aledaño_a al_lado_de a_lado_de junto_a pegado_a "
    "pegada_a pegadito_a pegadita_a vecina_de vecino_de vecina_a "
    "vecino_a enfrente_de frente_a cerca_de cerquita_de próximo_a próxima_a al_norte_de al_sur_de al_este_de "
    "al_oeste_de a_las_afueras_de en_las_afueras_de las_afueras_de hora_de horas_de minutos_de km_de kilómetros_de "
    "lejos_de colindante_con limítrofe_con suburbio_de arrabal_de alrededores_de cruzando_el_río_desde a_un_paso_de",
    "ca": "al_costat_de al_costat_d a_prop_de a_prop_d prop_de prop_d veïna_de veí_de tocant_a davant_de "
    "als_afores_de al_nord_de al_sud_de hora_de minuts_de",
    "gl": "a_carón_de ao_lado_de preto_de cerca_de veciña_de veciño_de ao_norte_de ao_sur_de nos_arredores_de",
    "pt": "ao_lado_de ao_lado_do ao_lado_da do_lado_de do_lado_do do_lado_da pertinho_de perto_de perto_do perto_da "
    "colado_em colada_em colada_a vizinha_de vizinho_de vizinha_do vizinha_da vizinho_do vizinha_a em_frente_a "
    "próximo_a próxima_a próximo_de ao_norte_de ao_sul_de a_norte_de a_sul_de nos_arredores_de arredores_de "
    "subúrbio_de periferia_de hora_de horas_de minutos_de km_de quilômetros_de longe_de grudada_em grudado_em",
    "it": "sopra_a appena_fuori_da fuori_da accanto_a vicino_a vicina_a vicino vicina affianco_a a_fianco_di "
    "di_fianco_a di_fronte_a confinante_con "
    "confina_con attaccato_a attaccata_a alle_porte_di a_nord_di a_sud_di a_est_di a_ovest_di periferia_di ora_da "
    "minuti_da km_da chilometri_da lontano_da dintorni_di nei_pressi_di nei_pressi_della pressi_di a_due_passi_da",
    "ro": "lângă langă vizin_cu vecin_cu vecină_cu vecina vecinul aproape_de în_apropiere_de vizavi_de la_nord_de "
    "la_sud_de la_est_de la_vest_de la_marginea la_periferia departe_de",
    "de": "kurz_vor gleich_hinter kurz_hinter direkt_bei gleich_bei direkt_neben gleich_neben in_der_nähe_von "
    "nahe_bei nahe_an unweit_von nachbar_von "
    "nachbarort_von nachbarstadt_von nachbarin_von nachbarstadt_zu gegenüber_von gegenüber angrenzend_an "
    "vor_den_toren_von am_rand_von am_stadtrand_von vorort_von nördlich_von südlich_von östlich_von westlich_von "
    "stunde_von stunden_von minuten_von km_von kilometer_von weit_von neben das_neben die_neben über_den_fluss_von "
    "dicht_bei",
    "nl": "boven net_boven onder net_onder vlak_boven vlak_onder vlak_bij vlakbij dicht_bij dichtbij net_naast "
    "pal_naast buurgemeente_van buurstad_van buur_van tegenover "
    "tegenaan in_de_buurt_van ten_noorden_van ten_zuiden_van ten_oosten_van ten_westen_van buiten net_buiten "
    "voorstad_van uur_van uurtje_van minuten_van km_van ver_van aan_de_rand_van grenzend_aan nabij",
    "af": "langs langsaan naby teenoor buite buurdorp_van buurstad_van noord_van suid_van",
    "sv": "bredvid intill strax_intill alldeles_intill granne_med granne_till grannstad_till grannkommun_till "
    "mittemot mitt_emot nära utanför strax_utanför norr_om söder_om öster_om väster_om förort_till timme_från "
    "mil_från minuter_från km_från långt_från i_närheten_av jämte vid_sidan_av",
    "da": "ved_siden_af lige_ved nabo_til naboby_til nabokommune_til over_for overfor tæt_på tæt_ved i_nærheden_af "
    "uden_for udenfor lige_uden_for nord_for syd_for øst_for vest_for forstad_til time_fra minutter_fra km_fra "
    "langt_fra op_ad klods_op_ad",
    "nb": "ved_siden_av rett_ved nabo_til nabobyen_til nabokommunen_til overfor tvers_over_for nær nære "
    "i_nærheten_av utenfor rett_utenfor like_utenfor nord_for sør_for øst_for vest_for forstad_til time_fra "
    "minutter_fra km_fra mil_fra langt_fra attmed inntil",
    "is": "við_hliðina_á nálægt rétt_hjá hjá skammt_frá norðan_við sunnan_við fyrir_utan rétt_utan_við í_nágrenni",
    "lt": "šalia netoli greta priešais kaimynystėje į_šiaurę_nuo į_pietus_nuo",
    "lv": "blakus netālu_no pie līdzās iepretī pretī uz_ziemeļiem_no kaimiņos_ar",
    "pl": "obok koło niedaleko tuż_obok tuż_przy sąsiad sąsiadka sąsiadki sąsiaduje_z sąsiadujące_z naprzeciw "
    "naprzeciwko w_pobliżu na_północ_od na_południe_od na_wschód_od na_zachód_od godzinę_od godzina_od minut_od "
    "km_od kilometrów_od daleko_od na_obrzeżach pod_samym pod_samą graniczące_z graniczy_z nieopodal",
    "cs": "vedle hned_vedle kousek_od blízko nedaleko poblíž u u_samotného soused naproti proti sousedí_s "
    "sousedící_s severně_od jižně_od východně_od západně_od na_sever_od na_jih_od hodinu_od minut_od km_od daleko_od",
    "sk": "vedľa hneď_vedľa kúsok_od blízko neďaleko pri susedí_s oproti naproti severne_od južne_od východne_od "
    "západne_od hodinu_od minút_od km_od ďaleko_od",
    "sl": "poleg zraven blizu pri tik_ob tik_pri sosed_od sosednja_od nasproti severno_od južno_od vzhodno_od "
    "zahodno_od uro_od minut_od km_od ob",
    "hr": "pored kraj pokraj odmah_uz tik_uz blizu kod do_samog susjed susjedni nasuprot preko_puta sjeverno_od "
    "južno_od istočno_od zapadno_od sat_od minuta_od km_od daleko_od nedaleko_od u_blizini nadomak",
    "bs": "pored kraj pokraj odmah_uz blizu nadomak kod komšija komšije nasuprot preko_puta sjeverno_od južno_od "
    "istočno_od zapadno_od sat_od km_od daleko_od nedaleko_od u_blizini",
    "sr": "pored kraj pokraj blizu nadomak komšija preko_puta naspram severno_od južno_od istočno_od zapadno_od "
    "sat_od km_od nedaleko_od u_blizini поред крај покрај близу надомак комшија комшије преко_пута наспрам "
    "северно_од јужно_од источно_од западно_од сат_од км_од недалеко_од у_близини одмах_до",
    "mk": "до покрај крај блиску_до близу_до близу во_близина_на веднаш_до комшија_на сосед_на соседна_на спроти "
    "преку_од северно_од јужно_од источно_од западно_од час_од километри_од км_од недалеку_од вон_од",
    "bg": "до близо_до край покрай съсед_на съседен_на съседна_на съседния_на срещу отсреща_на северно_от южно_от "
    "източно_от западно_от на_час_от час_от км_от километра_от недалеч_от далече_от извън в_близост_до предградие_на",
    "ru": "рядом_с рядом_со рядом возле около подле неподалёку_от неподалеку_от недалеко_от близ вблизи "
    "по_соседству_с соседний_с соседняя_с соседнее_с соседний_к сосед соседка соседи напротив через_реку_от "
    "за_рекой_от севернее южнее восточнее западнее к_северу_от к_югу_от к_востоку_от к_западу_от в_часе_от "
    "в_часе_езды_от часе_езды_от километрах_от км_от минутах_от далеко_от пригород пригороде под_самым под_самой "
    "у_самого у_самой бок_о_бок_с впритык_к",
    "uk": "поруч_з поруч_із поруч поряд_з поряд_із поряд біля коло неподалік_від неподалік недалеко_від поблизу "
    "сусід сусідка сусіднє_з сусідній_з навпроти через_річку_від на_північ_від на_південь_від на_схід_від "
    "на_захід_від за_годину_від годині_від км_від передмістя передмісті під_самим",
    "be": "побач_з каля ля недалёка_ад паблізу сусед суседка насупраць непадалёк_ад", "hu": "szemben_a közel",
    "sq": "afër pranë ngjitur_me fqinji_i fqinja_e fqinje_me fqinj_me përballë matanë jashtë në_veri_të në_jug_të "
    "në_lindje_të në_perëndim_të orë_nga km_nga larg_nga në_periferi_të afer prane",
    "el": "δίπλα_στη δίπλα_στην δίπλα_στο δίπλα_στον δίπλα_στα δίπλα_από δίπλα_σε κοντά_στη κοντά_στην κοντά_στο "
    "κοντά_στον κοντά_στα κοντά_σε απέναντι_από έξω_από λίγο_έξω_από βόρεια_από βόρεια_της νότια_από νότια_της "
    "ανατολικά_της δυτικά_της βόρεια_του νότια_του ώρα_από λεπτά_από χιλιόμετρα_από χλμ_από γείτονας_της "
    "γειτονική_με προάστιο_της προάστιο_του μακριά_από παραδίπλα_από",
    "ga": "in_aice_le taobh_le gar_do cóngarach_do in_aice_leis",
    "cy": "ger wrth_ymyl drws_nesaf_i yn_ymyl gyferbyn_â tu_allan_i", "mt": "ħdejn qrib viċin faċċata_ta barra_minn",
    "id": "dekat dekatnya deket sebelah sebelahnya di_sebelah samping sampingnya tetangga tetangganya seberang "
    "di_seberang pinggiran di_utara di_selatan di_timur_nya jam_dari menit_dari km_dari jauh_dari bertetangga_dengan "
    "berbatasan_dengan",
    "ms": "dekat dengan_dekat sebelah bersebelahan bersebelahan_dengan berdekatan berdekatan_dengan tepi jiran "
    "seberang di_seberang pinggir luar_bandar jam_dari km_dari berjiran_dengan",
    "jv": "cedhak cedak sebelahe sandhinge tanggane kiduling loring wetane kulone",
    "tl": "malapit_sa katabi_ng katabi_lang_ng kapitbahay_ng tabi_ng sa_tabi_ng katapat_ng tapat_ng karatig_ng "
    "oras_mula_sa labas_ng hilaga_ng timog_ng",
    "ceb": "duol_sa tapad_sa silingan_sa atbang_sa",
    "vi": "gần cạnh bên_cạnh sát sát_bên ngay_cạnh kế_bên giáp đối_diện kế ngoại_ô hàng_xóm_của láng_giềng_của "
    "phía_bắc phía_nam",
    "sw": "jirani_ya jirani_wa jirani_na karibu_na karibia mpakani_na kando_ya pembeni_mwa pembeni_ya ng_ambo_ya "
    "mkabala_na kilomita_kutoka saa_moja_kutoka kaskazini_mwa kusini_mwa mbali_na_mji_wa inayopakana_na "
    "unaopakana_na",
    "so": "u_dhow u_dhaw ku_dhow ku_dhaw agagaarka daris_la dariska deriska ku_ag_taal ku_ag_taalla",
    "ha": "kusa_da kusa_da_garin makwabciyar maƙwabciyar makwabtan gefen daura_da dab_da",
    "yo": "lẹ́gbẹ̀ẹ́ nítòsí ẹ̀gbẹ́ lẹ́bàá legbe", "zu": "eduze_kwe eduze_ne eduze eceleni_kwe omakhelwane_be",
    "xh": "kufuphi_ne ecaleni_kwe", "rw": "hafi_ya hafi_y iruhande_rwa", "lg": "okumpi_ne okumpi_n okuliraana",
    "mg": "akaikin akaiky", "ht": "toupre tou_pre akote vwazen", "eo": "apud najbara_de", "pcm": "near_by wey_near",
    "arz": "جنب",
    "ar": "جنب بجنب حدا جمب بجانب جانب الى_جانب بقرب قرب بالقرب_من قريب_من قريبة_من القريبة_من القريب_من القريبه_من "
    "اللي_جنب اللي_جمب اللي_قرب اللي_حد يم بصف المجاورة المجاور مجاورة مجاور المجاورة_ل جارة جار جارتها الجارة الجار "
    "جيران مقابل قبال قدام قبالة بضواحي ضواحي ضاحية في_ضواحي شمال_مدينة جنوب_مدينة بعيدة_عن بعيد_عن على_بعد_ساعة_من "
    "ساعة_من ساعة_عن كيلو_من كيلو_عن كم_من كم_عن دقيقة_من دقيقة_عن المحاذية المحاذية_ل المتاخمة_ل الملاصقة_ل لاصقة_ف "
    "حذا بحذا",
    "he": "ליד שליד זאת_שליד זו_שליד לצד שלצד קרובה_ל קרוב_ל הקרובה_ל הסמוכה_ל הסמוך_ל הסמוכה הסמוך סמוך סמוכה "
    "בסמוך_ל קרוב קרובה הקרובה השכנה_של שכנה_של שכן_של השכן_של מול שמול על_יד שעל_יד מצפון_ל מדרום_ל מצפון מדרום "
    "ממזרח ממערב שעה_מ פרבר_של בפרברי לא_רחוק_מ",
    "yi": "לעבן נעבן",
    "fa": "نزدیک نزدیکی نزدیکای نزدیک_به نزدیکی_های کنار در_کنار بغل بغل_دست جنب همسایه همسایه_ی پهلوی مجاور "
    "در_مجاورت روبروی روبه_روی حومه حومه_ی در_حومه اطراف شمال_شهر جنوب_شهر ساعتی کیلومتری دور_از",
    "ku": "nêzîkî li_nêzîkî cem li_cem kêleka li_kêleka cîranê cîrana nezîkî",
    "ckb": "نزیک لە_نزیک لە_تەنیشت تەنیشت دراوسێی لای", "ps": "نږدې ته_څېرمه",
    "th": "ใกล้ ใกล้ๆ ใกล้กับ ติดกับ ข้าง ข้างๆ ตรงข้าม ชานเมือง แถว", "lo": "ໃກ້ ໃກ້ກັບ ຕິດກັບ",
    "km": "ជិត ក្បែរ ជាប់", "zh": "靠近 挨着 紧挨着 邻近 毗邻 毗鄰 鄰近 临近",
}  # fmt: skip
