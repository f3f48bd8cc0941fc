"""Articles of our own that the comparison is tested with; every block is one element of an article's body."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LIGHTHOUSE", "ORCHARD", "Article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article: its title, its authors as (name, institution), and its body as HTML blocks."""

    title: str
    authors: tuple[tuple[str, str], ...]
    body: tuple[str, ...]
    language: str = "en"
    slug: str = "the-keepers-of-the-lamp"


LIGHTHOUSE = Article(
    title="What the last lighthouse keepers left behind",
    authors=(("Ines Halvorsen", "Nordhavn University"), ("Colm Tierney", "Institute of Coastal Studies")),
    body=(
        "<p>When the lamp at Skerry Point was automated in 1987, the keeper packed his books, handed over 14 "
        "keys and walked to the ferry. He left a diary in a kitchen drawer, and nobody opened that drawer for "
        "the next thirty years.</p>",
        "<p>The diary is one of 226 documents that we have collected along the coast since 2015. Together "
        "they describe a profession that vanished within a single generation, and a way of watching the "
        'weather that <a href="https://weather-notes.example/manual">modern instruments</a> have not '
        "replaced.</p>",
        "<p>Our study compared the entries with satellite records. In nine cases out of ten, the keepers had "
        "noted a change of wind before the nearest station did. They had no secret method. They simply "
        "looked out of the window every hour for decades.</p>",
        "<h2>A trade without a school</h2>",
        "<p>Most keepers learned from the person who held the post before them. The job may look romantic "
        "from the shore, but it was mostly cleaning, counting and repairing. A lens of the first order has "
        "more than 1,000 pieces of glass, and each of them had to be polished by hand.</p>",
        "<p>“You did not think about the ships,” a former keeper, Aud Brekke, told us. “You thought "
        "about the brass, the oil and the next meal. The ships thought about you.”</p>",
        "<p>Her sister kept the fog signal at Lower Tarn. Between them they missed eleven nights in "
        "twenty-six years, and five of those were weddings.</p>",
        "<h2>What the records can tell us</h2>",
        "<p>The diaries are not only of interest to historians. Because they were written at fixed hours, "
        "they can be read as a series of measurements. We found that fog became rarer by about 30% between "
        "1950 and 1980, long before anybody had started to study it.</p>",
        "<p>That finding is not beyond doubt. A tired keeper will write less than a rested one, and some "
        "volumes were copied out later, perhaps with corrections. We therefore left out every year in which "
        "two diaries of the same district disagreed on more than twenty days.</p>",
        "<blockquote><p>If I am asked what I did all those years, I shall say that I paid attention. It is "
        "not a small thing to be paid for, and I should have done it for nothing.</p></blockquote>",
        "<p>The passage comes from the diary in the drawer. Its author died in 2004, and his family gave us "
        "permission to print it here for the first time.</p>",
        "<h2>Three uses for an empty tower</h2>",
        "<ul><li>Harbour pilots could train in the old watch rooms during the winter.</li>"
        "<li>Bird counts should be made from the gallery, where the view is clear on all sides.</li>"
        "<li>The engine houses would make good workshops for boat builders.</li></ul>",
        "<p>None of these plans has been funded so far. The ministry says that it must first settle who owns "
        "the rocks, a question that has been open since the treaty of 1843. Meanwhile the paint peels, and "
        "the gulls have moved in.</p>",
        "<p>We do not expect the keepers to return. Yet somebody has to look out of the window, and it seems "
        "unwise to leave that task to machines alone. The next storm will show whether anyone was watching."
        "</p>",
    ),
)

ORCHARD = Article(
    title="How a village saved its forgotten apples",
    authors=(("Petra Lindqvist", "Aldermoor College"),),
    body=(
        "<p>Every October the people of Wexcombe carry their apples to the schoolyard and lay them out on "
        "long tables. Some of the fruit has no name in any book, and that is why the botanists come.</p>",
        "<p>The custom began after a nursery closed and its orchard was about to be cleared. A teacher asked "
        "her pupils to rescue one twig each, and most of the twigs were grafted in back gardens.</p>",
        "<p>Forty varieties survived that way, among them a small russet that tastes of aniseed. Geneticists "
        "have since traced it to a monastery across the border, where the mother tree fell in a gale.</p>",
        "<p>The village now lends its knowledge to others. Visitors learn how to cut a scion, how to bind it "
        "and how long to wait, which is usually three years and a great deal of rain.</p>",
    ),
    slug="forgotten-apples",
)
