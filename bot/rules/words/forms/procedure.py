"""Words by which whoever fills in a form asks about the form itself: where it goes, how long it takes, who sees it,
whether it can be changed, what it costs, and whether a council has to vote. Here the languages of Europe, the others in
`procedure_beyond`.

Each entry is one way to ask. _ joins words that stand side by side, + parts of which all must be there, in any order,
and a * at the end lets the word go on.
"""

from collections.abc import Mapping

ROUTE: Mapping[str, str] = {
    "en": "where+this_go where+it_go where+this+sent where+it_sent where+form_go where+answers_go where+submission_go "
    "who_gets_this who_gets_it who_receives_this who_receives_it who_will_get who_will_receive what_happens_next "
    "what_happens_after what_happens_then what_happens_with what_happens_to_this what_happens_to_my what_happens_once",
    "fr": "où+va+ça où+va_t où+va+cela où+vont où+envoyé où+part à_qui+va qui_reçoit que_se_passe_t il_se_passe_quoi "
    "qu_est_ce_qui_se_passe",
    "es": "adónde+va dónde+va a_dónde+llega dónde+llega a_quién+llega quién_recibe quién_lo_recibe qué_pasa_después "
    "qué_pasa_luego qué_sigue qué_pasa_con",
    "pt": "para_onde+vai aonde+vai onde+vai quem_recebe o_que_acontece_depois o_que_acontece_com",
    "de": "wohin+geht wohin+geschickt wohin+kommt wo+geht+hin wo+kommt+hin wo+landet wer_bekommt wer_kriegt "
    "wer_erhält was_passiert_dann was_passiert_danach was_passiert_damit was_passiert_mit wie_geht_es_weiter "
    "wie_geht_s_weiter",
    "it": "dove+va dove+finisce dove+arriva a_chi+va a_chi+arriva chi_riceve cosa_succede che_succede",
    "nl": "waar+gaat+heen waar+gaat+naartoe waarheen+gaat waar+komt+terecht wie_krijgt wie_ontvangt wat_gebeurt_er",
    "sv": "vart+går vart+skickas vart+tar+vägen vem_får vem_tar_emot vad_händer",
    "da": "hvor+går+hen hvor+sendes hvor+ryger hvem_får hvem_modtager hvad_sker",
    "nb": "hvor+går+dette hvor+går+det hvor+sendes hvem_får hvem_mottar hva_skjer",
    "fi": "mihin+menee minne+menee mihin+lähetetään kuka_saa kuka_vastaanottaa mitä_tapahtuu",
    "pl": "dokąd+trafi* gdzie+trafi* dokąd+idzie gdzie+idzie kto_dostaje kto_otrzym* kto_dostanie co_się_dzieje "
    "co_dalej co_będzie_dalej",
    "cs": "kam+jde kam+půjde kam+odesl* kam+poslán* kdo_dostane kdo_to_dostane co_se_stane co_bude_dál",
    "hu": "hova+megy hová+megy hova+kerül hová+kerül ki_kapja mi_történik",
    "ro": "unde+ajunge unde+merge unde+se_duce cine_primește ce_se_întâmplă",
    "sq": "ku+shkon ku+dërgohet ku+përfundon kush_e_merr çfarë_ndodh ç_ndodh",
    "sr": "gde+ide gdje+ide kuda+ide kamo+ide gde+stiže gdje+stiže kome+ide ko_dobija tko_dobiva šta_se_dešava "
    "što_se_događa šta_dalje што_се_дешава где+иде куда+иде коме+иде ко_добија шта_се_дешава шта_даље",
    "mk": "каде+оди каде+стигнува каде+се_испраќа кој_го_добива што_се_случува",
    "bg": "къде+отива къде+се_изпраща къде+стига кой_получава какво_се_случва",
    "ru": "куда+идет куда+пойдет куда+попадет куда+попадает куда+отправ* куда+уходит куда+это кто_получает "
    "кто_получит что_будет_дальше что_дальше что_происходит",
    "uk": "куди+йде куди+піде куди+потрап* куди+надси* куди+відправ* хто_отримує хто_отримає що_буде_далі що_далі "
    "що_відбувається",
    "el": "που+πάει που+πηγαίνει που+στέλνεται που+καταλήγει ποιος_το_λαμβάνει ποιος_λαμβάνει τι_γίνεται_μετά",
    "tr": "nereye+gid* nereye+gönder* kime+gid* kim_alıyor kim_alacak sonra_ne_ol* bundan_sonra_ne",
}
HOW_LONG: Mapping[str, str] = {
    "en": "how_long+take how_long+takes how_long+last how_long_until how_long_till how_long_before how_long+wait "
    "how_long+review how_long_will how_long_does when_will+approved when_will+published when_will+decided "
    "when_will_i_hear when_do_i_hear when_will_i_know when_will_you when_do_i_get how_many_days how_quickly how_soon",
    "fr": "combien_de_temps combien_de_jours ça_prend_combien c_est_long dans_combien quand+réponse quand+publié* "
    "en_combien",
    "es": "cuánto_tarda cuánto_tiempo cuánto+demora cuánto_se_tarda cuántos_días cuándo+respuesta cuándo+publica* "
    "cuándo_sabré cuándo_se_publica",
    "pt": "quanto_tempo quanto+demora quantos_dias quando+resposta quando+publicad* quando_fico_sabendo",
    "de": "wie_lange wie_viele_tage wie_lang wann+antwort wann_erfahre wann+veröffentlicht wann+entschieden "
    "wann_höre_ich",
    "it": "quanto_tempo quanto_ci_vuole quanto_ci_mette quanti_giorni quando+risposta quando+pubblicat* quando_saprò",
    "nl": "hoe_lang hoelang hoeveel_dagen wanneer+antwoord wanneer+gepubliceerd wanneer_hoor_ik",
    "sv": "hur_lång_tid hur_länge hur_många_dagar när+svar när+publiceras när_får_jag",
    "da": "hvor_lang_tid hvor_længe hvor_mange_dage hvornår+svar hvornår_får_jag hvornår_hører_jeg",
    "nb": "hvor_lang_tid hvor_lenge hvor_mange_dager når+svar når_får_jeg når_hører_jeg",
    "fi": "kuinka_kauan miten_kauan kauanko montako_päivää milloin+vastau* milloin+julkaist*",
    "pl": "jak_długo ile_to_trwa ile_trwa ile_czasu ile_dni kiedy+odpowied* kiedy+opublikow*",
    "cs": "jak_dlouho za_jak_dlouho kolik_dní kolik_dnů kdy+odpověď kdy_se_dozvím kdy+zveřejn*",
    "hu": "mennyi_ideig meddig_tart mennyi_idő hány_nap mikor+válasz*",
    "ro": "cât_durează cât_timp câte_zile când+răspuns* când+publicat*",
    "sq": "sa_kohë sa_zgjat sa_ditë kur+përgjigj*",
    "sr": "koliko_traje koliko_dugo koliko_vremena koliko_dana kada+odgovor kad+odgovor колико_траје колико_дуго "
    "колико_времена колико_дана кад+одговор",
    "mk": "колку_трае колку_време колку_долго колку_дена кога+одговор",
    "bg": "колко_време колко_трае колко_дни кога+отговор",
    "ru": "сколько_времени как_долго сколько_ждать сколько+займет сколько_дней когда+ответ когда+опублик* как_скоро",
    "uk": "скільки_часу як_довго скільки_чекати скільки_днів коли+відповідь коли+опублік*",
    "el": "πόση_ώρα πόσο_καιρό πόσο_χρόνο πόσο_διαρκεί πόσες_μέρες πότε+απάντηση",
    "tr": "ne_kadar_sür* kaç_gün ne_kadar_zaman ne_zaman+yanıt ne_zaman+cevap ne_zaman+yayın*",
}
PUBLIC: Mapping[str, str] = {
    "en": "who_can_see who_will_see who_sees who_can_read who_reads who_will_read is_this_public is_it_public "
    "is_that_public is_this_going_to_be_public will_this_be_public will_it_be_public will_this_become_public "
    "will_this+published will_it+published will_it_be_visible will_this_be_visible is_this_private is_it_private "
    "is_this_confidential is_it_confidential is_this_secret will_my_name+appear will_my_name+shown is_my_name+public "
    "will_everybody_see will_everyone_see can_everyone_see can_anyone_see can_anybody_see will_people_see",
    "fr": "qui_voit qui_peut_voir qui_verra qui_lit est_ce_public est_ce_que+public c_est_public sera+public "
    "sera+publié* est_ce_confidentiel c_est_confidentiel est_ce_que+confidentiel mon_nom+affiché",
    "es": "quién_ve quién_puede_ver quién_verá quién_lo_ve quiénes_ven es_público será_público es_confidencial "
    "es_privado se_publica se_va_a_publicar aparecerá_mi_nombre",
    "pt": "quem_vê quem_pode_ver quem_verá isto_é_público isso_é_público é_público vai_ser_público será_público "
    "é_confidencial é_privado vai_ser_publicado",
    "de": "wer_sieht wer_kann+sehen wer_liest wer_kann+lesen ist_das_öffentlich wird_das_öffentlich ist+öffentlich "
    "wird+veröffentlicht ist_das_vertraulich ist+vertraulich ist_das_geheim",
    "it": "chi_vede chi_può_vedere chi_vedrà chi_legge è_pubblico sarà_pubblico è_riservato è_privato verrà_pubblicato",
    "nl": "wie_ziet wie_kan+zien wie_leest is_dit_openbaar is_dat_openbaar wordt_dit_openbaar is+vertrouwelijk "
    "wordt+gepubliceerd is_dit_publiek",
    "sv": "vem_ser vem_kan_se vem_läser är_det_offentligt är_detta_offentligt blir_det_offentligt är+konfidentiell*",
    "da": "hvem_ser hvem_kan_se hvem_læser er_det_offentligt bliver_det_offentligt er+fortroligt",
    "nb": "hvem_ser hvem_kan_se hvem_leser er_det_offentlig blir_det_offentlig er+konfidensiel*",
    "fi": "kuka_näkee kuka_voi_nähdä ketkä_näkevät onko+julki* onko+luottamuksellis* julkaistaanko",
    "pl": "kto_widzi kto_zobaczy kto_może_zobaczyć kto_to_widzi czy+publiczne czy+jawne czy+poufne czy+opublikowane",
    "cs": "kdo_vidí kdo_to_uvidí kdo_uvidí kdo_může_vidět je_to_veřejné bude_to_veřejné je_to_důvěrné",
    "hu": "ki_látja ki_láthatja kik_látják ez_nyilvános nyilvános_lesz ez_bizalmas",
    "ro": "cine_vede cine_poate_vedea cine_va_vedea este_public e_public va_fi_public este_confidențial",
    "sq": "kush_e_sheh kush_mund_ta_shohë kush_sheh a_është_publik* a_do_të_jetë_publik* a_është_konfidencial*",
    "sr": "ko_vidi tko_vidi ko_može_da_vidi tko_može_vidjeti ko_će_videti da_li_je_javno je_li_javno "
    "hoće_li_biti_javno da_li_će_biti_javno ко_види ко_може_да_види да_ли_је_јавно да_ли_ће_бити_јавно",
    "mk": "кој_гледа кој_може_да_види кој_ќе_види дали_е_јавно дали_ќе_биде_јавно",
    "bg": "кой_вижда кой_може_да_види кой_ще_види публично_ли_е ще_бъде_ли_публично",
    "ru": "кто_видит кто_это_видит кто_увидит кто_может_видеть кто_это_увидит это_публично это_будет_публично "
    "будет+опубликовано это_конфиденциально кто_читает",
    "uk": "хто_бачить хто_це_бачить хто_побачить хто_це_побачить "
    "хто_може_бачити це_публічно чи_буде+публічно чи+конфіденційно "
    "буде+опубліковано",
    "el": "ποιος_βλέπει ποιος_το_βλέπει ποιος_μπορεί_να_δει ποιος_θα_δει είναι_δημόσιο θα_είναι_δημόσιο "
    "είναι_εμπιστευτικό",
    "tr": "kim_görüyor kim_görebilir kim_görecek kimler_görüyor kimler_görebilir bu_herkese_açık herkese_açık_mı "
    "gizli_mi yayınlanacak_mı",
}
CHANGE: Mapping[str, str] = {
    "en": "can_i_change can_i_edit can_i_correct can_i_modify can_i_fix can_i_withdraw can_i_take_it_back can_i_undo "
    "can_i_delete can_i_update can_i_still_change can_i_later_change can_we_change can_we_edit able_to_change "
    "possible_to_change change_it_later change_this_later edit_it_later edit_this_later correct_it_later "
    "change_my_mind if_i_made_a_mistake if_i_make_a_mistake what_if_i_am_wrong",
    "fr": "puis_je+modifier puis_je+changer puis_je+corriger je_peux+modifier je_peux+changer je_peux+corriger "
    "peut_on+modifier on_peut+modifier on_peut+changer possible_de_modifier si_je_me_trompe modifier_plus_tard",
    "es": "puedo+cambiar* puedo+modificar* puedo+corregir* puedo+editar* se_puede+cambiar* se_puede+modificar* "
    "si_me_equivoco cambiarlo_después cambiarlo_más_tarde",
    "pt": "posso+mudar posso+alterar posso+corrigir posso+editar posso+modificar dá_para_mudar dá_para_alterar "
    "se_eu_errar",
    "de": "kann_ich+ändern kann_ich+korrigieren kann_man+ändern kann_ich+bearbeiten kann_ich+zurückziehen "
    "lässt_sich+ändern später_ändern später_noch_ändern wenn_ich_einen_fehler wenn_ich_mich_vertippe",
    "it": "posso+cambiar* posso+modificar* posso+corregger* si_può+cambiar* si_può+modificar* se_sbaglio",
    "nl": "kan_ik+wijzigen kan_ik+aanpassen kan_ik+veranderen kan_ik+corrigeren later_wijzigen later_aanpassen",
    "sv": "kan_jag+ändra kan_man+ändra kan_jag+rätta går_det_att_ändra ändra_senare",
    "da": "kan_jeg+ændre kan_man+ændre kan_jeg+rette ændre_senere",
    "nb": "kan_jeg+endre kan_man+endre kan_jeg+rette endre_senere",
    "fi": "voinko+muuttaa voinko+muokata voinko+korjata voiko+muuttaa",
    "pl": "czy_mogę+zmienić mogę+zmienić mogę+poprawić można+zmienić czy_można+poprawić zmienić_później",
    "cs": "mohu+změnit můžu+změnit mohu+opravit můžu+opravit lze+změnit dá_se+změnit změnit_později",
    "hu": "módosíthatom megváltoztathatom javíthatom lehet+módosítani később+módosít*",
    "ro": "pot_să+schimb pot+schimba pot+modifica pot_să+modific pot+corecta se_poate+modifica",
    "sq": "a_mund_ta_ndryshoj mund_ta_ndryshoj a_mund_ta_korrigjoj mund+ndryshoj",
    "sr": "mogu_li+promeniti mogu_li+promijeniti mogu_li+izmeniti mogu_li+izmijeniti mogu_da_promenim "
    "mogu_da_izmenim mogu_li+ispraviti могу_ли+променити могу_ли+изменити могу_да_променим могу_да_изменим",
    "mk": "може_ли+сменам можам_ли+сменам можам_да+сменам можам+променам",
    "bg": "мога_ли+промен* мога_ли+коригирам може_ли+промени мога_ли+редактирам",
    "ru": "можно+изменить могу+изменить можно+исправить могу+исправить можно+поменять могу+поменять "
    "можно+отредактировать изменить_потом изменить_позже если_я_ошиб*",
    "uk": "можна+змінити можу+змінити можна+виправити можу+виправити змінити_потім змінити_пізніше",
    "el": "μπορώ+αλλάξω μπορώ+διορθώσω μπορώ+τροποποιήσω μπορεί+αλλάξει",
    "tr": "değiştirebilir_miyim düzeltebilir_miyim düzenleyebilir_miyim sonra+değiştir* sonradan+değiştir*",
}
FREE: Mapping[str, str] = {
    "en": "is_it_free is_this_free is_that_free free_of_charge does_it_cost does_this_cost how_much_does "
    "how_much_is_it how_much_is_this what_does_it_cost what_does_this_cost do_i_have_to_pay do_we_have_to_pay "
    "do_we_need_to_pay do_i_need_to_pay do_i_pay is_there_a_fee is_there_any_fee any_fee any_fees any_costs "
    "what_is_the_fee what_is_the_price",
    "fr": "c_est_gratuit est_ce_gratuit est_ce_que+gratuit ça_coûte combien_ça_coûte c_est_payant est_ce_payant "
    "faut_il_payer quel_est_le_prix il_y_a_des_frais",
    "es": "es_gratis es_gratuito cuánto_cuesta tiene_costo tiene_coste tiene_algún_costo hay_que_pagar tengo_que_pagar "
    "tenemos_que_pagar qué_precio",
    "pt": "é_grátis é_gratuito quanto_custa tem_custo tem_que_pagar tenho_que_pagar temos_de_pagar é_pago",
    "de": "ist_das_kostenlos ist+kostenlos ist+umsonst was_kostet wie_viel_kostet wieviel_kostet kostet_das "
    "kostet_es muss_ich+bezahlen muss_ich+zahlen müssen_wir+zahlen gibt_es_gebühren",
    "it": "è_gratis è_gratuito quanto_costa costa_qualcosa si_paga bisogna_pagare devo_pagare",
    "nl": "is_het_gratis is_dit_gratis wat_kost hoeveel_kost kost_dit kost_het moet_ik_betalen",
    "sv": "är_det_gratis kostar_det vad_kostar måste_jag_betala måste_vi_betala",
    "da": "er_det_gratis koster_det hvad_koster skal_jeg_betale skal_vi_betale",
    "nb": "er_det_gratis koster_det hva_koster må_jeg_betale må_vi_betale",
    "fi": "onko+ilmai* paljonko+maksaa mitä_maksaa maksaako pitääkö_maksaa",
    "pl": "czy+darmowe czy+bezpłatne czy+za_darmo ile_to_kosztuje ile_kosztuje czy_trzeba_płacić czy+płatne",
    "cs": "je_to_zdarma je_to_zadarmo kolik_to_stojí musím_platit platí_se",
    "hu": "ez_ingyenes ingyenes_e mennyibe_kerül kell_fizetni",
    "ro": "este_gratuit e_gratis este_gratis e_gratuit cât_costă trebuie_să_plătesc trebuie_plătit",
    "sq": "a_është_falas është_falas sa_kushton a_kushton duhet_të_paguaj",
    "sr": "da_li_je_besplatno je_li_besplatno koliko_košta koliko_to_košta treba_li_platiti plaća_li_se "
    "da_li_se_plaća да_ли_је_бесплатно колико_кошта да_ли_се_плаћа",
    "mk": "дали_е_бесплатно колку_чини колку_кошта дали_се_плаќа",
    "bg": "безплатно_ли_е колко_струва плаща_ли_се трябва_ли_да_плат*",
    "ru": "это_бесплатно бесплатно_ли сколько_стоит сколько_это_стоит нужно_платить надо_платить это_платно платно_ли",
    "uk": "це_безкоштовно чи_безкоштовно скільки_коштує скільки_це_коштує треба_платити потрібно_платити",
    "el": "είναι_δωρεάν πόσο_κοστίζει κοστίζει_κάτι πρέπει_να_πληρώσ*",
    "tr": "ücretsiz_mi bedava_mı ücretli_mi paralı_mı kaç_para ücreti_ne",
}
COUNCIL: Mapping[str, str] = {
    "en": "council+vote council+votes council+decide council+decision council+approve council+approval council+agree "
    "council+resolution council_have_to need_a_resolution need_a_vote do_we_need_to_vote assembly+vote "
    "council+consent parliament+vote",
    "fr": "conseil+voter conseil+vote conseil+délibérer conseil+délibération conseil+approuver conseil+accord "
    "faut_il_un_vote faut_il_une_délibération",
    "es": "concejo+votar concejo+vote concejo+aprobar concejo+aprobación concejo+decidir pleno+votar pleno+aprobar "
    "ayuntamiento+votar cabildo+votar cabildo+aprobar consejo+votar consejo+aprobar",
    "pt": "câmara+votar câmara+aprovar conselho+votar conselho+aprovar assembleia+votar assembleia+aprovar "
    "vereadores+votar",
    "de": "rat+abstimmen stadtrat+abstimmen gemeinderat+abstimmen stadtrat+zustimmen gemeinderat+zustimmen "
    "rat+zustimmen stadtrat+beschließen gemeinderat+beschließen rat+beschließen ratsbeschluss stadtratsbeschluss "
    "gemeinderatsbeschluss",
    "it": "consiglio+votare consiglio+approvare consiglio+deliberare consiglio+voto serve_una_delibera",
    "nl": "gemeenteraad+stemmen raad+stemmen gemeenteraad+instemmen raad+instemmen raadsbesluit",
    "sv": "fullmäktige+rösta kommunfullmäktige+rösta fullmäktige+besluta kommunfullmäktige+besluta",
    "da": "byrådet+stemme kommunalbestyrelsen+stemme byrådet+godkende",
    "nb": "kommunestyret+stemme bystyret+stemme kommunestyret+vedta bystyret+vedta",
    "fi": "valtuuston+äänest* valtuuston+hyväksy* kaupunginvaltuuston+äänest*",
    "pl": "rada+głosować rada+głosowa* rada+uchwal* rady+zgod* rada+zatwierdzić uchwała_rady",
    "cs": "zastupitelstvo+hlasovat rada+hlasovat zastupitelstvo+schválit rada+schválit",
    "hu": "képviselő_testület+szavaz* tanács+szavaz* közgyűlés+szavaz*",
    "ro": "consiliul+voteze consiliul+vota consiliul+aprobe consiliul+hotăr* consiliu+vot*",
    "sq": "këshilli+votoj* këshilli+miratoj* këshilli+vendos*",
    "sr": "skupština+glasa* vijeće+glasa* veće+glasa* skupština+odobri* vijeće+odobri* odluka_skupštine "
    "скупштина+гласа* веће+гласа* скупштина+одобри*",
    "mk": "советот+гласа* совет+гласа* советот+одобри*",
    "bg": "съвет+гласува съветът+гласува съвет+одобри съветът+одобри",
    "ru": "совет+голосовать дума+голосовать совет+проголосовать совета+решение совет+одобрить депутаты+голосовать "
    "нужно_ли_голосование",
    "uk": "рада+голосувати ради+рішення рада+проголосувати рада+схвалити депутати+голосувати",
    "el": "συμβούλιο+ψηφίσει συμβούλιο+εγκρίνει συμβουλίου+απόφαση συμβούλιο+ψηφοφορία",
    "tr": "meclis+oyla* meclisin+oyla* meclis+karar* meclisin+onay* meclis+onay*",
}
