"""QR codes that were read back before anybody sees them: what is shown is what was meant."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

QUIET_MODULES: Final = 2
"""White around the code; the card adds more."""

log = logging.getLogger(__name__)


def qr_pixmap(text: str, side: int) -> QPixmap | None:
    """Return `text` as a QR code, black on white in every scheme: cameras want it so.

    None when another library does not read the very same text from the finished picture: a wrong
    code would send a customer's money somewhere else.
    """
    picture = drawn(text, side)
    if read_back(picture) != text:
        log.error("a QR code does not say what it should: it is not shown")
        return None
    return QPixmap.fromImage(picture)


def drawn(text: str, side: int) -> QImage:
    """Return the picture of a code, at most `side` dots wide where its modules allow that."""
    import segno  # noqa: PLC0415 - only for the first link, never before the first frame

    rows = [bytes(row) for row in segno.make(text, error="m").matrix_iter(border=QUIET_MODULES)]
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    steps = max(1, side // len(rows))
    return image.scaled(len(rows) * steps, len(rows) * steps)


def read_back(picture: QImage) -> str:
    """Return what a picture's only code says, empty when there is none or more than one."""
    import zxingcpp  # noqa: PLC0415 - as above

    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    content = bytes(grey.constBits())
    rows = b"".join(content[y * stride : y * stride + width] for y in range(height))
    # Modules in a row can look like a bar code of goods: only square codes are looked for.
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(
        memoryview(rows).cast("B", shape=[height, width]), formats=formats
    )
    return found[0].text if len(found) == 1 else ""
