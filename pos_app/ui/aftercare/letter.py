"""Writes a claim's subject and text from what the journal knows, and nothing about the customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.ui.models.columns import amount_shown, harmless
from pos_app.ui.models.timeline import moments

if TYPE_CHECKING:
    from pos_app.engine.ports import Timeline
    from pos_app.ui.models.columns import RowWords

MOST_MOMENTS: Final = 12
"""A long story is told by its beginning and its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a claim says."""

    subject: str
    text: str


def letter_of(timeline: Timeline, words: RowWords) -> Letter:
    """Return a claim about a transaction: references, amount, state and times.

    No name and no number of the customer: the provider finds them by its own reference.
    """
    texts, transaction = words.texts, timeline.transaction
    order = transaction.order
    service = words.service(order.service, order.direction.word)
    amount = amount_shown(order.amount.francs if order.amount else None, "")
    created = words.moment_ms(transaction.created_ms)
    told = [f"{each.at:%H:%M:%S} {harmless(each.title)}" for each in moments(timeline, words)]
    if len(told) > MOST_MOMENTS:
        half = MOST_MOMENTS // 2
        told = [*told[:half], "…", *told[-half:]]
    facts = {
        "service": service,
        "amount": amount,
        "day": f"{created:%d/%m/%Y}",
        "time": f"{created:%H:%M:%S}",
        "reference": harmless(transaction.reference),
        "ref": transaction.ref,
        "state": words.state(transaction.state, order.direction.word, order.service),
    }
    text = texts.of("claim.text", **facts, story="\n".join(told))
    return Letter(subject=texts.of("claim.subject", **facts), text=text)
