"""What people say around a question: greetings, excuses, thanks, goodbyes, and being in a hurry."""

from bot.rules.words.cues import Cue, Table

_GREET = {
    "en": "hi hii hiii hey heyy heya hello helloo hallo hullo howdy hiya yo sup greetings good_morning "
    "good_afternoon good_evening "
    "good_day gday g_day morning evening afternoon hi_there hey_there hello_there hello_everyone hi_all hey_all "
    "hi_guys "
    "how_are_you how_are_you_doing how_r_u hru whats_up what_s_up wassup wazzup how_do_you_do nice_to_meet_you "
    "pleased_to_meet_you",
    "fr": "bonjour bonsoir salut coucou slt bjr bsr cc hello bonjour_à_tous bonne_journée bien_le_bonjour "
    "re_bonjour rebonjour "
    "comment_vas_tu comment_allez_vous comment_tu_vas tu_vas_bien vous_allez_bien ça_va ca_va ça_roule wesh "
    "enchanté enchantée",
    "es": "hola holaa holi hola_a_todos buenas buenos_días buen_día buenas_tardes buenas_noches muy_buenas "
    "qué_tal que_tal qué_onda "
    "que_onda qué_hubo quiubo cómo_estás como_estas cómo_está cómo_va saludos un_saludo encantado encantada "
    "estimados estimado",
    "pt": "olá ola oi oie oii bom_dia boa_tarde boa_noite tudo_bem td_bem tudo_bom beleza blz e_aí e_ai como_vai "
    "como_está saudações "
    "prezados prezado alô",
    "de": "hallo hallöchen hi hey moin moin_moin servus grüezi grüß_dich grüß_gott grüss_gott guten_tag "
    "guten_morgen guten_abend tag "
    "mahlzeit na wie_geht_es_dir wie_geht_s wie_gehts wie_geht_es_ihnen alles_klar was_geht hallo_zusammen "
    "hallo_liebes_team "
    "sehr_geehrte sehr_geehrter liebe lieber schönen_guten_tag juhu tach grias_di griaß_di sali salü",
    "it": "ciao salve buongiorno buonasera buon_giorno buona_sera buon_pomeriggio ehi ehilà come_va come_stai "
    "come_sta tutto_bene "
    "gentile gentili spettabile piacere",
    "nl": "hallo hoi hey hee hai goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiedag dag beste "
    "geachte hoe_gaat_het "
    "hoe_is_het alles_goed gegroet",
    "sv": "hej hejsan hallå tja tjena tjenare god_morgon god_dag god_kväll goddag godmorgon hur_mår_du "
    "hur_är_det läget hur_står_det_till",
    "da": "hej hejsa hallo davs goddag god_morgen godmorgen god_aften godaften hvordan_går_det hvordan_har_du_det",
    "nb": "hei heisann hallo hallaisen god_dag god_morgen god_kveld hvordan_går_det hvordan_har_du_det "
    "åssen_går_det heia",
    "fi": "hei moi moikka terve tervehdys huomenta hyvää_huomenta hyvää_päivää hyvää_iltaa päivää iltaa "
    "mitä_kuuluu moro no_moi heippa",
    "pl": "cześć czesc hej hejka siema siemka witam witaj witajcie dzień_dobry dobry_wieczór dobry dobry_dzień "
    "szanowni_państwo "
    "jak_się_masz co_słychać jak_leci co_tam dzien_dobry",
    "cs": "ahoj čau nazdar zdravím zdar dobrý_den dobré_ráno dobrý_večer dobré_odpoledne jak_se_máš jak_se_máte "
    "jak_se_vede hezký_den",
    "sk": "ahoj čau servus nazdar zdravím dobrý_deň dobré_ráno dobrý_večer ako_sa_máš ako_sa_máte ako_sa_darí",
    "hr": "bok bog pozdrav zdravo ćao hej dobar_dan dobro_jutro dobra_večer kako_si kako_ste što_ima poštovani",
    "sr": "zdravo ćao cao pozdrav hej dobar_dan dobro_jutro dobro_veče kako_si kako_ste šta_ima poštovani здраво "
    "ћао поздрав хеј "
    "добар_дан добро_јутро добро_вече како_си како_сте шта_има поштовани",
    "mk": "здраво чао поздрав еј добар_ден добро_утро добровечер добра_вечер како_си како_сте што_има почитувани",
    "sl": "živjo zdravo pozdravljeni pozdravljen dober_dan dobro_jutro dober_večer kako_si kako_ste",
    "bg": "здравей здравейте здрасти добър_ден добро_утро добър_вечер как_си как_сте привет",
    "ru": "добрый_вечерочек вечерочек добрый_вечерок вечерок доброе_утречко утречко добрый_денёчек денёчек привет "
    "приветик приветствую здравствуй здравствуйте здрасте здрасьте дратути хай хеллоу добрый_день "
    "доброе_утро "
    "добрый_вечер доброго_дня доброго_времени_суток доброго_времени как_дела как_ты как_вы как_поживаете "
    "как_жизнь чё_как уважаемые",
    "uk": "привіт вітаю вітання здоровенькі_були добрий_день доброго_дня добрий_ранок доброго_ранку добрий_вечір "
    "доброго_вечора "
    "як_справи як_ти як_ви шановні добридень",
    "ro": "salut salutare bună bună_ziua bună_dimineața bună_seara buna buna_ziua buna_seara ce_mai_faci ce_faci "
    "ce_mai_faceți noroc hei",
    "hu": "szia sziasztok szervusz helló hali heló üdv üdvözlöm jó_napot jó_napot_kívánok jó_reggelt jó_estét "
    "jónapot hogy_vagy "
    "hogy_van mi_újság tisztelt kedves csá",
    "sq": "përshëndetje pershendetje tungjatjeta tung ç_kemi ckemi mirëdita miredita mirëmëngjes miremengjes "
    "mirëmbrëma si_je si_jeni "
    "çka_ka si_po_ja_kalon hej a_je_mirë",
    "el": "γεια γεια_σου γεια_σας γειά καλημέρα καλησπέρα καλό_μεσημέρι χαίρετε χαιρετώ τι_κάνεις τι_κάνετε "
    "πώς_είσαι πως_είσαι τι_λέει",
    "tr": "merhaba merhabalar mrb selam selamlar slm günaydın iyi_günler iyi_akşamlar iyi_geceler hayırlı_günler "
    "hayırlı_sabahlar "
    "nasılsın nasılsınız naber ne_haber selamün_aleyküm selamun_aleykum s_a sa kolay_gelsin sayın",
    "az": "salam salamlar hər_vaxtınız_xeyir sabahınız_xeyir axşamınız_xeyir necəsən necəsiniz",
    "ka": "გამარჯობა გაგიმარჯოს სალამი დილა_მშვიდობისა საღამო_მშვიდობისა როგორ_ხარ როგორ_ხართ",
    "hy": "բարև բարև_ձեզ ողջույն բարի_լույս բարի_օր բարի_երեկո ինչպես_ես ինչպես_եք",
    "ar": "مرحبا مراحب مرحبتين هلا هلا_والله هلا_وغلا اهلا اهلين اهلا_بك اهلا_وسهلا هاي هاي_شباب السلام_عليكم "
    "السلام_عليكم_ورحمه_الله سلام_عليكم "
    "السلام سلام سلامو_عليكم سلاموعليكم صباح_الخير صباح_النور صباحو مساء_الخير مسا_الخير مساء_النور يسعد_مساك "
    "يسعد_صباحك "
    "يسعد_مساكم يعطيك_العافيه الله_يعطيك_العافيه كيف_الحال كيف_حالك كيف_حالكم كيفك كيفكم شلونك شلونكم شخبارك "
    "شخباركم شو_الاخبار "
    "شو_اخبارك ازيك ازيكم ازي_الحال عامل_ايه عاملين_ايه اخبارك_ايه لاباس لا_باس كيداير كي_داير واش_راك وش_راك "
    "شنو_اخبارك تحيه_طيبه "
    "تحيه_طيبه_وبعد تحياتي حياك_الله حياكم_الله نهارك_سعيد رمضان_كريم جمعه_مباركه عيد_مبارك كل_عام_وانتم_بخير "
    "قوك صحه_عيدكم حيو عليكم_السلام "
    "وعليكم_السلام يا_هلا اهلا_اهلا كيفكن",
    "he": "שלום שלום_לך שלום_לכולם היי הי אהלן הלו מה_נשמע מה_שלומך מה_קורה מה_המצב מה_העניינים בוקר_טוב "
    "צהריים_טובים אחר_צהריים_טובים "
    "ערב_טוב לילה_טוב שבת_שלום שבוע_טוב",
    "fa": "سلام سلام_علیکم درود درود_بر_شما وقت_بخیر وقتتون_بخیر روز_بخیر روزتون_بخیر صبح_بخیر ظهر_بخیر عصر_بخیر "
    "شب_بخیر خسته_نباشید "
    "چطوری حالت_چطوره خوبی خوبین حال_شما چه_خبر عرض_ادب",
    "is": "hæ halló sæll sæl góðan_dag góðan_daginn góða_kvöldið hvernig_hefurðu_það blessaður blessuð",
    "ca": "hola bon_dia bona_tarda bona_nit bones com_estàs com_va què_tal",
    "eu": "kaixo aupa egun_on arratsalde_on zer_moduz",
    "lt": "labas sveiki sveikas laba_diena labas_rytas labas_vakaras kaip_sekasi",
    "lv": "sveiki čau labdien labrīt labvakar kā_iet",
    "et": "tere tervist hei tere_hommikust tere_päevast tere_õhtust kuidas_läheb",
    "ku": "silav slaw rojbaş rojbash êvar_baş tu_çawa_yî çawa_yî سڵاو چۆنی بەیانی_باش",
}
_THANK = {
    "en": "thanks thank_you thankyou thx thanx tnx tysm ty tyvm many_thanks thanks_a_lot thanks_so_much "
    "thank_you_so_much "
    "thank_you_very_much much_appreciated appreciate_it appreciated cheers ta bye bye_bye goodbye good_bye "
    "see_you see_ya cya later "
    "good_night have_a_nice_day have_a_good_day have_a_great_day take_care all_the_best best_regards "
    "kind_regards regards best_wishes "
    "sincerely yours_sincerely thank_u thanku grateful i_m_grateful god_bless bless_you well_done great_job "
    "good_job nice_job awesome "
    "great cool perfect wonderful excellent lovely nice_one very_helpful helpful good_bot you_are_great "
    "you_re_great love_you",
    "fr": "merci merci_beaucoup merci_bien mille_mercis mci mrc merci_infiniment merci_d_avance au_revoir "
    "à_bientôt à_plus a_plus bye "
    "bonne_soirée bonne_nuit bonne_continuation cordialement bien_cordialement salutations bien_à_vous super "
    "génial parfait top",
    "es": "gracias muchas_gracias mil_gracias muchísimas_gracias grax graciass agradezco agradecido agradecida "
    "se_agradece adiós chao "
    "chau hasta_luego hasta_pronto hasta_mañana nos_vemos bye buen_fin_de_semana saludos_cordiales un_abrazo "
    "atentamente genial "
    "perfecto excelente estupendo que_tengas_buen_día",
    "pt": "obrigado obrigada muito_obrigado muito_obrigada obg brigado brigada valeu vlw agradeço grato grata "
    "desde_já_agradeço tchau "
    "xau até_logo até_mais até_breve adeus abraço abraços um_abraço atenciosamente cumprimentos perfeito ótimo legal",
    "de": "danke danke_schön dankeschön vielen_dank herzlichen_dank besten_dank tausend_dank lieben_dank "
    "danke_dir danke_euch danke_ihnen "
    "thx merci tschüss tschüs tschau auf_wiedersehen wiedersehen bis_bald bis_später bis_dann "
    "gute_nacht schönen_tag schönen_sonntag schönen_sonntag_noch schönen_feierabend "
    "schönen_tag_noch schönen_abend schönen_abend_noch schönes_wochenende liebe_grüße viele_grüße beste_grüße lg "
    "vg mfg "
    "mit_freundlichen_grüßen freundliche_grüße im_voraus abend super toll klasse prima spitze perfekt",
    "it": "grazie grazie_mille mille_grazie molte_grazie grazie_tante tante_grazie la_ringrazio ti_ringrazio "
    "ringrazio arrivederci "
    "a_presto a_dopo ciao_ciao buona_giornata buona_serata buonanotte buon_weekend cordiali_saluti saluti "
    "distinti_saluti perfetto "
    "ottimo fantastico",
    "nl": "bedankt dank dank_je dank_je_wel dankjewel dank_u dank_u_wel dankuwel heel_erg_bedankt alvast_bedankt "
    "bvd thanks doei doeg "
    "dag tot_ziens tot_straks fijne_dag fijne_avond prettige_dag groetjes groeten met_vriendelijke_groet mvg top "
    "super geweldig",
    "sv": "tack tackar tack_så_mycket tusen_tack stort_tack tack_på_förhand hej_då hejdå vi_ses adjö god_natt "
    "ha_en_bra_dag "
    "ha_det_bra ha_det hälsningar mvh med_vänliga_hälsningar toppen bra_jobbat perfekt",
    "da": "tak tusind_tak mange_tak tak_for_hjælpen på_forhånd_tak farvel hej_hej vi_ses godnat god_dag_til_dig "
    "hav_en_god_dag "
    "hilsen venlig_hilsen mvh super",
    "nb": "takk tusen_takk mange_takk takk_skal_du_ha på_forhånd_takk ha_det ha_det_bra vi_sees god_natt "
    "ha_en_fin_dag hilsen "
    "vennlig_hilsen mvh supert flott",
    "fi": "kiitos kiitti kiitoksia kiitos_paljon paljon_kiitoksia kiitos_etukäteen kiitos_avusta näkemiin "
    "hei_hei moikka heippa "
    "hyvää_yötä hyvää_päivänjatkoa terveisin ystävällisin_terveisin mahtavaa hienoa",
    "pl": "dzięki dzieki dziękuję dziekuje dziękuję_bardzo bardzo_dziękuję wielkie_dzięki z_góry_dziękuję "
    "dzieki_wielkie do_widzenia "
    "pa papa na_razie do_zobaczenia dobranoc miłego_dnia pozdrawiam pozdrowienia z_poważaniem super świetnie",
    "cs": "děkuji díky děkuju diky moc_děkuji děkuji_mockrát mockrát_děkuji dík předem_děkuji na_shledanou "
    "nashle sbohem dobrou_noc "
    "hezký_den hezký_večer s_pozdravem zdraví paráda výborně",
    "sk": "ďakujem vďaka díky ďakujem_pekne veľmi_pekne_ďakujem vopred_ďakujem dovidenia zbohom dobrú_noc "
    "pekný_deň s_pozdravom super",
    "hr": "hvala hvala_puno hvala_lijepa puno_hvala hvala_vam hvala_ti hvala_unaprijed doviđenja bok adio "
    "laku_noć ugodan_dan lijep_pozdrav lp "
    "srdačan_pozdrav super odlično",
    "sr": "hvala hvala_puno hvala_lepo hvala_vam hvala_ti hvala_unapred doviđenja prijatno laku_noć prijatan_dan "
    "pozdrav хвала хвала_пуно "
    "хвала_лепо хвала_вам хвала_ти хвала_унапред довиђења пријатно лаку_ноћ пријатан_дан super супер одлично",
    "mk": "благодарам фала ти_благодарам ви_благодарам многу_благодарам фала_многу однапред_благодарам "
    "довидување пријатно добра_ноќ "
    "убав_ден поздрав супер одлично",
    "sl": "hvala hvala_lepa najlepša_hvala hvala_vnaprej nasvidenje adijo lahko_noč lep_dan lep_pozdrav lp",
    "bg": "благодаря благодаря_ви благодаря_ти много_благодаря мерси благодаря_предварително довиждане чао "
    "лека_нощ приятен_ден поздрави супер",
    "ru": "спасибо спасибки спасибочки спс "
    "спасибо_большое большое_спасибо огромное_спасибо благодарю благодарствую заранее_спасибо "
    "спасибо_заранее "
    "признателен пасиб пасиба до_свидания до_встречи пока пока_пока всего_доброго всего_хорошего спокойной_ночи "
    "хорошего_дня "
    "хорошего_вечера с_уважением супер класс отлично круто молодец",
    "uk": "дякую дяка спасибі дуже_дякую щиро_дякую красно_дякую велике_спасибі наперед_дякую завчасно_дякую "
    "вдячний до_побачення бувай "
    "па_па на_все_добре на_добраніч гарного_дня гарного_вечора з_повагою супер чудово",
    "ro": "mulțumesc mulțumesc_mult mulțumesc_frumos multumesc mersi merci mulțumim mulțumesc_anticipat "
    "la_revedere pa pe_curând "
    "noapte_bună o_zi_bună zi_frumoasă cu_respect toate_cele_bune super perfect",
    "hu": "köszönöm köszi köszönöm_szépen köszönöm_a_segítséget nagyon_köszönöm kösz köszike köszönjük "
    "előre_is_köszönöm viszlát "
    "viszontlátásra szép_napot szép_estét jó_éjszakát üdvözlettel szuper remek",
    "sq": "faleminderit flm falemnderit faleminderit_shumë shumë_faleminderit ju_falënderoj falënderim "
    "mirupafshim naten_e_mirë "
    "natën_e_mirë ditën_e_mirë ditë_të_mbarë me_respekt shumë_mirë super",
    "el": "ευχαριστώ ευχαριστούμε ευχαριστώ_πολύ χίλια_ευχαριστώ σας_ευχαριστώ σ_ευχαριστώ "
    "ευχαριστώ_εκ_των_προτέρων αντίο τα_λέμε γεια_χαρά "
    "καληνύχτα καλή_συνέχεια καλή_μέρα καλό_βράδυ με_εκτίμηση τέλεια σούπερ μπράβο",
    "tr": "teşekkürler teşekkür teşekkür_ederim teşekkür_ederiz çok_teşekkürler çok_teşekkür_ederim tşk tşkler "
    "sağ_ol sağol sağ_olun "
    "eyvallah şimdiden_teşekkürler minnettarım hoşça_kal hoşçakal güle_güle görüşürüz allah_a_emanet "
    "iyi_çalışmalar saygılar "
    "saygılarımla süper harika",
    "az": "təşəkkür təşəkkürlər təşəkkür_edirəm çox_sağ_ol sağ_olun sağ_ol sağolun əvvəlcədən_təşəkkür hələlik "
    "sağlıqla",
    "ka": "მადლობა დიდი_მადლობა გმადლობთ წინასწარ_მადლობა ნახვამდის კარგად ღამე_მშვიდობისა",
    "hy": "շնորհակալություն շատ_շնորհակալ_եմ շնորհակալ_եմ մերսի նախապես_շնորհակալություն ցտեսություն հաջողություն",
    "ar": "شكرا شكرا_لك شكرا_لكم شكرا_كثير شكرا_كتير شكرا_جزيلا شكرا_جدا جزيل_الشكر الف_شكر الف_الف_شكر مشكور "
    "مشكوره مشكورين متشكر متشكره "
    "وجزاكم وجزاك جزاكم جزاك "
    "متشكرين تسلم تسلمي تسلموا يسلمو يسلموا تسلم_ايدك يعطيكم_العافيه الله_يعطيكم_العافيه جزاك_الله_خيرا "
    "جزاكم_الله_خيرا جزاك_الله_خير "
    "بارك_الله_فيك بارك_الله_فيكم كثر_خيرك كتر_خيرك ربي_يخليك الله_يخليك الله_يحفظك ممنون ممنونك ممتن اشكرك "
    "اشكركم نشكركم وشكرا "
    "شكرا_مقدما ولكم_جزيل_الشكر لك_الشكر لكم_الشكر صحيت صحا ميرسي مرسي باي باي_باي مع_السلامه الي_اللقاء "
    "في_امان_الله بالسلامه "
    "تصبح_علي_خير تصبحون_علي_خير يوم_سعيد نهار_سعيد ليله_سعيده دمتم دمتم_بخير دمت_بخير تمام_شكرا ممتاز رائع روعه",
    "he": "תודה תודה_רבה המון_תודה תודה_לך תודה_מראש תודה_לכם מעריך מעריכה ביי ביי_ביי להתראות יום_טוב יום_נעים "
    "ערב_נעים שיהיה_יום_טוב בברכה "
    "מעולה אחלה סבבה מצוין",
    "fa": "ممنون ممنونم ممنونتم مرسی سپاس سپاسگزارم متشکرم تشکر خیلی_ممنون دست_شما_درد_نکنه دستت_درد_نکنه "
    "دمت_گرم لطف_کردید پیشاپیش_ممنون "
    "خداحافظ خدانگهدار بای روز_خوش شب_خوش موفق_باشید با_تشکر باتشکر با_احترام عالی",
    "is": "takk takk_fyrir kærar_þakkir þakka_þér_fyrir bless bæ góða_nótt",
    "ca": "gràcies moltes_gràcies mercès adeu fins_aviat a_reveure",
    "eu": "eskerrik_asko mila_esker agur gero_arte",
    "lt": "ačiū labai_ačiū dėkui dėkoju iki viso_gero viso geros_dienos",
    "lv": "paldies liels_paldies uz_redzēšanos atā visu_labu jauku_dienu",
    "et": "aitäh tänan suur_tänu suur_aitäh nägemist head_aega head_päeva",
    "ku": "spas gelek_spas sipas bi_xatirê_te سوپاس زۆر_سوپاس خواحافیز",
}
TABLE: Table = {
    language: {cue: words[language] for cue, words in ((Cue.GREET, _GREET), (Cue.THANK, _THANK)) if language in words}
    for language in (_GREET | _THANK)
}
