"""Front matter of Markdown posts: YAML between `---` lines or above one, TOML between `+++` lines, a JSON object, or
lines of metadata ("Title: …", ".. title: …") down to the first blank line.

Untrusted: bounded in size, depth and aliases. Dates stay text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import Any

from licensecheck.document.front_matter.people import (
    PEOPLE,
    TABLES,
    institutions_of,
    listed_institutions,
    name_of_person,
)
from licensecheck.document.model import Place, PrintedValue

__all__ = ["FENCED", "FORMATS", "SIZE_LIMIT", "FrontMatter", "is_bounded", "printed", "split_front_matter"]

FENCED = re.compile(
    r"\A(---|\+\+\+|;;;)(yaml|toml|json)?[ \t]*\n(.*?)^(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
FORMATS = {"---": "yaml", "+++": "toml", ";;;": "json"}
_METADATA = re.compile(r"[A-Za-z][\w-]*:[^\n]*\n(?:(?:[A-Za-z][\w-]*:|[ \t]+\S)[^\n]*(?:\n|\Z))+(?=[ \t]*(?:\n|\Z))")
_UNFENCED = re.compile(
    r"([A-Za-z][\w-]*):[^\n]*\n(?:(?:[A-Za-z][\w-]*:|[ \t]+\S|- )[^\n]*\n)+?---[ \t]*(?:\n|\Z)"
)
"""YAML that only a closing line parts from the post (Hexo)."""
_DOTTED = re.compile(r"(<!--[ \t]*\n)?((?:\.\. [\w-]+:[^\n]*\n){2,})(?(1)[ \t]*-->[ \t]*)(?=\n|\Z)")
"""Lines of metadata in a comment, or without one (Nikola)."""
_DOTTED_LINE = re.compile(r"^\.\. ([\w-]+):[ \t]*(.*)", re.MULTILINE)
_LINE_OF_METADATA = re.compile(r"^([A-Za-z][\w-]*):[ \t]*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_KEYS_OF_METADATA = frozenset(
    (
        "title", "author", "authors", "date", "slug", "tags", "category", "categories", "status", "summary", "lang",
        "language", "template", "subtitle", "keywords", "modified", "layout", "url", "description",
    )
)
"""Keys with which static site builders' metadata begins; a post that begins with "Note: …" has none."""
_OPENING = 100
"""Characters within which such lines begin."""
SIZE_LIMIT = 100_000
_ALIAS_LIMIT = 20
_DEPTH_LIMIT = 20

_PRINTED_PEOPLE = (*PEOPLE, "contributors")
_PRINTED = ("title", "subtitle", *_PRINTED_PEOPLE, "date")
"""Keys that themes print; what stands under any other key is for the site's builder alone."""

FrontMatter = dict[str, Any]


def split_front_matter(text: str) -> tuple[FrontMatter | None, int]:
    """Return a post's front matter as plain values, and where its body starts.

    Front matter that cannot be read is `{}`: it says nothing, but it is still no text of the article.
    """
    match = FENCED.match(text)
    if not match:
        if text.startswith("{"):
            return _bare_object(text)
        values, start = _unfenced(text)
        return (values, start) if values else _metadata_lines(text)
    source = match[3]
    if len(source) > SIZE_LIMIT:
        return {}, match.end()
    return _READERS[match[2] or FORMATS[match[1]]](source), match.end()


def _bare_object(text: str) -> tuple[FrontMatter | None, int]:
    """Read a JSON object that a post begins with, if it does: what follows it stands on a line of its own."""
    head = text[:SIZE_LIMIT]
    try:
        values, end = json.JSONDecoder().raw_decode(head)
    except (ValueError, RecursionError):
        return None, 0
    line = _REST_OF_LINE.match(text, end)
    return (values, line.end()) if line and values and isinstance(values, dict) else (None, 0)


_REST_OF_LINE = re.compile(r"[ \t]*(?:\n|\Z)")


