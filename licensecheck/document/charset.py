"""From bytes to text: byte order mark, HTTP header, the page's own declaration, detection, in that order.

Declared labels are read as the WHATWG Encoding Standard reads them (`iso-8859-1` means windows-1252). A
declaration that the bytes contradict is passed over: bytes that are valid UTF-8 beyond ASCII are UTF-8
whatever a single-byte declaration says, and a charset in which the bytes cannot be read is not theirs.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from licensecheck.errors import CouldNotCheck
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_META_REACH = 4096
"""Bytes in which a declaration is looked for. The standard's prescan stops at 1,024; real pages do not."""

_DETECTION_REACH = 1_000_000
"""Bytes from which an undeclared encoding is guessed."""
_REPLACED_LIMIT = 0.01
"""Share of characters that may be unreadable before a text is given up as broken."""

_DAMAGE_LIMIT, _STRAY_LIMIT = 0.05, 0.25
"""Shares of the characters beyond ASCII that may be broken in what is still UTF-8: whatever else it declares to be, and
where it declares nothing else and hardly a character is broken. Western charsets break nearly all, Thai and the East
Asian ones at least half."""

# Labels whose meaning on the web differs from Python's codec of that name (Encoding Standard, section 4.2).
_WEB_LABELS = {
    "iso8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "utf-16": "utf-16-le", "koi8-t": "koi8-r",
}
_WEB_ALIASES = {
    "x-sjis": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949", "x-gbk": "gb18030",
    "x-x-big5": "big5hkscs", "windows-874": "cp874", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic", "unicode": "utf-8", "utf8": "utf-8", "dos-874": "cp874",
    "csisolatin1": "cp1252",
    "iso-8859-8-i": "iso8859-8", "logical": "iso8859-8", "visual": "iso8859-8",
}
_SINGLE_BYTE = frozenset(
    {f"cp{number}" for number in (866, 874, *range(1250, 1259))}
    | {f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)}
    | {"koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"}
)
_WIDE = frozenset({"utf-16-le", "utf-16-be"})
_WEB_CODECS = _SINGLE_BYTE | _WIDE | {
    "utf-8", "gb18030", "big5hkscs", "euc_jp", "iso2022_jp", "cp932", "cp949",
}
"""The encodings of the web, by Python's names; a page that names another one (or `hex`, or `zip`) names
none."""


def decode(data: bytes, *, header: str | None = None) -> str:
    """Return the text of `data` without its byte order mark; `header` is the charset an HTTP header names.

    Raises CouldNotCheck when no encoding makes the bytes readable.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _readable(data[len(mark):].decode(name, "replace"))
    as_utf8 = _as_utf8(data)
    declared = _codec(_declared(data))
    if declared in _WIDE:
        declared = "utf-8"                # the declaration could not have been found in UTF-16
    for codec in (_codec(header), declared):
        if codec is None or (as_utf8 is not None and codec in _SINGLE_BYTE):
            continue
        if as_utf8 is not None and codec == "utf-8":
            return as_utf8
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    if as_utf8 is None:
        as_utf8 = _as_utf8(data, _STRAY_LIMIT, _REPLACED_LIMIT)
    return as_utf8 if as_utf8 is not None else _detected(data, _codec(header) or declared)


def _as_utf8(data: bytes, damaged: float = _DAMAGE_LIMIT, replaced: float = 1.0) -> str | None:
    """Return the text if the bytes are UTF-8, a few broken characters allowed; None if they are not.

    `damaged` and `replaced` are the shares that may be broken, of the characters beyond ASCII and of all."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    return text if broken <= min(beyond_ascii * damaged, len(text) * replaced) else None


def _declared(data: bytes) -> str | None:
    match = _META.search(data, 0, _META_REACH)
    return match[1].decode("ascii") if match else None


def _codec(label: str | None) -> str | None:
    if not label:
        return None
    label = label.strip().strip("\"'").lower()
    if label in _WEB_ALIASES:
        return _WEB_ALIASES[label]
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    name = _WEB_LABELS.get(name, name)
    return name if name in _WEB_CODECS else None


def _detected(data: bytes, declared: str | None) -> str:
    """Guess from the bytes; a declaration that nearly fits is better than a guess."""
    if declared is not None:
        text = data.decode(declared, "replace")
        if text.count("\ufffd") <= len(text) * _REPLACED_LIMIT:
            return text
    from turbohtml.detect import detect

    # What the page declares was tried, and the detector would believe it again.
    sample = _META.sub(b"", data[:_META_REACH]) + data[_META_REACH:_DETECTION_REACH]
    guess = _codec(detect(sample).encoding)
    if guess in (None, "utf-8") or (guess in _CENTRAL_EUROPEAN and _is_western(sample, guess)):
        guess = "cp1252"
    if guess == "cp1252" and _is_hungarian(sample):
        guess = "cp1250"
    return _readable(data.decode(guess, "replace"))


_CENTRAL_EUROPEAN = frozenset(("cp1250", "iso8859-2", "iso8859-16"))
"""Charsets that a text in windows-1252 is taken for by its pound sign, which is a letter there."""

_BEYOND_ASCII = lazy_pattern(r"[^\x00-\x7f]")
_POUNDS = lazy_pattern(r"(?<!\w)\u00a3\s?\d")
_WORDS_A_LETTER = 50
"""Words to a letter of its own, at least, from which a language is not one of Central Europe: those have one in every
second word, English one in a borrowed word."""


def _is_western(data: bytes, guess: str) -> bool:
    """Whether bytes taken for Central European have hardly a letter in a word that windows-1252 has not, or reads as
    another: a sign that stands by itself or before a figure is none."""
    western, central = data.decode("cp1252", "replace"), data.decode(guess, "replace")
    if len(western) != len(central):
        return False
    own = sum(_is_in_word(central, at) for at in _differing(western, central) if central[at].isalpha())
    return own <= (max(1, len(data.split()) // _WORDS_A_LETTER) if _POUNDS.search(western) else 0)


def _is_hungarian(data: bytes) -> bool:
    """Whether words have both letters that stand for the Hungarian double acutes, which no one Western language has."""
    text = data.decode("cp1252", "replace").lower()
    has_both = all(letter in text for letter in "\u00f5\u00fb")
    return has_both and not any(letter in text for letter in "\u00e3\u00e7\u00e8\u00ea\u00e0")


def _differing(western: str, central: str) -> Iterator[int]:
    """Yield where two readings of the same bytes differ."""
    return (match.start() for match in _BEYOND_ASCII.finditer(central) if western[match.start()] != match[0])


def _is_in_word(text: str, at: int) -> bool:
    return text[at - 1 : at].isalpha() or text[at + 1 : at + 2].isalpha()


def _readable(text: str) -> str:
    if text.count("\ufffd") > len(text) * _REPLACED_LIMIT:
        raise CouldNotCheck("the text is not readable in any encoding; save the file as UTF-8")
    return text
