"""What the original supplies for credit, from each place that may say it."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, BODY, LEAD, html, icons, markdown, source

from licensecheck.credits.model import Author, Licence
from licensecheck.credits.original.source import SourceOverrides, read_source
from licensecheck.document import read

BY_ND = Licence("by-nd", "4.0")
PEOPLE = [("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Utrecht University")]


def names(body: str, head: str = "") -> list[str]:
    return [author.name for author in read_source(html(body, head)).authors]


def test_json_ld_supplies_everything() -> None:
    found = source()
    assert [(a.name, a.institution) for a in found.authors] == PEOPLE
    assert found.authors[0].url == "https://harbourpost.example/profiles/lena-moritz-7"
    assert (found.title, found.publisher, found.url) == ("Tides and towns", "The Harbour Post", ADDRESS)
    assert (found.licence, found.license_url) == (BY_ND, "https://creativecommons.org/licenses/by-nd/4.0/")
    assert (found.language, found.copyright_notice, found.article_id) == ("en", None, None)


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="Lena Moritz, Jan Berg">',
        '<meta name="citation_author" content="Lena Moritz and Jan Berg">',
        '<meta property="article:author" content="Lena Moritz; Jan Berg">',
        '<meta name="dc.creator" content="Lena Moritz &amp; Jan Berg">',
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "Article", "author": '
            '["Lena Moritz", "Jan Berg"]}]}</script>'
        ),
        (
            '<script type="application/ld+json">[{"@type": "Article", "author": {"@id": "#a"}}, '
            '{"@id": "#a", "name": "Lena Moritz and Jan Berg"}]</script>'
        ),
    ],
)
def test_authors_in_metadata(head: str) -> None:
    assert names(ARTICLE, head) == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="citation_authors" content="Moritz, Lena; Berg, Jan">', ["Moritz, Lena", "Berg, Jan"]),
        (
            "<meta name='parsely-page' content='{\"authors\": [\"Lena Moritz\", \"Jan Berg\"]}'>",
            ["Lena Moritz", "Jan Berg"],
        ),
        ("<meta name='parsely-page' content='{\"author\": \"Lena Moritz\"}'>", ["Lena Moritz"]),
        ("<meta name='parsely-page' content='[1, {'>", []),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Lena Moritz">',
            ["Lena Moritz"],
        ),
        (
            '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="5 minutes">'
            '<meta name="twitter:label2" content="Verfasst von"><meta name="twitter:data2" content="Lena Moritz">',
            ["Lena Moritz"],
        ),
        ('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="News Desk">', []),
        ('<meta name="twitter:label1" content="Filed under"><meta name="twitter:data1" content="Old Towns">', []),
    ],
)
def test_authors_in_tags_that_hold_more_than_a_name(head: str, expected: list[str]) -> None:
    assert names(ARTICLE, head) == expected


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("aiai", PEOPLE),
        ("aaii", PEOPLE),
        ("ai", PEOPLE[:1]),
        ("aii", PEOPLE[:1]),
        ("aai", [("Lena Moritz", None), ("Jan Berg", None)]),
    ],
)
def test_institutions_in_tags_beside_their_authors(tags: str, expected: list[tuple[str, str | None]]) -> None:
    values = {"a": (person for person, _ in PEOPLE), "i": (place for _, place in PEOPLE)}
    keys = {"a": "citation_author", "i": "citation_author_institution"}
    head = "".join(f'<meta name="{keys[tag]}" content="{next(values[tag])}">' for tag in tags)
    assert [(author.name, author.institution) for author in read_source(html(ARTICLE, head)).authors] == expected


@pytest.mark.parametrize("key", ["author", "article:author", "citation_author", "dc.creator", "mrf:authors"])
@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["Lena Moritz", "Jan Berg"], ["Lena Moritz", "Jan Berg"]),
        (["Moritz, Lena", "Berg, Jan"], ["Moritz, Lena", "Berg, Jan"]),
        (["Lena Moritz", "Lena Moritz", "Moritz, Lena"], ["Lena Moritz"]),
        (["lmoritz", "Lena Moritz"], ["Lena Moritz"]),
        (["Lena Moritz", "The Harbour Post", "admin"], ["Lena Moritz"]),
        (["https://social.example/lena", "Lena Moritz", ""], ["Lena Moritz"]),
        (["The Harbour Post", "Harbour Media"], ["The Harbour Post"]),
    ],
)
def test_every_author_of_a_repeated_tag_counts(key: str, values: list[str], expected: list[str]) -> None:
    head = "".join(f'<meta name="{key}" content="{value}">' for value in values)
    assert names(ARTICLE, head) == expected


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LEAD}</p>{ARTICLE}",
        (
            f'<p><a rel="author" href="/a/1">Lena Moritz</a>, <a rel="author" href="/a/2">Jan '
            f'Berg</a></p>{ARTICLE}'
        ),
        f"<p>Von Lena Moritz und Jan Berg</p>{ARTICLE}",
        f"<p>Por Lena Moritz y Jan Berg</p>{ARTICLE}",
    ],
)
def test_authors_in_the_text(body: str) -> None:
    assert names(body) == ["Lena Moritz", "Jan Berg"]


def test_an_organisation_is_an_author_only_where_nobody_else_is() -> None:
    desk = '<meta name="author" content="The Harbour Post Staff">'
    assert names(ARTICLE, desk) == ["The Harbour Post Staff"]
    assert names(f"<p>By Lena Moritz</p>{ARTICLE}", desk) == ["Lena Moritz"]
    assert names(ARTICLE) == []


def test_the_site_itself_is_an_author_only_where_nobody_else_is() -> None:
    site = '<meta property="og:site_name" content="The Harbour Paper">'
    byline = "<h1>Tides and towns</h1><p>By Lena Moritz, Harbour Paper</p>"
    assert names(f"{byline}{ARTICLE}", site) == ["Lena Moritz"]
    assert names(f"{byline}{ARTICLE}") == ["Lena Moritz", "Harbour Paper"]
    assert names(ARTICLE, f'{site}<meta name="author" content="Harbour Paper">') == ["Harbour Paper"]


def test_links_to_profiles_and_institutions_complete_an_author() -> None:
    body = (
        '<p><a href="https://theconversation.com/profiles/lena-moritz-7">Lena Moritz</a>, '
        '<a href="https://theconversation.com/institutions/aarhus-1">University of Aarhus</a></p>'
    )
    found = read_source(html(body + ARTICLE, '<meta name="author" content="Lena Moritz">'))
    assert found.authors == (
        Author(
            name="Lena Moritz",
            institution="University of Aarhus",
            url="https://theconversation.com/profiles/lena-moritz-7",
        ),
    )


def test_a_printed_sidebar_names_the_author() -> None:
    text = (
        "# Tides and towns\n\nThe tide tables.\n\n## Author\n\n**Lena Moritz**  \nPh.D. "
        "Candidate, University of Aarhus\n\nCC BY ND\n"
    )
    found = read_source(read(text.encode(), location="original.txt"))
    assert found.authors == (Author(name="Lena Moritz", institution="University of Aarhus"),)
    assert (found.title, found.licence) == ("Tides and towns", Licence("by-nd"))


@pytest.mark.parametrize(
    "body",
    [
        (
            '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/deed.en"><img '
            'src="x.png"></a>'
        ),
        (
            '<p>This article is published under a <a '
            'href="http://creativecommons.org/licenses/by-nd/4.0">Creative Commons '
            'licence</a>.</p>'
        ),
        "<p>This article is licensed under CC BY-ND 4.0.</p>",
        '<img src="https://licensebuttons.net/l/by-nd/4.0/88x31.png" alt="">',
        '<img src="badge.png" alt="CC BY-ND 4.0 logo">',
        '<img src="badge.png" alt="Licensed under a Creative Commons Attribution-NoDerivatives 4.0 license">',
        '<img src="badge.png" alt="Лицензия CC BY-ND 4.0">',
    ],
)
def test_the_licence_wherever_it_is_stated(body: str) -> None:
    assert read_source(html(ARTICLE + body)).licence == BY_ND


def test_the_icons_of_a_licences_elements_name_it_without_a_version() -> None:
    assert read_source(html(ARTICLE + icons("cc", "by", "nd"))).licence == Licence("by-nd")
    assert read_source(html(ARTICLE + icons("cc"))).licence is None


@pytest.mark.parametrize(
    "body",
    [
        '<p>Photo: Ole Dahl, <a href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></p>',
        "<figure><figcaption>Ole Dahl, CC BY</figcaption></figure>",
        '<img src="ferry.jpg" alt="The ferry. Photo: CC-BY-NC 2.0 Ole Dahl">',
        '<img src="ferry.jpg" alt="Ferry CC BY 2.0">',
        "<p>Bildnachweise (von oben): Ole Dahl, Lizenz CC BY 2.0</p>",
        "",
    ],
)
def test_a_picture_credit_is_not_the_articles_licence(body: str) -> None:
    assert read_source(html(ARTICLE + body)).licence is None


def test_what_the_user_says_wins() -> None:
    overrides = SourceOverrides(
        authors=(Author(name="Ana Cruz"),),
        publisher="Tidal News",
        license="CC-BY-ND-3.0",
        source_url="https://theconversation.com/tides-1234",
    )
    found = read_source(html(ARTICLE), overrides=overrides)
    assert [a.name for a in found.authors] == ["Ana Cruz"]
    assert (found.publisher, found.licence, found.url) == (
        "Tidal News",
        Licence("by-nd", "3.0"),
        "https://theconversation.com/tides-1234",
    )
    assert (found.article_id, found.license_url) == (
        "1234",
        "https://creativecommons.org/licenses/by-nd/3.0/",
    )


def test_the_sites_name_is_cut_off_the_title() -> None:
    assert (
        read_source(html("<h1>Tides - and towns</h1>", "<title>Tides - and towns | Post</title>")).title
        == "Tides - and towns"
    )
    head = (
        '<meta property="og:site_name" content="Post"><meta property="og:title" content="Tides - '
        'and towns - Post">'
    )
    assert read_source(html("", head)).title == "Tides - and towns"
    assert read_source(html("")).title is None


def test_a_heading_that_is_the_sites_host_is_no_headline_however_short_that_is() -> None:
    page = "<title>At sea | tides.example</title><h1>tides.example</h1><h1>At sea</h1>"
    assert read_source(html(page)).title == "At sea"


def test_a_sites_name_may_hold_a_dash_and_a_heading_another_one() -> None:
    head = (
        '<meta property="og:site_name" content="Ada Quist - Letters"><meta property="og:title"'
        ' content="Tides - and towns - Ada Quist - Letters">'
    )
    assert read_source(html("", head)).title == "Tides - and towns"
    titled = "<title>Tides - and towns - Ada Quist</title>"
    assert read_source(html("<h1>Tides \N{EN DASH} and towns</h1>", titled)).title in (
        "Tides - and towns",
        "Tides \N{EN DASH} and towns",
    )


def test_a_markdown_original() -> None:
    post = markdown(
        "---\ntitle: Tides and towns\nauthors:\n  - name: Lena Moritz\n    institution: University"
        " of Aarhus\n---\nText.\n"
    )
    found = read_source(post)
    assert (found.title, found.authors) == (
        "Tides and towns",
        (Author(name="Lena Moritz", institution="University of Aarhus"),),
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("author: Lena Moritz and Jan Berg", ["Lena Moritz", "Jan Berg"]),
        ("creator: Lena Moritz", ["Lena Moritz"]),
        ("extra:\n  author: Lena Moritz", ["Lena Moritz"]),
        ("taxonomies:\n  authors: [Lena Moritz, Jan Berg]", ["Lena Moritz", "Jan Berg"]),
        ("params:\n  author: {name: {given: Lena, family: Moritz}}", ["Lena Moritz"]),
        ("author: {url: https://a.example/lena}", []),
        ("extra: Lena Moritz\ntranslator: Jan Berg", []),
        ("Author: Lena Moritz", ["Lena Moritz"]),
        ("Params:\n  Author: Lena Moritz", ["Lena Moritz"]),
        ("contributors: [Lena Moritz]\nauthor: Jan Berg", ["Jan Berg"]),
        ("contributors: [Lena Moritz]", ["Lena Moritz"]),
        ('author: "[Lena Moritz](https://a.example/l), [Jan Berg](https://a.example/j)"', ["Lena Moritz", "Jan Berg"]),
        ("author: '<a href=\"https://a.example/lena\">Lena Moritz</a>'", ["Lena Moritz"]),
        ("byline: 'By [Lena Moritz](https://a.example/lena)'", ["Lena Moritz"]),
        ("author: '[](https://a.example/lena)'", []),
    ],
)
def test_authors_in_front_matter(lines: str, expected: list[str]) -> None:
    post = markdown(f"---\ntitle: Tides and towns\n{lines}\n---\nText.\n")
    assert [author.name for author in read_source(post).authors] == expected


@pytest.mark.parametrize("lines", [
    "- name: Lena Moritz\n  affiliations: [University of Aarhus]", "- {name: Lena Moritz, org: University of Aarhus}",
    "- {name: Lena Moritz, affiliations: [{ref: au}]}\naffiliations: [{id: au, name: University of Aarhus}]",
])
def test_an_institution_in_front_matter(lines: str) -> None:
    post = markdown(f"---\ntitle: Tides and towns\nauthors:\n{lines}\n---\nText.\n")
    assert read_source(post).authors == (Author(name="Lena Moritz", institution="University of Aarhus"),)


@pytest.mark.parametrize("lines", [
    "Title: Tides and towns\nAuthor: Lena Moritz\n", ".. title: Tides and towns\n.. author: Lena Moritz\n",
    "<!--\n.. title: Tides and towns\n.. slug: tides\n.. author: Lena Moritz\n-->\n",
])
def test_a_title_and_an_author_in_lines_of_metadata(lines: str) -> None:
    found = read_source(markdown(f"{lines}\nText.\n"))
    assert (found.title, [author.name for author in found.authors]) == ("Tides and towns", ["Lena Moritz"])


@pytest.mark.parametrize(("byline", "expected"), [
    ("By {{ author.name }} [GitHub](https://github.com/{{ author.github }}) [Mastodon](/m)", []),
    ("By Lena Moritz [GitHub](https://github.com/lena) [Mastodon](/m)", ["Lena Moritz"]),
])
def test_networks_beside_a_byline_are_no_author(byline: str, expected: list[str]) -> None:
    """A template may put the author's name into a post, and only the links beside it stand there."""
    post = markdown(f"---\ntitle: Tides and towns\n---\n\n# Tides and towns\n\n## {byline}\n\n" + "\n\n".join(BODY))
    assert [author.name for author in read_source(post).authors] == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("publisher: The Tide", "The Tide"), ("Publisher: {name: The Tide}", "The Tide"),
    ("publisher: https://tide.example", None),
])
def test_a_publisher_in_front_matter(line: str, expected: str | None) -> None:
    assert read_source(markdown(f"---\ntitle: Tides and towns\n{line}\n---\nText.\n")).publisher == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("license: CC-BY-ND-4.0", BY_ND),
        ("Licence: https://creativecommons.org/licenses/by-nd/4.0/", BY_ND),
        ("rights: Creative Commons Attribution-NoDerivatives 4.0", BY_ND),
        ("license: yes", None),
        ("image_license: CC-BY-ND-4.0", None),
    ],
)
def test_a_licence_in_front_matter(line: str, expected: Licence | None) -> None:
    assert read_source(markdown(f"---\ntitle: Tides and towns\n{line}\n---\nText.\n")).licence == expected


