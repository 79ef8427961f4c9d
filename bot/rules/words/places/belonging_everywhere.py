"""Adjectives of the countries of the world in the languages of Western Europe: chilenas, maliennes, peruanische.

Stems, with the endings of `declined`; "=" stands before words that are whole, "_" for a blank.
"""

from bot.rules.words.places.declined import declined

_STEMS = {
    "AD": "es:andorran pt:andorran fr:andorran it:andorran de:andorranisch =:Andorran",
    "AE": "=:emiratí,emiratíes,emiratís,emiradense,emiradenses,emirados,émirati,émiratis,émiraties,emiratini,"
    "emiratine,emiratisch,emiratische,emiratischen",
    "AF": "es:afgan fr:afghan it:afghan de:afghanisch ca:afgan =:Afghan,Afghans,afegãs,afegãos,Afghaanse",
    "AG": "=:Antiguan,Antiguans",
    "AL": "és:alban ês:alban =:albanaise,albaneses,Albanese,albanesa,albanés",
    "AM": "es:armeni pt:armêni it:armen de:armenisch ca:armeni =:Armenian,Armenians,arménienne,arméniennes,"
    "arménien,arméniens,Armeense",
    "AO": "es:angoleñ pt:angolan it:angolan de:angolanisch =:Angolan,Angolans,angolaise,angolaises,angolais,Angolese",
    "AR": "es:argentin pt:argentin fr:argentin it:argentin de:argentinisch ca:argentí =:Argentijnse,Argentines",
    "AT": "es:austríac pt:austríac it:austriac de:österreichisch =:autrichienne,autrichien,autrichiens,austríaques",
    "AU": "es:australian pt:australian it:australian de:australisch =:australienne,australien,australiens,Australische",
    "AZ": "es:azerbaiyan pt:azerbaijan it:azer de:aserbaidschanisch =:Azerbaijani,Azeri,azerbaïdjanaises,azéries,"
    "azerbaigiane,azerbaigiani,Azerbeidzjaanse,azerís,azerí",
    "BA": "es:bosni pt:bósni it:bosniac de:bosnisch ca:bosni =:bosniaque,bosniennes,bosnienne,Bosnische",
    "BB": "=:Barbadian,barbadiennes",
    "BD": "=:Bangladeshi,Bangladeshis,bangladeshíes,bangladesí,bengalíes,bangladaise,bangladais,bangladesi,"
    "bengalesi,bengalese,bangladeschisch,bengalische,Bengaalse,bengalesas,bengalês",
    "BE": "es:belg pt:belg it:belg fr:belg =:belge,belges,belgues,belga,belghi,belghe,belgische,belgischer,Belgisch",
    "BF": "es:burkinés pt:burquin =:Burkinabe,burkinabé,burkinabè,burkinabés,burkinabées,burkinesas,burkinesi",
    "BG": "es:búlgar pt:búlgar fr:bulgar it:bulgar de:bulgarisch ca:búlgar =:Bulgarian,bulgare,bulgares,Bulgaarse",
    "BH": "=:Bahraini,bahreiníes,bahreïniennes,bahreïnies,bahrainische",
    "BI": "és:burund ês:burundin de:burundisch =:burundese,burundesi,Burundian,burundaises,burundaise,Burundese",
    "BJ": "és:benin ês:benin de:beninisch =:beninese,beninesi,Beninese,béninoises,béninoise,béninois",
    "BN": "=:Bruneian,bruneanas,brunéiennes",
    "BO": "es:bolivian pt:bolivian it:bolivian de:bolivianisch ca:bolivi =:Bolivian,boliviennes,bolivienne,"
    "boliviens,Boliviaanse",
    "BR": "es:brasileñ pt:brasileir it:brasilian de:brasilianisch ca:brasiler =:brésilienne,brésilien,brésiliens,"
    "Braziliaanse,brasileres",
    "BT": "=:Bhutanese,bhoutanaises,butanesas,bhutanische",
    "BW": "=:Botswanan,Motswana,Batswana,botsuanesas,botsuanas,botswanaises,botswanische",
    "BY": "es:bielorrus pt:bielorruss it:bieloruss de:belarussisch =:Belarusian,Belarusians,biélorusses,"
    "biélorusse,weißrussische,Wit-Russische",
    "BZ": "es:beliceñ =:Belizean,belizenhas,béliziennes,belizische",
    "CA": "=:canadiense,canadienses,canadense,canadenses,canadenca,canadenques,canadese,canadesi,canadienne,"
    "canadien,canadiens,kanadischer,Canadees,Canadese",
    "CD": "es:congoleñ ês:congol de:kongolesisch =:congolese,congolesi,Congolese,congolaises,congolaise,congolais",
    "CF": "=:Central_African,centrafricaines,centroafricanas,zentralafrikanische",
    "CH": "es:suiz pt:suíç it:svizzer =:suisse,suisses,suïsses,Zwitsers,Zwitserse,schweizerisch,schweizerischen,"
    "schweizer",
    "CI": "es:marfileñ it:ivorian de:ivorisch =:marfinense,marfinenses,Ivorian,Ivorians,ivoiriennes,ivoirienne,"
    "ivoiriens,Ivoriaanse,costamarfileñas",
    "CL": "es:chilen pt:chilen it:cilen de:chilenisch ca:xilen =:Chilean,Chileans,chiliennes,chilienne,chiliens,"
    "Chileense",
    "CM": "és:camerun ês:camaron it:camerunens de:kamerunisch =:Cameroonian,camerounaises,camerounaise,"
    "camerounais,Kameroense,camaronesas",
    "CN": "es:chin ês:chin de:chinesisch ca:xines =:cinese,cinesi,chinoise,chinois,Chinese,xineses",
    "CO": "es:colombian pt:colombian it:colombian de:kolumbianisch ca:colombian =:colombienne,colombien,"
    "colombiens,Colombians",
    "CR": "pt:costarriquenh it:costarican =:costarricense,costarricenses,Costa_Rican,costariciennes,"
    "costaricaines,ticas,costa-ricanische,costa-riquenses",
    "CU": "es:cuban pt:cuban fr:cubain it:cuban de:kubanisch ca:cuban =:Cuban,Cubans,Cubaanse",
    "CV": "es:caboverdian pt:cabo-verdian =:Cape_Verdean,capverdiennes,cap-verdiennes,capoverdiane,kapverdische",
    "CY": "it:cipriot =:chipriota,chipriotas,cipriota,cipriotas,Cypriot,Cypriots,chypriotes,chypriote,zyprische,"
    "zypriotische,Cypriotische",
    "CZ": "es:chec pt:chec it:cec =:Czech,Czechs,tchèque,tchecas,tschechischer,tschechischen,Tsjechische,txeques,ceca",
    "DE": "it:tedesc =:aleman,alemana,alemanes,alemanas,alemã,alemão,alemães,allemande,allemand,allemands,"
    "tedesco,deutscher,deutsches,Duits,alemanyes,alemany",
    "DJ": "es:yibutian it:gibutian =:Djiboutian,djiboutiennes,djiboutienne,djiboutiens,dschibutische,djibutianas",
    "DK": "és:dan ês:dinamarqu de:dänisch =:danese,danesi,Danish,Danes,danoises,danoise,danois,Deense,daneses",
    "DO": "es:dominican pt:dominican fr:dominicain it:dominican de:dominikanisch =:Dominican,Dominicans,Dominicaanse",
    "DZ": "es:argelin pt:argelin it:algerin de:algerisch =:algérienne,algérien,algériens,Algerijnse,algerianes",
    "EC": "es:ecuatorian pt:equatorian it:ecuadorian de:ecuadorianisch =:Ecuadorian,Ecuadorean,équatoriennes,"
    "équatorienne,équatoriens,Ecuadoraanse",
    "EE": "es:estoni pt:estonian it:eston de:estnisch =:Estonian,Estonians,estoniennes,estonienne,estoniens,Estse",
    "EG": "es:egipci pt:egípci it:egizian de:ägyptisch =:égyptienne,égyptien,égyptiens,Egyptische,egípcies",
    "ER": "es:eritre =:Eritrean,Eritreans,érythréennes,eritreias,eritreische",
    "ES": "it:spagnol de:spanisch =:español,española,españoles,españolas,espanhol,espanhola,espanholes,"
    "espanholas,espagnole,espagnol,espagnols,espanyoles,spagnoli,Spaans",
    "ET": "es:etíop pt:etíop it:etiop de:äthiopisch =:Ethiopian,Ethiopians,éthiopiennes,éthiopienne,etíopes,"
    "Ethiopische",
    "FI": "és:finland ês:finland de:finnisch =:finlandese,finlandesi,finlandaise,finlandais,finesas,Finse,finnischen",
    "FJ": "=:Fijian,Fijians,fidjiennes,fiyianas,fidschianische",
    "FR": "és:franc ês:franc =:francese,francesi,française,français,franceses,französischer,Frans",
    "GA": "és:gabon ês:gabon de:gabunisch =:gabonese,gabonesi,Gabonese,gabonaises,gabonaise,gabonais",
    "GB": "es:británic pt:britânic it:britannic de:britisch =:britannique,britànic,britàniques",
    "GE": "es:georgian pt:georgian it:georgian de:georgisch =:géorgiennes,géorgienne,géorgiens,Georgische",
    "GH": "és:ghan ês:gan de:ghanaisch =:ghanese,ghanesi,ghanéenne,ghanéen,ghanéens,Ghanese,Ghanees,ganesas",
    "GM": "es:gambian pt:gambian it:gambian de:gambisch =:gambiennes,gambienne,gambiens,Gambiaanse",
    "GN": "es:guinean pt:guinean it:guinean de:guineisch =:Guinean,guinéennes,guinéenne,guinéens,Guineese",
    "GQ": "es:ecuatoguinean =:Equatorial_Guinean,équato-guinéennes",
    "GR": "es:grieg pt:greg it:grec de:griechisch =:grecque,grecs,gregues,Grieks",
    "GT": "es:guatemaltec pt:guatemaltec it:guatemaltec de:guatemaltekisch =:Guatemalan,Guatemalans,"
    "guatémaltèques,guatémaltèque,Guatemalteekse",
    "GW": "=:Bissau-Guinean,bissau-guinéennes,guineenses,bisauguineanas",
    "GY": "és:guyan =:Guyanese,guyaniennes,guianenses,guyanische",
    "HN": "es:hondureñ pt:hondurenh it:honduregn de:honduranisch =:Honduran,Hondurans,honduriennes,Hondurese",
    "HR": "it:croat de:kroatisch =:croata,croatas,Croatian,Croatians,croates,croate,Kroatische",
    "HT": "es:haitian pt:haitian it:haitian de:haitianisch =:Haitian,Haitians,haïtiennes,haïtienne,haïtiens,Haïtiaanse",
    "HU": "es:húngar pt:húngar de:ungarisch =:ungherese,ungheresi,hongroise,hongrois,Hongaars,hongareses",
    "ID": "es:indonesi pt:indonési it:indonesian de:indonesisch =:indonésienne,indonésiens,Indonesische,Indonesians",
    "IE": "és:irland ês:irland de:irisch =:irlandese,irlandesi,irlandaise,irlandais,Iers",
    "IL": "it:israelian de:israelisch =:israelí,israelíes,israelís,israelense,israelenses,israélienne,israéliens,"
    "Israëlische,israelianes",
    "IN": "it:indian de:indisch =:indienne,indien,indiens,Indiaas,índies,indianos",
    "IQ": "=:iraquíes,iraquí,irakíes,irakiennes,irakienne,irakiens,iraquianas,iraquianos,irakische,irachene,"
    "iracheni,Iraakse,Iraqis",
    "IR": "=:iraníes,iraní,iraniennes,iranienne,iraniens,iranianas,iranianos,iranische,iraniane,iraniani,Iraanse,"
    "Iranians",
    "IS": "és:island ês:island de:isländisch =:islandese,islandesi,Icelandic,Icelanders,islandaises,islandaise,"
    "IJslandse",
    "IT": "es:italian pt:italian it:italian de:italienisch =:italienne,italien,italiens,Italiaans,italianes",
    "JM": "es:jamaican pt:jamaican it:giamaican de:jamaikanisch =:Jamaican,Jamaicans,jamaïcaines,jamaïquaines,"
    "Jamaicaanse",
    "JO": "es:jordan pt:jordanian it:giordan de:jordanisch =:jordanienne,jordaniens,Jordaans,jordanes",
    "JP": "és:japon ês:japon de:japanisch =:giapponese,giapponesi,japonaise,japonais,Japans,japoneses",
    "KE": "es:kenian pt:quenian it:kenian de:kenianisch =:kényane,kényans,Keniase,kenyanes,Kenyans,keniatas,keniata",
    "KG": "es:kirguis =:Kyrgyz,kirghizes,quirguizes,kirgisische,Kirgizische,kirguisas",
    "KH": "es:camboyan pt:cambojan it:cambogian de:kambodschanisch =:Cambodian,Cambodians,cambodgiennes,Cambodjaanse",
    "KM": "=:Comorian,comoriennes,comorenses,komorische",
    "KP": "es:norcorean pt:norte-corean it:nordcorean de:nordkoreanisch =:North_Korean,nord-coréennes,Noord-Koreaanse",
    "KR": "es:corean,surcorean pt:corean,sul-corean it:corean,sudcorean de:koreanisch,südkoreanisch =:coréenne,"
    "sud-coréennes,coréens,Koreaanse,Zuid-Koreaanse,surcoreanas,coreanes",
    "KW": "=:Kuwaiti,Kuwaitis,kuwaitíes,koweïtiennes,kuwaitianas,kuwaitische,kuwaitiane",
    "KZ": "es:kazaj =:Kazakh,Kazakhs,kazajas,kazakhes,cazaques,kasachische,kazake,Kazachse",
    "LA": "=:Lao,Laotian,laosianas,laotiennes,laotische",
    "LB": "és:liban ês:liban de:libanesisch =:libanese,libanesi,libanaise,libanais,libaneses",
    "LK": "=:Sri_Lankans,esrilanquesa,srilanquesas,ceilandesas,cingalesas,srilankaises,sri-lankische,srilankesi,"
    "Sri_Lankaanse,cingalesi",
    "LR": "es:liberian pt:liberian it:liberian de:liberianisch =:Liberian,Liberians,libériennes,libérienne",
    "LS": "=:Basotho,lesotanas,lesothanes,lesothische",
    "LT": "es:lituan pt:lituan it:lituan de:litauisch =:Lithuanian,Lithuanians,lituaniennes,lituanienne,Litouwse",
    "LU": "és:luxemburgu ês:luxemburgu de:luxemburgisch =:lussemburghese,lussemburghesi,Luxembourgish,"
    "luxembourgeoises,luxembourgeoise,luxembourgeois,Luxemburgse",
    "LV": "it:letton de:lettisch =:leton,letona,letones,letonas,Latvian,Latvians,lettones,lettone,lettons,letãs",
    "LY": "es:libi pt:líbi it:libic de:libysch =:Libyan,Libyans,libyennes,libyenne,libyens,Libische",
    "MA": "it:marocchin de:marokkanisch =:marocaine,marocains,marroquí,marroquines,Marokkaans,marroquino,marroquinos",
    "MD": "es:moldav pt:moldav it:moldav de:moldauisch =:Moldovan,Moldovans,moldaves,moldave,Moldavische",
    "ME": "es:montenegrin pt:montenegrin it:montenegrin de:montenegrinisch =:monténégrine,Montenegrijnse",
    "MG": "es:malgach =:Malagasy,malgaches,malgache,madagassische,malgasce,Malagassische",
    "MK": "es:macedoni pt:macedóni it:macedon de:mazedonisch =:macédonienne,macédoniens,Macedonische,normacedonias",
    "ML": "es:malien it:malian de:malisch =:Malian,Malians,maliennes,malienne,maliens,malienses,malineses,Malinese",
    "MM": "es:birman ês:birman it:birman de:birmanisch =:Burmese,birmanes,birmane,Birmese,Burmees",
    "MN": "it:mongol de:mongolisch =:mongol,mongola,mongoles,mongolas,Mongolian,Mongoolse",
    "MR": "es:mauritan pt:mauritan it:mauritan de:mauretanisch =:Mauritanian,mauritaniennes,mauritanienne,Mauritaanse",
    "MT": "és:malt ês:malt de:maltesisch =:maltese,maltesi,Maltese,maltaises,maltaise,maltais",
    "MU": "es:maurician pt:maurician =:Mauritian,mauriciennes,mauricienne,mauritische,mauriziane",
    "MV": "es:maldiv pt:maldiv it:maldivian de:maledivisch =:Maldivians,maldivienne,Maldivische",
    "MW": "=:Malawians,malauíes,malawiennes,malawische,malawiane,malauianas,Malawische",
    "MX": "es:mexican pt:mexican it:messican de:mexikanisch =:mexicaine,mexicain,mexicains,Mexicaanse,Mexicans,"
    "mexicanes",
    "MY": "es:malasi pt:malai de:malaysisch =:malese,malesi,Malaysian,Malaysians,malaisiennes,malaisienne,"
    "malaias,Maleisische",
    "MZ": "es:mozambiqueñ pt:moçambican it:mozambican de:mosambikanisch =:Mozambican,Mozambicans,mozambicaines,"
    "Mozambikaanse",
    "NA": "es:namibi pt:namibian it:namibian de:namibisch =:Namibian,Namibians,namibiennes,namibienne,Namibische",
    "NE": "es:nigerin =:Nigerien,nigériennes,nigérienne,nigerinas,nigerinos,nigrische",
    "NG": "es:nigerian pt:nigerian it:nigerian de:nigerianisch =:nigériane,nigérians,Nigerians,Nigeriaanse",
    "NI": "it:nicaraguens =:nicaragüense,nicaragüenses,nicaraguense,nicaraguenses,Nicaraguan,Nicaraguans,"
    "nicaraguayennes,nicas,nicaraguanische,Nicaraguaanse",
    "NL": "és:neerland,holand ês:neerland,holand de:niederländisch,holländisch =:olandese,olandesi,néerlandaise,"
    "hollandaises,hollandaise,Nederlands,neerlandeses",
    "NO": "es:norueg pt:norueg de:norwegisch =:norvegese,norvegesi,norvégienne,norvégiens,Noors,noruegues",
    "NP": "ês:nepal de:nepalesisch =:nepalí,nepalíes,nepalís,nepalese,nepalesi,Nepali,Nepalese,Nepalis,"
    "népalaises,népalaise",
    "NZ": "és:neozeland ês:neozeland de:neuseeländisch =:neozelandese,neozelandesi,New_Zealand,Kiwi,Kiwis,"
    "néo-zélandaises,Nieuw-Zeelandse,neocelandesas",
    "OM": "=:Omani,Omanis,omaníes,omanaises,omanenses,omanische,omanite",
    "PA": "es:panameñ pt:panamenh de:panamaisch =:Panamanian,Panamanians,panaméennes,panaméenne,panamensi,Panamese",
    "PE": "es:peruan pt:peruan it:peruvian de:peruanisch =:Peruvian,Peruvians,péruviennes,péruvienne,péruviens,"
    "Peruaanse,peruanes",
    "PG": "=:Papua_New_Guinean,papouasiennes,papúes,papuanische",
    "PH": "es:filipin pt:filipin it:filippin de:philippinisch =:philippines,philippine,philippins,Filipijnse,"
    "Filipinos,Pinoy",
    "PK": "ês:paquistan it:pakistan de:pakistanisch =:pakistaní,pakistaníes,pakistanís,paquistaní,paquistaníes,"
    "paquistanís,pakistanaise,pakistanais,Pakistaans,Pakistanis,pakistaneses",
    "PL": "es:polac ês:polon pt:polac it:polacc de:polnisch =:polonaise,polonais,Pools,poloneses,polonesas",
    "PS": "es:palestin pt:palestin de:palästinensisch =:palestinese,palestinesi,palestinienne,palestiniens,Palestijnse",
    "PT": "és:portugu ês:portugu de:portugiesisch =:portoghese,portoghesi,portugaise,portugais,Portugees,portugueses",
    "PY": "es:paraguay pt:paraguai it:paraguaian de:paraguayisch =:Paraguayan,Paraguayans,paraguayennes,Paraguayaanse",
    "QA": "=:Qatari,Qataris,qataríes,cataríes,qataries,qatariennes,katarische,catarianas",
    "RO": "es:ruman pt:romen it:rumen,romen de:rumänisch =:Romanians,roumaine,roumains,Roemeense,romaneses,romenas",
    "RS": "es:serbi pt:sérvi it:serb de:serbisch =:serbe,serbes,sèrbies,Servisch,Serbs",
    "RU": "es:rus pt:russ it:russ de:russisch =:russe,russes,Russisch,Russians",
    "RW": "és:ruand ês:ruand de:ruandisch =:ruandese,ruandesi,Rwandan,Rwandans,rwandaises,rwandaise,rwandais,Rwandese",
    "SA": "pt:saudit it:saudit de:saudi-arabisch,saudisch =:saudí,saudíes,saudís,Saudis,saoudiennes,saoudienne,"
    "sauditas,Saoedische",
    "SC": "=:Seychellois,seychelloises,seychellenses,seychellische",
    "SD": "és:sudan ês:sudan de:sudanesisch =:sudanese,sudanesi,Sudanese,soudanaises,soudanaise,soudanais,Soedanese",
    "SE": "es:suec pt:suec de:schwedisch =:svedese,svedesi,suédoise,suédois,Zweeds,sueques,suecs",
    "SG": "=:Singaporean,Singaporeans,singapouriennes,singapurenses,singapurische,cingapurianas,singaporiane",
    "SI": "es:esloven pt:esloven it:sloven de:slowenisch =:Slovene,Slovenian,Slovenians,slovènes,slovène,Sloveense",
    "SK": "es:eslovac pt:eslovac it:slovacc de:slowakisch =:Slovak,Slovaks,slovaques,slovaque,Slowaakse",
    "SL": "=:Sierra_Leonean,sierraleonesas,sierra-léonaises,serra-leonesas,sierra-leonische,sierraleonesi",
    "SN": "és:senegal ês:senegal de:senegalesisch =:senegalese,senegalesi,sénégalaise,sénégalais,Senegalees,"
    "senegaleses",
    "SO": "it:somal de:somalisch =:somalienne,somaliens,Somalische,Somalis,somalí",
    "SR": "és:surinam =:Surinamese,surinamaises,surinamenses,Surinaamse,surinamische",
    "SS": "=:South_Sudanese,sursudanesas,sud-soudanaises,sul-sudanesas,südsudanesische",
    "SV": "es:salvadoreñ pt:salvadorenh it:salvadoregn de:salvadorianisch =:Salvadoran,Salvadorans,salvadoriennes",
    "SY": "es:siri pt:síri it:sirian de:syrisch =:syriennes,syrienne,syriens,Syrische,Syrians",
    "SZ": "=:Swazi,Swazis,suazis,swazies",
    "TD": "es:chadian pt:chadian it:ciadian de:tschadisch =:Chadian,Chadians,tchadiennes,tchadienne,Tsjadische",
    "TG": "és:togol ês:togol de:togoisch =:togolese,togolesi,Togolese,togolaises,togolaise,togolais",
    "TH": "és:tailand ês:tailand de:thailändisch =:thailandese,thailandesi,Thai,Thais,thaïlandaises,thaïlandaise,"
    "Thaise",
    "TJ": "=:Tajik,Tajiks,tayikas,tadjikes,tadschikische,Tadzjiekse",
    "TL": "=:Timorese,East_Timorese,timorenses,timoraises,timoresische",
    "TM": "=:Turkmen,turcomanas,turkmènes,turkmenische,Turkmeense",
    "TN": "es:tunecin pt:tunisian it:tunisin de:tunesisch =:tunisienne,tunisiens,Tunesische,Tunisians,tunisianes,"
    "tunisinas",
    "TR": "es:turc pt:turc it:turc de:türkisch =:turque,turcs,Turks,turchi",
    "TT": "=:Trinidadian,Trini,Trinis,trinidadiennes,trinitenses,trinidadische",
    "TW": "és:taiwan ês:taiwan de:taiwanisch =:taiwanese,taiwanesi,Taiwanese,taïwanaises,taïwanaise,Taiwanees",
    "TZ": "es:tanzan pt:tanzanian it:tanzanian de:tansanisch =:tanzanienne,tanzaniens,Tanzaniaanse,Tanzanians,"
    "tanzaneses",
    "UA": "es:ucranian pt:ucranian it:ucrain de:ukrainisch =:ukrainienne,ukrainiens,Oekraïens,Ukrainians,ucraïneses",
    "UG": "és:ugand de:ugandisch =:ugandense,ugandenses,ugandese,ugandesi,ougandaise,ougandais,Oegandese,"
    "Ugandans,ugandeses",
    "US": "=:estadounidense,estadunidenses,estadunidense,norteamericana,norteamericano,gringas,américaine,"
    "américain,américains,amerikanischer,Amerikaans,statunitense,nord-americanes,yankees,états-uniennes,"
    "étasuniennes,usanas",
    "UY": "es:uruguay pt:uruguai =:uruguaiani,uruguaiane de:uruguayisch "
    "=:Uruguayan,Uruguayans,uruguayennes,Uruguayaanse,"
    "uruguaies",
    "UZ": "es:uzbek pt:uzbequ it:uzbek de:usbekisch =:Uzbek,Uzbeks,ouzbèkes,uzbecas,uzbeche,Oezbeekse",
    "VE": "es:venezolan pt:venezuelan it:venezuelan de:venezolanisch =:Venezuelan,Venezuelans,vénézuéliennes,"
    "vénézuélienne,Venezolaanse",
    "VN": "pt:vietnamit it:vietnamit de:vietnamesisch =:vietnamita,vietnamitas,Vietnamese,vietnamiennes,"
    "vietnamienne,Vietnamees",
    "XK": "es:kosovar pt:kosovar it:kosovar de:kosovarisch =:kosovare,kosovars,Kosovaarse,Kosovars",
    "YE": "es:yemen pt:iemenit it:yemenit de:jemenitisch =:yemeníes,yéménites,yéménite,Jemenitische",
    "ZA": "es:sudafrican pt:sul-african it:sudafrican de:südafrikanisch =:sud-africaine,Zuid-Afrikaans,sud-africanes",
    "ZM": "es:zambian pt:zambian it:zambian de:sambisch =:Zambians,zambiennes,zambienne,Zambiaanse",
    "ZW": "de:simbabwisch =:zimbabuense,zimbabuenses,zimbabwese,zimbabwesi,Zimbabweans,zimbabwéennes,"
    "zimbabwéenne,zimbabuanas,Zimbabwaanse",
}
OF_COUNTRY = {code: forms.replace("_", " ") for code, forms in declined(_STEMS).items()}
