"""The fixed keys that the sandbox accepts, so that a till can be pointed at it without a secret."""

from __future__ import annotations

from typing import Final

INTECH_API_KEY: Final = "sandbox-key"
INTRAM_PUBLIC_KEY: Final = "pk_sandbox_public"
INTRAM_PRIVATE_KEY: Final = "tpk_sandbox_private"
INTRAM_SECRET_KEY: Final = "tsk_sandbox_secret"  # noqa: S105 - public: it opens the sandbox only
INTRAM_MERCHANT_ID: Final = "sandbox-merchant"
INTECH_HMAC_SECRET: Final = "sandbox-hmac-secret"  # noqa: S105 - the same
CALLBACK_RELAY_KEY: Final = "sandbox-relay-key"
