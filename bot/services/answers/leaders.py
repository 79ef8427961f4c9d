"""Questions about a leader by name. A name that is nearly right, or that several bear, is asked back."""

from dataclasses import replace

from bot.desk import Desk
from bot.rules.asking.question import Question
from bot.rules.names.index import Kind
from bot.services.answers.answering import leader_card, not_listed_buttons, open_leader
from bot.services.answers.asking_back import ask_back
from bot.services.answers.browsing import line
from bot.services.answers.place_lines import reach
from bot.visit import Reply
from messages import say

MOST = 6


def on_leader(question: Question, desk: Desk) -> Reply:
    """The leader's record, or a question back."""
    register = desk.house.register
    exact = [register.signatories[int(at)] for at in question.subjects(Kind.LEADER) if at in register.signatories]
    typed = question.of(Kind.LEADER)[0].text
    if len(exact) == 1:
        return leader_card(desk, exact[0])
    if exact:
        return _ask(desk, typed, tuple(who.entry for who in exact), several=True)
    near = dict.fromkeys(int(at) for mention in question.of(Kind.LEADER) for at in mention.subjects(Kind.LEADER))
    return _ask(desk, typed, tuple(near), several=False)


def _ask(desk: Desk, typed: str, entries: tuple[int, ...], several: bool) -> Reply:
    register = desk.house.register
    who = [register.signatories[entry] for entry in entries[:MOST] if entry in register.signatories]
    if not who:
        unknown = (say.answer_unknown(typed=typed), say.answer_unknown_tips(), reach(desk))
        return Reply(unknown, not_listed_buttons(desk))
    question = say.answer_several_leaders(typed=typed) if several else say.answer_near(typed=typed, count=len(who))
    asked = ask_back(question, typed, tuple(map(open_leader, who)))
    return replace(asked, lines=(question, *(line(desk, one) for one in who)))
