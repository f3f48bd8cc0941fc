"""The text of a file that somebody wrote for this program: what cannot be read is told with what to do about it."""

from __future__ import annotations

from licensecheck.errors import InvalidRules
from licensecheck.policy.fault import Fault, quoted

__all__ = ["decoded", "unreadable"]


def decoded(data: bytes, name: str, *, most: int, wanted: str) -> str:
    """The text of a file of this name, without a byte order mark. Raises Fault where it is too large or not UTF-8.

    `wanted` is what the file should be, in words.
    """
    if len(data) > most:
        raise Fault(name, 1, 1, f"the file has more than {most:,} bytes, expected {wanted}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        from licensecheck.document.places import LineIndex, normalise_newlines

        # With the mark counted off: the error's offset is into what stands behind it.
        before = error.object[: error.start].decode("utf-8", "replace")
        text = normalise_newlines(before)
        place = LineIndex(text).place(len(text))
        raise Fault(name, *place, "this byte is not UTF-8, expected a text file in UTF-8") from error


def unreadable(kind: str, path: object, error: Exception) -> InvalidRules:
    """What is said of a file that cannot be opened; `kind` is "rule file" or the like."""
    reason = getattr(error, "strerror", None) or str(error)
    if isinstance(error, IsADirectoryError):
        reason, mend = "it is a folder", "name a file in it"
    elif isinstance(error, FileNotFoundError):
        reason, mend = "there is no such file", "check the path"
    elif isinstance(error, PermissionError):
        mend = "check its permissions"
    else:
        mend = "check the path"
    return InvalidRules(f"the {kind} {quoted(path)} cannot be read: {reason}; {mend}")
