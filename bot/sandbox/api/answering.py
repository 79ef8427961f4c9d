"""Methods that answer what people pressed or typed after the bot's name."""

from typing import Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.markup import read_markup
from bot.sandbox.limits import CALLBACK_ANSWER_LENGTH, INLINE_RESULTS, PRESS_LIFE, QUESTION_LIFE
from bot.sandbox.records import Json
from bot.sandbox.refusals import Refusal, bad_request
from bot.sandbox.uploads import photo_size


def answer_callback(call: Call) -> bool:
    """Tell whoever pressed a button that it was seen; once, and not too late."""
    press = call.world.presses.get(call.get("callback_query_id"))
    if press is None or press.answered or press.at + PRESS_LIFE < call.world.clock.now():
        raise _too_old()
    text = str(call.get("text") or "")
    if len(text) > CALLBACK_ANSWER_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answered, press.text, press.alert = True, text, bool(call.get("show_alert"))
    press.url = str(call.get("url") or "")
    call.world.presses.touch(press.id)
    return True


def answer_inline(call: Call) -> bool:
    """Offer results for an inline query."""
    question = call.world.questions.get(call.get("inline_query_id"))
    if question is None or question.answered or question.at + QUESTION_LIFE < call.world.clock.now():
        raise _too_old()
    results = call.get("results")
    if not isinstance(results, list):
        raise bad_request("expected an Array of inline query results")
    if len(results) > INLINE_RESULTS:
        raise bad_request("too many inline query results specified")
    prepared = [_result(call, result) for result in results]
    if len({result["id"] for result in prepared}) < len(prepared):
        raise bad_request("RESULT_ID_DUPLICATE")
    question.results, question.answered = prepared, True
    question.button, question.next_offset = call.get("button"), str(call.get("next_offset") or "")
    call.world.questions.touch(question.id)
    return True


def _result(call: Call, given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("can't parse inline query result: Inline query result must be an object")
    if not 0 < len(str(given.get("id", "")).encode()) <= 64:
        raise bad_request("RESULT_ID_INVALID")
    kinds = {"article": _article, "photo": _photo}
    if given.get("type") not in kinds:
        raise bad_request("can't parse inline query result: Unsupported inline query result type")
    shown = {name: str(given.get(name) or "") for name in ("id", "type", "title", "description")}
    return shown | {"content": kinds[given["type"]](call, given), "markup": read_markup(given.get("reply_markup"))}


def _article(call: Call, given: Json) -> Json:
    if not given.get("title"):
        raise bad_request("ARTICLE_TITLE_EMPTY")
    if not isinstance(given.get("input_message_content"), dict):
        raise bad_request("can't parse inline query result: Input message content is not specified")
    return _words(call, given["input_message_content"])


def _photo(call: Call, given: Json) -> Json:
    if isinstance(given.get("input_message_content"), dict):
        return _words(call, given["input_message_content"])
    files = call.world.files
    return {"photo": [photo_size(files.get(given.get("photo_file_id") or ""))]} | call.caption(given)


def _words(call: Call, given: Json) -> Json:
    inner = Call(call.world, given | {"text": given.get("message_text")}, {})
    return inner.text()


def _too_old() -> Refusal:
    return bad_request("query is too old and response timeout expired or query ID is invalid")
