"""What holds for every text and page: laws of folding, matching and comparing, tried on generated ones."""

# ruff: noqa: E501 - markup stands here as sites write it

from __future__ import annotations

import html
import itertools
import random
import re
from collections.abc import Sequence
from typing import Any

import pytest
from article_pages import TEMPLATES, blog, check, compared, document, newspaper, original_page, swap
from article_texts import LIGHTHOUSE, ORCHARD
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from script_texts import SCRIPTS

from licensecheck.compare.alignment.matching import match_words
from licensecheck.compare.comparing import compare
from licensecheck.compare.crediting.lines import credit_lines
from licensecheck.compare.crediting.wordings import credit_like, says_where_from
from licensecheck.compare.model import Category, Comparison, Kind
from licensecheck.compare.notices import notices
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import WORD, block_keys, fold, tokenize

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
BODY = LIGHTHOUSE.body
PLAIN = tuple(re.sub(r"</?a\b[^>]*>", "", block) for block in BODY)

few_words = st.lists(st.sampled_from(["a", "b", "c", "the", "sea", "of"]), max_size=30)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text()))
def test_a_blocks_key_is_its_folded_text_with_white_space_collapsed(texts: list[str]) -> None:
    assert block_keys(texts) == [" ".join(fold(text).split()) for text in texts]


_LATIN = st.text(alphabet=st.characters(max_codepoint=0x2FF) | st.sampled_from("\u2019\u2018\u201c\u2013\u2026\u20ac\u2212\u00ad\u0e01"))


@given(_LATIN | st.text(alphabet="ab1'\u2019.,-\u2212 $%"))
def test_the_pattern_of_latin_text_finds_the_same_words(text: str) -> None:
    assert [(t.start, t.end) for t in tokenize(text, 0, len(text))] == [m.span() for m in WORD.finditer(text)]


