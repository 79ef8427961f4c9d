"""What the bot tells Telegram about itself at the start: its commands, by language and sort of chat."""

import logging
from collections.abc import Iterable

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.errors import judged
from bot.handlers.menus import GROUPS, PEOPLE
from messages.catalogue import Catalogue
from messages.languages import ENGLISH, Language

log = logging.getLogger(__name__)

SCOPES = ((BotCommandScopeAllPrivateChats(), PEOPLE), (BotCommandScopeAllGroupChats(), GROUPS))


async def announce(bot: Bot, languages: Iterable[Language], catalogue: Catalogue) -> None:
    """Set the commands menus; a failure costs nobody anything, and the next start tries again."""
    try:
        for language in languages:
            for scope, menu in SCOPES:
                commands = [BotCommand(name, catalogue.plain(words, language.code)) for name, words in menu]
                code = None if language.code == ENGLISH else language.code
                await bot.set_my_commands(commands, scope=scope, language_code=code)
    except TelegramError as error:
        log.warning("the commands menus were not set: %s", judged(error).reason)
