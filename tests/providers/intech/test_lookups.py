"""Bills, transfers and quotes: what is not wholly understood is not read at all."""

from __future__ import annotations

import json
import random
from copy import deepcopy
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from pos_app.domain.bill import Bill
from pos_app.domain.money import Money
from pos_app.domain.transfer import Pickup
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.http import NO_KEY
from pos_app.providers.intech import body
from pos_app.providers.intech.reading_lookups import (
    QUOTE_LIFE_MS,
    read_bills,
    read_incoming,
    read_quote,
)
from tests.providers.intech.answers import heard, lost, sample
from tests.providers.shop import KEY, parts_for

if TYPE_CHECKING:
    from collections.abc import Callable

ACCOUNT = "21050176023"
INFOS = [
    {"label": "Nom client", "value": "KOKOU M DELA RDC EZI"},
    {"label": "Date d'échéance", "value": "29/08/22"},
]


def bills(*rows: object, **data: object) -> dict[str, Any]:
    told = {"status": "SUCCESS", "billAccountNumber": ACCOUNT, "pendingBills": list(rows)}
    return {"code": 2000, "msg": "1 en attente(s)", "error": False, "data": {**told, **data}}


def row(**changes: object) -> dict[str, object]:
    return {"amount": 27684, "billReference": "1062208013069", "infos": INFOS, **changes}


def read(answer: object, status: int = 201) -> tuple[Bill, ...]:
    return read_bills(heard(answer, status), ACCOUNT)


def trouble_of(read_it: Callable[[Reply], object], reply: Reply) -> TillError:
    with pytest.raises(TillError) as caught:
        read_it(reply)
    return caught.value


def test_the_documents_own_bill_is_read() -> None:
    (bill,) = read(sample("list-pending-bills.success.response"))

    assert bill == Bill(
        reference="1062208013069",
        amount=Money(27684),
        name="KOKOU M DELA RDC EZI",
        due="29/08/22",
        details=(("Nom client", "KOKOU M DELA RDC EZI"), ("Date d'échéance", "29/08/22")),
    )
    assert read(bills(row())) == (bill,)


@pytest.mark.parametrize("amount", [27684, "27684", 27684.0])
def test_an_amount_is_text_or_number(amount: object) -> None:
    assert read(bills(row(amount=amount)))[0].amount == Money(27684)


def test_values_are_text_or_number_and_strangers_marks_are_dropped() -> None:
    infos = [{"label": "Frais", "value": 250}, {"label": "\u202eX", "value": "a\x1b[1m\nb"}]

    (bill,) = read(bills(row(infos=infos)))

    assert bill.details == (("Frais", "250"), ("X", "a[1mb"))
    assert (bill.name, bill.due) == ("", "")


def test_nothing_due_is_an_empty_answer() -> None:
    assert read(bills()) == ()
    assert read({**bills(), "data": {"pendingBills": []}}) == ()


def test_a_refusal_is_told_although_it_says_that_it_is_no_error() -> None:
    trouble = trouble_of(
        lambda reply: read_bills(reply, ACCOUNT),
        heard(sample("list-pending-bills.failure.response")),
    )

    assert trouble.trouble is Trouble.PROVIDER_REFUSED
    assert trouble.detail == "Désolé, vous ne pouvez pas payer cette facture"


def test_a_refused_field_is_told() -> None:
    answer = {
        "code": 4000,
        "msg": "x",
        "error": True,
        "data": {"billAccountNumber": ["trop court"]},
    }
    trouble = trouble_of(lambda reply: read_bills(reply, ACCOUNT), heard(answer))

    assert (trouble.trouble, trouble.detail) == (Trouble.PROVIDER_REFUSED, "trop court")


STRANGE: list[object] = [
    bills(pendingBills=None), bills(pendingBills="none"), bills(pendingBills={"x": []}),
    bills(billAccountNumber="99999999999"), bills("bill"), bills(row(), row()),
    bills(row(amount=0)), bills(row(amount=-5)), bills(row(amount="1 000")), bills(row(amount=0.5)),
    bills(row(amount=10**12)), bills(row(amount=None)), bills(row(amount=True)),
    bills(row(billReference="")), bills(row(billReference=None)), bills(row(infos="x")),
    bills(row(infos=["x"])), bills(*(row(billReference=str(n)) for n in range(201))),
    b"", b"[]", b"<html>", b'{"code":2000,"code":2000,"data":{}}', {"code": 2000, "data": []},
]  # fmt: skip


@pytest.mark.parametrize("answer", STRANGE)
def test_an_unknown_shape_is_never_read(answer: object) -> None:
    trouble = trouble_of(lambda reply: read_bills(reply, ACCOUNT), heard(answer))

    assert trouble.trouble is Trouble.PROVIDER_UNREADABLE


def test_silence_is_no_network() -> None:
    for each in (
        lambda reply: read_bills(reply, ACCOUNT),
        lambda reply: read_incoming(reply, "89163605"),
        lambda reply: read_quote(reply, 3000, 0),
    ):
        assert trouble_of(each, lost("ReadTimeout")).trouble is Trouble.NO_NETWORK


def test_an_answer_too_odd_to_read_is_not_called_no_network() -> None:
    for why in ("TooLargeError", "UndecodableError", "RemoteProtocolError"):
        trouble = trouble_of(lambda reply: read_bills(reply, ACCOUNT), lost(why)).trouble
        assert trouble is Trouble.PROVIDER_UNREADABLE


def test_a_key_that_is_not_there_is_not_called_no_network() -> None:
    absent = Reply(kind=ReplyKind.NEVER_LEFT, why=NO_KEY)

    assert trouble_of(lambda reply: read_bills(reply, ACCOUNT), absent).trouble is (
        Trouble.NO_CREDENTIALS
    )


