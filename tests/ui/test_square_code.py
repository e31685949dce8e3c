"""A QR code is read back by another library before it is shown, and a wrong one never is."""

from __future__ import annotations

import random
import string
from typing import TYPE_CHECKING

import pytest
import segno

from pos_app.domain.links import LONGEST, LinkRule
from pos_app.ui import square_code
from pos_app.ui.square_code import drawn, qr_pixmap, read_back

if TYPE_CHECKING:
    from collections.abc import Iterator
    from logging import LogRecord

    from PySide6.QtWidgets import QApplication

LETTERS = string.ascii_letters + string.digits + "-._~/?&=%#:;,+"


def links(count: int, seed: int, longest: int) -> Iterator[str]:
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(count):
        tail = "".join(chance.choice(LETTERS) for _ in range(chance.randrange(longest)))
        yield f"https://api.intech.sn/deep/{tail}"


def test_what_is_shown_is_what_was_meant(qapp: QApplication) -> None:
    for link in links(200, 5, 120):
        assert LinkRule().allows(link)
        picture = qr_pixmap(link, 152)
        assert picture is not None
        assert read_back(picture.toImage()) == link


@pytest.mark.long
def test_a_thousand_links_of_every_length_are_read_back(qapp: QApplication) -> None:
    for link in links(1_000, 6, LONGEST - 30):
        assert read_back(drawn(link, 280)) == link


@pytest.mark.parametrize("side", [1, 100, 152, 280, 600])
def test_the_longest_link_is_read_back_at_every_size(qapp: QApplication, side: int) -> None:
    link = "https://api.intech.sn/" + "a" * (LONGEST - 22)

    assert read_back(drawn(link, side)) == link


def test_a_code_that_says_something_else_is_not_shown(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, expected_warnings: list[LogRecord]
) -> None:
    genuine = segno.make

    def swapped(_text: str, error: str) -> segno.QRCode:
        return genuine("https://api.intech.sn/deep/T1-of-somebody-else", error=error)

    monkeypatch.setattr(segno, "make", swapped)

    assert qr_pixmap("https://api.intech.sn/deep/T1", 152) is None
    assert len(expected_warnings) == 1


def test_a_picture_without_a_code_says_nothing(qapp: QApplication) -> None:
    picture = drawn("https://api.intech.sn/", 152)
    picture.fill(0xFFFFFFFF)

    assert square_code.read_back(picture) == ""
