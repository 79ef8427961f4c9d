"""Groups that countries have made, or that a language or a sea makes of them: their members, and what people call them.

Members as of November 2026; of the BRICS those who have taken their seat (Saudi Arabia has not). Those of other
organisations are in `unions_of_countries.py`. Not the bare word NATO: « nato » is "born" in Italian.
"""

MEMBERS = {
    "commonwealth": "AG AU BS BD BB BZ BW BN CM CA CY DM SZ FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR "
    "NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK TZ TG TO TT TV UG GB VU ZM",
    "g7": "CA FR DE IT JP GB US",
    "g20": "AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US",
    "brics": "BR RU IN CN ZA EG ET IR AE ID",
    "nato": "AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US",
    "mediterranean": "AL BA CY DZ EG ES FR GR HR IL IT LB LY MA MC ME MT PS SI SY TN TR",
    "mercosur": "AR BO BR PY UY",
    "francophone": "BE BF BI BJ CA CD CF CG CH CI CM DJ FR GA GN GQ HT KM LU MC MG ML NE RW SC SN TD TG VU",
    "hispanophone": "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE",
    "turkic": "AZ KG KZ TM TR UZ",
    "sadc": "AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW",
}
AREA_NAMES = {
    "commonwealth": "Commonwealth, the Commonwealth, Commonwealth countries, Commonwealth of Nations, "
    "Commonwealth nations, Commonwealth states, British Commonwealth, pays du Commonwealth, Commonwealth-Staaten, "
    "Commonwealth-Länder, países de la Commonwealth, Mancomunidad de Naciones, دول الكومنولث, الكومنولث, "
    "राष्ट्रमंडल, کامن ویلتھ, কমনওয়েলথ, Jumuiya ya Madola, 英联邦, 영연방, イギリス連邦, Содружества наций",
    "g7": "G7, G-7, Group of Seven, G7 countries, pays du G7, G7-Staaten, países del G7, مجموعة السبع, 七国集团, "
    "Большой семёрки, Большая семёрка",
    "g20": "G20, G-20, Group of Twenty, G20 countries, pays du G20, G20-Staaten, países del G20, مجموعة العشرين, "
    "二十国集团, Большой двадцатки, Большая двадцатка",
    "brics": "BRICS, BRICS countries, BRICS+, pays des BRICS, BRICS-Staaten, países BRICS, países de los BRICS, بريكس, "
    "البريكس, دول البريكس, БРИКС, ब्रिक्स, برکس, ব্রিকস, 金砖国家, 金砖, 브릭스",
    "nato": "NATO countries, NATO states, NATO members, NATO member states, NATO cities, NATO-Länder, NATO-Staaten, "
    "OTAN, pays de l'OTAN, países de la OTAN, países da OTAN, paesi NATO, paesi della NATO, NAVO, NAVO-landen, "
    "Nato-länder, Nato-land, Nato-maat, kraje NATO, krajów NATO, státy NATO, NATO ülkeleri, страны НАТО, стран НАТО, "
    "НАТО, الناتو, حلف الناتو, دول الناتو, 北约, 나토, ナトー",
    "mediterranean": "Mediterranean, the Mediterranean, Mediterranean countries, Mediterranean Sea, Méditerranée, "
    "méditerranéenne, méditerranéennes, méditerranéens, pays méditerranéens, Mittelmeer, Mittelmeerraum, "
    "Mittelmeerländer, Mittelmeerländern, Mittelmeerstädte, mediterrane, mediterranen, Mediterráneo, mediterránea, "
    "mediterráneas, mediterráneos, Mediterrâneo, mediterrâneas, mediterranee, mediterranea, mediterranei, "
    "Middellandse Zee, Medelhavet, Middelhavet, Välimeri, Välimeren, Morze Śródziemne, śródziemnomorskie, "
    "śródziemnomorskich, Středomoří, Mediteran, Mediteranu, mediteranski, mediteranskih, Медитеран, "
    "Средиземноморье, Средиземноморья, Средиземноморью, средиземноморские, средиземноморских, Середземномор'я, "
    "Akdeniz, Mesdhe, Mesdheu, mesdhetare, Μεσόγειος, Μεσογείου, μεσογειακές, البحر المتوسط, البحر الأبيض المتوسط, "
    "حوض المتوسط, دول المتوسط, متوسطية, הים התיכון, מדיטרנה, 地中海, 지중해, Mediterania, "
    "Địa Trung Hải",
    "mercosur": "Mercosur, Mercosul, países del Mercosur, países do Mercosul, Mercosur countries, میرکوسور, ميركوسور",
    "francophone": "Francophone, Francophone countries, Francophonie, francophones, pays francophones, "
    "French-speaking countries, French speaking countries, French-speaking, French speaking, francófonas, francófonos, "
    "francofone, francofoni, französischsprachige, französischsprachigen, Franstalige, الفرنكوفونية, "
    "الدول الفرنكوفونية, الناطقة بالفرنسية, франкоязычные, франкоязычных",
    "hispanophone": "Spanish-speaking, Spanish speaking, Spanish-speaking countries, Spanish speaking countries, "
    "Hispanophone, hispanohablantes, hispanoparlantes, hispanophones, pays hispanophones, países hispanohablantes, "
    "países de habla hispana, habla hispana, ispanofone, spanischsprachige, spanischsprachigen, الناطقة بالإسبانية, "
    "испаноязычные, испаноязычных",
    "turkic": "Turkic, Turkic world, Turkic countries, Turkic states, Türk dünyası, Türk cumhuriyetleri, "
    "Türk devletleri, Türk dünyasından, türkische Welt, тюркские, тюркских, türkdilli, Türk dövlətləri",
    "sadc": "SADC, SADC countries, SADC region",
    "002": "African Union, the African Union, Union africaine, Unión Africana, União Africana, Afrikanische Union, "
    "Unione africana, Afrikaanse Unie, الاتحاد الأفريقي, الاتحاد الافريقي, Umoja wa Afrika, Африканского союза",
}
