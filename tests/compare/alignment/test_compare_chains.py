"""Chains of pairs that increase in both members: the longest, and the one that weighs most."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from licensecheck.compare.alignment.matching import heaviest_chain, longest_chain

Pair = tuple[int, int]

weighed = st.dictionaries(st.tuples(st.integers(0, 30), st.integers(0, 30)), st.integers(1, 9), max_size=30)


def _sorted(pairs: dict[Pair, int]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (pair[0], -pair[1]))


def _increases(chain: list[Pair]) -> bool:
    return all(x[0] < y[0] and x[1] < y[1] for x, y in pairwise(chain))


def _most(pairs: list[Pair], weights: dict[Pair, int]) -> int:
    best: dict[Pair, int] = {}
    for pair in pairs:
        best[pair] = weights[pair] + max((n for p, n in best.items() if p[0] < pair[0] and p[1] < pair[1]), default=0)
    return max(best.values(), default=0)


@given(weighed)
def test_a_chain_increases_in_both_members_and_is_longest(pairs: dict[Pair, int]) -> None:
    ordered = _sorted(pairs)
    chain = longest_chain(ordered)
    assert _increases(chain)
    assert set(chain) <= set(ordered)
    assert len(chain) == _most(ordered, dict.fromkeys(ordered, 1))


@given(weighed)
def test_no_chain_weighs_more_than_the_heaviest(pairs: dict[Pair, int]) -> None:
    ordered = _sorted(pairs)
    chain = heaviest_chain(ordered, [pairs[pair] for pair in ordered])
    assert _increases(chain)
    assert sum(pairs[pair] for pair in chain) == _most(ordered, pairs)
