"""What is told of one operation: every name and every value whole, whatever the provider added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.models.columns import RowWords
from pos_app.ui.screens.journal.page import OperationPage
from pos_app.ui.theme import Theme
from tests.support.fakes import ThreeServices
from tests.support.ui_till import a_timeline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("language", Language)
def test_a_code_and_its_energy_stand_beside_their_names(qtbot: QtBot, language: Language) -> None:
    told = a_timeline()
    extras = {"woyofalCode": "6209 3572\n4411 9022", "woyofalKwh": "109.7", "amount": "50"}
    reload = replace(told, transaction=replace(told.transaction, extras=extras))
    page = OperationPage(reload, RowWords(load_texts(language), ThreeServices()), Theme())
    qtbot.addWidget(page)

    said = [label.text() for label in page.findChildren(QLabel)]

    plain = [text.replace("\u200b", "") for text in said]
    assert {"Code", "6209 3572 · 4411 9022", "109.7", "50"} <= set(plain)
    assert [text for text in plain if "{" in text] == []
