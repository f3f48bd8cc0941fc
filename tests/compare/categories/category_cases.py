"""Changes written as sentences: `words before {original|copy} words after`."""

from __future__ import annotations

import re

from licensecheck.compare.categories import Change

_FORM = re.compile(r"(.*?)\{(.*?)\|(.*?)\}(.*)", re.DOTALL)


def change(sentence: str, language: str | None = "en", **more) -> Change:
    """Return the change a sentence shows; `more` are further fields of it."""
    before, original, copy, after = parts(sentence)
    return Change(
        original, copy, before.rstrip(" "), after.lstrip(" "), more.pop("quoted", False), language, **more
    )


def parts(sentence: str) -> tuple[str, str, str, str]:
    """Return what stands before a change, its two sides, and what stands behind."""
    match = _FORM.fullmatch(sentence)
    assert match is not None, sentence
    before, original, copy, after = match.groups()
    return before, original, copy, after


def reversed_sentence(sentence: str) -> str:
    """Return the sentence with original and copy exchanged."""
    return _FORM.sub(r"\1{\3|\2}\4", sentence)


def rows(table: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    """Return (language, sentence, category) for each line of each entry."""
    return [
        (language, line.strip(), category)
        for (language, category), lines in table.items()
        for line in lines.strip().splitlines()
        if line.strip()
    ]
