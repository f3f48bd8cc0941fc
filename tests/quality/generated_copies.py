"""Copies with known edits, made by a program from our own articles: the same on every run."""


from __future__ import annotations

import html
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from article_pages import TEMPLATES, original_page
from article_texts import LIGHTHOUSE, ORCHARD, Article
from script_texts import SCRIPTS

__all__ = ["Copy", "Injected", "generated_copies"]

SEED = 20_260
EDITED_EACH = 8
"""Edited copies of each template."""

CLEAN_EACH = 12
"""Clean copies of each template."""

EDITS = 4
"""Edits in one edited copy, each in a paragraph of its own."""


@dataclass(frozen=True, slots=True)
class Injected:
    """An edit that was made: the words that are gone and the words that came."""

    gone: str
    come: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy, its original, and what was done to it (nothing, for a clean one)."""

    name: str
    original: str
    page: str
    injected: tuple[Injected, ...]


def generated_copies() -> Iterator[Copy]:
    """Yield sixty copies in three templates: clean ones, and ones with four known edits."""
    chance = random.Random(SEED)
    for template in TEMPLATES:
        for number in range(CLEAN_EACH):
            yield _clean(template, number, chance)
        for number in range(EDITED_EACH):
            yield _edited(template, number, chance)


def _clean(template: str, number: int, chance: random.Random) -> Copy:
    articles = [LIGHTHOUSE, ORCHARD, *(case.article for case in SCRIPTS.values())]
    article = articles[number % len(articles)]
    body = [_set_otherwise(block, chance) for block in article.body]
    return _copy(f"clean-{template}-{number}", template, article, body, ())


def _edited(template: str, number: int, chance: random.Random) -> Copy:
    body = [re.sub(r"</?a\b[^>]*>", "", block) for block in LIGHTHOUSE.body]
    injected = []
    places = [at for at, block in enumerate(body) if at > 0 and len(block) > 150 and "<li>" not in block]
    for at in sorted(chance.sample(places, EDITS)):
        body[at], edit = chance.choice(_CHANGES)(body[at], chance)
        injected.append(edit)
    return _copy(f"edited-{template}-{number}", template, LIGHTHOUSE, body, tuple(injected))


def _copy(name: str, template: str, article: Article, body: Sequence[str], injected: tuple[Injected, ...]) -> Copy:
    return Copy(name, original_page(article), TEMPLATES[template](body, article), injected)


def _set_otherwise(block: str, chance: random.Random) -> str:
    """Typography and markup as another content system writes it."""
    block = chance.choice([block, re.sub(r"</?a\b[^>]*>", "", block), block.replace("’", "'")])
    block = chance.choice([block, block.replace("“", '"').replace("”", '"'), block.replace("é", "&eacute;")])
    return chance.choice([block, block.replace(" ", "\n", 3), block.replace("<p>", '<p class="p1" dir="auto">')])


def _words(block: str) -> list[tuple[int, int]]:
    """Words in the middle of a block, where an edit has neighbours on both sides."""
    return [m.span() for m in re.finditer(r"\b[a-z]{4,}\b(?![^<]*>)", block)][2:-2]


def _replaced(block: str, chance: random.Random) -> tuple[str, Injected]:
    start, end = chance.choice(_words(block))
    come = chance.choice(["marmalade", "velvet", "thunder"])
    return block[:start] + come + block[end:], Injected(block[start:end], come)


def _taken_out(block: str, chance: random.Random) -> tuple[str, Injected]:
    start, end = chance.choice(_words(block))
    return block[:start].rstrip() + block[end:], Injected(block[start:end], "")


def _put_in(block: str, chance: random.Random) -> tuple[str, Injected]:
    start, _ = chance.choice(_words(block))
    come = chance.choice(["marmalade", "rather velvet"])
    return f"{block[:start]}{come} {block[start:]}", Injected("", come)


def _sentence_gone(block: str, chance: random.Random) -> tuple[str, Injected]:
    opening, text, closing = re.fullmatch(r"((?:<\w+>)+)(.*?)((?:</\w+>)+)", block, re.DOTALL).groups()  # type: ignore[union-attr]
    sentences = re.split(r"(?<=[.!?]) ", text)
    if len(sentences) < 2 or "”" in text:
        return _replaced(block, chance)
    gone = sentences.pop(chance.randrange(len(sentences)))
    return opening + " ".join(sentences) + closing, Injected(html.unescape(gone), "")


def _sentence_added(block: str, chance: random.Random) -> tuple[str, Injected]:
    come = chance.choice(["Nobody in the harbour believed a word of it.", "The council has since sold the boats."])
    return re.sub(r"((?:</\w+>)+)\Z", rf" {come}\1", block), Injected("", come)


_CHANGES = (_replaced, _taken_out, _put_in, _sentence_gone, _sentence_added)
