"""What the window offers to show and nobody has to see: a fault's report, a newer version."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError
from pos_app.ui.frame.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.composition.site import Site
    from pos_app.composition.support.releases import Release
    from pos_app.diagnostics import Diagnostics
    from pos_app.engine.ports import Clock

FIRST_LOOK_S: Final = 120.0
"""After the start: a morning's first sales have the network to themselves."""

LOOK_AGAIN_S: Final = 24 * 3600.0

log = logging.getLogger(__name__)


async def tell_of_reports(
    site: Site, diagnostics: Diagnostics, offer: Callable[[Notice], None]
) -> None:
    """Offer the newest report of a fault of an earlier run, until somebody has seen it."""
    report = await asyncio.to_thread(diagnostics.unseen_report)
    if report is not None:
        offer(
            Notice(
                sentence=site.texts.of("notice.crash"),
                text=f"{report.path}\n\n{report.text}",
                seen=partial(diagnostics.mark_seen, report),
            )
        )


async def tell_of_releases(site: Site, clock: Clock, offer: Callable[[Notice], None]) -> None:
    """Look once a day for a newer version, where the owner has set an address and a key."""
    if not site.settings.update_url:
        return
    # Here and not above: most tills look for no versions.
    from pos_app.composition.support.releases import newest_release  # noqa: PLC0415 - see above

    told = ""
    await asyncio.sleep(FIRST_LOOK_S)
    while True:
        try:
            release = await newest_release(site.settings, clock.now_ms)
        except TillError as trouble:
            log.info("no newer version was looked for: %s", trouble)
        else:
            if release is not None and release.version != told:
                told = release.version
                offer(release_notice(site, release))
        await asyncio.sleep(LOOK_AGAIN_S)


def release_notice(site: Site, release: Release) -> Notice:
    """Return what is offered about a newer version: where it is, and what is new in it."""
    news = release.news.get(site.settings.lang.value, "")
    return Notice(
        sentence=site.texts.of("notice.release", version=release.version),
        text=f"{release.page}\n\n{news}".rstrip(),
        seen=lambda: None,
    )
