"""Pages built round an article: the original's, and copies of it in the templates of three made-up sites."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Sequence

from article_texts import LIGHTHOUSE, Article

from licensecheck import verify
from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Comparison
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, read
from licensecheck.report.model import Report

__all__ = [
    "TEMPLATES", "adverts", "blog", "check", "compared", "decided", "document", "magazine", "markdown_post",
    "newspaper", "original_page", "swap", "title_edits",
]

SITE = "https://tidewater-review.example"
LICENCE = "https://creativecommons.org/licenses/by-nd/4.0/"

_ORIGINAL = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} | The Tidewater Review</title>
<link rel="canonical" href="{address}"><meta property="og:title" content="{title}">
<meta name="description" content="{teaser}">
<script type="application/ld+json">{data}</script>
</head><body>
<header class="masthead"><a href="/">The Tidewater Review</a>
<nav><ul><li><a href="/coast">Coast</a></li><li><a href="/towns">Towns</a></li><li><a href="/archive">Archive</a></li></ul></nav></header>
<main><article class="story">
<header><h1>{title}</h1><p class="byline">By {byline}</p>
<p class="meta"><time datetime="2026-02-03">3 February 2026</time></p></header>
<div class="story-body" itemprop="articleBody">
{body}
</div>
<footer class="story-footer"><p>This article is published under a <a rel="license" href="{licence}">Creative Commons
Attribution-NoDerivatives 4.0 International licence</a>. You may republish it for free.</p></footer>
</article>
<section class="related"><h2>More from the coast</h2><ul><li><a href="/terns">Why the terns moved inland</a></li>
<li><a href="/ropes">A ropemaker’s almanac</a></li></ul></section>
<section class="newsletter"><h2>Letters by the tide</h2><form action="/join"><label>Email <input name="e"></label>
<button>Join</button></form></section></main>
<footer><p>© 2026 The Tidewater Review</p></footer></body></html>"""

_CREDIT = (
    '<p class="republished">This article is republished from <a href="{site}">The Tidewater Review</a> under a '
    '<a href="{licence}">Creative Commons licence</a>. Read the <a href="{address}">original article</a>.</p>'
)

_NEWSPAPER = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} - Brackwater Daily</title>
<meta property="og:title" content="{title}"><meta property="og:description" content="{teaser}">
<link rel="canonical" href="{address}">
<style>.sr-only {{position:absolute;left:-9999px}} .ad {{margin:1em}}</style></head><body class="single">
<div class="cookie-notice" role="dialog"><p>We use cookies to improve this site.</p><button>Fine</button></div>
<header class="site-head"><nav class="menu"><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li>
<li><a href="/o">Opinion</a></li><li><a href="/w">Weather</a></li></ul></nav>
<form role="search"><input name="q"><button>Search</button></form></header>
<main><article class="post">
<h1 class="headline">{title}</h1>
<div class="byline">By {byline}</div><div class="date">Published 9 February 2026 at 8:14 am</div>
<ul class="share"><li><a href="https://social.example/1">Share</a></li><li><a href="https://social.example/2">Post</a></li></ul>
<div class="entry-content">
{body}
{credit}
</div>
<div class="tags">Tags: <a href="/t/sea">sea</a>, <a href="/t/history">history</a></div>
</article>
<section id="comments"><h2>Comments (2)</h2><ol><li class="comment"><p>My aunt lived next to that tower for years.</p></li>
<li class="comment"><p>It was never that quiet, whatever the diaries say about it.</p></li></ol>
<form><textarea></textarea><button>Send</button></form></section></main>
<aside class="sidebar"><h2>Most read</h2><ol><li><a href="/m1">Bridge closed until spring</a></li>
<li><a href="/m2">Council argues about benches again</a></li></ol></aside>
<footer class="site-foot"><p>© 2026 Brackwater Daily. All rights reserved.</p></footer></body></html>"""

_MAGAZINE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} &#8211; Lantern Magazine</title>
<meta name="twitter:title" content="{title}"><meta name="description" content="{teaser}"></head>
<body><div id="page"><div id="top"><div class="logo"><a href="/">Lantern</a></div>
<div class="nav-wrap"><a href="/essays">Essays</a> <a href="/books">Books</a> <a href="/about">About us</a></div></div>
<div class="hero"><span class="rubric">Essay</span><h1>{title}</h1>
<p class="standfirst">{teaser}</p><div class="author-line">{byline}</div></div>
<div class="cols"><div class="col-main"><div class="text">
{body}
</div>
<div class="credit-line">{credit}</div>
<div class="author-box"><h3>About the authors</h3><p>{byline}. They write about the sea and about those who watch it.</p></div>
<div class="newsletter-box"><h3>Never miss an essay</h3><form><input type="email"><button>Subscribe</button></form></div>
</div><div class="col-side"><h3>Read next</h3><ul><li><a href="/e1">The library under the bridge</a></li>
<li><a href="/e2">In praise of slow trains</a></li></ul></div></div>
<div id="foot">Lantern Magazine, 12 Mill Lane. <a href="/imprint">Imprint</a></div></div></body></html>"""

