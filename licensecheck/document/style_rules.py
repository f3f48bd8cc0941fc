"""What a page's own simple style rules hide.

Only rules outside media queries hide: what stands in one depends on the reader's device. A rule for wide
screens may show again what another hides. Selectors of classes, ids and tags are applied; what takes a
state or an attribute to match is a script's business. Sheets hold hundreds of kilobytes: they are searched
for what hides, not parsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import methodcaller
from typing import NamedTuple

from turbohtml import Document as Tree
from turbohtml import Element, SelectorSyntaxError

from licensecheck.document.declarations import Effect, effects, hides
from licensecheck.document.sheets import Rule, Sheet, sheets_of

__all__ = ["hidden_by_rules"]

_SELECTORS_LIMIT = 400
"""Hiding selectors of one page that are applied; real pages have some dozens."""
_FEW_RULES = 30
"""Rules up to which asking the page for their selectors costs less than asking it for all its names."""
_ELEMENTS_LIMIT = 2_000
"""Hidden elements with words that are weighed; real pages have some hundreds at most."""
# Names are taken whole, a run of plain characters at a time: a choice for each character takes twice as long.
_CLASS_OR_ID = r"[.#]-?(?:[^\W\d]|\\[^\w\s])(?:[\w-]++|\\[^\w\s])*+"
_COMPOUND = rf"(?:(?:\*|[A-Za-z][\w-]*+)(?:{_CLASS_OR_ID})*|(?:{_CLASS_OR_ID})+)"
_SIMPLE = re.compile(rf"(?=[^.#]{{0,100}}[.#]){_COMPOUND}(?:(?:\s*>\s*|\s+){_COMPOUND}){{0,12}}\Z")
_TAG_OR_NAME = re.compile(r"[.#]?(?:[\w-]+|\\.)+")
_NAME = re.compile(r"[.#](?:[\w-]+|\\.)+")
_COMBINATOR = re.compile(r"[\s>]+")
_UNSAFE = re.compile(r"[^\w\s-]")


class _Weight(NamedTuple):
    """What decides between two declarations of one property (CSS Cascade, section 6.1)."""

    important: bool
    ids: int
    classes: int
    sheet: int
    order: int


class _Setting(NamedTuple):
    """A selector, the tag, classes and ids of what it matches, and what its rule does to that."""

    selector: str
    subject: frozenset[str]
    effects: Mapping[str, Effect]
    sheet: int
    order: int


def hidden_by_rules(tree: Tree, raw: str) -> Iterator[Element]:
    """Yield the elements with words or links that the page's rules hide and no weightier rule shows.

    `raw` is what the tree was parsed from.
    """
    sheets = list(sheets_of(tree, raw))
    hiding = _hiding(sheets, tree)
    if not hiding:
        return
    found = [e for e in _select_any(tree, [setting.selector for setting in hiding]) if _holds_words(e)]
    names = {element: _own_names(element) for element in found[:_ELEMENTS_LIMIT]}
    if not names:
        return
    may_hide = _by_name(hiding)
    may_show = _by_name(_showing(sheets, frozenset().union(*names.values())))
    for element, own in names.items():
        hidden = _weights(element, own, may_hide, hides=True)
        shown = _weights(element, own, may_show, hides=False)
        if any(name not in shown or shown[name] < weight for name, weight in hidden.items()):
            yield element


def _hiding(sheets: Sequence[Sheet], tree: Tree) -> list[_Setting]:
    """Return what may hide something of the page; most rules are about boxes that other pages have."""
    rules = [(number, rule) for number, sheet in enumerate(sheets) for rule in sheet.may_hide]
    names = _names_of_page(tree) if len(rules) > _FEW_RULES else None

    def concerns(selector: str) -> bool:
        if names is None:
            return True
        wanted = _NAME.findall(selector)
        return names.issuperset([name.replace("\\", "") for name in wanted] if "\\" in selector else wanted)

    def applies(sheet: Sheet, rule: Rule) -> bool:
        return hides(sheet.declarations(rule)) and sheet.is_for_all(rule)

    return list(islice(_settings(sheets, rules, concerns, applies), _SELECTORS_LIMIT))


def _showing(sheets: Sequence[Sheet], own: frozenset[str]) -> list[_Setting]:
    """Return what may show one of the elements that rules hide; `own` are the tags, classes and ids of
    those."""
    rules = [(number, rule) for number, sheet in enumerate(sheets) for rule in sheet.may_show]

    def concerns(selector: str) -> bool:
        last = selector.rpartition(" ")[2].rpartition(">")[2]
        return last in own or (last.rfind(".") > 0 and own.issuperset(_TAG_OR_NAME.findall(last)))

    return list(islice(_settings(sheets, rules, concerns, Sheet.is_for_wide_screens), _SELECTORS_LIMIT))


def _settings(
    sheets: Sequence[Sheet], rules: Iterable[tuple[int, Rule]], concerns: Callable[[str], bool],
    applies: Callable[[Sheet, Rule], bool],
) -> Iterator[_Setting]:
    """Yield what rules with simple selectors set, of those selectors that concern the page.

    The questions stand in the order of what their answers cost; most rules are dropped by the first.
    """
    for number, rule in rules:
        selectors = list(filter(concerns, map(str.strip, rule.selectors.split(","))))
        sheet = sheets[number]
        if selectors and applies(sheet, rule):
            done = effects(sheet.declarations(rule))
            for selector in selectors:
                if _SIMPLE.match(selector) and done:
                    yield _Setting(selector, _subject(selector), done, number, rule.order)


def _names_of_page(tree: Tree) -> frozenset[str]:
    """Return the classes and ids of all elements, each with the sign that selectors put before it."""
    names: list[str] = []
    for sign, attribute in ((".", "class"), ("#", "id")):
        values = set(map(methodcaller("attr", attribute), tree.select(f"[{attribute}]")))
        names += [sign + name for name in set(" ".join(filter(None, values)).split())]
    return frozenset(names)


def _subject(selector: str) -> frozenset[str]:
    return frozenset(_TAG_OR_NAME.findall(_COMBINATOR.split(selector)[-1]))


def _by_name(settings: Sequence[_Setting]) -> dict[str, list[_Setting]]:
    """Return settings by one of the names that an element must have to be their subject."""
    found: dict[str, list[_Setting]] = {}
    for setting in settings:
        found.setdefault(min(setting.subject, default=""), []).append(setting)
    return found


def _weights(
    element: Element, own: frozenset[str], settings: Mapping[str, Sequence[_Setting]], *, hides: bool
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
    if not _COMBINATOR.search(selector):
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
