"""Replies: what a turn says to the person who just acted, tried once for a few seconds right after the commit.

What could not be sent becomes an outbox row if the turn wrote something, and is otherwise tried again from memory: an
unsent reply never holds up the next update. A chat with unsent replies gets its next ones behind them, never before.
"""

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from telegram.error import TelegramError

from bot.errors import Failure, Fate, judged
from bot.handlers.menus import MENUS
from bot.handlers.reading import Arrival
from bot.late import Late
from bot.outbox import Outbox
from bot.results import results
from bot.sending import Sender, Sent
from bot.transactions import NotNow
from bot.visit import Answer, Card, Chat, Menus, Notice, Reply, Toast
from bot.wording import as_html, page
from messages import say
from messages.catalogue import Catalogue

log = logging.getLogger(__name__)

PATIENCE = 4.0  # seconds for one reply
LONGEST_TOAST = 200
CARDS_KEPT = 5  # seconds for which Telegram may show the same cards to the same person
CROWDED = Failure(Fate.TEMPORARY, "many messages of this person wait")
A = TypeVar("A", bound=Answer)


@dataclass(frozen=True, slots=True)
class Told:
    """A turn's outcome: what is said, in which language, and whether the turn changed anything."""

    answers: tuple[Answer, ...]
    language: str
    wrote: bool
    register_changed: bool = False
    posted: bool = False  # something waits in the outbox
    done: tuple[str, ...] = ()  # to which entries, for the log


