"""How sentences end in many scripts, and begin: with a stop, quotation marks and brackets behind it, and an article's
own mark."""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "BETWEEN_SENTENCES", "CLOSING", "END_MARK", "FULL_STOPS", "PLAIN_STOPS", "SPACED_STOPS", "UNSPACED_STOPS",
    "begins_like_sentence", "ends_in_full_stop", "ends_like_sentence",
]

PLAIN_STOPS = ".।॥\u06d4\u0589\u1362\u104b\u17d4\u0f0d"
"""What ends a sentence that asks and calls nothing, before a space: also in Urdu, Armenian, Amharic, Burmese, Khmer and
Tibetan."""
SPACED_STOPS = f"{PLAIN_STOPS}!?…؟\u1367"
UNSPACED_STOPS = "。！？\uff61"
"""The same where no space follows."""
FULL_STOPS = SPACED_STOPS + UNSPACED_STOPS

BETWEEN_SENTENCES = lazy_pattern(r"[.!?…]\s+|[。！？।]\s*")
"""What parts the sentences of a credit line, whose stops no quotation marks follow."""

_FULL_STOPS = tuple(FULL_STOPS)
_STOPS = (*_FULL_STOPS, ":", ";")
CLOSING = "\"'”’“‘»›)]」』）】 \u00a0\u202f"
"""What may close behind a stop, with the space that French and others set before it."""

_SIGNS = "#\u00b6\u220e"
_SHAPES = (("\u2190", "\u21ff"), ("\u25a0", "\u25ff"), ("\u2600", "\u27bf"), ("\U0001f000", "\U0001faff"))
"""First and last of the arrows, which lead back from notes, of the geometric shapes, of the symbols and ornaments, and
of the pictures (emoji)."""

_SMILEYS = (":)", ":-)", ";)", ";-)")
_MOST = 5
"""Signs behind one sentence: bloggers put several smileys there."""

END_MARK = (
    rf"(?:\s*(?:[{_SIGNS}{''.join(f'{first}-{last}' for first, last in _SHAPES)}]|[:;]-?\))){{0,{_MOST}}}\s*\Z"
)
"""Pattern of nothing, or of what stands behind a text's last sentence: the sign that some magazines end an article
with, that of a link to a paragraph, pictures and smileys."""


def begins_like_sentence(text: str) -> bool:
    """Whether a text may begin a sentence: with a capital, a figure, or a letter of a script without small ones."""
    first = next((character for character in text if character.isalnum()), "")
    return first != "" and not first.islower()


def ends_like_sentence(text: str, closing: str = CLOSING) -> bool:
    """Whether a text ends as a sentence does, or with a colon or semicolon that leads to the next."""
    return _ends(text, _STOPS, closing)


def ends_in_full_stop(text: str) -> bool:
    """Whether a text ends as a sentence does that leads to no other."""
    return _ends(text, _FULL_STOPS, CLOSING)


def _ends(text: str, stops: tuple[str, ...], closing: str) -> bool:
    text = text.rstrip()
    for _ in range(_MOST):
        if text.rstrip(closing).endswith(stops):
            return True
        sign = _sign(text)
        if not sign:
            return False
        text = text.removesuffix(sign).rstrip()
    return text.rstrip(closing).endswith(stops)


def _sign(text: str) -> str:
    """Return the sign or smiley that a text ends with, or nothing."""
    last = text[-1:]
    if last in _SIGNS or (not last.isascii() and any(first <= last <= end for first, end in _SHAPES)):
        return last
    return next(filter(text.endswith, _SMILEYS)) if text.endswith(_SMILEYS) else ""
