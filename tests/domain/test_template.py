"""Templates: only places that there are, and hostile values stay plain text."""

from __future__ import annotations

import pytest

from pos_app.domain.template import LONGEST, Kind, Place, Template, filled, is_template

TEXT = "{boutique} : {client}, {montant}.{ligne}Code {code}"
VALUES = {
    Place.SHOP: "Chez Awa",
    Place.CUSTOMER: "Fatou",
    Place.AMOUNT: "5 000 F",
    Place.CODE: "1234 5678\n8765 4321",
}


def a_template(text: str) -> Template:
    return Template(kind=Kind.OWN, text=text, name="x")


@pytest.mark.parametrize("text", ["", TEXT, "Merci !", "{recu}", "{ligne}{ligne}", "50 % off"])
def test_what_a_template_may_be(text: str) -> None:
    assert is_template(text)


@pytest.mark.parametrize(
    "text",
    [
        "{nom}",
        "{client",
        "client}",
        "{{client}}",
        "{}",
        "{client!r}",
        "{client.__class__}",
        "{0}",
        "{ client }",
        "a\nb",
        "x" * (LONGEST + 1),
    ],
)
def test_a_place_that_there_is_not_is_refused(text: str) -> None:
    assert not is_template(text)


def test_every_value_goes_to_its_place() -> None:
    whole = filled(a_template(TEXT), VALUES)

    assert whole == "Chez Awa : Fatou, 5 000 F.\nCode 1234 5678\n8765 4321"


@pytest.mark.parametrize("missing", VALUES)
def test_a_text_with_something_unknown_is_not_sent(missing: Place) -> None:
    assert filled(a_template(TEXT), {**VALUES, missing: ""}) is None


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("{code}", "{code}"),
        ("{client.__class__}", "{client.__class__}"),
        ("*PAYÉ* ~x~ `y`", "PAYÉ x y"),
        ("a\n\nVotre code : 1", "a Votre code : 1"),
        ("\u202egnahc\u2066\x07", "gnahc"),
        ("%s %(x)s $x", "%s %(x)s $x"),
        ("\\1 \\g<0>", "\\1 \\g<0>"),
        ("<b>x</b>", "<b>x</b>"),
        ("y" * 500, "y" * 300),
    ],
)
def test_a_hostile_value_stays_plain_text(hostile: str, shown: str) -> None:
    values = {**VALUES, Place.CUSTOMER: hostile}

    assert filled(a_template("Pour {client}, {montant}"), values) == f"Pour {shown}, 5 000 F"
