"""A line of its own that says nothing but a licence: the article's beside its credit, not a picture's or the site's."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, BODY, read_copy

from licensecheck.credits.licences.alone import is_licence_alone
from licensecheck.credits.model import Licence, Said

BY_ND = Licence("by-nd", "4.0")
DEED = "https://creativecommons.org/licenses/by-nd/4.0/"
CREDIT = f'<p>This article was first published by <a href="{ADDRESS}">The Harbour Post</a>.</p>'
PICTURE = '<img src="wall.jpg" alt="The sea wall">'

NAMES = (
    "CC BY-ND 4.0", "CC BY-ND 4.0 International", "(CC BY-ND 4.0)", "BY-ND 4.0", "CCBY-ND 4.0", "CC_BY_ND 4.0",
    "CC BY-ND 4.0 DEED", "Creative Commons 4.0 BY-ND", "Creative Commons (CC) BY-ND 4.0", "🅭🅯⊜ 4.0",
    "Attribution-NoDerivatives 4.0 International (CC BY-ND 4.0)", "Attribution-NoDerivatives 4.0 International",
    "Creative Commons — Attribution-NoDerivatives 4.0 International — CC BY-ND 4.0",
    "創用CC 姓名標示-禁止改作 4.0 國際 授權條款", "知识共享 署名-禁止演绎 4.0 国际许可协议", "署名-禁止演绎 4.0 国际",
    "クリエイティブ・コモンズ 表示 - 改変禁止 4.0 国際 ライセンス", "저작자표시-변경금지 4.0 국제",
    "크리에이티브 커먼즈 저작자표시-변경금지 4.0 국제 라이선스", "المشاع الإبداعي نَسب المُصنَّف - منع الاشتقاق 4.0 دولي",
    "نَسب المُصنَّف - منع الاشتقاق 4.0 دولي", "Creative Commons С указанием авторства — Без производных 4.0",
    "«Attribution-NoDerivatives» («Атрибуция — Без производных произведений») 4.0 Всемирная",
)
"""As people, and Creative Commons in its languages, call one licence."""


def stated(body: str) -> list[tuple[Licence | None, bool, bool, Said]]:
    return [(s.licence, s.named, s.linked, s.said) for s in read_copy(body).licences]


@pytest.mark.parametrize("name", NAMES)
def test_a_linked_name_beside_the_credit_line_names_and_links_to_the_licence(name: str) -> None:
    line = f'<p><a rel="license" href="{DEED}">{name}</a></p>'
    for body in (ARTICLE + CREDIT + line, ARTICLE + line + CREDIT, CREDIT + line + ARTICLE, ARTICLE + line):
        assert (BY_ND, True, True, Said.YES) in stated(body)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_alone_beside_the_credit_line_names_the_licence(name: str) -> None:
    ((licence, *said),) = stated(f"{ARTICLE}{CREDIT}<p>{name}</p>")
    assert licence in (BY_ND, Licence("by-nd"))
    assert said == [True, False, Said.YES]


@pytest.mark.parametrize(
    "line",
    [
        f'<p>Text: <a href="{DEED}">CC BY-ND 4.0</a></p>',
        f'<p>Text and photos: <a href="{DEED}">CC BY-ND 4.0</a></p>',
        f'<p>Kopiera gärna: <a href="{DEED}">Creative Commons BY-ND 4.0</a></p>',
        f'<img src="https://counter.example.org/content/1/count.gif"><p><a href="{DEED}">CC BY-ND 4.0</a></p>',
        f'<p><img src="https://licensebuttons.net/l/by-nd/4.0/88x31.png"> <a href="{DEED}">CC BY-ND 4.0</a></p>',
    ],
)
def test_what_may_stand_around_it(line: str) -> None:
    assert (BY_ND, True, True, Said.YES) in stated(ARTICLE + CREDIT + line)


def test_a_badge_without_words_links_to_the_licence() -> None:
    line = f'<p><a href="{DEED}"><img src="badge.png"></a></p>'
    assert stated(ARTICLE + CREDIT + line) == [(BY_ND, False, True, Said.YES)]
    assert stated(ARTICLE + line) == [(BY_ND, False, True, Said.YES)]
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in BODY)
    assert stated(first + line + "".join(rest) + CREDIT) == []


LINE = f'<p><a href="{DEED}">CC BY-ND 4.0</a></p>'


@pytest.mark.parametrize("line", [LINE, "<p>Attribution-NoDerivatives 4.0 International</p>"])
@pytest.mark.parametrize(
    "around",
    [
        "<figure>{}</figure>",
        f"<figure>{PICTURE}</figure>{{}}",
        f"<figure>{PICTURE}<figcaption>The wall after the storm.</figcaption></figure>{{}}",
        f'<div class="wp-caption">{PICTURE}{{}}</div>',
        f"<div>{PICTURE}</div><div>{{}}</div>",
        f"<p>{PICTURE}</p>{{}}",
    ],
)
def test_in_or_below_a_picture_it_is_the_pictures(around: str, line: str) -> None:
    assert stated(ARTICLE + CREDIT + around.format(line)) == []
    assert stated(around.format(line) + ARTICLE + CREDIT) == []


@pytest.mark.parametrize("said", ["Published under a", "Published under", "Veröffentlicht unter", "Publié sous"])
def test_below_a_picture_it_is_the_articles_where_it_says_published(said: str) -> None:
    line = f'<p>{said} <a href="{DEED}">CC BY-ND 4.0</a>.</p>'
    assert stated(ARTICLE + PICTURE + line) == [(BY_ND, True, True, Said.YES)]
    assert stated(ARTICLE + f"<figure>{PICTURE}{line}</figure>") == []
    assert stated(ARTICLE + PICTURE + line.replace(said, "Licensed under")) == []


def test_between_paragraphs_it_is_the_articles_only_beside_its_credit() -> None:
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in BODY)
    assert stated(first + LINE + "".join(rest)) == []
    assert stated(first + CREDIT + LINE + "".join(rest)) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize(
    ("foot", "said"),
    [
        (f"<footer>{LINE}</footer>", Said.ALMOST),
        (f'<div id="site-footer">{LINE}</div>', Said.ALMOST),
        (f'<div role="contentinfo"><div>{LINE}</div></div>', Said.ALMOST),
    ],
)
def test_in_the_foot_of_a_site_it_is_for_a_person_to_see(foot: str, said: Said) -> None:
    assert stated(ARTICLE + CREDIT + foot) == [(BY_ND, True, True, said)]


def test_in_the_foot_of_an_article_it_is_the_articles() -> None:
    assert stated(f"<article>{ARTICLE}<footer>{CREDIT}{LINE}</footer></article>") == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize(
    "line",
    ["Ole Dahl, CC BY-ND 4.0", "Ole Dahl, Creative Commons", "Ole Dahl / Creative Commons", "CC BY-ND 4.0, Ole Dahl"],
)
def test_a_name_beside_it_makes_it_a_pictures(line: str) -> None:
    assert stated(f"{ARTICLE}{CREDIT}<p>{line}</p>") == []


def test_a_long_line_is_none() -> None:
    assert is_licence_alone("cc by-nd 4.0")
    assert not is_licence_alone("cc by-nd 4.0 " * 100)
