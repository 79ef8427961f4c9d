"""Countries and parts of the world in languages of Asia and Africa, after CLDR; only what is not the same elsewhere.

Selected once, because reading some thirty more languages whole would cost too much at every start.
"""

COUNTRY_NAMES = {
    "AE": "Арабын Нэгдсэн Эмират Улс, Бириккен Араб Эмираттары, Аморатҳои Муттаҳидаи Араб, Birleşen Arap "
    "Emirlikleri, Бирлашган Араб Амирликлари, ئەرەب بىرلەشمە خەلىپىلىكى, সংযুক্ত আৰব আমিৰাত, ସଂଯୁକ୍ତ ଆରବ "
    "ଏମିରେଟସ୍, Emirà Arabo mitambatra, Emira Arab Ini, Lɛmila alabo, ሕቡራት ኢማራት ዓረብ, Yuunaatid Arab Emereet, "
    "Ẹmirate ti Awọn Arabu, Emirati Għarab Magħquda, میرنشینە یەکگرتووە عەرەبییەکان, Mîrgehên Erebî yên "
    "Yekbûyî, Leta Zunze Ubumwe z’Abarabu",
    "AF": "Афғонистон, Owganystan, ئافغانىستان, ଆଫଗାନିସ୍ତାନ୍, Afiganisitá, ኣፍጋኒስታን, Àfùgànístánì, ئەفغانستان, "
    "Efxanistan, Afuganisitani",
    "AL": "Албани, ئالبانىيە, ଆଲବାନିଆ, Albani, Alibani, ኣልባንያ, Albaaniyaa, Àlùbàníánì, ئەڵبانیا, Albanya, Alubaniya",
    "AO": "Ангол, ئانگولا, এংগোলা, ଆଙ୍ଗୋଲା, Àngolaa, ኣንጎላ, Angoolaa, Ààngólà, ئەنگۆلا",
    "AR": "Аргентин, ئارگېنتىنا, ارجنٽينا, আৰ্জেণ্টিনা, ଆର୍ଜେଣ୍ଟିନା, Arzantina, Arsàntin, Arizantinɛ, ኣርጀንቲና, "
    "Arjentiinaa, Agentínà, ئەرژەنتین, Arijantine",
    "AT": "Австри, Awstriýa, ئاۋىستىرىيە, آسٽريا, অষ্ট্ৰিয়া, ଅଷ୍ଟ୍ରିଆ, Aotrisy, Ótiriis, Otilisi, ኦስትርያ, "
    "Awustiriyaa, Asítíríà, Ostenrik, Awstrija, نەمسا, Awistirya, Otirishe",
    "AU": "Австрали, Awstraliýa, ئاۋسترالىيە, آسٽريليا, অষ্ট্ৰেলিয়া, ଅଷ୍ଟ୍ରେଲିଆ, Aostralia, Ostarali, Ositáli, "
    "ኣውስትራልያ, Awustiraaliyaa, Ostrali, Awstralja, ئوسترالیا, Awistralya, Ositaraliya",
    "BA": "Босни-Херцеговин, Босния жана Герцеговина, Босния ва Ҳерсеговина, Bosniýa we Gersegowina, Босния ва "
    "Герцеговина, بوسىنىيە ۋە گېرتسېگوۋىنا, بوسنيا ۽ هرزوگووينا, ব’ছনিয়া আৰু হাৰ্জেগ’ভিনা, ବୋସନିଆ ଏବଂ "
    "ହର୍ଜଗୋଭିନା, 波斯尼亞同黑塞哥維那, Bosnia sy Herzegovina, Bosni Ersegowin, Bosini mpé Hezegovine, ቦዝንያን "
    "ሄርዘጎቪናን, Bosiiniyaa fi Herzoogovinaa, Bọ̀síníà àti Ẹtisẹgófínà, Bosnia lan Hèrségovina, "
    "Bożnija-Ħerzegovina, بۆسنیا و ھەرزەگۆڤینا, Bosna û Hersek, Boznia ne Herzegovina, Bosiniya na "
    "Herigozevine",
    "BD": "بېنگال, بنگلاديش, ବାଂଲାଦେଶ, Bangladesy, Bengalades, Bengalidɛsi, ባንግላደሽ, Banglaadish, Banggaladésa, "
    "بەنگلادیش, Bengladeş, Bangaladeshi",
    "BE": "Бельги, بېلگىيە, ବେଲଜିୟମ୍, Belzika, Belsig, Beleziki, ቤልጅዩም, Beeljiyeem, Bégíọ́mù, Belġju, بەلژیک, "
    "Beljium, Ububiligi",
    "BF": "বুৰকিনা ফাচো, ବୁର୍କିନା ଫାସୋ, Borkina Faso, Burkina Faaso, Bukina Faso, Burkiinaa Faasoo, Bùùkíná Fasò",
    "BI": "برونڊي, বুৰুণ্ডি, ବୁରୁଣ୍ଡି, Borondi, Burundii, Bùùrúndì, Uburundi",
    "BJ": "بېنىن, ବେନିନ୍, Beenii",
    "BR": "بىرازىلىيە, ব্ৰাজিল, ବ୍ରାଜିଲ୍, Brezila, Beresil, Brezílɛ, Biraazil, Bàràsílì, Il-Brażil, Burezili",
    "BW": "Ботсван, Ботсванна, بوٽسوانا, ব’টচোৱানা, ବୋଟସ୍ୱାନା, Botsoana, Botosowaanaa, Bọ̀tìsúwánà",
    "CA": "Канад, ڪينيڊا, କାନାଡା, Kanadaa, Kanaadaa, Khanada, کەنەدا",
    "CD": "كونگو - كىنشاسا, কঙ্গো - কিনচাছা, କଙ୍ଗୋ, Repoblikan’i Kongo, Republíki ya Kongó Demokratíki, ደሞክራስያዊት "
    "ሪፓብሊክ ኮንጎ, Koongoo - Kinshaasaa, Repubblika Demokratika tal-Kongo, Democratic Republic of the Congo, "
    "Repubulika Iharanira Demokarasi ya Kongo",
    "CG": "Конго-Браззавил, Kongo - Brazzawil, كونگو - بىراززاۋىل, ڪانگو - برازاویل, କଙ୍ଗୋ-ବ୍ରାଜିଭିଲ୍ଲେ, Réewum "
    "Kongo, ኮንጎ, Koongoo - Biraazaavil, Kóńgò – Brazaville, Kongo - Brassaville, کۆنگۆ برازاڤیل",
    "CH": "Швейцар, Швейтсария, Şweýsariýa, شىۋېتسارىيە, سوئزرلينڊ, চুইজাৰলেণ্ড, ସ୍ୱିଜରଲ୍ୟାଣ୍ଡ, Siwizerlaand, "
    "switiṣilandi, Switserlan, Iżvizzera, سویسڕا, Swîsre, Ubusuwisi",
    "CI": "Kot-d’Iwuar, كوتې دې ئىۋوئىر, ڪوٽي ويرا, কোটে ডি আইভৰ, କୋତ୍ ଡି ଭ୍ଵାର୍, Kodiwaar, Kotídivualɛ, ኮት ዲቭዋር, "
    "Koti divoor, Kóútè forà, Pasisir Gadhing, Kosta tal-Avorju, کۆتدیڤوار, Kotedivuware",
    "CL": "ଚିଲି, ቺሌ, Chiilii",
    "CM": "كامېرون, কেমেৰুণ, କାମେରୁନ୍, Kamerona, Kamɛrune",
    "CN": "Хятад, Кытай, Хитой, جۇڭگو, ଚୀନ୍‌, Chaayinaa, Tshayina, Tyongkok, Ubushinwa",
    "CO": "Колумби, كولومبىيە, କଲମ୍ବିଆ, Kolombi, ኮሎምብያ, Kolombiyaa, Kòlómíbìa, Kolombja",
    "CZ": "Чех, Ҷумҳурии Чех, Çehiýa, چېخ جۇمھۇرىيىتى, চিজেচিয়া, ଚେଚିଆ, Repoblikan’i Tseky, Réewum Cek, Shekia, "
    "ቸክያ, Cheechiya, Repubblika Ċeka, کۆماری چیک, Repubulika ya Ceke",
    "DE": "Герман, گېرمانىيە, জাৰ্মানী, ଜର୍ମାନୀ, Alemaina, Almaañ, Alemani, Jarmanii, Jámánì, Ġermanja, ئەڵمانیا, Ubudage",
    "DJ": "Ҷибути, Жибути, ڊجبيوتي, জিবুটি, ଜିବୋଟି, Djiboti, ጅቡቲ, Jibuutii, Díbọ́ótì, جیبووتی",
    "DK": "Дани, دانىيە, ڊينمارڪ, ডেনমাৰ্ক, ଡେନମାର୍କ, Danmarka, Danɛmarike, ደንማርክ, Deenmaark, Dẹ́mákì, Dhènemarken, "
    "Danimariki",
    "DZ": "Алҷазоир, Жазоир, ئالجىرىيە, আলজেৰিয়া, ଆଲଜେରିଆ, Alzeria, Alseri, Alizɛri, ኣልጀርያ, Aljeeriyaa, "
    "Àlùgèríánì, Aljasair, Alġerija, جەزایر, Alijeriya",
    "EG": "Миср, مىسىر, ইজিপ্ত, ଇଜିପ୍ଟ, Ejypta, Ezípite, ግብጺ, Missir, Égípítì, Yiputa, Eġittu, میسر",
    "ER": "Эритрей, ئېرىترىيە, ايريٽيريا, এৰিত্ৰিয়া, ଇରିଟ୍ରିୟା, Eritere, Elitelɛ, Eertiraa, Eritira, ئەریتریا, Elitereya",
    "ES": "Испани, ئىسپانىيە, اسپين, স্পেইন, ସ୍ପେନ୍, Espaina, Esipanye, ስጳኛ, Ispeen, Sípéìnì, Spanja, ئیسپانیا, "
    "Spanya, Hisipaniya",
    "ET": "Этиоп, ئېفىيوپىيە, ايٿوپيا, ইথিঅ’পিয়া, ଇଥିଓପିଆ, Etsíopi, Itoophiyaa, Etopia, Etjopja, ئەتیۆپیا, Etiyopiya",
    "FI": "Финланд, Finlýandiýa, فىنلاندىيە, فن لينڊ, ফিনলেণ্ড, ଫିନଲ୍ୟାଣ୍ଡ, Finlandy, Filandɛ, Fiinlaand, Filandi, "
    "Finlandja, فینلاند, Fînlenda",
    "FR": "Франц, Фаронса, فىرانسىيە, ফ্ৰান্স, ଫ୍ରାନ୍ସ, Frantsa, Faraans, Falánsɛ, ፈረንሳ, Faransaay, Faranse, "
    "Franza, فەڕەنسا, Ubufaransa",
    "GB": "Их Британи, Улуу Британия, Шоҳигарии Муттаҳида, Birleşen Patyşalyk, Буюк Британия, بىرلەشمە پادىشاھلىق, "
    "সংযুক্ত ৰাজ্য, ଯୁକ୍ତରାଜ୍ୟ, Angletera, Ruwaayom Ini, Angɛlɛtɛ́lɛ, ብሪጣንያ, Karajan Manunggal, Renju Unit, "
    "شانشینی یەکگرتوو, Qiralîyeta Yekbûyî, Ubwongereza",
    "GH": "گانا, ଘାନା, غەنا",
    "GM": "Гамби, گامبىيە, ଗାମ୍ବିଆ, ጋምብያ, Gaambiyaa, Gambja",
    "GN": "Гвиней, Gwineýa, گىۋىنىيە, ଗୁଇନିଆ, Giinii, گینێ, Guneya",
    "GR": "Грек, Юнон, Gresiýa, گىرېتسىيە, গ্ৰীচ, ଗ୍ରୀସ୍, Gerees, Geleki, ግሪኽ, Giriik, Gíríìsì, Grikenlan, Ubugereki",
    "HR": "Хорват, Horwatiýa, كىرودىيە, ڪروئيشيا, ক্ৰোৱেছিয়া, କ୍ରୋଏସିଆ, Korowasi, Krowasi, Kirooshiyaa, Kòróátíà, "
    "Kroazja, کرۆواتیا, Xirwatistan, Korasia, Korowasiya",
    "HT": "هيٽي, হাইটি, ହାଇତି, ሃይቲ, Haayitii",
    "HU": "Унгар, Маҷористон, Wengriýa, ۋېنگىرىيە, হাংগেৰী, ହଙ୍ଗେରୀ, Ongari, Ongili, ሃንጋሪ, Hangaarii, Honggari, "
    "Ungerija, هەنگاریا, Hungariya",
    "ID": "Индонез, ھىندونېزىيە, انڊونيشيا, ইণ্ডোনেচিয়া, ଇଣ୍ଡୋନେସିଆ, Indonesi, ኢንዶነዥያ, Indooneeshiyaa, ئیندۆنیزیا",
    "IE": "Ирланд, ئىرېلاندىيە, آئرلينڊ, আয়াৰলেণ্ড, ଆୟରଲ୍ୟାଣ୍ଡ, Irlandy, Irelandɛ, ኣየርላንድ, Ayeerlaand, Ailandi, "
    "Républik Irlan, ئیرلەند, Irilandi",
    "IL": "Израил, Исроил, Ysraýyl, ئىسرائىلىيە, ইজৰাইল, ଇସ୍ରାଏଲ୍, Israely, Israyel, Isirayelɛ, Israa’eel, Iserẹli, "
    "ئیسرائیل, Izuraeri, Isiraheli",
    "IN": "Энэтхэг, Ҳиндустон, Ҳиндистон, ھىندىستان, ڀارت, ভাৰত, ଭାରତ, ህንዲ, Hindii, Indhia, ھیندستان, Ubuhindi",
    "IQ": "Ироқ, ئىراق, ইৰাক, ଇରାକ୍, ዒራቕ, عێراق",
    "IR": "Эрон, ئىران, ইৰান, ଇରାନ",
    "IT": "Итали, ئىتالىيە, اٽلي, ইটালি, ଇଟାଲୀ, ኢጣልያ, Xaaliyaan, Italja, ئیتالیا, Ubutaliyani",
    "JO": "Йордан, Урдун, ئىيوردانىيە, জৰ্ডান, ଜୋର୍ଡାନ୍, Sordani, Zɔdani, ዮርዳኖስ, Jirdaan, Jọdani, Ġordan, ئوردن, Yorudaniya",
    "JP": "Япон, ياپونىيە, ଜାପାନ, Sàppoŋ, Jaappaan, Ġappun, ژاپۆن, Ubuyapani",
    "KE": "Кени, كېنىيە, କେନିୟା, Keeniyaa",
    "KG": "Киргиз, Кыргызстан, Қирғизистон, Gyrgyzystan, قىرغىزىستان, ڪرغستان, কিৰ্গিজস্তান, କିର୍ଗିଜିସ୍ତାନ, "
    "Kiordistan, Kigizisitá, ኪርጊዝስታን, Kiyirigiyizistan, Kuriṣisitani, کرگیزستان, Kirigisitani",
    "KH": "Камбож, Камбоҷа, كامبودژا, ڪمبوڊيا, କାମ୍ବୋଡିଆ, Kàmboj, ካምቦድያ, Kamboodiyaa, Kàmùbódíà, کەمبۆدیا, Kamboje",
    "KR": "Өмнөд Солонгос, Түштүк Корея, Кореяи Ҷанубӣ, Günorta Koreýa, Жанубий Корея, كورېيە, ڏکڻ ڪوريا, দক্ষিণ "
    "কোৰিয়া, ଦକ୍ଷିଣ କୋରିଆ, Korea Atsimo, Korɛ ya súdi, ደቡብ ኮርያ, Kooriyaa Kibbaa, Ariwa Kọria, Mzantsi Korea, "
    "Koréa Kidul, Korea t’Isfel, کۆریای باشوور, Koreya Başûr, Koreya y’amajepfo",
    "KW": "Қувайт, Kuweýt, كۇۋەيت, কুৱেইট, କୁଏତ୍, Kôeity, Koweti, Kuweet, Kuwajt, کوەیت",
    "KZ": "Казакстан, Қазоқистон, Gazagystan, Қозоғистон, قازاقىستان, قازقستان, কাজাখাস্তান, କାଜାଖସ୍ତାନ୍‌, "
    "Kasaxstaŋ, Kazakisitá, Kazakistaan, Kaṣaṣatani, Kasakstan, Kazakisitani",
    "LA": "লাওচ, ଲାଓସ୍, 老撾, Laa’oos, Layosi",
    "LB": "Лубнон, لىۋان, ଲେବାନନ୍, Libaanoon, لوبنان",
    "LK": "শ্রীলংকা, ଶ୍ରୀଲଙ୍କା, ስሪ ላንካ, Siri Laankaa",
    "LR": "Либери, لىبېرىيە, লিবেৰিয়া, ଲାଇବେରିଆ, ላይበርያ, Laayibeeriyaa, Laberia, Liberja, لیبەریا",
    "LS": "ليسوٿو, লেছ’থ’, ଲେସୋଥୋ, Leseettoo, لەسۆتۆ",
    "LY": "Ливи, Liwiýa, لىۋىيە, لبيا, ଲିବ୍ୟା, ሊብያ, Liibiyaa",
    "MA": "Морокко, Марокаш, ماراكەش, মৰক্কো, ମୋରୋକ୍କୋ, Marokɛ, Morookoo, Marokk, مەغریب",
    "ME": "Монтенегро, Çernogoriýa, قارا تاغ, مونٽي نيگرو, মণ্টেনেগ্ৰু, ମଣ୍ଟେନିଗ୍ରୋ, Montenegoro, Montenegiroo, مۆنتینیگرۆ",
    "MG": "ماداغاسقار, مدگاسڪر, মাদাগাস্কাৰ, ମାଡାଗାସ୍କର୍, Madagasikara, Madagaskaar, Madagasikari, Madagaaskaar, Madasika",
    "MK": "Хойд Македон, Түндүк Македония, Македонияи Шимолӣ, Demirgazyk Makedoniýa, Шимолий Македония, شىمالىي "
    "ماكېدونىيە, اتر مقدونيا, উত্তৰ মেচিডোনীয়া, ଉତ୍ତର ମାସେଡୋନିଆ, Maseduwaan bëj Gànnaar, Maqdooniyaa Kaabaa, "
    "Àríwá Macedonia, Mntla Macedonia, Républik Makédonia Lor, Maċedonja ta’ Fuq, مەکدۆنیای باکوور, "
    "Makendonyaya Bakur",
    "ML": "ମାଲି, Maalii",
    "MM": "Мьянмар, Мьянма, Мянма, بىرما, ميانمار, ম্যানমাৰ, ମିଆଁମାର, Miyanmaar, Birmanie, ሚያንማር, Maayinaamar, "
    "Manamari, Birimaniya",
    "MN": "Монгол, Муғулистон, موڭغۇلىيە, ମଙ୍ଗୋଲିଆ, ሞንጎልያ, Mongoliyaa, Mogolia, Mongolja, مەنگۆلیا, Moxolistan",
    "MR": "Мавритани, Mawritaniýa, ماۋرىتانىيە, মাউৰিটানিয়া, ମୌରିଟାନିଆ, Maoritania, Mooritani, Moritani, ማውሪታንያ, "
    "Mawuritaaniyaa, Maritania",
    "MT": "مالٽا, ମାଲ୍ଟା, Malitɛ, Maaltaa, Malata",
    "MV": "Мальдив, Малдив, Maldiwler, Мальдив ороллари, مالدىۋې, ମାଲଦିଭସ୍‌, Maldiva, Maldiiw, Madívɛ, Maaldiivs, "
    "Maldivesa, Maladifi, مالدیڤ, Moludave",
    "MW": "মালাৱি, ମାଲୱି, Malaoì, Maalaawwii",
    "MX": "Мексик, مېكسىكا, ମେକ୍ସିକୋ, Meeksiikoo, Messiku, مەکسیک, Migizike",
    "MY": "Малайз, مالايسىيا, ملائيشيا, মালয়েচিয়া, ମାଲେସିଆ, Malaizia, Malesi, Malezi, ማለዥያ, Maleeshiyaa, Malasja, Maleziya",
    "MZ": "ম’জামবিক, ମୋଜାମ୍ବିକ୍‌, Mosàmbig, Mozambíki, Moozaambik, Moṣamibiku",
    "NA": "Намиби, نامىبىيە, نيميبيا, ନାମିବିଆ, ናሚብያ, Namiibiyaa, Namibja",
    "NE": "نىگېر, نائيجر, নাইজাৰ, ନାଇଜର, Niiseer, Nizɛrɛ, Niijer, نیجەر, Nijeri",
    "NG": "Нигери, نىگېرىيە, نائيجيريا, নাইজেৰিয়া, ନାଇଜେରିଆ, Nizeria, Niseriya, Nizerya, ናይጀርያ, Naayijeeriyaa, "
    "Naịjịrịa, Niġerja, نیجریا",
    "NL": "Niderlandlar, گوللاندىيە, نيدرلينڊ, নেডাৰলেণ্ড, ନେଦରଲ୍ୟାଣ୍ଡ, Peyi Baa, Olandɛ, Neezerlaand, Nedalandi, "
    "Walanda, ھۆڵەندا, Ubuholandi",
    "NO": "Норвег, Norwegiýa, نورۋېگىيە, নৰৱে, ନରୱେ, Nôrvezy, Norwees, Norivezɛ, ኖርወይ, Noorwey, Nọọwii, Nurwègen, "
    "Norveġja, نۆرویژ, Norwêc, Noruveji",
    "NP": "Балба, ନେପାଳ, Nepaal, Nepálɛ, Neeppal",
    "NZ": "Шинэ Зеланд, Жаңы Зеландия, Зеландияи Нав, Täze Zelandiýa, Янги Зеландия, يېڭى زېلاندىيە, نيو زيلينڊ, "
    "নিউজিলেণ্ড, ନ୍ୟୁଜିଲାଣ୍ଡ, 新西蘭, Nuwel Selànd, Zelandɛ ya sika, Neewu Zilaand, Ṣilandi Titun, Selandia "
    "Anyar, نیوزیلاند, Zelandaya Nû, Nuvelizelandi",
    "OM": "Умон, Уммон, ئومان, ଓମାନ୍, 阿曼王國, ዖማን, عومان",
    "PE": "পেৰু, ପେରୁ, Peeruu, پێروو",
    "PH": "Филиппин, Filippinler, فىلىپپىن, ফিলিপাইনছ, ଫିଲିପାଇନସ୍, Filippiins, Pilipina, Filippini, فلیپین, "
    "Amazinga ya Filipine",
    "PK": "Покистон, پاكىستان, ପାକିସ୍ତାନ, Pakisitá, Paakistaan, Pakisitan, Pakisitani",
    "PL": "Польш, Лаҳистон, پولشا, پولينڊ, পোলেণ্ড, ପୋଲାଣ୍ଡ, Pôlôna, Poolaand, Polonja, پۆڵەندا, Polonye",
    "PS": "Палестины нутаг дэвсгэр, Палестина аймактары, Қаламравҳои Фаластинӣ, Palestina territoriýasy, Фаластин "
    "ҳудуди, پەلەستىن زېمىنى, فلسطيني علائقا, ফিলিস্তিন অঞ্চল, ପାଲେଷ୍ଟେନିୟ ଭୂଭାଗ, réew yu Palestine, "
    "Palɛsine, ግዝኣታት ፍልስጤም, Daangaawwan Paalestaayin, Mpaghara ndị Palestine, Agbègbè ara Palẹsítínì, Tlatah "
    "Palèstina, Territorji Palestinjani, ناوچە فەلەستینیەکان, Herêmên Filîstînî, Palesitina Wesitibanka na "
    "Gaza",
    "PT": "Португал, پورتۇگالىيە, পৰ্তুগাল, ପର୍ତ୍ତୁଗାଲ୍, Pôrtiogala, Portigaal, Putúlugɛsi, Poorchugaal, Pọ́túgà, "
    "Portugall, پورتوگال, Porutugali",
    "QA": "Қатар, قاتار, কাটাৰ, କତାର୍, Kataar, ቐጠር, Kuwaatar, قەتەر",
    "RO": "Румын, Руминия, Rumyniýa, رومىنىيە, ৰোমানিয়া, ରୋମାନିଆ, ሩማንያ, Roomaaniyaa, Ruméni, ڕۆمانیا, Rumaniya",
    "RS": "Серби, سېربىيە, ছাৰ্বিয়া, ସର୍ବିଆ, Serbiyaa, Serbja",
    "RU": "Орос, Russiýa, رۇسىيە, ৰাছিয়া, ରୁଷିଆ, Raashiyaa, Rashiya, Russja, ڕووسیا, Uburusiya",
    "RW": "رىۋاندا, روانڊا, ৰোৱাণ্ডা, ରାୱାଣ୍ଡା, Roanda, ርዋንዳ, Ruwwandaa, ڕواندا",
    "SA": "Саудын Араб, Арабистони Саудӣ, Saud Arabystany, Саудия Арабистони, سەئۇدىي ئەرەبىستان, চৌডি আৰবিয়া, "
    "ସାଉଦି ଆରବିଆ, Arabia saodita, Arabi Sawudi, Alabi Sawuditɛ, ስዑዲ ዓረብ, Saawud Arabiyaa, Arabja Sawdija, "
    "عەرەبستانی سەعوودی, Erebistana Siûdî, Arabiya Sawudite",
    "SD": "Судон, سوڊان, চুডান, ସୁଦାନ, Sudani, سوودان",
    "SE": "Швед, Шветсия, Şwesiýa, شىۋېتسىيە, سوئيڊن, চুইডেন, ସ୍ୱିଡେନ୍‌, ሽወደን, Siwiidin, Swidini, Swèdhen, Iżvezja, Suwedi",
    "SG": "ছিংগাপুৰ, ସିଙ୍ଗାପୁର୍, Singaporo, Singapuur, Singapurɛ, Singaapoor, Singapo, Singapuru",
    "SL": "Сиерра-Леоне, سېررالېئون, سيرا ليون, চিয়েৰা লিঅ’ন, ସିଏରା ଲିଓନ, Siyera Lewon, ሴራ ልዮን, Seeraaliyoon, "
    "Siria looni, سیەرالیۆن",
    "SN": "سېنېگال, চেনেগাল, ସେନେଗାଲ୍, Senegaal, Senegalɛ, ሰነጋል, Sẹnẹga",
    "SO": "চোমালিয়া, ସୋମାଲିଆ, ሶማልያ, Somaaliyaa, Somalja, Somalya",
    "SS": "Өмнөд Судан, Түштүк Судан, Судони Ҷанубӣ, Günorta Sudan, Жанубий Судан, جەنۇبىي سۇدان, ڏکڻ سوڊان, দক্ষিণ "
    "চুডান, ଦକ୍ଷିଣ ସୁଦାନ, Sudaŋ di Sid, Sudani ya Sidi, Sudaan Kibbaa, Gúúsù Sudan, Sudan Kidul, Sudan "
    "t’Isfel, سوودانی باشوور, Sûdana Başûr",
    "SY": "Сири, Сурия, سۇرىيە, চিৰিয়া, ସିରିଆ, ሶርያ, Sooriyaa, سووریا",
    "SZ": "سىۋېزىلاند, ايسواٽني, ইচ্চুটিনি, ଇସ୍ୱାତିନୀ, 史瓦濟蘭, Soazilandy, Suwasilànd, Swazilandi, Iswaatinii, "
    "Saṣiland, Swatini, Swasiland, سوازیلاند, Suwazilandi",
    "TD": "چاڊ, চাড, ଚାଦ୍",
    "TG": "ٽوگو, ଟୋଗୋ, ቶጎ, Toogoo",
    "TH": "ٿائيليند, থাইলেণ্ড, ଥାଇଲ୍ୟାଣ୍ଡ, Thailandy, Tailandɛ, Taayilaand, Tanah Thai, Tajlandja, تایلەند, Tayilandi",
    "TJ": "Тажикистан, Тажикстан, Тоҷикистон, Täjigistan, Тожикистон, تاجىكىستان, ତାଜିକିସ୍ଥାନ୍, Tazikisitá, ታጂኪስታን, "
    "Tajikistaan, Takisitani, Tajikisitani",
    "TM": "Түркмөнстан, Туркманистон, تۈركمەنىستان, তুৰ্কমেনিস্তান, ତୁର୍କମେନିସ୍ତାନ, Torkmenistan, Tirkmenistaŋ, "
    "Tikɛménisitá, ቱርክመኒስታን, Turkimenistaan, Tọ́kìmẹ́nísítànì, تورکمانستان, Turukumenisitani",
    "TN": "تۇنىس, تيونيسيا, টুনিচিয়া, ଟ୍ୟୁନିସିଆ, Tonizia, Tinisi, Tinizi, ቱኒዝያ, Tuniiziyaa, Tuneżija, توونس, Tuniziya",
    "TR": "Турк, Туркия, تۈركىيە, ترڪييي, তুৰ্কিয়ে, ତୁର୍କୀ, Tiliki, ቱርኪ, Tarkiye, تورکیا, Tirkîye, Turukiya",
    "TZ": "Танзани, تانزانىيە, ତାଞ୍ଜାନିଆ, Taŋsani, ታንዛንያ, Taanzaaniyaa",
    "UA": "Украин, ئۇكرائىنا, ইউক্ৰেইন, ୟୁକ୍ରେନ୍, Okraina, Ikeren, Ikrɛni, Yuukireen, Ukarini, Ukrania, ئۆکرانیا, Ikerene",
    "UG": "ئۇگاندا, يوگنڊا, উগাণ্ডা, ଉଗାଣ୍ଡା, Oganda, ኡጋንዳ, Ugaandaa, Ubugande",
    "US": "Америкийн Нэгдсэн Улс, Кошмо Штаттар, Иёлоти Муттаҳида, Amerikanyň Birleşen Ştatlary, Америка Қўшма "
    "Штатлари, ئامېرىكا قوشما ئىشتاتلىرى, آمريڪا جون گڏيل رياستون, মাৰ্কিন যুক্তৰাষ্ট্ৰ, ଯୁକ୍ତ ରାଷ୍ଟ୍ର, "
    "Etazonia, Etaa Sini, Ameriki, ኣመሪካ, Yiinaayitid Isteet, Melika, Amérika Sarékat, Istati Uniti, ویلایەتە "
    "یەکگرتووەکان, Dewletên Yekbûyî yên Amerîkayê, Leta Zunze Ubumwe za Amerika",
    "UZ": "Ӯзбекистон, Özbegistan, ئۆزبېكىستان, ଉଜବେକିସ୍ତାନ, Uzibɛkisitá, ኡዝበኪስታን, Uzbeekistaan, Nṣibẹkisitani, "
    "ئوزبەکستان, Uzubekisitani",
    "VN": "Ветнам, Wýetnam, ۋىيېتنام, ভিয়েটনাম, ଭିଏତନାମ୍, Wiyetnam, Viyetinamɛ, Veetinaam, Fẹtinami, Vjetnam, "
    "ڤیەتنام, Viyetinamu",
    "XK": "কচ’ভ’, କୋସୋଭୋ, Kosoovoo, Kòsófò",
    "YE": "Яман, يەمەن, য়েমেন, ୟେମେନ୍, 也門, Yemɛnɛ",
    "ZA": "Өмнөд Африк, Түштүк-Африка Республикасы, Африкаи Ҷанубӣ, Günorta Afrika, Жанубий Африка Республикаси, "
    "جەنۇبىي ئافرىقا, ڏکڻ آفريقا, ଦକ୍ଷିଣ ଆଫ୍ରିକା, Afrika Atsimo, Afrik di Sid, Afríka ya Súdi, ደቡብ ኣፍሪቃ, "
    "Afrikaa Kibbaa, Gúúṣù Áfíríkà, Mzantsi Afrika, Afrika Kidul, Afrika t’Isfel, ئەفریقای باشوور, Afrîkaya "
    "Başûr, Afurika y’Epfo",
    "ZM": "Замби, زامبىيە, ଜାମ୍ବିଆ, ዛምብያ, Zaambiyaa, Ṣamibia, iż-Żambja",
    "ZW": "জিম্বাবৱে, ଜିମ୍ବାୱେ, Zimbaboe, ዚምባብዌ, Zimbaabuwee, Ṣimibabe, iż-Żimbabwe",
}

