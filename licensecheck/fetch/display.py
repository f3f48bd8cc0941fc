"""Addresses as they may be printed: without passwords, control characters and endless length."""

from __future__ import annotations

import re

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["one_line", "printable", "without_password"]

LONGEST = 300
"""Characters of an address or server message that are printed; real addresses of articles are shorter."""

_USERINFO = lazy_pattern(r"^([a-z][a-z0-9+.-]*:)?//[^/?#]*@", re.IGNORECASE)
_ANY_USERINFO = lazy_pattern(r"^([a-z][a-z0-9+.-]*:)?//.*@", re.IGNORECASE | re.DOTALL)


def without_password(url: str) -> str:
    """The address without user name and password (RFC 3986 §3.2.1); other text is returned as it is."""
    return _USERINFO.sub(lambda found: f"{found[1] or ''}//", url.strip())


def printable(url: str, *, valid: bool = True) -> str:
    """The address for a message. Of one that is not valid nobody can say where a password in it would end."""
    pattern = _USERINFO if valid else _ANY_USERINFO
    return one_line(pattern.sub(lambda found: f"{found[1] or ''}//", url.strip()))


def one_line(text: str) -> str:
    """Foreign text in one bounded line; what does not print (control, bidi) is escaped as in Python."""
    shown = "".join(map(_visible, text[: LONGEST + 1]))
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}..."


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
