"""What stands around a change is the page's own: a reader can search the page for it."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category, Edit, Kind

PARAGRAPHS = (
    "The bridge cost $48 million, said the mayor (who had wanted a tunnel). It was opened in May.",
    "“We had to wait,” she said. “Nobody knew whether the pillars, which are hollow, would hold.”",
    "Then the first people came back to the landing and stood there, waiting for the next boat.",
    "A sign was put up, but the waiting went on, for it had never been about crossing the river.",
)


def edits(*changes: tuple[str, str], put: dict[int, str] | None = None) -> list[Edit]:
    """The edits of a copy in which words became others, and before some paragraphs others were put."""
    texts = list(PARAGRAPHS)
    for old, new in changes:
        assert sum(old in text for text in texts) == 1
        texts = [text.replace(old, new) for text in texts]
    told = [part for at, text in enumerate(texts) for part in ([put[at]] if put and at in put else []) + [text]]
    return list(compare(page(prose(PARAGRAPHS)), page(prose(told))).edits)


@pytest.mark.parametrize(("old", "new", "before", "after"), [
    ("48", "84", "The bridge cost $", " million, said the mayor (who had"),
    ("(who had", "(who has", "$48 million, said the mayor (who ", " wanted a tunnel). It was opened"),
    ("May", "June", "a tunnel). It was opened in ", ".\n“We had to wait,” she said."),
    ("hollow", "empty", "knew whether the pillars, which are ", ", would hold.”\nThen the first people"),
    ("We had", "They had", "tunnel). It was opened in May.\n“", " had to wait,” she said. “Nobody"),
    ("hollow, would", "would", "knew whether the pillars, which are ", ", would hold.”\nThen the first people"),
])
def test_marks_and_the_ends_of_paragraphs_are_kept(old: str, new: str, before: str, after: str) -> None:
    [edit] = edits((old, new))
    assert (edit.before, edit.after) == (before, after)


def test_letters_written_to_figures_are_shown_with_them() -> None:
    before = ("The bridge is the 19th over the river.", *PARAGRAPHS)
    copy = page(prose([paragraph.replace("19th", "29th") for paragraph in before]))
    [edit] = compare(page(prose(before)), copy).edits
    assert (edit.original.text, edit.copy.text, edit.after) == ("19th", "29th", " over the river.\nThe bridge")


@pytest.mark.parametrize(("old", "new", "before", "after"), [
    ("It was opened", "It was soon opened", "had wanted a tunnel). It was ", " opened in May.\n“We had to"),
    ("opened in May.", "opened in May, at last.", "tunnel). It was opened in May ", ".\n“We had to wait,” she said."),
    (
        "opened in May.", "opened in May. The band of the fire brigade played all day.",
        "tunnel). It was opened in May. ", "\n“We had to wait,” she said.",
    ),
    ("Nobody", "Yesterday nobody", "“We had to wait,” she said. “", " Nobody knew whether the pillars, which"),
    ("wait,” she", "wait here,” she", "in May.\n“We had to wait ", ",” she said. “Nobody knew whether the"),
])
def test_words_put_in_are_parted_from_their_neighbours_as_in_the_copy(
    old: str, new: str, before: str, after: str
) -> None:
    [edit] = edits((old, new))
    assert (edit.kind, edit.before, edit.after) == (Kind.INSERTION, before, after)


def test_a_paragraph_put_in_stands_between_two() -> None:
    [edit] = edits(put={2: "The council has since bought a second bridge, and is looking for a place to put it."})
    assert edit.category is Category.ADDITION
    assert edit.before == "pillars, which are hollow, would hold.”\n"
    assert edit.after == "\nThen the first people came back"


def test_at_either_end_of_the_text_nothing_stands_around() -> None:
    told = ("A first paragraph that the town's own paper has put above it all.", *PARAGRAPHS)
    [first] = compare(page(prose(PARAGRAPHS)), page(prose(told))).edits
    assert (first.before, first.after) == ("", "\nThe bridge cost $48 million,")
    [last] = compare(page(prose(TALE)), page(prose(TALE[:-1]))).edits
    assert (last.before, last.after) == ("never been about crossing the river.\n", ".")


def test_signs_that_are_words_are_shown_as_many_as_make_some() -> None:
    texts = (
        "山あいの図書館が貸し出すのは本だけではなく、のこぎりや高圧洗浄機もそろえている。",
        "町の人なら誰でも、身分証を見せるだけで、工具を三日のあいだ無料で借りられるのだ。",
        "はじめたのは元大工の佐藤さんで、物置にあった自分の道具をすべて図書館に寄付した。",
    )
    copy = [text.replace("三日", "五日") for text in texts]
    [edit] = compare(page(prose(texts)), page(prose(copy))).edits
    assert (edit.before, edit.after[:10]) == ("なら誰でも、身分証を見せるだけで、工具を", "日のあいだ無料で借り")
    assert 15 < len(edit.before) < 25


def test_words_with_hyphens_are_shown_whole() -> None:
    texts = ("At a well-known after-party, the mayor sang all night for the town-folk and their guests.", *PARAGRAPHS)
    copy = [text.replace("night", "day") for text in texts]
    [edit] = compare(page(prose(texts)), page(prose(copy))).edits
    assert (edit.before, edit.after) == ("after-party, the mayor sang all ", " for the town-folk and their")


@pytest.mark.parametrize("order", [(0, 2, 1, 3), (1, 2, 3, 0)])
def test_a_move_has_what_stands_around_it_on_both_sides(order: tuple[int, ...]) -> None:
    original, copy = (page(prose(PARAGRAPHS[at] for at in some)) for some in (range(4), order))
    edit = next(edit for edit in compare(original, copy).edits if edit.kind is Kind.MOVE)
    for document, before, words, after in (
        (original, edit.before, edit.original, edit.after), (copy, edit.copy_before, edit.copy, edit.copy_after),
    ):
        assert f"{before}{words.text}{after}".replace("\n", " ") in " ".join(document.text.split())
    assert edit.before != edit.copy_before


def test_white_space_and_boxes_of_the_page_are_no_part_of_it() -> None:
    """The copy's line breaks are none of the original's, and what stands between paragraphs is the site's."""
    original = page(prose(PARAGRAPHS))
    box = '<aside class="related"><a href="/a">Read more from the town</a> <a href="/b">Ferries for sale</a></aside>'
    texts = [text.replace("Then the first", "Later the\n  first") for text in PARAGRAPHS]
    copy = page(prose(texts[:2]) + box + prose(texts[2:]))
    [edit] = [edit for edit in compare(original, copy).edits if edit.category is not Category.FURNITURE]
    assert (edit.before, edit.after) == ("pillars, which are hollow, would hold.”\n", " the first people came back to")
