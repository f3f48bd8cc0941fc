"""Two pages of one site: lists of stories, notes to commenters and footers stand in both, and none is the article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tale_pages import TALE, prose

from licensecheck.compare import relation
from licensecheck.compare.alignment.sister_pages import article_run
from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Relation
from licensecheck.compare.text_side import TextSide
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, read

STORIES = (
    "Harbour master retires after forty years at the lock", "Council votes on the new swimming pool today",
    "Two held over the theft of a church bell", "Why the number nine tram is always late",
    "A walk along the old railway in ten pictures", "School kitchen wins a prize for its soup",
    "Rain expected from Tuesday until the weekend", "The last cobbler of Mill Street shuts up shop",
)
RULES = (
    "Correspondents with a blue anchor know everything about the football teams of this town and its neighbours.",
    "Correspondents with a green anchor write thoughtful letters about paintings, the museum and both theatres.",
    "Whoever complains about a letter gives a name, and whoever praises another's letter gives a name likewise.",
    "Letters are chosen by the newspaper alone, and whatever correspondents send may be shortened without asking.",
)


def _listed(stories: Sequence[str]) -> str:
    return "".join(f'<li><a href="/s/{len(story)}">{at}: {story}</a></li>' for at, story in enumerate(stories, 1))


def _features(stories: Sequence[str]) -> str:
    heading = '<h3><a href="/f">Feature</a></h3>'
    return "".join(f"<li>{heading}<p>{story}, and what it means to all of us</p></li>" for story in stories)


def sister(paragraphs: Sequence[str], stories: Sequence[str] = STORIES) -> Document:
    menu = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in (
        "News", "Sport", "Weather", "Business", "Culture", "Letters", "Obituaries", "Jobs", "Cars", "Homes",
    ))
    html = (
        f'<html><body><div id="top"><ul>{menu}</ul></div><div id="main"><div class="col-a"><div class="story">'
        f"<h1>The landing</h1>{prose(paragraphs)}</div>"
        f'<ul>{menu}</ul><div class="notes">{prose(RULES)}</div></div>'
        f'<div class="col-b"><h2>More stories</h2><ul>{_listed(stories)}</ul>'
        f"<ul>{_features(stories[1:5])}</ul></div></div>"
        f'<div id="foot"><ul>{menu}</ul><p>{RULES[3]}</p></div></body></html>'
    )
    return read(html.encode(), location="page.html")


TEXT = tuple(
    f"{line[:-1]}, as {who}."
    for who in ("we all saw", "the ferryman told us", "his wife wrote", "the town's book has it")
    for line in TALE
)
LATER = (*STORIES[2:4], "Ferry museum opens its doors on Sunday", STORIES[0], *STORIES[5:], "Tram nine is late again")


def _edits(original: Document, copy: Document) -> list[str]:
    return [edit.category.value for edit in compare(original, copy).edits]


@pytest.mark.parametrize("stories", [STORIES, STORIES[1:], LATER], ids=["same", "one gone", "later"])
def test_what_two_pages_of_one_site_share_is_no_part_of_the_article(stories: Sequence[str]) -> None:
    assert _edits(sister(TEXT), sister(TEXT, stories)) == []


def test_a_changed_word_is_found_among_them() -> None:
    changed = [line.replace("autumn", "winter") for line in TEXT]
    assert set(_edits(sister(TEXT), sister(changed, LATER))) - {"furniture"} == {"wording"}


def test_a_paragraph_that_is_gone_is_found_among_them() -> None:
    assert "omission" in _edits(sister(TEXT), sister([*TEXT[:3], *TEXT[4:]], LATER))


def test_a_missing_end_is_found_among_them() -> None:
    assert compare(sister(TEXT), sister(TEXT[:14], LATER)).missing_share > 0.2


def with_lead(lead: str, text: Sequence[str] = TEXT) -> Document:
    html = (
        f'<html><body><div id="main"><div class="col-a"><div class="head"><h1>The landing</h1><p>{lead}</p></div>'
        f'<div class="story">{prose(text)}</div><div class="notes">{prose(RULES)}</div></div>'
        f'<div class="col-b"><ul>{_listed(STORIES)}{_listed(RULES)}{_listed(LATER)}</ul></div></div></body></html>'
    )
    return read(html.encode(), location="page.html")


def test_a_lead_beside_the_text_is_the_articles_all_the_same() -> None:
    lead = "For a hundred years a boat went over the river here, and then there was a bridge in its place."
    assert _edits(with_lead(lead), with_lead(lead)) == []
    assert _edits(with_lead(lead), with_lead(lead.replace("hundred", "thousand"))) == ["number"]


def _run(original: Document, copy: Document) -> list[str] | None:
    a = TextSide(original)
    run = article_run(a, TextSide(copy))
    return None if run is None else [a.keys[block] for block in run]


def test_the_run_is_the_article_where_the_template_is_one() -> None:
    assert _run(sister(TEXT), sister(TEXT, LATER)) == [line.lower() for line in TEXT]


def test_the_run_is_found_where_the_copy_joins_paragraphs_and_changes_words() -> None:
    joined = [f"{one} {two}" for one, two in zip(TEXT[::2], TEXT[1::2], strict=True)]
    edited = [joined[0], *(line.replace("bridge", "new bridge") for line in joined[1:])]
    run = _run(sister(TEXT), sister(edited, LATER))
    assert run is not None
    assert (run[0], run[-1]) == (TEXT[0].lower(), TEXT[-1].lower())
    assert _edits(sister(TEXT), sister(joined, LATER)) == []


def test_pages_of_two_sites_have_no_template_in_common() -> None:
    other = f"<html><body><article>{prose(TEXT)}</article><p>{RULES[3]}</p></body></html>"
    assert _run(sister(TEXT), read(other.encode(), location="page.html")) is None


def test_a_part_of_the_text_behind_a_long_box_is_not_the_templates() -> None:
    box = "".join(f"<li>Item {number}</li>" for number in range(60))

    def page(items: str) -> Document:
        parts = f"<div>{prose(TALE)}</div><ul>{items}</ul><div>{prose(TEXT[5:])}</div>"
        html = f"<html><body><div>{parts}</div></body></html>"
        return read(html.encode(), location="page.html")

    assert _run(page(box), page(box.replace("Item", "Thing"))) is None


def test_an_articles_table_makes_no_template_of_its_cells() -> None:
    def table(last: int) -> str:
        rows = "".join(f"<tr><td>Landing {row}</td><td>{row + 40}</td><td>{row + 60}</td></tr>" for row in range(9))
        return f"<table>{rows}<tr><td>The bridge</td><td>7</td><td>{last}</td></tr></table>"

    box = '<div class="more"><h4>More</h4><p><a href="/a">A story</a></p><p><a href="/b">Another</a></p></div>'
    lead, rest, last = prose(TEXT[:8]), prose(TEXT[8:12]), prose(TEXT[12:])
    parted = f"<html><body><div><div class='a'>{lead}</div>{box}{rest}{table(8)}{last}</div></body></html>"
    joined = f"<html><body><article>{lead}{rest}{table(9)}{last}</article></body></html>"
    pages = [read(html.encode(), location="page.html") for html in (parted, joined)]
    assert _run(*pages) is None
    assert _edits(*pages) == ["number"]


def test_no_shared_words_are_no_run() -> None:
    empty = read(b"<html><body><p>Nothing of the kind stands here.</p></body></html>", location="page.html")
    assert _run(sister(TEXT), empty) is None


def test_a_page_is_a_copy_of_itself_though_its_text_stands_nowhere_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Teasers of a front page are a dozen containers, of which the one with most text may hold little of what is
    shared."""
    monkeypatch.setattr(relation, "_share_a_site", lambda *_: True)
    front = read(f"<html><body>{prose(TALE)}</body></html>".encode(), location="front.html")
    assert compare(front, front).relation == Relation.COPY
    other = read(f"<html><body>{prose(TALE[:4])}</body></html>".encode(), location="other.html")
    assert compare(front, other).relation == Relation.DIFFERENT_WORK


