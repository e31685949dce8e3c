"""The first run that pictures are taken of: its answers go nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.pictures.stage import Stage
from tests.ui.setup.answered import FakeFace, a_setup

if TYPE_CHECKING:
    from pos_app.texts.catalogue import Language
    from pos_app.ui.theme import Theme


class FirstRun(Stage):
    """The window of the first run."""

    def __init__(self, theme: Theme, language: Language) -> None:
        window = a_setup(FakeFace(), language=language, theme=theme)
        super().__init__(window, window.bridge)
