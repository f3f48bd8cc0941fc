"""The selectors by which a sheet may hide something, with what they do.

Most of them are about boxes that other pages have: what a selector does is worked out when a page has its names,
and kept with the sheet for the next page of its site.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from licensecheck.document.hiding.declarations import Effect, effects, hides
from licensecheck.document.hiding.sheets import Rule, Sheet
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["COMBINATOR", "HidingSelector", "Setting", "SheetSelectors", "selectors_of", "setting_of", "subject_names"]

COMBINATOR = re.compile(r"[\s>]+")

_SELECTORS_LIMIT = 5_000
"""Hiding selectors of one sheet that are kept; real sheets have some hundreds."""
_LONG = 20_000
_LONG_KEPT, _SHORT_KEPT = 128, 1_024
"""Sheets of more characters, and of fewer, that stay in memory for the next page of their site; most are short."""
# Names are taken whole, a run of plain characters at a time: a choice for each character takes twice as long.
_CLASS_OR_ID = r"[.#]-?(?:[^\W\d]|\\[^\w\s])(?:[\w-]++|\\[^\w\s])*"
_COMPOUND = rf"(?:(?:\*|[A-Za-z][\w-]*+)(?:{_CLASS_OR_ID})*|(?:{_CLASS_OR_ID})+)"
_SIMPLE = lazy_pattern(rf"(?=[^.#]{{0,100}}[.#]){_COMPOUND}(?:(?:\s*>\s*|\s+){_COMPOUND}){{0,12}}\Z")
_TAG_OR_NAME = re.compile(r"[.#]?(?:[\w-]+|\\.)+")
_NAME = re.compile(r"[.#](?:[\w-]+|\\.)+")


class Setting(NamedTuple):
    """A selector, the tag, classes and ids of what it matches, and what its rule does to that."""

    selector: str
    subject: frozenset[str]
    effects: Mapping[str, Effect]
    sheet: int
    order: int


def setting_of(selector: str, sheet: Sheet, rule: Rule, number: int) -> Setting | None:
    """Return what a rule sets by one of its selectors, if that is a simple one; `number` is the sheet's on its page."""
    done = effects(sheet.declarations(rule)) if _is_name(selector) or _SIMPLE.match(selector) else None
    if not done:
        return None
    return Setting(selector, frozenset(_TAG_OR_NAME.findall(COMBINATOR.split(selector)[-1])), done, number, rule.order)


def _is_name(selector: str) -> bool:
    """Whether a selector is plainly a class or an id, as most are that hide."""
    name = selector[1:].replace("-", "").replace("_", "")
    return selector.startswith((".", "#")) and selector[1:2].isalpha() and name.isalnum()


def subject_names(selector: str) -> list[str]:
    """Return the tag, classes and ids of a selector's subject; of one with a state or an attribute, what no element
    is called."""
    last = selector.rpartition(" ")[2].rpartition(">")[2]
    return _TAG_OR_NAME.findall(last) if last.rfind(".") > 0 else [last]


class HidingSelector(NamedTuple):
    """A selector of a rule that may hide; `classes` and `ids` are those that a page must have for it."""

    text: str
    classes: tuple[str, ...]
    ids: tuple[str, ...]
    rule: Rule


class SheetSelectors:
    """A sheet and its selectors that may hide something."""

    def __init__(self, css: str) -> None:
        self.css = css
        self.sheet = Sheet(css)
        self._settings: dict[tuple[int, str], Setting | None] = {}

    @cached_property
    def hiding(self) -> tuple[HidingSelector, ...]:
        """The selectors of the rules that may hide."""
        return tuple(islice(self._read_hiding(), _SELECTORS_LIMIT))

    def hiding_setting(self, selector: HidingSelector, number: int) -> Setting | None:
        """Return what one of them hides, if it hides anything on every screen; `number` is the sheet's on its page."""
        text, rule = selector.text, selector.rule
        key = (rule.order, text)
        if key not in self._settings:
            hiding = hides(self.sheet.declarations(rule)) and self.sheet.is_for_all(rule)
            self._settings[key] = setting_of(text, self.sheet, rule, number) if hiding else None
        known = self._settings[key]
        if known is not None and known.sheet != number:     # on the pages of a site it has the same, mostly
            known = self._settings[key] = known._replace(sheet=number)
        return known

    def may_show(self, own: frozenset[str]) -> Iterator[Rule]:
        """Yield the rules that may show an element again whose tag, classes and ids are among the given ones, and
        perhaps others."""
        known = self._showing
        for at in sorted({at for name in own for at in known.get(name, ())}):
            yield self.sheet.may_show[at]

    @cached_property
    def _showing(self) -> Mapping[str, list[int]]:
        """Which of the rules that may show have a subject whose last name is one: a class, rather than a tag."""
        found: dict[str, list[int]] = {}
        for at, rule in enumerate(self.sheet.may_show):
            for selector in map(str.strip, rule.selectors.split(",")):
                for name in subject_names(selector)[-1:]:
                    found.setdefault(name, []).append(at)
        return found

    def _read_hiding(self) -> Iterator[HidingSelector]:
        for rule in self.sheet.may_hide():
            for text in map(str.strip, rule.selectors.split(",")):
                names = _NAME.findall(text)
                if "\\" in text:
                    names = [name.replace("\\", "") for name in names]
                classes, ids = (tuple(name[1:] for name in names if name[0] == sign) for sign in ".#")
                yield HidingSelector(text, classes, ids, rule)


def selectors_of(css: str) -> SheetSelectors:
    """Return the selectors of a sheet's text: pages of one site share theirs."""
    if len(css) <= _LONG:
        return _of_short(css)
    # To compare a text with one that is known takes a twentieth of the time that hashing all of it does.
    known = _of_long(len(css), css[:_ENDS], css[-_ENDS:])
    if not known or known[0].css != css:
        known[:] = (SheetSelectors(css),)
    return known[0]


_of_short = lru_cache(maxsize=_SHORT_KEPT)(SheetSelectors)


@lru_cache(maxsize=_LONG_KEPT)
def _of_long(_length: int, _begin: str, _end: str) -> list[SheetSelectors]:
    """Return what holds the last sheet of such a length with such ends; nothing at first."""
    return []


_ENDS = 100
"""Characters at both ends of a sheet by which it is looked up."""
