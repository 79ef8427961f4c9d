"""Words by which whoever fills in a form asks why something is wanted from them: their office, an address, a proof. In
the same letters as `procedure`. Who asks speaks to us or of what is theirs: an example may well be called "Why talk?".
"""

from collections.abc import Mapping

WHY: Mapping[str, str] = {
    "en": "why_do_you+need why_do_you+want why_do_you+ask why_do_you+require why_are_you+asking why_you_need "
    "why_you_want why_you_ask why_u_need why_would_you+need why_should_i+give why_should_i+tell why_should_i+send "
    "why_must_i+give why_do_i_have_to why_do_i_need_to why_must_i why_is_this_needed why_is_it_needed "
    "why_is_this_necessary why_is_that_necessary why_this_question why_my_office why_my_position why_my_title "
    "why_my_job why_my_name why_my_email why_my_e_mail why_my_mail why_my_phone why_my_number why_my_contact "
    "why_my_details what_do_you_need+for what_do_you_want+for what_do_you_need+my what_do_you_want_with "
    "what_will_you_do_with what_are_you_going_to_do_with what_is_it_used_for what_is_this_used_for "
    "what_is_this_needed_for",
    "fr": "pourquoi_avez_vous+besoin pourquoi_vous_avez+besoin pourquoi_voulez_vous pourquoi_vous_voulez "
    "pourquoi_demandez_vous pourquoi_vous_demandez pourquoi_me_demand* pourquoi_dois_je pourquoi_je_dois "
    "pourquoi_devrais_je pourquoi_faut_il pourquoi_mon_poste pourquoi_mon_nom pourquoi_mon_e_mail pourquoi_mon_email "
    "pourquoi_mon_adresse pourquoi_mon_mail pourquoi_mon_numéro pourquoi_mon_téléphone pourquoi_ma_fonction "
    "pourquoi_cette_question pourquoi_ces_informations à_quoi_sert à_quoi_ça_sert à_quoi_servira que_ferez_vous+de "
    "qu_allez_vous_faire",
    "es": "por_qué+necesitan por_qué+necesita_usted por_qué+necesitas por_qué_quieren por_qué_quieres por_qué_piden "
    "por_qué_pides por_qué_me_piden por_qué_preguntan por_qué_tengo_que por_qué_debo por_qué_mi_cargo "
    "por_qué_mi_correo por_qué_mi_nombre por_qué_mi_teléfono por_qué_mi_número para_qué+necesitan para_qué_quieren "
    "para_qué_piden para_qué_sirve para_qué_mi para_qué_es_esto",
    "pt": "por_que+precisam porque+precisam por_que_querem por_que_vocês por_que_pedem por_que_me_pedem "
    "por_que_perguntam por_que_tenho_de por_que_tenho_que por_que_devo por_que_meu por_que_o_meu porquê_o_meu "
    "para_que+precisam para_que_querem para_que_serve para_que_é_isto",
    "de": "warum_braucht_ihr warum_brauchen_sie warum_brauchst_du warum_wollt_ihr warum_wollen_sie warum_willst_du "
    "warum_fragt_ihr warum_fragen_sie warum_fragst_du warum_muss_ich warum_soll_ich warum_sollte_ich "
    "warum_verlangt_ihr warum_verlangen_sie wieso_braucht_ihr wieso_brauchen_sie wieso_wollt_ihr wieso_wollen_sie "
    "wieso_muss_ich wieso_soll_ich weshalb_brauchen_sie wozu_braucht_ihr wozu_brauchen_sie wozu_brauchst_du "
    "wofür_braucht_ihr wofür_brauchen_sie wozu_mein* warum_meine_e_mail warum_meine_nummer warum_mein_amt "
    "was_macht_ihr_mit was_machen_sie_mit",
    "it": "perché_avete_bisogno perché_vi_serve perché_vi_servono perché_serve perché_volete perché_vuole_sapere "
    "perché_chiedete perché_mi_chiedete perché_devo perché_dovrei a_cosa_vi_serve a_che_vi_serve a_cosa_serve "
    "perché_la_mia_mail perché_il_mio",
    "nl": "waarom_hebben_jullie+nodig waarom_heeft_u+nodig waarom_willen_jullie waarom_wilt_u waarom_vragen_jullie "
    "waarom_vraagt_u waarom_moet_ik waarvoor_hebben_jullie waarvoor_is_dit_nodig waarom_mijn_functie "
    "waarom_mijn_e_mail waarom_mijn_nummer wat_doen_jullie_met",
    "sv": "varför_behöver_ni varför_vill_ni varför_frågar_ni varför_måste_jag varför_ska_jag vad_ska_ni_ha "
    "varför_min_e_post varför_mitt_nummer",
    "da": "hvorfor_skal_i+bruge hvorfor_har_i_brug hvorfor_vil_i hvorfor_spørger_i hvorfor_skal_jeg hvad_skal_i_bruge",
    "nb": "hvorfor_trenger_dere hvorfor_vil_dere hvorfor_spør_dere hvorfor_må_jeg hvorfor_skal_jeg hva_skal_dere_med",
    "fi": "miksi_tarvitsette miksi_haluatte miksi_kysytte miksi_pitää+antaa miksi_minun mihin_tarvitsette "
    "mihin_tätä_tarvitaan",
    "pl": "dlaczego_potrzebujecie dlaczego_chcecie dlaczego_pytacie dlaczego_muszę dlaczego_mam_podać po_co_wam "
    "po_co_państwu do_czego_potrzebujecie do_czego_to_potrzebne po_co_pytacie czemu_potrzebujecie",
    "cs": "proč_potřebujete proč_chcete proč_se_ptáte proč_musím proč_mám_uvádět k_čemu_potřebujete k_čemu_to_je "
    "na_co_potřebujete",
    "hu": "miért_kell_megadn* miért_kell+nektek miért_kell+önöknek miért_kérik miért_kéritek miért_kérdezik "
    "minek_kell+email minek_nektek mire_kell",
    "ro": "de_ce_aveți_nevoie de_ce_vreți de_ce_vă_trebuie de_ce_cereți de_ce_întrebați de_ce_trebuie_să+dau "
    "de_ce_trebuie_să+spun la_ce_vă_trebuie la_ce_folosește",
    "sq": "pse_ju_duhet pse_ju_nevojitet pse_e_doni pse_doni pse_kërkoni pse_pyesni pse_duhet_të+jap "
    "për_çfarë_ju_duhet",
    "sr": "zašto_vam_treba zašto_vam_je_potreb* zašto_tražite zašto_pitate zašto_želite zašto_moram što_će_vam "
    "šta_će_vam čemu_služi зашто_вам_треба зашто_вам_је_потреб* зашто_тражите зашто_питате зашто_морам шта_ће_вам",
    "mk": "зошто_ви_треба зошто_барате зошто_прашувате зошто_сакате зошто_морам за_што_ви_треба",
    "bg": "защо_ви_е защо_ви_трябва защо_искате защо_питате защо_трябва_да_дам защо_ми_искате за_какво_ви",
    "ru": "зачем_вам зачем_вы зачем_нужн* зачем_это_нужно зачем_мой зачем_моя зачем_моё почему_вы_спрашиваете "
    "почему_вы_просите почему_я_должен почему_я_должна для_чего_вам для_чего_это для_чего_нужн*",
    "uk": "навіщо_вам навіщо_ви навіщо_потріб* навіщо_це навіщо_мій навіщо_моя для_чого_вам для_чого_це "
    "чому_ви_питаєте чому_ви_просите чому_я_маю",
    "el": "γιατί_χρειάζεστε γιατί_θέλετε γιατί_ζητάτε γιατί_ρωτάτε γιατί_πρέπει_να_δώσω σε_τι_χρησιμεύει "
    "τι_το_θέλετε γιατί_το_email_μου γιατί_το_τηλέφωνό_μου",
    "tr": "neden_istiyorsunuz neden+ihtiyacınız neden+soruyorsunuz neden+lazım niye_istiyorsunuz niye+soruyorsunuz "
    "niye+lazım niçin_istiyorsunuz niçin+soruyorsunuz neden_görevimi neden_e_postamı neden_numaramı ne_için_gerekli "
    "neden_gerekli neden+istiyorsunuz niye+istiyorsunuz ne_yapacaksınız",
    "ar": "ليش+بدكم ليش+بدكن ليش+بدك ليش+بدكو ليش+محتاجين ليش+تحتاجون ليش+تحتاجوا ليش+تبون ليش+تبغون ليش+تبي "
    "ليش+تريدون ليش+بتسألوا ليش+بتسأل ليش+تسألون ليش+تسأل ليش+بتطلبوا ليش+تطلبون ليش+لازم ليش+عايزين ليش+منصبي "
    "ليش+إيميلي ليش+ايميلي ليش+بريدي ليش+رقمي ليش+تلفوني ليش+جوالي ليش+هالسؤال ليش+هالمعلومات ليش+اسمي لشو+بدكم "
    "لشو+بدكن لشو+منصبي لشو+رقمي لشو+هالمعلومات شو_بدكم+منصبي شو_بدكم+رقمي شو_بدكم+ايميلي شو_بدكم_في شو_بدكم_ب* "
    "ليه+عايزين ليه+عاوزين ليه+محتاجين ليه+بتسألوا ليه+بتسأل ليه+بتطلبوا ليه+لازم ليه+تبون ليه+تبغون ليه+منصبي "
    "ليه+رقمي ليه+ايميلي ليه+بريدي ليه+تبي لماذا+تحتاجون لماذا+تحتاج لماذا+تريدون لماذا+تريد لماذا+تسألون لماذا+تسأل "
    "لماذا+تطلبون لماذا+تطلب لماذا+منصبي لماذا+بريدي لماذا+رقمي لماذا+هاتفي لماذا_يجب لماذا_علي لماذا_يلزم "
    "لم+تحتاجون لم+تسألون لم+تطلبون ما_حاجتكم فيما_تحتاجون فيم_تحتاجون لأي_غرض لأي_سبب+تطلبون علاش+بغيتو علاش+باغيين "
    "علاش+خاصكم علاش+كتسولو علاش+كتسول علاش+محتاجين علاش+لازم علاه+تحبو علاه+حابين علاش+حابين علاش+تحبو علاش+نمرتي "
    "علاش+رقمي علاش+منصبي شنو+تحتاجون ليش+تحتاج شلون+تستخدمون ماذا_ستفعلون شو_رح_تعملوا هتعملوا_إيه",
    "he": "למה_אתם_צריכים למה_צריך למה_אתם_רוצים למה_אתם_מבקשים למה_אתם_שואלים למה_אני_צריך למה_לכם לשם_מה מדוע_אתם "
    "מה_תעשו_עם",
    "fa": "چرا+می_خواهید چرا+میخواهید چرا+می_خواید چرا+میخواین چرا+لازم چرا+نیاز چرا+می_پرسید چرا+میپرسید چرا_باید "
    "برای_چه+می_خواهید برای_چی+میخواین به_چه_درد",
    "ur": "کیوں+چاہیے کیوں+چاہتے کیوں+ضرورت کیوں+پوچھ* کیوں+مانگ* کس_لیے+چاہیے",
    "hi": "क्यों+चाहिए क्यों+चाहते क्यों+ज़रूरत क्यों+जरूरत क्यों+पूछ* क्यों+माँग* क्यों+मांग* किसलिए+चाहिए किस_लिए+चाहिए",
    "bn": "কেন+দরকার কেন+প্রয়োজন কেন+চান কেন+চাইছেন কেন+জানতে কেন+লাগবে কেন+জিজ্ঞ*",
    "ta": "ஏன்+தேவை* ஏன்+கேட்கிற* ஏன்+வேண்டும் எதற்கு+தேவை* எதற்காக+தேவை*",
    "id": "kenapa+butuh kenapa+perlu kenapa+minta kenapa+diminta kenapa+tanya mengapa+butuh mengapa+memerlukan "
    "mengapa+membutuhkan mengapa+perlu mengapa+meminta mengapa+menanyakan untuk_apa+jabatan untuk_apa+email "
    "untuk_apa+nomor untuk_apa_ini buat_apa+email buat_apa+nomor",
    "tl": "bakit+kailangan bakit_ninyo bakit_niyo bakit_nyo bakit_mo+tinatanong bakit+hinihingi para_saan+ito "
    "para_saan_ang",
    "vi": "tại_sao+cần vì_sao+cần sao+cần+của_tôi tại_sao+hỏi tại_sao_tôi_phải vì_sao_tôi_phải để_làm_gì cần_để_làm",
    "th": "ทำไมต้อง ทำไมถึงต้อง ทำไมถาม ทำไมขอ ทำไมอยากรู้ เอาไปทำอะไร ใช้ทำอะไร ขอไปทำไม ต้องการไปทำไม",
    "sw": "kwa_nini+mnahitaji kwa_nini+mnataka kwa_nini+mnauliza kwa_nini+mnaomba kwa_nini_nahitaji "
    "kwanini+mnahitaji kwanini+mnataka kwanini+mnauliza mbona+mnataka ya_nini_hii",
    "so": "maxaad+u_rabtaan maxaad+ugu_baahan maxaad+u_baahan sababtee+rabtaan maxaad+u_weydiin*",
    "am": "ለምን+ትፈልጋላችሁ ለምን+ያስፈልጋችኋል ለምን+ያስፈልጋል ለምን+ትጠይቃላችሁ ለምን_ፈለጋችሁ",
    "zh": "为什么要我 为什么需要 为什么问 为什么要填 为什么要提供 为何需要 干嘛要 要我的+干什么 要我的+做什么 "
    "有什么用 用来做什么 为什么你们要",
    "ja": "なぜ必要 なぜ聞 なぜ教え どうして必要 どうして聞 何に使 なんで必要 何のために必要",
    "ko": "왜_필요* 왜+필요한* 왜_물어* 왜_요구* 왜_알려* 어디에_쓰* 무엇에_쓰* 뭐에_쓰*",
}
