"""Settings: the environment (or `.env`) read into one frozen object, with one clear line for each that is wrong."""

from typing import Annotated, Any

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class SettingsError(Exception):
    """Settings that cannot be used. Its lines name the variable and the mend, and never a secret value."""


class Settings(BaseSettings):
    """All the operator can set. Names in the environment are these in capitals; `.env.example` explains each."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, frozen=True, extra="ignore", hide_input_in_errors=True
    )

    bot_token: SecretStr = SecretStr("")
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite:///bot.db"
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    staff_chat_id: int | None = None
    approvals_endorsement: int = Field(2, ge=1, le=9)
    approvals_example: int = Field(1, ge=1, le=9)
    approvals_report: int = Field(1, ge=1, le=9)
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    webhook_listen: str = "127.0.0.1:8080"
    operator_name: str = ""
    operator_contact: str = ""
    default_language: str = "en"
    draft_days: int = Field(14, ge=1, le=365)
    retention_days: int = Field(90, ge=7, le=3650)
    undo_seconds: int = Field(60, ge=0, le=600)
    hold_minutes: int = Field(120, ge=1, le=1440)
    overdue_days: int = Field(5, ge=1, le=90)
    pending_per_person: int = Field(3, ge=1, le=50)
    log_json: bool = False

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        return frozenset(int(part) for part in value.replace(";", ",").split(",") if part.strip())

    @model_validator(mode="after")
    def _webhook_whole(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret.get_secret_value():
            raise ValueError("WEBHOOK_SECRET is missing: without it anybody could post forged updates")
        return self


def read_settings(**given: Any) -> Settings:
    """Settings from the environment, `.env` and `given`. Raises SettingsError with one line per fault."""
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError("\n".join(_line(fault) for fault in error.errors())) from None


def _line(fault: Any) -> str:
    name = ".".join(str(part) for part in fault["loc"]).upper()
    return f"{name}: {fault['msg']}" if name else str(fault["msg"]).removeprefix("Value error, ")
