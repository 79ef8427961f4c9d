"""ISO 3166-2 codes of the regions of Europe, the Americas and Oceania, and their English names in GeoNames."""

REGION_CODES = {
    "AL": "01 Berat, 02 Durrës, 03 Elbasan, 04 Fier, 05 Gjirokastër, 06 Korçë, 07 Kukës, 08 Lezhë, 09 Dibër, 10 "
    "Shkodër, 11 Tirana, 12 Vlorë",
    "AR": "A Salta Province, B Buenos Aires, C Buenos Aires F.D, D San Luis Province, E Entre Ríos Province, F "
    "La Rioja Province, G Santiago del Estero Province, H Chaco Province, J San Juan Province, K "
    "Catamarca Province, L La Pampa Province, M Mendoza Province, N Misiones Province, P Formosa "
    "Province, Q Neuquén Province, R Río Negro Province, S Santa Fe Province, T Tucumán Province, U "
    "Chubut Province, V Tierra del Fuego Province, W Corrientes Province, X Cordoba Province, Y Jujuy "
    "Province, Z Santa Cruz Province",
    "AT": "1 Burgenland, 2 Carinthia, 3 Lower Austria, 4 Upper Austria, 5 Salzburg, 6 Styria, 7 Tyrol, 8 "
    "Vorarlberg, 9 Vienna",
    "AU": "ACT Australian Capital Territory, NT Northern Territory",
    "BA": "BIH Federation of Bosnia and Herzegovina, BRC Brčko, SRP Republika Srpska",
    "BE": "VAN Antwerp Province, VBR Flemish Brabant, BRU Brussels Capital, VLG Flemish Region, WAL Walloon Region",
    "BG": "01 Blagoevgrad, 02 Burgas, 03 Varna, 04 Veliko Tarnovo, 05 Vidin, 06 Vratsa, 07 Gabrovo, 08 Dobrich, "
    "09 Kardzhali, 10 Kyustendil, 11 Lovech, 12 Montana, 13 Pazardzhik, 14 Pernik, 15 Pleven, 16 Plovdiv, "
    "17 Razgrad, 18 Ruse, 19 Silistra, 20 Sliven, 21 Smolyan, 22 Sofia-Capital, 23 Sofia Province, 24 "
    "Stara Zagora, 25 Targovishte, 26 Haskovo, 27 Shumen, 28 Yambol",
    "BO": "B El Beni, C Cochabamba, H Chuquisaca, L La Paz, N Pando, O Oruro, P Potosí, S Santa Cruz, T Tarija",
    "BR": "AC Acre, AL Alagoas, AM Amazonas, AP Amapá, BA Estado de Bahia, CE Ceará, DF Federal District, ES "
    "Espírito Santo, GO Goiás, MA Maranhão, MG Minas Gerais, MS Mato Grosso do Sul, MT Mato Grosso, PA "
    "Pará, PB Paraíba, PE Pernambuco, PI Piauí, PR Paraná, RJ Rio de Janeiro, RN Rio Grande do Norte, RO "
    "Rondônia, RR Roraima, RS Rio Grande do Sul, SC Santa Catarina, SE Sergipe, SP São Paulo, TO "
    "Tocantins",
    "BY": "BR Brest Oblast, HM Minsk City, HO Homyel’ Voblasc’, HR Grodnenskaya, MA Mogilev Region, MI Minsk "
    "Region, VI Vitebsk Region",
    "CA": "NT Northwest Territories, NU Nunavut, YT Yukon Territory",
    "CH": "AG Canton of Aargau, AI Appenzell Innerrhoden, AR Canton of Appenzell Ausserrhoden, BE Canton of "
    "Bern, BL Basel-Landschaft, BS Canton of Basel-City, FR Canton of Fribourg, GE Canton of Geneva, GL "
    "Canton of Glarus, GR Grisons, JU Canton of Jura, LU Canton of Lucerne, NE Canton of Neuchâtel, NW "
    "Canton of Nidwalden, OW Canton of Obwalden, SG Canton of St. Gallen, SH Canton of Schaffhausen, SO "
    "Canton of Solothurn, SZ Canton of Schwyz, TG Thurgau, TI Canton Ticino, UR Canton of Uri, VD Canton "
    "of Vaud, VS Valais, ZG Canton of Zug, ZH Canton of Zurich",
    "CL": "AI Aysén, AN Antofagasta, AP Arica y Parinacota, AR Araucanía, AT Atacama, BI Biobío, CO Coquimbo "
    "Region, LI O'Higgins Region, LL Los Lagos Region, LR Los Ríos Region, MA Region of Magallanes, ML "
    "Maule Region, NB Ñuble Region, RM Santiago Metropolitan, TA Tarapacá, VS Valparaíso",
    "CO": "AMA Amazonas, ANT Antioquia, ARA Departamento de Arauca, ATL Atlántico, BOL Bolívar, BOY Boyacá, CAL "
    "Caldas, CAQ Caquetá, CAS Casanare, CAU Cauca, CES Cesar, CHO Chocó, COR Córdoba, CUN Cundinamarca, "
    "DC Bogota D.C, GUA Guainía, GUV Guaviare, HUI Huila, LAG La Guajira, MAG Magdalena, MET Meta, NAR "
    "Nariño, NSA Norte de Santander, PUT Putumayo, QUI Quindío, RIS Risaralda, SAN Santander, SAP San "
    "Andres y Providencia, SUC Sucre, TOL Tolima, VAC Valle del Cauca, VAU Vaupés, VID Vichada",
    "CR": "A Alajuela, C Cartago, G Guanacaste, H Heredia, L Limón, P Puntarenas, SJ San José",
    "CU": "01 Pinar del Río, 03 Havana, 04 Matanzas, 05 Villa Clara, 06 Cienfuegos, 07 Sancti Spíritus, 08 "
    "Ciego de Ávila, 09 Camagüey, 10 Las Tunas, 11 Holguín, 12 Granma, 13 Santiago de Cuba, 14 "
    "Guantánamo, 15 Artemisa Province, 16 Mayabeque, 99 Isla de la Juventud",
    "CZ": "10 Hlavní město Praha, 20 Central Bohemia, 31 Jihočeský kraj, 32 Plzeňský kraj, 41 Karlovarský kraj, "
    "42 Ústecký kraj, 51 Liberecký kraj, 52 Královéhradecký kraj, 53 Pardubický, 63 Vysočina, 64 South "
    "Moravian, 71 Olomoucký, 724 Zlín, 80 Moravskoslezský",
    "DE": "BB Brandenburg, BE Berlin, BW Baden-Württemberg, BY Bavaria, HB Bremen, HE Hesse, HH Free and "
    "Hanseatic City of Hamburg, MV Mecklenburg-Vorpommern, NI Lower Saxony, NW North Rhine-Westphalia, RP "
    "Rhineland-Palatinate, SH Schleswig-Holstein, SL Saarland, SN Saxony, ST Saxony-Anhalt, TH Free State "
    "of Thuringia",
    "DK": "81 North Denmark, 82 Central Jutland, 83 Region South Denmark, 84 Capital Region, 85 Region Zealand",
    "DO": "01 Nacional, 02 Azua, 03 Baoruco, 04 Barahona, 05 Dajabón, 06 Duarte, 07 Elías Piña, 08 El Seíbo, 09 "
    "Espaillat, 10 Independencia, 11 La Altagracia, 12 La Romana, 13 La Vega, 14 María Trinidad Sánchez, "
    "15 Monte Cristi, 16 Pedernales, 17 Peravia, 18 Puerto Plata, 19 Hermanas Mirabal, 20 Samaná, 21 San "
    "Cristóbal, 22 San Juan, 23 San Pedro de Macorís, 24 Sánchez Ramírez, 25 Santiago, 26 Santiago "
    "Rodríguez, 27 Valverde, 28 Monseñor Nouel, 29 Monte Plata, 30 Hato Mayor, 31 San José de Ocoa, 32 "
    "Santo Domingo",
    "EC": "A Azuay, B Bolívar, C Carchi, D Orellana, E Esmeraldas, F Cañar, G Guayas, H Chimborazo, I Imbabura, "
    "L Loja, M Manabí, N Napo, O El Oro, P Pichincha, R Los Ríos, S Morona-Santiago, SD Santo Domingo de "
    "los Tsáchilas, SE Santa Elena, T Tungurahua, U Sucumbios, W Galápagos, X Cotopaxi, Y Pastaza, Z "
    "Zamora-Chinchipe",
    "EE": "247 Jõgeva County, 255 Järva County, 37 Harju, 39 Hiiu County, 45 Ida-Viru County, 56 Lääne, 60 "
    "Lääne-Viru County, 622 Põlva County, 624 Pärnu County, 668 Rapla County, 74 Saare, 79 Tartu, 81 "
    "Valgamaa, 84 Viljandi County, 87 Võru County",
    "ES": "MD Community of Madrid, AN Andalusia, AR Aragon, AS Principality of Asturias, CB Cantabria, CE "
    "Ceuta, CL Castille and León, CM Castille-La Mancha, CN Canary Islands, CT Catalonia, EX Extremadura, "
    "GA Galicia, IB Balearic Islands, M Madrid, MC Murcia, ML Melilla, NC Navarre, PV Basque Country, RI "
    "La Rioja, V Valencia",
    "FI": "02 South Karelia, 03 South Ostrobothnia, 04 South Savo, 05 Kainuu, 06 Kanta-Häme, 07 Central "
    "Ostrobothnia, 08 Central Finland Region, 09 Kymenlaakso, 10 Lapland Region, 11 Pirkanmaa, 12 "
    "Ostrobothnia, 13 North Karelia, 14 North Ostrobothnia, 15 North Savo, 16 Paijat-Hame, 17 Satakunta "
    "Region, 18 Uusimaa, 19 Southwest Finland",
    "FR": "20R Corsica, ARA Auvergne-Rhône-Alpes, BFC Bourgogne-Franche-Comté, BRE Brittany Region, CVL "
    "Centre-Val de Loire, GES Grand Est, HDF Hauts-de-France, IDF Île-de-France Region, NAQ "
    "Nouvelle-Aquitaine, NOR Normandy, OCC Occitanie, PAC Provence-Alpes-Côte d'Azur Region, PDL Pays de "
    "la Loire Region",
    "GR": "69 Autonomous Monastic State of the Holy Mountain, A East Macedonia and Thrace, B Central Macedonia, "
    "C West Macedonia, D Epirus, E Thessaly, F Ionian Islands, G West Greece, H Central Greece, I Attica, "
    "J Peloponnese, K North Aegean, L South Aegean, M Crete",
    "GT": "01 Guatemala, 02 El Progreso, 03 Sacatepéquez, 04 Chimaltenango, 05 Escuintla, 06 Santa Rosa, 07 "
    "Sololá, 08 Totonicapán, 09 Quetzaltenango, 10 Suchitepeque, 11 Retalhuleu, 12 San Marcos, 13 "
    "Huehuetenango, 14 Quiché, 15 Baja Verapaz, 16 Alta Verapaz, 17 Petén, 18 Izabal, 19 Zacapa, 20 "
    "Chiquimula, 21 Jalapa, 22 Jutiapa",
    "HN": "AT Atlántida, CH Choluteca, CL Colón, CM Comayagua, CP Copán, CR Cortés, EP El Paraíso, FM Francisco "
    "Morazán, GD Gracias a Dios, IB Bay Islands, IN Intibucá, LE Lempira, LP La Paz, OC Ocotepeque, OL "
    "Olancho, SB Santa Bárbara, VA Valle, YO Yoro",
    "HR": "01 Zagrebačka, 02 Krapinsko-Zagorska, 03 Sisačko-Moslavačka, 04 Karlovačka, 05 Varaždinska, 06 "
    "Koprivničko-Križevačka, 07 Bjelovarsko-Bilogorska, 08 Primorsko-Goranska, 09 Ličko-Senjska, 10 "
    "Virovitičk-Podravska, 11 Požeško-Slavonska, 12 Slavonski Brod-Posavina, 13 Zadarska, 14 "
    "Osječko-Baranjska, 15 Šibensko-Kniniska, 16 Vukovar-Sirmium, 17 Split-Dalmatia, 18 Istria, 19 "
    "Dubrovačko-Neretvanska, 20 Međimurska, 21 City of Zagreb",
    "HT": "AR Artibonite, CE Centre, GA GrandʼAnse, ND Nord, NE Nord-Est, NI Nippes, NO Nord-Ouest, OU Ouest, "
    "SD Sud, SE Sud-Est",
    "HU": "BA Baranya, BE Bekes County, BK Bács-Kiskun county, BU Budapest, BZ Borsod-Abauj Zemplen county, CS "
    "Csongrád, FE Fejér, GS Győr-Moson-Sopron, HB Hajdú-Bihar County, HE Heves, JN Jász-Nagykun-Szolnok "
    "County, KE Komárom-Esztergom, NO Nógrád, PE Pest, SO Somogy, SZ Szabolcs-Szatmár-Bereg, TO Tolna, VA "
    "Vas, VE Veszprém, ZA Zala",
    "IE": "C Connaught, L Leinster, M Munster, U Ulster",
    "IT": "21 Piedmont, 23 Aosta Valley, 25 Lombardy, 32 Trentino-Alto Adige, 34 Veneto, 36 Friuli Venezia "
    "Giulia, 42 Liguria, 45 Emilia-Romagna, 52 Tuscany, 55 Umbria, 57 The Marches, 62 Lazio, 65 Abruzzo, "
    "67 Molise, 72 Campania, 75 Apulia, 77 Basilicate, 78 Calabria, 82 Sicily, 88 Sardinia",
    "JM": "01 Kingston, 04 Portland, 07 Trelawny, 09 Hanover Parish, 10 Westmoreland, 11 Saint Elizabeth, 12 "
    "Manchester, 13 Clarendon, 14 Saint Catherine",
    "LT": "AL Alytus County, KL Klaipėda County, KU Kaunas County, MR Marijampolė County, PN Panevėžys County, "
    "SA Šiauliai County, TA Tauragė County, TE Telšiai County, UT Utena County, VL Vilnius County",
    "MX": "AGU Aguascalientes, BCN Free and Sovereign State of Baja California, BCS Baja California Sur, CAM "
    "Campeche, CHH Chihuahua, CHP Chiapas, CMX Mexico City, COA Coahuila, COL Colima, DUR Durango, GRO "
    "Guerrero, GUA Guanajuato, HID Hidalgo, JAL Jalisco, MEX México, MIC Michoacán, MOR Morelos, NAY "
    "Nayarit, NLE Nuevo León, OAX Oaxaca, PUE Puebla, QUE Querétaro, ROO Quintana Roo, SIN Sinaloa, SLP "
    "San Luis Potosí, SON Sonora, TAB Tabasco, TAM Tamaulipas, TLA Tlaxcala, VER Veracruz, YUC Yucatán, "
    "ZAC Zacatecas",
    "NI": "BO Boaco, CA Carazo, CI Chinandega, CO Chontales, ES Estelí, GR Granada, JI Jinotega, LE León, MD "
    "Madriz, MN Managua, MS Masaya, MT Matagalpa, NS Nueva Segovia, RI Rivas, SJ Río San Juan",
    "NL": "DR Drenthe, FL Flevoland, FR Friesland, GE Gelderland, GR Province of Groningen, LI Limburg, NB "
    "North Brabant, NH North Holland, OV Overijssel, UT Utrecht, ZE Zeeland, ZH South Holland",
    "NO": "03 Oslo, 11 Rogaland, 15 Møre og Romsdal, 18 Nordland, 30 Viken, 34 Innlandet, 38 Vestfold og "
    "Telemark, 42 Agder, 46 Vestland, 50 Trøndelag, 54 Troms og Finnmark",
    "NZ": "AUK Auckland, BOP Bay of Plenty Region, CAN Canterbury, CIT Chatham Islands, GIS Gisborne, HKB "
    "Hawke's Bay, MBH Marlborough, MWT Manawatu-Wanganui, NSN Nelson, NTL Northland Region, OTA Otago, "
    "STL Southland, TAS Tasman, TKI Taranaki, WGN Wellington, WKO Waikato, WTC West Coast",
    "PA": "1 Bocas del Toro, 10 Panamá Oeste, 2 Coclé, 3 Colón, 4 Chiriquí, 5 Darién, 6 Herrera, 7 Los Santos, "
    "8 Panamá, 9 Veraguas, EM Emberá, KY Guna Yala, NB Ngöbe-Buglé",
    "PE": "AMA Amazonas, ANC Ancash, APU Apurímac, ARE Arequipa, AYA Ayacucho, CAJ Cajamarca, CAL Callao, CUS "
    "Cusco, HUC Huanuco, HUV Huancavelica, ICA Ica, JUN Junín Region, LAL La Libertad, LAM Lambayeque, "
    "LIM Lima region, LMA Lima, LOR Loreto, MDD Madre de Dios Region, MOQ Moquegua, PAS Pasco Region, PIU "
    "Piura, PUN Puno, SAM San Martín, TAC Tacna, TUM Tumbes Region, UCA Ucayali",
    "PL": "24 Silesia, 30 Greater Poland, 02 Lower Silesian Voivodeship, 04 Kujawsko-Pomorskie Voivodship, 06 "
    "Lublin Voivodeship, 08 Lubusz Voivodship, 10 Łódź Voivodeship, 12 Lesser Poland Voivodeship, 14 "
    "Masovian Voivodeship, 16 Opole Voivodeship, 18 Subcarpathian Voivodeship, 20 Podlasie Voivodship, 22 "
    "Pomeranian Voivodeship, 24 Silesian Voivodeship, 26 Świętokrzyskie Voivodship, 28 Warmian-Masurian "
    "Voivodeship, 30 Greater Poland Voivodeship, 32 West Pomeranian Voivodeship",
    "PT": "01 Aveiro District, 02 Beja, 03 Braga, 04 Braganza District, 05 Castelo Branco, 06 Coimbra, 07 "
    "Évora, 08 Faro, 09 Guarda, 10 Leiria, 11 Lisbon District, 12 Portalegre, 13 Porto, 14 Santarém, 15 "
    "District of Setúbal, 16 Viana do Castelo, 17 Vila Real, 18 Viseu, 20 Azores, 30 Madeira",
    "PY": "1 Concepción, 10 Alto Paraná, 11 Central, 12 Ñeembucú, 13 Amambay, 14 Canindeyú, 15 Presidente "
    "Hayes, 16 Alto Paraguay, 19 Boquerón, 2 San Pedro, 3 Cordillera, 4 Guairá, 5 Caaguazú, 6 Caazapá, 7 "
    "Itapúa, 8 Misiones, 9 Paraguarí, ASU Asunción",
    "RO": "AB Alba, AG Arges, AR Arad, B Bucureşti, BC Bacău, BH Bihor, BN Bistriţa-Năsăud, BR Brăila, BT "
    "Botoşani, BV Braşov, BZ Buzău, CJ Cluj, CL Călăraşi, CS Caraş-Severin, CT Constanța, CV Covasna, DB "
    "Dâmboviţa, DJ Dolj County, GJ Gorj, GL Galaţi, GR Giurgiu, HD Hunedoara, HR Harghita, IF Ilfov, IL "
    "Ialomiţa, IS Iaşi, MH Mehedinţi, MM Maramureş County, MS Mureş, NT Neamţ, OT Olt County, PH Prahova, "
    "SB Sibiu, SJ Sălaj, SM Satu Mare, SV Suceava, TL Tulcea, TM Timiş, TR Teleorman, VL Vâlcea, VN "
    "Vrancea, VS Vaslui",
    "RS": "VO Vojvodina",
    "RU": "AD Adygeya Republic, AL Altai Republic, ALT Altai Krai, AMU Amur Oblast, ARK Arkhangelskaya oblast, "
    "AST Astrakhan, BA Bashkortostan Republic, BEL Belgorod Oblast, BRY Bryansk Oblast, BU Buryatiya "
    "Republic, CE Chechnya, CHE Chelyabinsk Oblast, CHU Chukotka Autonomous Okrug, CU Chuvashia, DA "
    "Dagestan, IN Ingushetiya Republic, IRK Irkutsk Oblast, IVA Ivanovo, KAM Kamchatka, KB "
    "Kabardino-Balkariya Republic, KC Karachayevo-Cherkesiya Republic, KDA Krasnodarskiy, KEM Kemerovo "
    "Oblast, KGD Kaliningrad, KGN Kurgan Oblast, KHA Khabarovsk Krai, KHM Khanty-Mansi-Yugra, KIR Kirov, "
    "KK Khakasiya Republic, KL Kalmykiya Republic, KLU Kaluga, KO Komi Republic, KOS Kostroma Oblast, KR "
    "Republic of Karelia, KRS Kursk, KYA Krasnoyarskiy, LEN Leningradskaya Oblast, LIP Lipetsk Oblast, "
    "MAG Magadan Oblast, ME Mariy-El Republic, MO Mordoviya Republic, MOS Moscow Oblast, MOW Moscow, MUR "
    "Murmansk Oblast, NEN Nenets Autonomous Okrug, NGR Novgorod Oblast, NIZ Nizhny Novgorod Oblast, NVS "
    "Novosibirsk Oblast, OMS Omsk, ORE Orenburg Oblast, ORL Orel Oblast, PER Perm, PNZ Penza, PRI , PSK "
    "Pskov Oblast, ROS Rostov Oblast, RYA Ryazan Oblast, SA Sakha, SAK Sakhalin Oblast, SAM Samara "
    "Oblast, SAR Saratovskaya Oblast, SE North Ossetia, SMO Smolenskaya Oblast’, SPE Saint Petersburg, "
    "STA Stavropol’ Kray, SVE Sverdlovsk, TA Tatarstan Republic, TAM Tambov, TOM Tomsk Oblast, TUL Tula, "
    "TVE Tver’ Oblast, TY Republic of Tyva, TYU Tyumen’ Oblast, UD Udmurtiya Republic, ULY Ulyanovsk "
    "Oblast, VGG Volgograd Oblast, VLA Vladimir, VLG Vologda, VOR Voronezj, YAN Yamalo-Nenets Autonomous "
    "Okrug, YAR Yaroslavl Oblast, YEV Jewish Autonomous Oblast, ZAB Transbaikal Territory",
    "SE": "AB Stockholm County, AC Västerbotten County, BD Norrbotten County, C Uppsala County, D Södermanland "
    "County, E Östergötland County, F Jönköping County, G Kronoberg County, H Kalmar County, I Gotland "
    "County, K Blekinge County, M Skåne County, N Halland County, O Västra Götaland County, S Värmland "
    "County, T Örebro County, U Västmanland County, W Dalarna County, X Gävleborg County, Y "
    "Västernorrland County, Z Jämtland County",
    "SK": "BC Banskobystrický kraj, BL Bratislavský Kraj, KI Košický kraj, NI Nitriansky kraj, PV Prešovský "
    "kraj, TA Trnava, TC Trenčiansky kraj, ZI Žilinský kraj",
    "SV": "AH Ahuachapán, CA Cabañas, CH Chalatenango, CU Cuscatlán, LI La Libertad, MO Morazán, PA La Paz, SA "
    "Santa Ana, SM San Miguel, SO Sonsonate, SS San Salvador, SV San Vicente, UN La Unión, US Usulután",
    "UA": "05 Vinnytsya Oblast, 07 Volyn, 09 Luhansk, 12 Dnipropetrovsk Oblast, 14 Donetsk Oblast, 18 Zhytomyr, "
    "21 Transcarpathia, 23 Zaporizhzhya Oblast, 26 Ivano-Frankivsk Oblast, 30 Kyiv City, 32 Kyiv Oblast, "
    "35 Kirovohrad Oblast, 40 Sevastopol City, 43 Autonomous Republic of Crimea, 46 Lviv Oblast, 48 "
    "Mykolayiv Oblast, 51 Odes’ka Oblast’, 53 Poltava Oblast, 56 Rivne, 59 Sumy, 61 Ternopil Oblast, 63 "
    "Kharkiv, 65 Kherson Oblast, 68 Khmelnytskyy Oblast, 71 Cherkasy Oblast, 74 Chernihiv Oblast, 77 "
    "Chernivtsi Oblast",
    "US": "DC District of Columbia",
    "UY": "AR Artigas Department, CA Canelones Department, CL Cerro Largo Department, CO Colonia Department, DU "
    "Durazno, FD Florida Department, FS Flores, LA Lavalleja Department, MA Maldonado Department, MO "
    "Montevideo, PA Paysandú, RN Río Negro, RO Rocha, RV Rivera, SA Salto, SJ San José, SO Soriano "
    "Department, TA Tacuarembó, TT Treinta y Tres",
    "VE": "A Distrito Federal, B Anzoátegui, C Apure, D Aragua, E Barinas, F Bolívar, G Carabobo, H Cojedes, I "
    "Falcón, J Guárico, K Lara, L Mérida, M Miranda, N Monagas, O Nueva Esparta, P Portuguesa, R Sucre, S "
    "Táchira, T Estado Trujillo, U Yaracuy, V Zulia, W Dependencias Federales, X Vargas, Y Delta Amacuro, "
    "Z Amazonas",
}
