"""What a page's JSON-LD says of its article, among all it says."""

from __future__ import annotations

import json

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.original.source import read_source

HERE = "https://harbourpost.example/2021/05/tides-and-towns/"
FLOOD = {
    "@type": "NewsArticle", "headline": "The flood", "url": "https://harbourpost.example/flood", "author": "Eve Moe",
}


def script(*values: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)


def authors(*values: object, head: str = "") -> list[str]:
    page = html(f"<h1>Tides and towns</h1>{ARTICLE}", f"{script(*values)}{head}")
    return [author.name for author in read_source(page).authors]


@pytest.mark.parametrize(
    "given",
    [
        {"url": HERE}, {"mainEntityOfPage": HERE}, {"mainEntityOfPage": {"@type": "WebPage", "@id": HERE}},
        {"@id": f"{HERE}#article"}, {"url": [HERE]},
    ],
)
def test_the_article_at_the_pages_address_is_meant(given: dict[str, object]) -> None:
    ours = {"@type": "NewsArticle", "author": "Lena Moritz", **given}
    assert authors(FLOOD, ours, head=f'<link rel="canonical" href="{HERE}">') == ["Lena Moritz"]
    assert authors(FLOOD, ours, head=f'<meta property="og:url" content="{HERE}">') == ["Lena Moritz"]


@pytest.mark.parametrize("title", ["", "<title>Tides and towns | The Post</title>"])
def test_else_the_article_under_the_pages_headline_is_meant(title: str) -> None:
    ours = {"@type": ["Article", "NewsArticle"], "headline": "Tides  and towns", "author": "Lena Moritz"}
    assert authors(FLOOD, ours, head=title) == ["Lena Moritz"]
    assert authors(ours, FLOOD, head=title) == ["Lena Moritz"]


def test_else_the_first_article_is_meant() -> None:
    first = {"@type": "NewsArticle", "author": "Lena Moritz"}
    assert authors(first, FLOOD) == ["Lena Moritz"]
    assert authors(FLOOD, first) == ["Eve Moe"]


@pytest.mark.parametrize("kind", [None, "WebPage", ["WebPage", "ItemPage"], "Review", "https://schema.org/HowTo"])
def test_without_an_article_the_pages_object_or_an_untyped_one_is_meant(kind: object) -> None:
    ours = {"author": "Lena Moritz", **({"@type": kind} if kind else {})}
    assert authors({"@type": "Book", "author": "Eve Moe"}, ours) == ["Lena Moritz"]


@pytest.mark.parametrize(
    "kind",
    ["Book", "VideoObject", "Quotation", "Comment", "PodcastEpisode", ["ImageObject", "MediaObject"], "WebSite",
     "Dataset"],
)
def test_another_work_on_the_page_gives_no_author_and_no_licence(kind: object) -> None:
    other = {
        "@type": kind, "headline": "Harbours", "author": {"@type": "Person", "name": "Eve Moe"},
        "license": "https://creativecommons.org/licenses/by/4.0/", "publisher": {"name": "Quay Books"},
    }
    licence = '<p>This article is under <a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'
    page = html(f"<h1>Tides and towns</h1><p>By Lena Moritz</p>{ARTICLE}{licence}", script(other))
    found = read_source(page)
    assert [author.name for author in found.authors] == ["Lena Moritz"]
    assert found.licence is not None
    assert found.licence.unit == "by-nd"
    assert (found.title, found.publisher) == ("Tides and towns", None)


def test_an_article_within_its_pages_object_is_read() -> None:
    ours = {"@type": "NewsArticle", "headline": "Tides and towns", "author": "Lena Moritz"}
    assert authors({"@type": "WebPage", "mainEntity": ours}) == ["Lena Moritz"]


def test_a_broken_script_is_read_all_the_same() -> None:
    broken = '{"@type": "NewsArticle", "description": "One\nTwo", "author": [{"name": "Lena Moritz"},],};'
    page = html(ARTICLE, f'<script type="application/ld+json">{broken}</script>')
    assert [author.name for author in read_source(page).authors] == ["Lena Moritz"]


@pytest.mark.parametrize("kind", ["Organization", "NewsMediaOrganization", ["Organization", "NewsMediaOrganization"]])
def test_a_publisher_given_by_reference_is_looked_up(kind: object) -> None:
    ours = {"@type": "NewsArticle", "publisher": {"@id": "#post"}}
    brand = {"@type": "WebSite", "name": "Brand"}
    post = {"@type": kind, "@id": "#post", "name": "The Harbour Post", "url": "https://harbourpost.example"}
    found = read_source(html(ARTICLE, script(ours, brand, post)))
    assert (found.publisher, found.publisher_url) == ("The Harbour Post", "https://harbourpost.example")


