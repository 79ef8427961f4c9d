"""Words of questions in English and Arabic, with the dialects and the chat alphabet.

A space parts the entries, an underscore stands for a space inside one, a star for any ending.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "sign signs signed signing signd singed signatory signatories signature signatures endors* join "
        "joins joined joining adopt adopted support* commit committed part_of on_the_list in_the_list listed "
        "subscribed on_board",
        Cue.WHO: "who whom whos who_is whose",
        Cue.MANY: "how_many number_of total count how_much number",
        Cue.WHICH: "which list names show list_of",
        Cue.WHAT: "what whats what_is what_are",
        Cue.CITY: "city cities town towns municipality municipalities place places county counties district "
        "districts mayors leaders governors countries country locals everyone everybody all_of_it show_all "
        "show_me_all list_all give_me_all see_all all_of_them capital region state province local_leaders "
        "local_leader signer signers endorser endorsers village municipal people citys full_list whole_list "
        "entire_list complete_list township townships",
        Cue.LEADER: "mayor mayors_office governor leader councillor lord_mayor chair chairperson",
        Cue.DO: "do doing done does example* action actions implement* project* programme* program* practice* work "
        "works working handle handles handling tackle tackles tackling fight fights fighting respond responding "
        "help_with deal_with measures steps initiatives policies against",
        Cue.HOW: "how want_to wants_to would_like_to like_to can where_can steps_to",
        Cue.OUR: "my our we us_too i myself ourselves",
        Cue.PLEDGE: "declaration pledge text statement document nyc_declaration mayoral_declaration agreement "
        "charter initiative new_york_declaration new_york_city_declaration new_york_city_mayoral_declaration",
        Cue.POINT: "commitment commitments promise promises point points article principle principles "
        "number_one number_two number_three number_four number_five number_six number_1 number_2 number_3 number_4 "
        "number_5 number_6",
        Cue.START: "start* began begin begun launch* origin creat* found founded organi* initiated behind wrote "
        "written adopted_in came_from come_from published",
        Cue.WHEN: "when since_when what_year what_date date year",
        Cue.GREET: "hi hello hey heya hiya good_morning good_evening good_afternoon greetings salaam salam howdy yo "
        "how_are_you sup whats_up morning evening",
        Cue.THANK: "thanks thank_you thank thx ty cheers bye goodbye great_thanks ok_thanks appreciated tysm "
        "much_appreciated",
        Cue.HELP: "help what_can_you_do how_does_this_work menu commands instructions who_are_you what_are_you "
        "options usage how_do_i_use_this what_is_this are_you_a_bot are_you_human",
        Cue.AND: "and or plus also as_well_as versus vs what_about how_about",
        Cue.NOT: "new east eastern west western north northern south southern upper lower greater little fort port "
        "lake mount saint st san santa central inner outer near bay island beach hills heights springs falls "
        "valley airport university fc united metropolitan_area bridge hilton suburb outside",
        Cue.FILL: "a all an the of in on at to for from by with about regarding concerning is are was were be been "
        "am has have had did could didnt hasnt doesnt isnt will would shall should may might must it its this "
        "my_data my_name my_info "
        "that these those there here please pls plz tell say said says know knows me you your he she they them "
        "their his her also already yet still just really actually maybe any some anyone anything anybody so then "
        "too ok okay yes no not if whether but because as up out into hate extremism polarisation polarization "
        "strong network does_it read give find looking look search check info information question ask asking "
        "wonder wondering curious kindly dear sir madam ever even now today currently right got get let see per "
        "each every other others most more many much than one two three four five six far near_me officially s t "
        "d ll re ve m im id ive dont think heard hear hello_there want like need represent represents represented "
        "apparently recently name called lady man guy woman friend bot world globally worldwide own live lives "
        "from_there true false correct time first second someone somebody part",
    },
    "ar": {
        Cue.SIGN: "اوقع نوقع يوقعو وقعنا انضمامنا وقع وقعت وقعو وقعوا وقعتم يوقع توقع يوقعون التوقيع توقيع موقعه "
        "موقع موقعين الموقعه الموقعون الموقعين الموقعات انضم انضمت انضمو انضموا ينضم تنضم الانضمام ايد ايدت ايدو "
        "ايدوا يؤيد تؤيد التاييد تاييد مؤيده المؤيدون المؤيدين المؤيده وافق وافقت في_القائمه ضمن_القائمه بالقائمه "
        "مدرجه مدرج شاركت شارك صادق_علي صادقت امضي امضت مضي مضت مضو ماضي ماضيه على_القائمه علي_القائمه التزمت "
        "التزم التحقت التحق مشتركه اشتركت",
        Cue.WHO: "من مين منو من_هو من_هي من_هم شكون من_الذي من_الذين",
        Cue.MANY: "كم كم_عدد عدد اجمالي مجموع قديش قداش شحال كام اديش كم_واحد",
        Cue.WHICH: "اي اي_من ايه_مدن ما_هي ماهي ما_هي_المدن قائمه القائمه لائحه اسماء ايهم اني شنو_هي انهي اعرض اظهر",
        Cue.WHAT: "ما ماذا ايش شو اش شنو وش ايه_هو ما_هو ماهو علام عما",
        Cue.CITY: "مدينه مدن المدينه المدن بلديه بلديات البلديه البلديات بلده بلدات محافظه محافظات مقاطعه مقاطعات "
        "قاده القاده رؤساء_البلديات رؤساء_بلديات رؤساء العمد عمد دول الدول دوله بلدان البلدان بلد مكان اماكن "
        "الاماكن ولايه اقليم الكل جميع كل ولايات منطقه قضاء قريه زعماء الزعماء قائد قائدا زعيما عاصمه العاصمه "
        "الناس",
        Cue.LEADER: "عمده عمدتها العمده رئيس_بلديه رئيسه_بلديه رئيس_البلديه رئيسه_البلديه رئيس رئيسه حاكم حاكمه "
        "الحاكم محافظ والي امين رئيس_بلديتها",
        Cue.DO: "تفعلون تعملون تفعله يفعلونه تفعل فعلت يفعل يفعلون تعمل عملت يعملون امثله مثال الامثله تقوم قامت "
        "خطوات اجراءات تجارب تجربه مشاريع مبادرات مبادره جهود تواجه تتعامل تعاملت تكافح بتعمل بتسوي تسوي سوت عمل "
        "يعمل يتعاملون دارت كتدير نفذت تنفذ تنفيذ فعلته تساعد تدعم تطبق",
        Cue.HOW: "يريد تريد يرغب نرغب ارغب كيف كيفيه شلون ازاي كيفاش ازا_ممكن هل_يمكن يمكن اريد_ان نريد_ان اريد "
        "نريد كيف_يمكن بدي بدنا عايز عايزين طريقه ابغي ممكن",
        Cue.OUR: "نحن انا لي مدينتي مدينتنا بلديتي بلديتنا عمدتنا عمدتي رئيس_بلديتي رئيس_بلديتنا بلدتي بلدتنا قريتي "
        "محافظتي محافظتنا لمدينتي لمدينتنا لبلديتنا لبلديتي رئيسنا",
        Cue.PLEDGE: "الاعلان اعلان الوثيقه وثيقه البيان الميثاق ميثاق نص النص نص_الاعلان اعلان_نيويورك "
        "اعلان_مدينه_نيويورك الاتفاقيه المبادره_العالميه اعلان_عمده_مدينه_نيويورك التعهد",
        Cue.POINT: "التزام الالتزام التزامات الالتزامات بند البند بنود البنود نقطه النقطه تعهدات التعهدات",
        Cue.START: "بدا بدات اطلق اطلقت انطلق انطلقت تاسس انشئ نشا كتب كتبه وراء صاحب اصدر صدر نظم اسس انشا منشا",
        Cue.WHEN: "متي منذ_متي امتي ايمتي تاريخ وقتاش في_اي_سنه في_اي_عام ايمتا",
        Cue.GREET: "مرحبا مرحبه اهلا اهلين السلام_عليكم السلام_عليكم_ورحمه_الله_وبركاته سلام صباح_الخير مساء_الخير "
        "هلا هاي اهلا_وسهلا مراحب السلام سلام_عليكم تحيه تحياتي يسعد_صباحك كيف_حالك كيفك شخبارك هلو الو",
        Cue.THANK: "شكرا شكرا_جزيلا شكرا_لك مشكور مشكورين مشكوره يسلمو يعطيك_العافيه جزاك_الله_خيرا مع_السلامه تسلم "
        "ممنون شكرا_لكم باي",
        Cue.HELP: "ما_هذا_البوت ما_هو_هذا_البوت كيف_يعمل_البوت مساعده ساعدني المساعده ماذا_يمكنك_ان_تفعل من_انت "
        "كيف_استخدم_هذا_البوت القائمه_الرئيسيه تعليمات كيف_استعمل ما_هذا ساعدوني كيف_يعمل_هذا",
        Cue.AND: "و او ام ايضا كذلك كمان برضو",
        Cue.NOT: "الجديده الجديد جديده الشرقيه الغربيه الشماليه الجنوبيه شرق غرب شمال جنوب الكبري ضاحيه مطار جامعه "
        "نهر بحيره جزيره جبل قرب بجانب ضواحي ريف حوران",
        Cue.FILL: "البوت اجل بتقول يقول تقول ينص تنص يتضمن هل في على عن الى علي الي قد لقد ان انه انها هو هي هم هذا "
        "هذه هذي ذلك تلك التي الذي الذين اللي اللواتي اللاتي بالفعل حقا فعلا لو سمحت من_فضلك رجاء قل اخبرني "
        "اخبروني اعرف اود سمعت يا تم كان كانت كانو يوجد هناك هنا بعد حتي الان لم لا نعم طيب اه مع ضد بين حول بشان "
        "بخصوص لدي عند منها فيها بها به له لها لهم عليه عليها معلومات سؤال ابحث شي شيء واحد الكراهيه التطرف "
        "والاستقطاب والتطرف الاستقطاب شبكه القويه قولي قلي احكيلي عندكم ولا كلها لاجل باسم نيابه نيابه_عن ممثل "
        "يمثل هسه توا عن_طريق عم بس برده العالم حالي حاليا اليوم لسه فقط طلب اسم اسمه اسمها اسمو يعني جدا رسميا "
        "مثل عشان علشان مشان تبع حق بتاع رقم الاول الثاني الثالث الرابع الخامس السادس شنهو لكل اكثر دلوقتي اعطني "
        "اعطيني تعرف اكتر اخر علمني",
    },
    "arz": {
        Cue.SIGN: "waqa3at waqa3 waqqa3at waqqa3 wa22a3at wa22a3 wa2a3at wa2a3 wa2a3et wa22a3et waqa3et mda2 madet "
        "mdet wakka3 wakka3at wa99a3at wa9a3at wa9a3 waq3at ayadat ayyadat endammat indammat 9at 3ala_el_2ayma "
        "bil_2ayma wq3at wq3t wq3o",
        Cue.WHO: "meen min_howa mino men_howe chkoun",
        Cue.MANY: "kam kam_madina addeish adeish addesh ch7al 9adech kam_medina sh7al",
        Cue.WHICH: "ay ayy shu_hiye anhi",
        Cue.WHAT: "shu shou sho eish esh shno chno wesh",
        Cue.CITY: "madina madinat medina modon mudun mdun elmodon almudun baladiya baladiyat el_mudun al_modon "
        "dawla dowal",
        Cue.LEADER: "3omda el3omda ra2is ra2ees ra2is_baladiya raees",
        Cue.HOW: "keef kif ezzay kifesh kifash shlon",
        Cue.OUR: "madinti baladiyti madinatna baladiytna",
        Cue.PLEDGE: "e3lan el_e3lan i3lan al_i3lan el_i3lan al_e3lan",
        Cue.WHEN: "emta imta mata ayemta waqtash",
        Cue.GREET: "mar7aba marhaba ahlan ahlein assalamu_alaikum salam_alaykom salamu_alaikum assalamu_alaykum "
        "as_salamu_alaykum salam_alikom sba7_el_kheir saba7_el_kheir masa2_el_kheir hala",
        Cue.THANK: "shukran choukran chokran shokran yeslamo yislamo mashkoor",
        Cue.AND: "w wa aw kaman",
        Cue.FILL: "hal fi fee 3ala 3an 3al 3alla el al bel b bi law sama7t min_fadlak lessa ba3d haydi hayda illi "
        "elli yalli halla2 dol fiha fiya",
    },
}
