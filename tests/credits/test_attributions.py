"""A picture's attribution by title, maker and licence states the picture's licence, and not the article's."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, ORIGINAL, read_copy, source

from licensecheck.credits.model import Licence, Said

BY_ND, BY = Licence("by-nd", "4.0"), Licence("by", "2.0")
OURS = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
THEIRS = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
POST = f'<a href="{ADDRESS}">The Harbour Post</a>'
PICTURE = "https://pictures.example/photos/1/2"


def stated(*lines: str, head: str = "") -> list[tuple[Licence | None, Said]]:
    body = ARTICLE + "".join(f"<p>{line}</p>" for line in lines)
    return [(s.licence, s.said) for s in read_copy(body, head).licences]


TITLED = [
    f'"<a href="{PICTURE}">Low water</a>" by <a href="https://pictures.example/oledahl">oledahl</a>'
    " is licensed under {}.",
    "“Low water” by Ole Dahl is licensed under {}",
    "“Low water. The wall” by Ole K. Dahl, {}",
    "‘Low water’ by Ole Dahl ({})",
    '"Low water" by Ole Dahl is licensed under {}. To view a copy of this licence, visit'
    " https://creativecommons.org/licenses/by/2.0/",
    "„Niedrigwasser“ von Ole Dahl ist lizenziert unter {}",
    "« Basse mer » par Ole Dahl est sous licence {}",
    '"Bajamar" por Ole Dahl tiene licencia {}',
    "“Bassa marea” di Ole Dahl è concesso in licenza con {}",
    "„Odpływ” autorstwa Ole Dahla na licencji {}",
    "«Отлив», автор Уле Даль, лицензия {}",
    "《退潮》由王小明创作，采用 {} 许可",
    "「引き潮」 山田太郎 {}",
]
"""Attributions as picture archives and Creative Commons word them, of a work that is called by its title."""

UNTITLED = [
    f'<a href="{PICTURE}">Low water</a> © 2019 by Ole Dahl is licensed under {{}}',
    "Low water © 2019 Ole Dahl, licensed under {}",
    "Low water by Ole Dahl is licensed under {}",
    "Niedrigwasser von Ole Dahl ist lizenziert unter {}",
    "Basse mer par Ole Dahl est sous licence {}",
]
"""The same without marks around the title."""


@pytest.mark.parametrize("line", TITLED)
def test_a_titled_work_has_a_licence_of_its_own(line: str) -> None:
    assert stated(line.format(OURS)) == []
    assert stated(f"First published by {POST}.", line.format(OURS)) == []
    assert stated(f"First published by {POST}. {line.format(OURS)}") == []


@pytest.mark.parametrize("line", UNTITLED)
def test_a_work_without_marks_around_its_title_is_for_a_person(line: str) -> None:
    assert stated(f"First published by {POST}.", line.format(OURS)) == [(BY_ND, Said.ALMOST)]


@pytest.mark.parametrize("line", [*TITLED, *UNTITLED])
def test_its_licence_is_none_beside_the_articles(line: str) -> None:
    credit = f"This article was first published by {POST} under {OURS}."
    assert stated(credit, line.format(THEIRS)) == [(BY_ND, Said.YES)]
    assert stated(line.format(THEIRS), credit) == [(BY_ND, Said.YES)]


@pytest.mark.parametrize("line", TITLED)
def test_nor_in_one_line_with_it(line: str) -> None:
    credit = f"This article was first published by {POST} under {OURS}."
    assert stated(f"{credit} {line.format(THEIRS)}") == [(BY_ND, Said.YES)]


@pytest.mark.parametrize(
    "line",
    [
        '"Tides and towns" by Lena Moritz is licensed under {}.',
        '"Tides and towns" by the Post\'s staff is licensed under {}.',
        '"Women who kept the tides" by Lena Moritz is licensed under {}.',
        '"The women of the tables" by L. Moritz is licensed under {}.',
        "“Tides” by The Harbour Post is licensed under {}.",
        f'"<a href="{ADDRESS}">Tide tables</a>" by Moritz and Berg is licensed under {{}}.',
        "Tides and towns © 2021 by Lena Moritz is licensed under {}",
        "This article by Moritz and Berg is licensed under {}.",
        '"Tides and towns" is licensed under {}.',
        "Text by Ole Dahl, licensed under {}.",
        "Licensed under {}.",
        "Low water by Ole Dahl is in the archive. Licensed under {}.",
        "Made available by The Copier under a {} licence.",
        "© 2021 The Copier. Licensed under {}.",
        "Original article published by Other News under {}.",
    ],
)
def test_the_articles_own_attribution_states_its_licence(line: str) -> None:
    head = "<title>The women of the tables</title>"
    body = f"<h1>The women of the tables</h1>{ARTICLE}<p>{line.format(OURS)}</p>"
    assert [(s.licence, s.said) for s in read_copy(body, head).licences] == [(BY_ND, Said.YES)]


def test_an_original_does_not_stand_under_its_pictures_licence() -> None:
    unsaid = ORIGINAL.replace('"license":', '"x":')
    for line, licence in [
        ('"Low water" by oledahl is licensed under {}.', None),
        ('"Tides and towns" by Lena Moritz is licensed under {}.', BY),
        ("The Harbour Post by The Harbour Trust is licensed under {}.", BY),
    ]:
        page = unsaid.replace("</body>", f"<p>{line.format(THEIRS)}</p></body>")
        assert source(page).licence == licence
