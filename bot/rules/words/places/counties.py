"""Counties of Britain and Ireland: nobody there is on the list, and they tell a namesake from a listed city.

They go by codes of their own, so that no place of the register lies in them. Those in which one does and those that
are called like a city elsewhere (Hampshire, Durham, Cork) are left out.
"""

_BEYOND_ENGLAND = {
    "GB-NIR": ("ANT", "DOW", "TYR", "FER"),
    "GB-SCT": ("ABD", "AYR", "LKS", "RFW"),
    "GB-WLS": ("PEM", "CMN", "MON"),
}
COUNTY_NAMES = {
    "GB-LIN": "Lincolnshire, Lincs, لينكولنشاير, Линкольншир",
    "GB-DBY": "Derbyshire, ديربيشاير, Дербишир",
    "GB-NTT": "Nottinghamshire, Notts",
    "GB-LEC": "Leicestershire",
    "GB-NTH": "Northamptonshire",
    "GB-CAM": "Cambridgeshire",
    "GB-HRT": "Hertfordshire, Herts",
    "GB-BDF": "Bedfordshire",
    "GB-BKM": "Buckinghamshire, Bucks",
    "GB-OXF": "Oxfordshire",
    "GB-GLS": "Gloucestershire",
    "GB-WIL": "Wiltshire",
    "GB-WOR": "Worcestershire",
    "GB-WAR": "Warwickshire",
    "GB-HEF": "Herefordshire",
    "GB-SHR": "Shropshire",
    "GB-STS": "Staffordshire",
    "GB-CHS": "Cheshire",
    "GB-LAN": "Lancashire, Lancs",
    "GB-YKS": "Yorkshire, North Yorkshire, West Yorkshire, South Yorkshire, East Yorkshire, East Riding, Йоркшир, "
    "يوركشاير",
    "GB-CMA": "Cumbria",
    "GB-NBL": "Northumberland England, Northumbria",
    "GB-TWR": "Tyne and Wear, Tyneside",
    "GB-MSY": "Merseyside",
    "GB-WMD": "West Midlands",
    "GB-ESX": "East Sussex",
    "GB-WSX": "West Sussex",
    "GB-DEV": "Devon England, Devonshire",
    "GB-CON": "Cornwall England",
    "GB-ABD": "Aberdeenshire",
    "GB-AYR": "Ayrshire, North Ayrshire, South Ayrshire, East Ayrshire",
    "GB-LKS": "Lanarkshire, North Lanarkshire, South Lanarkshire",
    "GB-RFW": "Renfrewshire",
    "GB-PEM": "Pembrokeshire",
    "GB-CMN": "Carmarthenshire",
    "GB-MON": "Monmouthshire",
    "GB-ANT": "County Antrim, Co Antrim",
    "GB-DOW": "County Down, Co Down",
    "GB-TYR": "County Tyrone, Co Tyrone",
    "GB-FER": "County Fermanagh, Co Fermanagh",
    "IE-CO": "County Cork, Co Cork",
    "IE-KY": "County Kerry, Co Kerry",
    "IE-G": "County Galway, Co Galway",
    "IE-MO": "County Mayo, Co Mayo",
    "IE-DL": "County Donegal, Co Donegal",
    "IE-WX": "County Wexford, Co Wexford",
}

# The first-level regions they lie in.
AROUND = {
    code: next((whole for whole, parts in _BEYOND_ENGLAND.items() if code[3:] in parts), "GB-ENG")
    for code in COUNTY_NAMES
    if code.startswith("GB-")
}
