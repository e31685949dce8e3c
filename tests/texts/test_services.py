"""Every field that a declared service asks for has its words, and so has every choice."""

from __future__ import annotations

import pytest

from pos_app.providers.intech.services import SERVICES
from pos_app.texts.catalogue import Language, load_texts


@pytest.mark.parametrize("language", Language)
def test_every_field_of_every_service_has_a_label(language: Language) -> None:
    texts = load_texts(language)

    assert [
        f"{service.code} {field.name}"
        for service in SERVICES
        for field in service.fields
        if not texts.has(field.label)
    ] == []


@pytest.mark.parametrize("language", Language)
def test_every_choice_has_its_words(language: Language) -> None:
    texts = load_texts(language)

    assert [
        key
        for service in SERVICES
        for field in service.fields
        for value in field.choices
        if not texts.has(key := f"choice.{field.name}.{value}")
    ] == []
