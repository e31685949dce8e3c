"""Draws the shipped SVG icons in the colours of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from pos_app.bundle import resources


@cache
def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """Return one icon of `resources/icons`, `side` pixels wide, drawn in `colour`.

    Qt paints `currentColor` black, so it is replaced in the text. Raises FileNotFoundError for
    an unknown name: a missing icon is a bug.
    """
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon

    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
    real = round(side * ratio)
    image = QPixmap(real, real)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, colour: str, side: int) -> QIcon:
    """Return an icon for a button, as sharp as the screen is."""
    screens = QGuiApplication.screens()
    ratio = max((screen.devicePixelRatio() for screen in screens), default=1.0)
    return QIcon(pixmap(name, colour, side, ratio))
