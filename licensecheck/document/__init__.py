"""Readers: from bytes to a `Document`, the visible words of a page with their places."""

from __future__ import annotations

from licensecheck.document.model import Document, Format
from licensecheck.document.reading import read

__all__ = ["Document", "Format", "read"]
