"""Regular expressions that are compiled when they are first used.

Compiling one takes a third of a millisecond, and a usual run uses half of them: what it does not use is written with
`lazy_pattern`, what every run uses with `re.compile`.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

__all__ = ["lazy_pattern"]


def lazy_pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what acts as `re.compile(text, flags)` does, but compiles only when something is asked of it.

    A text that is no regular expression raises re.error there, not here.
    """
    return cast("re.Pattern[AnyStr]", _Lazy(text, flags))


class _Lazy:
    """Stands for a compiled pattern: asks it for a method once and keeps that, so that later calls are direct."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # re keeps what it has compiled, so that asking for a second method compiles nothing.
        found = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)
        return found
