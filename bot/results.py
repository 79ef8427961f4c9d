"""Inline mode's cards as Telegram wants them: what is shown in the list, and what is sent when one is chosen."""

from collections.abc import Iterable

from telegram.constants import InlineQueryLimit

from bot.visit import Card
from bot.wording import Json, as_html, page
from messages.catalogue import Catalogue


def results(catalogue: Catalogue, cards: Iterable[Card], language: str) -> list[Json]:
    """The cards, as many as Telegram shows."""
    return [_result(catalogue, card, language) for card in cards][: int(InlineQueryLimit.RESULTS)]


def _result(catalogue: Catalogue, card: Card, language: str) -> Json:
    words = page(catalogue, card.lines, card.buttons, language)
    content = as_html(words.parts[0])
    result = {
        "type": "article",
        "id": card.id,
        "title": catalogue.plain(card.title, language),
        "description": catalogue.plain(card.description, language),
        "input_message_content": {
            ("message_text" if name == "text" else name): value for name, value in content.items()
        },
    }
    return result | ({"reply_markup": words.keyboard} if words.keyboard else {})
