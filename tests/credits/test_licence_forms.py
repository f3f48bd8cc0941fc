"""Creative Commons addresses and wordings, as they are written in the wild."""

from __future__ import annotations

import pytest

from licensecheck.credits.licences.references import (
    licence_element,
    licence_name,
    licence_of_icons,
    licence_url,
    parse_licence_url,
    spdx,
)
from licensecheck.credits.model import Licence

CC = "creativecommons.org"
BY_ND_4 = Licence("by-nd", "4.0")
BY_ND_3 = Licence("by-nd", "3.0")
BY_ND_3_US = Licence("by-nd", "3.0", "us")
NC_ND_4 = Licence("by-nc-nd", "4.0")

SPELLINGS = [
    f"https://{CC}/licenses/by-nd/4.0/",
    f"https://{CC}/licenses/by-nd/4.0",
    f"http://{CC}/licenses/by-nd/4.0/",
    f"http://{CC}/licenses/by-nd/4.0",
    f"//{CC}/licenses/by-nd/4.0/",
    f"https://www.{CC}/licenses/by-nd/4.0/",
    f"http://www.{CC}/licenses/by-nd/4.0",
    f"//www.{CC}/licenses/by-nd/4.0",
    "HTTPS://CREATIVECOMMONS.ORG/licenses/by-nd/4.0/",
    f"https://{CC}/Licenses/BY-ND/4.0/",
    f"https://{CC}:443/licenses/by-nd/4.0/",
    f"http://{CC}:80/licenses/by-nd/4.0/",
    f"https://{CC}./licenses/by-nd/4.0/",
    f"  https://{CC}/licenses/by-nd/4.0/ ",
    f"https://{CC}//licenses//by-nd/4.0//",
    f"https://{CC}/licenses/by-nd/4.0/?ref=chooser-v1",
    f"https://{CC}/licenses/by-nd/4.0/?lang=fr#top",
    f"https://{CC}/licenses/by-nd/4.0/#",
    f"https://{CC}/licenses/by%2Dnd/4.0/",
    f"https://{CC}/licenses/by-nd/4%2E0/",
    f"https://{CC}/licenses/by-nd/4.0/deed",
    f"https://{CC}/licenses/by-nd/4.0/deed/",
    f"https://{CC}/licenses/by-nd/4.0/deed.en",
    f"https://{CC}/licenses/by-nd/4.0/deed.ar",
    f"https://{CC}/licenses/by-nd/4.0/deed.de",
    f"https://{CC}/licenses/by-nd/4.0/deed.pt_BR",
    f"https://{CC}/licenses/by-nd/4.0/deed.pt-br",
    f"https://{CC}/licenses/by-nd/4.0/deed.es_ES",
    f"https://{CC}/licenses/by-nd/4.0/deed.zh_TW",
    f"https://{CC}/licenses/by-nd/4.0/deed.zh-hans",
    f"https://{CC}/licenses/by-nd/4.0/deed.zh-CN",
    f"https://{CC}/licenses/by-nd/4.0/deed.sr_Latin",
    f"https://{CC}/licenses/by-nd/4.0/deed.oci-es",
    f"https://{CC}/licenses/by-nd/4.0/legalcode",
    f"https://{CC}/licenses/by-nd/4.0/legalcode/",
    f"https://{CC}/licenses/by-nd/4.0/legalcode.fr",
    f"https://{CC}/licenses/by-nd/4.0/legalcode.txt",
    f"https://{CC}/licenses/by-nd/4.0/legalcode.en",
    f"https://{CC}/licenses/by-nd/4.0/rdf",
    f"http://{CC}/licenses/by-nd/4.0/deed.fr?x=1#y",
    "https://i.creativecommons.org/l/by-nd/4.0/88x31.png",
    "http://i.creativecommons.org/l/by-nd/4.0/80x15.png",
    "//i.creativecommons.org/l/by-nd/4.0/88x31.png",
    "https://licensebuttons.net/l/by-nd/4.0/88x31.png",
    "http://licensebuttons.net/l/by-nd/4.0/80x15.png",
    "https://licensebuttons.net/l/by-nd/4.0/",
    "https://www.licensebuttons.net/l/by-nd/4.0/88x31.png",
    "https://licensebuttons.net/i/l/by-nd/4.0/88x31.png",
    f"https://web.archive.org/web/20200101000000/https://{CC}/licenses/by-nd/4.0/",
    f"https://web.archive.org/web/2020/http://{CC}/licenses/by-nd/4.0/",
    f"http://web.archive.org/web/20200101000000id_/https://{CC}/licenses/by-nd/4.0/deed.en",
    f"https://web.archive.org/web/20200101000000im_/https://i.{CC}/l/by-nd/4.0/88x31.png",
    f"https://translate.google.com/translate?sl=en&tl=fr&u=https://{CC}/licenses/by-nd/4.0/",
    f"https://www.google.com/url?q=https://{CC}/licenses/by-nd/4.0/&sa=D",
    f"https://l.facebook.com/l.php?u=https%3A%2F%2F{CC}%2Flicenses%2Fby-nd%2F4.0%2F&h=x",
    "https://creativecommons-org.translate.goog/licenses/by-nd/4.0/?_x_tr_sl=en&_x_tr_tl=de",
]
UNITS = [
    ("by", "by"),
    ("by-nc", "by-nc"),
    ("by-nc-nd", "by-nc-nd"),
    ("by-nc-sa", "by-nc-sa"),
    ("by-nd", "by-nd"),
    ("by-sa", "by-sa"),
]
PORTS = [
    "am",
    "ar",
    "at",
    "au",
    "az",
    "be",
    "bg",
    "br",
    "ca",
    "ch",
    "cl",
    "cn",
    "co",
    "cr",
    "cz",
    "de",
    "dk",
    "ec",
    "ee",
    "eg",
    "es",
    "fi",
    "fr",
    "ge",
    "gr",
    "gt",
    "hk",
    "hr",
    "hu",
    "ie",
    "igo",
    "il",
    "in",
    "it",
    "jo",
    "jp",
    "kr",
    "lu",
    "mk",
    "mt",
    "mx",
    "my",
    "ng",
    "nl",
    "nz",
    "no",
    "pe",
    "ph",
    "pl",
    "pr",
    "pt",
    "ro",
    "rs",
    "scotland",
    "se",
    "sg",
    "si",
    "th",
    "tw",
    "ua",
    "ug",
    "uk",
    "us",
    "ve",
    "vn",
    "za",
]
OTHERS = [
    (f"https://{CC}/licenses/by-nd-nc/1.0/", Licence("by-nc-nd", "1.0")),
    (f"https://{CC}/licenses/by-nd-nc/1.0/deed.it", Licence("by-nc-nd", "1.0")),
    (f"https://{CC}/licenses/by-nc-nd/2.5/", Licence("by-nc-nd", "2.5")),
    (f"https://{CC}/licenses/nd/1.0/", Licence("nd", "1.0")),
    (f"https://{CC}/licenses/nd-nc/1.0/", Licence("nd-nc", "1.0")),
    (f"https://{CC}/licenses/nc/1.0/", Licence("nc", "1.0")),
    (f"https://{CC}/licenses/nc-sa/1.0/", Licence("nc-sa", "1.0")),
    (f"https://{CC}/licenses/sa/1.0/", Licence("sa", "1.0")),
    (f"https://{CC}/licenses/sampling+/1.0/", Licence("sampling+", "1.0")),
    (f"https://{CC}/licenses/sampling%2B/1.0/", Licence("sampling+", "1.0")),
    (f"https://{CC}/licenses/nc-sampling+/1.0/", Licence("nc-sampling+", "1.0")),
    (f"https://{CC}/licenses/devnations/2.0/", Licence("devnations", "2.0")),
    (f"https://{CC}/publicdomain/zero/1.0/", Licence("zero", "1.0")),
    (f"https://{CC}/publicdomain/zero/1.0/legalcode", Licence("zero", "1.0")),
    (f"https://{CC}/publicdomain/mark/1.0/deed.de", Licence("mark", "1.0")),
    (f"https://i.{CC}/p/zero/1.0/88x31.png", Licence("zero", "1.0")),
    (f"https://{CC}/licenses/by-nd/3.0/us/", BY_ND_3_US),
    (f"https://{CC}/licenses/by-nd/3.0/us/deed.en_US", BY_ND_3_US),
    (f"https://{CC}/licenses/by-nd/3.0/ar/", Licence("by-nd", "3.0", "ar")),
    (f"https://{CC}/licenses/by-nd/3.0/deed.ar", BY_ND_3),
    (f"https://{CC}/licenses/by/3.0/ch/legalcode.de", Licence("by", "3.0", "ch")),
    (f"https://{CC}/licenses/by-nd/2.1/jp/", Licence("by-nd", "2.1", "jp")),
    (f"https://i.{CC}/l/by-nd/3.0/us/88x31.png", BY_ND_3_US),
    ("https://licensebuttons.net/l/by-nd/2.0/uk/80x15.png", Licence("by-nd", "2.0", "uk")),
    (f"https://{CC}/licenses/by-nd/", Licence("by-nd")),
    (f"https://mirrors.{CC}/presskit/buttons/88x31/png/by-nd.png", Licence("by-nd")),
    (f"https://mirrors.{CC}/presskit/buttons/88x31/svg/by-nc-nd.eu.svg", Licence("by-nc-nd")),
]
TRAPS = [
    None,
    "",
    f"https://{CC}/",
    f"https://{CC}/licenses/",
    f"https://{CC}/about/cclicenses/",
    f"https://{CC}/licenses/by-nd/5.0/",
    f"https://{CC}/licenses/by-nd/4.1/",
    f"https://{CC}/licenses/by-nd-sa/4.0/",
    f"https://{CC}/licenses/nd/4.0/",
    f"https://{CC}/licenses/by-nd/4.0/us/",
    f"https://{CC}/licenses/by-nd/3.0/xx/",
    f"https://{CC}/licenses/by-nd/2.1/",
    f"https://{CC}/publicdomain/by-nd/4.0/",
    f"https://{CC}/licenses/zero/1.0/",
    f"https://{CC}.example.org/licenses/by-nd/4.0/",
    f"https://not{CC}/licenses/by-nd/4.0/",
    f"https://{CC}@example.org/licenses/by-nd/4.0/",
    f"https://example.org/{CC}/licenses/by-nd/4.0/",
    f"https://example.org/?u=https://{CC}/licenses/by-nd/4.0/",
    f"ftp://{CC}/licenses/by-nd/4.0/",
    f"javascript:'https://{CC}/licenses/by-nd/4.0/'",
    f"https://{CC}:8080/licenses/by-nd/4.0/",
    f"https://{CC}/licenses/by-nd/4.0/{'x' * 3000}",
    f"https://{CC}/by-nd/4.0/",
    f"https://[{CC}/licenses/by-nd/4.0/",
    f"https://{CC}/licenses/by-nd/4.0/rdf.exe.zip",
    f"https://{CC}/licenses/by_nd/4.0/",
    f"https://{CC}/licenses/publicdomain/",
    "https://i.creativecommons.org/images/public/somerights20.gif",
    f"mailto:info@{CC}",
    f"https://mirrors.{CC}/presskit/icons/nd.svg",
]