_BLOG = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head><body>
<div class="wrapper"><div class="header"><a href="/">Harbour Notes</a><p>A blog about small ports</p></div>
<div class="main"><div class="post hentry"><h2 class="entry-title"><a href="#">{title}</a></h2>
<p class="postmeta">Posted by Mia on February 12th, 2026 &middot; 3 comments</p>
{credit}
<p>By {byline}</p>
{body}
<p class="nav-links"><a href="/older">Older post</a> <a href="/newer">Newer post</a></p></div></div>
<div class="sidebar widget-area"><div class="widget"><h4>Archives</h4><ul><li><a href="/1">January</a></li>
<li><a href="/2">December</a></li></ul></div></div><div class="footer">Powered by a small engine</div></div></body></html>"""


def newspaper(body: Sequence[str], article: Article = LIGHTHOUSE) -> str:
    """The copy in a daily's site: adverts and a related box between paragraphs."""
    return _fill(_NEWSPAPER, adverts(body), article)


def magazine(body: Sequence[str], article: Article = LIGHTHOUSE) -> str:
    """The copy in a magazine's site: the first sentence as standfirst, a pull quote, a captioned figure."""
    figure = (
        '<figure class="wp-caption"><img src="/i/tower.jpg" alt=""><figcaption>The tower at dusk. Photo: Mads Ravn'
        "</figcaption></figure>"
    )
    quote = f'<aside class="pullquote"><p>{_first_sentence(body)}</p></aside>'
    return _fill(_MAGAZINE, [*body[:1], figure, *body[1:2], quote, *body[2:]], article)


def blog(body: Sequence[str], article: Article = LIGHTHOUSE) -> str:
    """The copy in a blog: the credit line first, nothing between paragraphs."""
    return _fill(_BLOG, body, article)


TEMPLATES: dict[str, Callable[[Sequence[str], Article], str]] = {
    "newspaper": newspaper, "magazine": magazine, "blog": blog,
}


def original_page(article: Article = LIGHTHOUSE) -> str:
    """The article on its publisher's page, with what a publisher's page says of it."""
    data = {
        "@type": "NewsArticle", "headline": article.title, "license": LICENCE,
        "author": [
            {"@type": "Person", "name": name, "affiliation": {"name": institution}}
            for name, institution in article.authors
        ],
        "publisher": {"@type": "Organization", "name": "The Tidewater Review", "url": SITE},
    }
    return _fill(_ORIGINAL, article.body, article).replace("DATA", json.dumps(data, ensure_ascii=False))


def adverts(body: Sequence[str]) -> list[str]:
    """The body with the boxes of a daily's site after its second, fourth and sixth block."""
    boxes = {
        2: '<div class="ad"><span>Advertisement</span><a href="https://ads.example/1">Boots that forgive every puddle</a></div>',
        4: '<div class="related-box"><h3>Related</h3><ul><li><a href="/r1">Storm tide breaks the record of 1962</a></li>'
           '<li><a href="/r2">Ferries to run all winter</a></li></ul></div>',
        6: '<p><strong>Read more:</strong> <a href="/r3">The island that sold its bell</a></p>',
    }
    out: list[str] = []
    for number, block in enumerate(body, start=1):
        out.append(block)
        if number in boxes:
            out.append(boxes[number])
    return out


