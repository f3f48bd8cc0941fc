"""Pages of our own for the tests of credits: an original, its copy, and a comparison of the two."""

from __future__ import annotations

from licensecheck.compare.model import Comparison, Relation
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Credits, Said, Source
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

ADDRESS = "https://harbourpost.example/2021/05/tides-and-towns/"
BODY = (
    "The tide tables of the harbour town were kept by hand for three hundred years, in ink, by women.",
    "When the last keeper died, her ledgers went to a shed, and from there to the archive on the hill.",
    "Nobody asked for them until a storm took the sea wall, and with it the towers that measured the water.",
)
LEAD = "By Lena Moritz, University of Aarhus and Jan Berg, Utrecht University"
ARTICLE = "\n".join(f"<p>{paragraph}</p>" for paragraph in BODY)
CREDIT = (
    f'<p>This article was originally published by <a href="{ADDRESS}">The Harbour Post</a> under a '
    '<a href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons Attribution-NoDerivatives '
    "4.0 International licence</a>.</p>"
)
BYLINE = f"<p>{LEAD}</p>"
FOOTER = "<footer><p>© 2021 The Copier. All rights reserved.</p></footer>"
ORIGINAL = f"""<html lang="en"><head><title>Tides and towns | The Harbour Post</title>
<link rel="canonical" href="{ADDRESS}">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Tides and towns", "author": [
{{"@type": "Person", "name": "Lena Moritz", "affiliation": {{"name": "University of Aarhus"}},
"url": "https://harbourpost.example/profiles/lena-moritz-7"}},
{{"@type": "Person", "name": "Jan Berg", "affiliation": {{"name": "Utrecht University"}}}}],
"publisher": {{"@type": "Organization", "name": "The Harbour Post", "url": "https://harbourpost.example"}},
"license": "https://creativecommons.org/licenses/by-nd/4.0/"}}</script></head>
<body><h1>Tides and towns</h1><p>{LEAD}</p>{ARTICLE}</body></html>"""


def icons(*elements: str) -> str:
    """The pictures of a licence's elements, as its chooser puts them into a page."""
    address = '<img src="https://mirrors.creativecommons.org/presskit/icons/{}.svg">'
    return f"<p>{''.join(map(address.format, elements))}</p>"


def html(body: str, head: str = "") -> Document:
    """A page read from its body."""
    return read(
        f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), location="copy.html"
    )


def markdown(text: str) -> Document:
    """A Markdown post."""
    return read(text.encode(), location="copy.md", format=Format.MARKDOWN)


def source(page: str = ORIGINAL) -> Source:
    """The original as its page supplies it."""
    return read_source(read(page.encode(), location="original.html"))


def names(byline: str, head: str = "", behind: str = "") -> list[str]:
    """The authors of an original with something between its headline and its text, and behind the text."""
    page = html(f"<h1>Tides and towns</h1>{byline}{ARTICLE}{behind}", head)
    return [author.name for author in read_source(page).authors]


def comparison(document: Document) -> Comparison:
    """The article's paragraphs where they stand unchanged in a copy."""
    matched = tuple(
        (b.start, b.end) for b in document.blocks if document.text[b.start : b.end].strip() in BODY
    )
    region = (matched[0][0], matched[-1][1]) if matched else (0, 0)
    return Comparison(
        relation=Relation.COPY,
        edits=(),
        words=50,
        words_kept=50,
        copy_region=region,
        copy_matched=matched,
        original_region=(0, 0),
        original_matched=(),
    )


def read_copy(body: str, head: str = "", original: Source | None = None) -> Credits:
    """What a copy with this body says of the original."""
    document = html(body, head)
    return read_credits(document, original or source(), comparison(document))


def named(found: Credits) -> list[Said]:
    """How far each author is named."""
    return [author.named for author in found.authors]
