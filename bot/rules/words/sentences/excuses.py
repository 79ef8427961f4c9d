"""Excuses, requests and asides: they hold a polite question together and ask nothing themselves."""

from bot.rules.words.cues import Cue, Table

_ASIDE = {
    "en": "sorry excuse_me pardon pardon_me bother bothering disturb disturbing trouble again quick quickly "
    "question questions quick_question "
    "wondering wonder if_possible kindly please pls plz plss pleaz pretty_please if_you_don_t_mind don_t_mind "
    "mind help_me could_you "
    "would_you can_you may_i might_i could_i can_i i_was_wondering i_would_like_to_know i_d_like_to_know "
    "want_to_know wanna_know need_to_know "
    "let_me_know tell_me just_wanted just_checking checking urgent urgently asap time moment minute sec second "
    "again_please someone_told_me "
    "my_friend my_wife my_husband my_boss my_teacher student journalist reporter resident writing researching "
    "curious honestly actually "
    "basically literally tbh btw lol lmao haha hahaha omg wow hmm hm um uhm erm well so like dude bro bruh mate "
    "folks guys team dear sir "
    "madam ma_am gonna wanna gotta u ur r ya yea yep yeah nope nah dunno idk cuz coz bcoz bc rn tho thru abt "
    "smth anyone anybody y_all yall ain_t "
    "advance forward hearing reply answer answers soon possible kind wonderful day weekend week today tonight "
    "tomorrow morning",
    "fr": "excusez_moi excuse_moi pardon désolé désolée déranger dérange dérangement s_il_vous_plaît "
    "s_il_te_plaît svp stp si_possible pourriez_vous "
    "pouvez_vous peux_tu pourrais_tu puis_je_savoir je_voudrais_savoir j_aimerais_savoir je_souhaiterais_savoir "
    "je_me_demandais_si "
    "je_me_demande savez_vous sais_tu dites_moi dis_moi auriez_vous avez_vous auriez l_amabilité gentillesse "
    "petite_question question "
    "une_question vite rapidement urgent avance d_avance réponse madame monsieur mesdames messieurs cher chère "
    "chers bref sinon voilà "
    "franchement mdr lol ptdr jsp jai chui ya tkt frère gars savoir aimerais voudrais temps journée soirée semaine",
    "es": "disculpe disculpa disculpen perdón perdona perdone perdonen molestia molestar molesto molestias "
    "por_favor porfavor porfa porfis plis "
    "si_es_posible podría podrías podrían puedes puede me_puede me_puedes quisiera_saber me_gustaría_saber "
    "quería_saber querría_saber "
    "me_preguntaba sabe_si sabes_si sabrías dígame dime díganme una_pregunta pregunta consulta una_consulta duda "
    "una_duda rápido rapidito "
    "urgente antemano de_antemano señor señora señores amigo amigos oye oiga mira bueno pues o_sea jaja jajaja "
    "xfa xq pq tb tmb k q wey güey "
    "che boludo parce pana chévere vale ahorita amable sería gusto favor día tarde noche tiempo respuesta",
    "pt": "desculpe desculpa desculpem perdão licença com_licença incomodar incômodo incomodo por_favor porfavor "
    "pfv pf faz_favor faz_um_favor "
    "se_possível poderia poderiam podia pode_me você_pode gostaria_de_saber queria_saber quero_saber "
    "preciso_saber sabe_se sabes_se "
    "me_diz_aí pergunta uma_pergunta dúvida uma_dúvida rapidinho urgente desde_já antecipadamente senhor senhora "
    "senhores amigo amigos gente "
    "galera pessoal cara mano tipo então né viu aí hein kkk kkkk rs rsrs vc vcs tb tbm pq q mto gentileza favor "
    "resposta tempo",
    "de": "entschuldigung entschuldige entschuldigen entschuldigt verzeihung sorry störung stören störe bitte "
    "bitteschön bitte_sehr könntest könnten "
    "könnt_ihr kannst_du können_sie könnten_sie würdest würden darf_ich dürfte_ich ich_wollte_fragen "
    "ich_wollte_wissen ich_möchte_wissen "
    "ich_würde_gerne_wissen ich_hätte_gern ich_hab_mal_ne_frage hab_ne_frage frage kurze_frage eine_frage fragen "
    "nachfragen mal kurz schnell "
    "dringend eilig voraus vorab weißt_du wissen_sie sag_mal sagen_sie sagt_mal herr frau damen herren team "
    "liebes leute freunde alter digga "
    "ey na_ja naja halt eben irgendwie gern gerne freundlich freundlicherweise netterweise zufällig eigentlich "
    "überhaupt antwort auskunft hilfe "
    "zeit tag abend morgen hab habs ne nen nix net ned isses gibts habt ihr mir ihnen auch nochmal bescheid",
    "it": "scusi scusa scusate mi_scusi mi_scuso perdono disturbo disturbare per_favore perfavore per_cortesia "
    "per_piacere gentilmente cortesemente "
    "potrebbe potresti potreste può_dirmi puoi_dirmi mi_saprebbe_dire sapreste_dirmi sa_dirmi sai_se "
    "vorrei_sapere volevo_sapere "
    "mi_chiedevo mi_piacerebbe_sapere una_domanda domanda domandina veloce velocemente urgente anticipo "
    "in_anticipo signore signora "
    "signori gentile egregio ragazzi ragazze amici senti senta guardi boh mah beh allora dunque comunque insomma "
    "cmq xké xche nn qlc "
    "risposta tempo giornata saprebbe dire",
    "nl": "sorry excuseer excuseer_mij pardon storen stoor alstublieft alsjeblieft aub svp graag zou_u zou_je "
    "kunt_u kun_je kan_je mag_ik ik_vroeg_me_af "
    "ik_zou_graag_willen_weten wilde_weten weet_u weet_je vraag vraagje een_vraag korte_vraag even eventjes snel "
    "dringend vooraf alvast bij_voorbaat "
    "meneer mevrouw heer dames heren vrienden jongens hè hoor eens toch antwoord moeite tijd",
    "sv": "ursäkta förlåt ursäkta_mig stör störa snälla vänligen var_god skulle kan_du kan_ni skulle_du "
    "jag_undrar jag_undrade undrar vill_veta "
    "skulle_vilja_veta vet_du vet_ni säg fråga en_fråga snabb_fråga snabbt bråttom förhand på_förhand herr fru "
    "alla vänner liksom typ alltså ju väl svar tid",
    "da": "undskyld beklager forstyrrer forstyrre venligst vær_så_venlig kan_du kan_i kunne_du "
    "jeg_vil_gerne_vide gad_vide ved_du ved_i spørgsmål "
    "et_spørgsmål hurtigt forhånd på_forhånd lige altså jo vel svar tid",
    "nb": "unnskyld beklager forstyrrer forstyrre vennligst vær_så_snill kan_du kan_dere kunne_du jeg_lurer_på "
    "lurer_på vil_vite vet_du vet_dere "
    "spørsmål et_spørsmål raskt forhånd på_forhånd liksom altså jo vel svar tid",
    "fi": "anteeksi pahoittelut häiritsen häiriö ole_hyvä olkaa_hyvä voisitko voisitteko voitko voitteko "
    "saisinko haluaisin_tietää tahtoisin_tietää "
    "tietäisitkö tiedätkö tiedättekö kysymys pikakysymys kysyä kysyisin nopeasti etukäteen herra rouva kaverit "
    "siis niinku no vastaus apua avusta",
    "pl": "przepraszam wybacz wybaczcie przeszkadzam przeszkadzać proszę prosze czy_mógłbyś czy_mogłabyś mógłbyś "
    "mogłabyś mógłby mogłaby czy_możesz "
    "możesz czy_może czy_mogę chciałbym chciałabym chciałbym_wiedzieć chciałabym_wiedzieć chciałem zapytać "
    "spytać pytanie mam_pytanie "
    "szybkie_pytanie szybko pilne góry z_góry wiesz wie_pan wie_pani powiedz powiedzcie panie pani państwo "
    "szanowny szanowna ludzie słuchaj no "
    "w_sumie kurde odpowiedź pomoc pomożecie uprzejmie dowiedzieć",
    "cs": "promiňte promiň pardon omlouvám omlouvám_se ruším rušit prosím prosím_vás mohl_byste mohla_byste "
    "mohl_bys můžete můžeš můžu chtěl_bych "
    "chtěla_bych rád_bych ráda_bych vědět zeptat zeptal dotaz otázka mám_dotaz rychlý rychle předem nevíte nevíš "
    "víte víš řekněte řekni "
    "pane paní vážení lidi hele no tak odpověď pomoc",
    "sk": "prepáčte prepáč pardon ospravedlňujem ruším prosím prosím_vás mohli_by_ste mohli môžete môžeš "
    "chcel_by_som chcela_by_som rád vedieť "
    "opýtať otázka mám_otázku rýchlo vopred neviete viete vieš povedzte pane pani vážení odpoveď pomoc",
    "hr": "oprostite oprosti ispričavam ispričavam_se smetam molim molim_vas molim_te možete_li možeš_li mogu_li "
    "biste_li htio_bih htjela_bih "
    "želio_bih željela_bih zanima zanima_me znate_li znaš_li recite reci pitanje imam_pitanje pitati brzo hitno "
    "unaprijed gospodine gospođo ljudi "
    "ekipa ma joj baš odgovor pomoć",
    "sr": "izvinite izvini izvinjavam_se smetam molim molim_vas molim_te možete_li možeš_li mogu_li da_li_biste "
    "hteo_bih htela_bih želeo_bih želela_bih "
    "zanima zanima_me znate_li znaš_li recite reci pitanje imam_pitanje pitati brzo hitno unapred gospodine "
    "gospođo ljudi ekipa ma bre baš "
    "odgovor pomoć извините извини извињавам_се молим молим_вас можете_ли могу_ли да_ли_бисте хтео_бих желео_бих "
    "занима_ме знате_ли реците "
    "питање имам_питање брзо хитно унапред господине госпођо људи бре баш одговор помоћ",
    "mk": "извинете извини простете ве_молам те_молам молам можете_ли можеш_ли би_сакал би_сакала сакам_да_знам "
    "ме_интересира знаете_ли знаеш_ли "
    "кажете кажи прашање имам_прашање прашам брзо итно однапред господине госпоѓо луѓе бе море одговор помош",
    "sl": "oprostite oprosti opravičujem prosim ali_lahko lahko_poveste zanima_me rad_bi rada_bi vprašanje "
    "imam_vprašanje hitro vnaprej",
    "bg": "извинете извинявай извинявайте моля моля_ви моля_те може_ли бихте_ли бихте_могли бих_искал бих_искала "
    "искам_да_знам интересува_ме "
    "чудя_се знаете_ли знаеш_ли кажете кажи въпрос имам_въпрос бързо спешно предварително господине госпожо хора "
    "бе отговор помощ",
    "ru": "извините извини простите прости прошу прошу_прощения прощения беспокою беспокойство отвлекаю "
    "пожалуйста пожалуста плиз пж пжлст пжст "
    "будьте_добры будьте_любезны не_могли_бы могли_бы можете можешь можно можно_узнать хотел_бы хотела_бы "
    "хотелось_бы хочу_узнать "
    "хотел_узнать хотела_узнать интересует интересно узнать уточните уточнить подскажите подскажи скажите скажи "
    "ответьте не_знаете "
    "не_подскажете вопрос вопросик есть_вопрос быстро срочно заранее господин госпожа ребята ребят народ друзья "
    "люди слушай слушайте ну "
    "вот типа короче блин кстати вообще кароч ваще чё че шо щас ща норм ок окей лол хах ответ помощь время дня",
    "uk": "вибачте вибач пробачте перепрошую турбую турбувати будь_ласка прошу чи_не_могли_б могли_б можете "
    "можеш можна чи_можна хотів_би хотіла_б "
    "хочу_дізнатися хотів_дізнатися цікавить цікаво дізнатися підкажіть підкажи скажіть скажи чи_знаєте питання "
    "маю_питання швидко терміново "
    "наперед пане пані друзі люди слухайте ну от типу коротше відповідь допомога",
    "ro": "scuze îmi_cer_scuze scuzați scuzați_mă scuză_mă pardon deranj deranjez vă_rog te_rog vă_rog_frumos "
    "rog_frumos ați_putea ai_putea puteți "
    "poți pot aș_vrea aș_dori vreau_să_știu aș_vrea_să_știu mă_întrebam știți_dacă știi_dacă spuneți_mi spune_mi "
    "întrebare o_întrebare rapid "
    "urgent anticipat domnule doamnă oameni băi măi deci răspuns ajutor știu dacă",
    "hu": "elnézést bocsánat bocs bocsi ne_haragudj ne_haragudjon zavarom zavarás legyen_szíves légy_szíves "
    "légyszi kérem kérlek szeretném_tudni "
    "szeretném megkérdezni érdeklődni érdekelne meg_tudná meg_tudnád tudná tudnád tudja tudjátok megmondaná "
    "kérdés kérdésem lenne gyors gyorsan "
    "sürgős előre uram hölgyem emberek hát szóval amúgy válasz segítség",
    "sq": "më_falni falni me_fal më_fal kërkoj_falje ju_lutem të_lutem ju_lutemi a_mundeni a_mund a_mundesh "
    "mundeni mund mund_të dua_të_di "
    "desha_të_di doja_të_dija doja_të_pyesja pyetje një_pyetje kam_një_pyetje a_e_dini a_e_di a_dini dini thuaj "
    "më_thoni më_thuaj shpejt urgjente "
    "paraprakisht zotëri zonjë njerëz miq more mor ore bre pra përgjigje ndihmë di deshta",
    "el": "συγγνώμη συγνώμη με_συγχωρείτε συγχωρείτε ενοχλώ παρακαλώ σε_παρακαλώ σας_παρακαλώ μπορείτε μπορείς "
    "θα_μπορούσατε θα_μπορούσες "
    "θα_ήθελα θα_ήθελα_να_μάθω ήθελα_να_ρωτήσω θέλω_να_μάθω αναρωτιέμαι ξέρετε ξέρεις πείτε_μου πες_μου ερώτηση "
    "μια_ερώτηση έχω_μια_ερώτηση "
    "γρήγορα επείγον προτέρων κύριε κυρία παιδιά ρε λοιπόν δηλαδή απάντηση βοήθεια μάθω",
    "tr": "affedersiniz afedersiniz pardon özür özür_dilerim rahatsız rahatsız_ettim kusura_bakmayın kusura "
    "lütfen lutfen zahmet zahmet_olmazsa "
    "rica_ederim rica_etsem acaba mümkünse mümkün_mü söyler_misiniz söyler_misin söyleyebilir "
    "söyleyebilir_misiniz öğrenebilir öğrenmek "
    "öğrenebilir_miyim istiyorum isterim merak_ediyorum merak_ettim biliyor_musunuz bir_soru sorum_var soru "
    "soracağım soracaktım hızlıca acil "
    "şimdiden beyefendi hanımefendi efendim arkadaşlar hocam kanka abi abla ya yaa yani işte şey bi cevap yardım "
    "bilgi",
    "az": "bağışlayın üzr_istəyirəm zəhmət_olmasa xahiş_edirəm deyə_bilərsiniz bilmək_istəyirəm maraqlıdır sual "
    "bir_sualım_var",
    "ka": "უკაცრავად ბოდიში მაპატიეთ თუ_შეიძლება გთხოვთ გთხოვ შეგიძლიათ მითხარით მითხარი მაინტერესებს კითხვა "
    "კითხვა_მაქვს",
    "hy": "ներողություն կներեք կներես խնդրում_եմ կարո՞ղ_եք կարող_եք ասեք ասա կցանկանայի իմանալ հարց հարց_ունեմ "
    "հետաքրքիր",
    "ar": "عفوا معذره المعذره اسف اسفه اسفين متاسف بعتذر اعتذر سماح السماح سمحلي سمحولي سامحني سامحوني اعذروني "
    "ازعاج الازعاج ازعجتكم ازعجك "
    "علي_الازعاج لو_سمحت لو_سمحتي لو_سمحتو لو_سمحتوا اذا_سمحت اذا_سمحتم اذا_ممكن اذا_امكن ان_امكن بعد_اذنك "
    "بعد_اذنكم بعد_اذن من_فضلك من_فضلكم "
    "رجاء الرجاء ارجوك ارجوكم بليز بلييز الله_يرضي_عليك الله_يوفقك تكرم تكرمون تكفي تكفون ياليت يا_ريت ممكن_سؤال "
    "ممكن_تقولي ممكن_تقول "
    "ممكن_تخبرني ممكن_اعرف ممكن_تعرف هل_يمكنك هل_يمكنكم هل_بامكانك بامكانك تقدر_تقولي تقدر_تقول فيك_تقلي "
    "فيك_تخبرني بتعرف بتعرفو تعرفوا عندي_سؤال "
    "عندي_استفسار سؤال_سريع سؤالي سؤال استفسار_بسيط بسرعه مستعجل ضروري عاجل مقدما سلفا استاذ استاذه سيد سيده "
    "سادتي اخوان اخواني جماعه "
    "يا_جماعه يا_شباب يا_اخوان عمي خالتي معلم باشا بيه حبيبتي عزيزي عزيزتي يا_غالي الغالي حضرتك ههه هههه هههههه "
    "والله يعني بصراحه المهم "
    "طيب المعلومه المعلومات الرد ردكم اجابه جواب كنت_عايز كنت_عاوز كنت_حابب كنت_بدي وددت اردت حبيت_اسال بدي_اسال "
    "بسال اسال نسال بغيت_نعرف نعرف "
    "باغي_نعرف حاب_اعرف حابه_اعرف ودي_اعرف مابعرف ما_بعرف مدري اليوم الليله بكره نهار",
    "he": "סליחה מצטער מצטערת סליחה_על_ההפרעה להפריע בבקשה אנא אם_אפשר אם_אתם_יכולים אפשר_לשאול אפשר_לקבל תוכל "
    "תוכלי תוכלו תוכל_לומר "
    "הייתי_רוצה_לדעת אשמח_לדעת אשמח רוצה_לדעת רציתי_לדעת מעניין_אותי מעניין שאלה שאלה_קטנה יש_לי_שאלה לשאול מהר "
    "דחוף מראש אדוני גברתי חברים "
    "אחי וואלה נו אז_מה תשובה עזרה להגיד לומר יודע יודעת יודעים",
    "fa": "ببخشید ببخشین معذرت معذرت_میخوام عذر_میخوام مزاحم مزاحمت لطفا لطف_کنید اگر_میشه اگه_میشه میشه "
    "میشه_بگید میتونید میتونی می‌تونید می‌شود ممکنه "
    "میخواستم_بدونم میخوام_بدونم می‌خواهم_بدانم میخواستم_بپرسم بپرسم بدونم بدانم میدونید میدونی می‌دانید سوال "
    "یه_سوال یک_سوال سوالی داشتم دارم سریع "
    "فوری پیشاپیش آقا خانم جناب دوستان بچه_ها داداش عزیز عزیزم دیگه خب خوب راستی جواب پاسخ کمک راهنمایی بفرمایید",
    "is": "afsakið fyrirgefðu vinsamlegast gætir gætuð mig_langar_að_vita spurning",
    "ca": "perdona perdoni disculpa disculpi si_us_plau sisplau em_podria em_pots voldria_saber "
    "m_agradaria_saber pregunta",
    "lt": "atsiprašau prašau prašyčiau ar_galėtumėte norėčiau_sužinoti norėčiau klausimas turiu_klausimą",
    "lv": "atvainojiet piedodiet lūdzu vai_jūs_varētu vēlos_uzzināt gribētu_zināt jautājums",
    "et": "vabandust palun kas_saaksite sooviksin_teada tahaksin_teada küsimus",
    "ku": "bibore li_min_bibore ji_kerema_xwe dixwazim_bizanim pirs ببورە تکایە دەمەوێ بزانم",
}
TABLE: Table = {language: {Cue.FILL: words} for language, words in _ASIDE.items()}
