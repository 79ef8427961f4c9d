"""Settings: the environment (or `.env`) read into one frozen object, with one clear line for each that is wrong."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any
from urllib.parse import SplitResult, urlsplit

from bot.settings_file import in_file, slip_of

_SQLITE = r"sqlite:///(?!:memory:|file:)[^?]+"  # a path: no address, nothing that is forgotten at the end
_POSTGRES = r"postgresql\+psycopg://([^@/?]+@|[^:@/?]+:[^@]*@)?(\[[\da-fA-F:.]+\]|[^@:/?]*)(:\d{1,5})?(/[^@?]*)?(\?.*)?"
_HOST_AND_PORT = r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f:.]+):\d{1,5}"
LARGEST_ID = 1 << 52  # Telegram's own limit for people and chats
# What is copied along with a value and cannot be seen: spaces, marks of direction, nothing at all.
_AROUND = " \t\r\n\v\f\u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_SWITCH = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
Read = Callable[[str], Any]  # raises ValueError, which says the mend


class SettingsError(Exception):
    """Settings that cannot be used. Its lines name the variable and the mend, and never a secret value."""

    exit_code = 2


def _like(pattern: str, mend: str) -> Read:
    def read(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(mend)
        return value

    return read


def _whole(value: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,30}", value):
        raise ValueError("must be a whole number")
    return int(value)


def _between(least: int, most: int) -> Read:
    def read(value: str) -> int:
        number = _whole(value)
        if not least <= number <= most:
            raise ValueError(f"must be at least {least}" if number < least else f"must be at most {most}")
        return number

    return read


def _switch(value: str) -> bool:
    if value.lower() not in _SWITCH:
        raise ValueError("must be true or false")
    return _SWITCH[value.lower()]


def _ids(value: str) -> frozenset[int]:
    parts = [part.strip(_AROUND) for part in re.split("[,;،]", value) if part.strip(_AROUND)]
    if not all(re.fullmatch(r"\d{1,16}", part) and 0 < int(part) < LARGEST_ID for part in parts):
        raise ValueError("must be Telegram user ids separated by commas, such as 123456789,987654321 (/id tells them)")
    return frozenset(int(part) for part in parts)


def _group(value: str) -> int:
    if not re.fullmatch(r"-\d{1,16}", value) or int(value) <= -LARGEST_ID:
        raise ValueError("must be a group's id, which is a negative number (/id in the group tells it)")
    return int(value)


def _parts(address: str) -> SplitResult | None:
    """The parts of a plain web address, or None when it is not one."""
    try:
        parts = urlsplit(address)
        plain = parts.hostname and parts.port != 0 and not parts.fragment and not re.search(r"\s", address)
    except ValueError:  # a port or an IPv6 host that is none
        return None
    return parts if plain else None


def _address(value: str) -> str:
    parts = _parts(value)
    if not parts or parts.scheme not in ("http", "https") or parts.query or re.search(r"/bot\d+:", parts.path):
        raise ValueError("must be an address such as https://api.telegram.org, without /bot and the token")
    return value.rstrip("/")


def _database(value: str) -> str:
    if not re.fullmatch(f"{_SQLITE}|{_POSTGRES}", value) or value == "postgresql+psycopg://":
        raise ValueError(
            "must be sqlite:///file or postgresql+psycopg://user:password@host/database; in a password write @ as %40"
        )
    return value


def _webhook(value: str) -> str:
    parts = _parts(value)
    if not parts or parts.scheme != "https":
        raise ValueError("must be a public address that begins with https://, or be left empty for polling")
    return value


def _listen(value: str) -> str:
    if not re.fullmatch(_HOST_AND_PORT, value) or int(value.rpartition(":")[2]) >= 1 << 16:
        raise ValueError("must be host:port, such as 127.0.0.1:8080")
    return re.sub(r"[\[\]]", "", value)  # [::1]:80 is the host ::1


_token = _like(
    "[0-9]{1,20}:[A-Za-z0-9_-]{20,}",
    "is not a token: copy the whole line that @BotFather gave you, such as 123456:ABC…",
)
_secret = _like("[A-Za-z0-9_-]{1,256}", "must be 1 to 256 of the signs A-Z a-z 0-9 _ -")
_language = _like("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "must be a language code such as en or ar")
_name = _like(r"[^\x00-\x1f\x7f]{1,200}", "must be one line of at most 200 characters")


def _set(read: Read, default: Any = "", *, shown: bool = True) -> Any:
    """A setting: how it is read, what it is where nobody sets it, and whether it may be seen when they are printed."""
    return field(default=default, repr=shown, metadata={"read": read})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All the operator can set. Names in the environment are these in capitals; `.env.example` explains each."""

    bot_token: str = _set(_token, shown=False)
    bot_api_url: str = _set(_address, "https://api.telegram.org")
    database_url: str = _set(_database, "sqlite:///bot.db", shown=False)  # has a password
    admin_ids: frozenset[int] = _set(_ids, frozenset())
    staff_chat_id: int | None = _set(_group, None)
    approvals_endorsement: int = _set(_between(1, 9), 2)
    approvals_example: int = _set(_between(1, 9), 1)
    approvals_report: int = _set(_between(1, 9), 1)
    webhook_url: str = _set(_webhook)
    webhook_secret: str = _set(_secret, shown=False)
    webhook_listen: str = _set(_listen, "127.0.0.1:8080")
    metrics_listen: str = _set(_listen)
    operator_name: str = _set(_name)
    operator_contact: str = _set(_name)
    default_language: str = _set(_language, "en")
    draft_days: int = _set(_between(1, 365), 14)
    retention_days: int = _set(_between(7, 3650), 90)
    undo_seconds: int = _set(_between(0, 600), 60)
    hold_minutes: int = _set(_between(1, 1440), 120)
    overdue_days: int = _set(_between(1, 90), 5)
    pending_per_person: int = _set(_between(1, 50), 3)
    log_json: bool = _set(_switch, default=False)


NAMES = frozenset(each.name.upper() for each in fields(Settings))


def read_settings() -> Settings:
    """Settings from the environment and `.env`; an empty one is not set. Raises SettingsError with a line per fault."""
    said, faults = in_file(NAMES)
    said |= {name: value for name, value in os.environ.items() if _bare(value)}
    read = {}
    for each in fields(Settings):
        if value := _bare(said.get(name := each.name.upper(), "")):
            try:
                read[each.name] = each.metadata["read"](value)
            except ValueError as mend:
                faults.append(f"{name}: {mend}")
    if not faults and "webhook_url" in read and "webhook_secret" not in read:
        faults = ["WEBHOOK_SECRET: is missing, without it anybody could post forged updates; make one up"]
    if faults:
        raise SettingsError("\n".join(faults))
    return Settings(**read)


def of_others() -> list[str]:
    """Names in `.env` that are no settings, and names in the environment that are ours but for a slip."""
    here = {name for name in os.environ if slip_of(name, NAMES)}
    return sorted(here | ({*in_file(NAMES)[0]} - NAMES))


def require_token(settings: Settings) -> None:
    """Raise SettingsError when there is no token: everything that talks to Telegram needs one."""
    if not settings.bot_token:
        raise SettingsError("BOT_TOKEN: is missing; @BotFather gives you one, put it into .env (see .env.example)")


def _bare(value: str) -> str:
    """The value without what stands around it: blanks, and the quotes that Docker's --env-file leaves in place."""
    bare = value.strip(_AROUND)
    quoted = len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'"
    return bare[1:-1].strip(_AROUND) if quoted else bare
