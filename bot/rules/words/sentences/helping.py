"""Asking what this is and what it can do; and words for other matters that people try a bot with."""

from bot.rules.words.cues import Cue, Table

_HELP = {
    "en": "help help_me help_please need_help i_need_help what_can_you_do what_do_you_do what_can_you_help_with "
    "what_can_i_ask what_can_i_do_here "
    "how_does_this_work how_do_you_work how_does_it_work how_does_this_bot_work how_to_use how_do_i_use "
    "how_do_i_use_this who_are_you what_are_you "
    "what_is_this what_s_this what_is_this_bot what_s_this_bot what_is_this_for are_you_a_bot are_you_human "
    "are_you_real are_you_a_robot who_made_you "
    "instructions menu commands options start_menu guide manual faq",
    "fr": "aide aidez_moi aide_moi besoin_d_aide que_peux_tu_faire que_pouvez_vous_faire que_sais_tu_faire "
    "tu_peux_faire_quoi tu_fais_quoi comment_ça_marche "
    "comment_ca_marche comment_ça_fonctionne comment_fonctionnes_tu comment_utiliser comment_t_utiliser "
    "qui_es_tu qui_êtes_vous tu_es_qui t_es_qui "
    "c_est_quoi_ce_bot à_quoi_tu_sers à_quoi_sert_ce_bot es_tu_un_robot es_tu_un_bot mode_d_emploi instructions "
    "menu commandes",
    "es": "qué_te_puedo_preguntar que_te_puedo_preguntar qué_puedo_preguntar que_puedo_preguntar ayuda ayúdame "
    "ayúdeme necesito_ayuda qué_puedes_hacer que_puedes_hacer qué_sabes_hacer qué_haces "
    "que_haces qué_hace_este_bot cómo_funciona "
    "como_funciona cómo_funcionas cómo_se_usa cómo_te_uso cómo_usar quién_eres quien_eres qué_eres que_eres "
    "para_qué_sirves para_qué_sirve "
    "eres_un_bot eres_un_robot qué_es_esto instrucciones menú comandos opciones",
    "pt": "ajuda ajude_me me_ajuda me_ajude preciso_de_ajuda o_que_você_faz o_que_você_pode_fazer "
    "o_que_sabe_fazer o_que_fazes o_que_podes_fazer "
    "o_que_consegue_fazer como_funciona como_isso_funciona como_usar como_te_uso quem_é_você quem_és "
    "o_que_é_isso o_que_és você_é_um_robô "
    "és_um_robô para_que_serve instruções menu comandos opções",
    "de": "hilfe hilf_mir brauche_hilfe ich_brauche_hilfe was_kannst_du was_können_sie was_kann_ich_fragen "
    "was_kann_ich_hier_machen was_machst_du "
    "was_tust_du wie_funktioniert_das wie_funktionierst_du wie_funktioniert_dieser_bot wie_funktioniert_der_bot "
    "wie_geht_das wer_bist_du wer_sind_sie "
    "was_bist_du was_ist_das_hier was_ist_das was_soll_das bist_du_ein_bot bist_du_ein_mensch "
    "bist_du_ein_roboter wofür_bist_du_da anleitung "
    "bedienung menü befehle funktionen",
    "it": "aiuto aiutami aiutatemi ho_bisogno_di_aiuto cosa_puoi_fare che_cosa_puoi_fare cosa_sai_fare "
    "che_cosa_sai_fare che_sai_fare cosa_fai che_fai "
    "come_funziona come_funzioni come_si_usa come_ti_uso chi_sei cosa_sei che_cosa_sei sei_un_bot sei_un_robot "
    "a_cosa_servi cos_è_questo istruzioni menu comandi",
    "nl": "help help_me hulp ik_heb_hulp_nodig wat_kun_je wat_kan_je wat_kunt_u wat_kan_ik_vragen wat_doe_je "
    "hoe_werkt_dit hoe_werkt_het hoe_werk_je "
    "hoe_gebruik_ik wie_ben_je wie_bent_u wat_ben_je wat_is_dit ben_je_een_bot ben_je_een_robot handleiding menu "
    "opdrachten",
    "sv": "hjälp hjälp_mig vad_kan_du vad_kan_du_göra vad_gör_du hur_fungerar_det hur_fungerar_du hur_funkar_det "
    "hur_använder_jag vem_är_du vad_är_du "
    "vad_är_det_här är_du_en_bot är_du_en_robot instruktioner meny kommandon",
    "da": "hjælp hjælp_mig hvad_kan_du hvad_kan_du_gøre hvad_laver_du hvordan_virker_det hvordan_fungerer_det "
    "hvordan_bruger_jeg hvem_er_du hvad_er_du "
    "hvad_er_det_her er_du_en_bot er_du_en_robot vejledning menu",
    "nb": "hjelp hjelp_meg hva_kan_du hva_kan_du_gjøre hva_gjør_du hvordan_fungerer_dette hvordan_fungerer_det "
    "hvordan_virker_det hvordan_bruker_jeg hvem_er_du "
    "hva_er_du hva_er_dette er_du_en_bot er_du_en_robot veiledning meny",
    "fi": "apua auta auta_minua mitä_osaat mitä_osaat_tehdä mitä_voit_tehdä mitä_teet miten_tämä_toimii "
    "kuinka_tämä_toimii miten_toimit miten_käytän kuka_olet "
    "kuka_sinä_olet mikä_olet mikä_tämä_on oletko_botti oletko_robotti ohjeet ohje valikko",
    "pl": "pomoc pomóż pomóż_mi potrzebuję_pomocy co_potrafisz co_umiesz co_możesz co_możesz_zrobić co_robisz "
    "jak_to_działa jak_działasz jak_używać "
    "jak_korzystać kim_jesteś czym_jesteś co_to_jest jesteś_botem jesteś_robotem instrukcja menu polecenia",
    "cs": "pomoc pomoz pomoz_mi potřebuji_pomoc co_umíš co_umíte co_dokážeš co_můžeš co_děláš jak_to_funguje "
    "jak_funguješ jak_používat kdo_jsi co_jsi co_to_je "
    "jsi_bot jsi_robot návod nápověda menu příkazy",
    "sk": "pomoc pomôž pomôž_mi potrebujem_pomoc čo_vieš čo_dokážeš čo_môžeš čo_robíš ako_to_funguje "
    "ako_funguješ kto_si čo_si čo_je_to si_bot si_robot návod menu",
    "hr": "pomoć pomozi pomozi_mi trebam_pomoć što_možeš što_znaš što_možeš_učiniti što_radiš kako_ovo_radi "
    "kako_radiš kako_se_koristi tko_si što_si što_je_ovo "
    "jesi_li_bot jesi_li_robot upute izbornik",
    "sr": "pomoć pomozi pomozi_mi treba_mi_pomoć šta_možeš šta_znaš šta_možeš_da_uradiš šta_radiš kako_ovo_radi "
    "kako_radiš kako_se_koristi ko_si šta_si šta_je_ovo "
    "jesi_li_bot uputstvo meni помоћ помози помози_ми шта_можеш шта_знаш шта_радиш како_ово_ради како_радиш "
    "ко_си шта_си шта_је_ово упутство мени",
    "mk": "помош помогни помогни_ми што_можеш што_знаеш што_можеш_да_направиш што_правиш како_работи "
    "како_работиш како_се_користи кој_си што_си што_е_ова "
    "дали_си_бот упатство мени",
    "sl": "pomoč pomagaj pomagaj_mi kaj_znaš kaj_lahko_narediš kaj_delaš kako_deluje kako_deluješ kdo_si kaj_si "
    "kaj_je_to navodila meni",
    "bg": "помощ помогни помогни_ми какво_можеш какво_умееш какво_правиш как_работи как_работиш как_се_използва "
    "кой_си какво_си какво_е_това бот_ли_си инструкции меню",
    "ru": "помощь помоги помогите нужна_помощь что_ты_умеешь что_вы_умеете что_умеешь что_ты_можешь что_можешь "
    "что_ты_делаешь что_делаешь как_это_работает "
    "как_ты_работаешь как_пользоваться как_тобой_пользоваться кто_ты ты_кто кто_вы что_ты_такое что_это "
    "что_это_такое что_за_бот ты_бот ты_робот ты_человек "
    "зачем_ты_нужен инструкция справка меню команды",
    "uk": "допомога допоможи допоможіть потрібна_допомога що_ти_вмієш що_ви_вмієте що_вмієш що_ти_можеш "
    "що_ти_робиш як_це_працює як_ти_працюєш як_користуватися "
    "хто_ти ти_хто що_ти_таке що_це що_це_таке ти_бот ти_робот інструкція довідка меню команди",
    "ro": "ajutor ajută_mă am_nevoie_de_ajutor ce_poți_face ce_poți ce_știi_să_faci ce_faci_tu ce_puteți_face "
    "cum_funcționează cum_funcționezi cum_se_folosește cine_ești ce_ești "
    "ce_este_asta ești_un_bot instrucțiuni meniu comenzi",
    "hu": "segítség segíts segíts_nekem segítségre_van_szükségem mit_tudsz mit_tudsz_csinálni mire_vagy_képes "
    "mit_csinálsz hogy_működik hogyan_működik hogy_működsz "
    "hogyan_működsz hogyan_kell_használni ki_vagy ki_vagy_te mi_vagy mi_ez bot_vagy robot_vagy útmutató menü "
    "parancsok",
    "sq": "ndihmë ndihmo më_ndihmo kam_nevojë_për_ndihmë çfarë_mund_të_bësh çka_mund_të_bësh çfarë_di_të_bësh "
    "çka_di_me_bo si_funksionon "
    "si_punon si_përdoret kush_je kush_je_ti çfarë_je çka_je çfarë_është_kjo a_je_bot a_je_robot udhëzime menu",
    "el": "βοήθεια βοήθησέ_με βοηθήστε_με χρειάζομαι_βοήθεια τι_μπορείς_να_κάνεις τι_μπορείτε_να_κάνετε "
    "τι_ξέρεις_να_κάνεις τι_κάνεις_εσύ πώς_λειτουργεί "
    "πως_λειτουργεί πώς_λειτουργείς πως_δουλεύει πώς_δουλεύει ποιος_είσαι ποια_είσαι τι_είσαι τι_είναι_αυτό "
    "είσαι_bot είσαι_ρομπότ οδηγίες μενού",
    "tr": "yardım yardım_et yardıma_ihtiyacım_var ne_yapabilirsin neler_yapabilirsin ne_yapabiliyorsun "
    "neler_yapabiliyorsun ne_yapabilirsiniz "
    "ne_işe_yararsın ne_yapıyorsun nasıl_çalışır nasıl_çalışıyor "
    "nasıl_çalışıyorsun nasıl_kullanılır sen_kimsin kimsin sen_nesin bu_nedir bu_ne bot_musun robot_musun "
    "talimatlar menü komutlar",
    "az": "kömək kömək_et nə_edə_bilərsən nələr_edə_bilirsən necə_işləyir sən_kimsən kimsən bu_nədir bot_sən",
    "ka": "დახმარება დამეხმარე დამეხმარეთ რა_შეგიძლია რა_იცი როგორ_მუშაობს როგორ_მუშაობ ვინ_ხარ რა_ხარ რა_არის_ეს",
    "hy": "օգնություն օգնիր ինչ_կարող_ես ինչ_կարող_ես_անել ինչպես_է_աշխատում ով_ես ինչ_ես ինչ_է_սա",
    "ar": "مساعده المساعده ساعدني ساعدوني محتاج_مساعده احتاج_مساعده ماذا_تستطيع ماذا_تستطيع_ان_تفعل ماذا_يمكنك "
    "ماذا_تفعل_انت "
    "ايش_تسوي_انت ايش_تقدر_تسوي وش_تقدر_تسوي شو_بتقدر_تعمل شو_فيك_تعمل شو_بتساوي "
    "تقدر_تعمل_ايه انت_بتعمل_ايه "
    "شتسوي شنو_تدير اش_كتدير اش_تقدر_دير كيف_يعمل كيف_تعمل كيف_يعمل_البوت كيف_يعمل_هذا كيف_بتشتغل بتشتغل_ازاي "
    "كيف_استخدم كيف_استخدمك كيف_استعمل "
    "كيف_استخدم_البوت كيف_استخدم_هذا_البوت ازاي_استخدم من_انت من_انتم مين_انت مين_انتا مين_حضرتك انت_مين "
    "انت_مين_انت مين_انتو مين_انتم من_انتو انتو_مين منو_انتو منو_انت شكون_انت شكون_نتا ما_انت ما_هذا "
    "ما_هذا_البوت شو_هذا شو_هيدا شو_هاد ايه_ده ايش_هذا وش_هذا انت_روبوت هل_انت_روبوت هل_انت_بوت هل_انت_انسان "
    "انت_بوت تعليمات التعليمات ارشادات قائمه_الاوامر الاوامر",
    "he": "עזרה עזור_לי עזרי_לי תעזור_לי צריך_עזרה מה_אתה_יכול_לעשות מה_את_יכולה_לעשות מה_אתה_יודע_לעשות "
    "מה_אתה_יודע מה_אתה_עושה מה_את_עושה איך_זה_עובד "
    "איך_אתה_עובד איך_משתמשים מי_אתה מי_את מה_אתה מה_זה מה_זה_הבוט אתה_בוט אתה_רובוט הוראות תפריט",
    "fa": "کمک کمکم_کن کمک_کن کمک_میخوام چه_کار_می_کنی چه_کار_میکنی چیکار_میکنی چکار_میکنی چه_کار_می‌کنی "
    "چه_کاری_بلدی چیکار_بلدی چه_کارهایی_میتونی_بکنی "
    "چطور_کار_میکنی چطور_کار_میکنه چگونه_کار_می‌کند چطور_استفاده_کنم تو_کی_هستی کی_هستی شما_کی_هستید این_چیه "
    "این_چیست رباتی ربات_هستی راهنما راهنمایی منو",
    "is": "hjálp hjálpaðu_mér hvað_getur_þú_gert hvað_getur_þú hvernig_virkar_þetta hver_ert_þú hver_ertu hvað_ert_þú",
    "ca": "ajuda ajuda_m què_pots_fer que_pots_fer què_saps_fer com_funciona com_funciones qui_ets què_ets",
    "eu": "laguntza lagundu zer_egin_dezakezu nola_funtzionatzen_du nor_zara zer_zara",
    "lt": "pagalba padėk ką_gali ką_moki kaip_tai_veikia kas_tu_esi kas_tu",
    "lv": "palīdzība palīdzi ko_tu_vari ko_tu_proti kā_tas_darbojas kas_tu_esi",
    "et": "abi aita mida_sa_oskad mida_sa_teha_saad kuidas_see_töötab kes_sa_oled",
    "ku": "alîkarî alîkariya_min_bike tu_dikarî_çi_bikî tu_kî_yî ev_çi_ye یارمەتی تۆ_کێی",
}
_OTHER = {
    "en": "weather joke jokes homework recipe recipes football_score bitcoin horoscope lottery poem story riddle "
    "translate calculator",
    "fr": "météo blague blagues recette horoscope loto",
    "es": "clima chiste chistes receta recetas horóscopo lotería",
    "pt": "clima piada piadas receita horóscopo previsão_do_tempo",
    "de": "wetter witz witze rezept hausaufgaben horoskop",
    "it": "meteo barzelletta ricetta oroscopo che_tempo_fa",
    "nl": "weer_vandaag mop recept het_weer weerbericht",
    "sv": "vädret väder skämt recept",
    "da": "vejret vejr vittighed opskrift",
    "nb": "været vits oppskrift",
    "fi": "sää säätä vitsi resepti",
    "pl": "pogoda pogodę dowcip żart przepis",
    "cs": "počasí vtip recept",
    "sk": "počasie vtip recept",
    "hr": "vrijeme_sutra prognoza vic recept",
    "sr": "prognoza vic recept прогноза виц рецепт",
    "mk": "прогноза виц рецепт",
    "bg": "времето_утре виц рецепта",
    "ru": "погода погоду погоды анекдот анекдоты шутка шутку рецепт гороскоп сколько_времени который_час",
    "uk": "погода погоду анекдот жарт рецепт гороскоп котра_година",
    "ro": "vremea glumă rețetă horoscop cât_e_ceasul",
    "hu": "időjárás vicc viccet recept hány_óra mennyi_az_idő",
    "sq": "moti motin barsoletë recetë sa_është_ora",
    "el": "καιρός καιρό ανέκδοτο συνταγή τι_ώρα_είναι",
    "tr": "hava_durumu hava_nasıl fıkra şaka tarif saat_kaç burç",
    "ar": "الطقس طقس نكته نكت وصفه واجبي الابراج كم_الساعه الساعه_كم",
    "he": "מזג_האוויר בדיחה מתכון מה_השעה",
    "fa": "هوا هوای آب_و_هوا جوک لطیفه ساعت_چنده",
}
_IDEA = {
    "en": "idea ideas behind inventor invented author authors wrote written drafted founder founders founded "
    "initiator initiated started origin",
    "fr": "idée derrière auteur auteurs écrit rédigé fondateur initiative",
    "es": "idea detrás autor autores escribió redactó fundador iniciativa surgió",
    "pt": "ideia atrás autor autores escreveu redigiu fundador iniciativa surgiu",
    "de": "idee dahinter urheber autor autoren geschrieben verfasst initiative gründer initiiert",
    "it": "idea dietro autore autori scritto redatto fondatore iniziativa",
    "nl": "idee achter auteur geschreven oprichter initiatief initiatiefnemer bedacht",
    "sv": "idé idén bakom författare skrev grundare initiativ",
    "da": "idé ideen bag forfatter skrev grundlægger initiativ",
    "nb": "idé ideen bak forfatter skrev grunnlegger initiativ",
    "fi": "idea ajatus takana kirjoitti perustaja aloite keksi",
    "pl": "pomysł autor autorem stoi napisał założyciel inicjatywa inicjator",
    "cs": "nápad autor autorem stojí napsal zakladatel iniciativa",
    "hr": "ideja autor stoji_iza napisao osnivač inicijativa pokrenuo pokrenuta",
    "sr": "ideja autor iza napisao osnivač inicijativa pokrenuo идеја аутор иза написао оснивач иницијатива покренуо",
    "ru": "идея автор стоит написал основатель инициатива инициатор придумал",
    "uk": "ідея автор стоїть написав засновник ініціатива придумав",
    "ro": "idee ideea autor spatele scris fondator inițiativa",
    "hu": "ötlet ötlete szerző mögött írta_meg alapító kezdeményezés",
    "sq": "ideja ide autori prapa shkroi themelues nismë nisma",
    "el": "ιδέα συγγραφέας πίσω έγραψε ιδρυτής πρωτοβουλία",
    "tr": "fikir fikri yazar yazdı arkasında kurucu girişim başlattı",
    "ar": "فكره الفكره صاحب_الفكره وراء خلف مؤلف كتب مؤسس مبادره_من اطلق",
    "he": "רעיון הרעיון מאחורי כתב מייסד יוזמה",
    "fa": "ایده پشت نوشت نوشته بنیانگذار ابتکار",
}
_CUES = ((Cue.START, _IDEA), (Cue.HELP, _HELP), (Cue.ELSE, _OTHER))
TABLE: Table = {
    language: {cue: words[language] for cue, words in _CUES if language in words}
    for language in (_HELP | _OTHER | _IDEA)
}
