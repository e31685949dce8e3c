"""Pictures say in words whatever they show, in every colour and both languages, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_app.engine.review import Days, EndFigure, Figures, LastingFigure
from pos_app.texts.catalogue import Language, load_texts
from pos_app.texts.pictures import MOST_SERIES, Picture, pictures
from pos_app.ui.figures.draw import draw, height_of
from pos_app.ui.figures.palette import FILLS, HATCHINGS, look_of
from pos_app.ui.figures.view import as_text
from pos_app.ui.screens import figures
from pos_app.ui.screens.figures import FiguresScreen
from pos_app.ui.screens.journal.filters import Span
from pos_app.ui.theme import COLOURS, Scheme
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeTill, ImmediateBridge, screen_context
from tests.support.some_figures import SERVICES, FakeReview, busy

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY = Days(first="2026-11-22", last="2026-11-22")
FRENCH = load_texts(Language.FRENCH)


def some_pictures(language: Language = Language.FRENCH) -> tuple[Picture, Picture, Picture]:
    return pictures(busy(DAY), load_texts(language), lambda code: code.lower())


class FakePapers:
    """Notes what is to be saved."""

    def __init__(self) -> None:
        self.saved: list[Days] = []

    async def save_receipt(self, ref: str) -> Path:
        raise NotImplementedError

    async def save_day(self) -> Path:
        raise NotImplementedError

    async def receipt_text(self, ref: str) -> str:
        raise NotImplementedError

    async def count_message(self, ref: str, by: str) -> None:
        raise NotImplementedError

    async def save_figures(self, days: Days) -> Path:
        self.saved.append(days)
        return Path("papers/figures.pdf")


def a_screen(qtbot: QtBot, review: FakeReview | None = None) -> tuple[FiguresScreen, FakePapers]:
    papers, context = FakePapers(), screen_context(FakeTill())
    parts = replace(context.parts, review=review or FakeReview(), papers=papers)
    screen = FiguresScreen(Context(parts=parts, bridge=ImmediateBridge(), theme=context.theme))
    qtbot.addWidget(screen)
    screen.resize(900, 600)
    screen.show()
    screen.enter()
    return screen, papers


def test_every_number_of_a_picture_stands_in_its_table() -> None:
    hours, ends, lasting = some_pictures()

    figures = busy(DAY)
    per_hour = {bar.name: sum(bar.parts) for bar in hours.bars}
    for line in hours.table.lines:
        assert sum(map(int, line[1:-1])) == int(line[-1]) == per_hour[line[0][:2]]
    assert sum(per_hour.values()) == sum(each.count for each in figures.hours)
    assert [list(map(str, bar.parts)) for bar in ends.bars] == [
        list(line[1:]) for line in ends.table.lines
    ]
    assert [bar.told.split(" · ") for bar in lasting.bars] == [
        list(line[1:3]) for line in lasting.table.lines
    ]


def test_many_services_are_a_few_colours_and_the_rest() -> None:
    (hours, *_) = some_pictures()

    assert len(SERVICES) > MOST_SERIES
    assert len(hours.series) == MOST_SERIES + 1
    assert hours.series[-1] == FRENCH.of("figures.others")


@pytest.mark.parametrize("language", Language)
def test_days_without_business_say_so(language: Language) -> None:
    texts = load_texts(language)
    none = Figures(days=DAY, hours=(), ends=(), lasting=())

    for picture in pictures(none, texts, str):
        assert picture.summary == texts.of("figures.nothing")
        assert picture.most == 1
        image = QImage(600, 300, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw(painter, QRectF(0, 0, 600, 300), picture, look_of(Scheme.LIGHT))
        painter.end()


def test_long_times_are_told_in_minutes() -> None:
    slow = LastingFigure(service="a", count=1, half_ms=61_250, nine_of_ten_ms=900_000)
    figures = Figures(
        days=DAY,
        hours=(),
        ends=(EndFigure(service="a", succeeded=1, failed=0, open=0),),
        lasting=(slow,),
    )

    (bar,) = pictures(figures, FRENCH, str)[2].bars

    assert bar.told == "61,2 s · 15 min"
    assert bar.mark == 61_250


def luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", Scheme)
def test_parts_differ_by_more_than_colour_and_stand_out_from_the_ground(scheme: Scheme) -> None:
    ground = luminance(COLOURS[scheme].panel)
    for fill in FILLS[scheme]:
        light, dark = sorted((luminance(fill), ground), reverse=True)
        # Every part has a line around it too, in the strong colour of lines.
        assert (light + 0.05) / (dark + 0.05) > 2.0, fill
    assert len(set(FILLS[scheme])) == len(FILLS[scheme]) == len(set(HATCHINGS))


@pytest.mark.parametrize("scheme", Scheme)
def test_a_picture_is_drawn_within_its_box(scheme: Scheme) -> None:
    look = look_of(scheme)
    for picture in some_pictures():
        wide, high = 500, round(height_of(picture, 500))
        image = QImage(wide + 40, high + 40, QImage.Format.Format_RGB32)
        image.fill(QColor(look.ground))
        painter = QPainter(image)
        draw(painter, QRectF(20, 20, wide, high), picture, look)
        painter.end()
        ground = QColor(look.ground).rgb()
        rim = [(x, y) for x in range(image.width()) for y in (0, 6, image.height() - 1)]
        rim += [(x, y) for y in range(image.height()) for x in (0, 6, image.width() - 1)]
        assert {image.pixel(x, y) for x, y in rim} == {ground}
        colours = {image.pixel(x, y) for x in range(wide) for y in range(20, high)}
        assert {QColor(fill).rgb() for fill in look.fills[: len(picture.series)]} <= colours


def test_a_screen_reader_hears_what_the_eye_sees(qtbot: QtBot) -> None:
    screen, _ = a_screen(qtbot)

    for card, picture in zip(screen.cards, some_pictures(), strict=True):
        assert picture.title in card.drawing.accessibleName()
        assert picture.summary.casefold() in card.drawing.accessibleName().casefold()
        spoken = card.drawing.accessibleDescription()
        assert spoken.count("\n") == len(picture.table.lines) - 1
        assert card.table.rowCount() == len(picture.table.lines)


def test_a_table_is_heard_line_by_line_with_its_heads() -> None:
    lines = as_text(some_pictures()[1].table).splitlines()

    assert lines[0] == "wave_sn_api_cash_in: Réussies 90, Échouées 3, En cours 0"


def test_keys_choose_days_words_and_a_page(qtbot: QtBot) -> None:
    review = FakeReview()
    screen, papers = a_screen(qtbot, review)
    assert screen.window().focusWidget() is screen.span

    QTest.keyClick(screen.span, Qt.Key.Key_Down)
    assert screen.span.currentData() == Span.YESTERDAY.value
    assert review.days[-1] != review.days[0]
    assert review.days[-1].first == review.days[-1].last
    QTest.keyClick(screen.span, Qt.Key.Key_Down)
    assert review.days[-1].first < review.days[-1].last
    assert FRENCH.of("figures.span", first="x", last="y")[:2] in screen.said.text()
    QTest.keyClick(screen.as_words, Qt.Key.Key_Space)
    assert all(card.table.isVisible() and card.drawing.isHidden() for card in screen.cards)
    QTest.keyClick(screen.as_words, Qt.Key.Key_Space)
    assert all(card.drawing.isVisible() for card in screen.cards)
    QTest.keyClick(screen.save_button, Qt.Key.Key_Space)
    assert papers.saved == [screen.days()]


class FakeSystem:
    """Stands in for the programs that open files."""

    opened: ClassVar[list[str]] = []

    @classmethod
    def openUrl(cls, url: QUrl) -> bool:  # noqa: N802 - Qt's name
        cls.opened.append(url.toLocalFile())
        return len(cls.opened) == 1


def test_pages_are_printed_by_the_program_that_opens_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "QDesktopServices", FakeSystem)
    screen, papers = a_screen(qtbot)
    said: list[str] = []
    screen.note.connect(said.append)

    QTest.keyClick(screen.print_button, Qt.Key.Key_Space)
    screen.print_pages()

    path = Path("papers/figures.pdf")
    assert papers.saved == [screen.days()] * 2
    assert FakeSystem.opened == [str(path.absolute())] * 2
    assert said == [FRENCH.of(f"figures.{key}", path=path) for key in ("opened", "not_opened")]


def test_one_day_is_any_day(qtbot: QtBot) -> None:
    review = FakeReview()
    screen, _ = a_screen(qtbot, review)
    screen.span.setCurrentIndex(screen.span.findData(Span.ONE_DAY.value))

    assert screen.day.isVisible()
    screen.day.setDate(screen.day.date().addDays(-3))
    assert review.days[-1] == screen.days()
    assert review.days[-1] != review.days[0]


def test_late_figures_of_other_days_are_not_shown(qtbot: QtBot) -> None:
    screen, _ = a_screen(qtbot)
    shown = screen.said.text()

    screen._on_figures(DAY, busy(DAY))

    assert screen.said.text() == shown


def test_tab_brings_each_picture_into_sight(qtbot: QtBot) -> None:
    screen, _ = a_screen(qtbot)
    screen.resize(900, 300)
    QApplication.processEvents()
    last = screen.cards[-1].drawing

    screen._on_focus(None, last)

    top = last.mapTo(screen.area.viewport(), last.rect().topLeft()).y()
    assert top < screen.area.viewport().height()
    screen._on_focus(None, None)


def test_signs_lead_away_and_trouble_is_told(qtbot: QtBot) -> None:
    screen, _ = a_screen(qtbot)
    heard: list[str] = []
    screen.search_asked.connect(lambda: heard.append("/"))
    screen.number_asked.connect(lambda: heard.append("-"))

    for sign in "/-x":
        QTest.keyClicks(screen, sign)

    assert heard == ["/", "-"]
    bare = replace(screen.context.parts, papers=None)
    alone = FiguresScreen(Context(parts=bare, bridge=ImmediateBridge(), theme=screen.context.theme))
    qtbot.addWidget(alone)
    alone.export()
