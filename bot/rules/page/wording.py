"""The words by which a page is recognised, language by language: tables only. A new language is a few rows here.

A page in a language without rows is still read by its shape; only its offices then have no code.
"""

from enum import StrEnum


class Follows(StrEnum):
    """What stands after an office: "the mayor NAME", "mayor of PLACE", or either without a sign of which."""

    NAME = "name"
    PLACE = "place"
    EITHER = "either"


# (language, office, what follows it, forms). Offices are the register's codes; "" is one that has no code there. The
# longest form that fits a line wins. A form followed by one of the words for "of" below is followed by a place.
TITLES: tuple[tuple[str, str, Follows, tuple[str, ...]], ...] = (
    ("ar", "mayor", Follows.NAME, ("العمدة", "عمدة المدينة", "رئيس البلدية", "رئيسة البلدية", "السيد العمدة")),
    ("ar", "mayor", Follows.NAME, ("مايور", "عمدة البلدية", "أمين العاصمة")),
    ("ar", "lord-mayor", Follows.NAME, ("اللورد العمدة", "اللورد عمدة المدينة")),
    ("ar", "mayor", Follows.EITHER, ("عمدة",)),
    ("ar", "mayor", Follows.PLACE, ("عمدة مدينة", "عمدة بلدية", "رئيس بلدية", "رئيسة بلدية", "رئيس بلدية مدينة")),
    ("ar", "mayor", Follows.PLACE, ("رئيسة بلدية مدينة", "رئيس مدينة", "أمين مدينة")),
    ("ar", "deputy-mayor", Follows.NAME, ("نائب العمدة", "نائبة العمدة", "نائب رئيس البلدية", "نائبة رئيس البلدية")),
    ("ar", "deputy-mayor", Follows.PLACE, ("نائب عمدة", "نائبة عمدة", "نائب رئيس بلدية", "نائبة رئيس بلدية")),
    ("ar", "governor", Follows.NAME, ("الحاكم", "الحاكمة", "المحافظ", "الوالي", "الوالية")),
    ("ar", "governor", Follows.EITHER, ("حاكم", "حاكمة", "محافظ", "والي")),
    ("ar", "governor", Follows.PLACE, ("حاكم ولاية", "حاكمة ولاية", "محافظ مدينة", "والي مدينة", "والي ولاية")),
    ("ar", "deputy-governor", Follows.NAME, ("نائب الحاكم", "نائبة الحاكم", "نائب المحافظ", "نائبة المحافظ")),
    ("ar", "chair", Follows.NAME, ("رئيس مجلس الإدارة", "رئيسة مجلس الإدارة", "رئيس المجلس", "رئيسة المجلس")),
    ("ar", "chair", Follows.PLACE, ("رئيس مجلس مدينة", "رئيسة مجلس مدينة", "رئيس مجلس بلدية")),
    ("ar", "councillor", Follows.NAME, ("عضو المجلس", "عضوة المجلس", "عضو مجلس المدينة", "المستشار", "المستشارة")),
    ("en", "mayor", Follows.NAME, ("Mayor", "The Mayor", "City Mayor", "Executive Mayor", "Mayoress")),
    ("en", "lord-mayor", Follows.NAME, ("Lord Mayor", "Lady Mayor", "Lord Mayor Councillor", "Lord Provost")),
    ("en", "mayor", Follows.NAME, ("Acting Mayor", "Interim Mayor", "Mayor-President")),
    ("en", "mayor", Follows.NAME, ("His Worship Mayor", "Her Worship Mayor", "Governing Mayor")),
    ("en", "municipality-president", Follows.NAME, ("Municipal President", "President of the Municipality")),
    ("en", "deputy-mayor", Follows.NAME, ("Deputy Mayor", "Vice Mayor", "Executive Deputy Mayor")),
    ("en", "governor", Follows.NAME, ("Governor", "The Governor", "Provincial Governor")),
    ("en", "county-governor", Follows.NAME, ("County Governor",)),
    ("en", "deputy-governor", Follows.NAME, ("Deputy Governor", "Vice Governor", "Lieutenant Governor")),
    ("en", "chair", Follows.NAME, ("Chair", "Chairman", "Chairwoman", "Chairperson", "Council Chair")),
    ("en", "", Follows.NAME, ("Leader", "Council Leader", "Leader of the Council", "County Executive")),
    ("en", "councillor", Follows.NAME, ("Councillor", "Councilor", "Council Member", "Alderman", "Alderwoman")),
    ("fr", "mayor", Follows.NAME, ("Maire", "Le Maire", "La Maire", "Monsieur le Maire", "Madame la Maire")),
    ("fr", "mayor", Follows.NAME, ("M. le Maire", "Mme la Maire", "La Mairesse", "Bourgmestre", "Le Bourgmestre")),
    ("fr", "mayor", Follows.NAME, ("Mairesse", "Syndic", "Maire de la ville", "Le Maire de la ville")),
    ("fr", "lord-mayor", Follows.NAME, ("Lord-Maire",)),
    ("fr", "deputy-mayor", Follows.NAME, ("Adjoint au Maire", "Adjointe au Maire", "Maire adjoint", "Maire adjointe")),
    ("fr", "governor", Follows.NAME, ("Gouverneur", "Gouverneure", "Le Gouverneur", "La Gouverneure", "Préfet")),
    ("fr", "deputy-governor", Follows.NAME, ("Vice-Gouverneur", "Vice-Gouverneure", "Gouverneur adjoint")),
    ("fr", "chair", Follows.NAME, ("Président", "Présidente", "Président du conseil", "Présidente du conseil")),
    ("fr", "councillor", Follows.NAME, ("Conseiller", "Conseillère", "Conseiller municipal", "Conseillère municipale")),
    ("es", "mayor", Follows.NAME, ("Alcalde", "Alcaldesa", "El Alcalde", "La Alcaldesa", "Intendente", "Intendenta")),
    ("es", "mayor", Follows.NAME, ("Jefe de Gobierno", "Jefa de Gobierno")),
    ("es", "municipality-president", Follows.NAME, ("Presidente Municipal", "Presidenta Municipal")),
    ("es", "deputy-mayor", Follows.NAME, ("Vicealcalde", "Vicealcaldesa", "Teniente de Alcalde", "Teniente Alcalde")),
    ("es", "governor", Follows.NAME, ("Gobernador", "Gobernadora", "El Gobernador", "La Gobernadora")),
    ("es", "deputy-governor", Follows.NAME, ("Vicegobernador", "Vicegobernadora")),
    ("es", "chair", Follows.NAME, ("Presidente", "Presidenta", "Presidente del Concejo", "Presidenta del Concejo")),
    ("es", "councillor", Follows.NAME, ("Concejal", "Concejala", "Consejero", "Consejera")),
    ("pt", "mayor", Follows.NAME, ("Prefeito", "Prefeita", "Presidente da Câmara", "O Prefeito", "A Prefeita")),
    ("pt", "governor", Follows.NAME, ("Governador", "Governadora")),
    ("de", "mayor", Follows.NAME, ("Bürgermeister", "Bürgermeisterin")),
    ("de", "lord-mayor", Follows.NAME, ("Oberbürgermeister", "Oberbürgermeisterin")),
    ("de", "chair", Follows.NAME, ("Vorsitzender", "Vorsitzende", "Ratsvorsitzender", "Ratsvorsitzende")),
    ("de", "governor", Follows.NAME, ("Gouverneur", "Gouverneurin", "Landeshauptmann", "Landeshauptfrau")),
    ("it", "mayor", Follows.NAME, ("Sindaco", "Sindaca", "Il Sindaco", "La Sindaca")),
    ("it", "governor", Follows.NAME, ("Governatore", "Governatrice", "Il Governatore", "La Governatrice")),
    ("nl", "mayor", Follows.NAME, ("Burgemeester",)),
    ("nl", "governor", Follows.NAME, ("Gouverneur",)),
    ("ru", "mayor", Follows.NAME, ("Мэр", "Мэр города", "Глава города", "Градоначальник")),
    ("ru", "governor", Follows.NAME, ("Губернатор",)),
    ("ru", "chair", Follows.NAME, ("Председатель", "Председатель совета")),
    ("uk", "mayor", Follows.NAME, ("Мер", "Мер міста", "Міський голова")),
    ("uk", "governor", Follows.NAME, ("Губернатор",)),
    ("pl", "mayor", Follows.NAME, ("Burmistrz", "Prezydent", "Prezydent Miasta")),
    ("tr", "mayor", Follows.NAME, ("Belediye Başkanı", "Büyükşehir Belediye Başkanı")),
    ("tr", "governor", Follows.NAME, ("Vali",)),
    ("id", "mayor", Follows.NAME, ("Wali Kota", "Walikota", "Bupati")),
    ("id", "governor", Follows.NAME, ("Gubernur",)),
    ("sw", "mayor", Follows.NAME, ("Meya",)),
    ("sw", "governor", Follows.NAME, ("Gavana",)),
    ("sw", "chair", Follows.NAME, ("Mwenyekiti",)),
    ("sq", "mayor", Follows.NAME, ("Kryetar", "Kryetari", "Kryetarja", "Kryetare", "Kryebashkiaku")),
    ("mk", "mayor", Follows.NAME, ("Градоначалник", "Градоначалникот", "Градоначалничка")),
    ("bs", "mayor", Follows.NAME, ("Gradonačelnik", "Gradonačelnica", "Načelnik", "Načelnica")),
    ("fa", "mayor", Follows.EITHER, ("شهردار",)),
    ("ur", "mayor", Follows.NAME, ("میئر",)),
    ("hi", "mayor", Follows.NAME, ("महापौर", "मेयर")),
    ("bn", "mayor", Follows.NAME, ("মেয়র",)),
)  # fmt: skip

