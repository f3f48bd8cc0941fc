"""Bylines that a page shows, where its metadata names nobody, an account, or who put the text in."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, html, names

from licensecheck.credits.original.source import read_source

POSTER = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Eve Moe"}}'
    "</script>"
)
LENA = '<a href="/by/lena-moritz/">Lena Moritz</a>'
JAN = '<a href="/by/jan-berg/">Jan Berg</a>'


@pytest.mark.parametrize(("byline", "expected"), [
    (f"<p>by {LENA} on 20 November 2023</p>", ["Lena Moritz"]),
    (f"<p>A standfirst of one line.</p><p>By {LENA} and {JAN}</p>", ["Lena Moritz", "Jan Berg"]),
    ("<p>By <a rel=author href=/1>Lena Moritz</a></p>", ["Lena Moritz"]),
    (f"<p>By {LENA}</p><p>Edited by Jan Berg</p>", ["Lena Moritz"]),
    (f"<p>Posted on 20 November 2023 by {LENA}</p>", ["Lena Moritz"]),
])
def test_a_linked_byline_is_believed_before_who_put_the_text_in(byline: str, expected: list[str]) -> None:
    assert names(byline, POSTER) == expected
    assert names(byline, POSTER, "<p>Article published by Eve Moe</p>") == expected


@pytest.mark.parametrize("byline", [
    "<p>By Lena Moritz</p><p>Our Eve Moe was there.</p>",           # no link, and Eve Moe is on the page
    "<h2>Old harbours</h2><p>By Lena Moritz</p>",                   # of what the heading names
    "<figure><img src=a.jpg><figcaption>By Lena Moritz</figcaption></figure>",
    "<aside><p>By Lena Moritz</p></aside>",
    "<p>By Lena Moe</p>",                                           # may be the same person
    "<p>By Lena Moritz: <a href=/2019/harbours>Old harbours</a></p>",
    "<p>Lena Moritz, University of Aarhus</p>",
    "<p>Words on tides by a keeper</p>",
    f"<p>{LENA}</p>",                                               # does not say "by"
    f"<p>Photos by {LENA}</p>",
    f"<p>Translated by {LENA}</p>",
    f"<p>By {LENA}</p><p>Eve Moe</p>",                              # both are named
    f"<p>By {LENA}</p><p>Our Eve Moe was there.</p>",
    '<p>By <a href="/by/eve-moe/">E. Moe</a></p>',                  # may be the same person
    '<p>By <a href="/by/the-desk/">The Climate Desk</a></p>',
    '<p>By <a href="/towns/bergen">Bergen Harbour</a></p>',         # no author's page
    f"<p>{'The tide tables were kept by hand for three hundred years. ' * 6}</p><p>By {LENA}</p>",   # below the text
])
def test_other_lines_leave_the_metadatas_author(byline: str) -> None:
    assert names(byline, POSTER) == ["Eve Moe"]


@pytest.mark.parametrize("byline", [
    "<p>By Eve Moe, Utrecht University</p>", "<p>Eve Moe</p>", "<p class=byline>Eve Moe, Utrecht University</p>",
    '<p><a href="/people/eve">Eve Moe</a>, Utrecht University</p>',
])
def test_two_bylines_leave_the_metadatas_author(byline: str) -> None:
    assert names(f"<p>By {LENA}</p>", POSTER, byline) == ["Eve Moe"]


@pytest.mark.parametrize(("byline", "expected"), [
    ("<p>By Lena Moritz</p>", ["Lena Moritz"]),
    ("<p class=byline>By Lena Moritz and Jan Berg</p>", ["Lena Moritz", "Jan Berg"]),
    ("<p>A standfirst of one line.</p><p class=byline>By Lena Moritz, University of Aarhus</p>", ["Lena Moritz"]),
    ("<p>4 May 2024</p><p>By Lena Moritz</p>", ["Lena Moritz"]),
    ("<figure><img src=a.jpg><p>By Jan Berg</p></figure><p class=byline>By Lena Moritz</p>", ["Lena Moritz"]),
    ("<p>By Lena Moritz, photos by Jan Berg</p>", ["Lena Moritz"]),
    ("<p>Von Lena Moritz, 4. Mai 2024</p>", ["Lena Moritz"]),
    ("<p>By Lena Moritz <a href=mailto:l@sea.example>l@sea.example</a></p>", ["Lena Moritz"]),
    ("<p>By <a href=/share></a> Lena Moritz</p>", ["Lena Moritz"]),
    ("<p>4 min read</p><p>By Lena Moritz</p>", ["Lena Moritz"]),
    ("<p>By Lena Von Moritz</p><p>Wir waren von Anfang an dabei.</p>", ["Lena Von Moritz"]),
    ("<p class=byline>By Lena Lake</p>", ["Lena Lake"]),
])
def test_a_plain_byline_is_believed_where_no_reader_learns_of_the_metadatas_author(
    byline: str, expected: list[str]
) -> None:
    assert names(byline, POSTER) == expected
    assert names(byline, '<meta name="author" content="Eve Moe">') == expected
    assert names(byline, POSTER, "<p class=author>Eve Moe</p>") == ["Eve Moe"]
    assert names(byline, POSTER, "<p>More by Eve Moe</p>") == ["Eve Moe"]


@pytest.mark.parametrize("line", [
    "<p class=photo-credit>By Lena Moritz / Agency</p>",
    "<p>By Lena Moritz / Agency</p>",
    "<div class=lead-image><img src=a.jpg><span class=credit>By Lena Moritz</span></div>",
    "<div class=wp-caption><img src=a.jpg><p>By Lena Moritz</p></div>",
    "<div class=PhotoCredit><div><p>By Lena Moritz</p></div></div>",
    "<div class=photo><p class=author>By Lena Moritz</p></div>",
    "<div><img src=a.jpg><p>By Lena Moritz</p></div>",
    "<img src=a.jpg><p>By Lena Moritz</p>",
    "<p>By Lena Moritz, River Lights photographer</p>",
    "<p class=byline>Von Lena Moritz, Fotografin</p>",
    "<div class=promo><p><b>How wet is wet?</b></p><p>By Lena Moritz</p></div>",
    "<div class=related-card><p class=author>By Lena Moritz</p></div>",
    "<p>How wet is wet?</p><p>By Lena Moritz</p>",
    "<p>How wet is wet?</p><p>4 May 2024</p><p>By Lena Moritz</p>",
    "<h2>Old harbours</h2><p class=byline>By Lena Moritz</p>",
    "<p>By Storm Wall</p>",
    "<p class=book><em>Wet Roads</em></p><p>By Lena Moritz</p><p>Clay Press, 240 pp.</p>",
    "<p>By Lena Moritz</p><p>Clay Press, 240 pp.</p>", "<p>By Hook Or Crook</p>",
    "<p class=kicker>By Royal Appointment</p>", "<p>By Royal Appointment</p>", "<p>By Lake Superior</p>",
    "<p>Von Anfang An</p><p>Wir waren von anfang an dabei.</p>",
])
def test_a_line_that_says_by_and_is_no_byline_leaves_the_metadatas_author(line: str) -> None:
    assert names(line, POSTER) == ["Eve Moe"]


SITE = '<meta property="og:site_name" content="River Lights">'


@pytest.mark.parametrize("head", [
    f'{SITE}<meta name="author" content="River Lights">',
    f"{SITE}{POSTER.replace('Eve Moe', 'River Lights')}",
    '<meta name="author" content="River Lights"><meta name="dc.publisher" content="River Lights">',
])
def test_the_site_is_no_author_beside_a_byline(head: str) -> None:
    foot = "<footer>© 2024 River Lights</footer>"
    assert names("<p>By Lena Moritz</p>", head, foot) == ["Lena Moritz"]
    assert names(f"<p>By {LENA}</p>", head, foot) == ["Lena Moritz"]
    assert names("", head, foot) == ["River Lights"]


def test_a_sites_name_of_several_parts_is_one() -> None:
    site = "Our World in Data"
    for head in (SITE + POSTER.replace("Eve Moe", site), f'{SITE}<meta name="author" content="{site}">'):
        assert names("<p>By Lena Moritz</p>", head.replace("River Lights", site)) == ["Lena Moritz"]
        assert names("", head.replace("River Lights", site)) == [site]


def test_the_site_behind_a_name_is_none_either() -> None:
    for author in ("River Lights", "Eve Moe"):
        assert names("<p>By Lena Moritz, River Lights</p>", SITE + POSTER.replace("Eve Moe", author)) == ["Lena Moritz"]


def test_who_gives_the_site_its_name_writes_for_it() -> None:
    head = f"{SITE}{POSTER}".replace("River Lights", "Eve Moe")
    assert names("", head) == names("<p>By Eve Moe</p>", head) == ["Eve Moe"]
    assert names("<p>By Lena Moritz and Eve Moe</p>", head) == ["Eve Moe", "Lena Moritz"]
    assert names("<p>By Lena Moritz</p>", head) == ["Lena Moritz"]


DESKS = ["Communications Office", "Public Affairs", "Marketing and Communications", "Ufficio Stampa", "Wire Service"]
JOBS = ["Contributing Writer", "Special Correspondent", "Digital Producer", "Guest Contributor"]


@pytest.mark.parametrize("desk", DESKS + JOBS)
def test_a_desk_or_a_job_that_metadata_gives_is_no_author_beside_a_byline(desk: str) -> None:
    head = POSTER.replace("Eve Moe", desk)
    assert names("<p class=byline>Lena Moritz</p>", head) == ["Lena Moritz"]
    assert names(f"<p>By Lena Moritz</p><p>{desk}</p>", head) == ["Lena Moritz"]
    assert names("", head) == ([desk] if desk in DESKS else [])


@pytest.mark.parametrize("name", ["Emily Writer", "Ann Service", "Eve Office", "Jan Stampa"])
def test_a_surname_may_be_a_word_for_a_desk_or_a_job(name: str) -> None:
    assert names("<p class=byline>Lena Moritz</p>", POSTER.replace("Eve Moe", name)) == [name]


@pytest.mark.parametrize("account", ["Multiple Authors", "Various authors", "Mehrere Autoren", "Varios Autores"])
def test_an_account_for_several_is_nobody(account: str) -> None:
    head = POSTER.replace("Eve Moe", account)
    assert names("<p class=author-line>By Lena Moritz, Jan Berg</p>", head) == ["Lena Moritz", "Jan Berg"]
    assert names("", head) == []


@pytest.mark.parametrize("byline", [
    f'<div>Posted on November 20, 2023 by {LENA} in <a href="/c">Sea</a> — 3 Comments</div>',
    "<p>Posted by Lena Moritz on 20 November 2023</p>",
    "<p class=byline>Posted by Lena Moritz at 12:11 PM</p>",
    "<p class=byline>Von Lena Moritz um 14:48 Uhr</p>",
    "<p>Veröffentlicht am 3. Mai 2023 von Lena Moritz in Meer</p>",
    "<p>Publicado el 3 mayo 2020 por Lena Moritz</p>",
    "<p>Lena Moritz · 20 November 2023 · 5 min read</p>",
    "<p>Lena Moritz | 5 Min. Lesezeit</p>",
    "<p>Lena Moritz | March 2, 2024 | 5 min read</p>",
    "<div>March 2, 2024 · 3 min · Lena Moritz</div>",
    "<p>Lena Moritz (University of Aarhus)</p>",
    "<p>Lena Moritz, Professor of Tides, University of Aarhus</p>",
    "<p>20 November 2023 | Lena Moritz, Professorin für Gezeiten</p>",
    "<ul class=authors><li class=author><span class=author-name>Lena Moritz</span><span class=author-affiliation>"
    "University of Aarhus</span></li></ul>",
    "<div class=byline><b class=full-name>Lena Moritz</b><i class=role>Oceanographer</i></div>",
])
def test_a_line_below_the_headline_names_the_author(byline: str) -> None:
    assert names(byline) == ["Lena Moritz"]


@pytest.mark.parametrize("byline", [
    "<p>Published by Kestrel Books</p>",
    "<p>Published by Kestrel Books on 3 May 2023</p>",
    "<p>Posted by admin on 3 May 2023</p>",
    "<p>New York · 20 November 2023</p>",
    '<p><a href="/c/rights">Human Rights</a> · 5 min read</p>',
    "<p>Tide Tables · 5 min read</p>",                              # the text has these words
    "<p>Lena Moritz · 3 comments · 5 min read</p>",
    "<p>Lena Moritz waited · 5 min read</p>",
    "<p>Tide Tables, University of Aarhus</p>",
    "<p>Lena Moritz, who left the University</p>",
    "<p>Lena Moritz, Professor of Tides, is late.</p>",
    "<p>Lena Moritz and Jan Berg</p>",                              # may be two words for things
    "<p>Lena Moritz · 20 November 2023</p>",
    "<p>Lena Moritz, March 2, 2024</p>",
    '<ol class=comments><li><a rel="author nofollow" href=/eve>Eve Moe</a> says: nice</li></ol>',
    "<ul class=places><li class=place><span class=name>Bergen Harbour</span></li></ul>",
    "<div class=author><span class=name>The Harbour Team</span><span class=affiliation>The Post</span></div>",
])
def test_other_lines_below_the_headline_name_nobody(byline: str) -> None:
    assert names(byline) == []


def test_several_authors_in_parts_have_their_institutions() -> None:
    item = "<li class=author><span class=author-name>{}</span><span class=author-affiliation>{}</span></li>"
    people = (("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Utrecht University"))
    byline = f"<ul class=authors>{''.join(item.format(*person) for person in people)}</ul>"
    authors = read_source(html(f"<h1>Tides and towns</h1>{byline}{ARTICLE}")).authors
    assert tuple((author.name, author.institution) for author in authors) == people


def test_what_stands_behind_a_date_is_no_institution() -> None:
    byline = f"<p>by {LENA} on 20 November 2023 | The Tides Series: Towns</p>"
    [author] = read_source(html(f"<h1>Tides and towns</h1>{byline}{ARTICLE}")).authors
    assert (author.name, author.institution) == ("Lena Moritz", None)


def test_a_bare_line_names_fellow_authors_of_the_one_given() -> None:
    head = '<meta name="author" content="Lena Moritz">'
    line = "<p>Lena Moritz (University of Aarhus), Jan Berg (Utrecht University)</p>"
    assert names(line, head) == ["Lena Moritz", "Jan Berg"]
    assert names(line.replace("Lena Moritz (", "Eve Moe ("), head) == ["Lena Moritz"]
    assert names("<p>Lena Moritz, Rome Station</p>", head) == ["Lena Moritz"]


@pytest.mark.parametrize(("byline", "expected"), [
    ('<span class="byline"><a href="/writer/lena" rel="author">Lena (L.M.) Moritz</a></span>', ["Lena Moritz"]),
    ("<p>By Lena (L.M.) Moritz</p>", ["Lena Moritz"]),
    ("<p>Par Lena Moritz (avec Jan Berg et Eve Moe)</p>", ["Lena Moritz", "Jan Berg", "Eve Moe"]),
    ("<p>Par Lena Moritz (avec Reuters)</p>", ["Lena Moritz"]),
    ("<p>Par Lena Moritz, Jan Berg Envoyés spéciaux à Bergen</p>", ["Lena Moritz", "Jan Berg"]),
    ('<p><span class="author-line"><a href="/writers/lena">Lena Moritz</a></span> 4 August 2021</p>', ["Lena Moritz"]),
    ('<p>19.03.2019, 11:45 | von <span itemprop="author">Lena Moritz</span></p>', ["Lena Moritz"]),
    ('<div class="author">Lena Moritz: 25 Feb 2026</div>', ["Lena Moritz"]),
    ('<p>von <a href="/autor/lena/24"><span>Autor: </span>Lena Moritz</a></p>', ["Lena Moritz"]),
    (f'<div class="author">By {LENA} <a href="/all">View More Articles</a></div>', ["Lena Moritz"]),
])
def test_what_sites_write_beside_a_name_is_no_part_of_it(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize("line", [
    '<p class="author">责任编辑：张申</p>',
    "<p>[责任编辑：张申 PN043]</p>",
    "<p>记者通过电子邮件联系了富士康，截至发稿时，尚未收到回应。</p>",
    '<div class="author">相关文章</div>',
    '<div class="author">コラム</div>',
    '<div class="author"><a href="/experts">Our Experts</a></div>',
    '<div class="author"><a href="/hub">Author Hub</a></div>',
    '<div class="author">All Articles</div>',
])
def test_labels_buttons_and_editors_are_no_authors(line: str) -> None:
    assert names(line) == []


@pytest.mark.parametrize("account", ["User Admin", "End User", "佚名"])
def test_what_a_system_calls_nobody_in_particular_is_nobody(account: str) -> None:
    assert names("", POSTER.replace("Eve Moe", account)) == []
