"""What each key of the window does, whatever screen is shown."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING, Final

from pos_app.domain.staff import Right
from pos_app.ui.frame.printing import PrintKey
from pos_app.ui.screens.sell.serving import is_serving
from pos_app.ui.shortcuts import Act
from pos_app.ui.staff.ask import Ask
from pos_app.ui.window.keys_key import KeysKey
from pos_app.ui.window.meant import meant
from pos_app.ui.window.same_again import SellAgain

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from pos_app.ui.faces.ways import WaysFace
    from pos_app.ui.strip.side import Side
    from pos_app.ui.window.furnishing import Furniture
    from pos_app.ui.window_face import WindowFace

SCREEN_ACTS: Final = {
    Act.CLAIM: methodcaller("claim"),
    Act.REFUND: methodcaller("refund"),
    Act.COPY_CODE: methodcaller("copy_code"),
    Act.TEMPLATES: methodcaller("write"),
    Act.EXPORT: methodcaller("export"),
}
"""What the screen that is shown then does."""


def acts_of(window: WindowFace, made: Furniture) -> Mapping[Act, Callable[[], None]]:
    """Return what the keys of a window do; the palette offers the same."""
    side, strip, overlays = made.side, made.side.in_progress, made.overlays
    printing = PrintKey(
        window.context, window.surface, partial(meant, window, side), window.note_line.say
    )
    acts: dict[Act, Callable[[], None]] = {
        Act.ROW_UP: partial(strip.pick_next, -1),
        Act.ROW_DOWN: partial(strip.pick_next, +1),
        Act.ROW_ACT: strip.act,
        Act.ROW_CANCEL: strip.cancel,
        Act.ROW_LINK: strip.show_link,
        Act.DISMISS: partial(_dismiss, made),
        Act.REFRESH_FLOAT: side.refresh_floats,
        Act.PRINT: printing.print_again,
        Act.SAVE_RECEIPT: printing.save_receipt,
        Act.SAVE_DAY: printing.save_day,
        **{act: partial(_on_screen, window, work) for act, work in SCREEN_ACTS.items()},
        Act.MESSAGE: made.messages.begin_meant,
        Act.HELP: overlays.show_help,
        Act.GUIDE: overlays.show_guide,
        Act.ABOUT: overlays.show_about,
        Act.SAME_AGAIN: SellAgain(window).begin,
        Act.PALETTE: overlays.show_palette,
        Act.LOCK: made.staff.lock,
        Act.KEYS: KeysKey(window).open,
        Act.FORGET: overlays.forgetting.open,
        Act.SUPPORT: partial(_save_for_support, window),
        Act.CUSTOMER_WINDOW: made.customer.toggle,
        Act.TRAINING: partial(_go, window, side, _change_shop),
        Act.FAVOURITES: overlays.favourites.open,
        Act.ADD_FAVOURITE: overlays.favourites.add,
        Act.SET_UP: partial(_set_up, window, side),
        Act.OPEN_AGAIN: partial(_go, window, side, methodcaller("open_again")),
    }
    overlays.acts = acts
    return acts


def _dismiss(made: Furniture) -> None:
    """Take away the banner, or else the newest verdict, or else the link."""
    if not made.banner.isHidden():
        made.banner.put_away()
    elif not made.side.verdicts.dismiss():
        made.side.link.put_away()


def _save_for_support(window: WindowFace) -> None:
    texts, say = window.context.texts, window.note_line.say
    if (save := window.context.parts.support) is None:
        say(texts.of("print.nothing"))
        return
    say(texts.of("support.making"))
    window.bridge.start(
        save(),
        lambda path: say(texts.of("cli.support_written", file=path)),
        lambda _: say(texts.of("print.not_saved")),
    )


def _change_shop(ways: WaysFace) -> Coroutine[object, object, None]:
    return ways.sell() if ways.in_training else ways.train()


def _go(
    window: WindowFace, side: Side, whither: Callable[[WaysFace], Coroutine[object, object, None]]
) -> None:
    """Leave this window for another one, unless a customer would be left standing."""
    ways, texts = window.context.parts.ways, window.context.texts
    if ways is None or not ways.can_train:
        window.note_line.say(texts.of("ways.none"))
    elif side.verdicts.waiting or is_serving(window.screen_shown):
        window.note_line.say(texts.of("ways.finish_first"))
    else:
        window.bridge.start(whither(ways))


def _set_up(window: WindowFace, side: Side) -> None:
    """Go back to the questions of the first run, which is the owner's to allow."""
    parts = window.context.parts
    what = window.context.texts.of("approval.settings", name=parts.answering)
    go = partial(_go, window, side, methodcaller("set_up"))
    window.screen_shown.require(Ask(right=Right.SETTINGS, what=what, then=lambda _: go()))


def _on_screen(window: WindowFace, work: Callable[[object], object]) -> None:
    work(window.screen_shown)
