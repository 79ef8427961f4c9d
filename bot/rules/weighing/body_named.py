"""A text that is a municipality's own name: "Turun kaupunki", "Konya Büyükşehir Belediyesi", "Львівська міська рада".

Its words are no sentence of any language, so that nothing is found in it; the city that it names is asked for.
"""

from collections.abc import Sequence

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.municipal import bare_forms, left_of
from bot.rules.words.places.municipal_bodies import OTHERS, SIDES

_OTHERS = frozenset(fold(word) for words in (OTHERS, SIDES) for word in words.split())

_HOTEL, _OF_TOWN = "hotel", frozenset({"ville", "vila"})  # hôtel de ville


def named_by_its_body(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> str | None:
    """The city's name, where the text is nothing but a body's name and no name was found in it.

    What a name may only be a case of is asserted of no place of the register: Parisa Council may be somebody's. Nor is
    the name of a body that need not be the city: Paris Township is asked back.
    """
    if any(mention.sure is Sure.EXACT for mention in mentions):
        return None
    left = [name for name in left_of(sentence.text) if not _is_said(sentence, name)]
    if _is_of_another_body(sentence, left, book):
        return None
    known = (name for name in left if any(one.kind is Kind.PLACE for one in (*book.exact(name), *book.elsewhere(name))))
    cases = (form for name in left for form in bare_forms(name) if book.elsewhere(form) and not book.exact(form))
    return next(known, None) or (None if _is_nearly_ours(sentence, mentions) else next(cases, None))


def _is_nearly_ours(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether all of it is a slip of what the register calls one of its places: city of Prais."""
    return any(len(one.words) == len(sentence.words) and one.has(Kind.PLACE) for one in mentions)


def _is_of_another_body(sentence: Sentence, left: Sequence[str], book: Book) -> bool:
    """Whether a place of the register only lends its name to a county, a township or a part of it."""
    ours = next((name for name in left if any(one.kind is Kind.PLACE for one in book.exact(name))), None)
    around = {token.word for token in sentence.words} - set((ours or "").split())
    hotel = _HOTEL in around and around.isdisjoint(_OF_TOWN)
    return ours is not None and (hotel or not around.isdisjoint(_OTHERS))


def _is_said(sentence: Sentence, name: str) -> bool:
    """Whether it is a word of the sentence's language, written small: isso é do governo?"""
    words = [at for at, token in enumerate(sentence.words) if token.word in name.split()]
    return any(sentence.phrases[at] and not sentence.words[at].raw[:1].isupper() for at in words)
