"""Every option of the program, declared once: where it is read, what it may be, its default."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from pos_app.domain.template import LINE, LONGEST, Place, is_template

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(StrEnum):
    """What an option holds, and so what a text for it must look like."""

    FOLDER = "folder"
    PLACE = "place"
    CHOICE = "choice"
    LINE = "line"
    CODE = "code"
    URL = "url"
    PROXY = "proxy"
    SWITCH = "switch"
    PHONE = "phone"
    PRINTER = "printer"
    FRANCS = "francs"
    KEY = "key"
    TEMPLATE = "template"
    LISTEN = "listen"
    PINS = "pins"
    HOSTS = "hosts"


_NAME: Final = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_ADDRESS: Final = r"(([0-9]{1,3}\.){3}[0-9]{1,3}|localhost|\[[0-9a-f:]{2,39}\])"
_PIN: Final = r"[A-Za-z0-9+/]{43}="
_HOST: Final = rf"({_NAME}\.)+{_NAME}"
TRAINING_TILL: Final = "TRAIN"
"""The till's code in training: what stands under it can never pass for a real till's."""

SHAPES: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.FOLDER: (r"[^\x00-\x1f]+", "…/…"),
    Kind.PLACE: (r"[^\x00-\x1f]*", "…/…"),
    Kind.LINE: (r"[^\x00-\x1f\x7f-\x9f\u2028\u2029]{0,80}", "0-80"),
    Kind.CODE: (rf"(?!{TRAINING_TILL}$)[A-Z][A-Z0-9]{{1,5}}", "A-Z 0-9, 2-6"),
    # A key never travels in the clear: without TLS only to this machine itself.
    Kind.URL: (
        r"((https://[^\s/?#@]+|http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?)(/[^\s?#@]*)?)?",
        "https://…",
    ),
    Kind.PROXY: (r"(https?://[^\s/?#@]+/?)?", "http://…:3128"),
    Kind.PHONE: (r"(\+[1-9][0-9]{7,14})?", "+221771234567"),
    Kind.SWITCH: (r"true|false", "true | false"),
    Kind.FRANCS: (r"[0-9]{1,9}", "0-999999999"),
    Kind.KEY: (r"([0-9a-f]{64})?", "0-9 a-f, 64"),
    Kind.TEMPLATE: (
        rf"[^\x00-\x1f\x7f-\x9f\u2028\u2029]{{0,{LONGEST}}}",
        " ".join([*(f"{{{place}}}" for place in Place), LINE]),
    ),
    Kind.PRINTER: (
        r"((network|device|serial|windows|folder):[^\x00-\x1f]+)?",
        "network:192.168.1.50 | device:/dev/usb/lp0 | serial:… | windows:… | folder:…",
    ),
    Kind.LISTEN: (rf"(({_ADDRESS}:)?[0-9]{{1,5}})?", "8770 | 192.168.1.10:8443"),
    Kind.PINS: (rf"({_PIN}( {_PIN}){{0,7}})?", "base64 base64 …"),
    Kind.HOSTS: (rf"({_HOST}( {_HOST}){{0,15}})?", "pay.example.com …"),
}
"""For each kind a pattern, and how to tell a person of any language what it wants."""


class Option(NamedTuple):
    """One thing that the owner can set.

    `key` is its name in `config.toml`; `default` and every other value are text until read.
    `environment` is the variable that overrides the file, if any. The words for people are
    `option.KEY` and `option.KEY.help` in the translation files.
    """

    key: str
    kind: Kind
    default: str = ""
    environment: str = ""
    choices: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The key of its name for people."""
        return f"option.{self.key}"

    @property
    def explanation(self) -> str:
        """The key of the sentence that says what it does."""
        return f"option.{self.key}.help"

    @property
    def wanted(self) -> str:
        """What a value must look like, in signs that need no translation."""
        return " | ".join(self.choices) if self.choices else SHAPES[self.kind][1]

    def takes(self, value: str) -> bool:
        """Tell whether `value` may stand here."""
        if self.choices:
            return value in self.choices
        shaped = re.fullmatch(SHAPES[self.kind][0], value) is not None
        return shaped and (self.kind is not Kind.TEMPLATE or is_template(value))


