"""A till that can tell customers of an operation, for the command line; it loads no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.composition.shop.pages import Papers
from pos_app.composition.shop.templates import link_rule, templates_of
from pos_app.engine.telling import Teller

if TYPE_CHECKING:
    from pos_app.composition.shop.workshop import Shop
    from pos_app.composition.site import Site
    from pos_app.engine.till import Till


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopMailroom:
    """The command line's `Mailroom` over an open shop."""

    site: Site
    shop: Shop

    @property
    def till(self) -> Till:
        """The till that is open."""
        return self.shop.till

    @property
    def papers(self) -> Papers:
        """Receipts as text."""
        return Papers(self.site, self.shop)

    def teller(self) -> Teller:
        """Return what is needed to tell of an operation now."""
        return Teller(
            catalogue=self.shop.till.catalogue,
            history=self.shop.history,
            templates=templates_of(self.site),
            links=link_rule(self.site),
            shop=self.site.settings.shop_name or self.site.texts.of("top.shop"),
            now_ms=self.shop.clock.now_ms(),
            papers=self.papers,
        )
