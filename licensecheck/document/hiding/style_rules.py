"""What a page's own simple style rules hide.

Only rules outside media queries hide: what stands in one depends on the reader's device. A rule for wide
screens may show again what another hides. Selectors of classes, ids and tags are applied; what takes a
state or an attribute to match is a script's business. Sheets hold hundreds of kilobytes: they are searched
for what hides, not parsed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, cast

from turbohtml import Document as Tree
from turbohtml import Element, SelectorSyntaxError

from licensecheck.document.hiding.selectors import (
    COMBINATOR,
    Setting,
    SheetSelectors,
    selectors_of,
    setting_of,
    subject_names,
)
from licensecheck.document.hiding.sheets import sheet_texts

__all__ = ["hidden_by_rules"]

_SELECTORS_LIMIT = 400
"""Hiding selectors of one page that are applied; real pages have some dozens."""
_FEW = 8
"""Selectors up to which asking the page for them costs less than asking it for all its names."""
_ELEMENTS_LIMIT = 2_000
"""Hidden elements with words that are weighed; real pages have some hundreds at most."""
_UNSAFE = re.compile(r"[^\w\s-]")


class _Weight(NamedTuple):
    """What decides between two declarations of one property (CSS Cascade, section 6.1)."""

    important: bool
    ids: int
    classes: int
    sheet: int
    order: int


def hidden_by_rules(tree: Tree, raw: str) -> Iterator[Element]:
    """Yield the elements with words or links that the page's rules hide and no weightier rule shows.

    `raw` is what the tree was parsed from.
    """
    sheets = [selectors_of(css) for css in sheet_texts(tree, raw)]
    hiding = _hiding(sheets, tree)
    if not hiding:
        return
    found = [e for e in _select_any(tree, [setting.selector for setting in hiding]) if _holds_words(e)]
    names = {element: _own_names(element) for element in found[:_ELEMENTS_LIMIT]}
    if not names:
        return
    may_hide = _by_name(hiding)
    may_show = _by_name(islice(_showing(sheets, frozenset().union(*names.values())), _SELECTORS_LIMIT))
    for element, own in names.items():
        hidden = _weights(element, own, may_hide, hides=True)
        shown = _weights(element, own, may_show, hides=False)
        if any(name not in shown or shown[name] < weight for name, weight in hidden.items()):
            yield element


def _hiding(sheets: Sequence[SheetSelectors], tree: Tree) -> list[Setting]:
    """Return what may hide something of the page; most rules are about boxes that other pages have."""
    selectors = [(number, selector) for number, sheet in enumerate(sheets) for selector in sheet.hiding]
    if len(selectors) > _FEW:
        classes = _words_of_page(tree, "class")
        selectors = [found for found in selectors if classes.issuperset(found[1].classes)]
    if len(selectors) > _FEW:
        ids = _words_of_page(tree, "id")
        selectors = [found for found in selectors if ids.issuperset(found[1].ids)]
    settings = (sheets[number].hiding_setting(selector, number) for number, selector in selectors)
    return list(islice((setting for setting in settings if setting is not None), _SELECTORS_LIMIT))


def _showing(sheets: Sequence[SheetSelectors], own: frozenset[str]) -> Iterator[Setting]:
    """Yield what may show one of the elements that rules hide; `own` are the tags, classes and ids of those."""
    for number, sheet in enumerate(sheets):
        for rule in sheet.may_show(own):
            selectors = [one for one in map(str.strip, rule.selectors.split(",")) if _is_of(own, one)]
            if selectors and sheet.sheet.is_for_wide_screens(rule):
                for selector in selectors:
                    setting = setting_of(selector, sheet.sheet, rule, number)
                    if setting is not None:
                        yield setting


def _is_of(own: frozenset[str], selector: str) -> bool:
    """Whether a selector may match an element whose tag, classes and ids are among the given ones."""
    names = subject_names(selector)
    return bool(names) and own.issuperset(names)


def _words_of_page(tree: Tree, attribute: str) -> frozenset[str]:
    """Return the words of an attribute of all elements."""
    values: set[str | None] = set()
    # A search that finds nothing, for `add` returns None to all: the quickest way to the values of an attribute.
    tree.find_all(attrs={attribute: cast("Callable[[str | None], bool]", values.add)})
    return frozenset(" ".join(filter(None, values)).split())


def _by_name(settings: Iterable[Setting]) -> dict[str, list[Setting]]:
    """Return settings by one of the names that an element must have to be their subject."""
    found: dict[str, list[Setting]] = {}
    for setting in settings:
        found.setdefault(min(setting.subject, default=""), []).append(setting)
    return found


def _weights(
    element: Element, own: frozenset[str], settings: Mapping[str, Sequence[Setting]], *, hides: bool
) -> dict[str, _Weight]:
    """Return the weight with which an element's properties are set so that they hide it (or do not)."""
    found: dict[str, _Weight] = {}
    for setting in (s for name in ("", *own) for s in settings.get(name, ())):
        if setting.subject <= own and _matches(element, setting.selector):
            ids, classes = setting.selector.count("#"), setting.selector.count(".")
            for name, effect in setting.effects.items():
                if effect.hides is hides:
                    weight = _Weight(effect.important, ids, classes, setting.sheet, setting.order)
                    found[name] = max(weight, found.get(name, weight))
    return found


def _select_any(tree: Tree, selectors: Sequence[str]) -> list[Element]:
    # One pass for all of them; a single one the engine does not know must not lose the others.
    try:
        return tree.select(",".join(selectors))
    except (SelectorSyntaxError, ValueError):
        if len(selectors) == 1:
            return []
        half = len(selectors) // 2
        return _select_any(tree, selectors[:half]) + _select_any(tree, selectors[half:])


def _matches(element: Element, selector: str) -> bool:
    if not COMBINATOR.search(selector):
        return True                       # its tag, classes and ids are the element's: nothing is left to ask
    try:
        return element.matches(selector)
    except (SelectorSyntaxError, ValueError):
        return False


def _own_names(element: Element) -> frozenset[str]:
    """Return an element's tag, classes and id as selectors write them: `lg:flex` with a backslash before
    the colon."""
    classes = {f".{name}" for name in _written(element.attr("class") or "")}
    return frozenset({element.tag, *classes, *(f"#{name}" for name in _written(element.attr("id") or ""))})


def _written(value: str) -> list[str]:
    return (_UNSAFE.sub(r"\\\g<0>", value) if _UNSAFE.search(value) else value).split()


def _holds_words(element: Element) -> bool:
    return bool(element.text.strip()) or element.select_one("a[href]") is not None
