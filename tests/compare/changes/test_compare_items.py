"""Items of the article's own lists and cells of its own tables, which can be as short as a site's labels."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document.plain_text.reading import read_text

TABLE = (
    "<table><thead><tr><th>Year</th><th>Crossings</th></tr></thead><tbody><tr><td>1911</td><td>226</td></tr>"
    "<tr><td>1912</td><td>241</td></tr></tbody></table>"
)


@pytest.mark.parametrize(("old", "new"), [("226", "262"), ("241", "214"), ("1912", "1913"), ("Crossings", "Boats")])
def test_a_changed_cell_of_the_articles_table_is_an_edit(old: str, new: str) -> None:
    original = page(tale(TABLE))
    box = '<div class="promo"><h4>More tales</h4><a href="/t">Of the people who wait for boats in winter</a></div>'
    copy = page(tale(TABLE.replace(old, new) + box))
    [edit] = [edit for edit in compare(original, copy).edits if edit.category != "furniture"]
    assert (edit.original.text, edit.copy.text) == (old, new)


def test_the_cells_of_a_table_that_lays_out_a_page_are_no_article() -> None:
    laid_out = f"<table><tr><td>Home</td><td>{tale()}</td><td>Imprint</td></tr><tr><td>Boats</td><td>Bridges</td></tr></table>"
    assert categories(page(laid_out), page(tale())) == []


ITEMS = ["Keep the ferry until the bridge is open", "Move the bench to the new landing", "Count the terns each spring"]


@pytest.mark.parametrize("item", ["Close the café", '<a href="/cafe">Close the café</a>'])
def test_an_item_put_into_the_articles_list_is_an_addition(item: str) -> None:
    original, copy = (
        page(tale(f"<ul>{''.join(f'<li>{text}</li>' for text in items)}</ul>")) for items in (ITEMS, [*ITEMS, item])
    )
    [edit] = compare(original, copy).edits
    assert (edit.category, edit.copy.text) == ("addition", "Close the café")


def test_the_other_items_of_a_list_that_lays_out_a_page_are_furniture() -> None:
    credit = "<p>This story was first published in The Ferry Post.</p>"
    copy = page(f"<ul><li>{tale()}</li><li>Weather today</li><li>Tides</li></ul>{credit}")
    assert {*categories(page(tale()), copy)} == {"furniture"}


@pytest.mark.parametrize("wrapper", ["{}", '<figure class="wp-block-table">{}</figure>', "<figure>{}<figcaption>Boats</figcaption></figure>"])
@pytest.mark.parametrize(
    ("rows", "added"),
    [
        ((("2018", "430,000"), ("2019", "452,000"), ("2020", "12,000")), ["2020 12,000"]),
        ((("2018", "430,000", "high"), ("2019", "452,000", "high")), ["high", "high"]),
    ],
)
def test_a_row_or_column_put_into_the_articles_table_is_an_addition(
    rows: tuple[tuple[str, ...], ...], added: list[str], wrapper: str
) -> None:
    original, copy = (page(tale(wrapper.format(_table(some)))) for some in ((("2018", "430,000"), ("2019", "452,000")), rows))
    edits = compare(original, copy).edits
    assert [(edit.category, edit.copy.text) for edit in edits] == [("addition", words) for words in added]


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{lines}</table>"


_ITEMS = "<li>The ferry cost little</li><li>The bridge cost a lot</li>"


@pytest.mark.parametrize(
    "listed", [f"<ul>{_ITEMS}</ul>", f'<ol class="wp-block-list">{_ITEMS}</ol>', "<table><tr><td>Ferry, a day</td><td>300</td></tr><tr><td>Bridge, a day</td><td>900</td></tr></table>"]
)
def test_a_bare_list_put_between_the_paragraphs_or_gone_from_there_is_the_articles(listed: str) -> None:
    assert categories(page(tale()), page(tale(listed))) == ["addition"]
    assert categories(page(tale(listed)), page(tale())) == ["omission"]


@pytest.mark.parametrize(
    "listed",
    [
        f'<ul class="points">{_ITEMS}</ul>',
        f'<ul id="points">{_ITEMS}</ul>',
        f"<div><b>More</b><ul>{_ITEMS}</ul></div>",
        "<ul><li>Share</li><li>Print</li><li>Save</li></ul>",
        '<ul><li>The ferry cost little</li><li><a href="/x">The bridge cost a lot</a></li></ul>',
    ],
)
def test_a_list_that_is_set_apart_or_short_or_linked_is_the_sites(listed: str) -> None:
    assert set(categories(page(tale()), page(tale(listed)))) == {"furniture"}
    assert categories(page(tale(listed)), page(tale())) == []


def _items_in_text(marks: tuple[str, str, str], tag: str) -> list[str]:
    listed = f"<{tag}>{''.join(f'<li>{item}.</li>' for item in ITEMS)}</{tag}>"
    lines = (f"{mark}{item}." for mark, item in zip(marks, ITEMS, strict=True))
    text = "\n\n".join((*TALE[:3], *lines, *TALE[3:]))
    return categories(page(tale(listed)), read_text(text.encode(), location="copy.txt"))


@pytest.mark.parametrize(
    ("marks", "tag"),
    [
        (("(1) ", "(2) ", "(3) "), "ol"), (("a) ", "b) ", "c) "), "ol"), (("(a) ", "(b) ", "(c) "), "ol"),
        (("A. ", "B. ", "C. "), "ol"), (("1.\t", "2.\t", "3.\t"), "ol"), (("o\t", "o\t", "o\t"), "ul"),
        (("o   ", "o   ", "o   "), "ul"),
    ],
)
def test_marks_that_a_text_writes_before_items_are_the_browsers(marks: tuple[str, str, str], tag: str) -> None:
    assert _items_in_text(marks, tag) == []


@pytest.mark.parametrize(
    ("marks", "tag"),
    [
        (("(1) ", "(3) ", "(4) "), "ol"), (("b) ", "c) ", "d) "), "ol"), (("(1 ", "(2 ", "(3 "), "ol"),
        (("o ", "o ", "o "), "ul"), (("o\t", "o\t", "o\t"), "ol"), (("1. ", "2. ", "3. "), "ul"),
    ],
)
def test_marks_that_no_browser_shows_are_words(marks: tuple[str, str, str], tag: str) -> None:
    assert _items_in_text(marks, tag)


@pytest.mark.parametrize("wrapper", [
    '<div class="widget embed">{}</div>', '<aside>{}</aside>', '<div class="callout">{}</div>',
])
@pytest.mark.parametrize("of_table", ["", ' class="table caption-top"'])
def test_a_row_put_into_the_articles_table_is_found_whatever_is_around_it(wrapper: str, of_table: str) -> None:
    rows = (("Year", "Passengers"), ("2018", "430,000"), ("2019", "452,000"))
    table = _table(rows).replace("<table>", f"<table{of_table}>")
    more = _table((*rows, ("2020", "99,000"))).replace("<table>", f"<table{of_table}>")
    original = page(tale(_table(rows)))
    assert categories(original, page(tale(wrapper.format(table)))) == []
    assert categories(original, page(tale(wrapper.format(more)))) == ["addition"]


FIGURES = (("Town", "Boats"), ("Ferry", "12"), ("Landing", "3"))


@pytest.mark.parametrize(("table", "expected"), [
    (_table(FIGURES), "addition"),
    (f"<figure>{_table(FIGURES)}</figure>", "addition"),
    (f"<div>{_table(FIGURES)}</div>", "addition"),
    (_table(FIGURES).replace("<table>", '<table role="presentation">'), "furniture"),
    (_table(FIGURES).replace("Ferry", '<a href="/f">Ferry</a>'), "furniture"),
    (f'<div class="widget">{_table(FIGURES)}</div>', "furniture"),
])
def test_a_table_of_figures_among_the_paragraphs_is_text(table: str, expected: str) -> None:
    assert set(categories(page(tale()), page(tale(table)))) == {expected}
    assert set(categories(page(tale(table)), page(tale()))) <= {"omission"}


@pytest.mark.parametrize("box", ['<div class="ad">Advertisement</div>', '<p><strong>Read more:</strong> <a href="/r">The bridge</a></p>'])
def test_an_items_number_is_the_browsers_though_a_box_parts_it_from_the_text_before(box: str) -> None:
    def steps(form: str, box: str = "") -> str:
        told = zip(TALE, STEPS, strict=False)
        return "".join(f"<p>{text}</p>{box}{form.format(at, step)}" for at, (text, step) in enumerate(told, 1)) + prose(TALE[3:])

    written, shown = steps("<p>{}. {}</p>", box), steps('<ol start="{}"><li>{}</li></ol>')
    assert set(categories(page(written), page(shown))) | set(categories(page(shown), page(written))) == {"furniture"}
    assert set(categories(page(written), page(shown.replace('start="2"', 'start="4"')))) - {"furniture"} != set()


STEPS = ("Take the covers off the bed", "Check the door twice", "Never use the rack")


def test_a_figure_with_a_sign_of_thousands_is_no_time_of_day_that_dates_a_page() -> None:
    listed = "<ul><li>Seats: 1.000</li><li>Price: {} euros</li></ul>"
    copy = page(tale(listed.format(25), at=1))
    assert "number" in categories(page(tale(listed.format(20), at=1)), copy)
