"""A question asked in the middle of a form: answered as anybody's, with the form going on below. Nothing is filed."""

from bot.desk import Desk
from bot.rules.form import Question
from bot.rules.intent import Asked
from bot.rules.question import read
from bot.rules.wishes import wished
from bot.services.answers import asking, own_matters
from bot.services.forms.prompting import Page, prompt
from bot.visit import Answer, Visit
from messages import say


def aside(visit: Visit, desk: Desk, page: Page, question: Question) -> tuple[Answer, ...] | None:
    """The answer and the open question again, where these words are no answer to it; else None."""
    if visit.kind != "text" or not question.asks(visit.text, page.scene):
        return None
    unheard = read(visit.text, desk.house.register.book).asked is Asked.UNKNOWN
    if unheard and wished(visit.text).wish not in own_matters.ANSWERS:
        return (prompt(page, say.form_no_answer()),)
    answered = asking.answer(visit, desk)
    return (*(answered if isinstance(answered, tuple) else (answered,)), prompt(page, say.form_goes_on()))
