"""A short original and copies of it, as the reports on them are read by people."""

# ruff: noqa: E501 - paragraphs stand here as they are written
from __future__ import annotations

from collections.abc import Sequence

from licensecheck import verify
from licensecheck.document import read
from licensecheck.report.formats.text import render
from licensecheck.report.model import Report

__all__ = [
    "ADDRESS", "AUTHOR", "BODY", "BYLINE", "CREDIT", "GERMAN", "OTHER", "TITLE", "check", "front_matter", "original",
    "page", "post", "said", "text_of",
]

AUTHOR = "Hanna Birkeland"
TITLE = "What the fishermen's logbooks say about the ice"
SITE = "https://tidewater-review.example/"
ADDRESS = f"{SITE}2026/11/logbooks-ice"
LICENCE = "https://creativecommons.org/licenses/by-nd/4.0/"
BODY = (
    "The harbour at Selvik has frozen twice since the old pier was built, and both times the fishing boats stayed out until the ice broke in March. This winter the council has asked a small team of engineers to find out whether the new breakwater makes the cold worse.",
    "The question is older than the breakwater. Fishermen noticed in the spring that the tide runs slower along the eastern quay, and that the water there turns grey before it turns to ice. Their logbooks, which go back to 1931, give the temperature for almost every morning.",
    "Ingrid Solheim, who keeps the archive, says that nobody had read the books as a series before. “We thought of them as diaries,” she says. “They are in fact the longest record of sea temperature on this part of the coast.” Her volunteers typed 22 of the 40 volumes last year.",
    "The engineers compared the record with a model of the current. They found that the breakwater slows the water by a third, but that the ice does not depend on the speed alone. Wind from the north matters more, and it has become rarer.",
    "What follows from this? The council may open a gap in the wall, which would cost four million kroner, or wait for another ten winters of figures. Most of the fishermen prefer to wait, because a gap would let in the swell that broke the old pier.",
    "For the archive the matter is settled already. It will be kept in a dry room, it will be copied, and every spring the schoolchildren of Selvik will read the thermometer on the quay and write down what they see.",
)
GERMAN = (
    "Der Hafen von Selvik ist zweimal zugefroren, seit die alte Mole gebaut wurde, und beide Male blieben die Fischerboote draußen, bis das Eis im März brach. In diesem Winter hat der Gemeinderat eine kleine Gruppe von Ingenieuren gebeten, herauszufinden, ob der neue Wellenbrecher die Kälte verschlimmert.",
    "Die Frage ist älter als der Wellenbrecher. Die Fischer bemerkten im Frühjahr, dass die Flut am östlichen Kai langsamer läuft und dass das Wasser dort grau wird, bevor es zu Eis wird. Ihre Logbücher, die bis 1931 zurückreichen, nennen die Temperatur für fast jeden Morgen.",
    "Ingrid Solheim, die das Archiv betreut, sagt, dass niemand die Bücher zuvor als Reihe gelesen habe. „Wir hielten sie für Tagebücher“, sagt sie. „Sie sind tatsächlich die längste Aufzeichnung der Meerestemperatur an diesem Teil der Küste.“",
    "Die Ingenieure verglichen die Aufzeichnung mit einem Modell der Strömung. Sie fanden, dass der Wellenbrecher das Wasser um ein Drittel verlangsamt, dass das Eis aber nicht allein von der Geschwindigkeit abhängt.",
)
"""The same in German, but for its end."""
OTHER = (
    "The bakery on Mill Street opens at four in the morning, long before anybody in the town is awake, and the baker has the radio on to keep himself company while the dough rises.",
    "He learned the trade from an aunt in Lisbon, who never weighed anything. Flour, she used to say, tells the hand how much water it wants, and anyone who needs a scale has not been listening.",
    "Today he weighs everything, because the machine that kneads for him has no hands. The bread is as good as ever, say those who queue, though he himself is not certain of it.",
    "In autumn he will close for a month to travel south, and see whether the old ovens still stand.",
)
"""Another article."""
BYLINE = f'<p class="byline">By <span class="author">{AUTHOR}</span></p>'
CREDIT = (
    f'<p>This article was first published by <a href="{SITE}">The Tidewater Review</a>. Read the <a href="{ADDRESS}">original'
    f' article</a>. It is republished under a <a href="{LICENCE}">Creative Commons Attribution-NoDerivatives 4.0 licence</a>'
    " (CC BY-ND 4.0).</p>"
)
_GIVEN = f'<p>This article is published under a <a rel="license" href="{LICENCE}">CC BY-ND 4.0 licence</a>.</p>'
_TOLD = (
    f'<link rel="canonical" href="{ADDRESS}"><meta name="author" content="{AUTHOR}">'
    '<meta property="og:site_name" content="The Tidewater Review">'
)


def page(
    body: Sequence[str] = BODY,
    *,
    title: str = TITLE,
    byline: str = BYLINE,
    credit: str = CREDIT,
    site: str = "Coast Daily",
    language: str = "en",
    head: str = "",
) -> str:
    """A copy on a site; what of the body begins with a tag stands as it is."""
    blocks = "\n".join(one if one.startswith("<") else f"<p>{one}</p>" for one in body)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title} - {site}</title>{head}</head>\n'
        f'<body><header><a href="/">{site}</a></header>\n<article>\n<h1>{title}</h1>\n{byline}\n{blocks}\n{credit}\n'
        f"</article>\n<footer><p>{site}</p></footer></body></html>\n"
    )


def original() -> str:
    """The article where it first appeared."""
    return page(credit=_GIVEN, site="The Tidewater Review", head=_TOLD)


def front_matter(**values: str) -> str:
    """What stands above a post."""
    return "".join(["---\n", *(f"{key}: {value}\n" for key, value in values.items()), "---\n\n"])


def post(head: str, body: Sequence[str] = BODY) -> str:
    """A copy as a Markdown post."""
    credit = (
        f"This article was first published by [The Tidewater Review]({SITE}). Read the [original article]({ADDRESS})."
        f" It is republished under a [CC BY-ND 4.0 licence]({LICENCE})."
    )
    return head + "\n\n".join([*body, credit]) + "\n"


def check(copy: str, name: str = "copy.html", rules: str = "auto", first: str | None = None) -> Report:
    """The report on a copy, of the article where it first appeared or of another page (`first`)."""
    source = read((first or original()).encode(), location="original.html")
    return verify(read(copy.encode(), location=name), source, rules=rules)


def said(report: Report, rule: str) -> str:
    """What the findings of a rule say."""
    return " ".join(one.message for one in report.findings if one.rule == rule)


def text_of(report: Report) -> str:
    """The report for people, its lines joined."""
    return " ".join(render(report, colour=False, width=100).split())
