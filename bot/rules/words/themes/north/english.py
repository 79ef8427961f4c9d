"""What people in English say for a theme, from Lagos to Leeds: coppers, footy, stats. Commas part the words."""

THEMES = {
    "en": {
        "refugees": "people from other countries, folk from other countries, "
        "people arriving, new people arriving, just landed, incomers, boat people, settle in, settling "
        "in, new to the country, new to our town, made newcomers welcome, make newcomers welcome, feel at home, "
        "without papers, undocumented, learn the language, lost everything, far from home, people who came here, "
        "people have come to our town, come to our town, coming to our town, moved here from abroad, from abroad",
        "youth": "weans, young uns, young un, "
        "lads and lasses, young lads, kids off the street, off the streets, hang around, hanging around, "
        "hanging about, young folk, young folks, the young, bairns, wee ones, under 18s, young pipo, young pple, "
        "yoot, the youngins, teenage",
        "women": "lasses, walking home in the dark, walk home in the dark, walking home alone, walking alone, walk "
        "alone, out alone at night, home after dark, harassment, groped, followed home, equality "
        "between men and women, pregnant women, market women, walking back at night",
        "faith": "the mosque, vicars, vicar, gurdwara, gurdwaras, mandir, mandirs, religious folk, people of faith, "
        "different religions, all religions, other religions, between religions, religions together, prayer rooms, "
        "place of prayer, parishes, congregation, congregations, clergy, bishops, bishop, sheikhs, god's houses",
        "police": "rozzers, "
        "bobbies, bobby, policewoman, constable, constables, the feds, the old bill, patrol, patrols, "
        "patrolling, beat officers",
        "data": "how divided, measures how, "
        "questionnaire, questionnaires, polling people, asking folk, asking people how, how people feel, how "
        "folk feel, crunching numbers, crunch numbers, crunch the numbers, hard numbers, stats, dashboard, "
        "dashboards, surveying, surveyed, online map, report problems online, report a problem, measure, measuring, "
        "measured",
        "schools": "in class, headteachers, in lessons, kindergartens, nurseries, schoolchildren, schoolkids, school "
        "kids, schoolboys, schoolgirls, in assembly",
        "prevention": "brainwashed, brainwashing, gets radicalised, get radicalised, groomed, jihadis, neo-nazis, "
        "neonazis, nazis, skinheads, fanatics, boko haram, al-shabaab, suicide bombers, terror attack, terror "
        "attacks, joining extremists, join extremists, recruiters",
        "dialogue": "sits down with people, sit down with people, sits down with residents, sits down with them, "
        "sit down and talk, sit and talk, talk it out, talking to each other, people talking, hear "
        "people out, listen to people, listens to people, listen to residents, listens to residents, over a meal, "
        "share a meal, sharing a meal, eat together, eating together, break bread, breaking bread, meet strangers, "
        "strangers meet, bring folk together, bringing folk together, get people together, getting people together, "
        "talk face to face, meet the mayor, chat with the mayor, people can meet",
        "statements": "spoke up, speaks up, took a stand, takes a stand, taking a stand, says publicly, said "
        "publicly, call it out, calls it out, called it out, calling it out, make a speech, makes a speech, said "
        "something publicly, stand by people, stands by people, standing by people",
        "hate-speech": "all over facebook, all over the internet, hate on facebook, lies on facebook, lies and hate, "
        "nasty comments, horrible comments, awful comments, vile comments, comments online, abuse "
        "online, abuse on the internet, trolled, keyboard warriors, social media, whatsapp groups, under his videos, "
        "under her videos, lies spread, spreading lies, spread lies, conspiracy theories, conspiracy theory, "
        "propaganda, slurs, bullied online, called names, being called names, stir up hatred, stirring up hatred, "
        "stir people up, stirs people up, stirring people up, whip up hatred, hate posts, fake stories, fake posts, "
        "insulting people",
        "hate-crime": "windows put through, windows put in, windows smashed in, "
        "beaten up, beat up, gets beaten, attacked for, attacked because, spat on, swastika, "
        "swastikas, racist graffiti, graffiti, vandalised, smashed windows, windows smashed, targeted because, "
        "targeted for, assaulted, gay bashing, attacked in the street",
        "antiracism": "treated differently, treated worse, because of their skin, people of colour, people of color, "
        "black people, brown people, prejudiced, bigots, bigot, intolerance, unfair treatment, minority groups, "
        "anti-jewish, anti-semitic, caste, dalits, tribalists",
        "funding": "dosh, any dosh, quid, "
        "give money, gives money, giving money, giving out money, gives out money, hand out money, hands "
        "out money, dish out cash, hand out cash, sponsors, sponsoring, apply for money, no cash, pots of money, pot "
        "of money, seed money, financial help, financial aid, cash for projects, money for projects",
        "civil-society": "small group, community group, voluntary groups, local groups, action groups, campaigners, "
        "campaign groups, local clubs",
        "participation": "folk decide, decide how, how money's spent, how the money's spent, how money is spent, "
        "have our say, get a say, get our say, a say in, have their say, ordinary people decide, "
        "people decide, let people decide, involve people, involves residents, voices heard, be heard, get heard, "
        "ask the people, asks the people, ask their people",
        "volunteers": "lend a hand, lending a hand, lends a hand, help out for free, helping out for free, work for "
        "free, working for free, help for free, helping for free, unpaid, give their time, give up their time, "
        "giving their time, muck in, mucking in, pitch in, pitching in, good samaritans, helpers",
        "middle-east-crisis": "palestine demo, palestine demos, gaza demo, gaza demos, demos about gaza, israel and "
        "gaza, ceasefire",
        "reintegration": "went to fight in syria, went off to fight, off to fight, went to fight, gone to fight, "
        "joined isis, back from syria, came back from syria, back from isis, ex-extremists, ex-terrorists, "
        "repentant, deradicalise, isis families, isis wives, isis brides, ex boko haram",
        "sport": "footy, football match, football club, five-a-side, kabaddi, kickabout, boxing, boxing club, boxing "
        "clubs, playing together, netball",
        "wellbeing": "lost family, lost a loved one, loved ones, lost relatives, "
        "been through hell, been through a lot, been through something, nightmares, grieving, bereaved, "
        "bereavement, counsellors, counselors, therapist, therapists, traumatised, traumatized, ptsd, can't cope, "
        "cant cope, panic attacks, someone to talk to, lost someone, families of victims, victim, heal, bad nerves",
        "violence": "cult people, cult boys, cult wahala, dey kill, "
        "stabbed, knives, gunman, shooter, shoots at, shoots people, opens fire, opened fire, shot dead, "
        "shot at, got shot, gets shot, drive-bys, muggings, mugging, robberies, gangsters, cult clashes, cultists, "
        "kidnappings, armed robbers, fights in the street, street fights, safer streets, feel unsafe, unsafe, "
        "murders, killing each other, cattle rustling",
        "public-space": "street lamps, lamp posts, lampposts, dark streets, dark alleys, alleyways, benches, poorly "
        "lit, well lit, street corners, in the dark, underpass, underpasses, bus stops",
        "early-warning": "raise the alarm, raises the alarm, raising the alarm, spot trouble, spotting trouble, "
        "before it all kicks off, before trouble starts, before things kick off, before it gets bad, before things "
        "get bad, nip it in the bud, warning sign, early signs, see it coming, sees it coming, flashpoints, before "
        "it blows up, before things blow up, before it explodes, before it boils over",
        "neighbourhoods": "next door neighbours, on our estate, council estate, council estates, housing estate, "
        "housing estates, mohalla, mohallas, tower blocks, local area, welfare associations, housing societies",
        "disputes": "settling fights, settle fights, settle their fights, settling rows, "
        "feuding, falling out, fallen out, fell out, squabbles, squabbling, bickering, quarrel, arguing, "
        "at loggerheads, settle a row, settle rows, settle arguments, settle quarrels, settle fights, make peace, "
        "making peace, makes peace, peacemakers, peacemaker, patch things up, keep the peace, keeping the peace, "
        "keeps the peace, go-between, clan fights, clans, tribal clashes, communal clashes, communal violence, hindu "
        "muslim",
        "elections": "before the vote, before voting, voting time, polling day, ballot box, at election time, "
        "politicians, election time, election season",
        "national-government": "the govt, home ministry, the state government, federal level, federal government, "
        "downing street, with the state",
    },
}
