"""Licences as machines are told them: by an address, an SPDX identifier or a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from licensecheck.credits.licences.references import licence_in_words, parse_licence_url
from licensecheck.credits.model import Licence
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["licence_of_name", "licences_given"]

_SPDX = lazy_pattern(r"cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)(?:-([a-z]{2,8}))?", re.IGNORECASE)


def licence_of_name(name: str) -> Licence | None:
    """The licence of an address, an SPDX identifier or a name as people write it."""
    spdx = _SPDX.fullmatch(name.strip())
    if spdx:
        return Licence(spdx[1].lower(), spdx[2], spdx[3].lower() if spdx[3] else None)
    addressed = parse_licence_url(name)
    if addressed is not None:
        return addressed
    wording = licence_in_words(name)
    return wording.licence if wording else None


def licences_given(values: Iterable[str]) -> Iterator[tuple[Licence, str | None]]:
    """The licences of some values, each with its address where it is given as one."""
    for value in values:
        licence = licence_of_name(value)
        if licence is not None:
            yield licence, value if parse_licence_url(value) else None
