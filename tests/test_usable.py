"""Whether a page holds an article at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licensecheck import CouldNotCheck, verify
from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Relation
from licensecheck.credits.original.source import read_source
from licensecheck.document import read
from licensecheck.usable import is_prose, refuse_unusable

SENTENCE = re.compile(
    r"\S.{40,}?[.!?。！？।؟](?:\s|$)|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{20,}", re.DOTALL
)


@given(st.text(st.sampled_from("ab .!?\n。ก"), min_size=41, max_size=90))
def test_a_block_is_prose_where_a_sentence_ends_in_it(text: str) -> None:
    assert is_prose(text) is (SENTENCE.search(text) is not None)


def test_a_block_that_goes_on_for_ever_is_read_once() -> None:
    """Looking for its end from each of its words would take hours."""
    endless = read(f"<p>{'var x = 1, ' * 200_000}</p>".encode(), location="endless.html")
    article = read(b"<article><p>The tide turns at noon.</p></article>", location="article.html")
    with pytest.raises(CouldNotCheck, match="hardly any prose"):
        verify(endless, article, rules="cc-by-nd-4.0")


def test_a_run_of_signs_behind_an_authors_name_is_read_once() -> None:
    """Trying every part of it for the words between a name and "is a professor" would take years."""
    page = "<article><h1>Tides</h1><p>By Ann Example</p><p>{}</p><p>Ann Example{}</p></article>"
    prose = " ".join(f"In the year {year} the tide turned at noon, and nobody knew why." for year in range(1990, 1999))
    original, copy = (page.format(prose, signs).encode() for signs in ("", "/" * 30_000))
    report = verify(read(copy, location="copy.html"), read(original, location="original.html"), rules="cc-by-nd-4.0")
    assert report.to_dict()["summary"]["words_kept"] > 100


STORY = [
    "The tide of the old harbour turned at noon on a day in March, and the boats lay dry until the evening bell rang.",
    "Nobody had seen such a thing since the sea wall was built, and the keeper of the tables looked for an error.",
    "She found none in her ledger, which her mother had kept before her and her grandmother before the war.",
    "A week later two men from the survey came with poles, read the marks on the pier and went away without a word.",
    "Their report, which reached the town in summer, spoke of dredging upstream and of a channel that had moved east.",
    "Fishermen had said so for years, but the council had a contract and the contract had a date in it.",
    "When the date came, the dredger was sold to a port in the south that had wanted it for a long time.",
    "The channel has not moved back, and the tables for this spring have two lines for noon, one of them in red.",
]


def told(lines: list[str], behind: str = "", title: str = "Tides") -> bytes:
    text = "".join(f"<p>{line}</p>" for line in lines)
    return f"<html><body><h1>{title}</h1><article>{text}{behind}</article></body></html>".encode()


WALLS = [
    "<p>Subscribe to continue reading</p>", "<h3>This story is for paying subscribers only</h3>",
    "<p>La suite est réservée aux abonnés.</p>", "<p>Weiterlesen mit Hafen+</p>", "<p>Page 1 of 2</p>",
    "<p>You have no free articles left</p>", "<div><img src=a.png></div><p>Already a subscriber? Log in</p>",
]


@pytest.mark.parametrize("wall", WALLS)
def test_a_page_that_stops_for_payment_is_not_judged(wall: str) -> None:
    whole, stub = read(told(STORY), location="whole.html"), read(told(STORY[:3], wall), location="stub.html")
    with pytest.raises(CouldNotCheck, match="the original looks like a part"):
        verify(whole, stub, rules="cc-by-nd-4.0")
    with pytest.raises(CouldNotCheck, match="the copy looks like a part"):
        verify(stub, whole, rules="cc-by-nd-4.0")


@pytest.mark.parametrize("wall", WALLS)
def test_the_same_words_behind_a_whole_article_do_no_harm(wall: str) -> None:
    whole, walled = read(told(STORY), location="whole.html"), read(told(STORY, wall), location="walled.html")
    for copy, original in ((whole, walled), (walled, whole)):
        assert verify(copy, original, rules="cc-by-nd-4.0").to_dict()["summary"]["edits"]["violation"] == 0


def test_a_shorter_copy_or_original_without_such_words_is_judged() -> None:
    whole, part = read(told(STORY), location="whole.html"), read(told(STORY[:3]), location="part.html")
    assert [e["category"] for e in verify(part, whole, rules="cc-by-nd-4.0").to_dict()["edits"]] == ["truncated"]
    assert [e["category"] for e in verify(whole, part, rules="cc-by-nd-4.0").to_dict()["edits"]] == ["addition"]


@pytest.mark.parametrize("meter", ["You have 2 free articles left this month", "This is your last free article"])
def test_a_count_of_articles_that_are_left_stops_nobody(meter: str) -> None:
    whole, part = read(told(STORY), location="w.html"), read(told(STORY[:3], f"<p>{meter}</p>"), location="p.html")
    assert verify(part, whole, rules="cc-by-nd-4.0").to_dict()["edits"][0]["category"] == "truncated"


def test_a_list_of_headlines_is_no_original() -> None:
    title = "Why the tide of the old harbour turned at noon and nobody knew why it did"
    links = "".join(f"<li><a href=/{at}>{line}</a></li>" for at, line in enumerate((title, "Boats", "Bridges")))
    listed = read(f"<html><body><h1>Search</h1><ul>{links}</ul></body></html>".encode(), location="list.html")
    copy = read(told(STORY, title=title), location="copy.html")
    with pytest.raises(CouldNotCheck, match="no article was found in the original"):
        verify(copy, listed, rules="cc-by-nd-4.0")


def test_a_short_notice_is_an_original() -> None:
    notice = STORY[:1]
    copy, original = read(told(notice), location="copy.html"), read(told(notice), location="original.html")
    report = verify(copy, original, rules="cc-by-nd-4.0")
    assert report.to_dict()["edits"] == []


OTHERS = tuple(f"The council of the hill towns voted on Tuesday to widen road {n} before winter." for n in range(30))


@pytest.mark.parametrize("page", [
    "<h1>Sorry, you have been blocked</h1><p>{}</p>", "<h1>Sign in to your account</h1><p>{}</p>",
    "<h1>Oh no</h1><p>The story you were looking for is gone.</p><p>{}</p>",
    "<h2>Deine Wahl</h2><p>{}</p><button>Alle akzeptieren</button><button>Alle ablehnen</button>",
    "<h1>Latest stories</h1>{:.100}" + "".join(f"<p><a href=/{n}>{line}</a></p>" for n, line in enumerate(OTHERS)),
])
def test_a_page_of_another_kind_is_not_called_another_article(page: str) -> None:
    """A block, a door, a page that is gone, a wall of consent, and a list of links to other stories."""
    prose = "The site keeps what it is told for as long as it has to, and nobody but its own people ever reads it. " * 3
    whole, other = read(told(STORY), location="w.html"), read(page.format(prose).encode(), location="other.html")
    with pytest.raises(CouldNotCheck, match=r"other\.html: no article was found in the copy"):
        verify(other, whole, rules="cc-by-nd-4.0")


def test_an_original_of_nothing_but_notices_is_no_article() -> None:
    notice = "Except where otherwise noted, content on this site is licensed under the Creative Commons License."
    page = read(f"<h1>Tides</h1>{f'<p>{notice}</p>' * 5}".encode(), location="notices.html")
    with pytest.raises(CouldNotCheck, match=r"notices\.html: no article was found"):
        verify(page, page, rules="cc-by-nd-4.0")


def test_an_original_of_prose_in_which_no_article_was_found_is_another_one() -> None:
    """Whose words were not counted, since nothing in the other page is anything like them."""
    original = read(told(STORY), location="original.html")
    copy = read(f"<h1>Roads</h1>{''.join(f'<p>{line}</p>' for line in OTHERS)}".encode(), location="copy.html")
    comparison = compare(original, copy)
    assert comparison.relation is Relation.DIFFERENT_WORK
    refuse_unusable(copy, original, comparison._replace(words=0))


def test_notices_of_one_content_system_on_two_sites_make_no_copy() -> None:
    """They are more words than two sentences of a quotation, and no article."""
    notices = "".join(f"<p>{line}</p>" for line in (
        "Save my name, my address and my website in this browser for the next time I want to say something here.",
        "This site keeps out machines; learn how what you say here is worked on and by whom.",
    ))
    original = read(told(STORY, f"<div id=respond><h3>Leave a reply</h3>{notices}</div>"), location="original.html")
    text = "".join(f"<div class=line>{line}</div>" for line in OTHERS)
    page = f"<body class=blog><ul><li>Start</ul><section><h2>Roads</h2>{text}<form>{notices}</form></section>"
    copy = read(page.encode(), location="copy.html")
    assert compare(original, copy, read_source(original)).relation is Relation.DIFFERENT_WORK
