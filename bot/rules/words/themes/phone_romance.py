"""What people in the Romance languages type for a theme: in their own words, by its trouble, by its people. Commas part
the words.
"""

THEMES = {
    "fr": {
        "refugees": "demandeurs d'asile, demandeur d'asile, réfugiés de guerre, personnes exilées, qui ont fui, "
        "centre d'accueil, centres d'accueil, accueil des réfugiés, accueillir les réfugiés, accueil des migrants, "
        "clandestins, ukrainiens réfugiés, nouveaux arrivants, nouveaux arrivés, gens qui arrivent d'ailleurs, qui "
        "viennent d'ailleurs, gens venus d'ailleurs, cours de français",
        "youth": "jeunesse, les jeunes, la jeunesse, enfants, les enfants, mineurs, lycéens, petits jeunes, conseil "
        "municipal des jeunes, étudiants et jeunes, les gosses, moins de 25 ans, nos enfants",
        "women": "femmes, les femmes, les meufs, harcèlement de rue, rentrer le soir, marcher seule, sortir seule, "
        "violences faites aux femmes, violences conjugales, rentrent seules, peur le soir, féminisme",
        "faith": "lieux de culte, religions, religion, interreligieux, dialogue interreligieux, mosquées, "
        "responsables religieux, leaders religieux, communautés religieuses, pasteurs, pasteur, paroisses",
        "police": "la police, forces de l'ordre, les flics, les keufs, keufs, police municipale, policière, agents "
        "de police, commissariat, police de proximité",
        "data": "statistiques, données, les données, les preuves, données et preuves, preuves, mesurer, récolter des "
        "données, base de données, recensement des actes, open data, sondage, indicateurs",
        "schools": "école, écoles, l'école, les écoles, éducation, à l'école, cantine, cours de récré, maîtresses, "
        "instits, instit, éducateurs, université, en classe, milieu scolaire",
        "prevention": "prévention, radicalisation, la radicalisation, terrorisme, prévention du terrorisme, "
        "attentats, embrigadement, embrigadés, endoctrinement, endoctrinés, se radicalise, se radicalisent, "
        "extrémisme violent, dérives extrémistes, ultras, extrême droite violente, néonazis",
        "dialogue": "dialogue, le dialogue, rencontre, se rencontrer, se parlent, parler ensemble, faire se parler, "
        "repas partagés, dîners, repas de quartier, manger ensemble, faire connaissance, réunions publiques, "
        "discuter ensemble, mieux se connaître, autour d'un repas",
        "statements": "parler contre la haine, prendre position, prise de parole, dire non à la haine, s'élever "
        "contre la haine, prendre la parole contre la haine, discours du maire, message clair, message public, "
        "dénoncer la haine",
        "hate-speech": "discours de haine, discours haineux, haine sur les réseaux, insultes en ligne, insultes sur "
        "les réseaux, insultes sur les réseaux sociaux, haine sur les réseaux sociaux, désinformation, rumeurs, "
        "complotisme, intox, trolls, harcèlement sur internet, commentaires haineux, la haine en ligne, se faire "
        "insulter",
        "hate-crime": "attaques racistes, agressions homophobes, se faire agresser, agressés, tabassé, tags "
        "racistes, tags, croix gammées, profanation, profanations, victimes d'agressions, crimes racistes, actes "
        "racistes",
        "antiracism": "racisme, le racisme, discriminations, discrimination, antisémitisme, xénophobie, propos "
        "racistes, contrôle au faciès, égalité des chances, lgbt, homophobes, transphobie",
        "funding": "subventionner, enveloppe, thunes, appel à projets, appels à projets, qui "
        "finance, financer, financés, moyens financiers, aide financière, coup de pouce financier",
        "civil-society": "les associations, les assos, association, asso, ong locales, collectifs citoyens, acteurs "
        "associatifs, société civile organisée",
        "participation": "participation, démocratie participative, donner la parole, donner leur avis, avoir leur "
        "mot à dire, avoir son mot à dire, mot à dire, conseils citoyens, réunion publique, consulter les habitants, "
        "écouter les habitants, la parole aux habitants, décider ensemble, décident eux-mêmes, qui décide, inclusion",
        "volunteers": "bénévoles, bénévolat, les bénévoles, filer un coup de main, donner un coup de main, volontaires",
        "middle-east-crisis": "la guerre à gaza, conflit à gaza, israël palestine, israël et palestine, israël gaza, "
        "la palestine, palestiniens, israéliens, 7 octobre, le 7 octobre, moyen orient",
        "reintegration": "sortie de la radicalisation, sortir de la radicalisation, retour à la vie normale, "
        "ex-djihadistes, anciens djihadistes, revenus de syrie, de retour de syrie, repentis, deuxième chance, "
        "seconde chance",
        "sport": "sport, le sport, football, matchs entre, ballon, terrain de foot, jouer au foot, clubs de foot, un "
        "tournoi, jeux sportifs",
        "wellbeing": "la santé mentale, psychologues, psychologue, moral, dépression, angoisse, choc "
        "post-traumatique, traumatisés, traumatisme psychologique, mal dans leur tête, mal dans sa tête, aller "
        "mieux, soutien moral, cellule psychologique, cellule d'écoute, se reconstruire, deuil, suicide",
        "violence": "violence, violences, la violence, bagarre, rixes, règlements de compte, rixe, couteau, "
        "couteaux, coups de couteau, armes blanches, trafic de drogue, trafics, guerre des gangs, tueries, tuerie, "
        "tueries de masse, fusillade de masse, la sécurité",
        "public-space": "lampadaires, éclairer les rues, rues éclairées, rues sombres, aires de jeux, jardins "
        "publics, aménagement des rues, trottoirs, la rue",
        "early-warning": "repérer les tensions, détecter, détecter les tensions, sentir venir, voir venir, avant que "
        "ça explose, avant que ça pète, avant que ça dégénère, signaux d'alerte, prévenir les tensions, système "
        "d'alerte",
        "neighbourhoods": "dans les quartiers, vie de quartier, entre voisins, mes voisins, copropriété, "
        "associations de quartier, fêtes des voisins",
        "disputes": "tensions entre communautés, médiateur, médiation de quartier, régler les conflits, conflits "
        "entre voisins, se taper dessus, se bagarrent, calmer le jeu, calmer les esprits, réconcilier, émeute, faire "
        "la paix, cohabitation, vivre en paix",
        "elections": "élections, les élections, pendant les élections, avant les élections, campagnes électorales, "
        "présidentielles, municipales, urnes, partis politiques, polarisation politique",
        "national-government": "gouvernements nationaux, les gouvernements, le gouvernement, le ministère, ministre, "
        "autorités nationales, gouvernement fédéral, niveau national, pouvoir central",
    },
    "es": {
        "refugees": "refugiados, los refugiados, los migrantes, migrantes, venezolanos que llegan, desplazados por "
        "la violencia, huyen de la violencia, los que llegan de otros países, los que vienen de otros países, gente "
        "de otros países, solicitante de asilo, acogida, acoger, centros de acogida, albergues, los sin papeles, "
        "recibir migrantes, recién llegada, huyó de la guerra, salieron de su país",
        "youth": "jóvenes, los jóvenes, la juventud, juventud, niños, los niños, chamacos, chamos, morros, morritos, "
        "cabros, gurises, guaguas, pelaos, nuestros hijos, los hijos, menores de edad, adolescencia, los "
        "chicos",
        "women": "mujeres, las mujeres, chavas, las chavas, las pibas, pibas, niñas, las niñas, acoso "
        "callejero, acoso, violencia de género, violencia machista, caminar de noche, caminar solas, caminar sola, "
        "caminen seguras, caminar seguras, volver de noche, andar sola, andar solas, miedo de noche, feminismo, "
        "machismo",
        "faith": "religión, religiones, iglesias, mezquitas, sinagogas, lugares de culto, pastores, pastor, padres y "
        "pastores, comunidades religiosas, los curas, evangélicos, católicos, diálogo interreligioso",
        "police": "policía, la policía, los policías, policías, la poli, la cana, los pacos, los tombos, la yuta, "
        "los polis, patrullas, comisaría, policía comunitaria, policía municipal, guardia urbana",
        "data": "datos, los datos, estadísticas, evidencia, evidencias, las pruebas, datos y pruebas, indicadores, "
        "encuestas, números sobre, información estadística, datos abiertos, medir",
        "schools": "escuela, escuelas, educación, la escuela, en las escuelas, docentes, docente, maestra, maestras, "
        "el cole, los coles, secundaria, primaria, prepas, universidad, salón de liceos",
        "prevention": "prevención, radicalización, terrorismo, atentados, radicalice, radicalicen, radicalizar, se "
        "radicalizan, extremismo violento, neonazis, nazis, fanáticos, fanatismo, ultraderecha, captación, captan "
        "jóvenes, caigan en el extremismo, yihadistas, grupos extremistas",
        "dialogue": "diálogo, el diálogo, hablar entre todos, conversar, conversatorios, mesas de diálogo, mesa de "
        "diálogo, cenas, comer juntos, sentarse a hablar, se sientan a hablar, conocerse, se conozcan, juntar "
        "a la gente, encuentro, asambleas, reuniones con vecinos",
        "statements": "hablar contra el odio, alzar la voz contra el odio, decir no al odio, denunciar el odio, "
        "condenar el odio, plantarse contra el odio, mensajes públicos, mensaje público, posicionarse, hablar "
        "fuerte, dar la cara",
        "hate-speech": "mensajes de odio, comentarios de odio, insultos en redes, insultos en internet, odio por "
        "redes, odio en las redes, odio en redes sociales, haters, ciberodio, desinformación, rumores, mentiras en "
        "internet, noticias truchas, cadenas de whatsapp, trolls, difamación",
        "hate-crime": "crímenes por odio, ataques racistas, ataque racista, golpiza, golpizas, golpearon por, "
        "pegaron por, agreden, agresión, agredidos, pintadas, pintadas racistas, esvásticas, agresiones homófobas, "
        "ataques homófobos",
        "antiracism": "racismo, el racismo, discriminación, discriminan, antisemitismo, xenofobia, indígenas, afro, "
        "afrodescendientes, pueblos originarios, lgbt, lgbtiq, homófobos, clasismo, trato igual, igualdad de trato",
        "funding": "financian, financiar, quién paga, quién pone la plata, ponen la plata, la "
        "guita, recursos económicos, apoyo económico, ayudas, subsidio, convocatorias, convocatoria, fondo",
        "civil-society": "organizaciones, asociación, asociaciones de barrio, organizaciones comunitarias, "
        "organizaciones civiles, sociedad civil organizada, fundación, colectivas, tejido social",
        "participation": "participación de la gente, participación vecinal, cabildo abierto, consultas, consulta "
        "ciudadana, que la gente decida, decide la gente, la gente decide, opinar, opine, opinen, dar su opinión, "
        "voz y voto, tener voz, escuchar a la gente, escuchan a la gente, democracia participativa, inclusión "
        "social, rendición de cuentas",
        "volunteers": "voluntarios, voluntariado, los voluntarios, echar una mano, echar la mano, dar una mano, "
        "hacer voluntariado",
        "middle-east-crisis": "lo de gaza, conflicto en gaza, israel y palestina, israel palestina, palestinos, "
        "israelíes, 7 de octubre, oriente próximo, franja de gaza",
        "reintegration": "reinserción social, salieron de la cárcel, salen de la cárcel, vuelven de siria, segunda "
        "oportunidad, volver a la sociedad, volver a empezar, exguerrilleros, ex combatientes, reincorporación, "
        "desradicalizar, dejar la violencia",
        "sport": "deporte, deportes, el deporte, cancha, fútbol con, torneos deportivos, un torneo, pelota, jugar al "
        "fútbol, partidos entre, partidos con, polideportivo, la cancha",
        "wellbeing": "psicólogos, psicólogo, psicológica, psicológicos, ansiedad, depresión, duelo, mal de los "
        "nervios, los nervios, mal de la cabeza, traumados, traumado, apoyo emocional, contención, superar el "
        "trauma, apoyo a víctimas, apoyo a las víctimas, suicidio, atención psicológica",
        "violence": "violencia, la violencia, balacera, tiroteos masivos, balas, matanza, matanzas, narcos, narco, "
        "narcotráfico, sicarios, cuchillos, armas de fuego, delincuencia, robos, inseguridad en las calles, crimen, "
        "seguridad, la seguridad, maras y pandillas, homicidio",
        "public-space": "luces en la calle, luz en las calles, alumbrar, calles oscuras, faroles, farolas, iluminar "
        "las calles, veredas, banquetas, espacios seguros, la calle, canchas y parques",
        "early-warning": "alertas, avisar a tiempo, antes de que explote, antes de que estalle, antes de que pase "
        "algo, ver venir, detectar tensiones, detectar a tiempo, señales de alerta, sistema de alerta, prevenir "
        "tensiones",
        "neighbourhoods": "los barrios, colonias, las colonias, vecinales, comité vecinal, comité de barrio, juntas "
        "de acción comunal, consejos barriales, consejo vecinal, entre vecinos, la vecindad, mi barrio",
        "disputes": "pleito, broncas, peleas entre vecinos, resolver conflictos, solución de conflictos, mediador, "
        "jueces de paz, reconciliar, hacer las paces, convivir en paz, la paz, motín, disturbio, tensiones entre "
        "comunidades, calmar los ánimos",
        "elections": "elecciones, las elecciones, en elecciones, antes de las elecciones, campaña política, partidos "
        "políticos, urnas, comicios, polarización política, candidatos, grieta",
        "national-government": "gobiernos nacionales, los gobiernos nacionales, gobierno federal, el gobierno "
        "nacional, el gobierno central, gobierno de la nación, la nación, ministro, los ministerios, el estado, con "
        "el estado, autoridades nacionales, nivel nacional",
    },
}
