"""Writes a file for support out of the window, loading what that needs when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.composition.clock import SystemClock
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics


async def save_support(site: Site, diagnostics: Diagnostics, clock: SystemClock) -> Path:
    """Write a support bundle into the data folder; return where it is. Raises TillError."""
    from pos_app.composition.support.bundle import Support, default_path  # noqa: PLC0415 - the same
    from pos_app.composition.support.checks import Doctor  # noqa: PLC0415 - not in the first frame

    checks = Doctor(site, clock, diagnostics).checks()
    return await Support(site, diagnostics, clock).write(default_path(site), checks)
