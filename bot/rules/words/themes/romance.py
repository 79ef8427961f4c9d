"""Words for the register's themes in French, Spanish, Portuguese and Italian. Commas part them."""

THEMES = {
    "fr": {
        "refugees": "réfugiée, réfugiées, migrant, immigré, immigrée, immigration, migration, exilés, sans-papiers, "
        "asile, primo-arrivants, déplacés, intégration des étrangers, accueil des étrangers",
        "youth": "jeune, ados, adolescents, gamins, gosses, conseil des jeunes, les petits",
        "women": "femme, les filles, fille, égalité hommes-femmes, droits des femmes, sécurité des femmes, mères, "
        "mamans",
        "faith": "religieux, chefs religieux, imams, prêtres, rabbins, musulmans, juifs, chrétiens, mosquée, "
        "églises, temple, synagogue, les cultes, culte, laïcité, foi",
        "police": "policiers, policier, gendarmes, gendarmerie, flics, forces de sécurité",
        "data": "donnée, statistique, sondages, enquête, enquêtes, étude, études, recherche, chiffres, cartographie",
        "schools": "collèges, lycées, lycée, collège, enseignants, profs, professeurs, élèves, élève, universités, "
        "étudiants, écoliers",
        "prevention": "prévenir, déradicalisation, extrémisme, extrémistes, terroristes, terroriste, djihadisme, "
        "radicalisés",
        "dialogue": "dialogues, débat, débats, discussions, concertation, rencontres, vivre ensemble, écoute, se "
        "parler",
        "statements": "déclarations publiques, prises de position, prendre la parole, discours publics, condamner, "
        "condamnent, dénoncer, dénoncent, dénoncé publiquement",
        "hate-speech": "propos haineux, haine en ligne, haine sur internet, fake news, fausses informations, infox, "
        "harcèlement en ligne, cyberharcèlement, insultes",
        "hate-crime": "crimes de haine, crime de haine, crimes haineux, crime haineux, actes haineux, actes "
        "antisémites, agressions racistes, agressions",
        "antiracism": "raciste, racistes, antisémite, islamophobie, minorités, égalité, lutte contre le racisme, "
        "homophobie, discriminés",
        "funding": "financement, financements, subvention, subventions, argent, budget, fonds, aides financières, "
        "qui paie, budget participatif",
        "civil-society": "associations, société civile, ONG, assos, monde associatif, associatif, collectifs",
        "participation": "participation citoyenne, participation des habitants, démocratie locale, démocratie, "
        "habitants, citoyens, conseil municipal ouvert, implication des habitants",
        "volunteers": "bénévole, volontaire, volontariat",
        "middle-east-crisis": "Gaza, guerre à Gaza, Israël, Palestine, Proche-Orient, Moyen-Orient en guerre, "
        "conflit israélo-palestinien, manifestations",
        "reintegration": "réinsertion, réintégration, réhabilitation, revenants, combattants étrangers, retour de "
        "Syrie, anciens détenus, ex-combattants",
        "sport": "sports, foot, tournoi, tournois, basket, clubs sportifs, sportifs",
        "wellbeing": "santé mentale, soutien psychologique, psychologique, psy, traumatisme, traumatismes, "
        "victimes, survivants, bien-être, thérapie, soutien aux victimes",
        "violence": "violent, fusillade, fusillades, armes à feu, armes, gangs, meurtres, délinquance, insécurité, "
        "sécurité publique, crimes, homicides",
        "public-space": "espace public, espaces publics, rues, éclairage, éclairage public, parcs, places "
        "publiques, urbanisme, aménagement urbain",
        "early-warning": "alerte précoce, tensions, signaux faibles, veille, surveillance des tensions",
        "neighbourhoods": "quartier, quartiers, comités de quartier, comité de quartier, voisins, voisinage, "
        "conseils de quartier, conseil de quartier",
        "disputes": "conflit, conflits, médiation, médiateurs, litiges, plaintes, disputes, émeutes, paix, "
        "réconciliation, cohésion sociale",
        "elections": "élection, campagne électorale, vote, voter, électeurs, politique, polarisation",
        "national-government": "gouvernement, gouvernement national, État central, ministère, ministères, stratégie "
        "nationale, plan national, préfecture",
    },
    "es": {
        "refugees": "refugiado, refugiada, migrante, inmigrante, inmigración, migración, asilo, solicitantes de "
        "asilo, desplazados, recién llegados, extranjeros",
        "youth": "joven, chicos, chavales, muchachos, adolescentes, adolescente, niñez, infancia, pibes, consejo "
        "juvenil",
        "women": "mujer, chicas, igualdad de género, género, madres, seguridad de las mujeres",
        "faith": "religioso, religiosos, líderes religiosos, imanes, sacerdotes, curas, rabinos, musulmanes, "
        "judíos, cristianos, iglesia, mezquita, sinagoga, templos, cultos, interreligioso",
        "police": "policial, guardia civil, fuerzas de seguridad, agentes, polis",
        "data": "dato, estadística, encuesta, estudio, estudios, investigación, investigaciones, cifras, mapas",
        "schools": "colegio, colegios, instituto, institutos, maestros, profesor, profes, alumnos, estudiantes, "
        "universidad pública, universidades, aulas",
        "prevention": "prevenir, radicalizados, extremismo, extremistas, terrorista, terroristas, yihadismo, "
        "desradicalización",
        "dialogue": "diálogos, debate, debates, conversación, conversaciones, escucha, encuentros, convivencia, "
        "charlas",
        "statements": "pronunciamientos, pronunciarse, declaraciones públicas, discursos, alzar la voz, condenar, "
        "condenan, condena pública, hablar claro",
        "hate-speech": "discursos de odio, odio en línea, odio en redes, odio en internet, noticias falsas, bulos, "
        "fake news, ciberacoso, insultos, incitación al odio",
        "hate-crime": "delitos de odio, delito de odio, crímenes de odio, crimen de odio, agresiones racistas, "
        "agresiones, ataques",
        "antiracism": "racista, racistas, antisemita, islamofobia, minorías, igualdad, homofobia, xenófobos, "
        "discriminados",
        "funding": "financiación, financiamiento, fondos, subvenciones, subvención, subsidios, plata, dinero, "
        "presupuesto, presupuestos, presupuesto participativo, becas, ayudas económicas",
        "civil-society": "sociedad civil, ONG, asociaciones, organizaciones sociales, entidades, colectivos, "
        "fundaciones",
        "participation": "participación, participación ciudadana, democracia, democracia local, vecinos, "
        "ciudadanía, ciudadanos, cabildos abiertos, inclusión",
        "volunteers": "voluntario, voluntaria, voluntarias",
        "middle-east-crisis": "Gaza, guerra en Gaza, guerra de Gaza, Israel, Palestina, Oriente Medio, Medio "
        "Oriente, protestas",
        "reintegration": "reinserción, reintegración, rehabilitación, retornados, combatientes extranjeros, "
        "excombatientes, exreclusos, desmovilizados",
        "sport": "fútbol, torneo, torneos, deportivo, deportistas, baloncesto, básquet, canchas",
        "wellbeing": "salud mental, apoyo psicológico, apoyo psicosocial, trauma, traumas, víctimas, "
        "sobrevivientes, supervivientes, bienestar, terapia",
        "violence": "violento, tiroteo, tiroteos, balaceras, armas, pandillas, bandas, maras, homicidios, "
        "asesinatos, inseguridad, seguridad ciudadana, crímenes",
        "public-space": "espacio público, espacios públicos, calles, parques, plazas, alumbrado, alumbrado público, "
        "iluminación, urbanismo",
        "early-warning": "alerta temprana, alertas tempranas, tensiones, monitoreo, seguimiento de tensiones",
        "neighbourhoods": "barrio, barrios, comités de barrio, comités vecinales, juntas vecinales, juntas de "
        "vecinos, vecindario, vecindarios, asociaciones de vecinos, colonias populares",
        "disputes": "conflicto, conflictos, mediación, mediadores, disputas, quejas, reclamos, disturbios, paz, "
        "reconciliación",
        "elections": "elección, electoral, campaña electoral, campañas, votar, votación, votantes, política, "
        "polarización",
        "national-government": "gobierno nacional, gobierno central, gobierno, ministerio, ministerios, estado "
        "central, estrategia nacional, plan nacional",
    },
    "pt": {
        "refugees": "refugiada, refugiado, imigrante, migração, imigração, asilo, deslocados, requerentes de asilo, "
        "recém-chegados, estrangeiros",
        "youth": "jovem, adolescentes, adolescente, garotada, moçada, rapaziada, criança, miúdos, conselho da "
        "juventude",
        "women": "meninas, raparigas, igualdade de gênero, igualdade de género, gênero, mães",
        "faith": "religioso, religiosos, líderes religiosos, imãs, padres, pastores, rabinos, muçulmanos, judeus, "
        "cristãos, igreja, mesquita, sinagogas, templos, terreiros, cultos",
        "police": "policial, policiais, GNR, guarda municipal, forças de segurança",
        "data": "estatística, pesquisa, pesquisas, inquéritos, estudo, estudos, números, mapas",
        "schools": "colégio, colégios, professor, alunos, estudantes, universidades, sala de aula",
        "prevention": "prevenir, extremismo, extremismo violento, extremistas, terrorismo, terroristas, "
        "radicalização, radicalizados",
        "dialogue": "diálogos, debate, debates, conversa, conversas, escuta, encontros, convivência",
        "statements": "pronunciamentos, declarações públicas, discursos, falar abertamente, condenar, condenam, "
        "tomar posição",
        "hate-speech": "discurso de ódio, discursos de ódio, ódio online, ódio na internet, ódio nas redes, "
        "notícias falsas, fake news, cyberbullying, insultos",
        "hate-crime": "crimes de ódio, crime de ódio, agressões racistas, agressões, ataques de ódio",
        "antiracism": "racista, racistas, antissemitismo, islamofobia, minorias, igualdade, homofobia, "
        "antirracista, preconceito",
        "funding": "financiamento, verba, verbas, dinheiro, fundos, fundo, subsídio, subsídios, bolsas, orçamento, "
        "orçamento participativo, edital",
        "civil-society": "sociedade civil, ONGs, ONG, associações, entidades, coletivos, organizações sociais",
        "participation": "participação, participação cidadã, participação popular, moradores, cidadãos, democracia, "
        "democracia local, decisões, inclusão",
        "volunteers": "voluntário, voluntária, voluntárias",
        "middle-east-crisis": "Gaza, guerra em Gaza, guerra na Faixa de Gaza, Faixa de Gaza, Israel, Palestina, "
        "Oriente Médio, Médio Oriente, protestos",
        "reintegration": "reintegração, reinserção, reabilitação, combatentes estrangeiros, ex-combatentes, "
        "egressos, retornados",
        "sport": "esportes, futebol, torneio, torneios, basquete, quadras",
        "wellbeing": "saúde mental, apoio psicológico, apoio psicossocial, trauma, traumas, vítimas, sobreviventes, "
        "bem-estar, terapia",
        "violence": "violento, tiroteio, tiroteios, armas, gangues, facções, homicídios, assassinatos, segurança "
        "pública, insegurança, crime, crimes",
        "public-space": "espaço público, espaços públicos, ruas, praças, parques, iluminação pública, iluminação, "
        "urbanismo",
        "early-warning": "alerta precoce, alerta antecipado, tensões, monitoramento, monitorização",
        "neighbourhoods": "bairro, bairros, comitês de bairro, associações de moradores, associação de moradores, "
        "vizinhos, vizinhança",
        "disputes": "conflito, conflitos, mediação, mediadores, disputas, queixas, reclamações, tumultos, paz, "
        "reconciliação",
        "elections": "eleição, campanha eleitoral, votação, votar, eleitores, política, polarização",
        "national-government": "governo federal, governo central, governo nacional, governo, ministério, "
        "ministérios, estratégia nacional, plano nacional",
    },
    "it": {
        "refugees": "rifugiato, profughi, migrante, immigrato, immigrazione, migrazione, richiedenti asilo, asilo "
        "politico, sfollati, stranieri, accoglienza",
        "youth": "giovane, ragazzi, adolescenti, minori, bimbi, consiglio dei giovani",
        "women": "donna, parità di genere, genere, madri, mamme, bambine",
        "faith": "religioso, religiosi, leader religiosi, imam, preti, sacerdoti, rabbini, musulmani, ebrei, "
        "cristiani, chiesa, moschea, sinagoga, sinagoghe, templi, fede",
        "police": "poliziotto, carabinieri, vigili, forze dell'ordine, agenti di polizia",
        "data": "dato, statistica, sondaggi, ricerca, ricerche, studio, studi, numeri, mappe",
        "schools": "insegnante, professori, alunni, studenti, università, classi, liceo",
        "prevention": "prevenire, prevenzione, estremismo, estremismo violento, estremisti, terrorismo, terroristi, "
        "radicalizzazione, radicalizzati",
        "dialogue": "dialoghi, dibattito, dibattiti, confronto, ascolto, incontri, convivenza, conversazioni",
        "statements": "dichiarazioni pubbliche, prese di posizione, discorsi, condannare, condannano, parlare chiaro",
        "hate-speech": "discorsi d'odio, odio online, odio in rete, odio sui social, fake news, notizie false, "
        "bufale, cyberbullismo, insulti",
        "hate-crime": "crimini d'odio, crimine d'odio, reati d'odio, reati di odio, aggressioni razziste, "
        "aggressioni, attacchi",
        "antiracism": "razzista, razzisti, antisemita, islamofobia, minoranze, uguaglianza, discriminazioni, omofobia",
        "funding": "finanziamento, finanziamenti, fondi, soldi, contributi, sovvenzioni, bandi, bilancio, bilancio "
        "partecipativo",
        "civil-society": "società civile, ONG, associazioni, terzo settore, onlus, associazionismo",
        "participation": "partecipazione, partecipazione dei cittadini, partecipazione civica, democrazia, "
        "democrazia locale, cittadini, residenti, abitanti, inclusione",
        "volunteers": "volontario, volontariato, volontarie",
        "middle-east-crisis": "Gaza, guerra a Gaza, Israele, Palestina, Medio Oriente, proteste",
        "reintegration": "reintegrazione, reinserimento, riabilitazione, combattenti stranieri, foreign fighters, "
        "ex detenuti, ex combattenti",
        "sport": "sportivi, torneo, tornei, pallone, basket, palestra",
        "wellbeing": "salute mentale, sostegno psicologico, supporto psicologico, trauma, traumi, vittime, "
        "sopravvissuti, benessere, terapia",
        "violence": "violento, sparatoria, sparatorie, armi, gang, baby gang, omicidi, sicurezza urbana, delitti, "
        "reati",
        "public-space": "spazio pubblico, spazi pubblici, strade, piazze, parchi, illuminazione, illuminazione "
        "pubblica, urbanistica",
        "early-warning": "allerta precoce, allarme precoce, tensioni, monitoraggio",
        "neighbourhoods": "quartiere, quartieri, comitati di quartiere, comitato di quartiere, vicini, vicinato, rioni",
        "disputes": "conflitto, conflitti, mediazione, mediatori, controversie, dispute, litigi, lamentele, "
        "disordini, pace, riconciliazione",
        "elections": "elezione, campagna elettorale, votare, voto, elettori, politica, polarizzazione",
        "national-government": "governo, governo nazionale, governo centrale, ministero, ministeri, strategia "
        "nazionale, piano nazionale",
    },
}
