"""Who a block quotation is by, where the copy names somebody else below it.

Templates print the name in any element, or leave it out; what is held against the original's is a line that stands
below the same words on both sides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.equal_blocks import Pair
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.furniture.reasons import LABEL
from licensecheck.compare.quotations.block_quotations import sets_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, common_beginning
from licensecheck.credits.bylines.reading import looks_like_person
from licensecheck.document.nesting import holds_link, outwards
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["speaker_below", "speaker_changes"]

_LONGEST = 20
"""Words of a line that names who speaks, at most."""
_DEPTH = 4
"""Elements from a paragraph outwards that may be the quotation it stands in, or the line below it."""


def speaker_changes(stream: Stream, pair: Pair) -> Iterator[Difference]:
    """Yield what the line below an equal block quotation says in the copy, and not in the original."""
    i, j = speaker_below(stream.a, pair.a), speaker_below(stream.b, pair.b)
    if i is None or j is None or stream.a.keys[i] in stream.b.key_counts or stream.b.keys[j] in stream.a.key_counts:
        return
    old, new = stream.a.tokens(i), stream.b.tokens(j)
    if len(new) == len(old) and _is_part(new, old):
        return      # only the signs are others
    if _is_part(new, old) or (_is_part(old, new[1:]) and len(new) == len(old) + 1):
        # Cut, or led in by a word: "Source: Karin Lund".
        yield Difference(a=[], b=new, a_at=(i, 0), b_at=(j, 0), b_blocks=(j,), b_whole=True, furniture=LABEL)
        return
    shares = any(token.word in {other.word for other in old} for token in new)
    if not shares and not _may_name(stream.b, j):
        return
    first = common_beginning(old, new)
    last = min(common_beginning(old[::-1], new[::-1]), len(old) - first, len(new) - first)
    yield Difference(
        a=old[first : len(old) - last], b=new[first : len(new) - last], a_at=(i, first), b_at=(j, first),
        a_blocks=(i,), b_blocks=(j,),
    )


def speaker_below(side: TextSide, block: int) -> int | None:
    """Return the block right below a quotation that names who speaks: it stands in its box, or begins with a dash."""
    below = block + 1
    if below >= len(side.blocks) or not 0 < side.size(below) <= _LONGEST:
        return None
    key, box = side.keys[below], _box(side, block)
    in_box = box is not None and box in islice(outwards(side.blocks[below].node), _DEPTH)
    return below if (in_box or key.startswith("- ")) and not ends_like_sentence(key) else None


def _box(side: TextSide, block: int) -> Element | None:
    """Return the quotation that a block stands in, or the figure around it."""
    around = list(islice(outwards(side.blocks[block].node), _DEPTH))
    quotation = next(filter(sets_quotation, around), None)
    parent = quotation.parent if quotation is not None else None
    return parent if isinstance(parent, Element) and parent.tag == "figure" else quotation


def _may_name(side: TextSide, block: int) -> bool:
    """Whether a line without a word of the original's is a name, what somebody is behind it or not, and no button."""
    start, end, _, node = side.blocks[block]
    if isinstance(node, Element) and holds_link(node):
        return False
    name = side.text[start:end].lstrip("\u2014\u2013- ").partition(",")[0]
    return looks_like_person(name.strip())


def _is_part(part: Sequence[Token], whole: Sequence[Token]) -> bool:
    """Whether some words stand in others without a gap."""
    long, short = ([token.word for token in side] for side in (whole, part))
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
