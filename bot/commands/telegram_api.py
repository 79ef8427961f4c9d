"""A few plain questions to Telegram for the command line: short time-outs, and never a word with the token in it."""

from typing import Any

import aiohttp

from bot.settings import Settings

SECONDS = aiohttp.ClientTimeout(total=10, sock_connect=5)


class Unanswered(Exception):
    """Telegram refused or did not answer; the message is fit for a terminal."""


class Unreachable(Unanswered):
    """Nobody answered at that address."""


class Telegram:
    """Asks the Bot API that the settings name, inside `async with`."""

    def __init__(self, settings: Settings) -> None:
        self._host = settings.bot_api_url
        self._address = f"{settings.bot_api_url}/bot{settings.bot_token}"
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> "Telegram":
        self._session = aiohttp.ClientSession(timeout=SECONDS)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()

    async def ask(self, method: str, **values: Any) -> Any:
        """The result of a method. Raises Unanswered."""
        if self._session is None:
            raise RuntimeError("only inside `async with`")
        try:
            async with self._session.post(f"{self._address}/{method}", json=values) as answer:
                said = await answer.json(content_type=None)
        except TimeoutError:
            raise Unreachable(f"{self._host} did not answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise Unreachable(f"{self._host} cannot be reached ({type(error).__name__})") from None
        except ValueError:
            raise Unanswered(f"{self._host} does not answer like a Bot API server") from None
        return _result(said)


def _result(said: Any) -> Any:
    if not isinstance(said, dict) or "ok" not in said:
        raise Unanswered("that is no Bot API server")
    if not said["ok"]:
        raise Unanswered(f"{said.get('error_code', '')} {said.get('description', '')}".strip())
    return said.get("result")
