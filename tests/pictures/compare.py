"""Says where two sheets of pictures differ more than drawing and keeping them may make them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops

from tests.pictures.combinations import KEPT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.pictures.combinations import Combination

COLOURS: Final = 256
"""Of a kept sheet's palette: a third of the bytes of full colour."""

PALETTE: Final = Image.Quantize.MAXCOVERAGE
"""Seldom colours keep a place in the palette: no point is further off than 12 of 255."""

MOST_APART: Final = 24
"""Of 255, in any channel: what the palette may cost a point, twice."""

MOST_POINTS: Final = 30
"""Of a picture's 38,000 and more: what of it may be further apart than that."""


def keep(drawn: Path, wanted: Combination) -> Path:
    """Put a sheet that was drawn in the place of the kept one."""
    place = KEPT / f"{wanted.name}.png"
    with Image.open(drawn) as picture:
        small = picture.convert("RGB").quantize(COLOURS, PALETTE, dither=Image.Dither.NONE)
    small.save(place, optimize=True)
    return place


def differing(drawn: Path, kept: Path, wanted: Combination, difference: Path) -> Sequence[str]:
    """Return the names of the moments that differ; then `difference` shows where, in white."""
    with Image.open(drawn) as new, Image.open(kept) as old:
        if new.size != old.size:
            return wanted.moments
        red, green, blue = ImageChops.difference(new.convert("RGB"), old.convert("RGB")).split()
    apart = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    far = apart.point([255 * (value > MOST_APART) for value in range(256)])
    found = []
    for moment in wanted.moments:
        left, top = wanted.place(moment)
        wide, high = wanted.tile
        points = far.crop((left, top, left + wide, top + high)).histogram()[255]
        if points > MOST_POINTS:
            found.append(moment)
    if found:
        difference.parent.mkdir(parents=True, exist_ok=True)
        far.save(difference)
    return found
