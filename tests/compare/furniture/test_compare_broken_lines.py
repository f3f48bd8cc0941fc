"""Lines that breaks alone part, in one element that holds the whole text: which of them are a site's own."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page

from licensecheck.document import Document

SUBHEAD = "<b>A bench for nobody</b>"


def _broken(*lines: str) -> Document:
    parted = "<br><br>".join((*TALE[:2], SUBHEAD, TALE[2], *lines, *TALE[3:]))
    return page(f"<table><tr><td>{parted}</td></tr></table>")


@pytest.mark.parametrize("line", [
    "Share this page", "Remove Ads", "Anzeige", "Photo essay", '<a href="/x">The weir is closed</a>',
    'Nu ook: <a href="/x">De stuw is dicht</a>', "<i>Cont. overleaf</i>",
    "<strong>We need your support. <a href='/give'>Become a member today</a>.</strong>",
    "<font size=2><em>Please <a href='/join'>subscribe to our newsletter</a>.</em></font>",
    "<img src='x.jpg'><br>The landing in its first spring (Ada Lind)",
    "<a href='x.jpg'><img src='x.jpg'></a>\n<br>\nThe landing in its first spring.",
])
def test_a_label_a_call_and_a_caption_are_the_sites_beside_a_bold_subhead(line: str) -> None:
    assert set(categories(_broken(), _broken(line))) <= {"furniture"}
    assert set(categories(_broken(line), _broken())) <= {"furniture"}


@pytest.mark.parametrize("line", [
    "<b>What the town wanted</b>", "He was right.", "Nobody has asked for it since that winter.",
    "<img src='x.jpg'><br><br>Nobody has asked for it since that winter.",
    "<img src='x.jpg'><br>The boats were sold in the same winter to a yard up the river, where they rot until this day.",
    "See the bridge. <img src='x.jpg'><br>Nobody has asked for it since that winter.",
])
def test_an_added_subhead_or_sentence_is_the_texts(line: str) -> None:
    assert "addition" in categories(_broken(), _broken(line))
