"""Tells the window what became of the keys: missing, slow, there at last, or of a test account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.reason import Reason
from pos_app.domain.trouble import Trouble
from pos_app.engine.news import TillTrouble, TransactionChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.composition.shop.workshop import Shop
    from pos_app.engine.news import News
    from pos_app.ui.window.main_window import MainWindow


def tell_of_keys(present: Callable[[], MainWindow], shop: Shop) -> None:
    """Show why the till is open for review only, from now on and as long as that is so.

    `present` returns the window as it is by then: it may be dressed anew.
    """
    told: set[Trouble] = set()

    def tell() -> None:
        window = present()
        banner = window.banner
        troubles = list(shop.connections.troubles.values())
        over = told - {each.trouble for each in troubles}
        new = [(each.trouble, each.detail) for each in troubles if each.trouble not in told]
        for trouble in over:
            banner.withdraw(trouble)
        told.difference_update(over)
        told.update(trouble for trouble, _ in new)
        if new:
            banner.show_each(new)
        elif over and not told:
            window.note_line.say(window.context.texts.of("keys.there"))

    def hear(news: News) -> None:
        if (
            isinstance(news, TransactionChanged)
            and news.transaction.reason is Reason.TEST_ACCOUNT_CAP
        ):
            present().bridge.till_troubled.emit(TillTrouble(Trouble.TEST_ACCOUNT, ""))

    tell()
    if shop.calling.troubles:
        present().banner.show_each([(each.trouble, each.detail) for each in shop.calling.troubles])
    shop.till.listen(hear)
    if shop.connections.keys is not None:
        shop.connections.keys.listen(tell)
