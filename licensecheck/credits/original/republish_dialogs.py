"""The licence in a closed republish dialog: a publisher states there what the article may be republished under.

No reader sees it before asking for it, so it is what the page says last. A hidden box counts where it opens with words
for republishing, and all licences that it links to or names are one: a picture's or another article's may stand beside.
"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.references import licences_in_words, parse_licence_url
from licensecheck.credits.model import Licence
from licensecheck.document.model import Document, Hidden
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["dialog_licences"]

_REASONS = frozenset(("dialog", "hidden", "popover", "style", "style rule", "template"))
_OPENING = 120
"""Characters of a dialog in which its heading stands."""
_LOOKED_AT = 6_000
"""Characters of a dialog in which licences are looked for; behind its terms it holds the text to copy."""
_MOST = 200
"""Hidden parts that are looked at."""

_REPUBLISH = lazy_pattern(
    r"\b(?:re-?publish|re-?print|re-?post|republi(?:er|ez|que|car|quer)|ripubblica|weiterveroffentlich|nachdruck|herpublice"
    r"|overnemen|share this (?:article|story) under|use (?:our|this) (?:article|story|content))"
)


def dialog_licences(document: Document) -> Iterator[tuple[Licence, str | None]]:
    """Yield the licences of the page's republish dialogs, each with its address where it is linked."""
    for part in document.hidden()[:_MOST]:
        if part.reason in _REASONS and _REPUBLISH.search(fold(part.text[:_OPENING])):
            yield from _stated(part)


def _stated(part: Hidden) -> Iterator[tuple[Licence, str | None]]:
    linked = [(licence, href) for href in part.hrefs if (licence := parse_licence_url(href)) is not None]
    named = [wording.licence for wording in licences_in_words(fold(part.text[:_LOOKED_AT])) if wording.licence]
    units = {licence.unit for licence, _ in linked} | {licence.unit for licence in named}
    if len(units) == 1:
        yield from linked[:1] or ((licence, None) for licence in named[:1])
