"""The JSON-LD of a page: every object its scripts hold, also where the JSON is slightly broken.

Content systems put raw line ends into strings, commas behind last values, and signs around the whole that hide it from
old browsers. Search engines read that all the same, so that nobody notices.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from turbohtml import Document as Tree

from licensecheck.document.model import Place
from licensecheck.document.places import place_of_tag
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["place_of_article", "read_json_ld"]

_DEPTH_LIMIT = 12
"""Nesting of JSON-LD that is followed; real pages stay below six."""
_OBJECT_LIMIT = 500
"""JSON-LD objects kept of one page."""
_LONGEST_MENDED = 1_000_000
"""Characters of a broken script that is mended."""
_HOLDERS = ("mainEntity", "mainEntityOfPage")
"""Properties by which a page's object holds its article's."""
_OPENING = lazy_pattern(r"\s*+(?://|/\*)?\s*+(?:<!\[CDATA\[|<!--)\s*+(?:\*/)?")
_CLOSINGS = frozenset(("", "-->", "//-->", "]]>", "//]]>", "/*]]>*/"))
"""What may stand behind the JSON, apart from white space and semicolons."""
_BLANK = lazy_pattern(r"[\s;]+")
_BETWEEN = lazy_pattern(r"[\s;,]*+")
_VALUES = ("{", "[")
"""How a value begins that may stand behind another."""
_STRING_OR_COMMA = lazy_pattern(r'"(?:[^"\\]++|\\.?)*"?|,(?=\s*+[}\]])', re.DOTALL)
"""A string, closed or not (so that no place is looked at twice), or a comma behind a last value."""
_ESCAPE = lazy_pattern(r"\\(.)", re.DOTALL)
_JSON_ESCAPES = frozenset('"\\/bfnrtu')


def read_json_ld(tree: Tree) -> tuple[Mapping[str, Any], ...]:
    """Return the JSON-LD objects of a page, graphs flattened, in the page's order."""
    found = (item for value in _values(tree) for item in _flattened(value, 0))
    return tuple(islice(found, _OBJECT_LIMIT))


def place_of_article(tree: Tree, place: Callable[[int], Place]) -> Place | None:
    """Return where the script begins that holds an article's text; `place` turns an offset of the source into one."""
    for script in tree.select(_SCRIPTS):
        if '"articleBody"' in script.text and script.source_location is not None:
            return place_of_tag(script, place)
    return None


_SCRIPTS = 'script[type*="application/ld+json" i]'


def _values(tree: Tree) -> Iterator[object]:
    for script in tree.select(_SCRIPTS):
        text = script.text
        try:
            yield json.loads(text)
        except RecursionError:
            continue
        except ValueError:
            yield from _mended(text)


def _mended(text: str) -> list[object]:
    """The values of a text that is JSON but for what content systems do to it, none where it is not.

    Two plug-ins that write into one script make two values of it, one behind the other.
    """
    if len(text) > _LONGEST_MENDED:
        return []
    opening = _OPENING.match(text)
    text = _STRING_OR_COMMA.sub(_mended_token, text[opening.end() :] if opening else text).lstrip()
    values: list[object] = []
    decoder, end = json.JSONDecoder(strict=False), 0
    try:
        while not values or text[end : end + 1] in _VALUES:
            value, end = decoder.raw_decode(text, end)
            values.append(value)
            between = _BETWEEN.match(text, end)
            end = between.end() if between else end
    except (ValueError, RecursionError):
        return values
    return values if _BLANK.sub("", text[end:]) in _CLOSINGS else []


def _mended_token(token: re.Match[str]) -> str:
    return "" if token[0] == "," else _ESCAPE.sub(_mended_escape, token[0])


def _mended_escape(escape: re.Match[str]) -> str:
    r"""An escape that JSON knows, else the character alone: `\'` is JavaScript's."""
    return escape[0] if escape[1] in _JSON_ESCAPES else escape[1]


def _flattened(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEPTH_LIMIT:
        return
    if isinstance(value, list):
        for item in value:
            yield from _flattened(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _flattened(value.get("@graph", []), depth + 1)
        for key in _HOLDERS:
            yield from _flattened(_pieces(value.get(key)), depth + 1)


def _pieces(value: object) -> list[object]:
    """What a page's object holds that has an author or a headline; a bare reference to the page has neither."""
    given = value if isinstance(value, list) else [value]
    return [one for one in given if isinstance(one, dict) and ("headline" in one or "author" in one)]
