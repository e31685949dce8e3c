"""Stops a child process at each of its system calls, and kills it or spoils the call there.

Nothing but the standard library and Linux: a bare machine has no strace.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_TRACE_ME: Final = 0
_POKE_USER: Final = 6
_CONTINUE: Final = 7
_SYSCALL: Final = 24
_SET_OPTIONS: Final = 0x4200
_SYSCALL_INFO: Final = 0x420E
_OPTIONS: Final = 0x1 | 0x2 | 0x4 | 0x8 | 0x100000
"""Mark system calls, follow forks and threads, and die with the tracer."""

_ALL_THREADS: Final = 0x40000000
_TRAP: Final = 5
_SYSCALL_STOP: Final = _TRAP | 0x80
_ENTRY: Final = 1
_RESULT_OF_X86: Final = 10 * 8
_NUMBER_OF_X86: Final = 15 * 8


class _Info(ctypes.Structure):
    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("place", ctypes.c_uint64),
        ("stack", ctypes.c_uint64),
        ("value", ctypes.c_int64),
        ("arguments", ctypes.c_uint64 * 6),
    )


@dataclass(frozen=True, slots=True)
class Call:
    """One system call of one thread. `result` is None before it is carried out."""

    thread: int
    number: int
    arguments: tuple[int, ...]
    result: int | None = None


@dataclass(frozen=True, slots=True)
class Blow:
    """What happens to the child at a call: killed, or the call fails with `errno`."""

    errno: int = 0


KILL: Final = Blow()


def _request(number: int, thread: int, address: int = 0, data: object = 0) -> int:
    return int(_ptrace(number, thread, ctypes.c_void_p(address), data))


if sys.platform == "linux":
    _libc = ctypes.CDLL(None, use_errno=True)
    _ptrace = _libc.ptrace
    _ptrace.restype = ctypes.c_long
    _ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)


def be_traced() -> None:
    """Let the parent trace this process from here on; the parent goes on with `Trace`."""
    if _request(_TRACE_ME, 0) != 0:
        os._exit(77)
    os.kill(os.getpid(), signal.SIGSTOP)


class Trace:
    """Follows one child that called `be_traced`, to its end.

    `watch` is told each call before it is carried out, and after. What it returns befalls the
    child; the answer to a call that was carried out is ignored.
    """

    def __init__(self, child: int, watch: Callable[[Call], Blow | None]) -> None:
        self._child = child
        self._watch = watch
        self._info = _Info()
        self._entered: dict[int, Call] = {}
        self._spoilt: dict[int, int] = {}

    def follow(self) -> int:
        """Return the child's wait status when it has ended."""
        _, status = os.waitpid(self._child, _ALL_THREADS)
        if not os.WIFSTOPPED(status):
            return status
        _request(_SET_OPTIONS, self._child, 0, _OPTIONS)
        _request(_SYSCALL, self._child)
        while True:
            thread, status = os.waitpid(-1, _ALL_THREADS)
            if os.WIFSTOPPED(status):
                self._stopped(thread, status)
            elif thread == self._child:
                return status

    def _stopped(self, thread: int, status: int) -> None:
        stopped_by, passed_on = os.WSTOPSIG(status), 0
        if stopped_by == _SYSCALL_STOP:
            self._at_call(thread)
        elif stopped_by not in {_TRAP, signal.SIGSTOP}:
            passed_on = stopped_by
        _request(_SYSCALL, thread, 0, passed_on)

    def _at_call(self, thread: int) -> None:
        info = self._info
        size = ctypes.sizeof(info)
        if _request(_SYSCALL_INFO, thread, size, ctypes.addressof(info)) < 0:
            return  # killed meanwhile
        if info.op == _ENTRY:
            call = Call(thread, info.value, tuple(info.arguments))
            self._entered[thread] = call
            blow = self._watch(call)
            if blow is KILL:
                os.kill(self._child, signal.SIGKILL)
            elif blow is not None:
                self._spoilt[thread] = blow.errno
                _request(_POKE_USER, thread, _NUMBER_OF_X86, 2**64 - 1)
        elif (begun := self._entered.pop(thread, None)) is not None:
            result = info.value
            if (errno := self._spoilt.pop(thread, None)) is not None:
                result = -errno
                _request(_POKE_USER, thread, _RESULT_OF_X86, 2**64 - errno)
            self._watch(Call(thread, begun.number, begun.arguments, result))


def why_not() -> str:
    """Tell why no process can be traced here; empty when it can."""
    if sys.platform != "linux":
        return "processes are traced on Linux only"
    seen: list[int] = []
    child = os.fork()
    if child == 0:
        be_traced()
        os.getppid()
        os._exit(0)
    status = Trace(child, lambda call: seen.append(call.number)).follow()
    if not seen or status:
        return "this machine does not let a process trace its child"
    return ""


def can_spoil() -> bool:
    """Tell whether calls can be made to fail: where they return their results is known."""
    return os.uname().machine == "x86_64"
