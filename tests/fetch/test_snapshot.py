"""Snapshots: small, readable, found again by the address, and read as the page was."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from loopback import Server, options

from licensecheck import cli, snapshot, verify
from licensecheck.errors import CouldNotCheck
from licensecheck.originals import OriginalOptions
from licensecheck.snapshot import open_snapshot, take_snapshot

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def _fresh() -> None:
    snapshot._index.cache_clear()


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "originals")


def test_a_snapshot_says_what_it_is(site: Server, folder: str) -> None:
    page = (EXAMPLES / "original.html").read_bytes()
    saved = take_snapshot(site.page("/posts/drill-251846", page), folder, options())
    text = saved.path.read_text("utf-8")
    assert saved.path.relative_to(folder).as_posix() == "127.0.0.1/posts-drill-251846.html"
    assert f"address: {site.url('/posts/drill-251846')}\n" in text
    assert re.search(r"fetched: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\nsha256: [0-9a-f]{64}\n-->", text)


@pytest.mark.parametrize("copy", ["copy-compliant.html", "copy-edited.html", "copy-uncredited.html"])
def test_a_check_against_a_snapshot_is_that_of_the_page(site: Server, folder: str, copy: str) -> None:
    address = site.page("/drill", (EXAMPLES / "original.html").read_bytes())
    take_snapshot(address, folder, options())
    url = "https://theconversation.com/why-your-library-may-soon-lend-you-a-drill-251846"
    settings = {"rules": "the-conversation", "source_url": url}
    saves = OriginalOptions(snapshots=folder)
    saved = verify(str(EXAMPLES / copy), address, originals=saves, **settings)
    whole = verify(str(EXAMPLES / copy), str(EXAMPLES / "original.html"), **settings)
    assert site.paths() == ["/drill"]
    assert [(f.rule, f.status) for f in saved.findings] == [(f.rule, f.status) for f in whole.findings]
    assert [e.edit.copy for e in saved.edits] == [e.edit.copy for e in whole.edits]


def test_what_no_reader_sees_is_left_out(site: Server, folder: str) -> None:
    page = (
        "<!doctype html><html><head><title>Tides</title><style>p{color:red}</style>"
        "<script>var a = 1;</script>"
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ada Moor"}}</script>'
        "</head><body><article><h1>Tides</h1><p>The sea rises, and it falls.</p><svg><path d='M0'/></svg>"
        "</article></body></html>"
    )
    text = take_snapshot(site.page("/tides", page.encode()), folder, options()).path.read_text("utf-8")
    assert "var a" not in text
    assert "color:red" not in text
    assert "<svg" not in text
    assert "Ada Moor" in text
    assert "The sea rises, and it falls." in text


def test_style_sheets_stay_where_they_hide_words(site: Server, folder: str) -> None:
    page = (
        "<!doctype html><html><head><title>Tides</title><style>.x{display:none}</style></head><body>"
        "<article><h1>Tides</h1><p>The sea rises.</p><p class=x>Hidden words.</p></article></body></html>"
    )
    address = site.page("/tides", page.encode())
    take_snapshot(address, folder, options())
    document = open_snapshot(address, folder)
    assert document is not None
    assert "Hidden" not in document.text


@pytest.mark.parametrize("spelling", ["{}", "{}/", "{}#top", "{}?utm_source=x"])
def test_an_address_is_found_in_other_spellings(site: Server, folder: str, spelling: str) -> None:
    address = site.page("/tides", b"<title>Tides</title><p>The sea rises.</p>")
    take_snapshot(address, folder, options())
    assert open_snapshot(spelling.format(address), folder) is not None
    assert open_snapshot(address + "/other", folder) is None
    assert open_snapshot(address + "?page=2", folder) is None


def test_a_snapshot_is_kept_unless_it_is_to_be_replaced(site: Server, folder: str) -> None:
    """A check has to compare with the version that was copied."""
    address = site.page("/tides", b"<title>Tides</title><p>The sea rises.</p>")
    take_snapshot(address, folder, options())
    site.page("/tides", b"<title>Tides</title><p>The sea falls.</p>")
    assert take_snapshot(address, folder, options()).kept
    document = open_snapshot(address, folder)
    assert document is not None
    assert "rises" in document.text
    assert not take_snapshot(address, folder, options(), update=True).kept
    document = open_snapshot(address, folder)
    assert document is not None
    assert "falls" in document.text


def test_an_address_cannot_end_its_note(site: Server, folder: str) -> None:
    site.page("/a?--%3E", b"<title>Tides</title><p>The sea rises.</p>")
    text = take_snapshot(site.url("/a?-->"), folder, options()).path.read_text("utf-8")
    assert text.count("-->") == 1


def test_no_page_is_no_snapshot(site: Server, folder: str) -> None:
    with pytest.raises(CouldNotCheck, match="is no HTML page"):
        take_snapshot(site.page("/x.txt", b"words", content_type="text/plain"), folder, options())
    with pytest.raises(CouldNotCheck, match="404"):
        take_snapshot(site.url("/gone"), folder, options())
    assert not Path(folder).exists()


def test_a_folder_that_cannot_be_written_is_said(site: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CouldNotCheck, match="cannot be written"):
        take_snapshot(site.page("/a", b"<p>Words.</p>"), str(tmp_path / "file"), options())


def test_the_command(site: Server, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    good = site.page("/tides", b"<title>Tides</title><p>The sea rises.</p>")
    assert cli.main(["snapshot", good, site.url("/gone"), "--folder", folder]) == 3
    out, err = capsys.readouterr()
    assert out.endswith("127.0.0.1/tides.html: saved\n")
    assert "404" in err
    assert cli.main(["snapshot", good, "--folder", folder]) == 0
    assert "kept" in capsys.readouterr().out
    assert cli.main(["snapshot", "tides.html"]) == 2
