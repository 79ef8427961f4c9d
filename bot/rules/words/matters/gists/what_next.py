"""The council has said yes, what comes next; the mayor is keen, to whom does she write; we would like to be in, how "
"does
that go: three ways to ask for the steps, each told by a word of every column.
"""

from collections.abc import Mapping

_ASKED: Mapping[str, tuple[str, str, str]] = {
    "en": (
        "council councillors assembly aldermen parliament + voted agreed approved passed backs backed resolution yes + "
        "next now then follows",
        "mayor governor mayoress councillor chair + keen wants willing ready interested likes + write writes contact "
        "contacts call email talk who_does whom who_do",
        "we_d_like_in we_want_in want_to_be_in like_to_be_in like_to_be_part want_to_be_part + how what steps",
    ),
    "fr": (
        "conseil conseillers assemblée + voté vote approuvé adopté délibéré accord + maintenant après suite ensuite "
        "quoi",
        "maire bourgmestre élue élu gouverneur + partante partant veut voudrait motivé motivée intéressé intéressée "
        "souhaite + écrit écrire contacte contacter qui adresse",
        "aimerait_en_être voudrait_en_être aimerions_en_être veut_en_être voulons_en_être + comment",
    ),
    "es": (
        "concejo concejales consejo ayuntamiento pleno asamblea + votó aprobó aprobado acordó dijo + sigue ahora "
        "después toca",
        "alcalde alcaldesa intendente intendenta gobernador prefecto + quiere interesado interesada dispuesto "
        "dispuesta "
        "animado + escribe escribir contacta contactar quién llama",
        "queremos_entrar queremos_estar quisiéramos_entrar queremos_meternos nos_gustaría_estar + cómo como",
    ),
    "pt": (
        "câmara conselho vereadores assembleia + aprovou votou aceitou decidiu + agora depois seguir próximo",
        "prefeito prefeita presidente_da autarca governador + quer interessado interessada disposta disposto + escreve "
        "escrever contacta contatar quem",
        "queremos_entrar queremos_estar gostávamos_de_entrar a_gente_quer_entrar + como",
    ),
    "it": (
        "consiglio giunta assemblea consiglieri + votato approvato deliberato detto + adesso ora poi dopo",
        "sindaco sindaca governatore assessore + vuole vorrebbe interessata interessato disposto + scrive scrivere "
        "contatta chi rivolge",
        "vorremmo_esserci vogliamo_esserci vorremmo_entrare vogliamo_entrare + come",
    ),
    "ro": (
        "consiliul consiliu consilierii + votat aprobat acceptat + urmează acum mai_departe",
        "primar primarul primărița primarita guvernatorul + vrea dorește interesat + scrie scriem contactăm cui",
        "vrem_și_noi am_vrea_și_noi vrem_să_fim + cum",
    ),
    "de": (
        "stadtrat gemeinderat rat kreistag stadtverordneten + ja beschlossen zugestimmt abgestimmt dafür gestimmt + "
        "weiter jetzt nun nächste dann",
        "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin ob + will möchte würde "
        "interesse bereit + schreibt schreiben wendet wenden wem wen melden meldet kontaktiert",
        "wären_gern_dabei wären_gerne_dabei würden_gern_mitmachen wollen_auch_rein möchten_dabei_sein "
        "wollen_dabei_sein + wie",
    ),
    "nl": (
        "raad gemeenteraad college + ja gestemd ingestemd akkoord besloten + nu verder volgende dan",
        "burgemeester wethouder gouverneur + wil graag interesse + schrijven schrijft wie contact mailen bellen",
        "willen_er_ook_bij willen_erbij willen_ook_meedoen + hoe",
    ),
    "sv": (
        "fullmäktige rådet nämnden + röstat beslutat godkänt + nu sen nästa",
        "borgmästare borgmästaren kommunalråd + vill gärna + skriver skriva kontaktar vem",
        "vill_vara_med vill_också_vara_med + hur",
    ),
    "da": (
        "byrådet rådet + stemt vedtaget godkendt + nu så næste",
        "borgmester borgmesteren + vil gerne + skrive skriver hvem kontakte",
        "vil_gerne_være_med vil_også_være_med + hvordan",
    ),
    "fi": (
        "valtuusto hallitus + äänesti hyväksyi päätti + nyt seuraavaksi sitten",
        "pormestari pormestarimme kaupunginjohtaja + haluaa haluaisi + kirjoittaa kenelle ottaa",
        "haluamme_mukaan haluaisimme_mukaan + miten kuinka",
    ),
    "pl": (
        "rada rady radni sejmik + zagłosowała zagłosowali przyjęła zgodziła uchwaliła + dalej teraz",
        "burmistrz prezydent wójt starosta wojewoda + chce chciałby chciałaby zainteresowany + napisać pisać kogo komu "
        "zgłosić",
        "chcemy_dołączyć chcielibyśmy_dołączyć chcemy_wejść chcemy_być + jak",
    ),
    "cs": (
        "zastupitelstvo rada + schválila schválilo odhlasovalo + dál teď co",
        "starosta starostka primátor primátorka + chce by_chtěla + napsat psát komu kontaktovat",
        "chceme_být_u_toho chceme_se_přidat + jak",
    ),
    "hr": (
        "vijeće skupština + glasalo glasala izglasalo usvojilo prihvatilo + dalje sada sad",
        "gradonačelnik gradonačelnica načelnik načelnica župan + hoće želi bi_htio bi_htjela + pisati piše javiti kome",
        "htjeli_bismo želimo_i_mi hoćemo_i_mi + kako",
    ),
    "sr": (
        "skupština veće odbornici скупштина + glasala usvojila izglasala glasali гласала усвојила + dalje sada sad "
        "даље сад",
        "gradonačelnik gradonačelnica predsednik_opštine градоначелник градоначелница + hoće želi hteo htela хоће "
        "жели + "
        "piše pisati javi kome коме пише",
        "hteli_bismo želimo_i_mi hoćemo_i_mi хтели_бисмо желимо_и_ми + kako како",
    ),
    "mk": (
        "советот совет + гласаше изгласа прифати усвои + сега понатаму",
        "градоначалник градоначалникот градоначалничката + сака би_сакал заинтересиран + пише пишува кому јави",
        "сакаме_и_ние би_сакале_и_ние + како",
    ),
    "bg": (
        "съветът съвет + гласува прие одобри + сега нататък",
        "кмет кметът кметицата + иска би_искал + пише пишем кого кому",
        "искаме_и_ние бихме_искали_и_ние + как",
    ),
    "sq": (
        "kuvendi këshilli keshilli + votoi miratoi aprovoi + tash tani pastaj",
        "kryetari kryetarja kryetar kryebashkiaku + do dëshiron don + shkruan shkruaj kujt drejtohet",
        "duam_edhe ne_duam duam_të_hyjmë dëshirojmë_edhe dojna_edhe + si qysh",
    ),
    "el": (
        "συμβούλιο + ψήφισε ενέκρινε + τώρα μετά επόμενο",
        "δήμαρχος δήμαρχός δημάρχου περιφερειάρχης + θέλει ενδιαφέρεται + γράφει γράψει ποιον επικοινωνήσει",
        "θέλουμε_κι_εμείς θέλουμε_και_εμείς + πώς",
    ),
    "hu": (
        "testület képviselőtestület közgyűlés tanács + megszavazta elfogadta jóváhagyta + következő most",
        "polgármester polgármesterünk polgármesternő + szeretné akarja akar + írjon írni kinek forduljon",
        "szeretnénk_mi_is mi_is_szeretnénk mi_is_be_szeretnénk + hogyan hogy",
    ),
    "ru": (
        "совет дума депутаты горсовет + проголосовал проголосовала проголосовали одобрил одобрила утвердил + дальше "
        "теперь",
        "мэр мэру мэра губернатор глава + хочет готов готова согласен заинтересован + писать написать кому "
        "обращаться обратиться связаться",
        "хотим_вступить хотим_присоединиться хотим_участвовать + как",
    ),
    "uk": (
        "рада ради депутати міськрада + проголосувала проголосували схвалила ухвалила + далі тепер",
        "мер мера голова губернатор + хоче готовий готова зацікавлений + писати написати кому звертатися",
        "хочемо_приєднатися хочемо_долучитися хочемо_брати_участь + як",
    ),
    "tr": (
        "meclis meclisi encümen + kabul kabul_etti onayladı oyladı geçti + şimdi sonra yapacağız ne_yapacağız",
        "başkan başkanımız başkanı reis + istiyor ister niyetli gönüllü + yazsın yazacak yazmalı kime başvursun",
        "biz_de_katılmak katılmak_istiyoruz + nasıl",
    ),
    "az": (
        "şura bələdiyyə + səs təsdiq qəbul + indi sonra",
        "mer bələdiyyə_sədri + istəyir + yazsın kimə",
        "biz_də_qoşulmaq + necə",
    ),
    "ar": (
        "المجلس مجلس البلدية البلديه + صوت صوّت وافق أقر اقر بنعم + الخطوة الخطوه الجاية الجايه التالية هلق الآن بعدين "
        "وبعدين شو",
        "رئيس رئيسة رئيسه بلديتنا العمدة العمده عمدتنا المحافظ + بدها بده يريد تريد حاب حابة يبغى عايز عاوز متحمس "
        "باغي + "
        "تكتب يكتب نكتب لمين يتواصل تتواصل يراسل",
        "حابين_نكون بدنا_نكون نريد_ان_نكون نبي_نكون عايزين_نكون بغينا_نكونو + كيف كيفاش ازاي شلون الطريقة الطريقه",
    ),
    "fa": (
        "شورا شورای + رای رأی تصویب موافقت + حالا بعد",
        "شهردار شهردارمون شهردارمان فرماندار استاندار + می_خواد می_خواهد میخواد میخواهد علاقه + بنویسه بنویسد کی تماس",
        "می_خوایم_باشیم می_خواهیم_باشیم میخوایم_باشیم + چطوری چطوریه چطور چگونه",
    ),
    "ur": (
        "کونسل اسمبلی + منظوری ووٹ منظور + آگے اب",
        "میئر ناظم چیئرمین گورنر + چاہتی چاہتے چاہتا تیار + لکھیں لکھے کس رابطہ",
        "شامل_ہونا_چاہتے بننا_چاہتے + کیسے",
    ),
    "hi": (
        "परिषद पार्षद सभा काउंसिल + हाँ हां मंजूरी वोट पास + आगे अब",
        "मेयर महापौर अध्यक्ष राज्यपाल + चाहती चाहते चाहता तैयार + लिखें लिखे किसे किसको संपर्क",
        "जुड़ना_चाहते शामिल_होना_चाहते आना_चाहते + कैसे",
    ),
    "bn": (
        "কাউন্সিল পরিষদ + রাজি ভোট অনুমোদন পাস + এখন এরপর",
        "মেয়র চেয়ারম্যান + চান চায় রাজি আগ্রহী + লিখবেন লিখব কাকে যোগাযোগ",
        "থাকতে_চাই যুক্ত_হতে_চাই যোগ_দিতে_চাই + কীভাবে কিভাবে",
    ),
    "id": (
        "dewan dprd + setuju sepakat menyetujui + terus lanjut selanjutnya",
        "walikota wali_kota bupati gubernur + mau ingin tertarik + nulis menulis kirim siapa hubungi",
        "kami_mau_ikut kita_mau_ikut kami_ingin_ikut mau_gabung + cara caranya gimana bagaimana",
    ),
    "sw": (
        "baraza madiwani + kura limekubali limepitisha limepiga ndiyo + sasa nini hatua",
        "meya gavana mkuu + anataka angependa yuko_tayari + aandike amwandikie nani awasiliane",
        "tunataka_kuwemo tunataka_kujiunga tungependa_kuwemo + vipi inakuwaje jinsi",
    ),
    "so": (
        "golaha + codeeyay ansixiyay + hadda kadib",
        "duqa duqeena guddoomiyaha + rabaa wuu_rabaa wuu doonayaa + qoraa yuu ayuu",
        "waan_rabnaa rabnaa biirno inaan_ku_biirno + sidee",
    ),
    "am": (
        "ምክር_ቤቱ ምክር_ቤት + ተስማማ አጸደቀ + ቀጥሎ አሁን",
        "ከንቲባችን ከንቲባው ከንቲባ + ይፈልጋል ትፈልጋለች + ይጻፉ ይጽፋል ለማን",
        "መግባት_እንፈልጋለን መሳተፍ_እንፈልጋለን + እንዴት",
    ),
    "vi": (
        "hội_đồng + đồng_ý thông_qua biểu_quyết + tiếp_theo giờ",
        "thị_trưởng chủ_tịch + muốn + viết liên_hệ ai",
        "muốn_tham_gia + thế_nào làm_sao cách",
    ),
    "zh": (
        "议会 議會 市议会 + 通过 通過 同意 + 下一步 接下来 接下來",
        "市长 市長 + 想 愿意 願意 + 写信 寫信 联系 聯繫 找谁 找誰",
        "想加入 想参加 + 怎么 怎麼 如何",
    ),
    "ja": (
        "議会 市議会 + 可決 通り 承認 賛成 + 次 次は これから",
        "市長 町長 知事 + 乗り気 やりたい 希望 意欲 + 書けば 連絡 誰に どこに",
        "参加したい 加わりたい 入りたい + どう どうすれば",
    ),
    "ko": (
        "의회 의회가 시의회 시의회가 + 통과시켰어요 통과했어요 승인했어요 찬성했어요 통과시켰습니다 + 다음 다음은 "
        "다음은요 이제",
        "시장님 시장님이 우리_시장님이 군수님이 + 하고_싶어 원하세요 원하시는데 원해요 + 쓰나요 누구한테 누구에게 연락",
        "참여하고_싶어요 가입하고_싶어요 들어가고_싶어요 + 어떻게",
    ),
}

WHAT_NEXT: tuple[Mapping[str, str], ...] = tuple({"steps": " / ".join(ways)} for ways in _ASKED.values())
