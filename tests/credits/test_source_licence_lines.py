"""The original's licence in lines and badges of its page that do not say of what it is."""

from __future__ import annotations

import json
from time import process_time

import pytest
from credit_pages import ARTICLE, html, source

from licensecheck.credits.model import Licence
from licensecheck.credits.original.source import read_source

BY_ND = Licence("by-nd", "4.0")
DEED = "https://creativecommons.org/licenses/by-nd/4.0/"
HEAD = '<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Lena Moritz">'
PICTURE = '<img src="wall.jpg" alt="The sea wall">'
LINE = f'<p><a href="{DEED}">CC BY-ND 4.0</a></p>'


def licence(body: str) -> Licence | None:
    return read_source(html(ARTICLE + body, HEAD)).licence


@pytest.mark.parametrize(
    "line",
    [
        "<p>© 2026 The Harbour Post. CC BY-ND 4.0</p>",
        f'<p>© 2026 The Harbour Post. <a href="{DEED}">BY-ND 4.0</a></p>',
        "<p>Copyright Lena Moritz, CC BY-ND 4.0</p>",
        "<p>© The Harbour Post, CC BY-ND 4.0. Photo: Ole Dahl</p>",
        "<p>© The Harbour Post, CC BY-ND 4.0. Photo: Ole Dahl (CC BY 2.0)</p>",
        "<footer><p>© 2026 The Harbour Post. CC BY-ND 4.0</p></footer>",
        f'<p><a href="{DEED}"><img src="/badge.png" alt=""></a></p>',
        f'<p><a href="{DEED}"><img src="/badge.png" alt="Creative Commons License"></a></p>',
        f'<p><a href="{DEED}">BY-ND 4.0</a></p>',
        "<p>Attribution-NoDerivatives 4.0 International (CC BY-ND 4.0)</p>",
        f'<p>Text: <a href="{DEED}">CC BY-ND 4.0</a></p>',
        f'<p>Text and photos: <a href="{DEED}">CC BY-ND 4.0</a></p>',
        "<p>This article is licensed under CC BY-ND 4.0. Photo: Ole Dahl, CC BY 2.0</p>",
        "<p>Photo: Ole Dahl, CC BY 2.0. This article is licensed under CC BY-ND 4.0.</p>",
        "<p>المشاع الإبداعي نسب المصنف - منع الاشتقاق 4.0 دولي</p>",
        "<p>Криейтив Комънс Признание-Без производни 4.0 Международен</p>",
        "<p>ครีเอทีฟคอมมอนส์แบบ แสดงที่มา-ไม่ดัดแปลง 4.0</p>",
        "<footer><p>© 2026 The Harbour Post. Creative Commons Ghi công-Không phái sinh 4.0 Quốc tế</p></footer>",
        f'<p>Music by Ole Dahl, <a href="https://creativecommons.org/licenses/by/2.0/">CC BY</a>. This article is under'
        f' a <a href="{DEED}">licence</a>.</p>',
    ],
)
def test_lines_and_badges_of_the_article(line: str) -> None:
    assert licence(line) == BY_ND


@pytest.mark.parametrize(
    "line",
    [
        f"<figure>{PICTURE}{LINE}</figure>",
        f"<figure>{PICTURE}</figure>{LINE}",
        f"<figure>{PICTURE}<figcaption>The wall.</figcaption></figure><p>CC BY-ND 4.0</p>",
        f'<div class="wp-caption">{PICTURE}<p>© The Harbour Post, CC BY-ND 4.0</p></div>',
        f"<p>{PICTURE}</p><p>© The Harbour Post, CC BY-ND 4.0</p>",
        "<table><caption>This article's tides, CC BY-ND 4.0</caption><tr><td>7</td></tr></table>",
        f'<figure>{PICTURE}<a href="{DEED}"><img src="/badge.png" alt=""></a></figure>',
        f'<figure>{PICTURE}<figcaption>The wall <img src="https://licensebuttons.net/l/by-nd/4.0/88x31.png"></figcaption>'
        "</figure>",
        f'<p>Photo: Ole Dahl <a href="{DEED}"><img src="/badge.png" alt=""></a></p>',
        "<p>© Ole Dahl, CC BY-ND 4.0</p>",
        "<p>Ole Dahl, CC BY-ND 4.0</p>",
        "<p>The dataset is licensed under CC BY-ND 4.0.</p>",
        f'<p>Our podcast is licensed under <a href="{DEED}">CC BY-ND 4.0</a>.</p>',
        "<p>Photo: Ole Dahl. CC BY-ND 4.0</p>",
    ],
)
def test_pictures_and_other_works_have_their_own(line: str) -> None:
    assert licence(line) is None


