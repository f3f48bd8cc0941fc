"""The headline of a text without tags: its first line, where it stands as a headline does.

A saved page may begin with the site's name above it.
"""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.credits.folding import fold_line
from licensecheck.credits.names.publishers import bare
from licensecheck.document.model import Document, Format
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["first_line"]


def first_line(document: Document, authors: Sequence[str], sites: Sequence[str]) -> str | None:
    """The first line of a text file where it stands as a headline does: alone, short, no sentence, above prose; below
    the name of the site, which is one of `sites` or a host's."""
    if document.format is not Format.TEXT or len(document.blocks) < _FEWEST:
        return None
    lines = [document.text[start:end].strip() for start, end, *_ in document.blocks[: _PROSE_BELOW + 2]]
    first = 1 if len(document.blocks) > _FEWEST and _is_site(lines[0], sites) else 0
    line, *below = lines[first : first + _PROSE_BELOW + 1]
    is_short = len(line.split()) <= _HEADLINE_WORDS and len(line) <= _HEADLINE
    if not is_short or len(line) < _SHORTEST or "\n" in line:
        return None
    if line.endswith(_GOES_ON) and not (line.endswith(".") and _is_byline(below[0], authors)):
        return None
    # A program may have broken a text's lines, and put an empty one behind each.
    is_line_of_text = below[0][:1].islower() or line[:1].islower()
    prose = any(len(text) > 2 * len(line) and ends_in_full_stop(text) for text in below)
    return line if prose and not is_line_of_text else None


def _is_site(line: str, sites: Sequence[str]) -> bool:
    """Whether a line is a site's name, or that of its host: "The Conversation" on theconversation.com."""
    name = bare(line)
    letters = {"".join(filter(str.isalnum, words)) for words in (name, fold_line(line))}
    hosts = ({label.replace("-", "") for label in site.split(".")[:-1]} for site in sites)
    is_named = any(name == bare(site) for site in sites) or any(not letters.isdisjoint(host) for host in hosts)
    return is_named and all(len(word) >= _SHORTEST for word in letters)


def _is_byline(line: str, authors: Sequence[str]) -> bool:
    """Whether a line names an author, and is no sentence."""
    is_short = len(line) <= _HEADLINE and not ends_in_full_stop(line)
    return is_short and any(author in " ".join(line.split()) for author in authors)


_HEADLINE_WORDS, _HEADLINE, _SHORTEST = 20, 160, 6
"""Words and characters of a headline at most, and characters at least: some scripts put no spaces between words."""

_GOES_ON = (".", ",", ";", ":", "-", "\u2013", "\u2014")
"""How a line ends that is a sentence, a label, or goes on in the next."""

_FEWEST, _PROSE_BELOW = 3, 4
"""Blocks of a text that has a headline, and those below it among which prose begins: a standfirst and a byline may
stand between."""
