"""Loading: which reader gets what, and that everything that cannot be read is one clear line."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import licensecheck.document
from licensecheck import load as load_module
from licensecheck.document.model import Document, Format, Metadata, Place
from licensecheck.errors import CouldNotCheck, FetchError
from licensecheck.fetch import Fetched, FetchOptions
from licensecheck.load import load

OPTIONS = FetchOptions()
HTML = b"<!doctype html><p>Words to read.</p>"


def document(location: str = "x", url: str | None = None, known: Format = Format.HTML) -> Document:
    return Document(
        location=location,
        url=url,
        format=known,
        sha256="0" * 64,
        text="",
        blocks=(),
        links=(),
        embeds=(),
        hidden=lambda: (),
        metadata=Metadata(),
        locate=lambda offset: Place(1, 1),
    )


@dataclass
class Readings:
    """What the reader was given last."""

    data: bytes = b""
    charset: str | None = None

    def read(self, data: bytes, *, location: str, charset: str | None, **more: Any) -> Document:
        self.data, self.charset = data, charset
        return document(location, more["url"], more["format"])


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Readings:
    seen = Readings()
    monkeypatch.setattr(licensecheck.document, "read", seen.read)
    return seen


def fetching(monkeypatch: pytest.MonkeyPatch, **page: Any) -> list[tuple[str, bool]]:
    """Give this page for every address; what was asked for is listed."""
    asked: list[tuple[str, bool]] = []
    usual = {"data": HTML, "url": "https://a.example/page", "content_type": "text/html", "charset": None}

    def fetch(url: str, options: FetchOptions, *, trusted: bool) -> Fetched:
        asked.append((url, trusted))
        return Fetched(**{**usual, **page})

    monkeypatch.setattr(load_module, "fetch", fetch)
    return asked


def failure(target: Any, **more: Any) -> str:
    with pytest.raises(CouldNotCheck) as caught:
        load(target, **{"options": OPTIONS, **more})
    message = str(caught.value)
    assert "\n" not in message
    return message


# Files


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("a.html", b"no tag in it", Format.HTML),
        ("a.HTM", HTML, Format.HTML),
        ("a.xhtml", HTML, Format.HTML),
        ("a.md", HTML, Format.MARKDOWN),
        ("a.Markdown", b"# Title", Format.MARKDOWN),
        ("a.mdx", b"# Title", Format.MARKDOWN),
        ("a.txt", HTML, Format.TEXT),
        ("a.pdf", b"%PDF-1.7", Format.PDF),
        ("a.php", HTML, Format.HTML),
        ("page", HTML, Format.HTML),
        ("page", b"Title\n\nOnly words, 3 < 4 and 5 > 4.\n", Format.TEXT),
        ("page", b"---\ntitle: T\n---\n\nWords\n", Format.MARKDOWN),
        ("page", b"+++\r\ntitle = 'T'\r\n+++\r\n\r\nWords\r\n", Format.MARKDOWN),
        ("page", b"---\nnot closed, and then text\n", Format.TEXT),
        ("page", b"%PDF-1.7 ...", Format.PDF),
        ("page", "\ufeff<p>Wörter</p>".encode("utf-16-le"), Format.HTML),
    ],
)
def test_name_and_content_give_the_format(
    tmp_path: Path, readings: Readings, name: str, content: bytes, known: Format
) -> None:
    (tmp_path / name).write_bytes(content)
    loaded = load(tmp_path / name, options=OPTIONS)
    assert loaded.format is known
    assert (loaded.location, loaded.url) == (str(tmp_path / name), None)
    assert readings.data == content


def test_a_format_given_wins(tmp_path: Path, readings: Readings) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    assert load(str(tmp_path / "a.html"), options=OPTIONS, format=Format.TEXT).format is Format.TEXT


def test_a_document_is_given_back() -> None:
    loaded = document()
    assert load(loaded, options=OPTIONS) is loaded


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert failure(tmp_path / "nope.html") == f"{tmp_path}/nope.html: no such file; check the path"


def test_an_empty_name_is_told() -> None:
    assert failure("") == "a file's name is empty; give a file or an http(s) address"


def test_a_directory_is_named(tmp_path: Path) -> None:
    assert failure(str(tmp_path)) == f"{tmp_path}: it is a folder; name the file in it"


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe \0"])
def test_an_empty_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.html").write_bytes(content)
    assert f"{tmp_path}/a.html: is empty" in failure(tmp_path / "a.html")


def test_an_unreadable_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(HTML)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert f"{path}: may not be read" in failure(path)


def test_a_file_over_the_bound_is_refused_and_one_at_it_taken(tmp_path: Path, readings: Readings) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>" + b"x" * 997)
    load(path, options=FetchOptions(max_decompressed_bytes=1000))
    assert len(readings.data) == 1000
    assert "larger than 999 bytes" in failure(path, options=FetchOptions(max_decompressed_bytes=999))


def test_a_device_is_not_read() -> None:
    assert "it is no ordinary file" in failure("/dev/zero")


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="no such files on this system")
def test_a_file_that_does_not_say_its_size_is_read_whole(readings: Readings) -> None:
    path = Path("/proc/version")
    load(path, options=OPTIONS)
    assert readings.data == path.read_bytes()
    assert "larger than 9 bytes" in failure(path, options=FetchOptions(max_decompressed_bytes=9))


def test_a_named_pipe_is_read(readings: Readings) -> None:
    reader, writer = os.pipe()
    os.write(writer, HTML)
    os.close(writer)
    try:
        load(f"/dev/fd/{reader}", options=OPTIONS)
    finally:
        os.close(reader)
    assert readings.data == HTML


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "\udcff.html", "a\x1b[31m\u202eb.html"])
def test_a_strange_name_is_one_harmless_line(name: str) -> None:
    message = failure(name)
    assert message.isprintable()
    assert len(message) < 500


def test_a_link_that_leads_to_itself_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to(tmp_path / "a.html")
    assert "cannot be read" in failure(tmp_path / "a.html")


# Standard input


def test_a_dash_is_standard_input(readings: Readings) -> None:
    loaded = load("-", options=OPTIONS, stdin=io.BytesIO(HTML))
    assert (loaded.location, loaded.url, loaded.format) == ("-", None, Format.HTML)
    assert readings.data == HTML


def test_empty_standard_input_is_named() -> None:
    assert "standard input: is empty" in failure("-", stdin=io.BytesIO())


def test_endless_standard_input_is_cut_off() -> None:
    with Path("/dev/zero").open("rb") as endless:
        assert "larger than 1,000 bytes" in failure(
            "-", stdin=endless, options=FetchOptions(max_decompressed_bytes=1000)
        )


def test_closed_standard_input_is_named() -> None:
    closed = io.BytesIO()
    closed.close()
    assert "standard input: cannot be read" in failure("-", stdin=closed)


# Addresses


def test_an_address_is_fetched_with_what_the_server_says(
    readings: Readings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = fetching(monkeypatch, url="https://a.example/end", charset="iso-8859-1")
    loaded = load("https://a.example/start", options=OPTIONS, trusted=False)
    assert asked == [("https://a.example/start", False)]
    assert (loaded.location, loaded.url) == ("https://a.example/end", "https://a.example/end")
    assert readings.charset == "iso-8859-1"


@pytest.mark.parametrize(
    ("content_type", "url", "data", "known"),
    [
        ("text/html", "https://a.example/post.md", b"# T", Format.HTML),
        ("application/xhtml+xml", "https://a.example/", HTML, Format.HTML),
        ("text/markdown", "https://a.example/", HTML, Format.MARKDOWN),
        ("application/pdf", "https://a.example/x.html", b"%PDF-", Format.PDF),
        ("text/plain", "https://a.example/post.md?raw=1", b"# T", Format.MARKDOWN),
        ("text/plain", "https://a.example/page.html", HTML, Format.HTML),
        ("text/plain", "https://a.example/page", HTML, Format.TEXT),
        (None, "https://a.example/page", HTML, Format.HTML),
        (None, "https://a.example/page", b"words", Format.TEXT),
    ],
)
def test_server_name_and_content_give_the_format(
    readings: Readings,
    monkeypatch: pytest.MonkeyPatch,
    content_type: str | None,
    url: str,
    data: bytes,
    known: Format,
) -> None:
    fetching(monkeypatch, content_type=content_type, url=url, data=data)
    assert load(url, options=OPTIONS).format is known


def test_an_address_is_never_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "http:" / "127.0.0.1:9").mkdir(parents=True)
    (tmp_path / "http:" / "127.0.0.1:9" / "a.html").write_bytes(HTML)
    with pytest.raises(FetchError):
        load("http://127.0.0.1:9/a.html", options=FetchOptions(connect_timeout=1))


def test_a_path_is_never_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = fetching(monkeypatch)
    assert "no such file" in failure(Path("https://a.example/page"))
    assert "only addresses that begin with http:// or https://" in failure("ftp://a.example/page")
    assert "has to begin with http:// or https://" in failure("www.a.example/page")
    assert asked == []


@pytest.mark.parametrize("target", ["/etc/hostname", "../a.html", "file:///etc/x", "-", Path("a.html")])
def test_what_a_document_names_is_never_a_path(target: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("a file was opened"))
    assert "only http and https" in failure(target, trusted=False, stdin=io.BytesIO(HTML))


def test_an_empty_page_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    fetching(monkeypatch, data=b"")
    assert "https://a.example/page: is empty" in failure("https://a.example/page")


def test_standard_input_that_is_closed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert failure("-") == "standard input: is closed; give a file instead"
