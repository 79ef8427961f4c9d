"""Spoken Arabic of all countries: to sign in all persons and tenses, and the little words around names."""

from itertools import product

from bot.rules.words.cues import Cue, Table

_PERSONS = (
    "ي",
    "ت",
    "ن",
    "ا",
    "بي",
    "بت",
    "بن",
    "ب",
    "هي",
    "هت",
    "هن",
    "حي",
    "حت",
    "حن",
    "كي",
    "كت",
    "كن",
    "سي",
    "ست",
    "سن",
)
_PAST, _MANY = (
    ("", "ت", "و", "وا", "نا", "تو", "توا", "تم", "ه", "ها", "وه", "وها", "ته", "تها"),
    ("", "و", "وا", "ون", "ها"),
)
_THOSE = ("", "ه", "ين", "ون", "ات", "ينها", "ين_عليه")


def _verb(past: str, now: str, who: str) -> str:
    """What is done, has been and has not been; who does it: وقع, يوقع, ماوقعتش, موقعين."""
    done = [f"{past}{end}" for end in _PAST]
    denied = [f"ما{one}{end}" for one, end in product(done, ("", "ش")) if one[-1] not in "اه" or not end]
    does = [f"{person}{now}{end}" for person, end in product(_PERSONS, _MANY)]
    ours = [f"{before}{who}{end}" for before, end in product(("", "ال", "م", "مو_", "مش_"), _THOSE)]
    return " ".join((*done, *denied, *does, *ours))