def test_a_line_of_the_article_is_surer_than_one_in_the_sites_foot() -> None:
    foot = "<footer><p>© 2026 The Harbour Post. CC BY 4.0</p></footer>"
    assert licence(f"{LINE}{foot}") == BY_ND
    assert licence(f"{foot}{LINE}") == BY_ND


def test_many_lines_ask_their_page_once_whether_it_is_a_picture() -> None:
    """Each asks its wrappers, whose texts are the page's: together that was quadratic."""
    page = html(LINE * 5000)
    began = process_time()
    assert read_source(page).licence == BY_ND
    assert process_time() - began < 5


STATED = f'<h3>{{}}</h3><p>This work is licensed under <a rel="license" href="{DEED}">CC BY-ND 4.0</a>.</p>'
DIALOG = STATED.format("Republish this article")


@pytest.mark.parametrize("box", [
    f"<dialog>{DIALOG}</dialog>",
    f'<div class="modal" style="display:none">{DIALOG}</div>',
    f"<div hidden>{STATED.format('Republish')}<textarea>&lt;p&gt;The tides&lt;/p&gt;</textarea></div>",
    f"<template>{DIALOG}</template>",
    "<dialog><h2>Reprint our story</h2><p>It is licensed under CC BY-ND 4.0.</p></dialog>",
    f"<dialog>{STATED.format('Diesen Beitrag weiterveröffentlichen: Nachdruck')}</dialog>",
])
def test_a_closed_republish_dialog_states_the_licence(box: str) -> None:
    assert licence(box) == BY_ND
    assert licence(f"{box}<footer><p>Content on this site is licensed under CC BY 4.0</p></footer>") == BY_ND
    assert licence(f"<p>This article is licensed under CC BY-NC-ND 4.0.</p>{box}") == Licence("by-nc-nd", "4.0")


@pytest.mark.parametrize("box", [
    f"<dialog>{STATED.format('About the picture')}</dialog>",
    f"<div hidden>{STATED.format('Related')}</div>",
    f"<!-- {DIALOG} -->",
    "<dialog><h2>Republish</h2><p>Text: CC BY-ND 4.0. Photo: CC BY-SA 2.0</p></dialog>",      # which is whose?
    "<dialog><h2>Republish</h2><p>Write to our desk.</p></dialog>",
])
def test_other_hidden_boxes_state_no_licence_of_the_article(box: str) -> None:
    assert licence(box) is None


@pytest.mark.parametrize(("line", "where"), [
    ("Text on this site: {}", "<p>{}</p>"), ("All texts on this website: {}", "<p>{}</p>"),
    ("Our articles: {}", "<p>{}</p>"), ("Contenidos de este sitio: {}", "<p>{}</p>"),
    ("Content: {}", "<footer><p>{}</p></footer>"), ("Inhalte: {}", "<footer><p>{}</p></footer>"),
])
def test_a_label_says_what_the_sites_texts_are_under(line: str, where: str) -> None:
    assert licence(where.format(line.format(f'<a href="{DEED}">CC BY-ND 4.0</a>'))) == BY_ND


