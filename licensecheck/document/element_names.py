"""What an element of a page is called, and where it stands among others: what tells one kind of box from another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import add

from turbohtml import Element

from licensecheck.document.tags import TEXT_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "SPOKEN_ONLY", "is_called_body", "names_of", "numberless", "signature", "standing", "without_modifiers", "words_of",
]

SPOKEN_ONLY = frozenset((
    "screen-reader-text", "assistive-text", "sr-only", "is-sr-only", "show-for-sr", "visually-hidden", "visuallyhidden",
    "element-invisible", "u-visually-hidden", "u-hidden-visually", "a11y-hidden", "govuk-visually-hidden",
))
"""What the common frameworks (WordPress, Bootstrap, Tailwind, Bulma, Foundation, Drupal, HTML5 Boilerplate) call words
that screen readers alone speak; their style sheets stand in files of their own."""


def names_of(element: Element) -> frozenset[str]:
    """Return the words of an element's class and id, lower-case, with neighbours joined as well."""
    classes, identity = element.attr("class"), element.attr("id")
    return words_of(f"{classes or ''} {identity or ''}")


def words_of(text: str) -> frozenset[str]:
    """Return the words that names are made of ("Article-body" is article, body and articlebody), of twenty at most.

    Codes that tools put into names (`css-1ad0x`, `Table_td__aD93x`) are made of no words.
    """
    return _words_of(text) if len(text) < _LONG else _words_of.__wrapped__(text)


@lru_cache(maxsize=4096)
def _words_of(text: str) -> frozenset[str]:
    # Several questions are asked of one element's names, and all pages of a site have the same ones.
    found: set[str] = set()
    for name in text.split()[:20]:
        parts = _NAME_PARTS.findall(_HASH.sub(" ", name[:80]))
        if not name.islower():
            parts = [part.lower() for part in parts]
        if "with" in parts:
            parts = parts[: parts.index("with")]    # "anchorWithStickyNavbar": what stands beside it
        found.update(parts)
        found.update(map(add, parts, parts[1:]))
    return frozenset(found)


_LONG = 400
"""Characters of names from which they are not kept in memory."""

_HASH = lazy_pattern(r"(?<![^\W_])[A-Za-z]*\d+[A-Za-z][A-Za-z0-9]*")
"""Letters behind a figure; what is numbered has the number behind it (`ad2`)."""
_NAME_PARTS = re.compile(r"[A-Z][a-z]*|[a-z]+")


_BODIES = frozenset({"articlebody", "articlecontent", "entrycontent", "postcontent", "postbody", "storybody"})


def is_called_body(element: Element) -> bool:
    """Whether a page calls an element the text of its article."""
    called = f"{element.attr('itemprop') or ''} {element.attr('id') or ''} {element.attr('class') or ''}"
    return not words_of(called).isdisjoint(_BODIES)


def signature(element: Element) -> str:
    """Return what makes two wrappers the same kind of box: the name and the classes.

    Sites that number their paragraphs ("par4", "par5") mean one kind. Where nothing has a class, as in e-mails, the
    style in the element tells a frame or a ground of its own.
    """
    tag, classes = element.tag, element.attr("class") or ""
    if not classes and tag not in TEXT_TAGS and _is_framed(element.attr("style") or ""):
        return f"{tag} {_FRAMED}"
    return (_signature if len(classes) < _LONG else _signature.__wrapped__)(tag, classes)


_FRAME = lazy_pattern(
    r"(?i)(?:^|[;\s])(?:border(?:-(?:top|bottom|width|style|color))?|background(?:-color)?|box-shadow|float)\s*:\s*"
    r"(?!0|none|transparent|inherit|initial|unset)[\w#]"
)
_FRAMED = "(framed)"
"""What stands for the classes of an element that has a frame and no class; no class has brackets."""


def _is_framed(style: str) -> bool:
    return style != "" and _FRAME.search(style, 0, _STYLE) is not None


_STYLE = 1_000
"""Characters of a style that are read: each block in a box asks anew."""


@lru_cache(maxsize=4096)
def _signature(tag: str, classes: str) -> str:
    joined = " ".join(classes.split())
    if tag in TEXT_TAGS and (joined[-1:].isdigit() or " " in joined):
        joined = _NUMBERED.sub("", joined)
    return f"{tag} {joined}"


def without_modifiers(kind: str) -> str:
    """Return a kind of box without the classes that make it a form of another of its classes: `text` of
    `text text_first text--wide`, as the naming scheme BEM has it."""
    if "_" not in kind and "--" not in kind:
        return kind
    tag, *classes = kind.split(" ")
    plain = [name for name in classes if not any(_modifies(name, other) for other in classes)]
    return " ".join((tag, *plain))


def _modifies(name: str, other: str) -> bool:
    rest = name[len(other) :] if name.startswith(other) else ""
    return rest.startswith("--") or (rest.startswith("_") and not rest.startswith("__"))


def numberless(element: Element) -> str | None:
    """Return a kind of wrapper by its classes without numbers, in any order; None where no number was left out, or all.

    Content systems number the boxes of a text, or give each a code of its own: `text text-3`, `element-4f1a`.
    """
    classes = element.attr("class")
    if not classes or _FIGURE.search(classes) is None:
        return None
    return (_numberless if len(classes) < _LONG else _numberless.__wrapped__)(element.tag, classes)


@lru_cache(maxsize=4096)
def _numberless(tag: str, classes: str) -> str | None:
    plain = _CODE.sub("", classes)
    names = sorted(set(plain.split()))
    return f"{tag} {' '.join(names)}" if names and plain != classes else None


_FIGURE = lazy_pattern(r"\d")
_CODE = lazy_pattern(r"(?:[-_]|(?<![^-_\s]))[^-_\s]*\d\S*")

_NUMBERED = lazy_pattern(r"(?<=[^\W\d])[-_]?\d+(?!\S)")


def standing(node: Element) -> Iterator[tuple[object, ...]]:
    """Yield where an element stands: its kind and its parent, then its kind, its wrapper's and what that stands in;
    content systems wrap each paragraph in one or two boxes of its own."""
    kinds: list[object] = []
    element: object = node
    for _ in range(_WRAPPED):
        if not isinstance(element, Element):
            return
        kinds.append(signature(element))
        element = element.parent
        yield (*kinds, element)


_WRAPPED = 3
"""Elements compared from a paragraph outwards."""
