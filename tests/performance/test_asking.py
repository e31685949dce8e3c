"""How many questions and how many TLS contexts the till needs: counted, not timed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import truststore

from pos_app.domain.secret import Secret
from pos_app.engine.schedule import Schedule
from pos_app.providers import tls
from pos_app.providers.http import HttpClient
from pos_app.providers.request import HttpOptions, Line, Request
from tests.providers.loopback import answering, serving
from tests.support.orders import an_order
from tests.support.promptness import World, worst_window
from tests.support.story import Story
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    import pytest

    from tests.support.promptness import Look

MINUTES: Final = 20


def _asked(lasts_s: float) -> list[Look]:
    """Return the questions about one transaction that becomes final after `lasts_s`."""
    story, world = Story(), World(lasts_s=lambda: lasts_s)
    story.provider, story.schedule = world, Schedule()

    async def wait() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await asyncio.sleep(MINUTES * 60)

    run_virtual(wait())
    (looks,) = world.looks.values()
    return looks


def test_a_quick_end_takes_three_questions() -> None:
    assert len(_asked(30.0)) == 3


def test_twenty_minutes_of_waiting_take_sixty_questions() -> None:
    looks = _asked(float("inf"))

    assert 50 <= len(looks) <= 3 * MINUTES
    assert worst_window([look.read_s for look in looks]) <= 3


async def test_a_process_builds_one_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[int] = []

    class Counted(truststore.SSLContext):
        def __init__(self, protocol: int) -> None:
            built.append(protocol)
            super().__init__(protocol)

    tls.tls_context.cache_clear()
    monkeypatch.setattr(truststore, "SSLContext", Counted)
    try:
        async with serving(answering(200, b"{}")) as server:
            options = HttpOptions(base_url=server.url, secrets=(Secret("k"),))
            for _ in range(2):
                client = HttpClient(options, now_ms=lambda: 0)
                for line in Line:
                    await client.send(Request(method="GET", path="/", line=line))
                await client.close()
    finally:
        tls.tls_context.cache_clear()

    assert len(built) == 1


async def test_questions_travel_on_one_kept_connection() -> None:
    async with serving(answering(200, b"{}")) as server:
        client = HttpClient(HttpOptions(base_url=server.url), now_ms=lambda: 0)
        for _ in range(100):
            await client.send(Request(method="GET", path="/"))
        await client.close()

    assert server.connections == 1
