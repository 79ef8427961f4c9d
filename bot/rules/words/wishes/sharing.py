"""I want to share an example: how somebody says that they give, and what. Either alone asks something else.

« Send me an example » gives nothing: verbs stand in the first person, or begin the sentence with what is given.
"""

from collections.abc import Mapping

GIVE: Mapping[str, str] = {
    "en": "want_to_share want_to_send want_to_submit want_to_add want_to_give want_to_post want_to_upload "
    "like_to_share "
    "like_to_send like_to_submit like_to_add like_to_give wish_to_share wanna_share wanna_send do_i_share do_i_send "
    "do_i_submit do_i_add do_we_share do_we_send do_we_submit do_we_add i_can_share we_can_share can_i_share "
    "can_i_send "
    "can_i_submit can_i_add can_we_share can_we_send can_we_submit can_we_add how_to_share how_to_send how_to_submit "
    "how_to_add ^share_an ^share_our ^share_my ^submit_an ^submit_our ^submit_my ^submit ^send_an ^send_our ^send_in "
    "^add_an ^add_our ^add_my ^upload let_me_share let_us_share let_me_send i_have_an we_have_an have_an_example_to "
    "need_to_submit have_to_submit where_do_i_send",
    "ar": "أشارك اشاركم اشارككم نشارك نشاركها أشاركك نرسل نبعث نبعت أقدم نقدم أضيف نضيف نرفع "
    "مشاركة_مثال ارسال_مثال تقديم_مثال اضافة_مثال مشاركة_تجربة لمشاركة لارسال لتقديم لاضافة عندنا_تجربة عندنا_مثال "
    "لدينا_تجربة لدينا_مثال عندي_مثال عندي_تجربة نحكي_عن نصيفط نسيفط نصيفطو كيف_ارسل كيف_ابعت كيف_ابعث كيف_اعرض "
    "كيف_ارفع كيف_احكي_عن بدي_ارسل بدي_ابعت بدي_ابعث بدي_اعرض بدي_ارفع بدي_احكي_عن بدنا_ارسل بدنا_ابعت بدنا_ابعث "
    "بدنا_اعرض بدنا_ارفع بدنا_احكي_عن اريد_ان_ارسل اريد_ان_ابعت اريد_ان_ابعث اريد_ان_اعرض اريد_ان_ارفع "
    "اريد_ان_احكي_عن نريد_ان_ارسل نريد_ان_ابعت نريد_ان_ابعث نريد_ان_اعرض نريد_ان_ارفع نريد_ان_احكي_عن اود_ان_ارسل "
    "اود_ان_ابعت اود_ان_ابعث اود_ان_اعرض اود_ان_ارفع اود_ان_احكي_عن ابغي_ارسل ابغي_ابعت ابغي_ابعث ابغي_اعرض ابغي_ارفع "
    "ابغي_احكي_عن حابب_ارسل حابب_ابعت حابب_ابعث حابب_اعرض حابب_ارفع حابب_احكي_عن حاب_ارسل حاب_ابعت حاب_ابعث حاب_اعرض "
    "حاب_ارفع حاب_احكي_عن عايز_ارسل عايز_ابعت عايز_ابعث عايز_اعرض عايز_ارفع عايز_احكي_عن عاوز_ارسل عاوز_ابعت "
    "عاوز_ابعث عاوز_اعرض عاوز_ارفع عاوز_احكي_عن ممكن_ارسل ممكن_ابعت ممكن_ابعث ممكن_اعرض ممكن_ارفع ممكن_احكي_عن "
    "وين_ارسل وين_ابعت وين_ابعث وين_اعرض وين_ارفع وين_احكي_عن",
    "fr": "veux_partager voudrais_partager aimerais_partager veux_envoyer voudrais_envoyer aimerais_envoyer "
    "veux_proposer "
    "voudrais_proposer veux_ajouter voudrais_ajouter souhaite_partager souhaite_envoyer souhaitons_partager "
    "voulons_partager voulons_proposer voulons_envoyer aimerions_partager aimerions_proposer comment_partager "
    "comment_envoyer comment_proposer comment_ajouter "
    "peut_on_partager puis_je_partager puis_je_envoyer peut_on_envoyer je_partage nous_partageons ^partager ^proposer "
    "^soumettre ^envoyer_un j_ai_un nous_avons_un soumettre_un déposer_un",
    "es": "quiero_compartir quisiera_compartir me_gustaría_compartir queremos_compartir quiero_enviar quisiera_enviar "
    "me_gustaría_enviar queremos_enviar quiero_mandar quisiera_mandar quiero_subir quiero_agregar quiero_añadir "
    "cómo_comparto cómo_compartir cómo_envío cómo_enviar cómo_mando cómo_subo puedo_compartir puedo_enviar "
    "podemos_compartir podemos_enviar ^compartir ^enviar_un ^mandar_un ^subir_un tengo_un tenemos_un "
    "nos_gustaría_compartir",
    "pt": "quero_compartilhar queria_compartilhar gostaria_de_compartilhar quero_partilhar queria_partilhar "
    "gostaria_de_partilhar gostava_de_partilhar quero_enviar queria_enviar gostaria_de_enviar quero_mandar "
    "queremos_compartilhar queremos_partilhar queremos_enviar como_compartilho como_compartilhar como_partilho "
    "como_partilhar como_envio como_enviar posso_enviar posso_partilhar posso_compartilhar podemos_enviar "
    "^compartilhar "
    "^partilhar ^enviar_um ^mandar_um tenho_um temos_um quero_adicionar",
    "it": "voglio_condividere vorrei_condividere vogliamo_condividere vorremmo_condividere voglio_inviare "
    "vorrei_inviare "
    "vorrei_mandare voglio_mandare vorremmo_inviare come_condivido come_condividere come_invio come_inviare "
    "come_mando posso_inviare posso_condividere possiamo_inviare ^condividere ^inviare_un ho_un abbiamo_un "
    "vorrei_proporre vorrei_segnalare",
    "de": "teilen einreichen einsenden mitteilen beisteuern einschicken hochladen vorschlagen haben_ein_beispiel "
    "habe_ein_beispiel beispiel_schicken beispiel_senden beispiel_melden",
    "nl": "delen insturen indienen doorsturen inzenden toevoegen sturen_jullie aanleveren",
    "sv": "dela_med dela_ett dela_vårt dela_mitt skicka_in vill_skicka vill_dela lämna_in bidra_med",
    "da": "dele_et dele_vores sende_et indsende vil_dele vil_gerne_dele vil_gerne_sende indsende_et",
    "nb": "dele_et dele_vårt sende_inn vil_dele vil_gjerne_dele vil_sende sende_et ønsker_å_dele",
    "fi": "haluan_jakaa haluaisin_jakaa haluamme_jakaa haluan_lähettää haluaisin_lähettää haluamme_lähettää jaan "
    "lähetän miten_lähetän miten_jaan ^jaa ^lähetä",
    "et": "tahan_jagada soovin_jagada tahan_saata soovin_saata jagada_näidet saata_näidet",
    "lv": "vēlos_dalīties gribu_dalīties vēlos_nosūtīt gribu_nosūtīt dalīties_ar iesniegt",
    "lt": "noriu_pasidalinti norėčiau_pasidalinti noriu_atsiųsti norime_pasidalinti pasidalinti pateikti",
    "pl": "chcę_podzielić podzielić_się chcę_wysłać chcemy_wysłać chciałbym_wysłać chciałabym_wysłać chcę_zgłosić "
    "chcemy_zgłosić chcę_dodać jak_wysłać jak_zgłosić jak_dodać zgłosić_przykład wysłać_przykład przesłać",
    "cs": "chci_sdílet chci_poslat chceme_sdílet chceme_poslat rád_bych_sdílel ráda_bych_sdílela jak_poslat jak_sdílet "
    "poslat_příklad sdílet_příklad přidat_příklad podělit_se",
    "sk": "chcem_zdieľať chcem_poslať chceme_zdieľať chceme_poslať ako_poslať poslať_príklad zdieľať_príklad "
    "podeliť_sa",
    "hu": "szeretnék_megosztani szeretném_megosztani szeretnénk_megosztani megosztani beküldeni szeretnék_küldeni "
    "szeretnék_beküldeni hogyan_küldjek megosztanék",
    "ro": "vreau_să_împărtășesc aș_vrea_să_împărtășesc vreau_să_trimit aș_vrea_să_trimit vrem_să_trimitem "
    "vrem_să_împărtășim să_trimit_un cum_trimit să_propun să_împărtășesc să_distribui",
    "ru": "хочу_поделиться хотим_поделиться хочу_отправить хотим_отправить хочу_прислать хотел_бы_поделиться "
    "хотела_бы_поделиться как_поделиться как_отправить как_прислать можно_поделиться можно_отправить поделиться "
    "прислать_пример отправить_пример добавить_пример предложить_пример",
    "uk": "хочу_поділитися хочемо_поділитися хочу_надіслати хочемо_надіслати поділитися поділитись надіслати_приклад "
    "як_надіслати додати_приклад хочу_відправити",
    "be": "хачу_падзяліцца падзяліцца хачу_даслаць даслаць_прыклад",
    "bg": "искам_да_споделя искаме_да_споделим искам_да_изпратя искаме_да_изпратим как_да_споделя как_да_изпратя "
    "да_споделя да_споделим да_изпратя_пример",
    "mk": "сакам_да_споделам сакаме_да_споделиме сакам_да_испратам да_споделам да_споделиме да_испратам_пример "
    "како_да_испратам",
    "sr": "желим_да_поделим хоћу_да_поделим želim_da_podelim hoću_da_podelim želim_podijeliti želimo_podijeliti "
    "želim_poslati želim_da_pošaljem hoću_da_pošaljem podijeliti_primjer podeliti_primer da_podelim да_поделим "
    "пошаљем_пример kako_poslati kako_da_pošaljem htio_bih_podijeliti poslati_primjer",
    "sl": "želim_deliti želim_poslati rad_bi_delil rada_bi_delila deliti_primer poslati_primer",
    "sq": "dua_të_ndaj duam_të_ndajmë dua_të_dërgoj duam_të_dërgojmë të_ndaj_një të_ndajmë të_dërgoj_një si_të_dërgoj",
    "el": "θέλω_να_μοιραστώ θέλουμε_να_μοιραστούμε να_μοιραστώ να_στείλω να_στείλουμε θα_ήθελα_να_στείλω να_υποβάλω",
    "tr": "paylaşmak göndermek_istiyorum göndermek_istiyoruz paylaşabilir_miyim gönderebilir_miyim eklemek_istiyorum "
    "paylaşacağım nasıl_gönderirim nasıl_paylaşırım nasıl_gönderebilirim yollamak_istiyorum",
    "az": "paylaşmaq göndərmək_istəyirəm bölüşmək əlavə_etmək_istəyirəm",
    "kk": "бөліскім_келеді жібергім_келеді бөлісу",
    "uz": "ulashmoqchiman yubormoqchiman bo'lishmoqchiman",
    "ka": "გაზიარება მინდა_გავაზიარო გავუზიარო გამოვგზავნო",
    "hy": "կիսվել ուղարկել",
    "fa": "به_اشتراک_بگذارم به_اشتراک_بذارم ارسال_کنم ارسال_کنیم بفرستم بفرستیم معرفی_کنم ثبت_کنم به_اشتراک_بگذاریم",
    "ps": "شریکول شریک_کړم ولیږم",
    "ku": "parve_bikim bişînim parve_bikin",
    "ur": "شیئر_کرنا شئیر_کرنا بھیجنا_چاہتا بھیجنا_چاہتی بھیجنا_چاہتے بھیجنی دینا_چاہتا دینا_چاہتے شامل_کرنا",
    "hi": "साझा_करना शेयर_करना भेजना_चाहता भेजना_चाहती भेजना_चाहते भेजना_है देना_चाहता देना_चाहते बताना_चाहता",
    "hi-Latn": "share_karna bhejna_hai bhejna_chahta bhejna_chahte dena_chahte share_karna_hai",
    "bn": "শেয়ার_করতে_চাই শেয়ার_করতে_চাই পাঠাতে_চাই দিতে_চাই ভাগ_করে_নিতে_চাই জানাতে_চাই",
    "pa": "ਸਾਂਝਾ_ਕਰਨਾ ਸਾਂਝੀ_ਕਰਨੀ ਭੇਜਣਾ_ਚਾਹੁੰਦਾ ਭੇਜਣੀ",
    "gu": "શેર_કરવું શેર_કરવા મોકલવું મોકલવા_માંગુ",
    "mr": "शेअर_करायचे शेअर_करायचं पाठवायचे पाठवायचं सांगायचे",
    "ne": "पठाउन_चाहन्छु साझा_गर्न सेयर_गर्न",
    "ta": "பகிர_விரும்புகிறேன் பகிர_விரும்புகிறோம் அனுப்ப_விரும்புகிறேன் அனுப்பணும் பகிரணும் பகிர்ந்து_கொள்ள",
    "te": "పంచుకోవాలి పంచుకోవాలనుకుంటున్నాను పంపాలి పంపాలనుకుంటున్నాను",
    "kn": "ಹಂಚಿಕೊಳ್ಳಬೇಕು ಹಂಚಿಕೊಳ್ಳಲು ಕಳಿಸಬೇಕು ಕಳುಹಿಸಬೇಕು",
    "ml": "പങ്കിടണം പങ്കുവെക്കണം പങ്കുവെക്കാൻ അയക്കണം",
    "si": "බෙදාගන්න යවන්න_ඕන යවන්න_ඕනේ එවන්න_ඕන",
    "id": "mau_berbagi ingin_berbagi mau_mengirim ingin_mengirim mau_kirim ingin_kirim membagikan ingin_membagikan "
    "bagaimana_mengirim cara_mengirim cara_kirim mau_share kami_punya saya_punya mengirimkan",
    "ms": "nak_kongsi mahu_kongsi ingin_kongsi berkongsi nak_hantar mahu_menghantar ingin_menghantar cara_hantar",
    "tl": "gusto_kong_magbahagi gusto_kong_ibahagi magbahagi ibahagi ipadala magpadala gusto_kong_magpadala i_share",
    "vi": "muốn_chia_sẻ chia_sẻ_một muốn_gửi gửi_một làm_sao_gửi",
    "th": "อยากแบ่งปัน ขอแบ่งปัน แบ่งปัน อยากส่ง ขอส่ง ต้องการส่ง อยากแชร์ ขอแชร์",
    "lo": "ຢາກແບ່ງປັນ ແບ່ງປັນ ຢາກສົ່ງ",
    "km": "ចង់ចែករំលែក ចែករំលែក ចង់ផ្ញើ",
    "my": "မျှဝေချင် ပို့ချင် ဝေမျှချင်",
    "zh": "想分享 要分享 分享一个 分享一個 分享我们 分享我們 想提交 提交一个 提交一個 想发一个 想投稿 想提供 "
    "我们有一个 如何提交 怎么提交",
    "ja": "共有したい 紹介したい 投稿したい 送りたい 提出したい 登録したい シェアしたい",
    "ko": "공유하고 보내고_싶 제출하고 소개하고 올리고_싶 공유하려면 제출하려면 보내고",
    "he": "לשתף לשלוח_דוגמה להגיש לשלוח_לכם להוסיף_דוגמה",
    "am": "ማካፈል ላካፍል መላክ_እፈልጋለሁ ልላክ ማጋራት",
    "sw": "nataka_kushiriki kushirikisha nataka_kutuma ningependa_kutuma ningependa_kushiriki tungependa_kutuma "
    "kushiriki_mfano kutuma_mfano tuma_mfano",
    "so": "inaan_wadaago inaan_diro inaan_soo_diro wadaago inaan_soo_gudbiyo",
    "ha": "in_aika in_raba mu_aika raba_misali aika_misali",
    "yo": "fi_ránṣẹ́ pín_àpẹẹrẹ fi_àpẹẹrẹ",
    "zu": "ukwabelana ukuthumela ngithumele",
    "xh": "ukwabelana ukuthumela",
    "af": "wil_deel wil_graag_deel wil_stuur deel_n stuur_n indien",
    "rw": "gusangiza kohereza",
    "lg": "okugabana okuweereza",
    "ca": "vull_compartir voldria_compartir vull_enviar voldria_enviar volem_compartir",
    "gl": "quero_compartir gustaríame_compartir quero_enviar",
    "mn": "хуваалцмаар илгээмээр",
    "ht": "mwen_vle_pataje mwen_vle_voye nou_vle_pataje",
}
EXAMPLE: Mapping[str, str] = {
    "en": "example examples good_practice good_practices best_practice best_practices case_study case_studies "
    "success_story our_practice our_project our_story our_initiative our_experience",
    "ar": "مثال مثالا مثالاً أمثلة المثال مثالنا تجربتنا تجربة مبادرتنا مبادرة مشروعنا ممارسة قصة_نجاح ممارساتنا",
    "fr": "exemple exemples bonne_pratique bonnes_pratiques notre_projet notre_expérience notre_initiative",
    "es": "ejemplo ejemplos buena_práctica buenas_prácticas nuestro_proyecto nuestra_experiencia nuestra_iniciativa",
    "pt": "exemplo exemplos boa_prática boas_práticas nosso_projeto nossa_experiência nossa_iniciativa",
    "it": "esempio esempi buona_pratica buone_pratiche nostro_progetto nostra_esperienza nostra_iniziativa",
    "de": "beispiel beispiele praxisbeispiel gutes_beispiel unser_projekt unser_beispiel",
    "nl": "voorbeeld voorbeelden praktijkvoorbeeld ons_project",
    "sv": "exempel vårt_projekt goda_exempel",
    "da": "eksempel eksempler",
    "nb": "eksempel eksempler eksempelet",
    "fi": "esimerkki esimerkin esimerkkimme esimerkkejä käytännön hyvän_käytännön",
    "et": "näidet näide näiteid",
    "lv": "piemēru piemērs piemēru_no piemēriem",
    "lt": "pavyzdžiu pavyzdį pavyzdys pavyzdžiais patirtimi",
    "pl": "przykład przykładem przykłady przykładami praktyką dobrą_praktykę",
    "cs": "příklad příklady příkladem dobrou_praxi zkušenost",
    "sk": "príklad príklady príkladom",
    "hu": "példát példa példánkat példánk jó_gyakorlatot",
    "ro": "exemplu exemple un_exemplu exemplul bună_practică",
    "ru": "пример примером примеры примерами опытом практикой",
    "uk": "приклад прикладом приклади прикладами досвідом практикою",
    "be": "прыклад прыкладам",
    "bg": "пример примери добра_практика",
    "mk": "пример примери добра_практика",
    "sr": "пример primer primjer primjere primere iskustvo",
    "sl": "primer primere",
    "sq": "shembull shembuj shembullin një_shembull praktikë",
    "el": "παράδειγμα παραδείγματα",
    "tr": "örnek örneği örneğimizi örneğini bir_örnek uygulamamızı projemizi",
    "az": "nümunə nümunəmizi bir_nümunə",
    "kk": "мысал мысалымен мысалмен мысалды",
    "uz": "misol misolni misol_bilan",
    "ka": "მაგალითი მაგალითის",
    "hy": "օրինակ օրինակով",
    "fa": "نمونه نمونه‌ای نمونه_ای مثال مثالی تجربه",
    "ps": "بېلګه بیلګه مثال",
    "ku": "mînakek nimûneyek mînak",
    "ur": "مثال مثالیں",
    "hi": "उदाहरण मिसाल",
    "hi-Latn": "example udaharan",
    "bn": "উদাহরণ",
    "pa": "ਉਦਾਹਰਣ ਮਿਸਾਲ",
    "gu": "ઉદાહરણ દાખલો",
    "mr": "उदाहरण",
    "ne": "उदाहरण",
    "ta": "உதாரணம் உதாரணத்தை எடுத்துக்காட்டு எடுத்துக்காட்டை",
    "te": "ఉదాహరణ ఉదాహరణను",
    "kn": "ಉದಾಹರಣೆ ಉದಾಹರಣೆಯನ್ನು",
    "ml": "ഉദാഹരണം മാതൃക",
    "si": "උදාහරණයක් උදාහරණය",
    "id": "contoh praktik_baik",
    "ms": "contoh",
    "tl": "halimbawa ng_halimbawa",
    "vi": "ví_dụ tấm_gương kinh_nghiệm",
    "th": "ตัวอย่าง",
    "lo": "ຕົວຢ່າງ",
    "km": "ឧទាហរណ៍",
    "my": "ဥပမာ",
    "zh": "例子 案例 实例 實例 做法 范例 範例",
    "ja": "事例 例 取り組み 実践例",
    "ko": "사례 사례를 예시 예시를 우수사례",
    "he": "דוגמה דוגמא דוגמאות",
    "am": "ምሳሌ",
    "sw": "mfano mifano",
    "so": "tusaale tusaalooyin",
    "ha": "misali misalai",
    "yo": "àpẹẹrẹ",
    "zu": "isibonelo",
    "xh": "umzekelo",
    "af": "voorbeeld",
    "rw": "urugero",
    "lg": "ekyokulabirako",
    "ca": "exemple exemples",
    "gl": "exemplo",
    "mn": "жишээ жишээг",
    "ht": "egzanp",
}
