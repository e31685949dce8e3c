"""Finds the operation that a key means which names none: printing, messages, claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_app.domain.transaction import Ref
    from pos_app.ui.strip.side import Side
    from pos_app.ui.window_face import WindowFace


def meant(window: WindowFace, side: Side) -> Ref | None:
    """Return the operation that is picked or shown, else the newest verdict's or link's."""
    newest = next(iter(side.verdicts.cards), None)
    shown = newest.transaction.ref if newest else side.link.ref
    return window.screen_shown.subject() or shown
