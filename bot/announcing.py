"""What the bot tells Telegram about itself at the start: what it is for, and its commands by language and chat."""

import logging
from collections.abc import Iterable

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.errors import judged
from bot.handlers.menus import GROUPS, PEOPLE
from messages import say
from messages.catalogue import Catalogue
from messages.languages import ENGLISH, Language

log = logging.getLogger(__name__)

SCOPES = ((BotCommandScopeAllPrivateChats(), PEOPLE), (BotCommandScopeAllGroupChats(), GROUPS))


async def announce(bot: Bot, languages: Iterable[Language], catalogue: Catalogue) -> None:
    """Set descriptions and commands menus; a failure costs nobody anything, and the next start tries again."""
    try:
        for language in languages:
            code = None if language.code == ENGLISH else language.code
            await bot.set_my_description(catalogue.plain(say.bot_description(), language.code), code)
            await bot.set_my_short_description(catalogue.plain(say.bot_about(), language.code), code)
            for scope, menu in SCOPES:
                commands = [BotCommand(name, catalogue.plain(words, language.code)) for name, words in menu]
                await bot.set_my_commands(commands, scope=scope, language_code=code)
    except TelegramError as error:
        log.warning("the commands menus were not set: %s", judged(error).reason)
