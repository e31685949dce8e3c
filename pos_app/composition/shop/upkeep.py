"""What goes on behind an open till: the journal checked and copied, while the counter sells."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.composition.shop.backups import Stopper, automatic_folder
from pos_app.composition.shop.meanwhile import meanwhile
from pos_app.composition.shop.soundness import damage_found
from pos_app.composition.shop.witness import DailyWitness, HeadKeeper, Message
from pos_app.composition.site import Mode
from pos_app.domain.service import Family
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import journal_path
from pos_app.journal.forgetting import Rule
from pos_app.journal.home import copy_found
from pos_app.journal.keeping import BackupKeeper
from pos_app.journal.verify import verify
from pos_app.providers.catalogue import PROVIDERS
from pos_app.settings.drafts import FileDrafts

if TYPE_CHECKING:
    from collections.abc import (
        AsyncIterator,
        Awaitable,
        Callable,
        Coroutine,
        Iterator,
        Sequence,
    )

    from pos_app.composition.shop.workshop import Shop
    from pos_app.composition.site import Site
    from pos_app.engine.ports import Clock

HOUR_S: Final = 3600
DAY_S: Final = 24 * HOUR_S
DAY_MS: Final = DAY_S * 1000
BY_RULE: Final = "rule"
"""Who asked for it, in the entry that tells of it: a setting, no person."""

log = logging.getLogger(__name__)


@asynccontextmanager
async def upkeep(site: Site, shop: Shop, alarm: Callable[[TillError], None]) -> AsyncIterator[None]:
    """Keep the float, the lists, a backup and the whole journal's check going meanwhile."""
    shop.till.keep_float()
    keeper = BackupKeeper(
        folder=site.folder,
        place=automatic_folder(site),
        now_ms=shop.clock.now_ms,
        tell=shop.last_backup.hear,
    )
    async with meanwhile(
        keeper.run(),
        _check_whole(site, shop, alarm),
        _tell_of_copy(site, alarm),
        forget_by_rule(
            tuple(rules_of(site.settings.identities_after, site.settings.forget_after)),
            shop.purge,
            shop.clock,
        ),
        _sweep(FileDrafts(site.folder / "drafts", shop.clock.now_ms)),
        *_witnesses(site, shop, alarm),
        *(assembly.lists.keep_fresh() for assembly in shop.connections.assemblies.values()),
    ):
        yield


def _witnesses(
    site: Site, shop: Shop, alarm: Callable[[TillError], None]
) -> Iterator[Coroutine[object, object, None]]:
    if site.mode is not Mode.LIVE:
        return  # What a sandbox does needs no witness, and its messages reach nobody.
    settings = site.settings
    yield HeadKeeper(folder=site.folder, vault=site.strongroom.vault, alarm=alarm).run()
    if settings.witness_phone:
        message = Message(
            phone=settings.witness_phone,
            has_totals=settings.witness_totals,
            shop=settings.shop_name,
            till=settings.till_code,
            cashier=site.cashier,
        )
        yield DailyWitness(
            message=message,
            note=site.folder / "witness",
            offset_minutes=settings.utc_offset_minutes,
            now_ms=shop.clock.now_ms,
            texts=site.texts,
            till=shop.till,
            history=shop.history,
            head=shop.head,
        ).run()


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How many days customers stay in the journal; those of some services, or of all."""

    days: int
    services: tuple[str, ...] = ()


def rules_of(identities_days: int, customers_days: int | None) -> Iterator[Keeping]:
    """Yield what the owner's settings say; identities always have their time."""
    # Declared, not on sale: what was switched off since still has its identities.
    identified = (
        each.code
        for provider in PROVIDERS
        for each in provider.services
        if each.family is Family.MONEYGRAM
    )
    yield Keeping(days=identities_days, services=tuple(identified))
    if customers_days is not None:
        yield Keeping(days=customers_days)


async def forget_by_rule(
    rules: Sequence[Keeping], purge: Callable[[Rule], Awaitable[int]], clock: Clock
) -> None:
    """Make nameless, at the start and once a day, whatever ended longer ago than the rules say."""
    while True:
        for keeping in rules:
            before_ms = clock.now_ms() - keeping.days * DAY_MS
            rule = Rule(before_ms=before_ms, by=BY_RULE, services=keeping.services)
            try:
                count = await purge(rule)
            except TillError as trouble:
                log.info("nothing was forgotten by rule: %s", trouble)
            else:
                log.info("forgotten by rule (%s): %d operations", rule.why, count)
        await asyncio.sleep(DAY_S)


async def _sweep(drafts: FileDrafts) -> None:
    """Remove begun forms past their life, whether or not anybody looks at their list."""
    while True:
        await drafts.sweep()
        await asyncio.sleep(HOUR_S)


async def _check_whole(site: Site, shop: Shop, alarm: Callable[[TillError], None]) -> None:
    stopper = Stopper()
    try:
        damage = await damage_found(partial(verify, progress=stopper), journal_path(site.folder))
    finally:
        stopper.stop()  # Else its thread would go on reading a journal that nobody has open.
    if damage is not None:
        shop.till.soundness.tell(damage)
        alarm(damage)


async def _tell_of_copy(site: Site, alarm: Callable[[TillError], None]) -> None:
    series = await asyncio.to_thread(copy_found, site.folder)
    if series:
        alarm(TillError(Trouble.JOURNAL_COPIED, series))