@pytest.mark.parametrize("url", SPELLINGS)
def test_every_spelling_of_one_licence_is_that_licence(url: str) -> None:
    assert parse_licence_url(url) == BY_ND_4


@pytest.mark.parametrize("version", ["1.0", "2.0", "2.5", "3.0", "4.0"])
@pytest.mark.parametrize(("unit", "expected"), UNITS)
def test_units_and_versions(unit: str, expected: str, version: str) -> None:
    assert parse_licence_url(f"http://{CC}/licenses/{unit}/{version}/") == Licence(expected, version)


@pytest.mark.parametrize("port", PORTS)
def test_a_port_is_another_licence_than_the_unported_one(port: str) -> None:
    found = parse_licence_url(f"https://{CC}/licenses/by-nd/3.0/{port}/deed.{port[:2]}")
    assert found == Licence("by-nd", "3.0", port)
    assert found != BY_ND_3


@pytest.mark.parametrize(("url", "expected"), OTHERS)
def test_other_forms(url: str, expected: Licence) -> None:
    assert parse_licence_url(url) == expected


@pytest.mark.parametrize("url", TRAPS)
def test_traps_are_no_licence(url: str | None) -> None:
    assert parse_licence_url(url) is None


def test_the_table_is_long_enough() -> None:
    assert len(SPELLINGS) + 5 * len(UNITS) + len(PORTS) + len(OTHERS) + len(TRAPS) >= 150


