"""A phone number tells the sandbox which story to play."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from pos_app.sandbox.outcomes import NUMBER_ENDINGS
from tests.sandbox.merchant import merchant
from tests.sandbox.test_operations import EXTRA_FIELDS

PUSH = "ORANGE_SN_API_CASH_OUT"


@pytest.mark.parametrize(
    ("ending", "states"),
    [
        ("0000", ["PENDING", "FAILLED"]),
        ("0004", ["PENDING", "SUCCESS"]),
        ("0007", ["PENDING", "SUCCESS"]),
        ("0008", ["PENDING", "SUCCESS", "REFUNDED"]),
        ("0009", ["PENDING", "FAILLED", "SUCCESS"]),
        ("0010", ["PENDING", "FAILLED"]),
        ("0011", ["PENDING", "PROCESSING", "SUCCESS"]),
        ("0012", ["PENDING", "CANCELED"]),
        ("7199", ["PENDING", "SUCCESS"]),
    ],
)
async def test_a_number_tells_its_story(ending: str, states: list[str]) -> None:
    async with merchant() as shop:
        body = shop.order(PUSH, phone=f"77000{ending}")
        if ending == "0004":
            with pytest.raises(httpx.RemoteProtocolError):
                await shop.post("operation", body)
        else:
            await shop.post("operation", body)
        shop.sandbox.settle_all()
        (row,) = shop.sandbox.ledger.transactions()
        history = shop.sandbox.ledger.history(row.transaction_id)

    assert [one.status for one in history] == states


@pytest.mark.parametrize(("ending", "error_id"), [("0009", 17), ("0010", 26)])
async def test_a_number_fails_later_for_its_reason(ending: str, error_id: int) -> None:
    async with merchant() as shop:
        await shop.operate(PUSH, phone=f"77000{ending}")
        shop.sandbox.settle_all()
        (row,) = shop.sandbox.ledger.transactions()
        callback = json.loads(shop.sandbox.ledger.callbacks()[0].body)

    assert callback["transaction"]["errorType"]["id"] == error_id
    assert row.status == ("SUCCESS" if ending == "0009" else "FAILLED")


@pytest.mark.parametrize(("ending", "error_id"), [("0001", 2), ("0002", 5), ("0003", 11)])
async def test_a_number_is_refused_at_once(ending: str, error_id: int) -> None:
    async with merchant() as shop:
        answer = await shop.operate(PUSH, phone=f"77000{ending}")

    assert answer["data"]["errorType"]["id"] == error_id


async def test_the_bad_answers_leave_a_recorded_operation_behind() -> None:
    async with merchant() as shop:
        error = await shop.post("operation", shop.order(PUSH, phone="770000005"))
        page = await shop.post("operation", shop.order(PUSH, phone="770000006"))
        unknown = await shop.post("operation", shop.order(PUSH, phone="770000007"))
        recorded = shop.sandbox.ledger.transactions()

    assert error.status_code == 500
    assert page.headers["content-type"].startswith("text/html")
    assert unknown.json()["data"]["errorType"]["code"] == "unknown_error"
    assert unknown.json()["data"]["status"] == "FAILLED"
    assert [row.status for row in recorded] == ["PENDING"] * 3


async def test_nobody_answers_until_the_provider_gives_up_after_15_minutes() -> None:
    async with merchant() as shop:
        made = await shop.operate(PUSH, phone="770000000")
        shop.clock.advance(899)
        before = await shop.status(made["data"]["externalTransactionId"])
        shop.clock.advance(2)
        answer = await shop.ask(made["data"]["externalTransactionId"])

    assert before == "PENDING"
    assert answer["data"]["status"] == "FAILLED"
    assert answer["data"]["errorType"]["code"] == "payment-timeout"


async def test_the_delay_is_believable_and_scaled_by_pace() -> None:
    async def delays(pace: float) -> list[float]:
        async with merchant(pace=pace) as shop:
            for _ in range(40):
                await shop.operate(PUSH)
            rows = shop.sandbox.ledger.transactions()
        return sorted((row.due_s or 0) - row.created_s for row in rows)

    whole, quick = await delays(1.0), await delays(0.01)

    assert 12 < whole[20] < 35
    assert whole[0] > 1
    assert quick == pytest.approx([delay * 0.01 for delay in whole], rel=1e-3)


async def test_the_same_seed_tells_the_same_story_and_another_tells_another() -> None:
    async def story(seed: int) -> list[tuple[str, str, str]]:
        async with merchant(seed=seed, faults="refusals") as shop:
            for _ in range(12):
                await shop.operate(PUSH)
            shop.sandbox.settle_all()
            rows = shop.sandbox.ledger.transactions()
        return [(row.transaction_id, row.status, row.error_code) for row in rows]

    first = await story(7)

    assert await story(7) == first
    assert await story(8) != first
    assert {row[1] for row in first} == {"SUCCESS", "FAILLED"}


def test_every_ending_has_four_digits_and_a_reason_to_be() -> None:
    assert all(len(ending) == 4 and ending.isdigit() for ending in NUMBER_ENDINGS)
    assert len({outcome.name for outcome in NUMBER_ENDINGS.values()}) == len(NUMBER_ENDINGS)
    assert all(outcome.why for outcome in NUMBER_ENDINGS.values())


async def test_the_customer_pays_or_refuses_on_the_deep_link_page() -> None:
    async with merchant() as shop:
        paid = (await shop.operate("WAVE_SN_API_CASH_OUT"))["data"]
        refused = (await shop.operate("WAVE_SN_API_CASH_OUT"))["data"]
        page = await shop.client.get(paid["deepLinkUrl"])
        after_pay = await shop.client.post(f"{paid['deepLinkUrl']}/pay")
        after_refusal = await shop.client.post(f"{refused['deepLinkUrl']}/refuse")
        again = await shop.client.get(paid["deepLinkUrl"])
        statuses = [await shop.status(made["externalTransactionId"]) for made in (paid, refused)]

    assert "Effectuer votre paiement de 1000 CFA" in page.text
    assert 'property="og:title"' in page.text
    assert statuses == ["SUCCESS", "FAILLED"]
    assert after_pay.status_code == again.status_code == 302
    assert after_pay.headers["location"] == "https://shop.example.sn/paid"
    assert after_refusal.headers["location"] == "file:///failed"


async def test_unknown_and_expired_links_lead_home() -> None:
    async with merchant() as shop:
        made = await shop.operate("WAVE_SN_API_CASH_OUT", phone="770000000")
        shop.clock.advance(901)
        expired = await shop.client.get(made["data"]["deepLinkUrl"])
        unknown = await shop.client.get("deep/T1")
        home = await shop.client.get(unknown.headers["location"])

    assert "Lien+de+paiement+expir" in expired.headers["location"]
    assert unknown.status_code == 302
    assert "Deep link non trouvé" in home.text


async def test_a_card_returns_with_the_result_of_its_bank() -> None:
    service = "BANK_CARD_API_CASH_OUT"
    async with merchant() as shop:
        made = (await shop.operate(service, **EXTRA_FIELDS[service]))["data"]
        answer = await shop.client.post(f"{made['authLinkUrl']}/pay")

    assert made["orderId"] == f"INTECHV2-BK-{made['transactionId']}"
    assert "approvalCode=" in answer.headers["location"]


async def test_a_question_settles_what_fell_due_without_waiting_for_the_clock_task() -> None:
    async with merchant() as shop:
        made = await shop.operate(PUSH)
        due_s = shop.sandbox.ledger.transactions()[0].due_s
        assert due_s is not None
        shop.clock.advance(due_s - shop.clock.now_s() + 0.5)

        assert await shop.status(made["data"]["externalTransactionId"]) == "SUCCESS"


async def test_fifty_operations_at_once_are_all_recorded_once() -> None:
    async with merchant() as shop:
        bodies = [shop.order("WAVE_SN_API_CASH_IN") for _ in range(50)]
        answers = await asyncio.gather(*(shop.post("operation", body) for body in bodies))
        recorded = shop.sandbox.ledger.transactions()

    assert {json.loads(answer.content)["code"] for answer in answers} == {2000}
    assert len({row.transaction_id for row in recorded}) == 50
