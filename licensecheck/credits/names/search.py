"""Where in a text does a person's name stand, in whatever form?"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise, product
from typing import NamedTuple

from licensecheck.credits.folding import fold, lengthens, word_set
from licensecheck.credits.model import RANK, Said
from licensecheck.credits.names.east_asian import has_more_signs
from licensecheck.credits.names.letter_forms import in_common_signs, in_one_form, with_to
from licensecheck.credits.names.persons import CALLED, TITLES, WORD, Name, compare, lacks_last_names, parse_name
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Mention", "find_name", "is_umlaut_form", "umlaut_forms", "with_two_letters"]

_NO_SPACES = lazy_pattern(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj",
     "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa", "Đ": "Dj"}
)
"""How names with these letters are written where there are none."""
_WINDOW = 60
"""Characters beside a word of a name in which the rest of it is looked for."""
_MOST_PLACES = 200
_MOST_FORMS = 5_000
"""Rows of words that are compared with one name, or twice as many: there are more about each place the longer it is."""
_MOST_WORDS = 12
"""Words of a name that other forms of it have, at most."""
_LEADS = word_set("by von par por di door da av af oleh przez от and et y e und en og och with is author autor автор")
"""Words before or after a name that are no part of one."""


class Mention(NamedTuple):
    """A place in a folded text that names the person, and how surely."""

    start: int
    end: int
    said: Said


def find_name(text: str, name: str) -> Iterator[Mention]:
    """Yield the places of a folded text where `name` stands: whole forms first, then other and near ones."""
    parsed = parse_name(name)
    if not parsed.words:
        return
    if not name.isascii():
        text, name = in_one_form(text), in_one_form(name)
    plain = fold(name).strip()
    whole: list[Mention] = []
    for mention in _whole(text, plain, name):
        whole.append(mention)
        yield mention
    if _is_unspaced(plain):
        yield from _spaced(text, plain)
        yield from _in_other_signs(text, plain)
        return
    if len(parsed.words) < 2:
        return
    known = [(m.start, m.end) for m in whole]
    most = min(_MOST_PLACES, _MOST_FORMS // _longest_form(parsed) ** 2)
    for anchor in dict.fromkeys((_anchor(parsed.surname[-1], plain), _anchor(parsed.given[0], plain))):
        for at in _occurrences(text, anchor, most) if len(anchor) > 1 else ():
            if not any(start <= at < end for start, end in known):
                near = _mention_at(text, parsed, at)
                if near is not None:
                    yield near


def _whole(text: str, plain: str, name: str) -> Iterator[Mention]:
    """Yield where a name stands as it is, with two letters for one of its own, or with "to" written onto it."""
    for form in (plain,) if name.isascii() else dict.fromkeys((plain, fold(name.translate(_TWO_LETTERS)).strip())):
        for at in _occurrences(text, form):
            end = at + len(form)
            yield Mention(at, end, Said.ALMOST if has_more_signs(text, at, end) else Said.YES)
    for form in with_to(plain):
        for at in _occurrences(text, form):
            yield Mention(at, at + len(form), Said.ALMOST)
    if _LOST in text and not name.isascii():
        yield from _with_lost_letters(text, name)


def _with_lost_letters(text: str, name: str) -> Iterator[Mention]:
    """Yield where a name stands of which a wrong encoding lost letters beyond ASCII: "Tom\ufffds" for "Tomás"."""
    letters = ((re.escape(fold(letter)), letter.isascii()) for letter in name.strip())
    pattern = "".join(plain if is_ascii else f"(?:{plain}|{_LOST}{{1,3}})" for plain, is_ascii in letters)
    for match in islice(re.finditer(rf"(?<!\w){pattern}(?!\w)", text), _MOST_PLACES):
        if _LOST in match[0]:
            yield Mention(match.start(), match.end(), Said.ALMOST)


_LOST = "\ufffd"
"""What decoders put for bytes that are no letter."""


def _spaced(text: str, plain: str) -> Iterator[Mention]:
    """Yield where a name of a script without spaces stands with another space between surname and given name, or with
    none."""
    signs = _GAP.sub("", plain)
    if not _FEWEST <= len(signs) <= _LONGEST:
        return
    form = re.compile(r"[ \u30fb\u00b7]?".join(map(re.escape, signs)))
    for found in islice(form.finditer(text), _MOST_PLACES):
        if found[0] != plain:
            yield Mention(*found.span(), Said.ALMOST if has_more_signs(text, *found.span()) else Said.YES)


def _in_other_signs(text: str, plain: str) -> Iterator[Mention]:
    """Yield where a name stands in older signs than it is given in, or in newer ones."""
    signs, form = in_common_signs(text), in_common_signs(plain)
    if signs == text and form == plain:
        return
    for at in _occurrences(signs, form):
        if not text.startswith(plain, at):
            yield Mention(at, at + len(form), Said.ALMOST)


_GAP = lazy_pattern(r"[ \u30fb\u00b7]")
_FEWEST, _LONGEST = 2, 20
"""Characters of such a name."""


def umlaut_forms(name: str) -> list[str]:
    """Return the forms that a name in plain letters may have been written down from: Jürgen for Juergen, not Michäl.

    Whether a form is this name's has to be asked of the words found, for folding makes one letter of both.
    """
    words = name.split()
    ways = [(word, _ONE_LETTER.sub(lambda found: _UMLAUTS[found[0]], word)) for word in words]
    forms = product(*(dict.fromkeys(way) for way in ways)) if len(words) < _TWO_GIVEN + 1 else ()
    return [form for form in map(" ".join, forms) if form != name]


def with_two_letters(name: str) -> str:
    """Return a name with two letters for each of those that some keyboards lack: Universitaet Zuerich."""
    return name.translate(_TWO_LETTERS)


def is_umlaut_form(form: str, name: str) -> bool:
    """Whether words on a page are a name with its two letters in the place of one."""
    return fold(form.translate(_TWO_LETTERS)) == fold(name)


_ONE_LETTER = lazy_pattern("[AOUaou]e")
_UMLAUTS = {"Ae": "Ä", "Oe": "Ö", "Ue": "Ü", "ae": "ä", "oe": "ö", "ue": "ü"}


def _is_unspaced(text: str) -> bool:
    """Whether a script that writes no spaces is in it; Thai is the first of them in Unicode."""
    return not text.isascii() and max(text) >= "\u0e00" and _NO_SPACES.search(text) is not None


def _anchor(word: str, plain: str) -> str:
    """The part of a word that is searched for: of "o'sullivan" only "sullivan", whatever the apostrophe."""
    if word in plain:
        return word
    return next(
        (w for piece in plain.split() for w in piece.split("'") if len(w) > 2 and word.endswith(w)), word
    )


def _longest_form(name: Name) -> int:
    """Return how many words a form of a name may have, one more than the name itself."""
    return min(len(name.words), _MOST_WORDS) + 1


def _occurrences(text: str, word: str, most: int = _MOST_PLACES) -> Iterator[int]:
    bounded = not _is_unspaced(word)
    at = text.find(word)
    for _ in range(most):
        if at < 0:
            return
        end = at + len(word)
        if not bounded or not (_continues_word(text, at) or lengthens(text[end : end + 1])):
            yield at
        at = text.find(word, end)


def _continues_word(text: str, at: int) -> bool:
    """Whether a letter before a place makes the word there a longer one, and is no "and" written onto it."""
    if not at or not lengthens(text[at - 1]):
        return False
    return text[at - 1] not in _AND_SIGNS or (at > 1 and lengthens(text[at - 2]))


_AND_SIGNS = "\u0648\u05d5"
"""How Arabic and Hebrew write "and": as the first letter of the next word."""


def _mention_at(text: str, name: Name, at: int) -> Mention | None:
    """The best form of the name around one of its words, within the line."""
    words = _line_words(text, at)
    index = next((i for i, (start, end) in enumerate(words) if start <= at < end), None)
    if index is None:
        return None
    best: Mention | None = None
    longest = _longest_form(name)
    for first in range(max(0, index - longest + 1), index + 1):
        for last in range(max(index, first + 1), min(len(words), first + longest)):
            said = _compare_words(text, name, words, first, last)
            found = Mention(words[first][0], words[last][1], said)
            if said is not Said.NO and (best is None or _is_better(found, best)):
                best = found
    if best is not None and _has_another_initial(text, words, best.start):
        return None
    if best is None and _is_surname_alone(text, name, words, index):
        return Mention(*words[index], Said.ALMOST)
    shared = None if best and best.said is not Said.DIFFERENTLY else _with_shared_surname(text, name, words, index)
    return shared or best


def _has_another_initial(text: str, words: list[tuple[int, int]], start: int) -> bool:
    """Whether one more initial stands before the one that a form begins with: "K. R. Reed" is not J. R. Reed."""
    at = next(i for i, (first, _) in enumerate(words) if first == start)
    before, first = words[at - 1] if at else (0, 0), words[at]
    initials = (text[slice(*before)].rstrip("."), text[slice(*first)].rstrip("."))
    return all(len(initial) == 1 for initial in initials) and text[before[1] : start].strip(" .") == ""


def _is_better(one: Mention, other: Mention) -> bool:
    """Whether one form is the name more surely than another. Misspelt words are no other form in a part of them: "van
    dr Merwe" is not Dr Merwe."""
    if one.said is Said.DIFFERENTLY and other.said is Said.ALMOST:
        return one.start <= other.start and other.end <= one.end
    if one.said is Said.ALMOST and other.said is Said.DIFFERENTLY:
        return not (other.start <= one.start and one.end <= other.end)
    return RANK[one.said] < RANK[other.said]


