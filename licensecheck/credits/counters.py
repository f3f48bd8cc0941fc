"""Page counters: images, scripts and frames by which a publisher counts the readers of copies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from licensecheck.credits.model import Counter, Evidence
from licensecheck.document.lazy import LazySequence
from licensecheck.document.model import Document, Embed
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_counter", "read_counters"]

_MARKS = ("count", "pixel", "track", "republication")
_FORMS = (
    lazy_pattern(r"/content/(?P<id>\d+)/count(?:er)?(?:\.gif|\b)", re.IGNORECASE),
    lazy_pattern(r"/count\.gif(?:$|\?)", re.IGNORECASE),
    lazy_pattern(r"[?&]republication-pixel=true(?=.*[?&]post=(?P<id>\d+))?", re.IGNORECASE),
    lazy_pattern(r"/republication-tracker-tool/.*?pixel\.php(?=.*[?&]post=(?P<id>\d+))?", re.IGNORECASE),
    lazy_pattern(r"//pixel\.propublica\.org/", re.IGNORECASE),
    lazy_pattern(r"//[^/]*/pixel(?:[-_]ping)?\.(?:gif|js|png)\?(?=.*key=)", re.IGNORECASE),
    lazy_pattern(r"content_tracker_hook\.js", re.IGNORECASE),
)


def read_counters(document: Document) -> Sequence[Counter]:
    """Return the counters of a page in order, whether or not a browser loads them; looked for when asked."""
    return LazySequence(lambda: tuple(_counters(document)))


def is_counter(embed: Embed) -> bool:
    """Whether something that a page loads is a page counter."""
    return any(_form(address) is not None for address in _addresses(embed))


def _counters(document: Document) -> Iterator[Counter]:
    for embed in document.embeds:
        for address in _addresses(embed):
            match = _form(address)
            if match is not None:
                yield Counter(
                    url=address,
                    article_id=match.groupdict().get("id"),
                    loads=embed.loads,
                    evidence=Evidence(text=address[:300], where="copy", place=document.place_of(embed)),
                )
                break


def _form(address: str) -> re.Match[str] | None:
    lowered = address.lower()
    for mark in _MARKS:
        if mark in lowered:
            return next((m for form in _FORMS if (m := form.search(address))), None)
    return None


def _addresses(embed: Embed) -> Iterator[str]:
    """A script's counter stands in an attribute; else it is what the element loads."""
    for name in ("data-counter", "data-tracker"):
        if name in embed.attributes:
            yield embed.attributes[name]
    yield embed.url
