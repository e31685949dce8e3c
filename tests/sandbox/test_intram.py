"""The sandbox's Intram takes both dialects and their oddities."""

from __future__ import annotations

import asyncio
import base64
import re
import warnings
from typing import Any

import httpx
import pytest

from pos_app.sandbox.credentials import (
    INTRAM_MERCHANT_ID,
    INTRAM_PRIVATE_KEY,
    INTRAM_PUBLIC_KEY,
    INTRAM_SECRET_KEY,
)
from tests.sandbox.merchant import INTRAM_HEADERS, Merchant, eventually, merchant

ACTIONS = {
    "cancel_url": "https://shop.example.com/cancel?x=1",
    "return_url": "https://shop.example.com/return",
}
OLD_DIALECT = {
    "invoice": {
        "keys": {"public": "a", "private": "b", "secret": "c"},
        "currency": "XOF",
        "items": [{"name": "Pain", "qte": 2, "price": 500, "totalamount": 1000}],
        "taxes": [],
        "amount": 1000,
        "custom_datas": {"ref": "X-1"},
    },
    "store": {"name": "Mon Magasin", "postal_adress": "Rue 1", "template": "default"},
    "actions": ACTIONS,
}
NEW_DIALECT = {
    "invoice": {
        "currency": "xof",
        "items": {"item_1": {"name": "Pain", "quantity": 2, "unit_price": 500}},
        "taxes": {},
        "amount": 1000,
        "channels": ["mtn-benin"],
    },
    "custom_data": {"ref": "X-1"},
    "store": {"name": "Mon Magasin", "tagline": "Frais", **ACTIONS},
    "actions": ACTIONS,
}


async def _request(shop: Merchant, body: dict[str, Any], **headers: str) -> httpx.Response:
    url = f"{shop.sandbox.intram_url}payments/request"
    return await shop.client.post(url, json=body, headers={**INTRAM_HEADERS, **headers})


async def _confirm(shop: Merchant, name: str, slashes: str = "") -> httpx.Response:
    url = f"{shop.sandbox.intram_url}{slashes}transactions/confirm/{name}"
    return await shop.client.get(url, headers=INTRAM_HEADERS)


def _amount(amount: int) -> dict[str, Any]:
    return {**OLD_DIALECT, "invoice": {"currency": "XOF", "amount": amount}}


@pytest.mark.parametrize("body", [OLD_DIALECT, NEW_DIALECT])
async def test_both_dialects_open_a_payment(body: dict[str, Any]) -> None:
    async with merchant() as shop:
        answer = await _request(shop, body)
        made = answer.json()
        page = await shop.client.get(made["receipt_url"])
        pending = (await _confirm(shop, made["transaction_id"])).json()
        shop.sandbox.settle_all()
        paid = (await _confirm(shop, made["transaction_id"])).json()

    assert answer.status_code == 200
    assert re.fullmatch(r"[0-9a-f]{24}", made["transaction_id"])
    assert (made["error"], made["status"], made["currency"]) == (False, "PENDING", "xof")
    picture = base64.b64decode(made["qr_code"].removeprefix("data:image/png;base64,"))
    assert picture.startswith(b"\x89PNG")
    assert "Payer 1000 XOF" in page.text
    assert pending["status"] == "PENDING"
    assert (paid["status"], paid["total_amount"], paid["net_amount"]) == ("SUCCESS", 1000, 1050)
    assert paid["custom_data"] == {"ref": "X-1"}
    assert set(paid) >= {"customer", "receipt_url", "account_number", "source", "fees"}


async def test_double_slashes_and_the_short_reference_are_accepted() -> None:
    async with merchant() as shop:
        made = (await _request(shop, OLD_DIALECT)).json()
        (payment,) = shop.sandbox.ledger.payments()
        doubled = await _confirm(shop, made["transaction_id"], slashes="/")
        short = await _confirm(shop, payment.reference)

    assert len(payment.reference) == 10
    assert doubled.json() == short.json()
    assert doubled.status_code == 200


