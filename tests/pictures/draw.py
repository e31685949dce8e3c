"""Draws every kept moment with fixed data, clock and fonts; a program, so that all is its own."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from pos_app.texts.catalogue import Language
from pos_app.ui.theme import STYLE, Scheme, Theme
from tests.pictures.combinations import COMBINATIONS, Combination
from tests.pictures.table import SHEETS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.pictures.moments import Moment, Sheet
    from tests.pictures.stage import Stage

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

WHOLE: Final = "whole"
"""Where, beside the sheets, each picture goes in its full size when a person wants to look."""

UNPACKED: Final = 100
"""Of 100: packing would take as long as drawing, for a file that is soon gone."""


def draw(scheme: Scheme, language: Language, folder: Path) -> None:
    """Draw the sheets of one scheme and language into `folder`, in a process of its own.

    Where `folder` holds a folder `whole`, each picture goes there in full size too.
    """
    command = [sys.executable, "-m", "tests.pictures.draw", scheme, language, str(folder)]
    top = Path(__file__).parents[2]
    environment = os.environ | ENVIRONMENT | {"PYTHONPATH": str(top)}
    subprocess.run(command, cwd=top, env=environment, check=True, timeout=120)


class Easel:
    """One sheet of tiles while it is painted."""

    def __init__(self, wanted: Combination, folder: Path) -> None:
        self.wanted = wanted
        self._folder = folder
        self._sheet = QImage(*wanted.whole, QImage.Format.Format_RGB32)
        self._sheet.fill(0)

    async def paint(self, stage: Stage, moment: Moment) -> None:
        """Put what is to be seen on the stage now into its place."""
        stage.sight.resize(self.wanted.width, self.wanted.height)
        await stage.rest()
        picture = stage.picture()
        if (self._folder / WHOLE).is_dir():
            picture.save(str(self._folder / WHOLE / f"{self.wanted.name}-{moment.name}.png"))
        small = picture.scaled(
            *self.wanted.tile,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(self._sheet)
        painter.drawImage(*self.wanted.place(moment.name), small)
        painter.end()

    def keep(self) -> None:
        """Write the sheet."""
        self._sheet.save(str(self._folder / f"{self.wanted.name}.png"), quality=UNPACKED)


class Studio:
    """Plays the sheets of one scheme and language, and paints each moment in every size."""

    def __init__(self, scheme: Scheme, language: Language, folder: Path) -> None:
        self._scheme = scheme
        self._language = language
        self._folder = folder
        self._dressed: tuple[object, float] | None = None
        self._stage: Stage | None = None

    async def draw(self, sheet: Sheet) -> None:
        """Play one sheet."""
        stage = await self._stage_of(sheet)
        easels = [
            Easel(each, self._folder)
            for each in COMBINATIONS
            if (each.sheet, each.scheme, each.language) == (sheet, self._scheme, self._language)
        ]
        for moment in sheet.moments:
            await stage.play(moment)
            for easel in easels:
                await easel.paint(stage, moment)
        for easel in easels:
            easel.keep()

    async def _stage_of(self, sheet: Sheet) -> Stage:
        """Return the stage of the sheet before, if this one is played on the same."""
        wanted = (sheet.stage, sheet.scale)
        if self._stage is None or self._dressed != wanted:
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            if self._stage is not None:
                self._stage.leave()
            theme = Theme(scheme=self._scheme, scale=sheet.scale)
            theme.apply(application)
            self._stage, self._dressed = sheet.stage(theme, self._language), wanted
            await self._stage.rest()
        return self._stage


async def _draw(scheme: Scheme, language: Language, folder: Path) -> None:
    studio = Studio(scheme, language, folder)
    for sheet in SHEETS:
        if scheme in sheet.schemes:
            await studio.draw(sheet)


def main() -> None:
    """Draw what the command line names: a scheme, a language and a folder."""
    scheme, language, folder = sys.argv[1:]
    application = QApplication(["pictures", *STYLE])
    application.setCursorFlashTime(0)
    asyncio.run(_draw(Scheme(scheme), Language(language), Path(folder)))
    os._exit(0)


if __name__ == "__main__":
    main()
