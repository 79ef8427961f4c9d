"""What the bot tells Telegram about itself at the start: what it is for, and its commands by language and chat."""

import logging
from collections.abc import Iterable

from telegram.error import TelegramError

from bot.account import Account
from bot.errors import judged
from bot.handlers.menus import GROUPS, PEOPLE
from messages.catalogue import Catalogue
from messages.languages import ENGLISH, Language

log = logging.getLogger(__name__)

SCOPES = (("all_private_chats", PEOPLE), ("all_group_chats", GROUPS))


async def announce(account: Account, languages: Iterable[Language], catalogue: Catalogue) -> None:
    """Set the commands menus; a failure costs nobody anything, and the next start tries again."""
    try:
        for language in languages:
            for scope, menu in SCOPES:
                commands = [{"command": name, "description": catalogue.plain(w, language.code)} for name, w in menu]
                fields = {"commands": commands, "scope": {"type": scope}}
                if language.code != ENGLISH:  # English is for everybody whose language we do not speak
                    fields |= {"language_code": language.code}
                await account.call("setMyCommands", fields)
    except TelegramError as error:
        log.warning("the commands menus were not set: %s", judged(error).reason)