def test_a_copyright_notice_of_the_article() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "Article", "copyrightNotice": "© 2021 Lena '
        'Moritz"}</script>'
    )
    assert read_source(html(ARTICLE, head)).copyright_notice == "© 2021 Lena Moritz"


PRINTED = "# Tides and towns\n\nThe tide tables.\n\nMore from The Harbour Post\n\nWrite for The Harbour Post\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © 2010\u20132019, The Harbour Post Trust (UK) Limited",
        "© The Harbour Post 2021. All rights reserved.",
        "(c) COPYRIGHT 2021 The Harbour Post",
        "COPYRIGHT 2021 by The Harbour Post | Terms",
    ],
)
def test_a_printed_page_names_its_publisher_in_its_copyright_line(line: str) -> None:
    assert read_source(read(f"{PRINTED}{line}\n".encode(), location="original.txt")).publisher == "The Harbour Post"


@pytest.mark.parametrize(
    "line",
    ["© 2021 Harbour Media Limited", "Copyright 2021", "All rights reserved by The Harbour Post", "© 2021 the"],
)
def test_a_holder_that_the_page_does_not_go_by_is_no_publisher(line: str) -> None:
    assert read_source(read(f"{PRINTED}{line}\n".encode(), location="original.txt")).publisher is None


def test_what_the_page_says_to_machines_goes_before_its_copyright_line() -> None:
    page = html(f"{ARTICLE}<p>© Delta</p><p>Delta</p><p>Delta</p>", '<meta property="og:site_name" content="Post">')
    assert read_source(page).publisher == "Post"


