"""Says in words what a copy is, what became of the last one, and what going back would mean."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pos_app.domain.money import screen_francs
from pos_app.domain.trouble import Trouble
from pos_app.engine.backups import Place
from pos_app.ui import wording
from pos_app.ui.widgets.plain_label import plain_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pos_app.domain.trouble import TillError
    from pos_app.engine.backups import Backup, Inventory, Meaning, OpenOne
    from pos_app.texts.catalogue import Texts


def moment(at_ms: int) -> str:
    """Return a moment as the shop's clock showed it."""
    return datetime.fromtimestamp(at_ms / 1000).astimezone().strftime("%d/%m/%Y %H:%M")


def row(texts: Texts, backup: Backup, now_ms: int) -> Sequence[str]:
    """Return when a copy was made and whether it is sound, then what it holds and where it is."""
    age = wording.age(texts, (now_ms - backup.made_ms) / 1000)
    first = [moment(backup.made_ms), age, texts.of(f"backups.condition.{backup.condition}")]
    second = [texts.of(f"backups.place.{backup.place}")]
    if backup.operations is not None:
        second.insert(0, texts.of("backups.operations", count=backup.operations))
        second.append(texts.of("backups.head", head=backup.head))
    return [" · ".join(first), *second]


def tip(backup: Backup) -> str:
    """Return where a copy stands, and what is wrong with it."""
    return plain_lines(f"{backup.path}\n{backup.problem}")


def why(texts: Texts, trouble: TillError) -> str:
    """Return why no backup came about, and what to do."""
    key = f"backups.why.{trouble.trouble}"
    if texts.has(key):
        return texts.of(key)
    said = wording.trouble(texts, trouble.trouble)
    return f"{said.title}. {said.advice}"


def not_restored(texts: Texts, trouble: TillError) -> str:
    """Return that the journal is as it was, and why."""
    said = wording.trouble(texts, trouble.trouble)
    is_of_copy = trouble.trouble is Trouble.JOURNAL_DAMAGED
    reason = texts.of("backups.why_copy") if is_of_copy else said.title
    return texts.of("backups.not_restored", why=reason)


def standing(texts: Texts, found: Inventory, now_ms: int) -> str:
    """Return what the automatic backups last did."""
    newest = next((each for each in found.backups if each.place is found.automatic), None)
    if newest is None:
        is_away = any(each.place is Place.CHOSEN and not each.is_there for each in found.places)
        return "" if is_away else texts.of("backups.none_yet")
    age = wording.age(texts, (now_ms - newest.made_ms) / 1000)
    return texts.of("backups.newest", when=moment(newest.made_ms), age=age)


def troubles(texts: Texts, found: Inventory) -> str:
    """Return what is wrong with the places or the last try, a line each; empty when nothing is."""
    lines = []
    if found.attempt is not None and found.attempt.trouble is not None:
        at = moment(found.attempt.at_ms)
        lines.append(texts.of("backups.failed", when=at, why=why(texts, found.attempt.trouble)))
    for place in found.places:
        if place.trouble is not None:
            lines.append(texts.of("backups.place_refuses", folder=place.folder))
        elif not place.is_there and place.place is Place.CHOSEN:
            lines.append(texts.of("backups.place_away", folder=place.folder))
    return "\n".join(lines)


def losses(texts: Texts, meaning: Meaning) -> str:
    """Return what the present journal has and the copy has not."""
    more, newest_ms = meaning.beyond, meaning.backup.newest_ms
    if more is None:
        return texts.of("backups.beyond_unknown", when=moment(newest_ms or meaning.backup.made_ms))
    if not more.operations:
        return texts.of("backups.beyond_nothing")
    return texts.of(
        "backups.beyond",
        count=more.operations,
        succeeded=more.succeeded,
        francs=screen_francs(more.francs),
    )


def under_way(texts: Texts, meaning: Meaning) -> str:
    """Return which of them are open, by reference; empty when none is."""
    if meaning.beyond is None or not meaning.beyond.open_count:
        return ""
    more = meaning.beyond
    lines = [texts.of("backups.beyond_open", count=more.open_count)]
    lines += [f"· {_open_one(each)}" for each in more.still_open]
    if more.open_count > len(more.still_open):
        lines.append(texts.of("backups.beyond_more", count=more.open_count - len(more.still_open)))
    return "\n".join(lines)


def _open_one(each: OpenOne) -> str:
    parts = [moment(each.begun_ms), wording.francs(each.francs), each.ref]
    return " · ".join(parts)


def consequences(texts: Texts, meaning: Meaning) -> Iterator[str]:
    """Yield what else will be so after going back, and how to undo it."""
    if meaning.asked_again:
        yield texts.of("backups.asked_again", count=meaning.asked_again)
    yield texts.of("backups.kept_aside", folder=meaning.aside)
    yield texts.of("backups.undo")
    yield texts.of("backups.drawer")


def checked(texts: Texts, backup: Backup) -> str:
    """Return what a sound copy holds."""
    return texts.of(
        "backups.sound",
        count=backup.operations or 0,
        when=moment(backup.newest_ms or backup.made_ms),
        head=backup.head,
    )