@pytest.mark.parametrize("line", [
    "Except where otherwise noted, content on this site is licensed under a {} licence. Icons by Font Awesome.",
    "Content on this site is licensed under {}. Photos by Ole Dahl, all rights reserved.",
    "Our articles are under {}; icons by Font Awesome.",
    "Icons by Font Awesome (CC BY 4.0). Except where otherwise noted, content on this site is under {}.",
])
def test_makers_of_pictures_and_icons_do_not_hide_the_licence_of_the_site(line: str) -> None:
    for name in (f'<a href="{DEED}">CC BY-ND 4.0</a>', "CC BY-ND 4.0"):
        assert licence(f"<footer><p>{line.format(name)}</p></footer>") == BY_ND
    assert licence(f"<footer><p>{line.format(f'<a rel=license href={DEED}>CC BY-ND 4.0</a>')}</p></footer>") == BY_ND


@pytest.mark.parametrize("line", [
    "Icons by Font Awesome are licensed under {}.", "Icons on this site by Font Awesome, {}.",
    "Icons by Font Awesome. {}.", "© 2026 The Harbour Post. Icons by Font Awesome, licensed under {}.",
    "Content on this site is ours. Icons by Font Awesome are under {}.", "Photo by Ole Dahl. {}. More by him.",
])
def test_the_licence_of_icons_is_not_the_sites(line: str) -> None:
    for name in (f'<a href="{DEED}">CC BY-ND 4.0</a>', "CC BY-ND 4.0"):
        assert licence(f"<footer><p>{line.format(name)}</p></footer>") is None


@pytest.mark.parametrize("line", [
    "Photos on this site: {}", "Maps: {}", "Data on this site: {}", "Comments on this site: {}",
    "Other content on this site: {}", "Articles by our partners: {}", "Stories from the region: a map, {}",
    "Content: {}",                                                     # of what, between paragraphs?
])
def test_a_label_of_other_things_says_nothing_of_the_article(line: str) -> None:
    body = f"<p>{line.format(f'<a href={DEED}>CC BY-ND 4.0</a>')}</p>"
    assert licence(body) is None


@pytest.mark.parametrize("body", [
    f'<p><em>Header Image: </em>People have lived there. <em>Credit: Ole Dahl (<a href="{DEED}">CC BY-ND</a>)</em></p>',
    "<ul><li>BY: Namensnennung</li><li>BY-NC: Namensnennung, nicht kommerziell</li><li>BY-ND: Namensnennung, keine"
    " Bearbeitung</li><li>BY-NC-ND: Namensnennung, nicht kommerziell, keine Bearbeitung</li></ul>",
    '<ol class="commentlist"><li class="pingback"><p>Pingback: <a href="/x">What BY-ND means for us</a></p></li></ol>',
    f'<div class="comments"><p>I put mine under <a href="{DEED}">CC BY-ND 4.0</a></p></div>',
])
def test_pictures_lists_of_licences_and_readers_state_none_of_the_articles(body: str) -> None:
    assert licence(body) is None
    assert licence(f"{body}<p>This article is licensed under CC BY-ND 4.0.</p>") == BY_ND


OURS = f'<a href="{DEED}">CC BY-ND 4.0</a>'
THEIRS = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
MARKED = THEIRS.replace("<a", "<a rel=license")
BY = Licence("by", "4.0")
MARGINS = [
    f'<footer class="site-footer"><p>{MARKED}</p></footer>',
    f'<footer><p>Unless otherwise noted, site content is licensed {MARKED}.</p></footer>',
    f"<footer><p>This work is licensed under {THEIRS}.</p></footer>",
    f'<div id="footer"><p>All articles are under {MARKED}.</p></div>',
    f'<aside class="widgets"><p>{MARKED}</p></aside>', f'<div class="sidebar left"><p>{THEIRS}</p></div>',
    '<footer><p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    '<img src="https://i.creativecommons.org/l/by/4.0/88x31.png" alt="Creative Commons License"></a></p></footer>',
]


@pytest.mark.parametrize("margin", MARGINS)
@pytest.mark.parametrize("line", [
    "This work is licensed under {}.", "This article is available under a {} licence.", "Licence: {}", "{}",
    "Unless otherwise noted, this article is under {}.", "Dieser Artikel steht unter {}.", "Published under {}",
])
def test_the_articles_own_line_goes_before_a_badge_in_the_sites_margins(line: str, margin: str) -> None:
    for name in (OURS, "CC BY-ND 4.0"):
        assert licence(f"<main><article><p>{line.format(name)}</p></article></main>{margin}") == BY_ND
        assert licence(f"{margin}<main><article><p>{line.format(name)}</p></article></main>") == BY_ND
    assert licence(f"<main><article><p>More.</p></article></main>{margin}") == BY


