"""Parameters in a rule's options, such as `{source.url}`, filled with what the original supplies.

What is filled in is literal text: in a pattern or a selector it is escaped, so that no page can write a rule's pattern.
A name that is none is an error when the rule file loads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from licensecheck.credits.model import Source
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.policy.model import Case

__all__ = ["NAMES", "TEMPLATE", "as_css_text", "fill", "fill_from", "missing"]

NAMES: Mapping[str, str] = {
    "source.url": "the original's address",
    "source.title": "the original's headline",
    "source.authors": "the authors' names, as in “Ada Okoye and Ben Marsh”",
    "source.publisher": "the publisher's name",
    "source.date": "the day of first publication, as 2026-09-07",
    "article.id": "the original's number, where its address carries one",
}
"""The parameters and what they stand for."""

TEMPLATE = (
    r"^(?![\s\S]*\{(?:source|article)(?!(?:"
    + "|".join(re.escape(name).removeprefix(re.escape(name.partition(".")[0])) for name in NAMES)
    + r")\}))"
)
"""What an option that takes parameters has to look like: no name in braces that is none."""

_PARAMETER = lazy_pattern(r"\{(" + "|".join(map(re.escape, NAMES)) + r")\}")
_LONGEST = 2000


def fill(template: str, case: Case, escape: Callable[[str], str] = str) -> str:
    """The template with its parameters filled in; what the original does not supply is empty."""
    return fill_from(template, case.facts.source, case.facts.original, escape)


def fill_from(template: str, source: Source, original: Document, escape: Callable[[str], str]) -> str:
    """The template filled from an original that nothing is judged by yet."""
    return _PARAMETER.sub(
        lambda match: escape((_value(match[1], source, original) or "")[:_LONGEST]), template
    )


def missing(template: str, case: Case) -> str | None:
    """What the template needs and the original does not supply, in words; `None` where nothing is missing."""
    names = (match[1] for match in _PARAMETER.finditer(template))
    source, original = case.facts.source, case.facts.original
    return next((NAMES[name].partition(",")[0] for name in names if not _value(name, source, original)), None)


def as_css_text(text: str) -> str:
    """Text as it can stand between the quotation marks of a CSS string (CSS Syntax §4.3.5)."""
    return "".join(one if one.isalnum() or one in "/:.-_ " else f"\\{ord(one):x} " for one in text)


def _value(name: str, source: Source, original: Document) -> str | None:
    if name == "source.authors":
        *most, last = [author.name for author in source.authors] or [""]
        return f"{', '.join(most)} and {last}" if most else last
    if name == "source.date":
        from licensecheck.document.published import published

        day = published(original)
        return day.isoformat() if day else None
    return {
        "source.url": source.url,
        "source.title": source.title,
        "source.publisher": source.publisher,
        "article.id": source.article_id,
    }[name]
