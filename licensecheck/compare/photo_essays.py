"""Text in the captions of pictures: photo essays, and paragraphs that a copy's site made captions of."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.compare.text_side import TextSide
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["edited_paragraphs", "tells_in_captions"]

_FEWEST = 3
"""Long captions, at least, that tell an article."""

_LONG = 100
"""Characters from which a block that ends as a sentence does is one of a text."""


def tells_in_captions(original: TextSide) -> bool:
    """Whether most of an original's prose stands in captions, so that they are its text and no words beside it."""
    captions = [original.blocks[block] for block in original.of_tags(("figcaption",))]
    captions = [block for block in captions if block.end - block.start >= _LONG]
    if len(captions) < _FEWEST:
        return False
    lengths = {True: 0, False: 0}
    for block, key in zip(original.blocks, original.keys, strict=True):
        if len(key) >= _LONG and ends_in_full_stop(key):
            lengths[block.tag == "figcaption"] += len(key)
    return lengths[True] > lengths[False]


def edited_paragraphs(a: TextSide, b: TextSide) -> Iterator[int]:
    """Yield the captions of a copy that begin or end as a paragraph of the original's text that it has nowhere else."""
    captions = [block for block in b.of_tags(("figcaption",)) if _is_long(b, block)]
    captions = [block for block in captions if b.keys[block] not in a.key_counts]
    if not captions:
        return
    paragraphs = (i for i, block in enumerate(a.blocks) if block.tag != "figcaption" and _is_long(a, i))
    gone = {end for i in paragraphs if a.keys[i] not in b.key_counts for end in _ends(a.keys[i])}
    yield from (block for block in captions if not gone.isdisjoint(_ends(b.keys[block])))


def _is_long(side: TextSide, block: int) -> bool:
    return len(side.keys[block]) >= _LONG


def _ends(key: str) -> tuple[str, str]:
    return key[:_END], key[-_END:]


_END = 40
"""Characters of a beginning or an end that two paragraphs do not share by chance: some seven words."""
