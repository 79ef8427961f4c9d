"""Words for a map, of any language. Those that also mean “card” count in short texts only."""

MAPS = """
map maps mapa mapas mapy mappa mappe mapie mapu mapi mapą landkarte weltkarte kaart landkaart wereldkaart harita
haritada haritası haritasında haritayı hartă harta harti hartën hartë карте карти карту карта картою мапа мапі мапу
خريطة الخريطة خريطه الخريطه خارطة الخارطة خارطه بخريطة خرائط نقشه نقشہ نقشے نەخشە térkép térképen térképet kartta
kartalla kartan kort kartet kartan žemėlapis žemėlapyje karte kartē kaardil zemljevid zemljevidu
χάρτη χάρτης χάρτες מפה המפה במפה מפת नक्शा नक्शे मानचित्र नकाशा নকশা মানচিত্র মানচিত্রে ম্যাপ ম্যাপে
peta petanya ramani khariidad khariidadda khariidada ካርታ ካርታው խարիսխ քարտեզ რუკა რუკაზე xəritə xəritədə xarita
bản-đồ แผนที่ ផែនទី ແຜນທີ່ မြေပုံ 地图 地圖 地図 지도 지도에서 வரைபடம் మ్యాప్ ഭൂപടം ਨਕਸ਼ਾ નકશો සිතියම نقشې carte karta kart
"""
CARDS = "carte karta kart karte kort карта карту карте карти kartan"
# Beside these the word for a card is a ticket, a card of a bank, a paper: карта за Скопје, carte d'identité.
TICKETS = """
за za autobuska autobusna autobuske avionska vozna povratna povratnu mesečna mjesečna dnevna telefonska kreditna
автобуска авионска возна повратна месечна автобусна билет билета цена колко колку кошта коштала чини чиния стои стоит
кредитная банковская банковскую дебетовая сим sim проездная транспортная метро visa mastercard
bancaire d'identité d’identité identité vitale séjour crédit bleue grise postale menu fidélité navigo
kredi kredit kredytowa płatnicza pokładowa lokalizacyjna miejska ile kosztuje wieviel kostet bank banka bankomat
kreditné kreditní kreditná platební hrací sparkasse
"""
WITHOUT_SPACES = "地图 地圖 地図 แผนที่ 지도 ផែនទី ແຜນທີ່ မြေပုံ"
