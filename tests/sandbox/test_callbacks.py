"""The sandbox calls back as the provider does: hashed, repeated, late and never elsewhere."""

from __future__ import annotations

import asyncio
import hashlib
import json

from pos_app.sandbox.records import Delivery
from tests.sandbox.merchant import Merchant, eventually, merchant

PUSH = "ORANGE_SN_API_CASH_OUT"


async def _paid(shop: Merchant, **fields: object) -> str:
    made = (await shop.operate(PUSH, **fields))["data"]
    shop.sandbox.approve(made["externalTransactionId"])
    return str(made["transactionId"])


async def test_the_hash_covers_both_ids_and_the_key_only() -> None:
    async with merchant() as shop:
        transaction_id = await _paid(shop, externalTransactionId="X-77")
        shop.clock.advance(2)
        await eventually(shop.sandbox.ledger.received)
        body = json.loads(shop.sandbox.ledger.received()[0].body)

    proof = hashlib.sha256(f"{transaction_id}|X-77|sandbox-key".encode()).hexdigest()
    assert body["sha256Hash"] == proof


async def test_an_address_elsewhere_is_never_called() -> None:
    # Not in production plain http passes the field's rule, so that the sender alone decides.
    async with merchant(production_enabled=False) as shop:
        for url in ("https://relay.example.sn/x", "https://127.0.0.1:1/x", "http://192.0.2.1/x"):
            await _paid(shop, callbackUrl=url, amount=300)
        shop.clock.advance(10)
        await shop.read("balance")
        callbacks = shop.sandbox.ledger.callbacks()

    assert [row.delivery for row in callbacks] == [Delivery.NOT_SENT] * 3
    assert all(row.attempts == 0 and row.detail for row in callbacks)


async def test_a_refused_callback_comes_again_each_minute_and_ends() -> None:
    async with merchant() as shop:
        # A route that answers 404 to every POST.
        transaction_id = await _paid(shop, callbackUrl=f"{shop.sandbox.intech_url}nowhere")
        attempts = []
        for _ in range(8):
            shop.clock.advance(61)
            (row,) = shop.sandbox.ledger.callbacks(transaction_id)
            if row.delivery == Delivery.WAITING:
                await eventually(
                    lambda before=row.attempts: (
                        shop.sandbox.ledger.callbacks(transaction_id)[0].attempts > before
                    )
                )
            attempts.append(shop.sandbox.ledger.callbacks(transaction_id)[0])

    assert [row.attempts for row in attempts] == [1, 2, 3, 4, 5, 5, 5, 5]
    assert attempts[0].detail == "HTTP 404"
    assert attempts[-1].delivery == Delivery.GIVEN_UP


async def test_a_callback_to_a_closed_port_is_recorded_as_unreachable() -> None:
    async with merchant() as shop:
        transaction_id = await _paid(shop, callbackUrl="http://127.0.0.1:9/x")
        shop.clock.advance(2)
        await eventually(lambda: shop.sandbox.ledger.callbacks(transaction_id)[0].attempts)
        (row,) = shop.sandbox.ledger.callbacks(transaction_id)

    assert row.detail.startswith("unreachable")
    assert row.delivery == Delivery.WAITING


async def test_a_receiver_that_hangs_delays_nobody_else() -> None:
    async def hang(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await hung.wait()
        writer.close()

    hung = asyncio.Event()
    receiver = await asyncio.start_server(hang, "127.0.0.1", 0)
    port = receiver.sockets[0].getsockname()[1]
    async with merchant() as shop:
        await _paid(shop, callbackUrl=f"http://127.0.0.1:{port}/x")
        shop.clock.advance(2)
        await _paid(shop)
        shop.clock.advance(2)
        await eventually(shop.sandbox.ledger.received)
    hung.set()
    receiver.close()
    await receiver.wait_closed()


async def test_out_of_order_brings_the_callback_before_the_answer_twice() -> None:
    async with merchant(faults="out-of-order") as shop:
        answer = await shop.operate(PUSH)
        received = shop.sandbox.ledger.received()

    assert answer["data"]["status"] == "PENDING"
    assert [json.loads(row.body)["status"] for row in received] == ["SUCCESS", "SUCCESS"]


async def test_duplicates_come_three_times() -> None:
    async with merchant(faults="duplicates-callbacks") as shop:
        await _paid(shop)
        shop.clock.advance(2)
        await eventually(lambda: len(shop.sandbox.ledger.received()) == 3)

        assert len({row.body for row in shop.sandbox.ledger.received()}) == 1


async def test_a_refund_sends_no_callback_of_its_own() -> None:
    async with merchant() as shop:
        made = (await shop.operate(PUSH, phone="770000008"))["data"]
        shop.sandbox.settle_all()
        (callback,) = shop.sandbox.ledger.callbacks()
        status = await shop.status(made["externalTransactionId"])

    assert status == "REFUNDED"
    assert json.loads(callback.body)["status"] == "SUCCESS"
