"""Of the declaration, from Sweden to Hungary (`paper`)."""

from collections.abc import Mapping

PAPER_NORTH: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "paper": "deklarationen deklaration papperet papper texten dokumentet löftet uppropet uttalandet grejen",
        "declaration": "@ + står går_ut ut_på handlar innebär säger innehåll innehåller betyder sammanfattning "
        "sammanfatta syfte syftet / i_den i_det däri + står",
        "origin": "idé idén hittade_på hittat_på startade initiativ initiativet påhitt + vem vems",
        "binding": "lag lagen böter straff stämma domstol påföljd påföljder följder konsekvenser tvingande + det "
        "är borgmästaren håller bryter / symbolisk symboliskt tomma_ord + bara eller / händer + håller bryter "
        "struntar inget ignorerar",
        "sources": "var varifrån + informationen uppgifterna data info",
    },
    "da": {
        "paper": "erklæringen erklæring papiret papir teksten dokumentet løftet aftalen",
        "declaration": "@ + står går_ud ud_på handler indebærer siger indhold indeholder betyder resumé formål "
        "formålet / i_den i_det deri + står / skrevet_under skriver_under + det_de det_man hvad",
        "origin": "idé idéen ide ideen fundet_på fandt_på startede + hvem hvis",
        "binding": "lov loven bøde straf sagsøge retten sanktion sanktioner konsekvenser bundet bindende + det er "
        "borgmesteren overholder bryder / symbolsk tomme_ord + bare eller kun / sker + overholder bryder holder "
        "ingenting ignorerer",
        "sources": "hvor + oplysninger oplysningerne data info",
    },
    "nb": {
        "paper": "erklæringen erklæring papiret papir teksten dokumentet løftet avtalen",
        "declaration": "@ + står går_ut ut_på handler innebærer sier innhold inneholder betyr sammendrag formål "
        "formålet / i_den i_det + står / skrevet_under signert + det_de det_man hva_er",
        "origin": "idé idéen ide ideen funnet_på fant_på startet + hvem hvems",
        "binding": "lov loven bot straff saksøke retten sanksjon sanksjoner konsekvenser + det er ordføreren "
        "holder bryter / symbolsk tomme_ord + bare eller kun / skjer + overholder bryter holder ingenting "
        "ignorerer",
        "sources": "hvor + opplysninger opplysningene data info",
    },
    "fi": {
        "paper": "julistus julistuksessa julistuksen paperi paperissa asiakirja asiakirjassa julkilausuma lupaus "
        "tekstissä",
        "declaration": "@ + lukee sanoo sanotaan sisältää sisältö tarkoittaa tiivistelmä kyse kertoo tarkoitus / "
        "lyhyesti mihin mitä + sitoutuneet sitoutuvat sitouduttu luvanneet sanoo",
        "origin": "idea ajatus keksi keksinyt aloitti käynnisti + kuka kenen",
        "binding": "laki sakko rangaistus oikeuteen seuraamus seuraamuksia velvoittava velvoittaako + onko jos "
        "pormestari / symbolinen + vain vai / tapahtuu käy + noudata pidä riko rikkoo tee",
        "sources": "mistä + tiedot tieto data lista",
    },
    "hu": {
        "paper": "nyilatkozat nyilatkozatban papír papíron papírban dokumentum dokumentumban szöveg szövegben vállalás",
        "declaration": "@ + áll szól írják írnak mond jelent tartalmaz tartalma lényege összefoglaló célja "
        "értelme / mire + vállalkoztak kötelezték vállaltak / röviden dióhéjban + van_benne benne szól mond miről",
        "origin": "ötlet ötlete találta indította kezdte kitalálta kitalálója + ki kié kinek",
        "binding": "törvény bírság büntetés szankció perelni perelhető bíróság következmény következménye jogi + "
        "ez van_e be_tartja betartja polgármester ha / jelképes szimbolikus + csak vagy / történik lesz + "
        "betartja szegi megszegi tartja teljesíti",
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
