"""What happened to each float since its provider told it: known without asking or reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from pos_app.engine.news import FloatRead, TransactionChanged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_app.domain.transaction import Ref, Transaction
    from pos_app.engine.news import News
    from pos_app.engine.ports import Clock

IN_FLIGHT: Final = frozenset({State.SENDING, State.PENDING, State.UNCERTAIN})
"""States in which the provider may change the balance at any moment."""

MAY_STILL_TAKE: Final = IN_FLIGHT | {State.PREPARED}


@dataclass(slots=True)
class _Provider:
    """What is known of one provider: its last change, its reading in a quiet moment."""

    changed_ms: int = 0
    quiet_ms: int = 0
    succeeded: dict[Ref, tuple[int, int]] = field(default_factory=dict)


class FloatTally:
    """Hears the news; every question to it is answered from memory."""

    def __init__(self, open_sales: Callable[[], Sequence[Transaction]], clock: Clock) -> None:
        self._open_sales = open_sales
        self._clock = clock
        self._awaited: set[Ref] = {each.ref for each in open_sales()}
        self._known: dict[str, _Provider] = {}

    def hear(self, news: News) -> None:
        """Take up one piece of news."""
        match news:
            case TransactionChanged(transaction=transaction):
                self._change(transaction)
            case FloatRead():
                self._read(news)
            case _:
                return

    def is_quiet(self, provider: str, asked_ms: int) -> bool:
        """Tell whether nothing of a provider is in flight, and nothing changed since a moment.

        A refund under way counts as in flight too.
        """
        known = self._known.get(provider)
        if known is not None and known.changed_ms >= asked_ms:
            return False
        return not any(
            each.order.provider == provider and each.state in IN_FLIGHT | {State.SUCCEEDED}
            for each in self._open_sales()
        )

    def was_quiet(self, provider: str, told_ms: int) -> bool:
        """Tell whether a balance was told in a quiet moment that still lasts."""
        known = self._known.get(provider)
        return known is not None and known.quiet_ms == told_ms

    def moved(self, provider: str) -> int:
        """Return what operations that ended since the last reading did to the float, in francs."""
        known = self._known.get(provider)
        return sum(francs for _, francs in known.succeeded.values()) if known else 0

    def claimed(self, provider: str) -> int:
        """Return what operations on their way may still take from the float, in francs."""
        return sum(
            each.order.amount.francs
            for each in self._open_sales()
            if each.order.provider == provider
            and each.order.amount is not None
            and each.order.direction.float_sign < 0
            and each.state in MAY_STILL_TAKE
        )

    def _change(self, transaction: Transaction) -> None:
        known = self._known.setdefault(transaction.order.provider, _Provider())
        now_ms = self._clock.now_ms()
        if transaction.state is not State.PREPARED:
            known.changed_ms = now_ms
            known.quiet_ms = 0
        if transaction.state is not State.SUCCEEDED:
            self._awaited.add(transaction.ref)
            known.succeeded.pop(transaction.ref, None)
        elif transaction.ref in self._awaited:
            self._awaited.discard(transaction.ref)
            order = transaction.order
            francs = order.direction.float_sign * (order.amount.francs if order.amount else 0)
            known.succeeded[transaction.ref] = (now_ms, francs)

    def _read(self, read: FloatRead) -> None:
        known = self._known.setdefault(read.provider, _Provider())
        if self.is_quiet(read.provider, read.asked_ms):
            known.quiet_ms = read.at_ms
        known.succeeded = {
            ref: (at_ms, francs)
            for ref, (at_ms, francs) in known.succeeded.items()
            if at_ms >= read.asked_ms
        }
