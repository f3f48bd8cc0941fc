"""Powers in markup are read as they are seen, and stand where they stood."""

from __future__ import annotations

import pytest

from licensecheck.document import read


@pytest.mark.parametrize(("markup", "text"), [
    ("10<sup>24</sup> kg", "10²⁴ kg"),
    ("10<sup>-9</sup> m", "10⁻⁹ m"),
    ("10<sup>–9</sup> m", "10⁻⁹ m"),
    ("10<sup>&minus;9</sup> m", "10⁻⁹ m"),
    ("<b>10</b><sup><i>6</i></sup> cells", "10⁶ cells"),
    ("5 m s<sup>-1</sup>", "5 m s⁻¹"),
    ("5 km<sup>2</sup>", "5 km2"),
    ("word<sup>1</sup>", "word1"),
    ("2019<sup>[1]</sup>", "2019[1]"),
    ("2019<sup>1,2</sup>", "20191,2"),
    ("the 5<sup>th</sup>", "the 5th"),
    ("<sup>14</sup>C", "14C"),
    ("10<sup></sup>5", "105"),
    ("10<sup></sup>", "10"),
    ("<sup></sup>10", "10"),
    ("<sup></sup>", ""),
    ("10 <sup>5</sup>", "10 5"),
])
def test_what_is_raised_behind_a_figure_is_a_power(markup: str, text: str) -> None:
    assert read(f"<p>{markup}</p>".encode(), location="page.html").text.strip() == text


def test_a_power_stands_on_disk_where_its_figures_do() -> None:
    document = read(b"<p>The star weighs 10<sup>24</sup> kg</p>", location="page.html")
    place = document.place(document.text.index("⁴"))
    assert (place.line, place.column) == (1, 28)
