"""The sandbox refuses with the provider's own words and shapes."""

from __future__ import annotations

import pytest

from tests.sandbox.merchant import merchant
from tests.sandbox.test_operations import EXTRA_FIELDS


async def test_all_field_errors_come_at_once() -> None:
    async with merchant() as shop:
        answer = await shop.post("operation", {"codeService": "BANK_CARD_API_CASH_OUT"})

    data = answer.json()["data"]
    assert answer.status_code == 201
    assert answer.json()["msg"] == "Les parametres envoyés sont invalides"
    assert data["apiKey"] == ["Le clee API est invalide"]
    assert data["phone"] == ["Le numero de téléphone est requis"]
    assert data["cardNumber"] == ["cardNumber must be a credit card"]
    assert data["successRedirectUrl"] == ["successRedirectUrl doit être un URL"]
    assert set(data) >= {"merchantName", "operationDescription", "callbackUrl", "amount"}
    assert all(isinstance(lines, list) for lines in data.values())


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("phone", "77245719", "Le numéro est incorrecte. Regex: ([0-9]{9})"),
        ("amount", 0, "Le montant doit etre positif ( > 1)!"),
        ("amount", "1e", "amount must be a number conforming to the specified constraints"),
        ("amount", 3, "limit minimum par transaction n'est pas atteinds . Min limit : 5"),
        ("amount", 2_000_001, "limit maximum par transaction est depassé . Max limit : 2000000"),
        ("codeService", "NOTHING", "Le services est introuvable"),
        ("callbackUrl", "http://localhost:8000/x", "Le callback n'est pas valide"),
        ("callbackUrl", "http://relay.example.sn/x", "Le callback url dois etre en HTTPS"),
        ("callbackUrl", "http://a.sn/?//127.0.0.1", "Le callback url dois etre en HTTPS"),
        ("successRedirectUrl", "http://localhost:3000", "successRedirectUrl doit être un URL"),
    ],
)
async def test_a_bad_field_gets_the_text_of_the_provider(
    field: str, value: object, text: str
) -> None:
    async with merchant() as shop:
        answer = await shop.operate("WAVE_SN_API_CASH_OUT", **{field: value})
        recorded = shop.sandbox.ledger.transactions()

    assert answer["data"] == {field: [text]}
    assert recorded == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("cardNumber", "4111111111111112"),
        ("merchantName", "Couch Tech"),
        ("merchantName", "Épicerie"),
        ("merchantName", "ab"),
        ("operationDescription", "x" * 19),
        ("customerEmail", "nobody"),
        ("cardType", "AMEX"),
    ],
)
async def test_the_card_rules_refuse(field: str, value: str) -> None:
    fields = {**EXTRA_FIELDS["BANK_CARD_API_CASH_OUT"], field: value}
    async with merchant() as shop:
        answer = await shop.operate("BANK_CARD_API_CASH_OUT", **fields)

    assert list(answer["data"]) == [field]


async def test_a_phone_as_a_number_crashes_the_server() -> None:
    async with merchant() as shop:
        body = shop.order("WAVE_SN_API_CASH_IN", phone=772457199)
        answer = await shop.post("operation", body)

    assert answer.status_code == 500
    assert answer.json()["_msg"] == "phone.match is not a function"


async def test_an_unknown_currency_crashes_the_server_and_a_known_one_is_converted() -> None:
    async with merchant() as shop:
        crash = await shop.post("operation", shop.order("WAVE_SN_API_CASH_IN", currency="EUR"))
        answer = await shop.operate("WAVE_SN_API_CASH_IN", currency="MAD", amount=10)

    data = answer["data"]
    assert crash.status_code == 500
    assert (data["currency"], data["amountInCurrency"], data["amountXof"]) == ("MAD", 10, 615)


async def test_without_a_channel_nothing_is_recorded() -> None:
    async with merchant(faults="no-channel") as shop:
        answer = await shop.operate("WAVE_SN_API_CASH_IN")

        assert answer["msg"] == "Le services est indisponible pour le moment(pho)"
        assert answer["data"]["transactionId"] is answer["data"]["errorType"] is None
        assert shop.sandbox.ledger.transactions() == ()


async def test_each_endpoint_refuses_a_wrong_key_in_its_own_way() -> None:
    async with merchant() as shop:
        bills = (await shop.post("list-pending-bills", {"apiKey": "no"})).json()
        balance = (await shop.read("balance", key="no")).json()
        status = (await shop.post("get-transaction-status", {"apiKey": "no"})).json()
        by_body = await shop.post(
            "get-transaction-status",
            {"apiKey": "sandbox-key", "externalTransactionId": "nothing"},
        )

    assert (bills["msg"], bills["data"]) == ("Non authentifié", {})
    assert balance["data"] == status["data"] == {"secreteKey": "Invalide secrete key"}
    assert by_body.status_code == 201
    assert by_body.json()["code"] == 404
    assert by_body.json()["data"] == {"externalTransactionId": "Transaction partnaire non trouvé"}


async def test_unknown_routes_and_broken_json_answer_with_the_useful_text_apart() -> None:
    async with merchant() as shop:
        lost = await shop.client.get("x")
        broken = await shop.client.post("api-services/operation", content=b'{"a":NaN}')

    assert (lost.status_code, lost.json()["_msg"]) == (404, "Cannot GET /x")
    assert broken.status_code == 400
    assert broken.json()["msg"] == "Une erreur est survenue"