_SIGNED = " ".join(
    (
        _verb("وقع", "وقع", "موقع"),
        _verb("صحح", "صحح", "مصحح"),
        _verb("انضم", "نضم", "منضم"),
        _verb("شارك", "شارك", "مشارك"),
        _verb("بصم", "بصم", "باصم"),
        _verb("التحق", "لتحق", "ملتحق"),
        _verb("سين", "سيني", "مسيني"),
    )
)
TABLE: Table = {
    "ar": {
        Cue.SIGN: f"{_SIGNED} لي_وقعو لي_وقعوا لي_سيناو لي_سيناوا لي_وقعات لي_وقع لي_سينا لي_سينات لي_مضاو لي_موقعين "
        "لي_مسينيين لي_سينياو نسيني نسينيو ممضيه ومضوا مضي مضى مضت مضو مضوا مضينا مضيتو مضيتوا مضيتم مضاها "
        "مضوها مضتها يمضي تمضي نمضي يمضو يمضوا بيمضي بتمضي هيمضي هتمضي هنمضي حيمضي حتمضي هيمضوا مامضتش مامضيناش "
        "مامضوش مامضى ماضيين ماضين ماضيه_عليه مضيانه سينا سينات سيناو سينيات سينيا سينيتو سينينا يسينيو يسينيوا "
        "كيسينيو كتسينيو تسينيو مسينيين مسينيه امضا امضات امضاوا امضينا تمضي كتمضي حط_توقيعه حطت_توقيعها "
        "حاطه_توقيعها حاطين_امضاء حط_امضاءه ممضيين ممضيه ممضي ممضين خاتمه_عليه ختم_عليه",
        Cue.SHOW: "اعرضلي اعرضولي اعرض_لي اعرضوا عددولي اسردلي راويني راوينا عطني عطنا عطيني عطينا تعطيني تعطينا "
        "ترسلي ترسللي ارسل ارسلي ارسلو ارسلوا دزلي دزولي طرشلي طرشولي ابعت ابعتلي تبعتلي ابعث صيفط صيفطلي صيفطو ورّي "
        "وريوني ورونا ورجونا خليني_اشوف نحب_نشوف حاب_اشوف بغيت_نشوف ودي_اشوف اشوف اعطونا اعطيونا اعطوني تعرضلي عددلي "
        "عددهم ذكرلي سردلي قولولي_مين قولي_مين خبرني_مين داير_اشوف داير_اعرف",
        Cue.WHO: "مينو منهو منو شكون_هو اشكون شكونهم منهم_اللي مين_اللي مين_يلي شكون_لي شكون_اللي منو_اللي منو_الي "
        "من_عين مين_عين من_انتخب مين_انتخب مين_عينه من_عينه",
        Cue.MANY: "شكد شقد شكثر چم كمن قداه قداش_من شحال_من جم",
        Cue.CITY: "البلديات الجماعات ايه_المدن شو_هالمدن المدن_الكل بلديه_بلديه",
        Cue.LIST: "اللسته ليسته الليسته اللست ليست كشف_المدن لائحة_المدن القايمه قايمه قوايم اللستا لستا اللايحه لايحه",
        Cue.OUR: "احنا حنا نحنا احنه حنه نحناش ضيعتي ديرتي مدينتك_انا بلدنا عندنا_هنا",
        Cue.START: "ورا_هالمبادره ورا_المبادره وراء_المبادره وراء_هذه_المبادره خلف_المبادره صاحب_المبادره "
        "اطلق_المبادره بدا_المبادره ورا_هالفكره بدا بدأ بدأت ابتدا ابتدت طلع_بفكره طلع_الفكره دار_هاد دارو_هاد "
        "دار_هالاعلان عمل_الاعلان عمل_هالاعلان عمل_البيان عملو_الاعلان اتعمل انعمل تعمل_الاعلان سوى_الاعلان "
        "سوا_الاعلان سوا_هالاعلان سوى_هالاعلان اطلقه اطلقوه اطلقوا صدر صدروه كتبه كتبوه خرج_بفكره جاب_الفكره "
        "بدا_الحكايه بدا_الموضوع بدا_القصه بدا_هالموضوع بدا_الفكره صاحب_الاعلان اصل_الاعلان اصل_الفكره ورا_الاعلان "
        "ورا_هالاعلان",
        Cue.WHEN: "امتى امتا ايمت ايمتى وقتاه وينتا وينتى فوقاش فاش_وقت شوكت شوكت_بدا",
        Cue.PLEDGE: "هالمبادره هالاعلان هالبيان بهالاعلان بهالبيان هالوثيقه هالتعهد هالورقه الاعلان_ده البيان_ده "
        "الاعلان_هذا البيان_هذا الاعلان_هيدا ده_الاعلان",
        Cue.POINT: "تعهد التزامهم التزامكم",
        Cue.DO: "كادير كتدير كدير كيدير كيديرو كايدير كايديرو تدير يدير يديرو ديرو دارو دايره دايرين تعمل_ايه "
        "بتعملوا بيعملوا بيعملو عم_تعمل عم_يعملو عم_يعملوا عم_بتعمل عم_تساوي بتساوي ساوت سوت سووا سوو تسوون يسوون "
        "يسون تساوي تعملو بتعملو عامله عاملين مساويه مسويه مسوين شغالين شغاله شتسوي شسوت شتعمل شعملت شدارت "
        "قاعده_تعمل قاعده_تسوي نفذوا ينفذو",
        Cue.HOW: "ازاي ازي كيفن كيفاه كفاش كيفاش شلون وشلون اشلون نبغى نبغا ودي ودنا نبي ابي حابب حابين حاب نحب نحبو "
        "نحبوا داير دايرين ناوي ناويين عاوز عاوزين عايزين عاوزه نفسنا نقدر تقدر يقدر نقدرو المطلوب شو_المطلوب "
        "ايش_المطلوب وش_المطلوب",
        Cue.STEPS: "ندير_باش كيفاش_ندير كيفاش_نديرو شنو_ندير اش_ندير الاوراق_المطلوبه المستندات_المطلوبه "
        "الوثائق_المطلوبه شروط_الانضمام شروط_التوقيع شو_الشروط ايش_الشروط شنو_الشروط ايه_الشروط حتى_ننضم عشان_ننضم "
        "علشان_ننضم لحتى_ننضم كيف_ننضم ازاي_ننضم شلون_ننضم عايز_امضي عايز_اوقع بدي_اوقع بدي_وقع ابي_اوقع ابغى_اوقع "
        "حاب_اوقع اريد_ان_اوقع عاوز_اوقع عاوز_امضي اخلي_رئيس_البلديه_يوقع اخلي_رئيس_الحي_يمضي اخلي_العمده_يوقع "
        "اخلي_رئيس_بلديتي_يوقع اخلي_مدينتي_توقع اخلي_عمدتنا_يوقع نخلي_رئيس_البلديه_يوقع نخلي_بلديتنا_توقع "
        "بلديتي_تصحح بلديتنا_تصحح نفوت_باللسته ننضاف ينضاف_اسمنا نحط_توقيعنا كيف_نوقع ازاي_نمضي ازاي_نوقع كيف_نمضي "
        "شلون_نوقع كيفاش_نسينيو",
        Cue.GREET: "كيفنك كيفنكم كيفنكن كيفن عامل_شنو عاملين_شنو كيف_اصبحت اصبحتو ازيك_يا_زول كيف_الحال كيف_حالكم "
        "كيف_الاحوال عسلامه عالسلامه لاباس لاباس_عليك لباس شلونك شلونكم شلونج شخبارك شخباركم شخبارج كيفكم كيفك كيفكن "
        "ازيك ازيكم ازيكو ازيك_عامل_ايه عامل_ايه عاملين_ايه صباح_النور صباح_الفل مسا_الخير مساء_النور صباحو صباحكم "
        "مساكم يا_هلا ياهلا هلا_والله حياك حياكم الله_بالخير السلامو_عليكم سلامو_عليكم قواكم قواك وش_اخبارك "
        "ايش_اخباركم وش_راك واش_راك كي_راك كيراك كيدير_لاباس كيداير كي_دايرين",
        Cue.THANK: "متشكر متشكره متشكر_اوي متشكرين_اوي شكرا_اوي مشكورين مشكورا يعيشك يعيشكم عيشك بارك_الله_فيك "
        "بارك_الله_فيكم بارك_الله_فيكم_جميعا تسلمو تسلموا تسلمي يسلمو يسلموا يسلمن الله_يسلمك الله_يسلمكم "
        "الله_يعطيك_العافيه الله_يعطيكم_العافيه يعطيكم_العافيه الله_يجزيك_الخير جزاكم_الله_خير جزاكم_الله_خيرا "
        "جزاك_الله_خير يلا_باي يلا_سلام بسلامه بالسلامه فيسبيل تصبح_على_خير تصبحون_على_خير الى_اللقاء الي_اللقاء "
        "في_امان_الله اوكي_شكرا تمام_شكرا خلاص_شكرا صحيت صحيتو يكثر_خيرك كثر_خيرك كتر_خيرك مقدرين ما_قصرت ماقصرت "
        "ماقصرتو ماقصرتوا ثانكس ثانكيو ميرسي",
        Cue.HELP: "شو_فيك_تعمل شو_فيك_تعملي بتعرف_تعمل_ايه بتقدر_تعمل_ايه تعرف_تعمل_ايه شنو_تقدر_تسوي شتقدر_تسوي "
        "شتكدر_تسوي شنو_تكدر_تسوي وش_تقدر_تسوي_لي ايش_تقدر_تسوي_لي كيفاش_نستعملك كيفاش_نخدم_بيك كيف_استعملك "
        "ازاي_استخدمك شلون_استخدمك ساعدني_بليز ساعدني_الله_يخليك شو_بقدر_اسالك شو_فيني_اسالك ايش_اقدر_اسالك "
        "وش_اقدر_اسالك شو_ممكن_اسالك ماذا_يمكنني_ان_اسالك ماذا_استطيع_ان_اسالك اسالك_عن_ايه شنو_نقدر_نسالك "
        "تقدر_تساعدني ممكن_تساعدني بتقدر_تساعدني فيك_تساعدني تگدر_تساعدني عاوز_مساعده محتاج_مساعده شو_وظيفتك "
        "ايش_شغلتك وش_شغلتك شو_شغلك شو_هالبوت ايش_هالبوت وش_هالبوت شنو_هالبوت شنو_هاد_البوت ايه_البوت_ده "
        "البوت_ده_بيعمل_ايه هالبوت_شو_بيعمل بشو_بتساعد كيف_تساعدني",
        Cue.FILL: "اسنان دكتور_اسنان هوما هوما_لي هما_لي وحده مدينه_وحده الكلام_ده الكلام_هذا الكلام ابعت_لمين "
        "ابعت_لمن لمين_ابعت كيان زول_يا خالص معاكم معكم وياكم وياهم معاهم معهم ويانا معانا معنا عندكو عندهم عندنا "
        "اليكم اليهم اليكو فيكم بينكم منكم تبعكم حقكم بتاعكم ديالكم متاعكم اسمها_موجود اسمه_موجود اسمها_عندكم موجود "
        "موجوده موجودين متواجده داخله داخل دخلت_معكم داخله_معكم بالموضوع بهالموضوع الموضوع هالموضوع الحكايه هالحكايه "
        "القصه هالقصه الشغله هالشغله الحاجه اجابه جواب جاوبني جاوبوني ردوا رد_علي بالله بالله_عليك بالنسبه وبالنسبه "
        "بخصوص_هاد اسامي اساميهم اسماءهم نحب_نعرف حاب_اعرف حابب_اعرف ودي_اعرف نبي_نعرف نبغي_نعرف اسال اسالك سؤالي "
        "كاملين كاملهم كلاتهم كلتهم كلهن كلهم كلو كلياتهم الكلهم اجمعين اوي قوي بزاف برشا وايد كلش كتير كثير هواي "
        "حيل مره عن_جد جد عنجد اكيد انتا انتي انتو انتوا نتا نتوما هاد هادي هادشي هذاك هداك كده كدا جذي چذي هيچي اكو "
        "ماكو كاين كاينين كان كانو وينها وينه وينهم فين وين شبيها مالها شرايك علاقه علاقته علاقتها شو_علاقته "
        "وش_علاقته بالاعلان بالتوقيع الموضوع_ده عليكم عنكم منصب منصبه وظيفته يشتغل بيشتغل شغال يكون كون نكون تكون "
        "تكونوا صار صارت صاروا لازم مفروض المفروض يعني_ايه يعني_شو للحين لحدا لحد_هسه",
        Cue.AND: "وكذلك وايضا وبرضه وكمان وحتى",
        Cue.LEADER: "رئيس_الحي رئيس_مجلس_بلدي رئيس_المجلس_البلدي رئيس_مجلس_البلديه",
        Cue.WHICH: "ياتو ياتا ياتن ياتو_مدن ياهن يات",
        Cue.ELSE: "سعر_الدولار الدولار سعر_الذهب سعر_الصرف صرف_الدولار المي_مقطوعه الكهرباء_مقطوعه بخصوص_المي "
        "بخصوص_الكهرباء انقطاع_المي انقطاع_الكهرباء طبخ طبخه وصفه شو_اطبخ موعد_عند احجز_موعد دكتور فيزا تاشيره "
        "الرصيد رصيدي",
    },
    "arz": {
        Cue.SIGN: "w2e3na wa2a3na wa22a3na mway22a mway2a3a mwa22a mwaq3een mwa9ka mde2na w9ka mdat mdaw mda madi "
        "madya madyin madyeen mada mado madou madet wa2a3et w2a3et w2e3 wa2e3 wa2e3a wa2a3o wa22a3o wa22a3ou "
        "wa22a3it wa22a3u wa22a3na waqqe3 waqqa3o mwaq3een mowaq3een mowaq3in mewa22e3 mwa22e3 mwa22e3in mwa2e3 "
        "mwa2e3in mwaqqa3 mowaqe3 wa9ka3 wak3o wakka3o wakka3et sinyat sinyaw sinya sinaw sinat tsini ysini nsini "
        "msini tmdi ymdi nmdi tewa2a3 ywa22e3 twa22e3 nwa22e3 ywaqqe3 twaqqe3 indammo endammo msharek msharka m3akon "
        "m3akom ma3akom ma3kom",
        Cue.SHOW: "warini warjini warjine warrini farjini 3tini a3tini 3atini atini hat jib ab3atli b3atli ersel "
        "arini rawini chouf nchouf ashouf ashoof",
        Cue.WHO: "min meen men_howa mn_howa mino mnou chkoun chkon li_kan",
        Cue.MANY: "kam kem 2adeh 2addeh adde addeh gaddeh 9addach 9adach ch7al chhal",
        Cue.WHICH: "ayya aya anhy anhe ash_men achmn",
        Cue.WHAT: "sho shu shou chno chnou chnowa shnu shnou eh eih esh wesh wach ash",
        Cue.CITY: "lmodon lmoudoun elmodon el_modon lmudun modon moudon mdina lmdina madine madineh madina mdn balad "
        "baladiye baladiyye baladiyat lbaladiye blad mo7afaza 3asima",
        Cue.LIST: "lista la_liste lliste liste llista list layha lay7a 2ay2ma 2a2ima qayma 9a2ima",
        Cue.OUR: "madinti mdinti balade baladi baladna blediti bladna e7na ne7na 7na i7na mdinetna",
        Cue.DO: "sho_bta3mel shu_bta3mel chno_katdir chno_kadir ach_katdir bte3mel bta3mil bt3ml btaamel katdir "
        "katdiro kaydiro 3am_ta3mel 3am_bta3mel tsawwi sawwat 3emlet 3amlet dart daret",
        Cue.START: "bada bada2 bda bdaw bda2 3emel_el_e3lan sa7eb_el_fekra",
        Cue.HOW: "ezay ezzay izay kif keef kifach kifash kifah shlon eshlon biddi baddi bade bghit 3ayez 3awez 3ayz "
        "abi abgha n7eb y9der t9der n9der momken mumkin",
        Cue.GREET: "slm salam salaam slam marhaba mar7aba mr7ba ahla ahlan ahlen hala hi_kifak kifak kifik kifkon "
        "ezayak ezayek ezayyak shlonak shlonk la_bas labas labess cv_labas saba7_el_5er sabah_el_5eir masa_el_5er "
        "3asslema aslema",
        Cue.THANK: "alf_shokr alf_shukr alf_shokran alf_shukran shokran_ya_basha yeslamo yislamo yslamo teslam "
        "tislam 3aychek aychek 3aychik barak_allah_fik barakallahoufik allah_ysalmak ya3tik_el_3afye ya3tik_el3afye "
        "yaatik_el_aafye motshaker mutashaker motshakr mashkour mchkour bslama beslema yalla_bye ma3_salame "
        "ma3a_salama ma3_el_salama shukran_ktir chokran_bzaf merci_bzef",
        Cue.HELP: "sho_btaamel sho_fik_ta3mel shu_fik_ta3mil btesma7_tsa3edni momken_tsa3edni fik_tse3edne "
        "te2dar_te3mel_eh bte3mel_eh ach_kadir chno_t9der_dir",
        Cue.PLEDGE: "e3lan el_e3lan le3lan l_e3lan bel_e3lan el_e3lan_da hal_e3lan i3lan bayan",
        Cue.FILL: "kolaha kolo kayna kayn kaynin kaynine fiha e7na kel kol kl kell kollo kollon kolhom lli elly elli "
        "yalli yelli ely eli elle le li ya3ni msh mesh mish mech mou mo mouch mush wla walla wella wlla wala la2 "
        "la2a lal2 ah aywa eh_walla la_halla halla2 l_halla2 lissa lesa mazal mazel da di de dol dah hay hayda hayde "
        "hada hadi had 3al 3ala 3le 3leh 3aleh 3layha bel bil fel fil mn men min_fadlak law_sama7t please allah ktir "
        "ktiir awi awy bzaf barcha wayed a3raf 3raf a3ref ba3ref na3raf bas bass tayyeb tyb 7ad 7ada chi_7ad 5alas "
        "khalas maktoub mktoub maktub jamil kaman kmn da_eh maktoub_fih ma3na btesma7 min_allah 3am ya",
    },
}
