"""Paths and addresses as other programs read them in a report."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from licensecheck.report.sanitise import one_line

__all__ = ["is_web", "location_of", "uri_of"]

_STDIN = "stdin"


def is_web(location: str) -> bool:
    """Whether a location is a page's address."""
    return location.lower().startswith(("http://", "https://"))


def location_of(location: str) -> str:
    """A file's path relative to the working directory, where it lies under it; an address as it is.

    Tools look files up from the root of a repository, where they run this program. Slashes part the folders.
    """
    if is_web(location):
        return one_line(location)
    if location == "-":
        return _STDIN
    path = os.path.relpath(location)
    if path == os.pardir or path.startswith(os.pardir + os.sep):
        path = str(Path(location).absolute())
    return path.replace(os.sep, "/")


def uri_of(location: str) -> str:
    """The location as a URI reference (RFC 3986): relative for files under the working directory."""
    if is_web(location):
        return quote(location, safe=":/?#[]@!$&'()*+,;=%-._~", errors="replace")
    path = location_of(location)
    if path.startswith("/") or path[1:3] == ":/":
        return Path(path).as_uri()
    # A first segment with a colon would read as a scheme.
    return quote(path, safe="/-._~!$&'()*+,;=@", errors="replace")
