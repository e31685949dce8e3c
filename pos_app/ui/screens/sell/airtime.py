"""Airtime: the number is typed first, and its prefix decides the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.screens.sell.screen import SellScreen, ServiceChoice

if TYPE_CHECKING:
    from pos_app.domain.service import Family
    from pos_app.ui.window_parts import Context


class AirtimeScreen(SellScreen):
    """Sells what the prefix of a number decides: its form is there at once."""

    def __init__(self, context: Context, title: str, families: frozenset[Family]) -> None:
        super().__init__(context, title, families, ServiceChoice.BY_PREFIX)
