"""Opens the window of the first run, over settings and keys only: no journal, no shop."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from pos_app.composition.application import show_whole
from pos_app.composition.setup.office import SetupOffice
from pos_app.ui.setup.face import SetupParts
from pos_app.ui.setup.window import SetupWindow
from pos_app.ui.theme import Theme, scheme_named

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pos_app.composition.lives import Way
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Redaction


@asynccontextmanager
async def open_setup(site: Site, redaction: Redaction, way: Way) -> AsyncIterator[SetupWindow]:
    """Show the questions until the block ends; where to go then stands in `way`."""

    async def close() -> None:
        way.closed.set()

    office = SetupOffice(site, redaction, way)
    begun = await office.begin()
    chosen = {**site.configuration.values, **begun.draft.values}
    parts = SetupParts(
        face=office,
        texts=await office.texts_of(chosen["lang"]),
        theme=_dressed(chosen["theme"], chosen["text_scale"]),
        dressed=_dressed,
        on_close=close,
    )
    window = SetupWindow(parts, begun)
    if way.geometry is not None:
        window.restoreGeometry(way.geometry)
    show_whole(window)
    try:
        yield window
    finally:
        way.geometry = window.saveGeometry()
        await window.bridge.finish()
        window.hide()
        window.deleteLater()


def _dressed(theme_name: str, percent: str) -> Theme:
    theme = Theme(scheme=scheme_named(theme_name), scale=int(percent) / 100)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme.apply(application)
    return theme
