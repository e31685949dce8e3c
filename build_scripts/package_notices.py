"""Lists everything that a frozen folder holds: the licence texts, and the bill of materials."""

from __future__ import annotations

import ast
import json
import platform
import shutil
import subprocess
import sys
import uuid
from importlib import import_module
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from console import ROOT
from package_bundled import (
    DEBIAN_TEXTS,
    QT_LICENCE,
    SEE_TEXT,
    Part,
    compiled_in,
    debian_licence,
    own_parts,
    qt_parts,
    texts_referred_to,
    windows_parts,
)
from package_facts import NAME, stamp, version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LICENCE_WORDS: Final = ("licen", "copying", "notice", "authors")
SYSTEM_DOCUMENTS: Final = Path("/usr/share/doc")
RULE: Final = "=" * 78
THIRD_PARTY: Final = "THIRD-PARTY.txt"
BILL: Final = "sbom.cdx.json"
QT_WHEEL: Final = "pyside6_essentials"
CHOSEN: Final = {QT_WHEEL: QT_LICENCE, "shiboken6": QT_LICENCE}
"""Where a package offers several licences: the one that we use it under."""


def main(bundle: Path, work: Path, packages: Path | None, python: str) -> None:
    """Write the notices of the frozen `bundle`, which PyInstaller's `work` folder describes.

    `packages` is where the Python packages came from, by default this Python's own; `python` is
    the version of the Python that was frozen.
    """
    parts = list(parts_of(bundle, work, packages, python))
    (bundle / THIRD_PARTY).write_text(third_party(parts), encoding="utf-8")
    written = bill(parts)
    validate(written)
    (bundle / BILL).write_text(written, encoding="utf-8")
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, bundle / name)
    licences = bundle / "licences"
    licences.mkdir(exist_ok=True)
    for text in sorted((ROOT / "resources" / "licences").glob("*.txt")):
        shutil.copy(text, licences / text.name)


def parts_of(bundle: Path, work: Path, packages: Path | None, python: str) -> Iterator[Part]:
    """Yield everything that ships and is not of our making. Raises ValueError without wheels."""
    yield Part(
        name="cpython", number=python, kind="generic", licence="PSF-2.0", texts=(_python_licence(),)
    )
    used = sorted(
        distributions_used(work, packages), key=lambda each: each.metadata["Name"].lower()
    )
    numbers = {each.metadata["Name"].lower().replace("-", "_"): each.version for each in used}
    if QT_WHEEL not in numbers:
        raise ValueError(f"{work}: the frozen program holds no {QT_WHEEL}, which cannot be")
    for each in used:
        yield Part(
            name=each.metadata["Name"],
            number=each.version,
            kind="pypi",
            licence=_licence_name(each),
            texts=tuple(_texts(each)),
        )
        yield from compiled_in(each)
    yield from qt_parts(bundle, numbers[QT_WHEEL])
    yield from windows_parts(bundle)
    for name, number in sorted(system_packages(work)):
        text = SYSTEM_DOCUMENTS / name / "copyright"
        said = text.read_text("utf-8", "replace") if text.exists() else "See Debian's archive."
        licence = debian_licence(name)
        yield Part(name=name, number=number, kind="deb/debian", licence=licence, texts=(said,))
    yield from own_parts()


