"""A credit line in the publisher's own words: exactly, as contained words, or nearly; where it has to stand, and what
it has to link to."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from licensecheck.credits.addresses import Target, classify, parse_address
from licensecheck.credits.bylines.dates import MONTH
from licensecheck.credits.model import Evidence
from licensecheck.document.model import Block
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.policy.checks.base import ADDRESS, Check, options_schema, shortened
from licensecheck.policy.checks.instructions import beginning, plain_words, quoted, with_words
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.parameters import TEMPLATE, fill, missing
from licensecheck.policy.zones import ZONES, blocks_in, span_of, text_of

__all__ = ["CHECK"]

_MOST_TEXT = 40_000
_DOUBT = 15
"""Points below the threshold at which a fuzzy line is left to a person rather than missed."""
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'"})
_PLACES = {
    "top": "above the text",
    "bottom": "below the text",
    "article": "in the text",
    "any": "on the page",
}


def run(case: Case) -> Iterable[Problem]:
    """One problem: the best of the accepted wordings, and whether it stands and links where it has to."""
    wanted = [text for text in case.rule.options["texts"] if missing(text, case) is None]
    if not wanted:
        what = missing(case.rule.options["texts"][0], case)
        return (Problem(Status.REVIEW, f"The line needs {what}, which the original's page does not supply."),)
    lines = [fill(text, case) for text in wanted]
    zone = case.rule.options["zone"]
    best = max(_score(case, line, zone) for line in lines)
    threshold = int(case.rule.options["threshold"]) if case.rule.options["match"] == "fuzzy" else 100
    if best >= threshold:
        return (_links(case, zone),)
    remedy = with_words(case.rule.remedy, " ".join(lines[0].split()))
    if best >= threshold - _DOUBT and case.rule.options["match"] == "fuzzy":
        message = (
            f"A line like {beginning(lines[0])} stands {_PLACES[zone]}, in other words; a person has to look."
        )
        return (Problem(Status.REVIEW, message, remedy=remedy),)
    return (_absent(case, lines, threshold, remedy),)


def _absent(case: Case, lines: Sequence[str], threshold: int, remedy: str) -> Problem:
    zone = case.rule.options["zone"]
    if zone != "any" and max(_score(case, line, "any") for line in lines) >= threshold:
        message = f"The line {beginning(lines[0])} stands on the page, but not {_PLACES[zone]}."
        return Problem(Status.FAIL, message, remedy=remedy)
    message = f"The line {beginning(lines[0])} does not stand {_PLACES[zone]}"
    instead = _instead(case, lines)
    if instead is None:
        return Problem(Status.FAIL, f"{message}.", remedy=remedy)
    return Problem(Status.FAIL, f"{message}, but {quoted(instead.text)}", (instead,), remedy)


def _instead(case: Case, lines: Sequence[str]) -> Evidence | None:
    """The short line beside the text that is most like one of the accepted wordings, if one is like any."""
    from rapidfuzz import fuzz

    copy, wanted = case.facts.copy, [plain_words(line) for line in lines]
    best: tuple[float, Block] | None = None
    for block in (*blocks_in(case, "top"), *blocks_in(case, "bottom")):
        words = plain_words(copy.text[block.start : block.end]) if block.end - block.start <= _LONGEST_LINE else ""
        likeness = max(fuzz.ratio(words, line) for line in wanted)
        if likeness >= _LIKE and (best is None or likeness > best[0]):
            best = (likeness, block)
    if best is None:
        return None
    written = " ".join(copy.text[best[1].start : best[1].end].split())
    return Evidence(text=written, where="copy", place=copy.place(best[1].start))


_LONGEST_LINE = 300
_LIKE = 70
"""Per cent of likeness from which a line is taken for the publisher's in other words."""


def _score(case: Case, line: str, zone: str) -> int:
    """How nearly the zone holds the line, 0 to 100: by its letters and marks, its words, or its likeness."""
    match, held = case.rule.options["match"], _zone_text(case, zone)
    if match == "exact":
        return 100 if _spaced(line) in _spaced(held) else 0
    words, text = plain_words(line), plain_words(held)
    if match == "contains":
        return 100 if f" {words} " in f" {text} " or f" {words} " in f" {_DATE.sub('', text)} " else 0
    from rapidfuzz import fuzz

    return int(fuzz.partial_ratio(words, text)) if len(text) >= len(words) else int(fuzz.ratio(words, text))


_DATE = lazy_pattern(
    rf"(?<!\w)(?:(?:on|am|le|el|em|il|op|den) )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er)? (?:(?:of|de) )?{MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}} \d{{1,2}})"
    r" (?:del? )?\d{4} "
)
"""When an article was published, in plain words: its own credit line may say that as well."""


