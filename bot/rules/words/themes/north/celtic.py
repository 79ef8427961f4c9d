"""Themes as they are asked for in Irish and Welsh. Commas part the words."""

THEMES = {
    "ga": {
        "refugees": "dídeanaí, na dídeanaithe, teifeach, inimirceach, lucht tearmainn, iarrthóirí tearmainn, daoine "
        "nua, ó chogadh",
        "youth": "do dhaoine óga, ar dhaoine óga, le daoine óga, aos óg, don aos óg, déagóirí, déagóir, leanaí, do "
        "pháistí, gasúir",
        "women": "do mhná, ar mhná, do chailíní, máithreacha, comhionannas inscne, abhaile san oíche",
        "faith": "creidimh, eaglais, sionagóg, sagairt, sagart, ministrí, giúdaigh, moslamaigh, críostaithe",
        "police": "garda, na gardaí, na póilíní, póilín",
        "data": "sonraí, staitisticí, suirbhé, suirbhéanna, taighde, ceistneoir",
        "schools": "sna scoileanna, i scoileanna, daltaí, ranganna",
        "prevention": "antoisceachas, antoisceach, antoiscigh, radacú, sceimhlitheoireacht, sceimhlitheoirí",
        "dialogue": "comhrá, comhráite, idirphlé, cainteanna, ag caint le chéile, éisteacht, ag éisteacht, cruinnithe",
        "statements": "labhairt amach, labhraíonn amach, cáineadh, cháin, óráidí",
        "hate-speech": "caint fuatha, bulaíocht, bulaíocht ar líne, bréagnuacht, nuacht bhréige, mífhaisnéis, "
        "ráflaí, meáin shóisialta",
        "hate-crime": "fuathchoireanna, coireanna fuatha, coir fuatha, ionsaithe, ionsaí",
        "antiracism": "ciníochais, ciníoch, leithcheal, claontacht, mionlaigh, lucht siúil, comhionannas, "
        "frith-sheimíteachas",
        "funding": "airgead, maoiniú, deontais, deontas, buiséad, ciste, tacaíocht airgid",
        "civil-society": "sochaí shibhialta, eagraíochtaí, cumainn, grúpaí pobail, carthanachtaí",
        "participation": "rannpháirtíocht, saoránaigh, áitritheoirí, daonlathas, muintir na cathrach",
        "volunteers": "oibrithe deonacha, deonach, saorálaithe, saorálaí, obair dheonach",
        "middle-east-crisis": "agóidí, agóid",
        "reintegration": "athlánpháirtiú, athshlánú, ón bpríosún",
        "sport": "sacar, iománaíocht, comórtas, comórtais",
        "wellbeing": "meabhairshláinte, íospartaigh, tráma, comhairleoireacht, síceolaithe, síceolaí",
        "violence": "foréigin, lámhach, gunnaí, sceana, coiriúlacht, coireacht, dúnmharú, sábháilteacht, drongaí",
        "public-space": "soilse sráide, soilsiú, páirceanna, spásanna poiblí, sráideanna",
        "early-warning": "luathrabhadh, rabhadh, teannas, comharthaí rabhaidh",
        "neighbourhoods": "comharsana, comharsanacht, comharsanachtaí, na comharsana, bailte fearainn",
        "disputes": "aighneas, aighnis, troid, coimhlint, coimhlintí, achrann, idirghabháil, gearáin, síocháin, "
        "síocháin a dhéanamh",
        "elections": "toghchán, toghcháin, toghcháin áitiúla, vótáil, feachtas, polaiteoirí",
        "national-government": "rialtas, an rialtas, rialtas náisiúnta, roinn rialtais",
    },
    "cy": {
        "refugees": "i ffoaduriaid, mewnfudwyr, ymfudwyr, geiswyr lloches, newydd-ddyfodiaid, pobl o dramor, wedi ffoi",
        "youth": "i bobl ifanc, bobl ifanc, phobl ifanc, bobol ifanc, pobol ifanc, blant, i blant, arddegau, yr "
        "arddegau, clwb ieuenctid",
        "women": "i ferched, ferched, genethod, mamau, cydraddoldeb rhywiol, gartre yn y tywyllwch",
        "faith": "crefyddau, grefydd, capeli, eglwys, mosg, offeiriaid, gweinidogion capel, iddewon, mwslimiaid, "
        "cristnogion",
        "police": "plismyn, plismon, heddweision",
        "data": "data, ystadegau, arolwg, arolygon, holiadur, holiaduron, ymchwil, ffigyrau",
        "schools": "mewn ysgolion, disgyblion, dosbarthiadau, myfyrwyr",
        "prevention": "eithafiaeth, eithafwyr, radicaleiddio, terfysgaeth, terfysgwyr",
        "dialogue": "deialog, sgwrs, sgyrsiau, siarad â'i gilydd, siarad gyda'i gilydd, gwrando ar bobl, gwrando, "
        "cyfarfodydd, trafodaeth, trafodaethau",
        "statements": "codi llais, siarad yn gyhoeddus, condemnio, areithiau",
        "hate-speech": "casineb arlein, gasineb ar-lein, bwlio, bwlio ar-lein, newyddion ffug, camwybodaeth, "
        "cyfryngau cymdeithasol",
        "hate-crime": "troseddau casineb, trosedd casineb, droseddau casineb, ymosodiadau, ymosod ar",
        "antiracism": "hiliol, rhagfarn, lliw croen, lleiafrifoedd, gwrth-semitiaeth, cydraddoldeb, islamoffobia, "
        "senoffobia",
        "funding": "arian, cyllid, grantiau, grant, cyllideb, nawdd, cymorth ariannol",
        "civil-society": "cymdeithas sifil, elusennau, mudiadau, cymdeithasau, grwpiau cymunedol",
        "participation": "cyfranogiad, trigolion, dinasyddion, democratiaeth, llais i bobl, dweud eu dweud",
        "volunteers": "gwirfoddolwyr, gwirfoddoli, wirfoddolwyr, gwirfoddol",
        "middle-east-crisis": "protestiadau, protestio",
        "reintegration": "ailintegreiddio, adsefydlu, o'r carchar",
        "sport": "twrnamaint",
        "wellbeing": "iechyd meddwl, lles, trawma, cwnsela, seicolegwyr, dioddefwyr",
        "violence": "saethu, gynnau, cyllyll, gangiau, trosedd, llofruddiaeth, llofruddiaethau, diogelwch",
        "public-space": "goleuadau stryd, goleuo, mannau cyhoeddus, parciau, sgwariau, strydoedd tywyll",
        "early-warning": "rhybudd cynnar, arwyddion rhybudd, tensiwn, tensiynau",
        "neighbourhoods": "cymdogion, cymdogaeth, cymdogaethau, ystadau tai",
        "disputes": "ffraeo, ffrae, dadlau, anghydfod, anghydfodau, gwrthdaro, cyfryngu, cwynion, heddwch, cymodi",
        "elections": "etholiad, etholiadau, pleidleisio, pleidlais, ymgyrchoedd, gwleidyddion",
        "national-government": "llywodraeth, y llywodraeth, llywodraeth ganolog, gweinidogaeth",
    },
}
