"""Tables and lists set as paragraphs, of which a number or a label was changed, and lines changed in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, Format, read

ROWS = (
    ("Year", "Boats", "Passengers"), ("2019", "12", "4,180"), ("2020", "7", "1,960"), ("2021", "9", "2,305"),
    ("2022", "11", "3,870"),
)
CHANGED = (*ROWS[:2], ("2020", "7", "1,690"), *ROWS[3:])


def _table(rows: Sequence[Sequence[str]]) -> Document:
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return page(tale(f"<table>{lines}</table>"))


def _lines(rows: Sequence[Sequence[str]]) -> Document:
    return page(tale(prose(map(" ".join, rows))))


def _text(rows: Sequence[Sequence[str]]) -> Document:
    words = "\n\n".join((*TALE[:3], "\n".join(map("   ".join, rows)), *TALE[3:]))
    return read(words.encode(), location="page.txt", format=Format.TEXT)


Set = Callable[[Sequence[Sequence[str]]], Document]


@pytest.mark.parametrize("first", [_table, _lines, _text])
@pytest.mark.parametrize("second", [_table, _lines])
def test_a_number_changed_in_a_table_that_is_set_otherwise_is_found_at_its_words(first: Set, second: Set) -> None:
    assert categories(first(ROWS), second(ROWS)) == []
    edits = compare(first(ROWS), second(CHANGED)).edits
    assert [edit.category for edit in edits] == ["number"]
    assert (edits[0].original.text[-5:], edits[0].copy.text[-5:]) == ("1,960", "1,690")


def test_rows_of_a_table_that_are_gone_or_new_are_found() -> None:
    assert "omission" in categories(_table(ROWS), _lines(ROWS[:3]))
    assert "addition" in categories(page(tale()), _table(ROWS))


LABELS = ("Timber", "Coal", "Salt fish", "Wool", "Passengers")


@pytest.mark.parametrize(("old", "new"), [
    ("Coal", "Iron"), ("Salt fish", "Dried fish"), ("Wool", "Raw wool"), ("Passengers", "Passengers only"),
])
def test_a_label_changed_among_others_is_found(old: str, new: str) -> None:
    changed = [new if label == old else label for label in LABELS]
    found = categories(page(tale(prose(LABELS))), page(tale(prose(changed))))
    assert len(found) == 1
    assert found[0] in ("wording", "name")


@pytest.mark.parametrize(("one", "other"), [
    ("Advertisement", "Sponsored"), ("Photo: Ada Lind", "Photo: Ben Marsh"), ("5 minutes read", "6 minutes read"),
])
def test_a_sites_label_alone_between_paragraphs_stays_the_sites(one: str, other: str) -> None:
    found = categories(page(tale(f"<p>{one}</p>")), page(tale(f"<p>{other}</p>")))
    assert set(found) == {"furniture"}


ASKED = ("Why did the ferry stop running?", "Because of the bridge, and of the board that wanted it.", "Will you stay?",
         "Yes. I have a house here and a boat, and the bench.")


def test_a_short_line_with_a_word_put_before_it_has_not_moved() -> None:
    lines = [f"{label} {line}" for label, line in zip(("Q:", "A:", "Q:", "A:"), ASKED, strict=True)]
    found = categories(page(tale(prose(f"<b>{line}</b>" for line in ASKED))), page(tale(prose(lines))))
    assert found == ["wording"] * 4


def test_a_short_line_that_stands_elsewhere_has_moved() -> None:
    line = "<p><b>Will the ferrymen stay?</b></p>"
    assert "reordering" in categories(page(tale(line, 1)), page(tale(line, 4)))


@pytest.mark.parametrize("put", ["<p>{}</p>", "<p><em>{}</em></p>"])
@pytest.mark.parametrize("box", ["", '<aside class="ad"><a href="/a">Half price</a></aside>'])
@pytest.mark.parametrize(("said", "changed", "category"), [
    ("Ada Lind, ferryman", "Ada Berg, ferryman", "name"), ("Ada Lind, ferryman", "Ada Lind, mayor", "wording"),
])
def test_a_line_of_a_few_words_that_was_changed_in_its_place_is_found(
    put: str, box: str, said: str, changed: str, category: str
) -> None:
    original, copy = (page(tale(more)) for more in (put.format(said), box + put.format(changed)))
    assert [one for one in categories(original, copy) if one != "furniture"] == [category]
