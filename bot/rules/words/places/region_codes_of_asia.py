"""ISO 3166-2 codes of the regions of Asia, and their English names as GeoNames has them."""

REGION_CODES = {
    "AE": "AJ Ajman Emirate, AZ Abu Dhabi Emirate, DU Dubai, FU Fujairah Emirate, RK Raʼs al Khaymah, SH "
    "Sharjah Emirate, UQ Imārat Umm al Qaywayn",
    "AF": "BAL Balkh, BAM Bamyan, BDG Badghis Province, BDS Badakhshan, BGL Baghlan, DAY Daykundi Province, FRA "
    "Farah, FYB Faryab Province, GHA Ghazni, GHO Ghowr, HEL Helmand Province, HER Herat Province, JOW "
    "Jowzjan, KAB Kabul, KAN Kandahar, KAP Kapisa, KDZ Kunduz Province, KHO Khowst, KNR Kunar, LAG "
    "Laghman, LOG Logar, NAN Nangarhar, NIM Nimroz, NUR Nuristan, PAN Panjshir Province, PAR Parwan, PIA "
    "Paktia Province, PKA Paktika, SAM Samangan, SAR Sar-e Pol, TAK Takhar, URU Oruzgan, WAR Vardak, ZAB "
    "Zabul Province",
    "AM": "AG Aragatsotn Province, AR Ararat Province, AV Armavir Province, ER Yerevan, GR Gegharkunik "
    "Province, KT Kotayk Province, LO Lori, SH Shirak Province, SU Syunik Province, TV Tavush Province, "
    "VD Vayots Dzor Province",
    "BD": "B Chattogram, A Barisāl, B Chittagong, C Dhaka, D Khulna, E Rajshahi Division, F Rangpur Division, G Sylhet",
    "BH": "13 Manama, 14 Southern Governorate, 15 Muharraq, 17 Northern",
    "CN": "AH Anhui, BJ Beijing Municipality, CQ Chongqing Municipality, FJ Fujian, GD Guangdong, GS Gansu, GX "
    "Guangxi Zhuang Autonomous Region, GZ Guizhou, HA Henan, HB Hubei, HE Hebei, HI Hainan Province, HL "
    "Heilongjiang, HN Hunan Province, JL Jilin, JS Jiangsu, JX Jiangxi, LN Liaoning Province, NM Inner "
    "Mongolia Autonomous Region, NX Ningxia Hui Autonomous Region, QH Qinghai, SC Sichuan, SD Shandong, "
    "SH Shanghai Municipality, SN Shaanxi, SX Shanxi, TJ Tianjin Municipality, XJ Xinjiang Uyghur "
    "Autonomous Region, XZ Tibet Autonomous Region, YN Yunnan Province, ZJ Zhejiang",
    "GE": "AB Abkhazia, AJ Achara, GU Guria, IM Imereti, KA Kakheti, KK Kvemo Kartli, MM Mtskheta-Mtianeti, RL "
    "Racha-Lechkhumi and Kvemo Svaneti, SJ Samtskhe-Javakheti, SK Shida Kartli, SZ Samegrelo and Zemo "
    "Svaneti, TB T'bilisi",
    "ID": "AC Special Region of Aceh, BA Bali, BB Bangka–Belitung Islands, BE Bengkulu, BT Banten, GO "
    "Gorontalo, JA Jambi, JB West Java, JI East Java, JK Jakarta Special Capital Region, JT Central Java, "
    "KB West Kalimantan, KI East Kalimantan, KR Riau Islands, KS South Kalimantan, KT Central Kalimantan, "
    "KU North Kalimantan, LA Lampung, MA Maluku, MU North Malaku Province, NB West Nusa Tenggara, NT East "
    "Nusa Tenggara, PA Special Region of Papua, PB West Papua, RI Riau, SA North Sulawesi, SB West "
    "Sumatra, SG Southeast Sulawesi, SN South Sulawesi, SR West Sulawesi, SS South Sumatra, ST Central "
    "Sulawesi, SU North Sumatra, YO Special Region of Yogyakarta",
    "IL": "D Southern District, HA Haifa District, JM Jerusalem District, M Central District, TA Tel Aviv, Z "
    "Northern District",
    "IN": "AN Andaman and Nicobar Islands, AP Andhra Pradesh, AR Arunachal Pradesh, AS Assam, BR Bihar, CG "
    "Chhattisgarh, CH Chandigarh, DH Dadra and Nagar Haveli and Daman and Diu, DL National Capital "
    "Territory of Delhi, GA Goa, GJ Gujarat, HP Himachal Pradesh, HR Haryana, JH Jharkhand, JK Jammu and "
    "Kashmir, KA Karnataka, KL Kerala, LA Ladakh, LD Lakshadweep, MH Maharashtra, ML State of Meghālaya, "
    "MN State of Manipur, MP Madhya Pradesh, MZ State of Mizoram, NL Nagaland, OD Odisha, PB Punjab, PY "
    "Puducherry, RJ Rajasthan, SK State of Sikkim, TN Tamil Nadu, TR State of Tripura, TG Telangana, UK "
    "Uttarakhand, UP State of Uttar Pradesh, WB State of West Bengal",
    "IQ": "AN Al Anbar, AR Arbīl, BA Basra Governorate, BB Bābil, BG Baghdad Governorate, DA Duhok, DI Diyala "
    "Province, DQ Dhi Qar, KA Karbalāʼ, KI Kirkuk, MA Maysan, MU Al Muthanná, NA An Najaf, NI Nineveh, QA "
    "Al Qādisīyah, SD Salah ad Din Governorate, SU Sulaymaniyah, WA Wāsiţ",
    "IR": "00 Markazi Province, 01 Gīlān, 02 Mazandaran, 03 East Azerbaijan Province, 04 West Azerbaijan "
    "Province, 05 Kermānshāh, 06 Khuzestan, 07 Fars, 08 Kerman, 09 Razavi Khorasan Province, 10 Isfahan, "
    "11 Sistan and Baluchestan, 12 Kordestān, 13 Hamadān, 14 Chaharmahal and Bakhtiari Province, 15 "
    "Lorestan Province, 16 Ilam Province, 17 Kohgiluyeh and Boyer-Ahmad, 18 Bushehr, 19 Zanjan Province, "
    "20 Semnan Province, 21 Yazd, 22 Hormozgan, 23 Tehran Province, 24 Ardabīl, 25 Qom, 26 Qazvīn, 27 "
    "Golestan Province, 28 North Khorasan, 29 South Khorasan Province, 30 Alborz Province",
    "JO": "AJ Ajloun, AM Amman Governorate, AQ Aqaba, AT Tafilah Governorate, AZ Zarqa Governorate, BA Balqa "
    "Governorate, IR Irbid Governorate, JA Jerash Governorate, KA Karak, MA Mafraq Governorate, MD Madaba "
    "Governorate, MN Ma'an Governorate",
    "JP": "01 Hokkaido, 02 Aomori, 03 Iwate, 04 Miyagi, 05 Akita, 06 Yamagata, 07 Fukushima-ken, 08 Ibaraki, 09 "
    "Tochigi, 10 Gunma, 11 Saitama, 12 Chiba, 13 Tokyo, 14 Kanagawa, 15 Niigata, 16 Toyama, 17 Ishikawa "
    "Prefecture, 18 Fukui, 19 Yamanashi, 20 Nagano, 21 Gifu, 22 Shizuoka Prefecture, 23 Aichi Prefecture, "
    "24 Mie Prefecture, 25 Shiga Prefecture, 26 Kyoto, 27 Ōsaka, 28 Hyōgo, 29 Nara Prefecture, 30 "
    "Wakayama, 31 Tottori, 32 Shimane, 33 Okayama Prefecture, 34 Hiroshima, 35 Yamaguchi, 36 Tokushima, "
    "37 Kagawa Prefecture, 38 Ehime, 39 Kochi, 40 Fukuoka, 41 Saga Prefecture, 42 Nagasaki, 43 Kumamoto, "
    "44 Oita Prefecture, 45 Miyazaki, 46 Kagoshima Prefecture, 47 Okinawa",
    "KG": "B Batken, C Chüy, GB Bishkek, GO Osh City, J Jalal-Abad, N Naryn, O Osh, T Talas, Y Issyk-Kul Region",
    "KH": "1 Banteay Meanchey, 10 Kratie, 11 Mondolkiri, 12 Phnom Penh, 13 Preah Vihear, 14 Prey Veng, 15 "
    "Pursat, 16 Ratanakiri, 17 Siem Reap, 18 Preah Sihanouk, 19 Stung Treng, 2 Battambang, 20 Svay Rieng, "
    "21 Takeo, 22 Ŏtâr Méanchey, 23 Kep, 24 Pailin, 25 Tboung Khmum Province, 3 Kampong Cham, 4 Kampong "
    "Chhnang, 5 Kampong Speu, 6 Kampong Thom, 7 Kampot, 8 Kandal, 9 Koh Kong",
    "KR": "11 Seoul, 26 Busan, 27 Daegu, 28 Incheon, 29 Gwangju, 30 Daejeon, 31 Ulsan, 41 Gyeonggi-do, 42 "
    "Gangwon-do, 43 North Chungcheong, 44 Chungcheongnam-do, 45 Jeollabuk-do, 46 Jeollanam-do, 47 "
    "Gyeongsangbuk-do, 48 Gyeongsangnam-do, 49 Jeju-do, 50 Sejong-si",
    "KW": "AH Al Ahmadi Governorate, FA Al Farwaniyah, HA Hawalli, JA Al Jahrāʼ, KU Al Asimah, MU Mubārak al Kabīr",
    "KZ": "AKM Aqmola, AKT Aqtöbe, ALA Almaty, ALM Almaty Oblysy, AST Nur-Sultan, ATY Atyraū, KAR Karaganda "
    "Region, KUS Qostanay, KZY Qyzylorda, MAN Mangghystaū, PAV Pavlodar Region, SEV North Kazakhstan, VOS "
    "East Kazakhstan, YUZ South Kazakhstan, ZAP Batys Qazaqstan, ZHA Zhambyl",
    "LA": "AT Attapu, BK Bokeo Province, BL Bolikhamsai Province, CH Champasak, HO Houaphan, KH Khammouan, LM "
    "Loungnamtha, LP Louangphabang, OU Oudômxai, PH Phôngsali, SL Salavan, SV Savannahkhét, VI Vientiane "
    "Province, VT Vientiane Prefecture, XA Xiagnabouli, XE Xékong, XI Xiangkhoang, XS Xaisomboun",
    "LB": "AK Aakkâr, AS Liban-Nord, BA Beyrouth, BH Baalbek-Hermel, BI Béqaa, JA South Governorate, JL "
    "Mont-Liban, NA Nabatîyé",
    "LK": "1 Western, 2 Central, 3 Southern, 4 Northern Province, 5 Eastern Province, 6 North Western, 7 North "
    "Central, 8 Uva, 9 Sabaragamuwa",
    "MM": "01 Sagain, 02 Bago, 03 Magway, 04 Mandalay, 05 Tanintharyi, 06 Rangoon, 07 Ayeyarwady, 11 Kachin, 12 "
    "Kayah, 13 Kayin, 14 Chin, 15 Mon, 16 Rakhine, 17 Shan, 18 Nay Pyi Taw",
    "MN": "035 Orhon, 037 Darhan Uul, 039 Hentiy, 041 Hövsgöl, 043 Hovd Province, 046 Uvs, 049 Selenge, 051 "
    "Sühbaatar, 053 Ömnögovĭ, 055 Övörhangay, 064 Govĭ-Sumber, 065 Govĭ-Altay, 067 Bulgan Province, 069 "
    "Bayanhongor, 071 Bayan-Ölgiy, 073 Arhangay, 1 Ulaanbaatar",
    "MY": "01 Johor, 02 Kedah, 03 Kelantan, 04 Melaka, 05 Negeri Sembilan, 06 Pahang, 07 Penang, 08 Perak, 09 "
    "Perlis, 10 Selangor, 11 Terengganu, 12 Sabah, 13 Sarawak, 14 Kuala Lumpur, 15 Federal Territory of "
    "Labuan, 16 Putrajaya",
    "NP": "P1 Province 1, P2 Province 2, P3 Bagmati Province, P4 Gandaki Pradesh, P5 Lumbini Province, P6 "
    "Karnali Pradesh, P7 Sudurpashchim Pradesh",
    "OM": "BJ Al Batinah South Governorate, BS Al Batinah North Governorate, BU Al Buraimi Governorate, DA Ad "
    "Dakhiliyah Governorate, MA Muscat Governorate, MU Musandam Governorate, SJ Ash Sharqiyah South "
    "Governorate, SS Ash Sharqiyah North Governorate, WU Al Wusta Governorate, ZA Ad Dhahirah "
    "Governorate, ZU Dhofar",
    "PH": "BAS Basilan, 00 National Capital Region, 01 Ilocos, 02 Cagayan Valley, 03 Central Luzon, 05 Bicol, 06 "
    "Western Visayas, 07 Central Visayas, 08 Region VIII, 09 Zamboanga Peninsula, 10 Northern Mindanao, 11 Davao, "
    "12 Soccsksargen, 13 Caraga, 14 Autonomous Region in Muslim Mindanao, 15 Cordillera, 40 Calabarzon, "
    "41 Mimaropa",
    "PK": "BA Balochistan, GB Gilgit-Baltistan, IS Islamabad, JK Azad Kashmir, KP Khyber Pakhtunkhwa, PB "
    "Punjab, SD Sindh Province",
    "QA": "DA Baladīyat ad Dawḩah, KH Al Khor, MS Madīnat ash Shamāl, RA Baladīyat ar Rayyān, SH Al-Shahaniya, "
    "US Baladīyat Umm Şalāl, WA Al Wakrah, ZA Baladīyat az̧ Z̧a‘āyin",
    "SA": "01 Riyadh Region, 02 Mecca Region, 03 Medina Region, 04 Eastern Province, 05 Al-Qassim Region, 06 "
    "Ha'il Region, 07 Tabuk Region, 08 Northern Borders Region, 09 Jazan Region, 10 Najran Region, 11 Al "
    "Bahah Region, 12 Al Jawf Region, 14 Asir Region",
    "SY": "DI Damascus Governorate, DR Daraa Governorate, DY Deir ez-Zor Governorate, HA Al-Hasakah "
    "Governorate, HI Homs Governorate, HL Aleppo Governorate, HM Hama Governorate, ID Idlib Governorate, "
    "LA Latakia Governorate, QU Quneitra Governorate, RA Ar-Raqqah Governorate, RD Rif-dimashq "
    "Governorate, SU As-Suwayda Governorate, TA Tartus Governorate",
    "TH": "10 Bangkok, 11 Samut Prakan, 12 Nonthaburi, 13 Pathum Thani, 14 Phra Nakhon Si Ayutthaya, 15 Ang "
    "Thong, 16 Lopburi, 17 Sing Buri, 18 Chai Nat, 19 Saraburi, 20 Chon Buri, 21 Rayong, 22 Chanthaburi, "
    "23 Trat, 24 Chachoengsao, 25 Prachin Buri, 26 Nakhon Nayok, 27 Sa Kaeo, 30 Nakhon Ratchasima, 31 "
    "Buriram Province, 32 Surin, 33 Si Sa Ket, 34 Ubon Ratchathani, 35 Yasothon, 36 Chaiyaphum, 37 Amnat "
    "Charoen, 38 Bueng Kan, 39 Nong Bua Lam Phu, 40 Khon Kaen, 41 Udon Thani, 42 Loei, 43 Nong Khai, 44 "
    "Maha Sarakham, 45 Roi Et, 46 Kalasin, 47 Sakon Nakhon, 48 Nakhon Phanom, 49 Mukdahan, 50 Chiang Mai, "
    "51 Lamphun, 52 Lampang, 53 Uttaradit, 54 Phrae, 55 Nan, 56 Phayao, 57 Chiang Rai, 58 Mae Hong Son, "
    "60 Nakhon Sawan, 61 Uthai Thani, 62 Kamphaeng Phet, 63 Tak, 64 Sukhothai, 65 Phitsanulok, 66 "
    "Phichit, 67 Phetchabun, 70 Ratchaburi, 71 Kanchanaburi, 72 Suphanburi, 73 Nakhon Pathom, 74 Samut "
    "Sakhon, 75 Samut Songkhram, 76 Phetchaburi, 77 Prachuap Khiri Khan, 80 Nakhon Si Thammarat, 81 "
    "Krabi, 82 Phang Nga, 83 Phuket, 84 Surat Thani, 85 Ranong, 86 Chumphon, 90 Songkhla, 91 Satun, 92 "
    "Trang, 93 Phatthalung, 94 Pattani, 95 Yala, 96 Narathiwat",
    "TJ": "DU Dushanbe, GB Gorno-Badakhshan, KT Khatlon, RA Region of Republican Subordination, SU Sughd",
    "TM": "A Ahal Province, B Balkan Province, D Daşoguz, L Lebap, M Mary Province, S Ashgabat",
    "TR": "01 Adana Province, 02 Adıyaman, 03 Afyonkarahisar, 04 Ağrı Province, 05 Amasya Province, 06 Ankara "
    "Province, 07 Antalya Province, 08 Artvin Province, 09 Aydın Province, 10 Balıkesir Province, 11 "
    "Bilecik Province, 12 Bingöl Province, 13 Bitlis Province, 14 Bolu Province, 15 Burdur Province, 16 "
    "Bursa, 17 Çanakkale Province, 18 Çankırı Province, 19 Çorum Province, 20 Denizli Province, 21 "
    "Diyarbakır, 22 Edirne Province, 23 Elazığ, 24 Erzincan Province, 25 Erzurum Province, 26 Eskişehir "
    "Province, 27 Gaziantep Province, 28 Giresun Province, 29 Gümüşhane, 30 Hakkâri Province, 31 Hatay "
    "Province, 32 Isparta Province, 33 Mersin Province, 34 Istanbul, 35 İzmir, 36 Kars, 37 Kastamonu "
    "Province, 38 Kayseri Province, 39 Kırklareli Province, 40 Kırşehir Province, 41 Kocaeli Province, 42 "
    "Konya Province, 43 Kütahya Province, 44 Malatya Province, 45 Manisa Province, 46 Kahramanmaraş "
    "Province, 47 Mardin Province, 48 Muğla Province, 49 Muş Province, 50 Nevşehir, 51 Niğde, 52 Ordu, 53 "
    "Rize, 54 Sakarya Province, 55 Samsun Province, 56 Siirt Province, 57 Sinop Province, 58 Sivas "
    "Province, 59 Tekirdağ Province, 60 Tokat, 61 Trabzon Province, 62 Tunceli Province, 63 Şanlıurfa "
    "Province, 64 Uşak Province, 65 Van Province, 66 Yozgat Province, 67 Zonguldak, 68 Aksaray Province, "
    "69 Bayburt, 70 Karaman Province, 71 Kırıkkale Province, 72 Batman Province, 73 Şırnak Province, 74 "
    "Bartın Province, 75 Ardahan Province, 76 Iğdır Province, 77 Yalova Province, 78 Karabük, 79 Kilis "
    "Province, 80 Osmaniye Province, 81 Düzce",
    "TW": "KHH Takao, TPE Taipei",
    "UZ": "AN Andijon, BU Bukhara, FA Fergana, JI Jizzax, NG Namangan, NW Navoiy, QA Qashqadaryo, QR "
    "Karakalpakstan, SA Samarqand, SI Sirdaryo Region, SU Surxondaryo, TK Tashkent, TO Toshkent, XO "
    "Xorazm",
    "VN": "01 Lai Châu, 02 Lào Cai, 03 Hà Giang, 04 Cao Bằng, 05 Sơn La, 06 Yên Bái, 07 Tuyên Quang, 09 Lạng "
    "Sơn, 13 Quảng Ninh, 14 Hòa Bình, 18 Ninh Bình, 20 Thái Bình, 21 Thanh Hóa, 22 Nghệ An, 23 Hà Tĩnh, "
    "24 Quảng Bình, 25 Quảng Trị, 26 Thừa Thiên-Huế, 27 Quảng Nam, 28 Kon Tum, 29 Quảng Ngãi Province, 30 "
    "Gia Lai, 31 Bình Định, 32 Phú Yên, 33 Đắk Lắk, 34 Khánh Hòa, 35 Lâm Đồng, 36 Ninh Thuận, 37 Tây Ninh "
    "Province, 39 Đồng Nai, 40 Bình Thuận, 41 Long An, 43 Bà Rịa-Vũng Tàu, 44 An Giang, 45 Đồng Tháp, 46 "
    "Tiền Giang, 47 Kiến Giang, 49 Vĩnh Long, 50 Bến Tre, 51 Trà Vinh, 52 Sóc Trăng, 53 Bắc Kạn, 54 Bắc "
    "Giang, 55 Bạc Liêu, 56 Bắc Ninh, 57 Bình Dương, 58 Bình Phước, 59 Cà Mau, 61 Hải Dương, 63 Hà Nam, "
    "66 Hưng Yên, 67 Nam Định, 68 Phú Thọ, 69 Thái Nguyên, 70 Vĩnh Phúc, 71 Ðiện Biên, 72 Ðắk Nông, 73 "
    "Hậu Giang, CT Can Tho, DN Da Nang, HN Hanoi, HP Haiphong, SG Ho Chi Minh City",
    "YE": "AB Abyan, AD Aden Governorate, AM Omran, BA Al Bayda Governorate, DA Aḑ Ḑāli‘, DH Dhamār, HD "
    "Muhafazat Hadramaout, HJ Ḩajjah, HU Al Hudaydah Governorate, IB Ibb, JA Al Jawf, LA Laḩij, MA "
    "Ma’rib, MR Al Mahrah, MW Al Maḩwīt, RA Raymah, SA Amanat Alasimah, SD Şa‘dah, SH Shabwah, SN Sanaa, "
    "SU Soqatra Governorate, TA Ta‘izz",
}
