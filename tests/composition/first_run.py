"""The whole window in this process, one life after the other, driven by keys like a person."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from pos_app.composition.lives import Way
from pos_app.composition.site import Mode, Site
from pos_app.composition.strongroom import build_strongroom
from pos_app.composition.window.loop import lives
from pos_app.diagnostics import Diagnostics
from pos_app.settings import store
from pos_app.settings.places import Places
from pos_app.texts.catalogue import load_texts
from pos_app.ui.rescue.window import RescueWindow
from pos_app.ui.setup.window import SetupWindow
from pos_app.ui.window.main_window import MainWindow
from tests.support.keys import focused, strike

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from pathlib import Path

    from pos_app.composition.window.loop import OpenWindow

LIMIT_S: Final = 30.0
NO_FORCE_S: Final = 3600.0
"""The tests go on in this process after a window has ended."""

NOTHING: Final[Mapping[str, str]] = {}

W = TypeVar("W", bound=QMainWindow)


def a_site(folder: Path, mode: Mode = Mode.LIVE, environment: Mapping[str, str] = NOTHING) -> Site:
    """Return a site whose settings and data stand in a folder."""
    file = folder / "config" / "config.toml"
    data = folder / "data"
    configuration = store.load(file, environment, {"data_dir": str(data)})
    places = Places(config_file=file, data_dir=data)
    return Site(
        mode=mode,
        configuration=configuration,
        places=places,
        strongroom=build_strongroom(configuration.settings, places, environment),
        texts=load_texts(configuration.settings.lang),
        environment=environment,
        sandbox_pace=0.05,
    )


class Person:
    """Sits before the program: looks for what is in sight, strikes keys, waits for what comes."""

    def __init__(self, running: asyncio.Task[int]) -> None:
        self.running = running
        # Windows of other tests may not be gone yet.
        self._strange = set(QApplication.topLevelWidgets())

    def sees(self, kind: type[W]) -> W | None:
        """Return the window of that kind that is in sight."""
        every = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
        own = [each for each in every if each not in self._strange]
        return next((each for each in own if each.isVisible()), None)

    def front(self) -> QMainWindow | None:
        """Return the window that is in sight."""
        return self.sees(SetupWindow) or self.sees(RescueWindow) or self.sees(MainWindow)

    async def until(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        end_s = time.monotonic() + LIMIT_S
        while not is_so():
            if self.running.done():
                self.running.result()
            assert time.monotonic() < end_s, f"not seen in time: {what}"
            await asyncio.sleep(0)

    async def finds(self, kind: type[W]) -> W:
        """Wait for a window of that kind, and let it have the keyboard."""
        await self.until(lambda: self.sees(kind) is not None, kind.__name__)
        found = self.sees(kind)
        assert found is not None
        found.activateWindow()
        await self.until(found.isActiveWindow, "the window in front")
        return found

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Strike one key where the focus is."""
        window = self.front()
        assert window is not None
        QTest.keyClick(focused(window), key, held)

    def type(self, text: str) -> None:
        """Strike the keys of a text."""
        window = self.front()
        assert window is not None
        strike(window, text)

    async def turns(self, step: str) -> SetupWindow:
        """Wait until a page of the first run is in sight."""
        window = await self.finds(SetupWindow)
        await self.until(lambda: window.wizard.progress.step.name == step, step)
        return window


async def _until_closed(opened: OpenWindow) -> int:
    await opened.closed.wait()
    return 0


@asynccontextmanager
async def a_program(site: Site) -> AsyncIterator[Person]:
    """Run the program's windows until the block ends; its bugs are raised here."""
    diagnostics = Diagnostics(site.places.logs)
    running = asyncio.ensure_future(lives(site, diagnostics, _until_closed, Way(NO_FORCE_S)))
    person = Person(running)
    try:
        yield person
    finally:
        window = person.front()
        if window is not None and not running.done():
            window.close()
        with suppress(asyncio.CancelledError):
            await running
