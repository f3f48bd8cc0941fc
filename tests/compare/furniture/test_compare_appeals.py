"""Appeals behind a text and before its credit line, and last words that an editor put there."""

from __future__ import annotations

import pytest
from tale_pages import CREDIT, categories, page, tale

from licensecheck.compare.furniture.calls.appeals import is_appeal

APPEALS = [
    "If you value this reporting, please consider a donation.",
    "We rely on readers like you. Chip in £5.",
    "Si te ha gustado este artículo, hazte socio.",
    "Follow The Brookvale Post on Facebook.",
    "Our work is free to read. Please make a small contribution.",
    "Wenn Ihnen unsere Arbeit etwas wert ist, werden Sie Mitglied.",
    "Folgen Sie der Uferpost auf Instagram.",
    "Vous aimez nous lire ? Devenez membre.",
    "Suivez La Rive sur Mastodon.",
    "Gosta do nosso trabalho? Torne-se sócio.",
    "Se ti piace quello che scriviamo per te, diventa socio.",
    "Leest u ons graag? Word lid.",
    "The Brookvale Post is funded by its readers. Become a member today.",
    "The Brookvale Post is a nonprofit newsroom. Donate today.",
    "La Orilla es un medio independiente. Apoya nuestro periodismo.",
    "Did you like this article? Share it with your friends.",
    "Did you like our letters? Donate today. Pass it on.",
]

LAST_WORDS = [
    "Follow the money and you will see who paid for the bridge.",
    "If you walk past the landing tonight, you will hear them talk.",
    "The readers of the paper could donate to the ferry, and none of them did.",
    "The town closed the line without a vote. Donate to the campaign.",
    "Support for the ferry came from everybody on the island, and it came too late.",
    "Nobody thought of it as a gift. Consider the bench, consider the roof.",
    "Share the blame, the mayor said, and went home to dinner.",
    "Share it with those who wait.",
    "If you can, please consider a donation to the ferry, which went over the river for a hundred years, by day and by"
    " night, in rain and in snow, with the baker and the priest and all the boys of the town on board, and which lies"
    " at the quay now, with no roof and no oars, and waits for those who want it to go over once more before they die.",
    "Give the old men a boat, and they will row you to the island.",
    "The paper was an independent magazine. Nobody reads it now.",
    "The mill was funded by its workers. Donate to them, said the priest, and he did.",
    "Das Dorf folgt dem Fluss, auf beiden Seiten, bis zum Meer.",
]


@pytest.mark.parametrize("appeal", APPEALS)
def test_an_appeal_behind_the_text_is_the_sites(appeal: str) -> None:
    assert {*categories(page(tale()), page(f"{tale()}<p>{appeal}</p>{CREDIT}"))} == {"furniture"}


@pytest.mark.parametrize("appeal", APPEALS[:4])
def test_an_appeal_between_the_paragraphs_is_an_addition(appeal: str) -> None:
    assert categories(page(tale()), page(f"{tale(f'<p>{appeal}</p>')}{CREDIT}")) == ["addition"]


@pytest.mark.parametrize("sentence", LAST_WORDS)
def test_last_words_that_ask_nothing_for_a_site_are_an_addition(sentence: str) -> None:
    assert not is_appeal(sentence.lower())
    assert categories(page(tale()), page(f"{tale()}<p>{sentence}</p>{CREDIT}")) == ["addition"]
