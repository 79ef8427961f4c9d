"""Where the bot has its data from: words for data, names and the list beside those for having them from somewhere."""

from collections.abc import Mapping

_SOURCES = {
    "en": "data info information names list numbers figures facts details + from + get got take took pull pulled find "
    "found come comes gather gathered source sourced / who where + gave_you told_you tells_you feeds_you + names this "
    "that data info list",
    "fr": "données infos info informations noms liste chiffres renseignements + d_où où + sortez sors tirez tirez "
    "trouvé trouvez prenez pris venez viennent provient proviennent / qui + donné fourni filé refilé + vous t te + "
    "noms liste infos données informations",
    "es": "datos dato información info nombres lista cifras + de_dónde dónde + sacan sacas sacaron sacaste sacan "
    "salió salen salieron viene vienen consiguieron conseguiste obtienen obtuvieron / quién quien + dio pasó facilitó "
    "proporcionó + te les os le + nombres lista datos información / en_qué + te se + basas basan",
    "pt": "dados informação informações info nomes lista números + de_onde onde + tiraram tirou vem vêm saiu saíram "
    "conseguiu conseguiram pegou pegaram arranjaram / quem + te vos lhe você vocês + passou deu forneceu + nomes "
    "lista dados informações",
    "it": "dati informazioni info nomi lista elenco cifre + da_dove dove + preso prendi prendete tirato vengono viene "
    "trovato arrivano avete / chi + dato passato fornito + ti vi + nomi lista dati informazioni",
    "ro": "date datele informațiile informații numele lista + de_unde + aveți ai luat scoateți provin vin luate",
    "de": "daten angaben infos informationen namen liste zahlen + woher wo + habt hast haben kommen kommt stammen "
    "bezieht genommen / wer + gegeben gesagt geliefert + euch dir ihnen + namen liste daten / grundlage + welcher "
    "welche + sagst sagt beruht behauptest",
    "nl": "gegevens data info informatie namen lijst cijfers + waar vandaan + vandaan haal halen komen komt gehaald "
    "gekregen / wie + gegeven + je jou jullie + namen lijst gegevens",
    "sv": "data uppgifterna informationen namnen listan siffrorna + varifrån var + fått ifrån kommer från hämtat",
    "da": "data oplysninger oplysningerne navnene listen + hvorfra hvor + fra fået kommer har",
    "nb": "data opplysningene informasjonen navnene listen + hvor hvorfra + fra fått kommer har",
    "fi": "tiedot tietoja listan lista nimet data + mistä + saatu sait saitte tulevat peräisin otettu",
    "pl": "dane informacje lista listę nazwiska + skąd + macie masz wziąłeś wzięliście pochodzą bierzecie",
    "cs": "data údaje informace jména seznam + odkud kde + máte máš jsou pocházejí vzali",
    "hr": "podaci podatke informacije imena popis podatak + odakle otkud + vam ti imate dolaze uzeli su",
    "sr": "podaci podatke informacije imena spisak подаци податке + odakle otkud одакле откуд + vam ti imate су вам ти",
    "mk": "податоци податоците информации список имињата + од_каде каде + ви имате се земавте",
    "bg": "данни данните информацията имената списъка + откъде + имате взехте идват са",
    "ru": "данные инфа информация сведения имена список цифры + откуда где + у_вас у_тебя взяли взял берете берёте",
    "uk": "дані інформація відомості імена список + звідки де + у_вас у_тебе взяли берете",
    "hu": "adatok adatokat információk nevek lista + honnan + vannak van szedtétek szerezték jönnek",
    "sq": "të_dhëna të_dhënat informacionin informacionet emrat listën + ku nga + marrë merrni keni gjetur vijnë",
    "el": "στοιχεία δεδομένα πληροφορίες ονόματα λίστα + από_πού πού + πήρατε βρήκατε έχετε προέρχονται",
    "tr": "verileri veriler bilgileri bilgiler bilgi isimleri listeyi liste + nereden nerden + aldınız aldın geliyor "
    "buldunuz alıyorsunuz geldi",
    "ar": "بيانات البيانات هالبيانات معلومات المعلومات هالمعلومات الاسماء هالاسماء القايمه القائمه اللائحه الكلام + "
    "وين من_وين منين من_اين اين فين + جبتوا جبت جبتوها حصلتم حصلت اخذتوا اخذتم جايين جايه جاءت تجيبون لقيتوا / مين "
    "من شكون + عطاكم عطاك اعطاكم اداكم قالكم + الاسماء هالاسماء المعلومات القائمه",
    "fa": "داده داده_ها داده_هاتون اطلاعات آمار اسم_ها اسامی لیست + از_کجا کجا + آوردین آوردید گرفتین گرفتید است اومده "
    "کجاست",
    "ur": "معلومات ڈیٹا نام فہرست + کہاں + لی لیا آیا آئی ملی ملا حاصل",
    "he": "נתונים הנתונים מידע המידע השמות הרשימה + מאיפה מהיכן + לקחתם יש הבאתם השגתם האלה",
    "hi": "जानकारी डेटा नाम सूची लिस्ट + कहाँ कहां + ली लिया आया आई मिली मिला",
    "hi-Latn": "data jankari list names + kahan kaha + se + liya li aaya mila mili",
    "bn": "তথ্য ডেটা নাম তালিকা + কোথা কোথায় কোত্থেকে + পেলেন পেয়েছেন পাইলা পাইছেন এলো এসেছে",
    "id": "data datanya info informasi nama daftar + dari_mana darimana dr_mana + dapat dapet ini nya ambil diambil",
    "vi": "dữ_liệu thông_tin danh_sách số_liệu + ở_đâu từ_đâu đâu + lấy có ra tìm",
    "zh": "数据 信息 名单 資料 资料 名字 + 哪里 哪來 哪来 哪裡 何处 + 得到 来 來 弄 拿 获得",
    "ja": "データ 情報 リスト 名簿 + どこ + 手に入れ 取っ 入手 得 から",
}

WHENCE: tuple[Mapping[str, str], ...] = tuple({"sources": told} for told in _SOURCES.values())