def markdown_post(body: Sequence[str], article: Article = LIGHTHOUSE) -> str:
    """The copy as a post of a static site, its HTML rewritten as Markdown."""
    names = ", ".join(name for name, _ in article.authors)
    front = f'---\ntitle: "{article.title}"\nauthor: "{names}"\ndate: 2026-02-10\n---\n\n'
    credit = (
        f"*This article is republished from [The Tidewater Review]({SITE}) under a "
        f"[Creative Commons licence]({LICENCE}). Read the [original article]({_address(article)}).*\n"
    )
    byline = f"By {_byline(article)}\n\n"
    return front + byline + "\n\n".join(_as_markdown(block) for block in body) + "\n\n" + credit


def swap(old: str, new: str, body: Sequence[str] = LIGHTHOUSE.body) -> list[str]:
    """The body with some HTML, which stands in it exactly once, replaced."""
    whole = "\n\n".join(body)
    assert whole.count(old) == 1, f"{old!r} stands {whole.count(old)} times in the article"
    return whole.replace(old, new).split("\n\n")


def document(page: str, name: str = "copy.html") -> Document:
    """A page read from its text."""
    return read(page.encode(), location=name)


def compared(copy: str, original: str | None = None) -> Comparison:
    """The comparison of two pages, with what the original says of itself."""
    first = document(original or original_page(), "original.html")
    return compare(first, document(copy), read_source(first))


def check(copy: str, original: str | None = None, rules: str = "cc-by-nd-4.0", name: str = "copy.html") -> Report:
    """The whole check of a copy."""
    return verify(document(copy, name), document(original or original_page(), "original.html"), rules=rules)


def decided(copy: str, original: str | None = None, *, name: str = "copy.html") -> list[tuple[str, str, str, str]]:
    """The edits that are not allowed, as (kind, category, words of the original, words of the copy)."""
    edits = check(copy, original, name=name).to_dict()["edits"]
    return [
        (edit["kind"], edit["category"], edit["original"]["text"], edit["copy"]["text"])
        for edit in edits if edit["decision"] != "allowed"
    ]


def title_edits(copy: str) -> list[str]:
    """The headlines that a copy gives instead of the original's."""
    return [edit["copy"]["text"] for edit in check(copy).to_dict()["edits"] if edit["category"] == "headline"]


def _fill(template: str, body: Sequence[str], article: Article) -> str:
    address = _address(article)
    return template.format(
        language=article.language, title=html.escape(article.title), address=address, licence=LICENCE,
        teaser=html.escape(_first_sentence(article.body)), byline=_byline(article), body="\n".join(body),
        credit=_CREDIT.format(site=SITE, licence=LICENCE, address=address), data="DATA",
    )


def _address(article: Article) -> str:
    return f"{SITE}/2026/02/{article.slug}"


def _byline(article: Article) -> str:
    return " and ".join(f"{name}, {institution}" for name, institution in article.authors)


def _first_sentence(body: Sequence[str]) -> str:
    text = re.sub(r"<[^>]+>", "", body[0]).strip() if body else ""
    return re.split(r"(?<=[.!?。।؟])\s*", text)[0]


_MARKDOWN = (
    (r"<h2>(.*?)</h2>", r"## \1"), (r"<blockquote><p>(.*?)</p></blockquote>", r"> \1"), (r"<li>(.*?)</li>", r"- \1\n"),
    (r'<a href="(.*?)">(.*?)</a>', r"[\2](\1)"), (r"</?(?:p|ul)>", ""),
)


def _as_markdown(block: str) -> str:
    for pattern, replacement in _MARKDOWN:
        block = re.sub(pattern, replacement, block)
    return html.unescape(block).strip()
