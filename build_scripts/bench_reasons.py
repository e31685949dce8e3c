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
    "On processor time: ours takes 28 ms to its first rows, the constant 24, of which "
    "15 in both are Qt's view, header and style. A frame of 23 rows takes ours 6 ms, the constant, "
    "which Qt's own delegate paints, 9: by `cProfile` a fifth of ours is drawing the words, a "
    "tenth measuring them, a third Qt's walk over rows and cells. Its first frame takes 10, "
    "because the shapes of new words and the classes that PySide makes at their first use come on "
    "top; a page is read on another thread in 1 to 2 ms."
)
_LAST: Final = (
    "A constant in Python has the note's ratio: what is counted begins with the first rows, so "
    "that the goal lies below what a table without any data reaches. By processor time ours takes "
    "12 ms more to the last row, the constant 9: 2.5 a frame that shows one word in each row while "
    "the page is read, 2 to come back with it, 7 its own. To read the last page before anybody "
    "goes there would meet the goal, and cost each opening a query that hardly anybody needs."
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
    "K1": "By the moments of every callback of the loop (median of 22 sales, processor time): 0.5 "
    "ms for Qt to hand the key on and the order to be read again, 0.2 until the journal's thread "
    "has it, 0.3 from its answer to what follows; nothing is painted in between, and the journal "
    "is asked once. The rest is that thread: a raw append has its caches warm, while the same "
    "statements take twice as long after a person's pause.",
    "K2": "By the moments of every callback between the commit and the socket's write, 2.2 ms of "
    "processor time: 0.3 until the request is begun, the rest httpx, h11 and anyio making a "
    "connection of its own, as in the bare request. The row is painted after it.",
    "K3": "Most of the way is the time until the answer was on disk (the note): reading it with "
    "httpx, and a commit on a disk that others were writing to.",
    "T1": _DRAWN,
    "T2": _DRAWN,
    "T4": _LAST,
    "H2": "By `cProfile` httpx takes 0.7 ms of processor time a request (H1), one after the other "
    "on the loop's thread: with 20 ms of answer and five at once that alone is 1.18; the rest are "
    "waits for the processor, which the server wants too.",
    "H3": "Five requests end together, and each takes some 0.3 ms of the loop to leave and to be "
    "read. They do so in a turn of the loop each; what is left is one turn, and waits for the "
    "processor.",
    "P1": "A mixture of three laws is learnt from 30 completions; with the sample's own humps, "
    "which come with more of them, it falls below.",
    "P3": "By `cProfile` the agenda's check that an item of its heap is still the plan, and the "
    "allowance's own record of the last three questions. 10,000 pending sales make 500 questions "
    "a second: 0.2 % of a core.",
    "M2": _DAY,
    "M3": "By leaving it out: with 0.1 MiB for each of SQLite's page caches both windows hold 5 "
    "to 8 MiB less, and the difference falls from 1 to 3 MiB to below one. It is pages of the "
    "longer journal, of which each connection keeps 2 MiB at most.",
    "M4": _DAY,
    "U1": _SHARED,
    "U1m": "The note names the flow: the journal's first visit, when its screen is made. By "
    "`cProfile`, of 42 ms of processor time 25 go into making its widgets (6 the panel of claims, "
    "6 the filters), 9 into Qt's first layout of them and 6 into their style, all in one turn of "
    "the loop. Later visits do none of it.",
}
"""By the figure's id. Written after a profile, never from a guess."""

_GUARDS: Final = (
    "The guards in `tests/performance` refuse what no machine's speed excuses: queries a page, "
    "commits and jobs a sale, modules loaded before the first frame, modules looked for by a "
    "request, questions that leave in one turn of the loop, questions a transaction, bytes an "
    "entry, TLS contexts, reads of whole tables and reads that grow with the journal. Others "
    "refuse a frame between the confirm key and the journal, a screen that hears of a sending "
    "before the wire, and a journal painted otherwise than by its style."
)
_MADE: Final = (
    "The journals are made by the writer's own code, a few thousand sales in one commit, and "
    "are kept in `build/bench`. Start, table and the window's own figures come from processes of "
    "their own; the server that the client talks to is one too. K1 to K3 are sales that are typed "
    "into the real window; their goals were set here, with the first measurement. The table's "
    "models stand in the journal's own view, dressed as in the till; Qt's wait of 5 ms before "
    "every frame is left out there, as each model has it. M2 and M4 are one day: sales by the "
    "window's keys, whose rest before the confirm key is left out, and the 28,800 ticks of its "
    "clock between them. `bench.py --compare` holds two runs against each other."
)
_MISSING: Final = (
    "One machine, no Windows, no spinning disk, no real display; a start from a cold disk was not "
    "measured. Raw appends let a file grow while SQLite writes its kept WAL anew: where others "
    "write to the same file system the first waits longer, and J1 falls below 1. The packaged "
    "program's figures are told by `dev.py package`."
)
BEHIND: Final = (_GUARDS, _MADE)
LIMITS: Final = (_MISSING,)
