"""What a city thought up, put in place, or how it copes: einfallen lassen, mis en place, aprontando, si e trajton."""

from bot.rules.words.cues import Cue, Table

_DO = {
    "en": "come_up_with_anything come_up_with_something came_up_with_anything started_anything started_something "
    "launched_anything launched_something set_up_anything dealing_with deal_with deals_with dealt_with coping_with "
    "cope_with copes_with tackling tackle tackles tackled stepped_up steps_taken",
    "fr": "lancé_quelque_chose lance_quelque_chose lancé_un_truc lancé_des_trucs monté_quelque_chose "
    "créé_quelque_chose lancé_comme s_y_prend s_y_prennent s_occupe_de s_occupent_de bosse_avec bosse_sur "
    "bossent_avec bossent_sur comme_actions fait_face",
    "es": "lanzado_algo lanzó_algo montado_algo creado_algo se_inventó_algo inventó_algo se_ocupa_de se_encarga_de "
    "enfrenta enfrentan llevan_a_cabo anda_metida_en",
    "pt": "lançou_algo lançou_alguma_coisa criou_algo criou_alguma_coisa inventou_algo aprontando aprontou "
    "andam_a_fazer lida_com lidam_com enfrenta enfrentam tira_do_papel tem_aprontado",
    "it": "lanciato_qualcosa avviato_qualcosa creato_qualcosa inventato_qualcosa messo_in_campo affronta affrontano "
    "gestisce gestiscono si_occupa_di si_occupano_di",
    "ro": "pune_la_cale se_ocupă_de se_descurcă_cu gestionează",
    "de": "etwas_gestartet was_gestartet etwas_ins_leben_gerufen überlegt sich_überlegt etwas_aufgebaut auf_die_reihe "
    "geht_um_mit umgehen_mit gegangen_an kümmert_sich kümmern_sich tut_was macht_was machen_was tun_was",
    "nl": "iets_opgezet iets_gestart iets_bedacht pakt_aan pakken_aan aangepakt gaat_om_met gaan_om_met houdt_contact "
    "houdt_zich_bezig",
    "sv": "startat_något hittat_på_något hittar_på tar_itu_med hanterar tagit_itu_med",
    "da": "finder_på tager_hånd_om håndterer",
    "nb": "finner_på tar_tak_i håndterer",
    "fi": "keksi_asian hoitaa_asiaa puuttuu",
    "pl": "coś_wymyślił coś_wymyśliła coś_uruchomił radzi_sobie radzą_sobie ramię_w_ramię zajmują_się dba_o dbają_o",
    "cs": "vypořádává_se řeší_to stará_se_o starají_se_o",
    "sk": "stará_sa_o starajú_sa_o",
    "hr": "poduzeo poduzela poduzeli nosi_se_s nose_se_s pokrenuto_u brine_se_o brinu_se_o uveo uvela",
    "sr": "preduzeo preduzela preduzeli preduzelo nosi_se_sa izlazi_na_kraj брине_о брину_о предузео предузела "
    "предузели uveo uvela увео увела",
    "mk": "презеде презела презел презеле презедоа вовеле воведе справува се_справува се_справуваат се_грижи се_грижат",
    "bg": "предприел предприела предприе въвел въвела справя_се се_справя се_справят се_грижи се_грижат",
    "ru": "что_то_придумал что_то_придумали что_нибудь_придумал что_то_запустили справляется справляются ладит ладят "
    "борется_с борются_с решает_проблему ввёл ввела отличилась отличился отличились занялся занялась",
    "uk": "щось_придумав щось_придумали щось_запустили впорується дає_раду дають_раду справляється ладнає ладнають "
    "впровадила",
    "sq": "ka_nisur_diçka ka_nisur_gjë ka_filluar_diçka ka_shpikur_diçka si_e_trajton trajton trajtojnë merret_me "
    "merren_me po_punon po_punojnë ka_ndërmarrë ndërmarrë ndërmori kujdeset kujdesen",
    "el": "σκέφτεται_για αντιμετωπίζει αντιμετωπίζουν χειρίζεται φροντίζει φροντίζουν",
    "tr": "bir_şey_başlattı bir_şey_başlatmış neyi_hayata neyi_hayata_geçirdi neyi_başlattı ne_başlattı bir_şey_kurdu "
    "ne_gibi_şeyler hayata_geçiren başa_çıkıyor baş_ediyor ilgileniyor ilgileniyorlar uyguluyor uyguladı "
    "uğraş_veriyor el_atmış önlem_almış önlem_aldı",
    "az": "tədbir_görüb məşğul_olur ilgilənir",
    "ar": "اطلقت_شي أطلقت_شيئا عملت_شي عملت_حاجه سوت_شي بدأت_شي ابتكرت_شي عاملين عاملة_ايش مسوين مسوية دايرين_شي "
    "كتدير_فهاد بتتعامل تتعامل تعاملت تصرفت بتتصرف عم_يواجه تواجه بتواجه يواجهون",
    "fa": "به_خرج_داده چه_تدبیری کنار_میاد برخورد_میکنه برخورد_می‌کند مقابله_میکنه تدبیر",
    "ur": "سے_نمٹ نمٹتا نمٹتے نمٹ_رہا شروع_کر_رکھا قدم_اٹھایا قدم_اٹھائے اقدامات_کیے",
    "hi": "से_निपट निपटता निपट_रहा निपटते कदम_उठाए कदम_उठाया क़दम_उठाए शुरू_कर_रखा इंतज़ाम_किया",
    "bn": "উদ্যোগ_নিছে উদ্যোগ_নিয়েছে উদ্যোগ_নিলো সামলায় সামলাচ্ছে ব্যবস্থা_নিছে ব্যবস্থা_নিয়েছে পদক্ষেপ_নিয়েছে",
    "ta": "எப்படி_சமாளிக்கிறது சமாளிக்குது நடவடிக்கை_எடுத்தது முயற்சி_எடுத்தது",
    "te": "ఎలా_ఎదుర్కొంటోంది చర్యలు_తీసుకుంది చర్యలు_తీసుకున్నారు",
    "id": "bikin_sesuatu memulai_sesuatu meluncurkan_sesuatu bikin_apa bikin_program bikin_gerakan menangani nanganin "
    "ngatasin atasi mengatasi ngurusin jalankan",
    "vi": "triển_khai xử_lý_thế_nào đối_phó giải_quyết_thế_nào",
    "th": "จัดการยังไง รับมือยังไง จัดการกับ รับมือกับ",
    "zh": "怎么应对 怎么处理 如何应对 搞出了什么 搞了什么 采取了什么",
    "ja": "どう対応して 取り組んでる 取り組んでいる 手を打って",
    "ko": "어떻게_대처 대처하고 나섰어 나선 나섰나요 벌이고 추진하고",
    "sw": "imeanzisha_mradi imeanzisha_nini imeanzisha_chochote imeanzisha_kitu wameanzisha_nini inashughulikia "
    "wanashughulikia inakabiliana wanakabiliana inapambana wanapambana wanaelewanaje",
    "so": "ka_qabtay maxay_ka_qabatay wax_ka_qabtay la_tacaalaan la_tacaashaa loo_qabtaa",
    "ha": "ke_aiki suke_aiki ta_ɓullo_da ta_bullo_da ta_dauki_mataki",
    "am": "ምን_ጀመረ ምን_ጀመረች እንዴት_ይቋቋማል ምን_ሰራ",
}
# So somebody also asks whose idea it was.
_START = {
    "en": "come_up_with put_in_place putting_in_place got_going rolled_out roll_out rolling_out",
    "fr": "mis_en_place met_en_place mettent_en_place mettre_en_place mis_sur_pied",
    "es": "puesto_en_marcha puso_en_marcha pone_en_marcha pusieron_en_marcha se_inventó se_inventaron se_les_ocurrió "
    "montado montaron",
    "pt": "posto_em_prática pôs_em_prática criou_de bolou inventou",
    "it": "si_è_inventata si_è_inventato si_sono_inventati s_inventa messo_in_piedi mette_in_piedi",
    "ro": "pus_în_practică pus_la_cale",
    "de": "einfallen_lassen auf_die_beine_gestellt auf_die_beine angeleiert angestoßen ins_leben_gerufen",
    "nl": "op_poten_gezet opgezet verzonnen_tegen bedacht_tegen",
    "sv": "hittat_på satt_igång satt_i_gång",
    "da": "fundet_på sat_i_gang sat_i_værk",
    "nb": "funnet_på satt_i_gang",
    "fi": "keksinyt pannut_alulle pani_alulle",
    "pl": "wdrożyły wdrożyła wdrożyło uruchomiły uruchomiło",
    "cs": "zavedla zavedlo zavedli spustila spustilo",
    "sk": "zaviedla zaviedlo zaviedli spustila spustilo",
    "ru": "затеял затеяла затеяли",
    "uk": "затіяв затіяла затіяли",
    "sq": "çka_ka_shpik ka_nisur_me",
    "el": "σκέφτηκε σκέφτηκαν έστησε έστησαν",
    "tr": "hayata_geçirdi hayata_geçirmiş",
    "az": "həyata_keçirib",
    "ar": "اخترعت ابتكرت طلعت_ب",
    "fa": "راه_انداخته راه_انداختن",
    "vi": "nghĩ_ra",
    "th": "ริเริ่ม",
    "zh": "想出了什么 推出了什么",
    "ja": "打ち出して",
    "sw": "imeanzisha wameanzisha wamebuni imebuni",
    "so": "sameysay samaysay",
}
# And so who it was.
_WHO = {
    "en": "which_name whose_name",
    "de": "wessen_name welcher_name",
    "fr": "quel_nom",
    "es": "qué_nombre",
}
_FILL = {
    "ar": "بهالخصوص بهذا_الخصوص بهالصدد بهذا_الصدد بهالمجال فهاد_الخصوص في_هالموضوع",
    "fa": "در_این_خصوص",
    "es": "al_respecto",
    "pt": "a_respeito",
    "it": "al_riguardo",
    "fr": "de_son_côté",
    "tr": "bu_iş_için",
}
_CUES = ((Cue.DO, _DO), (Cue.START, _START), (Cue.WHO, _WHO), (Cue.FILL, _FILL))
TABLE: Table = {
    language: {cue: words[language] for cue, words in _CUES if words.get(language)}
    for language in _DO | _START | _WHO | _FILL
}
