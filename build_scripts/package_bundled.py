"""Names what ships without a list of its own: in other people's packages, from Debian, as ours."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Final

from console import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.metadata import Distribution

SEE_TEXT: Final = "see THIRD-PARTY.txt"
"""What the bill of materials says of a licence that no table here names."""

QT_LICENCE: Final = "LGPL-3.0-only"
"""Of the three that Qt may be used under, the one that we use it under."""

DEBIAN_LICENCES: Final[Mapping[str, str]] = {
    "libbrotli*": "MIT",
    "libbz2-*": "bzip2-1.0.6",
    "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    "libdbus-1-*": "AFL-2.1 OR GPL-2.0-or-later",
    "libexpat*": "MIT",
    "libffi*": "MIT",
    "libfontconfig*": "HPND-sell-variant",
    "libfreetype*": "FTL OR GPL-2.0-or-later",
    "libgcrypt*": "LGPL-2.1-or-later",
    "libglib2.0-*": "LGPL-2.1-or-later",
    "libgpg-error*": "LGPL-2.1-or-later",
    "liblz4-*": "BSD-2-Clause",
    "liblzma*": "LicenseRef-public-domain",
    "libpcre2-*": "BSD-3-Clause",
    "libpng16-*": "libpng-2.0",
    "libpython3*": "PSF-2.0",
    "libsqlite3-*": "blessing",
    "libssl3*": "Apache-2.0",
    "libsystemd*": "LGPL-2.1-or-later",
    "libuuid*": "BSD-3-Clause",
    "libx11-*": "MIT",
    "libxau*": "MIT",
    "libxcb*": "MIT",
    "libxdmcp*": "MIT",
    "libxkbcommon*": "MIT",
    "libzstd*": "BSD-3-Clause OR GPL-2.0-only",
    "zlib1g*": "Zlib",
}
"""Of the libraries themselves; their packages' other files, tests and tools, do not ship."""

WINDOWS_LICENCES: Final[Mapping[str, tuple[str, str]]] = {
    "libcrypto-3.dll": ("openssl", "Apache-2.0"),
    "libffi-8.dll": ("libffi", "MIT"),
    "libssl-3.dll": ("openssl", "Apache-2.0"),
    "msvcp140*.dll": ("microsoft-visual-c-runtime", "LicenseRef-Microsoft-redistributable"),
    "sqlite3.dll": ("sqlite", "blessing"),
    "vcruntime140*.dll": ("microsoft-visual-c-runtime", "LicenseRef-Microsoft-redistributable"),
}
"""Libraries that come with Python and Qt on Windows: what they are, and on what terms."""

OURS: Final = (
    ("lucide", "ISC", "icons/LICENSE"),
    ("source-sans-pro", "OFL-1.1", "fonts/SourceSansPro-LICENSE.txt"),
)
"""What others drew and `resources` holds: its name, its licence, its text."""

DEBIAN_TEXTS: Final = Path("/usr/share/common-licenses")
_REFERRED: Final = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])")
_QT_LIBRARY: Final = re.compile(r"(?:lib)?(Qt6[A-Za-z]+)(?:\.so[.0-9]*|\.dll)")
_ICU_LIBRARY: Final = re.compile(r"libicu[a-z0-9]+\.so\.([0-9]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something that ships and is not of our making; `kind` is its type in a package URL."""

    name: str
    number: str
    kind: str
    licence: str
    texts: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Its package URL."""
        number = self.number.replace("+", "%2B").replace(":", "%3A")
        return f"pkg:{self.kind}/{self.name.lower()}" + (f"@{number}" if number else "")


def debian_licence(name: str) -> str:
    """Return the licence of a library by the name of its Debian package."""
    return _looked_up(DEBIAN_LICENCES, name) or SEE_TEXT


def qt_parts(bundle: Path, number: str) -> Iterator[Part]:
    """Yield Qt's libraries that the frozen `bundle` holds, and ICU, which comes with them."""
    files = {path.name for path in bundle.rglob("*") if path.is_file()}
    for name in sorted({found[1] for file in files if (found := _QT_LIBRARY.fullmatch(file))}):
        yield Part(name=name, number=number, kind="generic/qt", licence=QT_LICENCE)
    for number_of_icu in sorted(
        {found[1] for file in files if (found := _ICU_LIBRARY.match(file))}
    ):
        yield Part(name="icu", number=number_of_icu, kind="generic", licence="Unicode-DFS-2016")


def windows_parts(bundle: Path) -> Iterator[Part]:
    """Yield the libraries in the frozen `bundle` that come with Python and Qt on Windows."""
    files = {path.name.lower() for path in bundle.rglob("*.dll")}
    known = {
        each
        for pattern, each in WINDOWS_LICENCES.items()
        if any(fnmatch(f, pattern) for f in files)
    }
    for name, licence in sorted(known):
        yield Part(name=name, number="", kind="generic", licence=licence)


def own_parts() -> Iterator[Part]:
    """Yield what others drew and our own resources hold."""
    for name, licence, text in OURS:
        said = (ROOT / "resources" / text).read_text("utf-8")
        yield Part(name=name, number="", kind="generic", licence=licence, texts=(said,))


def compiled_in(used: Distribution) -> Iterator[Part]:
    """Yield what a wheel says that it has compiled in, in the bills that it carries (PEP 770)."""
    for file in used.files or ():
        if "sboms" not in file.parts or not file.name.endswith(".json"):
            continue
        bill = json.loads(Path(str(used.locate_file(file))).read_text("utf-8"))
        for component in bill.get("components", ()):
            if component.get("scope") != "excluded":
                yield _read(component)


def _read(component: Mapping[str, object]) -> Part:
    kind, _, _ = str(component.get("purl", "pkg:generic/")).removeprefix("pkg:").partition("/")
    licences = component.get("licenses")
    said = licences[0].get("expression", "") if isinstance(licences, list) and licences else ""
    name = str(component["name"])
    licence = said or {"openssl": "Apache-2.0"}.get(name, SEE_TEXT)
    return Part(name=name, number=str(component["version"]), kind=kind, licence=licence)


def texts_referred_to(said: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield name and text of each licence that Debian's notices only refer to."""
    names = {name for text in said for name in _REFERRED.findall(text)}
    for name in sorted(names):
        if (DEBIAN_TEXTS / name).is_file():
            yield name, (DEBIAN_TEXTS / name).read_text("utf-8", "replace")


def _looked_up(table: Mapping[str, str], name: str) -> str:
    return next((licence for pattern, licence in table.items() if fnmatch(name, pattern)), "")
