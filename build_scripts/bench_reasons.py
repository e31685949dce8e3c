"""What a profiler found where a goal is not met, for the page: words, kept beside the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

REASONS: Final[Mapping[str, str]] = {}
"""By the figure's id. Written after a profile, never from a guess."""

BEHIND: Final = (
    (
        "The guards in `tests/performance` refuse what a machine's speed cannot excuse: queries a "
        "page, commits a sale, modules loaded before the first frame, questions a transaction, "
        "bytes an entry, TLS contexts, reads of whole tables."
    ),
)

LIMITS: Final = (
    (
        "One machine, no Windows, no spinning disk, no real display; a start from a cold disk was "
        "not measured. The figures of the packaged program are those of `dev.py package`."
    ),
)
