"""The examples: each copy gets the verdict that its README promises, from files and from a server alike."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from licensecheck import verify

EXAMPLES = Path(__file__).parent.parent / "examples"

CREDIT_RULES = {
    "author-credit", "institution-credit", "source-credit", "source-link", "license-notice", "page-counter",
}


def promised() -> dict[str, str]:
    """The verdicts in the README's tables, by file."""
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `([^`]+)` \|.*\| `(\w+)` \|$", readme, re.MULTILINE)
    return dict(rows)


def checked(name: str) -> dict[str, Any]:
    original = "original-magazine.html" if "magazine" in name else "original.html"
    return verify(str(EXAMPLES / name), source=str(EXAMPLES / original)).to_dict()


def failing(report: dict[str, Any]) -> set[str]:
    return {
        finding["rule"]
        for finding in report["findings"]
        if finding["status"] == "fail" and finding["severity"] == "error"
    }


@pytest.fixture
def site() -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(EXAMPLES)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_readme_lists_every_copy() -> None:
    copies = {path.name for path in EXAMPLES.iterdir() if path.name.startswith(("copy", "post"))}
    assert set(promised()) == copies


@pytest.mark.parametrize(("name", "verdict"), sorted(promised().items()))
def test_a_copy_gets_the_verdict_promised(name: str, verdict: str) -> None:
    assert checked(name)["verdict"] == verdict


def test_the_edited_copy_fails_by_its_edits_alone() -> None:
    report = checked("copy-edited.html")
    edits = [edit for edit in report["edits"] if edit["decision"] != "allowed"]
    assert sorted(edit["category"] for edit in edits) == ["addition", "negation", "number", "omission"]
    assert {edit["decision"] for edit in edits} == {"violation"}
    assert failing(report) == {"no-edits"}


def test_the_uncredited_copy_fails_by_its_credits_alone() -> None:
    report = checked("copy-uncredited.html")
    assert report["summary"]["words_kept"] == report["summary"]["words"]
    assert failing(report) == CREDIT_RULES


def test_only_the_licence_judges_the_essay() -> None:
    report = checked("copy-magazine.html")
    assert report["rules"]["id"] == "cc-by-nd-4.0"
    assert report["source"]["license"] == "CC-BY-ND-4.0"


def test_a_server_gives_the_same_report(site: str) -> None:
    """All but the places the pages came from and the time is the same."""
    from_files = checked("copy-compliant.html")
    from_server = verify(f"{site}/copy-compliant.html", source=f"{site}/original.html").to_dict()
    for report in (from_files, from_server):
        del report["checked"]
        for page in ("copy", "source"):
            for key in ("location", "url"):
                del report[page][key]
    assert from_server == from_files


@pytest.mark.parametrize(
    ("notice", "relation"),
    [
        ("", "truncated"),
        ("<p><a href='{url}'>Read the full article on The Conversation</a></p>", "excerpt"),
    ],
)
def test_a_copy_without_its_end_is_an_excerpt_where_it_says_so(tmp_path: Path, notice: str, relation: str) -> None:
    page = (EXAMPLES / "copy-compliant.html").read_text("utf-8")
    start, end = page.index("<h2>How to start one"), page.index('<p class="credit-line">')
    url = "https://theconversation.com/why-your-library-may-soon-lend-you-a-drill-251846"
    cut = tmp_path / "cut.html"
    cut.write_text(page[:start] + notice.format(url=url) + "</div>" + page[end:], "utf-8")
    assert verify(cut, source=EXAMPLES / "original.html").to_dict()["relation"] == relation


def test_an_original_has_as_many_words_whatever_copy_it_is_held_against() -> None:
    copies = sorted(name for name in promised() if "magazine" not in name)
    assert len(copies) > 2
    assert len({checked(name)["summary"]["words"] for name in copies}) == 1


def test_a_copyright_notice_that_the_copy_left_out_is_a_warning(tmp_path: Path) -> None:
    """The licence asks for it (4.0 §3(a)(1)(A)(ii)); the verdict stands."""
    page = (EXAMPLES / "copy-magazine.html").read_text(encoding="utf-8")
    kept = "© 2026 Ingrid Solheim-Adeyemi"
    assert kept in page
    copy = tmp_path / "copy.html"
    copy.write_text(page.replace(kept, ""), encoding="utf-8")
    report = verify(str(copy), str(EXAMPLES / "original-magazine.html"))
    found = [one for one in report.findings if one.rule == "copyright-notice"]
    assert [(one.status, one.severity) for one in found] == [("fail", "warning")]
    assert report.verdict == "compliant"
