"""A hundred payloads at every widget class of the program: no tag is drawn, nothing is fetched."""

from __future__ import annotations

import ast
import asyncio
from typing import TYPE_CHECKING, Any, Final

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QWidget,
)

from pos_app.ui.widgets.plain_label import PlainLabel, plain_tooltip
from tests.providers.loopback import answering, serving
from tests.support.payloads import MAGENTA, filled
from tests.tidy.sources import python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIZE: Final = (320, 120)


def _label(text: str) -> QWidget:
    return PlainLabel(text)


def _button(text: str) -> QWidget:
    return QPushButton(text)


def _radio(text: str) -> QWidget:
    return QRadioButton(text)


def _line(text: str) -> QWidget:
    line = QLineEdit(text)
    line.setPlaceholderText(text)
    return line


def _placeholder(text: str) -> QWidget:
    line = QLineEdit()
    line.setPlaceholderText(text)
    return line


def _editor(text: str) -> QWidget:
    editor = QPlainTextEdit(text)
    editor.setPlaceholderText(text)
    return editor


def _combo(text: str) -> QWidget:
    combo = QComboBox()
    combo.addItem(text)
    return combo


def _list(text: str) -> QWidget:
    rows = QListWidget()
    rows.addItem(text)
    return rows


def _table(text: str) -> QWidget:
    table = QTableWidget(1, 1)
    table.setItem(0, 0, QTableWidgetItem(text))
    table.setHorizontalHeaderLabels([text])
    table.setVerticalHeaderLabels([text])
    return table


def _progress(text: str) -> QWidget:
    bar = QProgressBar()
    bar.setFormat(text)
    bar.setValue(50)
    return bar


def _window(text: str) -> QWidget:
    window = QWidget()
    window.setWindowTitle(text)
    window.setAccessibleName(text)
    window.setAccessibleDescription(text)
    return window


MAKERS: Final[Mapping[str, Callable[[str], QWidget]]] = {
    "QLabel": _label,
    "QPushButton": _button,
    "QRadioButton": _radio,
    "QLineEdit": _line,
    "QLineEdit, empty": _placeholder,
    "QPlainTextEdit": _editor,
    "QComboBox": _combo,
    "QListWidget": _list,
    "QListWidgetItem": _list,
    "QTableWidget": _table,
    "QTableWidgetItem": _table,
    "QHeaderView": _table,
    "QTableView": _table,
    "QProgressBar": _progress,
    "QWidget": _window,
}
"""How a text from outside gets into each class of widget that the program uses."""

WITHOUT_TEXT: Final = frozenset(
    {
        "QAbstractButton", "QAbstractItemView", "QAbstractScrollArea", "QAbstractSpinBox",
        "QApplication", "QBoxLayout", "QButtonGroup", "QDateEdit", "QFrame", "QGridLayout",
        "QHBoxLayout", "QLayout", "QLayoutItem", "QMainWindow", "QScrollArea", "QSizePolicy",
        "QSpacerItem", "QStackedLayout", "QStackedWidget", "QStyle", "QStyleOptionViewItem",
        "QStyledItemDelegate", "QStyleFactory", "QVBoxLayout", "QWidgetItem",
    }
)  # fmt: skip
"""Layouts and frames; dates are read by Qt, and item views are shown as a table and a list."""

GUIDE: Final = "ui/guide/reader.py"
"""Reads the pages that ship with the program, and no others: see `tests/ui/guide`."""

OF_OUR_OWN_PAGES: Final = frozenset({"QTextBrowser"})

OF_THE_SYSTEM: Final = frozenset({"QFileDialog"})
"""Shows the names of this computer's files, in a list that Qt draws as plain text."""

OF_TOOLTIPS: Final = frozenset({"QToolTip"})
"""Shows a widget's own tooltip, which `plain_tooltip` made harmless."""
OPENER: Final = "ui/screens/figures.py"
"""Hands a PDF that the till has just written to the system's own program, and no address ever."""


KNOWN: Final = WITHOUT_TEXT | OF_OUR_OWN_PAGES | OF_THE_SYSTEM | OF_TOOLTIPS


def used_classes() -> set[str]:
    """Return every name of QtWidgets that the program imports, for types or for real."""
    return {
        alias.name
        for path in python_files("pos_app")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtWidgets"
        for alias in node.names
    }


def test_every_class_that_the_program_uses_is_tried_here() -> None:
    # Another class guesses markup perhaps: it needs a row above before it is used.
    assert used_classes() - set(MAKERS) - KNOWN == set()


