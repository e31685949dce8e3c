"""The pages of the guide as data: each has a name, a file in each language, and maybe a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.bundle import resources

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.texts.catalogue import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """One page, `resources/guide/LANGUAGE/NAME.md`; `screen` is the number of what it explains."""

    name: str
    screen: int = 0


PAGES: Final = (
    GuidePage(name="first_day"),
    GuidePage(name="keyboard"),
    GuidePage(name="verdicts"),
    GuidePage(name="deposit", screen=1),
    GuidePage(name="withdrawal", screen=2),
    GuidePage(name="airtime", screen=3),
    GuidePage(name="bill", screen=4),
    GuidePage(name="reload", screen=5),
    GuidePage(name="moneygram", screen=6),
    GuidePage(name="link", screen=7),
    GuidePage(name="message", screen=8),
    GuidePage(name="follow", screen=9),
    GuidePage(name="journal", screen=11),
    GuidePage(name="cash", screen=12),
    GuidePage(name="settings", screen=13),
    GuidePage(name="people", screen=14),
    GuidePage(name="figures", screen=15),
    GuidePage(name="cuts"),
    GuidePage(name="receipts"),
    GuidePage(name="refunds"),
    GuidePage(name="backup", screen=16),
    GuidePage(name="owner"),
    GuidePage(name="support"),
)
"""In the order of the list beside the page."""

NAMES: Final = tuple(page.name for page in PAGES)


def page_of(screen: int) -> str:
    """Return the name of the page about a screen; the first one for what has none."""
    return next((page.name for page in PAGES if page.screen == screen), PAGES[0].name)


def folder_of(language: Language) -> Path:
    """Return where the pages and pictures of a language are."""
    return resources() / "guide" / language


def read_page(language: Language, name: str) -> str:
    """Return the Markdown of a page. Raises KeyError for a name that no page has."""
    if name not in NAMES:
        raise KeyError(name)
    return (folder_of(language) / f"{name}.md").read_text(encoding="utf-8")


def title_of(language: Language, name: str) -> str:
    """Return what stands on a page's first line."""
    return read_page(language, name).partition("\n")[0].removeprefix("# ")
