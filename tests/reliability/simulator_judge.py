"""The judge of the simulator: what the journal holds against what really happened."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pos_app.domain.facts import PAID as PAID_FACTS
from pos_app.domain.facts import SETTLED, Fact
from pos_app.domain.transaction import FINAL, Ref, State
from pos_app.journal import entries, fold
from pos_app.journal.files import journal_path
from pos_app.journal.reading import open_for_reading
from pos_app.journal.verify import verify
from tests.reliability.simulator_network import PAID, UNPAID
from tests.support.promptness import worst_window

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pos_app.domain.transaction import Transaction
    from tests.reliability.simulator_network import Account, Network
    from tests.reliability.simulator_shop import Counter

NOTHING_OPEN: Final = FINAL | {State.REVIEW}
LEGAL: Final = {(State.SUCCEEDED, State.REFUNDED)}


def judged(folder: Path, network: Network, counter: Counter, head: str) -> list[str]:
    """Return every breach of V1 to V8; `head` left the shop before the till started last."""
    breaches = [
        f"{'V6' if 'receipt' in problem.what else 'V8'}: {problem.what} {problem.ref}"
        for problem in verify(journal_path(folder), head).problems
    ]
    if breaches:
        return breaches
    reader = open_for_reading(journal_path(folder))
    try:
        lives = {ref: _life(reader, ref) for ref in _refs(reader)}
    finally:
        reader.close()
    for ref, account in network.accounts.items():
        breaches += _on_the_wire(ref, account, lives.get(ref))
    for ref, life in lives.items():
        breaches += _in_the_journal(ref, life, network.account(ref))
    breaches += _receipts(lives)
    if len(lives) > counter.confirmed:
        breaches.append(f"V3: {len(lives)} ids for {counter.confirmed} confirmed orders")
    return breaches


def _refs(reader: sqlite3.Connection) -> list[Ref]:
    return [Ref(ref) for (ref,) in reader.execute("SELECT ref FROM sale ORDER BY number")]


def _life(reader: sqlite3.Connection, ref: Ref) -> list[Transaction]:
    """Return a transaction as it stood after each of its entries."""
    first, *others = entries.of_ref(reader, ref)
    life = [fold.begin(first).transaction]
    for entry in others:
        life.append(fold.go_on(life[-1], entry))
    return life


def _on_the_wire(ref: Ref, account: Account, life: list[Transaction] | None) -> Iterator[str]:
    if account.left > 1:
        yield f"V2: {ref} left {account.left} times"
    if account.left and (life is None or not life[-1].attempts):
        yield f"V1: {ref} left and the journal does not know it"
    if account.questions_s and worst_window(account.questions_s) > 3:
        times_s = ", ".join(f"{at_s:.2f}" for at_s in sorted(account.questions_s))
        yield f"V7: more than three questions about {ref} in a minute: {times_s}"


def _in_the_journal(ref: Ref, life: list[Transaction], account: Account) -> Iterator[str]:
    last = life[-1]
    if last.state not in NOTHING_OPEN:
        yield f"{ref} is still {last.state}"
    for before, after in pairwise(life):
        step = (before.state, after.state)
        changed = before.state in FINAL and after.state is not before.state
        if changed and after.state is not State.REVIEW and step not in LEGAL:
            yield f"V5: {ref} went silently from {before.state} to {after.state}"
    facts = {piece.fact for piece in last.evidence}
    contradicted = facts & PAID_FACTS and Fact.DECLINED in facts and not facts & SETTLED
    if contradicted and last.state is not State.REVIEW:
        yield f"V5: {ref} is {last.state} although two truths contradict"
    proven = PROOF.get(last.state)
    if proven is not None and not proven(account, facts):
        yield f"V4: nobody said that {ref} is {last.state}: {sorted(account.said)}"


PROOF: Final[Mapping[State, Callable[[Account, set[Fact]], bool]]] = {
    State.SUCCEEDED: lambda account, facts: bool(account.said & PAID) or Fact.SETTLED_PAID in facts,
    State.REFUNDED: lambda account, _: "REFUNDED" in account.said,
    State.DECLINED: lambda account, facts: (
        bool(account.said & UNPAID) or Fact.SETTLED_UNPAID in facts
    ),
    State.CANCELLED: lambda account, _: account.left == 0,
}
"""Whose word makes a state final."""


def _receipts(lives: Mapping[Ref, list[Transaction]]) -> Iterator[str]:
    numbers = []
    for ref, life in lives.items():
        succeeded = any(each.state is State.SUCCEEDED for each in life)
        if succeeded != bool(life[-1].receipt_number):
            yield f"V6: {ref} has the receipt {life[-1].receipt_number!r}"
        if life[-1].receipt_number:
            numbers.append(int(life[-1].receipt_number.rpartition("-")[2]))
    if sorted(numbers) != list(range(1, len(numbers) + 1)):
        yield f"V6: the receipts are numbered {sorted(numbers)}"
