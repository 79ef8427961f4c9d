"""Settings: the environment (or `.env`) read into one frozen object, with one clear line for each that is wrong."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_FILE = Path(".env")
_DATABASES = ("sqlite:///", "postgresql+psycopg://")
_NO_FILE = ("sqlite:///:memory:", "sqlite:///file:")  # forgotten at the end; or an address instead of a path
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
    try:
        return int(value)
    except ValueError:
        raise ValueError("must be a whole number") from None


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
    parts = [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
    if not all(part.isdecimal() and 0 < int(part) < 1 << 52 for part in parts):
        raise ValueError("must be Telegram user ids separated by commas, such as 123456789,987654321 (/id tells them)")
    return frozenset(int(part) for part in parts)


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("must be an address such as https://api.telegram.org, without /bot and the token")
    return value.rstrip("/")


def _database(value: str) -> str:
    if not value.startswith(_DATABASES) or value in _DATABASES or value.startswith(_NO_FILE):
        raise ValueError("must be sqlite:///file or postgresql+psycopg://user:password@host/database")
    return value


def _webhook(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError("must be a public address that begins with https://, or be left empty for polling")
    return value


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or not 0 <= int(port) < 1 << 16:
        raise ValueError("must be host:port, such as 127.0.0.1:8080")
    return value


_token = _like(
    r"\d{1,20}:[A-Za-z0-9_-]{20,}",
    "is not a token: copy the whole line that @BotFather gave you, such as 123456:ABC…",
)
_secret = _like("[A-Za-z0-9_-]{1,256}", "must be 1 to 256 of the signs A-Z a-z 0-9 _ -")
_language = _like("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "must be a language code such as en or ar")
_name = _like("(?s:.{1,200})", "must have at most 200 characters")


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
    staff_chat_id: int | None = _set(_whole, None)
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


def read_settings() -> Settings:
    """Settings from the environment and `.env`; an empty one is not set. Raises SettingsError with a line per fault."""
    said = _in_file() | {name: value for name, value in os.environ.items() if value}
    read, faults = {}, []
    for each in fields(Settings):
        if value := said.get(name := each.name.upper()):
            try:
                read[each.name] = each.metadata["read"](value)
            except ValueError as mend:
                faults.append(f"{name}: {mend}")
    if not faults and "webhook_url" in read and "webhook_secret" not in read:
        faults = ["WEBHOOK_SECRET: is missing, without it anybody could post forged updates; make one up"]
    if faults:
        raise SettingsError("\n".join(faults))
    return Settings(**read)


def require_token(settings: Settings) -> None:
    """Raise SettingsError when there is no token: everything that talks to Telegram needs one."""
    if not settings.bot_token:
        raise SettingsError("BOT_TOKEN: is missing; @BotFather gives you one, put it into .env (see .env.example)")


def _in_file() -> dict[str, str | None]:
    if not _FILE.is_file():
        return {}
    try:
        return dict(import_module("dotenv").dotenv_values(_FILE, encoding="utf-8"))
    except UnicodeDecodeError:
        raise SettingsError(".env: is not text in UTF-8; save it again as such") from None
