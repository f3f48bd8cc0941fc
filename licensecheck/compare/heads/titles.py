"""What an article is called: by its original's page in several places, and by a copy with a site's name around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import tokenize, words_in
from licensecheck.document.model import PRINTED
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["first_line", "reads_as_title", "says_title", "title_line", "titles"]

_HEADLINE = 3
"""Words from which a heading can be an article's; shorter ones name the site or its section."""

_AROUND = 8
"""Words that may stand around a headline: the site's name, a section."""

_LONGER = 4
"""Times as many characters as a line from which a headline is not what the line says, whatever signs are in it."""


def titles(side: TextSide, title: str) -> Iterator[str]:
    """Yield what the original's page calls its article, `title` first: metadata often has one for search engines."""
    yield title
    headings = [side.text[start:end] for start, end, _, _ in map(side.blocks.__getitem__, side.of_tags(("h1",)))]
    metadata = side.document.metadata
    for text in (*headings, metadata.meta.get("og:title"), metadata.title):
        if text and text != title and len(words_in(text)) >= _HEADLINE:
            yield " ".join(text.split())


def first_line(side: TextSide, known: Collection[str] = ()) -> int | None:
    """Return the first block of a text without tags where it reads as a headline: a line that ends no sentence, or is
    one of the `known` headlines, which may ask or exclaim."""
    if side.document.format not in PRINTED or len(side.blocks) < _FEWEST:
        return None
    key = side.keys[0]
    if key.count(" ") < _LONGEST and not ends_like_sentence(key):
        return 0
    said = words_in(side.text[slice(*side.blocks[0][:2])]) if known else []
    return 0 if any(said == words_in(title) for title in known) else None


_LONGEST, _FEWEST = 20, 2
"""Words that a headline takes at most, and blocks of a text that has one."""


def title_line(b: TextSide, a: TextSide, title: str) -> int | None:
    """Return the first block of a copy without tags where it is a headline and none of the original's text."""
    line = first_line(b, (title,))
    if line is None or b.keys[line] in a.key_counts:
        return None
    return None if _is_of_text(a, b, line, title) else line


def _is_of_text(a: TextSide, b: TextSide, line: int, title: str) -> bool:
    """Whether a line has words of one of the original's paragraphs that the copy has nowhere else: the first line of
    its text, edited or not. A headline may be made of the text's words, but these then stand in the text as well."""
    key = b.keys[line]
    words, known = Counter(words_in(key)), Counter(words_in(title))
    if (words & known).total() >= _ALIKE * max(words.total(), known.total()):
        return False
    pieces, following = _pieces(key), a.blocks_with(_pieces(b.keys[line + 1]))
    found: Counter[int] = Counter()
    for piece in pieces:
        if not b.repeats(piece):
            holding = a.blocks_with((piece,), 0, following[-1] if following else -1)
            found.update(i for i in holding if a.blocks[i].tag not in HEADING_TAGS)
    return bool(found) and max(found.values()) >= len(pieces) // 2


def _pieces(key: str) -> list[str]:
    size = _PIECE if key.count(" ") > len(key) // _PIECE else _PIECE // 3
    return [key[at : at + size] for at in range(0, min(len(key), _REACH) - size + 1, size)]


_REACH = 500
"""Characters of a line in which pieces of it are looked for."""

_PIECE = 18
"""Characters of a line that are looked for as they stand, three words; a third of it in scripts without spaces."""

_ALIKE = 0.5
"""Share of its words that a headline keeps where it was changed, and of its pieces that a paragraph's line keeps."""


def says_title(text: str, title: str) -> bool:
    """Whether a line is a headline, in other signs perhaps or with the site's name around it."""
    if text == title:
        return True
    if len(title) > _LONGER * (len(text) + _AROUND):
        return False            # metadata may give a whole text as a title, which is not to be read for every line
    found, wanted = words_in(text), words_in(title)
    within = bool(wanted) and len(found) <= len(wanted) + _AROUND and " ".join(wanted) in " ".join(found)
    return within or found == wanted


def reads_as_title(line: str, title: str) -> bool:
    """Whether a line is a headline to its readers: its words alone, or with what signs or capitals set apart from them
    (a section, the site's name). A statement that became a question is another one, and so is one with more to say.
    """
    if line == title:
        return True
    tokens, wanted = tokenize(line, 0, len(line)), words_in(title)
    words = [token.word for token in tokens]
    for at in range(len(words) - len(wanted) + 1) if says_title(line, title) else ():
        if words[at : at + len(wanted)] == wanted:
            end = tokens[at + len(wanted) - 1].end
            before, said, behind = line[: tokens[at].start], line[tokens[at].start : end], line[end:]
            if _is_led(before) and _trails(behind) and _asks(said + _signs_of(behind)) == _asks(title):
                return True
    return False


def _is_led(before: str) -> bool:
    """Whether what stands before a headline is set apart from it: by a sign, by capitals, or as no word."""
    is_wordless = not any(map(str.isalpha, before))
    return is_wordless or before.isupper() or _SET_APART_BEFORE.search(before) is not None


def _trails(behind: str) -> bool:
    is_wordless = not any(map(str.isalnum, behind))
    return is_wordless or _SET_APART_BEHIND.match(behind) is not None


_SET_APART_BEFORE = lazy_pattern(r"(?:[:：|｜/»›>·•–—)\]】\n]|\s-)[^\w\n]*\Z")
_SET_APART_BEHIND = lazy_pattern(r"[\"'”’»›)\]」』.!…。！?？؟;\s]*(?:[|｜/»›>·•–—(\[【\n]|(?<=\s)-\s)")
_QUESTION = lazy_pattern(r"[?？؟\u037e]|(?<=[\u0370-\u03ff\u1f00-\u1fff])\s?;")
_SIGNS = lazy_pattern(r"[^\w|｜/·•–—\n]*")


def _asks(words: str) -> bool:
    """Whether words have a question in them; a semicolon asks behind Greek letters alone."""
    return _QUESTION.search(words) is not None


def _signs_of(behind: str) -> str:
    """Return the signs right behind a headline's last word that are the headline's own."""
    signs = _SIGNS.match(behind)
    return signs[0] if signs is not None else ""
