"""What they who govern a place are called, by country: the buttons of the office step, the most usual one first.

A line is a code of `naming.OFFICES`, with the word people use there behind `=` where neither English nor Arabic is
spoken; what is published is the code, so that every reader has it in their own language.
"""

from collections.abc import Mapping

_ALCALDE = "mayor=Alcalde/Alcaldesa; governor=Gobernador/a"
_MAIRE = "mayor=Maire; governor=Gouverneur/e; deputy-mayor=Adjoint/e au maire"
_NACELNIK = "mayor=Gradonačelnik/ca; municipality-president=Predsjednik/ca opštine"

HELD: Mapping[str, str] = {
    **dict.fromkeys(("CL", "CO", "PE", "EC", "VE", "BO", "CR", "PA", "DO", "GT", "HN", "SV", "NI"), _ALCALDE),
    **dict.fromkeys(("SN", "CI", "CM", "BF", "ML", "NE", "TG", "BJ", "GN", "GA", "CG", "MG", "HT", "MC"), _MAIRE),
    **dict.fromkeys(("JO", "PS", "LB", "TN", "DZ", "SY", "QA", "OM", "AE", "LY", "MR", "DJ", "KM"), "mayor; governor"),
    **dict.fromkeys(("BH", "KW", "EG"), "governor; mayor"),
    "AL": "mayor=Kryetar/e bashkie",
    "AR": "mayor=Intendente/a; head-of-government=Jefe/a de Gobierno; governor=Gobernador/a",
    "AT": "mayor=Bürgermeister/in; governor=Landeshauptmann/-frau; district-mayor=Bezirksvorsteher/in",
    "AU": "mayor; lord-mayor",
    "BA": "mayor=Gradonačelnik/ca; mayor=Načelnik/ca općine",
    "BE": "mayor=Bourgmestre; mayor=Burgemeester; deputy-mayor=Échevin/e; deputy-mayor=Schepen; governor=Gouverneur",
    "BG": "mayor=Кмет; governor=Областен управител",
    "BR": "mayor=Prefeito/a; governor=Governador/a; deputy-mayor=Vice-prefeito/a",
    "CA": "mayor; mayor=Maire/Mairesse; mayor=Reeve; chair",
    "CD": "governor=Gouverneur/e; mayor=Maire; mayor=Bourgmestre",
    "CH": "mayor=Stadtpräsident/in; municipality-president=Gemeindepräsident/in; mayor=Syndic/Syndique; mayor=Maire; "
    "mayor=Sindaco/a",
    "CZ": "mayor=Primátor/ka; mayor=Starosta/Starostka; governor=Hejtman/ka",
    "DE": "lord-mayor=Oberbürgermeister/in; mayor=Bürgermeister/in; district-head=Landrat/Landrätin; "
    "district-mayor=Bezirksbürgermeister/in",
    "DK": "mayor=Borgmester; lord-mayor=Overborgmester",
    "EE": "mayor=Linnapea; mayor=Vallavanem",
    "ES": "mayor=Alcalde/Alcaldesa; chair=Presidente/a de la Diputación; deputy-mayor=Teniente de alcalde",
    "FI": "mayor=Pormestari; mayor=Kaupunginjohtaja",
    "FR": "mayor=Maire; deputy-mayor=Adjoint/e au maire; district-mayor=Maire d’arrondissement; "
    "chair=Président/e de métropole",
    "GB": "mayor; lord-mayor; council-leader; provost",
    "GH": "mayor; chief-executive",
    "GR": "mayor=Δήμαρχος; governor=Περιφερειάρχης",
    "HR": "mayor=Gradonačelnik/ca; mayor=Načelnik/ca općine; governor=Župan/ica",
    "HU": "mayor=Polgármester; lord-mayor=Főpolgármester",
    "ID": "mayor=Wali Kota; district-head=Bupati; governor=Gubernur",
    "IE": "mayor; lord-mayor; chair=Cathaoirleach",
    "IQ": "governor; district-head; mayor",
    "IS": "mayor=Borgarstjóri; mayor=Bæjarstjóri",
    "IT": "mayor=Sindaco/a; governor=Presidente della Regione",
    "JP": "mayor=市長; district-mayor=区長; governor=知事; mayor=町長",
    "KE": "county-governor; mayor; deputy-governor",
    "KR": "mayor=시장; district-mayor=구청장; governor=도지사",
    "LT": "mayor=Meras",
    "LU": "mayor=Bourgmestre",
    "LV": "mayor=Domes priekšsēdētājs/a",
    "MA": "mayor; municipality-president; governor",
    "MD": "mayor=Primar",
    "ME": _NACELNIK,
    "MK": "mayor=Градоначалник/чка; mayor=Kryetar/e komune",
    "MX": "municipality-president=Presidente/a municipal; head-of-government=Jefe/a de Gobierno; "
    "mayor=Alcalde/Alcaldesa; governor=Gobernador/a",
    "MZ": "municipality-president=Presidente do Município; governor=Governador/a",
    "NG": "chair; governor; mayor",
    "NL": "mayor=Burgemeester; deputy-mayor=Wethouder; governor=Commissaris van de Koning",
    "NO": "mayor=Ordfører; mayor=Byrådsleder",
    "PL": "mayor=Prezydent miasta; mayor=Burmistrz; mayor=Wójt; district-head=Starosta",
    "PT": "mayor=Presidente da Câmara",
    "PY": "mayor=Intendente/a; governor=Gobernador/a",
    "RO": "mayor=Primar; chair=Președinte de consiliu județean",
    "RS": "mayor=Gradonačelnik/ca; municipality-president=Predsednik/ca opštine",
    "SA": "amin; mayor; governor",
    "SD": "governor; mayor",
    "SE": "mayor=Kommunstyrelsens ordförande; mayor=Borgarråd",
    "SI": "mayor=Župan/ja",
    "SK": "mayor=Primátor/ka; mayor=Starosta/Starostka; governor=Župan/ka",
    "SO": "mayor; governor",
    "TH": "mayor=นายกเทศมนตรี; governor=ผู้ว่าราชการ",
    "TR": "mayor=Belediye Başkanı; governor=Vali",
    "TZ": "mayor=Meya; governor",
    "UA": "mayor=Міський голова",
    "US": "mayor; county-executive; governor; councillor",
    "UY": "governor=Intendente/a; mayor=Alcalde/Alcaldesa",
    "XK": "mayor=Kryetar/e komune",
    "YE": "governor; mayor",
}

