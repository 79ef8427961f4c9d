"""ISO 3166-2 codes of the regions of Africa, and their English names as GeoNames has them."""

REGION_CODES = {
    "AO": "BGO Bengo Province, BGU Benguela Province, BIE Bíe Province, CAB Cabinda Province, CCU Cuando "
    "Cobango Province, CNN Cunene Province, CNO Cuanza Norte Province, CUS Kwanza Sul Province, HUA "
    "Huambo Province, HUI Huíla Province, LNO Luanda Norte Province, LSU Lunda Sul Province, LUA Luanda "
    "Province, MAL Malanje Province, MOX Moxico Province, NAM Namibe Province, UIG Uíge Province, ZAI "
    "Zaire Province",
    "BF": "01 Boucle du Mouhoun, 02 Cascades, 03 Centre Region, 04 Centre-Est Region, 05 Centre-Nord Region, 06 "
    "Centre-Ouest Region, 07 Centre-Sud Region, 08 Est Region, 09 Hauts-Bassins Region, 10 Nord Region, "
    "11 Plateau-Central Region, 12 Sahel Region, 13 Sud-Ouest Region",
    "BI": "BB Bubanza Province, BL Bujumbura Rural Province, BM Bujumbura Mairie Province, BR Bururi Province, "
    "CA Cankuzo Province, CI Cibitoke Province, GI Gitega Province, KI Kirundo Province, KR Karuzi "
    "Province, KY Kayanza Province, MA Makamba Province, MU Muramvya Province, MW Mwaro Province, MY "
    "Muyinga Province, NG Ngozi Province, RM Rumonge Province, RT Rutana Province, RY Ruyigi Province",
    "BW": "CE Central District, CH Chobe, GA Gaborone, GH Ghanzi District, JW Jwaneng, KG Kgalagadi District, "
    "KL Kgatleng District, KW Kweneng District, LO Lobatse, NE North-East District, NW North-West "
    "District, SE South-East District, SP Selibe Phikwe, ST Sowa Town",
    "CD": "BC Bas-Congo Province, BU Bas-Uele, EQ Équateur Province, HK Upper Katanga, HL Haut-Lomami, HU "
    "Haut-Uele, IT Ituri, KC Kasai-Central, KE Kasaï-Oriental Province, KG Kwango, KL Kwilu Province, KN "
    "Kinshasa City, KS Kasaï Province, LO Lomami, LU Lualaba, MA Maniema Province, MN Mai-Ndombe, MO "
    "Mongala, NK Nord Kivu, NU Nord-Ubangi, SA Sankuru, SK South Kivu Province, SU Sud-Ubangi, TA "
    "Tanganyika, TO Tshopo, TU Tshuapa Province",
    "CG": "11 Bouenza Department, 12 Pool Department, 13 Sangha Department, 14 Plateaux Department, 15 "
    "Cuvette-Ouest Department, 16 Pointe-Noire Department, 2 Lékoumou Department, 5 Kouilou Department, 7 "
    "Likouala Department, 8 Cuvette Department, 9 Niari Region, BZV Brazzavile Department",
    "CI": "AB Abidjan, BS Bas-Sassandra, CM Comoé, DN Denguélé, GD Gôh-Djiboua, LC Lacs, LG Lagunes, MG "
    "Montagnes, SM Sassandra-Marahoué, SV Savanes, VB Vallée du Bandama, WR Woroba, YM Yamoussoukro, ZZ "
    "Zanzan",
    "CM": "AD Adamaoua Region, CE Centre Region, EN Far North, ES East Province, LT Littoral Province, NO North "
    "Region, NW North-West Region, OU West Region, SU South Province, SW South-West Region",
    "DJ": "AR Arta Region, AS Ali Sabieh Region, DI Dikhil Region, DJ Djibouti City, OB Obock Region, TA "
    "Tadjourah Region",
    "DZ": "01 Adrar Province, 02 Chlef Province, 03 Laghouat Province, 04 Oum el Bouaghi Province, 05 Batna, 06 "
    "Béjaia Province, 07 Biskra Province, 08 Béchar Province, 09 Blida Province, 10 Bouira Province, 11 "
    "Tamanrasset Province, 12 Tébessa Province, 13 Tlemcen Province, 14 Tiaret Province, 15 Tizi Ouzou "
    "Province, 16 Algiers Province, 17 Djelfa Province, 18 Jijel Province, 19 Sétif Province, 20 Saida "
    "Province, 21 Skikda Province, 22 Sidi Bel Abbès Province, 23 Annaba, 24 Guelma Province, 25 "
    "Constantine Province, 26 Medea Province, 27 Mostaganem Province, 28 M'Sila Province, 29 Mascara "
    "Province, 30 Ouargla Province, 31 Oran Province, 32 El Bayadh Province, 33 Illizi Province, 34 Bordj "
    "Bou Arréridj Province, 35 Boumerdes Province, 36 El Tarf Province, 37 Tindouf Province, 38 "
    "Tissemsilt Province, 39 El Oued Province, 40 Khenchela Province, 41 Souk Ahras Province, 42 Tipaza "
    "Province, 43 Mila Province, 44 Aïn Defla Province, 45 Naama Province, 46 Aïn Témouchent Province, 47 "
    "Ghardaia Province, 48 Relizane Province",
    "EG": "ALX Alexandria Governorate, ASN Aswan Governorate, AST Asyut Governorate, BA Red Sea, BH Beheira, "
    "BNS Beni Suweif Governorate, C Cairo Governorate, DK Dakahlia Governorate, DT Damietta Governorate, "
    "FYM Faiyum Governorate, GH Gharbia Governorate, GZ Giza Governorate, IS Ismailia Governorate, JS "
    "South Sinai, KB Qalyubia Governorate, KFS Kafr el-Sheikh Governorate, KN Qena Governorate, LX Luxor "
    "Governorate, MN Minya Governorate, MNF Monufia Governorate, MT Matruh Governorate, PTS Port Said "
    "Governorate, SHG Sohag Governorate, SHR Sharqia Province, SIN North Sinai Governorate, SUZ Suez "
    "Governorate, WAD New Valley Governorate",
    "ER": "AN Anseba Region, DK Southern Red Sea Region, DU Debub Region, GB Gash-Barka Region, MA Maekel "
    "Region, SK Northern Red Sea Region",
    "ET": "AA Addis Ababa, AF Afar Region, AM Amhara, BE Bīnshangul Gumuz, DD Dire Dawa, GA Gambella Region, HA "
    "Harari Region, OR Oromiya, SN Southern Nations, SO Somali, TI Tigray",
    "GH": "AA Greater Accra, AF Ahafo, AH Ashanti, BE Bono East, BO Bono, CP Central, EP Eastern, NE North "
    "East, NP Northern, OT Oti, SV Savannah, TV Volta, UE Upper East, UW Upper West, WN Western North, WP "
    "Western",
    "GM": "B City of Banjul, L Lower River Division, M Central River Division, N North Bank Division, U Upper "
    "River Division, W Western",
    "GN": "C Conakry",
    "KE": "01 Baringo, 02 Bomet, 03 Bungoma, 04 Busia, 05 Elegeyo-Marakwet, 06 Embu, 07 Garissa, 08 Homa Bay, "
    "09 Isiolo, 10 Kajiado, 11 Kakamega, 12 Kericho, 13 Kiambu, 14 Kilifi, 15 Kirinyaga, 16 Kisii, 17 "
    "Kisumu, 18 Kitui, 19 Kwale, 20 Laikipia, 21 Lamu, 22 Machakos, 23 Makueni, 24 Mandera, 25 Marsabit, "
    "26 Meru, 27 Migori, 28 Mombasa, 29 Murang'A, 30 Nairobi Area, 31 Nakuru, 32 Nandi, 33 Narok, 34 "
    "Nyamira, 35 Nyandarua, 36 Nyeri, 37 Samburu, 38 Siaya, 39 Taita Taveta, 40 Tana River, 41 Tharaka - "
    "Nithi, 42 Trans Nzoia, 43 Turkana, 44 Uasin Gishu, 45 Vihiga, 46 Wajir, 47 West Pokot",
    "LR": "BG Bong, BM Bomi, CM Grand Cape Mount, GB Grand Bassa, GG Grand Gedeh, GK Grand Kru, LO Lofa, MG "
    "Margibi, MO Montserrado, MY Maryland, NI Nimba, RI River Cess, SI Sinoe",
    "LY": "BA Banghāzī, BU Al Buţnān, DR Darnah, GT Ghāt, JA Al Jabal al Akhḑar, JG Jabal al Gharbi District, "
    "JI Al Jafārah, JU Al Jufrah, KF Al Kufrah, MB Al Marqab, MI Mişrātah, MJ Al Marj, MQ Murzuq, NL "
    "Nālūt, NQ An Nuqāţ al Khams, SB Sabhā, SR Surt, TB Tripoli, WA Al Wāḩāt, WD Wādī al Ḩayāt, WS Ash "
    "Shāţiʼ, ZA Az Zāwiyah",
    "MA": "01 Tanger-Tetouan-Al Hoceima, 02 Oriental, 03 Fès-Meknès, 04 Rabat-Salé-Kénitra, 05 Béni "
    "Mellal-Khénifra, 06 Casablanca-Settat, 07 Marrakesh-Safi, 08 Drâa-Tafilalet, 09 Souss-Massa, 10 "
    "Guelmim-Oued Noun, 11 Laâyoune-Sakia El Hamra, 12 Dakhla-Oued Ed-Dahab",
    "ML": "1 Kayes, 2 Koulikoro, 3 Sikasso, 4 Ségou, 5 Mopti, 6 Tombouctou, 7 Gao, 8 Kidal, BKO Bamako",
    "MR": "01 Hodh Ech Chargi, 02 Hodh El Gharbi, 03 Assaba Region, 04 Gorgol Region, 05 Brakna Region, 06 "
    "Trarza, 07 Adrar Region, 08 Dakhlet Nouadhibou Region, 09 Tagant Region, 10 Guidimaka Region, 11 "
    "Tiris Zemmour Region, 12 Inchiri Region, 13 Nouakchott Ouest, 14 Nouakchott Nord, 15 Nouakchott Sud",
    "MW": "C Central Region, N Northern Region, S Southern Region",
    "MZ": "A Niassa, B Manica, G Gaza, I Inhambane, L Maputo Province, MPM Maputo City, N Nampula Province, P "
    "Cabo Delgado, Q Zambézia, S Sofala, T Tete",
    "NA": "CA Zambezi, ER Erongo, HA Hardap, KA Karas, KE Kavango East, KH Khomas, KU Kunene, KW Kavango West, "
    "OD Otjozondjupa, OH Omaheke, ON Oshana, OS Omusati, OT Oshikoto, OW Ohangwena",
    "NE": "1 Agadez, 2 Diffa Region, 3 Dosso, 4 Maradi, 5 Tahoua, 6 Tillabéri, 7 Zinder, 8 Niamey",
    "NG": "AB Abia, AD Adamawa, AK Akwa Ibom, AN Anambra, BA Bauchi, BE Benue, BO Borno, BY Bayelsa, CR Cross "
    "River, DE Delta, EB Ebonyi, ED Edo, EK Ekiti, EN Enugu, FC , GO Gombe, IM Imo, JI Jigawa, KD Kaduna, "
    "KE Kebbi, KN Kano, KO Kogi, KT Katsina, KW Kwara, LA Lagos, NA Nassarawa, NI Niger, OG Ogun, ON "
    "Ondo, OS Osun, OY Oyo, PL Plateau, RI Rivers, SO Sokoto, TA Taraba, YO Yobe, ZA Zamfara",
    "RW": "01 Kigali, 02 Eastern Province, 03 Northern Province, 04 Western Province, 05 Southern Province",
    "SD": "DC Central Darfur, DE Eastern Darfur, DN Northern Darfur, DS Southern Darfur, DW Western Darfur, GD "
    "Al Qaḑārif, GK West Kordofan State, GZ Al Jazīrah, KA Kassala, KH Khartoum State, KN North Kordofan, "
    "KS Southern Kordofan, NB Blue Nile, NO Northern State, NR River Nile, NW White Nile, RS Red Sea, SI "
    "Sinnār",
    "SL": "E Eastern Province, N Northern Province, NW North West Province, S Southern Province, W Western Area",
    "SN": "DB Diourbel, DK Dakar, FK Fatick, KA Kaffrine, KD Kolda Region, KE Kédougou, KL Kaolack Region, LG "
    "Louga Region, MT Matam Region, SE Sédhiou, SL Saint-Louis Region, TC Tambacounda, TH Thiès, ZG "
    "Ziguinchor",
    "SO": "SD Middle Shabelle, AW Awdal, BK Bakool, BN Banaadir, BR Bari, BY Bay, GA Galguduud, GE Gedo, HI "
    "Hiiraan, JD Middle Juba, JH Lower Juba, MU Mudug, NU Nugaal, SA Sanaag, SD Middle Shabele, SH Lower "
    "Shabeelle, SO Sool, TO Togdheer, WO Woqooyi Galbeed",
    "TD": "BA Batha Region, BG Barh el Gazel Region, BO Borkou Region, CB Chari-Baguirmi Region, EE Ennedi-Est "
    "Region, EO Ennedi-Ouest Region, GR Guéra Region, HL Hadjer-Lamis Region, KA Kanem Region, LC Lac "
    "Region, LO Logone Occidental Region, LR Logone Oriental Region, MA Mandoul Region, MC Moyen-Chari "
    "Region, ME Mayo-Kebbi Est Region, MO Mayo-Kebbi Ouest Region, ND N’Djaména Region, OD Ouadaï Region, "
    "SA Salamat Region, SI Sila Region, TA Tandjilé Region, TI Tibesti Region, WF Wadi Fira Region",
    "TN": "11 Tūnis, 12 Ariana, 13 Bin ‘Arūs, 14 Manouba Governorate, 21 Nābul, 22 Zaghwān, 23 Banzart, 31 "
    "Bājah, 32 Jundūbah, 33 Kef, 34 Silyānah, 41 Kairouan, 42 Al Qaşrayn, 43 Sīdī Bū Zayd, 51 Sūsah, 52 "
    "Al Munastīr, 53 Al Mahdīyah, 61 Şafāqis, 71 Gafsa, 72 Tawzar, 73 Qibilī, 81 Qābis, 82 Madanīn, 83 "
    "Tataouine",
    "TZ": "01 Arusha, 02 Dar es Salaam, 03 Dodoma, 04 Iringa, 05 Kagera, 06 Pemba North, 07 Zanzibar North, 08 "
    "Kigoma, 09 Kilimanjaro, 10 Pemba South, 11 Zanzibar Central/South, 12 Lindi, 13 Mara, 14 Mbeya, 15 "
    "Zanzibar Urban/West, 16 Morogoro, 17 Mtwara, 18 Mwanza, 19 Pwani Region, 20 Rukwa, 21 Ruvuma, 22 "
    "Shinyanga, 23 Singida, 24 Tabora, 25 Tanga, 26 Manyara, 27 Geita, 28 Katavi, 29 Njombe, 30 Simiyu, "
    "31 Songwe Region",
    "UG": "C Central Region, E Eastern Region, N Northern Region, W Western Region",
    "ZA": "EC Province of Eastern Cape, FS Orange Free State, GP Gauteng, LP Limpopo, MP Mpumalanga, NC "
    "Northern Cape, NW North-West, WC Western Cape, KZN KwaZulu-Natal",
    "ZM": "01 Western, 02 Central, 03 Eastern, 04 Luapula, 05 Northern, 06 North-Western, 07 Southern, 08 "
    "Copperbelt, 09 Lusaka, 10 Muchinga",
    "ZW": "BU Bulawayo, HA Harare, MA Manicaland, MC Mashonaland Central, ME Mashonaland East, MI Midlands, MN "
    "Matabeleland North, MS Matabeleland South, MV Masvingo, MW Mashonaland West",
}
