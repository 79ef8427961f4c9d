"""A resident's answer travels in the webhook's own response, and in a group it stands under the question."""

from typing import Any

from sqlalchemy import Engine

from bot.receiving.listening import site_of
from bot.receiving.webhook import SECRET
from tests.receiving.callers import caller
from tests.town import Town

KEY = "a-made-up-secret"
SETTINGS: dict[str, Any] = {
    "webhook_url": "https://bot.example.org/hook",
    "webhook_secret": KEY,
    "webhook_listen": "127.0.0.1:8080",
}


def question(words: str, chat: dict[str, Any]) -> dict[str, Any]:
    sender = {"id": 7, "is_bot": False, "first_name": "Ruth", "language_code": "en"}
    return {"update_id": 1, "message": {"message_id": 5, "date": 1, "from": sender, "chat": chat, "text": words}}


async def answered(town: Town, raw: dict[str, Any]) -> Any:
    assert town.app.webhook is not None
    site = site_of(town.settings, town.app.webhook, town.app.transactions)
    async with caller(site) as client:
        answer = await client.post("/hook", json=raw, headers={SECRET: KEY})
        return await answer.json()


async def test_an_answer_is_the_response_itself(database: Engine) -> None:
    async with Town(database, **SETTINGS) as town:
        call = await answered(town, question("Did Masaka sign?", {"id": 7, "type": "private"}))
        assert (call["method"], call["chat_id"]) == ("sendMessage", 7)
        assert "Florence Namayanja" in call["text"]
        assert call["reply_markup"]["inline_keyboard"]
        assert "reply_parameters" not in call


async def test_in_a_group_it_stands_under_the_question(database: Engine) -> None:
    async with Town(database, **SETTINGS) as town:
        group = {"id": -77, "type": "group", "title": "Neighbours"}
        call = await answered(town, question("@endorsement_bot Did Masaka sign?", group))
        assert call["chat_id"] == -77
        assert call["reply_parameters"]["message_id"] == 5
