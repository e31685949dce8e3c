"""What the sandbox sells moves its float as the contract says."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pos_app.sandbox.services_data import SERVICES, Direction
from tests.sandbox.merchant import merchant, sample

EXTRA_FIELDS: dict[str, dict[str, object]] = {
    "BANK_CARD_API_CASH_OUT": {
        "cardNumber": "4111111111111111",
        "cardExpireMonth": "09",
        "cardExpireYear": "28",
        "cardCVC": "920",
        "cardType": "VISA",
        "merchantName": "CouchTech",
        "operationDescription": "Achat d'un ordinateur portable",
        "customerFirstName": "Moussa",
        "customerLastName": "Ndour",
    },
    "BANK_TRANSFER_SN_API_CASH_IN": {
        "rib": "SN000 00000 000000000000 00",
        "operationDescription": "Achat d'un ordinateur portable",
        "customerFirstName": "Moussa",
        "customerLastName": "Ndour",
    },
    "WHATSAPP_MESSAGING": {"message": "Bonjour", "phone": "+221772450123", "amount": None},
    "MONEYGRAM_SN_API_CASH_IN": {"moneygramSendData": {"senderDetails": {}, "receiverDetails": {}}},
    "MONEYGRAM_SN_API_CASH_OUT": {
        "moneygramReceptionData": {"receptionServiceReceiveDetails": {"referenceNumber": "891"}}
    },
}


async def _bill_fields(shop: Any, service: str) -> dict[str, object]:  # noqa: ANN401 - the merchant
    account = "21050176023"
    body = {"apiKey": "sandbox-key", "codeService": service, "billAccountNumber": account}
    found = (await shop.post("list-pending-bills", body)).json()
    bill = found["data"]["pendingBills"][0]
    return {
        "billAccountNumber": account,
        "billReference": bill["billReference"],
        "amount": bill["amount"],
    }


@pytest.mark.parametrize("service", SERVICES)
async def test_every_service_moves_the_float_as_its_direction_says(service: str) -> None:
    async with merchant() as shop:
        ledger = shop.sandbox.ledger
        fields = dict(EXTRA_FIELDS.get(service, {}))
        if "_CI_" in service:
            fields["phone"] = "0707123456"
        if service.endswith("_BILL_PAY"):
            fields |= await _bill_fields(shop, service)
        if service.endswith("_BILL_RELOAD"):
            fields["billAccountNumber"] = "12345678"
        before = ledger.balance
        answer = await shop.operate(service, **fields)
        after_init = ledger.balance
        shop.sandbox.settle_all()
        (row,) = ledger.transactions()
        end = ledger.balance

    assert answer["code"] == 2000, answer
    assert row.status == "SUCCESS"
    if SERVICES[service].direction is Direction.DEBIT:
        assert before - after_init == row.amount + row.commission
        assert end == after_init
    else:
        assert after_init == before
        assert end - before == row.amount - row.commission


async def test_a_failed_debit_gives_the_float_back() -> None:
    async with merchant() as shop:
        made = await shop.operate("WAVE_SN_API_CASH_IN")
        shop.sandbox.refuse(made["data"]["externalTransactionId"], "operator_down_time")

        assert shop.sandbox.ledger.balance == Decimal("2500000.4375")
        assert len(shop.sandbox.ledger.movements()) == 2


async def test_reloads_succeed_at_once_and_woyofal_brings_its_code() -> None:
    async with merchant() as shop:
        answer = await shop.operate("WOYOFAL_SN_BILL_RELOAD", billAccountNumber="01234567890")
    async with merchant(woyofal_codes=3) as shop:
        three = await shop.operate("WOYOFAL_SN_BILL_RELOAD", billAccountNumber="01234567890")

    groups = answer["data"]["woyofalCode"].split(" ")
    assert answer["data"]["status"] == "SUCCESS"
    assert [len(group) for group in groups] == [4, 4, 4, 4, 4]
    assert answer["data"]["woyofalKwh"] == 11
    assert len(three["data"]["woyofalCode"].split("\n")) == 3


async def test_a_used_id_is_refused_under_api_key() -> None:
    async with merchant() as shop:
        await shop.operate("WAVE_SN_API_CASH_IN", externalTransactionId="SAME")
        answer = await shop.operate("WAVE_SN_API_CASH_IN", externalTransactionId="SAME")

        assert answer["data"] == {"apiKey": ["Duplication du external transaction ID"]}
        assert len(shop.sandbox.ledger.transactions()) == 1
        assert shop.sandbox.referee.submissions("SAME") == 2


async def test_too_little_float_is_refused_under_api_key_for_debits_only() -> None:
    async with merchant() as shop:
        shop.sandbox.set_balance(Decimal("999.5"))
        debit = await shop.operate("WAVE_SN_API_CASH_IN")
        credit = await shop.operate("WAVE_SN_API_CASH_OUT")

    assert debit["data"]["apiKey"][0].startswith("Le solde global du partenaire est infusisant")
    assert credit["code"] == 2000


async def test_an_equal_operation_is_refused_for_a_minute_and_then_by_its_code() -> None:
    async with merchant() as shop:
        fields = {"phone": "771234567", "amount": 5000}
        await shop.operate("WAVE_SN_API_CASH_IN", **fields)
        within = await shop.operate("WAVE_SN_API_CASH_IN", **fields)
        other = await shop.operate("WAVE_SN_API_CASH_IN", phone="771234567", amount=5005)
        shop.clock.advance(61)
        after = await shop.operate("WAVE_SN_API_CASH_IN", **fields)
        shop.clock.advance(180)
        later = await shop.operate("WAVE_SN_API_CASH_IN", **fields)

    assert within["msg"].startswith("Vous venez de faire le meme transaction")
    assert other["code"] == 2000
    assert after["data"]["errorType"]["code"] == "exceeds-limit-time"
    assert after["data"]["status"] == "FAILLED"
    assert later["code"] == 2000


@pytest.mark.parametrize(
    ("service", "amount", "code"),
    [
        ("ORANGE_SN_API_CASH_IN", 1001, "bad_amount_5"),
        ("XEWEUL_SN_BILL_RELOAD", 1020, "bad_amount_50"),
        ("RAPIDO_SN_BILL_RELOAD", 1050, "bad_amount_100"),
    ],
)
async def test_an_amount_off_the_multiple_is_refused_after_the_record(
    service: str, amount: int, code: str
) -> None:
    async with merchant() as shop:
        answer = await shop.operate(service, amount=amount, billAccountNumber="12345678")
        balance = shop.sandbox.ledger.balance

    assert answer["data"]["errorType"]["code"] == code
    assert answer["data"]["transactionId"]
    assert balance == Decimal("2500000.4375")


async def test_an_account_without_production_stops_at_300_francs() -> None:
    async with merchant(production_enabled=False) as shop:
        above = await shop.operate("WAVE_SN_API_CASH_IN", amount=301)
        below = await shop.operate("WAVE_SN_API_CASH_IN", amount=300)

    assert "au dela de 300 CFA" in above["msg"]
    assert below["code"] == 2000


async def test_a_bill_wants_its_exact_amount_and_is_gone_once_paid() -> None:
    service = "SENELEC_SN_BILL_PAY"
    async with merchant() as shop:
        fields = await _bill_fields(shop, service)
        wrong = await shop.operate(service, **{**fields, "amount": 999})
        above = await shop.operate(service, **{**fields, "amount": 99_999})
        unknown = await shop.operate(service, **{**fields, "billReference": "1"})
        paid = await shop.operate(service, **fields)
        again = await shop.operate(service, **{**fields, "phone": "779998877"})

    assert "est different du montant soumis (999 CFA)" in wrong["msg"]
    assert "est different du montant soumis (99999 CFA)" in above["msg"]
    assert unknown["msg"] == "La facture que vous essayer de payer est introuvable"
    assert paid["data"]["status"] == "SUCCESS"
    assert again["msg"] == unknown["msg"]


async def test_a_wrong_rib_is_refused_without_a_transaction() -> None:
    service = "BANK_TRANSFER_SN_API_CASH_IN"
    async with merchant() as shop:
        answer = await shop.operate(service, **{**EXTRA_FIELDS[service], "rib": "FR00"})

    assert answer["code"] == 4000
    assert answer["data"]["transactionId"] is None


async def test_strict_moneygram_wants_the_four_fields_that_the_sample_lacks() -> None:
    body = {**sample("moneygram-send-info.request"), "apiKey": "sandbox-key"}
    async with merchant(strict_moneygram=True) as shop:
        answer = (await shop.post("moneygram-send-info", body)).json()

    assert answer["data"] == [
        f"senderDetails.{field} is invalid or missing"
        for field in (
            "sourceOfFunds",
            "relationshipToReceiver",
            "senderOccupation",
            "senderIntendedUseOfMGIServices",
        )
    ]


async def test_orange_gives_a_link_only_when_asked_for_a_qr_code() -> None:
    async with merchant() as shop:
        push = await shop.operate("ORANGE_SN_API_CASH_OUT")
        link = await shop.operate("ORANGE_SN_API_CASH_OUT", useOMQrCode=True)

    assert "deepLinkUrl" not in push["data"]
    assert link["data"]["deepLinkUrl"].startswith("http://127.0.0.1:")
