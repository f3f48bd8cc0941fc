"""Which CSS declarations take a box, with its words, out of a reader's sight."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Effect", "blanks_words", "effects", "gives_size", "hides", "hides_by_size_alone"]

_NUMBER = re.compile(r"\s*(-?\d*\.?\d+)\s*([A-Za-z%]*)")
_CLIPPED_TO_NOTHING = lazy_pattern(r"\s*rect\(\s*[01](?:px)?(?:[\s,]+[01](?:px)?){3}\s*\)", re.IGNORECASE)
_INSET_TO_NOTHING = lazy_pattern(r"\s*inset\(\s*(?:50|100)%", re.IGNORECASE)
_SHAPE_OF_NOTHING = lazy_pattern(
    r"\s*(?:circle\(\s*0[a-z%]*\s*[ )]|polygon\((?:\s*0[a-z%]*\s+0[a-z%]*\s*[,)]){3,8}\Z)", re.IGNORECASE
)
_FILTERED_OUT = lazy_pattern(r"opacity\(\s*0?(?:\.0+)?%?\s*\)")
_SIZE_OF_FONT = lazy_pattern(r"(?:^|\s)(0|\d*\.?\d+(?:px|pt|r?em|%))\s*(?:/|\s)")
"""The size that `font` sets: "0/0 a" is how a picture is put in the place of words."""
_MOVED_AWAY = lazy_pattern(
    r"[^;]{0,200}?(?:scale[xy]?\(\s*0\s*[,)]|translate[xy]?\([^)]{0,40}?-\d{4,}px)", re.IGNORECASE
)
_CLEAR = lazy_pattern(
    r"transparent|(?:(?:rgb|hsl)a?\((?:[^,)]{1,10},){3}|(?:rgb|hsl)a?\([^)/]{1,30}/)\s*0(?:\.0+)?%?\s*\)"
    r"|#(?:[0-9a-f]{3}0|[0-9a-f]{6}00)(?![0-9a-f])"
)
_FROM_ELSEWHERE = frozenset({"inherit", "initial", "unset", "revert", "revert-layer", "currentcolor"})
"""Words for a colour that mean another one for the letters than for their ground."""
_MAY_BLANK = ("transparent", "rgb", "hsl", "background", "#")
"""What declarations have to hold to leave words without a colour of their own."""

_FAR_OFF = 1000.0
"""Pixels to the left, top, right or bottom that are off every screen; scripts and skip links use 9999 or
10000."""
_PIXELS = {"em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "pt": 1.33, "vw": 12.0, "vh": 8.0, "%": 1.0}
_UNITS_OF_TYPE = frozenset({"px", "pt", "em", "rem", "%"})
_OF_AROUND = frozenset({"", "em", "%", "ex", "ch"})
"""Units of a size that is a part of the size around it, and none at all."""
_LONGEST = 5_000
"""Characters of one box's declarations that are read; pictures set inline as data are what is longer."""
_KEPT = 2_048
"""Declarations whose effects stay in memory: `display:none` stands a dozen times in a page, and in every page."""


class Effect(NamedTuple):
    """What a declaration does to a box: whether it hides it, and whether it is marked `!important`."""

    hides: bool
    important: bool


def hides(declarations: str) -> bool:
    """Whether declarations ("display: none; color: red") take a box out of a reader's sight."""
    return _hides(declarations[:_LONGEST])


def hides_by_size_alone(declarations: str) -> bool:
    """Whether all that declarations hide, letters without a size of their own, is too small to be read."""
    hiding = [name for name, effect in _effects(declarations[:_LONGEST]).items() if effect.hides]
    return hiding == ["font-size"]


def gives_size(declarations: str) -> bool:
    """Whether declarations give letters a size that readers see, whatever the size around them."""
    size = _values(declarations[:_LONGEST]).get("font-size", "")
    match = _NUMBER.match(size)
    return match is not None and match[2] not in _OF_AROUND and not _is_unreadable(size)


def blanks_words(declarations: str) -> bool:
    """Whether declarations give words no colour, or their ground's, and nothing shines through or round them."""
    return ("olor" in declarations or "OLOR" in declarations) and _blanks(declarations[:_LONGEST])


@lru_cache(maxsize=_KEPT)
def _blanks(declarations: str) -> bool:
    lowered = declarations.lower()
    values = _values(lowered) if any(map(lowered.__contains__, _MAY_BLANK)) else {}
    color = _colour(values.get("color", ""))
    if not color or color in _FROM_ELSEWHERE or not _PAINTED.isdisjoint(values):
        return False
    grounds = (_colour(values.get(name, "")) for name in ("background", "background-color"))
    return _CLEAR.match(color) is not None or color in grounds


def _colour(value: str) -> str:
    """Return a colour in its shortest form: `white`, `#ffffff` and `rgb(255, 255, 255)` are `#fff`."""
    value = value.removesuffix("!important").strip()
    written = _WHITE_OR_BLACK.get("".join(value.split()), value)
    return f"#{written[1::2]}" if len(written) == _FULL and written[1::2] == written[2::2] else written


_WHITE_OR_BLACK = {"white": "#fff", "rgb(255,255,255)": "#fff", "black": "#000", "rgb(0,0,0)": "#000"}
_FULL = len("#ffffff")


