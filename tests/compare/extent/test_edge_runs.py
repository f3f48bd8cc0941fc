"""Several short lines at an article's beginning or end: one that was changed among them, or behind them, is seen."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

ANSWERS = ("How many were there?", "Twelve.", "And since when?", "Since 1961.")
ITEMS = ("Two eggs", "Butter", "300 g of sugar")
LINES = {
    "the last answer": (ANSWERS, "1961", "1916", "number"),
    "an answer between": (ANSWERS, "Twelve", "Twenty", "number"),
    "the last item": (ITEMS, "300", "500", "number"),
    "an item between": (ITEMS, "Butter", "Cheese", "wording"),
}


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("case", LINES)
def test_a_change_is_seen(case: str, first: bool) -> None:
    lines, word, other, category = LINES[case]
    changed = tuple(line.replace(word, other) for line in lines)
    texts = ((*told, *TALE) if first else (*TALE, *told) for told in (lines, lines, changed))
    original, same, copy = (page(prose(text)) for text in texts)
    assert categories(original, same) == []
    assert categories(original, copy) == [category]


@pytest.mark.parametrize(("original", "copy"), [
    (("By Ann", "Photo: Lee"), ("By Ann", "Photo: Kim")),               # labels of two words
    (("Share this", "Print it", "Tags: sea"), ("Share this", "Save it for later on", "Send it", "Tags: sea")),
])
def test_labels_of_two_pages_are_none(original: tuple[str, ...], copy: tuple[str, ...]) -> None:
    def tagged(lines: tuple[str, ...]) -> str:
        return prose(TALE) + "".join(f'<p class="label">{line}</p>' for line in lines)

    found = [name for name in categories(page(tagged(original)), page(tagged(copy))) if name != "furniture"]
    assert found == []


SPOKEN = ("– Nobody asked us, says the ferryman.", "He had eight days to sell the boat.")


@pytest.mark.parametrize("first", [True, False])
def test_two_short_lines_that_the_copy_joined_are_both_there(first: bool) -> None:
    joined = " ".join(SPOKEN)
    original = page(prose((*SPOKEN, *TALE) if first else (*TALE, *SPOKEN)))
    for words, expected in ((joined, []), (joined.replace("eight", "nine"), ["number"])):
        copy = page(prose((words, *TALE) if first else (*TALE, words)))
        assert categories(original, copy) == expected


def test_a_short_last_line_that_the_copy_joined_to_half_of_the_next_is_there() -> None:
    lines = ("That was in the year of the long frost.", "Nobody asked us. He had eight days to sell the boat.")
    parted = ("That was in the year of the long frost. Nobody asked us.", "He had eight days to sell the boat.")
    assert categories(page(prose((*TALE, *lines))), page(prose((*TALE, *parted)))) == []
    changed = (parted[0], parted[1].replace("eight", "nine"))
    assert categories(page(prose((*TALE, *lines))), page(prose((*TALE, *changed)))) == ["number"]
