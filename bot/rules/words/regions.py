"""Names of first-level regions by ISO 3166-2 code. Commas part the names."""

from bot.rules.words import regions_at_home, regions_of_asia, regions_of_europe, states_in_asia

_REGION_NAMES = {
    "US-AL": "Alabama, ألاباما",
    "US-AK": "Alaska, ألاسكا",
    "US-AZ": "Arizona, أريزونا",
    "US-AR": "Arkansas, أركنساس",
    "US-CA": "California, كاليفورنيا, Калифорния",
    "US-CO": "Colorado, كولورادو, Колорадо",
    "US-CT": "Connecticut, كونيتيكت",
    "US-DE": "Delaware, ديلاوير, Делавэр",
    "US-FL": "Florida, فلوريدا",
    "US-GA": "Georgia, State of Georgia, estado de Georgia, Géorgie américaine, "
    "штат Джорджия, штате Джорджия, stan Georgia, "
    "stanie Georgia, ولاية جورجيا, جورجيا, Джорджия",
    "US-HI": "Hawaii, هاواي",
    "US-ID": "Idaho, أيداهو",
    "US-IL": "Illinois, إلينوي, Иллинойс",
    "US-IN": "Indiana, إنديانا",
    "US-IA": "Iowa, آيوا",
    "US-KS": "Kansas, كانساس",
    "US-KY": "Kentucky, كنتاكي",
    "US-LA": "Louisiana, لويزيانا",
    "US-ME": "Maine, مين",
    "US-MD": "Maryland, ماريلاند",
    "US-MA": "Massachusetts, ماساتشوستس",
    "US-MI": "Michigan, ميشيغان",
    "US-MN": "Minnesota, مينيسوتا",
    "US-MS": "Mississippi, مسيسيبي",
    "US-MO": "Missouri, ميزوري",
    "US-MT": "Montana, مونتانا",
    "US-NE": "Nebraska, نبراسكا",
    "US-NV": "Nevada, نيفادا",
    "US-NH": "New Hampshire, نيوهامبشير, نيو هامبشير",
    "US-NJ": "New Jersey, نيوجيرسي, نيو جيرسي, Нью-Джерси",
    "US-NM": "New Mexico, نيومكسيكو, نيو مكسيكو",
    "US-NY": "New York, New York State, ولاية نيويورك",
    "US-NC": "North Carolina, كارولاينا الشمالية, كارولينا الشمالية, نورث كارولينا, Северная Каролина",
    "US-ND": "North Dakota, داكوتا الشمالية",
    "US-OH": "Ohio, أوهايو, Огайо",
    "US-OK": "Oklahoma, أوكلاهوما",
    "US-OR": "Oregon, أوريغون, أوريجون",
    "US-PA": "Pennsylvania, بنسلفانيا",
    "US-RI": "Rhode Island, رود آيلاند",
    "US-SC": "South Carolina, كارولاينا الجنوبية, كارولينا الجنوبية",
    "US-SD": "South Dakota, داكوتا الجنوبية",
    "US-TN": "Tennessee, تينيسي",
    "US-TX": "Texas, تكساس, Техас",
    "US-UT": "Utah, يوتا",
    "US-VT": "Vermont, فيرمونت",
    "US-VA": "Virginia, فيرجينيا",
    "US-WA": "Washington State, State of Washington, WA State, ولاية واشنطن, штат Вашингтон, "
    "штате Вашингтон, штата Вашингтон, stan Waszyngton, stanie Waszyngton, stanu Waszyngton, estado de Washington, "
    "État de Washington, Bundesstaat Washington, stato di Washington, delstaten "
    "Washington, 华盛顿州, ワシントン州, 워싱턴주",
    "US-WV": "West Virginia, فيرجينيا الغربية, فرجينيا الغربية",
    "US-WI": "Wisconsin, ويسكونسن",
    "US-WY": "Wyoming, وايومنغ",
    "CA-AB": "Alberta, ألبرتا",
    "CA-BC": "British Columbia, كولومبيا البريطانية, بريتيش كولومبيا",
    "CA-MB": "Manitoba, مانيتوبا",
    "CA-NB": "New Brunswick, نيو برونزويك",
    "CA-NL": "Newfoundland and Labrador, Newfoundland, نيوفاوندلاند",
    "CA-NS": "Nova Scotia, نوفا سكوشا",
    "CA-ON": "Ontario, أونتاريو, Онтарио",
    "CA-PE": "Prince Edward Island, جزيرة الأمير إدوارد",
    "CA-QC": "Quebec, Québec, كيبك, كيبيك",
    "CA-SK": "Saskatchewan, ساسكاتشوان",
    "GB-ENG": "England, Lloegr, Angleterre, Inglaterra, Англия, Inghilterra, إنجلترا, انكلترا",
    "GB-SCT": "Scotland, Écosse, Escocia, Шотландия, إسكتلندا, اسكتلندا",
    "GB-WLS": "Wales, Cymru, Nghymru, Gymru, Pays de Galles, Gales, Уэльс, ويلز",
    "GB-NIR": "Northern Ireland, أيرلندا الشمالية",
    "AU-NSW": "New South Wales, نيو ساوث ويلز",
    "AU-QLD": "Queensland, كوينزلاند",
    "AU-SA": "South Australia, جنوب أستراليا",
    "AU-TAS": "Tasmania, تسمانيا",
    "AU-VIC": "State of Victoria, ولاية فيكتوريا, Victoria Australia",
    "AU-WA": "Western Australia, غرب أستراليا",
}
_MORE = (regions_of_asia.REGION_NAMES, regions_of_europe.REGION_NAMES, states_in_asia.REGION_NAMES)
REGION_NAMES = {
    code: ", ".join((texts, *(table[code] for table in _MORE if code in table)))
    for code, texts in (_REGION_NAMES | regions_at_home.REGION_NAMES).items()
}
BY_ENGLISH_NAME = regions_of_europe.BY_ENGLISH_NAME
