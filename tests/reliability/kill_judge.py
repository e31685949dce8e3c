"""Compares a killed till's journal with the provider's own books: neither is believed alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import FINAL, State
from pos_app.sandbox.outcomes import Status
from tests.reliability.kill_sandbox import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.reliability.kill_sandbox import Booked
    from tests.reliability.kill_till import Kept, Sale

MOST_QUESTIONS: Final = 3

_TRUE_OF: Final[Mapping[str, frozenset[str]]] = {
    State.SUCCEEDED: frozenset({Status.SUCCESS}),
    State.DECLINED: frozenset({Status.FAILED}),
    State.CANCELLED: frozenset({""}),
    State.REFUNDED: frozenset({Status.REFUNDED}),
    State.PREPARED: frozenset({""}),
}
"""What the provider must say of an operation that our journal calls so."""

_UNDECIDED: Final = frozenset({"", Status.PENDING, Status.PROCESSING})
"""What the provider may still say of an operation whose end we do not know."""


def problems(
    kept: Kept, said: Sequence[str], accepted: Sequence[str], books: Mapping[str, Booked]
) -> Iterator[str]:
    """Yield everything that must never be.

    `said` are the lines that tills of this folder said before they died, in order.
    """
    yield from kept.problems
    for ref in accepted:
        if ref not in kept.sales:
            yield f"{ref}: the provider has it, the journal never heard of it"
    for ref, sale in kept.sales.items():
        yield from _sale(ref, sale, books.get(ref, UNKNOWN))
        if bool(sale.receipt) != (sale.state in {State.SUCCEEDED, State.REFUNDED}):
            yield f"{ref}: {sale.state} with the receipt {sale.receipt!r}"
        if sale.open and ref not in kept.found:
            yield f"{ref}: open, and the recovery did not name it"
    for ref, booked in books.items():
        if booked.submissions > 1:
            yield f"{ref}: {booked.submissions} submissions"
        if booked.worst_window > MOST_QUESTIONS:
            yield f"{ref}: {booked.worst_window} questions in one minute"
    yield from _receipts(kept)
    yield from _broken_promises(kept, said)


def _sale(ref: str, sale: Sale, booked: Booked) -> Iterator[str]:
    contradiction = f"{ref}: {sale.state} here, {booked.status or 'unknown'} there"
    if sale.state == State.SENDING:
        yield f"{ref}: SENDING after a restart"
    if not sale.open or sale.state == State.PREPARED:
        if booked.status not in _TRUE_OF[sale.state]:
            yield contradiction
    elif sale.state == State.SUCCEEDED:
        if booked.status != Status.SUCCESS and not _is_asked_out(sale):
            yield f"{contradiction}, and it was not asked"
    elif booked.status not in _UNDECIDED and not _is_asked_out(sale):
        yield f"{contradiction}, and it was not asked"


def _is_asked_out(sale: Sale) -> bool:
    """Tell whether the allowance let no more be asked: no run is longer than its window."""
    return sale.asked >= MOST_QUESTIONS


def _receipts(kept: Kept) -> Iterator[str]:
    numbers = sorted(sale.receipt for sale in kept.sales.values() if sale.receipt)
    counts = [int(number.rpartition("-")[2]) for number in numbers]
    if counts != list(range(1, len(counts) + 1)):
        yield f"the receipts are {numbers}"


def _broken_promises(kept: Kept, said: Sequence[str]) -> Iterator[str]:
    """Compare what a till said to be on disk with what is there now."""
    for line in said:
        ref, state, receipt = line.split(" ")
        now = kept.sales.get(ref)
        if now is None:
            yield f"{ref}: it was {state}, and is gone"
        elif receipt and now.receipt != receipt:
            yield f"{ref}: its receipt was {receipt} and is {now.receipt!r}"
        elif state in FINAL and now.state not in {state, State.REFUNDED}:
            yield f"{ref}: it was {state} and is {now.state}"
