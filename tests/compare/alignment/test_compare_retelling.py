"""An original's page that says its article again, for print or a full screen, or its subheads in a list: a copy has
them once."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

QUOTE = f'<blockquote class="pullquote">{prose(TALE[3:4])}</blockquote>'
AGAIN = ("{}{}", '<div class="steps">{}</div><div class="fullscreen"><div class="steps">{}</div></div>')


@pytest.mark.parametrize("around", AGAIN)
@pytest.mark.parametrize("put", ["", QUOTE])
def test_a_copy_that_has_it_once_lacks_nothing(around: str, put: str) -> None:
    original = page(around.format(tale(), tale()))
    assert set(categories(original, page(tale(put, at=2)))) <= {"furniture"}


@pytest.mark.parametrize("around", AGAIN)
def test_what_changed_in_it_is_told_once(around: str) -> None:
    original = page(around.format(tale(), tale()))
    assert categories(original, page(tale().replace("a roof and a bench", "a roof and a fence"))) == ["wording"]
    assert categories(original, page(prose((*TALE[:1], *TALE[2:])))) == ["omission"]


def test_what_only_the_second_telling_has_is_compared() -> None:
    more = "Boats have been seen there since, but none that anybody could board."
    original = page(f'<div class="lead">{tale()}</div><div class="whole">{tale()}<p>{more}</p></div>')
    assert categories(original, page(f"{tale()}<p>{more}</p>")) == []
    assert categories(original, page(f"{tale()}<p>{more.replace('none', 'one')}</p>")) != []


@pytest.mark.parametrize("year", ["{}", "What became of the landing in year {}"])
@pytest.mark.parametrize("contents", ["<div id='index'><p>Table of contents</p><ul>{}</ul></div>", "<ul>{}</ul>"])
def test_a_table_of_contents_is_none_of_it(contents: str, year: str) -> None:
    heads = [year.format(name) for name in ("One", "Two", "Three")]
    text = "".join(f"<h2>{head}</h2><p>{line}</p>" for head, line in zip(heads, TALE, strict=False))
    entries = "".join(f'<li><a href="#y{at}">{head}</a></li>' for at, head in enumerate(heads))
    original = page(f"<p>{TALE[4]}</p>{contents.format(entries)}{text}")
    assert categories(original, page(f"<p>{TALE[4]}</p>{text}")) == []
    assert set(categories(original, page(f"<p>{TALE[4]}</p>{contents.format(entries)}{text}"))) <= {"furniture"}
    assert categories(original, page(f"<p>{TALE[4]}</p>{text.replace('Two', 'Ten')}")) != []
