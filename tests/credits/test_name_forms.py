"""Names of other forms than two words with capitals, which a page gives as one author's."""

from __future__ import annotations

import pytest
from credit_pages import names

from licensecheck.credits.bylines.reading import looks_like_person, split_byline

FORMS = [
    "Lũthũli wa Mũgo", "Tegid ap Emrys", "Niamh Ó hArgadáin", "Moana o te Awa", "Inés de los Prados y Cano",
    "Milo “Tip” Harmsen", "Lena (Leni) Moritz", "Rita do Amaral", "Ana da Fonte de Amaral e Sousa Prado Bastos",
]
LDS = '<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Jan Berg"}]}'


def link(name: str, address: str = "/author/x1") -> str:
    return f'<a rel=author href="{address}">{name}</a>'


def tags(*values: str, key: str = "citation_author") -> str:
    return "".join(f'<meta name="{key}" content="{value}">' for value in values)


@pytest.mark.parametrize("name", FORMS)
def test_a_name_of_its_own_form_is_kept_beside_another(name: str) -> None:
    assert looks_like_person(name)
    assert names(f"<p>By {link(name)} and {link('Jan Berg')}</p>") == [name, "Jan Berg"]
    assert names("", tags(name, "Jan Berg")) == [name, "Jan Berg"]
    if " e " not in name:
        assert [author.name for author in split_byline(f"By {name} and Jan Berg")] == [name, "Jan Berg"]
        found = names(f"<p class=byline>By Jan Berg and {name}</p>", f"{LDS}</script>")
        assert sorted(found) == sorted([name, "Jan Berg"])


@pytest.mark.parametrize("name", ["Sundari", "nell brooks", "Prince of Ostra", "Unit 4 Moritz"])
def test_what_the_page_links_as_an_author_is_kept(name: str) -> None:
    assert names(f"<p>By {link(name)} and {link('Jan Berg')}</p>") == [name, "Jan Berg"]
    assert names(f"<p>By {link('Jan Berg')} and {link(name)}</p>") == ["Jan Berg", name]


@pytest.mark.parametrize(
    ("name", "address"), [("nell brooks", "/people/nell-brooks"), ("Sundari", "/people/sundari-41/")]
)
def test_a_name_may_be_told_by_its_address(name: str, address: str) -> None:
    assert names(f"<p>{link(name, address)}</p>") == [name]
    assert names(f"<p>By {link('Sundari')}</p>") == ["Sundari"]


@pytest.mark.parametrize(
    "label", ["View all posts", "Website", "admin", "lmoritz", "@lena", "read bio", "https://post.example/lena", "More"]
)
def test_buttons_and_accounts_beside_an_author_are_nobody(label: str) -> None:
    assert names(f"<p>By {link('Jan Berg')} | {link(label, '/author/jan')}</p>") == ["Jan Berg"]
    assert names(f"<p>{link('Jan Berg')}</p><p>{link(label, '/author/jan')}</p>") == ["Jan Berg"]


@pytest.mark.parametrize("line", ["By Jan Berg and Sundari", "By Sundari and Jan Berg", "Von Jan Berg und Sundari"])
def test_one_word_joined_to_a_name_is_an_author(line: str) -> None:
    assert sorted(names(f"<p>{line}</p>")) == ["Jan Berg", "Sundari"]
    assert sorted(names(f"<p>{line}</p>", f"{LDS}</script>")) == ["Jan Berg", "Sundari"]


@pytest.mark.parametrize(
    "line",
    ["By Jan Berg and Reuters", "By Jan Berg and AFP", "By Jan Berg and staff", "By Jan Berg | Opinion",
     "By Jan Berg, Oslo", "By Jan Berg / Harbours", "By Jan Berg and Editor", "By Jan Berg and May 4"],
)
def test_one_word_that_is_a_house_or_a_section_is_nobody(line: str) -> None:
    assert names(f"<p>{line}</p>") == ["Jan Berg"]


@pytest.mark.parametrize("name", ["Sundari", "Jan Post", "Ann College", "nell brooks", "Amaral e Sousa"])
def test_each_tag_of_one_author_counts(name: str) -> None:
    assert names("", tags("Lena Moritz", name)) == ["Lena Moritz", name]
    assert names("", tags(name, "Moritz, Lena")) == [name, "Moritz, Lena"]


@pytest.mark.parametrize("key", ["citation_author", "author"])
@pytest.mark.parametrize("account", ["lmoritz", "lena", "LenaMoritz", "admin", "Harbour News", "The Harbour Post"])
def test_an_account_or_a_paper_in_such_a_tag_is_nobody(account: str, key: str) -> None:
    assert names("", tags("Lena Moritz", account, key=key)) == ["Lena Moritz"]


def test_two_surnames_that_papers_bear_are_two_authors() -> None:
    assert names("", tags("Ann Press", "Jan Post")) == ["Ann Press", "Jan Post"]
