"""What a biller says is due: an amount that must be paid exactly, and words about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """One unpaid bill (contract A6).

    `reference` is the biller's own; `name` and `due` its holder and due date as the provider wrote
    them, empty when it did not; `details` every label and value, plain text, in its order.
    """

    reference: str
    amount: Money
    name: str = ""
    due: str = ""
    details: tuple[tuple[str, str], ...] = ()
