"""The names of a question that are asked about as places."""

from collections.abc import Sequence

from bot.rules.asking.question import Question
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.names.regions import is_of_the_table

_A_NAME = 4  # letters


def places_named(question: Question) -> list[Mention]:
    """The mentions, in order. Strange words count where nothing else does, and beside a place: Skopje and Okhrid."""
    named = [mention for mention in question.mentions if _names_a_place(mention) and not _says_where(mention, question)]
    if not named:
        named = [mention for mention in question.mentions if mention.sure is not Sure.EXACT]
    return [mention for mention in question.mentions if mention in named or _is_asked_with(mention, question, named)]


def _is_asked_with(mention: Mention, question: Question, named: Sequence[Mention]) -> bool:
    """Whether it is strange, and asked for in one breath with a place: no second city is passed over in silence."""
    if mention.sure is Sure.EXACT or len(mention.typed) < _A_NAME:
        return False
    at = question.mentions.index(mention)
    behind = question.mentions[at + 1 : at + 2]
    return (mention.also and question.mentions[at - 1] in named) or any(
        one.also and one in named and one.first - mention.last > 1 for one in behind
    )


def _names_a_place(mention: Mention) -> bool:
    return bool(mention.elsewhere) or mention.has(Kind.PLACE, Kind.PART)


def _says_where(mention: Mention, question: Question) -> bool:
    """Whether it only says where the strange name before it lies: "Buffalo, New York", "Schönefeld near Berlin"."""
    if mention.close and not any(one.sure is Sure.EXACT for one in question.mentions if one.first < mention.first):
        return True
    before = next((other for other in question.mentions if other.last == mention.first - 1), None)
    where = any(name.kind is Kind.COUNTRY or is_of_the_table(name) for name in mention.names)
    return before is not None and before.sure is Sure.NONE and where
