"""Says in words what may explain a gap, with the operations that fit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from pos_app.domain.money import grouped
from pos_app.ui import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.shift.gap import Explanation, Gap
    from pos_app.domain.transaction import Ref
    from pos_app.ui.window_parts import Context

NARROW: Final = "\u202f"


Told = tuple[str, str]
"""What is kept of an explanation as a reason, and what is shown of it."""


async def told_of(context: Context, gap: Gap, most: int) -> tuple[Gap, Sequence[Told]]:
    """Return a gap with the words of its first explanations. Raises TillError."""
    # The share of one alone says nothing: it would only look like certainty.
    shares = len(gap.explanations) > 1
    told = gap.explanations[:most]
    return gap, [await _sentence(context, each, with_share=shares) for each in told]


async def _sentence(context: Context, explanation: Explanation, *, with_share: bool) -> Told:
    texts = context.texts
    cause = texts.of(f"cash.cause.{explanation.cause}")
    percent = texts.of("cash.gap.likely", percent=round(explanation.permille / 10))
    fitting = explanation.groups[0] if explanation.groups else ()
    found = [await _operation(context, ref) for ref in fitting]
    kept, operations = [each for each, _ in found], [each for _, each in found]
    pieces = [
        texts.of(f"cash.piece.{each.form}", francs=grouped(each.francs, NARROW))
        for each in explanation.denominations
    ]
    details = [*operations, *pieces]
    if (others := len(explanation.groups) - 1) > 0:
        details.append(texts.of("cash.gap.others", count=others))
    head = f"{cause}  ({percent})" if with_share else cause
    return "; ".join((cause, *kept, *pieces)), "\n".join((head, *details))


async def _operation(context: Context, ref: Ref) -> Told:
    """Return an operation for the reason, which is printed and never forgotten, and in full.

    The customer's number stands in the full one only.
    """
    timeline = await context.parts.history.timeline(ref)
    if timeline is None:
        return ref, ref
    transaction = timeline.transaction
    order = transaction.order
    moment = datetime.fromtimestamp(transaction.created_ms / 1000).astimezone()
    time, amount = moment.strftime("%H:%M"), wording.amount(order)
    service = wording.service_name(context.till.catalogue, order.service)
    recipient = wording.recipient(order)
    texts = context.texts
    return (
        texts.of("cash.gap.reason", time=time, service=service, amount=amount),
        texts.of(
            "cash.gap.operation", time=time, service=service, recipient=recipient, amount=amount
        ),
    )
