"""Words from pages inside Markdown: in code spans, where nothing in them acts.

GitHub and GitLab look for mentions, issue numbers, commits, emoji and bare addresses in all text but code,
after escapes are resolved; so a backslash does not keep `@everyone` from being one. In a code span
(CommonMark §6.1) words stay words.
"""

from __future__ import annotations

import re

from licensecheck.report.sanitise import one_line

__all__ = ["cell", "code"]

_RUNS = re.compile("`+")


def code(text: str) -> str:
    """`text` on one line in a code span whose fence is longer than any run of backticks in it."""
    # What holds nothing to print is not nothing.
    text = one_line(text) or ("\N{REPLACEMENT CHARACTER}" if text.strip() else "")
    if not text:
        return ""
    fence = "`" * (max(map(len, _RUNS.findall(text)), default=0) + 1)
    # One space on each side is taken off again where both are there.
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def cell(text: str) -> str:
    """The same in a table's cell, where a bar ends the cell even inside code (GFM §4.10)."""
    return code(text).replace("|", "\\|")
