"""Beside, near, the neighbour of: words behind the name of a place that another one lies near: Konya'nın yanındaki.

Blanks are "_", also between a name and an ending that an apostrophe parts from it.
"""

BEHIND = {
    "en": "s_neighbour s_neighbor s_next_door_neighbour s_next_door_neighbor s_twin s_suburb suburb next_door_s",
    "tr": "ın_yanı in_yanı un_yanı ün_yanı nın_yanı nin_yanı nun_yanı nün_yanı ın_yanıbaşı ın_yani in_yani un_yani "
    "nin_yani nın_yani ın_dibi in_dibi yanındaki yanında yanindaki yaninda yakınındaki yakınında yakinindaki "
    "yakininda komşusu komsusu "
    "bitişiğindeki bitişiğinde dibindeki dibinde karşısındaki karşısında civarındaki civarında kuzeyindeki "
    "güneyindeki doğusundaki batısındaki yanı_başındaki ya_komşu ye_komşu a_komşu e_komşu komşu yakını "
    "yakinlarindaki yakınlarındaki ya_yakın ye_yakın a_yakın e_yakın",
    "az": "ın_yanı in_yanı nın_yanı nin_yanı yanında yanındakı yaxınlığında yaxınlığındakı yaxınlığındaki qonşusu "
    "qonşuluğunda qonşuluğundakı "
    "kənarında kənarındakı qarşısındakı ya_yaxın ə_yaxın",
    "uz": "yonida yonidagi yaqinida yaqinidagi qo_shnisi qo_shni qoshnisi ёнидаги ёнида яқинида яқинидаги қўшниси",
    "tk": "ýanyndaky golaýyndaky goňşusy",
    "kk": "жанындағы жанында қасындағы қасында маңындағы маңында көршісі көршілес іргесіндегі",
    "ky": "жанындагы жанында жакасындагы кошунасы четиндеги", "tt": "янындагы янында күршесе", "ba": "эргәһендәге",
    "fi": "naapurissa naapuri naapurikaupunki naapurikunta vieressä vieressa vieressä_oleva viereinen vierestä "
    "lähellä lahella lähellä_oleva lähistöllä liepeillä kupeessa kupeesta kyljessä vastapäätä naapuristosta "
    "pohjoispuolella eteläpuolella itäpuolella länsipuolella esikaupunki lähiö ulkopuolella tuntumassa",
    "et": "lähedal lähistel juures kõrval naabruses naaber naaberlinn naabervald vastas külje_all lähedane servas "
    "äärelinn",
    "hu": "mellett melletti mellől közelében közelében_lévő közeli szomszédja szomszédságában szomszédos szomszéd "
    "határában tőszomszédságában vel_szemben_lévő val_szemben_lévő vel_szomszédos val_szomszédos mellettit alatti",
    "eu": "ondoan ondoko inguruan inguruko gertu alboan alboko auzoa auzoan hurbil kanpoaldeko",
    "lt": "kaimynystėje kaimynė kaimynas pašonėje", "lv": "tuvumā pievārtē kaimiņos kaimiņš pierīgas blakus apkaimē",
    "ja": "の隣 の隣の の隣り のとなり となり 隣 隣の の近く の近くの 近く 近くの の近所 近郊 近郊の の横 の横の "
    "のそば のそばの 周辺 の対岸 の対岸の の向かい の向かいの の郊外 郊外の の北 の南 の東 の西",
    "ko": "옆 옆에 옆의 옆에_있는 옆동네 옆동네인 옆_동네 바로_옆 바로_옆에_있는 근처 근처의 근처에 근처에_있는 인근 "
    "인근의 이웃 이웃인 이웃한 이웃도시 이웃_도시 건너편 맞은편 가까운 교외 외곽",
    "zh": "旁边 旁边的 旁邊 旁邊的 旁的 附近 附近的 隔壁 隔壁的 边上的 边上 边的 对面 对面的 對面的 周边的 周边 "
    "周邊的 郊区 郊外的 邻市 的邻居 邻居 的鄰居 鄰居 北边的 南边的 东边的 西边的",
    "hi": "के_पास के_पास_का के_पास_की के_पास_वाला के_पास_वाली के_पास_वाले के_पास_में के_बगल के_बगल_में के_बगल_वाला "
    "के_बगल_का के_बगल_वाली के_नज़दीक के_नजदीक के_पड़ोस के_पड़ोस_में के_पड़ोसी के_करीब के_क़रीब का_पड़ोसी की_पड़ोसी "
    "के_सामने के_बाजू के_बाजू_में के_साथ_लगा के_साथ_लगता के_निकट से_सटा से_सटे से_लगा के_किनारे के_आसपास के_उत्तर",
    "hi-Latn": "ke_paas ke_paas_wala ke_paas_wali ke_paas_ka ke_pass ke_pass_wala ke_bagal ke_bagal_mein "
    "ke_bagal_wala ke_bagal_me ke_najdeek ke_nazdeek ke_pados ke_pados_mein ke_pados_me ke_kareeb ke_qareeb "
    "ke_saath_wala ke_sath_wala se_sata se_laga ke_baju ke_sath_laga ke_padosi ka_padosi ke_samne",
    "ur": "کے_پاس کے_پاس_والا کے_پاس_والی کے_پاس_والے کے_قریب کے_قریب_والا کے_قریب_والی کے_نزدیک کے_ساتھ_والا "
    "کے_ساتھ_والی کے_ساتھ_والے کے_ساتھ_لگتا کے_برابر کے_برابر_والا کے_پڑوس کے_پڑوس_میں کے_پڑوسی کا_پڑوسی کا_ہمسایہ "
    "کے_ہمسائے کے_سامنے سے_ملحقہ سے_ملحق سے_متصل کے_اطراف کے_مضافات کے_مضافات_میں کے_بغل_میں کے_نال دے_نال دے_کول "
    "دے_نیڑے",
    "ur-Latn": "ke_paas ke_paas_wala ke_paas_wali ke_qareeb ke_qareeb_wala ke_nazdeek ke_saath_wala ke_sath_wala "
    "ke_pados",
    "bn": "পাশে পাশেই পাশের পাশের_শহর কাছে কাছেই কাছের কাছাকাছি সংলগ্ন লাগোয়া নিকটে নিকটবর্তী প্রতিবেশী "
    "পার্শ্ববর্তী ওপারে ওপারের অদূরে উপকণ্ঠে",
    "bn-Latn": "r_pashe er_pashe pashe pashei pasher kache kachei kacher kachakachi", "as": "ওচৰৰ ওচৰত কাষৰ কাষত",
    "or": "ପାଖ ପାଖରେ ନିକଟରେ",
    "mr": "जवळ जवळचे जवळचा जवळची जवळील च्या_जवळ च्या_शेजारी शेजारी शेजारचे शेजारचा शेजारची शेजारील लगत लगतचे नजीक "
    "बाजूला",
    "ne": "नजिकै नजिकको नजिक छेउमा छेउको को_छेउमा को_छेउको को_नजिक को_नजिकको सँगैको छिमेकी को_छिमेकी",
    "gu": "પાસે પાસેનું પાસેના ની_પાસે ની_બાજુમાં બાજુમાં બાજુનું નજીક નજીકનું ની_નજીક ના_પાડોશી",
    "pa": "ਦੇ_ਕੋਲ ਦੇ_ਨੇੜੇ ਨੇੜੇ ਕੋਲ ਦੇ_ਨਾਲ_ਵਾਲਾ ਦੇ_ਲਾਗੇ ਲਾਗੇ ਦੇ_ਗੁਆਂਢ ਦੇ_ਗੁਆਂਢ_ਵਿੱਚ ਦੇ_ਨਾਲ_ਲੱਗਦਾ",
    "ta": "அருகில் அருகே அருகிலுள்ள பக்கத்தில் பக்கத்து பக்கத்துல பக்கம் அடுத்த அண்டை ஒட்டிய கிட்ட",
    "te": "పక్కన పక్కనే పక్కనున్న పక్క దగ్గర దగ్గరి దగ్గరలో సమీపంలో సమీపంలోని పొరుగు పొరుగున",
    "kn": "ಹತ್ತಿರ ಹತ್ತಿರದ ಪಕ್ಕದ ಪಕ್ಕ ಸಮೀಪ ಸಮೀಪದ ನೆರೆಯ",
    "ml": "അടുത്ത് അടുത്തുള്ള സമീപം സമീപമുള്ള സമീപത്തുള്ള അരികിൽ അയൽ", "si": "ළඟ ළඟ_තියෙන අසල අසල්වැසි කිට්ටුව අවට",
    "ka": "თან_ახლოს ახლოს მახლობლად გვერდით მეზობელი მეზობლად",
    "hy": "մոտ մոտի մոտակա կողքին կողքի հարևան հարեւան հարևանությամբ մերձակա մոտակայքում",
    "am": "አጠገብ አጠገብ_ያለችው አጠገብ_ያለው አቅራቢያ ጎን ጎረቤት", "ti": "ጥቓ", "my": "နား နားက ဘေး ဘေးက ဘေးနားက အနီး အနီးက",
    "mn": "ын_хажууд ийн_хажууд хажууд хажуугийн ойролцоо ойролцоох дэргэд дэргэдэх", "dv": "ކައިރި",
    "sd": "جي_ڀرسان ڀرسان جي_ويجهو ويجهو", "ps": "ته_نږدې ته_نژدې ته_څېرمه سره_نږدې", "ug": "يېنىدىكى",
    "de": "nahe gegenüber", "sv": "s_granne s_grannkommun s_grannstad s_förort", "da": "s_nabo s_naboby",
    "nb": "s_nabo s_naboby", "nl": "s_buur s_buurgemeente s_buurstad",
}  # fmt: skip
