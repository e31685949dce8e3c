"""The sandbox answers in the shapes of the provider's own samples."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sandbox.merchant import Merchant, eventually, merchant, sample
from tests.sandbox.merchant import shape_problems as problems

SERVICE_OF_SAMPLE = {
    "operation.orange-cash-in": "PENDING",
    "operation.orange-cash-out": "PENDING",
    "operation.rapido": "SUCCESS",
    "operation.wave-cash-in": "PENDING",
    "operation.wave-cash-out": "PENDING",
    "operation.whatsapp": "PENDING",
    "operation.wizall-cash-in": "PENDING",
    "operation.wizall-cash-out": "PENDING",
    "operation.bank-transfer-cash-in": "PENDING",
    "operation.bank-card-cash-out": "PENDING",
}
# The provider's own samples that its own validators refuse (contract A5, A10 no. 20).
MENDED: dict[str, dict[str, object]] = {
    "operation.bank-card-cash-out": {"cardNumber": "5555555555554444"},
    "operation.whatsapp": {"attachedMedia": "iVBORw0KGgo="},
    "operation.rapido": {"billAccountNumber": "1234567"},
}
ANSWER_OF_SAMPLE = {
    "operation.wave-cash-out": "operation.wave-cash-out.response",
    "operation.bank-card-cash-out": "operation.bank-card-cash-out.response",
    "operation.whatsapp": "operation.whatsapp.response",
}


def _own(body: dict[str, Any]) -> dict[str, Any]:
    return {**body, "apiKey": "sandbox-key"}


@pytest.mark.parametrize("name", SERVICE_OF_SAMPLE)
async def test_each_sampled_operation_is_accepted_and_answered_in_shape(name: str) -> None:
    body = _own({**sample(f"{name}.request"), **MENDED.get(name, {})})
    expected = sample(ANSWER_OF_SAMPLE.get(name, "operation.pending.response"))
    async with merchant() as shop:
        answer = await shop.post("operation", body)

    found = answer.json()
    assert answer.status_code == 201
    assert found["code"] == 2000, found
    assert found["data"]["status"] == SERVICE_OF_SAMPLE[name]
    assert problems(expected, found) == []
    assert found["msg"].startswith(expected["msg"][:15])


async def test_echoes_keep_the_json_type_of_what_was_sent() -> None:
    async with merchant() as shop:
        text = await shop.operate("WAVE_SN_API_CASH_IN", amount="1000")
        fraction = await shop.operate("WAVE_SN_API_CASH_IN", amount=1000.6)

    assert (text["data"]["amount"], text["data"]["amountInCurrency"]) == ("1000", "1000")
    assert text["data"]["amountXof"] == 1000
    assert (fraction["data"]["amount"], fraction["data"]["amountXof"]) == (1000.6, 1001)


async def test_a_refused_operation_has_the_sampled_shape() -> None:
    async with merchant() as shop:
        answer = await shop.operate("ORANGE_SN_API_CASH_OUT", phone="770000001")

    assert problems(sample("operation.refused.response"), answer) == []
    assert answer["code"] == 4000
    assert answer["error"] is True
    assert answer["data"]["status"] == "FAILLED"
    assert answer["data"]["errorType"]["id"] == 2
    assert answer["msg"] == answer["data"]["errorType"]["message"]


async def test_the_public_lists_are_the_samples() -> None:
    async with merchant() as shop:
        services = await shop.client.get("api-services/services")
        errors = await shop.client.get("api-services/errors")
        dictionary = await shop.client.get("api-services/dictionary")

    assert (services.status_code, services.json()) == (200, sample("services.response"))
    assert (errors.status_code, errors.json()) == (200, sample("errors.response"))
    assert dictionary.json()["code"] == 200


async def test_balance_has_the_sampled_shape_and_fractions() -> None:
    async with merchant() as shop:
        answer = await shop.read("balance")
        posted = await shop.post("balance", {"apiKey": "sandbox-key"})

    assert answer.status_code == 200
    assert problems(sample("balance.response"), answer.json()) == []
    assert answer.json()["data"]["balance"] == 2500000.4375
    assert (posted.status_code, posted.json()) == (201, answer.json())


async def test_status_answers_have_the_sampled_shapes() -> None:
    async with merchant(numeric_status_id=True) as shop:
        paid = await shop.operate("ORANGE_SN_API_CASH_OUT")
        refused = await shop.operate("ORANGE_SN_API_CASH_OUT", phone="770000003")
        shop.sandbox.approve(paid["data"]["externalTransactionId"])
        success = await shop.ask(paid["data"]["externalTransactionId"])
        failure = await shop.ask(refused["data"]["externalTransactionId"])

    assert problems(sample("get-transaction-status.success.response"), success) == []
    assert problems(sample("get-transaction-status.failed.response"), failure) == []
    assert success["data"]["status"] == "SUCCESS"
    assert failure["data"]["errorType"]["code"] == "user_account_suspended"


async def test_the_status_id_is_text_unless_switched() -> None:
    async with merchant() as shop:
        made = await shop.operate("WAVE_SN_API_CASH_IN")
        answer = await shop.ask(made["data"]["externalTransactionId"])

    assert answer["data"]["transactionId"] == made["data"]["transactionId"]
    assert made["data"]["transactionId"][0] == "T"
    assert made["data"]["transactionId"][1:].isdigit()


@pytest.mark.parametrize("ending", ["success", "failed"])
async def test_callbacks_have_the_sampled_shape_and_the_real_additions(ending: str) -> None:
    phone = "770000010" if ending == "failed" else "771112233"
    async with merchant() as shop:
        made = await shop.operate(
            "ORANGE_SN_API_CASH_OUT", phone=phone, data={"my_custom_field": "some_value"}
        )
        shop.sandbox.settle_all()
        await _callback_arrived(shop)
        found = json.loads(shop.sandbox.ledger.received()[0].body)

    expected = sample(f"callback.{ending}.request")
    expected["transaction"]["data"] = {"my_custom_field": "x"}
    assert problems(expected, found) == []
    assert (found["code"], found["error"]) == (2000, False)
    assert found["status"] == found["transaction"]["status"]
    assert found["status"] == {"success": "SUCCESS", "failed": "FAILLED"}[ending]
    assert found["transaction"]["transactionId"] == made["data"]["transactionId"]


async def _callback_arrived(shop: Merchant) -> None:
    shop.clock.advance(6)
    await eventually(shop.sandbox.ledger.received)


@pytest.mark.parametrize("name", ["senelec", "seneau"])
async def test_pending_bills_are_flat_and_nested_by_switch(name: str) -> None:
    body = _own(sample(f"list-pending-bills.{name}.request"))
    expected = sample("list-pending-bills.success.response")
    async with merchant() as shop:
        flat = (await shop.post("list-pending-bills", body)).json()
    async with merchant(nested_pending_bills=True) as shop:
        nested = (await shop.post("list-pending-bills", body)).json()

    rows = nested["data"]["pendingBills"]["pendingBills"]
    values = [info["value"] for row in rows for info in row["infos"]]
    assert {type(value) for value in values} == {str, int}  # both occur (contract A6)
    for info in (info for row in rows for info in row["infos"]):
        info["value"] = str(info["value"])
    assert problems(expected, nested) == []
    assert len(flat["data"]["pendingBills"]) == len(rows)
    assert flat["data"]["billAccountNumber"] == body["billAccountNumber"]


async def test_a_bill_look_up_that_fails_says_error_false() -> None:
    body = {
        "apiKey": "sandbox-key",
        "codeService": "SENELEC_SN_BILL_PAY",
        "billAccountNumber": "21050170001",
    }
    async with merchant() as shop:
        refused = (await shop.post("list-pending-bills", body)).json()
        empty_body = {**body, "billAccountNumber": "21050170000"}
        empty = (await shop.post("list-pending-bills", empty_body)).json()
        other = {**body, "codeService": "WAVE_SN_API_CASH_IN"}
        without = (await shop.post("list-pending-bills", other)).json()

    assert refused == sample("list-pending-bills.failure.response")
    assert (empty["code"], empty["data"]["pendingBills"]) == (2000, [])
    assert (without["code"], without["error"], without["msg"]) == (4000, False, "No implemented")


async def test_moneygram_look_ups_have_the_sampled_shapes() -> None:
    reception = _own(sample("moneygram-reception-info.request"))
    sending = _own(sample("moneygram-send-info.request"))
    async with merchant() as shop:
        known = (await shop.post("moneygram-reception-info", reception)).json()
        quote = (await shop.post("moneygram-send-info", {**sending, "amount": 10_000})).json()

    assert problems(sample("moneygram-reception-info.response"), known) == []
    assert problems(sample("moneygram-send-info.response"), quote) == []
    amounts = quote["data"]["sendValidationResponse"]["sendAmounts"]
    assert (amounts["sendAmount"], amounts["totalSendFees"]) == ("10000", "300")
    assert amounts["totalAmountToCollect"] == "10300"


async def test_a_claim_has_the_sampled_shape_and_a_second_is_refused() -> None:
    async with merchant() as shop:
        made = await shop.operate("WAVE_SN_API_CASH_IN")
        body = {
            **_own(sample("new-claim.request")),
            "transactionId": made["data"]["transactionId"],
        }
        first = (await shop.post("new-claim", body)).json()
        second = (await shop.post("new-claim", body)).json()
        unknown = (await shop.post("new-claim", {**body, "transactionId": "T1"})).json()

    assert problems(sample("new-claim.response"), first) == []
    assert second["msg"] == "Une reclamation est deja en cours pour cette transaction"
    assert unknown["msg"] == "La transaction est introuvable"


async def test_a_refund_has_no_envelope() -> None:
    async with merchant() as shop:
        made = await shop.operate("WAVE_SN_API_CASH_OUT")
        body = {"apiKey": "sandbox-key", "transactionId": made["data"]["transactionId"]}
        early = (await shop.post("transaction/refund-cancel", body)).json()
        shop.sandbox.approve(made["data"]["externalTransactionId"])
        answer = (await shop.post("transaction/refund-cancel", body)).json()
        again = (await shop.post("transaction/refund-cancel", body)).json()
        status = await shop.status(made["data"]["externalTransactionId"])
        unkeyed = (await shop.post("transaction/refund-cancel", {**body, "apiKey": "x"})).json()

    assert set(answer) == set(sample("refund-cancel.response"))
    assert answer["statutTreatment"] == "SUCCESS"
    assert "proceder a son remboursmeent" in early["message"]
    assert again == {
        "message": "Le transaction a deja ete rembourse",
        "statutTreatment": "FAILED",
    }
    assert status == "REFUNDED"
    assert unkeyed["code"] == 4000


async def test_only_some_services_can_be_refunded() -> None:
    async with merchant() as shop:
        made = await shop.operate("ORANGE_SN_API_CASH_OUT")
        shop.sandbox.approve(made["data"]["externalTransactionId"])
        body = {"apiKey": "sandbox-key", "transactionId": made["data"]["transactionId"]}
        answer = (await shop.post("transaction/refund-cancel", body)).json()

    assert answer["statutTreatment"] == "FAILED"
    assert answer["message"].startswith("Cette fonctionnalité")
