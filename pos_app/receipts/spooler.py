"""Raw jobs for Windows' spooler, through the functions that Windows itself offers."""

from __future__ import annotations

import ctypes
import sys

if sys.platform == "win32":  # pragma: no cover

    class _Document(ctypes.Structure):
        """DOC_INFO_1W."""

        _fields_ = (
            ("name", ctypes.c_wchar_p),
            ("output", ctypes.c_wchar_p),
            ("datatype", ctypes.c_wchar_p),
        )

    def print_raw(name: str, job: bytes) -> None:
        """Hand a job to the printer of that name. Raises OSError when Windows refuses."""
        spooler = ctypes.WinDLL("winspool.drv", use_last_error=True)
        printer = ctypes.c_void_p()
        _checked(spooler.OpenPrinterW(ctypes.c_wchar_p(name), ctypes.byref(printer), None))
        try:
            document = _Document("pos-app", None, "RAW")
            _checked(spooler.StartDocPrinterW(printer, 1, ctypes.byref(document)))
            written = ctypes.c_ulong()
            size = ctypes.c_ulong(len(job))
            _checked(spooler.WritePrinter(printer, job, size, ctypes.byref(written)))
            _checked(spooler.EndDocPrinter(printer))
        finally:
            spooler.ClosePrinter(printer)

    def _checked(result: int) -> None:
        if not result:
            raise ctypes.WinError(ctypes.get_last_error())

else:

    def print_raw(name: str, job: bytes) -> None:
        """Refuse: only Windows has that spooler."""
        raise OSError(f"no spooler of Windows here for {name!r} ({len(job)} bytes)")
