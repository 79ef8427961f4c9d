"""The Bot API of the local Telegram: `call` carries out one method and answers like Telegram's server."""

import inspect
import logging
from typing import TYPE_CHECKING, Any

from bot.sandbox.api.call import Call
from bot.sandbox.api.methods import METHODS, MISSING, Method
from bot.sandbox.api.parameters import Upload, read_value
from bot.sandbox.records import Json
from bot.sandbox.refusals import Refusal, bad_request, not_found

if TYPE_CHECKING:
    from bot.sandbox.world import World

__all__ = ["Upload", "call"]

_log = logging.getLogger(__name__)


async def call(
    world: "World", name: str, raw: dict[str, Any], uploads: dict[str, Upload] | None = None
) -> tuple[int, Json]:
    """Carry out one call; the status and body of the answer. Whatever changed is kept before this returns."""
    try:
        result = await _run(world, name, raw, uploads or {})
    except Refusal as refusal:
        return refusal.code, refusal.body()
    except Exception:  # noqa: BLE001 - a server answers 500 and goes on
        _log.exception("the local Telegram failed in %s", name)
        return 500, {"ok": False, "error_code": 500, "description": "Internal Server Error"}
    finally:
        world.settle()
    return 200, {"ok": True, "result": result}


async def _run(world: "World", name: str, raw: dict[str, Any], uploads: dict[str, Upload]) -> Any:
    method = METHODS.get(name.lower())
    if method is None:
        raise not_found()
    result = method.run(Call(world, _values(method, raw, uploads), uploads))
    return await result if inspect.isawaitable(result) else result


def _values(method: Method, raw: dict[str, Any], uploads: dict[str, Upload]) -> dict[str, Any]:
    """Telegram ignores a parameter it does not know; here it is refused, so that a misspelt one is noticed."""
    for name in raw:
        if name not in method.must and name not in method.may:
            raise bad_request(f'{method.name} has no parameter "{name}"')
    values = {name: read_value(name, value) for name, value in raw.items() if value is not None}
    for name in method.must:
        if name not in values and name not in uploads:
            raise bad_request(MISSING.get(name, f"{name} is not specified"))
    return values
