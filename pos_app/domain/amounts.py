"""The shop's own amount rules: what it knows better than the declared assumptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.service import AmountRule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountLimits:
    """What the owner set for one service, in whole francs; None leaves the declared value."""

    minimum: int | None = None
    maximum: int | None = None
    multiple: int | None = None

    def over(self, rule: AmountRule) -> AmountRule:
        """Return the declared rule with what the owner set in its place."""
        return AmountRule(
            minimum=rule.minimum if self.minimum is None else self.minimum,
            maximum=rule.maximum if self.maximum is None else self.maximum,
            multiple=rule.multiple if self.multiple is None else self.multiple,
        )


def limited(service: Service, limits: Mapping[str, AmountLimits]) -> AmountRule:
    """Return the amounts that a service takes in this shop."""
    found = limits.get(service.code)
    return service.amounts if found is None else found.over(service.amounts)
