"""The word for a commitment in its cases, with its article, and in the plural."""

from bot.rules.words.cues import Cue, Table

_POINT = {
    "sv": "åtagand* löftet löftena punkten punkterna",
    "da": "forpligtels* løftet løfterne punkt punktet tilsagn",
    "nb": "forpliktels* løftet løftene punkt punktet",
    "is": "skuldbinding* loforð*",
    "fi": "sitoumu* lupau* kohta kohdan",
    "et": "kohustus* lubadus*",
    "lt": "įsipareigojim* pažad*",
    "lv": "apņemšan* saistīb* solījum*",
    "pl": "zobowiązani* obietnic* punktu punkcie",
    "cs": "závazk* závazek slib sliby slibu bod bodu",
    "sk": "záväzk* záväzok sľub sľuby bod bodu",
    "sl": "zavez* obljub*",
    "hr": "obvez* obavez* obećanj* predanost točka točku točke",
    "sr": "obavez* obećanj* обећањ* тачка тачку тачке tačku tačke",
    "bs": "obavez* obećanj* tačka tačku tačke",
    "mk": "обврск* ветувањ* заложб* точка точката",
    "bg": "ангажимент* обещани* задължени* точка точката",
    "uk": "зобов_язання зобов_язань зобов_язанням зобов_язанні зобов_язаннях пункт*",
    "be": "абавязацельств*",
    "ro": "angajament* promisiun* punctul",
    "hu": "vállalás* kötelezettségvállalás* ígéret* pontja",
    "el": "δέσμευση* δεσμεύσε* δέσμευσ* υπόσχεσ*",
    "sq": "zotim* angazhim* premtim* pikën",
    "tr": "taahhüd* taahhüt* sözü",
    "az": "öhdəli* vəd*",
    "ka": "ვალდებულებ* დაპირებ*",
    "hy": "պարտավորությ* խոստու* հանձնառությ*",
    "he": "התחייבויות ההתחייבויות ההתחייבות הבטחה ההבטחה",
    "ca": "compromisos compromís promesa",
    "gl": "compromiso compromisos",
    "eu": "konpromiso*",
    "ga": "gealltanas ghealltanas gealltanais",
    "cy": "ymrwymiad ymrwymiadau",
    "mt": "impenn impenji",
}
# Where the word itself is not said: which of the six is the one on being open.
_OF_THE_SIX = {
    "en": "which_of_the_six which_one_of_the_six evidence_pledge data_pledge trust_pledge openness_pledge",
    "fr": "lequel_des_six laquelle_des_six parmi_les_six_lequel",
    "es": "cuál_de_los_seis cuáles_de_los_seis",
    "pt": "qual_dos_seis qual_das_seis",
    "it": "quale_dei_sei quale_tra_i_sei",
    "de": "welche_der_sechs welcher_der_sechs welches_der_sechs welche_von_den_sechs",
    "nl": "welke_van_de_zes",
    "sv": "vilket_av_de_sex vilken_av_de_sex",
    "pl": "które_z_sześciu która_z_sześciu",
    "ru": "какое_из_шести какой_из_шести",
    "uk": "яке_із_шести яке_з_шести",
    "sr": "koja_od_šest која_од_шест koje_od_šest",
    "mk": "која_од_шесте",
    "sq": "cili_nga_të_gjashtë cila_nga_të_gjashtat cili_nga_gjashtë",
    "tr": "altısından_hangisi altı_maddeden_hangisi",
    "ar": "أي_واحد_من_الستة اي_من_الستة أي_بند بند_من_الستة",
    "hi": "छह_में_से_कौन छः_में_से_कौन",
    "id": "yang_mana_dari_enam dari_enam_itu",
    "sw": "ipi_kati_ya_sita kati_ya_hizo_sita",
}
TABLE: Table = {
    language: {Cue.POINT: " ".join(table[language] for table in (_POINT, _OF_THE_SIX) if language in table)}
    for language in _POINT | _OF_THE_SIX
}