# (language, words for "of", longest first): after an office they announce the place.
OF: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("en", ("of the City of", "of the Municipality of", "of the", "of", "for")),
    ("fr", ("de la ville de", "de la ville d’", "de la commune de", "de la", "de l’", "de", "d’", "du", "des")),
    ("es", ("de la ciudad de", "del municipio de", "de la", "del", "de")),
    ("pt", ("da cidade de", "do município de", "de", "do", "da")),
    ("de", ("der Stadt", "von")),
    ("it", ("della città di", "del comune di", "di")),
    ("nl", ("van de stad", "van")),
    ("sw", ("wa Jiji la", "wa")),
    ("sq", ("i Bashkisë", "e Bashkisë", "i", "e")),
    ("mk", ("на",)),
)

# Words that belong to a body's name rather than to the place's: "Masaka City" and "Masaka" are one place.
UNITS: tuple[str, ...] = (
    "مدينة", "بلدية", "مقاطعة", "محافظة", "مؤسسة", "شعبة",
    "City of", "City", "Municipality of", "Municipality", "County", "Division",
    "Ville de", "Ville d’", "Municipalité de", "Comté de",
    "Ciudad de", "Municipio de", "Condado de", "Cidade de", "Stadt", "Città di", "Stad",
)  # fmt: skip

