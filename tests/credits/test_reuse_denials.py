"""Lines of an original that keep its article from being republished, whatever its site permits of others."""

from __future__ import annotations

from time import process_time

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.reuse_denials import denies_republication
from licensecheck.credits.model import Licence
from licensecheck.credits.original.source import read_source

OURS = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
FOOT = f"<footer><p>Unless otherwise noted, our stories are published under {OURS}.</p></footer>"


def licence(line: str, foot: str = FOOT) -> Licence | None:
    return read_source(html(f"<main>{ARTICLE}<p>{line}</p></main>{foot}")).licence


@pytest.mark.parametrize("line", [
    "This story is not available for republication.",
    "This article may not be republished.",
    "This article cannot be republished or reprinted elsewhere.",
    "This article can’t be reprinted or syndicated.",
    "This Associated Press story may not be republished, broadcast, rewritten or redistributed.",
    "This story may not be republished without written permission from the author.",
    "Do not republish this article.",
    "Please do not republish this story without our permission.",
    "You may not republish this article.",
    "Republication of this article requires the author’s permission.",
    "Republishing of this story is not permitted.",
    "Not for republication.",
    "Republishing is not permitted for this article.",
    "This article was first published by The Atlantic and may not be republished without its permission.",
    "Our stories are free to use. This piece is not for republication.",
    "Este artículo no puede ser republicado.",
    "Cet article ne peut pas être republié.",
    "Dieser Artikel darf nicht nachgedruckt werden.",
    "Este artigo não pode ser republicado.",
    "Questo articolo non può essere ripubblicato.",
    "Dit artikel mag niet worden overgenomen.",
])
def test_an_article_that_may_not_be_republished_has_no_licence(line: str) -> None:
    assert licence(line) is None
    assert licence(f"This article is published under {OURS}.</p><p>{line}") is None


@pytest.mark.parametrize("line", [
    "This article may not be republished without credit.",
    "This article may not be republished in print.",
    "This article may not be edited when it is republished.",
    "This story may not be republished for commercial purposes.",
    "You may not republish this article behind a paywall.",
    "Do not republish this article without the page counter.",
    "Photos in this article may not be republished without permission.",
    "Photos accompanying this article may not be reproduced without permission.",
    "The images throughout this article may not be republished.",
    "Graphics alongside this story cannot be reprinted.",
    "The map within this piece is not available for republication.",
    "The drawings illustrating this story may not be reproduced.",
    "La foto que acompaña este artículo no puede ser reproducida.",
    "Das Foto zu dieser Geschichte darf nicht nachgedruckt werden.",
    "De foto bij dit artikel mag niet worden overgenomen.",
    "You may not republish this story under a different licence.",
    "This article may not be republished under any other licence.",
    "Do not republish this article without its licence.",
    "Unless you follow these terms, you may not republish this article.",
    "Except as the licence permits, this article may not be reproduced.",
    "If you change it, this article may not be republished.",
    "Republication of this article requires no permission.",
    "Republication of this article requires only credit, not permission.",
    "The images in this story are not available for republication.",
    "Do not republish the photographs of this story.",
    "You may republish this article for free.",
    "Republish this article",
    "This article is not for sale. You can republish it.",
    "This article is not only free to read, you may republish it.",
])
def test_what_is_asked_of_who_republishes_it_keeps_nobody_from_it(line: str) -> None:
    assert licence(line) == Licence("by-nd", "4.0")


def test_an_article_may_tell_of_what_may_not_be_republished() -> None:
    line = "This report may not be reproduced."
    told = "What the office wrote on the harbour wall was put away in a drawer and forgotten, as such things may be"
    first, last = f"<p>{told} in a small town.</p>", f"<p>{told}, but one copy was found again.</p>"
    assert licence("", f"<main>{first}\n<p>{line}</p>\n{last}</main>{FOOT}") == Licence("by-nd", "4.0")
    for apart in (f"<p><em>{line}</em></p>", f"<p class=note>{line}</p>", f"<div>{line}</div>"):
        assert licence("", f"<main>{first}\n{apart}\n{last}</main>{FOOT}") is None
    for ends in (f"<p>By Lena Moritz</p>\n<p>{line}</p>\n{first}\n{last}", f"{first}\n{last}\n<p>{line}</p>"):
        assert licence("", f"<main>{ends}</main>{FOOT}") is None


def test_what_readers_or_a_sites_foot_say_is_not_said_of_the_article() -> None:
    comment = "<div class=comments><p>This article may not be republished.</p></div>"
    assert licence("", comment + FOOT) == Licence("by-nd", "4.0")
    assert licence("", FOOT.replace("<p>", "<p>This article may not be republished.</p><p>")) == Licence("by-nd", "4.0")


@pytest.mark.parametrize("line", [
    "this article may not be republished or ", "this article is not without permission ",
    "do not republish this a b article elsewhere ", "republication of this article needs ",
])
def test_a_line_of_such_words_is_read_in_time(line: str) -> None:
    text = fold(line * 50)[:400]
    began = process_time()
    for _ in range(50):
        denies_republication(text)
    assert process_time() - began < 5
