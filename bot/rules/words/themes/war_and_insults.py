"""War, of which people speak who fled from it, and insults, where somebody tells what happens to them. Commas part the
words.

The bare English word is none of them: « war » is "was" in German.
"""

THEMES = {
    "en": {
        "refugees": "because of the war, because of war, lost everything in the war, the bombing, the "
        "bombings, bombs, "
        "escaped the bombing, lost their country, had to leave their country, left their country",
        "hate-speech": "call me names, calls me names, call her names, call him names, name-calling, bullied, "
        "get bullied, gets bullied, picked on, spat at",
        "antiracism": "because of my skin, because of his skin, because of her skin, my skin, for my skin",
        "women": "after dark, walk home after dark, alone at night, go out alone",
        "disputes": "at war with, hate the next, turf war",
        "middle-east-crisis": "marches about gaza, march about gaza, marches over gaza, gaza protests, gaza rallies",
    },
    "fr": {
        "refugees": "fuient, ceux qui fuient, fuir, accueillent, accueillir, guerre, la guerre, à cause de la "
        "guerre, bombardements, les bombes, ont tout perdu, tout quitté, "
        "sans parler un mot, débarquent",
        "hate-speech": "insultent, se fait insulter, insulté, insultée, harcelé à l'école",
        "antiracism": "son voile, mon voile, leur voile, de son origine, son accent",
        "women": "seule le soir, rentrer seule le soir, seule dans la rue",
        "disputes": "ça chauffe entre, se font la guerre, se détestent",
    },
    "es": {
        "refugees": "huyen, los que huyen, huir, acogen, acoge, guerra, la guerra, por la guerra, bombardeos, "
        "los bombardeos, lo perdieron todo, dejaron su país",
        "hate-speech": "insultan, me insultan, lo insultan, la insultan, se burlan",
        "antiracism": "por ser moreno, por ser morena, por moreno, por mi acento, por su acento",
        "women": "sola a casa, sola de noche, miedo volver sola",
        "disputes": "se llevan a matar, a matarse, enfrentados",
        "faith": "un cura, el cura, un imán, el imán",
    },
    "pt": {
        "refugees": "fogem, fugir, acolhem, acolhe, guerra, a guerra, da guerra, por causa da guerra, largou "
        "tudo, perderam tudo, bombardeios",
        "hate-speech": "xingam, xingado, xingada, ofendem, zoam",
        "antiracism": "de macaca, de macaco, chamam de macaco, chamada de macaca, por causa da cor",
        "women": "sozinha à noite, andar sozinha à noite",
    },
    "it": {
        "refugees": "fugge, fuggono, chi fugge, fuggire, accoglie, accolgono, accoglienza, guerra, la guerra, "
        "bombe, le bombe, dalle bombe, hanno perso tutto, lasciato il paese",
        "hate-speech": "insultano, lo insultano, prendono in giro, preso in giro, presa in giro",
        "women": "a casa da sola, casa da sola, girare da sola",
        "disputes": "si fanno la guerra, in guerra tra loro",
    },
    "ro": {"refugees": "război, războiul, războiului, din cauza războiului"},
    "ca": {"refugees": "guerra, per la guerra"},
    "de": {
        "refugees": "fliehen mussten, Krieg, dem Krieg, den Krieg, auf der Flucht, alles verloren haben, alles "
        "verloren, Bomben",
        "hate-speech": "beschimpft, beleidigt, angespuckt, gemobbt, gehänselt, angepöbelt",
        "women": "abends nicht allein, abends allein, nachts nicht raus, nicht allein raus",
        "disputes": "bekriegen, bekriegen sich, verfeindet, hassen sich",
    },
    "nl": {
        "refugees": "oorlog, de oorlog, op de vlucht, alles kwijt",
        "hate-speech": "uitgescholden, schelden, gepest, beledigd",
        "women": "'s avonds alleen, alleen over straat",
    },
    "sv": {"refugees": "kriget, från kriget", "hate-speech": "mobbad, mobbas"},
    "da": {"refugees": "krigen, fra krigen", "hate-speech": "mobbet"},
    "nb": {"refugees": "krigen, fra krigen", "hate-speech": "mobbet, mobba"},
    "pl": {
        "refugees": "wojna, wojny, wojnę, wojną, uciekać z kraju, uciekać, stracili dom",
        "hate-speech": "obrażają, wyzywają, dokuczają, wyśmiewają",
        "antiracism": "ciemny, ciemna, ciemniejszy, ciemnej karnacji",
    },
    "cs": {"refugees": "válka, války, válku, válce, válkou", "hate-speech": "nadávají, šikanují"},
    "sk": {"refugees": "vojnu, vojnou, vojne", "hate-speech": "nadávajú, šikanujú"},
    "hr": {"refugees": "bježali od rata, bežali od rata, zbog rata, због рата", "faith": "svećenik, svećenici"},
    "mk": {"refugees": "војната, војна"},
    "bg": {"refugees": "война, войната", "hate-speech": "обиждат, подиграват"},
    "ru": {
        "refugees": "война, войны, войну, войне, войной, из-за войны, бросили дом, потеряли дом",
        "hate-speech": "дразнят, обзывают, травят, оскорбляют",
        "antiracism": "разреза глаз, разрез глаз, из-за акцента",
        "disputes": "враждуют, враждует",
    },
    "uk": {
        "refugees": "війна, війни, війну, війною, через війну, втратив дім, втратили дім",
        "hate-speech": "дражнять, обзивають, цькують, ображають",
        "disputes": "ворогують",
    },
    "hu": {"refugees": "háború, a háború, háborús", "hate-speech": "csúfolják, bántják"},
    "sq": {"refugees": "lufta, luftës, për shkak të luftës", "hate-speech": "e ofendojnë, ofendojnë"},
    "el": {"refugees": "πόλεμος, πόλεμο, πολέμου", "hate-speech": "κοροϊδεύουν, βρίζουν"},
    "tr": {
        "refugees": "savaş, savaşta, savaştan, savaş yüzünden, evini bırakıp, evlerini bırakıp, kaçanlara, kaçanlar",
        "hate-speech": "hakaret, hakaret ediyorlar, dalga geçiyorlar, zorbalık",
        "disputes": "düşman, birbirine düşman",
    },
    "ar": {
        "refugees": "الحرب, حرب, القصف, تركت بلادها, تركوا بلادهم, تركوا بيوتهم",
        "hate-speech": "بيضايقوها, بيضايقوني, بيضايقوا, بيضايقوه, بيشتموني, بيشتموه, بيشتموا, بيسبوا, "
        "بيتنمروا, بتنمروا",
        "antiracism": "لاني اسود, لانه اسود, لأنه أسود, أسود البشرة, اسود البشرة",
    },
    "fa": {"refugees": "جنگ, تو جنگ, از جنگ", "hate-speech": "فحش, مسخره می‌کنن"},
    "he": {"refugees": "מלחמה, המלחמה, בגלל המלחמה"},
    "hi": {"refugees": "जंग, युद्ध, जंग की वजह, घर छोड़ आए", "hate-speech": "गाली, गालियां, ताने"},
    "ur": {"refugees": "جنگ, جنگ کی وجہ", "hate-speech": "گالیاں, طعنے"},
    "bn": {"refugees": "যুদ্ধ, যুদ্ধের", "hate-speech": "গালি, গালাগালি"},
    "ta": {"refugees": "போர், போரால்"},
    "zh": {
        "refugees": "战争, 戰爭, 打仗, 战火, 戰火, 逃出来, 逃出來",
        "hate-speech": "被骂, 被罵, 被欺负, 被欺負",
        "antiracism": "皮肤黑, 皮膚黑, 黑皮肤, 黑皮膚",
    },
    "ja": {"refugees": "国を離れた, 国を離れた人, 国を追われた", "hate-speech": "いじめ, 悪口"},
    "ko": {"refugees": "전쟁, 전쟁으로, 전쟁 때문에", "hate-speech": "욕설, 괴롭힘"},
    "id": {"refugees": "perang, karena perang, ngungsi, mengungsi", "hate-speech": "dihina, diejek, dibully"},
    "vi": {"refugees": "chiến tranh"},
    "th": {"refugees": "สงคราม"},
    "sw": {"refugees": "sababu ya vita, kwa sababu ya vita, waliohama", "hate-speech": "wanatukana, anatukanwa"},
    "am": {"refugees": "ጦርነት, በጦርነት"},
    "so": {"refugees": "dagaalka, dagaal"},
    "ka": {"refugees": "ომი, ომის, ომს"},
    "hy": {"refugees": "պատերազմ, պատերազմի"},
}
