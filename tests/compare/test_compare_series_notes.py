"""A site's notes that a republished text is one of a series."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, tale


@pytest.mark.parametrize("note", [
    "<em>This story is part of our series on rivers. <a href='/rivers'>Read the others here</a>.</em>",
    "This article is the third in a series on towns that lost their ferries.",
    "Part two of our four-part series on landings.",
    "This is part two of a three-part series.",
    "This is the second article in our series on landings.",
    "Dieser Beitrag ist Teil unserer Serie über Flüsse.",
    "Cet article fait partie d'une série sur les bacs.",
    "Este artículo forma parte de nuestro especial sobre los ríos.",
    "Esta reportagem faz parte de uma série sobre os rios.",
    "Questo articolo fa parte di una serie sui traghetti.",
    "Dit verhaal is onderdeel van een reeks over veerponten.",
])
@pytest.mark.parametrize("at", [0, 3, len(TALE)])
def test_a_sites_note_on_its_series_is_furniture(note: str, at: int) -> None:
    assert {*categories(page(tale()), page(tale(f"<p>{note}</p>", at)))} <= {"furniture"}


@pytest.mark.parametrize("line", [
    "This story is one of waiting, and of people who had nothing else to do on a Sunday.",
    "This is the third bridge in a series that the county built along the river and never painted again.",
    "In a series of letters the town was asked to put the ferry back to where it was.",
    "The park was part of a project of the county's to make something of every landing.",
])
def test_a_paragraph_on_another_thing_is_an_addition(line: str) -> None:
    assert "addition" in categories(page(tale()), page(tale(f"<p>{line}</p>")))
