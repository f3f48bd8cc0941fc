"""What the examples of a rule file look like, as a part of the JSON Schema of rule files."""

from __future__ import annotations

from typing import Any

__all__ = ["example_schema"]

_ORIGINAL_PARTS = {
    "url": "The original's address.",
    "title": "Its headline.",
    "publisher": "Its publisher.",
    "license": "Its licence, as in its address (by-nd/4.0); without it, the page states none.",
    "copyright": "The article's copyright notice.",
    "language": "The language its page declares.",
    "date": "The day it was first published, as 2026-09-07.",
    "byline": "What stands above the text, as HTML, in place of the authors.",
    "body": "The article's text, as HTML, in place of the tool's own.",
    "end": "What stands below the text, as HTML.",
    "head": "More HTML for the page's head.",
}
"""What an example can say of the original; the tool has an article of its own for the rest."""

_COPY_PARTS = {
    "title": "The copy's headline.",
    "byline": "What stands above the text, as HTML.",
    "credit": "The credit line above the text, as HTML.",
    "body": "The copy's text, as HTML, in place of the original's.",
    "end": "What stands below the text, as HTML: a credit line, a counter.",
    "head": "More HTML for the page's head.",
    "date": "The day the copy was published, as 2026-09-10.",
    "url": "The copy's address.",
}
"""What an example can say of the copy; parameters such as {source.url} are filled in."""


def example_schema() -> dict[str, Any]:
    """The schema of the key `examples`."""
    return {
        "description": "Small examples that `licensecheck rules test` runs.",
        "type": "object",
        "additionalProperties": False,
        "required": ["copy"],
        "properties": {
            "original": _parts("The original of all examples.", _ORIGINAL_PARTS),
            "copy": _parts("A copy that passes every rule of the file.", _COPY_PARTS),
            "fails": {
                "description": "For each rule, what is different in a copy that it does not pass.",
                "type": "object",
                "additionalProperties": _parts("What is different.", _COPY_PARTS, change=True),
            },
            "passes": {
                "description": "For a rule, what is different in a copy that it passes nevertheless.",
                "type": "object",
                "additionalProperties": _parts("What is different.", _COPY_PARTS, change=True),
            },
        },
    }


def _parts(description: str, parts: dict[str, str], *, change: bool = False) -> dict[str, Any]:
    properties: dict[str, Any] = {
        name: {"type": "string", "maxLength": 5000, "description": words} for name, words in parts.items()
    }
    if change:
        properties["change"] = {
            "description": "Words of the text, and what they become.",
            "type": "array",
            "minItems": 2,
            "maxItems": 2,
            "items": {"type": "string", "maxLength": 1000},
        }
        properties["original"] = {
            "description": "What is different in the original.",
            "type": "object",
            "additionalProperties": False,
            "properties": {
                name: {"type": "string", "maxLength": 5000, "description": words}
                for name, words in _ORIGINAL_PARTS.items()
            },
        }
    return {
        "description": description,
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
