"""The part of `check` that needs nothing but the settings: what can be read and is still not what somebody meant."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.commands.findings import Finding, fine, wrong
from bot.commands.opened import MAKE_FOLDER, fault_of_folder
from bot.settings import Settings, of_others
from messages.catalogue import Catalogue

TELEGRAM_CALLS = (443, 80, 88, 8443)  # the ports of a webhook


def look_at_settings(settings: Settings) -> Iterator[Finding]:
    """What there is to say about the settings as a whole, and what no reader of a single value can see."""
    strangers = of_others()
    yield fine("settings: readable" + (f"; not ours, so not read: {', '.join(strangers)}" if strangers else ""))
    spoken = [language.code for language in Catalogue.load().languages()]
    if settings.default_language not in spoken:
        mend = f"set DEFAULT_LANGUAGE to one of {', '.join(spoken)}"
        yield wrong("language", f"the bot does not speak {settings.default_language}", mend)
    if (
        settings.webhook_url
        and (port := urlsplit(settings.webhook_url).port or TELEGRAM_CALLS[0]) not in TELEGRAM_CALLS
    ):
        ports = ", ".join(map(str, TELEGRAM_CALLS))
        yield wrong("webhook", f"Telegram does not call port {port}", f"let WEBHOOK_URL have one of {ports}")


def no_file_yet(url: str) -> Finding:
    """Whether the first start can make the SQLite file that is not there."""
    fault = fault_of_folder(url)
    if not fault:
        return fine("database: none yet, the first start creates it")
    return wrong("database", fault, MAKE_FOLDER)
