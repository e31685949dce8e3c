"""What an event looks like in the journal: one table of kinds, whose names never change."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain import events as e
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OPENED: Final = "journal_opened"
PREPARED: Final = "prepared"
RESTORED: Final = "restored"
FORGOTTEN: Final = "forgotten"

SERIES_KINDS: Final = frozenset({OPENED, RESTORED})
"""Kinds that begin a series of ids and receipts."""

KINDS: Final[Mapping[type[e.Event], str]] = {
    e.SendStarted: "send_started",
    e.NeverLeft: "never_left",
    e.OutcomeUnknown: "outcome_unknown",
    e.Cancelled: "cancelled",
    e.Accepted: "accepted",
    e.Succeeded: "succeeded",
    e.Declined: "declined",
    e.Refunded: "refunded",
    e.NotFound: "not_found",
    e.WatchEnded: "watch_ended",
    e.Settled: "settled",
    e.RefundStarted: "refund_started",
    e.RefundAnswered: "refund_answered",
    e.RefundEnded: "refund_ended",
    e.ClaimStarted: "claim_started",
    e.ClaimFiled: "claim_filed",
    e.ClaimEnded: "claim_ended",
    e.Printed: "printed",
    e.CalledBack: "called_back",
}
EVENTS: Final[Mapping[str, type[e.Event]]] = {kind: event for event, kind in KINDS.items()}

PHONE: Final = "phone"
FIELD: Final = "field."
EXTRA: Final = "extra."
MESSAGE: Final = "message"
ANSWER: Final = "answer"
MOST_LETTERS: Final = 65_536
"""A kept answer is cut here: hostile ones are as long as they like."""

DIRECTIONS: Final[Mapping[str, Direction]] = {each.word: each for each in Direction}


class UnreadableEntryError(ValueError):
    """An entry is not what this program, or an older one, wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One entry before it is chained: its kind, what the chain holds, what stands beside it."""

    kind: str
    facts: Mapping[str, object] = field(default_factory=dict)
    personal: Mapping[str, str] = field(default_factory=dict)


def storable(text: str) -> str:
    """Return text that every reader of the file can take: no halves of characters, no NUL."""
    return text.encode(errors="replace").decode().replace("\0", "\ufffd")


def prepared(order: Order, day: str) -> Record:
    """Return the record that begins a transaction; `day` is the shop's local one."""
    phone = {PHONE: order.phone.e164} if order.phone else {}
    return Record(
        kind=PREPARED,
        facts={
            "amount": order.amount.francs if order.amount else None,
            "cashier": storable(order.cashier),
            "day": day,
            "direction": order.direction.word,
            "provider": order.provider,
            "service": order.service,
        },
        personal=phone | {FIELD + name: storable(text) for name, text in order.fields.items()},
    )


def order_of(facts: Mapping[str, Any], personal: Mapping[str, str]) -> Order:
    """Return the order that a `prepared` entry holds, without what was forgotten."""
    amount, phone = facts["amount"], personal.get(PHONE)
    return Order(
        provider=facts["provider"],
        service=facts["service"],
        direction=DIRECTIONS[facts["direction"]],
        phone=None if phone is None else PhoneNumber(phone),
        amount=None if amount is None else Money(amount),
        fields=MappingProxyType(_under(FIELD, personal)),
        cashier=facts["cashier"],
    )


def record_of(event: e.Event) -> Record:
    """Return what the journal keeps of an event."""
    facts: dict[str, object] = {}
    personal: dict[str, str] = {}
    for name in _names(type(event)):
        value = getattr(event, name)
        if name == "heard":
            _write_heard(value, facts, personal)
        elif name in _PERSONAL:
            personal |= {name: storable(value)} if value else {}
        elif name in _YOUNGER and not value:
            continue
        else:
            facts[name] = storable(value) if isinstance(value, str) else value
    return Record(kind=KINDS[type(event)], facts=facts, personal=personal)


def event_of(kind: str, facts: Mapping[str, Any], personal: Mapping[str, str]) -> e.Event:
    """Return the event that an entry tells; what was forgotten is empty."""
    event = EVENTS[kind]
    values: dict[str, Any] = {}
    for name in _names(event):
        if name == "heard":
            values[name] = _read_heard(facts, personal)
        elif name in _PERSONAL:
            values[name] = personal.get(name, "")
        elif name in _YOUNGER:
            values[name] = str(facts.get(name, ""))
        else:
            values[name] = _READ[name](facts[name])
    return event(**values)


def parsed(body: str) -> Mapping[str, Any]:
    """Return what an entry's body holds. Raises UnreadableEntryError."""
    try:
        facts = json.loads(body)
    except (RecursionError, TypeError, ValueError) as error:
        raise UnreadableEntryError(f"the body is not JSON: {error}") from error
    if not isinstance(facts, dict):
        raise UnreadableEntryError("the body is not an object")
    return facts


_PERSONAL: Final = frozenset({"detail", "subject", "text", "why"})
"""Words of people and of other programs: they may name a customer."""

_YOUNGER: Final = frozenset({"key"})
"""Texts that older entries do not have, and newer ones only where there is something to say."""

_READ: Final[Mapping[str, Callable[[Any], object]]] = {
    "attempt": int,
    "by": str,
    "call": int,
    "copy": int,
    "device": str,
    "outcome": e.Outcome,
    "reason": lambda value: None if value is None else Reason(value),
}


def _names(event: type[e.Event]) -> tuple[str, ...]:
    return tuple(each.name for each in dataclasses.fields(event))


def _write_heard(heard: e.Heard | None, facts: dict[str, object], personal: dict[str, str]) -> None:
    if heard is None:
        return
    facts |= {
        "reference": storable(heard.reference),
        "source": heard.source.value,
        "word": storable(heard.word),
    }
    if heard.lasted_ms is not None:
        facts["lasted_ms"] = heard.lasted_ms
    texts = {MESSAGE: heard.message, ANSWER: _cut(heard.raw)}
    texts |= {EXTRA + name: text for name, text in heard.extras}
    # An empty extra is still one that the provider gave; an empty message is none.
    personal |= {
        storable(name): storable(text)
        for name, text in texts.items()
        if text or name.startswith(EXTRA)
    }


def _read_heard(facts: Mapping[str, Any], personal: Mapping[str, str]) -> e.Heard | None:
    if "source" not in facts:
        return None
    return e.Heard(
        source=e.Source(facts["source"]),
        word=facts["word"],
        reference=facts["reference"],
        message=personal.get(MESSAGE, ""),
        extras=tuple(_under(EXTRA, personal).items()),
        raw=personal.get(ANSWER, ""),
        lasted_ms=facts.get("lasted_ms"),
    )


def _under(prefix: str, personal: Mapping[str, str]) -> dict[str, str]:
    return {
        name.removeprefix(prefix): text
        for name, text in sorted(personal.items())
        if name.startswith(prefix)
    }


def _cut(text: str) -> str:
    if len(text) <= MOST_LETTERS:
        return text
    return f"{text[:MOST_LETTERS]}\n[cut here: {len(text)} characters in all]"
