"""Nobody decides on a matter of their own: what they sent in, and what is about a record that they sent in: a report of
it, its removal, a newer version from another account. Whoever is complained of would otherwise decline the complaint,
read who complained, and block them.

Taking a record off the list for now is open to all administrators: it is a brake, and nobody's advantage.
"""

from bot.desk import Desk
from bot.rules.review import By, Rule
from bot.services.review import approvals
from bot.services.review.standing_record import standing_version
from bot.services.staff.standing import administrators, reviewers
from db.entries import Entry
from db.vocabulary import Action, Origin
from messages import say
from messages.text import Text


def whose(desk: Desk, entry: Entry) -> frozenset[int]:
    """Who may not decide on it."""
    senders = {entry.submitter_id, *(record.submitter_id for record in _records(desk, entry))}
    return frozenset(person for person in senders if person is not None)


def refused(desk: Desk, entry: Entry, person: int, rule: Rule | None = None) -> Text:
    """What somebody hears who wants to all the same; and what is to be done where nobody else can do it."""
    if rule is not None and rule.by is By.ADMINISTRATOR and not set(administrators(desk)) - whose(desk, entry):
        return say.toast_own_alone()
    needed, able = approvals.needed(desk, entry.kind), len(set(reviewers(desk)) - whose(desk, entry))
    if rule is not None and rule.action is Action.APPROVE and able < needed:
        return say.toast_own_few(able=str(able), needed=str(needed))
    return say.toast_own_entry() if entry.submitter_id == person else say.toast_own_record()


def on_card(desk: Desk, entry: Entry, chat: int) -> tuple[Text, ...]:
    """For the card in one's own private chat, which has no button to decide: why that is so."""
    return (say.card_own(),) if chat > 0 and chat in whose(desk, entry) else ()


def _records(desk: Desk, entry: Entry) -> tuple[Entry, ...]:
    """What people sent in that it is about: as it was then, and what stands there by now."""
    linked = [record for record in (entry.about_id, entry.replaces_id) if record is not None]
    found = [each for at in linked for each in (desk.db.get(Entry, at), standing_version(desk, at))]
    return tuple(each for each in found if each is not None and each.origin is Origin.PERSON)
