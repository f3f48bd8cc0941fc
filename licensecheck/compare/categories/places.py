"""Is it a place told from somewhere else: its region named or not, or here?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, is_capitalised, left_of, right_of, tokens
from licensecheck.compare.categories.word_list import words
from licensecheck.compare.model import Category

__all__ = ["is_claim_of_the_copy", "is_region_name", "place"]


@lru_cache(maxsize=1)
def _regions() -> set[str]:
    from licensecheck.compare.categories.tables.abbreviations import COUNTRIES, STATES

    return {country.casefold() for country in COUNTRIES} | {
        form for line in STATES for form in line.split("|")
    }


def is_region_name(phrase: str) -> bool:
    """Whether folded words are a country, a state or a province, in full or shortened."""
    return phrase.replace(".", "") in _regions()


def place(change: Change) -> Category | None:
    """Place, where a region behind a town's name came or went, or the town became here, or here was left out before
    where that is."""
    old, new = tokens(change.original), tokens(change.copy)
    if old and not new and _is_here(old, change) and _in_a_town(right_of(change)[:_TOWN]):
        return Category.PLACE
    if bool(old) != bool(new):
        side = old or new
        known = _is_region(side) or (_is_province(side) and _is_set_in(change))
        return Category.PLACE if known and _behind_a_town(change, side) else None
    if (
        old
        and new
        and ((_is_here(old, change) and _in_a_town(new)) or (_is_here(new, change) and _in_a_town(old)))
    ):
        return Category.PLACE
    return None


def is_claim_of_the_copy(change: Change) -> bool:
    """Whether the copy says where a place is, or where here is, and the original does not."""
    new = tokens(change.copy)
    names = [token.raw for token in new if is_capitalised(token.raw)]
    if change.told is None or not names:
        return False
    if change.original.strip(" ,."):
        return not change.told("", " ".join(names))
    left = left_of(change)
    town = left[-1].raw if left else ""
    return not any(change.told(town, region) for region in (" ".join(names), _written_out(new)))


def _written_out(region: Sequence[Token]) -> str:
    """Return the full name of a region that may be shortened: Wisconsin for Wis."""
    from licensecheck.compare.categories.tables.abbreviations import STATES

    phrase = " ".join(token.word for token in region)
    return next((line.partition("|")[0].title() for line in STATES if phrase in line.split("|")), phrase.title())


def _is_region(side: Sequence[Token]) -> bool:
    if len(side) > 3 or not all(is_capitalised(token.raw) or token.word == "of" for token in side):
        return False
    phrase = " ".join(token.word for token in side)
    if phrase not in _regions():
        return False
    return len(phrase) > 3 or side[-1].dot or "".join(token.raw.replace(".", "") for token in side).isupper()


def _is_province(side: Sequence[Token]) -> bool:
    return is_capitalised(side[0].raw) and " ".join(token.word for token in side) in _provinces()


def _provinces() -> frozenset[str]:
    from licensecheck.compare.categories.tables.provinces import PROVINCES

    return PROVINCES


def _is_set_in(change: Change) -> bool:
    """Whether words stand between commas behind a name, and are none of a list's: no name before or behind them is of
    their kind."""
    left, right = left_of(change), right_of(change)
    if not left or not (change.before.rstrip().endswith(",") or change.original.lstrip().startswith(",")):
        return False
    if not _comma_follows(change) or left[-1].word in _provinces():
        return False
    ends = change.after.lstrip()[:1] == "." or not right
    return ends or not (is_capitalised(right[0].raw) or right[0].word in _JOINING)


_JOINING = words("and or nor & und oder et ou y e o en of")


def _behind_a_town(change: Change, region: Sequence[Token]) -> bool:
    """Whether a town's name ends where the region begins: by a comma, or a preposition before the name."""
    left, right = left_of(change), right_of(change)
    if not left or not is_capitalised(left[-1].raw) or left[-1].word in _PARTS_OF_NAMES:
        return False
    if right and is_capitalised(right[0].raw) and not _comma_follows(change):
        return False
    if change.before.rstrip().endswith(","):
        # A copy that writes Washington, D.C. may tell the capital from the state against its original.
        return left[-1].word not in _regions() or (bool(change.original.strip()) and _is_short_state(region))
    if change.original.strip():
        # In the original the comma would stand there: without one the words are one name (New England).
        return change.original.lstrip().startswith(",")
    names = 1
    while (
        names < min(4, len(left))
        and is_capitalised(left[-names - 1].raw)
        and left[-names - 1].word not in _LEADING
    ):
        names += 1
    return names < len(left) and left[-names - 1].word in _LEADING and names <= 2


def _is_short_state(region: Sequence[Token]) -> bool:
    """Whether a state is written in its short form, as behind a town and in no list of states: Washington, D.C."""
    from licensecheck.compare.categories.tables.abbreviations import STATES

    phrase = " ".join(token.word for token in region)
    return phrase == "district of columbia" or any(phrase in line.split("|")[1:] for line in STATES)


def _comma_follows(change: Change) -> bool:
    return change.after.lstrip()[:1] in {",", ".", ";", ")"} or change.original.rstrip().endswith((",", "."))


_LEADING = words(
    "in at near outside from to around of en à dans em de a nel in bei nahe aus nach te uit naar"
)
_PARTS_OF_NAMES = words(
    "new north south east west northern southern eastern western central great greater saint the air bank "
    "miss radio team "
    "university college institute ministry embassy republic state united museum airlines royal national "
    "de of president minister king queen in at from near"
)
"""Words that begin or make up a name that the region belongs to: Bank of, Air, New."""

_HERE: dict[str, frozenset[str]] = {
    "en": frozenset({"here"}),
    "fr": frozenset({"ici"}),
    "es": frozenset({"aquí", "acá"}),
    "pt": frozenset({"aqui"}),
    "de": frozenset({"hier"}),
    "it": frozenset({"qui", "qua"}),
    "nl": frozenset({"hier"}),
}


def _is_here(side: Sequence[Token], change: Change) -> bool:
    return len(side) == 1 and any(
        side[0].word in _HERE.get(language, ()) for language in languages(change.language)
    )


_TOWN = 2
"""Words of which the second is a place's name: "in Australia"."""


def _in_a_town(side: Sequence[Token]) -> bool:
    names = side[1:]
    return (
        bool(names)
        and side[0].word in _LEADING
        and len(names) <= 4
        and all(is_capitalised(t.raw) for t in names)
    )