def test_a_site_of_several_types_has_a_name() -> None:
    post = {"@type": ["Organization", "NewsMediaOrganization"], "name": "The Harbour Post"}
    assert read_source(html(ARTICLE, script({"@type": "NewsArticle"}, post))).publisher == "The Harbour Post"
    assert read_source(html(ARTICLE, script({"@type": ["Person", "Thing"], "name": "Eve Moe"}))).publisher is None


@pytest.mark.parametrize("name", ["Emily Post", "Eyal Press", "Christopher Guest", "Gretchen Daily", "Jane Stafford"])
def test_who_is_said_to_be_a_person_is_one(name: str) -> None:
    people = [{"@type": "Person", "name": name}, {"@type": ["Person"], "name": "Lena Moritz"}]
    assert authors({"@type": "NewsArticle", "author": people}) == [name, "Lena Moritz"]


@pytest.mark.parametrize(
    "name", ["Newsroom Staff", "The Harbour Post", "Harbour Post", "River News", "Guest Post", "admin", "Daily Press",
             "Associated Press", "University of Aarhus", "Coast Redaktion", "harbourpost.com"],
)
def test_a_desk_or_an_account_is_no_person_whatever_its_type(name: str) -> None:
    people = [{"@type": "Person", "name": name}, {"@type": "Person", "name": "Lena Moritz"}]
    site = {"@type": "Organization", "name": "The Harbour Post"}
    assert authors({"@type": "NewsArticle", "author": people, "publisher": site}) == ["Lena Moritz"]


def test_a_user_name_leaves_the_byline_to_say_who_it_is() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "lmoritz"}}
    page = html(f"<h1>Tides and towns</h1><p>By Lena Moritz</p>{ARTICLE}", script(data))
    assert [author.name for author in read_source(page).authors] == ["Lena Moritz"]


@pytest.mark.parametrize(
    "names", [["Lena Moritz", "Jan Berg"], "Lena Moritz and Jan Berg", ["Lena Moritz and Jan Berg"]]
)
def test_one_object_may_hold_several_names(names: object) -> None:
    given = {"@type": "Person", "name": names}
    assert authors({"@type": "NewsArticle", "author": given}) == ["Lena Moritz", "Jan Berg"]


def test_a_site_may_be_called_as_its_author() -> None:
    people = [{"@type": "Person", "name": "Lena Moritz"}, {"@type": "Person", "name": "Jan Berg"}]
    found = authors({"@type": "NewsArticle", "author": people, "publisher": {"name": "Lena Moritz"}})
    assert found == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize("between", ["", "\n", ",\n", ";"])
def test_two_objects_behind_one_another_are_both_read(between: str) -> None:
    site = json.dumps({"@type": "WebSite", "name": "The Harbour Post"})
    article = json.dumps({"@type": "Article", "author": "Lena Moritz"})
    found = html(ARTICLE, f'<script type="application/ld+json">{site}{between}{article}</script>')
    assert [author.name for author in read_source(found).authors] == ["Lena Moritz"]
    assert read_source(found).publisher == "The Harbour Post"


@pytest.mark.parametrize("rest", ['{"@type": "Article", "author": "Jan', '[{"author": }]'])
def test_what_is_broken_behind_an_object_leaves_it_whole(rest: str) -> None:
    first = json.dumps({"@type": "Article", "author": "Lena Moritz"})
    found = html(ARTICLE, f'<script type="application/ld+json">{first}{rest}</script>')
    assert [author.name for author in read_source(found).authors] == ["Lena Moritz"]


def test_words_behind_an_object_make_no_json_of_it() -> None:
    found = html(ARTICLE, '<script type="application/ld+json">{"@type": "Article", "author": "Lena Moritz"} and so'
                 " on</script>")
    assert read_source(found).authors == ()


