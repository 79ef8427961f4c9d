"""What else is invented or begun, beside which nobody asks who began the declaration: carbonara, a world war."""

from bot.rules.words.cues import Cue, Table

_THINGS = {
    "en": "world_war civil_war guacamole paella sushi ketchup hamburger ice_cream chocolate pasta chatgpt bicycle "
    "telescope aeroplane airplane algebra printing_press tea coffee beer bagpipes bagel hummus falafel pineapple "
    "this_song the_fire a_fight the_fight",
    "fr": "croissant camembert baguette guerre_mondiale la_guerre téléphone avion vélo basket imprimerie fondue "
    "raclette chocolat roue cinéma échecs cette_chanson",
    "es": "tortilla paella gazpacho guerra_mundial teléfono avión bicicleta imprenta chocolate rueda ajedrez mate "
    "tacos arepa arepas",
    "pt": "pão pão_de_queijo feijoada brigadeiro guerra_mundial telefone avião bicicleta chocolate roda xadrez "
    "bacalhau francesinha pastel_de_nata",
    "it": "carbonara tiramisù spaghetti lasagne gelato guerra_mondiale telefono aereo bicicletta stampa ruota "
    "scacchi panettone",
    "ro": "mămăligă mămăliga sarmale sarmalele mici război_mondial avionul telefonul stiloul",
    "de": "döner currywurst brezel weltkrieg telefon flugzeug fahrrad schokolade schachbratwurst zahnbürste kaffee",
    "nl": "wereldoorlog telefoon vliegtuig fiets wiel stroopwafel hagelslag frikandel",
    "sv": "världskriget telefonen flygplanet cykeln dynamiten köttbullar blixtlåset",
    "da": "verdenskrig telefonen flyvemaskinen cyklen rygtet smørrebrød",
    "nb": "verdenskrig telefonen flyet sykkelen bindersen ostehøvelen",
    "pl": "pierogi pierogów żurek bigos wojnę_światową wojna_światowa telefon samolot rower lampę naftową",
    "cs": "svíčková knedlíky světovou_válku telefon letadlo kontaktní_čočky kostku_cukru",
    "sk": "halušky bryndzové svetovú_vojnu telefón lietadlo padák",
    "hu": "gulyást gulyás rubik kocka golyóstollat világháborút telefont",
    "hr": "ćevape ćevapi burek svjetski_rat svjetskog_rata telefon avion kravatu penkalu žarulju",
    "sr": "ћевапе ћевапи бурек светски_рат телефон авион ајвар ajvar",
    "mk": "ајвар бурек таратор светска_војна телефон авион",
    "bg": "баница баницата таратор киселото_мляко световна_война телефона самолета компютъра",
    "ru": "борщ борща пельмени оливье шаверму шаурму мировую_войну вторую_мировую телефон самолет самолёт колесо "
    "велосипед телевизор таблицу_менделеева водку водка",
    "uk": "борщ борщу вареники світову_війну телефон літак колесо велосипед",
    "sq": "byrek byrekun fli flinë tavë_kosi luftën_e_parë luftën_e_dytë luftën_botërore telefonin avionin",
    "el": "μουσακά σουβλάκι φέτα παγκόσμιο_πόλεμο τηλέφωνο αεροπλάνο τροχό",
    "tr": "baklava baklavayı döner döneri kebap kebabı lahmacun lahmacunu dünya_savaşı dünya_savaşını telefonu "
    "uçağı yoğurdu tekerleği ayranı",
    "ar": "الفلافل الحمص الكبسة الكنافة المنسف الكسكس الحرب_العالمية التلفون التليفون الهاتف الطيارة الطائرة "
    "العجلة الشطرنج الصفر القهوة الشاي الكشري الشاورما",
    "fa": "قورمه_سبزی کباب جنگ_جهانی تلفن هواپیما چرخ شطرنج صفر",
    "ur": "بریانی سموسہ سموسے جنگ_عظیم ٹیلی_فون جہاز پہیہ ریڈیو",
    "hi": "समोसा समोसे बिरयानी विश्व_युद्ध टेलीफोन टेलीफ़ोन हवाई_जहाज पहिया शतरंज शून्य जलेबी",
    "bn": "বিরিয়ানি রসগোল্লা বিশ্বযুদ্ধ টেলিফোন উড়োজাহাজ চাকা রেডিও শূন্য",
    "id": "rendang nasi_goreng bakso perang_dunia telepon_pertama pesawat sepeda_pertama lampu mie_instan",
    "vi": "phở bánh_mì chiến_tranh_thế_giới điện_thoại máy_bay bóng_đèn chữ_quốc_ngữ",
    "th": "ต้มยำ ส้มตำ สงครามโลก โทรศัพท์ เครื่องบิน",
    "zh": "火药 火藥 造纸 造紙 指南针 指南針 电话 電話是 电灯 電燈 飞机 飛機 世界大战 世界大戰 火锅 饺子 豆腐",
    "ja": "寿司 ラーメン 電話を 世界大戦 飛行機 電球 カラオケ 新幹線",
    "ko": "김치를 라면을 전화기 세계대전 비행기 전구 한글을",
    "sw": "ugali chapati ndege simu pilau vita_vya_dunia gurudumu mandazi",
    "so": "diyaarad diyaaradda taleefanka dagaalkii_adduunka bariiska",
    "ha": "jirgin_sama waya jirgi",
    "am": "እንጀራ ቡናን አውሮፕላን ስልክን የዓለም_ጦርነት",
}
TABLE: Table = {language: {Cue.ELSE: things} for language, things in _THINGS.items()}
