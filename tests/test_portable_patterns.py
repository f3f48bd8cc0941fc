"""Patterns mean the same in every release of Python that the package is for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "licensecheck"
_CHARACTERS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")
"""Escaped characters, and sets of characters."""
_POSSESSIVE_GROUP = re.compile(r"\)(?:[+*?]|\{\d*,?\d*\})\+")


def texts(source: str) -> list[str]:
    """The texts in a module that are not its documentation, as far as they stand in one piece."""
    found = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return [node.value for node in found if isinstance(node.value, str) and "(?:" in node.value]


def test_no_group_is_repeated_possessively() -> None:
    """Releases before 3.11.4 match too much then (CPython issue 101955)."""
    bad = [
        f"{path.name}: {text[:80]}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for text in texts(path.read_text(encoding="utf-8"))
        if _POSSESSIVE_GROUP.search(_CHARACTERS.sub("x", text))
    ]
    assert bad == []
