"""What a till's window is made of: every part of an open shop, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.composition.lives import ShopWays
from pos_app.composition.people import open_staff
from pos_app.composition.settings_office import SettingsOffice
from pos_app.composition.shop.backups import BackupOffice
from pos_app.composition.shop.pages import Papers
from pos_app.composition.shop.templates import link_rule, templates_of
from pos_app.composition.window.exporting import Exporter
from pos_app.composition.window.forgetting import OpenShopForgetter
from pos_app.composition.window.keys_office import KeysOffice
from pos_app.domain.phone import Country
from pos_app.settings.drafts import FileDrafts
from pos_app.settings.favourite_file import FavouriteFile
from pos_app.ui.faces.keys import NoKeys
from pos_app.ui.window_parts import StaffLimits, WindowParts

if TYPE_CHECKING:
    from pos_app.composition.lives import Way
    from pos_app.composition.shop.workshop import Shop
    from pos_app.composition.site import Site


def parts_of(site: Site, shop: Shop, way: Way) -> WindowParts:
    """Return what a window over an open shop shows and asks; it leads on along `way`."""

    async def close() -> None:
        way.closed.set()

    return WindowParts(
        till=shop.till,
        history=shop.history,
        memory=shop.history,
        forgetter=OpenShopForgetter(site.folder, shop.forget),
        review=shop.history,
        exports=Exporter(site, shop.clock),
        backups=BackupOffice(
            site=site,
            now_ms=shop.clock.now_ms,
            last=shop.last_backup,
            go_back=ShopWays(site, way).restore,
        ),
        settings=SettingsOffice(site),
        drafts=FileDrafts(site.folder / "drafts", shop.clock.now_ms),
        texts=site.texts,
        clock=shop.clock,
        cashier=site.cashier,
        on_close=close,
        shop=site.settings.shop_name,
        till_name=site.till_code,
        watermark=site.watermark,
        found=shop.found,
        staff=open_staff(site, shop.clock),
        limits=StaffLimits(
            lock_after_s=site.settings.lock_after * 60,
            approval_above_francs=site.settings.approval_above,
            shift_required=site.settings.shift_required,
        ),
        cash=shop.cash,
        shift_papers=shop.shift_papers,
        papers=Papers(site, shop),
        favourites=FavouriteFile(site.folder),
        templates=templates_of(site),
        links=link_rule(site),
        keys=KeysOffice(site.strongroom, shop.connections.keys)
        if shop.connections.keys is not None
        else NoKeys(),
        country=next(each for each in Country if each.iso == site.settings.country),
        ways=ShopWays(site, way),
        redress=lambda: way.redress(),  # noqa: PLW0108 - it is put in after the window is made
    )