@pytest.mark.parametrize(("byline", "institution"), [
    ("By Lena Moritz, University of Aarhus", "University of Aarhus"), ("By Lena Moritz, CNN", "CNN"),
    ("By Lena Moritz, Reuters", "Reuters"),
    ("By Lena Moritz, BERGEN, NORWAY", None), ("By Lena Moritz, Bergen", None),
    ("By Lena Moritz, Leave a comment", None), ("By Lena Moritz, JAN BERGAUG. 24", None),
    ("By Lena Moritz, Kommentare", None),
])
def test_what_follows_a_name_is_an_institution_unless_it_is_a_place_a_date_or_a_button(
    byline: str, institution: str | None
) -> None:
    [author] = read_source(html(f"<h1>Tides and towns</h1><p>{byline}</p>{ARTICLE}")).authors[:1]
    assert (author.name, author.institution) == ("Lena Moritz", institution)


def test_an_e_mail_address_beside_a_name_is_no_institution() -> None:
    address = "lena@post.example"
    for given in (f"Lena Moritz, {address}", f"{address} (Lena Moritz)", f"Lena Moritz &lt;{address}>"):
        found = read_source(html("", f'<meta name="author" content="{given}">'))
        assert found.authors == (Author(name="Lena Moritz"),), given
    byline = f"<p>By Lena Moritz, {address}</p>"
    assert read_source(html(byline)).authors == (Author(name="Lena Moritz"),)
    assert read_source(html("", '<meta name="author" content="desk@post.example">')).authors == ()


