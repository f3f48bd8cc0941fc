r"""Dollars around formulas are mark-up; those of money are not."""

from __future__ import annotations

import time

import pytest
from reading_pages import html, markdown, words

from licensecheck.document.markdown.formula_marks import without_formula_marks
from licensecheck.document.model import Document


def shown(text: str) -> str:
    return "".join(words(html(f"<p>{text}</p>")).split("\u200b"))


@pytest.mark.parametrize(("text", "expected"), [
    ("a share $s$ of it, $(1 - s)^n$ is left at $s = 0.2$.", "a share s of it, (1 - s)^n is left at s = 0.2."),
    ("($x$), “$y$”, the $n$th and $f(x)$-like", "(x), “y”, the nth and f(x)-like"),
    (r"$\text{price} = 5 \text{ in May}$ and $F = ma$", r"\text{price} = 5 \text{ in May} and F = ma"),
    ("so $$ E = mc^2 $$ holds", "so  E = mc^2  holds"),
    ("$a$ costs $5 and $b$ too", "a costs $5 and b too"),
])
def test_marks_around_a_formula_are_none_of_its_words(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", [
    "from $5 to $10", "$5-$10, $5/$6 and $5,$6", "it cost $5 (or $6), $7 in all", "$US5-$US10, US$5, A$/US$ and $A/$US",
    "5$-6$, 5 $, 6 $ and (7 $)", "entre 5 $-6$", "le prix (5 $), soit 6$", "from $5 to 10$", "de $5 a 10$",
    "$5 (£4, 5$)",
    "Micro$oft and A$AP", r"\$x\$ and one $", "in $NZ, not in A$", "$$ – $$$", "$$ – $$ for two", "$$$", "$ x$ $x $",
    "$(5$) and ($6)$", "$x$5",
])
def test_money_keeps_its_sign(text: str) -> None:
    assert shown(text) == text


def test_the_marks_of_one_formula_stand_in_one_block() -> None:
    assert words(html("<p>$x</p><p>y$</p>")).split() == ["$x", "y$"]


@pytest.mark.parametrize("post", [
    "a share $s$ of $(1 - s)^n$", "a share $`s`$ of $`(1 - s)^n`$", "a share $$s$$ of\n$$\n(1 - s)^n\n$$\n",
])
def test_posts_mark_formulas_as_their_generators_know_them(post: str) -> None:
    assert words(markdown(post)).replace("\u200b", "").split() == ["a", "share", "s", "of", "(1", "-", "s)^n"]


def place_of(document: Document, word: str) -> tuple[int, int]:
    return document.place(document.text.index(word))


def test_what_stands_behind_a_formula_keeps_its_place() -> None:
    assert place_of(markdown("One\n\na share $s$ of it"), "of") == (3, 13)


def test_many_dollars_are_read_in_bounds() -> None:
    started = time.perf_counter()
    for text in ("$x " * 100_000, "$x$ " * 100_000, "$$x" * 100_000, "$" * 300_000, "$x" + " y" * 200_000):
        document = html(f"<p>{text}</p>")
        assert len(without_formula_marks(document.text, document.blocks)) == len(document.text)
    assert time.perf_counter() - started < 5
