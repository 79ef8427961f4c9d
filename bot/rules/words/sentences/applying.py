"""Where to apply, whom to turn to, whether there is a form: so a town hall asks that wants to sign."""

from bot.rules.words.cues import Cue, Table

_PHRASES = {
    "en": "where_do_we_apply where_do_i_apply who_do_we_email who_do_we_contact who_do_i_email do_we_just_email "
    "is_there_a_form_or is_there_a_form_to is_there_a_form_for is_there_a_form_we where_is_the_form where's_the_form "
    "how_do_we_apply how_do_we_register can_towns_apply",
    "fr": "je_cherche_le_formulaire où_est_le_formulaire où_trouver_le_formulaire y_a_t_il_un_formulaire "
    "y_a-t-il_un_formulaire à_qui_s'adresser à_qui_s_adresser à_qui_nous_adresser à_qui_doit-on_s'adresser "
    "où_s'inscrire où_s_inscrire où_on_s'inscrit comment_candidater",
    "de": "an_wen_müssen_wir_uns_wenden an_wen_wenden_wir_uns an_wen_wende_ich_mich an_wen_muss_ich_mich_wenden "
    "wo_melden_wir_uns_an wo_meldet_man_sich_an wo_kann_man_sich_anmelden wo_bewerben_wir_uns wo_ist_das_formular "
    "gibt_es_ein_formular gibts_ein_formular wo_kriegen_wir_das_formular",
    "nl": "waar_melden_we_ons_aan waar_kunnen_we_ons_aanmelden bij_wie_moeten_we_zijn is_er_een_formulier "
    "waar_staat_het_formulier",
    "it": "dove_ci_iscriviamo dove_ci_si_iscrive a_chi_ci_rivolgiamo a_chi_dobbiamo_rivolgerci c'è_un_modulo "
    "c_è_un_modulo dove_trovo_il_modulo dove_si_fa_domanda",
    "es": "dónde_nos_apuntamos dónde_se_apunta_uno a_quién_escribimos a_quién_nos_dirigimos hay_formulario "
    "hay_un_formulario hay_algún_formulario dónde_está_el_formulario dónde_nos_inscribimos",
    "pt": "onde_nos_inscrevemos onde_a_gente_se_inscreve onde_é_que_nos_inscrevemos a_quem_nos_dirigimos "
    "com_quem_a_gente_fala tem_formulário há_formulário há_algum_formulário onde_está_o_formulário",
    "ro": "unde_ne_înscriem cui_ne_adresăm la_cine_ne_adresăm există_un_formular unde_e_formularul",
    "sq": "ku_aplikojmë ku_aplikohet ku_bëhet_aplikimi kujt_i_drejtohemi a_ka_formular a_ka_ndonjë_formular",
    "mk": "каде_се_пријавува каде_се_пријавуваме каде_да_се_пријавиме кому_да_се_обратиме има_ли_формулар",
    "sr": "где_се_пријављује где_се_пријављујемо где_да_се_пријавимо коме_да_се_обратимо коме_се_обраћамо "
    "gde_se_prijavljuje gde_se_prijavljujemo gde_da_se_prijavimo kome_da_se_obratimo kome_se_obraćamo "
    "gdje_se_prijavljuje gdje_se_prijavljujemo gdje_da_se_prijavimo ima_li_formular postoji_li_obrazac",
    "bg": "къде_се_кандидатства към_кого_да_се_обърнем има_ли_формуляр къде_да_подадем",
    "pl": "gdzie_się_zgłosić gdzie_się_zgłasza do_kogo_się_zgłosić czy_jest_formularz gdzie_jest_formularz",
    "cs": "kam_se_máme_obrátit na_koho_se_obrátit kde_se_přihlásit je_na_to_formulář",
    "uk": "куди_звертатися куди_нам_звертатися до_кого_звертатися де_подати_заявку чи_є_форма_для",
    "ru": "куда_обращаться куда_нам_обращаться к_кому_обратиться куда_подавать_заявку где_подать_заявку",
    "el": "πού_κάνουμε_αίτηση πού_απευθυνόμαστε σε_ποιον_απευθυνόμαστε υπάρχει_φόρμα_για",
    "hu": "hol_jelentkezzünk hova_forduljunk kihez_forduljunk van_erre_űrlap",
    "sv": "vart_vänder_vi_oss var_anmäler_vi_oss vem_kontaktar_vi finns_det_ett_formulär",
    "da": "hvor_melder_vi_os_til hvem_kontakter_vi er_der_en_formular",
    "no": "hvor_melder_vi_oss_på hvem_kontakter_vi finnes_det_et_skjema",
    "fi": "mistä_haetaan mihin_otamme_yhteyttä onko_lomaketta",
    "tr": "nereye_başvuruyoruz nereye_başvurmalıyız nereye_başvuracağız nereye_başvurabiliriz nereye_başvurulur "
    "kime_başvuruyoruz kime_başvurmalıyız başvuru_formu_var_mı başvuru_formu_nerede",
    "az": "hara_müraciət_edək kimə_müraciət_edək",
    "ar": "لمن_نتوجه إلى_من_نتوجه وين_نقدم وين_نسجل فين_نقدم فين_نسجل أين_نقدم_الطلب مع_مين_نتواصل مع_من_نتواصل "
    "هل_توجد_استمارة هل_هناك_استمارة في_استمارة وين_الاستمارة",
    "fa": "کجا_درخواست_بدهیم کجا_درخواست_بدیم به_کی_مراجعه_کنیم به_چه_کسی_مراجعه_کنیم فرمی_هست",
    "ur": "کہاں_درخواست_دیں کس_سے_رابطہ_کریں کوئی_فارم_ہے",
    "he": "לאן_פונים למי_פונים איפה_נרשמים יש_טופס",
    "hi": "कहाँ_आवेदन_करें कहां_आवेदन_करें किससे_संपर्क_करें कोई_फॉर्म_है",
    "bn": "কোথায়_আবেদন_করব কোথায়_আবেদন_করবো কার_সাথে_যোগাযোগ_করব কোনো_ফর্ম_আছে",
    "id": "daftar_ke_mana daftarnya_ke_mana hubungi_siapa harus_hubungi_siapa ada_formulir_pendaftaran",
    "ms": "mohon_di_mana nak_mohon_di_mana nak_hubungi_siapa",
    "tl": "saan_mag-aapply saan_mag_apply kanino_lalapit may_form_ba",
    "vi": "đăng_ký_ở_đâu nộp_đơn_ở_đâu liên_hệ_với_ai",
    "sw": "tunaomba_wapi tutume_maombi_wapi tuwasiliane_na_nani kuna_fomu_ya",
    "so": "xagee_laga_codsadaa yaan_la_xiriirnaa",
    "ha": "yaya_zata_shiga yaya_za_ta_shiga ta_yaya_zata_shiga zata_shiga wa_za_mu_tuntuba",
    "rw": "wakora_iki_ngo twakora_iki_ngo twakwiyandikisha_he",
}

TABLE: Table = {language: {Cue.STEPS: phrases} for language, phrases in _PHRASES.items()}
