"""Lines of names below an original's headline that nothing else tells: who wrote the article is no part of its text."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.credits.original.source import read_source

TITLE = "The bench by the river"
NAMES = "Ada Lind and Jon van der Berg"


def edits(line: str, copied: str) -> list[tuple[str, str]]:
    original = page(f"<h1>{TITLE}</h1><p>{line}</p>{prose(TALE)}")
    copy = page(f"<h1>{TITLE}</h1>{copied}{prose(TALE)}")
    found = compare(original, copy, read_source(original)).edits
    return [(e.category.value, e.original.text) for e in found if e.category not in ("furniture", "markup")]


@pytest.mark.parametrize("line", [
    NAMES,
    f"3 June 2024 | {NAMES}",
    "Ada Lind (University of Norhavn), Jon van der Berg (Institute for River Studies)",
    "Ada Lind, Professor of Ecology, University of Norhavn; Jon van der Berg, Institute for River Studies",
    "Ada Lind, Jon van der Berg · 5 min read",
])
@pytest.mark.parametrize("copied", [
    "<p>By Ada Lind, University of Norhavn and Jon van der Berg, Institute for River Studies · 1 October 2024</p>",
    "<div>Ada Lind, Jon van der Berg | <time>3 June 2024</time></div>",
])
def test_a_line_of_names_is_no_text_of_the_article(line: str, copied: str) -> None:
    assert edits(line, copied) == []


@pytest.mark.parametrize(("line", "copied"), [
    ("Ada Lind, Professor of Ecology, left.", "<p>By Ada Lind</p>"),
    ("It rained for a week.", ""),
    ("It rained in Los Lindes.", "<p>Los Lindes</p>"),
    ("Ada Lind left the town in May", "<p>Ada Lind left the town in June</p>"),
    ("Coastal Towns and Rising Seas", "<p>Coastal Towns and Falling Seas</p>"),
])
def test_a_short_first_line_that_is_gone_or_changed_is_missed(line: str, copied: str) -> None:
    assert edits(line, copied)


def test_only_lines_right_below_the_headline_are_bylines() -> None:
    """Between paragraphs such a line is a list of the article's."""
    line = "<p>Ada Lind, Professor of Coastal Ecology, University of Norhavn</p>"
    original, copy = (page(f"<h1>{TITLE}</h1>{prose(TALE[:3])}{put}{prose(TALE[3:])}") for put in (line, ""))
    whole = page(f"<h1>{TITLE}</h1>{prose(TALE[:3])}{line}{prose(TALE[3:])}")
    assert compare(original, whole, read_source(original)).edits == ()
    assert compare(original, copy, read_source(original)).words > len(" ".join(TALE).split())


def test_a_label_that_looks_like_a_name_takes_no_teaser_of_the_copy_for_a_byline() -> None:
    teaser = "<p>The night in which Los Lindes lost its ferry and the town its way across.</p>"
    original = page(f"<h1>{TITLE}</h1><p>Los Lindes</p>{teaser}{prose(TALE)}")
    assert compare(original, page(f"<h1>{TITLE}</h1>{teaser}{prose(TALE)}"), read_source(original)).edits == ()
