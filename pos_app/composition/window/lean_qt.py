"""Loads Qt without two things that PySide6 brings along for every program, and that cost the start.

Its generator of type stubs compiles patterns of several kilobytes: a tenth of the time to an empty
window, and nothing but the making of PySide6 uses it. PySide6's own finder of modules puts itself
before all others while it loads, so ours goes before that.

Its statement `from __feature__ import snake_case` needs a replacement of Python's `import` that
reads the source of every module that is loaded, and keeps it. We have no such statement.

Where a later PySide6 does otherwise, everything is loaded as ever.
"""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

GENERATOR: Final = "shibokensupport.signature.lib.pyi_generator"


class _Nothing:
    """Finds an empty module where the generator would be."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the empty module in the generator's place; leave every other to the others."""
        if name != GENERATOR:
            return None
        return ModuleSpec(name, self)  # type: ignore[arg-type] # typed narrower than it is

    def create_module(self, _spec: ModuleSpec) -> None:
        """Let Python make the module as it makes all."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty."""


class _Finders(list[Any]):
    """Python's finders of modules; whatever is put before them comes behind ours."""

    def insert(self, place: Any, finder: Any) -> None:  # noqa: ANN401 - any of Python's finders
        """Put a finder where it wants to stand, and ours before it."""
        super().insert(place, finder)
        super().insert(0, _Nothing())


def load_qt() -> None:
    """Load PySide6, unless it is loaded, and leave Python's import without those two."""
    finders = sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - loading it is the point
    finally:
        sys.meta_path = finders
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
