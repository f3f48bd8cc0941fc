"""Ctrl-C that arrives where it cannot be raised as what it is: in a callback, or while a class is made.

Python tells of the first on standard error and goes on, and wraps the second in another error. Here they are
known again, so that the run still ends as one that was stopped.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["give_way", "ignore_from_now_on", "is_interrupt", "remember_lost_ones", "was_lost"]

_LONGEST_CHAIN = 20
_lost: list[bool] = []


def remember_lost_ones() -> None:
    """Keep in mind each KeyboardInterrupt that could not be raised, in place of printing it."""
    usual = sys.unraisablehook

    def hook(told: UnraisableHookArgs) -> None:
        if issubclass(told.exc_type, KeyboardInterrupt):
            _lost.append(True)
        else:
            usual(told)

    sys.unraisablehook = hook


def was_lost() -> bool:
    """Whether the user has pressed Ctrl-C and nothing was raised."""
    return bool(_lost)


def give_way() -> None:
    """Raise the KeyboardInterrupt that was lost, if one was: where a run goes on to its next copy."""
    if _lost:
        raise KeyboardInterrupt


def is_interrupt(error: BaseException | None) -> bool:
    """Whether an error is what came of a KeyboardInterrupt."""
    for _ in range(_LONGEST_CHAIN):
        if error is None or isinstance(error, KeyboardInterrupt):
            break
        error = error.__cause__ or error.__context__
    return isinstance(error, KeyboardInterrupt)


def ignore_from_now_on() -> None:
    """A run that is ending needs no more telling; a second Ctrl-C would only disturb the interpreter's end."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
