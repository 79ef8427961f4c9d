"""“Was this what you were looking for?” after answers that may miss the point. A no is counted, and tries again."""

from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.asking.anonymous import anonymous
from bot.rules.asking.places import decide
from bot.rules.asking.question import Question, read
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Sure
from bot.rules.spelling.folding import fold
from bot.services.answers.answering import told_apart
from bot.services.answers.asking_back import ask_back, carried, one_a_row
from bot.services.answers.gazetteer import elsewhere, shipped
from bot.services.answers.guessing import READ, guessed, guesses, next_best
from bot.services.house.ways import menu_button
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from messages import say


def asked(visit: Visit, reply: Reply, question: Question) -> Reply:
    """The reply, with the question under it where only a part of what was typed was surely understood.

    Not where the reply asks back already or says itself what it does not know, nor in a group, which is spared.
    """
    strange = (mention.text for mention in question.mentions if mention.sure is not Sure.EXACT)
    unsure = [typed for typed in strange if say.answer_one_unknown(typed=typed) not in reply.lines]
    partly = 0 < len(unsure) < len(question.mentions)
    if not partly or visit.where is Chat.GROUP or _asks_back(reply):
        return reply
    typed = carried(" ".join(unsure))
    choices = (
        Button(say.button_was_it_yes(), taps.WasThisIt("yes", "")),
        Button(say.button_was_it_no(), taps.WasThisIt("no", typed)),
    )
    *rows, last = reply.buttons
    return replace(reply, lines=(*reply.lines, say.was_it_ask()), buttons=(*rows, choices, last))


def perhaps(desk: Desk, reply: Reply, question: Question) -> Reply:
    """What the strange words may mean; the reply that nothing was understood, where they mean nothing."""
    texts = [mention.text for mention in question.mentions]
    choices = tuple(dict.fromkeys((*guesses(desk, texts), *_large_cities(desk, texts))))
    return ask_back(say.answer_perhaps(), " ".join(texts), choices) if choices else reply


def _large_cities(desk: Desk, texts: list[str]) -> tuple[Button, ...]:
    """Those that are spelled nearly so: "is philadephia in" says nothing of signing."""
    near = (at for text in texts[:READ] for at in shipped().large_nearly(fold(text)))
    ours = desk.house.register.by_geoname
    return told_apart(desk, (ours.get(at, -at) for at in near))


def pressed(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """Yes, or no: then what else it may have been, or what to try."""
    tap = visit.tap
    assert isinstance(tap, taps.WasThisIt)
    if tap.step == "yes":
        return Toast(say.toast_found())
    desk.house.tally.unanswered(anonymous(tap.typed))
    others = next_best(desk, tap.typed, _shown(desk, tap.typed)) if tap.step == "no" else ()
    if not others:
        return Reply((say.was_it_tips(),), ((menu_button(),),), edit=True)
    none = Button(say.button_none_of_these(count=len(others)), taps.WasThisIt("none", ""))
    return Reply((say.was_it_others(count=len(others)),), (*one_a_row(others), (none, menu_button())), edit=True)


def _shown(desk: Desk, typed: str) -> set[tuple[Kind, int | str]]:
    """What was offered for these words already."""
    register = desk.house.register
    question = read(typed, register.book)
    findings = decide(question, register.atlas, elsewhere(question, register))
    named = {(name.kind, name.subject) for mention in question.mentions for name in mention.names}
    if not named:
        named = {*guessed(desk, (mention.text for mention in question.mentions))}
    return named | {(Kind.PLACE, at) for found in findings for at in getattr(found.verdict, "places", ())}


def _asks_back(reply: Reply) -> bool:
    return any(isinstance(button.tap, taps.WasThisIt) for row in reply.buttons for button in row)