@given(st.text())
def test_words_stand_where_they_say_and_do_not_overlap(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    assert all(fold(text[token.start:token.end]) == token.word for token in tokens)
    assert all(first.end <= second.start for first, second in itertools.pairwise(tokens))


@given(few_words, few_words)
def test_runs_are_equal_words_in_increasing_order(first: list[str], second: list[str]) -> None:
    a_done = b_done = 0
    for run in match_words(first, second):
        assert run.length > 0
        assert run.a >= a_done
        assert run.b >= b_done
        assert first[run.a:run.a + run.length] == second[run.b:run.b + run.length]
        a_done, b_done = run.a + run.length, run.b + run.length


@given(few_words)
def test_a_text_matches_itself_in_one_run(words: list[str]) -> None:
    assert [tuple(run) for run in match_words(words, words)] == ([(0, 0, len(words))] if words else [])


@given(few_words, few_words, few_words)
def test_nothing_of_a_text_is_lost_when_words_are_put_between(head: list[str], new: list[str], tail: list[str]) -> None:
    matched = sum(run.length for run in match_words([*head, *tail], [*head, "NEW", *new, *tail]))
    assert matched == len(head) + len(tail)


prose = st.lists(
    st.sampled_from([*BODY, *ORCHARD.body, *(block for case in SCRIPTS.values() for block in case.article.body)]),
    min_size=3, max_size=20, unique=True,
)


@SLOW
@given(body=prose, template=st.sampled_from(sorted(TEMPLATES)))
def test_a_page_compared_with_itself_has_no_edits(body: list[str], template: str) -> None:
    page = document(TEMPLATES[template](body, LIGHTHOUSE))
    assert compare(page, page).edits == ()


def words_of(body: Sequence[str]) -> list[str]:
    """The folded words of HTML blocks."""
    return [
        token.word for block in body for text in [html.unescape(re.sub(r"<[^>]+>", " ", block))]
        for token in tokenize(text, 0, len(text))
    ]


def applied(comparison: Comparison, original: str) -> list[str]:
    """The original's words with the edits made to them."""
    text = document(original).text
    edits = [e for e in comparison.edits if e.category not in (Category.FURNITURE, Category.HEADLINE)]
    assert all(edit.kind is not Kind.MOVE for edit in edits)
    words: list[str] = []
    at, end = comparison.original_region
    tail = [e.original.end for e in edits if e.category is Category.TRUNCATED]
    start = min([at, *(e.original.start for e in edits)])
    end = max([end, *tail])
    for edit in sorted(edits, key=lambda e: (e.original.start, e.copy.start)):
        words += [token.word for token in tokenize(text, start, edit.original.start)]
        words += [token.word for token in tokenize(edit.copy.text, 0, len(edit.copy.text))]
        start = edit.original.end
    return words + [token.word for token in tokenize(text, start, end)]


@st.composite
def edited(draw: st.DrawFn) -> list[str]:
    """The article with up to six words replaced, deleted or put in, each in a block of its own."""
    body = list(PLAIN)
    places = [n for n, block in enumerate(body) if len(block) > 150 and "<li>" not in block]
    for block in draw(st.lists(st.sampled_from(places), max_size=6, unique=True)):
        spans = [m.span() for m in re.finditer(r"[A-Za-z]{3,}(?![^<]*>)", body[block])]
        start, end = draw(st.sampled_from(spans[1:-1]))
        word = body[block][start:end]
        new = draw(st.sampled_from(["", "marmalade", f"{word} marmalade", f"marmalade kettle {word}"]))
        body[block] = body[block][:start] + new + body[block][end:]
    return body


@SLOW
@given(body=edited(), template=st.sampled_from(["newspaper", "blog"]))
def test_the_edits_applied_to_the_original_give_the_copy(body: list[str], template: str) -> None:
    original = original_page()
    assert applied(compared(TEMPLATES[template](body, LIGHTHOUSE)), original) == words_of(body)


BOXES = (
    '<div class="ad-slot"><span>Advertisement</span><a href="https://ads.example/5">Lamps for small rooms</a></div>',
    '<aside class="related"><h3>Related stories</h3><ul><li><a href="/q">A ferry with no captain</a></li></ul></aside>',
    '<figure><img src="g.jpg" alt=""><figcaption>Gulls on the gallery rail. Photo: Mads Ravn</figcaption></figure>',
    '<div class="newsletter-signup"><p>Get our letter every Friday.</p><form><input><button>Join</button></form></div>',
    '<blockquote class="pullquote"><p>They had no secret method.</p></blockquote>',
    '<div class="share-buttons"><a href="https://social.example/s">Share</a> <a href="https://social.example/t">Post</a></div>',
    '<p>Read more: <a href="/z">Ten harbours to see before winter</a></p>',
)


def decisions(page: str) -> list[tuple[str, ...]]:
    """The edits that are not furniture: kind, category, decision and words."""
    return [
        (edit["kind"], edit["category"], edit["decision"], edit["original"]["text"], edit["copy"]["text"])
        for edit in check(page).to_dict()["edits"] if edit["category"] != "furniture"
    ]


@SLOW
@given(
    body=edited(), template=st.sampled_from(["newspaper", "blog"]),
    boxes=st.lists(st.tuples(st.integers(1, len(PLAIN) - 1), st.sampled_from(BOXES)), min_size=1, max_size=6,
                   unique_by=lambda pair: pair[1]),
)
def test_furniture_never_changes_what_is_said_of_other_edits(
    body: list[str], template: str, boxes: list[tuple[int, str]]
) -> None:
    crowded = list(body)
    for at, box in sorted(boxes, reverse=True):
        crowded.insert(at, box)
    page = TEMPLATES[template]
    assert decisions(page(crowded, LIGHTHOUSE)) == decisions(page(body, LIGHTHOUSE))


def attributes_reversed(page: str, _: random.Random) -> str:
    """The attributes of every tag in the opposite order."""
    def turn(match: re.Match[str]) -> str:
        found = re.findall(r'[\w-]+="[^"]*"', match[2])
        return f"<{match[1]} {' '.join(reversed(found))}>"
    return re.sub(r'<(\w+)((?:\s+[\w-]+="[^"]*")+)>', turn, page)


def with_comments(page: str, chance: random.Random) -> str:
    """Comments before and behind tags."""
    head, body = page.split("<body", 1)
    return head + "<body" + re.sub(r"</(?:p|div|h2|li)>", lambda m: m[0] + chance.choice(["", "<!-- x -->"]), body)


def with_white_space(page: str, chance: random.Random) -> str:
    """Spaces and line ends where HTML does not count them."""
    head, body = page.split("<body", 1)
    body = re.sub(r"(?<=[a-z,.]) (?=[a-z])(?![^<]*>)", lambda m: chance.choice([" ", "\n", "  ", "\t"]), body)
    return head + "<body" + body.replace("<p>", "\n  <p>")


def with_references(page: str, chance: random.Random) -> str:
    """Letters and signs as character references, named, decimal or hexadecimal."""
    def refer(match: re.Match[str]) -> str:
        code = ord(match[0])
        named = {"“": "&ldquo;", "”": "&rdquo;", "’": "&rsquo;"}.get(match[0], f"&#{code};")
        return chance.choice([match[0], f"&#{code};", f"&#x{code:x};", named])
    head, body = page.split("<body", 1)
    return head + "<body" + re.sub(r"[aeou“”’](?![^<]*>)(?=[^&;]*<)", refer, body)


PLACES = {"line", "column", "end_line", "end_column", "sha256", "checked"}


def reported(page: str) -> dict[str, Any]:
    """The report without places, digest and time."""
    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(item) for key, item in value.items() if key not in PLACES}
        return [bare(item) for item in value] if isinstance(value, list) else value
    return bare(check(page).to_dict())  # type: ignore[no-any-return]


