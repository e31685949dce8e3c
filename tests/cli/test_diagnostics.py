"""Whatever goes wrong, no log and no report holds a key or a card number."""

from __future__ import annotations

import asyncio
import json
import logging
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from pos_app import diagnostics
from pos_app.diagnostics import LOG_NAME, Diagnostics, Redaction
from pos_app.domain.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = 'sk_canary_"é\\_0123456789'
CARD = "4111 1111 1111 1111"

pytestmark = pytest.mark.allows_warnings


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Diagnostics]:
    found = Diagnostics(tmp_path / "logs")
    found.redaction.hide(Secret(CANARY))
    found.begin(verbose=True)
    yield found
    found.end()


def _everything(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file())


def _fail() -> None:
    secret_here = CANARY
    raise ValueError(f"with {secret_here} and {CARD}")


def _caught() -> ValueError:
    with pytest.raises(ValueError, match="with") as caught:
        _fail()
    return caught.value


def test_a_log_line_is_json_and_holds_no_secret(running: Diagnostics, tmp_path: Path) -> None:
    logging.getLogger("pos_app.x").info("posting %s", {"apiKey": CANARY, "card": CARD})

    (line,) = (tmp_path / "logs" / LOG_NAME).read_text(encoding="utf-8").splitlines()
    found = json.loads(line)
    assert found["level"] == "INFO"
    assert found["from"] == "pos_app.x"
    assert "posting" in found["message"]
    assert CANARY not in found["message"]
    assert "4111" not in found["message"]


def test_files_belong_to_their_owner_alone(running: Diagnostics, tmp_path: Path) -> None:
    report = running.report(_caught())

    assert report is not None
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "logs").iterdir()}
    assert modes == {0o600}


def test_a_report_names_the_fault_and_the_line_but_no_value(
    running: Diagnostics, tmp_path: Path
) -> None:
    report = running.report(_caught(), where=f"a slot with {CANARY}")

    assert report is not None
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "_fail" in text
    assert "canary" not in _everything(tmp_path)
    assert "4111" not in _everything(tmp_path)


def test_every_road_out_of_the_program_is_reported(running: Diagnostics, tmp_path: Path) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    sys.excepthook(ValueError, _caught(), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert len(list((tmp_path / "logs").glob("crash-*.txt"))) == 2
    assert "canary" not in _everything(tmp_path)


async def test_a_lost_task_is_reported(running: Diagnostics, tmp_path: Path) -> None:
    loop = asyncio.get_running_loop()
    running.watch_loop(loop)

    loop.call_exception_handler({"message": "lost", "exception": _caught()})
    loop.call_exception_handler({"message": f"only words {CANARY}"})

    assert len(list((tmp_path / "logs").glob("crash-*.txt"))) == 1
    assert "only words" in _everything(tmp_path)
    assert "canary" not in _everything(tmp_path)


def test_reports_do_not_fill_the_disk(running: Diagnostics, tmp_path: Path) -> None:
    for _ in range(diagnostics.MOST_REPORTS + 5):
        running.report(_caught())

    assert len(list((tmp_path / "logs").glob("crash-*.txt"))) == diagnostics.MOST_REPORTS


def test_without_a_disk_there_is_no_report_and_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")

    found = Diagnostics(tmp_path / "logs")
    found.begin()

    assert found.report(_caught()) is None
    found.end()


def test_the_data_folder_made_for_the_logs_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    found = Diagnostics(tmp_path / "till" / "logs")
    found.begin()
    found.redaction.hide(Secret(CANARY))
    report = found.report(_caught())
    found.end()

    assert report is not None
    assert "canary" not in _everything(tmp_path)
    assert stat.S_IMODE((tmp_path / "till").stat().st_mode) == 0o700


def test_everything_is_given_back_at_the_end(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().level)
    found = Diagnostics(tmp_path)
    found.begin()
    found.end()

    after = (sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().level)
    assert after == before


def test_a_disk_that_is_full_at_the_end_is_no_second_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(handler: logging.FileHandler) -> None:
        assert handler.stream is not None
        handler.stream.close()
        raise OSError(28, "No space left on device")

    before = sys.excepthook
    diagnostics = Diagnostics(tmp_path)
    diagnostics.begin()
    with monkeypatch.context() as full:
        full.setattr(logging.FileHandler, "close", refuse)
        diagnostics.end()

    assert sys.excepthook is before
    assert logging.raiseExceptions


def test_the_chatter_of_libraries_is_not_kept(running: Diagnostics, tmp_path: Path) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST https://x/?k=1")
    logging.getLogger("httpcore.http11").debug("send_request_headers")

    assert (tmp_path / "logs" / LOG_NAME).read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(
    "text",
    [
        '{"apiKey": "abcdef123"}',
        "{'secretKey': 'abcdef123'}",
        r'"{\"apiKey\":\"abcdef123\"}"',
        "Authorization: Bearer abcdef123",
        "X-API-KEY: abcdef123",
        "https://x.example/?api_key=abcdef123&y=1",
        "password = abcdef123",
        'cardCVC="abcdef123"',
    ],
)
def test_what_stands_behind_a_key_like_name_is_hidden(text: str) -> None:
    assert "abcdef123" not in Redaction().clean(text)


@pytest.mark.parametrize(
    "text",
    [
        "the key was refused",
        "T98010948524802 221771234567 2026-11-22T07:29:00.123Z",
        "spin: fast",
        "4111 1111 1111 1112",
    ],
)
def test_ordinary_words_stay(text: str) -> None:
    assert Redaction().clean(text) == text


def test_a_report_is_offered_until_it_was_seen(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    first = Diagnostics(logs)
    assert first.unseen_report() is None
    path = first.report(_caught())

    found = Diagnostics(logs).unseen_report()
    assert found is not None
    assert found.path == path
    assert "ValueError" in found.text

    first.mark_seen(found)
    assert Diagnostics(logs).unseen_report() is None
    newer = first.report(_caught(), "again")
    assert newer is not None
    assert Diagnostics(logs).unseen_report() is not None


def test_what_the_interpreter_wrote_when_it_died_is_a_report_too(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / diagnostics.FAULT_NAME).write_text("Fatal Python error: Aborted\n")

    found = Diagnostics(logs)
    found.begin()
    try:
        report = found.unseen_report()
    finally:
        found.end()

    assert report is not None
    assert report.text == "Fatal Python error: Aborted\n"
    assert (logs / diagnostics.FAULT_NAME).stat().st_size == 0
