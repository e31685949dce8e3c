"""What a request does besides being sent: counted, not timed."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import httpx

from tests.providers.loopback import answering, serving
from tests.providers.requests import GET, POST, client_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    import pytest

    from pos_app.providers.request import Request


class Overhearing:
    """Notes which modules Python looks for, and finds none."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Note the name."""
        self.names.append(name)
        return None


async def test_a_request_looks_for_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is not there is looked for in every folder, each time: a fifth of a request."""
    overhearing = Overhearing()
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        await client.send(GET)
        monkeypatch.setattr(sys, "meta_path", [overhearing, *sys.meta_path])
        await client.send(GET)

    assert overhearing.names == []


@asynccontextmanager
async def counted_turns() -> AsyncIterator[Callable[[], int]]:
    """Return what tells the number of the loop's turn."""
    turn = 0

    async def count() -> None:
        nonlocal turn
        while True:
            turn += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    yield lambda: turn
    counting.cancel()


async def _turns_of(request: Request, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Send five at once, and return the turns of the loop in which each one left."""
    left: list[int] = []
    honest = httpx.AsyncHTTPTransport.handle_async_request
    async with (
        serving(answering(200, b"{}")) as server,
        client_of(server.url) as client,
        counted_turns() as turn,
    ):
        await client.send(request)

        async def noted(self: httpx.AsyncHTTPTransport, one: httpx.Request) -> httpx.Response:
            left.append(turn())
            return await honest(self, one)

        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", noted)
        await asyncio.gather(*(client.send(request) for _ in range(5)))
    return left


async def test_questions_that_come_together_leave_in_a_turn_of_the_loop_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A window is not free for as long as one turn takes."""
    assert len(set(await _turns_of(GET, monkeypatch))) == 5


async def test_what_moves_money_waits_for_no_question_to_leave(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert len(set(await _turns_of(POST, monkeypatch))) == 1
