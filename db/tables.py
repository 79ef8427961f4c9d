"""All tables of the house in one place: whoever opens a session knows every table that another may refer to."""

from db import declarations, drafts, entries, facts, history, mailbox, people, places
from db.base import Base

MODULES = (declarations, drafts, entries, facts, history, mailbox, people, places)
METADATA = Base.metadata
