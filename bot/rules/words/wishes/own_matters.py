"""Words by which people ask about what is theirs, or how the list is made: their data, what they sent in, the
checking.

A ^ stands before what counts only at the beginning. A signature alone is not among them: "add my signature" asks how.
"""

from collections.abc import Mapping

DATA: Mapping[str, str] = {
    "en": "my_data my_personal_data my_privacy your_privacy ^privacy privacy_policy my_phone_number my_number "
    "my_telephone my_information my_info my_personal_information my_personal_details who_can_see_my who_sees_my "
    "who_can_see_this who_sees_this who_reads_this who_can_read_this gdpr do_you_keep_my what_do_you_store "
    "what_data_do_you data_do_you_collect do_you_collect_data is_this_confidential is_it_confidential "
    "is_my_name_public",
    "ar": "بياناتي معلوماتي خصوصيتي ^الخصوصية ^خصوصية سياسة_الخصوصية رقم_هاتفي رقم_تلفوني رقم_موبايلي رقم_جوالي "
    "يرى_رقمي يشوف_رقمي بشوف_رقمي بيشوف_رقمي رسائلي محادثتي اسمي_يظهر اسمي_بيظهر سيظهر_اسمي",
    "fr": "mes_données mes_infos mes_informations mes_coordonnées ma_vie_privée mon_numéro mon_téléphone "
    "^confidentialité "
    "politique_de_confidentialité rgpd données_personnelles",
    "es": "mis_datos mi_información mi_privacidad ^privacidad política_de_privacidad mi_número mi_teléfono "
    "datos_personales",
    "pt": "meus_dados minhas_informações minha_privacidade ^privacidade política_de_privacidade meu_número "
    "meu_telefone "
    "dados_pessoais",
    "de": "meine_daten meinen_daten meiner_daten meine_nummer meine_telefonnummer meine_handynummer "
    "meine_privatsphäre "
    "datenschutz dsgvo",
    "it": "miei_dati mie_informazioni mia_privacy ^privacy mio_numero dati_personali",
    "nl": "mijn_gegevens mijn_data mijn_nummer mijn_telefoonnummer mijn_privacy privacybeleid persoonsgegevens",
    "ro": "datele_mele numărul_meu confidențialitate datele_personale",
    "sv": "mina_uppgifter mitt_nummer integritetspolicy personuppgifter",
    "tr": "verilerim verilerimi kişisel_verilerim bilgilerim numaram telefon_numaram gizlilik_politikası kvkk",
    "ru": "мои_данные моими_данными моих_данных мой_номер персональные_данные личные_данные конфиденциальность "
    "политика_конфиденциальности",
    "uk": "мої_дані моїми_даними моїх_даних мій_номер персональні_дані конфіденційність",
    "pl": "moje_dane moimi_danymi moich_danych mój_numer prywatność dane_osobowe rodo",
    "sq": "të_dhënat_e_mia të_dhënave_të_mia numri_im numrin_tim privatësia privatësinë",
    "sr": "moji_podaci moje_podatke mojim_podacima moj_broj privatnost lični_podaci моји_подаци моје_податке "
    "мој_број "
    "приватност",
    "mk": "моите_податоци мојот_број приватност личните_податоци",
    "el": "δεδομένα_μου στοιχεία_μου αριθμό_μου απόρρητο προσωπικά_δεδομένα",
    "he": "הנתונים_שלי המידע_שלי הפרטים_שלי המספר_שלי פרטיות",
    "fa": "اطلاعات_من اطلاعاتم داده_های_من شماره_من شماره_ام حریم_خصوصی",
    "ur": "میرا_نمبر میری_معلومات میرا_ڈیٹا میرے_ڈیٹا رازداری پرائیویسی",
    "hi": "मेरा_डेटा मेरे_डेटा मेरी_जानकारी मेरा_नंबर गोपनीयता प्राइवेसी",
    "bn": "আমার_তথ্য আমার_ডেটা আমার_নম্বর গোপনীয়তা",
    "ta": "என்_தரவு என்_தகவல் என்_தகவல்கள் தனியுரிமை",
    "si": "මගේ_දත්ත මගේ_තොරතුරු මගේ_අංකය",
    "id": "data_saya data_pribadi_saya informasi_saya nomor_saya privasi kebijakan_privasi nombor_saya maklumat_saya",
    "tl": "data_ko impormasyon_ko numero_ko privacy_ko",
    "vi": "dữ_liệu_của_tôi thông_tin_của_tôi số_điện_thoại_của_tôi quyền_riêng_tư",
    "th": "ข้อมูลของฉัน ข้อมูลของผม ข้อมูลส่วนตัว ความเป็นส่วนตัว เบอร์ของฉัน",
    "sw": "taarifa_zangu data_zangu namba_yangu nambari_yangu faragha",
    "so": "xogtayda macluumaadkayga lambarkayga",
    "am": "የእኔ_መረጃ መረጃዬ ስልክ_ቁጥሬ",
    "zh": "我的数据 我的數據 我的信息 我的資訊 我的资料 我的資料 我的电话 我的電話 我的号码 我的號碼 隐私 隱私",
    "ja": "個人情報 私のデータ 私の情報 私の番号 プライバシー",
    "ko": "내_정보 제_정보 내_번호 제_번호 개인정보 프라이버시",
}
ENTRIES: Mapping[str, str] = {
    "en": "my_entry my_entries my_submission my_submissions my_application status_of_my where_is_my_endorsement "
    "where_s_my_endorsement "
    "where_is_my_signature what_happened_to_my_endorsement what_happened_to_my_signature withdraw_my_endorsement "
    "withdraw_my_signature withdraw_my_name want_to_withdraw take_back_my_signature cancel_my_endorsement "
    "cancel_my_signature received_my_endorsement receive_my_endorsement get_my_endorsement get_my_signature "
    "what_i_sent what_i_submitted how_long_does_review how_long_does_the_review was_i_approved am_i_approved "
    "my_endorsement_approved my_signature_approved my_endorsement_published my_endorsement_still",
    "ar": "طلبي حالة_طلبي حالة_الطلب مشاركتي سحب_توقيعي اسحب_توقيعي سحب_تاييدي اسحب_تاييدي الغاء_توقيعي الغي_توقيعي "
    "ما_ارسلته اللي_بعتته اللي_ارسلته كم_تستغرق_المراجعة كم_تاخذ_المراجعة وصلكم_توقيعي وصلكم_تاييدي",
    "fr": "ma_demande mon_dossier mon_envoi retirer_ma_signature retirer_mon_soutien annuler_ma_signature "
    "où_en_est_ma_signature où_en_est_mon_soutien où_en_est_mon_adhésion",
    "es": "mi_solicitud mi_envío retirar_mi_firma retirar_mi_adhesión anular_mi_firma estado_de_mi",
    "pt": "meu_pedido minha_submissão retirar_minha_assinatura retirar_a_minha_assinatura cancelar_minha_assinatura",
    "de": "mein_antrag meinen_antrag meines_antrags meine_einreichung meine_unterschrift_zurückziehen "
    "unterschrift_zurückziehen unterstützung_zurückziehen",
    "it": "mia_richiesta mia_domanda ritirare_la_mia_firma ritirare_la_mia_adesione",
    "nl": "mijn_aanvraag mijn_inzending mijn_handtekening_intrekken",
    "tr": "başvurum başvurumun başvuruma imzamı_geri",
    "ru": "моя_заявка мою_заявку моей_заявки моей_заявкой отозвать_подпись отозвать_свою_подпись отозвать_мою_подпись",
    "uk": "моя_заявка мою_заявку моєї_заявки моєю_заявкою відкликати_підпис відкликати_свій_підпис",
    "pl": "mój_wniosek mojego_wniosku moje_zgłoszenie mojego_zgłoszenia wycofać_podpis wycofać_mój_podpis",
    "sq": "kërkesa_ime kërkesën_time kërkesës_sime tërheq_nënshkrimin",
    "sr": "moj_zahtev moj_zahtjev moja_prijava moju_prijavu povučem_potpis povući_potpis мој_захтев моја_пријава",
    "mk": "моето_барање мојата_пријава",
    "he": "הבקשה_שלי לבטל_את_החתימה_שלי",
    "fa": "درخواست_من درخواستم پس_گرفتن_امضا امضایم_را_پس",
    "ur": "میری_درخواست دستخط_واپس",
    "hi": "मेरा_आवेदन मेरे_आवेदन मेरी_अर्ज़ी हस्ताक्षर_वापस",
    "bn": "আমার_আবেদন আমার_আবেদনের স্বাক্ষর_প্রত্যাহার",
    "id": "permohonan_saya pengajuan_saya menarik_tanda_tangan_saya tarik_tanda_tangan_saya",
    "sw": "ombi_langu maombi_yangu kuondoa_saini_yangu kuondoa_sahihi_yangu",
    "zh": "我的申请 我的申請 撤回我的签名 撤回我的簽名 撤回签名 撤回簽名",
    "ja": "私の申請 署名を取り消",
    "ko": "내_신청 제_신청 서명을_철회",
    "vi": "đơn_của_tôi rút_chữ_ký",
    "th": "คำขอของฉัน ถอนลายเซ็น",
}
CHECKING: Mapping[str, str] = {
    "en": "who_checks who_verifies who_approves who_reviews how_do_you_verify how_do_you_check "
    "how_are_signatures_checked "
    "how_are_signatures_verified how_are_they_verified how_are_they_checked how_is_it_verified how_is_this_verified "
    "is_this_verified is_it_verified are_these_verified are_they_verified is_the_list_verified is_this_list_verified "
    "are_the_signatures_verified are_the_signatures_real can_i_trust can_we_trust is_this_list_real is_the_list_real "
    "know_this_is_real know_it_is_real know_it_s_real fake_signature fake_signatures fake_mayors is_it_reliable "
    "how_reliable",
    "ar": "من_يتحقق مين_بتاكد مين_بيتاكد مين_بيتحقق من_يراجع مين_براجع مين_بيراجع كيف_تتحققون كيف_تتاكدون "
    "كيف_بتتاكدوا "
    "كيف_يتم_التحقق توقيع_مزور تواقيع_مزورة توقيعات_مزورة توقيعات_مزيفة القائمة_موثوقة قائمة_موثوقة",
    "fr": "qui_vérifie qui_valide comment_vérifiez_vous vous_vérifiez_comment comment_est_ce_vérifié c_est_vérifié "
    "c_est_fiable est_ce_fiable liste_fiable fausse_signature fausses_signatures",
    "es": "quién_verifica quién_revisa quién_comprueba cómo_verifican cómo_comprueban cómo_se_verifica es_fiable "
    "es_confiable firma_falsa firmas_falsas",
    "pt": "quem_verifica quem_aprova como_verificam como_é_verificado é_confiável é_fiável assinaturas_falsas",
    "de": "wer_prüft wer_kontrolliert wer_überprüft wie_prüft_ihr wie_wird_geprüft wie_überprüft_ihr "
    "gefälschte_unterschrift gefälschte_unterschriften gefälschten_unterschriften",
    "it": "chi_verifica chi_controlla come_verificate come_controllate è_affidabile firme_false",
    "nl": "wie_controleert wie_checkt hoe_controleren_jullie is_dit_betrouwbaar",
    "tr": "kim_kontrol_ediyor kim_doğruluyor nasıl_doğruluyorsunuz nasıl_kontrol_ediyorsunuz güvenilir_mi sahte_imza",
    "ru": "кто_проверяет как_вы_проверяете как_проверяете как_проверяются поддельные_подписи можно_ли_доверять",
    "uk": "хто_перевіряє як_ви_перевіряєте як_перевіряєте чи_можна_довіряти",
    "pl": "kto_sprawdza kto_weryfikuje jak_sprawdzacie jak_weryfikujecie fałszywe_podpisy",
    "sq": "kush_verifikon kush_kontrollon si_verifikoni si_i_verifikoni si_verifikohen",
    "sr": "ko_proverava ko_provjerava tko_provjerava kako_proveravate kako_provjeravate ко_проверава како_проверавате",
    "mk": "кој_проверува како_проверувате",
    "he": "מי_בודק מי_מאמת איך_אתם_בודקים",
    "fa": "چه_کسی_تایید_می_کند چه_کسی_بررسی_می_کند کی_تایید_میکنه کی_بررسی_میکنه چطور_بررسی_می_کنید امضای_جعلی",
    "ur": "کون_تصدیق_کرتا کیسے_تصدیق جعلی_دستخط",
    "hi": "कौन_जाँच_करता कौन_जांच_करता कैसे_जाँच कैसे_जांच कैसे_सत्यापित फर्जी_हस्ताक्षर",
    "bn": "কে_যাচাই_করে কীভাবে_যাচাই কিভাবে_যাচাই জাল_স্বাক্ষর",
    "id": "siapa_yang_memeriksa siapa_yang_memverifikasi bagaimana_cara_memverifikasi bisa_dipercaya "
    "tanda_tangan_palsu",
    "sw": "nani_anahakiki nani_anathibitisha nani_anakagua mnahakiki_vipi mnathibitisha_vipi saini_bandia",
    "zh": "谁审核 誰審核 谁来审核 誰來審核 怎么核实 怎麼核實 如何核实 如何核實 可信吗 可信嗎 假签名 假簽名",
    "ja": "誰が確認 誰が審査 どうやって確認 信頼でき 信用でき",
    "ko": "누가_확인 누가_검증 어떻게_확인 어떻게_검증 믿을_수_있",
    "vi": "ai_kiểm_tra ai_xác_minh có_đáng_tin chữ_ký_giả",
    "th": "ใครตรวจสอบ เชื่อถือได้ไหม ลายเซ็นปลอม",
}
