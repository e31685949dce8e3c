"""Lien: a link with its state and its time; it can be copied while it can be paid."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from pos_app.domain.transaction import State, Transaction
from pos_app.ui.screens.sell.link import LinkScreen

if TYPE_CHECKING:
    from tests.support.counter import Counter

PAGE = "https://pay.intram.org/9XK2"


def made(counter: Counter) -> Transaction:
    counter.press(7)
    counter.strike("25*\nRobe\n")
    counter.confirm()
    link = replace(counter.newest, extras={"deepLinkUrl": PAGE}, reference="9XK2")
    counter.till.change(link)
    return link


def screen_of(counter: Counter) -> LinkScreen:
    screen = counter.window.screen_shown
    assert isinstance(screen, LinkScreen)
    return screen


def test_the_only_service_needs_no_choosing(counter: Counter) -> None:
    counter.press(7)

    screen = screen_of(counter)
    assert screen.form is not None
    assert screen.focusWidget() is screen.form.editors["amount"].input


def test_a_link_shows_its_code_state_and_time(counter: Counter) -> None:
    link = made(counter)

    sheet = screen_of(counter).sheet
    assert counter.window.side.link.ref == link.ref
    assert sheet.isVisible()
    assert "Robe" in sheet.what.text()
    assert sheet.state.text() == "En attente du client"
    assert sheet.left.text() == "Valable encore 15:00"
    counter.till.clock.forward(61)
    counter.window.tick()
    assert sheet.left.text() == "Valable encore 13:59"


def test_a_link_is_copied_whole(counter: Counter) -> None:
    made(counter)
    screen_of(counter).copy_code()

    assert QGuiApplication.clipboard().text() == PAGE


def test_a_paid_link_says_so_and_offers_its_address_no_more(counter: Counter) -> None:
    link = made(counter)
    QGuiApplication.clipboard().setText("before")
    counter.till.change(replace(link, state=State.SUCCEEDED))
    screen = screen_of(counter)
    screen.copy_code()

    assert screen.sheet.state.text() == "Réussi"
    assert screen.sheet.copy_button.isHidden()
    assert QGuiApplication.clipboard().text() == "before"


def test_an_older_link_does_not_replace_the_newest(counter: Counter) -> None:
    older = made(counter)
    newer = made(counter)
    counter.till.change(replace(older, state=State.SUCCEEDED))

    shown = screen_of(counter).sheet.transaction
    assert shown is not None
    assert shown.ref == newer.ref


def test_an_unsafe_address_is_never_offered(counter: Counter) -> None:
    link = made(counter)
    counter.till.change(replace(link, extras={"deepLinkUrl": "javascript:alert(1)"}))

    assert screen_of(counter).sheet.link == ""
    assert screen_of(counter).sheet.copy_button.isHidden()