def _with_shared_surname(text: str, name: Name, words: list[tuple[int, int]], index: int) -> Mention | None:
    """The first of two people who share a surname: "Ann and Bo Lee"."""
    found = [text[start:end] for start, end in words[index : index + _TWO_GIVEN + len(name.surname)]]
    if len(found) < 2 or found[0] != name.given[0] or found[1] not in _AND:
        return None
    for last in (3, 4):
        end = last + len(name.surname)
        start, stop = words[index][0], words[min(index + end, len(words)) - 1][1]
        if tuple(found[last:end]) == name.surname and not _MARK.search(text, start, stop):
            return Mention(start, stop, Said.YES)
    return None


_TWO_GIVEN = 4
"""Words of two given names, the second of two words, with what joins them."""
_AND = word_set("and et y und en og och e &")
_MARK = lazy_pattern(r"[,;:|()/\n]")


def _line_words(text: str, at: int) -> list[tuple[int, int]]:
    begin = max(text.rfind("\n", 0, at) + 1, at - _WINDOW)
    while begin and text[begin - 1].isalnum() and begin < at:
        begin += 1
    stop = text.find("\n", at)
    stop = min(stop if stop >= 0 else len(text), at + _WINDOW)
    return [m.span() for m in WORD.finditer(text, begin, stop)]


