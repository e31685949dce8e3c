"""Keeps how far the first run got in a small file, so that it can be taken up again."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Final

from pos_app.settings.atomic import UNREADABLE, write_whole
from pos_app.settings.places import prepare_folder
from pos_app.settings.store import BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME: Final = "first-run.json"

log = logging.getLogger(__name__)


def read_draft(folder: Path) -> tuple[str, Mapping[str, str]]:
    """Return the page that was left and the options answered so far; empty without a draft.

    What is not an option's value any more is left out.
    """
    try:
        held = json.loads((folder / NAME).read_text(encoding="utf-8"))
        step, values = str(held["step"]), dict(held["values"])
    except FileNotFoundError:
        return "", {}
    except UNREADABLE as fault:
        log.info("the draft of the first run cannot be read: %s", type(fault).__name__)
        return "", {}
    known = {
        key: value
        for key, value in values.items()
        if isinstance(value, str) and key in BY_KEY and BY_KEY[key].takes(value)
    }
    return step, known


def write_draft(folder: Path, step: str, values: Mapping[str, str]) -> None:
    """Replace the draft, whole or not at all. Raises OSError and TillError. Never a secret."""
    prepare_folder(folder)
    content = {"step": step, "values": {key: values[key] for key in values if key in BY_KEY}}
    write_whole(folder / NAME, json.dumps(content, ensure_ascii=False))


def drop_draft(folder: Path) -> None:
    """Remove the draft, if there is one. Raises OSError."""
    (folder / NAME).unlink(missing_ok=True)
