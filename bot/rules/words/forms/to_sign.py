"""I want to sign, endorse, join: a wish and nothing else, for each language. A word alone is one as well: « endorse ».

Past forms stand in none of the lines: « signed » alone asks who did. Wants, ways to say it, what is signed.
"""

WANTS_AND_SIGNS: dict[str, tuple[str, str, str]] = {
    "en": (
        "want_to i_want_to we_want_to wanna i_wanna i_d_like_to i_would_like_to we_d_like_to id_like_to "
        "we_would_like_to please let_me let_us i we how_to start i_need_to we_need_to can_i can_we may_i ready_to "
        "my_mayor_wants_to we_wish_to i_wish_to i_am_here_to im_here_to",
        "endorse sign sign_up join support subscribe endorsing signing joining endorsement endorse_now sign_now add_us "
        "become_a_signatory sign_on",
        "the_declaration declaration it this_declaration",
    ),
    "ar": (
        "اريد_ان اريد نريد_ان نريد ارغب_في نرغب_في اود_ان اود بدي بدنا ابغي ابي نبي حابب حابه حاب عايز عاوز عايزين "
        "ودي بغيت باغي نحب كيف طلب ممكن نموذج استماره",
        "تاييد التاييد اويد نويد ايد نايد توقيع التوقيع اوقع نوقع اقع انضمام الانضمام انضم ننضم امضاء الامضاء امضي "
        "نمضي الموافقه المصادقه تبني اتبني الالتحاق التحق دعم ادعم ندعم المشاركه اسجل نسجل تسجيل التسجيل",
        "الاعلان علي_الاعلان للاعلان الي_الاعلان اعلان",
    ),
    "fr": (
        "je_veux je_voudrais j_aimerais nous_voulons nous_voudrions on_veut on_voudrait je_souhaite nous_souhaitons "
        "pour comment je_dois on_peut",
        "signer adhérer soutenir approuver endosser rejoindre souscrire adhésion soutien je_soutiens je_signe "
        "nous_signons nous_soutenons j_adhère on_signe me_joindre nous_joindre s_engager",
        "la_déclaration à_la_déclaration déclaration",
    ),
    "es": (
        "quiero queremos quisiera quisiéramos me_gustaría nos_gustaría deseo deseamos para cómo necesito",
        "firmar adherir adherirme adherirnos adherirse apoyar suscribir sumarme sumarnos unirme unirnos unirse "
        "respaldar adhesión respaldo yo_firmo firmamos apoyamos apoyo",
        "la_declaración a_la_declaración declaración",
    ),
    "pt": (
        "quero queremos queria gostaria_de gostaríamos_de desejo desejamos para como preciso",
        "assinar aderir apoiar subscrever endossar adesão apoio eu_assino assinamos apoiamos eu_apoio juntar_me "
        "participar",
        "a_declaração à_declaração declaração",
    ),
    "it": (
        "voglio vogliamo vorrei vorremmo desidero desideriamo per come devo",
        "firmare aderire sottoscrivere sostenere adesione appoggiare unirmi unirci io_firmo firmiamo aderiamo",
        "la_dichiarazione alla_dichiarazione dichiarazione",
    ),
    "de": (
        "ich_will wir_wollen ich_möchte wir_möchten ich_würde_gern ich_würde_gerne wir_würden_gerne bitte möchte will",
        "unterschreiben unterzeichnen beitreten mitmachen unterstützen mitzeichnen zeichnen ich_unterschreibe "
        "ich_unterstütze wir_unterstützen wir_unterschreiben erklärung_unterschreiben erklärung_unterzeichnen "
        "die_erklärung_unterschreiben die_erklärung_unterzeichnen die_erklärung_unterstützen",
        "",
    ),
    "nl": (
        "ik_wil wij_willen we_willen graag ik_zou_graag ik_wil_graag",
        "ondertekenen tekenen meedoen steunen onderschrijven aansluiten toetreden de_verklaring_ondertekenen "
        "de_verklaring_steunen",
        "",
    ),
    "sv": (
        "jag_vill vi_vill jag_skulle_vilja vi_skulle_vilja",
        "skriva_under underteckna ansluta stödja signera ansluta_oss vara_med",
        "deklarationen",
    ),
    "da": ("jeg_vil jeg_vil_gerne vi_vil vi_vil_gerne", "skrive_under underskrive tilslutte_os støtte", "erklæringen"),
    "nb": (
        "jeg_vil jeg_vil_gjerne vi_vil vi_ønsker_å jeg_ønsker_å",
        "skrive_under signere støtte slutte_oss_til",
        "erklæringen",
    ),
    "is": ("ég_vil við_viljum", "skrifa_undir undirrita styðja", "yfirlýsinguna"),
    "fi": ("haluan haluaisin haluamme haluaisimme", "allekirjoittaa liittyä tukea allekirjoitan", "julistuksen"),
    "et": ("tahan soovin tahame soovime", "alla_kirjutada allkirjastada liituda toetada", "deklaratsiooni"),
    "lv": ("gribu vēlos gribam vēlamies", "parakstīt parakstīties pievienoties atbalstīt", "deklarāciju"),
    "lt": ("noriu norime norėčiau norėtume", "pasirašyti prisijungti paremti", "deklaraciją"),
    "pl": (
        "chcę chcemy chciałbym chciałabym chcielibyśmy proszę jak",
        "podpisać przystąpić poprzeć dołączyć podpisanie poparcie",
        "deklarację do_deklaracji",
    ),
    "cs": (
        "chci chceme chtěl_bych chtěla_bych chtěli_bychom",
        "podepsat připojit_se podpořit přidat_se",
        "deklaraci prohlášení",
    ),
    "sk": (
        "chcem chceme chcel_by_som chcela_by_som",
        "podpísať pripojiť_sa podporiť pridať_sa",
        "deklaráciu vyhlásenie",
    ),
    "hu": (
        "szeretném szeretnénk akarom akarjuk szeretnék",
        "aláírni csatlakozni támogatni aláírás csatlakozás aláírnám",
        "a_nyilatkozatot a_nyilatkozathoz",
    ),
    "ro": (
        "vreau vrem aș_vrea am_vrea doresc dorim",
        "să_semnez să_semnăm să_ader să_aderăm să_susțin să_mă_alătur a_semna a_adera semnare aderare semnez",
        "declarația la_declarație",
    ),
    "ru": (
        "хочу хотим я_хочу мы_хотим хотел_бы хотела_бы хотели_бы можно как желаю прошу",
        "подписать поддержать присоединиться подписаться подписание поддержка присоединение подпишу поддерживаю "
        "поддерживаем",
        "декларацию к_декларации",
    ),
    "uk": (
        "хочу хочемо я_хочу ми_хочемо хотів_би хотіла_б хотіли_б можна як",
        "підписати підтримати приєднатися приєднатись долучитися підписання підтримка підтримую підтримуємо",
        "декларацію до_декларації",
    ),
    "be": ("хачу хочам", "падпісаць падтрымаць далучыцца", "дэкларацыю да_дэкларацыі"),
    "bg": (
        "искам искаме желая желаем бих_искал бихме_искали",
        "да_подпиша да_подпишем да_подкрепя да_подкрепим да_се_присъединя да_се_присъединим подписване подкрепа "
        "подкрепям",
        "декларацията към_декларацията",
    ),
    "mk": (
        "сакам сакаме би_сакал би_сакале",
        "да_потпишам да_потпишеме да_поддржам да_поддржиме да_се_приклучам да_се_приклучиме потпиши потпишувам "
        "поддржувам поддршка",
        "ја_декларацијата кон_декларацијата",
    ),
    "sr": (
        "желим желимо хоћу хоћемо želim želimo hoću hoćemo htio_bih htela_bih hteo_bih",
        "потписати да_потпишем да_потпишемо подржати да_подржим да_се_придружим potpisati da_potpišem da_potpišemo "
        "podržati da_podržim da_se_pridružim pridružiti_se potpis potpisivanje podržavam подржавам",
        "deklaraciju декларацију izjavu",
    ),
    "sl": ("želim želimo rad_bi hočem", "podpisati podpreti pridružiti_se podpis", "deklaracijo izjavo"),
    "sq": (
        "dua duam do_të_doja do_të_donim dëshiroj dëshirojmë",
        "të_nënshkruaj të_nënshkruajmë të_firmos të_mbështes të_mbështesim të_bashkohem të_bashkohemi nënshkruaj "
        "mbështes nënshkrim mbështetje",
        "deklaratën në_deklaratë",
    ),
    "el": (
        "θέλω θέλουμε θα_ήθελα θα_θέλαμε",
        "να_υπογράψω να_υπογράψουμε να_στηρίξω να_υποστηρίξω να_συμμετάσχω υπογραφή υποστήριξη υπογράφω στηρίζω",
        "τη_διακήρυξη τη_δήλωση",
    ),
}