OPTIONS: Final = (
    Option(key="data_dir", kind=Kind.FOLDER, environment="POS_APP_DATA_DIR"),
    Option(
        key="lang",
        kind=Kind.CHOICE,
        default="fr",
        environment="POS_APP_LANG",
        choices=("fr", "en"),
    ),
    Option(
        key="theme",
        kind=Kind.CHOICE,
        default="system",
        choices=("system", "light", "dark", "high_contrast"),
    ),
    Option(
        key="text_scale",
        kind=Kind.CHOICE,
        default="100",
        choices=("100", "125", "150", "175", "200"),
    ),
    Option(key="shop_name", kind=Kind.LINE),
    Option(key="till_code", kind=Kind.CODE, default="T01"),
    Option(key="cashier", kind=Kind.LINE),
    Option(
        key="lock_after",
        kind=Kind.CHOICE,
        default="0",
        choices=("0", "1", "2", "5", "10", "30"),
    ),
    Option(key="approval_above", kind=Kind.FRANCS, default="0"),
    Option(key="shift_required", kind=Kind.SWITCH, default="false"),
    Option(key="country", kind=Kind.CHOICE, default="SN", choices=("SN", "CI", "BJ")),
    Option(key="account", kind=Kind.CHOICE, default="live", choices=("live", "test")),
    Option(key="key_store", kind=Kind.CHOICE, default="system", choices=("system", "file")),
    Option(
        key="intech_url",
        kind=Kind.URL,
        default="https://api.intech.sn",
        environment="POS_APP_INTECH_URL",
    ),
    Option(key="intech_callback_url", kind=Kind.URL, environment="POS_APP_INTECH_CALLBACK_URL"),
    Option(key="intech_hmac", kind=Kind.SWITCH, default="false"),
    Option(key="intech_pins", kind=Kind.PINS),
    Option(
        key="intech_pin_check", kind=Kind.CHOICE, default="report", choices=("report", "enforce")
    ),
    Option(key="callback_receiver", kind=Kind.LISTEN),
    Option(key="callback_certificate", kind=Kind.PLACE),
    Option(key="callback_relay_url", kind=Kind.URL),
    Option(key="link_hosts", kind=Kind.HOSTS),
    Option(key="moneygram", kind=Kind.SWITCH, default="false"),
    Option(key="card_entry", kind=Kind.SWITCH, default="false"),
    Option(
        key="intram_url",
        kind=Kind.URL,
        default="https://webservices.intram.org:4002",
        environment="POS_APP_INTRAM_URL",
    ),
    Option(key="intram_merchant_id", kind=Kind.LINE, environment="POS_APP_INTRAM_MERCHANT_ID"),
    Option(key="proxy", kind=Kind.PROXY),
    Option(key="printer", kind=Kind.PRINTER),
    Option(key="paper", kind=Kind.CHOICE, default="48", choices=("48", "42", "32")),
    Option(
        key="code_page",
        kind=Kind.CHOICE,
        default="cp858",
        choices=("cp858", "cp850", "cp437", "cp1252", "ascii"),
    ),
    Option(key="cash_drawer", kind=Kind.SWITCH, default="false"),
    Option(key="receipt_footer", kind=Kind.LINE),
    Option(key="message_receipt", kind=Kind.TEMPLATE),
    Option(key="message_code", kind=Kind.TEMPLATE),
    Option(key="message_link", kind=Kind.TEMPLATE),
    Option(
        key="forget_after",
        kind=Kind.CHOICE,
        default="never",
        choices=("never", "180", "365", "730", "1825"),
    ),
    Option(
        key="identities_after",
        kind=Kind.CHOICE,
        # The law on money laundering of the West African union has them kept for ten years.
        default="3650",
        choices=("90", "365", "1825", "3650"),
    ),
    Option(key="backup_dir", kind=Kind.PLACE),
    Option(key="witness_phone", kind=Kind.PHONE),
    Option(key="witness_totals", kind=Kind.SWITCH, default="false"),
    Option(key="update_url", kind=Kind.URL),
    Option(key="update_key", kind=Kind.KEY),
)
"""In the order in which the settings screen shows them."""

UTC_OFFSET_MINUTES: Final[Mapping[str, int]] = {"SN": 0, "CI": 0, "BJ": 60}
"""The shop's day by its country; none of them changes its clocks in summer."""
