"""A key that comes late or is replaced counts from the next request; without one nothing leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.composition.shop.keys import LiveSecrets
from pos_app.domain.secret import Secret
from pos_app.engine.ports import ReplyKind
from pos_app.providers.intech.declaration import API_KEY
from tests.providers.loopback import answering, serving
from tests.providers.shop import BY_CODE, opened, parts_for, sending

if TYPE_CHECKING:
    from pos_app.providers.declaration import ProviderParts

DEPOSIT = BY_CODE["WAVE_SN_API_CASH_IN"]
ECHO = b'{"code":2000,"msg":"the key was first-key, is second-key","data":{"status":"PENDING"}}'


def with_live(parts: ProviderParts) -> tuple[ProviderParts, LiveSecrets]:
    """Return the parts with keys that may still change, none at first."""
    live = LiveSecrets()
    return replace(parts, secrets=live), live


async def test_without_a_key_no_byte_leaves() -> None:
    async with serving(answering(200, ECHO)) as server:
        parts, _ = with_live(parts_for(server.url))
        async with opened(parts) as assembly:
            sale = sending(DEPOSIT)
            replies = [await assembly.provider.submit(sale), await assembly.provider.ask(sale)]

        assert [reply.kind for reply in replies] == [ReplyKind.NEVER_LEFT] * 2
        assert server.bytes_received == 0
        assert assembly.provider.fingerprint() == ""


async def test_a_new_key_is_used_for_the_open_sale_and_the_old_one_stays_hidden() -> None:
    async with serving(answering(200, ECHO)) as server:
        parts, live = with_live(parts_for(server.url))
        live.put(API_KEY.name, Secret("first-key"))
        async with opened(parts) as assembly:
            sale = sending(DEPOSIT)
            before = assembly.provider.fingerprint()
            await assembly.provider.submit(sale)
            live.put(API_KEY.name, Secret("second-key"))
            reply = await assembly.provider.ask(sale)
            after = assembly.provider.fingerprint()

    first, second = [visit for visit in server.visits if visit.head]
    assert b"first-key" in first.body
    assert second.header("secretkey") == "second-key"
    assert b"first-key" not in second.body
    assert reply.kind is ReplyKind.HEARD
    assert "first-key" not in reply.raw
    assert "second-key" not in reply.raw
    assert {before, after} == {Secret("first-key").mark(), Secret("second-key").mark()}