def effects(declarations: str) -> Mapping[str, Effect]:
    """Return what declarations do, by property; of several for one property the last counts (CSS 2.2, 6.4.1).

    `size` stands for width, height and overflow together.
    """
    return _effects(declarations[:_LONGEST])


@lru_cache(maxsize=_KEPT)
def _hides(declarations: str) -> bool:
    hiding = [name for name, effect in _effects(declarations).items() if effect.hides]
    return bool(hiding) and not (hiding == ["opacity"] and _is_to_move_in(declarations.lower()))


def _is_to_move_in(declarations: str) -> bool:
    """Whether what is transparent stands a little beside its place in the page, from where a script moves it in when a
    reader gets there; menus and windows have a place above the page."""
    is_moved = "transform:" in declarations and _MOVED.search(declarations) is not None
    return is_moved and _ABOVE_PAGE.search(declarations) is None


_MOVED = lazy_pattern(r"(?:^|[;\s])transform:\s*(?:translate|matrix|scale|rotate|perspective)")
_ABOVE_PAGE = lazy_pattern(r"(?:^|[;\s])(?:position:\s*(?:fixed|absolute)|pointer-events:\s*none|z-index:)")


@lru_cache(maxsize=_KEPT)
def _effects(declarations: str) -> Mapping[str, Effect]:
    values = _values(declarations)
    found = {
        name: Effect(_HIDING[name](value), "!important" in value)
        for name, value in values.items() if name in _HIDING
    }
    if not _OVERFLOWS.isdisjoint(values):
        found["size"] = Effect(_is_emptied(values), important=False)
    return found


def _values(declarations: str) -> dict[str, str]:
    values = {}
    for declaration in declarations.lower().split(";"):
        name, _, value = declaration.partition(":")
        name = name.strip()
        if name in _KNOWN:
            values[name] = value.strip()
        elif name == "font" and (size := _SIZE_OF_FONT.search(value)) is not None:
            values["font-size"] = size[1]
    return values


def _length(value: str) -> float | None:
    """Return a CSS length in pixels, as near as that matters here; None where it is no plain length."""
    match = _NUMBER.match(value)
    return float(match[1]) * _PIXELS.get(match[2].lower(), 1.0) if match else None


def _is_nothing(value: str) -> bool:
    return _length(value) == 0


def _is_unreadable(value: str) -> bool:
    """Whether letters are a pixel high at most; a number without a unit is no size but for 0, and is ignored."""
    match, length = _NUMBER.match(value), _length(value)
    if match is None or length is None:
        return False
    return length == 0 or (0 < length <= 1 and match[2] in _UNITS_OF_TYPE)


def _is_far_off(value: str) -> bool:
    length = _length(value)
    return length is not None and length <= -_FAR_OFF


def _is_moved_off(value: str) -> bool:
    return any(map(_is_far_off, value.split()))


def _is_indented_away(value: str) -> bool:
    # Pictures that stand for words push them out by -999 and more, or by more than the box is wide.
    length = _length(value)
    return length is not None and length <= -100 and "%" not in value


def _is_emptied(values: dict[str, str]) -> bool:
    """Whether a box has no size, or its one line begins where it ends, and what runs over is cut off."""
    if not any(values[name].startswith(("hidden", "clip")) for name in _OVERFLOWS & values.keys()):
        return False
    if values.get("text-indent") == "100%" and values.get("white-space") == "nowrap":
        return True
    sizes = [_length(values[name]) for name in _SIZES & values.keys()]
    return 0 in sizes or (len(sizes) > 1 and all(size is not None and size <= 1 for size in sizes))


def _is_struck(value: str) -> bool:
    """Whether words are struck through, and so taken back as those of `del` are."""
    return "line-through" in value


_HIDING: dict[str, Callable[[str], bool]] = {
    "display": lambda value: value.startswith("none"),
    "visibility": lambda value: value.startswith(("hidden", "collapse")),
    "content-visibility": lambda value: value.startswith("hidden"),
    "opacity": _is_nothing,
    "font-size": _is_unreadable,
    "text-indent": _is_indented_away,
    "left": _is_far_off, "right": _is_far_off, "top": _is_far_off, "bottom": _is_far_off,
    "margin-left": _is_far_off, "margin-top": _is_far_off,
    "clip": lambda value: _CLIPPED_TO_NOTHING.match(value) is not None,
    "clip-path": lambda value: (_INSET_TO_NOTHING.match(value) or _SHAPE_OF_NOTHING.match(value)) is not None,
    "filter": lambda value: _FILTERED_OUT.match(value) is not None,
    "translate": _is_moved_off, "inset": _is_moved_off,
    "transform": lambda value: _MOVED_AWAY.match(value) is not None,
    "scale": _is_nothing,
    "text-decoration": _is_struck, "text-decoration-line": _is_struck,
}
_SIZES = frozenset({"width", "height", "max-width", "max-height"})
_OVERFLOWS = frozenset({"overflow", "overflow-x", "overflow-y"})
_PAINTED = frozenset({"background-clip", "-webkit-background-clip", "text-shadow", "-webkit-text-fill-color"})
_KNOWN = frozenset(_HIDING) | _SIZES | _OVERFLOWS | _PAINTED | {
    "color", "background", "background-color", "white-space",
}
