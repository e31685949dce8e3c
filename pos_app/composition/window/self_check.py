"""Plays the self-check: the real window over a sandbox and a journal of its own, then gone."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.composition.shop.books import JournalBooks
from pos_app.composition.site import Mode
from pos_app.composition.window.loop import live
from pos_app.ui.self_check.hands import SelfCheckParts
from pos_app.ui.self_check.play import play

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.cli.desk import SelfCheckOrder
    from pos_app.composition.site import Site
    from pos_app.composition.window.loop import OpenWindow
    from pos_app.diagnostics import Diagnostics

PACE: Final = 0.3
"""The sandbox's customers approve in a third of the time that people take."""


def run(site: Site, diagnostics: Diagnostics, order: SelfCheckOrder) -> int:
    """Play every step on a sandbox of its own; return 0 when all went well, else 1.

    Raises TillError when the window cannot be opened at all.
    """
    with tempfile.TemporaryDirectory(prefix="pos-app-self-check-") as folder:
        apart_from = Path(folder)
        # Its own settings folder too: the people of the till are not asked for their PINs.
        places = replace(site.places, data_dir=apart_from, config_file=apart_from / "config.toml")
        # What waits behind an owner's switch is played too.
        settings = site.settings._replace(moneygram=True)
        apart = replace(
            site,
            mode=Mode.SANDBOX,
            configuration=replace(site.configuration, settings=settings),
            places=places,
            sandbox_pace=PACE,
        )
        books = JournalBooks(apart, apart.strongroom.vault)

        async def verify() -> Sequence[str]:
            return [problem.what for problem in (await books.verify("")).problems]

        async def play_it(opened: OpenWindow) -> int:
            opened.shop.till.keep_float()
            parts = SelfCheckParts(
                clock=opened.shop.clock,
                verify=verify,
                pictures=order.screenshots,
                report=order.report,
            )
            report = await play(opened.window, parts)
            for step in report.steps:
                mark = "ok" if step.ok else "FAILED"
                sys.stdout.write(f"{mark:7}{step.name:12}{step.seconds:7.2f} s  {step.words}\n")
            return report.status

        return live(apart, diagnostics, play_it)
