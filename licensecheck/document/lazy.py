"""What is made when it is first looked at, so that a check does not pay for what its rules do not ask."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Generic, TypeVar, overload

__all__ = ["LazySequence", "Once", "holding"]

Item = TypeVar("Item")
Value = TypeVar("Value")


class Once(Generic[Value]):
    """A function without arguments, called at the first use only."""

    __slots__ = ("_make", "_value")

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make: Callable[[], Value] | None = make

    def __call__(self) -> Value:
        """What the function gave."""
        if self._make is not None:
            self._value, self._make = self._make(), None
        return self._value


class LazySequence(Sequence[Item]):
    """An immutable sequence whose items come from one call of `make`, at the first use.

    `search` finds the items that hold one of some words or have one of some attributes, without making the others;
    `None` where it cannot tell.
    """

    __slots__ = ("_items", "_make", "_search")

    def __init__(
        self,
        make: Callable[[], Sequence[Item]],
        search: Callable[[Collection[str], Collection[str]], Sequence[Item] | None] | None = None,
    ) -> None:
        self._make: Callable[[], Sequence[Item]] | None = make
        self._items: Sequence[Item] = ()
        self._search = search

    def holding(self, words: Collection[str], attributes: Collection[str] = ()) -> Sequence[Item]:
        """The items that `search` finds; all where it cannot tell, or where they are made already."""
        found = self._search(words, attributes) if self._make is not None and self._search is not None else None
        return self if found is None else found

    def _made(self) -> Sequence[Item]:
        if self._make is not None:
            self._items, self._make = self._make(), None
        return self._items

    def __len__(self) -> int:
        return len(self._made())

    def __iter__(self) -> Iterator[Item]:
        return iter(self._made())

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | Sequence[Item]:
        return self._made()[index]


def holding(
    items: Sequence[Item], words: Collection[str], attributes: Collection[str] = ()
) -> Sequence[Item]:
    """Those of some items that hold one of some words (in small letters) or have one of some attributes, and perhaps
    others.
    """
    return items.holding(words, attributes) if isinstance(items, LazySequence) else items
