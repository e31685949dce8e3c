"""A page tells what its list was narrowed by, in the shop's own days and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.composition.shop.listing import DeclaredServices, narrowed_by
from pos_app.domain.transaction import State
from pos_app.engine.ports import Filter
from pos_app.texts.catalogue import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

FRENCH = load_texts(Language.FRENCH)
NOON_MS = 1_795_348_800_000  # 2026-11-22T12:00:00Z
EVENING_MS = NOON_MS + 11 * 3_600_000 + 1_800_000
BENIN_MIN = 60


@pytest.mark.parametrize(
    ("wanted", "sentences"),
    [
        (Filter(), []),
        (Filter(since_ms=EVENING_MS), ["À partir du 23/11/2026"]),
        (Filter(until_ms=NOON_MS), ["Jusqu\u2019au 22/11/2026"]),
        (Filter(search="4517", cashier="Awa"), ["Recherche : 4517", "Caissier : Awa"]),
        (Filter(service="WAVE_SN_API_CASH_OUT"), ["Service : Retrait Wave"]),
        (Filter(service="GONE"), ["Service : GONE"]),
        (
            Filter(direction="deposit", states=frozenset({State.SUCCEEDED})),
            [f"Sens : {FRENCH.of('direction.deposit')}", f"État : {FRENCH.of('state.SUCCEEDED')}"],
        ),
    ],
)
def test_each_thing_that_narrows_is_a_sentence(wanted: Filter, sentences: Sequence[str]) -> None:
    assert list(narrowed_by(wanted, FRENCH, BENIN_MIN)) == sentences


def test_every_declared_service_is_known_by_its_code() -> None:
    services = DeclaredServices()

    assert len({each.provider for each in services.services()}) > 1
    assert all(services.find(each.code) is not None for each in services.services())
