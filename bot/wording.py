"""What is said becomes what is sent: lines become HTML in the reader's language, buttons become a keyboard."""

from dataclasses import dataclass

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot import taps
from bot.visit import Button, Rows
from messages.catalogue import Catalogue
from messages.text import Text

LONGEST = int(MessageLimit.MAX_TEXT_LENGTH)
LONGEST_CAPTION = int(MessageLimit.CAPTION_LENGTH)


@dataclass(frozen=True, slots=True)
class Page:
    """Words ready to be sent: one part for each message they need; the keyboard belongs under the last."""

    parts: tuple[str, ...]
    keyboard: InlineKeyboardMarkup | None


def page(catalogue: Catalogue, lines: tuple[Text, ...], buttons: Rows, language: str) -> Page:
    """The page of some lines and buttons. Raises `UnknownMessage` for words of another version."""
    said = "\n".join(catalogue.say(line, language) for line in lines)
    return Page(split(said), keyboard(catalogue, buttons, language))


def split(words: str, most: int = LONGEST) -> tuple[str, ...]:
    """Words in pieces of at most `most` characters, cut at line ends where there are any. Tags count: it is a bound."""
    parts: list[str] = []
    while len(words) > most:
        cut = words.rfind("\n", 1, most + 1)
        cut = cut if cut > 0 else _between_words(words, most)
        parts.append(words[:cut].rstrip())
        words = words[cut:].lstrip("\n")
    return (*parts, words) if words.strip() or not parts else tuple(parts)


def _between_words(words: str, most: int) -> int:
    """One line that is too long: at a space, and never inside a tag or an entity."""
    cut = words.rfind(" ", most // 2, most)
    cut = cut if cut > 0 else most
    for opens, closes in ("<", ">"), ("&", ";"):
        start = words.rfind(opens, 0, cut)
        end = words.find(closes, start)
        if start >= 0 and cut <= end < start + 40:
            cut = start
    return max(cut, 1)


def keyboard(catalogue: Catalogue, rows: Rows, language: str) -> InlineKeyboardMarkup | None:
    """The inline keyboard, or None where there are no buttons."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(catalogue, button, language) for button in row] for row in rows])


def _button(catalogue: Catalogue, button: Button, language: str) -> InlineKeyboardButton:
    label = catalogue.plain(button.label, language)
    if button.tap is not None:
        return InlineKeyboardButton(label, callback_data=taps.encode(button.tap))
    if button.url:
        return InlineKeyboardButton(label, url=button.url)
    if button.share is not None:
        return InlineKeyboardButton(label, switch_inline_query=button.share)
    return InlineKeyboardButton(label, copy_text=CopyTextButton(button.copy))
