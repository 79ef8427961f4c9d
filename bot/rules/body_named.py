"""A text that is a municipality's own name: "Turun kaupunki", "Konya Büyükşehir Belediyesi", "Львівська міська рада".

Its words are no sentence of any language, so that nothing is found in it; the city that it names is asked for.
"""

from collections.abc import Sequence

from bot.rules.index import Kind
from bot.rules.mentions import Book, Mention, Sure
from bot.rules.municipal import bare_forms, left_of
from bot.rules.sentence import Sentence


def named_by_its_body(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> str | None:
    """The city's name, where the text is nothing but a body's name and no name was found in it.

    What a name may only be a case of is asserted of no place of the register: Parisa Council may be somebody's.
    """
    if any(mention.sure is Sure.EXACT for mention in mentions):
        return None
    left = [name for name in left_of(sentence.text) if not _is_said(sentence, name)]
    known = (name for name in left if any(one.kind is Kind.PLACE for one in (*book.exact(name), *book.elsewhere(name))))
    cases = (form for name in left for form in bare_forms(name) if book.elsewhere(form) and not book.exact(form))
    return next(known, None) or next(cases, None)


def _is_said(sentence: Sentence, name: str) -> bool:
    """Whether it is a word of the sentence's language, written small: isso é do governo?"""
    words = [at for at, token in enumerate(sentence.words) if token.word in name.split()]
    return any(sentence.phrases[at] and not sentence.words[at].raw[:1].isupper() for at in words)
