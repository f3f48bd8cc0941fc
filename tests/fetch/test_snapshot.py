"""Snapshots: small, readable, found again by the address, and read as the page was."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from loopback import Server, options

from licensecheck import snapshot, verify
from licensecheck.cli.main import main
from licensecheck.errors import CouldNotCheck
from licensecheck.load import load
from licensecheck.originals import OriginalOptions
from licensecheck.snapshot import open_snapshot, take_snapshot

EXAMPLES = Path(__file__).parents[2] / "examples"

ARTICLE = "By Ada Moor\n\n" + "\n\n".join(
    f"In the {word} year the sea at the old pier rose further than anybody in the harbour had thought it would."
    for word in ("first", "second", "third", "fourth", "fifth", "sixth")
)
PROSE = f"<p>{ARTICLE}</p>"


def tides(what: str) -> bytes:
    return f"<title>Tides</title><p>The sea {what}.</p>{PROSE}".encode()


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
        f"</head><body><article><h1>Tides</h1><p>The sea rises, and it falls.</p>{PROSE}<svg><path d='M0'/></svg>"
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
        f"<article><h1>Tides</h1>{PROSE}<p class=x>Hidden words.</p></article></body></html>"
    )
    address = site.page("/tides", page.encode())
    take_snapshot(address, folder, options())
    document = open_snapshot(address, folder)
    assert document is not None
    assert "Hidden" not in document.text


@pytest.mark.parametrize("spelling", ["{}", "{}/", "{}#top", "{}?utm_source=x"])
def test_an_address_is_found_in_other_spellings(site: Server, folder: str, spelling: str) -> None:
    address = site.page("/tides", tides("rises"))
    take_snapshot(address, folder, options())
    assert open_snapshot(spelling.format(address), folder) is not None
    assert open_snapshot(address + "/other", folder) is None
    assert open_snapshot(address + "?page=2", folder) is None


def test_a_snapshot_is_kept_unless_it_is_to_be_replaced(site: Server, folder: str) -> None:
    """A check has to compare with the version that was copied."""
    address = site.page("/tides", tides("rises"))
    take_snapshot(address, folder, options())
    site.page("/tides", tides("falls"))
    assert take_snapshot(address, folder, options()).kept
    document = open_snapshot(address, folder)
    assert document is not None
    assert "rises" in document.text
    assert not take_snapshot(address, folder, options(), update=True).kept
    document = open_snapshot(address, folder)
    assert document is not None
    assert "falls" in document.text


def test_an_address_cannot_end_its_note(site: Server, folder: str) -> None:
    site.page("/a?--%3E", tides("rises"))
    text = take_snapshot(site.url("/a?-->"), folder, options()).path.read_text("utf-8")
    assert text.count("-->") == 1


_LINES = b" ".join(b"(%s) Tj T*" % line.encode() for line in ARTICLE.split("\n"))
_DRAWN = b"BT /F1 10 Tf 60 780 Td 14 TL %s ET" % _LINES
PDF = (
    b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n"
) % (len(_DRAWN), _DRAWN)


@pytest.mark.parametrize(
    ("path", "content_type", "data", "name"),
    [
        ("/tides.md", "text/plain", f"---\ntitle: Tides\n---\n\n{ARTICLE}\n".encode(), "tides.md"),
        ("/tides", "text/markdown", f"# Tides\n\n{ARTICLE}\n".encode(), "tides.md"),
        ("/tides", "text/plain; charset=utf-16", ARTICLE.encode("utf-16"), "tides.txt"),
        ("/paper.pdf", "application/pdf", PDF, "paper.pdf"),
    ],
)
def test_texts_and_pdf_files_are_kept_as_they_are(
    site: Server, folder: str, path: str, content_type: str, data: bytes, name: str
) -> None:
    """With a note beside them, since a comment would be words of theirs; read as the address would be."""
    address = site.page(path, data, content_type=content_type)
    saved = take_snapshot(address, folder, options()).path
    assert saved == Path(folder) / "127.0.0.1" / name
    if "utf-16" in content_type:
        assert saved.read_text("utf-8") == ARTICLE
    else:
        assert saved.read_bytes() == data
    note = saved.with_name(f"{name}.snapshot").read_text("utf-8")
    assert f"address: {address}\n" in note
    assert f"sha256: {hashlib.sha256(data).hexdigest()}\n" in note
    found, fetched = open_snapshot(address, folder), load(address, options=options())
    assert found is not None
    assert (found.text, found.format, found.url) == (fetched.text, fetched.format, address)
    assert take_snapshot(address, folder, options()).kept


def test_a_check_against_a_text_that_was_saved(site: Server, folder: str, tmp_path: Path) -> None:
    address = site.page("/tides.md", ARTICLE.encode(), content_type="text/markdown")
    take_snapshot(address, folder, options())
    copy = tmp_path / "copy.md"
    copy.write_text(ARTICLE.replace("sixth", "last"))
    one = verify(str(copy), address, rules="cc-by-nd-4.0", originals=OriginalOptions(snapshots=folder))
    assert site.paths() == ["/tides.md"]
    assert [(judged.edit.original.text, judged.edit.copy.text) for judged in one.edits] == [("sixth", "last")]


def test_an_address_that_serves_another_format_by_now(site: Server, folder: str) -> None:
    """The snapshot it replaces is gone with its note: one address has one."""
    address = site.page("/tides", ARTICLE.encode(), content_type="text/plain")
    take_snapshot(address, folder, options())
    site.page("/tides", tides("falls"))
    assert take_snapshot(address, folder, options(), update=True).path.name == "tides.html"
    assert [path.name for path in Path(folder).rglob("tides*")] == ["tides.html"]


def test_a_file_without_its_note_is_no_snapshot(site: Server, folder: str) -> None:
    address = site.page("/tides", ARTICLE.encode(), content_type="text/plain")
    saved = take_snapshot(address, folder, options()).path
    note = saved.with_name(f"{saved.name}.snapshot")
    note.rename(saved.with_name("other.txt.snapshot"))
    snapshot._index.cache_clear()
    assert open_snapshot(address, folder) is None


def test_no_page_is_no_snapshot(site: Server, folder: str) -> None:
    with pytest.raises(CouldNotCheck, match="not a page"):
        take_snapshot(site.page("/x.md", b"words", content_type="image/png"), folder, options())
    with pytest.raises(CouldNotCheck, match="404"):
        take_snapshot(site.url("/gone"), folder, options())
    assert not Path(folder).exists()


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (b"<!doctype html><meta http-equiv=refresh content='0; url=/b'><title>Tides</title>", "hardly any prose"),
        (b"<!doctype html><title>Tides</title><body></body>", "hardly any prose"),
        (b"<title>404</title><p>The page could not be found, though somebody looked for it all day.</p>", "404"),
    ],
)
def test_a_page_without_an_article_is_no_snapshot(site: Server, folder: str, page: bytes, why: str) -> None:
    """What was saved before stays as it is."""
    address = site.page("/tides", tides("rises"))
    saved = take_snapshot(address, folder, options()).path
    before = saved.read_bytes()
    site.page("/tides", page)
    for where, update in ((folder, True), (f"{folder}2", False)):
        with pytest.raises(CouldNotCheck, match=why):
            take_snapshot(address, where, options(), update=update)
    assert saved.read_bytes() == before
    assert not Path(f"{folder}2").exists()
    assert main(["snapshot", address, "--folder", f"{folder}2"]) == 3


def test_a_folder_that_cannot_be_written_is_said(site: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CouldNotCheck, match="cannot be written"):
        take_snapshot(site.page("/a", tides("rises")), str(tmp_path / "file"), options())


def test_the_command(site: Server, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    good = site.page("/tides", tides("rises"))
    assert main(["snapshot", good, site.url("/gone"), "--folder", folder]) == 3
    out, err = capsys.readouterr()
    assert out.endswith("127.0.0.1/tides.html: saved\n")
    assert "404" in err
    assert main(["snapshot", good, "--folder", folder]) == 0
    assert "kept" in capsys.readouterr().out
    assert main(["snapshot", "tides.html"]) == 2


def test_a_page_that_scripts_fill_is_saved_where_it_tells_its_article(site: Server, folder: str) -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": "Tides", "articleBody": ARTICLE})
    page = f"<title>Tides</title><script type=application/ld+json>{told}</script><div id=root></div>"
    address = site.page("/tides", page.encode())
    take_snapshot(address, folder, options())
    copy = load(site.page("/copy", PROSE.replace("\n\n", "</p><p>").encode()), options=options())
    assert verify(copy, address, rules="cc-by-nd-4.0", originals=OriginalOptions(snapshots=folder)).edits == ()