COMMENTS = [
    f"I remember that {what}, and I have never understood why nobody in this town wanted to talk about it at all."
    for what in (
        "the bridge was closed for a month", "the mayor came by boat", "two horses fell into the river",
        "the bench was painted red", "the ferryman kept bees", "a choir sang on the landing", "it snowed in May",
    )
]


def _cut(left: int, around: str) -> Relation:
    """What a copy under another headline is that has so many paragraphs of the text, on a page with much else."""
    title = "What the river kept"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{prose(TEXT)}</body></html>"
    copy = f"<html><body><h1>A boat</h1><div class='post'>{prose(TEXT[:left])}</div>{around}</body></html>"
    original = read(page.encode(), location="a")
    source = read_source(original)
    assert source.title == title
    return compare(original, read(copy.encode(), location="b"), source).relation


@pytest.mark.parametrize("around", [
    f"<div class='comments'>{prose(COMMENTS * 3)}</div>",
    f"<div class='body'>{prose(COMMENTS * 3)}</div>",
    f"<ul class='list'>{_listed([*STORIES, *RULES, *COMMENTS] * 2)}</ul>",
], ids=["comments", "another text", "a list"])
def test_what_is_left_of_a_cut_article_is_it_though_the_page_of_another_site_has_longer_text(around: str) -> None:
    assert _cut(3, around) is Relation.TRUNCATED


