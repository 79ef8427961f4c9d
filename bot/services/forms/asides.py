"""A question asked in the middle of a form: about the form itself, or as anybody asks. It is answered, the form goes on
below, and nothing is filed. What may be a question or the answer is asked back.
"""

from bot import taps
from bot.desk import Desk
from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from bot.rules.asking.wishes import Wish, wished
from bot.rules.forms.form import PERHAPS, Question, never_asks
from bot.rules.forms.procedure import Procedure, asked_about, is_marked, only_asks
from bot.services.answers import asking, own_matters
from bot.services.forms import procedure
from bot.services.forms.prompting import Page, prompt
from bot.services.forms.walking import touch
from bot.visit import Answer, Button, Keep, Reply, Visit
from db.drafts import put_back
from messages import say


def aside(visit: Visit, desk: Desk, page: Page, question: Question | None) -> tuple[Answer, ...] | None:
    """The answer and what is open (a question, or the summary) again, where these words are no answer to it."""
    if visit.kind != "text":
        return None
    running = question is not None and question.asks is never_asks
    about = asked_about(visit.text) if not running or is_marked(visit.text) else None
    if about is Procedure.PUBLIC and wished(visit.text).wish is Wish.DATA:
        return _answered(visit, desk, page)  # who sees my number, rather than what I write here
    if about is not None:
        return (Reply(procedure.told(desk, about, page.form.name)), prompt(page, say.form_goes_on()))
    if question is None:
        return None
    if running:
        return (_ask_back(visit, desk, page),) if only_asks(visit.text) else None
    return _answered(visit, desk, page) if question.asks(visit.text, page.scene) else None


def _answered(visit: Visit, desk: Desk, page: Page) -> tuple[Answer, ...]:
    """As anybody's question is, if it is one that can be answered."""
    unheard = read(visit.text, desk.house.register.book).asked is Asked.UNKNOWN
    if unheard and wished(visit.text).wish not in own_matters.ANSWERS:
        return (prompt(page, say.form_no_answer()),)
    answered = asking.answer(visit, desk)
    return (*(answered if isinstance(answered, tuple) else (answered,)), prompt(page, say.form_goes_on()))


def _ask_back(visit: Visit, desk: Desk, page: Page) -> Reply:
    """Whether it is the answer. It waits beside the answers for one step; whatever else is done drops it."""
    touch(page, desk)
    draft = page.draft
    draft.answers = {**draft.answers, PERHAPS: visit.text}
    put_back(desk.db, draft)
    buttons = (
        (Button(say.button_it_is_my_answer(), taps.FormStep(draft.id, draft.version, "take")),),
        (Button(say.button_it_was_a_question(), taps.FormStep(draft.id, draft.version, "drop")),),
    )
    return Reply((say.form_is_it_the_answer(words=visit.text),), buttons, keep=Keep(draft_id=draft.id))
