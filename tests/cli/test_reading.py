"""What the commands that only read print, for people and, in fixed shapes, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from pos_app.cli.books import BookProblem, ExportFormat
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Row
from tests.cli.answers import COLUMNS, DECLINED, SUCCEEDED
from tests.support.fakes import Says
from tests.support.orders import DEPOSIT, WITHDRAWAL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk


@pytest.fixture
def two_sales(run: Run, desk: FakeDesk) -> list[str]:
    """Return the references of a deposit that succeeded and a withdrawal that was declined."""
    desk.story.provider.submissions.extend([Says(SUCCEEDED), Says(DECLINED)])
    for service in (DEPOSIT, WITHDRAWAL):
        run("operate", service.code, "--phone", "771234567", "--amount", "5000")
    return list(desk.story.disk.sales)


def test_rows_have_the_columns_of_the_view_and_no_other(run: Run, two_sales: list[str]) -> None:
    found = json.loads(run("transactions", "--json").out)

    assert [list(row) for row in found] == [COLUMNS, COLUMNS]
    assert [row["ref"] for row in found] == two_sales[::-1]
    assert found[0] | {"ref": "", "created_at": "", "updated_at": ""} == {
        "ref": "",
        "provider": "intech",
        "service": WITHDRAWAL.code,
        "direction": "withdrawal",
        "phone": "+221771234567",
        "amount": 5000,
        "currency": "XOF",
        "state": "DECLINED",
        "reason": "no_account",
        "provider_reference": "",
        "receipt_number": "",
        "cashier": "awa",
        "created_at": "",
        "updated_at": "",
    }
    assert found[0]["created_at"].startswith("2026-05-28T")
    assert found[0]["created_at"].endswith("Z")


def test_the_columns_are_those_of_the_engines_rows() -> None:
    assert ["number", *COLUMNS, "claim_ms"] == list(Row.__dataclass_fields__)


def test_rows_for_people_are_aligned(run: Run, two_sales: list[str]) -> None:
    first, second = run("transactions").out.splitlines()

    assert "Refusé" in first
    assert "77 123 45 67" in first
    assert first.index("5 000 F") == second.index("5 000 F")


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (("--state", "SUCCEEDED"), 1),
        (("--state", "succeeded", "--state", "DECLINED"), 2),
        (("--limit", "1"), 1),
        (("--limit", "0"), 0),
        (("--since", "2026-05-28"), 2),
        (("--until", "2026-05-28"), 2),
        (("--until", "2026-05-27"), 0),
        (("--since", "2026-05-29"), 0),
        (("--since", "2026-05-28T23:00"), 0),
    ],
)
def test_a_list_is_narrowed(
    run: Run, two_sales: list[str], arguments: tuple[str, ...], count: int
) -> None:
    assert len(json.loads(run("transactions", "--json", *arguments).out)) == count


def test_an_empty_list_says_so(run: Run) -> None:
    assert run("transactions").out == "Aucune opération\n"
    assert run("transactions", "--json").out == "[]\n"


def test_an_unknown_state_is_named(run: Run) -> None:
    ended = run("transactions", "--state", "GONE")

    assert ended.status == 2
    assert "GONE" in ended.err
    assert "PENDING" in ended.err


def test_one_is_shown_with_its_timeline(run: Run, two_sales: list[str]) -> None:
    found = json.loads(run("show", two_sales[1], "--json").out)

    assert list(found) == [*COLUMNS, "message", "extras", "entries", "questions"]
    assert found["entries"] == [
        {
            "seq": 7,
            "at": "2026-05-28T20:26:40.000Z",
            "kind": "declined",
            "body": {"reason": "no_account"},
            "personal": {"message": "\x1b[31mnon"},
            "hash": "ab" * 32,
        }
    ]
    assert found["questions"][0]["word"] == "PENDING"


def test_a_timeline_for_people_tells_questions_among_the_entries(
    run: Run, two_sales: list[str]
) -> None:
    lines = run("show", two_sales[1]).out.splitlines()

    assert any("Refusée · Ce numéro n\u2019a pas de compte" in line for line in lines)
    assert any("Question posée au fournisseur" in line for line in lines)
    assert any("Réponse du fournisseur\u00a0: PENDING" in line for line in lines)


def test_a_days_totals(run: Run) -> None:
    ended = run("journal", "totals", "--day", "2026-05-28", "--json")

    assert json.loads(ended.out) == [
        {
            "day": "2026-05-28",
            "service": DEPOSIT.code,
            "direction": "deposit",
            "state": "SUCCEEDED",
            "count": 2,
            "francs": 50000,
        }
    ]
    assert "50 000 F" in run("journal", "totals").out
    assert "2026-05-28" in run("journal", "totals").out


def test_a_journal_that_is_whole(run: Run, desk: FakeDesk) -> None:
    ended = run("journal", "verify", "--head", "EF" * 32, "--json")

    assert ended.status == 0
    assert json.loads(ended.out) == {
        "ok": True,
        "entries": 12,
        "head": "cd" * 32,
        "problems": [],
    }
    assert desk.the_books.heads == ["ef" * 32]


def test_a_journal_that_is_not_whole_names_the_entry(run: Run, desk: FakeDesk) -> None:
    desk.the_books.problems.append(BookProblem(seq=5, what="the hash does not fit"))

    ended = run("journal", "verify", "--json")

    assert ended.status == 1
    assert json.loads(ended.out)["ok"] is False
    assert json.loads(ended.out)["problems"] == [{"seq": 5, "what": "the hash does not fit"}]
    assert "Écriture 5" in run("journal", "verify").out


def test_an_export_covers_whole_days_of_the_shop(run: Run, desk: FakeDesk, tmp_path: Path) -> None:
    desk.utc_offset_minutes = 60
    out = tmp_path / "mai.xlsx"

    ended = run(
        "journal", "export", "--format", "xlsx", "--out", str(out),
        "--since", "2026-05-01", "--until", "2026-05-31",
    )  # fmt: skip

    (order,) = desk.the_books.exported
    assert ended.status == 0
    assert order.format is ExportFormat.XLSX
    assert order.out == out
    assert order.since_ms == 1_777_590_000_000
    assert order.until_ms == 1_777_590_000_000 + 31 * 86_400_000


def test_an_export_into_no_folder_is_a_slip(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "x.csv"

    assert run("journal", "export", "--format", "csv", "--out", str(out)).status == 2


def test_a_backup_never_writes_over_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old").write_text("x")

    assert run("journal", "backup", str(tmp_path / "old")).status == 2
    assert run("journal", "backup", str(tmp_path / "new")).status == 0
    assert run("journal", "rebuild").status == 0


def test_a_balance_keeps_its_fractions(run: Run) -> None:
    assert json.loads(run("balance", "--json").out) == [
        {
            "provider": "intech",
            "balance": "2332.0625",
            "currency": "XOF",
            "at": "2026-05-28T20:25:40.000Z",
            "fresh": True,
        }
    ]
    assert run("balance").out == "intech\u00a0: 2 332,0625 F (il y a 1\u00a0minute)\n"


def test_offline_the_last_balance_is_told_with_its_age(run: Run, desk: FakeDesk) -> None:
    desk.the_lookups.trouble = TillError(Trouble.NO_NETWORK)

    ended = run("balance")

    assert ended.status == 0
    assert "Pas de réseau" in ended.err
    assert "2 332,0625 F" in ended.out


def test_without_any_balance_the_command_fails(run: Run, desk: FakeDesk) -> None:
    desk.the_lookups.nothing = True

    assert run("balance").status == 1


def test_services_and_errors(run: Run) -> None:
    services = json.loads(run("services", "--json").out)
    errors = json.loads(run("errors", "--refresh", "--json").out)

    assert list(services[0]) == [
        "code",
        "provider",
        "name",
        "family",
        "direction",
        "amounts",
        "fields",
    ]
    assert services[1]["fields"][-1] == {"name": "billAccountNumber", "optional": False}
    assert errors[0] == {"id": None, "code": "unknown_error", "message": "Réessayez"}
    assert "Liste d\u2019origine" in run("services").err
    assert "2\u00a0heures" in run("errors").err
