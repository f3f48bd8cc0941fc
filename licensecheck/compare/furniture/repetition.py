"""Words that stand on a page again: a pull quote repeats the text, shortened perhaps, and says who spoke."""

from __future__ import annotations

from licensecheck.compare.text_side import TextSide

__all__ = ["is_said_again", "pulled", "without_speaker"]

_PIECE = 3
"""Words by which a line is found elsewhere in the text."""

_LONGEST_WORD = 20
"""Characters a word has on average at most where spaces part words; elsewhere two characters count as one."""

_MOST_PIECES = 60
"""Pieces of a line that are looked for."""

_SAID = 0.7
"""Share of its words that stand in the text again from which a line repeats it; pull quotes are shortened, and begin
where a sentence goes on."""

_SPEAKER = 8
"""Words that may stand behind a quotation's marks: who said it."""

_SIGNS = "\"'.,;:!?()…-"


def is_said_again(side: TextSide, key: str) -> bool:
    """Whether most of a folded line's words stand on the page elsewhere, in runs of a few words."""
    said = pulled(key)
    between = " " if said.count(" ") * _LONGEST_WORD >= len(said) - _LONGEST_WORD else ""
    words = said.split() if between else [said[at : at + 2] for at in range(0, len(said), 2)]
    if not words:
        return False
    pieces = range(max(1, len(words) - _PIECE + 1))
    step = 1 + len(pieces) // _MOST_PIECES
    looked = {word for at in pieces[::step] for word in range(at, min(at + _PIECE, len(words)))}
    again: set[int] = set()
    alone = 0
    for at in pieces[::step]:
        if side.repeats(between.join(words[at : at + _PIECE]).strip(_SIGNS)):
            again.update(range(at, min(at + _PIECE, len(words))))
        # No later piece has the words up to the next one; each is a search of the page, and few lines repeat anything.
        alone += sum(word in looked and word not in again for word in range(at, min(at + step, len(words))))
        if len(looked) - alone < _SAID * len(looked):
            return False
    return len(again) >= _SAID * len(looked)


def pulled(key: str) -> str:
    """Return the words that a folded line pulls from a text: without marks, the last stop, and who said it."""
    return without_speaker(key).strip("\"' .")


def without_speaker(key: str) -> str:
    """Return a folded line without the few words behind a quotation in its marks: who said it."""
    mark = key[:1]
    end = key.rfind(mark) if mark in ("\"", "'") else 0
    return key[1:end] if end > 1 and key.count(" ", end) <= _SPEAKER else key
