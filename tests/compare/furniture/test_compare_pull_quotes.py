"""A line of the original's own that repeats a part of a longer paragraph, word for word: a pull quote."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, read

TOLD = (
    *TALE[:3],
    "A sign was put up. The waiting had never been about crossing the river, he said. He lives on the island.",
    *TALE[4:],
)
QUOTE = "The waiting had never been about crossing the river"


def _with(put: str, at: int, told: tuple[str, ...] = TOLD) -> str:
    return f"{prose(told[:at])}{put}{prose(told[at:])}"


def _text(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="original.txt")


@pytest.mark.parametrize("at", [0, 2, 3, 4])
@pytest.mark.parametrize("form", [
    "<p>{}</p>", "<p>{}.</p>", "<p>“{}.”</p>", "<p><strong>{}.</strong></p>", "<h3>{}</h3>", "<h2>“{}”</h2>",
])
def test_it_may_be_left_out_whatever_it_is_set_in(form: str, at: int) -> None:
    original = page(_with(form.format(QUOTE), at))
    assert set(categories(original, page(prose(TOLD)))) <= {"furniture", "markup"}
    assert categories(original, original) == []


def test_it_may_be_left_out_of_a_text() -> None:
    original = _text(*TOLD[:2], QUOTE + ".", *TOLD[2:])
    assert categories(original, page(prose(TOLD))) == []
    assert categories(original, page(_with(f"<p>{QUOTE.replace('never', 'always')}.</p>", 2))) == ["negation"]


@pytest.mark.parametrize("other", [
    QUOTE.replace("never", "always"), QUOTE.replace("had never", "had"), QUOTE.replace("river", "lake"),
    "The bridge was always meant to be free of charge",
])
@pytest.mark.parametrize("form", ["<p>{}.</p>", "<p><strong>{}.</strong></p>"])
def test_it_is_compared_where_the_copy_has_it(form: str, other: str) -> None:
    original, copy = page(_with(form.format(QUOTE), 2)), page(_with(form.format(other), 2))
    assert not set(categories(original, copy)) <= {"furniture", "markup"}


@pytest.mark.parametrize("line", [
    "It had never been about the ferry or the river.",                   # says it otherwise
    "The waiting had never been about crossing the sea.",
    "He lives on.",                                                     # a few words, said twice by chance
    "The ferryman lives on the island with his dog.",
])
def test_a_paragraph_of_its_own_is_missed(line: str) -> None:
    assert categories(page(_with(f"<p>{line}</p>", 2)), page(prose(TOLD))) == ["omission"]


@pytest.mark.parametrize("said", ["He lives on the island.", QUOTE, "A sign was put up."])
@pytest.mark.parametrize("form", [
    "<blockquote>“{}”</blockquote>", "<h3>»{}«</h3>", "<blockquote><p>{}</p></blockquote>",
])
def test_a_copy_may_have_one_in_marks_however_short_it_is(form: str, said: str) -> None:
    assert set(categories(page(prose(TOLD)), page(_with(form.format(said), 4)))) == {"furniture"}


def test_a_paragraph_said_again_as_a_whole_is_no_pull_quote() -> None:
    refrain = f"<p>{QUOTE}.</p>"
    original = page(_with(refrain, 1).replace(prose(TOLD[4:]), refrain + prose(TOLD[4:])))
    assert categories(original, page(prose(TOLD))) == ["omission", "omission"]


def test_what_is_gone_from_the_paragraph_is_missed_though_a_pull_quote_says_it() -> None:
    shorter = TOLD[3].replace(f"{QUOTE}, he said. ", "")
    quote = f"<p>{QUOTE}.</p>"
    for put in ("", quote):
        copy = page(_with(put, 2, (*TOLD[:3], shorter, *TOLD[4:])))
        found = compare(page(_with(quote, 2)), copy).edits
        assert "omission" in [edit.category for edit in found]


def test_a_line_that_was_said_in_a_paragraph_that_is_gone_is_not_lost_without_a_word() -> None:
    original = page(_with(f"<p>{QUOTE}.</p>", 1))
    edits = compare(original, page(prose((*TOLD[:3], *TOLD[4:])))).edits
    assert any(QUOTE in edit.original.text for edit in edits if edit.category == "omission")


def test_an_item_of_a_list_that_repeats_a_paragraph_is_text() -> None:
    listed = "<ul><li>{}</li><li>A roof for the landing, and a bench to wait on.</li></ul>"
    original = page(_with(listed.format(QUOTE), 2))
    assert "omission" in categories(original, page(_with(listed.format(QUOTE).replace(f"<li>{QUOTE}</li>", ""), 2)))


@pytest.mark.parametrize("pulled", [
    '<aside class="pullquote"><p>{}.</p></aside>', "<figure><p>“{}.”</p></figure>", "<p>{}.</p>",
])
@pytest.mark.parametrize("at", [1, 2, 4])
def test_a_block_quotation_is_none_where_a_pull_quote_has_its_first_words(pulled: str, at: int) -> None:
    """The longer one is the text, though the shorter one stands in a box as well."""
    first = "They come for the ladder and they stay for the kettle"
    said = f"{first}. On a good day I lend out six things, and I shall be sorry when the shop is gone."
    original = page(_with(f"<p>“{said}”</p>", 4))
    told = [f"<p>{text}</p>" for text in TOLD]
    told.insert(4, f"<blockquote><p>{said}</p></blockquote>")
    told.insert(at, pulled.format(first))
    assert "omission" not in categories(original, page("".join(told)))


@pytest.mark.parametrize("lead", ['<div class="leadIn"><p>{}</p></div>', "<div><p>{}</p></div>"])
@pytest.mark.parametrize("box", [
    '<div class="pq"><span>“</span>{}<span>”</span></div>', '<div class="pq"><p>“{}”</p></div>', "<aside>“{}”</aside>",
])
def test_a_paragraph_that_a_box_says_again_stays_where_it_is_though_it_stands_in_a_wrapper(lead: str, box: str) -> None:
    first, *rest = TALE
    copy = lead.format(first) + prose(rest[:2]) + box.format(first) + prose(rest[2:])
    assert categories(page(prose(TALE)), page(copy)) == ["furniture"]
    assert "wording" in categories(page(prose(TALE)), page(copy.replace("stopped running", "began to run", 1)))


FIRST = f"{TALE[0]} {TALE[1]}"
PULLED = TALE[1].rstrip(".")


@pytest.mark.parametrize("quoted", ['<div class="pq"><span>“</span>{}.<span>”</span></div>', "<aside>{}.</aside>"])
@pytest.mark.parametrize("name", ["manual-excerpt", "summary"])
def test_a_first_paragraph_called_an_excerpt_is_no_pull_quote_of_what_repeats_it(name: str, quoted: str) -> None:
    told = (FIRST, *TALE[2:])
    copy = f'<p class="{name}">{FIRST}</p><p>{TALE[2]}</p>{quoted.format(PULLED)}{prose(TALE[3:])}'
    assert set(categories(page(prose(told)), page(copy))) == {"furniture"}
    changed = copy.replace("in the autumn of", "in the spring of")
    assert "omission" not in categories(page(prose(told)), page(changed))
    assert set(categories(page(prose(told)), page(changed))) > {"furniture"}


def test_a_pull_quote_that_has_what_a_paragraph_lost_hides_no_edit() -> None:
    told = (FIRST, *TALE[2:])
    cut = f"{TALE[0]} For a week nobody noticed."
    copy = f'<blockquote class="pullquote"><p>{FIRST}</p></blockquote>{prose((cut, *TALE[2:]))}'
    assert set(categories(page(prose(told)), page(copy))) - {"furniture"}


def test_a_pull_quote_of_a_whole_paragraph_is_none_of_the_text_though_that_has_quotations_of_its_own() -> None:
    own = "<blockquote><p>We have counted every boat, and nobody has asked what the boats were for.</p></blockquote>"
    told = f"{prose(TALE)}{own}{prose(TOLD[3:4])}"
    for put, expected in ((f"<blockquote><p>{TALE[1]}</p></blockquote>", []), (f"<p>{TALE[1]}</p>", ["addition"])):
        copy = f"{prose(TALE[:3])}{put}{prose(TALE[3:])}{own}{prose(TOLD[3:4])}"
        assert [name for name in categories(page(told), page(copy)) if name != "furniture"] == expected


@pytest.mark.parametrize("box", ["<blockquote><p>{}</p></blockquote>", "<blockquote>{}</blockquote>", "<p>{}</p>"])
@pytest.mark.parametrize("button", ["Click to Tweet", "Tweet this"])
def test_a_button_behind_one_is_none_of_the_text_though_its_paragraph_is_parted_there(box: str, button: str) -> None:
    first, last = TOLD[3].removesuffix(" He lives on the island."), "He lives on the island."
    copy = prose((*TOLD[:3], first)) + box.format(f"{last} {button}") + prose((last, *TOLD[4:]))
    assert set(categories(page(prose(TOLD)), page(copy))) <= {"furniture", "markup"}
    added = copy.replace(f"{last} {button}", f"Nobody lives on the island any more. {button}")
    assert "addition" in categories(page(prose(TOLD)), page(added))