def _compare_words(text: str, name: Name, words: list[tuple[int, int]], first: int, last: int) -> Said:
    form = text[words[first][0] : words[last][1]]
    if "," in form and not _is_turned_round(text, words, first, last):
        return Said.NO
    if any(mark in form for mark in ';:|()/"!?') and any(mark in CALLED.sub("", form) for mark in ';:|()/"!?'):
        return Said.NO
    parsed = parse_name(form)
    said = compare(name, parsed)
    if said is Said.YES and _is_given_name(name, form) and _goes_on(text, words, last):
        return Said.ALMOST      # "Ann-Lee Burke" is not Ann Lee
    if said is not Said.ALMOST:
        return said
    # Half of a hyphenated word is no shorter form: the other half may be misspelt; nor is what goes on as another name.
    cut = _is_cut(text, words[first][0], words[last][1])
    return Said.NO if cut or (lacks_last_names(name, parsed) and _goes_on(text, words, last)) else said


def _is_given_name(name: Name, form: str) -> bool:
    """Whether a form has a hyphen between what a name has as given name and surname."""
    return any(first in name.given and second in name.surname for first, second in pairwise(form.split("-")))


def _goes_on(text: str, words: list[tuple[int, int]], last: int) -> bool:
    """Whether another word follows without a sign between them."""
    if last + 1 == len(words):
        return False
    (_, end), (start, stop) = words[last], words[last + 1]
    return text[end:start].isspace() and text[start:stop] not in _LEADS


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether the words between two places go on with a hyphen before or behind them."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (before[-1:] == "-" and before[:1].isalnum()) or (after[:1] == "-" and after[1:].isalnum())


def _is_turned_round(text: str, words: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether "Smith, John" is one name: no other name touches it ("Ann Smith, John Doe" is two)."""
    before = text[words[first - 1][1] : words[first][0]] if first else "\n"
    after = text[words[last][1] : words[last + 1][0]] if last + 1 < len(words) else "\n"
    joined_before = (
        before.isspace() and text[words[first - 1][0] : words[first - 1][1]] not in _LEADS if first else False
    )
    joined_after = (
        after.isspace() and text[words[last + 1][0] : words[last + 1][1]] not in _LEADS
        if after != "\n"
        else False
    )
    return not joined_before and not joined_after


def _is_surname_alone(text: str, name: Name, words: list[tuple[int, int]], index: int) -> bool:
    """Whether no other first name stands before the surname: a line's start does, or a title, or "by"."""
    start, end = words[index]
    if text[start:end].replace("'", "") != name.surname[-1]:
        return False
    for particle in name.surname[-2::-1]:
        if index and text[slice(*words[index - 1])].rstrip(".") == particle:
            index -= 1
    start = words[index][0]
    if index == 0:
        return start == 0 or text[start - 1] == "\n"
    gap = text[words[index - 1][1] : start]
    before = text[slice(*words[index - 1])].rstrip(".")
    return (not gap.isspace() and gap != "-") or before in TITLES or before in _LEADS
