"""The commands menus: what stands beside the message field, by chat and by what somebody may do."""

from collections.abc import Mapping

from db.vocabulary import Role
from messages import say
from messages.text import Text

Menu = tuple[tuple[str, Text], ...]

PEOPLE: Menu = (
    ("start", say.command_start()),
    ("endorse", say.command_endorse()),
    ("example", say.command_example()),
    ("status", say.command_status()),
    ("cities", say.command_cities()),
    ("map", say.command_map()),
    ("commitments", say.command_commitments()),
    ("following", say.command_following()),
    ("language", say.command_language()),
    ("privacy", say.command_privacy()),
    ("help", say.command_help()),
    ("cancel", say.command_cancel()),
    ("stop", say.command_stop()),
)
GROUPS: Menu = (
    ("cities", say.command_cities()),
    ("map", say.command_map()),
    ("commitments", say.command_commitments()),
    ("help", say.command_help()),
)
READERS: Menu = (
    ("queue", say.command_queue()),
    ("entry", say.command_entry()),
    ("stats", say.command_stats()),
    ("demand", say.command_demand()),
    ("unanswered", say.command_unanswered()),
)

MENUS: Mapping[Role | None, Menu] = {
    None: PEOPLE,
    Role.READER: READERS + PEOPLE,
    Role.REVIEWER: READERS + PEOPLE,
    Role.ADMINISTRATOR: (
        *READERS,
        ("staff", say.command_staff()),
        ("names", say.command_names()),
        ("wordings", say.command_wordings()),
        ("pause", say.command_pause()),
        ("resume", say.command_resume()),
        *PEOPLE,
        ("id", say.command_id()),
    ),
}
