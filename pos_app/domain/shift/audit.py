"""What a second way of counting found different from what a report holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFinding:
    """One figure of one report: what it holds, and what was recounted, both as text.

    `report` is the report's number, `figure` the name of the figure.
    """

    report: str
    figure: str
    kept: str
    recounted: str
