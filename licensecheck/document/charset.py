"""From bytes to text: byte order mark, HTTP header, the page's own declaration, detection, in that order.

Declared labels are read as the WHATWG Encoding Standard reads them (`iso-8859-1` means windows-1252). A
declaration that the bytes contradict is passed over: bytes that are valid UTF-8 beyond ASCII are UTF-8
whatever a single-byte declaration says, and a charset in which the bytes cannot be read is not theirs.
"""

from __future__ import annotations

import codecs
import re

from licensecheck.errors import CouldNotCheck

__all__ = ["decode"]

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_META_REACH = 4096
"""Bytes in which a declaration is looked for. The standard's prescan stops at 1,024; real pages do not."""

_REPLACED_LIMIT = 0.01
"""Share of characters that may be unreadable before a text is given up as broken."""

# Labels whose meaning on the web differs from Python's codec of that name (Encoding Standard, section 4.2).
_WEB_LABELS = {
    "iso8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949",
    "big5": "big5hkscs", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8", "utf-7": "utf-8",
}
_WEB_ALIASES = {
    "x-sjis": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949", "x-gbk": "gb18030",
    "x-x-big5": "big5hkscs", "windows-874": "cp874", "x-mac-roman": "mac_roman", "unicode": "utf-8",
    "utf8": "utf-8", "dos-874": "cp874",
}


def decode(data: bytes, *, header: str | None = None) -> str:
    """Return the text of `data` without its byte order mark; `header` is the charset an HTTP header names.

    Raises CouldNotCheck when no encoding makes the bytes readable.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _readable(data[len(mark):].decode(name, "replace"))
    try:
        as_utf8: str | None = data.decode("utf-8")
    except UnicodeDecodeError:
        as_utf8 = None
    for label in (header, _declared(data)):
        codec = _codec(label)
        if codec is None or (as_utf8 is not None and codec != "utf-8" and _is_single_byte(codec)):
            continue
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return as_utf8 if as_utf8 is not None else _detected(data, _codec(header) or _codec(_declared(data)))


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
    return _WEB_LABELS.get(name, name)


def _is_single_byte(codec: str) -> bool:
    return codec.startswith(("cp125", "iso8859", "koi8", "mac", "cp874", "cp437", "cp850"))


def _detected(data: bytes, declared: str | None) -> str:
    """Guess from the bytes; a declaration that nearly fits is better than a guess."""
    if declared is not None:
        text = data.decode(declared, "replace")
        if text.count("\ufffd") <= len(text) * _REPLACED_LIMIT:
            return text
    from turbohtml.detect import detect

    guess = _codec(detect(data).encoding) or "cp1252"
    return _readable(data.decode(guess, "replace"))


def _readable(text: str) -> str:
    if text.count("\ufffd") > len(text) * _REPLACED_LIMIT:
        raise CouldNotCheck("the text is not readable in any encoding; save the file as UTF-8")
    return text
