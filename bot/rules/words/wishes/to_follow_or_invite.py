"""Words by which people wish for more than an answer: to be told of news, to invite somebody, to reach a human being;
and by which they ask for those who did not sign. A ^ stands before what counts only at the beginning.
"""

from collections.abc import Mapping

FOLLOW: Mapping[str, str] = {
    "en": "^follow ^subscribe want_to_follow like_to_follow wanna_follow do_i_follow can_i_follow please_follow "
    "subscribe_to notify_me notify_us tell_me_when tell_us_when tell_me_as_soon_as tell_me_once let_me_know_when "
    "let_us_know_when let_me_know_once let_me_know_as_soon_as inform_me_when inform_me_if alert_me message_me_when "
    "ping_me_when write_me_when keep_me_posted keep_me_updated keep_me_informed remind_me_when news_about_when",
    "ar": "اتابع نتابع ^تابع ^متابعة خبرني_اذا خبرني_لما خبرني_لو خبرني_متى خبرني_اول_ما خبروني_اذا خبروني_لما "
    "اخبرني_اذا اخبرني_عندما اخبرني_حين اخبروني_عندما اخبروني_اذا بلغني_اذا بلغني_لما بلغوني_لما بلغوني_اذا "
    "ابلغني_عندما ابلغوني_عندما اعلمني_عندما اعلمني_اذا اعلمني_حين اعلموني_عندما علمني_لما نبهني_لما نبهني_اذا "
    "نبهني_عندما نبهوني_عندما اشعرني_عندما ذكرني_لما قولي_لما قول_لي_لما قللي_لما قلي_لما قل_لي_عندما عرفني_لما "
    "عرفيني_لما علمني_اذا بدي_تخبرني_لما ابيك_تعلمني_لا وصلني_خبر_اذا",
    "fr": "préviens_moi prévenez_moi avertis_moi avertissez_moi dis_moi_quand dites_moi_quand tiens_moi_au_courant "
    "tenez_moi_au_courant notifie_moi notifiez_moi je_veux_suivre je_voudrais_suivre ^suivre alerte_moi "
    "informe_moi_quand "
    "informez_moi_quand",
    "es": "avísame avísenme avísame_cuando avisarme dime_cuando infórmame_cuando infórmenme_cuando notifícame "
    "quiero_seguir quisiera_seguir ^seguir ^sigue hazme_saber_cuando cuéntame_cuando mantenme_al_tanto",
    "pt": "me_avise me_avisa avisa_me avise_me me_avisem me_diga_quando diz_me_quando me_informe_quando me_notifique "
    "quero_seguir quero_acompanhar gostaria_de_acompanhar ^seguir ^acompanhar",
    "de": "sag_mir_bescheid sagt_mir_bescheid gib_mir_bescheid bescheid_wenn sag_mir_wenn sag_mir_sobald "
    "benachrichtige_mich benachrichtigt_mich informiere_mich informieren_sie_mich ich_möchte_folgen folgen_will "
    "halte_mich_auf_dem_laufenden ^folge ^abonniere",
    "it": "avvisami avvisatemi avvertimi fammi_sapere_quando fatemi_sapere_quando dimmi_quando informami_quando "
    "voglio_seguire vorrei_seguire ^segui ^seguire notificami tienimi_aggiornato",
    "nl": "laat_me_weten_wanneer laat_het_me_weten_als laat_me_weten_als waarschuw_me vertel_me_wanneer ^volg "
    "ik_wil_volgen houd_me_op_de_hoogte",
    "tr": "haber_ver haber_verin bana_bildir bildirim_gönder takip_et takip_etmek_istiyorum takip_etmek_isterim "
    "beni_bilgilendir haberim_olsun",
    "ru": "сообщи_когда сообщите_когда сообщи_мне сообщите_мне дай_знать дайте_знать уведоми_меня уведомите_меня "
    "скажи_когда скажите_когда хочу_следить хочу_подписаться_на ^подпиши_меня_на извести_меня напиши_когда",
    "uk": "повідом_коли повідомте_коли повідом_мене повідомте_мене дай_знати дайте_знати скажи_коли хочу_стежити",
    "pl": "daj_mi_znać daj_znać dajcie_znać powiadom_mnie powiadomcie_mnie powiedz_mi_kiedy poinformuj_mnie "
    "chcę_obserwować chcę_śledzić ^obserwuj",
    "fa": "خبرم_کن خبرم_کنید به_من_خبر_بده به_من_خبر_بدهید بهم_خبر_بده خبر_بده_وقتی خبر_بده_اگر دنبال_کنم "
    "می_خواهم_دنبال_کنم به_من_اطلاع_بده به_من_اطلاع_دهید",
    "ur": "مجھے_بتانا_جب مجھے_بتائیں_جب مجھے_اطلاع_دیں مجھے_خبر_کرنا خبر_کر_دینا",
    "hi": "मुझे_बताना_जब मुझे_बताइए_जब मुझे_बताना मुझे_सूचित_करें तो_बताना तब_बताना तो_मुझे_बताना खबर_कर_देना फॉलो_करना",
    "bn": "আমাকে_জানাবেন আমাকে_জানিও আমাকে_জানাও জানাবেন_যখন অনুসরণ_করতে_চাই",
    "id": "beritahu_saya_kalau beritahu_saya_jika beritahu_saya_ketika beri_tahu_saya_kalau beri_tahu_saya_jika "
    "kabari_saya kabarin_saya kabari_aku kabarin_aku kasih_tahu_saya_kalau kasih_tau_kalau ingin_mengikuti "
    "mau_mengikuti ^ikuti",
    "ms": "beritahu_saya_apabila beritahu_saya_bila maklumkan_saya maklumkan_kepada_saya khabarkan_kepada_saya",
    "tl": "sabihan_mo_ako balitaan_mo_ako ipaalam_mo_sa_akin sabihin_mo_sa_akin_kapag",
    "vi": "báo_cho_tôi_khi báo_tôi_khi cho_tôi_biết_khi thông_báo_cho_tôi nhắn_tôi_khi muốn_theo_dõi ^theo_dõi",
    "sw": "nijulishe niambie_wakati niambie_ikiwa niarifu nitaarifu nataka_kufuatilia",
    "ko": "서명하면_알려줘 서명하면_알려_줘 서명하면_알려주세요 서명하면_알려_주세요 가입하면_알려줘 팔로우",
    "zh": "通知我 告诉我什么时候 的时候告诉我 告訴我什麼時候 的時候告訴我 我想关注 我想關注 提醒我",
    "ja": "知らせて 通知して お知らせして フォローしたい フォローして",
    "th": "แจ้งฉัน แจ้งผม แจ้งเตือน บอกฉันเมื่อ บอกผมเมื่อ ติดตาม",
}
INVITE: Mapping[str, str] = {
    "en": "invite want_an_invitation need_an_invitation an_invitation_for an_invitation_to invitation_for "
    "invitation_letter letter_to_the_mayor letter_to_my_mayor letter_for_the_mayor letter_for_my_mayor "
    "letter_to_our_mayor write_to_the_mayor write_to_my_mayor write_to_our_mayor",
    "ar": "دعوة_لعمدة دعوة_لرئيس دعوة_الي_رئيس دعوة_الي_عمدة دعوة_رئيس دعوة_عمدة دعوة_لمحافظ دعوة_للعمدة "
    "دعوة_للمحافظ دعوة_لمدينة ابغي_دعوة ابي_دعوة بدي_دعوة اريد_دعوة عايز_دعوة عاوز_دعوة ادعو ندعو ادعي_رئيس "
    "ادعي_عمدة اعزم_رئيس اعزم_عمدة رسالة_لرئيس رسالة_لعمدة رسالة_الي_رئيس رسالة_الي_عمدة رسالة_للعمدة",
    "fr": "inviter une_invitation_pour lettre_au_maire lettre_pour_le_maire lettre_à_mon_maire écrire_au_maire "
    "écrire_à_mon_maire",
    "es": "invitar una_invitación_para carta_al_alcalde carta_para_el_alcalde carta_a_mi_alcalde escribir_al_alcalde",
    "pt": "convidar um_convite_para carta_ao_prefeito carta_para_o_prefeito carta_ao_presidente_da_câmara",
    "de": "einladen eine_einladung_für einladung_für brief_an_den_bürgermeister brief_an_die_bürgermeisterin "
    "brief_an_meinen_bürgermeister",
    "it": "invitare un_invito_per lettera_al_sindaco lettera_per_il_sindaco scrivere_al_sindaco",
    "nl": "uitnodigen een_uitnodiging_voor brief_aan_de_burgemeester",
    "tr": "davet_etmek davet_et davetiye davet_mektubu başkana_mektup",
    "ru": "пригласить приглашение_для приглашение_мэру письмо_мэру",
    "uk": "запросити запрошення_для лист_меру",
    "pl": "zaprosić zaproszenie_dla list_do_burmistrza list_do_prezydenta_miasta",
    "fa": "دعوت_کنم دعوت_کنیم دعوتنامه دعوت_نامه نامه_به_شهردار",
    "hi": "आमंत्रित निमंत्रण मेयर_को_पत्र",
    "id": "mengundang undangan_untuk surat_untuk_wali_kota surat_kepada_wali_kota",
    "sw": "kumwalika mwaliko_kwa barua_kwa_meya",
    "vi": "mời_thị_trưởng thư_mời",
    "ko": "초대하고 초대장 시장에게_편지",
    "zh": "邀请 邀請 给市长的信 給市長的信",
    "ja": "招待したい 招待状 市長への手紙",
}
ABSENT: Mapping[str, str] = {
    "en": "not_signed not_sign hasn_t_signed haven_t_signed hasnt_signed havent_signed didn_t_sign didnt_sign "
    "not_endorsed not_endorse hasn_t_endorsed haven_t_endorsed didn_t_endorse not_joined hasn_t_joined "
    "haven_t_joined didn_t_join has_not have_not hasn_t haven_t not_on_the_list missing_from_the_list "
    "never_signed not_yet_signed refused_to_sign refused is_missing are_missing",
    "ar": "ما_وقع ما_وقعت ما_وقعوا ما_وقعو لم_يوقع لم_توقع لم_يوقعوا لم_يوقعو مش_موقع مش_موقعة مش_موقعين مو_موقع "
    "مو_موقعين موش_موقع غير_الموقعين غير_الموقعة ماوقع ماوقعت ماوقعوا مامضاش ما_مضاش ما_وقعش ما_وقعتش موقعوش "
    "ما_موقعش ليس_في_القائمة ليسوا_في_القائمة مو_بالقائمة مش_بالقائمة رفض_التوقيع رفضوا_التوقيع رفض_يوقع",
    "fr": "n_a_pas n_ont_pas pas_signé pas_encore_signé ne_figure_pas ne_figurent_pas refusé",
    "es": "no_ha_firmado no_han_firmado no_firmó no_firmo no_firmaron no_está_en_la_lista no_están_en_la_lista "
    "faltan "
    "sin_firmar",
    "pt": "não_assinou não_assinaram não_está_na_lista não_estão_na_lista faltam não_firmou",
    "de": "nicht_unterschrieben nicht_unterzeichnet noch_nicht_unterschrieben nicht_auf_der_liste fehlt fehlen "
    "nicht_dabei",
    "it": "non_ha_firmato non_hanno_firmato non_firmato non_è_nella_lista mancano manca",
    "nl": "niet_ondertekend niet_getekend niet_op_de_lijst",
    "tr": "imzalamadı imzalamayan imzalamayanlar imzalamamış listede_yok listede_olmayan",
    "ru": "не_подписал не_подписала не_подписали не_подписавшие не_в_списке",
    "uk": "не_підписав не_підписала не_підписали",
    "pl": "nie_podpisał nie_podpisała nie_podpisali nie_podpisały",
    "fa": "امضا_نکرده امضا_نکرد امضا_نکرده_اند امضا_نکردند امضا_نکردن",
    "ur": "دستخط_نہیں",
    "hi": "हस्ताक्षर_नहीं साइन_नहीं",
    "bn": "স্বাক্ষর_করেনি সই_করেনি",
    "id": "belum_tanda_tangan belum_menandatangani tidak_menandatangani tidak_tanda_tangan belum_ikut",
    "ms": "belum_menandatangani tidak_menandatangani",
    "sw": "hawajasaini hajasaini haijasaini hazijasaini hawakusaini haijatia_saini",
    "vi": "chưa_ký không_ký",
    "ko": "서명하지_않은 서명_안_한 서명하지_않았",
    "zh": "没有签 沒有簽 没签 沒簽 未签 未簽 还没签 還沒簽",
    "ja": "署名していない 署名してない 未署名",
    "th": "ยังไม่ลงนาม ไม่ได้ลงนาม ยังไม่เซ็น",
}
PEOPLE: Mapping[str, str] = {
    "en": "are_you_a_bot are_you_bot are_you_a_robot are_you_human are_you_a_human are_you_a_human_being "
    "are_you_real are_you_a_real_person "
    "are_you_an_ai are_you_ai is_this_ai is_this_an_ai is_this_a_bot is_it_ai are_you_chatgpt are_you_gpt "
    "are_you_a_person are_you_a_machine are_you_a_program am_i_talking_to talk_to_a_human talk_to_a_person "
    "talk_to_someone talk_to_a_real_person speak_to_a_human speak_to_someone speak_with_a_human human_please "
    "real_person_please contact_a_human who_is_behind_this_bot who_runs_this_bot "
    "who_can_i_talk_to who_do_i_talk_to who_can_i_contact who_do_i_contact contact_you contact_info "
    "contact_email contact_details",
    "ar": "انت_روبوت انت_بوت انتي_روبوت انتي_بوت هل_انت_روبوت هل_انت_بوت هل_انت_انسان انت_انسان انت_بشر انت_ادمي "
    "انت_حقيقي انت_شخص انت_شخص_حقيقي انت_ذكاء_اصطناعي هل_انت_ذكاء_اصطناعي هذا_ذكاء_اصطناعي هل_هذا_ذكاء_اصطناعي "
    "انت_شات_جي_بي_تي انت_الة هذا_بوت هذا_روبوت هل_هذا_بوت هل_هذا_روبوت مين_معي مين_وراك اكلم_شخص اكلم_انسان "
    "اكلم_موظف احكي_مع_شخص احكي_مع_حدا احكي_مع_انسان اتكلم_مع_شخص اتكلم_مع_انسان التحدث_مع_شخص التحدث_الي_شخص "
    "اتحدث_مع_شخص اتحدث_الي_انسان اتواصل_معكم اتواصل_مع_شخص التواصل_معكم "
    "^تواصل للتواصل وسيلة_تواصل معلومات_التواصل",
    "fr": "es_tu_un_robot êtes_vous_un_robot es_tu_un_bot es_tu_humain êtes_vous_humain tu_es_un_robot tu_es_humain "
    "es_tu_une_ia êtes_vous_une_ia c_est_une_ia parler_à_un_humain parler_à_une_personne parler_à_quelqu_un",
    "es": "eres_un_robot eres_un_bot eres_humano eres_una_persona eres_real eres_una_ia eres_ia "
    "eres_inteligencia_artificial "
    "hablar_con_una_persona hablar_con_un_humano hablar_con_alguien",
    "pt": "você_é_um_robô és_um_robô você_é_humano és_humano você_é_uma_ia é_uma_ia você_é_um_bot "
    "falar_com_uma_pessoa "
    "falar_com_um_humano falar_com_alguém",
    "de": "bist_du_ein_bot bist_du_ein_roboter bist_du_ein_mensch bist_du_echt bist_du_eine_ki ist_das_eine_ki "
    "sind_sie_ein_bot sind_sie_ein_mensch mit_einem_menschen_sprechen mit_jemandem_sprechen",
    "it": "sei_un_bot sei_un_robot sei_umano sei_una_persona sei_un_ia sei_una_ia parlare_con_una_persona "
    "parlare_con_un_umano",
    "nl": "ben_je_een_bot ben_je_een_robot ben_je_een_mens ben_je_ai ben_je_echt met_een_mens_praten",
    "tr": "bot_musun robot_musun insan_mısın yapay_zeka_mısın gerçek_misin bir_insanla_konuşmak "
    "sen_bot_musun sen_robot_musun",
    "ru": "ты_бот ты_робот ты_человек вы_бот вы_робот вы_человек ты_ии это_бот это_ии ты_живой "
    "поговорить_с_человеком "
    "связаться_с_человеком",
    "uk": "ти_бот ти_робот ти_людина ви_бот ви_людина ти_ші",
    "pl": "jesteś_botem jesteś_robotem jesteś_człowiekiem jesteś_ai czy_jesteś_ai rozmawiać_z_człowiekiem",
    "fa": "تو_ربات_هستی ربات_هستی تو_رباتی رباتی تو_انسانی انسان_هستی هوش_مصنوعی_هستی تو_هوش_مصنوعی_هستی",
    "ur": "کیا_آپ_روبوٹ_ہیں کیا_تم_روبوٹ_ہو کیا_آپ_انسان_ہیں",
    "hi": "क्या_आप_रोबोट_हैं क्या_तुम_रोबोट_हो क्या_आप_इंसान_हैं क्या_आप_बॉट_हैं क्या_आप_एआई_हैं",
    "bn": "আপনি_কি_রোবট তুমি_কি_রোবট আপনি_কি_মানুষ",
    "id": "apakah_kamu_robot apakah_anda_robot kamu_bot kamu_robot apakah_kamu_manusia apakah_anda_manusia kamu_ai "
    "bicara_dengan_manusia bicara_dengan_orang",
    "ms": "adakah_anda_robot adakah_awak_robot adakah_anda_manusia",
    "tl": "robot_ka_ba bot_ka_ba tao_ka_ba",
    "vi": "bạn_là_robot bạn_là_bot bạn_là_người bạn_có_phải_là_robot bạn_có_phải_là_người bạn_là_ai_vậy",
    "sw": "wewe_ni_roboti wewe_ni_binadamu wewe_ni_mtu wewe_ni_bot",
    "ko": "너_봇이야 로봇이야 봇이에요 로봇이에요 사람이에요 사람이야 인공지능이야",
    "zh": "你是机器人 你是機器人 你是人吗 你是人嗎 你是真人 你是ai 你是人工智能",
    "ja": "あなたはロボット あなたは人間 aiですか ボットですか ロボットですか 人間ですか",
    "th": "คุณเป็นบอท คุณเป็นหุ่นยนต์ คุณเป็นคน",
}
