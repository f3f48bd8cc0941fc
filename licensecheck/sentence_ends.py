"""How sentences end in many scripts, and begin: with a stop, quotation marks and brackets behind it, and an article's
own mark."""

from __future__ import annotations

__all__ = ["CLOSING", "END_MARK", "begins_like_sentence", "ends_in_full_stop", "ends_like_sentence"]

_FULL_STOPS = tuple(".!?…。！？।॥؟")
_STOPS = (*_FULL_STOPS, ":", ";")
CLOSING = "\"'”’»)]"
"""What may close behind a stop."""

_SIGNS = "#\u00b6\u220e\u2605\u2606\u2756"
_SHAPES = (("\u25a0", "\u25ff"), ("\u2660", "\u2667"))
"""First and last of the geometric shapes and of the suits of cards."""

END_MARK = rf"(?:\s*[{_SIGNS}{'-'.join(_SHAPES[0])}{'-'.join(_SHAPES[1])}])?\s*\Z"
"""Pattern of nothing, of the sign that some magazines put behind an article's last sentence, or of that of a link to a
paragraph, at a text's end."""


def begins_like_sentence(text: str) -> bool:
    """Whether a text may begin a sentence: with a capital, a figure, or a letter of a script without small ones."""
    first = next((character for character in text if character.isalnum()), "")
    return first != "" and not first.islower()


def ends_like_sentence(text: str, closing: str = CLOSING) -> bool:
    """Whether a text ends as a sentence does, or with a colon or semicolon that leads to the next."""
    return _without_closing(text, closing).endswith(_STOPS)


def ends_in_full_stop(text: str) -> bool:
    """Whether a text ends as a sentence does that leads to no other."""
    return _without_closing(text).endswith(_FULL_STOPS)


def _without_closing(text: str, closing: str = CLOSING) -> str:
    text = text.rstrip()
    if _is_sign(text[-1:]):
        text = text[:-1].rstrip()
    return text.rstrip(closing)


def _is_sign(character: str) -> bool:
    return character != "" and (character in _SIGNS or any(first <= character <= last for first, last in _SHAPES))
