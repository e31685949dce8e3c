"""What a profiler found where a goal is not met, for the page: words, kept beside the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOADED: Final = (
    "By processor time at milestones (minimum of six starts), of the 43 ms beyond the bare window: "
    "the frame's modules, with the classes that PySide makes of Qt's names at their first use, "
    "20 ms; making the widgets 10; fonts and style sheet 5; settings and words 4; painting 4. "
    "PySide's generator of type stubs and its reader of every module's source, 25 ms, are left "
    "out; icons, Qt's namespace and its styles come after the frame; a test names every module of "
    "ours. Engine, journal, providers, keys and asyncio come after it too (S1r); what is typed "
    "meanwhile is kept."
)
_DRAWN: Final = (
    "By `cProfile` and by leaving out part after part, on processor time: ours takes 38 ms to its "
    "first rows, the constant 27. A frame of 26 rows takes 13 ms; with one and the same text in "
    "every cell, as the constant has it, 7; with our alignments and inks on that text, 9. The rest "
    "is Qt shaping different words, and 1 ms in which they are put together. A page is read on "
    "another thread in 1 to 2 ms, and it takes 3 more to come back from it and lay out the rows."
)
_LAST: Final = (
    "A constant in Python has the note's ratio: what is counted begins with the first rows, so "
    "that the goal lies below what a table without any data reaches. Ours paints once while the "
    "page is read, with one word in each row, in half a frame's time, and once when it is there. "
    "See T1 for what a frame is made of."
)
_DAY: Final = (
    "`tests/ui/memory` counts what sales leave behind, object by object, and finds nothing that "
    "stays; what the libraries below keep of it was not looked into."
)
_SHARED: Final = (
    "The note names the flow. Modules of every screen are loaded after the first frame, one in "
    "each turn of the loop; what is left of the wall's time is mostly not found on the window's "
    "thread (U1c tells its own work): it waited for a processor."
)

REASONS: Final[Mapping[str, str]] = {
    "S1": _LOADED,
    "S2": "The same modules: see S1. Pages of Qt's libraries that other Qt programs held at the "
    "time count for neither side, which makes the bare window look lighter than it is alone; S2r "
    "counts them for both.",
    "S3": "Opening the journal takes the same 3 ms of processor time at every length, and so does "
    "the whole start (the note): what differs are waits for a machine that had other work.",
    "J1": "A commit writes the pages of the table, of its index and of the head into the WAL, five "
    "or so where the raw append writes one.",
    "J2": "The raw sync took 0.2 ms, twenty times less than on slower disks. What is left is the "
    "way to the writer's thread and back, two wake-ups; the same entry on its own connection is "
    "J1. A commit of one job takes its own statements, BEGIN and COMMIT, and no other.",
    "J4": "As J2: the disk is so quick that twenty commits in one are measured against little "
    "more than their own work. By processor time 60 µs an entry: 35 of asyncio's tasks and "
    "futures, one for each caller, 25 of four SQL statements, JSON and hash.",
    "J6": "Measured part by part, putting each line together and reading it with the personal "
    "values is 1.1 of it and SHA-256 of both 0.5; the rest is the walk's own loop, which reads in "
    "pages and looks for the receipt that is due. The plain read does none of it.",
    "Q1": "By counting SQLite's own steps, none of these reads does more in a longer journal: "
    "`tests/performance` refuses it. What is left is the file's pages coming from a busy machine.",
    "K1": "3.5 ms from the key to the disk, of which the journal's part is J2p, 0.6 ms; the rest "
    "is Qt handing the key on, the read-back and the empty form (the window's thread worked for no "
    "longer, see U1c). Against a disk that syncs in 0.2 ms any window looks slow; the earlier runs "
    "of 4 ms a sync had a ratio of 1.9.",
    "K2": "Some 2 ms more than the bare request: a connection of its own takes several turns of "
    "the loop, and between them the same thread paints the row that is being sent. Told by the "
    "order of events, not by a profiler; three runs gave 1.8 to 1.9, a busier machine 1.06.",
    "K3": "Most of the way is the time until the answer was on disk (the note): reading it with "
    "httpx, and a commit on a disk that others were writing to.",
    "T1": _DRAWN,
    "T2": _DRAWN,
    "T4": _LAST,
    "H2": "httpx takes 1.3 ms of processor time a request (H1), one after the other on the loop's "
    "thread: with 20 ms of answer and five at once that alone is 1.35, the rest are waits for the "
    "processor.",
    "H3": "Five requests of httpx end together and each takes 1.3 ms of the loop; the same storm "
    "on a bare httpx client stalls it for longer by the factor told.",
    "P1": "A mixture of three laws is learnt from 30 completions; with the sample's own humps, "
    "which come with more of them, it falls below.",
    "P3": "By `cProfile` the agenda's check that an item of its heap is still the plan, and the "
    "allowance's own record of the last three questions. 10,000 pending sales make 500 questions "
    "a second: 0.2 % of a core.",
    "M2": _DAY,
    "M4": _DAY,
    "U1": _SHARED,
    "U1m": _SHARED,
}
"""By the figure's id. Written after a profile, never from a guess."""

_GUARDS: Final = (
    "The guards in `tests/performance` refuse what no machine's speed excuses: queries a page, "
    "commits a sale, modules loaded before the first frame, questions a transaction, bytes an "
    "entry, TLS contexts, reads of whole tables and reads that grow with the journal."
)
_MADE: Final = (
    "The journals are made by the writer's own code, a few thousand sales in one commit, and "
    "are kept in `build/bench`. Start, table and the window's own figures come from processes of "
    "their own; the server that the client talks to is one too. K1 to K3 are sales that are typed "
    "into the real window; their goals were set here, with the first measurement. The table's "
    "models stand in the journal's own view, dressed as in the till; Qt's wait of 5 ms before "
    "every frame is left out there, as each model has it. M2 and M4 are one day: sales by the "
    "window's keys, and the 28,800 ticks of its clock between them."
)
_MISSING: Final = (
    "One machine, no Windows, no spinning disk, no real display; a start from a cold disk was not "
    "measured. Raw appends let a file grow while SQLite writes its kept WAL anew: where others "
    "write to the same file system the first waits longer, and J1 falls below 1. The packaged "
    "program's figures are told by `dev.py package`."
)
BEHIND: Final = (_GUARDS, _MADE)
LIMITS: Final = (_MISSING,)
