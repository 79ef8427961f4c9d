"""Everyday words of Europe that are villages, countries or nearly cities as well, and forms of words for signing."""

from bot.rules.words.cues import Cue, Table

_TABLE: Table = {
    "et": {
        Cue.SIGN: "kirjutati_alla kirjutatud_alla kirjutatakse_alla allkirjastati allkirjastatud allkirjastatakse "
        "alla_kirjutati liituti liitutud on_alla_kirjutatud kirjutasite_alla kirjutasid_alla allkirjastasid "
        "alla_kirjutanud_on pole_alla_kirjutatud",
        Cue.FILL: "nimel linna_nimel",
    },
    "it": {Cue.FILL: "erasmus dottorato figlio figlia usa usano usare usato a_nome_di per_conto_di per"},
    "en": {
        Cue.FILL: "erasmus masters cousin cousins coach scout under_12s u12s set_up",
        Cue.DO: "set_something_up set_up_something got_something_going",
    },
    "es": {
        Cue.FILL: "erasmus máster doctorado prácticas hijo hija usa usan en_nombre_de en_representación_de "
        "en_nombre_del"
    },
    "pt": {Cue.FILL: "erasmus mestrado doutorado filho filha usa usam em_nome_de em_nome_da em_nome_do pela pelo"},
    "lv": {Cue.FILL: "vārdā pilsētas_vārdā", Cue.SIGN: "parakstīts_vārdā"},
    "lt": {Cue.FILL: "vardu miesto_vardu"},
    "fi": {Cue.FILL: "puolesta nimissä nimissa kaupungin_puolesta"},
    "hu": {Cue.FILL: "nevében neveben város_nevében részéről képviseletében"},
    "tr": {
        Cue.FILL: "adına oranın oranin buranın buranin şuranın orasının burası orası orada oraya oradan burada buraya "
        "buradan şurada şurası oradaki buradaki ora bura oralar buralar oralı buralı onların bunların şunun bunun",
    },
    "az": {Cue.FILL: "adından oranın buranın orada burada ora bura"},
    "pl": {Cue.FILL: "w_imieniu ze_strony"},
    "cs": {Cue.FILL: "bydlím bydlim jménem za_město"},
    "sk": {Cue.FILL: "v_mene za_mesto"},
    "hr": {Cue.FILL: "u_ime ispred"},
    "bs": {Cue.FILL: "u_ime ispred"},
    "sr": {Cue.FILL: "u_ime ispred у_име испред"},
    "sl": {Cue.FILL: "v_imenu"},
    "sq": {Cue.FILL: "doganë doganen punoj punoi në_emër_të ne_emer_te për_llogari_të"},
    "ro": {Cue.FILL: "în_numele din_partea"},
    "eu": {Cue.FILL: "izenean izenian"},
    "is": {Cue.FILL: "fyrir_hönd"},
    "da": {Cue.FILL: "på_vegne_af på_vegne"},
    "nb": {Cue.FILL: "på_vegne_av på_vegne"},
    "sv": {Cue.FILL: "å_vägnar på_uppdrag_av för_stadens_räkning räkning"},
    "nl": {Cue.FILL: "namens uit_naam_van", Cue.SIGN: "tekenden tekende tekenen_mee ondertekenden"},
    "af": {Cue.FILL: "namens"},
    "de": {Cue.FILL: "erasmus im_namen_von im_namen_der seitens im_auftrag_von"},
    "fr": {Cue.FILL: "erasmus fils au_nom_de au_nom_du de_la_part_de"},
    "ca": {Cue.FILL: "en_nom_de per_part_de"},
    "gl": {Cue.FILL: "en_nome_de por"},
    "id": {Cue.FILL: "atas_nama mewakili"},
    "ms": {Cue.FILL: "bagi_pihak mewakili atas_nama"},
    "tl": {Cue.FILL: "sa_ngalan_ng para_sa kinatawan_ng"},
    "vi": {Cue.FILL: "thay_mặt đại_diện đại_diện_cho cấp", Cue.WHO: "có_ai_cấp ai_cấp_tiền ai_cấp_cho"},
    "sw": {Cue.FILL: "kwa_niaba_ya"},
    "ga": {Cue.FILL: "thar_ceann teastaíonn uaim"},
    "cy": {Cue.FILL: "ar_ran"},
    "mt": {
        Cue.FILL: "f_isem għan_nom_ta",
        Cue.POINT: "wegħda l_wegħda wegħdiet il_wegħdiet impenn l_impenn impenji",
        Cue.WHAT: "x_inhi x_inhu xinhi xinhu",
    },
    "ht": {Cue.FILL: "nan_non"},
    "zu": {Cue.FILL: "egameni_le egameni"},
    "xh": {Cue.FILL: "egameni_le egameni"},
    "uz": {Cue.FILL: "nomidan"},
    "ceb": {
        Cue.SIGN: "nipirma mipirma nakapirma nagpirma napirmahan gipirmahan mopirma pirma apil miapil niapil",
        Cue.FILL: "ani niini kini",
    },
    "eo": {Cue.FILL: "nome_de"},
    "ilo": {Cue.FILL: "ti iti"},
}
_NUMBER = (
    ("da", "nummer"), ("nb", "nummer"), ("sv", "nummer"), ("nl", "nummer"), ("de", "nummer nr"), ("af", "nommer"),
    ("cs", "číslo čislo"), ("sk", "číslo"), ("sl", "številka številko"), ("hr", "broj"), ("bs", "broj"), ("sr", "broj"),
    ("ms", "nombor"), ("id", "nomor no"), ("mt", "numru"), ("sq", "numri numër"), ("ro", "numărul numarul"),
    ("hu", "számú szám"), ("fi", "numero"), ("et", "number"), ("lt", "numeris numerio"), ("lv", "numurs"),
    ("tr", "numara numaralı"), ("az", "nömrə nömrəli"), ("cy", "rhif"), ("ga", "uimhir"), ("eu", "zenbaki"),
    ("sw", "namba nambari"), ("pl", "numer"), ("is", "númer"),
)  # fmt: skip
TABLES: tuple[Table, ...] = (_TABLE, {language: {Cue.FILL: words} for language, words in _NUMBER})
