"""What the bot knows of its own procedure: where a form goes, how long that takes, who sees it. Asked in the middle of
one; each answer is short and true for the form that is open.
"""

from collections.abc import Callable, Mapping

from bot.desk import Desk
from bot.rules.forms.procedure import Procedure
from bot.services.forms import waiting
from bot.services.people.operators import operator_of
from bot.services.review import approvals
from db.vocabulary import Kind
from messages import say
from messages.text import Text

KINDS: Mapping[str, Kind] = {"endorse": Kind.ENDORSEMENT, "example": Kind.EXAMPLE, "report": Kind.REPORT}
PUBLIC: Mapping[str, Callable[[], Text]] = {
    "endorse": say.procedure_public_endorsement,
    "example": say.procedure_public_example,
    "report": say.procedure_public_report,
}


WHY: Mapping[str, Callable[..., Text]] = {
    "endorse": say.procedure_why_endorsement,
    "example": say.procedure_why_example,
    "report": say.procedure_why_report,
}


def told(desk: Desk, asked: Procedure, form: str) -> tuple[Text, ...]:
    """The answer, for somebody who fills in this form."""
    match asked:
        case Procedure.ROUTE:
            needed = approvals.needed(desk, KINDS[form])
            return (say.procedure_route(operator=operator_of(desk.house.settings), needed=needed),)
        case Procedure.HOW_LONG:
            return (waiting.usual(desk, KINDS[form]), say.procedure_told_here())
        case Procedure.PUBLIC:
            return (PUBLIC[form](),)
        case Procedure.CHANGE:
            return (say.procedure_change(),)
        case Procedure.FREE:
            return (say.procedure_free(),)
        case Procedure.COUNCIL:
            return (say.procedure_council() if form == "endorse" else say.procedure_council_not_asked(),)
        case Procedure.WHY:
            return (WHY[form](days=desk.house.settings.retention_days),)
