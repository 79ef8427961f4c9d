"""Words for the register's themes in Russian, Ukrainian and Polish, with the forms people ask in. Commas part them."""

THEMES = {
    "ru": {
        "refugees": "беженец, мигранты, мигрант, мигрантах, мигранток, переселенцы, переселенцев, иммигранты, "
        "иммигрантов, иммигрантами, приезжие, приезжих, приезжими, убежище, вынужденные переселенцы",
        "youth": "молодых, молодым, подростки, подростков, подростками, дети, детям, детьми, школьники, юношей, "
        "молодёжный совет, молодежный совет",
        "women": "женщина, девушки, девушек, девочек, женщинах, гендер, гендерное равенство, матери",
        "faith": "вера, веры, верующие, религиозные лидеры, религиозный, мечеть, мечети, мечетями, церковь, церкви, "
        "синагогу, храм, храмы, имамы, священники, раввины, мусульмане, евреи, христиане, конфессии",
        "police": "полицией, полицейских, полицейский, полицию, милиция, силовики, правоохранители",
        "data": "данные, данных, опросы, опроса, исследование, исследования, исследований, статистику, цифры, карты",
        "schools": "школа, школах, школами, школу, учителями, учителям, ученики, учеников, образования, "
        "образованием, студенты, вузы, университеты",
        "prevention": "профилактику, профилактикой, предотвращение, экстремизм, экстремизма, экстремизмом, "
        "экстремисты, терроризма, терроризмом, террористы, радикализации, радикалы",
        "dialogue": "диалоги, диалогом, разговор, беседы, обсуждение, обсуждения, дискуссии, встречи с жителями, "
        "общение",
        "statements": "публичные заявления, публично осуждают, осуждают, осуждение, осудили, осуждать, выступления, "
        "высказываются, заявления мэров",
        "hate-speech": "язык ненависти, языка ненависти, речь ненависти, ненависть в интернете, ненависти в "
        "интернете, ненавистью в интернете, ненависть в сети, фейки, фейков, фейками, дезинформации, "
        "дезинформацией, травля в сети, кибербуллинг, кибербуллинга, кибербуллингом, оскорбления, травля, травли, "
        "травлю, травлей, травле, хейт, хейта, хейтом, хейту, хейтеры, хейтеров, буллинг, буллинга, буллингом, "
        "буллингу",
        "hate-crime": "преступления на почве ненависти, преступлениями на почве ненависти, преступлений на почве "
        "ненависти, преступления ненависти, нападения, нападений, нападениями",
        "antiracism": "расисты, дискриминацию, антисемитизма, антисемитизмом, исламофобия, исламофобии, "
        "исламофобией, ксенофобия, ксенофобии, ксенофобией, меньшинства, меньшинств, меньшинствам, равенство, "
        "нацизм",
        "funding": "финансирование, финансирования, деньги, денег, гранты, грантов, грант, бюджет, бюджета, "
        "субсидии, фонды, инициативное бюджетирование",
        "civil-society": "гражданское общество, гражданским обществом, гражданского общества, НКО, НПО, "
        "общественные организации, общественными организациями, ассоциации, благотворительные организации",
        "participation": "участие граждан, участие жителей, участия жителей, участие, жители, жителей, граждане, "
        "граждан, демократия, демократии, местная демократия",
        "volunteers": "волонтёры, волонтёров, волонтерам, волонтёрам, волонтерство, добровольцы, добровольцев",
        "middle-east-crisis": "Газа, Газы, Газе, Газу, сектор Газа, секторе Газа, война в Газе, войны в Газе, "
        "Израиль, Израиле, Палестина, Палестине, Ближний Восток, Ближнем Востоке, протесты",
        "reintegration": "реинтеграция, реинтеграции, реабилитация, реабилитации, реабилитацией, возвращенцы, "
        "вернувшиеся из Сирии, вернувшихся из Сирии, иностранные боевики, бывшие боевики, бывших боевиков, бывшие "
        "заключённые",
        "sport": "спорте, футбола, футболом, турнир, турниры, спортивные, спортсмены",
        "wellbeing": "психическое здоровье, психического здоровья, психическим здоровьем, психологическая помощь, "
        "психологической помощи, психолог, психологи, травма, травмы, пострадавшие, пострадавшим, жертвы, жертв, "
        "жертвам, благополучие",
        "violence": "насилию, насилии, стрельба, стрельбы, оружие, оружия, банды, банд, бандами, преступности, "
        "преступность, убийства, безопасность, криминал",
        "public-space": "общественные пространства, общественных пространств, общественное пространство, улицы, "
        "парки, парков, площади, освещение, благоустройство, освещения улиц",
        "early-warning": "раннее предупреждение, раннего предупреждения, напряжённость, напряженность, "
        "напряженности, мониторинг, раннее оповещение",
        "neighbourhoods": "соседи, соседей, соседями, районы, районов, кварталы, микрорайоны, соседские комитеты, "
        "ТОС, дворы",
        "disputes": "конфликт, конфликты, конфликтов, конфликтами, медиация, медиации, медиаторы, посредничество, "
        "споры, споров, жалобы, беспорядки, мир, примирение",
        "elections": "выборах, выборами, голосование, голосования, предвыборная кампания, избиратели, политика, "
        "поляризация, поляризации",
        "national-government": "правительство, правительством, правительства, министерство, министерством, "
        "министерства, федеральная власть, центральная власть, национальная стратегия",
    },
    "uk": {
        "refugees": "біженець, біженкам, біженцям, мігранти, мігрантів, мігрантами, мігрантам, переселенці, "
        "переселенцям, переселенцями, ВПО, внутрішньо переміщені, притулок",
        "youth": "молоддю, підлітки, підлітків, підлітками, діти, дітей, дітям, молодіжна рада, молодь, молодих",
        "women": "жінка, жінкам, жінками, дівчата, дівчат, гендер, гендерна рівність, матері",
        "faith": "віра, релігія, релігії, релігійні лідери, мечеті, мечеть, церков, синагоги, синагога, храм, "
        "священики, імами, рабини, мусульмани, євреї, християни",
        "police": "поліцейські, поліцейських, поліцейськими, правоохоронці, правоохоронцями",
        "data": "дані, даних, даними, опитування, опитувань, дослідження, досліджень, статистика, статистики, карти",
        "schools": "школа, школу, школі, школами, вчителі, вчителів, вчителями, учні, учнів, освіта, освітою, студенти",
        "prevention": "профілактика, профілактики, запобігання, запобіганням, екстремізм, екстремізму, "
        "екстремізмом, тероризм, тероризму, тероризмом, радикалізація, радикалізації, радикалізацією",
        "dialogue": "діалог, діалогу, діалогом, розмови, обговорення, дискусії, зустрічі з мешканцями",
        "statements": "публічні заяви, засуджують, засудили, публічно засуджують, виступи",
        "hate-speech": "мова ненависті, мови ворожнечі, мова ворожнечі, мовою ворожнечі, мовою ненависті, мови "
        "ненависті, ненависть в інтернеті, ненависті в інтернеті, ненависть у мережі, фейки, фейків, фейками, "
        "дезінформація, дезінформації, дезінформацією, кібербулінг, кібербулінгу, кібербулінгом, цькування, "
        "цькуванням, цькуванню, хейт, хейту, хейтом, хейтери, хейтерів, булінг, булінгу, "
        "булінгом",
        "hate-crime": "злочини на ґрунті ненависті, злочини ненависті, злочинами ненависті, злочинів на ґрунті "
        "ненависті, напади, нападів",
        "antiracism": "расизм, расизму, расизмом, дискримінацією, антисемітизм, антисемітизму, антисемітизмом, "
        "ісламофобія, ксенофобія, ксенофобії, меншини, меншин, рівність",
        "funding": "фінансування, гроші, грошей, гранти, грантів, бюджет, бюджету, субсидії, кошти, коштів, бюджет "
        "участі",
        "civil-society": "громадянське суспільство, громадянським суспільством, громадянського суспільства, "
        "громадські організації, громадськими організаціями, ГО, НУО",
        "participation": "участь громадян, участь мешканців, участь, участі, мешканці, мешканців, громадяни, "
        "громадян, демократія, демократії",
        "volunteers": "волонтер, волонтерам, волонтерами, волонтерство, добровольці",
        "middle-east-crisis": "Газа, Гази, Газі, сектор Газа, війна в Газі, війни в Газі, Ізраїль, Палестина, "
        "Близький Схід, протести",
        "reintegration": "реінтеграція, реінтеграції, реінтеграцією, реабілітація, реабілітації, ветерани, "
        "ветеранів, колишні бойовики, колишні в'язні",
        "sport": "спорт, спортом, футбол, футболу, турнір, турніри",
        "wellbeing": "психічне здоров'я, психічного здоров'я, психічним здоров'ям, ментальне здоров'я, психологічна "
        "допомога, психологічної допомоги, травма, травми, постраждалі, постраждалим, жертви, жертв, жертвам",
        "violence": "насилля, насильством, стрілянина, зброя, зброї, банди, злочинність, злочинності, вбивства, "
        "безпека",
        "public-space": "громадський простір, громадські простори, вулиці, парки, площі, освітлення, благоустрій",
        "early-warning": "раннє попередження, раннього попередження, раннє сповіщення, напруга, напруження, моніторинг",
        "neighbourhoods": "сусіди, сусідів, сусідами, райони, мікрорайони, квартали, ОСББ",
        "disputes": "конфлікт, конфлікти, конфліктів, конфліктами, медіація, медіації, спори, скарги, скарг, мир, "
        "примирення",
        "elections": "вибори, виборів, виборами, голосування, передвиборча кампанія, виборці, політика, "
        "поляризація, поляризації",
        "national-government": "уряд, урядом, уряду, міністерство, міністерством, держава, центральна влада, "
        "національна стратегія",
    },
    "pl": {
        "refugees": "uchodźca, uchodźcami, uchodźcach, migranci, migrantom, migrantami, imigranci, imigrantów, "
        "azyl, przesiedleńcy, cudzoziemcy, cudzoziemców, nowo przybyli",
        "youth": "młodych, młodzi, młodym, młodzieżowa rada, nastolatki, nastolatków, dzieciom, dziećmi, dzieciaki, "
        "młodzież",
        "women": "kobieta, kobietami, kobietach, dziewczyny, dziewczynki, równość płci, matki",
        "faith": "wiara, religia, religie, religii, religijni, przywódcy religijni, kościół, kościołów, meczet, "
        "meczetów, synagoga, synagogi, księża, imamowie, rabini, muzułmanie, żydzi, chrześcijanie, miejsca kultu",
        "police": "policją, policjanci, policjantów, policjantami, straż miejska, strażą miejską",
        "data": "danych, danymi, ankieta, ankiety, badania, badanie, badań, statystyka, statystyk, liczby, mapy",
        "schools": "szkoła, szkole, szkołę, szkołami, nauczyciel, nauczycieli, nauczycielami, uczniowie, uczniów, "
        "edukacji, edukację, studenci, uczelnie",
        "prevention": "zapobiegają, zapobiegania, profilaktyka, profilaktyki, ekstremizm, ekstremizmu, "
        "ekstremizmem, ekstremizmowi, ekstremiści, terroryzm, terroryzmu, terroryzmem, radykalizacja, "
        "radykalizacji, radykalizacją",
        "dialogue": "dialogu, dialogiem, rozmowy, rozmów, debaty, debata, dyskusje, spotkania z mieszkańcami",
        "statements": "publiczne wypowiedzi, potępiają, potępić, potępienie, potępił, zabierają głos, zabieranie "
        "głosu, oświadczenia, przemówienia",
        "hate-speech": "mowa nienawiści, mową nienawiści, mowę nienawiści, hejt, hejtu, hejtem, hejtowi, nienawiść "
        "w sieci, nienawiści w sieci, nienawiści w internecie, nienawiść w internecie, fake newsy, dezinformacji, "
        "dezinformacją, cyberprzemoc",
        "hate-crime": "przestępstwa z nienawiści, przestępstw z nienawiści, przestępstwami z nienawiści, zbrodnie "
        "nienawiści, napaści, napady, ataki",
        "antiracism": "rasizm, rasizmem, rasizmowi, rasiści, dyskryminacji, dyskryminacją, antysemityzm, "
        "antysemityzmu, antysemityzmem, islamofobia, islamofobii, islamofobią, ksenofobia, ksenofobii, "
        "mniejszości, mniejszościom, równość",
        "funding": "finansowanie, finansowania, pieniądze, pieniędzy, granty, grantów, dotacje, dotacji, "
        "dofinansowanie, budżet, budżetu, budżet obywatelski, fundusze, kasa na projekty",
        "civil-society": "społeczeństwo obywatelskie, społeczeństwem obywatelskim, społeczeństwa obywatelskiego, "
        "NGO, organizacje pozarządowe, organizacji pozarządowych, organizacjami pozarządowymi, stowarzyszenia, "
        "stowarzyszeń, fundacje",
        "participation": "partycypacja, partycypacji, udział mieszkańców, mieszkańcy, mieszkańców, mieszkańcami, "
        "obywatele, obywateli, demokracja, demokracji, konsultacje społeczne",
        "volunteers": "wolontariusz, wolontariuszy, wolontariuszom, wolontariat, wolontariatu, ochotnicy",
        "middle-east-crisis": "Gaza, Gazie, Gazy, Strefa Gazy, wojna w Gazie, wojny w Gazie, wojną w Gazie, Izrael, "
        "Palestyna, Bliski Wschód, Bliskim Wschodzie, protesty",
        "reintegration": "reintegracja, reintegracji, resocjalizacja, resocjalizacji, rehabilitacja, powracający z "
        "Syrii, byli bojownicy, byłych bojowników, byli więźniowie, byłych więźniów",
        "sport": "sporcie, sportem, piłka, turniej, turnieje, sportowcy, kluby sportowe",
        "wellbeing": "zdrowie psychiczne, zdrowia psychicznego, zdrowiem psychicznym, pomoc psychologiczna, pomocy "
        "psychologicznej, trauma, traumy, ofiary, ofiar, ofiarom, ocaleni, terapia, dobrostan",
        "violence": "przemoc, przemocą, przemocy, strzelanina, strzelaniny, broń, gangi, gangów, zabójstwa, "
        "morderstwa, przestępczość, przestępczości, bezpieczeństwo",
        "public-space": "przestrzeń publiczna, przestrzeni publicznej, przestrzenie publiczne, ulice, place, parki, "
        "parków, oświetlenie, oświetlenia ulic, urbanistyka",
        "early-warning": "wczesne ostrzeganie, wczesnego ostrzegania, napięcia, napięć, monitoring napięć",
        "neighbourhoods": "sąsiedzi, sąsiadów, sąsiadami, osiedla, osiedlach, dzielnice, dzielnic, dzielnicach, "
        "rady osiedli, sąsiedztwo, komitety osiedlowe",
        "disputes": "konflikt, konflikty, konfliktów, konfliktami, mediacja, mediacje, mediacji, mediatorzy, spory, "
        "sporów, skargi, skarg, zamieszki, pokój społeczny, pojednanie",
        "elections": "wyborów, wyborach, wyborami, głosowanie, kampania wyborcza, wyborcy, polityka, polaryzacja, "
        "polaryzacji",
        "national-government": "rząd, rządem, rządu, ministerstwo, ministerstwem, ministerstwa, władze centralne, "
        "strategia krajowa",
    },
}
