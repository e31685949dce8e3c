"""Bills, transfers and quotes: the right provider is asked, in a place that sales leave free."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.assembly import build_float_book
from pos_app.engine.lookups import Lookups
from pos_app.engine.places import FOR_OTHERS, Lane, Places
from tests.support.fakes import LoopClock, MemoryShelf, ScriptedProvider, ThreeServices
from tests.support.orders import DEPOSIT
from tests.support.virtual_time import run_virtual, settle

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping


class Knowing(ScriptedProvider):
    """A provider that knows bills and transfers."""

    async def pending_bills(self, service: str, account: str) -> Any:  # noqa: ANN401 - a stand-in
        await asyncio.sleep(0)
        return ("bill", service, account)

    async def incoming(self, reference: str) -> Any:  # noqa: ANN401 - the same
        await asyncio.sleep(0)
        return ("incoming", reference)

    async def quote(self, fields: Mapping[str, str]) -> Any:  # noqa: ANN401 - the same
        await asyncio.sleep(0)
        return ("quote", dict(fields))


def lookups(provider: object, places: Places) -> Lookups:
    providers = cast("Mapping[str, Any]", {"intech": provider})
    return Lookups(providers=providers, catalogue=ThreeServices(), places=places)


def asked(provider: object, places: Places) -> list[Coroutine[Any, Any, Any]]:
    ask = lookups(provider, places)
    return [
        ask.pending_bills(DEPOSIT.code, "123"),
        ask.incoming(DEPOSIT.code, "89163605"),
        ask.quote(DEPOSIT.code, {"amount": "5"}),
    ]


def test_who_knows_is_asked_with_what_was_typed() -> None:
    async def ask() -> None:
        assert [await each for each in asked(Knowing(), Places())] == [
            ("bill", DEPOSIT.code, "123"),
            ("incoming", "89163605"),
            ("quote", {"amount": "5"}),
        ]

    run_virtual(ask())


def test_who_does_not_know_is_not_asked() -> None:
    async def ask() -> None:
        for each in asked(ScriptedProvider(), Places()):
            with pytest.raises(TillError) as refused:
                await each
            assert (refused.value.trouble, refused.value.detail) == (
                Trouble.NOT_POSSIBLE_NOW,
                DEPOSIT.code,
            )

    run_virtual(ask())


def test_a_transfer_is_looked_up_where_its_service_is_switched_off() -> None:
    async def ask() -> None:
        knowing: Any = lookups(Knowing(), Places())
        assert await knowing.incoming("SWITCHED_OFF", "8") == ("incoming", "8")
        with pytest.raises(TillError) as refused:
            await knowing.pending_bills("SWITCHED_OFF", "8")
        assert refused.value.detail == "SWITCHED_OFF"
        with pytest.raises(TillError):
            await lookups(ScriptedProvider(), Places()).incoming("SWITCHED_OFF", "8")

    run_virtual(ask())


def test_a_look_up_waits_for_a_place_of_its_own_lane() -> None:
    async def ask() -> None:
        places = Places()
        doors = [places.taken(Lane.OTHER) for _ in range(FOR_OTHERS)]
        for door in doors:
            await door.__aenter__()
        tasks = [asyncio.ensure_future(each) for each in asked(Knowing(), places)]
        await settle()
        assert not any(task.done() for task in tasks)
        for door in doors:
            await door.__aexit__(None, None, None)
        assert len(await asyncio.gather(*tasks)) == 3

    run_virtual(ask())


def test_a_balance_can_be_asked_for_without_a_till() -> None:
    async def ask() -> None:
        provider, shelf = ScriptedProvider(), MemoryShelf()
        provider.balances.append(TillError(Trouble.NO_NETWORK))
        book = build_float_book({"intech": provider}, shelf, LoopClock())
        assert book.last("intech") is None
        with pytest.raises(TillError):
            await book.refresh("intech")

    run_virtual(ask())