@pytest.mark.parametrize("name", INTRAM_HEADERS)
async def test_each_of_the_three_keys_is_required_and_the_fourth_is_not(name: str) -> None:
    async with merchant() as shop:
        refused = await _request(shop, OLD_DIALECT, **{name: "wrong"})
        accepted = await _request(shop, OLD_DIALECT, **{"X-MARCHAND-KEY": INTRAM_MERCHANT_ID})

    assert refused.status_code == 401
    assert refused.json() == {"error": True, "status": "ERROR", "message": "Invalid API keys"}
    assert accepted.status_code == 200


@pytest.mark.parametrize("errors_as_200", [False, True])
async def test_errors_come_in_both_styles(errors_as_200: bool) -> None:
    async with merchant(intram_errors_as_200=errors_as_200) as shop:
        answers = [
            await _request(shop, _amount(0)),
            await _request(shop, {"invoice": {"currency": "EUR", "amount": 5}}),
            await _confirm(shop, "0" * 24),
        ]

    assert [answer.status_code for answer in answers] == [200 if errors_as_200 else 400] * 3
    assert all(answer.json()["error"] is True for answer in answers)


async def test_the_page_pays_and_the_return_is_appended_blindly() -> None:
    async with merchant() as shop:
        first = (await _request(shop, OLD_DIALECT)).json()
        second = (await _request(shop, OLD_DIALECT)).json()
        paid = await shop.client.post(f"{first['receipt_url']}/pay")
        cancelled = await shop.client.post(f"{second['receipt_url']}/cancel")
        statuses = [
            (await _confirm(shop, made["transaction_id"])).json()["status"]
            for made in (first, second)
        ]

    assert statuses == ["SUCCESS", "CANCELED"]
    assert paid.headers["location"] == (
        f"https://shop.example.com/return?STATUS=SUCCESS?transaction_id={first['transaction_id']}"
    )
    assert "cancel?x=1?STATUS=CANCELED?transaction_id=" in cancelled.headers["location"]


@pytest.mark.parametrize(
    ("amount", "status"), [(1001, "FAIL"), (1002, "CANCELED"), (1007, "PENDING"), (1005, "SUCCESS")]
)
async def test_the_amount_tells_the_story(amount: int, status: str) -> None:
    async with merchant() as shop:
        made = (await _request(shop, _amount(amount))).json()
        shop.clock.advance(3600)
        answer = (await _confirm(shop, made["transaction_id"])).json()

    assert answer["status"] == status


async def test_an_answer_may_be_lost_a_page_or_an_error() -> None:
    async with merchant() as shop:
        with pytest.raises(httpx.RemoteProtocolError):
            await _request(shop, _amount(1004))
        page = await _request(shop, _amount(1003))
        error = await _request(shop, _amount(1006))
        recorded = len(shop.sandbox.ledger.payments())

    assert page.headers["content-type"].startswith("text/html")
    assert error.status_code == 500
    assert recorded == 3


async def test_the_callback_is_a_post_to_this_machine() -> None:
    async with merchant() as shop:
        body = {**OLD_DIALECT, "actions": {"callback_url": shop.sandbox.callback_url}}
        made = (await _request(shop, body)).json()
        shop.sandbox.settle_all()
        shop.clock.advance(2)
        await eventually(shop.sandbox.ledger.received)
        (received,) = shop.sandbox.ledger.received()

    assert made["transaction_id"].encode() in received.body


async def test_an_independent_client_creates_and_confirms() -> None:
    intram = pytest.importorskip("django_intram.intram")

    def pay(url: str) -> tuple[Any, Any]:
        client = intram.Intram(
            INTRAM_PUBLIC_KEY, INTRAM_PRIVATE_KEY, INTRAM_SECRET_KEY, INTRAM_MERCHANT_ID, True
        )
        client.const = url
        client.currency, client.amount, client.name_store = "XOF", 1000, "Boutique"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it turns the verification of TLS off
            made = client.set_request_payment()
            return made, client.get_transaction_status(made["transaction_id"])

    async with merchant() as shop:
        made, status = await asyncio.to_thread(pay, shop.sandbox.intram_url)

    assert made["status"] == "PENDING"
    assert status["status"] == "PENDING"
    assert status["total_amount"] == 1000
