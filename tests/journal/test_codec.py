"""Old journals are read for ever: the stored form of every kind is fixed by a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction
from pos_app.journal import codec
from pos_app.journal.chain import canonical
from pos_app.journal.codec import UnreadableEntryError

GOLDEN: Final = Path(__file__).parent / "golden" / "kinds.json"

ORDER: Final = Order(
    provider="intech",
    service="RAPIDO",
    direction=Direction.SALE,
    phone=PhoneNumber("+221771234567"),
    amount=Money(5_000),
    fields={"badge": "0123", "name": "Aïssatou"},
    cashier="Awa",
)
LINK: Final = Order(
    provider="intram", service="LINK", direction=Direction.COLLECTION, phone=None, amount=None
)
HEARD: Final = e.Heard(
    source=e.Source.CALLBACK,
    word="SUCCESS",
    reference="TX-1",
    message="Opération réussie",
    extras=(("kwh", ""), ("woyofalCode", "1234")),
    raw='{"code": 2000}',
)
SHORT: Final = e.Heard(source=e.Source.ANSWER)
EVENTS: Final[tuple[e.Event, ...]] = (
    e.SendStarted(attempt=1),
    e.NeverLeft(attempt=1, reason=Reason.NO_NETWORK, detail="ConnectError"),
    e.OutcomeUnknown(attempt=2, reason=Reason.NO_ANSWER, heard=None),
    e.OutcomeUnknown(attempt=2, reason=Reason.ECHO_DIFFERS, detail="amount", heard=HEARD),
    e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER, by="Awa"),
    e.Accepted(heard=SHORT),
    e.Succeeded(heard=HEARD),
    e.Declined(reason=Reason.NO_ACCOUNT, heard=HEARD),
    e.Refunded(heard=HEARD),
    e.NotFound(heard=SHORT),
    e.WatchEnded(reason=Reason.NO_FINAL_ANSWER),
    e.Settled(outcome=e.Outcome.PAID, by="Awa", why="vu dans l'application"),
    e.RefundStarted(attempt=1, by="Awa"),
    e.RefundAnswered(attempt=1, heard=HEARD),
    e.RefundAnswered(attempt=2, reason=Reason.NO_ANSWER),
    e.RefundEnded(attempt=1, reason=Reason.PROVIDER_FAILED, heard=SHORT),
    e.ClaimStarted(attempt=1, by="Awa", subject="Code perdu", text="Le code n'est pas venu"),
    e.ClaimFiled(attempt=1, heard=HEARD),
    e.ClaimEnded(attempt=1, reason=Reason.NO_NETWORK),
    e.Printed(copy=2, by="Awa", device="network"),
    e.CalledBack(call=281_474_976_710_655, heard=SHORT),
)


def stored(record: codec.Record) -> dict[str, object]:
    return {
        "kind": record.kind,
        "facts": json.loads(canonical(record.facts)),
        "personal": dict(record.personal),
    }


def all_records() -> list[dict[str, object]]:
    orders = [stored(codec.prepared(order, "2026-11-22")) for order in (ORDER, LINK)]
    return orders + [stored(codec.record_of(event)) for event in EVENTS]


def test_every_kind_is_stored_as_it_always_was() -> None:
    # Written once by: json.dumps(all_records(), indent=1, ensure_ascii=False)
    assert all_records() == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_every_kind_is_in_the_golden_file() -> None:
    kinds = {record["kind"] for record in all_records()}

    assert kinds == {codec.PREPARED, *codec.KINDS.values()}
    assert {type(event) for event in EVENTS} == set(codec.KINDS)
    assert len(codec.EVENTS) == len(codec.KINDS)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_as_it_went(event: e.Event) -> None:
    record = codec.record_of(event)

    facts = codec.parsed(canonical(record.facts))
    assert codec.event_of(record.kind, facts, record.personal) == event


@pytest.mark.parametrize("order", [ORDER, LINK], ids=["phone", "link"])
def test_an_order_comes_back_as_it_went(order: Order) -> None:
    record = codec.prepared(order, "2026-11-22")

    assert codec.order_of(record.facts, record.personal) == order


def test_what_was_forgotten_is_empty() -> None:
    record = codec.record_of(EVENTS[6])

    event = codec.event_of(record.kind, record.facts, {})

    assert isinstance(event, e.Succeeded)
    assert (event.heard.message, event.heard.extras, event.heard.raw) == ("", (), "")
    assert codec.order_of(codec.prepared(ORDER, "").facts, {}).phone is None


def test_an_endless_answer_is_cut_and_says_so() -> None:
    heard = e.Heard(source=e.Source.ANSWER, raw="x" * 100_000)

    kept = codec.record_of(e.Accepted(heard=heard)).personal[codec.ANSWER]

    assert len(kept) < codec.MOST_LETTERS + 100
    assert kept.endswith("[cut here: 100000 characters in all]")


@pytest.mark.parametrize("body", ["", "{", "[]", "1"])
def test_a_body_that_is_no_object_is_named(body: str) -> None:
    with pytest.raises(UnreadableEntryError):
        codec.parsed(body)