# (language, the word before the number in "Commitment 1")
COMMITMENT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ar", ("الالتزام", "التزام", "التعهد")),
    ("en", ("Commitment",)),
    ("fr", ("Engagement",)),
    ("es", ("Compromiso",)),
    ("pt", ("Compromisso",)),
    ("de", ("Verpflichtung", "Selbstverpflichtung")),
    ("it", ("Impegno",)),
    ("nl", ("Toezegging", "Verbintenis")),
)

# (language, how the word begins that is counted in "endorsed by 113 leaders")
LEADERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ar", ("زعيم", "زعماء", "قائد", "قياد", "قاده", "رئيس", "رؤساء", "عمده", "عمد")),
    ("en", ("leader", "mayor", "signator", "endorse")),
    ("fr", ("dirigeant", "leader", "maire", "elu", "responsable", "signataire")),
    ("es", ("lider", "dirigente", "alcalde", "firmante")),
    ("pt", ("lider", "prefeit", "dirigente")),
    ("de", ("fuhrungs", "burgermeister", "oberburgermeister", "verantwortliche", "kommunalpolitiker")),
    ("it", ("leader", "sindac", "dirigent")),
    ("nl", ("leider", "burgemeester", "bestuurder")),
)

# (language, before the date of the last change, before the date of publication)
DATES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("ar", ("آخر تحديث", "تاريخ التحديث"), ("تاريخ النشر", "نشر في")),
    (
        "en",
        ("Last updated", "Updated on", "Updated", "Last modified"),
        ("Publication date", "Published on", "Published"),
    ),
    (
        "fr",
        ("Dernière mise à jour", "Mis à jour le", "Mise à jour"),
        ("Date de publication", "Publié le", "Publication"),
    ),
    ("es", ("Última actualización", "Actualizado el"), ("Fecha de publicación", "Publicado el", "Publicado")),
    ("pt", ("Última atualização", "Atualizado em"), ("Data de publicação", "Publicado em")),
    ("de", ("Zuletzt aktualisiert", "Letzte Aktualisierung"), ("Veröffentlicht am", "Veröffentlichungsdatum")),
    ("it", ("Ultimo aggiornamento", "Aggiornato il"), ("Data di pubblicazione", "Pubblicato il")),
    ("nl", ("Laatst bijgewerkt", "Bijgewerkt op"), ("Publicatiedatum", "Gepubliceerd op")),
)

LANGUAGES: tuple[str, ...] = tuple(dict.fromkeys(row[0] for row in TITLES))
