"""How many of the original's words a copy has kept."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose, tale

from licensecheck.compare.comparing import compare

MARKED = "<p>They called it “a park” there, and never came back.</p>"


@pytest.mark.parametrize(("copy", "lost"), [
    (tale(MARKED), 0),
    (tale(MARKED.replace("“a park”", "a park")), 0),                # words that lost their marks are there
    (f"{prose([*TALE[1:3], TALE[0]])}{MARKED}{prose(TALE[3:])}", 0),    # and so are words that have moved
    (tale(MARKED.replace(", and never came back", "")), 4),
    (tale(MARKED).replace(f"<p>{TALE[1]}</p>", ""), len(TALE[1].split())),
    (tale(MARKED + "<p>The mayor kept the key.</p>"), 0),
])
def test_words_that_are_gone_are_not_kept(copy: str, lost: int) -> None:
    compared = compare(page(tale(MARKED)), page(copy))
    assert compared.words - compared.words_kept == lost
