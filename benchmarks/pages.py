"""Pages to measure with: an article of invented words, with the bulk of a real site round it."""

# ruff: noqa: E501 - markup stands here as sites write it

from __future__ import annotations

import random
import re
from collections.abc import Iterator

__all__ = ["article", "copy_page", "hostile_pages", "original_page", "page_of_size", "site_of_size"]

_SYLLABLES = ["ka", "le", "mo", "ri", "su", "ta", "ven", "dor", "mi", "lan", "po", "ster", "gra", "fel", "os", "und", "ar", "tin", "be", "qua"]
_LITTLE = ["the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on", "not", "he", "his", "but", "at", "are", "this", "have"]
_TAIL = "</div></main><footer><p>© 2026 The Measured Press</p></footer></body></html>"


def article(words: int, seed: int = 1) -> list[str]:
    """Paragraphs of about `words` words in all, as inner HTML; a tenth of them hold a link."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(3_000)]
    paragraphs: list[str] = []
    while words > 0:
        sentences = [_sentence(chance, vocabulary) for _ in range(chance.randint(2, 5))]
        words -= sum(sentence.count(" ") + 1 for sentence in sentences)
        text = " ".join(sentences)
        paragraphs.append(f'{text} <a href="https://source.example/{len(paragraphs)}">More</a>.' if chance.random() < 0.1 else text)
    return paragraphs


def _sentence(chance: random.Random, vocabulary: list[str]) -> str:
    words = [chance.choice(_LITTLE if chance.random() < 0.45 else vocabulary) for _ in range(chance.randint(8, 26))]
    return " ".join(words).capitalize() + "."


def original_page(paragraphs: list[str], bulk: int = 40) -> str:
    """The article on its publisher's page; `bulk` is the number of boxes of menu and teasers around it."""
    return _page("The Measured Press", [f"<p>{paragraph}</p>" for paragraph in paragraphs], bulk, seed=2)


def copy_page(paragraphs: list[str], bulk: int = 40, edits: int = 3) -> str:
    """A copy in another site's page: adverts after every fourth paragraph, `edits` changed words."""
    chance = random.Random(3)
    changed = list(paragraphs)
    for at in chance.sample(range(len(changed)), min(edits, len(changed))):
        changed[at] = changed[at].replace(" the ", " some ", 1)
    return _page("The Copying Courier", list(_with_adverts(changed)), bulk, seed=4)


def _with_adverts(paragraphs: list[str]) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs, start=1):
        yield f'<p class="body-text">{paragraph}</p>'
        if number % 4 == 0:
            yield f'<div class="ad-slot" id="ad-{number}"><span>Advertisement</span><a href="https://ads.example/{number}">Boots</a></div>'


def _page(site: str, body: list[str], bulk: int, seed: int) -> str:
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(500)]
    rules = "\n".join(f".c{n} .inner-{n} > a {{ color: #{n:06x}; padding: {n % 9}px }}" for n in range(bulk * 4))
    script = "\n".join(f"window.slots.push({{id: {n}, size: [300, 250], path: '/site/{n}'}});" for n in range(bulk * 4))
    teasers = "\n".join(_teaser(n, chance, vocabulary) for n in range(bulk))
    menu = "".join(f'<li class="menu-item menu-item-{n}"><a href="/s/{n}">{chance.choice(vocabulary)}</a></li>' for n in range(bulk))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A measured title | {site}</title>'
        f"<style>{rules}</style><script>window.slots = [];\n{script}</script></head><body><header><nav><ul>{menu}</ul></nav></header>"
        f'<main><h1>A measured title</h1><div class="article-body">\n' + "\n".join(body)
        + f'\n</div><div class="river">{teasers}' + _TAIL
    )


def _teaser(number: int, chance: random.Random, vocabulary: list[str]) -> str:
    title = " ".join(chance.choices(vocabulary, k=7))
    return (
        f'<article class="teaser teaser--{number % 5}" data-id="{number}"><a class="teaser__link" href="/t/{number}">'
        f'<img src="/i/{number}.jpg" alt="" width="300" height="200" loading="lazy"></a><h3 class="teaser__title">'
        f'<a href="/t/{number}">{title}</a></h3><p class="teaser__text">{_sentence(chance, vocabulary)}</p>'
        f'<time datetime="2026-02-{number % 28 + 1:02}">{number % 28 + 1} February</time></article>'
    )


def page_of_size(size: int) -> tuple[str, str]:
    """An original and a copy of about `size` bytes each: a third article, two thirds site."""
    paragraphs = article(max(300, size // 24))
    bulk = max(10, size // 1_450)
    return original_page(paragraphs, bulk), copy_page(paragraphs, bulk)


def site_of_size(size: int) -> tuple[str, str]:
    """An ordinary article on its page, and a copy in a site's page of about `size` bytes."""
    paragraphs = article(900)
    return original_page(paragraphs), copy_page(paragraphs, max(10, size // 1_000))


def _words(markup: str) -> int:
    """The words a reader sees in markup."""
    return len(re.sub(r"<[^>]*>", " ", re.sub(r"</?a\b[^>]*>", "", markup)).split())


def hostile_pages() -> Iterator[tuple[str, str, str, int]]:
    """Yield (name, original, copy, words the copy's text holds at least) of pages made to break a reader."""
    paragraphs = article(800)
    original = original_page(paragraphs)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    words = _words(body)
    head = "<!DOCTYPE html><html><head><title>A measured title</title></head><body>"
    yield "a million unclosed tags", original, head + body + "<b>x " * 1_000_000, words + 1_000_000
    yield "100,000 nested elements", original, head + "<div>" * 100_000 + body + " end" + "</div>" * 100_000, words + 1
    yield "one word a million times", original, f"{head}{body}<p>{'tide ' * 1_000_000}</p>", words + 1_000_000
    long = " ".join(article(1_700_000))
    yield "a 10 MB paragraph", original, f"{head}{body}<p>{long}</p>", words + _words(long)
    yield "the article 1,000 times", original, head + body * 1_000, words * 1_000
