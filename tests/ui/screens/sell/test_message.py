"""WhatsApp: a home number needs no code, a file is looked at before anything goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.attachment import read_attachment
from pos_app.domain.template import Kind, Template
from pos_app.domain.transaction import Ref
from pos_app.engine.news import FileEncoded
from pos_app.ui.bridge import Bridge
from pos_app.ui.forms.form import Stage
from pos_app.ui.screens.sell.message import MessageScreen
from tests.support.counter import PHONE, Counter, till_selling
from tests.support.fake_till import screen_context
from tests.support.keys import focused, strike

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pos_app.ui.messages.writing import TemplateWriter


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (PHONE, "+221771234567"),
        ("00221771234567", "+221771234567"),
        ("002250707070707", "+2250707070707"),
    ],
)
def test_a_message_goes_to_a_number_of_any_country(
    counter: Counter, typed: str, number: str
) -> None:
    counter.press(8)
    counter.strike(f"{typed}\nBonjour\n\n")
    counter.confirm()

    order = counter.till.prepared[0]
    assert order.phone is not None
    assert order.phone.e164 == number
    assert order.fields == {"message": "Bonjour"}
    assert order.amount is None


def test_a_number_that_is_too_short_stays_in_its_field(counter: Counter) -> None:
    counter.press(8)
    counter.strike("77123\nBonjour\n\n")
    counter.confirm()

    assert counter.till.prepared == []


async def with_file(file: Path) -> tuple[MessageScreen, Bridge]:
    till = till_selling()
    bridge = Bridge()
    families = frozenset({each.family for each in till.catalogue.services() if not each.country})
    screen = MessageScreen(screen_context(till, bridge), "screen.message", families)
    screen.show()
    service = till.catalogue.find("WHATSAPP_MESSAGING")
    assert service is not None
    screen.choose(service)
    form = screen.form
    assert form is not None
    strike(screen, f"{PHONE}\nVoici\n")
    form.editors["attachedMedia"].set_text(str(file))
    strike(screen, "\n")
    till.clock.forward(0.5)
    await bridge.finish()
    strike(screen, "+")
    await bridge.finish()
    return screen, bridge


@pytest.mark.qt_loop
async def test_a_file_goes_as_a_reference_to_what_it_was(tmp_path: Path) -> None:
    file = tmp_path / "reçu n° 7.pdf"
    file.write_bytes(b"%PDF-1.4 a receipt")
    screen, _ = await with_file(file)
    till = screen.context.till
    order = till.prepared[0]  # type: ignore[attr-defined] # a fake till

    attached = read_attachment(order.fields["attachedMedia"])
    assert attached is not None
    assert attached.extension == ".pdf"
    assert attached.size_bytes == 18
    screen.deleteLater()


@pytest.mark.qt_loop
async def test_it_is_told_how_far_a_file_is(tmp_path: Path) -> None:
    file = tmp_path / "video.mp4"
    file.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(3 * 1024 * 1024))
    screen, bridge = await with_file(file)
    told: list[str] = []
    screen.note.connect(told.append)
    bridge.hear(FileEncoded(Ref("T1"), 512, 1024))

    assert told == ["Pièce jointe en préparation\u00a0: 50 %"]
    screen.deleteLater()


@pytest.mark.qt_loop
@pytest.mark.parametrize("content", [None, b"", b"MZ a program", b"x" * (5 * 1024 * 1024 + 1)])
async def test_what_may_not_be_sent_is_said_beside_its_field(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    screen, _ = await with_file(file)

    assert screen.context.till.prepared == []  # type: ignore[attr-defined] # a fake till
    form = screen.form
    assert form is not None
    assert form.stage is Stage.FILLING
    assert form.problems["attachedMedia"].text()
    assert form.answers()["message"] == "Voici"
    screen.deleteLater()


TEMPLATES = (
    Template(kind=Kind.LINK, text="{lien}"),
    Template(
        kind=Kind.OWN, name="Merci", text="Bonjour {client}, {montant} reçus.{ligne}{boutique}"
    ),
    Template(kind=Kind.OWN, name="Fermé", text="{boutique} est fermée demain."),
)


@pytest.fixture
def writing(qtbot: QtBot) -> Counter:
    made = Counter(till_selling(), templates=TEMPLATES)
    qtbot.addWidget(made.window)
    return made


def writer_of(counter: Counter) -> TemplateWriter:
    screen = counter.window.screen_shown
    assert isinstance(screen, MessageScreen)
    assert screen.writer is not None
    return screen.writer


def test_a_template_is_picked_by_digit_and_its_places_are_asked_for(writing: Counter) -> None:
    writing.press(8)
    writing.strike(f"{PHONE}\n")
    QTest.keyClick(focused(writing.window), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    writer = writer_of(writing)
    assert [each.name for each in writer.offered] == ["Merci", "Fermé"]  # a link is never typed
    writing.strike("1")
    assert writer.value.text() == ""
    writing.strike("\n")  # an empty place is not left
    assert writer.heading.text() == "Le nom du client"
    writing.strike("*Awa* {montant}\n5 000 F\n\n")  # braces come back with a value
    screen = writing.window.screen_shown
    assert isinstance(screen, MessageScreen)
    assert screen.form is not None
    assert "accolades" in screen.form.problems["message"].text()
    braced = "Bonjour Awa {montant}, 5 000 F reçus.\nBoutique Ndiaye"
    assert screen.form.editors["message"].text() == braced
    screen.form.editors["message"].set_text(braced.replace(" {montant}", ""))
    writing.strike("\n\n")
    writing.confirm()
    [order] = writing.till.prepared
    assert order.fields["message"] == "Bonjour Awa, 5 000 F reçus.\nBoutique Ndiaye"


def test_the_numeric_pad_alone_writes_a_message_and_escape_goes_back(writing: Counter) -> None:
    writing.press(8)
    writing.strike(f"{PHONE}\n")
    pad = Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(focused(writing.window), Qt.Key.Key_Slash, pad)
    writer = writer_of(writing)
    writing.strike("1\x1b")
    assert writer.template is None
    writing.strike("\x1b")
    assert not writer.isVisible()
    QTest.keyClick(focused(writing.window), Qt.Key.Key_Slash, pad)
    writing.strike("2\n\n")
    writing.confirm()

    [order] = writing.till.prepared
    assert order.fields == {"message": "Boutique Ndiaye est fermée demain."}


@pytest.mark.parametrize("text", ["Cher {client}", "{recu}"])
def test_a_place_that_is_not_filled_is_never_sent(counter: Counter, text: str) -> None:
    counter.press(8)
    counter.strike(f"{PHONE}\n{text}\n\n")
    counter.confirm()

    assert counter.till.prepared == []
