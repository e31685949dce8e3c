"""What a provider writes is shown as it is: no markup, no picture, no link."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from pos_app.ui.strip.side import Side
from pos_app.ui.widgets.plain_label import PlainLabel, plain_tooltip
from tests.support.fake_till import FakeTill, screen_context
from tests.support.orders import a_transaction, an_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAYLOADS: Final = (
    "<b>25 000 F PAYÉ</b>",
    "<img src='file:///etc/passwd'>",
    "<img src='http://203.0.113.1/x.png'>",
    "<a href='https://evil.example'>reçu</a>",
    "<h1>REMETTRE</h1>",
    "<table><tr><td>x</td></tr></table>",
    "<!DOCTYPE html><html><body>x</body></html>",
    "<style>*{color:white}</style>",
    "<font color=green>RÉUSSI</font>",
    "&lt;b&gt;",
    "<qt>rich</qt>",
    "<span style='font-size:99pt'>x</span>",
    "<br><br><br>",
    "<script>x</script>",
    "# titre\n**gras**",
    "\u202eF 000 52",
    "a\x00b",
    "<p align=center>x",
    "&nbsp;&copy;",
    "<svg onload=x>",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_label_shows_the_text_itself(qtbot: QtBot, payload: str) -> None:
    label = PlainLabel(payload)
    qtbot.addWidget(label)

    assert label.text() == payload
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("text_format", list(Qt.TextFormat)[1:])
def test_a_label_cannot_be_made_rich(qtbot: QtBot, text_format: Qt.TextFormat) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)

    with pytest.raises(ValueError, match="plain text only"):
        label.setTextFormat(text_format)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_tooltip_is_escaped(payload: str) -> None:
    inside = plain_tooltip(payload).removeprefix("<span>").removesuffix("</span>")

    assert "<" not in inside


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_label_of_a_row_or_a_verdict_is_rich(qtbot: QtBot, payload: str) -> None:
    till = FakeTill()
    context = screen_context(till)
    till.listen(context.bridge.hear)
    side = Side(context)
    qtbot.addWidget(side)
    evil = replace(
        a_transaction(State.REVIEW),
        order=replace(an_order(), phone=None, service=payload, fields={"rib": payload}),
        reason=Reason.CONTRADICTION,
        message=payload,
        reference=payload,
        extras={"woyofalCode": payload, "deepLinkUrl": payload},
    )
    till.change(evil)
    labels = side.findChildren(QLabel)
    assert payload in side.in_progress.rows[evil.ref].note.text()
    till.change(replace(evil, state=State.DECLINED))
    labels += side.findChildren(QLabel)

    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