LD = '<script type="application/ld+json">{{"@type": "NewsArticle", {}}}</script>'
LINKED = "".join(f"<p><a rel='author' href='/{n}'>Ann{n} Lee</a></p><p>{'The sea wall. ' * 20}</p>" for n in "abcdef")


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        ("", '<meta name="author" content="admin">', []),
        ("", '<meta name="author" content="Super User">', []),
        ("", LD.format('"author": {"name": "Redaktion"}'), []),
        ("<p>By Lena Moritz</p>", '<meta name="author" content="editor1">', ["Lena Moritz"]),
        ("", LD.format('"author": "{ \\"@type\\": \\"Person\\" }"'), []),
        ("", LD.format('"author": {"name": "Lena O&#8217;Moritz"}'), ["Lena O’Moritz"]),
        ("<p>By Lena Moritz</p>", LD.format('"author": {"@type": "Organization", "name": "Sea"}'), ["Lena Moritz"]),
        ("", LD.format('"author": {"@type": "Organization", "name": "Sea Wall"}'), ["Sea Wall"]),
        ("<p><a rel=author href=/1>Lena Moritz</a> <a rel=author href=/1>ALL ARTICLES OF Lena Moritz</a></p>", "",
         ["Lena Moritz"]),
        (f"<p><a rel=author href=/1>Lena Moritz</a></p>{ARTICLE}{LINKED}", "", ["Lena Moritz"]),
        ("<div class='post-author'>Lena Moritz</div>", "", ["Lena Moritz"]),
        ("<p itemprop='author'><b>Lena Moritz and Jan Berg</b></p>", "", ["Lena Moritz", "Jan Berg"]),
        ("<div class='byline'>Lena Moritz | Den Haag</div>", "", ["Lena Moritz"]),
        ("<ol class='comments'><li><span class='author'>Lena Moritz</span></li></ol>", "", []),
        ("<div class='byline'>The Harbour Team</div>", "", []),
        ("<div class='byline'>Lena Moritz HPTV</div>",
         '<meta property="og:site_name" content="HPTV.com">', ["Lena Moritz"]),
        ("<p>By Lena Moritz Senior Harbour Correspondent</p>", "", ["Lena Moritz"]),
        (f"{LINKED}<h1>Tides and towns</h1><p><a rel=author href=/1>Lena Moritz</a></p>{ARTICLE}{LINKED}",
         "<title>Tides and towns</title>", ["Lena Moritz"]),
        (f"{'<p>Menu</p>' * 200}<h1>Tides and towns</h1><p>By Lena Moritz and Jan Berg</p>", "",
         ["Lena Moritz", "Jan Berg"]),
        ("<h1>Tides and towns</h1><p>by Lena Moritz in News on Mar 9, 2021 10:15 am</p>", "", ["Lena Moritz"]),
        ("<h1>Tides and towns</h1><p>by Lena Moritz@lmoritz Dec 6, 2021</p>", "", ["Lena Moritz"]),
        ("<h1>Tides and towns</h1><p>By Lena Moritz5 minute Read</p>", "", ["Lena Moritz"]),
        ("<div class=byline>Lena MoritzLena Moritz</div>", "", ["Lena Moritz"]),
        ("<div class=author>Print Email</div>", "", []),
    ],
)
def test_accounts_organisations_and_authors_of_other_pieces_are_not_the_authors(
    body: str, head: str, expected: list[str]
) -> None:
    assert names(body + ARTICLE, head) == expected


