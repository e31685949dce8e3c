"""Payment links over real HTTP, against the sandbox that tills train on."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.amounts import AmountLimits
from pos_app.domain.reason import Reason
from pos_app.domain.secret import Secret
from pos_app.domain.service import AmountRule
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.float_book import Balances
from pos_app.providers.declaration import ProviderParts
from pos_app.providers.intram.declaration import INTRAM
from pos_app.providers.intram.offer import LINK
from pos_app.sandbox import credentials
from pos_app.sandbox.server import Sandbox, SandboxOptions
from tests.providers.loopback import answering, serving
from tests.providers.shop import MemoryShelf, SetClock, order_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pos_app.providers.declaration import Assembly


def parts_at(base_url: str) -> ProviderParts:
    return ProviderParts(
        base_url=base_url,
        secrets={
            "intram_public_key": Secret(credentials.INTRAM_PUBLIC_KEY),
            "intram_private_key": Secret(credentials.INTRAM_PRIVATE_KEY),
            "intram_secret_key": Secret(credentials.INTRAM_SECRET_KEY),
        },
        settings={"intram_merchant_id": credentials.INTRAM_MERCHANT_ID, "shop_name": "Chez Awa"},
        shelf=MemoryShelf(),
        clock=SetClock(),
    )


@asynccontextmanager
async def shop_at(options: SandboxOptions) -> AsyncIterator[tuple[Assembly, Sandbox]]:
    async with Sandbox(options) as sandbox:
        assembly = INTRAM.build(parts_at(sandbox.intram_url))
        try:
            yield assembly, sandbox
        finally:
            await assembly.close()


def a_link(francs: int) -> Transaction:
    order = order_for(LINK, amount=str(francs))
    return Transaction(ref=Ref("T01A-LINK"), order=order, state=State.SENDING, attempts=1)


async def submitted(assembly: Assembly, sale: Transaction) -> e.SubmissionEvent:
    return assembly.provider.read_submission(sale, await assembly.provider.submit(sale))


@pytest.mark.parametrize(
    ("francs", "kind"), [(1000, e.Succeeded), (1001, e.Declined), (1002, e.Declined)]
)
async def test_a_link_is_made_and_its_end_is_learnt(francs: int, kind: type[e.Event]) -> None:
    async with shop_at(SandboxOptions()) as (assembly, sandbox):
        event = await submitted(assembly, a_link(francs))
        assert isinstance(event, e.Accepted)
        sale = replace(a_link(francs), reference=event.heard.reference)
        waiting = assembly.provider.read_question(sale, await assembly.provider.ask(sale))
        sandbox.settle_all()
        ended = assembly.provider.read_question(sale, await assembly.provider.ask(sale))

    assert dict(event.heard.extras)["deepLinkUrl"].startswith("http://127.0.0.1:")
    assert isinstance(waiting, e.Accepted)
    assert isinstance(ended, kind)


@pytest.mark.parametrize("francs", [1003, 1004, 1006])
async def test_a_link_that_did_not_come_cannot_be_paid(francs: int) -> None:
    async with shop_at(SandboxOptions()) as (assembly, _):
        event = await submitted(assembly, a_link(francs))

    assert isinstance(event, e.Declined)
    assert event.reason is Reason.LINK_NEVER_SHOWN


async def test_wrong_keys_are_named() -> None:
    async with Sandbox(SandboxOptions()) as sandbox:
        parts = parts_at(sandbox.intram_url)
        wrong = {**parts.secrets, "intram_secret_key": Secret("another")}
        assembly = INTRAM.build(replace(parts, secrets=wrong))
        event = await submitted(assembly, a_link(1000))
        await assembly.close()

    assert isinstance(event, e.Declined)
    assert event.reason is Reason.KEY_REFUSED


async def test_keys_travel_in_headers_only() -> None:
    async with serving(answering(200, b"{}")) as server:
        assembly = INTRAM.build(parts_at(server.url + "/api/v1/"))
        await assembly.provider.submit(a_link(1000))
        await assembly.provider.ask(replace(a_link(1000), reference="abc"))
        await assembly.close()
    posted, read = (visit for visit in server.visits if visit.head)

    assert posted.head.startswith(b"POST /api/v1/payments/request HTTP/1.1")
    assert read.head.startswith(b"GET /api/v1/transactions/confirm/abc HTTP/1.1")
    for visit in (posted, read):
        assert visit.header("x-api-key") == credentials.INTRAM_PUBLIC_KEY
        assert visit.header("x-private-key") == credentials.INTRAM_PRIVATE_KEY
        assert visit.header("x-secret-key") == credentials.INTRAM_SECRET_KEY
        assert visit.header("x-marchand-key") == credentials.INTRAM_MERCHANT_ID
    body = json.loads(posted.body)
    assert body.keys() == {"invoice", "store", "actions"}
    assert body["store"] == {"name": "Chez Awa", "template": "default"}
    assert (body["invoice"]["currency"], body["invoice"]["amount"]) == ("XOF", 1000)
    assert body["invoice"]["custom_datas"] == {"ref": "T01A-LINK"}
    assert b"sandbox_p" not in posted.body


async def test_a_payment_without_a_reference_is_not_asked_about() -> None:
    async with serving(answering(200, b"{}")) as server:
        assembly = INTRAM.build(parts_at(server.url))
        for reference in ("", "../balance", "a/b", "a?b"):
            reply = await assembly.provider.ask(replace(a_link(1000), reference=reference))
            assert reply.why == "NoReference"
        await assembly.close()

    assert server.connections == 0


async def test_there_is_no_balance_and_no_list() -> None:
    assembly = INTRAM.build(parts_at("https://webservices.intram.org:4002/api/v1"))

    assert not isinstance(assembly.provider, Balances)
    await assembly.lists.refresh()
    await assembly.lists.keep_fresh()
    assert assembly.lists.errors() == ()
    assert (assembly.lists.services_at_ms(), assembly.lists.errors_at_ms()) == (None, None)


def test_the_shops_own_amount_rule_replaces_ours() -> None:
    rule = AmountLimits(minimum=500)
    parts = replace(parts_at("https://x.example"), amounts={LINK.code: rule})
    service = INTRAM.build(parts).catalogue.find(LINK.code)

    assert service is not None
    assert service.amounts == AmountRule(minimum=500)
