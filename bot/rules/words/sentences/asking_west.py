"""Who, how many, which cities, signed: what questions in Western and Northern Europe turn on, in all forms."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "signed signs signing sign signature signatures signatory endorses endorsed endorsing endorse "
        "supports "
        "supported supporting support joined joining join pledged pledging committed adopts adopted ratified agreed "
        "agrees subscribe subscribed co_signed cosigned undersigned sign_on signed_on signed_on_to signed_up "
        "signed_off "
        "put_their_name put_its_name put_her_name put_his_name added_their_name their_names on_it signed_it",
        Cue.WHO: "who whos who's whom whose",
        Cue.MANY: "how_many how_much number_of total count hw_many howmany",
        Cue.WHICH: "which witch wich whch what_cities what_places what_towns",
        Cue.CITY: "city cities citys town towns municipality municipalities place places mayors governors "
        "leaders capitals "
        "villages counties country countries nations metropolises metropolis locality localities jurisdictions "
        "administrations local_governments governments authorities",
        Cue.LEADER: "mayor mayors mayoress governor lord_mayor mayor's leader councillor councilor deputy_mayor",
    },
    "fr": {
        Cue.SIGN: "signe signent signera adhérente adhérentes adhèrent soutenue signeraient paraphée engagées "
        "ont_signé a_signé "
        "rallié ralliée ralliées rallie cosigné souscrivent souscrite appuyé appuie appuient",
        Cue.WHO: "qui lesquels lesquelles qui_a qui_est_ce_qui",
        Cue.MANY: "combien nb nbre",
        Cue.WHICH: "quels quelles quel quelle lesquels lesquelles kel kelles",
        Cue.CITY: "métropoles métropole bourgs bourg localités localité cité cités nations continent maires mairesses",
        Cue.LEADER: "maires mairesses bourgmestre bourgmestres gouverneurs préfet édile édiles",
    },
    "es": {
        Cue.SIGN: "firmó firmado firmaron firmar firma firman firmen firmante han_firmado ha_firmado apoyado "
        "apoyaron apoyan "
        "respaldan respaldaron adhieren adhiere suscriben suscribe suscritas adheridas unieron une unen sumaron",
        Cue.WHO: "quiénes quien quienes",
        Cue.MANY: "cuántas cuántos cuantas cuantos",
        Cue.WHICH: "cuáles cuales cuál",
        Cue.CITY: "municipalidad municipalidades comunas metrópolis urbes urbe naciones continente villa villas "
        "ciudad_es",
        Cue.LEADER: "alcaldes alcaldesas gobernadores mandatario mandataria ediles edil",
    },
    "pt": {
        Cue.SIGN: "assinaram assinou assinado assinar assinam assinem apoiaram apoiam aderiram aderem aderente "
        "aderentes "
        "signatária signatárias signatários subscrevem subscreve juntou juntaram",
        Cue.WHO: "quem quais",
        Cue.MANY: "quantas quantos",
        Cue.WHICH: "quais que_cidades qual",
        Cue.CITY: "municipalidades vilas vila freguesia nações continente prefeituras",
        Cue.LEADER: "prefeitos prefeitas autarcas presidente_da_camara presidentes_da_câmara",
    },
    "it": {
        Cue.FILL: "parla parlano tratta trattano argomento riguarda",
        Cue.SIGN: "firmeranno firmerà sottoscritte sottoscritti hanno_firmato ha_firmato aderiscono aderenti "
        "aderente "
        "appoggiato appoggiano sostengono sostenuta firmataria firmatarie sottoscrivono uniti unite unirsi",
        Cue.WHO: "chi",
        Cue.MANY: "quante quanti",
        Cue.WHICH: "quali quale",
        Cue.CITY: "metropoli capoluogo capoluoghi borghi borgo cittadine cittadina nazioni continente",
        Cue.LEADER: "sindaci sindache primo_cittadino governatori podestà",
    },
    "de": {
        Cue.SIGN: "unterzeichnet unterschrieben unterstützt unterstützen unterstützten unterschreiben unterschreibt "
        "unterschrieb unterzeichneten angeschlossen anschließen beigetreten signiert unterschriebn mitmachende "
        "teilnehmende teilnehmen teilnimmt beteiligen beteiligte bekennt bekennen bekannt_zu verpflichtet "
        "verpflichten "
        "mitgetragen trägt_mit tragen_mit unterzeichnende",
        Cue.WHO: "wer wessen alles_wer wer_alles",
        Cue.MANY: "wieviele wie_viele wieviel",
        Cue.WHICH: "welche welches welchen was_für_städte",
        Cue.CITY: "städte stadt städten ortschaften ortschaft dörfer dorf metropolen großstädte hauptstädte "
        "bürgermeister_innen "
        "länder nationen kontinent kommunen verwaltungen landkreise staedte",
        Cue.LEADER: "bürgermeister bürgermeisterinnen bürgermeisters oberbürgermeisters stadtchef stadtchefin bm obm "
        "buergermeister buergermeisterin bürgermeistern gouverneure stadtpräsidenten",
    },
    "nl": {
        Cue.SIGN: "ondertekend ondertekenden ondertekenen ondertekent ondertekende getekend tekent tekenen tekende "
        "ondertekenaar ondertekenaars steunt steunen gesteund onderschreven onderschrijft onderschrijven toegetreden "
        "bijgetreden handtekening gezet sloot aangesloten geschaard deelnemende deelneemt deelnemen medeondertekend",
        Cue.WHO: "wie wiens",
        Cue.MANY: "hoeveel aantal",
        Cue.WHICH: "welke welk",
        Cue.CITY: "stad steden gemeente gemeenten gemeentes dorpen dorp plaats plaatsen landen land hoofdstad "
        "hoofdsteden "
        "burgemeesters provincie provincies",
        Cue.LEADER: "burgemeester burgemeesters burgervader gouverneur",
    },
    "ca": {
        Cue.SIGN: "signat signada signades signar signen signen_la signants signatari signatàries signataris "
        "subscrit "
        "adherit adherides adherit_se donat_suport sumat",
        Cue.WHO: "qui",
        Cue.MANY: "quantes quants",
        Cue.WHICH: "quines quina quins quin",
        Cue.CITY: "ciutat ciutats municipi municipis poble pobles país països ajuntament ajuntaments alcaldes",
        Cue.LEADER: "alcalde alcaldessa batlle batllessa",
        Cue.FILL: "ha han la el els les de del d a al amb per que està són si us plau hola bon_dia gràcies",
    },
    "sv": {
        Cue.SIGN: "undertecknat undertecknade undertecknar underteckna undertecknats skrivit_under skrev_under "
        "skriva_under "
        "skriver_under skrivit påskrivit signerat signerade anslutit anslöt ansluta stöder stödjer ställt_sig_bakom "
        "undertecknarna undertecknare gått_med gick_med",
        Cue.WHO: "vem vilka_som vems",
        Cue.MANY: "hur_många antal",
        Cue.WHICH: "vilka vilken vilket",
        Cue.CITY: "stad städer staden städerna kommun kommuner kommunen land länder länderna orter ort "
        "huvudstäder borgmästare",
        Cue.LEADER: "borgmästare borgmästaren borgmästarna kommunalråd finansborgarråd borgarråd",
    },
    "da": {
        Cue.SIGN: "underskrevet underskrev underskriver underskrive skrevet_under skrev_under skrevet tilsluttet "
        "tilsluttede "
        "signeret tiltrådt støtter bakker_op underskrivere underskriverne medunderskrevet",
        Cue.WHO: "hvem hvis",
        Cue.MANY: "hvor_mange antal",
        Cue.WHICH: "hvilke hvilken hvilket",
        Cue.CITY: "by byer byen byerne kommune kommuner kommunen land lande landene hovedstæder borgmestre",
        Cue.LEADER: "borgmester borgmesteren borgmestre overborgmester overborgmesteren borgmestrene",
    },
    "nb": {
        Cue.SIGN: "undertegnet undertegna undertegne skrevet_under skrev_under skrive_under signert signerte "
        "underskrevet "
        "sluttet støtter stiller_seg_bak underskrivere underskriverne tilsluttet skrive_på skrevet_på",
        Cue.WHO: "hvem hvem_som kven",
        Cue.MANY: "hvor_mange antall kor_mange",
        Cue.WHICH: "hvilke hvilken hvilket kva",
        Cue.CITY: "by byer byen byene kommune kommuner kommunen land landene hovedsteder ordførere tettsteder",
        Cue.LEADER: "ordfører ordføreren ordførere ordførerne borgermester byrådsleder",
    },
    "fi": {
        Cue.SIGN: "allekirjoittanut allekirjoittaneet allekirjoitti allekirjoittivat allekirjoittaa allekirjoittanee "
        "allekirjoitettu allekirjoittaja allekirjoittajat allekirjoittajista allekirjoittajia allekirjoituksen "
        "allekirj* tukee tukevat liittyneet sitoutunut sitoutuneet",
        Cue.WHO: "kuka ketkä kenen keitä",
        Cue.MANY: "kuinka_monta montako kuinka_moni moniko monta",
        Cue.WHICH: "mitkä mikä mitä_kaupunkeja mitkähän",
        Cue.CITY: "kaupunki kaupungit kaupungin kaupunkia kaupunkeja kaupungeista kaupungeissa kunta kunnat maa "
        "maat maassa "
        "maista pääkaupungit pormestarit paikkakunnat",
        Cue.LEADER: "pormestari pormestarin kaupunginjohtaja kaupunginjohtajan pormestarit",
    },
}
