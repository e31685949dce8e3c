"""What cannot be done with a shift as it stands, by name."""

from __future__ import annotations

from enum import StrEnum


class ShiftProblem(StrEnum):
    """Why something cannot be done with a shift; `shift.problem.X` in the translation files."""

    ALREADY_OPEN = "already_open"
    NOT_OPEN = "not_open"
    FORGOTTEN = "forgotten"
    NO_NAME = "no_name"
    NO_REASON = "no_reason"
    NO_AMOUNT = "no_amount"
    SAME_PERSON = "same_person"
    MORE_THAN_EXPECTED = "more_than_expected"
    NOT_COUNTED = "not_counted"
    NO_REPORT = "no_report"


class ShiftStop(Exception):  # noqa: N818 - it is a stop sign, not an error
    """What was asked for cannot be done with the shift as it stands; nothing was recorded."""

    def __init__(self, problem: ShiftProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem
