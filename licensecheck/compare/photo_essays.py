"""Photo essays: articles whose text stands in the captions of their pictures."""

from __future__ import annotations

from licensecheck.compare.text_side import TextSide
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["tells_in_captions"]

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
