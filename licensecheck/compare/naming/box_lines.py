"""Lines of a site's own that both pages have in part: their boxes have words in common, and are no text for that."""

from __future__ import annotations

from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.quotations.block_quotations import names_speaker

__all__ = ["is_of_box"]


def is_of_box(judge: Furniture, block: int) -> bool:
    """Whether a block stands in what is called a box, or opens as boxes do, and is none of what tells where the article
    is; a label between its paragraphs may be a row of theirs, and who is quoted is no box."""
    node = judge.side.blocks[block].node
    return node not in judge.article_nodes and judge.opens_box(block) and not names_speaker(node)
