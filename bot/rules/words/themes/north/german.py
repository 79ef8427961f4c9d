"""What people say instead of a theme's name in German. Commas part the words."""

THEMES = {
    "de": {
        "refugees": "leute aus anderen ländern, menschen aus anderen ländern, "
        "neu ankommen, neu angekommene, ankommende, zugezogene, geflohene, asylanten, asylbewerbern, "
        "noch keinen kennen, niemanden kennen, deutschkurse, deutschkurs, willkommen heißen, willkommenskultur, "
        "unterkünfte, flüchtlingsheim, neuzugezogene, einwanderern, ukrainer, syrer",
        "youth": "jugendclub, jugendclubs, jugendzentrum, jugendzentren, teenie, halbwüchsige, jungen leuten, jungs "
        "und mädels, von der straße holen, rumhängen, abhängen, kinder und jugendliche",
        "women": "mädels, allein heim, alleine heim, alleine nach hause, heimweg, im dunkeln nach hause, belästigt, "
        "belästigung, angegrapscht, frauenrechte",
        "faith": "gebetshäuser, gebetshaus, gläubige, gläubigen, religionsgemeinschaften, muslimen, "
        "kirchengemeinden, glaubensgemeinschaften",
        "police": "bullen, polente, schutzmann, streife, streifen, ordnungshüter, kripo, beamten",
        "data": "befragung, befragungen, fragebogen, gemessen, auswertung, belege, datenplattform",
        "schools": "schulhof, schulhöfe, im unterricht, klassenzimmer, unis",
        "prevention": "rechtsextremen, rechtsradikale, rechtsradikalen, nazis, neonazis, radikalisieren, abrutschen, "
        "abrutscht, fanatiker, anschläge, anschlag, salafisten",
        "dialogue": "reden miteinander, ins gespräch kommen, ins gespräch, miteinander ins gespräch, an einen tisch "
        "bringen, zusammensitzen, bürgergespräch, bürgergespräche, bürgersprechstunde, sprechstunde, gemeinsam "
        "essen, zuhören, austauschen, runder tisch, runde tische",
        "statements": "stellung bezogen, sich äußern, sich geäußert, klartext, klare kante, farbe bekennen, "
        "öffentlich sagen, den mund aufmachen, mund aufmachen, reden des bürgermeisters",
        "hate-speech": "gehetzt, hetzt, hasskommentar, shitstorm, pöbeln, pöbeleien, beleidigen, beschimpfungen, "
        "mobbing, lügen im netz, falschnachrichten, gerüchte, verschwörungstheorien, verschwörungstheoretiker, "
        "querdenker, kommentarspalten, social media, soziale medien, sozialen medien, fertig gemacht",
        "hate-crime": "zusammengeschlagen, verprügelt, angegriffen, angegriffen werden, übergriff, attackiert, "
        "hakenkreuze, hakenkreuz, schmierereien, angespuckt, bespuckt, brandanschläge",
        "antiracism": "antirassismus, antirassistisch, antirassismusarbeit, ausländerfeindlichkeit, "
        "ausländerfeindlich, wegen der hautfarbe, wegen des kopftuchs, "
        "benachteiligt, benachteiligung, diskriminiert, ausgegrenzt, vorurteile, judenfeindlichkeit, "
        "muslimfeindlichkeit, gleichbehandlung, schwarze menschen",
        "funding": "geld für vereine, geld für projekte, geld geben, gibt geld, geben geld, fördergeld, gefördert, "
        "fördern, fördertopf, fördertöpfe, finanzspritze, kohle für, knete, spenden, finanziell",
        "civil-society": "verein, bürgerinitiative, bürgerinitiativen, stiftungen, nachbarschaftshilfe, gemeinnützige",
        "participation": "mitbestimmen, mitentscheiden, mitsprache, einbezogen, einbeziehen, eingebunden, einbinden, "
        "gehört werden, die bürger fragen, bürger fragen, bürgern",
        "volunteers": "ehrenamtler, freiwillig, mithelfen, mit anpacken, anpacken, umsonst helfen, unentgeltlich, "
        "helfer, helferinnen",
        "middle-east-crisis": "demo, demonstrationen",
        "reintegration": "zurückkehren, syrien-rückkehrer, zurück aus syrien, aus der szene, zurück in die "
        "gesellschaft, ex-kämpfer, dschihadisten",
        "sport": "gekickt, gebolzt, kickt, bolzt, bolzen, bolzplatz, boxen, boxclub, sportler, "
        "zusammen sport, wettkampf",
        "wellbeing": "seelisch, seelische, psychisch, psychische, psyche, psychologen, psychologe, traumatisiert, "
        "hinterbliebene, angehörige, trauernde, trauer, seele, alpträume, jemand zum reden, gesundheit",
        "violence": "messerstecherei, messerstechereien, messer, geballert, amoklauf, amokläufe, gewalttat, "
        "gewalttaten, schlägerei, überfälle, überfall, clans, bandenkrieg, mord und totschlag, kriminelle, sicherer, "
        "unsicher",
        "public-space": "straßenlaternen, laternen, laterne, beleuchtet, dunkle ecken, dunkle straßen, angsträume, "
        "spielplätze, spielplatz, unterführung, straßen sicherer",
        "early-warning": "früh erkennen, rechtzeitig erkennen, rechtzeitig merken, alarm schlagen, schlägt alarm, "
        "alarm, bevor es knallt, bevor es kracht, bevor es eskaliert, bevor was passiert, bevor etwas passiert, "
        "brodelt, es brodelt, stimmung kippt, vorzeichen",
        "neighbourhoods": "nachbar, veedel, grätzl, siedlung, stadtviertel, hausgemeinschaft, anwohner, "
        "quartiersmanagement",
        "disputes": "zanken, zank, krach, knatsch, stunk, schlichten, schlichter, vermitteln, vermittler, ärger "
        "zwischen, aneinander geraten, aneinandergeraten, randale, krawalle, frieden stiften",
        "elections": "vor der wahl, wahlplakate, wahlkampfzeit, kandidaten, politiker, stimmabgabe, abstimmung, "
        "wahltag",
        "national-government": "mit der regierung, mit dem staat, vom staat, landesregierung, bundesrat, "
        "bundesministerium",
    },
    "gsw": {
        "refugees": "flüchtling, gflüchteti, asylante, neui lüt",
        "youth": "jugendlichi, jungi lüt, jungi, goofe, chinder",
        "disputes": "krach, striit",
        "police": "tschugger",
        "neighbourhoods": "quartier, nochbere, nachbere",
    },
}
