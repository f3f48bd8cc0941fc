"""The links of a page, each made when it is looked at: of most only the address is ever searched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import overload

from licensecheck.document.model import Link

__all__ = ["LinkList", "addressed", "hrefs", "starts"]


class LinkList(Sequence[Link]):
    """An immutable sequence of links. `write` gives each link's start and its address as written, at the first use;
    `make` the link at an index; `base` is what addresses are resolved against.
    """

    def __init__(
        self, write: Callable[[], Sequence[tuple[int, str]]], make: Callable[[int], Link], base: str | None
    ) -> None:
        self._write, self._make, self._base = write, make, base
        self._made: dict[int, Link] = {}

    @cached_property
    def _written(self) -> Sequence[tuple[int, str]]:
        return self._write()

    @cached_property
    def starts(self) -> list[int]:
        """Where each link begins."""
        return [start for start, _ in self._written]

    @cached_property
    def hrefs(self) -> list[str]:
        """Each link's address as written."""
        return [href for _, href in self._written]

    @cached_property
    def _searched(self) -> list[str]:
        """The addresses in small letters; resolved where what is searched for could be cut in two."""
        lowered = [href.lower() for href in self.hrefs]
        together = "".join(lowered)
        return [link.url.lower() for link in self] if "\n" in together or "\t" in together else lowered

    def addressed(self, words: Iterable[str]) -> list[int]:
        """Which links have one of some words, given in small letters and without a slash, in their address."""
        base, together = (self._base or "").lower(), "\n".join(self._searched)
        if any(word in base for word in words):
            return _holding([link.url.lower() for link in self], words)
        return _holding(self._searched, [word for word in words if word in together])

    def __len__(self) -> int:
        return len(self._written)

    def __iter__(self) -> Iterator[Link]:
        return map(self._at, range(len(self)))

    @overload
    def __getitem__(self, index: int) -> Link: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Link]: ...
    def __getitem__(self, index: int | slice) -> Link | Sequence[Link]:
        found = range(len(self))[index]
        return self._at(found) if isinstance(found, int) else tuple(map(self._at, found))

    def _at(self, index: int) -> Link:
        link = self._made.get(index)
        if link is None:
            link = self._made[index] = self._make(index)
        return link


def starts(links: Sequence[Link]) -> Sequence[int]:
    """Where each of some links begins."""
    return links.starts if isinstance(links, LinkList) else [link.start for link in links]


def hrefs(links: Sequence[Link]) -> Sequence[str]:
    """Each link's address as written."""
    return links.hrefs if isinstance(links, LinkList) else [link.href for link in links]


def addressed(links: Sequence[Link], words: Sequence[str]) -> list[int]:
    """Which of some links have one of some words, given in small letters and without a slash, in their address."""
    if isinstance(links, LinkList):
        return links.addressed(words)
    return _holding([link.url.lower() for link in links], words)


def _holding(texts: Sequence[str], words: Iterable[str]) -> list[int]:
    return sorted({index for word in words for index, text in enumerate(texts) if word in text})
