"""To join in, to come along, and what people of Africa and Haiti put around it (see joining_in)."""

from bot.rules.words.cues import Cue, Table

_WHOEVER = "ni u a tu m wa i li ya ki vi zi ku pa".split()  # what a Swahili verb begins with
_SIGNED = "tia_saini tia_sahihi weka_saini weka_sahihi saini".split()
_SWAHILI = " ".join(
    f"{before}{verb}"
    for who in _WHOEVER
    for before in (f"{who}me", f"{who}li", f"{who}mesha", f"ha{who}ja")
    for verb in _SIGNED
)

TABLE: Table = {
    "xh": {
        Cue.SIGN: "*tyikityileyo *tyikityile *tyikitya *tyikityayo *sayinileyo *sayinile *sayinayo lingajoyina "
        "singajoyina ujoyine sijoyine",
        Cue.WHO: "ngoobani ngubani",
        Cue.DO: "zenza ezenziwayo",
    },
    "zu": {
        Cue.SIGN: "*sayinile *sayinileyo *sayine *sayinayo lijoyine lingajoyina",
        Cue.WHO: "ngobani ngubani",
        Cue.START: "owaqala waqala ukuqala",
    },
    "rw": {
        Cue.HOW: "ute dute gute mute ute_se",
        Cue.SIGN: "wakwiyunga twakwiyunga kwiyunga yakwiyunga wiyunze yiyunze wakwinjira kwinjira twakwinjira",
        Cue.OUR: "umujyi_wacu akarere_kacu wacu kacu",
    },
    "lg": {Cue.SIGN: "okwegattako yeegattako kwegattako bagattako", Cue.HOW: "kitya tutya", Cue.FILL: "kiyinza"},
    "yo": {
        Cue.SIGN: "dara_pọ̀ darapọ̀ dara_po wọlé_sí buwọ́_lùwé buwo_luwe ti_buwọ́_lùwé bu_ọwọ́_lù",
        Cue.HOW: "báwo_ni bawo_ni",
        Cue.START: "bẹ̀rẹ̀_èyí bere_eyi ló_bẹ̀rẹ̀ lo_bere",
        Cue.FILL: "nílò nilo rẹ̀ kíláàsì kilaasi lọ́la lola òní èyí eyi ṣe lè níbẹ̀ nibe torí tori àbúrò ẹ̀gbọ́n gbé",
    },
    "ig": {
        Cue.MANY: "mmadụ_ole mmadu_ole ole",
        Cue.SIGN: "bịanyere_aka bianyere_aka bịanyela_aka binyere_aka",
        Cue.PLEDGE: "nkwupụta nkwuputa",
    },
    "sn": {
        Cue.SIGN: "rinojoina kujoina kupinda rakapinda vakapinda akajoina",
        Cue.SHOW: "ndipeiwo ndipei ndipe tipei ndiratidzei",
        Cue.OUR: "redu guta_redu",
        Cue.HOW: "sei",
    },
    "mg": {Cue.SIGN: "idiran_ny miditra hiditra nidirany", Cue.HOW: "ahoana", Cue.OUR: "tanànanay tanananay"},
    "ht": {Cue.SIGN: "antre_ladan antre_ladann mete_non_l", Cue.HOW: "kijan kouman ki_jan", Cue.OUR: "vil_mwen"},
    "sw": {
        Cue.SIGN: _SWAHILI,
        Cue.DO: "inafanya inafanya_nini wanafanya_nini linafanya",
        Cue.CITY: "kaunti",
        Cue.FILL: "mambo hayo haya mambo_haya",
    },
}
