"""How the window looks: colours, sizes and type as data, for three schemes and any text scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from string import Template
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from pos_app.bundle import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

FONT_FAMILY: Final = "Source Sans Pro"
FONT_FILES: Final = (
    "SourceSansPro-Regular.ttf",
    "SourceSansPro-Semibold.ttf",
    "SourceSansPro-Bold.ttf",
)


class Scheme(StrEnum):
    """Which colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


STYLE: Final = ("-style", "Fusion")
"""What the application is made with: setting it later loads all that Qt declares of styles."""

SYSTEM: Final = "system"
"""The word for following the system's light or dark, where a scheme's name may stand."""


MIDDLE: Final = 128
"""Of lightness, from 0 to 255."""


def scheme_named(name: str) -> Scheme:
    """Return the scheme of that name; for `SYSTEM` what the system says, light if it is silent.

    For `SYSTEM` the application is undressed for it: apply the theme afterwards.
    """
    if name != SYSTEM:
        return Scheme(name)
    # Else an earlier theme of our own would pass for the system's.
    QGuiApplication.setPalette(QPalette())
    # What the style made of it; to ask for the scheme itself loads Qt's names (see `early`).
    is_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < MIDDLE
    return Scheme.DARK if is_dark else Scheme.LIGHT


class Tone(StrEnum):
    """What a colour says; always beside a word and an icon, never alone."""

    GOOD = "good"
    BAD = "bad"
    WAITING = "waiting"
    DOUBT = "doubt"
    QUIET = "quiet"
    ACCENT = "accent"


class Colours(NamedTuple):
    """The colours of one scheme, `#rrggbb`.

    `X_soft` is a background for `X` and for `text` on it; `on_strong` is text on `accent`,
    `good`, `bad`, `waiting` and `doubt`.
    """

    window: str
    panel: str
    field: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_strong: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    waiting: str
    waiting_soft: str
    doubt: str
    doubt_soft: str
    focus: str


COLOURS: Final[Mapping[Scheme, Colours]] = {
    Scheme.LIGHT: Colours(
        window="#eef1f4",
        panel="#ffffff",
        field="#ffffff",
        line="#d3dae1",
        line_strong="#76838f",
        text="#13212e",
        muted="#4d5b68",
        accent="#0a5a8a",
        accent_soft="#e1eff8",
        on_strong="#ffffff",
        good="#0b6b3a",
        good_soft="#e0f3e8",
        bad="#b01c1c",
        bad_soft="#fce8e6",
        waiting="#0a5a8a",
        waiting_soft="#e1eff8",
        doubt="#8a4b00",
        doubt_soft="#fdf0dc",
        focus="#c26a05",
    ),
    Scheme.DARK: Colours(
        window="#10171e",
        panel="#1a242e",
        field="#0c1218",
        line="#34424f",
        line_strong="#8394a3",
        text="#f1f5f8",
        muted="#a9b7c4",
        accent="#6cc0f5",
        accent_soft="#16384f",
        on_strong="#071018",
        good="#62d394",
        good_soft="#123a26",
        bad="#ff9c94",
        bad_soft="#4a1a1a",
        waiting="#6cc0f5",
        waiting_soft="#16384f",
        doubt="#ffc069",
        doubt_soft="#45300c",
        focus="#ffb020",
    ),
    Scheme.HIGH_CONTRAST: Colours(
        window="#000000",
        panel="#000000",
        field="#000000",
        line="#8c8c8c",
        line_strong="#ffffff",
        text="#ffffff",
        muted="#c4c4c4",
        accent="#ffff00",
        accent_soft="#262600",
        on_strong="#000000",
        good="#3dff8b",
        good_soft="#00260f",
        bad="#ff8a8a",
        bad_soft="#330000",
        waiting="#66e0ff",
        waiting_soft="#002530",
        doubt="#ffb74d",
        doubt_soft="#2e1c00",
        focus="#ffff00",
    ),
}


class Sizes(NamedTuple):
    """Lengths in pixels at text scale 1; `Theme` multiplies them."""

    small: int = 14
    body: int = 16
    label: int = 17
    title: int = 22
    field: int = 26
    verdict: int = 28
    poster: int = 44
    target: int = 44
    gap: int = 8
    radius: int = 8
    icon: int = 20
    icon_big: int = 28


SIZES: Final = Sizes()
LARGE_TYPE: Final = 1.3
"""Above this text scale things stand below each other that else stand side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One scheme at one text scale (1.0 to 2.0)."""

    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0

    @property
    def colours(self) -> Colours:
        """The colours of its scheme."""
        return COLOURS[self.scheme]

    def pixels(self, length: int) -> int:
        """Return a length of `SIZES` at this text scale."""
        return round(length * self.scale)

    def colour(self, tone: Tone) -> str:
        """Return the strong colour of a tone."""
        colours = self.colours
        return {
            Tone.GOOD: colours.good,
            Tone.BAD: colours.bad,
            Tone.WAITING: colours.waiting,
            Tone.DOUBT: colours.doubt,
            Tone.QUIET: colours.muted,
            Tone.ACCENT: colours.accent,
        }[tone]

    def apply(self, application: QApplication) -> None:
        """Dress the whole application."""
        load_fonts()
        application.setPalette(self.palette())
        font = QFont(FONT_FAMILY)
        font.setPixelSize(self.pixels(SIZES.body))
        application.setFont(font)
        application.setStyleSheet(self.style_sheet())

    def palette(self) -> QPalette:
        """Return Qt's palette in these colours, for what the style sheet does not name."""
        colours = self.colours
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: colours.window,
            QPalette.ColorRole.WindowText: colours.text,
            QPalette.ColorRole.Base: colours.field,
            QPalette.ColorRole.AlternateBase: colours.window,
            QPalette.ColorRole.Text: colours.text,
            QPalette.ColorRole.PlaceholderText: colours.muted,
            QPalette.ColorRole.Button: colours.panel,
            QPalette.ColorRole.ButtonText: colours.text,
            QPalette.ColorRole.ToolTipBase: colours.panel,
            QPalette.ColorRole.ToolTipText: colours.text,
            QPalette.ColorRole.Highlight: colours.accent,
            QPalette.ColorRole.HighlightedText: colours.on_strong,
            QPalette.ColorRole.Link: colours.accent,
            QPalette.ColorRole.Mid: colours.line,
        }
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(disabled, role, QColor(colours.muted))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet with this theme's colours and lengths in it."""
        template = (resources() / "styles" / "till.qss").read_text(encoding="utf-8")
        lengths = {name: f"{self.pixels(length)}px" for name, length in SIZES._asdict().items()}
        values = self.colours._asdict() | {f"size_{name}": px for name, px in lengths.items()}
        return Template(template).substitute(values, icons=(resources() / "icons").as_posix())


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once: shops' machines have none that look alike."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
