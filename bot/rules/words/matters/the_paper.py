"""What is asked about the declaration in so few words that they must stand together: what exactly, is it a law."""

from collections.abc import Mapping

from bot.rules.words.matters.binding import BINDING

THE_PAPER: Mapping[str, Mapping[str, str]] = {
    "declaration": {
        "en": "=what_exactly =and_what_exactly =meaning_what =what_for =to_do_what what_s_the_point_of_it "
        "whats_the_point_of_it what_is_the_point_of_it what_s_the_point_of_this whats_the_point_of_this "
        "in_that_paper in_this_paper in_the_paper_they in_that_document what_did_they_sign "
        "what_did_they_actually_sign what_have_they_signed sign_up_to_exactly signed_up_to_do "
        "what_were_they_signing what_is_it_they_signed main_idea the_main_idea the_idea_behind "
        "what_did_the_mayors what_did_mayors what_have_mayors",
        "fr": "=quoi_exactement =c_est_quoi_exactement =quoi_au_juste =pour_quoi_faire =pourquoi_faire "
        "=ça_sert_à_quoi à_quoi_ça_engage ça_engage_à_quoi ils_ont_signé_quoi ils_signent_quoi "
        "a_signé_quoi_exactement signer_quoi s_engager_à_quoi s_engagent_à_quoi ils_s_engagent_à_quoi "
        "c_est_quoi_l_idée de_quoi_on_parle de_quoi_ça_parle de_quoi_il_s_agit de_quoi_s_agit_il but_de_cette "
        "l_idée_derrière",
        "es": "=qué_exactamente =exactamente_qué =y_eso_qué_es =para_qué =y_para_qué =para_qué_sirve "
        "qué_han_firmado de_qué_se_trata de_qué_va_esto de_qué_va_eso de_qué_va_todo qué_es_eso_que_firman "
        "la_idea_detrás idea_principal",
        "pt": "=o_quê_exatamente =o_que_exatamente =para_quê =pra_quê =pra_que_serve =para_que_serve "
        "o_que_assinaram o_que_eles_assinaram do_que_se_trata de_que_se_trata",
        "it": "=cosa_esattamente =che_cosa_esattamente =e_cioè =a_che_serve =a_cosa_serve di_cosa_si_tratta "
        "di_che_si_tratta di_che_cosa_si_tratta cosa_hanno_firmato scritto_lì_dentro c_è_scritto_lì "
        "scritto_dentro cosa_c_è_dentro l_idea_di_fondo idea_di_base",
        "ro": "=ce_anume =mai_exact =la_ce_bun =și_la_ce_folosește despre_ce_e_vorba ce_au_semnat",
        "de": "=was_genau =was_denn_genau =wozu =wozu_das =wozu_das_ganze =wofür =worum_geht_s =worum_gehts "
        "worum_geht_es was_haben_die_unterschrieben was_haben_sie_unterschrieben was_haben_die_da "
        "was_soll_das_ganze text_irgendwo text_nachlesen text_lesen",
        "nl": "=wat_precies =wat_dan_precies =waartoe =waar_is_dat_goed_voor wat_hebben_ze_getekend "
        "waar_gaat_het_om wat_erin_staat wat_staat_erin",
        "sv": "=vad_exakt =till_vad =vad_är_poängen vad_handlar_det_om vad_går_det_ut_på vad_har_de_skrivit_under",
        "da": "=hvad_præcist =hvad_helt_præcist hvad_handler_det_om hvad_går_det_ud_på hvad_har_de_skrevet_under",
        "nb": "=hva_nøyaktig =hva_egentlig hva_handler_det_om hva_går_det_ut_på hva_har_de_signert",
        "fi": "=mitä_tarkalleen mistä_siinä_on_kyse mistä_tässä_on_kyse mistä_on_kyse",
        "hu": "=mit_pontosan =pontosan_mit =mire_jó_ez miről_van_szó miről_szól",
        "pl": "=co_dokładnie =czyli_co =po_co_to =po_co_to_wszystko o_co_w_tym_chodzi o_co_tu_chodzi "
        "o_co_w_tym_w_ogóle o_co_chodzi_w_tym co_oni_podpisali",
        "cs": "=co_přesně =k_čemu_to_je o_co_jde o_čem_to_je proč_by_mě_to_mělo_zajímat",
        "sk": "=čo_presne o_čo_ide o_čom_to_je prečo_by_ma_to_malo_zaujímať",
        "hr": "=što_točno =šta_tačno =čemu_to =čemu_sve_to =čemu_služi o_čemu_se_radi o_čemu_je_riječ šta_piše_u "
        "što_piše_u ideja_iza",
        "sr": "=шта_тачно =чему_то =чему_служи о_чему_се_ради о_чему_је_реч шта_пише_у o_čemu_je_reč",
        "mk": "=што_точно =за_што_служи за_што_станува_збор идејата_зад",
        "bg": "=какво_точно =за_какво_е_това за_какво_става_дума за_какво_става_въпрос какво_са_подписали "
        "идеята_на идеята_зад",
        "ru": "=что_именно =а_что_именно =зачем_это =зачем_все_это =зачем_это_всё =и_зачем о_чём_речь о_чем_речь "
        "что_они_подписали что_конкретно_подписали в_чём_суть в_чем_суть основная_мысль главная_мысль",
        "uk": "=що_саме =а_що_саме =навіщо_це =навіщо_це_все про_що_йдеться у_чому_суть в_чому_суть",
        "sq": "=çfarë_saktësisht =cka_saktësisht =pse_shërben =për_çfarë_shërben për_çfarë_bëhet_fjalë "
        "për_çka_bëhet_fjalë çfarë_kanë_nënshkruar",
        "el": "=τι_ακριβώς =και_τι_ακριβώς =σε_τι_χρησιμεύει περί_τίνος_πρόκειται τι_υπέγραψαν",
        "tr": "=tam_olarak_ne =ne_tam_olarak =ne_işe_yarar =ne_için =amaç_ne ne_imzaladılar olay_ne mesele_ne",
        "ar": "=شو_بالضبط =ايش_بالضبط =ماذا_بالضبط =وش_بالضبط =شنو_بالضبط =ايه_بالظبط =لشو =ليش_كل_هذا "
        "الفكرة_من_هالاعلان الفكرة_من_الاعلان الفكرة_من_هذا على_شو_وقعوا على_ايش_وقعوا علاش_وقعوا وقعوا_على_ايه",
        "fa": "=دقیقا_چی =یعنی_چی_دقیقا =به_چه_درد_میخوره چی_رو_امضا_کردن موضوع_چیه قضیه_چیه",
        "he": "=מה_בדיוק =בשביל_מה במה_מדובר על_מה_חתמו",
        "hi": "=क्या_बिल्कुल =ठीक_क्या =किसलिए किस_बारे_में_है किस_पर_साइन_किया लिखा_क्या_है लिखा_क्या_है_आखिर",
        "bn": "=ঠিক_কী =কিসের_জন্য কী_নিয়ে_এটা কিসে_সই_করেছে",
        "id": "=apa_tepatnya =persisnya_apa =buat_apa_sih =untuk_apa tanda_tangan_apa isinya_apa isinya_apaan",
        "vi": "=chính_xác_là_gì =để_làm_gì họ_ký_cái_gì nói_về_cái_gì",
        "th": "ตกลงเซ็นอะไร เซ็นอะไรกัน",
        "zh": "具体是什么 具體是什麼 到底签了什么 到底簽了什麼 签的是什么 图个啥",
        "ja": "具体的に何 何に署名 何にサイン",
        "ko": "정확히_뭔데 뭐에_서명 무엇에_서명 무슨_내용에",
        "sw": "=nini_hasa =ya_nini =ya_nini_hii =kwa_nini_haya kinahusu_nini inahusu_nini walisaini_nini",
        "so": "=maxay_tahay_si_sax_ah =maxaa_loogu_talagalay maxay_saxiixeen",
        "ha": "=me_daidai =don_me me_suka_sa_hannu_a_kai",
        "am": "=በትክክል_ምን =ለምን_ይጠቅማል ስለ_ምንድን_ነው",
        "kk": "маған_мұның_не_керегі",
        "uz": "бунинг_менга_нима_кераги",
    },
    "binding": BINDING,
    "terms": {
        "en": "cost_to_join cost_to_sign cost_for_a_town cost_a_town cost_us_anything deadline_to_sign "
        "deadline_to_join too_late_to_sign too_late_to_join still_join still_sign_up membership_fee "
        "when_does_it_close when_does_this_close does_it_close",
        "fr": "ça_coûte_combien_à_la_commune coûte_à_la_commune coûte_à_la_ville payer_pour_signer "
        "payer_pour_adhérer encore_signer encore_adhérer trop_tard_pour_signer c_est_payant_pour_les_communes",
        "es": "cuesta_firmar cuesta_adherirse cuesta_sumarse plazo_para_firmar plazo_para_adherirse "
        "todavía_se_puede_firmar",
        "de": "kostet_das_die_stadt kostet_das_die_gemeinde kostet_die_teilnahme noch_unterschreiben noch_mitmachen",
        "ru": "участие_бесплатное участие_платное участие_бесплатно",
        "uk": "участь_безкоштовна участь_платна",
        "pl": "udział_jest_płatny udział_jest_bezpłatny",
        "bg": "участието_е_платено участието_безплатно",
        "mk": "учеството_бесплатно",
        "sr": "учешће_бесплатно učešće_besplatno",
        "tr": "katılım_ücretli_mi",
    },
    "origin": {
        "en": "how_old_is_this how_old_is_it how_long_has_this_been how_long_has_it_been "
        "how_long_has_this_existed who_set_this_up who_set_it_up who_dreamed_up who_dreamt_up who_cooked_this_up "
        "since_when_does_this_exist who_s_running_it whos_running_it who_is_running_it running_this_thing",
        "fr": "qui_a_eu_l_idée l_idée_de_qui c_est_l_idée_de_qui qui_est_à_l_origine à_l_origine_de_ça ça_date_de "
        "qui_a_pondu_ça",
        "es": "de_quién_fue_la_idea idea_de_quién a_quién_se_le_ocurrió de_dónde_sale_esto de_dónde_salió_esto",
        "pt": "de_quem_foi_a_ideia ideia_de_quem quem_teve_a_ideia quem_se_lembrou_disto de_onde_saiu_isso",
        "it": "di_chi_è_stata_l_idea idea_di_chi chi_ha_avuto_l_idea a_chi_è_venuto_in_mente a_chi_è_venuta_in_mente",
        "de": "der_spaß_von_wem spaß_von_wem von_wem_ist_der_spaß auf_wessen_mist wer_kam_auf_die_idee "
        "wer_hatte_die_idee",
        "nl": "wiens_idee_was_dit wie_kwam_op_het_idee sinds_wanneer_bestaat",
        "pl": "czyj_to_pomysł czyj_to_był_pomysł kto_na_to_wpadł",
        "ru": "чья_идея чья_это_идея кому_пришло_в_голову",
        "tr": "kimin_fikri kimin_fikriydi kimin_aklına_geldi kimden_çıkmış fikir_kimden_çıkmış",
        "ar": "فكرة_مين مين_صاحب_الفكرة من_صاحب_الفكرة",
        "fa": "ایده_مال_کی ایده_کی_بود فکر_کی_بود ایده_از_کی",
        "sq": "e_kujt_ishte_ideja ideja_e_kujt",
        "sw": "wazo_la_nani lilikuwa_wazo_la_nani",
        "so": "fikradda_yaa_lahaa",
        "sv": "har_det_här_hållit_på",
        "mr": "कोणाच्या_डोक्यातून_निघालं",
        "bg": "kade_e_podpisana_deklaraciqta",
    },
    "sources": {
        "fr": "tirez_ces_infos tires_ces_infos sors_ces_infos sortez_ces_infos infos_d_où infos_viennent_d_où",
        "nl": "gegevens_vandaan data_vandaan info_vandaan informatie_vandaan lijst_vandaan",
        "de": "daten_her infos_her informationen_her aus_welcher_quelle welche_quelle",
        "es": "sacas_esos_datos sacáis_los_datos sacan_los_datos",
        "en": "who_made_this_bot who_built_this_bot who_runs_this_bot",
    },
    "steps": {
        "en": "mayor_is_interested mayor_would_be_interested mayor_is_keen",
        "fr": "maire_est_intéressé maire_est_intéressée maire_serait_intéressé",
        "es": "alcalde_está_interesado alcaldesa_está_interesada",
        "pt": "prefeito_está_interessado prefeito_tem_interesse",
        "it": "sindaco_è_interessato sindaca_è_interessata",
        "de": "bürgermeister_ist_interessiert bürgermeister_hat_interesse bürgermeisterin_ist_interessiert",
        "nl": "burgemeester_is_geïnteresseerd burgemeester_heeft_interesse",
        "ar": "رئيس_بلديتنا_مهتم رئيس_البلدية_مهتم عمدتنا_مهتم",
        "tr": "başkanımız_ilgileniyor başkanımız_istekli",
        "ru": "мэр_заинтересован мэр_заинтересовался",
        "sq": "kryetari_ynë_është_i_interesuar kryetari_i_interesuar",
        "sw": "meya_wetu_ana_nia meya_wetu_anapenda",
    },
}
