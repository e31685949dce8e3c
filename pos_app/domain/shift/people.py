"""By which name the journal knows a person at the till; `domain/staff.py` says who may do what."""

from __future__ import annotations


def read_name(text: str) -> str | None:
    """Return a person's name as entries hold it, None when there is none."""
    return text.strip() or None
