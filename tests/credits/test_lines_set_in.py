"""Credit lines that stand behind the last sentence of an article's paragraph: they are read as any other."""

from __future__ import annotations

import pytest

from licensecheck import verify
from licensecheck.document import Document, read

ADDRESS = "https://ferry-post.example/the-last-ferry"
LICENCE = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
SOURCE = f'<a href="{ADDRESS}">The Ferry Post</a>'
PARAGRAPHS = (
    "The ferry stopped running in the autumn of the year in which the new bridge over the river was opened.",
    "For a week nobody noticed, because everybody in the town wanted to try the bridge at least once on foot.",
    "Then the first people came back to the landing and stood there, waiting in the rain for the next boat.",
    "In spring the town gave the landing a roof and a bench, put up a sign that said so, and called it a park.",
)
RULES = ("no-edits", "author-credit", "source-credit", "license-notice", "license-link", "no-relicense")


def page(paragraphs: tuple[str, ...], head: str = "", below: str = "") -> Document:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    body = f"<main><article><h1>The last ferry</h1><p>By Lena Moritz</p><div>{text}</div>{below}</article></main>"
    return read(f"<html lang=en><head>{head}</head><body>{body}</body></html>".encode(), location="page.html")


def failing(line: str, *, paragraphs: tuple[str, ...] = PARAGRAPHS) -> dict[str, str]:
    """Which of the licence's rules a copy does not pass that has a line behind its last sentence."""
    head = f'<link rel="canonical" href="{ADDRESS}"><meta property="og:site_name" content="The Ferry Post">'
    notice = f"<p>This article is published under {LICENCE}.</p>"
    copy = page((*paragraphs[:-1], f"{paragraphs[-1]} {line}"))
    report = verify(copy, source=page(paragraphs, head, notice), rules="cc-by-nd-4.0").to_dict()
    return {f["rule"]: f["status"] for f in report["findings"] if f["rule"] in RULES and f["status"] != "pass"}


@pytest.mark.parametrize(
    "line",
    [
        f"Originally published by {SOURCE}. License: {LICENCE}.",
        f"First published by {SOURCE} under {LICENCE}. Photo: Ole Dahl, CC BY 2.0.",
        f"Zuerst erschienen bei {SOURCE}. Lizenz: {LICENCE}.",
        f"Článek původně vyšel na {SOURCE} pod licencí {LICENCE}.",
        f"本文首发于{SOURCE}，采用{LICENCE}许可协议。",
        f"{SOURCE}より転載（{LICENCE}）。",
        f"<br>Originally published by {SOURCE}. License: {LICENCE}.",
        f"Wir danken {SOURCE} für den Text ({LICENCE}).",
        f"Cyhoeddwyd yr erthygl hon gan {SOURCE} dan drwydded {LICENCE}. Darllenwch yr <a href='{ADDRESS}'>erthygl"
        " wreiddiol</a>.",
        f'“<a href="{ADDRESS}">The last ferry</a>” by Lena Moritz, The Ferry Post, is licensed under {LICENCE}.',
        f'"<a href="{ADDRESS}">The last ferry</a>" by Lena Moritz (The Ferry Post) is licensed under {LICENCE}.',
    ],
)
def test_the_licence_in_such_a_line_is_read(line: str) -> None:
    assert failing(line) == {}


def test_a_last_paragraph_with_the_headline_in_it_stays_the_articles() -> None:
    line = f"This article was first published by {SOURCE} under {LICENCE}."
    for last in ("The last ferry, they say, is the next one.", "Nobody misses the last ferry."):
        assert failing(line, paragraphs=(*PARAGRAPHS[:-1], last)) == {}


def test_a_licence_alone_in_such_a_line_is_the_articles() -> None:
    assert failing(f"Lizenz: {LICENCE}") == {"source-credit": "fail"}
    assert "license-notice" in failing(f"Foto: Ole Dahl, {LICENCE}")


@pytest.mark.parametrize(
    "line",
    [
        f"Originally published by {SOURCE}.",
        f"Originally published by {SOURCE}. License: CC BY 4.0.",
        f"Originally published by {SOURCE}. Photo: Ole Dahl, {LICENCE}.",
        f"Originally published by {SOURCE}. Зображення — {LICENCE}.",
        f"Originally published by {SOURCE}. התמונות ברישיון {LICENCE}.",
        f"Originally published by {SOURCE}. Οι φωτογραφίες διατίθενται με {LICENCE}.",
    ],
)
def test_what_such_a_line_says_of_other_works_and_licences_is_not_the_articles(line: str) -> None:
    assert failing(line) == {"license-notice": "fail", "license-link": "fail"}


def test_that_it_is_not_under_a_licence_is_for_a_person() -> None:
    found = failing(f"Originally published by {SOURCE}. Not under {LICENCE}.")
    assert found == {"license-notice": "review", "license-link": "review"}


@pytest.mark.parametrize("line", [
    f"Originally published by {SOURCE} under {LICENCE}. © The Valley Post. All rights reserved.",
    f"Originally published by {SOURCE} under {LICENCE}. This article may not be reproduced.",
])
def test_rights_claimed_in_such_a_line_are_claimed_over_the_article(line: str) -> None:
    assert failing(line) == {"no-relicense": "fail"}
    assert failing(line.replace("The Valley Post", "The Ferry Post").replace("may not", "may")) == {}


def test_what_the_article_itself_says_of_licences_stays_its_own() -> None:
    told = " ".join((PARAGRAPHS[-1], *PARAGRAPHS))
    paragraphs = (*PARAGRAPHS[:-1], f"The sign says that its words are free, under {LICENCE}. {told}")
    found = failing(f"Originally published by {SOURCE}.", paragraphs=paragraphs)
    assert found == {"license-notice": "fail", "license-link": "fail"}


def test_a_line_without_links_behind_a_long_paragraph_credits_the_publisher() -> None:
    paragraphs = (*PARAGRAPHS[:-1], " ".join((PARAGRAPHS[-1] + " And so on, said the man in the kiosk.",) * 7))
    found = failing("Originally published by The Ferry Post under CC BY-ND 4.0.", paragraphs=paragraphs)
    assert found == {"license-link": "fail"}


BYLINE = '<p class="byline">By Peter Salt</p>'


@pytest.mark.parametrize(
    "line", ["(Text: Lena Moritz)", "<em>Ein Beitrag von Lena Moritz</em>", "<br>Lena Moritz, Aarau"]
)
def test_a_byline_behind_the_last_sentence_credits_its_author(line: str) -> None:
    head = f'<link rel="canonical" href="{ADDRESS}"><meta property="og:site_name" content="The Ferry Post">'
    source = page(PARAGRAPHS, head, f"<p>This article is published under {LICENCE}.</p>")
    credit = f"<p>First published by {SOURCE} under {LICENCE}.</p>"
    teaser = '<a href="/towns">What the towns along the river did with their landings</a> '
    for text, status in ((f"{PARAGRAPHS[-1]} {line}", "pass"), (PARAGRAPHS[-1], "fail")):
        body = "".join(f"<p>{part}</p>" for part in (*PARAGRAPHS[:-2], f"{PARAGRAPHS[-2]} {teaser}", text))
        html = f"<html><body><article><h1>The last ferry</h1>{BYLINE}{body}</article>{credit}</body></html>"
        report = verify(read(html.encode(), location="copy.html"), source=source, rules="cc-by-nd-4.0").to_dict()
        assert [f["status"] for f in report["findings"] if f["rule"] == "author-credit"] == [status]