@pytest.mark.parametrize("change", [attributes_reversed, with_comments, with_white_space, with_references])
@pytest.mark.parametrize("template", TEMPLATES)
def test_how_html_is_written_never_changes_a_report(change: Any, template: str) -> None:
    figure = '<figure class="wide" id="f1"><img src="a.jpg" alt="" width="4"><figcaption>The stairs</figcaption></figure>'
    body = [*swap("226", "262")[:8], figure, *swap("226", "262")[8:]]
    page = TEMPLATES[template](body, LIGHTHOUSE)
    for seed in range(4):
        changed = change(page, random.Random(seed))
        assert changed != page
        assert reported(changed) == reported(page)


def test_the_order_of_two_comparisons_does_not_matter() -> None:
    """Nothing is kept from one comparison that changes the next."""
    first = decisions(newspaper(BODY)), decisions(blog(BODY[:9]))
    assert (decisions(newspaper(BODY)), decisions(blog(BODY[:9]))) == first


PARAGRAPHS = st.lists(st.sampled_from(["sea", "14,000", "don’t", "–", "a", "lighthouse-keepers", "海", "ที่", "é", "(x)"]), max_size=80)


@given(PARAGRAPHS, st.integers(1, 8), st.sampled_from([" ", "  ", "\n"]))
def test_the_words_at_the_ends_of_a_block_are_those_of_the_whole(words: list[str], count: int, space: str) -> None:
    page = document(f"<p>{html.escape(space.join(words)) or '.'}</p><p>end</p>")
    short, whole = TextSide(page), TextSide(page)
    tokens = whole.tokens(0)
    assert short.first_tokens(0, count) == tokens[:count]
    assert short.last_tokens(0, count) == tokens[-count:]


@pytest.mark.parametrize("line", [
    "Originally published on The Tidewater Review.", "First posted by a friend.", "This was republished with thanks.",
    "Re-posted from the coast.", "Reprinted by kind permission.", "Cross-posted from the letters.", "Reproduced with thanks.",
    "Der Text erschien zuerst in der Strandpost.", "Der Beitrag wurde ursprünglich auf einer Seite gezeigt.", "Publié initialement ailleurs.",
    "Republié ici.", "Publicado originalmente en la costa.", "Originalmente publicada no litoral.", "Pubblicato originariamente altrove.",
    "Verscheen eerder in de krant.", "Oorspronkelijk verschenen in de krant.", "Eerder gepubliceerd in de krant.",
])
def test_the_stems_asked_for_first_hide_no_line_that_says_where_a_text_is_from(line: str) -> None:
    assert says_where_from(fold(line))
    side = TextSide(document(f"<p>{line}</p>"))
    if "wurde" not in line:      # any text has that
        assert credit_lines(side, TextSide(document("<p>The sea.</p>")), frozenset(), None) == {0}


@pytest.mark.parametrize("words", [
    "republished", "re-published", "reprinted", "re-print", "syndicated", "crossposted", "cross-posted", "ripubblicare, repubblicato",
    "republié", "reproduced", "weiterveröffentlicht", "nachdruck", "overnemen", "herpublicatie", "creative commons", "cc by", "cc-by", "public domain",
])
def test_the_stems_asked_for_first_hide_no_word_for_republishing(words: str) -> None:
    assert credit_like(fold(f"{words}, licence and all"), None)
    assert notices(TextSide(document(f"<p>{words}, licence and all</p>")), None) == {0}


_MOVING = [block for block in PLAIN if block.startswith("<p>") and len(block) > 200][:7]


@SLOW
@given(st.permutations(range(len(_MOVING))))
def test_paragraphs_in_another_order_have_moved_and_nothing_is_gone_or_new(order: list[int]) -> None:
    original = document("".join(_MOVING), "original.html")
    comparison = compare(original, document("".join(_MOVING[at] for at in order), "copy.html"))
    assert {edit.category for edit in comparison.edits} <= {Category.REORDERING}
    assert bool(comparison.edits) == (order != sorted(order))


@SLOW
@given(st.permutations(range(len(_MOVING))), st.integers(0, len(_MOVING) - 1), st.integers(1, 30))
def test_a_word_that_changed_in_a_paragraph_that_moved_is_found(order: list[int], which: int, at: int) -> None:
    words = _MOVING[which].split(" ")
    words[at] = "zebra"
    changed = [*_MOVING[:which], " ".join(words), *_MOVING[which + 1 :]]
    original = document("".join(_MOVING), "original.html")
    edits = compare(original, document("".join(changed[number] for number in order), "copy.html")).edits
    assert any("zebra" in edit.copy.text for edit in edits if edit.kind is not Kind.MOVE)
