"""Shadow trees that a page declares: browsers show them in their host's place (HTML, `template`, `shadowrootmode`).

Pages that are saved as one file hold what their web components showed in such templates. A parser keeps shadow trees
apart from the page, where no selector and no parent leads; here they are made elements of their host.
"""

from __future__ import annotations

import re

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["with_shadow_trees_open"]

_DECLARED = lazy_pattern(
    r"""<template(?=\s[^<>]{0,500}?\bshadowrootmode\s*=\s*["']?(?:open|closed)\b)""", re.IGNORECASE
)
_WRITTEN = ("shadowrootmode", "shadowRootMode")
"""How pages write the attribute; looking for it in all letters takes as long as a tenth of the parser's work."""
_ELEMENT = "<x-shadow"
"""As long as the tag it stands for, so that every place stays where it is."""


def with_shadow_trees_open(raw: str) -> str:
    """Return HTML text in which declared shadow trees are elements; all offsets are the same."""
    if not any(map(raw.__contains__, _WRITTEN)):
        return raw
    return _DECLARED.sub(_ELEMENT, raw)
