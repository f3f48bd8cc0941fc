"""What a person says of the original, in the library as on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck import verify
from licensecheck.credits.model import Author
from licensecheck.errors import WrongUsageError
from licensecheck.given_values import as_option, given_author

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.mark.parametrize("value", [
    "Ada Lind, Norhavn College", " Ada Lind ,Norhavn College ", Author("Ada Lind", "Norhavn College"),
])
def test_an_author_is_a_name_and_perhaps_an_institution(value: str | Author) -> None:
    assert given_author(value) == Author("Ada Lind", "Norhavn College")
    assert given_author("Ada Lind") == Author("Ada Lind")


@pytest.mark.parametrize("value", ["", "  ", ", Norhavn College"])
def test_an_author_without_a_name_is_refused(value: str) -> None:
    with pytest.raises(WrongUsageError, match=r"^author .* has no name; write "):
        given_author(value)
    with pytest.raises(WrongUsageError, match=r"^--author .* has no name; write "):
        given_author(value, as_option)


@pytest.mark.parametrize("authors", [["Ada Lind"], ("Ada Lind",), "Ada Lind", [Author("Ada Lind")]])
def test_the_library_takes_names_of_authors(authors: list[str]) -> None:
    report = verify(
        EXAMPLES / "copy-compliant.html", EXAMPLES / "original.html", rules="cc-by-nd-4.0", authors=authors
    ).to_dict()
    assert [author["name"] for author in report["source"]["authors"]] == ["Ada Lind"]
    [credit] = [finding for finding in report["findings"] if finding["rule"] == "author-credit"]
    assert credit["status"] == "fail"


def test_a_rule_set_may_be_given_as_a_path(tmp_path: Path) -> None:
    (tmp_path / "auto").write_text("id: mine\ntitle: Mine\nextends: cc-by-nd-4.0\n")
    report = verify(EXAMPLES / "copy-compliant.html", EXAMPLES / "original.html", rules=tmp_path / "auto")
    assert report.rules.id == "mine"
