"""Makes what stands behind the window's first frame, once there is a till for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pos_app.engine.staff import Presence
from pos_app.ui.bridge import Bridge
from pos_app.ui.customer.desk import CustomerDesk
from pos_app.ui.frame.banner import Banner
from pos_app.ui.frame.watermark import Watermark
from pos_app.ui.messages.desk import MessageDesk
from pos_app.ui.screens.cash.watch import CashWatch
from pos_app.ui.staff.desk import StaffDesk
from pos_app.ui.strip.side import Side
from pos_app.ui.window.meant import meant
from pos_app.ui.window.overlays import Overlays
from pos_app.ui.window_parts import Context

if TYPE_CHECKING:
    from pos_app.ui.theme import Theme
    from pos_app.ui.window_face import WindowFace
    from pos_app.ui.window_parts import WindowParts


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """The parts of a window that need a till, or are not in its first frame."""

    context: Context
    banner: Banner
    side: Side
    customer: CustomerDesk
    overlays: Overlays
    messages: MessageDesk
    staff: StaffDesk
    cash: CashWatch
    watermark: Watermark | None
    is_locked: bool


def furniture(
    window: WindowFace, parts: WindowParts, bridge: Bridge | None, theme: Theme
) -> Furniture:
    """Make them all; the window gives each its place."""
    context = Context(parts=parts, bridge=bridge or Bridge(), theme=theme)
    side, outermost = Side(context), window.surface.window()
    word = parts.watermark
    return Furniture(
        context=context,
        banner=Banner(context),
        side=side,
        customer=CustomerDesk(context, outermost),
        overlays=Overlays(window, context),
        messages=MessageDesk(context, window.surface, partial(meant, window, side)),
        staff=StaffDesk(context, outermost, window.surface),
        cash=CashWatch(context, outermost),
        watermark=Watermark(word, theme, window.stack) if word else None,
        is_locked=parts.staff.presence is Presence.LOCKED,
    )
