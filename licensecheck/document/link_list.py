"""The links of a page, each made when it is looked at: of most only the address is ever searched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import overload

from licensecheck.document.model import Link

__all__ = ["LinkList", "addressed", "between", "hrefs", "related"]


class LinkList(Sequence[Link]):
    """An immutable sequence of links. `write` gives the links' addresses as written, at the first use; `relate` says
    which have a `rel`, and gives that in small letters, `at` gives the link itself, `between` those that begin
    between two offsets, without the other addresses; `base` is what addresses are resolved against.
    """

    def __init__(
        self, write: Callable[[], list[str]], relate: Callable[[], list[tuple[int, str]]], at: Callable[[int], Link],
        between: Callable[[int, int], Sequence[Link]], base: str | None,
    ) -> None:
        self._write, self._relate, self._at, self._base = write, relate, at, base
        self.between = between
        self._known: dict[str, list[int]] = {}

    @cached_property
    def hrefs(self) -> list[str]:
        """Each link's address as written."""
        return self._write()

    @cached_property
    def _lowered(self) -> str:
        """The addresses in small letters, one a line."""
        together = "\n".join(self.hrefs)
        is_cut = "\t" in together or together.count("\n") >= len(self.hrefs) > 0
        return ("\n".join(link.url for link in self) if is_cut else together).lower()

    def addressed(self, words: Iterable[str]) -> list[int]:
        """Which links have one of some words, given in small letters and without a slash, in their address."""
        base = (self._base or "").lower()
        if any(word in base for word in words):
            return _holding([link.url.lower() for link in self], words)
        return sorted({line for word in words for line in self._having(word)})

    def _having(self, word: str) -> list[int]:
        # Several questions are asked of the links to the original's site, and to licences.
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = list(_lines_with(self._lowered, word))
        return known

    def related(self, relation: str) -> list[Link]:
        """The links with a relation, given in small letters."""
        found = (self._at(index) for index, relations in self._related if relation in relations)
        return [link for link in found if relation in link.rel]

    @cached_property
    def _related(self) -> list[tuple[int, str]]:
        return self._relate() if self.hrefs else []

    def __len__(self) -> int:
        return len(self.hrefs)

    def __iter__(self) -> Iterator[Link]:
        return map(self._at, range(len(self)))

    @overload
    def __getitem__(self, index: int) -> Link: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Link]: ...
    def __getitem__(self, index: int | slice) -> Link | Sequence[Link]:
        found = range(len(self))[index]
        return self._at(found) if isinstance(found, int) else tuple(map(self._at, found))


def between(links: Sequence[Link], start: int, end: int) -> Sequence[Link]:
    """Those of some links that begin between two offsets, the second not included."""
    if isinstance(links, LinkList):
        return links.between(start, end)
    return [link for link in links if start <= link.start < end]


def hrefs(links: Sequence[Link]) -> Sequence[str]:
    """Each link's address as written."""
    return links.hrefs if isinstance(links, LinkList) else [link.href for link in links]


def addressed(links: Sequence[Link], words: Sequence[str]) -> list[int]:
    """Which of some links have one of some words, given in small letters and without a slash, in their address."""
    if isinstance(links, LinkList):
        return links.addressed(words)
    return _holding([link.url.lower() for link in links], words)


def related(links: Sequence[Link], relation: str) -> list[Link]:
    """Those of some links that have a relation, given in small letters."""
    return links.related(relation) if isinstance(links, LinkList) else [link for link in links if relation in link.rel]


def _lines_with(text: str, word: str) -> Iterator[int]:
    """Which lines of a text have a word in them; few have, so that only these are looked at one by one."""
    line = counted = 0
    at = text.find(word)
    while at >= 0:
        line += text.count("\n", counted, at)
        yield line
        counted = at
        end = text.find("\n", at)
        at = text.find(word, end + 1) if end >= 0 else -1


def _holding(texts: Sequence[str], words: Iterable[str]) -> list[int]:
    return sorted({index for word in words for index, text in enumerate(texts) if word in text})
