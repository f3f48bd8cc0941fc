"""The copyright notice of the original's article, where a reader sees it."""

from __future__ import annotations

import pytest
from credit_pages import html

from licensecheck.credits.original.source import read_source
from licensecheck.document import Format, read

SENTENCE = "The ferry had known nothing of the quay until somebody told it so, in a long and winding tale of the sea."
TEXT = f"<p>{SENTENCE}</p>" * 5


def notice(body: str) -> str | None:
    return read_source(html(body)).copyright_notice


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("© 2026 Ingrid Solheim-Adeyemi. This essay is licensed under CC BY-ND.", "© 2026 Ingrid Solheim-Adeyemi"),
        ("© Ingrid Solheim", "© Ingrid Solheim"),
        ("Copyright 2024 J. K. Holm. All rights reserved.", "Copyright 2024 J. K. Holm"),
        ("Copyright © 2019–2021, Lena Moritz", "Copyright © 2019–2021, Lena Moritz"),
        ("Copyright by Lena Moritz", "Copyright by Lena Moritz"),
        ("(c) 2020 Lena Moritz, all rights reserved", "(c) 2020 Lena Moritz"),
        ("First published in Fieldnotes. Text © 2020 Lena Moritz.", "© 2020 Lena Moritz"),
        ("Photo: © 2020 Lena Moritz", None),
        ("© 2020 Getty Images", None),
        ("© All rights reserved", None),
        ("Copyright law was changed in 2019 by a court.", None),
        ("All content on this site © 2020 Fieldnotes", None),
        ("Three cows (c) and a goat", None),
    ],
)
def test_a_line_behind_the_text(line: str, found: str | None) -> None:
    assert notice(f"<main><article><h1>A ferry</h1>{TEXT}<footer><p>{line}</p></footer></article></main>") == found


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{TEXT}</article><footer>© 2026 The Tidewater Review</footer>",
        f"<div class=text>{TEXT}</div><div class=foot>© 2026 The Tidewater Review</div>",
        f"{TEXT}<footer><p>© 2026 The Tidewater Review</p></footer>",
        f"<div>{TEXT}<div id=site-footer><p>© 2026 The Tidewater Review</p></div></div>",
        f"<article>{TEXT}<figure><img src=a.jpg><figcaption>© 2026 Ann Lee</figcaption></figure></article>",
        f"<article>{TEXT}<div class=livecam-copyright><a href=//cam.example>© cam.example</a></div></article>",
        f"<article>{TEXT}<footer><p class='article-footer__subscribe-info'>© Postman Letters</p></footer></article>",
        f"<article>{TEXT}<div class=photo-credit>© Ann Lee</div></article>",
        f"<article><p>© Ann Lee</p>{TEXT}</article>",
        f"<article>{TEXT}<h2>© and other signs</h2></article>",
    ],
)
def test_a_sites_footer_and_a_caption_are_none(body: str) -> None:
    assert notice(body) is None


def test_a_last_line_beside_the_paragraphs() -> None:
    """Without an element that is called the article."""
    body = f"<nav>Menu</nav><div>{TEXT}<p>© 2026 Ann Lee</p></div><footer>© 2026 A Site</footer>"
    assert notice(body) == "© 2026 Ann Lee"


def test_a_text_file_ends_with_its_notice() -> None:
    data = ("A ferry\n\n" + 3 * f"{SENTENCE}\n\n" + "© 2026 Ann Lee\n").encode()
    assert read_source(read(data, location="a.txt", format=Format.TEXT)).copyright_notice == "© 2026 Ann Lee"
