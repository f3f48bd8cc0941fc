"""Which of a site's posts are republications: those whose front matter names an original."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from licensecheck.load import FORMATS_BY_SUFFIX

__all__ = ["named_source", "with_source"]

_HEAD = 128 * 1024  # bytes in which a post's front matter stands


def with_source(copies: Iterable[str], keys: Sequence[str]) -> tuple[str, ...]:
    """`copies` without the Markdown posts that name no original; what cannot be read stays in."""
    return tuple(copy for copy in copies if not _is_post(copy) or _may_name_one(Path(copy), keys))


def _is_post(copy: str) -> bool:
    return FORMATS_BY_SUFFIX.get(Path(copy).suffix.lower()) == "markdown"


def _may_name_one(post: Path, keys: Sequence[str]) -> bool:
    text = _beginning(post)
    if text is None or _key_in(text, keys):
        return True
    from licensecheck.document.front_matter.fault import front_matter_fault

    return front_matter_fault(text) is not None


def named_source(post: Path, keys: Sequence[str]) -> str | None:
    """The first of `keys` in the post's front matter that holds text, "" for none, None for no such file."""
    text = _beginning(post)
    return None if text is None else _key_in(text, keys)


def _beginning(post: Path) -> str | None:
    try:
        with post.open("rb") as stream:
            return stream.read(_HEAD).decode("utf-8-sig", "replace").replace("\r\n", "\n")
    except OSError:
        return None


def _key_in(text: str, keys: Sequence[str]) -> str:
    from licensecheck.document.front_matter.reading import split_front_matter

    values = split_front_matter(text)[0] or {}
    return next((key for key in keys if isinstance(values.get(key), str) and values[key].strip()), "")