def _zone_text(case: Case, zone: str) -> str:
    """The zone's words; of a very long page its beginning, and what stands around the article's end."""
    blocks = blocks_in(case, zone)
    text = text_of(case.facts.copy, blocks)
    if len(text) <= _MOST_TEXT:
        return text
    end = max(_MOST_TEXT, case.facts.comparison.copy_region[1] - span_of(blocks)[0])
    return f"{text[:_MOST_TEXT]}\n{text[max(_MOST_TEXT, end - _MOST_TEXT // 2) : end + _MOST_TEXT // 2]}"


def _spaced(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).split())


def _links(case: Case, zone: str) -> Problem:
    """The line stands there; are the links in it, too?"""
    for link in case.rule.options["links"]:
        if not _linked(case, link, zone):
            words = f" on the words {shortened(fill(link['on'], case))}" if "on" in link else ""
            message = f"The credit line has no link to {_target_words(case, link['to'])}{words}."
            return Problem(Status.FAIL, message, remedy=_link_remedy(case, link))
    copy, span = case.facts.copy, span_of(blocks_in(case, zone))
    shown = (
        ()
        if zone == "any" or span == (0, 0)
        else (Evidence(text=_PLACES[zone], where="copy", place=copy.place(span[0])),)
    )
    return Problem(Status.PASS, f"The credit line stands {_PLACES[zone]}.", shown)


def _target_words(case: Case, to: str) -> str:
    words = {
        "article": "the original article",
        "home": "the publisher's home page",
        "either": "the article or the publisher",
    }
    return words.get(to) or fill(to, case)


def _link_remedy(case: Case, link: Mapping[str, Any]) -> str | None:
    """Which words are to lead where, `None` where the address is not known."""
    source, to = case.facts.source, link["to"]
    known = {"article": source.url, "home": source.publisher_url, "either": source.url or source.publisher_url}
    address = known[to] if to in known else fill(to, case)
    words = shortened(fill(link["on"], case)) if "on" in link else "the line"
    return f"Link {words} to {address}" if address else None


def _linked(case: Case, wanted: Mapping[str, Any], zone: str) -> bool:
    start, end = span_of(blocks_in(case, zone))
    on = plain_words(fill(wanted["on"], case)) if "on" in wanted else ""
    for link in case.facts.copy.links:
        if not (start <= link.start <= end):
            continue
        words = plain_words(case.facts.copy.text[link.start : link.end] or link.label)
        if on in words and _leads(case, link.url, wanted["to"]):
            return True
    return False


def _leads(case: Case, url: str, to: str) -> bool:
    source = case.facts.source
    if to in ("article", "home", "either"):
        home = parse_address(source.publisher_url or "")
        accepted = {
            "article": (Target.ARTICLE,),
            "home": (Target.HOME,),
            "either": (Target.ARTICLE, Target.HOME),
        }
        own = (source.url or "", *source.urls_too)
        return any(classify(url, parse_address(address), home) in accepted[to] for address in own)
    first, second = parse_address(url), parse_address(fill(to, case))
    return first is not None and first == second


_LINE: Mapping[str, Any] = {"type": "string", "minLength": 3, "maxLength": 1000, "pattern": TEMPLATE}
_EXPECTED = {"x-expected": "text whose parameters are known, such as {source.url}"}
_LINK: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["to"],
    "properties": {
        "on": {**_LINE, **_EXPECTED, "minLength": 1, "description": "Words the link stands on."},
        "to": {
            **_LINE,
            "pattern": f"^(?=(?:article|home|either)$|{ADDRESS}){TEMPLATE[1:]}",
            "x-expected": "article, home, either, or an address with https:// or of known parameters",
            "description": "article, home, either, or an address.",
        },
    },
}
CHECK = Check(
    run=run,
    description="A line in the publisher's words stands in the copy: one of the accepted wordings, in its"
    " zone, with its links.",
    options=options_schema(
        {
            "texts": {
                "description": "The accepted wordings; {source.authors} and other parameters are filled in.",
                "type": "array",
                "minItems": 1,
                "maxItems": 20,
                "items": {**_LINE, **_EXPECTED},
            },
            "match": {
                "description": "exact: letters and marks; contains: the words; fuzzy: nearly the words.",
                "enum": ["exact", "contains", "fuzzy"],
                "default": "contains",
            },
            "threshold": {
                "description": "For fuzzy: how like it has to be, in per cent.",
                "type": "integer",
                "minimum": 50,
                "maximum": 100,
                "default": 85,
            },
            "zone": {
                "description": "Where it has to stand: top, bottom, article or any.",
                "enum": list(ZONES),
                "default": "any",
            },
            "links": {
                "description": "Links the line has to have: `to` article, home, either or an address, `on`"
                " which words.",
                "type": "array",
                "maxItems": 10,
                "items": _LINK,
                "default": [],
            },
        },
        required=("texts",),
    ),
    example={
        "texts": ["This story was originally published by {source.publisher}."],
        "zone": "top",
        "links": [{"on": "{source.publisher}", "to": "article"}],
    },
    needs_same_work=True,
)
