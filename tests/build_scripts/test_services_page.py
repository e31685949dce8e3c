"""The page of services says what is declared, all of it, and nothing else."""

from __future__ import annotations

from services_page import PAGE, services_page

from pos_app.providers.intech.services import SERVICES
from pos_app.providers.intram.offer import SERVICES as LINKS


def test_the_page_in_the_repository_is_the_declared_one() -> None:
    written = PAGE.read_text(encoding="utf-8")

    assert written == services_page(), "run build_scripts/services_page.py"


def test_every_service_stands_there_once() -> None:
    page = services_page()

    assert [
        code for code in (each.code for each in (*SERVICES, *LINKS)) if page.count(f"`{code}`") != 1
    ] == []
