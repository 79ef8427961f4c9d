"""What the Bot API answers when it does not do what was asked."""

from typing import Any

_PREFIX = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}


class Refusal(Exception):
    """A call that is refused: a status code, Telegram's own words and, for some, parameters such as `retry_after`."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The answer's JSON."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(words: str, **parameters: Any) -> Refusal:
    """400: the call was wrong."""
    return Refusal(400, _PREFIX[400] + words, **parameters)


def forbidden(words: str) -> Refusal:
    """403: the person or the group does not want it."""
    return Refusal(403, _PREFIX[403] + words)


def conflict(words: str) -> Refusal:
    """409: somebody else is receiving this bot's updates."""
    return Refusal(409, _PREFIX[409] + words)


def not_found() -> Refusal:
    """404: no such method, or no such bot."""
    return Refusal(404, "Not Found")
