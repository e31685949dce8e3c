"""Answers that come twice, point astray or bring odd cookies: the next question is not misled."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.engine.lookups import BillLookup
from pos_app.engine.ports import ReplyKind
from pos_app.providers.intram.declaration import INTRAM
from tests.providers.intech.answers import SERVICE
from tests.providers.intram.test_round_trip import a_link, parts_at
from tests.providers.loopback import answering, framed, serving
from tests.providers.requests import GET, POST, client_of, reply_to
from tests.providers.shop import BY_CODE, opened, parts_for, sending

if TYPE_CHECKING:
    from tests.providers.loopback import Visit


async def test_another_accounts_doubled_answer_shows_no_bill() -> None:
    """The older answers name no account, and a status question may have come before."""

    async def statuses_twice(visit: Visit) -> None:
        if await visit.read():
            bills = b"/list-pending-bills" in visit.head
            rows = [] if bills else [{"amount": 500, "billReference": "another's"}]
            members = {"code": 2000, "data": {"pendingBills": rows}}
            visit.writer.write(framed(200, json.dumps(members).encode()) * (1 if bills else 2))

    async with serving(statuses_twice) as server, opened(parts_for(server.url)) as shop:
        await shop.provider.ask(sending(BY_CODE[SERVICE]))
        assert isinstance(shop.provider, BillLookup)
        assert await shop.provider.pending_bills("SENELEC_SN_BILL_PAY", "21050176023") == ()


async def test_another_customers_doubled_answer_pays_no_link() -> None:
    """Intram's newest answers name no payment, so nothing but the line says whose they are."""

    async def the_first_twice(visit: Visit) -> None:
        if await visit.read():
            paid = b"/paid " in visit.head
            answer = framed(200, b'{"status":"SUCCESS"}' if paid else b'{"status":"PENDING"}')
            visit.writer.write(answer * (2 if paid else 1))

    async with serving(the_first_twice) as server:
        shop = INTRAM.build(parts_at(server.url))
        links = [replace(a_link(1000), reference=name) for name in ("paid", "waiting")]
        events = [
            shop.provider.read_question(link, await shop.provider.ask(link)) for link in links
        ]
        await shop.close()

    assert [type(event) for event in events] == [e.Succeeded, e.Accepted]


async def test_a_line_on_which_an_answer_came_twice_is_not_used_again() -> None:
    """The next question would be answered before it arrived, and not be counted at its time."""

    async def twice(visit: Visit) -> None:
        if await visit.read():
            visit.writer.write(framed(200, str(len(server.visits)).encode()) * 2)

    async with serving(twice) as server, client_of(server.url) as client:
        bodies = [(await client.send(GET)).body for _ in range(3)]

    assert server.connections == 3
    assert len(set(bodies)) == 3


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "http://xn--/", "http://xn--a-ecp.ru/", "http://[::1", "//"]
)
async def test_a_redirect_to_no_address_is_an_answer_like_any_other(address: str) -> None:
    reply = await reply_to(answering(308, b"{}", f"Location: {address}"), POST)

    assert (reply.kind, reply.status) == (ReplyKind.HEARD, 308)


@pytest.mark.filterwarnings("error")
async def test_cookies_that_the_standard_library_cannot_read_are_not_read() -> None:
    odd = ("Set-Cookie: a=b", "Set-Cookie2: a=b; Expires=x")
    reply = await reply_to(answering(200, b"{}", *odd), GET)

    assert reply.status == 200
