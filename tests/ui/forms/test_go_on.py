"""Who works by mouse gets through a form too: a button does what Enter does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.ui.forms.go_on import GoOnButton
from pos_app.ui.screens.sell.screen import SellScreen
from tests.support.keys import strike

if TYPE_CHECKING:
    from pos_app.ui.window.main_window import MainWindow
    from tests.support.fake_till import FakeTill


def test_the_mouse_alone_goes_on_from_field_to_field_and_confirms(
    window: MainWindow, till: FakeTill
) -> None:
    strike(window, "1")
    screen = window.screen_shown
    assert isinstance(screen, SellScreen)
    assert screen.form is not None
    (go_on,) = screen.form.findChildren(GoOnButton)
    go_on.click()
    assert any(each.text() for each in screen.form.problems.values())
    strike(window, "771234567")
    go_on.click()
    strike(window, "5000")
    go_on.click()
    assert go_on.isHidden()
    till.clock.forward(1)
    strike(window, "+")

    assert [order.amount.francs for order in till.prepared if order.amount] == [5000]
    assert go_on.isVisible()
