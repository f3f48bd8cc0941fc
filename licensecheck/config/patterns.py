"""Patterns of paths, as in a shell: `*` and `?` stay in a folder, `**` spans folders."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["fits"]

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\[!?[^\]/]+\]|[^*?\[]+|\[")


def fits(path: str, pattern: str) -> bool:
    """Whether a relative path with slashes fits a pattern, or lies in the folder that the pattern names."""
    return _compiled(pattern.removeprefix("./")).fullmatch(path) is not None


@lru_cache(maxsize=1000)
def _compiled(pattern: str) -> re.Pattern[str]:
    body = "".join(map(_part, _PARTS.findall(pattern.rstrip("/"))))
    return re.compile(rf"{body}(?:/.*)?", re.DOTALL)


def _part(part: str) -> str:
    match part:
        case "**/":
            return r"(?:[^/]+/)*"
        case "**":
            return r".*"
        case "*":
            return r"[^/]*"
        case "?":
            return r"[^/]"
    if part.startswith("[") and len(part) > 1:
        inner = part[1:-1].replace("\\", r"\\")
        return f"[^{inner[1:]}]" if inner.startswith("!") else f"[{inner}]"
    return re.escape(part)
