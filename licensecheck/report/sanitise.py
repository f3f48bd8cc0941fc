"""Makes words from pages, addresses and files safe to print.

What a page holds is hostile: a terminal obeys escape sequences, and bidirectional controls make a line read
otherwise than it is written (Unicode Technical Report 36, "Trojan Source"). The characters that act are
dropped; what they would have acted on stays, so that nobody can hide words from a report.
"""

from __future__ import annotations

import re
from typing import Final

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["clean", "escape_json", "one_line"]

# Line ends and tabs part words, so they become a space; all other controls are dropped.
_SPACES: Final = lazy_pattern("[\\t\\n\\v\\f\\r\\x1c-\\x1f\\x85\u2028\u2029]+")

# C0 and C1 controls; soft hyphen; Arabic letter mark, Mongolian vowel separator; zero-width space, LRM and
# RLM; embeddings, overrides and isolates; word joiner and invisible operators; interlinear annotation and
# byte order mark; tags. ZWNJ and ZWJ (U+200C, U+200D) stay: Persian and Indic words are spelt with them.
_ACTIVE: Final = lazy_pattern(
    "[\\x00-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
)
_SURROGATES: Final = lazy_pattern("[\ud800-\udfff]")

_JSON_ACTIVE: Final = lazy_pattern(
    "[\\x7f-\\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
# `##[…]` (GitHub), `##vso[…]` (Azure) and `##teamcity[…]` command a CI runner wherever they stand in a line.
_COMMAND: Final = lazy_pattern(r"##(?=\w{0,20}\[)")
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"


def clean(text: str) -> str:
    """`text` without control, escape or bidirectional characters; a lone surrogate shows as U+FFFD.

    What a CI runner would take for a command gets a space. Idempotent; the result can be encoded in UTF-8 and
    stays on one line.
    """
    plain = text
    if not text.isprintable():      # which none of these is
        plain = _SURROGATES.sub(_REPLACEMENT, _ACTIVE.sub("", _SPACES.sub(" ", text)))
    return _COMMAND.sub("# #", plain) if "##" in plain else plain


def one_line(text: str) -> str:
    """`clean(text)` with every run of white space as one space and none at the ends."""
    return " ".join(clean(text).split())


def escape_json(document: str) -> str:
    r"""JSON text with bidirectional and control characters as `\u` escapes, so that a terminal shows what is
    there, and with nothing that a CI runner takes for a command.

    `document` is valid JSON; the result is valid JSON with the same values, save that a lone surrogate, which
    no UTF-8 file can hold and many readers refuse even as an escape, becomes U+FFFD.
    """
    document = _COMMAND.sub(r"#\\u0023", document)
    return _JSON_ACTIVE.sub(_escape, _SURROGATES.sub(_REPLACEMENT, document))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
