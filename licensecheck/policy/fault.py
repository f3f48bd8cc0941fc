"""Errors in rule files: one line that says where, what is wrong and what was expected."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.errors import InvalidRules

__all__ = ["Fault", "meant", "nearest", "one_of", "printable", "quoted"]

_LONGEST_QUOTE = 60


class Fault(InvalidRules):
    """An InvalidRules whose message is `path:line:column: what`; both are 1-based code points."""

    def __init__(self, path: str, line: int, column: int, what: str) -> None:
        self.path, self.line, self.column, self.what = path, line, column, what
        super().__init__(f"{printable(path)}:{line}:{column}: {printable(what)}")


def printable(text: str) -> str:
    """The text on one line, with everything a terminal might obey written as an escape."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in text)


def quoted(value: object) -> str:
    """A value as it is shown in a message: short, in quotation marks where it is text."""
    text = str(value)
    short = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
    return f"'{printable(short)}'"


def one_of(names: Iterable[str]) -> str:
    """The names as a list for people: `a, b or c`."""
    *most, last = list(names) or ["nothing"]
    return f"{', '.join(most)} or {last}" if most else last


def nearest(wrong: str, names: Iterable[str]) -> str:
    """` (did you mean 'x'?)` where one of the names is near, else nothing."""
    known = list(names)
    other = _spelt_otherwise(wrong, known)
    if other is not None:
        return f" (it is spelt {quoted(other)} here)"
    close = meant(wrong, known)
    return f" (did you mean {quoted(close)}?)" if close is not None else ""


def meant(wrong: str, names: Iterable[str]) -> str | None:
    """Return the name that a misspelt one is nearest to, if one is near; licence/license always is."""
    import difflib

    known = list(names)
    other = _spelt_otherwise(wrong, known)
    if other is not None:
        return other
    written = wrong[:_LONGEST_QUOTE]
    for form in (written, written.casefold().replace(" ", "-")):  # names have no capitals and no spaces
        close = difflib.get_close_matches(form, known, n=1, cutoff=0.7)
        if close:
            return close[0]
    return None


def _spelt_otherwise(wrong: str, names: Iterable[str]) -> str | None:
    """Return the name that has "license" where another has "licence", or the other way round."""
    others = {wrong.replace("licence", "license"), wrong.replace("license", "licence")} - {wrong}
    return next((name for name in names if name in others), None)
