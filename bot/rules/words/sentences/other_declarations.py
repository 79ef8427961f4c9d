"""Declarations and lists that are not ours: of taxes, of independence, of human rights; for shopping, of prices."""

from bot.rules.words.cues import Cue, Table

_DECLARATIONS = {
    "en": "tax_declaration customs_declaration income_declaration declaration_of_independence "
    "independence_declaration "
    "declaration_of_war declaration_of_human_rights universal_declaration declaration_of_love tax_return "
    "declaration_form_for declaration_of_income how_do_i_sign_into how_do_i_sign_in_to how_do_i_sign_in "
    "how_do_i_log_in "
    "how_do_i_log_into how_do_i_sign_my_kid how_do_i_sign_my_child how_to_sign_in how_to_log_in",
    "fr": "déclaration_d_impôts déclaration_d_impôt déclaration_des_impôts déclaration_de_revenus "
    "déclaration_d_indépendance déclaration_des_droits droits_de_l_homme_et_du_citoyen "
    "déclaration_de_naissance "
    "déclaration_universelle déclaration_de_guerre déclaration_d_amour déclaration_fiscale m_inscrire_à_la "
    "inscrire_mon_fils inscrire_ma_fille inscrire_mon_enfant me_connecter_à",
    "es": "declaración_de_la_renta declaración_de_renta declaración_de_impuestos declaración_de_independencia "
    "declaración_universal declaración_de_los_derechos declaración_jurada declaración_de_guerra "
    "declaración_de_amor "
    "acta_de_independencia iniciar_sesión inscribir_a_mi",
    "pt": "declaração_de_imposto declaração_de_impostos declaração_do_imposto imposto_de_renda "
    "declaração_do_irs "
    "declaração_de_independência declaração_da_independência declaração_universal declaração_de_amor "
    "declaração_de_guerra irs inscrever_meu_filho",
    "it": "dichiarazione_dei_redditi dichiarazione_redditi dichiarazione_d_indipendenza "
    "dichiarazione_di_indipendenza "
    "dichiarazione_universale dichiarazione_di_guerra dichiarazione_d_amore dichiarazione_isee "
    "iscrivere_mio_figlio",
    "ca": "declaració_de_la_renda declaració_de_renda declaració_d_independència declaració_universal",
    "ro": "declarația_unică declarație_unică declarația_de_independență declarația_de_avere "
    "declarații_de_avere "
    "declarația_fiscală declarația_universală",
    "de": "steuererklärung einkommensteuererklärung einkommenssteuererklärung unabhängigkeitserklärung "
    "menschenrechtserklärung zollerklärung erklärung_der_menschenrechte kriegserklärung liebeserklärung "
    "regierungserklärung datenschutzerklärung patientenverfügung eidesstattliche eidesstattliche_erklärung "
    "mein_kind_anmelden",
    "nl": "belastingaangifte onafhankelijkheidsverklaring verklaring_van_de_rechten verklaring_omtrent_gedrag "
    "privacyverklaring oorlogsverklaring inkomensverklaring",
    "sv": "självständighetsförklaring självständighetsförklaringen inkomstdeklaration inkomstdeklarationen "
    "krigsförklaring kärleksförklaring deklarera deklarationsblankett",
    "da": "uafhængighedserklæring uafhængighedserklæringen kærlighedserklæring krigserklæring",
    "nb": "uavhengighetserklæring uavhengighetserklæringen skattemelding skattemeldingen kjærlighetserklæring",
    "fi": "veroilmoitus itsenäisyysjulistus ihmisoikeuksien_julistus sodanjulistus",
    "pl": "deklaracja_podatkowa deklarację_podatkową deklaracji_podatkowej deklaracja_niepodległości "
    "deklarację_niepodległości deklaracji_niepodległości deklaracja_celna zeznanie_podatkowe deklarację_pit "
    "złożyć_deklarację złożyć_pit "
    "deklaracja_śmieciowa "
    "deklarację_śmieciową powszechna_deklaracja",
    "cs": "daňové_přiznání deklarace_nezávislosti deklaraci_nezávislosti všeobecná_deklarace celní_prohlášení",
    "sk": "daňové_priznanie deklarácia_nezávislosti všeobecná_deklarácia",
    "hu": "függetlenségi_nyilatkozat adóbevallás vagyonnyilatkozat szerelmi_vallomás",
    "hr": "deklaracija_nezavisnosti deklaraciju_nezavisnosti porezna_prijava poreznu_prijavu deklaracija_o_proizvodu",
    "sr": "poreska_prijava poresku_prijavu пореска_пријава пореску_пријаву deklaracija_nezavisnosti "
    "deklaracija_proizvoda "
    "декларација_производа царинска_декларација",
    "mk": "даночна_пријава царинска_декларација декларација_за_независност декларација_на_производ",
    "bg": "данъчна_декларация данъчната_декларация митническа_декларация декларация_за_независимост имотна_декларация",
    "ru": "налоговая_декларация налоговую_декларацию налоговой_декларации декларация_независимости "
    "декларацию_независимости декларации_независимости таможенная_декларация таможенную_декларацию "
    "таможенной_декларации декларация_прав декларацию_прав декларации_прав декларация_о_доходах "
    "декларацию_о_доходах декларацию_доходов 3_ндфл",
    "uk": "податкова_декларація податкову_декларацію декларація_незалежності декларацію_незалежності "
    "митна_декларація митну_декларацію декларація_про_доходи декларацію_про_доходи декларація_прав "
    "декларацію_з_лікарем акт_незалежності е_декларація",
    "sq": "deklarata_e_pavarësisë deklaratën_e_pavarësisë deklarata_tatimore deklaratën_tatimore "
    "deklarimi_i_të_ardhurave deklaratën_e_tatimeve deklarata_e_tatimeve tatimeve deklarata_e_të_drejtave",
    "el": "φορολογική_δήλωση φορολογικής_δήλωσης υπεύθυνη_δήλωση υπεύθυνης_δήλωσης διακήρυξη_της_ανεξαρτησίας "
    "διακήρυξη_των_δικαιωμάτων",
    "tr": "vergi_beyannamesi vergi_beyannamesini vergi_beyannamemi beyannamesini beyanname_vermek "
    "vergi_beyanı gelir_vergisi bağımsızlık_bildirgesi insan_hakları_beyannamesi "
    "bağımsızlık_bildirisi sigortalı_bildirgesi işe_giriş_bildirgesi mal_beyanı",
    "az": "vergi_bəyannaməsi gömrük_bəyannaməsi istiqlal_bəyannaməsi",
    "ar": "اعلان_الاستقلال وثيقة_الاستقلال الاقرار_الضريبي اقرار_ضريبي اعلان_حقوق_الانسان الاعلان_العالمي "
    "اعلان_بلفور "
    "وعد_بلفور اعلان_الحرب اعلان_وظيفة اعلان_تجاري اعلان_النتائج نتائج_الامتحانات",
    "fa": "اظهارنامه اظهارنامه_مالیاتی اعلامیه_حقوق_بشر اعلامیه_جهانی اعلامیه_استقلال اعلان_جنگ",
    "he": "מגילת_העצמאות הכרזת_העצמאות הצהרת_בלפור הצהרת_הון הצהרת_בריאות",
    "ur": "اعلان_آزادی اعلان_جنگ انکم_ٹیکس ٹیکس_گوشوارے الیکشن_کا_اعلان نتائج_کا_اعلان رزلٹ",
    "hi": "आयकर इनकम_टैक्स चुनाव_की_घोषणा स्वतंत्रता_की_घोषणा मानवाधिकार_घोषणा रिजल्ट परिणाम_की_घोषणा छुट्टी_की_घोषणा",
    "bn": "আয়কর স্বাধীনতার_ঘোষণা স্বাধীনতা_ঘোষণা নির্বাচনের_ঘোষণা তফসিল_ঘোষণা ফলাফল_ঘোষণা ছুটি_ঘোষণা রেজাল্ট",
    "ta": "வருமான_வரி சுதந்திர_பிரகடனம் தேர்வு_முடிவு",
    "te": "ఆదాయపు_పన్ను స్వాతంత్ర్య_ప్రకటన",
    "id": "surat_pernyataan surat_keterangan pernyataan_domisili proklamasi_kemerdekaan deklarasi_kemerdekaan "
    "deklarasi_hak_asasi lapor_pajak spt_pajak pernyataan_pajak spt_tahunan",
    "ms": "surat_akuan borang_cukai pengisytiharan_kemerdekaan cukai_pendapatan",
    "tl": "deklarasyon_ng_kalayaan pagpapahayag_ng_kalayaan income_tax",
    "vi": "tuyên_ngôn_độc_lập tờ_khai tờ_khai_thuế khai_thuế tuyên_bố_chiến_tranh tuyên_ngôn_nhân_quyền",
    "th": "คำประกาศอิสรภาพ ยื่นภาษี แบบภาษี ปฏิญญาสากล",
    "zh": "独立宣言 獨立宣言 人权宣言 人權宣言 共产党宣言 共產黨宣言 波茨坦公告 报税 報稅 爱情宣言",
    "ja": "独立宣言 人権宣言 共産党宣言 ポツダム宣言 緊急事態宣言 確定申告 勝利宣言",
    "ko": "독립선언 독립선언서 독립선언문 인권선언 세계인권선언 공산당선언 종전선언 연말정산",
    "sw": "tamko_la_rais tamko_la_serikali azimio_la_arusha tangazo_la_kazi ritani_za_kodi kodi_ya_mapato "
    "tangazo_la_vita matokeo_ya_mtihani",
    "so": "ku_dhawaaqista_xornimada canshuurta_dakhliga",
    "ha": "sanarwar_yanci harajin_kudin",
    "am": "የነፃነት_አዋጅ የገቢ_ግብር",
}
_INVENTED = {  # who invented gunpowder
    "en": "penicillin gunpowder light_bulb steam_engine the_wheel the_telephone electricity",
    "de": "penicillin schießpulver glühbirne dampfmaschine buchdruck das_rad",
    "fr": "la_poudre pénicilline électricité ampoule le_téléphone la_roue",
    "es": "penicilina pólvora bombilla el_teléfono la_rueda electricidad la_pelea",
    "it": "la_radio penicillina polvere_da_sparo lampadina il_telefono",
    "pt": "penicilina pólvora lâmpada o_telefone a_roda",
    "ru": "изобрёл_радио изобрел_радио пенициллин порох лампочку придумал_телефон",
    "pl": "wynalazł_radio penicylinę proch_strzelniczy żarówkę",
    "tr": "ampulü barutu telefonu_kim cumhuriyet cumhuriyet_ne_zaman",
    "ar": "الكهرباء البارود المصباح",
    "fa": "اختراع اختراع_کرد اختراع_کرده کشف_کرد",
    "ur": "بجلی ایجاد ایجاد_کیا ایجاد_کی",
    "hi": "आविष्कार का_आविष्कार बल्ब बिजली",
    "bn": "আবিষ্কার আবিষ্কার_করেন আবিষ্কার_করেছেন",
    "id": "penemu listrik penemu_listrik",
    "sw": "alivumbua aligundua umeme",
    "vi": "phát_minh",
    "ko": "발명 발명했 한글은",
    "ja": "発明",
    "zh": "发明 發明",
}
_LISTS = {
    "en": "menu_list shopping_list grocery_list price_list waiting_list to_do_list todo_list wish_list "
    "wishlist "
    "playlist guest_list "
    "bucket_list mailing_list wine_list list_of_ingredients list_of_restaurants list_of_movies "
    "list_of_groceries",
    "fr": "liste_de_courses liste_des_courses liste_des_prix liste_d_attente liste_de_souhaits "
    "liste_des_invités "
    "liste_électorale liste_des_ingrédients liste_de_mariage",
    "es": "lista_de_la_compra lista_de_compras lista_del_super lista_de_precios lista_de_espera "
    "lista_de_invitados "
    "lista_de_reproducción lista_de_deseos lista_de_útiles",
    "pt": "lista_de_compras lista_de_preços lista_de_espera lista_de_convidados lista_de_presentes lista_do_mercado",
    "it": "lista_della_spesa lista_dei_prezzi lista_d_attesa lista_di_attesa lista_nozze lista_degli_invitati",
    "de": "einkaufsliste einkaufszettel preisliste warteliste wunschliste gästeliste todo_liste to_do_liste "
    "speisekarte",
    "nl": "boodschappenlijst boodschappenlijstje prijslijst wachtlijst verlanglijst verlanglijstje gastenlijst",
    "sv": "inköpslista inköpslistan prislista väntelista önskelista gästlista",
    "da": "indkøbsliste indkøbslisten prisliste venteliste ønskeliste gæsteliste",
    "nb": "handleliste handlelisten prisliste venteliste ønskeliste gjesteliste",
    "fi": "ostoslista kauppalista hinnasto jonotuslista vieraslista",
    "pl": "lista_zakupów listę_zakupów cennik lista_oczekujących lista_gości lista_życzeń",
    "cs": "nákupní_seznam ceník seznam_hostů pořadník",
    "hu": "bevásárlólista bevásárlólistát árlista várólista vendéglista",
    "ru": "список_покупок списка_покупок список_продуктов прайс_лист список_гостей лист_ожидания "
    "список_литературы "
    "список_дел",
    "uk": "список_покупок список_продуктів прайс_лист список_гостей",
    "sr": "lista_za_kupovinu spisak_za_kupovinu списак_за_куповину cenovnik ценовник lista_čekanja листа_чекања",
    "hr": "popis_za_kupnju popis_za_kupovinu lista_čekanja cjenik",
    "mk": "листа_за_пазарење список_за_пазарење листа_на_чекање ценовник",
    "bg": "списък_за_пазаруване списък_за_пазар ценова_листа",
    "sq": "lista_e_blerjeve listën_e_blerjeve lista_e_çmimeve lista_e_pritjes",
    "el": "λίστα_για_ψώνια λίστα_για_τα_ψώνια λίστα_αγορών λίστα_αναμονής τιμοκατάλογο τιμοκατάλογος",
    "tr": "alışveriş_listesi alışveriş_listem fiyat_listesi bekleme_listesi davetli_listesi",
    "ar": "قائمه_الاسعار قائمه_اسعار قائمه_الطعام قائمه_المشتريات قائمه_التسوق قائمه_الانتظار ليسته_الاسعار "
    "لسته_الطلبات "
    "قائمه_المدعوين المنيو",
    "fa": "لیست_خرید لیست_قیمت فهرست_قیمت لیست_انتظار لیست_مهمان",
    "ur": "سودے_کی_لسٹ قیمتوں_کی_فہرست ریٹ_لسٹ مہمانوں_کی_فہرست",
    "hi": "सामान_की_लिस्ट राशन_की_लिस्ट रेट_लिस्ट वेटिंग_लिस्ट मेहमानों_की_लिस्ट वोटर_लिस्ट",
    "bn": "বাজারের_লিস্ট বাজারের_তালিকা দামের_তালিকা মূল্য_তালিকা ভোটার_তালিকা অতিথি_তালিকা",
    "id": "daftar_harga daftar_belanja daftar_belanjaan daftar_tunggu daftar_tamu daftar_menu daftar_hadir",
    "ms": "senarai_harga senarai_beli_belah senarai_menunggu senarai_tetamu",
    "sw": "orodha_ya_manunuzi orodha_ya_bei orodha_ya_vyakula orodha_ya_wageni",
    "vi": "danh_sách_mua_sắm bảng_giá danh_sách_khách_mời danh_sách_chờ danh_sách_đi_chợ",
    "zh": "购物清单 購物清單 价目表 價目表 等候名单 候補名單 菜单 菜單",
    "ja": "買い物リスト 価格表 ウェイティングリスト やることリスト",
    "ko": "장보기_목록 쇼핑_리스트 가격표 대기_명단 할일_목록",
    "th": "รายการซื้อของ รายการอาหาร รายการราคา",
    "tl": "listahan_ng_bibilhin listahan_ng_presyo",
}
_JOINED = {  # how do I join the wifi
    "und": "wifi wi_fi wlan whatsapp_group facebook_group telegram_group discord",
    "en": "the_gym gym book_club choir yoga_class",
    "es": "gimnasio al_gimnasio al_gym grupo_de_whatsapp",
    "fr": "salle_de_sport à_la_gym groupe_whatsapp",
    "pt": "academia na_academia grupo_do_whatsapp grupo_do_zap",
    "it": "palestra in_palestra gruppo_whatsapp",
    "de": "fitnessstudio whatsapp_gruppe sportverein",
    "ru": "спортзал в_спортзал группу_в_вотсапе чат_класса",
    "tr": "spor_salonu spor_salonuna whatsapp_grubuna",
    "ar": "جروب_الواتس قروب_الواتس كروب_الواتس النادي_الرياضي",
    "id": "grup_wa grup_whatsapp grup_telegram grup_fb",
    "hi": "फेसबुक_पर व्हाट्सएप_ग्रुप जिम",
    "bn": "ফেসবুক_গ্রুপে হোয়াটসঅ্যাপ_গ্রুপে জিমে",
    "sw": "kundi_la_whatsapp grupu_la_whatsapp",
    "zh": "健身房 微信群",
    "ja": "ジムに ライングループ",
    "ko": "헬스장 단톡방",
}
_THE = {"en": "the", "fr": "la", "es": "la", "it": "la", "ca": "la", "pt": "a"}  # "the list" is longer than "list"


def _with_article(language: str, lists: str) -> str:
    """The lists, also with their article."""
    said = f"{_THE[language]}_" if language in _THE else ""
    return " ".join(f"{each} {said}{each}" if said else each for each in lists.split())


_ALL = (
    _DECLARATIONS,
    _JOINED,
    _INVENTED,
    {language: _with_article(language, lists) for language, lists in _LISTS.items()},
)
TABLE: Table = {
    language: {Cue.ELSE: " ".join(words.get(language, "") for words in _ALL)}
    for language in dict.fromkeys(language for words in _ALL for language in words)
}
