"""Whatever is said outside a form is a question. What it asks decides who answers; nothing here is ever generated."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.desk import Desk
from bot.rules.asking.anonymous import anonymous
from bot.rules.asking.intent import Asked
from bot.rules.asking.matters import concern
from bot.rules.asking.places import Finding, NotListed, Unknown, decide
from bot.rules.asking.question import Question, read
from bot.rules.asking.wishes import Wish, wished
from bot.rules.names.index import Kind
from bot.rules.sentences.map_words import without_map
from bot.services.answers import (
    about_it,
    background,
    browsing,
    commitments,
    mapping,
    small_talk,
    terms,
    tongues,
    was_it,
    wishing,
)
from bot.services.answers.counting import EVERYWHERE
from bot.services.answers.gazetteer import elsewhere
from bot.services.answers.leaders import on_leader
from bot.services.answers.paging import public
from bot.services.answers.topics import on_examples, on_theme
from bot.services.answers.verdicts import on_places
from bot.services.people import welcoming
from bot.services.people.reading_declaration import declaration
from bot.visit import Answer, Chat, Reply, Visit

LONGEST = 1000  # characters read of a message: nobody's question is longer
REMARKS = (Asked.UNKNOWN, Asked.GREETING, Asked.THANKS)  # between people, below something of ours
NO_QUESTION = ("back", "cancel", "menu", "language")  # typed where no form is open; in a group, at any time
Answering = Callable[[Question, Visit, Desk], Reply]


def answer(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """Answer a text that belongs to no form, in the language it was asked in where the house speaks it."""
    text = visit.text[:LONGEST]
    if visit.meaning in NO_QUESTION or not text.strip():
        return _fitting(visit, small_talk.no_question(visit, desk)) if visit.named else ()
    wish = wished(text)
    mapped = without_map(wish.rest)
    question = read(wish.rest if mapped is None else mapped, desk.house.register.book)
    whole = question if wish.rest == text else read(text, desk.house.register.book)
    if not visit.named and wish.wish is None and whole.asked in REMARKS and not whole.mentions:
        return ()
    language = tongues.language_of(whole, text, desk)
    desk = desk if language == desk.language else replace(desk, language=language)
    picture = mapping.in_words(question, desk) if mapped is not None else None
    matter = concern(text, wish.wish, desk.house.register.book)
    about = about_it.answer(matter, visit, desk) if matter and not picture else None
    reply = picture or about or wishing.instead(wish.wish, question, visit, desk)
    replies = (
        (reply,) if reply else _replies(question if wish.wish is not Wish.PEOPLE else whole, wish.wish, visit, desk)
    )
    said = (_fitting(visit, replace(one, language=one.language or language)) for one in replies)
    return (*tongues.not_yet(visit, desk, whole, text), *said)


def _replies(question: Question, wish: Wish | None, visit: Visit, desk: Desk) -> tuple[Reply, ...]:
    """What the question comes to, and what is wished for besides."""
    reply = was_it.asked(visit, ANSWERS[question.asked](question, visit, desk), question)
    return wishing.granted(wish, question, visit, desk, reply) if wish else (reply,)


def _on_places(question: Question, visit: Visit, desk: Desk) -> Reply:
    register = desk.house.register
    findings = decide(question, register.atlas, elsewhere(question, register))
    for finding in findings:
        _count(desk, finding)
    if not findings:
        return _not_understood(question, visit, desk)
    return browsing.with_countries(
        desk, on_places(desk, findings), question.also([finding.mention for finding in findings])
    )


def _count(desk: Desk, finding: Finding) -> None:
    """What was not found, for staff: a known place by its id, an unknown one by words without anything personal."""
    match finding.verdict:
        case NotListed(place=int(place)):
            desk.house.tally.missed(place)
        case Unknown() | NotListed(meant=[_, *_]):
            desk.house.tally.unanswered(anonymous(finding.mention.text))


def _not_understood(question: Question, visit: Visit, desk: Desk) -> Reply:
    desk.house.tally.unanswered(anonymous(visit.text[:LONGEST]))
    return was_it.perhaps(desk, small_talk.not_understood(desk), question)


def _in_countries(question: Question, visit: Visit, desk: Desk) -> Reply:
    codes = [str(code) for code in question.subjects(Kind.COUNTRY)]
    near = [str(code) for mention in question.of(Kind.COUNTRY) for code in mention.subjects(Kind.COUNTRY)]
    if not codes:
        mention = question.of(Kind.COUNTRY)[0]
        return browsing.did_you_mean(desk, mention.text, near, heard=all(not hit.slips for hit in mention.near))
    return browsing.country(desk, codes[0]) if len(codes) == 1 else browsing.countries(desk, codes)


def _in_regions(question: Question, visit: Visit, desk: Desk) -> Reply:
    named = {str(mention.subjects(Kind.REGION)[0]): mention.text for mention in question.of(Kind.REGION)}
    if len(named) > 1:
        return browsing.regions(desk, named)
    return browsing.region(desk, *next(iter(named.items())))


def _in_areas(question: Question, visit: Visit, desk: Desk) -> Reply:
    codes = tuple(dict.fromkeys(str(mention.subjects(Kind.AREA)[0]) for mention in question.of(Kind.AREA)))
    return browsing.area(desk, codes[0]) if len(codes) == 1 else browsing.areas(desk, codes)


def _how_many(question: Question, visit: Visit, desk: Desk) -> Reply:
    if question.of(Kind.COUNTRY):
        return _in_countries(question, visit, desk)
    if question.of(Kind.REGION):
        return _in_regions(question, visit, desk)
    if question.of(Kind.AREA):
        return _in_areas(question, visit, desk)
    return background.how_many(desk)


def _commitment(question: Question, visit: Visit, desk: Desk) -> Reply:
    named = question.commitments or tuple(int(number) for number in question.subjects(Kind.COMMITMENT))
    one = commitments.commitment(desk, named[0]) if len(named) == 1 else None
    return one or commitments.commitments(visit, desk)


ANSWERS: Mapping[Asked, Answering] = {
    Asked.SIGNED: _on_places,
    Asked.WHO: _on_places,
    Asked.LEADER: lambda question, visit, desk: on_leader(question, desk),
    Asked.EXAMPLES: lambda question, visit, desk: on_examples(question, desk),
    Asked.IN_COUNTRY: _in_countries,
    Asked.IN_AREA: _in_areas,
    Asked.IN_REGION: _in_regions,
    Asked.LIST: lambda question, visit, desk: browsing.area(desk, EVERYWHERE),
    Asked.HOW_MANY: _how_many,
    Asked.THEME: lambda question, visit, desk: on_theme(question, desk),
    Asked.COMMITMENT: _commitment,
    Asked.DECLARATION: lambda question, visit, desk: declaration(visit, desk),
    Asked.ORIGIN: lambda question, visit, desk: background.origin(desk),
    Asked.TERMS: lambda question, visit, desk: terms.terms(visit, desk),
    Asked.BINDING: lambda question, visit, desk: terms.binding(visit, desk),
    Asked.HOW_TO_SIGN: lambda question, visit, desk: background.how_to_sign(visit, desk),
    Asked.GREETING: lambda question, visit, desk: small_talk.hello(desk),
    Asked.THANKS: lambda question, visit, desk: small_talk.you_are_welcome(desk),
    Asked.HELP: lambda question, visit, desk: welcoming.help(visit, desk),
    Asked.UNKNOWN: _not_understood,
}


def _fitting(visit: Visit, reply: Reply) -> Reply:
    """In a group: under the question, with few buttons and none that belong to a private chat."""
    if visit.where is Chat.PRIVATE:
        return reply
    return replace(public(visit, reply, lists=False), reply_to=visit.message)
