"""Draws every screen with fixed data, clock and fonts; run as a program, so that all is its own."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.table import ALL_SCREENS
from pos_app.ui.theme import STYLE, Scheme, Theme
from pos_app.ui.window.main_window import MainWindow
from tests.pictures.combinations import COLUMNS, COMBINATIONS, NUMBERS, Combination
from tests.support.cash import CashShop
from tests.support.counter import till_selling
from tests.support.fake_history import FakeHistory
from tests.support.fake_staff import MOUSSA, a_staff
from tests.support.kept_options import Kept
from tests.support.keys import strike
from tests.support.orders import a_transaction, an_order
from tests.support.some_figures import FakeReview

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.ui.screens.table import ScreenSpec
    from pos_app.ui.window_parts import WindowParts
    from tests.support.fake_till import FakeTill

ROWS: Final = 40
"""Of the journal: more than a window shows."""

TURNS: Final = 12
"""Of the loop, for what a screen reads and lays out after it is shown."""

ENVIRONMENT: Final[Mapping[str, str]] = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "QT_API": "pyside6",
    "TZ": "Africa/Dakar",
    "LC_ALL": "C.UTF-8",
    "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
}
"""What would else differ from machine to machine."""


def draw(scheme: Scheme, language: Language, folder: Path) -> None:
    """Draw the sheets of one scheme and language into `folder`, in a process of its own."""
    command = [sys.executable, "-m", "tests.pictures.draw", scheme, language, str(folder)]
    top = Path(__file__).parents[2]
    environment = os.environ | ENVIRONMENT | {"PYTHONPATH": str(top)}
    subprocess.run(command, cwd=top, env=environment, check=True, timeout=120)


def _open_ones(till: FakeTill) -> None:
    """Let operations be under way, to be clarified, paid and refused."""
    now_ms = till.clock.now_ms()
    for place, (state, direction) in enumerate(
        (
            (State.REVIEW, Direction.DEPOSIT),
            (State.UNCERTAIN, Direction.DEPOSIT),
            (State.PENDING, Direction.WITHDRAWAL),
            (State.DECLINED, Direction.DEPOSIT),
            (State.SUCCEEDED, Direction.WITHDRAWAL),
        )
    ):
        order = replace(an_order(5_000 * (place + 1)), direction=direction)
        waiting = a_transaction(State.PENDING, f"T01A{place:010d}")
        waiting = replace(
            waiting, order=order, number=place + 1, created_ms=now_ms, updated_ms=now_ms
        )
        till.change(waiting)
        till.change(replace(waiting, state=state))


def _parts(language: Language) -> tuple[FakeTill, WindowParts]:
    till = till_selling(moneygram=True)
    shop = CashShop(till)
    parts = replace(
        shop.parts(language, a_staff(till.clock, MOUSSA)),
        history=FakeHistory(newest=ROWS),
        review=FakeReview(),
        settings=Kept(),
    )
    return till, parts


class Studio:
    """One window in which every screen has its picture taken."""

    def __init__(self, theme: Theme, language: Language) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application)
        self.till, parts = _parts(language)
        self.bridge = Bridge()
        self.window = MainWindow(parts, self.bridge, theme)
        self.window.show()
        _open_ones(self.till)

    async def sheet(self, wanted: Combination) -> QImage:
        """Return the pictures of every screen at one size, side by side."""
        self.window.resize(wanted.width, wanted.height)
        wide, high = wanted.tile
        rows = -(-len(NUMBERS) // COLUMNS)
        sheet = QImage(wide * COLUMNS, high * rows, QImage.Format.Format_RGB32)
        sheet.fill(0)
        painter = QPainter(sheet)
        for spec in ALL_SCREENS:
            picture = await self._picture(spec)
            small = picture.scaled(
                wide,
                high,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(*wanted.place(spec.number), small)
        painter.end()
        return sheet

    async def _picture(self, spec: ScreenSpec) -> QImage:
        self.window.visit(spec)
        if spec.families:
            strike(self.window, "\x1b1")
        for timer in self.window.findChildren(QTimer):
            if timer.isActive():
                timer.stop()
                timer.timeout.emit()
        for _ in range(TURNS):
            QApplication.processEvents()
            await asyncio.sleep(0)
        await self.bridge.finish()
        QApplication.processEvents()
        return self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


async def _draw(scheme: Scheme, language: Language, folder: Path) -> None:
    studio = Studio(Theme(scheme=scheme), language)
    for wanted in COMBINATIONS:
        if (wanted.scheme, wanted.language) == (scheme, language):
            sheet = await studio.sheet(wanted)
            sheet.save(str(folder / f"{wanted.name}.png"))


def main() -> None:
    """Draw what the command line names: a scheme, a language and a folder."""
    scheme, language, folder = sys.argv[1:]
    application = QApplication(["pictures", *STYLE])
    application.setCursorFlashTime(0)
    asyncio.run(_draw(Scheme(scheme), Language(language), Path(folder)))
    os._exit(0)


if __name__ == "__main__":
    main()
