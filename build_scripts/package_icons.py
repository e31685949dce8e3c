"""Draws the program's icon in every size that Linux and Windows ask for, from one SVG."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from console import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

APPLICATION_ID: Final = "sn.posapp.PosApp"
SOURCE: Final = ROOT / "resources" / "desktop" / f"{APPLICATION_ID}.svg"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels; the folders of the hicolor theme."""

WINDOWS_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
"""Pixels; what one `.ico` holds, 256 being the format's largest."""


def draw(folder: Path) -> None:
    """Write `NNN.png` for each size and `icon.ico` into `folder`. Needs PySide6."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(picture(size))
    (folder / "icon.ico").write_bytes(
        icon_file([(size, (folder / f"{size}.png").read_bytes()) for size in WINDOWS_SIZES])
    )


def picture(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide and high, with a transparent ground."""
    # Here and not above: whoever only wants the sizes has no Qt.
    from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: PLC0415 - see above
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - see above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - see above

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload] # Qt takes a device too
        raise OSError("Qt could not write a PNG")
    return bytes(buffer.data().data())


def icon_file(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    """Return a Windows icon file that holds PNG `pictures`, each with its size in pixels.

    Written by hand: Qt's writer keeps one size only.
    """
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, content in pictures:
        side = size % 256  # the format writes 256 as 0
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return directory + b"".join(content for _, content in pictures)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw(Path(sys.argv[1]))