class Delivery:
    """Sends the answers of a turn; nothing here raises for what Telegram does."""

    def __init__(self, sender: Sender, outbox: Outbox) -> None:
        self._sender = sender
        self._outbox = outbox
        self._late = Late(sender)

    @property
    def catalogue(self) -> Catalogue:
        """What the words are made from."""
        return self._sender.catalogue

    async def reply(self, arrival: Arrival, told: Told, crowded: bool = False) -> None:
        """Say it all: words one after the other, and beside them the answer to the press.

        To somebody who floods us (`crowded`) it is said later, at Telegram's pace, and of many answers only the last.
        """
        calls: list[Awaitable[object]] = [self._replies_and_press(arrival, told, crowded)]
        if arrival.question:
            calls.append(self._answer_question(arrival.question, told))
        calls += [self._set_menus(menus) for menus in _of(told, Menus)]
        await (asyncio.gather(*calls) if len(calls) > 1 else calls[0])  # a task of its own is not for nothing

    def as_response(self, arrival: Arrival, told: Told) -> dict[str, Any] | None:
        """The one message of a turn that wrote nothing, as the call that a webhook's own response may carry."""
        match told.answers:
            case (
                Reply(
                    edit=False, edit_message=None, to=None, uploads=(), keep=None, document=None, picture=""
                ) as reply,
            ):
                chat = arrival.visit.chat
                words = page(self.catalogue, reply.lines, reply.buttons, reply.language or told.language)
                if told.wrote or arrival.press or len(words.parts) > 1 or self._is_behind(chat):
                    return None
                call = {"method": "sendMessage", "chat_id": chat, "protect_content": reply.protect}
                call |= as_html(words.parts[0])
                if (under := _under(reply, arrival)) is not None:
                    call["reply_parameters"] = {"message_id": under, "allow_sending_without_reply": True}
                return call | ({"reply_markup": words.keyboard} if words.keyboard else {})
        return None

    def is_late(self) -> bool:
        """Is anything kept in memory, to be tried again?"""
        return self._late.holds_any()

    async def close(self) -> None:
        """Give up what only memory holds."""
        await self._late.close()

    async def _replies_and_press(self, arrival: Arrival, told: Told, crowded: bool) -> None:
        """Both at once; but where a reply goes to another chat, the press first learns whether it could."""
        toasts = _of(told, Toast)
        if not arrival.press:
            await self._replies(arrival, told, crowded)
        elif all(reply.to in (None, arrival.visit.chat) for reply in _of(told, Reply)):
            await asyncio.gather(self._replies(arrival, told), self._answer_press(arrival.press, toasts, told.language))
        else:
            if not await self._replies(arrival, told):
                toasts = [Toast(say.toast_open_private_chat(), alert=True)]
            await self._answer_press(arrival.press, toasts, told.language)

    async def _replies(self, arrival: Arrival, told: Told, crowded: bool = False) -> bool:
        """False when somebody cannot be written to: people must open the chat with a bot first."""
        reached = True
        for reply in _of(told, Reply):
            notice = as_notice(reply, arrival, told.language)
            failure = CROWDED if crowded else await self._say(notice)
            if failure is not None:
                log.warning("reply not sent at once: %s", failure.reason)
                await self._keep(notice, told.wrote, failure)
                reached = reached and not failure.unreachable
        return reached

    async def _say(self, notice: Notice) -> Failure | None:
        if self._is_behind(notice.chat):
            return Failure(Fate.TEMPORARY, "others wait before it")
        outcome = await self._sender.attempt(notice, notice.language, PATIENCE)
        if not isinstance(outcome, Sent):
            return outcome
        await self._outbox.remember(notice, outcome)
        return None

    async def _keep(self, notice: Notice, wrote: bool, failure: Failure) -> None:
        """For later, unless that is no use."""
        try:
            if failure.new_chat is not None:
                await self._outbox.follow(notice.chat, failure.new_chat)
                notice = replace(notice, chat=failure.new_chat, edit_message=None, reply_to=None)
            if failure.unreachable and notice.chat > 0:
                await self._outbox.park(notice.chat)
            if failure.fate is Fate.PERMANENT:
                return
            if wrote or notice.chat in self._outbox.behind:
                for earlier in self._late.hand_over(notice.chat):
                    await self._outbox.post(earlier, failure.wait)
                await self._outbox.post(notice, failure.wait)
                return
        except NotNow:
            log.warning("the database went away: a reply is kept in memory")
        self._late.add(notice, failure)

    async def _answer_press(self, press: str, toasts: list[Toast], language: str) -> None:
        """Every press is answered, or the button would seem to hang."""
        fields: dict[str, Any] = {"callback_query_id": press}
        for toast in toasts[:1]:
            fields |= {
                "text": self.catalogue.plain(toast.text, language)[:LONGEST_TOAST],
                "show_alert": toast.alert,
            }
        await self._quietly("answerCallbackQuery", fields)

    async def _answer_question(self, question: str, told: Told) -> None:
        cards = results(self.catalogue, _of(told, Card), told.language)
        fields = {"inline_query_id": question, "results": cards, "cache_time": CARDS_KEPT, "is_personal": True}
        await self._quietly("answerInlineQuery", fields)

    async def _set_menus(self, menus: Menus) -> None:
        commands = [
            {"command": name, "description": self.catalogue.plain(words, menus.language)}
            for name, words in MENUS[menus.role]
        ]
        scope = {"type": "chat", "chat_id": menus.chat}
        await self._quietly("setMyCommands", {"commands": commands, "scope": scope})

    async def _quietly(self, method: str, fields: dict[str, Any]) -> None:
        """A call whose failure nobody need hear of: an old press, an inline question that was typed on."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._sender.account.call(method, fields)
        except TelegramError as error:
            log.info("left unsaid: %s", judged(error).reason)
        except TimeoutError:
            log.info("left unsaid: no answer in time")

    def _is_behind(self, chat: int) -> bool:
        return self._late.holds(chat) or chat in self._outbox.behind


def as_notice(reply: Reply, arrival: Arrival, language: str) -> Notice:
    """A reply as something that can be sent later just as well."""
    pressed = arrival.visit.message if reply.edit and arrival.press and reply.to is None else None
    return Notice(
        chat=arrival.visit.chat if reply.to is None else reply.to,
        lines=reply.lines,
        buttons=reply.buttons,
        edit_message=reply.edit_message or pressed,
        protect=reply.protect,
        uploads=reply.uploads,
        keep=reply.keep,
        language=reply.language or language,
        document=reply.document,
        picture=reply.picture,
        reply_to=_under(reply, arrival),
    )


def _under(reply: Reply, arrival: Arrival) -> int | None:
    """Below which message a reply stands: in a group below what it answers, or where a group has topics it would stand
    in another one.
    """
    visit = arrival.visit
    if visit.where is Chat.PRIVATE or reply.to is not None:
        return reply.reply_to
    return reply.reply_to or visit.message


def _of(told: Told, kind: type[A]) -> list[A]:
    return [answer for answer in told.answers if isinstance(answer, kind)]
