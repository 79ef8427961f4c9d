"""What dialects and small tongues call countries: Schwiz, Dütschland, Éisträich, Vrasil, Lmeghrib."""

COUNTRY_NAMES = {
    "CH": "Svajcarija, Shvajcarija, Zvicër, Zvicer, "
    "Schwiz, Schwiiz, Schwäiz, Swiez, Schwoaz, Schwiez, Schwoiz, Schweitz, Zwitserlân, Svissland, Sviss, "
    "Switzri, Schwizz, Schwitzerland",
    "DE": "немцы, немцев, німці, німців, Nijemci, Nijemaca, Nemci, Nemaca, Немци, "
    "Germanija, Germanijata, Gjermani, Gjermonia, "
    "Tütschland, Dütschland, Deitschland, Düütschland, Däitschland, Tüütschland, Tytschland, Dietschland, "
    "Dütskland, Dútslân, Deutschlond, Ðóitschlond, Chermania, Todésca, Zermania, Alemagna, Nimska, Miemcy, "
    "tüütsche, tüütschi, dütschi, düütsche, deitsche, þýsku, þýskar, Dietskland, Tiskaland, Duitslaand, Jermaniya",
    "FR": "faransiyye, faransiye, faransawi, faransaweya, fransawi, fransiyye, французы, французов, французи, "
    "французів, Francuzi, "
    "Francija, Franca, "
    "Frankriich, Frankriech, Frankräich, Frankrich, Frankriek, Fronkreich, Frånkriek, Frantza, Fransia",
    "AT": "Ösis, Ösiland, Ösi, "
    "Avstrija, "
    "Öschtriich, Öschtrich, Öösterriek, Éisträich, Östareich, Östarreich, Eastenryk, Öösterrich, Oesterriich, "
    "Ísturríki, Owstriya",
    "IT": "Itaalje, Italje, Itaalien, Italie, Italiä",
    "GB": "британцы, британцев, англичане, англичан, британці, британців, англійці, "
    "britit, brittikaupungit, brittikaupunkeja, briteistä, brittien, "
    "Britanija, Velika Britanija, Anglija, "
    "Ingland, Engelland, Groussbritannien, Groossbritannie, Grootbrittannien, Ruoyukay, Breetain",
    "NL": "Holandija, Hollând, Nedderland, Niderland, Nederlân, Nederlaand",
    "BE": "Belgie, Belchien, Belsch, Bèlge",
    "US": "американцы, американцев, американці, американців, Amerikanci, Amerikanaca, Американци, "
    "jenkit, jenkkien, jenkeistä, jenkeissä, jenkkilä, jenkkilästä, jenkkikaupungit, jänkare, jänkarna, "
    "штаты, штатов, штатах, штатам, штатовские, штатовских, америкосы, Сполучені Штати, штати, "
    "Estados Juniados, Amerikän",
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
    "ES": "Spanija, Shpanija, Shpanja, Spaanje, Spuonje, Spuanien, Schpanie",
    "PL": "поляки, поляков, поляків, Poljaci, Poolen, Poolska, Pôlska",
    "SE": "sænsku, sænskar, Svøríki, Ruoŧŧa",
    "DK": "dönsku, danskar",
    "NO": "norsku, norskar, Noreg, Norga",
    "AL": "Shqipnis, Shqipnisë, Shqipni, Shqipnia, Arbëria, Shqypni, Shqypnia",
    "XK": "косовары, косоваров, kosovarët, Kosova, Kosovë, Kosovën",
    "TN": "Touness, Tounes, Tounis",
    "DZ": "Lezzayer, Eddzayer",
    "MA": "Lmeghrib, Lmaghrib, Lmerrouk, Elmaghrib, lmghrib",
    "LK": "Lankawa",
    "MV": "Dhivehiraajje",
    "ZA": "Sewula, iRiphabliki yaseMzantsi Afrika, Mzansi, yoMzantsi Afrika, zoMzantsi Afrika, eMzantsi Afrika, "
    "soMzantsi Afrika, ezaseMzantsi Afrika, eNingizimu Afrika",
    "CM": "mboa, au mboa, le mboa",
    "UG": "Ugaandha",
    "PK": "Pakistaan",
    "GM": "Gaambi",
    "KE": "Kinya",
    "BG": "Bugarija",
    "GR": "Grcija",
    "TR": "Turcija",
    "HU": "Ungarija",
    "RO": "Romanija",
    "MK": "Makedonija, Makedonijata, Severna Makedonija, Maqedoni, Maqedonia",
}