AREA_NAMES = {
    "002": "Африк, Африқо, ئافرىقا, آفريڪا, আফ্ৰিকা, ଆଫ୍ରିକା, ኣፍሪቃ, Afrikaa, Áfíríkà, Affrika, ئەفریقا",
    "142": "Ази, Осиё, ئاسىيا, এছিয়া, ଏସିଆ, ኤስያ, Eeshiyaa, ئاسیا",
    "150": "Европ, Аврупо, Ýewropa, ياۋروپا, ইউৰোপ, ୟୁରୋପ୍, ኤውሮጳ, Awurooppaa, Yúróòpù, Yurophu, Ewropa, ئەورووپا",
    "009": "Номхон далайн орнууд, Уқёнус, ئوكيانىيە, اوشنيا, অ’চেনীয়া, ଓସିନିଆ, Oseani, ኦሽያንያ, Oshiiniyaa, "
    "Òsọ́ọ́níà, Oċejanja, ئۆقیانووسیا",
    "019": "Америк, ئامېرىكا, ଆମେରିକା, ኣመሪካታት, Ameerikaa, Mzantsi Melika, ئەمەریکای باکوور و باشوور",
    "419": "Латин Америк, Америкаи Лотинӣ, Latyn Amerikasy, Лотин Америкаси, لاتىن ئامېرىكا, لاطيني آمريڪا, লেটিন "
    "আমেৰিকা, ଲାଟିନ୍‌ ଆମେରିକା, Ameríka Latína, ላቲን ኣመሪካ, Laatin Ameerikaa, ئەمەریکای لاتین, Amerîkaya Latîn",
    "035": "Зүүн өмнөд Ази, Түштүк-Чыгыш Азия, Осиёи Ҷанубу Шарқӣ, Günorta-gündogar Aziýa, Жанубий-Шарқий Осиё, "
    "شەرقىي جەنۇبىي ئاسىيا, ڏکڻ اوڀر ايشيا, দক্ষিণ-পূব এছিয়া, ଦକ୍ଷିଣପୂର୍ବ ଏସିଆ, Asie Sud-est, Azía ya "
    "Sidi-Ɛ́sita, ደቡባዊ ምብራቕ ኤስያ, Kibba baha Eeshiyaa, Mpaghara Mgbada Ugwu Asia dị na Ọwụwa Anyanwụ, Gúúṣù "
    "ìlà òòrùn Éṣíà, UMzantsi-mpuma Asia, Asia Kidul-wétan, Asja tax-Xlokk, باشووری ڕۆژھەڵاتی ئاسیا, "
    "Başûrrojhilatê Asyayê",
    "034": "Өмнөд Ази, Түштүк Азия, Осиёи Ҷанубӣ, Günorta Aziýa, Жанубий Осиё, جەنۇبىي ئاسىيا, ڏکڻ ايشيا, "
    "দাক্ষিণাত্য এছিয়া, ଦକ୍ଷିଣ ଏସିଆ, Azía ya Sidi, ደቡባዊ ኤስያ, Eeshiyaa Kibbaa, Mpaghara Mgbada Ugwu Asia, "
    "Gúúṣù Eṣíà, UMzantsi Asia, Asia Kidul, باشووری ئاسیا, Başûrê Asyayê",
    "143": "Төв Ази, Борбор Азия, Осиёи Марказӣ, Merkezi Aziýa, Марказий Осиё, ئوتتۇرا ئاسىيا, وچ ايشيا, মধ্য "
    "এছিয়া, ମଧ୍ୟ ଏସିଆ, Azía ya Katikáti, ማእከላይ ኤስያ, Eeshiyaa Gidduugaleessaa, Etiti Asia, Ààrin Gbùngbùn "
    "Éṣíà, UMbindi Asia, Asja Ċentrali, ناوەڕاستی ئاسیا, Asyaya Navîn",
    "030": "Зүүн Ази, Чыгыш Азия, Осиёи Шарқӣ, Gündogar Aziýa, Шарқий Осиё, شەرقىي ئاسىيا, اوڀر ايشيا, প্ৰাচ্য "
    "এছিয়া, ପୂର୍ବ ଏସିଆ, Asie penku, Azía ya Ɛ́sita, ምብራቓዊ ኤስያ, Eeshiyaa Bahaa, Mpaghara Ọwụwa Anyanwụ Asia, "
    "Ìlà Òòrùn Eṣíà, Mpuma Asia, Asia Wétan, Asja tal-Lvant, ڕۆژهەڵاتی ئاسیا, Rojhilatê Asyayê",
    "014": "Зүүн Африк, Чыгыш Африка, Gündogar Afrika, Шарқий Африка, شەرقىي ئافرىقا, اوڀر آفريڪا, প্ৰাচ্য আফ্ৰিকা, "
    "ପୂର୍ବ ଆଫ୍ରିକା, Penku Afrique, Afríka ya Ɛ́sita, ምብራቓዊ ኣፍሪቃ, Afrikaa Bahaa, Mpaghara Ọwụwa Anyanwụ "
    "Afrịka, Ìlà Oorùn Áfíríkà, Mpuma Afrika, Afrika Wétan, Affrika tal-Lvant, ڕۆژھەڵاتی ئەفریقا, Rojhilatê "
    "Afrîkayê",
    "011": "Баруун Африк, Батыш Африка, Африқои Ғарбӣ, Günbatar Afrika, Ғарбий Африка, غەربىي ئافرىقا, اولهه آفريقا, "
    "পাশ্চাত্য আফ্ৰিকা, ପଶ୍ଚିମ ଆଫ୍ରିକା, Sowwu Afrique, Afríka ya Wɛ́sita, ምዕራባዊ ኣፍሪቃ, Afrikaa Dhihaa, "
    "Mpaghara Ọdịda Anyanwụ Afrịka, Ìwọ̀ oorùn Afíríkà, Ntshona Afrika, Afrika Kulon, Affrika tal-Punent, "
    "ڕۆژاوای ئەفریقا, Rojavayê Afrîkayê",
    "015": "Хойд Африк, Түндүк Африка, Demirgazyk Afrika, Шимолий Африка, شىمالىي ئافرىقا, اتر آفريڪا, উদীচ্য "
    "আফ্ৰিকা, ଉତ୍ତର ଆଫ୍ରିକା, Afríka ya Nola, ሰሜናዊ ኣፍሪቃ, Afrikaa Kabaa, Mpaghara Ugwu Afrịka, Àríwá Afíríkà, "
    "UMntla Afrika, Afrika Lor, Affrika ta’ Fuq, باکووری ئەفریقا, Bakurê Afrîkayê",
    "005": "Өмнөд Америк, Түштүк Америка, Америкаи Ҷанубӣ, Günorta Amerika, Жанубий Америка, جەنۇبىي ئامېرىكا, ڏکڻ "
    "آمريڪا, দক্ষিণ আমেৰিকা, ଦକ୍ଷିଣ ଆମେରିକା, Ameríka ya Sidi, ደቡብ ኣመሪካ, Ameerikaa Kibbaa, Mpaghara Mgbada "
    "Ugwu America, Gúúṣù Amẹ́ríkà, UMzantsi Melika, Amérika Kidul, Amerika t’Isfel, ئەمەریکای باشوور, "
    "Amerîkaya Başûr",
    "003": "Хойд Америк, Түндүк Америка, Америкаи Шимолӣ, Demirgazyk Amerika, Шимолий Америка, شىمالىي ئامېرىكا, اتر "
    "آمريڪا, উত্তৰ আমেৰিকা, ଉତ୍ତର ଆମେରିକା, Ameríka ya Nola, ሰሜን ኣመሪካ, Ameerikaa Kaabaa, Mpaghara Ugwu "
    "Amerịka, Àríwá Amẹ́ríkà, UMntla Melika, Amérika Lor, Amerika ta’ Fuq, ئەمەریکای باکوور, Amerîkaya Bakur",
}
