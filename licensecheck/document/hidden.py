"""What a page holds that no reader sees, and why.

`hidden`, `display:none`, `visibility:hidden`, boxes of no size, off the screen or fully transparent, set inline or by
the page's own simple style rules. A page is made for readers: a style that would hide paragraph after paragraph is
one that scripts lift (a reveal effect, a tab, a paywall's curtain), so it hides nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from turbohtml import Comment, Document as Tree, Element, SelectorSyntaxError

from licensecheck.document.model import Hidden, Place

__all__ = ["Concealed", "concealed_elements", "describe"]

_HIDING = (
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*(?:\.0+)?%?\s*(?=[;!}\"']|$)"
    r"|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?=[;!}]|$)|text-indent\s*:\s*-\d{3,}"
    r"|(?<![-\w])(?:left|top|right|bottom|margin-left|margin-top)\s*:\s*-\d{4,}(?:\.\d+)?(?:px|em|rem)?"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|transform\s*:\s*scale\(\s*0\s*\)"
)
_INLINE = re.compile(_HIDING, re.I)
_NO_SIZE = re.compile(r"(?<![-\w])(?:max-)?(?:width|height)\s*:\s*0(?:px|pt|em|rem|%)?\s*(?=[;!}]|$)", re.I)
_CLIPPED = re.compile(r"overflow(?:-[xy])?\s*:\s*(?:hidden|clip)", re.I)
_STYLE_LIMIT = 2_000_000
"""Characters of a page's style sheets that are read."""
_RULE_REACH = 600
"""Characters searched backwards for a rule's brace and selector."""
_SELECTOR_LIMIT = 400
"""Hiding rules of one page that are applied; real pages have some dozens."""
_WHOLE_PAGE = ("html", "body", "main", "article")
_MOST_BY_RULE = 500
_MOST_INLINE = 3000
"""Characters of paragraphs a style may hide before it is not believed: menus and pop-ups hold less; tabs, articles
behind a paywall script and reveal effects hold more, and readers do get to see them."""

_SIMPLE = re.compile(r"(?=[^.#]*[.#])[\w.#* >-]{2,200}\Z")
_MARKS = ("display:none", "display: none", "visibility:hidden", "visibility: hidden", "-999", "clip:rect(", "clip: rect(",
          "font-size:0", "font-size: 0", "inset(50%", "inset(100%")
_SHOWING = re.compile(r"display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible|opacity\s*:\s*(?:0?\.[1-9]|1)", re.I)


class Concealed(NamedTuple):
    """An element the walk did not enter: why, which, and the offset of the text where it stands."""

    reason: str
    element: Element
    offset: int


def concealed_elements(tree: Tree) -> dict[Element, str]:
    """Return the elements of a page that are not shown, with the reason; what stands inside one is not shown either."""
    found: dict[Element, str] = {}
    for element in tree.select("[hidden], [style]"):
        hidden = element.attr("hidden", "")
        if "hidden" in element.attrs and hidden != "until-found":
            found[element] = "hidden"
        elif hides(element.attr("style") or ""):
            found[element] = "style"
    for element in tree.select("dialog:not([open])"):
        found[element] = "dialog"
    for element in _hidden_by_rules(tree):
        found.setdefault(element, "style rule")
    if found:
        _drop_disbelieved(tree, found)
    return found


def hides(style: str) -> bool:
    """Whether declarations take a box out of a reader's sight."""
    if not style:
        return False
    if _INLINE.search(style):
        return True
    return bool(_NO_SIZE.search(style) and _CLIPPED.search(style))


def _drop_disbelieved(tree: Tree, found: dict[Element, str]) -> None:
    for element, reason in list(found.items()):
        if reason == "hidden":
            continue
        limit = _MOST_BY_RULE if reason == "style rule" else _MOST_INLINE
        if element.tag in _WHOLE_PAGE or sum(len(p.text) for p in element.select("p")[:100]) > limit:
            del found[element]


