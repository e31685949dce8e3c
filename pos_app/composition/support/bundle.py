"""Packs what support needs into one file that a cashier can send without fear."""

from __future__ import annotations

import asyncio
import io
import json
import platform
import ssl
import sys
import time
import zipfile
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app import __version__
from pos_app.composition.people import open_staff
from pos_app.composition.support.scrubbing import Scrubber
from pos_app.diagnostics import LOG_NAME
from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import journal_path
from pos_app.journal.shape import shape_of
from pos_app.settings.atomic import write_whole
from pos_app.settings.options import OPTIONS, Kind
from pos_app.settings.outbound import destinations
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.cli.check import Check
    from pos_app.composition.clock import SystemClock
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics

LIBRARIES: Final = (
    "PySide6-Essentials",
    "qasync",
    "httpx",
    "keyring",
    "cryptography",
    "truststore",
)
NEWEST_BYTES: Final = 512 * 1024
"""Of each log: the end tells most, and the file goes by e-mail."""

PLAIN: Final = frozenset({Kind.CHOICE, Kind.SWITCH, Kind.CODE, Kind.URL})
"""Kinds of options that hold no words of people; of the others only whether they are set."""

SET: Final = "(set)"


@dataclass(frozen=True, slots=True)
class Support:
    """Makes support bundles of one site."""

    site: Site
    diagnostics: Diagnostics
    clock: SystemClock

    async def write(self, out: Path, checks: Sequence[Check]) -> Path:
        """Write the bundle to `out`, for its owner only; return where it is.

        Nothing in it names a customer, a cashier, the shop, an amount or a secret. Raises
        TillError when the place refuses.
        """
        found = {check.name: asdict(await check.run()) for check in checks}
        scrubber = self._scrubber()
        try:
            content = await asyncio.to_thread(self._packed, scrubber, found)
            await asyncio.to_thread(prepare_folder, out.parent)
            await asyncio.to_thread(write_whole, out, content)
        except OSError as error:
            raise TillError(Trouble.FOLDER_REFUSED, str(error)) from error
        return out

    def _packed(self, scrubber: Scrubber, found: Mapping[str, object]) -> bytes:
        parts = {
            "about.json": _about(),
            "settings.json": self._settings(),
            "doctor.json": found,
            "journal.json": self._journal(),
        }
        texts = {
            name: json.dumps(scrubber.clean_each(part), indent=1, ensure_ascii=False)
            for name, part in parts.items()
        }
        for name, text in self._logs().items():
            texts[name] = "\n".join(map(scrubber.clean_line, text.splitlines()))
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in texts.items():
                archive.writestr(name, text)
        return packed.getvalue()

    def _scrubber(self) -> Scrubber:
        site = self.site
        try:
            people = [person.name for person in open_staff(site, self.clock).people]
        except TillError:
            people = []  # Nobody can be read there; `doctor.json` says so.
        words = [site.settings.shop_name, site.settings.receipt_footer, site.cashier]
        home = str(Path.home())
        folders = {str(site.places.data_dir): "(data)", home: "~"} if home != "/" else {}
        return Scrubber(self.diagnostics.redaction, [*people, *words, Path.home().name], folders)

    def _settings(self) -> Mapping[str, object]:
        configuration = self.site.configuration
        values = {
            option.key: value if option.kind in PLAIN or not value else SET
            for option in OPTIONS
            for value in [configuration.values[option.key]]
        }
        return {
            "mode": self.site.mode.value,
            "values": values,
            "origins": {key: origin.value for key, origin in configuration.origins.items()},
            "unknown_keys": len(configuration.unknown_keys),
            "hosts": [asdict(each) for each in destinations(configuration.values)],
        }

    def _journal(self) -> Mapping[str, object]:
        path = journal_path(self.site.folder)
        try:
            return asdict(shape_of(path))
        except TillError as trouble:
            return {"trouble": trouble.trouble.value}

    def _logs(self) -> Mapping[str, str]:
        folder = self.site.places.logs
        files = [*folder.glob(f"{LOG_NAME}*"), *folder.glob("crash-*.txt"), *folder.glob("*.log")]
        return {f"logs/{path.name}": _end_of(path) for path in sorted(set(files))}


def default_path(site: Site) -> Path:
    """Return where a bundle goes that nobody named a place for."""
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
    return site.places.data_dir / "support" / f"support-{stamp}.zip"


def _about() -> Mapping[str, object]:
    libraries = {}
    for name in LIBRARIES:
        try:
            libraries[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            libraries[name] = "?"
    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "openssl": ssl.OPENSSL_VERSION,
        "libraries": libraries,
    }


def _end_of(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(0, io.SEEK_END)
        file.seek(max(0, file.tell() - NEWEST_BYTES))
        return file.read().decode("utf-8", "replace")