# Capitals that an amin governs, by GeoNames id (Amman, Baghdad, Sanaa); other towns of those countries have none.
HELD_AT: Mapping[int, str] = dict.fromkeys((250441, 98182, 71137), "amin; governor")

# Where most who fill in the form read Arabic, which says who governs of a man or of a woman: a button for each.
PAIRED = ("AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD",
          "SO", "SY", "TN", "YE")  # fmt: skip
OF_BOTH = frozenset({"mayor", "lord-mayor", "provost", "district-mayor", "qaimmaqam"})  # عمدة is said of both

# The same office by another name: what Arabic says there, where it differs from what it says elsewhere.
_RAIS = ("AE", "BH", "DZ", "IL", "IQ", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TN", "TR", "YE")
SAID: Mapping[str, Mapping[str, str]] = {
    "mayor": {**dict.fromkeys(_RAIS, "mayor-rais"), "LY": "mayor-amid"},
    "deputy-mayor": {**dict.fromkeys(_RAIS, "deputy-mayor-rais"), "LY": "deputy-mayor-amid"},
    "municipality-president": {"MA": "president-of-commune"},
    "amin": {"JO": "amin-amman", "IQ": "amin-baghdad", "YE": "amin-capital"},
    "district-head": {"IQ": "qaimmaqam"},
    "lord-mayor": dict.fromkeys(("DE", "DK", "HU"), "lord-mayor-plain"),  # no lords there
}

# Typed words that are one of the offices, and those that say it of a woman. Anything longer is kept as it is written.
TYPED: Mapping[str, str] = {
    "mayor": "mayor|the mayor|maire|le maire|alcalde|bürgermeister|prefeito|sindaco|burgemeester|bourgmestre|"
    "عمدة|العمدة|عمدة المدينة|رئيس البلدية|رئيس بلدية",
    "mayor/f": "mairesse|la maire|alcaldesa|bürgermeisterin|prefeita|sindaca|رئيسة البلدية|رئيسة بلدية",
    "lord-mayor": "lord mayor|oberbürgermeister",
    "lord-mayor/f": "lady mayor|oberbürgermeisterin",
    "governor": "governor|gouverneur|gobernador|governador|محافظ|المحافظ|والي|الوالي|والٍ|حاكم|الحاكم",
    "governor/f": "gouverneure|gobernadora|governadora|محافِظة|والية|الوالية|حاكمة|الحاكمة",
    "deputy-mayor": "deputy mayor|vice mayor|نائب العمدة|نائب رئيس البلدية",
    "deputy-mayor/f": "نائبة العمدة|نائبة رئيس البلدية|نائبة رئيسة البلدية",
    "amin": "أمين|أمين المدينة|أمين العاصمة|أمين عمان|أمين عمان الكبرى|أمين أمانة عمان|أمين أمانة عمان الكبرى|"
    "أمين بغداد|الأمين|mayor of greater amman|mayor of greater amman municipality",
    "amin/f": "أمينة المدينة|أمينة العاصمة|أمينة بغداد|أمينة عمان|أمينة عمان الكبرى|الأمينة",
    "county-executive": "county executive",
    "provost": "provost|lord provost",
    "council-leader": "leader of the council|council leader",
    "municipality-president": "municipal president|presidente municipal|president of the municipality",
    "municipality-president/f": "presidenta municipal",
}
