"""Runs what is asked of the shift, and tells a stop sign from a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pos_app.engine.shift.problems import ShiftStop

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pos_app.domain.shift.commission import Commissions
    from pos_app.engine.shift.desk import CashDesk

T = TypeVar("T")


async def or_stopped(work: Coroutine[object, object, T]) -> T | ShiftStop:
    """Return the result, or the stop sign that was met. Raises TillError as the work does."""
    try:
        return await work
    except ShiftStop as stop:
        return stop


async def earned_of(cash: CashDesk) -> tuple[Commissions, Commissions]:
    """Return what was earned today and this month. Raises TillError."""
    return await cash.commissions.today(), await cash.commissions.month()
