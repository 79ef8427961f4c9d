"""Words of questions in French, Spanish, Portuguese, German, Italian, Dutch and Catalan (see english_arabic)."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "fr": {
        Cue.SIGN: "signé signe signer signent signée signés signées signataire signataires signature signatures "
        "adhéré adhérer adhère adopté soutenu soutient soutenir approuvé rejoint rejoindre endossé engagée engagé "
        "engagés engagées sur_la_liste dans_la_liste ratifié souscrit parapher paraphé",
        Cue.WHO: "qui de_qui par_qui",
        Cue.MANY: "combien combien_de nombre total nombre_de le_nombre",
        Cue.WHICH: "quel quelle quels quelles lesquelles lesquels liste la_liste montre_moi montrez_moi",
        Cue.WHAT: "quoi que qu quest_ce que_dit qu_est_ce_que qu_est_ce_qu est_ce_quoi c_est_quoi",
        Cue.CITY: "ville villes commune communes municipalité municipalités mairie mairies maires élus élu pays "
        "région régions province district comté collectivités dirigeants dirigeant signataires_locaux tous "
        "tout_le_monde capitale endroits endroit agglomération états",
        Cue.LEADER: "maire mairesse gouverneur gouverneure bourgmestre maire_adjoint président_de_la_commune "
        "le_maire la_maire",
        Cue.DO: "fait fais font faire faites exemple exemples action actions initiatives mesures projets projet "
        "programme programmes lutte luttent lutter agit agissent mène mènent réalise entrepris entreprend aide "
        "aident accueille accueillent pratiques",
        Cue.HOW: "comment peut pouvons_nous puis_je peut_on voudrais veux souhaite souhaitons voulons peut_elle "
        "peut_il faut_il",
        Cue.OUR: "mon ma mes notre nos nous je moi j",
        Cue.PLEDGE: "déclaration texte appel manifeste charte document déclaration_de_new_york "
        "déclaration_des_maires la_déclaration_de_new_york",
        Cue.POINT: "engagement engagements promesse promesses article point points principe",
        Cue.START: "commencé lancé lance créé fondé initié origine débuté organisé rédigé lancée initiateur "
        "initiative_de à_l_origine débuts derrière",
        Cue.WHEN: "quand date depuis_quand en_quelle_année quelle_date année",
        Cue.GREET: "bonjour bonsoir salut coucou allô bonne_journée ça_va comment_allez_vous comment_ça_va",
        Cue.THANK: "merci merci_beaucoup mille_mercis au_revoir à_bientôt remercie",
        Cue.HELP: "aide aidez_moi aide_moi que_peux_tu_faire que_pouvez_vous_faire comment_ça_marche qui_es_tu "
        "qui_êtes_vous c_est_quoi_ce_bot mode_d_emploi",
        Cue.AND: "et ou ainsi_que aussi puis",
        Cue.NOT: "nouveau nouvelle nouveaux nouvelles nord sud est ouest grand grande petit petite port saint sainte "
        "fort lac mont "
        "île aéroport université banlieue quartier près du_nord du_sud",
        Cue.FILL: "le la les l un une des de du d en dans au aux à a as est_ce est sont ai avez avons ont été être "
        "il elle ils elles on ce cet cette ces ça cela c se sa son ses leur leurs y pas ne n déjà bien pour par "
        "sur avec sans contre si s t vous votre vos tu te me m oui non svp s_il_vous_plaît s_il_te_plaît stp "
        "savoir dites dis dire moi_si connaître cherche chercher quelqu_un encore vraiment aujourd_hui maintenant "
        "parmi vers entre auprès comme plus moins très haine extrémisme polarisation mondiale monde donc mais où "
        "dont question officiellement au_sujet concernant propos veuillez informations info t_il t_elle cité "
        "réseau",
    },
    "es": {
        Cue.SIGN: "firme firmen firmemos suscriba firmado firmó firmo firmar firma firman firmaron firmante "
        "firmantes firmas firmada firmaste suscrito suscribió suscribieron adherido adhirió adherirse adhirieron "
        "adhesión apoyado apoyó apoya apoyan respaldado respaldó respalda unido unirse unió comprometido "
        "en_la_lista ratificó ratificado",
        Cue.WHO: "quién quien quiénes quienes de_quién",
        Cue.MANY: "cuántas cuántos cuantas cuantos cuánto cuántas_ciudades total número_de número cantidad",
        Cue.WHICH: "cuál cuáles cual cuales lista la_lista muéstrame enséñame qué_ciudades que_ciudades",
        Cue.WHAT: "qué que_es qué_es qué_dice",
        Cue.CITY: "ciudad ciudades municipio municipios alcaldía alcaldías ayuntamiento ayuntamientos alcaldes "
        "alcaldesas líderes líder intendentes país países región provincia distrito condado departamento localidad "
        "localidades pueblo capital lugares lugar estados gobernadores gente",
        Cue.LEADER: "alcalde alcaldesa gobernador gobernadora intendente intendenta presidente_municipal "
        "jefe_de_gobierno regidor",
        Cue.DO: "hace hacen haciendo hecho hacer hizo ejemplo ejemplos acciones acción medidas proyectos proyecto "
        "programa programas iniciativas trabaja trabajan lucha luchan combate combaten realiza ayuda ayudan "
        "apoyan_a enfrenta enfrentan tratan prácticas",
        Cue.HOW: "cómo como puede podemos puedo quiero queremos quisiera quisiéramos podría se_puede",
        Cue.OUR: "mi mis nuestro nuestra nuestros yo nosotros",
        Cue.PLEDGE: "declaración texto documento manifiesto carta declaración_de_nueva_york "
        "declaración_de_alcaldes acuerdo la_declaración_de_nueva_york",
        Cue.POINT: "compromiso compromisos promesa promesas punto puntos artículo principio",
        Cue.START: "empezó comenzó inició lanzó lanzada creó_la creó_el creada fundó origen organizó organizado "
        "redactó impulsó iniciada detrás",
        Cue.WHEN: "cuándo cuando fecha desde_cuándo en_qué_año año",
        Cue.GREET: "hola buenos_días buenas_tardes buenas_noches buenas saludos qué_tal cómo_estás hola_buenas "
        "buen_día",
        Cue.THANK: "gracias muchas_gracias mil_gracias adiós chao chau hasta_luego agradezco",
        Cue.HELP: "ayuda ayúdame qué_puedes_hacer cómo_funciona quién_eres instrucciones menú qué_eres cómo_se_usa",
        Cue.AND: "y o e también además",
        Cue.NOT: "nuevo nueva nuevos nuevas norte sur este oeste gran puerto fuerte lago monte isla aeropuerto "
        "universidad san "
        "santa santo cerca_de del_norte del_sur",
        Cue.FILL: "el la los las lo un una unos unas de del en al a ha han he hemos ya con por para sobre contra "
        "si se su sus es son está están fue ser está_en no sí me te le les tu usted ustedes este_año esto esta "
        "estas estos eso algún alguna algunos alguien por_favor porfa favor dime decir saber quisiera_saber sabes "
        "conocer busco buscar hay más muy hoy ahora todavía aún realmente entre desde hasta odio extremismo "
        "polarización red mundo favor_de pues entonces pero ni que dice dicen parte acerca respecto preguntar "
        "pregunta información oficialmente nombre llama",
    },
    "pt": {
        Cue.SIGN: "assinou assinado assinaram assinar assina assinam assinatura assinaturas assinada signatário "
        "signatários signatárias aderiu aderiram aderir adesão apoiou apoia apoiaram subscreveu subscreveram "
        "endossou endossaram na_lista firmou firmaram ratificou participou comprometeu",
        Cue.WHO: "quem de_quem",
        Cue.MANY: "quantas quantos quantidade total número_de número quanto",
        Cue.WHICH: "qual quais lista a_lista mostre mostra que_cidades",
        Cue.WHAT: "quê o_que o_quê que_é o_que_é o_que_diz",
        Cue.CITY: "cidade cidades município municípios prefeitura prefeituras câmara câmaras prefeitos "
        "presidentes_de_câmara autarquias líderes líder país países região província distrito condado estado "
        "capital lugares lugar autarcas concelho governadores",
        Cue.LEADER: "prefeito prefeita presidente_da_câmara governador governadora autarca presidente_do_município",
        Cue.DO: "faz fazem fazendo feito fazer fez exemplo exemplos ações ação medidas projetos projeto programas "
        "programa iniciativas trabalha trabalham combate combatem luta lutam ajuda ajudam enfrenta tratam lida "
        "lidam práticas",
        Cue.HOW: "como pode podemos posso quero queremos gostaria gostaríamos poderia",
        Cue.OUR: "meu minha nosso nossa nós eu meus",
        Cue.PLEDGE: "declaração texto documento manifesto carta declaração_de_nova_york declaração_de_nova_iorque "
        "acordo",
        Cue.POINT: "compromisso compromissos promessa promessas ponto pontos artigo princípio",
        Cue.START: "começou iniciou lançou lançada criou criada fundou origem organizou redigiu surgiu iniciada trás",
        Cue.WHEN: "quando data desde_quando em_que_ano ano",
        Cue.GREET: "olá oi bom_dia boa_tarde boa_noite tudo_bem e_aí saudações",
        Cue.THANK: "obrigado obrigada muito_obrigado muito_obrigada valeu tchau adeus agradeço",
        Cue.HELP: "ajuda ajude_me me_ajuda o_que_você_pode_fazer como_funciona quem_é_você instruções menu",
        Cue.AND: "e ou também além",
        Cue.NOT: "novo nova novos novas norte sul leste oeste grande porto lago monte ilha aeroporto universidade "
        "são perto_de "
        "do_norte do_sul",
        Cue.FILL: "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às já foi é são está estão "
        "tem têm ter sido ser pelo pela por para com sobre contra se sua seu seus suas não sim me te lhe você "
        "vocês este esta isto esse essa isso algum alguma alguém por_favor favor diga dizer diz saber conhece "
        "procuro há mais muito hoje agora ainda realmente entre desde até ódio extremismo polarização rede mundo "
        "pois então mas que parte acerca respeito pergunta informação oficialmente gostaria_de_saber",
    },
    "de": {
        Cue.SIGN: "unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterzeichner unterzeichnerin "
        "unterzeichnerinnen unterzeichnung unterschrieben unterschrieb unterschreiben unterschreibt unterschrift "
        "unterschriften unterstützt unterstützen unterstützung beigetreten beitreten mitgemacht dabei "
        "angeschlossen auf_der_liste signiert mitunterzeichnet teilgenommen anschließen",
        Cue.WHO: "wer wem wen",
        Cue.MANY: "wie_viele wieviele wieviel wie_viel anzahl gesamt gesamtzahl insgesamt",
        Cue.WHICH: "welche welcher welches welchen liste zeig zeige auflisten",
        Cue.WHAT: "was was_ist worum was_steht was_sagt wofür",
        Cue.CITY: "stadt städte städten gemeinde gemeinden bürgermeistern oberbürgermeistern kommunen kommune "
        "kreis landkreis land länder ländern region bezirk alle hauptstadt orte ort stadtoberhäupter staaten leute "
        "rathaus",
        Cue.LEADER: "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ob gouverneur "
        "gouverneurin stadtpräsident stadtpräsidentin stadtoberhaupt landrat",
        Cue.DO: "macht machen tut tun gemacht getan beispiel beispiele maßnahmen projekte projekt programme "
        "programm initiativen unternimmt unternehmen hilft helfen bekämpft bekämpfen arbeitet arbeiten geht_um "
        "gegen umsetzung setzt_um engagiert",
        Cue.HOW: "wie kann können könnte möchte möchten will wollen dürfen",
        Cue.OUR: "mein meine meiner unser unsere unserer wir ich uns meinem",
        Cue.PLEDGE: "erklärung deklaration text dokument aufruf charta new_yorker_erklärung vereinbarung "
        "bürgermeistererklärung",
        Cue.POINT: "verpflichtung verpflichtungen versprechen zusage zusagen punkt punkte artikel grundsatz "
        "selbstverpflichtung",
        Cue.START: "gestartet begonnen begann gegründet initiiert ins_leben entstanden ursprung verfasst "
        "organisiert gestartete initiator steckt_dahinter herausgegeben",
        Cue.WHEN: "wann datum seit_wann in_welchem_jahr jahr",
        Cue.GREET: "hallo guten_tag guten_morgen guten_abend hi servus moin grüß_gott grüezi hallöchen wie_geht_s",
        Cue.THANK: "danke vielen_dank dankeschön danke_schön dank tschüss auf_wiedersehen merci_vielmals",
        Cue.HELP: "hilfe hilf_mir was_kannst_du wie_funktioniert_das wer_bist_du anleitung menü befehle",
        Cue.AND: "und oder sowie auch",
        Cue.NOT: "neu neue neuer nord süd ost west nordost groß klein bad sankt insel flughafen universität nahe "
        "bei_der vorort",
        Cue.FILL: "der die das den dem des ein eine einen einem einer in im ins an am auf aus bei zu zum zur von "
        "vom für mit über unter um nach seit gegen_den hat haben hatte ist sind war waren wird wurde wurden werden "
        "sein seine ihr ihre es er sie man nicht kein keine schon bereits ja nein doch mal bitte du sie_bitte "
        "ihnen mir mich sagen sag sagt weiß wissen wissen_sie gibt geben diese dieser dieses dass ob wenn denn "
        "eigentlich wirklich auch_schon jetzt heute noch hass extremismus polarisierung netzwerk welt frage "
        "information infos offiziell jemand etwas so als wo her thema bezüglich gerade gehört hören kennen name "
        "heißt",
    },
    "it": {
        Cue.SIGN: "firmato firmata firmate firmati firma firmano firmare firmò firmatario firmatari firmataria "
        "aderito aderisce aderire adesione aderiscono sottoscritto sottoscrivere sottoscritta sostenuto sostiene "
        "approvato nella_lista nell_elenco unito unita",
        Cue.WHO: "chi di_chi",
        Cue.MANY: "quanti quante quanto totale numero numero_di",
        Cue.WHICH: "quale quali lista elenco mostrami",
        Cue.WHAT: "cosa che_cosa cos cos_è che_dice cosa_dice",
        Cue.CITY: "città comune comuni municipio municipi sindaci sindache amministratori paese paesi regione "
        "provincia distretto leader_locali tutti capitale luoghi luogo stati località",
        Cue.LEADER: "sindaco sindaca governatore governatrice vicesindaco borgomastro",
        Cue.DO: "fa fanno fare fatto facendo esempio esempi azioni azione misure progetti progetto programmi "
        "programma iniziative lavora lavorano combatte combattono lotta aiuta aiutano affronta affrontano pratiche",
        Cue.HOW: "come può possiamo posso voglio vogliamo vorrei vorremmo potrebbe",
        Cue.OUR: "mio mia nostro nostra noi io miei",
        Cue.PLEDGE: "dichiarazione testo documento manifesto carta dichiarazione_di_new_york accordo",
        Cue.POINT: "impegno impegni promessa promesse punto punti articolo principio",
        Cue.START: "iniziato iniziata iniziò lanciato lanciata nata nato fondato origine organizzato creato creata "
        "promosso scritto dietro avviata",
        Cue.WHEN: "quando data da_quando in_che_anno anno",
        Cue.GREET: "ciao buongiorno buonasera salve buon_pomeriggio come_stai come_va buondì",
        Cue.THANK: "grazie grazie_mille molte_grazie arrivederci",
        Cue.HELP: "aiuto aiutami cosa_puoi_fare come_funziona chi_sei istruzioni",
        Cue.AND: "e ed o oppure anche",
        Cue.NOT: "nuovo nuova nuovi nuove nord sud est ovest grande piccolo porto san santa lago monte isola aeroporto "
        "università vicino",
        Cue.FILL: "il lo la i gli le l un uno una di del dello della dei degli delle in nel nella nei nelle a al "
        "alla ai alle da dal dalla per con su sul sulla contro ha hanno ho abbiamo è sono stata stato state già se "
        "si ci non sì no mi ti vi lei voi questo questa questi quel quella qualche qualcuno per_favore favore "
        "dimmi dire dice sapere conosci cerco c più molto oggi ora ancora davvero fra tra odio estremismo "
        "polarizzazione rete mondo allora ma che parte riguardo domanda informazioni ufficialmente stato_firmato",
    },
    "nl": {
        Cue.SIGN: "ondertekend ondertekende ondertekenden ondertekenen ondertekenaar ondertekenaars ondertekening "
        "ondertekent getekend tekende tekenen tekent handtekening handtekeningen ondersteund steunt gesteund "
        "onderschreven onderschrijft aangesloten op_de_lijst meegedaan aansluiten",
        Cue.WHO: "wie door_wie",
        Cue.MANY: "hoeveel aantal totaal",
        Cue.WHICH: "welke welk lijst toon laat_zien",
        Cue.WHAT: "wat wat_is wat_staat",
        Cue.CITY: "stad steden gemeente gemeenten gemeentes burgemeesters leiders land landen regio provincie "
        "district allemaal hoofdstad plaatsen plaats staten",
        Cue.LEADER: "burgemeester gouverneur wethouder schepen",
        Cue.DO: "doet doen gedaan wat_deed wat_deden voorbeeld voorbeelden maatregelen projecten project programma "
        "acties "
        "initiatieven werkt werken bestrijdt bestrijden helpt helpen aanpak pakt_aan pakken",
        Cue.HOW: "hoe kan kunnen wil willen zou mag",
        Cue.OUR: "mijn onze ons wij we ik",
        Cue.PLEDGE: "verklaring tekst document manifest handvest burgemeestersverklaring verklaring_van_new_york "
        "overeenkomst",
        Cue.POINT: "verbintenis toezegging toezeggingen belofte beloften beloftes punt punten artikel",
        Cue.START: "begonnen gestart opgericht gelanceerd begon ontstaan oorsprong georganiseerd geschreven "
        "initiatiefnemer opgesteld achter",
        Cue.WHEN: "wanneer datum sinds_wanneer in_welk_jaar jaar",
        Cue.GREET: "hallo hoi goedemorgen goedemiddag goedenavond goedendag dag hé",
        Cue.THANK: "bedankt dank_je dank_u dankjewel dankuwel tot_ziens doei",
        Cue.HELP: "hulp help_me wat_kun_je hoe_werkt_dit wie_ben_je",
        Cue.AND: "en of ook",
        Cue.NOT: "nieuw nieuwe noord zuid oost west groot klein sint eiland luchthaven universiteit",
        Cue.FILL: "de het een van in op aan bij uit te tot voor met over onder om na sinds tegen heeft hebben had "
        "is zijn was waren wordt werd worden al reeds niet geen ja nee wel eens alsjeblieft alstublieft je jij u "
        "jullie mij me zeg zeggen zegt weet weten er dit dat deze die als dan eigenlijk echt nu vandaag nog haat "
        "extremisme polarisatie netwerk wereld vraag informatie officieel iemand ook_al gaat waar dus maar graag",
    },
    "ca": {
        Cue.SIGN: "signat signada signar signa signen signatàries signatari signants firmat adherit adherir "
        "subscrit a_la_llista",
        Cue.WHO: "qui",
        Cue.MANY: "quants quantes",
        Cue.WHICH: "quin quina quins quines llista",
        Cue.WHAT: "què que_diu",
        Cue.CITY: "ciutat ciutats municipi municipis ajuntament alcaldes país països",
        Cue.LEADER: "alcalde alcaldessa batlle",
        Cue.DO: "fa fan fer exemples mesures projectes",
        Cue.HOW: "com pot podem vull volem",
        Cue.OUR: "meu meva nostre nostra nosaltres",
        Cue.PLEDGE: "declaració",
        Cue.POINT: "compromís compromisos",
        Cue.START: "començar creat iniciat",
        Cue.WHEN: "quan",
        Cue.GREET: "hola bon_dia bona_tarda bona_nit",
        Cue.THANK: "gràcies moltes_gràcies adéu",
        Cue.HELP: "ajuda",
        Cue.AND: "i o també",
        Cue.FILL: "el la els les un una de del dels a al als en amb per ha han ja si és són no sobre contra aquest "
        "aquesta us plau sisplau hi",
    },
}