def test_a_name_in_parts_and_an_institution_by_reference_are_put_together() -> None:
    graph = {"@graph": [
        {"@type": "Article", "author": [
            {"@type": "Person", "givenName": "Lena", "familyName": "Moritz", "affiliation": {"@id": "#u"}},
            {"@type": "Person", "name": "Jan Berg", "@id": "#berg"},
            {"@type": "Person", "name": "Ann Lee", "@id": "#nobody"},
        ]},
        {"@id": "#u", "@type": "Organization", "name": "University of Aarhus"},
        {"@id": "#berg", "@type": "Person", "name": "Jan Berg", "worksFor": {"name": "Utrecht University"}},
    ]}
    found = html(ARTICLE, f'<script type="application/ld+json">{json.dumps(graph)}</script>')
    assert [(author.name, author.institution) for author in read_source(found).authors] == [
        ("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Utrecht University"), ("Ann Lee", None),
    ]


def test_an_author_may_be_given_in_a_role() -> None:
    role = {"@type": "Role", "roleName": "Reporter", "author": {"@type": "Person", "name": "Lena Moritz"}}
    found = html(ARTICLE, script({"@type": "Article", "author": role}))
    assert [one.name for one in read_source(found).authors] == ["Lena Moritz"]


@pytest.mark.parametrize(("house", "institution"), [("The Harbour Post", None), ("The Sea Post", "The Sea Post")])
def test_who_works_for_the_publisher_has_no_other_institution(house: str, institution: str | None) -> None:
    author = {"@type": "Person", "name": "Lena Moritz", "worksFor": {"@type": "Organization", "name": house}}
    found = html(ARTICLE, script({"@type": "Article", "author": author, "publisher": {"name": "The Harbour Post"}}))
    assert [(one.name, one.institution) for one in read_source(found).authors] == [("Lena Moritz", institution)]


@pytest.mark.parametrize("key", ["publisher", "sourceOrganization", "provider"])
def test_who_published_has_several_properties(key: str) -> None:
    article = {"@type": "Article", "headline": "Tides", key: {"name": "The Harbour Post"}}
    found = html(ARTICLE, f'<script type="application/ld+json">{json.dumps(article)}</script>')
    assert read_source(found).publisher == "The Harbour Post"


LENA = {"@type": "Person", "name": "Lena Moritz", "affiliation": {"name": "Kestrel Institute"}}
SITE = {"@type": "NewsMediaOrganization", "name": "The Harbour Review"}


@pytest.mark.parametrize("name", ["Coastal Workshop Collective", "Tidewater Research Consortium", "Ostra Boat Group"])
def test_an_organisation_that_wrote_with_people_is_an_author(name: str) -> None:
    group = {"@type": "Organization", "name": name}
    assert authors({"@type": "Article", "author": [LENA, group], "publisher": SITE}) == ["Lena Moritz", name]
    tags = f'<meta name="citation_author" content="Lena Moritz"><meta name="citation_author" content="{name}">'
    assert authors(head=tags) == ["Lena Moritz", name]


@pytest.mark.parametrize(
    "name",
    ["The Harbour Review", "Harbour Review", "Harbour Review Foundation", "Newsroom Staff", "Reuters", "Sea Times",
     "Kestrel Institute", "admin"],
)
def test_the_publisher_a_newsroom_or_where_somebody_works_is_no_author_beside_people(name: str) -> None:
    house = {"@type": "Organization", "name": name}
    assert authors({"@type": "Article", "author": [house, LENA], "publisher": SITE}) == ["Lena Moritz"]


def test_who_is_in_the_byline_beside_an_organisations_author_is_found_all_the_same() -> None:
    group = {"@type": "Organization", "name": "Coastal Workshop Collective"}
    head = script({"@type": "Article", "author": [LENA, group], "publisher": SITE})
    page = html(f"<h1>Tides and towns</h1><p>By Lena Moritz and Jan Berg</p>{ARTICLE}", head)
    assert [one.name for one in read_source(page).authors] == ["Lena Moritz", "Jan Berg", "Coastal Workshop Collective"]


@pytest.mark.parametrize("house", ["Harbour Review", "The Harbour Review"])
@pytest.mark.parametrize("site", ["Harbour Review", "The Harbour Review"])
def test_who_works_for_the_publisher_has_no_institution(house: str, site: str) -> None:
    data = json.dumps({
        "@type": "NewsArticle", "publisher": {"@type": "Organization", "name": site},
        "author": {"@type": "Person", "name": "Lena Moritz", "affiliation": {"name": house}},
    })
    page = html(f"<h1>Tides</h1>{ARTICLE}", f'<script type="application/ld+json">{data}</script>')
    assert [(author.name, author.institution) for author in read_source(page).authors] == [("Lena Moritz", None)]
