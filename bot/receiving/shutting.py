"""The door is shut behind an answer: of a body that nobody wanted only a little is still taken in, for a moment.

aiohttp by itself reads on for ten seconds, however much comes: whoever pushed fast pushed all of 50 MB through a 403.
Not to read at all would be wrong too: the kernel then resets the connection, and who sent a small body may never see
why they were refused.
"""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.http import HttpProcessingError

LITTLE = 1024 * 1024  # bytes
MOMENT = 1.0  # seconds


async def answered(
    request: web.BaseRequest, page: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answer first, then shut, whatever the answer and whichever the address."""
    try:
        answer = await page(request)
    except web.HTTPException as refused:
        await _shut(request, refused)
        raise
    await _shut(request, answer)
    return answer


async def _shut(request: web.BaseRequest, answer: web.StreamResponse) -> None:
    if request.content.is_eof():
        return  # nothing more can come: the connection may serve the next
    answer.force_close()
    try:
        await answer.prepare(request)
        await answer.write_eof()
        await _drop(request)
    except (OSError, HttpProcessingError, web.RequestPayloadError):
        pass  # they went, dawdled, or sent nonsense: nothing more is owed to them
    request.protocol.force_close()


async def _drop(request: web.BaseRequest) -> None:
    left = LITTLE
    async with asyncio.timeout(MOMENT):
        while left > 0 and (piece := await request.content.readany()):
            left -= len(piece)
