"""Who asks in Arabic for somebody else, and whom they have it from: my sister wants to know, the neighbour told me;
and whom they ask: can you show us, send me. The persons and the "and" before them vary.
"""

from itertools import product

from bot.rules.words.cues import Cue, Table

_WANTING = (
    "بدو بده بدها بدهم بدهن بدك وده ودها ودهم يبي تبي يبون يبغى تبغى يبغوا يبغون يريد تريد يريدون بغا بغات بغاو كيبغي "
    "كتبغي يحب تحب"
)
_I_WANT = (  # not with "and" before it: ونريد التوقيع is a wish to sign
    "بدي بدنا حابب حابة حابه حابين حاب ودي نبي نبغى عاوز عاوزة عاوزه عاوزين عايز عايزة عايزه عايزين نريد باغي باغية نحب"
)
_TO_KNOW = "يعرف تعرف يعرفوا يعرفو يعرفون نعرف اعرف يتأكد تتأكد يتأكدوا نتأكد يسأل تسأل يسألوا نسأل"
_ASKING = "سألني سألتني سألوني سألنا سالني سالتني سالوني بيسأل بتسأل بيسألوا يسألني تسألني عم_يسأل عم_تسأل عم_يسألوا"
_TELLING = (
    "حكى حكالي حكتلي حكولي حكالنا حكتلنا حكولنا حكى_لي حكت_لي حكوا_لي قالي قالتلي قالولي قاللي قالنا قالتلنا قالولنا "
    "قال_لي قالت_لي قالوا_لي گالتلي گالولي خبرني خبرتني خبروني خبرنا خبرونا أخبرني أخبرتني "
    "أخبروني وصلني بيقول بتقول بيقولوا بيقولك يقولون يگول يكول عم_يقول عم_تقول عم_يقولوا"
)
_THAT = "إنو انو إنه انه إنها انها إنهم انهم"  # with "and" before it, Van and Vanves are cities
_WHO = (
    "جاري جارتي جارنا جارتنا رفيقي رفيقتي صاحبي صاحبتي صديقي صديقتي زميلي زميلتي مرتي مراتي زوجي زوجتي جوزي أخوي اخوي "
    "أخوية خويا أختي اختي بنتي ابني إبني ولدي خالي خالتي عمي عمتي ابن_عمي بنت_عمي ابن_خالي أهلي اهلي أبوي ابوي أمي امي "
    "المدير الأستاذ المعلمة واحد_زميلي واحد_صاحبي واحد_صديقي"
)
_TO_SHOW = "تورجي توري تفرجي تشوف تعطي تدي تبعت تبعث ترسل تراوي تورج تنطي تجيب"
_ME = "ني نا لي لنا لو"


def _and(words: str) -> str:
    return " ".join(f"{before}{word}" for before, word in product(("", "و"), words.split()))


_SHOW = " ".join(f"{verb}{whom}" for verb, whom in product(_TO_SHOW.split(), _ME.split()))

TABLE: Table = {
    "ar": {
        Cue.FILL: " ".join((_THAT, _I_WANT, *map(_and, (_WANTING, _TO_KNOW, _ASKING, _TELLING, _WHO)))),
        Cue.SHOW: f"{_SHOW} ترسل_لي تبعت_لي تعطي_لي توري_لي تدي_لي",
    },
}
