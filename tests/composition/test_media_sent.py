"""Files that travel with a message: sent once, named in the journal, never kept in it."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from pos_app.sandbox.server import SandboxOptions
from tests.composition.counter import Counter, counter_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100_000)


@pytest.fixture(scope="module")
def counter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    with counter_at(tmp_path_factory.mktemp("counter"), SandboxOptions(pace=0.01)) as counter:
        yield counter


def test_a_picture_travels_with_a_message_and_never_into_the_journal(
    counter: Counter, tmp_path: Path
) -> None:
    picture = tmp_path / "Reçu.exe.png"
    picture.write_bytes(PNG)
    line = ("operate", "WHATSAPP_MESSAGING", "--phone", "+221772457198", "--field", "message=Voici")

    sent = counter.command(*line, "--field", f"attachedMedia=@{picture}", "--json")
    shown = counter.command("show", sent.told["ref"], "--json")

    assert sent.status == 4
    assert sent.told["extras"]["amount"]
    assert "image/png" in shown.out
    for file in counter.folder.rglob("*"):
        if file.is_file():
            assert b64encode(PNG[:3000])[:3000] not in file.read_bytes(), file


def test_what_is_no_media_is_not_sent(counter: Counter, tmp_path: Path) -> None:
    program = tmp_path / "photo.png"
    program.write_bytes(b"MZ\x90\x00")
    line = ("operate", "WHATSAPP_MESSAGING", "--phone", "+221772457197", "--field", "message=Voici")

    refused = counter.command(*line, "--field", f"attachedMedia=@{program}")

    assert refused.status == 2
    assert "images" in refused.err
