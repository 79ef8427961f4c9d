"""What the bot tells Telegram about itself at the start: what it is for, and its commands by language and chat."""

import logging
from collections.abc import Iterable, Iterator

from telegram.error import TelegramError

from bot.account import Account
from bot.errors import judged
from bot.handlers.menus import GROUPS, PEOPLE
from messages import say
from messages.catalogue import Catalogue
from messages.languages import ENGLISH, Language

log = logging.getLogger(__name__)

SCOPES = (("all_private_chats", PEOPLE), ("all_group_chats", GROUPS))


async def announce(account: Account, languages: Iterable[Language], catalogue: Catalogue) -> None:
    """Set descriptions and commands menus; a failure costs nobody anything, and the next start tries again."""
    try:
        for language in languages:
            for method, fields in _said(language.code, catalogue):
                await account.call(method, fields)
    except TelegramError as error:
        log.warning("descriptions and commands menus were not set: %s", judged(error).reason)


def _said(code: str, catalogue: Catalogue) -> Iterator[tuple[str, dict[str, object]]]:
    """The calls for one language. English is for everybody whose language we do not speak."""
    spoken = {"language_code": code} if code != ENGLISH else {}
    yield "setMyDescription", {"description": catalogue.plain(say.bot_description(), code), **spoken}
    yield "setMyShortDescription", {"short_description": catalogue.plain(say.bot_about(), code), **spoken}
    for scope, menu in SCOPES:
        commands = [{"command": name, "description": catalogue.plain(words, code)} for name, words in menu]
        yield "setMyCommands", {"commands": commands, "scope": {"type": scope}, **spoken}
