"""Of the declaration, in the languages of the West (`paper`)."""

from collections.abc import Mapping

PAPER_WEST: Mapping[str, Mapping[str, str]] = {
    "en": {
        "paper": "declaration pledge paper document statement charter manifesto letter thing commitment promise",
        "declaration": "@ + gist purpose summary summarise summarize nutshell contents what_s_in whats_in "
        "what_is_in even_about all_about thing_about pledge_about paper_about declaration_about document_about "
        "say_exactly / gist nutshell short_version tldr tl_dr + signed they this it cities mayors that",
        "origin": "idea brainchild cooked hatched conceived masterminded spearheaded mastermind initiator + who_s "
        "whose who which where / how_old since_when how_long + initiative declaration campaign pledge movement "
        "thing_been",
        "binding": "sue sued court lawsuit jail prison enforce enforceable enforced penalty penalised punished "
        "punishment sanction sanctions consequences accountable repercussions + ignores ignore breaks break broke "
        "breaking it this him her them mayor mayors pledge declaration promise promises comply / is_it is_this "
        "it_s_a this_a it_a + law laws eu_law treaty legislation by_law / just_symbolic purely_symbolic "
        "only_symbolic mere_symbolism just_words empty_words hot_air lip_service + or it this is",
    },
    "fr": {
        "paper": "déclaration papier texte document engagement charte appel manifeste truc machin lettre",
        "declaration": "@ + quoi raconte racontent dit contient contenu résumé résumer résume consiste parle "
        "signifie implique sert but stipule prévoit concrètement",
        "origin": "idée origine pondu initiative initiateur instigateur + qui vient_d vient_de d_où sort / lancé "
        "pondu inventé imaginé rédigé écrit créé + qui_a quand ça_a c_est / date dater + quand_ça de_quand "
        "depuis_quand de_quelle",
        "binding": "loi obligation justice tribunal procès poursuivre attaquer sanction sanctions sanctionné "
        "amende puni pénalité obligé obligés contraignant recours juridique + ça c_est maire mairie respecte "
        "respectent tient tiennent européenne applique engagement texte papier est_ce_que / symbolique blabla + "
        "juste ou purement c_est seulement",
        "terms": "gratuit gratos payer paye payant facture cher facturé + commune ville mairie signer adhérer "
        "rejoindre adhésion maire",
        "sources": "d_où + infos info informations données liste renseignements tirez tires sortez sors chiffres",
    },
    "es": {
        "paper": "declaración papel texto documento compromiso manifiesto carta pacto cosa",
        "declaration": "@ + va trata dice pone contiene contenido resumen resúmeme resumir consiste significa "
        "habla implica sirve objetivo exactamente / a_qué + comprometen compromete comprometieron comprometido "
        "obligan",
        "origin": "idea ocurrió inventó inventado ocurrencia impulsó promueve impulsor impulsores promotor "
        "promotores + quién quien quiénes dónde cuándo a_quién de_quién / nació arrancó surgió salió lanzó gestó "
        "+ cuándo dónde esto declaración iniciativa cómo quién",
        "binding": "ley multa sanción sanciones demandar demanda juzgado juicio castigo consecuencias denunciar "
        "obligatorio jurídico vinculante pasa_algo + esto cumple cumplen cumplir alcalde alcaldesa incumple "
        "incumplen es_una europea hay legal simbólico / simbólico simbólica papel_mojado + solo es o puramente",
        "terms": "cuota pagar gratis dinero cobran cuesta + ayuntamiento municipio pueblo firmar adherirse "
        "sumarse unirse / plazo fecha_tope tope límite + firmar adherirse sumarse unirse apuntarse",
        "sources": "dónde + datos información sacas sacan sale fuente",
    },
    "pt": {
        "paper": "declaração papel texto documento compromisso manifesto carta pacto coisa treco negócio",
        "declaration": "@ + diz fala contém conteúdo resumo resume resumir consiste significa trata serve "
        "objetivo dentro exatamente / a_que com_que + comprometem comprometeram compromete",
        "origin": "ideia idéia inventou bolou teve_a impulsionou invenção + quem essa isso disto isto disso / "
        "nasceu surgiu começou arrancou lançou + quando onde isto isso declaração iniciativa quem",
        "binding": "lei multa sanção sanções processar processo tribunal justiça punição punido consequências "
        "obrigatório jurídico + isso isto cumpre cumprir cumprem prefeito descumpre é_uma europeia há tem / "
        "simbólico simbólica + só é ou",
        "terms": "pagar gratuito grátis taxa dinheiro custa custo + município câmara prefeitura assinar aderir "
        "cidade participar / prazo limite até_quando + assinar aderir participar entrar",
        "sources": "onde + dados informação informações tiras tira tiram fonte",
    },
    "it": {
        "paper": "dichiarazione carta documento testo foglio impegno appello manifesto patto cosa dentro",
        "declaration": "@ + scritto scritta dice dicono contiene contenuto riassunto riassumi riassumere consiste "
        "significa parla tratta prevede serve scopo / in_cosa a_cosa a_che + impegnano impegna impegnati consiste",
        "origin": "idea inventato inventata ideato ideata pensata promosso promotore promotori lanciata lanciato "
        "+ chi è_di di_chi a_chi / nata nato partita partito iniziata iniziativa + quando dove da_chi com_è chi",
        "binding": "legge multa sanzione sanzioni denunciare causa tribunale obbligo punito conseguenze penale "
        "giuridico + rispetta rispettano è_una sindaco europea questa questo mantiene c_è ci_sono / simbolico "
        "simbolica aria_fritta + solo è o",
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
        "legal obligatoriu + respectă primar primarul e_o este asta există dacă / simbolic + doar sau e",
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
        "unterschrieben das_ganze der_ganze das_alles bürgermeister",
        "origin": "idee einfall spaß ausgedacht eingebrockt initiiert erdacht urheber initiator erfunden mist "
        "kram gestartet angefangen losgetreten + von_wem wem wessen wer_hat wer_hatte wessen_idee wer_kam / "
        "wie_alt seit_wann wie_lange + das die gibt_es gibt_s läuft",
        "binding": "gesetz strafe strafen sanktion sanktionen verklagen einklagen klage gericht folgen "
        "konsequenzen bußgeld einklagbar verpflichtend rechtsfolgen strafbar + das ist hält halten bürgermeister "
        "dran bricht verstößt eu gibt / symbolik symbolisch lippenbekenntnis papiertiger heiße_luft + nur oder "
        "bloß rein ist",
        "terms": "kostet kosten gebühr beitrag bezahlen zahlen gratis umsonst + gemeinde kommune stadt mitmachen "
        "unterschreiben beitreten teilnahme beitritt / frist stichtag deadline bis_wann + mitmachen "
        "unterschreiben beitreten teilnehmen anmelden",
        "sources": "woher + daten infos info informationen liste angaben wissen stammen beziehst bezieht",
    },
    "nl": {
        "paper": "verklaring papier tekst document belofte oproep stuk ding brief pact verhaal",
        "declaration": "@ + zegt staat in_staat inhoud inhoudt samenvatting samenvatten betekent gaat bevat doel "
        "nut behelst / waar_gaat waartoe waarvoor waar_staat + over dat_ding verplichten dient het_ding dit_ding",
        "origin": "idee bedacht verzonnen initiatief initiatiefnemer opgezet gelanceerd + wie wiens van_wie / "
        "hoe_oud sinds_wanneer hoelang + dit dat het verklaring initiatief",
        "binding": "wet wettelijk boete sanctie sancties aanklagen rechter rechtbank straf gevolgen afdwingbaar "
        "verplicht rechtszaak + dit dat het burgemeester houdt is_dit is_het europese eraan er / symbolisch "
        "symboolpolitiek + alleen of puur slechts",
        "terms": "kost betalen gratis bijdrage contributie + gemeente stad tekenen meedoen deelname / deadline "
        "uiterlijk tot_wanneer + tekenen meedoen aanmelden",
        "sources": "waar + gegevens info informatie data_vandaan vandaan haal_je",
    },
    "sv": {
        "paper": "deklarationen deklaration papperet papper texten dokumentet löftet uppropet uttalandet grejen",
        "declaration": "@ + står går_ut ut_på handlar innebär säger innehåll innehåller betyder sammanfattning "
        "sammanfatta syfte syftet",
        "origin": "idé idén hittade_på hittat_på startade initiativ initiativet påhitt + vem vems",
        "binding": "lag lagen böter straff stämma domstol påföljd påföljder följder konsekvenser tvingande + det "
        "är borgmästaren håller bryter / symbolisk symboliskt tomma_ord + bara eller",
        "sources": "var varifrån + informationen uppgifterna data info",
    },
    "da": {
        "paper": "erklæringen erklæring papiret papir teksten dokumentet løftet aftalen",
        "declaration": "@ + står går_ud ud_på handler indebærer siger indhold indeholder betyder resumé formål "
        "formålet",
        "origin": "idé idéen ide ideen fundet_på fandt_på startede + hvem hvis",
        "binding": "lov loven bøde straf sagsøge retten sanktion sanktioner konsekvenser bundet bindende + det er "
        "borgmesteren overholder bryder / symbolsk tomme_ord + bare eller kun",
        "sources": "hvor + oplysninger oplysningerne data info",
    },
    "nb": {
        "paper": "erklæringen erklæring papiret papir teksten dokumentet løftet avtalen",
        "declaration": "@ + står går_ut ut_på handler innebærer sier innhold inneholder betyr sammendrag formål "
        "formålet",
        "origin": "idé idéen ide ideen funnet_på fant_på startet + hvem hvems",
        "binding": "lov loven bot straff saksøke retten sanksjon sanksjoner konsekvenser + det er ordføreren "
        "holder bryter / symbolsk tomme_ord + bare eller kun",
        "sources": "hvor + opplysninger opplysningene data info",
    },
    "fi": {
        "paper": "julistus julistuksessa julistuksen paperi paperissa asiakirja asiakirjassa julkilausuma lupaus "
        "tekstissä",
        "declaration": "@ + lukee sanoo sanotaan sisältää sisältö tarkoittaa tiivistelmä kyse kertoo tarkoitus",
        "origin": "idea ajatus keksi keksinyt aloitti käynnisti + kuka kenen",
        "binding": "laki sakko rangaistus oikeuteen seuraamus seuraamuksia velvoittava velvoittaako + onko jos "
        "pormestari / symbolinen + vain vai",
        "sources": "mistä + tiedot tieto data lista",
    },
    "hu": {
        "paper": "nyilatkozat nyilatkozatban papír papíron papírban dokumentum dokumentumban szöveg szövegben vállalás",
        "declaration": "@ + áll szól írják írnak mond jelent tartalmaz tartalma lényege összefoglaló célja "
        "értelme / mire + vállalkoztak kötelezték vállaltak",
        "origin": "ötlet ötlete találta indította kezdte kitalálta kitalálója + ki kié kinek",
        "binding": "törvény bírság büntetés szankció perelni perelhető bíróság következmény következménye jogi + "
        "ez van_e be_tartja betartja polgármester ha / jelképes szimbolikus + csak vagy",
        "sources": "honnan + adatok adat információ infó lista",
    },
    "et": {
        "paper": "deklaratsioon deklaratsioonis paber paberis dokument dokumendis",
        "declaration": "@ + kirjas ütleb seisab sisu tähendab kokkuvõte",
        "origin": "idee mõte algatas alustas + kes kelle",
    },
    "lt": {
        "paper": "deklaracija deklaracijoje popierius popieriuje dokumentas dokumente",
        "declaration": "@ + parašyta rašoma sako turinys reiškia esmė",
        "origin": "idėja mintis sugalvojo pradėjo + kas kieno",
    },
    "lv": {
        "paper": "deklarācija deklarācijā papīrs papīrā dokuments dokumentā",
        "declaration": "@ + rakstīts teikts saka saturs nozīmē būtība",
        "origin": "ideja doma izdomāja sāka + kas kura",
    },
}
