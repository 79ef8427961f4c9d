"""Whether the declaration is a law, and what happens to who breaks it, in words that must stand together."""

from collections.abc import Mapping

BINDING: Mapping[str, str] = {
    "en": "is_it_a_law is_this_a_law is_it_law sue_him sue_her sue_them sue_the_mayor sue_our_mayor sue_my_mayor "
    "take_him_to_court take_her_to_court take_them_to_court hold_him_to_it hold_her_to_it hold_them_to_it "
    "hold_them_accountable hold_him_accountable hold_her_accountable teeth_to_it any_teeth worth_the_paper "
    "break_the_promise breaks_the_promise break_their_promise breaks_his_promise breaks_her_promise just_for_show "
    "only_for_show just_pr a_pr_stunt legal_weight voluntary_or obligatory_or mandatory_or",
    "fr": "c_est_une_loi est_ce_une_loi une_loi_européenne loi_européenne force_de_loi paroles_en_l_air "
    "et_s_il_ne_respecte et_s_ils_ne_respectent si_le_maire_ne_respecte s_il_ne_tient_pas s_ils_ne_tiennent_pas "
    "juste_de_la_com juste_du_vent que_du_vent du_blabla c_est_que_symbolique juste_symbolique obligatoire_ou "
    "facultatif_ou volontaire_ou base_volontaire",
    "es": "obligatorio_cumplirla obligatorio_cumplirlo es_una_ley es_ley ley_europea fuerza_de_ley si_no_cumple "
    "si_no_cumplen y_si_incumple no_lo_cumple no_lo_cumplen alcalde_no_cumple alcaldesa_no_cumple puro_postureo "
    "papel_mojado obligatorio_o voluntario_o es_ley_o",
    "pt": "é_uma_lei é_lei lei_europeia força_de_lei se_não_cumprir se_não_cumprirem não_cumprir só_conversa "
    "só_marketing para_inglês_ver pra_inglês_ver voluntário_ou obrigatório_ou",
    "it": "è_una_legge legge_europea forza_di_legge non_la_rispetta non_la_rispettano non_lo_rispetta "
    "se_non_rispetta solo_parole solo_belle_parole solo_fumo volontario_o obbligatorio_o su_base_volontaria",
    "ro": "e_o_lege este_o_lege lege_europeană putere_de_lege dacă_nu_respectă doar_vorbe voluntar_sau obligatoriu_sau",
    "de": "ist_das_ein_gesetz eu_gesetz ist_das_gesetz europäisches_gesetz nicht_daran_hält nicht_dran_hält "
    "nicht_daran_halten nicht_dran_halten nur_heiße_luft nur_symbolik nur_ein_lippenbekenntnis reine_symbolik "
    "freiwillig_oder pflicht_oder verpflichtend_oder",
    "nl": "is_het_een_wet is_dit_een_wet europese_wet zich_er_niet_aan_houdt niet_aan_houdt alleen_symbolisch "
    "loze_woorden loze_belofte vrijwillig_of verplicht_of",
    "sv": "är_det_en_lag eu_lag inte_håller_det tomma_ord",
    "da": "er_det_en_lov eu_lov tomme_ord",
    "nb": "er_det_en_lov eu_lov tomme_ord",
    "fi": "onko_se_laki onko_tämä_laki tyhjiä_sanoja",
    "hu": "ez_egy_törvény uniós_törvény ha_nem_tartja_be csak_üres_szavak önkéntes_vagy kötelező_vagy",
    "pl": "czy_to_ustawa czy_to_prawo unijne_prawo jak_nie_dotrzyma puste_słowa tylko_puste dobrowolne_czy "
    "obowiązkowe_czy",
    "cs": "je_to_zákon jen_prázdná_slova",
    "sk": "je_to_zákon len_prázdne_slová",
    "hr": "je_li_to_zakon jel_to_zakon je_l_to_zakon da_li_je_to_zakon mrtvo_slovo prazne_riječi dobrovoljno_ili "
    "obavezno_ili",
    "sr": "да_ли_је_то_закон јел_то_закон мртво_слово празне_речи prazne_reči добровољно_или обавезно_или",
    "mk": "дали_е_закон ова_закон_ли празни_зборови мртва_буква",
    "bg": "това_закон_ли_е закон_ли_е празни_думи",
    "ru": "это_закон закон_это юридически_обязывает к_чему_то_обязывает а_если_не_выполнит если_не_выполнят "
    "если_нарушит пустые_слова просто_бумажка филькина_грамота для_галочки добровольно_или обязательно_или "
    "добровольно_это",
    "uk": "це_закон якщо_не_виконає якщо_порушить порожні_слова просто_папірець для_галочки добровільно_чи "
    "обов_язково_чи",
    "sq": "a_është_ligj është_ligj nëse_nuk_e_zbaton nëse_s_e_zbaton fjalë_boshe vetëm_fjalë vullnetare_apo "
    "detyrueshme_apo",
    "el": "είναι_νόμος αν_δεν_το_τηρήσει αν_δεν_τηρήσει κενά_λόγια μόνο_λόγια προαιρετικό_ή υποχρεωτικό_ή",
    "tr": "bu_bir_kanun bu_bir_yasa kanun_mu yasa_mı uymayan_belediyeye uymazsa_ne_olur uymazsa_ne_oluyor "
    "lafta_mı sözde_mi zorunlu_mu gönüllü_mü",
    "ar": "هل_هو_قانون هل_هذا_قانون هذا_قانون_ولا حبر_على_ورق مجرد_حبر كلام_جرايد اذا_ما_التزم لو_ما_التزم "
    "اذا_خالف نشتكي_عليه اشتكي_على_البلدية اشتكي_عالبلدية اشتكي_عليه الزامي_ولا اختياري_ولا طوعي_ولا",
    "fa": "این_قانونه این_قانون_است اگه_عمل_نکنه اگر_عمل_نکند فقط_شعاره اجباریه_یا اختیاریه_یا",
    "he": "זה_חוק האם_זה_חוק סתם_מילים",
    "ur": "یہ_قانون_ہے کیا_یہ_قانون اگر_عمل_نہ",
    "hi": "ये_कानून_है यह_कानून_है क्या_यह_कानून अगर_पालन_नहीं अनिवार्य_है_या स्वैच्छिक",
    "bn": "এটা_কি_আইন এটা_আইন না_মানলে_কী না_মানলে_কি",
    "id": "kekuatan_hukum kekuatan_hukumnya kalau_melanggar kalau_dilanggar cuma_formalitas omong_doang "
    "wajib_dipatuhi wajib_ditaati atau_sukarela wajib_atau",
    "vi": "là_luật_à có_phải_luật phải_luật_không nếu_không_làm_theo tự_nguyện_hay bắt_buộc_hay",
    "zh": "是法律吗 是法律嗎 不遵守会 不遵守會 不遵守怎么 做不到怎么 空话 自愿的还是 强制的还是",
    "ja": "法律なの 法律ですか 守らなかったら 守らないと 任意ですか 任意なの",
    "ko": "법인가요 법이야 안_지키면 지키지_않으면 말뿐 자발적인_건가",
    "sw": "hii_ni_sheria ni_sheria akivunja_ahadi asipotimiza lazima_au_hiari ni_hiari",
    "so": "ma_sharci_baa waa_sharci haddii_uu_jebiyo",
    "ha": "doka_ce_wannan wannan_doka_ce idan_ya_karya",
    "am": "ሕግ_ነው_ወይ ህግ_ነው",
}
