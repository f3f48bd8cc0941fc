"""What is wrong with front matter that cannot be read, and where.

Readers take it for nothing; whoever asks for a post by its name or its folder has to hear of it, for what it
says of an original is lost.
"""

import json
import re
from typing import NamedTuple

from licensecheck.document.front_matter.reading import FENCED, FORMATS, SIZE_LIMIT, is_bounded
from licensecheck.document.places import normalise_newlines
from licensecheck.document.yaml_mistakes import mistake_of

__all__ = ["FrontMatterFault", "front_matter_fault"]

_OPENED = re.compile(
    r"(?P<fence>---|\+\+\+|;;;)(?:yaml|toml|json)?[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[\"']?[\w-]+[\"']?[ \t]*[:=]"
)
"""A first fence with a key in the next line that is not empty; without one it is a rule across the page."""
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)\Z")


class FrontMatterFault(NamedTuple):
    """A place in the post, 1-based, and what is wrong there."""

    line: int
    column: int
    what: str


def front_matter_fault(text: str) -> FrontMatterFault | None:
    """What keeps the post's front matter from being read; `None` where nothing does, or there is none."""
    text = normalise_newlines(text)
    match = FENCED.match(text)
    if match is None:
        opened = _OPENED.match(text)
        if opened is None:
            return None
        return FrontMatterFault(1, 1, f"front matter begins here and has no end: no line {opened['fence']} follows")
    if len(match[3]) > SIZE_LIMIT:
        return FrontMatterFault(1, 1, f"front matter has more than {SIZE_LIMIT:,} characters")
    # A fence that says which format it is has a line of its own, as the others do.
    return _FAULTS[match[2] or FORMATS[match[1]]](match[3])


def _yaml(source: str) -> FrontMatterFault | None:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        if not is_bounded(yaml.parse(source, Loader=loader)):
            return FrontMatterFault(1, 1, "front matter has too many levels or aliases")
        yaml.load(source, Loader=loader)  # noqa: S506 - makes text, lists and mappings only
    except yaml.YAMLError as error:
        mistake = mistake_of(source, error)
        return FrontMatterFault(mistake.line + 1, mistake.column, f"front matter is not YAML: {mistake.what}")
    except (RecursionError, ValueError) as error:
        return FrontMatterFault(1, 1, f"front matter is not YAML: {error}")
    return None


def _toml(source: str) -> FrontMatterFault | None:
    import tomllib

    try:
        tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        place = (int(at[1]) + 1, int(at[2])) if at and at[1] else (source.count("\n") + 2, 1)
        return FrontMatterFault(*place, f"front matter is not TOML: {_AT.sub('', str(error))}")
    except RecursionError:
        return FrontMatterFault(1, 1, "front matter has too many levels")
    except ValueError:
        return FrontMatterFault(1, 1, _LONG_NUMBER)
    return None


def _json(source: str) -> FrontMatterFault | None:
    try:
        json.loads(source)
    except json.JSONDecodeError as error:
        return FrontMatterFault(error.lineno + 1, error.colno, f"front matter is not JSON: {error.msg}")
    except RecursionError:
        return FrontMatterFault(1, 1, "front matter has too many levels")
    except ValueError:
        return FrontMatterFault(1, 1, _LONG_NUMBER)
    return None


_LONG_NUMBER = "front matter has a number of more figures than can be read; put it in quotes"
_FAULTS = {"yaml": _yaml, "toml": _toml, "json": _json}
