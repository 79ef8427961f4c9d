"""What people type for a theme in Portuguese and Italian: in their own words, by its trouble, by its people. Commas
part the words.
"""

THEMES = {
    "pt": {
        "refugees": "refugiados, os refugiados, migrantes, imigrantes, quem foge, quem fugiu, acolher, acolhida, "
        "centros de acolhimento, gente de fora, chegaram agora, venezuelanos, ucranianos, sem papéis, abrigo, abrigos",
        "youth": "juventude, jovens, os jovens, crianças, as crianças, galera jovem, meninada, adolescência, menores "
        "de idade, filhos, nossos filhos, putos, malta jovem, malta nova, pequenada, estudantes jovens",
        "women": "mulheres, as mulheres, mulher, mulherada, violência doméstica, violência de gênero, "
        "assédio, andar sozinhas, voltar pra casa sozinha, medo à noite, voltar à noite, feminismo, machismo, "
        "feminicídio",
        "faith": "religião, religiões, as religiões, igrejas, as igrejas, mesquitas, sinagoga, lugares de culto, "
        "locais de culto, imame, candomblé, umbanda, evangélicos, católicos, inter-religioso, "
        "interreligioso, comunidades religiosas, fé, tolerância religiosa, intolerância religiosa",
        "police": "polícia, a polícia, a bófia, a psp, polícias, os polícias, os pm, esquadra, policiamento, "
        "policiamento comunitário, policiamento de proximidade, delegacia, a guarda, polícia municipal",
        "data": "dados, os dados, estatísticas, evidências, provas, dados e provas, levantamento, indicadores, "
        "sondagem, sondagens, inquérito, dados abertos, medir, números sobre",
        "schools": "escola, escolas, as escolas, na escola, nas escolas, educação, ensino, professores, professoras, "
        "universidade, faculdade, faculdades, creche, creches",
        "prevention": "prevenção, a radicalização, extremista, terrorista, atentado, atentados, neonazistas, "
        "neonazis, nazistas, fanáticos, fanatismo, recrutam jovens, recrutamento, extrema direita, se radicalizem, "
        "radicalizar, radicalizem, cair no extremismo",
        "dialogue": "diálogo, o diálogo, conversar, conversarem, sentar pra conversar, sentar à mesa, rodas de "
        "conversa, roda de conversa, jantares, jantares comunitários, comer juntos, se conhecer, conhecer o "
        "outro, encontro, audiências públicas, audiência pública, reuniões abertas, juntar as pessoas",
        "statements": "falar contra o ódio, se posicionar, posicionar-se, levantar a voz, dizer não ao ódio, "
        "condenar o ódio, denunciar o ódio, posicionamento público, mensagem pública, dar a cara, falar contra a "
        "intolerância",
        "hate-speech": "ódio nas redes sociais, ódio em linha, mensagens de ódio, comentários de ódio, xingamento, "
        "xingamentos, haters, desinformação, boatos, boato, mentiras na internet, insultos na internet, discurso "
        "odioso, ofensas, ofensas na internet",
        "hate-crime": "ataques racistas, ataque racista, agressão racista, agredidos, apanhou por, apanharam por, "
        "espancado, espancamento, pichações, pichação, suásticas, agressões homofóbicas, lgbtfobia, vandalismo",
        "antiracism": "racismo, o racismo, discriminação, xenofobia, negros, população negra, indígenas, "
        "quilombolas, comunidade cigana, lgbt, lgbtqia, homofóbicos",
        "funding": "financia, financiam, financiar, quem paga, quem banca, bancar, grana, a grana, pilim, massa pra, "
        "apoio financeiro, editais, recursos financeiros, dinheiro público",
        "civil-society": "as ong, organizações, associação, as associações, organizações da sociedade civil, "
        "movimentos sociais, movimento social, associações locais, coletivo",
        "participation": "participação dos moradores, participar das decisões, ter voz, dar voz, opinar, opinião do "
        "povo, o povo decide, decidir junto, decidem juntos, ouvir o povo, ouvir a população, ouvem a população, "
        "escutar a população, consulta popular, consulta pública, democracia participativa, munícipes",
        "volunteers": "voluntários, voluntariado, os voluntários, dar uma mão, dar uma força, trabalho voluntário",
        "middle-east-crisis": "guerra de gaza, conflito em gaza, israel e palestina, israel palestina, palestinos, "
        "palestinianos, israelenses, israelitas, 7 de outubro, o médio oriente, o oriente médio, manifestações por "
        "gaza",
        "reintegration": "saíram da prisão, saiu da prisão, saíram da cadeia, ex presos, segunda chance, segunda "
        "oportunidade, voltar à sociedade, ressocialização, voltaram da síria, recomeçar",
        "sport": "esporte, desporto, desportos, o futebol, futebol com, jogar pelada, peladas, torneio "
        "de futebol, desportivo, quadra, jogos com",
        "wellbeing": "a saúde mental, psicólogo, psicólogos, psicológico, psicológica, ansiedade, depressão, luto, "
        "cuidam da cabeça, cuidar da cabeça, saúde da cabeça, mal da cabeça, traumatizados, traumatizado, passou por "
        "trauma, apoio emocional, acolhimento psicológico, apoio às vítimas, suicídio, superar o trauma",
        "violence": "violência, a violência, tiros, chacina, chacinas, bala perdida, armas de fogo, facadas, faca, "
        "porrada, tráfico, traficantes, narcotráfico, milícias, milícia, criminalidade, assaltos, segurança, a "
        "segurança, homicídio, assassinato",
        "public-space": "luz nruas escuras, postes, iluminar as ruas, calçadas, passeios, "
        "pracinha, jardins, espaços seguros",
        "early-warning": "alertas, avisar a tempo, antes que exploda, antes de explodir, antes que dê ruim, antes "
        "que aconteça, antes que estoure, perceber a tempo, detectar tensões, sinais de alerta, sistema de alerta, "
        "prevenir tensões",
        "neighbourhoods": "nos bairros, os bairros, comitê de bairro, comissões de moradores, comissão de moradores, "
        "conselhos de bairro, entre vizinhos, favela, comunidade local, quebrada, periferia, periferias, freguesias",
        "disputes": "brigas entre vizinhos, briga de vizinho, se odeiam, se estranham, confusão, resolver conflitos, "
        "conciliação, mediador, reconciliar, fazer as pazes, a paz, viver em paz, motim, motins, distúrbios, acalmar "
        "os ânimos, tensões entre comunidades",
        "elections": "eleições, as eleições, antes das eleições, campanhas eleitorais, candidatos, urnas, partidos "
        "políticos, polarização política",
        "national-government": "governos nacionais, os governos nacionais, o governo, o governo federal, o governo "
        "central, o estado, com o estado, ministro, autoridades nacionais, nível nacional",
    },
    "it": {
        "refugees": "rifugiati, i rifugiati, migranti, immigrati, scappare dalla guerra, fuggire dalla guerra, chi "
        "scappa, arrivano da fuori, venuti da fuori, centri di accoglienza, accogliere, clandestini, "
        "extracomunitari, ucraini, barconi",
        "youth": "giovani, i giovani, coi ragazzi, bambini, i bambini, minorenni, adolescenza, gioventù, figli, i "
        "nostri figli, guaglioni, picciotti, consulta giovanile, consulta dei giovani, ragazze e ragazzi",
        "women": "donne, le donne, ragazze, le ragazze, tornare a casa da sola, tornare da sole, da sole la sera, "
        "camminare da sola, camminare da sole, molestie, violenza sulle donne, violenza di genere, femminicidio, "
        "femminicidi, femminismo, paura la sera, paura di notte",
        "faith": "religione, religioni, le religioni, chiese, moschee, luoghi di culto, parroci, parrocchie, "
        "parrocchia, interreligioso, dialogo interreligioso, comunità religiose, capi religiosi, pastori, cattolici, "
        "culti",
        "police": "polizia, la polizia, poliziotti, sbirri, gli sbirri, la pula, carabiniere, vigile, questura, "
        "polizia locale, polizia municipale, polizia di quartiere, agenti",
        "data": "dati, i dati, statistiche, dati e evidenze, evidenza, indicatori, sondaggio, "
        "questionario, questionari, misurare, open data, dati aperti, numeri su",
        "schools": "scuola, scuole, le scuole, a scuola, nelle scuole, istruzione, insegnanti, maestre, maestri, "
        "professoresse, alunno, licei, asili, asilo, educazione, studentesse",
        "prevention": "radicalizzarsi, si radicalizza, si radicalizzano, estremista, terrorista, attentati, "
        "attentato, neonazisti, nazisti, fanatici, fanatismo, jihadisti, estrema destra, reclutano, reclutamento, "
        "finire negli estremismi, prevenzione dell'estremismo",
        "dialogue": "dialogo, il dialogo, parlarsi, si parlano, far parlare, sedersi a un tavolo, sedersi allo "
        "stesso tavolo, mangiare insieme, conoscersi, far incontrare, incontro, incontri pubblici, "
        "assemblee, assemblee pubbliche, mettere insieme, tavoli di confronto",
        "statements": "parlare contro l'odio, prendere posizione, alzare la voce, dire no all'odio, condannare "
        "l'odio, denunciare l'odio, messaggio pubblico, messaggi pubblici, esporsi, metterci la faccia, schierarsi",
        "hate-speech": "odio sui social network, odio su internet, insulti online, insulti sui social, insulti in "
        "rete, commenti d'odio, hater, haters, leoni da tastiera, disinformazione, voci false, complottismo, "
        "linguaggio d'odio, incitamento all'odio",
        "hate-crime": "attacchi razzisti, attacco razzista, aggressione razzista, aggrediti, pestaggi, pestaggio, "
        "pestato, scritte razziste, svastiche, svastica, aggressioni omofobe, vandalismo, crimini razzisti",
        "antiracism": "razzismo, il razzismo, contro il razzismo, discriminazione, antisemitismo, xenofobia, "
        "lgbt, omofobi, perché nero, pari opportunità",
        "funding": "finanzia, finanziano, finanziare, chi paga, chi mette i soldi, i soldi, soldi per, bando, "
        "contributo, budget, risorse economiche, aiuti economici, borse di studio",
        "civil-society": "le associazioni, associazione, organizzazioni, comitati, organizzazioni locali, volontari "
        "e associazioni, società civile organizzata, enti del terzo settore",
        "participation": "coinvolgere i cittadini, coinvolgimento dei cittadini, dire la loro, dire la propria, dire "
        "la sua, ascoltare i cittadini, ascoltano la gente, ascoltare la gente, decidere insieme, decide la gente, "
        "decidono i cittadini, consultazioni, consultazione, democrazia partecipativa, consigli di quartiere, dare "
        "voce",
        "volunteers": "volontari, i volontari, fare volontariato, dare una mano, dà una mano",
        "middle-east-crisis": "guerra di gaza, conflitto a gaza, israele e palestina, israele palestina, "
        "palestinesi, israeliani, 7 ottobre, striscia di gaza",
        "reintegration": "usciti dal carcere, uscito dal carcere, chi esce dal carcere, chi esce di galera, usciti "
        "di galera, ex carcerati, seconda possibilità, seconda occasione, tornare nella società, tornati dalla "
        "siria, rifarsi una vita, reinserire, deradicalizzazione, reinserimento sociale",
        "sport": "sport, lo sport, calcio, il pallone, calcetto, un torneo, giocare a pallone, giocare a calcio, "
        "partite tra, campo da calcio, società sportive, atletica",
        "wellbeing": "la salute mentale, psicologo, psicologi, psicologico, psicologica, ansia, depressione, lutto, "
        "traumatizzati, traumatizzato, stare meglio, sta male di testa, male di testa, aiuto psicologico, aiuto alle "
        "vittime, sostegno alle vittime, suicidio, superare il trauma",
        "violence": "violenza, la violenza, violenze, sparatorie di massa, strage, stragi, mafia, camorra, spaccio, "
        "droga, pistole, coltelli, accoltellamenti, risse, rissa, criminalità, delinquenza, furti, omicidio, "
        "sicurezza, la sicurezza",
        "public-space": "lampioni, strade buie, strada buia, illuminare le strade, marciapiedi, panchine, giardini "
        "pubblici, giardini, spazi sicuri, arredo urbano",
        "early-warning": "avvisare in tempo, prima che scoppi, prima che esploda, prima che succeda, accorgersi in "
        "tempo, segnali d'allarme, segnali di allarme, sistema di allerta, intercettare le tensioni, prevenire le "
        "tensioni, allarmi",
        "neighbourhoods": "comitato, comitati cittadini, vicini di casa, tra vicini, borgate, periferia, condominio, "
        "condomini, circoscrizioni, case popolari",
        "disputes": "lite, si scannano, mediatore, riappacificare, fare pace, la pace, convivere, sommosse, rivolte, "
        "calmare gli animi, tensioni tra comunità, reclami",
        "elections": "elezioni, le elezioni, prima delle elezioni, campagne elettorali, partiti politici, candidati, "
        "urne",
        "national-government": "governi nazionali, i governi nazionali, il governo, ministro, autorità nazionali, "
        "livello nazionale, prefettura",
    },
}
