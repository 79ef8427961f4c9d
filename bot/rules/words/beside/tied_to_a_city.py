"""The little words that tie somebody or something to a city, for `bot.rules.weighing.only_of_it`."""

from bot.rules.spelling.folding import fold
from bot.rules.words.beside.bodies_of_a_name import OF_PARTS
from bot.rules.words.beside.companions import FROM, INSIDE, NEAR, OF, OWNING
from bot.rules.words.places.other_bodies import QUARTER


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


_OF_MORE = _folded("на од del der des")
_INSIDE_MORE = _folded(
    "huko של του της των zur zum at во в у den em no na nos nas à al in ở di nga pa sa nchini mjini ndani tại "
    "في در میں में"
)
# The rector of it, the firm from there: of these words some are "and" or "in" elsewhere.
TIED = (OF | FROM | _OF_MORE) - {"in", "w", "we", "a", "u", "ka"}
TIED_OR_INSIDE = OF | INSIDE | FROM | NEAR | _OF_MORE | _INSIDE_MORE | {"avec", "con", "mit"}
IN_ALBANIAN = "ne"  # "në"; "not" elsewhere
ALBANIAN = frozenset({"i", "e"})  # "of" there alone
HIS = OWNING | _folded("کا کی کے এর")  # behind the city: लंदन के छात्र
# Before what is in a city, rather than before a verb: a school in London has signed, I live in London.
ARTICLES = _folded(
    "a an the un una une unas unos la le les l el los las os uma il lo gli der die das ein eine einer een het ett et "
    "një egy az ο η το ένας μια"
)
HUNG_ARTICLES = ("от", "та", "то", "те", "ът", "ят", "ul")
# Between the city and what is there: लंदन की एक बेकरी, 런던에 있는 빵집.
ONE_THERE = HIS | _folded("एक ایک একটা একটি শহরের পাশের शहर شہر bir 있는 میں में मधील मध्ये")
# Strange where they are no theme, but they say for whom somebody signed, who lives there, or that it is a part of it.
RATHER_THE_CITY = _folded("behalf niaba upande mkazi wakazi μέρους") | _folded(" ".join(QUARTER)) | OF_PARTS
