"""What Finland, Catalonia, Greece, Ireland and their neighbours call the cities of a country, of one city too."""

from bot.rules.words.places.declined import declined

_WHOLE = {
    "DE": "þýskar, þýsku, þýsk, нямецкія, нямецкі, Gearmánacha, Almaenaidd, däitsch, Ġermaniżi, alemaniar, vācijas, "
    "Vokietijos, Saksamaa, Gearmáin, Almaeneg, Alemaniako, zaseJalimane, emuGermany",
    "FR": "franskar, frönsk, французскія, Francacha, Ffrengig, franséisch, Franċiżi, frantses, Frantziako, "
    "Prantsusmaa, Francijas, Prancūzijos",
    "GB": "breskar, bresk, брытанскія, Breataine, Bhreatain, bhreatain, sa Bhreatain, Prydain, Phrydain, Ingliżi, "
    "britainiar",
    "PL": "pólskar, польскія, польскі, Polannacha, Pwylaidd, polnesch, Pollakki, Poloniako, Poola, Polijas, Lenkijos",
    "ES": "spænskar, іспанскія, Spáinneacha, Sbaenaidd, spuenesch, Spanjoli, Espainiako, espainiar, Hispaania",
    "IT": "ítalskar, італьянскія, Iodálacha, Eidalaidd, italieenesch, Taljani, Italiako, italiar, Itaalia",
    "US": "bandarískar, bandarísku, амерыканскія, Meiriceánacha, Americanaidd, amerikanesch, Amerikani, estatubatuar, "
    "Ameerika, Amerikos",
    "IE": "írskar, ірландскія, Éireannacha, Gwyddelig, irlandar, Irlandiżi, Iirimaa",
    "NL": "hollenskar, нідэрландскія, Ollannacha, Iseldiraidd, hollännesch, Olandiżi, herbeheretar, Hollandi",
    "SE": "sænskar, шведскія, Sualannacha, Swedaidd, suediar, Żvediżi, Rootsi, Zviedrijas, Švedijos",
    "NO": "norskar, нарвежскія, Ioruacha, Norwyaidd, norvegiar, Norra",
    "DK": "danskar, дацкія, Danmhargacha, daniar, Taani",
    "FI": "finnskar, фінскія, Fionlannacha, finlandiar, Soome, soome",
    "EE": "eistneskar, эстонскія, Eesti, eesti, Igaunijas, Estijos",
    "LV": "lettneskar, латвійскія, Läti, Latvijas, latvijas",
    "LT": "litháískar, літоўскія, Leedu, Lietuvos",
    "MT": "maltin, maltija",
    "MW": "emuMalawi, emumalawi, ku Malawi",
    "ZW": "remuZimbabwe, remuzimbabwe, emuZimbabwe, emuzimbabwe",
    "ZA": "aseNingizimu Afrika, zaseMzantsi Afrika, emuSouth Africa",
    "UA": "úkraínskar, украінскія, Úcránacha, Wcreinaidd, ukrainar, Ukrajini",
    "RU": "rússneskar, расійскія, Rúiseacha, Rwsiaidd, errusiar, Russi",
    "BE": "belgískar, бельгійскія, Beilgeacha, belsch, belgiar, Belġjani",
    "CH": "svissneskar, швейцарскія, Eilvéiseacha, schwäizer, suitzar, Żvizzeri",
    "CA": "kanadískar, канадскія, Ceanadacha, Canadaidd, kanadar, Kanadiżi, kanada yo",
}

_STEMS = {
    "FI": "fi:suoma,suome",
    "DE": "fi:saksa ca:aleman,alemany el:γερμανικ ro:german gl:alemán",
    "US": "fi:amerikka,yhdysvalta ca:american,estatunidenc el:αμερικανικ,αμερικάνικ ro:american",
    "FR": "fi:ranska cà:frances el:γαλλικ ro:francez",
    "GB": "fi:britti,englanti,brittiä ca:britànic cà:angles el:βρετανικ,αγγλικ,βρετανικ ro:britanic,englez",
    "PL": "fi:puola cà:polones el:πολωνικ ro:polonez",
    "ES": "fi:espanja ca:espanyol el:ισπανικ ro:spaniol",
    "IT": "fi:italia ca:italian el:ιταλικ ro:italian",
    "NL": "fi:hollanti,alankomaa cà:neerlandes,holandes el:ολλανδικ ro:olandez",
    "BE": "fi:belgia ca:belg el:βελγικ ro:belgian",
    "CH": "fi:sveitsi =:suïssa,suïsses el:ελβετικ ro:elvețian",
    "SE": "fi:ruotsa ca:suec el:σουηδικ ro:suedez",
    "IE": "fi:irlanti cà:irlandes el:ιρλανδικ ro:irlandez",
    "CA": "fi:kanada ca:canadenc el:καναδικ,καναδέζικ ro:canadian",
    "GR": "fi:kreikka ca:grec el:ελληνικ ro:grecesc",
    "RO": "fi:romania cà:romanes el:ρουμανικ ro:românesc",
    "PT": "fi:portugali cà:portugues el:πορτογαλικ ro:portughez",
    "RS": "fi:serbia ca:serbi el:σερβικ ro:sârbesc",
    "BA": "fi:bosnia ca:bosni el:βοσνιακ ro:bosniac",
    "MK": "fi:makedonia ca:macedoni el:μακεδονικ ro:macedonean",
    "AL": "fi:albania cà:albanes el:αλβανικ ro:albanez",
    "XK": "fi:kosovo ca:kosovar el:κοσοβάρικ ro:kosovar",
    "TR": "fi:turkki ca:turc el:τουρκικ ro:turcesc",
    "UA": "fi:ukraina ca:ucraïnes el:ουκρανικ ro:ucrainean",
    "RU": "fi:venä ca:rus el:ρωσικ,ρώσικ ro:rusesc",
    "JO": "fi:jordania ca:jordà el:ιορδανικ ro:iordanian",
    "IN": "fi:intia ca:indi el:ινδικ ro:indian",
    "PK": "fi:pakistani cà:pakistanes el:πακιστανικ ro:pakistanez",
    "KE": "fi:kenia ca:kenià el:κενυατικ ro:kenyan",
    "ZA": "fi:eteläafrikka ca:sud-africà el:νοτιοαφρικανικ ro:sud-african",
    "AR": "fi:argentiina ca:argentin el:αργεντίνικ ro:argentinian",
    "CO": "fi:kolumbia ca:colombian el:κολομβιανικ ro:columbian",
    "MX": "fi:meksiko ca:mexican el:μεξικανικ ro:mexican",
    "BR": "fi:brasilia ca:brasiler el:βραζιλιάνικ ro:brazilian",
    "HU": "fi:unkari cà:hongares el:ουγγρικ ro:unguresc,maghiar",
    "AT": "fi:itävalta ca:austríac el:αυστριακ ro:austriac",
    "CZ": "fi:tšekki ca:txec el:τσεχικ,τσέχικ ro:ceh",
    "BG": "fi:bulgaria ca:búlgar el:βουλγαρικ ro:bulgăresc",
    "HR": "fi:kroatia ca:croat el:κροατικ ro:croat",
    "EE": "fi:viro ca:estonià el:εσθονικ ro:estonian",
    "NO": "fi:norja ca:norueg el:νορβηγικ ro:norvegian",
    "DK": "fi:tanska cà:danes el:δανικ,δανέζικ ro:danez",
}
OF_COUNTRY = {
    code: ", ".join(filter(None, (_WHOLE.get(code), forms)))
    for code, forms in (dict.fromkeys(_WHOLE, "") | declined(_STEMS)).items()
}
