"""What the frozen program starts with: a file outside the package, as PyInstaller asks."""

from __future__ import annotations

import sys

from pos_app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
