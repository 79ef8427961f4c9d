"""What dialects and small tongues call countries: Schwiz, Dütschland, Éisträich, Vrasil, Lmeghrib."""

COUNTRY_NAMES = {
    "CH": "Schwiz, Schwiiz, Schwäiz, Swiez, Schwoaz, Schwiez, Schwoiz, Schweitz, Zwitserlân, Svissland, Sviss, "
    "Switzri, Schwizz, Schwitzerland",
    "DE": "Tütschland, Dütschland, Deitschland, Düütschland, Däitschland, Tüütschland, Tytschland, Dietschland, "
    "Dütskland, Dútslân, Deutschlond, Ðóitschlond, Chermania, Todésca, Zermania, Alemagna, Nimska, Miemcy, "
    "tüütsche, tüütschi, dütschi, düütsche, deitsche, þýsku, þýskar, Dietskland, Tiskaland, Duitslaand, Jermaniya",
    "FR": "Frankriich, Frankriech, Frankräich, Frankrich, Frankriek, Fronkreich, Frånkriek, Frantza, Fransia",
    "AT": "Öschtriich, Öschtrich, Öösterriek, Éisträich, Östareich, Östarreich, Eastenryk, Öösterrich, Oesterriich, "
    "Ísturríki, Owstriya",
    "IT": "Itaalje, Italje, Itaalien, Italie, Italiä",
    "GB": "Ingland, Engelland, Groussbritannien, Groossbritannie, Grootbrittannien, Ruoyukay, Breetain",
    "NL": "Hollând, Nedderland, Niderland, Nederlân, Nederlaand",
    "BE": "Belgie, Belchien, Belsch, Bèlge",
    "US": "Estados Juniados, Amerikän",
    "PY": "Paraguái, Paragwái, Parakwayi",
    "AR": "Arhentína, Argentína, Arhintina",
    "BR": "Vrasil, Brasil suyu, Brasilia suyu",
    "BO": "Wuliwya, Bulibiya, Volívia, Mborivia, Buliwya",
    "PE": "Piruw, Piruwanu, Perú suyu, Piruw suyu",
    "EC": "Ikwadur, Ikwadur suyu",
    "CO": "Kulumbya, Kulumbiya",
    "CL": "Chili suyu",
    "MX": "Mexihco, Mēxihco, Mehiko",
    "IE": "Nerin, Iwerzhon, Éirinn, h-Éireann, Nerhin",
    "CA": "Kānata, Chanada, Ceanada, Kanadaa",
    "ES": "Shpanja, Spaanje, Spuonje, Spuanien, Schpanie",
    "PL": "Poolen, Poolska, Pôlska",
    "SE": "sænsku, sænskar, Svøríki, Ruoŧŧa",
    "DK": "dönsku, danskar",
    "NO": "norsku, norskar, Noreg, Norga",
    "AL": "Shqipnis, Shqipnisë, Shqipni, Shqipnia, Arbëria, Shqypni, Shqypnia",
    "XK": "Kosova, Kosovë, Kosovën",
    "TN": "Touness, Tounes, Tounis",
    "DZ": "Lezzayer, Eddzayer",
    "MA": "Lmeghrib, Lmaghrib, Lmerrouk, Elmaghrib, lmghrib",
    "LK": "Lankawa",
    "MV": "Dhivehiraajje",
    "ZA": "Sewula, iRiphabliki yaseMzantsi Afrika, Mzansi",
    "PK": "Pakistaan",
    "GM": "Gaambi",
    "KE": "Kinya",
}
