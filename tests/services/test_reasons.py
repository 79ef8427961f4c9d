"""Reasons for declining and for asking for changes: those that fit, short on the button and whole in the message."""

import pytest
from sqlalchemy import Engine

from bot.button_data import LIMIT, encode
from bot.rules.review import rule_for
from bot.services.review.reasons import SHORT
from bot.taps import ReviewStep
from bot.visit import Reply
from db.people import Reason, ReasonWording
from db.reasons import ship_reasons, shipped
from db.session import writing
from db.vocabulary import Action, Kind, Status
from tests.services.staff_room import OMAR, RUTH, SALMA, Room, replies, toast

DECISIONS = {"ask": Action.ASK_CHANGES, "decline": Action.DECLINE}


@pytest.fixture
def room(database: Engine) -> Room:
    """A staff group; nobody has sent anything in yet."""
    return Room(database)


def offered(room: Room, entry: int, step: str) -> Reply:
    """What a reviewer sees who is about to turn it down."""
    (choice,) = replies(room.presses(SALMA, entry, step))
    return choice


def codes(choice: Reply) -> list[str]:
    """The reasons among the buttons."""
    taps = [button.tap for row in choice.buttons for button in row]
    return [tap.extra.partition(".")[2] for tap in taps if isinstance(tap, ReviewStep) and tap.step == "because"]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("step", list(DECISIONS))
def test_reviewers_are_offered_the_reasons_that_fit_the_kind_and_the_decision(
    room: Room, kind: Kind, step: str
) -> None:
    choice = offered(room, room.sends_in(kind), step)
    fitting = [code for code, one in shipped().items() if kind in one.kinds and DECISIONS[step] in one.steps]
    assert codes(choice) == fitting
    assert 2 <= len(fitting) <= 8, "a list that fits one screen"
    whole = [str(line.to_json()) for line in choice.lines if line.id == "card-reason"]
    for code, said in zip(fitting, whole, strict=True):
        assert all(repr(words)[1:-1] in said for words in shipped()[code].words.values())


def test_examples_and_endorsements_are_not_turned_down_for_each_others_reasons(room: Room) -> None:
    example, endorsement = room.sends_in(Kind.EXAMPLE), room.sends_in()
    assert toast(room.presses(SALMA, example, "decide", "d.no-authority")) == "toast-old-step"
    assert toast(room.presses(SALMA, endorsement, "because", "d.not-an-example")) == "toast-old-step"
    assert toast(room.presses(OMAR, endorsement, "decide", "d.proof-unreadable")) == "toast-old-step"
    assert {room.entry(one).status for one in (example, endorsement)} == {Status.PENDING}


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_no_reason_is_cut_on_a_small_telephone(language: str) -> None:
    labels = [one.short[language] for one in shipped().values()]
    assert [label for label in labels if not 3 <= len(label) <= SHORT] == []
    assert len(set(labels)) == len(labels), "each can be told from the others"


def test_every_shipped_reason_can_be_given_for_something() -> None:
    for code, one in shipped().items():
        assert all(rule_for(step, kind) for kind in one.kinds for step in one.steps)
        assert one.kinds
        assert one.steps
        assert len(encode(ReviewStep(2**40, 2**20, "because", f"d.{code}"))) <= LIMIT


def test_a_reason_that_administrators_word_anew_is_shown_in_their_words(room: Room) -> None:
    with writing(room.engine) as db:
        db.merge(ReasonWording(code="duplicate", language="en", words="We have this one twice, as far as we can tell."))
        db.add(Reason(code="own-1", position=90))
        db.flush()
        db.add(ReasonWording(code="own-1", language="en", words="Short."))
    choice = offered(room, room.sends_in(), "decline")
    assert codes(choice)[-1] == "own-1", "what administrators have added comes last, for every kind"
    labels = {
        button.tap.extra: str(button.label.to_json())
        for row in choice.buttons
        for button in row
        if isinstance(button.tap, ReviewStep) and button.tap.step == "because"
    }
    assert "We have this one twice, as…" in labels["d.duplicate"]
    assert shipped()["duplicate"].short["ar"] in labels["d.duplicate"], "the Arabic words are as they were"
    assert "Short." in labels["d.own-1"]
    assert toast(room.presses(RUTH, room.sends_in(Kind.REPORT), "decide", "d.own-1")) == "toast-decided"


def test_words_in_a_language_that_came_later_are_added_unless_the_reason_was_worded_anew(database: Engine) -> None:
    with writing(database) as db:
        ship_reasons(db)
        for code in ("duplicate", "too-vague"):
            db.delete(db.get_one(ReasonWording, {"code": code, "language": "fr"}))
        db.merge(ReasonWording(code="too-vague", language="en", words="We cannot tell what is done."))
        db.flush()
        ship_reasons(db)
        assert (
            db.get_one(ReasonWording, {"code": "duplicate", "language": "fr"}).words
            == shipped()["duplicate"].words["fr"]
        )
        assert db.get(ReasonWording, {"code": "too-vague", "language": "fr"}) is None
