"""Of the declaration, in English, the Romance languages, German and Dutch (`paper`)."""

from collections.abc import Mapping

PAPER_WEST: Mapping[str, Mapping[str, str]] = {
    "en": {
        "paper": "declaration pledge paper document statement charter manifesto letter thing commitment promise",
        "declaration": "@ + gist purpose summary summarise summarize nutshell contents what_s_in whats_in "
        "what_is_in even_about all_about thing_about pledge_about paper_about declaration_about document_about "
        "say_exactly / gist nutshell short_version tldr tl_dr + signed they this it cities mayors that / why "
        "what_s whats + bother_signing sign_this signing_this sign_it signing_it sign_up_to in_it_for / "
        "plain_english simple_terms few_words layman_s nutshell + what it they agreed",
        "origin": "idea brainchild cooked hatched conceived masterminded spearheaded mastermind initiator + who_s "
        "whose who which where / how_old since_when how_long + initiative declaration campaign pledge movement "
        "thing_been",
        "binding": "sue sued court lawsuit jail prison enforce enforceable enforced penalty penalised punished "
        "punishment sanction sanctions consequences accountable repercussions + ignores ignore breaks break broke "
        "breaking it this him her them mayor mayors pledge declaration promise promises comply / is_it is_this "
        "it_s_a this_a it_a + law laws eu_law treaty legislation by_law / just_symbolic purely_symbolic "
        "only_symbolic mere_symbolism just_words empty_words hot_air lip_service + or it this is / what_happens "
        "happens_if happens_when happens_then consequence + nothing ignores ignore breaks break broke breaking "
        "doesn_t don_t not won_t lies lie fails backtracks bother / who + checks enforces polices monitors "
        "makes_sure + stick comply keep deliver it actually promise promises",
    },
    "fr": {
        "paper": "déclaration papier texte document engagement charte appel manifeste truc machin lettre",
        "declaration": "@ + quoi raconte racontent dit contient contenu résumé résumer résume consiste parle "
        "signifie implique sert but stipule prévoit concrètement / en_gros deux_mots résumé vite_fait + dit quoi "
        "texte ça truc c_est",
        "origin": "idée origine pondu initiative initiateur instigateur + qui vient_d vient_de d_où sort / lancé "
        "pondu inventé imaginé rédigé écrit créé + qui_a quand ça_a c_est / date dater + quand_ça de_quand "
        "depuis_quand de_quelle",
        "binding": "loi obligation justice tribunal procès poursuivre attaquer sanction sanctions sanctionné "
        "amende puni pénalité obligé obligés contraignant recours juridique + ça c_est maire mairie respecte "
        "respectent tient tiennent européenne applique engagement texte papier est_ce_que / symbolique blabla + "
        "juste ou purement c_est seulement / se_passe arrive arrive_t_il risque risquent + s_en fiche fout "
        "respecte respectent tient tiennent pas rien trahit manque oublie",
        "terms": "gratuit gratos payer paye payant facture cher facturé + commune ville mairie signer adhérer "
        "rejoindre adhésion maire",
        "sources": "d_où + infos info informations données liste renseignements tirez tires sortez sors chiffres",
    },
    "es": {
        "paper": "declaración papel texto documento compromiso manifiesto carta pacto cosa",
        "declaration": "@ + va trata dice pone contiene contenido resumen resúmeme resumir consiste significa "
        "habla implica sirve objetivo exactamente / a_qué + comprometen compromete comprometieron comprometido "
        "obligan / dos_palabras pocas_palabras en_resumen + qué explícame dice dime cuéntame",
        "origin": "idea ocurrió inventó inventado ocurrencia impulsó promueve impulsor impulsores promotor "
        "promotores + quién quien quiénes dónde cuándo a_quién de_quién / nació arrancó surgió salió lanzó gestó "
        "+ cuándo dónde esto declaración iniciativa cómo quién",
        "binding": "ley multa sanción sanciones demandar demanda juzgado juicio castigo consecuencias denunciar "
        "obligatorio jurídico vinculante pasa_algo + esto cumple cumplen cumplir alcalde alcaldesa incumple "
        "incumplen es_una europea hay legal simbólico / simbólico simbólica papel_mojado + solo es o puramente / "
        "pasa pasaría ocurre sucede + incumple incumplen cumple cumplen respeta respetan olvida cumplir nada",
        "terms": "cuota pagar gratis dinero cobran cuesta + ayuntamiento municipio pueblo firmar adherirse "
        "sumarse unirse / plazo fecha_tope tope límite + firmar adherirse sumarse unirse apuntarse",
        "sources": "dónde + datos información sacas sacan sale fuente",
    },
    "pt": {
        "paper": "declaração papel texto documento compromisso manifesto carta pacto coisa treco negócio",
        "declaration": "@ + diz fala contém conteúdo resumo resume resumir consiste significa trata serve "
        "objetivo dentro exatamente / a_que com_que + comprometem comprometeram compromete / duas_palavras "
        "poucas_palavras em_resumo + que diz explica fala conta",
        "origin": "ideia idéia inventou bolou teve_a impulsionou invenção + quem essa isso disto isto disso / "
        "nasceu surgiu começou arrancou lançou + quando onde isto isso declaração iniciativa quem",
        "binding": "lei multa sanção sanções processar processo tribunal justiça punição punido consequências "
        "obrigatório jurídico + isso isto cumpre cumprir cumprem prefeito descumpre é_uma europeia há tem / "
        "simbólico simbólica + só é ou / acontece acontecer acontecia sucede + cumprir cumpre cumprem descumprir "
        "descumpre respeitar nada",
        "terms": "pagar gratuito grátis taxa dinheiro custa custo + município câmara prefeitura assinar aderir "
        "cidade participar / prazo limite até_quando + assinar aderir participar entrar",
        "sources": "onde + dados informação informações tiras tira tiram fonte",
    },
    "it": {
        "paper": "dichiarazione carta documento testo foglio impegno appello manifesto patto sta_cosa "
        "questa_cosa dentro",
        "declaration": "@ + scritto scritta dice dicono contiene contenuto riassunto riassumi riassumere consiste "
        "significa parla tratta prevede serve scopo / in_cosa a_cosa a_che + impegnano impegna impegnati consiste "
        "/ due_parole poche_parole in_breve in_sintesi parole_povere + cosa che dice spiega",
        "origin": "idea inventato inventata ideato ideata pensata promosso promotore promotori lanciata lanciato "
        "+ chi è_di di_chi a_chi / nata nato partita partito iniziata iniziativa + quando dove da_chi com_è chi",
        "binding": "legge multa sanzione sanzioni denunciare causa tribunale obbligo punito conseguenze penale "
        "giuridico + rispetta rispettano è_una sindaco europea questa questo mantiene c_è ci_sono / simbolico "
        "simbolica aria_fritta + solo è o / succede accade capita rischia rischiano + rispetta rispettano "
        "mantiene mantengono niente tradisce dimentica",
        "terms": "pagare gratis soldi quota costa costo + comune comuni firmare aderire adesione / scadenza tempo "
        "termine limite + aderire firmare iscriversi adesione",
        "sources": "dove + dati informazioni prendi prendete fonte arrivano",
    },
    "ro": {
        "paper": "declarația declaratia declarație declaratie hârtia hârtie documentul document textul text "
        "angajamentul chestia chestie",
        "declaration": "@ + scrie spune zice conține cuprinde conținut rezumat înseamnă presupune despre prevede "
        "scop scopul rost rostul / la_ce ce + angajează angajat obligă",
        "origin": "idee ideea inventat inițiat pornit lansat inițiator inițiativa + cine cui a_cui / apărut "
        "pornit început născut + când unde",
        "binding": "lege legea amendă sancțiune sancțiuni tribunal judecată proces pedeapsă consecințe juridic "
        "legal obligatoriu + respectă primar primarul e_o este asta există dacă / simbolic + doar sau e / "
        "întâmplă pățește se_întâmplă + respectă țin ține încalcă calcă",
        "sources": "unde + date datele informații informațiile sursa iei luați",
    },
    "ca": {
        "paper": "declaració paper text document compromís manifest",
        "declaration": "@ + diu posa conté contingut resum consisteix significa va tracta serveix",
        "origin": "idea inventat impulsat acudir + qui de_qui",
        "binding": "llei multa sanció sancions judici denunciar conseqüències + compleix alcalde és_una això",
    },
    "gl": {
        "paper": "declaración papel texto documento compromiso",
        "declaration": "@ + di pon contén resumo significa trata serve",
        "origin": "idea inventou ocorreu + quen de_quen",
    },
    "de": {
        "paper": "erklärung deklaration papier text dokument verpflichtung selbstverpflichtung aufruf schreiben "
        "ding zettel pakt sache",
        "declaration": "@ + drin steht stehen besagt sagt enthält inhalt beinhaltet zusammenfassung "
        "zusammenfassen bedeutet geht bringt bezweckt ziel zweck kurz worum wozu wofür / worauf wozu wofür + "
        "festgelegt verpflichtet verpflichten bekennen geeinigt eingelassen zugesagt unterschreiben "
        "unterschrieben das_ganze der_ganze das_alles bürgermeister / drin darin drinnen + steht stehen wisch",
        "origin": "idee einfall spaß ausgedacht eingebrockt initiiert erdacht urheber initiator erfunden mist "
        "kram gestartet angefangen losgetreten + von_wem wem wessen wer_hat wer_hatte wessen_idee wer_kam / "
        "wie_alt seit_wann wie_lange + das die gibt_es gibt_s läuft",
        "binding": "gesetz strafe strafen sanktion sanktionen verklagen einklagen klage gericht folgen "
        "konsequenzen bußgeld einklagbar verpflichtend rechtsfolgen strafbar + das ist hält halten bürgermeister "
        "dran bricht verstößt eu gibt / symbolik symbolisch lippenbekenntnis papiertiger heiße_luft + nur oder "
        "bloß rein ist / passiert droht geschieht blüht + hält halten bricht brechen ignoriert dran daran nichts "
        "verstößt wortbruch",
        "terms": "kostet kosten gebühr beitrag bezahlen zahlen gratis umsonst + gemeinde kommune stadt mitmachen "
        "unterschreiben beitreten teilnahme beitritt / frist stichtag deadline bis_wann + mitmachen "
        "unterschreiben beitreten teilnehmen anmelden",
        "sources": "woher + daten infos info informationen liste angaben wissen stammen beziehst bezieht",
    },
    "nl": {
        "paper": "verklaring papier tekst document belofte oproep stuk ding brief pact verhaal",
        "declaration": "@ + zegt staat in_staat inhoud inhoudt samenvatting samenvatten betekent gaat bevat doel "
        "nut behelst / waar_gaat waartoe waarvoor waar_staat + over dat_ding verplichten dient het_ding dit_ding "
        "/ erin hierin daarin + staat staan",
        "origin": "idee bedacht verzonnen initiatief initiatiefnemer opgezet gelanceerd + wie wiens van_wie / "
        "hoe_oud sinds_wanneer hoelang + dit dat het verklaring initiatief",
        "binding": "wet wettelijk boete sanctie sancties aanklagen rechter rechtbank straf gevolgen afdwingbaar "
        "verplicht rechtszaak + dit dat het burgemeester houdt is_dit is_het europese eraan er / symbolisch "
        "symboolpolitiek + alleen of puur slechts / gebeurt gebeurd dreigt + houdt houden breekt niets nakomt "
        "negeert eraan schendt",
        "terms": "kost betalen gratis bijdrage contributie + gemeente stad tekenen meedoen deelname / deadline "
        "uiterlijk tot_wanneer + tekenen meedoen aanmelden",
        "sources": "waar + gegevens info informatie data_vandaan vandaan haal_je",
    },
}
