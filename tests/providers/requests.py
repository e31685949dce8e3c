"""Requests as the tests of the HTTP client send them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.secret import Secret
from pos_app.providers.http import HttpClient
from pos_app.providers.request import HttpOptions, Line, Patience, Request
from tests.providers.loopback import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pos_app.engine.ports import Reply
    from tests.providers.loopback import Behaviour

KEY: Final = "CANARY-KEY-7Kq2"
NOW_MS: Final = 1_790_000_000_000
POST: Final = Request(method="POST", path="/x", body=b'{"a":1}', line=Line.FRESH)
GET: Final = Request(method="GET", path="/x")
QUICK: Final = Patience(connect_s=0.2, write_s=0.2, read_s=0.2, total_s=0.3)


@asynccontextmanager
async def client_of(url: str, **changes: object) -> AsyncIterator[HttpClient]:
    options = replace(HttpOptions(base_url=url, secrets=(Secret(KEY),)), **changes)  # type: ignore[arg-type] # any option may be changed
    client = HttpClient(options, lambda: NOW_MS)
    try:
        yield client
    finally:
        await client.close()


async def reply_to(behaviour: Behaviour, request: Request = POST, **changes: object) -> Reply:
    async with serving(behaviour) as server, client_of(server.url, **changes) as client:
        return await client.send(request)
