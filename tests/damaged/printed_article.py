"""An article of our own, whole, and as it comes out of print: with sidebars and captions in its sentences."""

from __future__ import annotations

from pathlib import Path

TITLE = "A lighthouse keeper's ledger rewrites the story of a drowned village"
URL = "https://theconversation.com/a-lighthouse-keepers-ledger-rewrites-the-story-of-a-drowned-village-71234"

_HERE = Path(__file__).parent
PARAGRAPHS = tuple((_HERE / "article.md").read_text("utf-8").strip().split("\n\n"))
_BOX = (_HERE / "box.txt").read_text("utf-8").rstrip("\n")
_FOOT = (_HERE / "foot.txt").read_text("utf-8")

_REST_OF_BOX = """online or in print, under
Creative Commons licence.

Republish this article"""

_HEAD = f"""Academic rigour, journalistic flair

[Arts](#) [Cities](#) **[Environment](#)** [Health](#)

# {TITLE}

April 4, 2019 9.12am BST

The lighthouse at Oster Head, where the ledger was found. A. Verne/Flickr

- Email
- Twitter
- Print

12
"""


def printed() -> str:
    """The page as text, damaged as print damages it; the article's words are all there, in order."""
    parts = list(PARAGRAPHS)
    cut, rest = parts[1].split(" His figures", 1)
    first, second = cut.split("named ", 1)
    caption = "The old sluice in a drawing of 1899. County Archive/A. Verne"
    parts[1] = f"{first}named\n\n{_BOX}\n\n{second} His figures{rest}\n\n{_REST_OF_BOX}"
    parts[3] = parts[3].replace("a quarrel about", f"a quarrel\n\n{caption}\n\nabout")
    parts[7] = parts[7].replace("autumn of 1910,", "\n\nContinued on page 4\n\n4\n\nautumn of 1910,")
    return _HEAD + "\n" + "\n\n".join(parts) + "\n\n" + _FOOT


def wrapped(width: int = 64) -> str:
    """The article in hard-wrapped lines, with words divided at line ends and running heads in paragraphs."""
    lines: list[str] = [TITLE, "", "By Ilse Marrant, University of Northport", ""]
    for paragraph in PARAGRAPHS:
        lines += [*_divided(paragraph.removeprefix("## ").strip("*"), width), ""]
    out: list[str] = []
    for number, line in enumerate(lines):
        out.append(line)
        if number in (13, 31) and line:
            out.append(f"THE NORTHPORT REVIEW   {number}")
        if number == 13:
            out.append("")
    return "\n".join(out) + "\n"


def unspaced(width: int = 92) -> str:
    """The article as pdftotext writes it: full lines, and none of them empty."""
    lines = [TITLE, "By Ilse Marrant, University of Northport"]
    for paragraph in PARAGRAPHS:
        lines += _divided(paragraph.removeprefix("## ").strip("*"), width)
    return "\n".join([*lines, "Copyright © 2010-2020, The Conversation"]) + "\n"


def _divided(paragraph: str, width: int) -> list[str]:
    lines, current = [], ""
    for word in paragraph.split():
        if len(current) + len(word) + 1 <= width:
            current = f"{current} {word}".strip()
            continue
        half = len(word) // 2
        if word.isalpha() and word.islower() and len(word) >= 8 and len(current) + half + 2 <= width:
            lines.append(f"{current} {word[:half]}-")
            current = word[half:]
        else:
            lines.append(current)
            current = word
    return [*lines, current]


def republished(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """A copy on another site, with a credit line."""
    body = "\n".join(
        f"<h2>{p[3:]}</h2>" if p.startswith("## ") else f"<p>{p.strip('*')}</p>" for p in paragraphs
    )
    return f"""<!doctype html><html lang="en"><head><title>{TITLE} - The Fenland Post</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>{TITLE}</h1>
<p class="byline">By Ilse Marrant, University of Northport</p>
{body}
<p>This article is republished from <a href="https://theconversation.com">The Conversation</a> under a
<a href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons license</a>.
Read the <a href="{URL}">original article</a>.</p>
<img src="https://counter.theconversation.com/content/71234/count.gif" width="1" height="1" alt="">
</article></main><footer>© The Fenland Post</footer></body></html>"""


def post(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """A copy as a Markdown post."""
    body = "\n\n".join(paragraphs)
    return f"""---
title: "{TITLE}"
author: Ilse Marrant, University of Northport
---

{body}

*This article is republished from [The Conversation](https://theconversation.com) under a
[Creative Commons license](https://creativecommons.org/licenses/by-nd/4.0/).
Read the [original article]({URL}).*

<img src="https://counter.theconversation.com/content/71234/count.gif" width="1" height="1" alt="">
"""