def tables(work: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the entries of PyInstaller's tables: name, source, kind."""
    for name in ("PYZ-00.toc", "COLLECT-00.toc"):
        content = ast.literal_eval((work / name).read_text(encoding="utf-8"))
        for part in content:
            if isinstance(part, list):
                yield from (tuple(entry[:3]) for entry in part if len(entry) >= 3)  # noqa: PLR2004 - a table's row


def distributions_used(work: Path, packages: Path | None) -> Iterable[Distribution]:
    """Return the Python packages of which anything was frozen."""
    sources = {_as_listed(source) for _, source, _ in tables(work)}
    found = distributions(path=[str(packages)]) if packages else distributions()
    for each in found:
        files = (each.locate_file(file) for file in each.files or ())
        if any(_as_listed(file) in sources for file in map(str, files)):
            yield each


def _as_listed(file: str) -> str:
    """Return a path as both sides write it: under Wine this machine's paths are a drive's, `Z:`."""
    return file.replace("\\", "/").removeprefix("Z:")


def system_packages(work: Path) -> set[tuple[str, str]]:
    """Return the Debian packages, with versions, whose libraries were frozen."""
    if not shutil.which("dpkg-query"):
        return set()
    found = set()
    for _, source, kind in tables(work):
        if kind != "BINARY" or not source.startswith(("/lib/", "/usr/lib/")):
            continue
        owner = _owner(source) or _owner(source.removeprefix("/usr")) or _owner(f"/usr{source}")
        if owner:
            found.add(owner)
    return found


def _owner(file: str) -> tuple[str, str] | None:
    search = subprocess.run(["dpkg-query", "-S", file], capture_output=True, text=True, check=False)
    if search.returncode:
        return None
    name = search.stdout.split(":")[0].split(",")[0]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${Version}\n", name], capture_output=True, text=True, check=True
    )
    return name, answer.stdout.split("\n")[0]


def third_party(parts: Sequence[Part]) -> str:
    """Return the text with every licence of what ships beside our own code."""
    written = [
        f"What ships with pos-app {version()}, and on what terms\n",
        "Qt, PySide6 and Shiboken6 are under the LGPL-3.0: see licences/QT.txt.\n",
    ]
    for part in parts:
        head = " ".join(filter(None, [part.name, part.number, f"({part.licence})"]))
        written.append("\n".join([RULE, head, RULE, *part.texts, ""]))
    for name, text in texts_referred_to(text for part in parts for text in part.texts):
        written.append(f"{RULE}\n{name}, as Debian keeps it in {DEBIAN_TEXTS}\n{RULE}\n{text}")
    return "\n".join(written)


def _python_licence() -> str:
    for folder in (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / "python3.11"):
        if (folder / "LICENSE.txt").exists():
            return (folder / "LICENSE.txt").read_text("utf-8")
    return (
        "The Python Software Foundation License Version 2, https://docs.python.org/3/license.html"
    )


def _licence_name(each: Distribution) -> str:
    if chosen := CHOSEN.get(each.metadata["Name"].lower()):
        return chosen
    said = [
        str(each.metadata[field])
        for field in ("License-Expression", "License")
        if field in each.metadata
    ]
    if said and said[0] and "\n" not in said[0]:
        return said[0]
    classifiers = each.metadata.get_all("Classifier") or []
    names = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License")]
    return ", ".join(names) or SEE_TEXT


def _texts(each: Distribution) -> Iterator[str]:
    for file in each.files or ():
        path = PurePosixPath(file)
        inside = any(part.endswith(".dist-info") for part in path.parts)
        if inside and any(word in path.name.lower() for word in LICENCE_WORDS):
            yield Path(str(each.locate_file(file))).read_text("utf-8", "replace")


def bill(parts: Iterable[Part]) -> str:
    """Return the bill of materials: CycloneDX 1.6, as JSON, the same for the same content."""
    components = list({part.address: _component(part) for part in parts}.values())
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {
            "timestamp": stamp(),
            "component": {
                "type": "application",
                "name": NAME,
                "version": version(),
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def validate(written: str) -> None:
    """Raise ValueError when the bill of materials breaks its schema. Needs cyclonedx."""
    schema = import_module("cyclonedx.schema").SchemaVersion.V1_6
    validator = import_module("cyclonedx.validation.json").JsonStrictValidator(schema)
    if fault := validator.validate_str(written):
        raise ValueError(f"{BILL}: {fault}")


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": part.address,
        "name": part.name,
        "purl": part.address,
        "licenses": [{"license": {"name": part.licence}}],
    }
    return component | ({"version": part.number} if part.number else {})


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        Path(sys.argv[2]),
        Path(sys.argv[3]) if sys.argv[3:] else None,
        sys.argv[4] if sys.argv[4:] else platform.python_version(),
    )
