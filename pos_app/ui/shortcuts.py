"""Every key of the window, declared once: the key bar and the help are drawn from this table."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pos_app.texts.catalogue import Texts


_KEY_WORD: Final = re.compile("[A-Za-z]{2,}")


class Act(StrEnum):
    """What a key does. `shortcut.ACT` is its sentence in the translation files."""

    NEXT_FIELD = "next_field"
    CONFIRM = "confirm"
    FIELD_BACK = "field_back"
    THOUSAND = "thousand"
    SEARCH = "search"
    LEAVE = "leave"
    CHOOSE_SERVICE = "choose_service"
    MORE_SERVICES = "more_services"
    SCREEN_BY_NUMBER = "screen_by_number"
    ROW_UP = "row_up"
    ROW_DOWN = "row_down"
    ROW_ACT = "row_act"
    ROW_CANCEL = "row_cancel"
    ROW_LINK = "row_link"
    DISMISS = "dismiss"
    REFRESH_FLOAT = "refresh_float"
    PRINT = "print"
    SAVE_RECEIPT = "save_receipt"
    SAVE_DAY = "save_day"
    EXPORT = "export"
    CLAIM = "claim"
    REFUND = "refund"
    COPY_CODE = "copy_code"
    MESSAGE = "message"
    TEMPLATES = "templates"
    HELP = "help"
    GUIDE = "guide"
    ABOUT = "about"
    SAME_AGAIN = "same_again"
    PAID_OUT = "paid_out"
    PALETTE = "palette"
    CUSTOMER_WINDOW = "customer_window"
    LOCK = "lock"
    TRAINING = "training"
    SET_UP = "set_up"
    FAVOURITES = "favourites"
    ADD_FAVOURITE = "add_favourite"
    OPEN_AGAIN = "open_again"
    KEYS = "keys"
    SUPPORT = "support"
    FORGET = "forget"


class Shortcut(NamedTuple):
    """What one act is bound to.

    `keys` are Qt key sequences that hold in the whole window; `typed` is what the help shows for
    keys that a field reads itself, because they mean a character elsewhere.
    """

    act: Act
    keys: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys as the help names them."""
        return self.typed + self.keys

    @property
    def text(self) -> str:
        """The key of its sentence."""
        return f"shortcut.{self.act}"


SHORTCUTS: Final = (
    Shortcut(act=Act.NEXT_FIELD, typed=("Enter",)),
    Shortcut(act=Act.CONFIRM, typed=("+", "Ctrl+Enter")),
    Shortcut(act=Act.PAID_OUT, typed=("+",)),
    Shortcut(act=Act.FIELD_BACK, typed=("-",)),
    Shortcut(act=Act.THOUSAND, typed=("*", "K")),
    Shortcut(act=Act.CHOOSE_SERVICE, typed=("1 … 9",)),
    Shortcut(act=Act.MORE_SERVICES, typed=("0",)),
    Shortcut(act=Act.SCREEN_BY_NUMBER, typed=("- 01 … - 16",)),
    Shortcut(act=Act.SEARCH, typed=("/",)),
    Shortcut(act=Act.LEAVE, typed=("Esc",)),
    Shortcut(act=Act.SAME_AGAIN, keys=("Ctrl+D",)),
    Shortcut(act=Act.ROW_UP, keys=("Ctrl+Up",)),
    Shortcut(act=Act.ROW_DOWN, keys=("Ctrl+Down",)),
    Shortcut(act=Act.ROW_ACT, keys=("Ctrl+Space",)),
    Shortcut(act=Act.ROW_CANCEL, keys=("Ctrl+Delete",)),
    Shortcut(act=Act.ROW_LINK, keys=("Ctrl+Q",)),
    Shortcut(act=Act.DISMISS, keys=("Ctrl+Backspace",)),
    Shortcut(act=Act.REFRESH_FLOAT, keys=("Ctrl+F5",)),
    Shortcut(act=Act.PRINT, keys=("Ctrl+P",)),
    Shortcut(act=Act.SAVE_RECEIPT, keys=("Ctrl+Shift+P",)),
    Shortcut(act=Act.SAVE_DAY, keys=("Ctrl+Shift+D",)),
    Shortcut(act=Act.EXPORT, keys=("Ctrl+E",)),
    Shortcut(act=Act.CLAIM, keys=("Ctrl+R",)),
    Shortcut(act=Act.REFUND, keys=("Ctrl+Shift+R",)),
    Shortcut(act=Act.COPY_CODE, keys=("Ctrl+Shift+K",)),
    Shortcut(act=Act.MESSAGE, keys=("Ctrl+W",)),
    Shortcut(act=Act.TEMPLATES, keys=("Ctrl+T",)),
    Shortcut(act=Act.PALETTE, keys=("Ctrl+K",)),
    Shortcut(act=Act.CUSTOMER_WINDOW, keys=("Ctrl+Shift+C",)),
    Shortcut(act=Act.LOCK, keys=("Ctrl+L",)),
    Shortcut(act=Act.FAVOURITES, keys=("Ctrl+B",)),
    Shortcut(act=Act.ADD_FAVOURITE, keys=("Ctrl+Shift+F",)),
    Shortcut(act=Act.TRAINING, keys=("Ctrl+Shift+T",)),
    Shortcut(act=Act.SET_UP, keys=("Ctrl+Shift+S",)),
    Shortcut(act=Act.OPEN_AGAIN, keys=("Ctrl+Shift+O",)),
    Shortcut(act=Act.KEYS, keys=("Ctrl+Shift+L",)),
    Shortcut(act=Act.SUPPORT, keys=("Ctrl+Shift+U",)),
    Shortcut(act=Act.FORGET, keys=("Ctrl+Shift+X",)),
    Shortcut(act=Act.HELP, keys=("Ctrl+H",)),
    Shortcut(act=Act.GUIDE, keys=("Shift+F1",)),
    Shortcut(act=Act.ABOUT, keys=("Ctrl+Shift+A",)),
)


def key_name(texts: Texts, keys: str) -> str:
    """Return a key sequence as the keyboards of the language name its keys."""

    def named(word: re.Match[str]) -> str:
        key = f"keyname.{word[0]}"
        return texts.of(key) if texts.has(key) else word[0]

    return _KEY_WORD.sub(named, keys)


def shortcut_of(act: Act) -> Shortcut:
    """Return what an act is bound to."""
    return next(shortcut for shortcut in SHORTCUTS if shortcut.act is act)


def bind(owner: QWidget, keys: tuple[str, ...], slot: Callable[[], None]) -> None:
    """Call `slot` when one of `keys` is struck anywhere in `owner`'s window.

    Qt repeats a held shortcut by default; here a held key acts once.
    """
    from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 - not in the first frame

    for key in keys:
        shortcut = QShortcut(QKeySequence(key), owner)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(slot)
