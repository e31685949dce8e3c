"""The commands that the composition carries out itself: window, sandbox, self-check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.desk import SandboxOrder, SelfCheckOrder

if TYPE_CHECKING:
    from pos_app.cli.job import Job


def window(job: Job) -> int:
    """Open the window."""
    measured = job.asked.switch("exit_after_first_paint")
    return job.desk.open_window(exit_after_first_paint=measured)


def sandbox(job: Job) -> int:
    """Serve the sandbox alone."""
    return job.desk.serve_sandbox(
        SandboxOrder(
            port=job.asked.whole("port") or 0,
            seed=job.asked.whole("seed"),
            faults=job.asked.text("faults"),
        )
    )


def self_check(job: Job) -> int:
    """Play the self-check."""
    return job.desk.self_check(
        SelfCheckOrder(report=job.asked.file("report"), screenshots=job.asked.file("screenshots"))
    )
