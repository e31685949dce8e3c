"""Every moment still looks as it was last looked at, in each scheme, language and size."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Final

import pytest
from PIL import Image, ImageChops

from pos_app.texts.catalogue import Language
from pos_app.ui.theme import Scheme
from tests.pictures.combinations import COMBINATIONS, KEPT
from tests.pictures.compare import MOST_APART, differing
from tests.pictures.draw import draw
from tests.tidy.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pictures.combinations import Combination

LEFT_TO_SEE: Final = ROOT / "build" / "pictures"
"""Where the new sheet and the difference stay after a failure."""

MOST_BYTES: Final = 3_000_000


def compared(wanted: Combination, drawn: Path) -> str:
    """Return what differs and where to see it, empty when nothing does."""
    new = LEFT_TO_SEE / f"{wanted.name}.png"
    difference = LEFT_TO_SEE / f"{wanted.name}-difference.png"
    kept = KEPT / new.name
    found = differing(drawn, kept, wanted, difference)
    if not found:
        return ""
    LEFT_TO_SEE.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawn, new)
    names = ", ".join(found)
    return f"{wanted.sheet.name}: {names}\n  kept {kept}\n  new {new}\n  difference {difference}"


@pytest.mark.skipif(sys.platform != "linux", reason="letters are drawn otherwise elsewhere")
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scheme", Scheme)
def test_every_moment_looks_as_its_kept_picture(
    scheme: Scheme, language: Language, tmp_path: Path
) -> None:
    draw(scheme, language, tmp_path)
    told = [
        compared(wanted, tmp_path / f"{wanted.name}.png")
        for wanted in COMBINATIONS
        if (wanted.scheme, wanted.language) == (scheme, language)
    ]
    told = [each for each in told if each]

    assert not told, (
        "\n".join(told) + "\nLook at them; if all is meant so: build_scripts/dev.py docs --kept"
    )


def test_a_picture_is_kept_for_each_combination_and_no_other() -> None:
    assert {path.name for path in KEPT.iterdir()} == {f"{each.name}.png" for each in COMBINATIONS}
    assert sum(path.stat().st_size for path in KEPT.iterdir()) < MOST_BYTES


def test_no_two_moments_of_a_sheet_have_one_name() -> None:
    assert [each.name for each in COMBINATIONS if len(set(each.moments)) < len(each.moments)] == []


@pytest.mark.parametrize("every_second", [slice(0, None, 2), slice(1, None, 2)])
@pytest.mark.parametrize("place", range(0, len(COMBINATIONS), len(COMBINATIONS) // 5))
def test_moments_that_moved_by_two_pixels_are_named(
    place: int, every_second: slice, tmp_path: Path
) -> None:
    wanted = COMBINATIONS[place]
    kept = KEPT / f"{wanted.name}.png"
    wide, high = wanted.tile
    with Image.open(kept) as picture:
        sheet = picture.convert("RGB")
    for moment in wanted.moments[every_second]:
        left, top = wanted.place(moment)
        tile = sheet.crop((left, top, left + wide, top + high))
        # Half of one point, as two pixels of the window are.
        sheet.paste(Image.blend(tile, ImageChops.offset(tile, 0, 1), 0.5), (left, top))
    sheet.save(tmp_path / "moved.png", compress_level=0)
    difference = tmp_path / "difference.png"
    found = differing(tmp_path / "moved.png", kept, wanted, difference)

    assert tuple(found) == wanted.moments[every_second]
    assert difference.exists() == bool(found)


def test_what_the_palette_costs_is_borne(tmp_path: Path) -> None:
    wanted = COMBINATIONS[0]
    kept = KEPT / f"{wanted.name}.png"
    with Image.open(kept) as picture:
        sheet = picture.convert("RGB")
    red, green, blue = (
        channel.point(lambda value: min(255, value + MOST_APART)) for channel in sheet.split()
    )
    Image.merge("RGB", (red, green, blue)).save(tmp_path / "lighter.png")

    assert not differing(tmp_path / "lighter.png", kept, wanted, tmp_path / "difference.png")
    assert not (tmp_path / "difference.png").exists()
