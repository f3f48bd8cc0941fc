"""Pages made from the examples of rule files: an original and a copy, as small as a real page can be.

The article is the tool's own. An example says only what it is about: a credit line, a counter, one changed
word.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from string import Template
from typing import Any

from licensecheck.credits.model import Source
from licensecheck.credits.original.source import read_source
from licensecheck.document import read
from licensecheck.document.model import Document, Format
from licensecheck.policy.parameters import fill_from

__all__ = ["BODY", "make_copy", "make_original"]

Parts = Mapping[str, Any]

BODY = """\
<p>The river Ouma bends nine times before it reaches the sea, and each bend is older than the town that
lies in it. Engineers who wanted to straighten it gave up in 1911.</p>
<p>Water on the outside of a bend has the longer way and runs faster, so it takes earth from the bank
there. On the inside it is slow, and what it carries falls to the ground. This is how a small bend
becomes a large one, as <a href="https://floods.example.org/report">a report on floods</a> explained last
year.</p>
<p>“Nobody can keep a river where it does not want to be,” said Mira Danso, who has measured the Ouma for
22 years. The town may have to move its market within a decade.</p>
<p>Its mayor is not convinced. He would rather raise the wall again, although the <a
href="https://town.example.org/budget">budget</a> holds no money for it, and the last one stood for only
four winters.</p>
<p>Farmers above the town have begun to plant willows, whose roots hold the bank together. They did so
without asking anybody, and the first trees are already taller than the people who set them.</p>"""
"""The text of the article."""

_ORIGINAL: Parts = {
    "url": "https://paper.example/2026/09/rivers-bend",
    "title": "Why the river bends where it does",
    "publisher": "The River Paper",
    "license": "",
    "language": "en",
    "date": "2026-09-01",
    "byline": '<p class="byline">By <a rel="author" href="/authors/ada-okoye">Ada Okoye</a> and Ben Marsh</p>',
    "body": BODY,
    "end": "",
    "head": "",
}
_COPY: Parts = {
    "title": "{source.title}",
    "byline": "<p>By Ada Okoye and Ben Marsh</p>",
    "credit": "",
    "end": "",
    "head": "",
    "date": "2026-09-10",
    "url": "https://daily-copy.example/rivers",
}
_PAGE = Template("""\
<!doctype html>
<html lang="$language">
<head><meta charset="utf-8"><title>$title | $site</title>
<script type="application/ld+json">$data</script>
$head
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/weather">Weather</a></nav></header>
<main><article>
<h1>$title</h1>
$byline
$credit
$body
$end
</article></main>
<footer><p>© 2026 $site</p></footer>
</body></html>
""")


def make_original(parts: Parts) -> tuple[Document, str]:
    """The original's page, and its text as HTML."""
    given = {**_ORIGINAL, **parts}
    licence = f"https://creativecommons.org/licenses/{given['license']}/" if given["license"] else ""
    head = f'<link rel="canonical" href="{escape(given["url"])}">'
    head += f'<meta property="og:site_name" content="{escape(given["publisher"])}">{given["head"]}'
    foot = f'<p>Licence: <a rel="license" href="{licence}">{licence}</a></p>' if licence else ""
    page = _page(
        {**given, "head": head, "end": given["end"] + foot},
        site=given["publisher"],
        data=_described(given, licence),
    )
    return _read(page, "original.html", given["url"]), given["body"]


def _described(given: Parts, licence: str) -> dict[str, Any]:
    home = "/".join(str(given["url"]).split("/")[:3]) + "/"
    described = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": given["title"],
        "url": given["url"],
        "datePublished": given["date"],
        "publisher": {"@type": "Organization", "name": given["publisher"], "url": home},
        "author": [
            {
                "@type": "Person",
                "name": "Ada Okoye",
                "url": f"{home}authors/ada-okoye",
                "affiliation": {"@type": "Organization", "name": "University of Lagos"},
            },
            {"@type": "Person", "name": "Ben Marsh"},
        ],
    }
    if given.get("copyright"):
        described["copyrightNotice"] = given["copyright"]
    return described | ({"license": licence} if licence else {})


def make_copy(parts: Parts, original: Document, body: str) -> Document:
    """The copy's page; parameters in its parts are filled in from the original."""
    source = read_source(original)
    given = {**_COPY, "body": body, **parts}
    if "change" in given:
        before, after = given.pop("change")
        given["body"] = given["body"].replace(before, after)
    filled = {name: _filled(str(value), source, original) for name, value in given.items()}
    data = {"@type": "NewsArticle", "datePublished": filled["date"]}
    page = _page({**filled, "language": source.language or "en"}, site="The Daily Copy", data=data)
    return _read(page, "copy.html", filled["url"])


def _filled(text: str, source: Source, original: Document) -> str:
    return fill_from(text, source, original, lambda value: escape(value, quote=True))


def _page(parts: Parts, *, site: str, data: Mapping[str, Any]) -> str:
    described = json.dumps(data).replace("<", "\\u003c")
    return _PAGE.substitute({"credit": "", **parts, "site": escape(site), "data": described})


def _read(page: str, location: str, url: str) -> Document:
    return read(page.encode(), location=location, url=url, format=Format.HTML)
