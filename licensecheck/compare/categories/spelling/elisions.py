"""Words behind an elided one: of l’ONU and l’Organisation des Nations unies the l’ is no part of what changed."""

from __future__ import annotations

import re

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change

__all__ = ["without_elision"]

_ELIDED = re.compile(r"\s*([^\W\d_]{1,8})['’‘ʼ＇](?=[^\W_])")


def without_elision(change: Change) -> Change | None:
    """Return a change without the elided word that both sides begin with, `None` where they do not."""
    from licensecheck.compare.categories.tables.elisions import ELIDED

    one, two = _ELIDED.match(change.original), _ELIDED.match(change.copy)
    if one is None or two is None or one[1].casefold() != two[1].casefold():
        return None
    if not any(one[1].casefold() in ELIDED.get(language, ()) for language in languages(change.language)):
        return None
    return change._replace(
        original=change.original[one.end() :],
        copy=change.copy[two.end() :],
        before=f"{change.before} {one[0].strip()}",
    )
