"""Forms of usual words that no other table has: was signing, to put oneself down for it, would you tell me of."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {Cue.LEADER: "politician politicians"},
    "fr": {Cue.FILL: "diriez diriez-vous me_diriez-vous"},
    "es": {Cue.FILL: "dirían me_dirían tkm tqm tk"},
    "pt": {Cue.FILL: "diriam me_diriam"},
    "it": {
        Cue.FILL: "direste mi_direste mi_direste_di mi_dite_di mi_sapete_dire sapreste saprebbe mi_sa_dire dirmi_di",
    },
    "de": {Cue.LEADER: "politiker politikerin", Cue.FILL: "kp weißt_dus weisst_dus"},
    "nl": {Cue.LEADER: "politicus politici"},
    "pl": {
        Cue.SIGN: "podpisywał podpisywała podpisywali podpisywało podpisywały",
        Cue.LEADER: "polityk",
    },
    "cs": {Cue.SIGN: "podepisoval podepisovala podepisovali podepisovalo", Cue.LEADER: "politik politička"},
    "sk": {Cue.SIGN: "podpisoval podpisovala podpisovali podpisovalo", Cue.LEADER: "politik politička"},
    "ru": {Cue.SIGN: "подписывал подписывала подписывали подписывало", Cue.LEADER: "политик политики"},
    "uk": {Cue.SIGN: "підписував підписувала підписували підписувало", Cue.LEADER: "політик"},
    "bg": {Cue.SIGN: "подписваше подписваха подписвал подписвала", Cue.LEADER: "политик"},
    "mk": {
        Cue.SIGN: "пријавиме пријави пријавиле пријавила пријавил пријавуваме потпишуваше потпишувале потпишувал",
        Cue.LEADER: "политичар",
    },
    "sr": {
        Cue.SIGN: "пријавимо пријавила пријавили пријавио потписивао потписивала потписивали prijavimo prijavila "
        "prijavili prijavio potpisivao potpisivala potpisivali",
        Cue.LEADER: "политичар političar",
    },
    "hr": {Cue.SIGN: "prijavimo prijavila prijavili prijavio potpisivao potpisivala", Cue.LEADER: "političar"},
    "bs": {Cue.SIGN: "prijavimo prijavila prijavili prijavio potpisivao potpisivala", Cue.LEADER: "političar"},
    "sl": {Cue.SIGN: "prijavimo prijavila prijavili podpisoval podpisovala", Cue.LEADER: "politik"},
    "tr": {Cue.LEADER: "siyasetçi politikacı"},
    "ar": {
        Cue.STEPS: "لمين_نبعت لمين_منبعت وين_نبعت لمن_نرسل لمين_نرسل وين_نرسل الى_من_نرسل لمن_نبعث فين_نبعت نبعت_لمين",
        Cue.LEADER: "سياسي السياسي",
    },
    "sq": {Cue.LEADER: "politikan politikani"},
    "id": {Cue.LEADER: "politisi politikus"},
    "hi": {Cue.LEADER: "नेता नेताजी"},
    "bn": {Cue.LEADER: "নেতা রাজনীতিবিদ"},
    "ur": {Cue.LEADER: "سیاستدان"},
    "sw": {Cue.LEADER: "mwanasiasa"},
}
