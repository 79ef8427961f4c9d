"""Settings: the environment (or `.env`) read into one frozen object, with one clear line for each that is wrong."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{20,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DATABASES = ("sqlite:///", "postgresql+psycopg://")
_NO_FILE = ("sqlite:///:memory:", "sqlite:///file:")  # forgotten at the end; or an address instead of a path
# What pydantic says of a bad number or switch, said as the operator needs it; `{}` are the values it names.
_MENDS = {
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "bool_parsing": "must be true or false",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
}


class SettingsError(Exception):
    """Settings that cannot be used. Its lines name the variable and the mend, and never a secret value."""

    exit_code = 2


def _ids(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    parts = [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
    if not all(part.isdecimal() and 0 < int(part) < 1 << 52 for part in parts):
        raise ValueError("must be Telegram user ids separated by commas, such as 123456789,987654321 (/id tells them)")
    return frozenset(int(part) for part in parts)


def _token(value: SecretStr) -> SecretStr:
    token = value.get_secret_value()
    if token and not _TOKEN.fullmatch(token):
        raise ValueError("is not a token: copy the whole line that @BotFather gave you, such as 123456:ABC…")
    return value


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
    if value and (parts.scheme != "https" or not parts.hostname):
        raise ValueError("must be a public address that begins with https://, or be left empty for polling")
    return value


def _secret(value: SecretStr) -> SecretStr:
    if value.get_secret_value() and not _SECRET.fullmatch(value.get_secret_value()):
        raise ValueError("must be 1 to 256 of the signs A-Z a-z 0-9 _ -")
    return value


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or not 0 <= int(port) < 1 << 16:
        raise ValueError("must be host:port, such as 127.0.0.1:8080")
    return value


def _metrics(value: str) -> str:
    return _listen(value) if value else value


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise ValueError("must be a language code such as en or ar")
    return value


class Settings(BaseSettings):
    """All the operator can set. Names in the environment are these in capitals; `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, frozen=True, extra="ignore", hide_input_in_errors=True
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    bot_api_url: Annotated[str, AfterValidator(_address)] = "https://api.telegram.org"
    database_url: Annotated[str, AfterValidator(_database), Field(repr=False)] = "sqlite:///bot.db"  # has a password
    admin_ids: Annotated[frozenset[int], NoDecode, BeforeValidator(_ids)] = frozenset()
    staff_chat_id: int | None = None
    approvals_endorsement: int = Field(2, ge=1, le=9)
    approvals_example: int = Field(1, ge=1, le=9)
    approvals_report: int = Field(1, ge=1, le=9)
    webhook_url: Annotated[str, AfterValidator(_webhook)] = ""
    webhook_secret: Annotated[SecretStr, AfterValidator(_secret)] = SecretStr("")
    webhook_listen: Annotated[str, AfterValidator(_listen)] = "127.0.0.1:8080"
    metrics_listen: Annotated[str, AfterValidator(_metrics)] = ""
    operator_name: str = Field("", max_length=200)
    operator_contact: str = Field("", max_length=200)
    default_language: Annotated[str, AfterValidator(_language)] = "en"
    draft_days: int = Field(14, ge=1, le=365)
    retention_days: int = Field(90, ge=7, le=3650)
    undo_seconds: int = Field(60, ge=0, le=600)
    hold_minutes: int = Field(120, ge=1, le=1440)
    overdue_days: int = Field(5, ge=1, le=90)
    pending_per_person: int = Field(3, ge=1, le=50)
    log_json: bool = False

    @model_validator(mode="after")
    def _webhook_whole(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret.get_secret_value():
            raise ValueError("WEBHOOK_SECRET: is missing, without it anybody could post forged updates; make one up")
        return self


def read_settings(**given: Any) -> Settings:
    """Settings from the environment, `.env` and `given`. Raises SettingsError with one line per fault."""
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError("\n".join(_line(fault) for fault in error.errors())) from None
    except UnicodeDecodeError:
        raise SettingsError(".env: is not text in UTF-8; save it again as such") from None


def require_token(settings: Settings) -> None:
    """Raise SettingsError when there is no token: everything that talks to Telegram needs one."""
    if not settings.bot_token.get_secret_value():
        raise SettingsError("BOT_TOKEN: is missing; @BotFather gives you one, put it into .env (see .env.example)")


def _line(fault: Any) -> str:
    mend = _MENDS.get(fault["type"], "").format(**fault.get("ctx", {}))
    words = mend or str(fault["msg"]).removeprefix("Value error, ")
    return f"{str(fault['loc'][0]).upper()}: {words}" if fault["loc"] else words
