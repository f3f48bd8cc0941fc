"""What Creative Commons calls its licences and their ports."""

from __future__ import annotations

import re

from licensecheck.credits.folding import word_set
from licensecheck.credits.model import Licence

__all__ = ["JURISDICTIONS", "canonical_unit", "is_licence", "licence_name", "licence_url", "spdx"]

JURISDICTIONS = word_set("""
    am ar at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr hu ie igo il
    in it jo jp kr lu mk mt mx my ng nl nz no pe ph pl pr pt ro rs scotland se sg si th tw ua ug uk
    us ve vn za
""")
"""The ports there are; `uk` is England and Wales, `igo` for intergovernmental organisations."""

_MODERN = ("by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa")
_VERSIONS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_MODERN, ("1.0", "2.0", "2.1", "2.5", "3.0", "4.0")),
    **dict.fromkeys(
        ("nc", "nc-sa", "nd", "nd-nc", "sa", "sampling", "sampling+", "nc-sampling+"), ("1.0", "2.0")
    ),
    "devnations": ("2.0",),
    "zero": ("1.0",),
    "mark": ("1.0",),
    "certification": ("1.0",),
}
_PUBLIC_DOMAIN = {
    "zero": "CC0 1.0 Universal",
    "mark": "Public Domain Mark 1.0",
    "certification": "Public Domain Certification",
}
_ORDER = ("by", "nc", "nd", "sa")
_ELEMENTS = {"by": "Attribution", "nc": "NonCommercial", "nd": "NoDerivs", "sa": "ShareAlike"}
_SPDX_PORTS = frozenset(
    (
        ("by", "2.5", "au"),
        ("by", "3.0", "at"),
        ("by", "3.0", "au"),
        ("by", "3.0", "de"),
        ("by", "3.0", "igo"),
        ("by", "3.0", "nl"),
        ("by", "3.0", "us"),
        ("by-nc", "3.0", "de"),
        ("by-nc-nd", "3.0", "de"),
        ("by-nc-nd", "3.0", "igo"),
        ("by-nc-sa", "2.0", "de"),
        ("by-nc-sa", "2.0", "fr"),
        ("by-nc-sa", "2.0", "uk"),
        ("by-nc-sa", "3.0", "de"),
        ("by-nc-sa", "3.0", "igo"),
        ("by-nd", "3.0", "de"),
        ("by-sa", "2.0", "uk"),
        ("by-sa", "2.1", "jp"),
        ("by-sa", "3.0", "at"),
        ("by-sa", "3.0", "de"),
        ("by-sa", "3.0", "igo"),
    )
)
"""Ports that have an SPDX identifier of their own (SPDX licence list); the others have none."""
_SPDX_DOMAIN = {"zero": "CC0-1.0", "mark": "CC-PDM-1.0", "certification": "CC-PDDC"}


def canonical_unit(unit: str) -> str:
    """The unit with its elements in the order of versions 2.0 and later: `by-nd-nc` (1.0) is `by-nc-nd`."""
    elements = unit.split("-")
    if elements[0] == "by" and set(elements) <= set(_ORDER) and len(set(elements)) == len(elements):
        return "-".join(e for e in _ORDER if e in elements)
    return unit


def is_licence(licence: Licence) -> bool:
    """Whether there is such a unit, version and port."""
    versions = _VERSIONS.get(licence.unit)
    if versions is None or (licence.version is not None and licence.version not in versions):
        return False
    if licence.jurisdiction is None:
        return licence.version != "2.1"
    return (
        licence.jurisdiction in JURISDICTIONS
        and licence.version not in (None, "4.0")
        and licence.unit in _MODERN
    )


def spdx(licence: Licence | None) -> str | None:
    """The SPDX identifier, `None` where the licence has none: no version known, or a port without one."""
    if licence is None:
        return None
    if licence.unit in _SPDX_DOMAIN:
        return _SPDX_DOMAIN[licence.unit]
    if (
        licence.version is None
        or licence.unit not in _MODERN
        or (licence.version == "2.1" and licence.jurisdiction is None)
    ):
        return None
    if licence.jurisdiction is None:
        return f"CC-{licence.unit.upper()}-{licence.version}"
    if (licence.unit, licence.version, licence.jurisdiction) not in _SPDX_PORTS:
        return None
    return f"CC-{licence.unit.upper()}-{licence.version}-{licence.jurisdiction.upper()}"


def licence_url(licence: Licence | None) -> str | None:
    """The address of the licence's deed, `None` where the version is not known."""
    if licence is None or licence.version is None:
        return None
    if licence.unit in _PUBLIC_DOMAIN:
        return f"https://creativecommons.org/publicdomain/{licence.unit}/{licence.version}/"
    unit = "by-nd-nc" if (licence.unit, licence.version) == ("by-nc-nd", "1.0") else licence.unit
    parts = [unit, licence.version, *([licence.jurisdiction] if licence.jurisdiction else [])]
    return f"https://creativecommons.org/licenses/{'/'.join(parts)}/"


def licence_name(licence: Licence | None) -> str | None:
    """The licence's name as Creative Commons prints it, with port and version where they are known."""
    if licence is None:
        return None
    if licence.unit in _PUBLIC_DOMAIN:
        return _PUBLIC_DOMAIN[licence.unit]
    names = [_ELEMENTS.get(element, element.capitalize()) for element in re.split("-", licence.unit)]
    name = "-".join(names)
    if licence.version == "4.0":
        return f"{name.replace('NoDerivs', 'NoDerivatives')} 4.0 International"
    place = (licence.jurisdiction or "").upper() if licence.jurisdiction != "scotland" else "Scotland"
    if licence.version == "3.0" and not place:
        place = "Unported"
    return " ".join(part for part in (name, licence.version, place) if part)
