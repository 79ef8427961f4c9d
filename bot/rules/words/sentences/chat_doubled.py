"""Words that are said twice, as thumbs write them in Indonesian and Malay: kota2, siapa2, apa2."""

from bot.rules.words.cues import Cue, Table

_DOUBLED = {
    Cue.CITY: "kota2 bandar2 daerah2 negara2 kabupaten2 desa2 wilayah2 tempat2 walikota2 bupati2 gubernur2",
    Cue.WHO: "siapa2 sapa2 siapa_siapa",
    Cue.WHICH: "mana2 yg_mana2 mana_mana",
    Cue.WHAT: "apa2 apa_apa",
    Cue.DO: "contoh2 program2 kegiatan2",
    Cue.LIST: "nama2 daftar2",
    Cue.FILL: "orang2 semua2 kira2 sama2 betul2 bener2 saja2 baru2 cepat2 hati2 kadang2 masing2 rame2 pelan2 "
    "teman2 anak2 tadi2 kapan2 gitu2 pasal bagi2 macam2",
}
TABLE: Table = {"id": _DOUBLED, "ms": _DOUBLED}
