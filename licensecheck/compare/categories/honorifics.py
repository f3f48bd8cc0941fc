"""Is it a person's title, shortened, written out, added or dropped?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, is_capitalised, left_of, right_of, tokens
from licensecheck.compare.model import Category
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["honorific", "is_title", "is_title_of_the_copy"]


@lru_cache(maxsize=16)
def _titles(language: str) -> dict[str, frozenset[str]]:
    """Return the lines that each form of a title belongs to; forms of several words are joined by a space."""
    from licensecheck.compare.categories.tables.titles import TITLES

    found: dict[str, frozenset[str]] = {}
    for line in TITLES.get(language, ()):
        forms = [line.removesuffix(" *")] if line in _PHRASES else line.split()
        for form in forms:
            # sig.ra is one word to some, and two to others.
            for written in {form.replace(".", ""), form.replace(".", " ").replace("_", " ")} - {"*"}:
                found[written] = found.get(written, frozenset()) | {line}
    return found


def is_title(word: str, language: str | None) -> bool:
    """Whether a folded word is a form of a title."""
    return any(word in _titles(primary) for primary in languages(language))


_PHRASES = frozenset({"prime minister *", "attorney general *", "lt gov", "dist atty"})


def honorific(change: Change) -> Category | None:
    """Honorific, where the sides give one title in two forms, or a title before a name came or went."""
    old, new = tokens(change.original), tokens(change.copy)
    if max(len(old), len(new)) > 3 or not _before_a_name(change):
        return None
    for language in languages(change.language):
        if _went_with_article(old, new, language) or _went_beside_another(old, new, language):
            return Category.HONORIFIC
        one, two = _title(old, language), _title(new, language)
        if one & two:
            return Category.HONORIFIC
        if not (old and new) and _may_go(old or new, language) and not _is_noun(change):
            return None if _is_of_a_rank(change, old or new, language) else Category.HONORIFIC
    return None


def _may_go(side: Sequence[Token], language: str) -> bool:
    """Whether style guides drop a title, or each of several that are only politeness: Prof. Dr."""
    title = _title(side, language)
    if title:
        return any(line.endswith("*") for line in title)
    return bool(side) and all(_is_courtesy(token, language) for token in side)


def _went_with_article(old: Sequence[Token], new: Sequence[Token], language: str) -> bool:
    """Whether titles of politeness came or went with the article that they have: la Dra. Ruiz, Ruiz; del Sr. Gil, de
    Gil."""
    from licensecheck.compare.categories.tables.titles import ARTICLES

    short, long = sorted((old, new), key=len)
    if len(long) < _WITH_ARTICLE or not all(_is_courtesy(token, language) for token in long[1:]):
        return False
    left = ARTICLES.get(language, {}).get(long[0].word)
    return left is not None and [token.word for token in short] == left.split()


_WITH_ARTICLE = 2
"""Words of a title with its article, at least."""


def _went_beside_another(old: Sequence[Token], new: Sequence[Token], language: str) -> bool:
    """Whether one of several titles of politeness stayed, in some form, and the others went: Prof. Dr., Professor."""
    short, long = sorted((old, new), key=len)
    if not short or len(short) == len(long) or not all(_is_courtesy(token, language) for token in (*short, *long)):
        return False
    return all(any(_title((one,), language) & _title((two,), language) for two in long) for one in short)


def _is_courtesy(token: Token, language: str) -> bool:
    from licensecheck.compare.categories.tables.titles import COURTESIES

    return any(line.split()[0] in COURTESIES for line in _title((token,), language))


def _is_of_a_rank(change: Change, side: Sequence[Token], language: str) -> bool:
    """Whether a title makes one rank with a word beside it, and another rank is left without it: Lt. Gov., Gov."""
    from licensecheck.compare.categories.tables.titles import PARTS_OF_RANKS

    if all(_is_courtesy(token, language) for token in side):
        return False
    left, right = left_of(change), right_of(change)
    if left and _makes_rank(left[-1], language) and not change.before.rstrip().endswith((",", ";", ":")):
        return True
    if left and is_capitalised(left[-1].raw) and left[-1].word in PARTS_OF_RANKS:
        return True
    # Sen. King: what only a name can follow is the name itself, where none does.
    return len(right) > 1 and is_capitalised(right[1].raw) and _makes_rank(_without_owner(right[0]), language)


def is_title_of_the_copy(change: Change) -> bool:
    """Whether the copy gives somebody a title that says more than politeness, and the original has it nowhere."""
    told, new = change.told, tokens(change.copy)
    if told is None or change.original.strip():
        return False
    for language in languages(change.language):
        lines = [_title(side, language) for side in (new, *((token,) for token in new))]
        whole, parts = lines[0], lines[1:]
        claimed = [line for line in ((whole,) if whole else parts) if not any(map(_is_polite, line))]
        if any(not any(told("", form) for form in _written(line)) for line in claimed if line):
            return True
    return False


def _is_polite(line: str) -> bool:
    from licensecheck.compare.categories.tables.titles import POLITE

    return line.split(maxsplit=1)[0] in POLITE


def _written(lines: frozenset[str]) -> Iterator[str]:
    """Yield the forms of titles as an original may have them, before a name or as a noun."""
    for line in lines:
        bare = line.removesuffix(" *")
        for form in [bare] if line in _PHRASES else bare.replace("_", " ").split():
            yield from (form, form.title())


def _without_owner(token: Token) -> Token:
    return token._replace(word=token.word.removesuffix("'s"))


def _makes_rank(token: Token, language: str) -> bool:
    return bool(_title((token,), language)) and not _is_courtesy(token, language)


def _title(side: Sequence[Token], language: str) -> frozenset[str]:
    if not side or not all(is_capitalised(token.raw) or language not in {"en", "de"} for token in side):
        return frozenset()
    if any(token.raw.isupper() and len(token.raw) > 1 and token.word not in _IN_CAPITALS for token in side):
        return frozenset()
    return _titles(language).get(" ".join(token.word for token in side), frozenset())


_IN_CAPITALS = frozenset({"mm"})
"""Titles of two letters that are written in capitals: MM. Rao et Lind, but DR Congo."""


def _before_a_name(change: Change) -> bool:
    from licensecheck.credits.names.person_forms import PARTICLES

    right = right_of(change)
    name = next((at for at, token in enumerate(right) if token.raw not in PARTICLES), len(right))
    if name > _MOST_PARTICLES or name == len(right):
        return False
    raw = right[name].raw
    if "." in raw:
        return _INITIALS.fullmatch(raw) is not None and name + 1 < len(right) and is_capitalised(right[name + 1].raw)
    return _NAME.fullmatch(raw) is not None and is_capitalised(raw.removeprefix("d'").removeprefix("d\u2019"))


_MOST_PARTICLES = 3
"""Words before a surname that are written small: van der, de la."""

_INITIALS = lazy_pattern(r"[^\W\d_](?:\.[^\W\d_])+")
_NAME = lazy_pattern(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
"""O'Brien, d'Arcy, and whose something is."""


def _is_noun(change: Change) -> bool:
    from licensecheck.compare.categories.tables.titles import DETERMINERS

    left = left_of(change)
    # Behind a full stop or a comma the next word has a determiner of its own: how the men die. Mr. Rao.
    if not left or not change.before.rstrip().endswith(left[-1].raw):
        return False
    return any(left[-1].word in DETERMINERS.get(language, ()) for language in languages(change.language))