@pytest.mark.parametrize(
    ("head", "headings", "title"),
    [
        ("<title>Tides and towns | The Post</title>", "<h1>The Post</h1><h1>Tides and towns</h1>", "Tides and towns"),
        ("<title>Tides and towns</title>", "<h1>Other words</h1>", "Other words"),
        (LD.format('"headline": "Tides &#038; towns"'), "", "Tides & towns"),
        ('<meta property="og:title" content="The Post | Tides"><meta property="og:site_name" content="The Post">', "",
         "Tides"),
        ('<meta property="og:title" content="Tides | Post | 1 May 2021">', "<h1>Tides</h1>", "Tides"),
        ("<title>Tides and towns of the coast - The Post</title>",
         "<h1>The Post</h1><h1>Tides and towns of our coast</h1>", "Tides and towns of our coast"),
        ("<title>Why the tides of the coast are late: a study</title>", "<h1>The Post</h1>",
         "Why the tides of the coast are late: a study"),
        ("<title>The Post » Why the tides of the coast are late</title>", "<h1>The Post</h1>",
         "Why the tides of the coast are late"),
        ("<title>Tides | The Post of the harbour and the coast</title>", "<h1>Tides</h1>", "Tides"),
        ("<title>Tides: \"We wait\"</title>", "<h1>The Post</h1><h1>Tides: “We wait”</h1>", "Tides: “We wait”"),
        ('<meta property="og:title" content="Tides -- The Post"><meta property="og:site_name" content="The Post">', "",
         "Tides"),
    ],
)
def test_the_title_is_the_articles(head: str, headings: str, title: str) -> None:
    assert read_source(html(headings + ARTICLE, head)).title == title