def _unfenced(text: str) -> tuple[FrontMatter | None, int]:
    """Read YAML that a post begins with without a first fence, if it does."""
    match = _UNFENCED.match(text, 0, SIZE_LIMIT)
    if not match or match[1].lower() not in _KEYS_OF_METADATA:
        return None, 0
    values = _yaml(match[0][: match[0].rindex("---")])
    return (values, match.end()) if len(values) > 1 else (None, 0)


def _metadata_lines(text: str) -> tuple[FrontMatter | None, int]:
    """Read the lines of keys and values that a post begins with, if it does (MultiMarkdown, Pelican, Nikola)."""
    dotted = _DOTTED.match(text, 0, SIZE_LIMIT) if ".. " in text[:_OPENING] else None
    match = dotted or _METADATA.match(text, 0, SIZE_LIMIT)
    if not match:
        return None, 0
    lines = (_DOTTED_LINE if dotted else _LINE_OF_METADATA).findall(match[0])
    values = {key: " ".join(value.split()) for key, value in lines}
    keys = [key.lower() for key in values]
    return (values, match.end()) if keys[0] in _KEYS_OF_METADATA and len(keys) > 1 else (None, 0)


def _json(source: str) -> FrontMatter:
    try:
        loaded = json.loads(source)
    except (ValueError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def _toml(source: str) -> FrontMatter:
    import tomllib

    try:
        return {key: _plain(value) for key, value in tomllib.loads(source).items()}
    except (ValueError, RecursionError):     # not TOML, or a number of thousands of figures
        return {}


def _plain(value: object) -> object:
    """Return a TOML value with its dates and times as text."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date | time) else value


def _yaml(source: str) -> FrontMatter:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)      # plain text: a date stays what was written
    try:
        if not is_bounded(yaml.parse(source, Loader=loader)):
            return {}
        loaded = yaml.load(source, Loader=loader)  # noqa: S506 - makes text, lists and mappings only
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def is_bounded(events: Iterator[Any]) -> bool:
    """Whether YAML's aliases and levels are as few as posts have."""
    from yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

    depth = aliases = 0
    for event in events:
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        aliases += isinstance(event, AliasEvent)
        if depth > _DEPTH_LIMIT or aliases > _ALIAS_LIMIT:
            return False
    return True


_READERS: dict[str, Callable[[str], FrontMatter]] = {"yaml": _yaml, "toml": _toml, "json": _json}


def printed(
    front_matter: Mapping[str, Any] | None, source: str, place: Callable[[int], Place]
) -> tuple[PrintedValue, ...]:
    """Return what themes print of front matter for readers; `place` says where an offset of its source stands."""
    values = front_matter or {}
    listed = listed_institutions(values)
    found: list[PrintedValue] = []
    for key, value in _printed_values(values):
        at = _behind_key(source, key)
        found.extend(
            PrintedValue(key.lower(), text, place(_value_at(source, text, at))) for text in _texts(value, listed, 0)
        )
    return tuple(found)


def _printed_values(values: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    for key, value in values.items():
        if str(key).lower() in _PRINTED:
            yield str(key), value
        elif str(key).lower() in TABLES and isinstance(value, dict):
            yield from ((str(own), people) for own, people in value.items() if str(own).lower() in _PRINTED_PEOPLE)


def _behind_key(source: str, key: str) -> int:
    match = re.search(rf"""^[ \t]*["']?{re.escape(key)}["']?[ \t]*[:=][ \t]*["']?""", source, re.MULTILINE)
    return match.end() if match else 0


def _value_at(source: str, text: str, start: int) -> int:
    """Return where a value's first word stands behind its key; where it is written otherwise, where it begins."""
    at = source.find(text.split(maxsplit=1)[0], start)
    return at if at >= 0 else start


def _texts(value: object, listed: Mapping[str, str], depth: int) -> Iterator[str]:
    if depth > 3:
        return
    if isinstance(value, list):
        for item in value[:50]:
            yield from _texts(item, listed, depth + 1)
    elif isinstance(value, dict):
        name = name_of_person(value)
        yield from (*filter(None, [name]), *institutions_of(value, listed))
    elif value is not None and str(value).strip():
        yield str(value).strip()
