"""Words of questions as people of western and central Asia speak them, in towns and dialects."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ar": {
        Cue.SIGN: "فايته_باللسته فايته_بهاللسته فايته_باللائحه فايتين_باللسته ماضين مامضين مسينيه مسيني مسينيين "
        "مسينين سيناوا سيناتها وقعاتش وقعناها باصمين باصم باصمه بصمنا حطوا_اسمهم حطو_اسمهم حاطين_اسمهم "
        "حاطين_توقيعهم حطت_اسمها حطوا_توقيعهم حط_توقيعه خطوا وقّعولنا مامضيه ماوقعت ماوقعوا ماوقعو موقعاش موقعتش "
        "موقعوش ماوقعتش ماوقعوش مامضاتش مامضاش مسجلين m2a33e m2a3a mwa22e3 متسجله متسجلين مضوا ماضيينها امضاو "
        "صححات مصححه مصححين "
        "داخله_باللسته داخلين_باللسته داخله_في_اللسته داخلين_بالقائمه داخله_بالقائمه منضمين مشاركين مشاركه "
        "مشتركين بالليست الليست فالليست فاللايحه لايحه ليسته وقعت_ولا_لا وقعتوا وقعوا_ولا_لسا وقعا موقعين_ولا",
        Cue.FILL: "ابعتلي ابعتلنا ابعتيلي ابعثلي ارسللي ابعتولي كلولي كلولنا كوللي قولولنا قلولي قلولنا خبرونا "
        "كولولي فيني اكو_احد اكو_واحد اكو_حد اكو_ناس "
        "فايته فايت فايتين داخلين راهم راهو راكم لو_لا ولا_لالا لالا والو هسا هلقيت دلوقت دلوك درك دروك ضرك توه "
        "تو لحين ذحين ذلحين دحين لسع بعدها بعدهم مازالت مازالو مازالوا خلاص كمان برضه برضو بردو بردك هم_بعد كذلك "
        "زاده زادا ثاني حتى_هي حتى_هما حتا هوما همه همي حد شي_حدا شي_واحد شي_حد فشي حاجه شو ايش وش اش شنو شنوه "
        "شني ايه وش_قد بتاعه بتاعت بتوع تبعيه تبعين مال حقت حقين ديالنا اهل اهالي ناس جماعت ربع بلديه_تبع عيال "
        "خوتنا يا_خوي ياخوي يابوي يا_عم يا_زول عيني خيو خيي يا_خيي يبه يمه والله_العظيم طمني طمنوني گلي گولي "
        "دلني كاين كاينه ماكاينش كاينش مكانش مافي مافيش في_حد فيش هون هين هني بعرف بعرفش نعرفو نبي ابغى ابغا "
        "اريد بدي بدنا عايز محتاج اتاكد تاكيد ممكن لوسمحت مو مب مش موش ماشي لا_لا أي ايوه ايوا كلش هواي زعما "
        "زعمه ياك مشي بش كيما صح صحيح اصلا ولاه ام او_لسا لسه_لا ولسه ولسا لليوم لهسه الساع هالساع بهاي هاذي "
        "هاذا هاديك ديك ده دي دا دول دولا ذول ذولا جيت اجت دخلت دخلو دخلوا جوا جوه",
        Cue.LEADER: "ريس_البلديه رئيس_المجلس المير لمير شيخ_البلد قائمقام القائمقام الوالي امين_العاصمه شهبندر",
        Cue.CITY: "بلدنا بلدتنا ديرتنا ضيعتنا حومه حومتنا بلاد بلادنا",
    },
    "arz": {
        Cue.SIGN: "sinyat sinyaw sinyin sinyit msinyat mad2o madin madiin madyin ma9yin mwa9e3in mwa9e3a mwa93a "
        "mwaq3in mwaqq3a mwa23in msinya msinyin msinyi wa9e3at wa9ee wa9a3o wa9a3u wa23et wa2e3t sinit sinnat "
        "basmin b9mo 7atto 7attou_esmon mshtarkin mshtarka msharkin msharka mcharkin mcharka dakhlin da5lin "
        "da5la fayte faytin mawjoud mawjoudin mawjudin ttsinya tsinat mdat",
        Cue.FILL: "hala2 hal2 hla2 halla hassa hessa la7ad drouk druk tawa taw rahi rahom rahoum wla wela wlla "
        "ola lala lw_la chi 7ada 7adan hadd fih ahl ahel nas jma3et mn taba3 bta3 betaa diyal mta3 7a2 kaman "
        "kamen kman bardo barda hata 7ata hiya houa houma w3la ya khouya akhi 5oya yakhi bl fel bel_lista ba3da "
        "b3da mazalet ma_zal sa7 s7 sah chwiya sho chnowa waash",
        Cue.LEADER: "rais_lbaladiya lmaire el_maire baladiye baladiya",
    },
    "he": {
        Cue.SIGN: "בפנים חתמה_כבר נחתמה נחתם חתמתם חתמת חתמנו שמו_חתימה ברשימת הרשימה בתוך_הרשימה נרשמו נרשמה "
        "מופיעים נמצאים הוסיפו_את_חתימתם",
        Cue.FILL: "מישהי מישו מאחת אחת אחד תושבי תושבים אנשי אנשים וגם גם_היא גם_הם עוד_לא טרם בכלל בעצם אחותי "
        "תגיד_לי סתם רגע עדיין אצלנו בעיר במקרה",
        Cue.LEADER: "ראש_המועצה ראש_עירית ראש_העירייה",
    },
    "fa": {
        Cue.SIGN: "امضا_زدن امضا_زدند امضا_زده امضا_زد امضا_کردین امضا_کردید امضا_نکرده امضا_نکردن امضا_نکرد "
        "امضا_دادن امضا_دادند امضا_دارن امضا_داره امضاشون جزوشه جزوشونه جزوشونن جزوش جزوشون جزئشونه جزو_لیسته "
        "تو_لیسته تو_لیستن تولیسته تو_لیست لیستن لیستشونه هست_تو_لیست اومده_تو_لیست قلم_زدن دسخط_کده دسخط "
        "امضا_کده امضا_کدن امضا_کدند امضا_نکده امضا_کدین صحه_گذاشته عضوشونه عضوشه",
        Cue.CITY: "شهرای شهرهاش شهرک ولسوالی ولایت ولایات استانای",
        Cue.FILL: "یا_نه_بابا نه_بابا زدن زدند زده کده کدن کدند کدین ایالت ایالات اونا اونم اینم همونا والا "
        "والله دادا خانوم میدونین میخوام هنوزم چطو چطور چیطو هیچکس هیچکی هیشکی نفر کسایی آدمای اهالی بچه‌های بچه "
        "اهل طرفای شورای تاحالا اصن نه_هنوز شده_یا_نه خو است_یا_نه اگه توش توشه داخل داخلش لطف لطفا_بگین بگین "
        "بگو_ببینم قربونت",
        Cue.LEADER: "شاروال شهردارشون شهردارشونم شهرداراشون",
        Cue.AND: "با",
    },
    "ku": {
        Cue.SIGN: "لیستەکەدایە لیستەکەدا لیستەکە لە_لیستەکەدایە لە_لیستەکەدا لیستدا لیستەدایە واژۆی_نەکردووە "
        "واژۆکردووە ئیمزای_کرد ئیمزای_کردیە ئیمزایان_کردووە ئیمزا_کردووە ئیمزای_کردگە ناوی_هەیە ناوی_تێدایە "
        "تێدایە بەشداری_کردووە بەشدارن بەشداربووە کردیە کردگە مۆری_کردووە îmze_kirî îmze_nekiriye îmzekiriye "
        "îmza_kir îmza_kiriye îmza_kirine îmza_kirin îmza di_lîsteyê_de lîsteyê lîste lîsteya_wan nav_lîsteyê "
        "îmze_daye îmze_dane îmzeya xwe_daye",
        Cue.FILL: "کەس کەسێک کەسیش هیچ هیچکەس یەکێک خەڵکی خەڵک هەیە هەن نییە یا نا نە ئەرێ ئەی ئەوە ئەمە ئێستا "
        "هێشتا تا_ئێستا تائێستا ئەڵێی ئەڵێن کاکە برا گیان دەزانی پێم بڵێ پێمبڵێ ەوە هەم هەردوو هەرێمی هەرێم "
        "پارێزگای پارێزگا شاری شارۆچکەی لەگەڵ نێو ناو لەناو کوو kesî kesek kes kesên tu_kes kesekî yek yekî heye "
        "hene nîne xelkê xelkên xelk bajarê bajarekî hêj hîn hîna niha heta_niha yan na nav bira heval kerem_ke "
        "ka ca ecêb we wî mane ne erê dizanî hûn",
        Cue.CITY: "شارێکی شارێک شاری شارانی شارەکانی شارەوانی شارەوانییەکان bajarek bajarekî şaredarî şaredariya",
        Cue.LEADER: "سەرۆک سەرۆکی شارەوانی_سەرۆک سەرۆک_شارەوانی پارێزگار قایمقام قائیمقام serokê hevşaredar "
        "hevşaredara hevşaredarê waliyê",
        Cue.AND: "لەگەڵ digel",
    },
    "ps": {
        Cue.SIGN: "لاسلیک_کړیده لاسلیک_شوی دستخط دسخط دستخط_کړی امضا امضا_کړی په_لیست_کې په_لست_کې لېست نوملړ "
        "نوملړ_کې نومليک ملاتړ",
        Cue.FILL: "څوک_شته شته شتون نشته څوک لا تر_اوسه اوسه ویلی وروره وروڼو خلکو اوسېدونکي چا څخه کښې هلته "
        "دلته دغه ده_که که_نه که یاکه هغوی دوی",
    },
    "sd": {
        Cue.SIGN: "صحيح_ڪئي_آهي صحيح صحي صحيون دستخط_ڪيو لسٽ_۾ شامل_آهي سائين سائن سائن_ڪيو",
        Cue.LEADER: "ميئر ناظم",
        Cue.FILL: "کان کي جو جا جون ڪو ڪا ماڻهو ماڻهن ڪنهن هئي ٿي ٿيو نٿو اڃا هاڻي ادا ادي سائين ٻڌاءِ مونکي ان هن",
    },
    "ug": {
        Cue.SIGN: "ئىمزا_قويغان ئىمزا_قويغانمۇ ئىمزا_قويۇپتۇ ئىمزالىغانلار قول_قويدىمۇ قول_قويغانمۇ قويغان "
        "قويغانمۇ قويدى قويدىمۇ تىزىملىكتە تىزىملىك تىزىملىكتىمۇ قاتناشقان قاتناشقانمۇ",
        Cue.WHO: "كىم كىملەر",
        Cue.MANY: "قانچە",
        Cue.CITY: "شەھىرى شەھەرنىڭ",
        Cue.LEADER: "باشلىقى شەھەر_باشلىقىمۇ مېرى",
        Cue.AND: "ۋە بىلەن",
        Cue.FILL: "بارمۇ يوقمۇ بىرەرسى بىرسى كىشى ئادەم ئادەملەر خەلقى ھازىر تېخى ھازىرغىچە مۇ ئەمەسمۇ بۇ دېگەن "
        "دەڭە ئېيتىپ بېرىڭ بېرەمسىز ئاداش ئاكا قېنى نېمە دەيسىز",
        Cue.GREET: "ياخشىمۇسىز ئەسسالامۇ_ئەلەيكۇم",
        Cue.THANK: "رەھمەت",
    },
    "tr": {
        Cue.SIGN: "imzalamadı_mı imzalamamış imzalamamış_mı imzalamışlar_mı imzaladınız imzaladınız_mı imzaladık "
        "imzalamışlar imzalamışsa imza_atmış_mı imza_atmadı imza_attılar imza_attılar_mı imza_atmışlar "
        "imza_atmışlar_mı imzayı_attı imzayı_bastı imzayı_basmış imzayı_atmış imza_koydu imza_koymuş imza_vermiş "
        "imza_verdi imzası_var imzası_var_mı imza_çekti imza_çakmış listeye_girdi listeye_girmiş listede_var "
        "listede_mi listedeler listedeler_mi imzalamıya imzalayan_var_mı imzaladı_gari imzalidi imzalemiş "
        "imzalemişmi",
        Cue.FILL: "kimseler noldu nooldu noluyo yav yaw la lan len be beah gardeş kardeş kardeşim usta dayı emmi "
        "uşağum uşağım da_mı gine artık sor bakem bakam bakalım baksana bak napıyo napmış neyin tarafı halkı "
        "ahalisi millet milleti bizimkiler memleketten ordan olan_var yok_mu değil_mi demi dimi he hı heralde "
        "herhalde bilen biliyo biliyon biliyonuz bilginiz var_mıydı bide",
        Cue.CITY: "ilçesi ili vilayeti kasabası",
    },
    "az": {
        Cue.SIGN: "imza_atıblar imza_qoyub imza_qoyubmu imza_qoydu imza_eliyib imza_çəkib imzalayıblar "
        "imzalayıb_ya_yox imzalamayıb imzalamayıbmı imzalamışdı siyahıya_düşüb",
        Cue.FILL: "kimsə biri kimi kimdi ya_yox yoxsa yox hələ indi indiyə qədər camaatı əhalisi adamları "
        "tərəfindən olan görəsən qağa qardaş axı ay noldu birdən",
    },
    "tk": {
        Cue.SIGN: "gol_çekildi gol_çekildimi çekildi çekildimi gol_çekdiler gol_çekipmi gol_çekenmi "
        "gol_çekdilermi gol_çekmedi gol_goýan gol_goýupdyr gol_goýduňyzmy gol_çekdiňizmi gol_çekilen "
        "gol_çekilenmi sanawda_barmy gol_goýuldymy gol_goýlan",
        Cue.LEADER: "häkim häkimi",
        Cue.FILL: "ýokmy hemem birisi kimdir adamlar ilaty entek häzir ýada eýsem şäheriniň gol",
    },
    "uz": {
        Cue.SIGN: "qol_qo'ydi qo'l_qo'ydi qo'l_qo'ygan qo'l_qo'ydimi qo'l_qo'yganmi imzo_qo'ydimi "
        "imzo_qo'ydilarmi imzo_chekganmi imzo_bosdimi imzo_qo'yishgan imzo_qo'yishganmi imzo_qo'yvotti "
        "imzo_qo'yipti imzo_qo'yibdi imzo_chekipti imzo_otdimi qo'l_qo'yvotti qo'l_qo'yipti imzosi_bor "
        "imzosi_bormi ro'yxatga_kirganmi имзо имзо_қўйганми имзо_қўйдими",
        Cue.FILL: "bormi_yo'qmi birortasi biror biron odam aholisi xalqi hali hozircha hozirgacha kimsa birov "
        "uka aytingchi aytvoring qaniydi yoki_yo'q tomonidan shahridan shahridagi viloyatidan viloyati tumani "
        "борми кимдир йўқми ҳали шаҳридан",
    },
    "kk": {
        Cue.SIGN: "қол_қойыпты қол_қойыпты_ма қол_қойып_па қойып_па қойыпты қойды_ма қойған_ба қол_қойған_жоқ_па "
        "қойылды_ма қол_қойылды_ма қол_қойылған_ба қосылған_ба қосылды_ма тізімде_бар_ма қолын_қойды "
        "қолын_қойған қолын_қойды_ма",
        Cue.FILL: "біреуі әлдекім ешкім ешкім_жоқ_па адам халқы тұрғындары бар_ма жоқ_па әлде әлі осыған ғой "
        "екен екен_ба қаласынан қаласының облысынан облысы ауданы",
    },
    "ky": {
        Cue.SIGN: "кол_коюптурбу кол_коюптур кол_койгон_барбы коюптур коюптурбу койдубу кол_коюлдубу кол_коюлду "
        "тизмеге_кирдиби кошулганбы кошулдубу колун_койгон",
        Cue.CITY: "облусу облусунан облусунда району районунан шаарынан",
        Cue.FILL: "жокпу кимдир эч_ким эчким киши эли али ушуга бекен беле экен өзү же_жокпу",
    },
    "tt": {
        Cue.SIGN: "кул_куйды кул_куйдымы кул_куйганнар кул_куйганнармы имза_салган имза_салганмы имзага "
        "кул_куелганмы исемлектә_бармы кушылган кушылганмы имза",
        Cue.LEADER: "мэры мэр шәһәр_башлыгы башлыгы",
        Cue.FILL: "бармы юкмы юк кемдер берәрсе кеше кешеләр халкы әле хәзер дә да әйтегез әйтче микән бит ә",
        Cue.AND: "һәм белән",
    },
    "ba": {
        Cue.SIGN: "ҡул_ҡуйған ҡул_ҡуйғанмы ҡул_ҡуйҙы ҡул_ҡуйҙымы ҡуйған ҡуйғанмы исемлектә имза",
        Cue.LEADER: "мэры башлығы",
        Cue.CITY: "ҡала ҡалаһы",
        Cue.FILL: "бармы юҡмы кемдер берәй кеше халҡы әле хәҙер ҙә һәм",
    },
    "tg": {
        Cue.SIGN: "имзо_кардагӣ имзо_кадагӣ имзо_кардай имзо_кадан кардагӣ кадагӣ кардааст имзо_гузоштаанд "
        "имзо_гузошта имзо_гузоштагӣ имзо_монд имзо_мондагӣ имзо_шуд имзо_шудааст рӯйхатда рӯйхатба рӯйхат "
        "рӯйхатаст рӯйхатанд имзо_задааст имзо_задагӣ",
        Cue.FILL: "ягон кас ҳастмӣ ҳанӯз то_ҳол мардуми мардум аҳолии аз_ҷониби ҷониби ам мегӯед бигӯед ака апа "
        "мумкин шудааст нашудааст ӯ онҳо",
        Cue.LEADER: "шаҳрдори мири_шаҳр раиси",
        Cue.AND: "ва",
    },
    "mn": {
        Cue.SIGN: "гарын_үсгээ_зурсан гарын_үсгээ_зурсан_уу зурчихсан зурчихсан_уу зурсан_юм_уу зурав_уу зурж "
        "зурчихжээ зурчээ зурлаа_юу зурсныг үсэг_зурсан үсэг_зурсан_уу жагсаалтанд жагсаалтад_бий_юу "
        "жагсаалтад_байгаа_юу нэгдчихсэн нэгдсэн_юм_уу",
        Cue.FILL: "хүн хэн_нэгэн бий_юу байгаа_юу байна_уу үгүй үгүй_юу одоохондоо хараахан болтол тэгээд өгөөч "
        "өгнө_үү юм_уу доо оршин суугч суугчид иргэд аймгаас",
    },
}
