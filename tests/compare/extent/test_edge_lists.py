"""A list or a table right before an article's first paragraph or behind its last is compared with the copy's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from tale_pages import TALE, categories, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.document import Format, read

ITEMS = ("Two eggs", "A cup of flour", "Butter", "300 g of sugar", "Salt and pepper", "One lemon")
ROWS = (("March", "12"), ("April", "31"), ("May", "47"), ("June", "52"))


def listed(items: Sequence[str], tag: str = "ul") -> str:
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


def table(rows: Sequence[tuple[str, str]]) -> str:
    return f"<table>{''.join(f'<tr><td>{name}</td><td>{number}</td></tr>' for name, number in rows)}</table>"


PLACES: dict[str, Callable[[str], str]] = {
    "behind": lambda box: prose(TALE) + box,
    "before": lambda box: box + prose(TALE),
    "behind a heading": lambda box: f"{prose(TALE)}<h2>What you need</h2>{box}",
    "before, with a heading": lambda box: f"<h2>What you need</h2>{box}{prose(TALE)}",
    "behind a line": lambda box: f"{prose(TALE)}<p>You need this:</p>{box}",
    "in a wrapper": lambda box: f"{prose(TALE)}<div>{box}</div>",
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_a_list_at_an_end_is_compared(place: Callable[[str], str], tag: str) -> None:
    def edits(items: Sequence[str]) -> list[str]:
        return categories(page(place(listed(ITEMS, tag))), page(place(listed(items, tag))))

    assert edits(ITEMS) == []
    assert edits([item.replace("300", "500") for item in ITEMS]) == ["number"]
    assert edits([*ITEMS[:2], *ITEMS[3:]]) == ["omission"]
    assert edits([*ITEMS[:2], "Honey", *ITEMS[2:]]) == ["addition"]


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("row", range(len(ROWS)))
def test_a_table_at_an_end_is_compared(place: Callable[[str], str], row: int) -> None:
    changed = [(name, "99") if at == row else (name, number) for at, (name, number) in enumerate(ROWS)]
    assert categories(page(place(table(ROWS))), page(place(table(ROWS)))) == []
    assert categories(page(place(table(ROWS))), page(place(table(changed)))) == ["number"]


@pytest.mark.parametrize(("place", "category"), [
    ("behind", "truncated"), ("before", "omission"), ("behind a heading", "truncated"),
])
def test_a_table_at_an_end_is_missed(place: str, category: str) -> None:
    whole = PLACES[place](table(ROWS))
    assert categories(page(whole), page(prose(TALE))) == [category]


def test_a_table_of_links_or_without_columns_is_the_pages() -> None:
    for rows in (
        [(f'<a href="/{name}">{name}</a>', number) for name, number in ROWS],
        [(f"<button>{name}</button>", number) for name, number in ROWS],
    ):
        assert categories(page(prose(TALE) + table(rows)), page(prose(TALE))) == []
    assert categories(page(f"{prose(TALE)}<table><tr><td>March</td></tr></table>"), page(prose(TALE))) == []


def test_a_list_with_links_in_its_items_is_the_texts() -> None:
    links = [f'The <a href="https://counts.example/{year}">count</a> of the year {year}' for year in (1961, 1984, 2020)]
    original = page(prose(TALE) + listed(links))
    assert categories(original, page(prose(TALE) + listed(links))) == []
    changed = [item.replace("year 1984", "year 1948") for item in links]
    assert categories(original, page(prose(TALE) + listed(changed))) == ["number"]


def test_an_advert_may_stand_before_the_list_of_the_copy() -> None:
    copy = f'{prose(TALE)}<div class="ad">Advertisement</div>{listed([*ITEMS[:5], "Two lemons"])}'
    found = [edit.category.value for edit in compare(page(prose(TALE) + listed(ITEMS)), page(copy)).edits]
    assert [category for category in found if category != "furniture"] == ["number"]


SHARING = ("Share", "Print this page", "Send by mail", "Save for later")


@pytest.mark.parametrize(("original", "copy"), [
    (listed(f'<a href="/{word}">{word}</a>' for word in SHARING), listed([*SHARING[:3], "Copy the address"])),   # links
    (f"<aside>{listed(SHARING)}</aside>", listed([*SHARING[:3], "Copy the address"])),
    (f"<footer>{listed(SHARING)}</footer>", listed([*SHARING[:3], "Copy the address"])),
    (listed(ITEMS), listed([*ITEMS[:1], *SHARING])),                                    # one item in common
    (listed(ITEMS), f'</article><div>{"<p>Tag</p>" * 12}{listed([*ITEMS[:5], "Two lemons"])}</div><article>'),
])
def test_what_else_stands_in_lists_is_not_compared(original: str, copy: str) -> None:
    first, second = page(prose(TALE) + original), page(prose(TALE) + copy)
    assert [name for name in categories(first, second) if name != "furniture"] == []


def test_a_list_goes_on_behind_its_last_long_item() -> None:
    items = (*TALE[3:], "A roof", "A bench", "A park")
    original = read(f"<main>{prose(TALE[:3])}{listed(items)}</main>".encode(), location="a.html")
    copy = read(f"<main>{prose(TALE[:3])}{listed([*items[:3], 'A shed', items[4]])}</main>".encode(), location="b.html")
    assert categories(original, copy) == ["wording"]


@pytest.mark.parametrize("format", [Format.MARKDOWN, Format.TEXT])
def test_a_list_at_the_end_of_a_text_is_compared(format: Format) -> None:  # noqa: A002
    def edits(items: Sequence[str]) -> list[str]:
        text = "\n\n".join(TALE) + "\n\n" + "\n".join(f"* {item}" for item in items) + "\n"
        copy = read(text.encode(), location="copy", format=format)
        return categories(page(prose(TALE) + listed(ITEMS)), copy)

    assert edits(ITEMS) == []
    assert edits([item.replace("300", "500") for item in ITEMS]) == ["number"]
    assert edits(ITEMS[:-1]) == ["omission"]


def test_an_end_that_is_missing_may_begin_with_a_lists_last_items() -> None:
    def gone(left: str) -> list[str]:
        return categories(page(prose(TALE) + listed(ITEMS) + prose(BEHIND)), page(left))

    for kept in range(1, len(ITEMS) + 1):
        assert gone(prose(TALE) + listed(ITEMS[:kept])) == ["truncated"]
    assert gone(prose(TALE) + listed(ITEMS[:-1]) + prose(BEHIND)) == ["omission"]
    assert gone(prose(TALE) + listed(ITEMS[:-1]) + prose(BEHIND[1:])) == ["omission"]


BEHIND = (
    "Whoever waits at the landing for long enough is brought a piece of the cake by the people of the mill.",
    "They say that it tastes of the river, and that nobody has ever asked for a second piece of it.",
)
