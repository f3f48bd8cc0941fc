"""Which words credit the publisher: its names, and the places where a name credits nobody."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, comparison, html, read_copy, source

from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Said
from licensecheck.credits.names.publishers import known_as, publisher_names

LINK = f'<a href="{ADDRESS}">{{}}</a>'


@pytest.mark.parametrize("line", [
    "<figure><img src=a.jpg><figcaption>Photo: Ole Dahl/The Harbour Post</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>The wall in May. Ole Dahl/The Harbour Post</figcaption></figure>",
    "<figure><img src=a.jpg><figcaption>Source: The Harbour Post</figcaption></figure>",
    "<p>Photo: The Harbour Post</p>",
    "<p>Image courtesy of The Harbour Post</p>",
    '<nav><a href="/x">The Harbour Post</a></nav>',
    "<p>Subscribe to The Harbour Post</p>",
])
def test_a_name_on_a_picture_or_in_a_menu_credits_nobody(line: str) -> None:
    assert read_copy(ARTICLE + line).publisher is Said.NO
    assert read_copy(line + ARTICLE).publisher is Said.NO


@pytest.mark.parametrize("line", [
    '<p>Tags: <a href="/tag/harbour-post">The Harbour Post</a></p>',
    '<p><a href="/category/post">The Harbour Post</a></p>',
    '<ul><li><a href="/x">The Harbour Post closes</a></li></ul>',
    '<div class="comments"><p>The Harbour Post, 1998</p></div>',
])
def test_a_name_among_tags_teasers_or_comments_is_for_a_person(line: str) -> None:
    assert read_copy(ARTICLE + line).publisher is Said.ALMOST


@pytest.mark.parametrize(("line", "said"), [
    ('<p>First published in <a href="https://review.example/x">The Harbour Post Review</a></p>', Said.ALMOST),
    ('<p>First published in <a href="https://review.example/x">The Harbour Post</a></p>', Said.YES),
    ('<p><a href="https://review.example/x">The Harbour Post published it first, under CC BY-ND</a></p>', Said.YES),
    (f'<p>First published in {LINK.format("The Harbour Post Online")}</p>', Said.YES),
])
def test_a_longer_name_on_a_link_elsewhere_may_be_anothers(line: str, said: Said) -> None:
    assert read_copy(ARTICLE + line).publisher is said


@pytest.mark.parametrize("line", [
    "<figure><figcaption>This article was first published by The Harbour Post, photos too.</figcaption></figure>",
    "<p>First published by The Harbour Post. Photo: Ole Dahl</p>",
    "<p>“Video shows the wall” from The Harbour Post is licensed under CC BY-ND</p>",
])
def test_a_credit_line_is_one_though_it_speaks_of_pictures(line: str) -> None:
    assert read_copy(ARTICLE + line).publisher is Said.YES


@pytest.mark.parametrize(("name", "line", "said"), [
    ("The Harbour Post - News for the coast", "First published by The Harbour Post.", Said.YES),
    ("The Harbour Post | News", "First published by Harbour Post.", Said.YES),
    ("The Harbour Post®", "First published by The Harbour Post.", Said.YES),
    ("Harbour Post, Inc.", "First published by Harbour Post.", Said.YES),
    ("Ink & Harbour", "First published by Ink and Harbour.", Said.YES),
    ("Ink and Harbour", "First published by Ink & Harbour.", Said.YES),
    ("Harbour Magazine", "First published by " + LINK.format("Harbour"), Said.YES),
    ("The Harbour News Online", "First published by " + LINK.format("The Harbour"), Said.YES),
    ("Harbour Magazine", "First published by " + LINK.format("harbour"), Said.ALMOST),
    ("Harbour Tribune", "First published by " + LINK.format("Harbour"), Said.ALMOST),
    ("Harbour Health News", "First published by " + LINK.format("Harbour"), Said.ALMOST),
    ("Harbour Magazine", "First published by " + LINK.format("Magazine"), Said.NO),
    ("openHarbour", "First published by " + LINK.format("Open Harbour"), Said.ALMOST),
    ("harbourpost.example", "First published by " + LINK.format("The Harbour Post"), Said.YES),
    ("Harbour", LINK.format("harbour"), Said.YES),
    ("Harbour Magazine", "First published by Harbour.", Said.NO),
    ("Harbour Magazine", "First published by " + LINK.format("Harbor Magazine"), Said.DIFFERENTLY),
])
def test_other_forms_of_a_publishers_name(name: str, line: str, said: Said) -> None:
    original = source()._replace(publisher=name)
    assert read_copy(f"{ARTICLE}<p>{line}</p>", original=original).publisher is said


@pytest.mark.parametrize(("page", "rules", "at_home", "names"), [
    (None, "The Tide", False, ("The Tide",)),
    ("The Tide UK", "The Tide", False, ("The Tide UK", "The Tide")),
    ("The Tide", "The Tide UK", False, ("The Tide", "The Tide UK")),
    ("360", "360info", True, ("360", "360info")),
    ("The Ebb", "The Tide", False, ("The Ebb",)),
    ("The Ebb", None, True, ("The Ebb",)),
    (None, None, False, ()),
])
def test_the_name_in_a_publishers_rules_is_one_of_its_names(
    page: str | None, rules: str | None, at_home: bool, names: tuple[str, ...]
) -> None:
    original = known_as(source()._replace(publisher=page), rules, at_home=at_home)
    assert publisher_names(original) == names


SITES = '<ul><li><a href="https://harbourpost.example">The Harbour Post</a></li><li><a href="{}">Herald</a></li></ul>'


@pytest.mark.parametrize(("wrapper", "beside", "said"), [
    ("<aside>{}</aside>", "https://herald.example/", Said.ALMOST),
    ("<footer>{}</footer>", "https://herald.example/", Said.ALMOST),
    ("<footer>{}</footer>", "https://creativecommons.org/licenses/by-nd/4.0/", Said.YES),
    ("<footer>{}</footer>", "https://harbourpost.example/about", Said.YES),
    ("<div>{}</div>", "https://herald.example/", Said.YES),
    ("<aside><ul><li>First published by The Harbour Post</li></ul>{}</aside>", "https://herald.example/", Said.YES),
])
def test_a_name_in_a_list_of_other_sites_is_for_a_person(wrapper: str, beside: str, said: Said) -> None:
    found = read_copy(ARTICLE + wrapper.format(SITES.format(beside)))
    assert found.publisher is said
    if "First" not in wrapper:
        assert [link.said for link in found.source_links if link.target == "home"] == [said]


@pytest.mark.parametrize(("wrapper", "said"), [
    ("<footer>{}</footer>", Said.ALMOST), ("<aside>{}</aside>", Said.ALMOST), ("{}", Said.YES),
])
def test_a_line_on_the_sites_articles_beside_the_article_is_for_a_person(wrapper: str, said: Said) -> None:
    line = f'Some articles on this site are republished from {LINK.format("The Harbour Post")} under CC BY-ND 4.0.'
    found = read_copy(ARTICLE + wrapper.format(f"<p>{line}</p>"))
    assert found.publisher is said
    assert {one.said for one in found.licences} == {said}


@pytest.mark.parametrize(("name", "line", "said"), [
    ("Das Uferblatt", f'<p>Dieser Artikel erschien zuerst im {LINK.format("Uferblatt")}.</p>', Said.YES),
    ("Il Litorale", "<p>Articolo pubblicato originariamente sul Litorale.</p>", Said.YES),
    ("Le Fleuve", "<p>Article publié initialement dans les pages du Fleuve.</p>", Said.YES),
    ("Neue Küsten-Zeitung", "<p>Zuerst erschienen in der Neuen Küsten-Zeitung</p>", Said.YES),
    ("Η Ακτή", "<p>Το άρθρο δημοσιεύτηκε αρχικά στην Ακτή.</p>", Said.YES),
    ("La Voz", "<p>Publicado originalmente en Voz y Voto</p>", Said.NO),
])
def test_a_publisher_is_named_without_the_article_of_its_name(name: str, line: str, said: Said) -> None:
    original = source()._replace(publisher=name, language="de")
    assert read_copy(ARTICLE + line, original=original).publisher is said


@pytest.mark.parametrize("line", [
    f'This article was never published by {LINK.format("The Harbour Post")}.',
    f'This is not a republication of {LINK.format("an article in The Harbour Post")}.',
    f'This article is a response to an article in {LINK.format("The Harbour Post")}.',
    f'The Copier is not affiliated with {LINK.format("The Harbour Post")}.',
    f'Read also: {LINK.format("The Harbour Post")}',
    f'Further reading: {LINK.format("The Harbour Post")}',
    f'Cet article n’a pas été publié par {LINK.format("The Harbour Post")}.',
    f'Dieser Artikel ist nicht bei {LINK.format("The Harbour Post")} erschienen.',
    f'Este artículo no fue publicado por {LINK.format("The Harbour Post")}.',
])
def test_what_says_that_an_article_is_not_from_a_publisher_is_no_credit(line: str) -> None:
    assert read_copy(f"{ARTICLE}<p>{line}</p>").publisher is Said.ALMOST


@pytest.mark.parametrize("line", [
    f'First published by {LINK.format("The Harbour Post")}, which is not affiliated with The Copier.',
    f'First published by {LINK.format("The Harbour Post")}. It has not been edited.',
    f'Related: this article was first published by {LINK.format("The Harbour Post")}.',
])
def test_a_credit_line_may_deny_something_else(line: str) -> None:
    assert read_copy(f"{ARTICLE}<p>{line}</p>").publisher is Said.YES


ITEM = '<div itemprop="publisher" itemscope itemtype="http://schema.org/Organization">{}</div>'


@pytest.mark.parametrize(("item", "names"), [
    (ITEM.format('<meta itemprop="name" content="University of Norhavn">'), ("Norhavn News", "University of Norhavn")),
    (ITEM.format('<a itemprop="url" href="/"><b itemprop="name">University of Norhavn</b></a>'),
     ("Norhavn News", "University of Norhavn")),
    ('<span itemprop="publisher">University of Norhavn</span>', ("Norhavn News", "University of Norhavn")),
    (ITEM.format('<meta itemprop="name" content="Norhavn News">'), ("Norhavn News",)),
    (ITEM.format('<meta itemprop="name" content="News">'), ("Norhavn News",)),
    (ITEM.format('<b itemprop="name">A Post</b>') + ITEM.format('<b itemprop="name">B Post</b>'), ("Norhavn News",)),
    (ITEM.format("<img src=logo.png>"), ("Norhavn News",)),
])
def test_a_page_may_give_its_publisher_two_names(item: str, names: tuple[str, ...]) -> None:
    head = '<meta property="og:site_name" content="Norhavn News">'
    assert publisher_names(source(f"<html><head>{head}</head><body>{ARTICLE}{item}</body></html>")) == names


def test_the_sites_name_does_beside_the_publishers_and_microdata_alone() -> None:
    both = '<meta property="og:site_name" content="{}">' + (
        '<script type="application/ld+json">{{"@type": "Article", "publisher": {{"name": "Harbour Ltd."}}}}</script>'
    )
    page = "<html><head>{}</head><body>" + ARTICLE + "</body></html>"
    assert "The Harbour Post" in publisher_names(source(page.format(both.format("The Harbour Post"))))
    assert publisher_names(source(page.format(both.format("News")))) == ("Harbour Ltd.", "Harbour", "Harbour Ltd")
    alone = ITEM.format('<meta itemprop="name" content="The Harbour Post">')
    assert publisher_names(source(f"<html><body>{ARTICLE}{alone}</body></html>")) == ("The Harbour Post",)


def test_either_name_credits_the_publisher() -> None:
    original = source()._replace(publisher_too=("University of Norhavn",))
    for name, said in (("University of Norhavn", Said.YES), ("The Harbour Post", Said.YES), ("Norhavn", Said.NO)):
        assert read_copy(f"{ARTICLE}<p>First published by {name}.</p>", original=original).publisher is said


ELSEWHERE = '<a href="https://elsewhere.example/1">{}</a>'


@pytest.mark.parametrize(("name", "label"), [
    ("Le Rivage", "Le Rivage diplomatique"), ("The Herald", "The New Ashby Herald"),
    ("The Herald", "The Herald of Ashby"), ("City Tides", "Twin City Tides"),
    ("The Harbour Post", "The Harbour Post Review"),
])
def test_a_longer_name_on_a_link_elsewhere_is_for_a_person(name: str, label: str) -> None:
    original = source()._replace(publisher=name)
    found = read_copy(f"{ARTICLE}<p>First published by {ELSEWHERE.format(label)}.</p>", original=original)
    assert found.publisher is Said.ALMOST
    found = read_copy(f"{ARTICLE}<p>First published by {LINK.format(label)}.</p>", original=original)
    assert found.publisher is Said.YES


@pytest.mark.parametrize(("name", "line", "said"), [
    ("The Harbour Post", "First published by The Harbour Post Weekly.", Said.ALMOST),
    ("The Herald", "First published by The New Ashby Herald.", Said.ALMOST),
    ("The Herald", "First published by The Herald of Ashby.", Said.ALMOST),
    ("City Tides", "First published in Twin City Tides.", Said.ALMOST),
    ("City Tides", "First published in the magazine City Tides.", Said.YES),
    ("City Tides", "Originally Published By City Tides", Said.YES),
    ("Das Uferblatt", "Zuerst erschienen im Magazin Uferblatt.", Said.YES),
    ("The Harbour Post", "First published by The Harbour Post UK.", Said.YES),
    ("The Harbour Post", "First published by The Harbour Post News.", Said.YES),
    ("The Harbour Post", "The Harbour Post’s article was first published in May.", Said.YES),
    ("The Harbour Post", f"First published by {ELSEWHERE.format('The Harbour Post')} in May.", Said.YES),
    ("The Harbour Post", f"First published by {ELSEWHERE.format('The Harbour Post website')}.", Said.YES),
    ("The Harbour Post", f"{ELSEWHERE.format('First published by The Harbour Post')}.", Said.YES),
    ("The Harbour Post", f"{ELSEWHERE.format('First published by The Harbour Post under a licence')}.", Said.YES),
    ("City Tides", f"Source: {ELSEWHERE.format('Magazine City Tides')}.", Said.YES),
])
def test_a_name_with_words_beside_it(name: str, line: str, said: Said) -> None:
    original = source()._replace(publisher=name)
    assert read_copy(f"{ARTICLE}<p>{line}</p>", original=original).publisher is said


@pytest.mark.parametrize("line", [
    '<article class="card"><h4><a href="/z">Sea walls</a></h4><p>By The Harbour Post</p></article>',
    '<ul><li><a href="/z">为什么海水总会回来</a> <span>The Harbour Post</span></li></ul>',
    '<div class="it"><a href="/z"><h4>Why walls fall</h4></a><span>The Harbour Post</span></div>',
    "<h3>More from The Harbour Post</h3>",
    "<h3>Mehr aus The Harbour Post</h3>",
    "<h3>Más de The Harbour Post</h3>",
    "<h3>Fler från The Harbour Post</h3>",
    "<h3>更多 The Harbour Post</h3>",
    "<p>The Harbour Post declined to comment.</p>",
    "<p>The Harbour Post schweigt dazu.</p>",
    "<p>The Harbour Post newsletter</p>",
    "<p>Listen: The Harbour Post podcast</p>",
    "<p>Watch on The Harbour Post</p>",
])
def test_a_name_without_a_word_about_a_source_may_be_for_something_else(line: str) -> None:
    assert read_copy(ARTICLE + line).publisher is Said.ALMOST


@pytest.mark.parametrize("line", [
    "The Harbour Post", "— The Harbour Post", "By The Harbour Post", "The Harbour Post, 3 May 2021",
    "The Harbour Post on 3 May", "The Harbour Post and Hill Gazette", "The Harbour Post via Newswire",
    "A The Harbour Post story", "The Harbour Post (CC BY-ND 4.0)", "Text and video: The Harbour Post",
    "Produced by The Harbour Post", "Provided by The Harbour Post", "With thanks to The Harbour Post",
    "The Harbour Post declined to comment. This article was first published by The Harbour Post.",
    '<a href="/z">Sea walls</a>: first published by The Harbour Post',
])
def test_a_short_line_with_the_name_is_a_credit(line: str) -> None:
    assert read_copy(f"{ARTICLE}<p>{line}</p>").publisher is Said.YES
    assert read_copy(f"{ARTICLE}<ul><li>{line}</li></ul>").publisher is Said.YES


@pytest.mark.parametrize("line", ["Video: {}", "Podcast by {}", "Видео: {}", "视频：{}"])
def test_a_video_is_no_text(line: str) -> None:
    found = read_copy(f"{ARTICLE}<p>{line.format('The Harbour Post')}</p><p>{line.format('Lena Moritz')}</p>")
    assert found.publisher is Said.NO
    assert found.authors[0].named is Said.NO


OTHER = '<a href="https://harbourpost.example/2022/award/">{}</a>'


@pytest.mark.parametrize("line", [
    f"<aside><h3>Related</h3><p>{OTHER.format('The Harbour Post wins an award')}</p></aside>",
    f"<p>{OTHER.format('How the Harbour Post counts its readers')}</p>",
    "<p>Sponsored by The Harbour Post</p>",
    '<p>Gesponsert von <a href="https://harbourpost.example">The Harbour Post</a></p>',
])
def test_a_name_in_another_articles_title_or_of_who_pays_is_for_a_person(line: str) -> None:
    assert read_copy(ARTICLE + line).publisher is Said.ALMOST
    assert read_copy(ARTICLE + line + "<p>From The Harbour Post</p>").publisher is Said.YES


@pytest.mark.parametrize("line", [
    f"<p>{OTHER.format('The Harbour Post')}</p>",
    f"<p>First published as {OTHER.format('The Harbour Post: tides and the towns of the coast')}</p>",
])
def test_a_name_that_leads_to_a_wrong_page_is_named(line: str) -> None:
    assert read_copy(ARTICLE + line).publisher is Said.YES


def by_initials(line: str, name: str = "Electronic Harbour Foundation") -> Said:
    return read_copy(f"{ARTICLE}<p>{line}</p>", original=source()._replace(publisher=name)).publisher


@pytest.mark.parametrize(("name", "short"), [
    ("Electronic Harbour Foundation", "EHF"),
    ("Electronic Harbour Foundation", "the E.H.F."),
    ("Foundation for Economic Harbours", "FEH"),
    ("Our Harbour in Data", "OHID"),
    ("Our Harbour in Data", "OHiD"),
    ("The Bureau of Harbour Journalism", "TBHJ"),
    ("The Bureau of Harbour Journalism", "BHJ"),
    ("Organisation mondiale des ports", "OMP"),
])
def test_initials_on_a_link_to_the_original_are_its_publishers_name(name: str, short: str) -> None:
    assert by_initials(f"Originally published by {LINK.format(short)}.", name) is Said.YES


@pytest.mark.parametrize(("line", "said"), [
    (f"Originally published by EHF. {LINK.format('Read the original')}.", Said.YES),
    (f"Originally published by <b>EHF</b> ({LINK.format('here')}).", Said.YES),
    ("Originally published by EHF.", Said.ALMOST),
    (f'Originally published by <a href="https://ehf.example">EHF</a>. {LINK.format("Original")}', Said.ALMOST),
    (f"Originally published by {OTHER.format('EHF')}.", Said.ALMOST),
    (f"Originally published by {LINK.format('EPA')}.", Said.NO),
    (f"{LINK.format('Original')}</p><p>Photo: EHF", Said.NO),
    (f"{LINK.format('Original')}</p><p>EHF sued the harbour town.", Said.NO),
    (f"The ehf word. {LINK.format('Original')}", Said.NO),
])
def test_initials_in_a_line_are_held_against_its_link(line: str, said: Said) -> None:
    assert by_initials(line) is said


def test_two_letters_are_nobodys_initials() -> None:
    assert by_initials(f"Originally published by {LINK.format('HP')}.", "Harbour Post") is Said.NO


def test_initials_on_a_link_in_the_articles_own_words_are_for_a_person() -> None:
    linked = '<a href="https://harbourpost.example">HRI</a>'
    document = html(f"{ARTICLE}<p>The towers were built by the {linked} itself.</p>")
    beside, last = comparison(document), document.blocks[-1]
    within = beside._replace(
        copy_matched=(*beside.copy_matched, (last.start, last.end)), copy_region=(beside.copy_region[0], last.end)
    )
    institute = source()._replace(publisher="Harbour Research Institute")
    told = [read_credits(document, institute, compared).publisher for compared in (beside, within)]
    assert told == [Said.YES, Said.ALMOST]