def _hidden_by_rules(tree: Tree) -> Iterator[Element]:
    css = "\n".join(style.text for style in tree.select("style") if _applies(style.attr("media")))[:_STYLE_LIMIT]
    selectors = list(_hiding_selectors(css)) if css else []
    if not selectors:
        return
    shown: dict[str, bool] = {}
    hiding = " ".join(selectors)
    for element in _select_any(tree, selectors):
        if _holds_words(element) and not _shown_again(element, hiding, css, shown):
            yield element


def _select_any(tree: Tree, selectors: list[str]) -> list[Element]:
    # One pass for all of them; a single one the engine does not know must not lose the others.
    try:
        return tree.select(",".join(selectors))
    except (SelectorSyntaxError, ValueError):
        if len(selectors) == 1:
            return []
        half = len(selectors) // 2
        return _select_any(tree, selectors[:half]) + _select_any(tree, selectors[half:])


def _holds_words(element: Element) -> bool:
    return bool(element.text.strip()) or element.select_one("a[href]") is not None


def _applies(media: str | None) -> bool:
    return media is None or media.strip().lower() in ("", "all", "screen")


def _hiding_selectors(css: str) -> Iterator[str]:
    """Yield the simple selectors of top-level rules that hide; what stands in a media query depends on the device."""
    seen: set[str] = set()
    depth = counted = 0
    for at in sorted(_find_all(css)):
        opened = css.rfind("{", max(0, at - _RULE_REACH), at)
        if opened < 0 or not _INLINE.search(css, opened, min(len(css), at + 60)):
            continue
        begin = max(css.rfind(mark, max(0, opened - _RULE_REACH), opened) for mark in "{};/")
        depth += css.count("{", counted, begin + 1) - css.count("}", counted, begin + 1)
        counted = max(counted, begin + 1)
        if depth > 0 or css.find("}", opened, at) >= 0:
            continue
        for selector in map(str.strip, css[begin + 1:opened].split(",")):
            if selector not in seen and _SIMPLE.match(selector):
                seen.add(selector)
                yield selector
        if len(seen) >= _SELECTOR_LIMIT:
            return


def _find_all(css: str) -> Iterator[int]:
    # str.find outruns a regular expression over hundreds of kilobytes of minified rules by far.
    for mark in _MARKS:
        at = css.find(mark)
        while at >= 0:
            yield at
            at = css.find(mark, at + len(mark))


def _shown_again(element: Element, hiding: str, css: str, shown: dict[str, bool]) -> bool:
    """Whether another rule, naming a class or id of the element that no hiding rule names, shows it."""
    names = [f".{name}" for name in (element.attr("class") or "").split()[:12]]
    if element.attr("id"):
        names.append(f"#{element.attr('id')}")
    return any(_is_shown(name, css, shown) for name in names if name not in hiding)


def _is_shown(name: str, css: str, shown: dict[str, bool]) -> bool:
    if name not in shown:
        at, answer = css.find(name), False
        for _ in range(20):
            if at < 0 or answer:
                break
            opened, closed = css.find("{", at), css.find("}", at)
            answer = 0 <= opened < closed and _SHOWING.search(css, opened, closed) is not None
            at = css.find(name, at + len(name))
        shown[name] = answer
    return shown[name]


def describe(
    tree: Tree, concealed: list[Concealed], raw: str, place: Callable[[int], Place]
) -> tuple[Hidden, ...]:
    """Return the hidden parts of a page with their words and links, comments included."""
    parts = [_hidden(c.reason, c.element, place) for c in concealed]
    if "<!--" in raw:
        parts.extend(
            Hidden(reason="comment", text=" ".join(n.data.split()), hrefs=tuple(_HREF.findall(n.data)))
            for n in tree.descendants if type(n) is Comment and n.data.strip()
        )
    return tuple(part for part in parts if part.text or part.hrefs)


_HREF = re.compile(r"""https?://[^\s"'<>)]+""")


def _hidden(reason: str, element: Element, place: Callable[[int], Place]) -> Hidden:
    location = element.source_location
    return Hidden(
        reason=reason, text=" ".join(element.text.split()),
        hrefs=tuple(a.attr("href") or "" for a in element.select("a[href]")),
        place=place(location.start_tag.start_offset) if location is not None else None,
    )
