"""Learns from refusals which multiple a service wants: no document says it (contract A5)."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from math import lcm
from typing import TYPE_CHECKING, Final

from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.engine.news import TransactionChanged
from pos_app.engine.ports import Copy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Service
    from pos_app.engine.news import News
    from pos_app.engine.ports import Clock, Shelf

TAUGHT: Final[Mapping[Reason, int]] = {
    Reason.AMOUNT_MULTIPLE_5: 5,
    Reason.AMOUNT_MULTIPLE_50: 50,
    Reason.AMOUNT_MULTIPLE_100: 100,
}
"""What a refusal for this reason says about its service."""

COPY: Final = "learnt-multiples"

log = logging.getLogger(__name__)


class LearntMultiples:
    """What refusals taught, by service, over restarts. `settled` services learn nothing.

    The owner settled those: the multiple stands in the settings.
    """

    def __init__(self, shelf: Shelf, clock: Clock, settled: frozenset[str]) -> None:
        self._shelf = shelf
        self._clock = clock
        self._settled = settled
        self._multiples = dict(_read(shelf.read(COPY)))

    def of(self, service: str) -> int | None:
        """Return the multiple that a refusal taught, if one did."""
        return None if service in self._settled else self._multiples.get(service)

    def applied(self, service: Service) -> Service:
        """Return the service with what was learnt about its amounts."""
        multiple = self.of(service.code)
        if multiple is None:
            return service
        amounts = service.amounts
        return replace(service, amounts=replace(amounts, multiple=lcm(amounts.multiple, multiple)))

    def hear(self, news: News) -> None:
        """Take the lesson of a refusal, once; an amount that was a multiple teaches nothing."""
        if not isinstance(news, TransactionChanged):
            return
        order, reason = news.transaction.order, news.transaction.reason
        if news.transaction.state is not State.DECLINED or reason is None or reason not in TAUGHT:
            return
        multiple = TAUGHT[reason]
        if order.amount is None or order.amount.francs % multiple == 0:
            return
        if self._multiples.get(order.service) == multiple or order.service in self._settled:
            return
        self._multiples[order.service] = multiple
        text = json.dumps(self._multiples, sort_keys=True)
        self._shelf.write(COPY, Copy(text=text, at_ms=self._clock.now_ms()))
        log.info("%s takes multiples of %d from now on", order.service, multiple)


def _read(copy: Copy | None) -> Mapping[str, int]:
    try:
        held = json.loads(copy.text) if copy else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(held, dict):
        return {}
    known = set(TAUGHT.values())
    return {
        code: value for code, value in held.items() if isinstance(value, int) and value in known
    }