def test_a_line_below_the_headline_that_begins_with_a_linked_name_is_the_byline() -> None:
    """Of a page that says nothing else of its authors, as a publisher's snippet for republishing."""
    text = "<p>" + "The tide tables of the harbour town were kept by hand for three hundred years, in ink " * 5 + "</p>"
    line = '<a href="/profiles/lena-moritz-7">Lena Moritz</a>, <em>University of Aarhus</em>'
    assert names(f"<h1>Tides and towns</h1><span>{line}</span>{text}") == ["Lena Moritz"]
    assert names(f"<h1>Tides and towns</h1>{text}<span>{line}</span>") == []
    assert names(f"<h1>Tides and towns</h1><span>Thanks to {line}</span>{text}") == []
    assert names(f'<h1>Tides</h1><p><a href="/team/press-office">Press Office</a></p>{text}') == []


PROSE = "The ferry stopped running in the autumn of the year in which the bridge was opened, and nobody noticed."


def _title(*blocks: str) -> str | None:
    return read_source(read("\n\n".join(blocks).encode(), location="original.txt")).title


@pytest.mark.parametrize("line", [
    "Tides and towns", "Who needs a ferry?", "“Nobody came”", "渡船停航了又开了", "Паром больше не ходит",
])
def test_the_first_line_of_a_text_is_its_title(line: str) -> None:
    prose = [PROSE] * 4
    assert _title(line, *prose) == line
    assert _title(line, "By Lena Moritz", "4 March 2025", *prose) == line


@pytest.mark.parametrize("line", [
    "The ferry stopped.", "Contents:", "the last", "Tides and towns are not what they were for the people that we met,",
    f"{PROSE[:-1]} at all {PROSE[:-1]}", "4 pm",
])
def test_other_first_lines_are_none(line: str) -> None:
    assert _title(line, *[PROSE] * 4) is None


def test_a_first_line_that_ends_in_a_full_stop_is_the_title_above_a_byline() -> None:
    prose = [PROSE] * 4
    assert _title("The boat left. It sank.", "By Lena Moritz", *prose) == "The boat left. It sank."
    assert _title("The ferry stopped.", "By then Lena Moritz had left.", *prose) is None
    assert _title("The ferry stopped.", "4 March 2025", *prose) is None
    assert _title("The ferry stopped,", "By Lena Moritz", *prose) is None


def test_a_text_whose_lines_a_program_broke_has_no_title() -> None:
    lines = ["The ferry stopped running in", "the autumn of the year in", "which the bridge was opened,", *[PROSE] * 4]
    assert _title(*lines) is None
    assert _title("Tides and towns", "A list", "Of places", "And days") is None
