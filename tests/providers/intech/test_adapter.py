"""The adapter's own work: where keys stand, which connection, what is missing, the balance."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.money import Balance
from pos_app.domain.reason import Reason
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import ReplyKind
from tests.providers.intech.answers import operation, sample, told
from tests.providers.loopback import answering, serving
from tests.providers.shop import (
    ANSWERS,
    BY_CODE,
    KEY,
    REF,
    balance_of,
    opened,
    parts_for,
    sending,
    without_key,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pos_app.providers.declaration import Assembly
    from tests.providers.loopback import Loopback

DEPOSIT = sending(BY_CODE["WAVE_SN_API_CASH_IN"])


@asynccontextmanager
async def shop_whose_provider_says(
    body: object, status: int = 201, *, signed: bool = False
) -> AsyncIterator[tuple[Assembly, Loopback]]:
    answer = answering(status, json.dumps(body).encode())
    async with (
        serving(answer) as server,
        opened(parts_for(server.url, signed=signed)) as assembly,
    ):
        yield assembly, server


async def test_the_key_stands_only_where_the_contract_wants_it() -> None:
    async with shop_whose_provider_says(told("PENDING")) as (assembly, server):
        await assembly.provider.submit(DEPOSIT)
        await assembly.provider.ask(DEPOSIT)
        with pytest.raises(TillError):
            await balance_of(assembly.provider)
    submitted, asked, balance = (visit for visit in server.visits if visit.head)

    assert (json.loads(submitted.body)["apiKey"], submitted.header("secretkey")) == (KEY, "")
    assert (json.loads(asked.body)["apiKey"], asked.header("secretkey")) == (KEY, KEY)
    assert (balance.body, balance.header("secretkey")) == (b"", KEY)
    assert submitted.head.startswith(b"POST /api-services/operation HTTP/1.1")
    assert asked.head.startswith(b"POST /api-services/get-transaction-status HTTP/1.1")
    assert balance.head.startswith(b"GET /api-services/balance HTTP/1.1")
    assert (submitted.header("connection"), asked.header("connection")) == ("close", "keep-alive")
    assert submitted.header("hmac-signature") == ""


async def test_posts_are_signed_when_a_secret_is_given_and_gets_never() -> None:
    async with shop_whose_provider_says(operation(), signed=True) as (assembly, server):
        await assembly.provider.submit(DEPOSIT)
        await assembly.provider.ask(DEPOSIT)
        with pytest.raises(TillError):
            await balance_of(assembly.provider)
    signatures = [visit.header("hmac-signature") for visit in server.visits if visit.head]

    assert [len(signature) for signature in signatures] == [64, 64, 0]


async def test_a_service_that_is_not_on_sale_never_leaves() -> None:
    gone = replace(DEPOSIT, order=replace(DEPOSIT.order, service="GONE"))
    async with serving(answering(200, b"{}")) as server, opened(parts_for(server.url)) as assembly:
        reply = await assembly.provider.submit(gone)

    assert (reply.kind, server.connections) == (ReplyKind.NEVER_LEFT, 0)


async def test_key_and_callback_address_must_be_there_first() -> None:
    parts = parts_for("https://api.intech.sn")
    async with opened(without_key(parts)) as assembly:
        assert assembly.provider.missing() is Trouble.NO_CREDENTIALS
    async with opened(replace(parts, settings={})) as assembly:
        assert assembly.provider.missing() is Trouble.NO_CALLBACK_ADDRESS
    async with opened(parts) as assembly:
        assert assembly.provider.missing() is None


BALANCES = {
    "whole": (sample("balance.response"), Balance(Decimal(9938), "XOF")),
    "fractional": (
        {"code": 2000, "data": {"currency": "XOF", "balance": 2332.0625}},
        Balance(Decimal("2332.0625"), "XOF"),
    ),
    "negative": ({"code": 2000, "data": {"balance": -5}}, Balance(Decimal(-5), "XOF")),
}


@pytest.mark.parametrize("kind", BALANCES)
async def test_the_balance_is_exact(kind: str) -> None:
    body, balance = BALANCES[kind]
    async with shop_whose_provider_says(body, 200) as (assembly, _):
        assert await balance_of(assembly.provider) == balance


@pytest.mark.parametrize(
    ("status", "body", "trouble"),
    [
        (200, {"code": 4000, "data": {"secreteKey": "Invalide secrete key"}}, "PROVIDER_REFUSED"),
        (500, {"code": 2000, "data": {"balance": 5}}, "PROVIDER_REFUSED"),
        (200, {"code": 2000, "data": {"balance": "beaucoup"}}, "PROVIDER_UNREADABLE"),
        (200, [], "PROVIDER_UNREADABLE"),
    ],
)
async def test_no_balance_is_made_up(status: int, body: object, trouble: str) -> None:
    async with shop_whose_provider_says(body, status) as (assembly, _):
        with pytest.raises(TillError) as caught:
            await balance_of(assembly.provider)

    assert caught.value.trouble is Trouble[trouble]


async def test_without_a_network_the_balance_says_so() -> None:
    async with opened(parts_for("http://127.0.0.1:9")) as assembly:
        with pytest.raises(TillError) as caught:
            await balance_of(assembly.provider)

    assert caught.value.trouble is Trouble.NO_NETWORK


async def test_our_reference_is_the_providers_external_id() -> None:
    async with shop_whose_provider_says(operation()) as (assembly, server):
        reply = await assembly.provider.submit(DEPOSIT)

    assert json.loads(server.visits[0].body)["externalTransactionId"] == REF
    assert json.loads(reply.body)["data"]["externalTransactionId"] == REF


async def test_an_echoed_card_number_is_taken_out_wherever_it_stands() -> None:
    number = ANSWERS["cardNumber"]
    sale = sending(BY_CODE["BANK_CARD_API_CASH_OUT"])
    answer = json.dumps({"code": 4000, "msg": f"carte {number} refusée", "data": {}}).encode()
    async with serving(answering(201, answer)) as server, opened(parts_for(server.url)) as assembly:
        first = await assembly.provider.submit(sale)
        second = await assembly.provider.submit(sale)
        (visit,) = [each for each in server.visits if each.body]

    assert json.loads(visit.body)["cardNumber"] == number
    assert json.loads(visit.body)["cardCVC"] == ANSWERS["cardCVC"]
    assert number not in first.raw + first.body.decode()
    assert json.loads(first.body)["msg"] == "carte ••• refusée"
    assert (second.kind, second.why) == (ReplyKind.NEVER_LEFT, "CardGone")
    event = assembly.provider.read_submission(sale, second)
    assert event == e.NeverLeft(attempt=1, reason=Reason.CARD_GONE, detail="CardGone")
