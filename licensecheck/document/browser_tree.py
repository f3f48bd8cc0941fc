"""The tree of a page as a reader's browser has it, where a parser that runs no script makes another one.

Browsers show declared shadow trees in their host's place (HTML, `template`, `shadowrootmode`): pages that are saved as
one file hold what their web components showed in such templates. A parser keeps shadow trees apart from the page, where
no selector and no parent leads; here they are made elements of their host.

To a browser that runs scripts what stands in `noscript` is no mark-up (HTML, the scripting flag). A parser reads it,
and a paragraph in it ends the one around it, and the `noscript` with that: its words would stand on the page. There it
is made a template, which holds anything and shows nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Document as Tree
from turbohtml import Element, parse

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["parsed"]

_DECLARED = lazy_pattern(r"""(?i)<template(?=\s[^<>]{0,500}?\bshadowrootmode\s*=\s*["']?(?:open|closed)\b)""")
_ELEMENT = "<x-shadow"
"""As long as the tag it stands for, so that every place stays where it is."""

_NOSCRIPT_ENDS = lazy_pattern(r"(?i)</noscript(?=[\s/>])")
_TEMPLATE, _TEMPLATE_ENDS = "<template", "</template"
"""As long as the tags of `noscript`."""


def parsed(raw: str) -> tuple[Tree, str]:
    """Return the tree of an HTML text, and the text it was parsed from; all offsets are those of `raw`."""
    tree = _parsed(raw)
    # The parser has an index of tags: that a page has no such template costs nothing to learn from its tree, and a
    # tenth of the parser's work from its text.
    if any(template.attr("shadowrootmode") is not None for template in tree.select("template")):
        raw = _DECLARED.sub(_ELEMENT, raw)
        tree = _parsed(raw)
    broken = list(filter(_is_broken, tree.select("noscript")))
    if broken:
        raw = _as_templates(raw, broken)
        tree = _parsed(raw)
    return tree, raw


def _is_broken(noscript: Element) -> bool:
    """Whether a paragraph inside a `noscript` ended it."""
    location = noscript.source_location
    return location is not None and location.end_tag is None and noscript.closest("p") is not None


def _as_templates(raw: str, broken: Sequence[Element]) -> str:
    pieces: list[str] = []
    done = 0
    for noscript in broken:
        location = noscript.source_location
        start = -1 if location is None else location.start_tag.start_offset
        end = _NOSCRIPT_ENDS.search(raw, max(start, done))
        if start < done or end is None:
            continue
        opened = start + len(_TEMPLATE)
        pieces += (raw[done:start], _TEMPLATE, raw[opened : end.start()], _TEMPLATE_ENDS)
        done = end.end()
    return "".join((*pieces, raw[done:]))


def _parsed(raw: str) -> Tree:
    # Line numbers of nodes (`positions`) are what nobody asks for.
    return parse(raw, source_locations=True, positions=False, allow_declarative_shadow_roots=False)
