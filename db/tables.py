"""All tables of the house in one place: whoever opens a session knows every table that another may refer to."""

from db import (
    asked,
    counts,
    declarations,
    drafts,
    entries,
    facts,
    following,
    given_names,
    history,
    mailbox,
    people,
    places,
    sendings,
)
from db.base import Base

MODULES = (
    *(asked, counts, declarations, drafts, entries, facts, following, given_names, history),
    *(mailbox, people, places, sendings),
)
METADATA = Base.metadata
