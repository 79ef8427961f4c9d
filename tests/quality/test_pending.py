"""Whatever is asked, an endorsement that waits for review is never named, nor does it change any answer."""

from sqlalchemy import Engine

from messages import say
from tests.chat import Visitor
from tests.quality.question_set import questions
from tests.services.test_endorsing import endorses, proves_and_agrees
from tests.town import Town

LEADER, RESIDENT = 41, 42
NAME = "Amina Diallo"
ASKED = (
    "Nairobi",
    "Who signed for Nairobi?",
    "Which cities in Kenya signed?",
    "نيروبي",
    "and Kenya?",
    "is Nairobi pending",
)
EVERY = 250  # of the questions: a look at many kinds of answers


async def test_no_question_ever_names_a_pending_entry(database: Engine) -> None:
    asked = [*ASKED, *(asking.text for asking in list(questions())[::EVERY])]
    async with Town(database) as town:
        ruth = town.visitor(RESIDENT)
        before = [await _answer(ruth, text) for text in asked]
        leader = town.visitor(LEADER)
        await endorses(leader, "Nairobi", NAME)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        leader.hears(say.toast_sent)
        after = [await _answer(ruth, text) for text in asked]
    assert after == before
    assert not [answer for answer in after if NAME in answer[0]]


async def _answer(ruth: Visitor, text: str) -> tuple[str, list[str]]:
    await ruth.says(text)
    return ruth.last().text, ruth.labels()
