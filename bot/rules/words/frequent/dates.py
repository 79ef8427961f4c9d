"""Months and days of the week after CLDR, folded: what stands behind a preposition is often one of them."""

DATES = {
    "en": "april august december february friday january july june march may monday november october saturday "
    "september sunday thursday tuesday wednesday",
    "fr": "aout avril decembre dimanche fevrier janvier jeudi juillet juin lundi mai mardi mars mercredi novembre "
    "octobre samedi septembre vendredi",
    "es": "abril agosto diciembre domingo enero febrero jueves julio junio lunes martes marzo mayo miercoles "
    "noviembre octubre sabado septiembre viernes",
    "pt": "abril agosto dezembro domingo fevereiro janeiro julho junho maio marco novembro outubro sabado setembro",
    "de": "april august dezember dienstag donnerstag februar freitag januar juli juni mai marz mittwoch montag "
    "november oktober samstag september sonntag",
    "it": "agosto aprile dicembre domenica febbraio gennaio giovedi giugno luglio lunedi maggio martedi marzo "
    "mercoledi novembre ottobre sabato settembre venerdi",
    "nl": "april augustus december dinsdag donderdag februari januari juli juni maandag maart mei november oktober "
    "september vrijdag woensdag zaterdag zondag",
    "sv": "april augusti december februari fredag januari juli juni lordag maj mandag mars november oktober onsdag "
    "september sondag tisdag torsdag",
    "da": "april august december februar fredag januar juli juni lordag maj mandag marts november oktober onsdag "
    "september sondag tirsdag torsdag",
    "nb": "april august desember februar fredag januar juli juni lordag mai mandag mars november oktober onsdag "
    "september sondag tirsdag torsdag",
    "fi": "elokuu elokuuta heinakuu heinakuuta helmikuu helmikuuta huhtikuu huhtikuuta joulukuu joulukuuta kesakuu "
    "kesakuuta keskiviikko keskiviikkona lauantai lauantaina lokakuu lokakuuta maaliskuu maaliskuuta "
    "maanantai maanantaina marraskuu marraskuuta perjantai perjantaina sunnuntai syyskuu syyskuuta tammikuu "
    "tammikuuta tiistai tiistaina torstai torstaina toukokuu toukokuuta",
    "et": "aprill august detsember esmaspaev jaanuar juuli juuni kolmapaev laupaev mai marts neljapaev november "
    "oktoober puhapaev reede september teisipaev veebruar",
    "lt": "antradienis balandis balandzio birzelio birzelis geguze geguzes gruodis gruodzio ketvirtadienis kovas "
    "kovo lapkricio lapkritis liepa liepos penktadienis pirmadienis rugpjucio rugpjutis rugsejis rugsejo "
    "sausio sausis sekmadienis sestadienis spalio spalis treciadienis vasario vasaris",
    "lv": "aprilis augusts ceturtdiena decembris februaris janvaris julijs junijs maijs marts novembris oktobris "
    "otrdiena piektdiena pirmdiena septembris sestdiena svetdiena tresdiena",
    "pl": "czerwca czerwiec czwartek grudnia grudzien kwiecien kwietnia lipca lipiec listopad listopada lutego luty "
    "maj maja marca marzec niedziela pazdziernik pazdziernika piatek poniedzialek sierpien sierpnia sobota "
    "sroda styczen stycznia wrzesien wrzesnia wtorek",
    "cs": "brezen brezna cerven cervence cervenec cervna ctvrtek duben kveten kvetna leden ledna listopad listopadu "
    "nedele patek pondeli prosince prosinec rijen rijna sobota srpen srpna streda unor unora utery zari",
    "sk": "april aprila august augusta december decembra februar februara januar januara jul jula jun juna maj maja "
    "marca marec nedela november novembra oktober oktobra piatok pondelok september septembra sobota streda "
    "stvrtok utorok",
    "sl": "april avgust cetrtek december februar januar julij junij maj marec nedelja november oktober petek "
    "ponedeljek september sobota sreda torek",
    "hr": "cetvrtak kolovoz kolovoza lipanj lipnja listopad listopada nedjelja ozujak ozujka petak ponedjeljak "
    "prosinac prosinca rujan rujna sijecanj sijecnja srijeda srpanj srpnja studeni studenoga subota svibanj "
    "svibnja travanj travnja utorak veljaca veljace",
    "sr": "август април децембар март мај недеља новембар октобар петак понедељак септембар среда субота уторак "
    "фебруар четвртак јануар јул јун",
    "mk": "август април вторник декември март мај недела ноември октомври петок понеделник сабота септември среда "
    "февруари четврток јануари јули јуни",
    "ru": "август августа апрель апреля воскресенье вторник декабрь декабря июль июля июнь июня маи март марта мая "
    "ноябрь ноября октябрь октября понедельник пятница сентябрь сентября среда суббота февраль февраля "
    "четверг январь января",
    "uk": "березень березня вересень вересня вівторок грудень грудня жовтень жовтня квітень квітня липень липня "
    "листопад листопада лютии лютого неділя понеділок середа серпень серпня субота січень січня травень "
    "травня червень червня четвер",
    "bg": "август април вторник декември маи март неделя ноември октомври петък понеделник септември сряда събота "
    "февруари четвъртък юли юни януари",
    "ro": "aprilie august decembrie duminica februarie ianuarie iulie iunie joi luni mai marti martie miercuri "
    "noiembrie octombrie sambata septembrie vineri",
    "hu": "aprilis augusztus csutortok december februar hetfo januar julius junius kedd majus marcius november "
    "oktober pentek szeptember szerda szombat vasarnap",
    "sq": "dhjetor gusht janar korrik maj mars nentor prill qershor shkurt shtator tetor",
    "el": "απριλιοσ απριλιου αυγουστοσ αυγουστου δεκεμβριοσ δεκεμβριου δευτερα ιανουαριοσ ιανουαριου ιουλιοσ "
    "ιουλιου ιουνιοσ ιουνιου κυριακη μαιοσ μαιου μαρτιοσ μαρτιου νοεμβριοσ νοεμβριου οκτωβριοσ οκτωβριου "
    "παρασκευη πεμπτη σαββατο σεπτεμβριοσ σεπτεμβριου τεταρτη τριτη φεβρουαριοσ φεβρουαριου",
    "tr": "agustos aralik carsamba cuma cumartesi ekim eylul haziran kasim mart mayis nisan ocak pazar pazartesi "
    "persembe sali subat temmuz",
    "az": "aprel avqust bazar cersenbe cume dekabr fevral iyul iyun mart may noyabr oktyabr senbe sentyabr yanvar",
    "ka": "aprel avqust dekabr fevral iyul iyun mart may noyabr oktyabr sentyabr yanvar აგვისტო აპრილი დეკემბერი "
    "თებერვალი იანვარი ივლისი ივნისი კვირა მაისი მარტი ნოემბერი ოთხშაბათი ორშაბათი ოქტომბერი პარასკევი "
    "სამშაბათი სექტემბერი შაბათი ხუთშაბათი",
    "hy": "ապրիլ ապրիլի դեկտեմբեր դեկտեմբերի երեքշաբթի երկուշաբթի կիրակի հինգշաբթի հոկտեմբեր հոկտեմբերի հուլիս "
    "հուլիսի հունիս հունիսի հունվար հունվարի մայիս մայիսի մարտ մարտի նոյեմբեր նոյեմբերի շաբաթ ուրբաթ "
    "չորեքշաբթի սեպտեմբեր սեպտեմբերի փետրվար փետրվարի օգոստոս օգոստոսի",
    "ar": "aprel avqust dekabr fevral iyul iyun mart may noyabr oktyabr sentyabr yanvar ابريل اغسطس اكتوبر الاثنين "
    "الاحد الاربعا الثلاثا الجمعه الخميس السبت ديسمبر سبتمبر فبراير مارس مايو نوفمبر يناير يوليو يونيو",
    "he": "aprel avqust dekabr fevral iyul iyun mart may noyabr oktyabr sentyabr yanvar אוגוסט אוקטובר אפריל דצמבר "
    "יולי יוני ינואר מאי מרץ נובמבר ספטמבר פברואר",
    "fa": "اكتبر اوت بنجشنبه جمعه جهارشنبه دسامبر زانويه زوين زوييه سبتامبر سهشنبه شنبه فوريه مارس نوامبر يكشنبه",
    "is": "agust aprel april avqust dekabr desember februar fevral fimmtudagur fostudagur iyul iyun januar juli "
    "juni laugardagur mai manudagur mars mart may midvikudagur november noyabr oktober oktyabr sentyabr "
    "september sunnudagur thridjudagur yanvar",
    "ca": "abril agost desembre dijous dilluns dimarts dimecres dissabte diumenge divendres febrer gener juliol "
    "juny maig marc novembre octubre setembre",
    "eu": "abendua abuztua apirila aprel asteartea asteazkena astelehena avqust azaroa dekabr ekaina fevral igandea "
    "iraila iyul iyun larunbata maiatza mart martxoa may noyabr oktyabr osteguna ostirala otsaila sentyabr "
    "urria urtarrila uztaila yanvar",
}
