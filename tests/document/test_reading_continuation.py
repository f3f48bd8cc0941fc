"""The rest of a text that a page opens when its reader goes on."""

from __future__ import annotations

import pytest
from reading_pages import blocks, html, words

SHOWN = "<p>The ferry stopped running in the autumn of the year in which the bridge was opened.</p>"
REST = "<p>For a week nobody noticed, because everybody wanted to try the bridge at least once.</p>"
HIDES = ["hidden", 'style="display:none"', 'style="max-height:0;overflow:hidden"', 'class="x7"']
SHEET = "<style>.x7{display:none}</style>"


@pytest.mark.parametrize("how", HIDES)
@pytest.mark.parametrize("control", [
    "<button>Continue reading</button>", '<a href="#rest">Read more …</a>', "<p><a>Weiterlesen</a></p>",
    "<span onclick='open()'>+ Lire la suite</span>",
])
@pytest.mark.parametrize("before", [True, False])
def test_the_rest_of_a_text_behind_a_control_is_read(how: str, control: str, before: bool) -> None:
    rest = f'<div id="rest" {how}>{REST}</div>'
    page = html(SHOWN + (control + rest if before else rest + control), head=SHEET)
    assert "For a week nobody noticed" in words(page)
    assert page.hidden() == ()


@pytest.mark.parametrize("paragraph", ["<div>{}</div>", '<div class="par">{}</div>'])
def test_paragraphs_may_be_boxes_with_nothing_but_words(paragraph: str) -> None:
    shown, rest = (paragraph.format(text[3:-4]) for text in (SHOWN, REST))
    page = html(f"{shown}<button>Continue reading</button><div hidden>{rest}</div>")
    assert "For a week nobody noticed" in words(page)


def test_each_paragraph_of_the_rest_may_be_hidden_by_itself() -> None:
    page = html(SHOWN + "<button>Show more</button>" + REST.replace("<p>", "<p hidden>") * 3)
    assert len(blocks(page)) == 5


@pytest.mark.parametrize("how", HIDES)
@pytest.mark.parametrize("body", [
    SHOWN + "<button>Show transcript</button><div {}>" + REST + "</div>",
    SHOWN + "<div {}>" + REST + "</div>",
    "<div>" + SHOWN + "</div><button>Continue reading</button><div {}>" + REST + "</div>",
    SHOWN + '<button>Continue reading</button><div {}><p>From <a href="/o">The Ferryman</a>, by Ada Lind</p></div>',
    SHOWN + '<button>Read more</button><div {}>'
    '<p><a href="/o">Why bridges keep failing, and what towns do to mend them</a></p></div>',
])
def test_other_boxes_stay_hidden(how: str, body: str) -> None:
    page = html(body.format(how), head=SHEET)
    assert len(page.hidden()) == 1


def test_what_is_hidden_within_the_rest_stays_hidden() -> None:
    rest = f'<div hidden>{REST}<p style="display:none">By Ada Lind</p></div>'
    page = html(SHOWN + "<button>Continue reading</button>" + rest)
    assert [part.text for part in page.hidden()] == ["By Ada Lind"]
    assert "Ada Lind" not in words(page)
