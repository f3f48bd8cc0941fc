"""Patterns that strangers write: RE2 syntax, matched in time linear in the text, with bounded memory.

https://github.com/google/re2/wiki/Syntax. There is no look-around and no back-reference; a pattern that would need too
much memory is refused when the rule file loads.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

__all__ = ["BadPatternError", "compile_pattern"]

_MEMORY = 1 << 20
"""Bytes one compiled pattern may take: enough for a thousand characters of pattern, too little for a bomb."""


class BadPatternError(ValueError):
    """The text is no RE2 pattern, or one that is too large; the message says why."""


@lru_cache(maxsize=256)
def compile_pattern(pattern: str, *, case_sensitive: bool = False) -> Any:
    """A compiled RE2 pattern, `search(text)` of which gives a match with `start()` and `end()`. Raises
    BadPatternError.
    """
    import re2

    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY
    options.case_sensitive = case_sensitive
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        told = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
        raise BadPatternError(told) from error
