"""Tells how old this process is and how much memory it took, on Linux and on Windows."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Final

_WINDOWS_TICKS_A_MS: Final = 10_000
"""Windows counts in steps of 100 ns."""

if sys.platform == "win32":  # pragma: no cover
    import ctypes
    from ctypes import wintypes

    class _Memory(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS, as Windows declares it."""

        _fields_ = (
            ("size", wintypes.DWORD),
            ("page_faults", wintypes.DWORD),
            ("peak_working_set", ctypes.c_size_t),
            ("rest", ctypes.c_size_t * 7),
        )

    def age_ms() -> float:
        """Return for how many milliseconds this process has been running."""
        kernel = ctypes.windll.kernel32
        began, ended, in_kernel, in_user, now = (ctypes.c_uint64() for _ in range(5))
        process = wintypes.HANDLE(kernel.GetCurrentProcess())
        others = (ctypes.byref(each) for each in (began, ended, in_kernel, in_user))
        kernel.GetProcessTimes(process, *others)
        kernel.GetSystemTimeAsFileTime(ctypes.byref(now))
        return (now.value - began.value) / _WINDOWS_TICKS_A_MS

    def peak_memory_kib() -> int:
        """Return the most memory that this process held at once, in KiB."""
        kernel = ctypes.windll.kernel32
        memory = _Memory(size=ctypes.sizeof(_Memory))
        process = wintypes.HANDLE(kernel.GetCurrentProcess())
        kernel.K32GetProcessMemoryInfo(process, ctypes.byref(memory), memory.size)
        return int(memory.peak_working_set) // 1024
else:

    def age_ms() -> float:
        """Return for how many milliseconds this process has been running."""
        status = Path("/proc/self/stat").read_text(encoding="ascii")
        began_s = int(status.rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began_s) * 1000

    def peak_memory_kib() -> int:
        """Return the most memory that this process held at once, in KiB."""
        import resource  # noqa: PLC0415 - only Unix has it, only a measurement needs it

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
