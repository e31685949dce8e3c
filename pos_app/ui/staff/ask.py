"""What is asked when somebody may not do a thing alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.staff import Right


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who does it, and who approved it; empty where no approval was needed."""

    by: str
    approved_by: str = ""


def nothing() -> None:
    """Do nothing, where nothing is to be mended after an approval was not given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One act that needs an approval.

    `what` says it in a sentence of the cashier's language; `then` does it; `given_up` is called
    when nobody approved it. `ref` and `francs` are what the journal keeps of it.
    """

    right: Right
    what: str
    then: Callable[[Approval], None]
    given_up: Callable[[], None] = nothing
    ref: str = ""
    francs: int | None = None
