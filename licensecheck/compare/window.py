"""Some words of a text in their place."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Window"]


class Window(NamedTuple):
    """A piece of a text, and where in it the words that are looked at begin and end."""

    text: str
    start: int
    end: int
