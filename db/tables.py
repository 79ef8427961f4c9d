"""All tables of the house in one place: whoever opens a session knows every table that another may refer to."""

from db import asked, declarations, drafts, entries, facts, history, mailbox, people, places
from db.base import Base

MODULES = (asked, declarations, drafts, entries, facts, history, mailbox, people, places)
METADATA = Base.metadata
