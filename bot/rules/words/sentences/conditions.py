"""What people ask before they sign: whether it binds anybody, what it costs, and until when it can be done.

Only words that say so by themselves, or phrases: "too late", and not "late".
"""

from bot.rules.words.cues import Cue, Table

_BINDS = {
    "en": "binding legally_binding legal_force legal_value legally enforceable obliged mandatory compulsory sue "
    "legal_obligation legal_obligations keep_to_it keeps_to_it stick_to_it legal_consequences",
    "fr": "contraignant contraignante juridiquement légalement valeur_juridique valeur_légale force_juridique "
    "obligatoire contraignants",
    "es": "vinculante vinculantes obliga obligatorio obligatoria legalmente jurídicamente valor_legal fuerza_legal "
    "valor_jurídico",
    "pt": "vinculativo vinculativa vinculante obriga obrigatório obrigatória valor_jurídico juridicamente legalmente "
    "força_legal valor_legal jurídico",
    "it": "vincolante vincolanti vincola obbliga obbligatorio obbligatoria giuridicamente legalmente valore_legale "
    "valore_giuridico",
    "de": "bindend verbindlich rechtlich rechtlich_bindend rechtsverbindlich rechtskräftig juristisch "
    "juristisch_bindend verpflichtend",
    "nl": "bindend juridisch juridisch_bindend rechtskracht juridische_waarde",
    "ca": "vinculant legalment",
    "sv": "bindande juridiskt juridiskt_bindande",
    "da": "bindende juridisk juridisk_bindende",
    "nb": "bindende juridisk juridisk_bindende rettslig",
    "fi": "sitova sitovaa oikeudellisesti juridisesti",
    "pl": "wiążące wiążąca wiążący prawnie moc_prawną moc_prawna",
    "cs": "závazné závazná závazný právně povinnost povinnosti závaznost",
    "sk": "záväzné záväzná záväzný právne",
    "sl": "zavezujoča zavezujoče pravno",
    "hr": "obvezujuće obvezujuća obavezujuće obavezujuća obavezuje pravno правно обавезујуће обавезујућа обавезује",
    "mk": "обврзувачка обврзува правно",
    "bg": "обвързваща обвързващо обвързва правно задължава",
    "ru": "обязывает обязывающий обязывающая юридически юридическая_сила юридическую_силу юр_сила",
    "uk": "зобов'язує юридично юридичну_силу обов'язкова",
    "ro": "obligă obligatoriu obligatorie juridic",
    "hu": "kötelező kötelez jogilag jogi",
    "sq": "detyruese detyron ligjërisht juridikisht",
    "el": "δεσμευτική δεσμευτικό δεσμεύει νομικά υποχρεωτικό υποχρεώνει",
    "tr": "bağlayıcı bağlayıcılığı hukuken hukuki yasal_olarak bağlıyor zorunlu",
    "az": "hüquqi məcburi",
    "ar": "ملزم ملزمه ملزما قانونيا الزامي الزاميه يلزم يلزمهم تلزم بيلزم قوه_قانونيه",
    "fa": "الزام الزام_آور الزامی قانونی تعهدآور",
    "he": "מחייב מחייבת משפטית חוקית",
    "hi": "बाध्यकारी कानूनी कानूनन कानूनी_रूप अनिवार्य",
    "ur": "قانونی قانونا پابند قانونی_طور",
    "bn": "বাধ্যতামূলক আইনি আইনত আইনগতভাবে বাধ্য মানতে_বাধ্য",
    "ta": "சட்டப்படி சட்டரீதியாக கட்டாயமா",
    "te": "చట్టపరంగా చట్టబద్ధంగా తప్పనిసరా",
    "mr": "कायदेशीर बंधनकारक",
    "ne": "कानुनी बाध्यकारी",
    "zh": "法律约束力 约束力 法律效力 有约束 法律 有法律约束力 法律約束力 約束力",
    "ja": "法的拘束力 拘束力 法的",
    "ko": "법적 구속력이 구속력 강제",
    "id": "mengikat hukum secara_hukum",
    "vi": "ràng_buộc pháp_lý ràng_buộc_pháp_lý",
    "th": "ผูกพันทางกฎหมาย ทางกฎหมาย",
    "sw": "nguvu_ya_kisheria kisheria",
    "am": "አስገዳጅ ህጋዊ በህግ",
    "so": "sharciyan",
    "ka": "სავალდებულო იურიდიულად",
    "hy": "պարտադիր իրավաբանորեն",
}
_COSTS = {
    "en": "fee fees cost costs free free_of_charge for_free pay_anything have_to_pay need_to_pay any_charge deadline "
    "too_late closing_date signing_close signing_closes signing_open open_for_new open_to_new until_when by_when "
    "cut_off still_open still_time",
    "fr": "coûte coute coûter combien_coûte combien_ça_coûte gratuit gratuite payant payante frais cotisation "
    "date_limite "
    "délai échéance encore_ouvert toujours_ouvert ouvert_aux encore_ouverte date_de_clôture clôture trop_tard "
    "jusqu_à_quand encore_temps date_butoir",
    "es": "cuesta cuánto_cuesta costo coste gratis gratuito gratuita pagar plazo plazos fecha_límite hasta_cuándo "
    "sigue_abierto sigue_abierta todavía_abierto aún_abierto abierto_a abierta_a fecha_de_cierre demasiado_tarde "
    "a_tiempo hasta_qué_día",
    "pt": "custa quanto_custa custo de_graça grátis gratuito gratuita pagar prazo prazos data_limite até_quando "
    "ainda_aberto ainda_aberta aberto_a aberto_para tarde_demais prazo_final até_que_dia até_que_data paga_se",
    "it": "costa quanto_costa costo costi gratis gratuito gratuita pagare scadenza scade termine_ultimo fino_a_quando "
    "ancora_aperto ancora_aperta aperto_a aperta_a troppo_tardi entro_quando",
    "de": "kostet kosten kostenlos gratis umsonst gebühr gebühren frist fristen stichtag bis_wann zu_spät deadline "
    "anmeldeschluss kostenpflichtig noch_offen offen_für einsendeschluss enddatum",
    "nl": "kost kosten gratis kosteloos deadline tot_wanneer te_laat uiterste_datum sluitingsdatum einddatum "
    "nog_open open_voor",
    "ca": "quant_costa gratuït termini fins_quan massa_tard",
    "sv": "slutdatum fortfarande_öppet öppet_för kostar kostnad gratis avgift deadline för_sent sista_dag till_när",
    "da": "slutdato stadig_åben stadig_åbent åben_for koster gratis gebyr frist fristen for_sent deadline hvor_længe",
    "nb": "sluttdato fortsatt_åpen fortsatt_åpent åpen_for koster gratis gebyr frist fristen for_sent hvor_lenge",
    "fi": "maksaa maksullinen ilmainen ilmaista maksutonta määräaika määräaikaa takarajaa vielä_auki takaraja "
    "mihin_asti liian_myöhäistä",
    "pl": "kosztuje koszt koszty bezpłatne darmowe za_darmo opłata płatne termin terminu do_kiedy za_późno "
    "ile_to_kosztuje_gminę",
    "cs": "kolik_stojí kolik_to_stojí co_to_stojí zdarma poplatek uzávěrka do_kdy pozdě",
    "sk": "koľko_stojí koľko_to_stojí zadarmo bezplatné poplatok uzávierka do_kedy neskoro",
    "sl": "koliko_stane stane brezplačno do_kdaj prepozno",
    "hr": "košta kosta besplatno besplatan naknada кошта бесплатно do_kada do_kad prekasno kasno до_када до_кад касно "
    "rok_za рок_за",
    "mk": "чини_пари бесплатно кошта до_кога доцна рок_за",
    "bg": "струва колко_струва безплатно такса краен_срок срок до_кога твърде_късно късно",
    "ru": "сколько_стоит стоит_ли_денег бесплатно платно платный взнос срок сроки дедлайн до_какого до_какого_числа "
    "до_когда поздно не_поздно крайний_срок",
    "uk": "скільки_коштує коштує безкоштовно безплатно платно внесок термін строк дедлайн до_коли пізно",
    "ro": "costă cât_costă gratuit gratis termen termenul termen_limită până_când prea_târziu",
    "hu": "mennyibe_kerül ingyenes ingyen díj költség határidő meddig túl_késő késő",
    "sq": "kushton sa_kushton falas pagesë afat afati deri_kur shumë_vonë është_vonë u_bë_vonë vonë_tani",
    "el": "κοστίζει πόσο_κοστίζει δωρεάν κόστος προθεσμία μέχρι_πότε αργά",
    "tr": "ücretli ücretsiz ücret bedava masraf masrafı son_tarih son_başvuru son_imza son_gün geç_mi çok_geç "
    "ne_zamana_kadar kaça_kadar paralı paralı_mı kaç_para",
    "az": "pulsuz pullu son_tarix nə_vaxta_qədər",
    "ar": "بفلوس ببلاش بلاش مجاني مجانا مجانيه تكلفه كلفه يكلف بيكلف تكلف رسوم بمصاري مصاري ندفع موعد_نهائي "
    "الموعد_النهائي اخر_موعد اخر_مهله مهله لامتى لحد_امتى لايمتى فات_الاوان",
    "fa": "هزینه رایگان مجانی پول_میخواد مهلت آخرین_مهلت تا_کی ددلاین دیر_شده",
    "he": "עולה_כסף בחינם חינם תשלום דדליין מועד_אחרון עד_מתי מאוחר_מדי",
    "hi": "पैसे_लगते पैसे_लगेंगे पैसा_लगता पैसे_देने लगते मुफ्त मुफ़्त फीस फ़ीस शुल्क आखिरी_तारीख अंतिम_तारीख अंतिम_तिथि कब_तक समय_सीमा",
    "ur": "پیسے_لگتے لگتے مفت فیس آخری_تاریخ کب_تک ڈیڈ_لائن",
    "bn": "টাকা_লাগে টাকা_লাগবে লাগে ফ্রি বিনামূল্যে খরচ শেষ_তারিখ কতদিন_পর্যন্ত সময়সীমা",
    "ta": "இலவசமா இலவசம் கட்டணம் செலவு கடைசி_தேதி கடைசி_நாள் எப்போது_வரை",
    "te": "ఉచితమా ఉచితం ఫీజు ఖర్చు చివరి_తేదీ గడువు",
    "mr": "मोफत शुल्क फी शेवटची_तारीख",
    "ne": "निःशुल्क शुल्क अन्तिम_मिति",
    "zh": "要钱 收费 免费 费用 多少钱 花钱 交钱 要錢 收費 免費 費用 截止日期 截止 最后期限 期限 来得及 太晚 "
    "最後期限 來得及",
    "ja": "無料 有料 費用 料金 お金がかかる お金かかる 締め切り 締切 期限 いつまで 間に合う "
    "お金かかります お金がかかります",
    "ko": "무료 무료예요 무료인가요 돈_들어요 돈이_들어요 돈_드나요 비용 비용이 유료 마감 마감일 마감일이 기한 "
    "언제까지",
    "id": "bayar gratis biaya biayanya percuma bayaran tenggat batas_waktu sampai_kapan terlambat deadline",
    "vi": "miễn_phí mất_phí tốn_tiền chi_phí hạn_chót thời_hạn đến_khi_nào",
    "th": "ฟรี เสียเงิน ค่าใช้จ่าย หมดเขต ถึงเมื่อไหร่",
    "tl": "libre magkano may_bayad deadline hanggang_kailan",
    "sw": "bure ni_bure gharama malipo mpaka_lini hadi_lini tarehe_ya_mwisho bei_gani ni_bei",
    "am": "ነጻ ክፍያ ያስከፍላል የመጨረሻ_ቀን ቀነ_ገደብ",
    "so": "bilaash kharash ugu_dambeeya",
    "ka": "უფასო ღირს ფასიანი ვადა ბოლო_ვადა როდემდე",
    "hy": "անվճար վճարովի վերջնաժամկետ մինչև_երբ",
}
TABLE: Table = {
    language: {Cue.BINDS: _BINDS.get(language, ""), Cue.TERMS: _COSTS.get(language, "")}
    for language in (*_BINDS, *(language for language in _COSTS if language not in _BINDS))
}
