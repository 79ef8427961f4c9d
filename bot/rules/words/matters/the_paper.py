"""What is asked about the declaration in so few words that they must stand together: what exactly, is it a law."""

from collections.abc import Mapping

THE_PAPER: Mapping[str, Mapping[str, str]] = {
    "declaration": {
        "en": "=what_exactly =and_what_exactly =meaning_what =what_for =to_do_what what_s_the_point_of_it "
        "whats_the_point_of_it what_is_the_point_of_it what_s_the_point_of_this whats_the_point_of_this "
        "in_that_paper in_this_paper in_the_paper_they in_that_document what_did_they_sign "
        "what_did_they_actually_sign what_have_they_signed sign_up_to_exactly signed_up_to_do "
        "what_were_they_signing what_is_it_they_signed",
        "fr": "=quoi_exactement =c_est_quoi_exactement =quoi_au_juste =pour_quoi_faire =pourquoi_faire "
        "=ça_sert_à_quoi à_quoi_ça_engage ça_engage_à_quoi ils_ont_signé_quoi ils_signent_quoi "
        "a_signé_quoi_exactement signer_quoi s_engager_à_quoi s_engagent_à_quoi ils_s_engagent_à_quoi "
        "c_est_quoi_l_idée de_quoi_on_parle de_quoi_ça_parle de_quoi_il_s_agit de_quoi_s_agit_il",
        "es": "=qué_exactamente =exactamente_qué =y_eso_qué_es =para_qué =y_para_qué =para_qué_sirve "
        "qué_han_firmado de_qué_se_trata de_qué_va_esto de_qué_va_eso de_qué_va_todo qué_es_eso_que_firman",
        "pt": "=o_quê_exatamente =o_que_exatamente =para_quê =pra_quê =pra_que_serve =para_que_serve "
        "o_que_assinaram o_que_eles_assinaram do_que_se_trata de_que_se_trata",
        "it": "=cosa_esattamente =che_cosa_esattamente =e_cioè =a_che_serve =a_cosa_serve di_cosa_si_tratta "
        "di_che_si_tratta di_che_cosa_si_tratta cosa_hanno_firmato scritto_lì_dentro c_è_scritto_lì "
        "scritto_dentro cosa_c_è_dentro",
        "ro": "=ce_anume =mai_exact =la_ce_bun =și_la_ce_folosește despre_ce_e_vorba ce_au_semnat",
        "de": "=was_genau =was_denn_genau =wozu =wozu_das =wozu_das_ganze =wofür =worum_geht_s =worum_gehts "
        "worum_geht_es was_haben_die_unterschrieben was_haben_sie_unterschrieben was_haben_die_da "
        "was_soll_das_ganze",
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
        "što_piše_u",
        "sr": "=шта_тачно =чему_то =чему_служи о_чему_се_ради о_чему_је_реч шта_пише_у o_čemu_je_reč",
        "mk": "=што_точно =за_што_служи за_што_станува_збор",
        "bg": "=какво_точно =за_какво_е_това за_какво_става_дума за_какво_става_въпрос какво_са_подписали",
        "ru": "=что_именно =а_что_именно =зачем_это =зачем_все_это =зачем_это_всё =и_зачем о_чём_речь о_чем_речь "
        "что_они_подписали что_конкретно_подписали в_чём_суть в_чем_суть",
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
    "binding": {
        "en": "is_it_a_law is_this_a_law is_it_law sue_him sue_her sue_them sue_the_mayor sue_our_mayor "
        "sue_my_mayor take_him_to_court take_her_to_court take_them_to_court hold_him_to_it hold_her_to_it "
        "hold_them_to_it hold_them_accountable hold_him_accountable hold_her_accountable teeth_to_it any_teeth "
        "worth_the_paper break_the_promise breaks_the_promise break_their_promise breaks_his_promise "
        "breaks_her_promise just_for_show only_for_show just_pr a_pr_stunt",
        "fr": "c_est_une_loi est_ce_une_loi une_loi_européenne loi_européenne force_de_loi paroles_en_l_air "
        "et_s_il_ne_respecte et_s_ils_ne_respectent si_le_maire_ne_respecte s_il_ne_tient_pas "
        "s_ils_ne_tiennent_pas juste_de_la_com juste_du_vent que_du_vent du_blabla c_est_que_symbolique "
        "juste_symbolique",
        "es": "es_una_ley es_ley ley_europea fuerza_de_ley si_no_cumple si_no_cumplen y_si_incumple no_lo_cumple "
        "no_lo_cumplen alcalde_no_cumple alcaldesa_no_cumple puro_postureo papel_mojado",
        "pt": "é_uma_lei é_lei lei_europeia força_de_lei se_não_cumprir se_não_cumprirem não_cumprir só_conversa "
        "só_marketing para_inglês_ver pra_inglês_ver",
        "it": "è_una_legge legge_europea forza_di_legge non_la_rispetta non_la_rispettano non_lo_rispetta "
        "se_non_rispetta solo_parole solo_belle_parole solo_fumo",
        "ro": "e_o_lege este_o_lege lege_europeană putere_de_lege dacă_nu_respectă doar_vorbe",
        "de": "ist_das_ein_gesetz eu_gesetz ist_das_gesetz europäisches_gesetz nicht_daran_hält nicht_dran_hält "
        "nicht_daran_halten nicht_dran_halten nur_heiße_luft nur_symbolik nur_ein_lippenbekenntnis reine_symbolik",
        "nl": "is_het_een_wet is_dit_een_wet europese_wet zich_er_niet_aan_houdt niet_aan_houdt alleen_symbolisch "
        "loze_woorden loze_belofte",
        "sv": "är_det_en_lag eu_lag inte_håller_det tomma_ord",
        "da": "er_det_en_lov eu_lov tomme_ord",
        "nb": "er_det_en_lov eu_lov tomme_ord",
        "fi": "onko_se_laki onko_tämä_laki tyhjiä_sanoja",
        "hu": "ez_egy_törvény uniós_törvény ha_nem_tartja_be csak_üres_szavak",
        "pl": "czy_to_ustawa czy_to_prawo unijne_prawo jak_nie_dotrzyma puste_słowa tylko_puste",
        "cs": "je_to_zákon jen_prázdná_slova",
        "sk": "je_to_zákon len_prázdne_slová",
        "hr": "je_li_to_zakon jel_to_zakon je_l_to_zakon da_li_je_to_zakon mrtvo_slovo prazne_riječi",
        "sr": "да_ли_је_то_закон јел_то_закон мртво_слово празне_речи prazne_reči",
        "mk": "дали_е_закон ова_закон_ли празни_зборови мртва_буква",
        "bg": "това_закон_ли_е закон_ли_е празни_думи",
        "ru": "это_закон закон_это юридически_обязывает к_чему_то_обязывает а_если_не_выполнит если_не_выполнят "
        "если_нарушит пустые_слова просто_бумажка филькина_грамота для_галочки",
        "uk": "це_закон якщо_не_виконає якщо_порушить порожні_слова просто_папірець для_галочки",
        "sq": "a_është_ligj është_ligj nëse_nuk_e_zbaton nëse_s_e_zbaton fjalë_boshe vetëm_fjalë",
        "el": "είναι_νόμος αν_δεν_το_τηρήσει αν_δεν_τηρήσει κενά_λόγια μόνο_λόγια",
        "tr": "bu_bir_kanun bu_bir_yasa kanun_mu yasa_mı uymayan_belediyeye uymazsa_ne_olur uymazsa_ne_oluyor "
        "lafta_mı sözde_mi",
        "ar": "هل_هو_قانون هل_هذا_قانون هذا_قانون_ولا حبر_على_ورق مجرد_حبر كلام_جرايد اذا_ما_التزم لو_ما_التزم "
        "اذا_خالف نشتكي_عليه",
        "fa": "این_قانونه این_قانون_است اگه_عمل_نکنه اگر_عمل_نکند فقط_شعاره",
        "he": "זה_חוק האם_זה_חוק סתם_מילים",
        "ur": "یہ_قانون_ہے کیا_یہ_قانون اگر_عمل_نہ",
        "hi": "ये_कानून_है यह_कानून_है क्या_यह_कानून अगर_पालन_नहीं",
        "bn": "এটা_কি_আইন এটা_আইন না_মানলে_কী না_মানলে_কি",
        "id": "kekuatan_hukum kekuatan_hukumnya kalau_melanggar kalau_dilanggar cuma_formalitas omong_doang",
        "vi": "là_luật_à có_phải_luật phải_luật_không nếu_không_làm_theo",
        "zh": "是法律吗 是法律嗎 不遵守会 不遵守會 不遵守怎么 做不到怎么 空话",
        "ja": "法律なの 法律ですか 守らなかったら 守らないと",
        "ko": "법인가요 법이야 안_지키면 지키지_않으면 말뿐",
        "sw": "hii_ni_sheria ni_sheria akivunja_ahadi asipotimiza",
        "so": "ma_sharci_baa waa_sharci haddii_uu_jebiyo",
        "ha": "doka_ce_wannan wannan_doka_ce idan_ya_karya",
        "am": "ሕግ_ነው_ወይ ህግ_ነው",
    },
    "terms": {
        "en": "cost_to_join cost_to_sign cost_for_a_town cost_a_town cost_us_anything deadline_to_sign "
        "deadline_to_join too_late_to_sign too_late_to_join still_join still_sign_up membership_fee",
        "fr": "ça_coûte_combien_à_la_commune coûte_à_la_commune coûte_à_la_ville payer_pour_signer "
        "payer_pour_adhérer encore_signer encore_adhérer trop_tard_pour_signer",
        "es": "cuesta_firmar cuesta_adherirse cuesta_sumarse plazo_para_firmar plazo_para_adherirse "
        "todavía_se_puede_firmar",
        "de": "kostet_das_die_stadt kostet_das_die_gemeinde kostet_die_teilnahme noch_unterschreiben noch_mitmachen",
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
        "de": "daten_her infos_her informationen_her",
        "es": "sacas_esos_datos sacáis_los_datos sacan_los_datos",
    },
}
