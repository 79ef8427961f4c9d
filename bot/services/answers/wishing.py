"""What somebody wishes for besides an answer (`asking.wishes`): a line more and the fitting button, or a way there.

Nothing is done at once: a wish may be misread, and answers write nothing. What is wished for is one press away.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.asking.intent import Asked
from bot.rules.asking.question import Question
from bot.rules.asking.wishes import Wish
from bot.rules.names.mentions import Sure
from bot.services.answers import browsing, own_matters, small_talk
from bot.services.answers.counting import EVERYWHERE
from bot.services.answers.inviting import invitation, which_city
from bot.services.answers.place_lines import reach
from bot.services.answers.start_links import address, place_link
from bot.services.house.ways import browse_button, following_button, menu_button
from bot.visit import Button, Chat, Reply, Visit
from db.vocabulary import Followed
from messages import say

TALK = (Asked.UNKNOWN, Asked.GREETING, Asked.THANKS, Asked.HELP)
UNPLACED = (
    *TALK,
    Asked.LIST,
    Asked.TERMS,
    Asked.HOW_TO_SIGN,
    Asked.SIGNED,
    Asked.WHO,
)  # may be asked without naming any place
LISTS = (Asked.LIST, Asked.IN_COUNTRY, Asked.IN_AREA, Asked.IN_REGION)


def instead(wish: Wish | None, question: Question, visit: Visit, desk: Desk) -> Reply | None:
    """The answer to a question that names nothing and says only what is wished for."""
    if wish in own_matters.ANSWERS:
        return own_matters.answer(wish, question, visit, desk)
    if wish is Wish.PEOPLE:
        named = any(mention.sure is not Sure.NONE for mention in question.mentions)
        return None if named or question.asked not in (*TALK, Asked.SIGNED) else small_talk.a_program(desk)
    if wish not in UNNAMED or question.mentions or question.asked not in UNPLACED:
        return None
    return UNNAMED[wish](visit, desk)


def granted(wish: Wish | None, question: Question, visit: Visit, desk: Desk, reply: Reply) -> tuple[Reply, ...]:
    """The answer, with what is wished for in front of it or in its place."""
    if wish is Wish.ABSENT and question.asked in LISTS:
        return (_only_those_who_did(desk, reply),)
    if wish is Wish.FOLLOW:
        return (_with_follow_first(reply, desk, visit),)
    if visit.where is Chat.GROUP:  # the letter belongs to a private chat
        return (reply,)
    return _letters(desk, reply) if wish is Wish.INVITE else (reply,)


def _only_those_who_did(desk: Desk, reply: Reply) -> Reply:
    """Who is on the list, and that nothing is known of anybody else; where nobody is, the answer says so itself."""
    if _first(reply, lambda tap: isinstance(tap, taps.ShowPlace) and tap.part == "invite"):
        return reply
    return replace(reply, lines=(say.answer_only_signatories(), *reply.lines, reach(desk)))


def _with_follow_first(reply: Reply, desk: Desk, visit: Visit) -> Reply:
    follow = _first(reply, lambda tap: isinstance(tap, taps.Follow) and tap.step == "on")
    way = follow if follow is None or visit.where is Chat.PRIVATE else _in_private(follow, desk)
    if follow is None or way is None:
        return reply
    rows = (tuple(button for button in row if button != follow) for row in reply.buttons)
    said = say.follow_how(button=follow.label)
    return replace(reply, lines=(*reply.lines, said), buttons=((way,), *(row for row in rows if row)))


def _in_private(follow: Button, desk: Desk) -> Button | None:
    """News comes in private: from a group to the page of the place, which has the button."""
    tap = follow.tap
    if not isinstance(tap, taps.Follow) or tap.kind != Followed.PLACE.value:
        return None
    return Button(follow.label, url=address(desk, place_link("place", int(tap.subject))))


def _letters(desk: Desk, reply: Reply) -> tuple[Reply, ...]:
    """The letter at once, where one city that is not on the list is named; the answer stays above it: "did Jeddah
    sign? If not, invite them" asks both.
    """
    invite = _first(reply, lambda tap: isinstance(tap, taps.ShowPlace) and tap.part == "invite" and tap.place != 0)
    if invite is None or not isinstance(invite.tap, taps.ShowPlace):
        return (reply,)
    how, *letters = invitation(desk, invite.tap.place)
    return (replace(how, lines=(*reply.lines, *how.lines)), *letters)


def _first(reply: Reply, fits: Callable[[taps.Tap | None], bool]) -> Button | None:
    return next((button for row in reply.buttons for button in row if fits(button.tap)), None)


def which_of_mine(visit: Visit, desk: Desk) -> Reply:
    """Their own city: nobody knows which, and the list of countries alone would not say why it comes."""
    return replace(browsing.area(desk, EVERYWHERE), lines=(say.answer_which_city(), reach(desk)))


def _what_to_follow(visit: Visit, desk: Desk) -> Reply:
    return Reply((say.follow_which(),), ((browse_button(), following_button()), (menu_button(),)))


UNNAMED: Mapping[Wish | None, Callable[[Visit, Desk], Reply]] = {
    Wish.OWN_CITY: which_of_mine,
    Wish.FOLLOW: _what_to_follow,
    Wish.INVITE: lambda visit, desk: which_city(desk),
}