def test_icons_of_the_chooser_make_up_a_licence() -> None:
    row = [
        licence_element(f"https://mirrors.{CC}/presskit/icons/{name}.svg?ref=chooser-v1")
        for name in ("cc", "by", "nd")
    ]
    assert row == ["cc", "by", "nd"]
    assert licence_of_icons(e for e in row if e) == Licence("by-nd")
    assert licence_of_icons(["cc"]) is None
    assert licence_of_icons(["nd", "sa"]) is None
    assert licence_element("https://example.org/presskit/icons/nd.svg") is None


@pytest.mark.parametrize(
    ("licence", "identifier"),
    [
        (BY_ND_4, "CC-BY-ND-4.0"),
        (BY_ND_3, "CC-BY-ND-3.0"),
        (Licence("by-nd", "3.0", "de"), "CC-BY-ND-3.0-DE"),
        (Licence("by-nc-nd", "3.0", "igo"), "CC-BY-NC-ND-3.0-IGO"),
        (Licence("by-nc-nd", "1.0"), "CC-BY-NC-ND-1.0"),
        (Licence("zero", "1.0"), "CC0-1.0"),
        (BY_ND_3_US, None),
        (Licence("by-nd", "3.0", "au"), None),
        (Licence("by-nd"), None),
        (Licence("nd", "1.0"), None),
        (None, None),
    ],
)
def test_spdx_only_where_an_identifier_exists(licence: Licence | None, identifier: str | None) -> None:
    assert spdx(licence) == identifier


@pytest.mark.parametrize(
    "licence",
    [BY_ND_4, BY_ND_3_US, Licence("by-nc-nd", "1.0"), Licence("zero", "1.0"), Licence("mark", "1.0")],
)
def test_the_address_of_a_licence_is_read_back(licence: Licence) -> None:
    assert parse_licence_url(licence_url(licence)) == licence


def test_names_as_creative_commons_prints_them() -> None:
    assert licence_name(BY_ND_4) == "Attribution-NoDerivatives 4.0 International"
    assert licence_name(BY_ND_3) == "Attribution-NoDerivs 3.0 Unported"
    assert licence_name(Licence("by-nc-nd", "2.5")) == "Attribution-NonCommercial-NoDerivs 2.5"
    assert licence_name(None) is None
    assert licence_url(Licence("by-nd")) is None
