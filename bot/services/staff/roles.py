"""Words for what a member of staff may do."""

from collections.abc import Callable, Mapping

from db.vocabulary import Role
from messages import say
from messages.text import Text

ROLES: Mapping[Role, Callable[[], Text]] = {
    Role.READER: say.role_reader,
    Role.REVIEWER: say.role_reviewer,
    Role.ADMINISTRATOR: say.role_administrator,
}