PROGRAMME = tuple(f"{number}. {rule}" for number, rule in enumerate(RULES * 2, 1))
EDITED = [text.replace(old, new) for text, old, new in zip(
    TALE, ("autumn", "week", "first", "sign", "spring"), ("winter", "year", "last", "note", "summer"), strict=True
)]


def test_a_short_article_all_of_which_was_edited_is_found_beside_a_longer_text_of_its_site() -> None:
    page = "<html><body><main><article>{}</article></main>{}</body></html>"
    aside = f"<aside><div><h2>Our programme</h2>{prose(PROGRAMME)}</div></aside>"
    pages = (
        read(page.format(prose(told), around).encode(), location="a.html")
        for told, around in ((TALE, aside), (EDITED, ""))
    )
    comparison = compare(*pages)
    assert comparison.relation is Relation.COPY
    assert [edit.original.text for edit in comparison.edits] == ["autumn", "week", "first", "sign", "spring"]


def test_a_teaser_that_another_work_has_beside_it_makes_no_copy_of_it() -> None:
    teaser = f"<aside><p>{TALE[2]}</p></aside>"
    original, other = (
        read(f"<html><body><main>{prose(told)}</main>{teaser}</body></html>".encode(), location="a.html")
        for told in (PROGRAMME, COMMENTS * 3)
    )
    assert compare(original, other).relation is Relation.DIFFERENT_WORK


def test_what_two_pages_of_one_template_have_beside_their_articles_makes_no_copy() -> None:
    """Lines of their column are long enough for paragraphs."""
    labels = "".join(f"<li><a href='/{number}'>Boats of {1900 + number}</a></li>" for number in range(24))
    column = f"<div class='side'><ul>{labels}</ul>{prose(RULES[:2])}</div>"
    original, other = (
        read(f"<html><body><div class='post'>{prose(told)}</div>{column}</body></html>".encode(), location="a.html")
        for told in (TALE[:4], COMMENTS * 3)
    )
    assert compare(original, other).relation is Relation.DIFFERENT_WORK


def test_one_line_below_each_comment_is_no_template() -> None:
    """Blogs of two sites, each with a "Reply" below dozens of comments, and a list between two paragraphs."""
    things = ("roof", "bench", "lamp", "rope", "bell", "kettle", "stove", "ladder", "chair", "table", "clock", "flag")
    text = f"{prose(TALE[:2])}<ul>{''.join(f'<li>a {thing}</li>' for thing in things)}</ul>{prose(TEXT[8:])}"
    original, copy = (_blog(name, body) for name, body in (("Ada", text), ("Bo", text.replace("autumn", "spring", 1))))
    assert article_run(TextSide(original), TextSide(copy)) is None
    assert [edit.category.value for edit in compare(original, copy).edits] == ["wording"]


def _blog(reader: str, text: str) -> Document:
    names = "About", "Contact", "Archive", "Search"
    lines = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in names)
    comments = "".join(f"<div><b>{reader} {at}</b><div>Reply</div></div>" for at in range(60))
    html = f"<html><body><ul>{lines}</ul><div class='post'><h1>The landing</h1>{text}</div>{comments}</body></html>"
    return read(html.encode(), location="page.html")
