"""Takes people out of texts that leave the shop: what support reads names nobody and no number."""

from __future__ import annotations

import json
import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pos_app.diagnostics import Redaction

SOMEBODY: Final = "(somebody)"
SHORTEST_NAME: Final = 3
"""Shorter ones would blot out ordinary words."""

_LONG_NUMBER: Final = re.compile(r"(?<![\w:])\+?[0-9](?:[ .,/()\u00a0\u202f-]{0,2}[0-9]){4,}(?!\w)")
"""Telephone, meter and account numbers, however they are grouped; amounts of 10 000 and more."""

_DATE: Final = re.compile(r"20[0-9]{2}-[0-9]{2}(-[0-9]{2})?")
_ADDRESS: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+")
_QUERY: Final = re.compile(r"(https?://[^\s?#\"'/]+)[^\s\"']*")


class Scrubber:
    """Cleans texts of secrets, and then of people: numbers, addresses, names, home folders."""

    def __init__(
        self, redaction: Redaction, names: Iterable[str], folders: Mapping[str, str]
    ) -> None:
        """`folders` are replaced by what stands for them, longer ones first."""
        self._redaction = redaction
        self._folders = sorted(folders.items(), key=lambda each: -len(each[0]))
        known = sorted({each for each in names if len(each) >= SHORTEST_NAME}, key=len)
        pattern = "|".join(re.escape(each) for each in reversed(known))
        self._names = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) if known else None

    def clean(self, text: str) -> str:
        """Return `text` without any of them."""
        text = self._redaction.clean(text)
        for folder, shown in self._folders:
            text = text.replace(folder, shown)
        text = _ADDRESS.sub(SOMEBODY, text)
        text = _QUERY.sub(r"\1", text)
        if self._names is not None:
            text = self._names.sub(SOMEBODY, text)
        return _LONG_NUMBER.sub(_hidden, text)

    def clean_each(self, value: object) -> object:
        """Return JSON's kind of value with every text in it cleaned; figures and names stay."""
        match value:
            case str():
                return self.clean(value)
            case dict():
                return {name: self.clean_each(each) for name, each in value.items()}
            case list() | tuple():
                return [self.clean_each(each) for each in value]
            case _:
                return value

    def clean_line(self, line: str) -> str:
        """Return one line of a log, its time left as it is."""
        try:
            members = json.loads(line)
        except (ValueError, RecursionError):
            members = None
        if not isinstance(members, dict):
            return self.clean(line)
        at = members.pop("at", "")
        cleaned = {name: self.clean_each(each) for name, each in members.items()}
        return json.dumps({"at": at, **cleaned}, ensure_ascii=False)


def _is_near(text: str) -> bool:
    """Tell whether it is the address of a machine in the shop; a telephone can look like others."""
    try:
        return ip_address(text).is_private
    except ValueError:
        return False


def _hidden(found: re.Match[str]) -> str:
    if _DATE.fullmatch(found[0]) or _is_near(found[0]):
        return found[0]
    return "#" * sum(map(str.isdigit, found[0]))
