"""What a publisher may be called: by the name its page gives, by that name without what sites add, as its rules do."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.credits.model import Source
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "bare", "begins_with", "initials_of", "is_address_in_words", "is_initials", "is_kind", "is_short_form", "known_as",
    "publisher_names", "same_letters",
]

_SIGNS = str.maketrans(dict.fromkeys("®™℠*©", ""))
_AROUND = " \t.,;:!?"
_SEPARATORS = (" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " • ", ": ")
"""What stands between a site's name and what it says of itself behind it."""
_COMPANY = lazy_pattern(
    r",? (?:inc|ltd|llc|limited|corp|co|gmbh|ag|e\.?\s?v|s\.?a\.?s?|s\.?r\.?l|b\.?v|plc|pty)\.?\Z"
)
"""What a company is behind its name."""
_COMPANY_ENDS = (".", "inc", "ltd", "llc", "limited", "corp", "co", "gmbh", "ag", "v", "s", "a", "l", "plc", "pty")
_AND = (" and ", " et ", " und ", " y ", " e ", " en ")
_LEAST = 2
"""Characters of a name before a separator."""


def bare(name: str) -> str:
    """Return a name folded, without its article: "im Uferblatt" is said of Das Uferblatt, "du Monde" of Le Monde."""
    plain = fold_line(name)
    first, space, rest = plain.partition(" ")
    if not (space and first in _ARTICLES):
        joined = next(filter(plain.startswith, _JOINED_ARTICLES), "")
        rest = plain[len(joined) :]
    return rest if len(rest) >= _LEAST_BARE else plain


_ARTICLES = word_set("""
    the der die das le la les il lo i gli el los las o os a as de het den det el els al ha ο η το οι τα
""")
_JOINED_ARTICLES = ("l'", "al-")
_LEAST_BARE = 4
"""Letters of a name that is known without its article."""


def publisher_names(source: Source) -> tuple[str, ...]:
    """Return the names by which a copy may credit the publisher, the page's own first."""
    given = [name for name in (source.publisher, source.publisher_in_rules, *source.publisher_too) if name]
    return tuple(dict.fromkeys(form for name in given for form in _forms(name)))


def _forms(name: str) -> Iterator[str]:
    """Yield a name as it is given, and shorter or otherwise written forms of it that say the same."""
    plain = " ".join(name.translate(_SIGNS).split()).strip(_AROUND)
    first = next((plain.split(sign)[0].strip() for sign in _SEPARATORS if sign in plain), plain)
    for form in (" ".join(name.split()), plain, first if len(first) >= _LEAST else plain):
        yield form
        yield _without_company(form)
        yield from (form.replace(" & ", word) for word in _AND if " & " in form)
        yield form.replace(" and ", " & ")


def begins_with(name: str, label: str) -> bool:
    """Whether a folded label is the first words of a name: "Undark" of "Undark Magazine"."""
    return bool(label) and bare(name).startswith(f"{label.removeprefix('the ')} ")


def is_short_form(name: str, label: str) -> bool:
    """Whether a folded label is a name without the words that say what kind of thing it is: "Undark" of "Undark
    Magazine"."""
    return begins_with(name, label) and is_kind(bare(name)[len(label.removeprefix("the ")) :])


def is_kind(words: str) -> bool:
    """Whether folded words say what kind of publication something is, and not which."""
    return _KINDS.issuperset(words.split())


_KINDS = word_set("""
    magazine news newspaper online website digital media network blog home magazin zeitung nachrichten zeitschrift
    revista periodico noticias diario jornal journal rivista notizie giornale tijdschrift krant nieuws
""")


def _without_company(name: str) -> str:
    """A name without what a company is behind it."""
    lowered = name.lower()
    company = _COMPANY.search(lowered) if lowered.endswith(_COMPANY_ENDS) else None
    return name[: company.start()] if company is not None else name


def initials_of(name: str) -> frozenset[str]:
    """Return what a name of several words is written short as, in small letters: its initials, with those of its small
    words or without: "eff" of Electronic Frontier Foundation, "owid" of Our World in Data."""
    words = _WORD.findall(fold(name))
    head, rest = (words[:1], words[1:]) if words[:1] == ["the"] else ([], words)
    of_long = [word for word in rest if word not in _SMALL]
    forms = (rest, of_long, [*head, *rest], [*head, *of_long])
    short = {"".join([word[0] for word in form]) for form in forms}
    return frozenset(letters for letters in short if len(letters) >= _FEWEST_INITIALS)


def is_initials(name: str, written: str) -> bool:
    """Whether words as they are written are a name's initials, in capitals but for those of small words."""
    letters = written.removeprefix("the ").removeprefix("The ").replace(".", "").strip()
    is_written_so = letters.isalpha() and letters[0].isupper() and letters[-1].isupper()
    return is_written_so and sum(map(str.isupper, letters)) >= _CAPITALS and fold(letters) in initials_of(name)


_WORD = lazy_pattern(r"[^\W\d_]+")
_FEWEST_INITIALS, _CAPITALS = 3, 3
"""Letters from which initials are sure: two fit too many names."""
_SMALL = word_set("""
    the a an of for and in on at to by with de la le les du des d l et der die das und fur von vom im el los las y e
    do da dos das di del della dei degli il lo gli per van voor het en op och og for av
""")
"""Words of a name that initials leave out."""


def is_address_in_words(name: str, label: str) -> bool:
    """Whether a label is a name that is a site's address, written as words: "River Paper" of riverpaper.example."""
    host, dot, _ = fold(name).removeprefix("www.").partition(".")
    return bool(dot) and " " not in name and _letters(label) in (host, host.removeprefix("the"))


def same_letters(name: str, label: str) -> bool:
    """Whether a label has the letters of a name, parted otherwise: "Open Democracy" for openDemocracy."""
    return bool(label) and _letters(bare(name)) == _letters(label)


def _letters(label: str) -> str:
    return "".join(filter(str.isalnum, label))


def known_as(source: Source, name: str | None, *, at_home: bool) -> Source:
    """Return what an original supplies, with the name that its publisher's rule set has for the publisher.

    `at_home` says that the original stands on one of the publisher's hosts. Elsewhere the name is the publisher's where
    the page names nobody, or names it with more or fewer words.
    """
    if not name or source.publisher == name:
        return source
    if source.publisher is None:
        return source._replace(publisher=name)
    ours, theirs = bare(name), bare(source.publisher)
    is_part = f" {ours} " in f" {theirs} " or f" {theirs} " in f" {ours} "
    return source._replace(publisher_in_rules=name) if at_home or is_part else source
