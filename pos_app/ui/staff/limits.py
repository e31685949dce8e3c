"""What the owner's settings leave to the cashier alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffLimits:
    """When the till locks itself, and what needs an approval or a shift; 0 stands for never."""

    lock_after_s: int = 0
    approval_above_francs: int = 0
    shift_required: bool = False
