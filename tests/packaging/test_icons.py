"""The icon is drawn in every size, and Windows' file holds them as Windows reads them."""

from __future__ import annotations

import struct

import package_icons
import pytest
from PySide6.QtGui import QImage

OPAQUE = 255


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", package_icons.SIZES)
def test_a_picture_has_its_size_and_a_transparent_ground(size: int) -> None:
    image = QImage.fromData(package_icons.picture(size))

    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size // 2).alpha() == OPAQUE


@pytest.mark.usefixtures("qapp")
def test_it_is_recognised_at_the_smallest_size() -> None:
    image = QImage.fromData(package_icons.picture(16))

    colours = {image.pixelColor(x, y).hue() // 30 for x in range(16) for y in range(16)}

    assert {1, 6} <= colours  # the coin's yellow and the ground's blue


def test_windows_file_points_at_every_picture() -> None:
    pictures = [(16, b"sixteen"), (256, b"largest")]

    content = package_icons.icon_file(pictures)

    assert struct.unpack_from("<HHH", content) == (0, 1, 2)
    for number, (size, expected) in enumerate(pictures):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        width, height, *_, length, offset = entry
        assert (width, height) == (size % 256, size % 256)
        assert content[offset : offset + length] == expected
