"""Following a place, a country or a commitment: the buttons, the list, and the words that stop it all."""

from bot import taps
from bot.desk import Desk
from bot.services.answers import browsing, commitments
from bot.services.answers.answering import place_card
from bot.services.answers.paging import in_place
from bot.services.following import follow_buttons, subjects
from bot.services.house.ways import menu_button
from bot.services.people.reaching import reachable
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from db.following import Subject, follow, follows_of, unfollow, unfollow_all
from db.vocabulary import Followed
from messages import say


def pressed(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """A button that begins or ends it: under a page, under news, or in the list."""
    tap = visit.tap
    assert isinstance(tap, taps.Follow)
    if tap.step == "all":
        return stop(visit, desk)
    subject = subjects.subject_of(desk, tap.kind, tap.subject)
    if subject is None:
        return Reply((say.old_button(),), ((menu_button(),),))
    if not reachable(desk, visit.person):
        return Toast(say.toast_follow_privately(), alert=True)
    if tap.step == "on":
        return _begin(visit, desk, subject)
    kept = subjects.kept_as(desk, subject) | {(Followed(tap.kind), tap.subject)}
    unfollow(desk.db, visit.person, kept)
    if tap.step == "off":
        return _on_its_page(visit, desk, subject, Toast(say.toast_unfollowed()))
    told = Toast(say.toast_unfollowed())
    return (told, following(visit, desk)) if tap.step == "drop" else told


def following(visit: Visit, desk: Desk) -> Reply:
    """/following: each with the button that ends it."""
    mine = follows_of(desk.db, visit.person)
    if not mine:
        return in_place(visit, Reply((say.following_none(),), ((menu_button(),),)))
    called = [(one, subjects.named(desk, (one.kind, one.subject))) for one in mine]
    lines = (say.following_head(), *(say.following_line(subject=name) for _, name in called))
    stops = ((follow_buttons.stop_one(name, one.kind, one.subject, "drop"),) for one, name in called)
    everything = Button(say.button_stop_all(), taps.Follow("", "", "all"))
    return in_place(visit, Reply(lines, (*stops, (everything,), (menu_button(),))))


def stop(visit: Visit, desk: Desk) -> Reply:
    """/stop, the word in any language, or the button: no more news of anything."""
    count = unfollow_all(desk.db, visit.person)
    said = say.following_stopped(count=count) if count else say.following_nothing_to_stop()
    return in_place(visit, Reply((said,), ((menu_button(),),)))


def _begin(visit: Visit, desk: Desk, subject: Subject) -> Answer | tuple[Answer, ...]:
    unfollow(desk.db, visit.person, subjects.kept_as(desk, subject) - {subject})  # the same place is listed once
    if not follow(desk.db, visit.person, subject, desk.now):
        return Toast(say.toast_follows_enough(), alert=True)
    return _on_its_page(visit, desk, subject, Toast(say.toast_following(), alert=True))


def as_followed(visit: Visit, desk: Desk, answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """The answers to somebody who follows something: what they follow already has the button that ends it. A group's
    page is everybody's and stays.
    """
    if visit.where is not Chat.PRIVATE:
        return answers
    mine = [(one.kind, one.subject) for one in follows_of(desk.db, visit.person)]
    now = {*mine, *filter(None, (subjects.subject_of(desk, *one) for one in mine))}  # a place may be listed since
    return tuple(follow_buttons.turned(one, now) if isinstance(one, Reply) else one for one in answers)


def _on_its_page(visit: Visit, desk: Desk, subject: Subject, told: Toast) -> Answer | tuple[Answer, ...]:
    """The page again with the button turned round."""
    page = _page(desk, subject) if visit.where is Chat.PRIVATE else None
    return as_followed(visit, desk, (told, in_place(visit, page))) if page else told


def _page(desk: Desk, subject: Subject) -> Reply | None:
    kind, written = subject
    if kind is Followed.COUNTRY:
        return browsing.country(desk, written)
    if kind is Followed.COMMITMENT:
        return commitments.commitment(desk, int(written))
    return place_card(desk, int(written))
