"""Words that lose their last vowel before another, each without its apostrophe."""

from __future__ import annotations

from collections.abc import Mapping

from licensecheck.compare.categories.word_list import words

ELIDED: Mapping[str, frozenset[str]] = {
    "fr": words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu"),
    "it": words("l d c un dell all dall nell sull coll dagl degl quell quest nessun"),
}