def test_a_success_needs_its_http_status() -> None:
    assert trouble_of(lambda r: read_bills(r, ACCOUNT), heard(bills(row()), 502)).trouble is (
        Trouble.PROVIDER_REFUSED
    )


def reception(**changes: object) -> dict[str, Any]:
    answer = deepcopy(sample("moneygram-reception-info.response"))
    answer["data"]["referenceNumberResponse"].update(changes)
    return answer  # type: ignore[no-any-return] # JSON


def test_the_documents_own_transfer_is_read() -> None:
    told = read_incoming(heard(reception()), "89163605")

    assert (told.pickup, told.status) == (Pickup.READY, "AVAIL")
    assert (told.sender, told.receiver) == ("MOUSSA NDOUR", "AICHA DIALLO")
    assert (told.amount, told.currency) == (Decimal(10000), "XOF")
    assert dict(told.details)["originalSendFee"] == "300.000"
    assert "receiverLastName" not in dict(told.details)


@pytest.mark.parametrize(
    ("word", "ready", "pickup"),
    [
        ("AVAIL", True, Pickup.READY),
        ("AVAIL", False, Pickup.BLOCKED),
        ("RECVD", True, Pickup.ALREADY_PAID),
        ("CANCL", False, Pickup.CANCELLED),
        ("REFND", False, Pickup.REFUNDED),
        ("AFR", True, Pickup.BLOCKED),
        ("UNCOMMITED", True, Pickup.BLOCKED),
        ("NEWWORD", True, Pickup.BLOCKED),
    ],
)
def test_only_one_word_with_its_flag_is_ready(word: str, ready: bool, pickup: Pickup) -> None:
    answer = reception(transactionStatus=word, okForPickup=ready)

    assert read_incoming(heard(answer), "89163605").pickup is pickup


@pytest.mark.parametrize(
    "changes",
    [
        {"referenceNumber": "89163606"},
        {"transactionStatus": None},
        {"okForPickup": "true"},
        {"okForPickup": None},
        {"receiveAmount": "ten"},
        {"receiveAmount": "0"},
        {"receiveAmount": "-5"},
        {"receiveCurrency": ""},
    ],
)
def test_a_transfer_that_is_half_told_is_not_read(changes: dict[str, object]) -> None:
    trouble = trouble_of(lambda r: read_incoming(r, "89163605"), heard(reception(**changes)))

    assert trouble.trouble is Trouble.PROVIDER_UNREADABLE


def test_the_documents_own_quote_is_read() -> None:
    told = read_quote(heard(sample("moneygram-send-info.response")), 3000, 1_000)

    assert (told.amount, told.fees, told.total) == (Decimal(3000), Decimal(90), Decimal(3090))
    assert (told.received, told.received_currency) == (Decimal(3000), "XOF")
    assert told.rate == Decimal("1.000000")
    assert told.session == "30138511E174225326301529360345NN"
    assert told.expires_ms == 1_000 + QUOTE_LIFE_MS


def test_a_quote_for_another_amount_is_not_read() -> None:
    trouble = trouble_of(
        lambda r: read_quote(r, 3005, 0), heard(sample("moneygram-send-info.response"))
    )
    assert trouble.trouble is Trouble.PROVIDER_UNREADABLE


def test_a_quote_that_cannot_be_committed_is_a_refusal() -> None:
    answer = deepcopy(sample("moneygram-send-info.response"))
    answer["data"] |= {"success": False, "errorMessage": "Receiver not allowed"}
    trouble = trouble_of(lambda r: read_quote(r, 3000, 0), heard(answer))

    assert trouble.trouble is Trouble.PROVIDER_REFUSED
    assert trouble.detail == "Receiver not allowed"


def test_names_lose_their_accents_on_the_way_to_moneygram() -> None:
    typed = {"senderFirstName": "Ndèye Œuvrard", "receiverLastName": "Bâ-N\u2019Diaye", "x": "é"}

    sent = json.loads(body.send_info(typed, 3000, parts_for("x").secrets["intech_api_key"]))

    details = sent["moneygramSendData"]
    assert details["senderDetails"]["senderFirstName"] == "Ndeye OEuvrard"
    assert details["receiverDetails"]["receiverLastName"] == "Ba-N'Diaye"
    assert "x" not in details["senderDetails"]
    assert sent["apiKey"] == KEY


def _shaken(value: Any, chance: random.Random) -> Any:  # noqa: ANN401 - JSON
    """Return JSON with one thing in it made strange."""
    strange: list[object] = [None, True, -1, 1e300, "", "\u202e", [], {}, "x" * 5000, 10**30, "NaN"]
    if isinstance(value, dict) and value and chance.random() < 0.8:
        name = chance.choice(list(value))
        return {**value, name: _shaken(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        at = chance.randrange(len(value))
        return [*value[:at], _shaken(value[at], chance), *value[at + 1 :]]
    return chance.choice(strange)


def test_no_hostile_answer_does_more_than_be_refused() -> None:
    chance = random.Random(20260726)
    readers: list[tuple[str, Callable[[Reply], object]]] = [
        ("list-pending-bills.success.response", lambda reply: read_bills(reply, ACCOUNT)),
        ("moneygram-reception-info.response", lambda reply: read_incoming(reply, "89163605")),
        ("moneygram-send-info.response", lambda reply: read_quote(reply, 3000, 0)),
    ]
    for name, read_it in readers:
        for _ in range(400):
            answer = _shaken(sample(name), chance)
            try:
                read_it(heard(answer))
            except TillError as trouble:
                assert trouble.trouble in {Trouble.PROVIDER_REFUSED, Trouble.PROVIDER_UNREADABLE}  # noqa: PT017 - any outcome else is a bug