def magenta_in(image: QImage) -> bool:
    wanted = QColor(MAGENTA).rgb()
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    needle = wanted.to_bytes(4, "little")
    content = bytes(plain.constBits())
    found = content.find(needle)
    while found >= 0 and found % 4:
        found = content.find(needle, found + 1)
    return found >= 0


def drawn(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    image: QImage = widget.grab().toImage()
    widget.deleteLater()
    return image


@pytest.fixture
def picture(tmp_path: Path, qapp: QApplication) -> str:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(MAGENTA))
    path = tmp_path / "evil.png"
    assert image.save(str(path))
    return path.as_uri()


def test_the_detector_sees_what_a_careless_label_would_draw(qtbot: QtBot, picture: str) -> None:
    seen = [
        text
        for text in filled(picture, "http://127.0.0.1:9/")
        if magenta_in(drawn(qtbot, QLabel(text)))
    ]

    assert len(seen) >= 40


def test_there_are_a_hundred_payloads() -> None:
    assert len(set(filled("p", "u"))) >= 100


@pytest.mark.parametrize("kind", {make: kind for kind, make in MAKERS.items()}.values())
async def test_nothing_is_drawn_and_nothing_is_fetched(
    qtbot: QtBot, picture: str, kind: str
) -> None:
    async with serving(answering(200, b"")) as server:
        for text in filled(picture, f"{server.url}/x.png"):
            assert not magenta_in(drawn(qtbot, MAKERS[kind](text))), text
        await asyncio.sleep(0)
        assert server.connections == 0


def test_a_tooltip_of_the_program_draws_no_tag(qtbot: QtBot, picture: str) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(*SIZE)
    owner.show()
    for text in filled(picture, "http://127.0.0.1:9/")[::9]:
        owner.setToolTip(plain_tooltip(text))
        where = QPoint(5, 5)
        help_event = QHelpEvent(QEvent.Type.ToolTip, where, owner.mapToGlobal(where))
        QApplication.sendEvent(owner, help_event)
        tips = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
        assert not any(magenta_in(each.grab().toImage()) for each in tips), text
        QToolTip.hideText()


def test_the_tables_of_the_program_hand_out_text_and_nothing_else() -> None:
    # What a cell says is drawn by Qt's own delegate, which knows no markup (shown above).
    roles = {
        node.attr
        for path in python_files("pos_app")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr.endswith("Role")
    }

    assert roles.isdisjoint({"WhatsThisRole", "StatusTipRole"})


READ_MARKUP_OR_OPEN_LINKS: Final = frozenset(
    {
        "QTextEdit", "QTextBrowser", "QTextDocument", "QMessageBox", "QErrorMessage", "QWhatsThis",
        "QSystemTrayIcon", "QWebEngineView", "QNetworkAccessManager", "QDesktopServices",
        "QStaticText", "setHtml", "setMarkdown", "insertHtml", "setOpenExternalLinks", "RichText",
        "AutoText", "MarkdownText", "webbrowser",
    }
)  # fmt: skip


def test_what_reads_markup_or_opens_links_is_not_used() -> None:
    def names(node: ast.AST) -> Any:  # noqa: ANN401 - whatever has a name
        if isinstance(node, ast.Attribute):
            return node.attr
        if isinstance(node, ast.alias | ast.Name):
            return node.name if isinstance(node, ast.alias) else node.id
        return ""

    found = [
        f"{path.name}: {names(node)}"
        for path in python_files("pos_app")
        if not path.match(GUIDE)
        for node in ast.walk(tree_of(path))
        if names(node) in READ_MARKUP_OR_OPEN_LINKS
        if not (path.match(OPENER) and names(node) == "QDesktopServices")
    ]

    assert found == []


def test_what_is_handed_to_the_system_is_a_file_of_ours() -> None:
    (path,) = (each for each in python_files("pos_app") if each.match(OPENER))
    handed = [
        ast.unparse(node.args[0])
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QDesktopServices.openUrl"
    ]

    assert handed == ["QUrl.fromLocalFile(str(path.absolute()))"]


def test_a_plain_label_stays_plain(qtbot: QtBot, picture: str) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    for text in filled(picture, "http://127.0.0.1:9/"):
        label.setText(text)
        # Qt itself leaves a mark of byte order out.
        assert label.text() == text.removeprefix("\ufeff")
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
