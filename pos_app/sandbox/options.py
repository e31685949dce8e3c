"""What a run of the sandbox may be told, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.sandbox.credentials import INTECH_API_KEY

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxOptions:
    """Every choice of a sandbox run; the defaults are the provider as we believe it to be."""

    port: int = 0
    """0 takes any free port."""
    seed: int = 1
    faults: str = "none"
    """A name of `faults.SCRIPTS`."""
    ledger_path: Path | None = None
    """None keeps the ledger in memory; a file survives the process."""
    pace: float = 1.0
    """Multiplies every believable delay; the rules' own times stay."""
    hmac_secret: str | None = None
    api_key: str = INTECH_API_KEY
    production_enabled: bool = True
    """False refuses above 300 XOF, the provider's only test mode (contract A1.5)."""
    nested_pending_bills: bool = False
    numeric_status_id: bool = False
    strict_moneygram: bool = False
    status_limit_per_minute: int = 3
    blacklist: bool = True
    expiry_s: float = 900.0
    """How long a customer may take to approve (contract A8)."""
    one_minute_rule: bool = True
    """The refusal of an equal operation within a minute (contract A5)."""
    repeat_window_s: float = 180.0
    """After the minute, `exceeds-limit-time` answers until this age; 0 turns it off."""
    woyofal_codes: int = 1
    """Some meters need three recharge codes in a row."""
    intram_errors_as_200: bool = False
    """True gives the second style of contract B5: HTTP 200 with `error: true`."""
