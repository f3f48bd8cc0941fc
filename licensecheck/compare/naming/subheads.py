"""Is what is gone from the text a subhead alone? Text and sense stand without one."""

from __future__ import annotations

from itertools import islice

from turbohtml import Element

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import PLAIN_STOPS

__all__ = ["is_subhead"]

_WORDS, _OF_TAG = 12, 20
"""Words of a subhead, at most, and of one that a heading's tag tells: entries of a diary have sentences over them."""


def is_subhead(side: TextSide, difference: Difference) -> bool:
    """Whether what is gone is a subhead alone."""
    return (
        difference.a_whole
        and _has_few_words(side, difference)
        and all(_is_heading(side, block) for block in difference.a_blocks)
    )


def _has_few_words(side: TextSide, difference: Difference) -> bool:
    """Whether what is gone is no longer than a subhead, in scripts without spaces by what makes a word there."""
    are_tagged = all(side.blocks[block].tag in HEADING_TAGS for block in difference.a_blocks)
    most = _OF_TAG if are_tagged else _WORDS
    return len(difference.a) <= most or sum(breaks(side.keys[block]) + 1 for block in difference.a_blocks) <= most


def _is_heading(side: TextSide, block: int) -> bool:
    entry = side.blocks[block]
    if entry.tag in HEADING_TAGS:
        return True
    if not _is_bold(side, block) or _FULL_STOP.search(side.keys[block]):
        return False
    return not (_QUESTION.search(side.keys[block]) and _is_interview(side))


def _is_bold(side: TextSide, block: int) -> bool:
    """Whether all of a paragraph is bold."""
    node = side.blocks[block].node
    if side.blocks[block].tag != "p" or not isinstance(node, Element):
        return False
    bold = node.select_one("strong, b")
    return bold is not None and len(bold.text.split()) >= len(side.keys[block].split())


def _is_interview(side: TextSide) -> bool:
    """Whether several paragraphs are questions in bold: they are asked, and answered by the text between them."""
    asked = (j for j, key in enumerate(side.keys) if _QUESTION.search(key) and _is_bold(side, j))
    return sum(1 for _ in islice(asked, _QUESTIONS)) == _QUESTIONS


_CLOSING = r"""["'”’»)\]\s]{0,4}\Z"""
_QUESTION = lazy_pattern(
    rf"(?:[?？؟፧꘏]|(?<=[\u0370-\u03ff\u1f00-\u1fff])\s?[;\u037e]|(?<=[\u3040-\u9fff])か){_CLOSING}|՞[^.:։]{{0,200}}[.:։]?{_CLOSING}"
)
"""How a question ends: in Greek with a semicolon, in Japanese with a syllable; Armenian marks the vowel of the word
that asks."""

_QUESTIONS = 3
"""Questions in bold from which an article is an interview; one or two may be subheads."""


_FULL_STOP = lazy_pattern(rf"[{PLAIN_STOPS}。]{_CLOSING}")
"""How a sentence ends that an author stressed; subheads are questions or calls at most."""
