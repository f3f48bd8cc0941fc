"""A sequence that is made when somebody looks at it, and once."""

from __future__ import annotations

from licensecheck.document.lazy import LazySequence


def test_items_are_made_at_the_first_look_and_once() -> None:
    """Not when the sequence is made; not again for a second look."""
    calls: list[int] = []

    def make() -> tuple[str, ...]:
        calls.append(1)
        return ("a", "b", "c")

    sequence = LazySequence(make)
    assert calls == []
    assert (len(sequence), sequence[0], sequence[-1], list(sequence[1:])) == (3, "a", "c", ["b", "c"])
    assert list(sequence) == ["a", "b", "c"]
    assert "b" in sequence
    assert calls == [1]
