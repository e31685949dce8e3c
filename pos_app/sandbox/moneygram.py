"""MoneyGram as the sandbox plays it: reference, quote, and required fields (contract A9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pos_app.sandbox import texts
from pos_app.sandbox.answer import Answer, ok, refused
from pos_app.sandbox.services_data import MONEYGRAM_RECEIVE, MONEYGRAM_SEND, sample
from pos_app.sandbox.validation import amount_of

if TYPE_CHECKING:
    from pos_app.sandbox.settlement import World
    from pos_app.sandbox.wire import JsonObject

_FEE_SHARE: Final = Decimal("0.03")
_NAME: Final = r"[A-Za-z \-'.]{1,50}"
_DIGITS: Final = r"[0-9]{1,15}"
_DATE: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ANY: Final = r"(?s:.+)"
_ID_TYPE: Final = "ALN|DRV|GOV|PAS|STA"
_GENDER: Final = "MALE|FEMALE|UNKNOWN"
_PURPOSE: Final = "EDUCATION_TRAIN|GIFT|BILLS|FOOD|MEDICAL|PERSONAL_USE|XFER_OWN_SAVNG"
_FUNDS: Final = (
    "FAMILY_FUNDS|INHERITANCE|LOAN|LOTTERY_GAMBLING|PENSION|SALARY_EMPLOY|SALE_OF_PROPERTY"
    "|SAVINGS|SOCIAL_BENEFITS"
)
_RELATIONSHIP: Final = "ACQUAINTANCE|FAMILY|FRIEND|MYSELF|COLLEAGUE"
_SEND_USE: Final = "FAMILY_FRIENDS_SUPPORT|BILL_PYMT"
_RECEIVE_USE: Final = "BUSINESS_RELATED|CHARITY_SUPPORT|FAMILY_FRIENDS_SUPPORT|THIRD_PARTY"

_SENDER: Final = {
    "senderFirstName": _NAME, "senderLastName": _NAME, "senderAddress": _ANY, "senderCity": _ANY,
    "senderHomePhone": _DIGITS, "senderCountry": "[A-Z]{3}", "sendCurrency": "[A-Z]{3}",
    "senderCitizenshipCountry": "[A-Z]{3}", "sendPurposeOfTransaction": _PURPOSE,
    "senderPhotoIdNumber": _ANY, "senderPhotoIdCountry": "[A-Z]{3}",
    "senderBirthCountry": "[A-Z]{3}", "senderDOB": _DATE,
    "senderHomePhoneCountryCode": _DIGITS, "senderPhotoIdType": _ID_TYPE,
    "senderGender": _GENDER, "deliveryOption": "WILL_CALL", "agentConsumerID": _ANY,
    "agentTransactionId": _ANY,
}  # fmt: skip
_SENDER_OF_THE_BUILD: Final = {
    "sourceOfFunds": _FUNDS,
    "relationshipToReceiver": _RELATIONSHIP,
    "senderOccupation": _ANY,
    "senderIntendedUseOfMGIServices": _SEND_USE,
}
"""The four that the provider's sample lacks and its build requires."""
_RECEIVER: Final = {
    "receiverFirstName": _NAME, "receiverLastName": _NAME, "receiveCountry": "[A-Z]{3}",
    "receiveCurrency": "[A-Z]{3}", "receiverAddress": _ANY, "receiverCity": _ANY,
}  # fmt: skip
_RECEPTION: Final = {
    "referenceNumber": r"[0-9]{1,16}", "consumerId": _ANY, "receiverFirstName": _NAME,
    "receiverLastName": _NAME, "receiverAddress": _ANY, "receiverCity": _ANY,
    "receiverCountry": "[A-Z]{3}", "receiverPhone": _DIGITS,
    "receiverPhoneCountryCode": _DIGITS, "receiverPhotoIdType": _ID_TYPE,
    "receiverPhotoIdNumber": _ANY, "receiverPhotoIdCountry": "[A-Z]{3}", "receiverDOB": _DATE,
    "receiverBirthCountry": "[A-Z]{3}", "receiverCitizenshipCountry": "[A-Z]{3}",
    "receiverGender": _GENDER, "receivePurposeOfTransaction": _PURPOSE,
    "relationshipToSender": _RELATIONSHIP,
    "receiverIntendedUseOfMGIServices": _RECEIVE_USE, "receiverOccupation": _ANY,
    "agentTransactionId": _ANY, "agentConsumerID": _ANY, "receiveCurrency": "[A-Z]{3}",
    "deliveryOption": "WILL_CALL",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """How one ending of a reference number behaves at the counter."""

    ending: str
    transaction_status: str
    ok_for_pickup: bool
    reason: int


REFERENCE_ENDINGS: Final = (
    Reference(ending="0001", transaction_status="RECVD", ok_for_pickup=False, reason=2),
    Reference(ending="0002", transaction_status="CANCL", ok_for_pickup=False, reason=3),
    Reference(ending="0003", transaction_status="REFND", ok_for_pickup=False, reason=4),
    Reference(ending="0004", transaction_status="AFR", ok_for_pickup=False, reason=5),
)
"""Every other reference is available; one that ends in 0000 is unknown to MoneyGram."""
_UNKNOWN_ENDING: Final = "0000"
_AVAILABLE: Final = Reference(ending="", transaction_status="AVAIL", ok_for_pickup=True, reason=0)


def failed() -> Answer:
    """Return a failure of MoneyGram itself: code 4000 with `error` false (contract A9)."""
    return refused(
        "Service MoneyGram indisponible", {"status": "FAILLED", "pendingBills": []}, error=False
    )


def reception_info(body: JsonObject, world: World) -> Answer:
    """Tell what MoneyGram knows of a reference number."""
    if body.get("codeService") != MONEYGRAM_RECEIVE:
        return refused(texts.NOT_FOR_THIS_SERVICE)
    number = body.get("referenceNumber")
    if not isinstance(number, str) or re.fullmatch(r"[0-9]{1,16}", number, re.ASCII) is None:
        return refused(texts.BAD_REQUEST, ["referenceNumber must match 1 to 16 digits"])
    if number.endswith(_UNKNOWN_ENDING):
        return failed()
    state = next((one for one in REFERENCE_ENDINGS if number.endswith(one.ending)), _AVAILABLE)
    known = _part(sample("moneygram_reception.json")["data"], "referenceNumberResponse")
    response = {
        **known,
        "timeStamp": _iso(world.clock.now_s()),
        "referenceNumber": number,
        "transactionStatus": state.transaction_status,
        "okForPickup": state.ok_for_pickup,
        "notOkForPickupReasonCode": state.reason,
    }
    return ok({"status": "SUCCESS", "referenceNumberResponse": response}, "OK")


def send_info(body: JsonObject, world: World) -> Answer:
    """Return the quote for sending an amount: every amount of the answer is a string."""
    if body.get("codeService") != MONEYGRAM_SEND:
        return refused(texts.NOT_FOR_THIS_SERVICE)
    amount = amount_of(body)
    problems = send_problems(body.get("moneygramSendData"), strict=world.options.strict_moneygram)
    if amount is None or amount < 1:
        problems = (texts.AMOUNT_NOT_A_NUMBER, *problems)
    if problems or amount is None:
        return refused(texts.BAD_REQUEST, list(problems))
    known = _part(sample("moneygram_send.json")["data"], "sendValidationResponse")
    response = _with_amounts(known, amount)
    return ok(
        {
            "status": "SUCCESS",
            "success": True,
            "sendValidationResponse": {**response, "timeStamp": _iso(world.clock.now_s())},
            "errorMessage": None,
        },
        "OK",
    )


def operation_problems(body: JsonObject, *, strict: bool) -> tuple[str, ...]:
    """Tell what an operation's MoneyGram object lacks; the refusal is an array of strings."""
    match body.get("codeService"):
        case code if code == MONEYGRAM_SEND:
            return send_problems(body.get("moneygramSendData"), strict=strict)
        case code if code == MONEYGRAM_RECEIVE:
            return _reception_problems(body.get("moneygramReceptionData"), strict=strict)
    return ()


def send_problems(value: object, *, strict: bool) -> tuple[str, ...]:
    """Tell what a send object lacks; lenient accepts the provider's own incomplete sample."""
    if not isinstance(value, Mapping):
        return ("moneygramSendData should not be empty",)
    sender_fields = {**_SENDER, **_SENDER_OF_THE_BUILD} if strict else {}
    receiver_fields = _RECEIVER if strict else {}
    return (
        *_object_problems(value.get("senderDetails"), "senderDetails", sender_fields),
        *_object_problems(value.get("receiverDetails"), "receiverDetails", receiver_fields),
    )


def _reception_problems(value: object, *, strict: bool) -> tuple[str, ...]:
    if not isinstance(value, Mapping):
        return ("moneygramReceptionData should not be empty",)
    name = "receptionServiceReceiveDetails"
    fields = _RECEPTION if strict else {"referenceNumber": _RECEPTION["referenceNumber"]}
    return _object_problems(value.get(name), name, fields)


def _object_problems(value: object, name: str, fields: Mapping[str, str]) -> tuple[str, ...]:
    if not isinstance(value, Mapping):
        return (f"{name} should not be empty",)
    return tuple(
        f"{name}.{field} is invalid or missing"
        for field, pattern in fields.items()
        if re.fullmatch(pattern, str(value.get(field, "")), re.ASCII) is None
    )


def _with_amounts(known: JsonObject, amount: int) -> JsonObject:
    fee = int(amount * _FEE_SHARE)
    # The sample sends 3000 for a fee of 90: every text of it is scaled to this amount.
    scale = {"3000": str(amount), "90": str(fee), "3090": str(amount + fee)}
    parts = ("sendAmounts", "receiveAmounts")
    return {**known, **{part: _scaled(known[part], scale) for part in parts}}


def _scaled(value: object, scale: Mapping[str, str]) -> object:
    match value:
        case str():
            return scale.get(value, value)
        case list():
            return [_scaled(item, scale) for item in value]
        case Mapping():
            return {name: _scaled(item, scale) for name, item in value.items()}
    return value


def _part(value: object, name: str) -> JsonObject:
    if isinstance(value, Mapping) and isinstance(value.get(name), Mapping):
        part: JsonObject = value[name]
        return part
    message = f"the sample has no {name}"
    raise TypeError(message)


def _iso(now_s: float) -> str:
    moment = datetime.fromtimestamp(now_s, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
