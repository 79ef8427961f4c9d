"""The words stored in columns, each list written once."""

from enum import StrEnum


class Kind(StrEnum):
    """What an entry is."""

    ENDORSEMENT = "endorsement"
    EXAMPLE = "example"
    REPORT = "report"
    REMOVAL = "removal"


class Status(StrEnum):
    """Where an entry stands. Only `db.entries` moves it."""

    PENDING = "pending"
    CHANGES_ASKED = "changes_asked"
    PUBLISHED = "published"
    SETTLED = "settled"  # a report or a removal that staff carried out: nothing of it is public
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"
    REPLACED = "replaced"  # a newer version of the same record was published


class Origin(StrEnum):
    """How an entry came in."""

    SHIPPED = "shipped"
    PERSON = "person"
    IMPORT = "import"


class Action(StrEnum):
    """What may happen to an entry; `bot.rules.review` says by whom and from where to where."""

    SUBMIT = "submit"
    APPROVE = "approve"
    ASK_CHANGES = "ask_changes"
    DECLINE = "decline"
    RESUBMIT = "resubmit"
    WITHDRAW = "withdraw"
    SUSPEND = "suspend"
    RESTORE = "restore"
    REOPEN = "reopen"
    CORRECT = "correct"  # staff mend a spelling before approval
    NOTE = "note"
    HOLD = "hold"
    UNDO = "undo"
    REPLACE = "replace"
    ERASE = "erase"  # the person's own data was taken out of the entry


class Proof(StrEnum):
    """How authority was checked: the level of proof that public answers show."""

    LISTED = "listed"  # listed by the Network itself
    LETTER = "letter"
    OFFICIAL_PAGE = "official_page"
    CALLED = "called"
    KNOWN = "known"
    CLAIMED = "claimed"  # claimed, not checked


class Role(StrEnum):
    """What a member of staff may do; each includes the ones before it."""

    READER = "reader"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


class DraftState(StrEnum):
    """A person has many drafts and at most one open."""

    OPEN = "open"
    PARKED = "parked"
    SUBMITTED = "submitted"


class Mark(StrEnum):
    """Where a commitment's wording comes from."""

    OUR_SUMMARY = "our_summary"
    MACHINE_TRANSLATION = "machine_translation"
    OFFICIAL = "official"


class NameKind(StrEnum):
    """What sort of name a place or leader is known by."""

    MAIN = "main"
    OFFICIAL = "official"
    EVERYDAY = "everyday"
    ENDONYM = "endonym"
    EXONYM = "exonym"
    OLD = "old"
    ABBREVIATION = "abbreviation"
    PAGE = "page"
    PART = "part"
    BODY = "body"


class Followed(StrEnum):
    """What somebody can ask to hear news of."""

    PLACE = "place"  # of the register, or (by a negative id) of the gazetteer
    COUNTRY = "country"
    COMMITMENT = "commitment"


class News(StrEnum):
    """What followers of a record hear."""

    PUBLISHED = "published"
    CORRECTED = "corrected"  # a newer version took its place
    GONE = "gone"  # suspended or withdrawn
