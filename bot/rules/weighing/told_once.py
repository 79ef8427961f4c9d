"""A name that stands in a text twice, once in doubt and once without: it is told once, without a doubt."""

from collections.abc import Sequence

from bot.rules.names.index import TO_THE_LETTER, Kind
from bot.rules.names.mentions import Mention, Sure


def once(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions without a doubtful one of a name that is also there without a doubt: Peshawar University's city."""
    sure = [mention for mention in mentions if mention.sure is Sure.EXACT and mention.has(Kind.PLACE)]
    return tuple(
        one for one in mentions if one.sure is not Sure.NEAR or not any(_is_the_same(one, two) for two in sure)
    )


def _is_the_same(doubtful: Mention, sure: Mention) -> bool:
    """Whether both have one name, perhaps in two cases: κοντά στο αεροδρόμιο Τιράνων, τα Τίρανα."""
    to_the_letter = all(not hit.slips and hit.alike == TO_THE_LETTER for hit in doubtful.near)
    places = set(doubtful.subjects(Kind.PLACE))
    same = to_the_letter and bool(places) and places <= set(sure.subjects(Kind.PLACE))
    return same or doubtful.typed == sure.typed
