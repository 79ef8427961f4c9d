"""Inline mode's cards as Telegram wants them: what is shown in the list, and what is sent when one is chosen."""

from collections.abc import Iterable

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import InlineQueryLimit, ParseMode

from bot.visit import Card
from bot.wording import page
from messages.catalogue import Catalogue


def results(catalogue: Catalogue, cards: Iterable[Card], language: str) -> list[InlineQueryResultArticle]:
    """The cards, as many as Telegram shows."""
    return [_result(catalogue, card, language) for card in cards][: int(InlineQueryLimit.RESULTS)]


def _result(catalogue: Catalogue, card: Card, language: str) -> InlineQueryResultArticle:
    words = page(catalogue, card.lines, card.buttons, language)
    content = InputTextMessageContent(
        words.parts[0], parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
    )
    return InlineQueryResultArticle(
        id=card.id,
        title=catalogue.plain(card.title, language),
        description=catalogue.plain(card.description, language),
        input_message_content=content,
        reply_markup=words.keyboard,
    )
