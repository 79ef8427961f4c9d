"""What people say instead of a theme's name, in European languages: fled from the war, the colour of his skin, at one
table. Commas part the words.
"""

THEMES = {
    "en": {
        "refugees": "fled, fleeing, flee, ran from the war, ran from war, ran from the bombs, running from war, "
        "ran away from war, escaped the war, escaped from war, escaping war, forced out of their homes, "
        "lost their homes, don't speak the language, dont speak the language, can't speak the language, "
        "cant speak the language, doesn't speak the language, just arrived in the country",
        "women": "walk home at night, walk home alone, get home safe, scared at night, afraid at night, catcalling, "
        "catcalled, harassed on the street",
        "faith": "jewish, muslim, sikh, hindu, sikhs, hindus",
        "antiracism": "skin colour, skin color, colour of my skin, colour of his skin, colour of her skin, "
        "colour of their skin, color of my skin, color of his skin, color of her skin, color of their skin, "
        "for being black, for being brown, being black, dark skin, darker skin, dark-skinned, headscarf, her hijab, "
        "kippah, wear his star, wear a star, gypsies, roma people, jewish friend, jewish neighbour, jewish mate, "
        "because of his accent, because of her accent, because of my accent, go back to your country",
        "disputes": "always fight, always fighting, keep fighting, fight all the time, quarrelling, quarreling, "
        "at each other's throats, at each others throats, each others throats, each other's throats, "
        "don't get along, dont get along, hate each other, can't stand each other",
        "dialogue": "at the same table, at one table, around one table, sit down together, sit at a table, "
        "talk to each other",
        "prevention": "sucked into extremism, into extremism, terror group, radical group",
        "reintegration": "back to normal life, out of extremism, leave extremism, come out of it, back into society, "
        "out of prison",
        "middle-east-crisis": "palestine marches, palestine march, gaza marches, gaza march, marches for gaza, "
        "palestine protests, marches for palestine",
    },
    "fr": {
        "refugees": "fui la guerre, fuient la guerre, fuyant la guerre, fuir la guerre, fui leur pays, fuient "
        "leur pays, "
        "viennent d'arriver, vient d'arriver, parlent pas la langue, parle pas la langue, parlent pas français, "
        "échappé à la guerre, nouveaux venus, les exilés",
        "youth": "ados, les ados, aux ados, gamins, les gamins, minots",
        "women": "rentrer seule, rentrer seules, rentrer la nuit, harcelées, harcelée dans la rue",
        "antiracism": "couleur de peau, couleur de la peau, couleur de sa peau, couleur de ma peau, peau noire, "
        "parce qu'il est noir, parce qu'elle est noire, porter le voile, porte le voile, son foulard, kippa, sa "
        "kippa, "
        "roms, les roms, gitans, les gitans, tsiganes, gens du voyage",
        "faith": "curé, l'imam, imam, imams, rabbin, juif, juive, juifs, musulman, musulmane, musulmans",
        "disputes": "s'engueulent, engueulent, se disputent, disputent, se tapent dessus, querelles, s'entendent pas",
        "dialogue": "à la même table, autour d'une table, autour d'une même table, s'asseoir ensemble",
        "prevention": "extrémisme, l'extrémisme, extrémistes, radicaliser, radicalisé, s'est radicalisé",
        "reintegration": "sortir de l'extrémisme, revenir à une vie normale, sortie de prison",
        "middle-east-crisis": "manifs pour gaza, manif pour gaza, manifs pour la palestine, manif pour la palestine, "
        "manifestations pour gaza, manifestations pour la palestine, manifs",
        "national-government": "l'état, avec l'état, l'état central",
        "sport": "tournoi, tournois, tournoi de foot",
    },
    "es": {
        "refugees": "huyendo, huyeron, huyen de la guerra, huir de la guerra, escaparon de la guerra, "
        "escapan de la guerra, recién llegados, llegan de afuera, llegan de fuera, vienen de afuera, vienen de "
        "fuera, "
        "no hablan el idioma, no saben el idioma, los de fuera",
        "youth": "chavales, los chavales, chavos, pibes, adolescentes, muchachos",
        "women": "volver sola, vuelvan seguras, volver a casa de noche, acoso en la calle",
        "antiracism": "color de piel, color de la piel, color de su piel, por ser negro, por ser negra, por moro, "
        "llevar el velo, llevar velo, gitanos, los gitanos, gitanas, romaníes",
        "faith": "el cura y el imán, curas e imanes, imanes, rabino, judío, judía, musulmán, musulmana, judíos, "
        "musulmanes",
        "disputes": "se pelean, pelean, peleas, se llevan mal, pleitos",
        "dialogue": "en la misma mesa, alrededor de una mesa, sentarse juntos, se sientan juntos",
        "prevention": "extremismo, del extremismo, radicalizado, se radicalizó",
        "reintegration": "salir del extremismo, volver a la vida normal, salir de la cárcel",
        "middle-east-crisis": "protestas por palestina, marchas por palestina, protestas por gaza, marchas por gaza, "
        "manifestaciones por palestina, manifestaciones por gaza",
        "sport": "torneo, torneos, campeonato, campeonatos, campeonato de fútbol",
    },
    "pt": {
        "refugees": "fugiu da guerra, fugiram da guerra, fogem da guerra, fugindo da guerra, fugir da guerra, "
        "recém-chegados, recem chegados, chegam de fora, vêm de fora, não falam a língua, não falam português",
        "youth": "molecada, a molecada, garotada, gurizada, adolescentes, miúdos",
        "women": "voltar sozinha, andar sozinha, andar à noite, assédio na rua",
        "antiracism": "cor da pele, cor de pele, por ser negro, por ser negra, por ser preto, por ser preta, "
        "ciganos, "
        "os ciganos, usar o véu",
        "faith": "o padre e o imã, padres e pastores, rabino, judeu, judia, muçulmano, muçulmana",
        "disputes": "brigam, brigando, brigas, vivem brigando, se desentendem",
        "dialogue": "na mesma mesa, à mesma mesa, sentam juntos",
        "prevention": "extremismo, do extremismo",
        "reintegration": "sair do extremismo, voltar à vida normal, sair da cadeia",
        "middle-east-crisis": "protestos pela palestina, protestos por gaza, atos pela palestina",
        "sport": "campeonato, campeonatos, torneio, torneios",
    },
    "it": {
        "refugees": "scappa dalla guerra, scappano dalla guerra, scappati dalla guerra, scappato dalla guerra, "
        "fuggiti dalla guerra, fuggono dalla guerra, fugge dalla guerra, in fuga, nuovi arrivati, appena arrivati, "
        "non parlano la lingua, non parlano italiano",
        "youth": "ragazzini, i ragazzini, i ragazzi, dei ragazzi, ai ragazzi, adolescenti",
        "women": "tornare da sola, tornare a casa di notte, molestie per strada",
        "antiracism": "colore della pelle, colore di pelle, perché è nero, i rom, dei rom, ai rom, rom e sinti, "
        "zingari, "
        "gli zingari, portare il velo, porta il velo",
        "faith": "prete, il prete, imam, l'imam, rabbino, parroco, ebreo, ebrea, musulmano, musulmana",
        "disputes": "litigano, litigare, litigi, bisticciano, si odiano",
        "dialogue": "allo stesso tavolo, intorno a un tavolo, sedersi insieme",
        "prevention": "estremismo, dall'estremismo, radicalizzato",
        "reintegration": "uscire dall'estremismo, tornare a una vita normale, uscire di prigione",
        "middle-east-crisis": "cortei per gaza, cortei per la palestina, corteo per gaza, manifestazioni per gaza, "
        "manifestazioni per la palestina",
        "national-government": "lo stato, con lo stato, col governo, con il governo",
        "sport": "torneo, tornei, torneo di calcio, campionato",
    },
    "de": {
        "refugees": "geflohen, geflüchtet, fliehen, vor dem Krieg, neu angekommen, gerade angekommen, "
        "die Sprache nicht, kein Deutsch, Neuankömmlingen, Neuankommende",
        "youth": "Kids, die Kids, Teenies, Heranwachsende, Heranwachsenden, die Jungen",
        "women": "nachts allein, allein nach Hause, Angst im Dunkeln, nachts nach Hause",
        "antiracism": "Hautfarbe, dunkle Haut, Kippa, mit Kippa, Kopftuch, ihr Kopftuch, Sinti und Roma, "
        "Roma und Sinti, Zigeuner, wegen seiner Herkunft, wegen ihrer Herkunft",
        "faith": "Imam, Pfarrer und Imam, Imam und Pfarrer, Rabbi, jüdisch, jüdischer, jüdische, jüdischen, "
        "muslimisch, muslimische, muslimischen",
        "disputes": "streiten sich, streiten, Streit, zerstritten, Zoff, sich nicht vertragen",
        "dialogue": "an einem Tisch, an einen Tisch, setzen sich zusammen, sich kennenlernen, kennenlernen",
        "prevention": "extreme Szene, extremen Szene, rechten Szene, radikalisiert, Radikalisierung",
        "reintegration": "Ausstieg, Aussteiger, Aussteigerprogramm, aussteigen, aus dem Gefängnis",
        "middle-east-crisis": "Gaza-Demos, Demos wegen Gaza, Palästina-Demos, Demos",
        "national-government": "dem Bund, mit dem Bund, Bundesregierung, Bundesebene",
        "sport": "Turnier, Fußballturnier, Turniere",
    },
    "nl": {
        "refugees": "gevlucht, vluchten, voor de oorlog, net aangekomen, de taal niet spreken, taal niet spreken, "
        "nieuwkomers, de taal niet",
        "youth": "pubers, jongelui, tieners",
        "women": "'s nachts alleen, alleen naar huis",
        "antiracism": "huidskleur, hoofddoek, keppel, keppeltje, zigeuners, om zijn afkomst, om haar afkomst",
        "faith": "dominee, imam, pastoor, rabbijn, joods, joodse, moslim",
        "disputes": "ruzie, maken ruzie, ruziën, ruziemaken",
        "dialogue": "aan één tafel, aan dezelfde tafel, rond de tafel",
        "reintegration": "uit het extremisme, uitstappen",
        "prevention": "extremisme, het extremisme, geradicaliseerd",
        "middle-east-crisis": "gaza demo's, gaza-demonstraties, palestina demonstraties",
        "national-government": "het rijk, met het rijk, de staat",
    },
    "sv": {
        "refugees": "flytt från, flydde, flyr från, på flykt, nyanlända, nykomlingar, kan inte språket",
        "youth": "tonåringar, tonåringarna, ungdomarna",
        "antiracism": "hudfärg, slöja, romer, romerna",
        "disputes": "bråkar, bråk, grälar",
        "dialogue": "vid samma bord",
        "national-government": "staten, med staten",
    },
    "da": {
        "refugees": "flygtet, flygter fra, flygtede, nyankomne",
        "youth": "teenagere",
        "antiracism": "hudfarve, romaer",
        "national-government": "staten, med staten",
    },
    "nb": {
        "refugees": "flyktet, flykter fra, rømt fra, nyankomne",
        "youth": "tenåringer, tenåringene",
        "antiracism": "hudfarge, romfolk",
        "national-government": "staten, med staten",
    },
    "fi": {
        "refugees": "paenneet, paenneita, pakenevat, sotaa paenneita, sotaa pakenevia",
        "youth": "teinit, teinejä, teineiltä",
        "antiracism": "ihonväri, ihonvärin, ihonvärinsä, romanit, romaneja",
        "national-government": "valtion, valtion kanssa",
    },
    "is": {"refugees": "flúið, flúðu, flýja", "antiracism": "húðlitur, húðlitar, húðlit"},
    "et": {"refugees": "põgenenud, sõja eest, sõjapõgenikud", "antiracism": "nahavärv, nahavärvi"},
    "lt": {"refugees": "pabėgę, pabėgusiems, bėgantiems, nuo karo", "antiracism": "odos spalvos, odos spalva"},
    "lv": {"refugees": "no kara, bēguši, aizbēguši", "antiracism": "ādas krāsas, ādas krāsa"},
    "ca": {
        "refugees": "fugit de la guerra, fugen de la guerra, fugint, nouvinguts",
        "antiracism": "color de pell, color de la pell",
    },
    "gl": {"refugees": "fuxiron da guerra, foxen da guerra, fuxindo", "antiracism": "cor da pel"},
    "eu": {"refugees": "gerratik ihesi, iheslariak", "antiracism": "azalaren kolore, azal kolore"},
    "ht": {"refugees": "kouri kite peyi yo, kouri kite peyi, kouri kite, kouri pou lagè, sove kite peyi"},
    "af": {"refugees": "gevlug, vlug vir die oorlog", "antiracism": "velkleur"},
}
