"""Why the till as a whole cannot work: one name for each trouble that a person can mend."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """What stops the till; its title and advice stand in the translation files."""

    JOURNAL_LOCKED = "journal_locked"
    JOURNAL_NEWER = "journal_newer"
    JOURNAL_FOREIGN = "journal_foreign"
    JOURNAL_DAMAGED = "journal_damaged"
    JOURNAL_COPIED = "journal_copied"
    JOURNAL_UNWRITABLE = "journal_unwritable"
    JOURNAL_MISSING = "journal_missing"
    DISK_FULL = "disk_full"
    FOLDER_REFUSED = "folder_refused"
    NO_CREDENTIALS = "no_credentials"
    KEY_STORE_MISSING = "key_store_missing"
    KEY_STORE_LOCKED = "key_store_locked"
    KEY_STORE_SLOW = "key_store_slow"
    KEY_NOT_KEPT = "key_not_kept"
    KEY_FILE_LOCKED = "key_file_locked"
    KEY_FILE_REFUSED = "key_file_refused"
    TEST_ACCOUNT = "test_account"
    NO_CALLBACK_ADDRESS = "no_callback_address"
    NO_NETWORK = "no_network"
    PROVIDER_REFUSED = "provider_refused"
    PROVIDER_UNREADABLE = "provider_unreadable"
    SETTINGS_INVALID = "settings_invalid"
    NO_SCREEN = "no_screen"
    UNKNOWN_TRANSACTION = "unknown_transaction"
    NOT_POSSIBLE_NOW = "not_possible_now"
    NO_CALLBACKS = "no_callbacks"
    STOPPING = "stopping"


class TillError(Exception):
    """The till cannot do what was asked; no money moved because of it.

    `detail` is for support (a path, a holder's name): plain text, never a secret.
    """

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble.value}: {detail}" if detail else trouble.value)
        self.trouble = trouble
        self.detail = detail
