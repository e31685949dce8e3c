"""The provider's lists: kept on the shelf, refreshed in the background, never lost by a fault."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Copy
from pos_app.providers.intech.lists import read_errors
from pos_app.providers.intech.services import SERVICES
from tests.providers.intech.answers import sample
from tests.providers.intech.test_assortment import TEXT, with_row
from tests.providers.loopback import Visit, answering, serving
from tests.providers.shop import MemoryShelf, SetClock, opened, parts_for


def test_the_error_dictionary_is_read_from_either_name() -> None:
    rows = sample("errors.response")["services"]
    errors = read_errors(json.dumps({"services": rows}))

    assert read_errors(json.dumps({"errors": rows})) == errors
    assert (errors[0].id_number, errors[0].code) == (None, "unknown_error")
    assert [error.id_number for error in errors if error.code == "insufficient_balance"] == [2, 26]


async def test_without_a_network_the_last_good_copies_are_used() -> None:
    shelf = MemoryShelf()
    row = {"codeService": "NEW_SN_THING", "typeService": "CASHIN", "typeOperation": "DEBIT"}
    shelf.write("intech-services", Copy(text=with_row(**row), at_ms=5))
    shelf.write("intech-errors", Copy(text="<html>", at_ms=5))
    async with opened(replace(parts_for("http://127.0.0.1:9"), shelf=shelf)) as assembly:
        assert assembly.catalogue.find("NEW_SN_THING") is not None
        assert (assembly.lists.services_at_ms(), assembly.lists.errors_at_ms()) == (5, None)


@pytest.mark.parametrize(
    ("status", "body", "trouble"),
    [
        (200, b"<html>", Trouble.PROVIDER_UNREADABLE),
        (200, b'{"services":[]}', Trouble.PROVIDER_UNREADABLE),
        (503, b"{}", Trouble.PROVIDER_REFUSED),
    ],
)
async def test_a_refresh_that_fails_leaves_the_old_lists(
    status: int, body: bytes, trouble: Trouble
) -> None:
    shelf = MemoryShelf()
    async with serving(answering(status, body)) as server:
        parts = replace(parts_for(server.url), shelf=shelf)
        async with opened(parts) as assembly:
            with pytest.raises(TillError) as caught:
                await assembly.lists.refresh()

            assert (caught.value.trouble, shelf.copies) == (trouble, {})
            assert assembly.catalogue.services() == SERVICES


async def test_lists_are_kept_fresh_in_the_background() -> None:
    errors = json.dumps(sample("errors.response")).encode()
    shelf, clock = MemoryShelf(), SetClock()

    async def answer(visit: Visit) -> None:
        if await visit.read():
            visit.send(200, TEXT.encode() if b"/services" in visit.head else errors)

    async with serving(answer) as server:
        parts = replace(parts_for(server.url), shelf=shelf, clock=clock)
        async with opened(parts) as assembly:
            lists: Any = assembly.lists
            assert await lists._try() == 6 * 3600  # one round of `keep_fresh`, without its sleep
            clock.now += 7 * 3600 * 1000
            assert lists._until_old_s() < 0
            clock.now -= 30 * 24 * 3600 * 1000
            assert lists._until_old_s() <= 6 * 3600
    assert shelf.copies.keys() == {"intech-services", "intech-errors"}


async def test_without_a_network_the_background_tries_again_later() -> None:
    async with opened(parts_for("http://127.0.0.1:9")) as assembly:
        lists: Any = assembly.lists

        assert await lists._try() == 600
