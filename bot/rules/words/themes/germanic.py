"""Words for the register's themes in English, German and Dutch, with the forms people ask in. Commas part them."""

THEMES = {
    "en": {
        "refugees": "migrant workers, foreigners, resettlement, asylum-seekers, displacement, IDPs, immigration, "
        "new arrivals, welcoming newcomers",
        "youth": "youngsters, teens, teen, adolescents, boys, young ones, the youth, youths, youngsta, pikin, pikins, "
        "children's "
        "council",
        "women": "females, gender violence, domestic violence, mums, moms, ladies, gender based violence, gbv",
        "faith": "religious, imam, priest, pastor, pastors, rabbi, church, synagogue, temple, places of prayer, "
        "mosques and churches, worship",
        "police": "cop, policemen, coppers, feds, policeman, law and order",
        "data": "dataset, datasets, statistical, researchers, studies, mapping, numbers and maps",
        "schools": "classrooms, kindergarten, university students, colleges, campuses, classroom teaching",
        "prevention": "prevent violence, radicalised, radicalized, extremists, terrorists, terrorist, "
        "deradicalisation, deradicalization, jihadists, violent extremists, extremist groups, far right, "
        "far-right",
        "dialogue": "community dialogue, debates, discussions, meetings with residents, get people talking, bring "
        "people together, conversations with residents",
        "statements": "speak out, spoken out, spoke out, speaks out, condemned, condemns, condemning, public "
        "statement, stand up against, take a stand, speaking up, speak up",
        "hate-speech": "hateful posts, hateful comments, online abuse, trolls, trolling, misinformation online, "
        "rumours, rumors, false information, hate on social media, hate on the internet, internet hate",
        "hate-crime": "hate attacks, bias crimes, bias attack, racist attacks, racist attack, attacks on "
        "minorities, attack on a mosque, attack on a synagogue",
        "antiracism": "racists, antisemitic, anti semitism, anti-muslim hate, anti-muslim, xenophobic, bigotry, "
        "prejudice, homophobia, tribalism, ethnic minorities, equality, casteism, caste discrimination",
        "funding": "funds, fund, sponsor, sponsorship, subsidies, subsidy, cash, who pays, finance, financed, pay "
        "for, mini grants, small grants",
        "civil-society": "community organisations, community organizations, voluntary sector, associations, faith "
        "groups and charities, charity, civic groups, community leaders",
        "participation": "citizens' assemblies, citizens assembly, residents' voice, local democracy, involve "
        "residents, involving residents, engage residents, engagement, have a say, public consultation, "
        "decision-making",
        "volunteers": "volunteer groups, volunteer work",
        "middle-east-crisis": "gaza war, israel and palestine, israel palestine, palestinians, israelis, "
        "israel-hamas, hamas, october 7, conflict in the middle east, war in israel",
        "reintegration": "ex-fighters, former fighters, former extremists, isis camps, al-hol, coming back from "
        "syria, returned from syria, ex prisoners, ex-prisoners, former prisoners, reintegrate, rehabilitate, "
        "ex-combatants, returning from isis",
        "sport": "cricket, sporting, footie, sports clubs, league, play together",
        "wellbeing": "psychological support, victims, victim support, support for victims, healing, counselling "
        "services, counseling, grief, psychologist, psychologists, suicide",
        "violence": "gun crime, knife crime, stabbings, stabbing, gunmen, mass shooting, mass shootings, cartels, "
        "gang, robbery, kidnapping, bandits, banditry, thuggery, thugs, insecurity",
        "public-space": "street lights, streetlights, playgrounds, playground, market square, lighting in parks, "
        "urban design, city planning",
        "early-warning": "early warnings, alert system, warning system, warning signs, spotting tensions, tension "
        "monitoring, early alert",
        "neighbourhoods": "block committees, residents associations, residents association, community watch, local "
        "committee, estates, barangay committees, wards committees",
        "disputes": "mediator, mediating, feuds, feud, clashes, clash, peacebuilding, peace committee, peace "
        "committees, quarrels, grievance, reconciliation, land disputes, chieftaincy",
        "elections": "electoral, electoral violence, polls, polling, campaigning, candidates, voter, polarised, "
        "polarized",
        "national-government": "government, national authorities, the ministry, ministries, national plan, central "
        "govt, federal govt, interior ministry, home office",
    },
    "de": {
        "refugees": "Flüchtling, Geflüchteten, Asyl, Asylbewerber, Asylsuchende, Zuwanderer, Zuwanderung, "
        "Einwanderung, Migrantinnen, Vertriebene, Neuankömmlinge, Ausländer, Ausländern, Integration",
        "youth": "Jugendlicher, junge Menschen, jungen Menschen, Kindern, Jugendarbeit, Jugendrat, Jugendparlament, "
        "Teenager, Kids, Nachwuchs",
        "women": "Frau, Mädchens, Gleichstellung, Gleichberechtigung, Mütter, Gender",
        "faith": "religiös, religiöse, Religionen, Glauben, Glaube, Imame, Pfarrer, Priester, Rabbiner, Muslime, "
        "Juden, Christen, Kirche, Moschee, Synagoge, Tempel, interreligiös, interreligiöser Dialog, Gotteshaus",
        "police": "Polizist, Polizistinnen, Polizeiarbeit, Sicherheitskräfte, Ordnungsamt",
        "data": "Statistiken, Umfragen, Forschung, Studie, Studien, Zahlen, Erhebung, Erhebungen",
        "schools": "Lehrkräfte, Lehrerinnen, Lehrern, Schüler, Schülern, Schülerinnen, Unterricht, Unis und "
        "Schulen, Hochschulen, Studierende, Kitas, Kita",
        "prevention": "vorbeugen, Vorbeugung, Extremismus, Extremisten, Rechtsextremismus, Rechtsextreme, "
        "Islamismus, Islamisten, Terror, Terroristen, Deradikalisierung, Extremismusprävention, gewalttätiger "
        "Extremismus",
        "dialogue": "Dialoge, Gespräche, Gespräch, Debatte, Debatten, Diskussion, Diskussionen, Begegnungen, "
        "Bürgerdialog, miteinander reden, Austausch",
        "statements": "öffentliche Erklärungen, Stellung beziehen, Stellungnahmen, Reden, verurteilen, verurteilt, "
        "öffentlich gesagt, Haltung zeigen, klare Worte",
        "hate-speech": "Hassreden, Hass im Netz, Hass im Internet, Hasskommentare, Onlinehass, Hatespeech, Fake "
        "News, Falschmeldungen, Desinformation, Cybermobbing, Beleidigungen, Volksverhetzung",
        "hate-crime": "Hasskriminalität, Hassverbrechen, Hassdelikte, rassistische Angriffe, rassistische "
        "Übergriffe, Übergriffe, Angriffe auf Synagogen, Angriffe, Anschlag, Anschläge",
        "antiracism": "rassistisch, Rassisten, Antisemitismus, Islamfeindlichkeit, Islamophobie, Minderheiten, "
        "Gleichheit, Diskriminierungen, Ausgrenzung, Homophobie, Judenhass",
        "funding": "Förderung, Fördergelder, Fördermittel, Geld, Gelder, Zuschüsse, Zuschuss, Finanzierung, Budget, "
        "Haushalt, Bürgerhaushalt, Stipendien",
        "civil-society": "Zivilgesellschaft, Vereine, Vereinen, NGOs, NGO, Verbände, Initiativen vor Ort, "
        "Organisationen",
        "participation": "Beteiligung, Bürgerbeteiligung, Mitbestimmung, Demokratie, Bürgerrat, Bürgerräte, "
        "Teilhabe, Einwohner, Anwohner, mitreden",
        "volunteers": "Freiwilligen, Ehrenamtlichen, Freiwilligenarbeit, ehrenamtlich",
        "middle-east-crisis": "Gaza, Gazakrieg, Krieg in Gaza, Israel, Palästina, Nahost, Nahostkonflikt, Naher "
        "Osten, Proteste, Demos",
        "reintegration": "Wiedereingliederung, Reintegration, Rehabilitation, Rückkehrer, Rückkehrerinnen, "
        "Resozialisierung, Aussteiger, IS-Rückkehrer",
        "sport": "Sportvereine, Fußballturnier, Turnier, Turniere, kicken, Sportverein",
        "wellbeing": "psychische Gesundheit, seelische Gesundheit, psychologische Hilfe, Trauma, Traumata, Opfer, "
        "Opferhilfe, Überlebende, Therapie, Wohlbefinden",
        "violence": "gewalttätig, Schießerei, Schießereien, Waffen, Waffengewalt, Messerattacken, Banden, Morde, "
        "Mord, Verbrechen, Sicherheit, Jugendgewalt",
        "public-space": "öffentlicher Raum, öffentliche Plätze, öffentlichen Raum, öffentlichen Plätzen, Plätze, "
        "Parks, Straßenbeleuchtung, Beleuchtung, Stadtplanung",
        "early-warning": "Frühwarnung, Frühwarnsystem, Spannungen, Frühwarnsysteme",
        "neighbourhoods": "Nachbarschaft, Nachbarschaften, Nachbarn, Quartier, Quartiere, Stadtteil, Stadtteile, "
        "Viertel, Kiez, Nachbarschaftskomitees",
        "disputes": "Konflikt, Konflikte, Konflikten, Streit, Streitigkeiten, Mediation, Schlichtung, Vermittlung, "
        "Beschwerden, Unruhen, Frieden, Versöhnung",
        "elections": "Wahl, Wahlkampf, Wahlen, Wähler, wählen gehen, Politik, Polarisierung",
        "national-government": "Regierung, Bundesregierung, Bund, Ministerium, Ministerien, Staat, nationale "
        "Strategie, Innenministerium, Zentralregierung",
    },
    "nl": {
        "refugees": "vluchteling, asielzoekers, asiel, asielzoeker, immigranten, nieuwkomers, statushouders, "
        "inburgering, ontheemden, buitenlanders",
        "youth": "jongere, jongens, tieners, pubers, kids, kind, jeugdraad",
        "women": "vrouw, meisje, moeders, gendergelijkheid",
        "faith": "geloof, religie, religieus, religieuze leiders, imams, priesters, dominees, rabbijnen, moslims, "
        "joden, christenen, kerk, moskee, synagoge, synagogen, gebedshuis",
        "police": "agent, politieagenten, wijkagent, handhaving, veiligheidsdiensten",
        "data": "statistiek, onderzoek, onderzoeken, enquête, enquêtes, cijfers, studies",
        "schools": "school, leraren, docenten, leerlingen, studenten, scholieren, universiteiten",
        "prevention": "preventie, voorkomen, extremisme, gewelddadig extremisme, extremisten, radicalisering, "
        "terrorisme, terroristen, jihadisme",
        "dialogue": "dialogen, debat, gesprekken, gesprek, ontmoetingen, in gesprek gaan",
        "statements": "uitspreken, publieke verklaringen, toespraken, veroordelen, veroordeeld, stelling nemen",
        "hate-speech": "haat online, online haat, haatreacties, haatberichten, nepnieuws, desinformatie, "
        "cyberpesten, beledigingen",
        "hate-crime": "haatmisdrijven, haatmisdrijf, haatmisdaden, haatmisdaad, racistische aanvallen, aanvallen",
        "antiracism": "racistisch, racisten, antisemitisme, islamofobie, moslimhaat, jodenhaat, minderheden, "
        "gelijkheid, vreemdelingenhaat",
        "funding": "financiering, subsidie, subsidies, geld, fonds, fondsen, begroting, budget, burgerbegroting",
        "civil-society": "maatschappelijk middenveld, ngo's, ngo, verenigingen, organisaties, buurtorganisaties",
        "participation": "participatie, inspraak, burgerparticipatie, inwoners, bewoners, burgers, democratie, "
        "meedenken",
        "volunteers": "vrijwilliger, vrijwilligerswerk",
        "middle-east-crisis": "Gaza, oorlog in Gaza, Israël, Palestina, Midden-Oosten, protesten, demonstraties",
        "reintegration": "re-integratie, reïntegratie, rehabilitatie, terugkeerders, Syriëgangers, "
        "ex-gedetineerden, resocialisatie",
        "sport": "sporten, sportclubs, toernooi, toernooien",
        "wellbeing": "geestelijke gezondheid, mentale gezondheid, psychische hulp, trauma, slachtoffers, "
        "slachtofferhulp, overlevenden, welzijn, therapie",
        "violence": "gewelddadig, schietpartij, schietpartijen, wapens, wapengeweld, bendes, moorden, "
        "criminaliteit, misdaad, veiligheid",
        "public-space": "openbare ruimte, straten, pleinen, parken, straatverlichting, verlichting, stadsplanning",
        "early-warning": "vroege waarschuwing, vroegtijdige waarschuwing, spanningen, signalering",
        "neighbourhoods": "buurt, buurten, wijk, wijken, buren, buurtcomités, wijkraden, buurtcomité",
        "disputes": "conflict, conflicten, ruzies, bemiddeling, mediation, klachten, rellen, vrede, verzoening",
        "elections": "verkiezing, stemmen tellen, stembus, campagne, kiezers, politiek, polarisatie",
        "national-government": "regering, rijksoverheid, overheid, ministerie, ministeries, het rijk, nationale "
        "strategie",
    },
}
