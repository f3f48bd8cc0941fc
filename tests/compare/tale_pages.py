"""A short tale in a plain page, for tests of what stands around and between an article's paragraphs."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.compare.comparing import compare
from licensecheck.credits.model import Source
from licensecheck.document import Document, read


def page(article: str) -> Document:
    html = f"<html><body><nav>Home</nav><main><article>{article}</article></main><footer>Imprint</footer></body></html>"
    return read(html.encode(), location="page.html")


TITLE = "The ferry that never was"
HEAD = f"<h1>{TITLE}</h1><p>By Ada Lind</p>"
CREDIT = "<p>This article was originally published by The River Post and is republished under a licence.</p>"
"""What a copy has above the tale and below it."""

TALE = (
    "The ferry stopped running in the autumn of the year in which the bridge was opened.",
    "For a week nobody noticed, because everybody wanted to try the bridge at least once.",
    "Then the first people came back to the landing and stood there, waiting for the next boat.",
    "A sign was put up, but the waiting went on, for it had never been about crossing the river.",
    "In spring the town gave the landing a roof and a bench, and called it a park.",
)


def prose(texts: Iterable[str]) -> str:
    """A paragraph for each of some texts."""
    return "".join(f"<p>{text}</p>" for text in texts)


def tale(put: str = "", at: int = 3) -> str:
    """The paragraphs of the tale, with some markup put before one of them."""
    return f"{prose(TALE[:at])}{put}{prose(TALE[at:])}"


def categories(original: Document, copy: Document, source: Source | None = None) -> list[str]:
    """What a copy's edits are, in order."""
    return [edit.category.value for edit in compare(original, copy, source).edits]