def test_a_box_in_the_article_is_none_of_the_sites_margins() -> None:
    box = f'<aside class="sidebar"><p>This text: {OURS}</p></aside>'
    assert licence(f"<article>{box}</article>{MARGINS[0]}") == BY_ND
    assert licence(f'<div class="content has-sidebar"><p>{OURS}</p></div>{MARGINS[0]}') == BY_ND


@pytest.mark.parametrize("box", [
    '<section id="comments"><h2>Comments</h2><p>{}</p></section>',
    '<ol class="commentlist"><li class="comment"><p>This comment is licensed under {}.</p></li></ol>',
    "<p>Photos are licensed under {}</p>",
])
def test_a_mark_on_a_link_says_nothing_of_the_article_among_words_on_something_else(box: str) -> None:
    marked = box.format(OURS.replace("<a", "<a rel=license"))
    assert licence(marked) is None
    assert licence(f"<p>This article is licensed under {THEIRS}.</p>{marked}") == BY


def test_a_page_that_is_called_by_its_comments_is_none() -> None:
    body = f"{ARTICLE}<p>This work is licensed under {OURS}.</p>"
    assert source(f'<html><body class="page hide-replies comments">{body}</body></html>').licence == BY_ND


@pytest.mark.parametrize(("head", "line", "expected"), [
    ('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', OURS, BY_ND),
    ('<link rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">', THEIRS, BY_ND),
    ('<meta name="dcterms.license" content="https://creativecommons.org/licenses/by/4.0/">', OURS, BY_ND),
])
def test_where_page_and_metadata_disagree_the_stricter_counts(head: str, line: str, expected: Licence) -> None:
    page = html(f"{ARTICLE}<p>This article is licensed under {line}.</p>", HEAD + head)
    assert read_source(page).licence == expected


@pytest.mark.parametrize("items", [
    [{"@type": "Article", "headline": "Tides", "license": {"@type": "CreativeWork", "name": "CC BY-ND 4.0"}}],
    [{"@type": "Article", "headline": "Tides"}, {"@type": "WebPage", "license": DEED}],
])
def test_a_licence_in_json_ld_may_be_a_name_or_the_pages(items: list[dict[str, object]]) -> None:
    script = f'<script type="application/ld+json">{json.dumps(items)}</script>'
    assert read_source(html(ARTICLE, HEAD + script)).licence == BY_ND


@pytest.mark.parametrize("line", [
    "Cet article est sous {}.", "Este artículo está bajo {}.", "Tenzij anders vermeld valt dit artikel onder {}.",
    "Salvo indicação em contrário, este texto está sob {}.", "Acest articol este sub licența {}.",
    "この記事は{}で公開されています。", "هذا المقال مرخص بموجب {}.", "Αυτό το άρθρο διατίθεται με άδεια {}.",
    "Bài viết này được cấp phép theo {}.", "Text: Lena Moritz, {}.",
])
def test_a_sentence_need_not_call_it_a_licence(line: str) -> None:
    for name in (OURS, "CC BY-ND 4.0"):
        assert licence(f"<p>{line.format(name)}</p>{MARGINS[0]}") == BY_ND


@pytest.mark.parametrize("line", [
    "This article explains CC BY-ND 4.0 to newcomers.", "Cet article parle de CC BY-ND 4.0.", "Ole Dahl, CC BY-ND 4.0",
])
def test_an_article_on_licences_is_under_none_for_that(line: str) -> None:
    assert licence(f"<p>{line}</p>") is None


def test_the_chinese_names_of_the_elements_are_read_to_the_last() -> None:
    assert licence("<p>本文采用知识共享署名-非商业性使用-禁止演绎许可协议。</p>") == Licence("by-nc-nd")
