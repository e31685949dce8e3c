"""The audit fails for a hole and for a strange licence, and says loudly when it could not ask."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import audit
import checks
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = [audit.Package("httpx", "0.28.1"), audit.Package("qasync", "0.28.0")]


@contextmanager
def database(answer: object) -> Iterator[str]:
    """Serve one answer on loopback; yield its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            assert [each["package"]["name"] for each in asked["queries"]] == ["httpx", "qasync"]
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode())

        def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the library's name
            del format

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_packages_without_a_hole_pass(capsys: pytest.CaptureFixture[str]) -> None:
    with database({"results": [{}, {}]}) as address:
        assert audit.audit(PACKAGES, address) == 0

    assert "2 packages were looked up, 0 with a known hole" in capsys.readouterr().out


def test_a_known_hole_fails_and_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with database({"results": [{}, {"vulns": [{"id": "GHSA-x"}]}]}) as address:
        assert audit.audit(PACKAGES, address) == 1

    assert "qasync: GHSA-x" in capsys.readouterr().out


@pytest.mark.parametrize("answer", [{"results": []}, {}, []])
def test_an_odd_answer_is_no_all_clear(answer: object, capsys: pytest.CaptureFixture[str]) -> None:
    with database(answer) as address:
        assert audit.audit(PACKAGES, address) == 0

    assert "SKIPPED: known holes were NOT looked for" in capsys.readouterr().out


def test_offline_it_says_that_it_did_not_look(capsys: pytest.CaptureFixture[str]) -> None:
    assert audit.audit(PACKAGES, "http://127.0.0.1:9") == 0

    assert "SKIPPED" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("told", "fine"),
    [
        (["MIT"], True),
        (["LGPL-3.0-only", "GPL-2.0-only"], True),
        (["GPL-3.0-only"], False),
        (["Other/Proprietary License"], False),
        (["none"], False),
        ([], True),
    ],
)
def test_a_licence_that_nobody_accepted_is_refused(told: list[str], fine: bool) -> None:
    assert audit.is_accepted(told) is fine


def test_everything_that_is_installed_here_has_an_accepted_licence() -> None:
    texts = [path.read_text(encoding="utf-8") for path in audit.LOCKS.glob("*.lock")]
    every = {each.name for text in texts for each in audit.locked(text)}

    assert len(every) > 60
    assert [name for name in every if not audit.is_accepted(audit.licences_of(name))] == []


def test_the_audit_is_part_of_the_check() -> None:
    assert any("build_scripts/audit.py" in step.command for step in checks.STATIC_STEPS)
