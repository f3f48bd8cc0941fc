"""Shadow trees that a page declares: browsers show them in their host's place (HTML, `template`, `shadowrootmode`).

Pages that are saved as one file hold what their web components showed in such templates. A parser keeps shadow trees
apart from the page, where no selector and no parent leads; here they are made elements of their host.
"""

from __future__ import annotations

from turbohtml import Document as Tree
from turbohtml import parse

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["parsed"]

_DECLARED = lazy_pattern(r"""(?i)<template(?=\s[^<>]{0,500}?\bshadowrootmode\s*=\s*["']?(?:open|closed)\b)""")
_ELEMENT = "<x-shadow"
"""As long as the tag it stands for, so that every place stays where it is."""


def parsed(raw: str) -> tuple[Tree, str]:
    """Return the tree of an HTML text in which declared shadow trees are elements, and the text it was parsed from; all
    offsets are those of `raw`."""
    tree = _parsed(raw)
    # The parser has an index of tags: that a page has no such template costs nothing to learn from its tree, and a
    # tenth of the parser's work from its text.
    if any(template.attr("shadowrootmode") is not None for template in tree.select("template")):
        raw = _DECLARED.sub(_ELEMENT, raw)
        tree = _parsed(raw)
    return tree, raw


def _parsed(raw: str) -> Tree:
    # Line numbers of nodes (`positions`) are what nobody asks for.
    return parse(raw, source_locations=True, positions=False, allow_declarative_shadow_roots=False)
