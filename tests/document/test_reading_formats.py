"""Where a document's format comes from, and what is refused."""

from __future__ import annotations

import hashlib

import pytest
from reading_pages import blocks, words

from licensecheck import CouldNotCheck
from licensecheck.document import Format, read

PROSE = "The ferry left the harbour at six, an hour late."
PARTS = (
    'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--mark"\n\n'
    "----mark\nContent-Type: text/html\n\n<p>The ferry left.</p>\n----mark--\n"
)
ENCODED = "From: desk@a.example\nSubject: The ferry\nContent-Transfer-Encoding: {}\n\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<!DOCTYPE html><p>Word", Format.HTML),
        (b"\xef\xbb\xbf\r\n <HTML><body>Word</body>", Format.HTML),
        (b"<div>Word</div>", Format.HTML),
        (b"<html lang=en>" + b"<meta name=a content=b>" * 300 + b"<body><p>Word</p>", Format.HTML),
        ("\ufeff<p>Word</p>".encode("utf-16-le"), Format.HTML),
        (b"---\ntitle: A\n---\nWord", Format.MARKDOWN),
        (b"+++\r\ntitle = 'A'\r\n+++\r\nWord", Format.MARKDOWN),
        (PROSE.encode(), Format.TEXT),
        (b"Temperatures stayed < 5 degrees all week.", Format.TEXT),
    ],
)
def test_the_content_says_the_format(data: bytes, expected: Format) -> None:
    """Nothing given: mark-up is HTML, front matter is Markdown, the rest is text."""
    assert read(data, location="x").format is expected


@pytest.mark.parametrize("kind", [Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_a_given_format_wins(kind: Format) -> None:
    """A caller knows better than a guess."""
    document = read(PROSE.encode(), location="x", format=kind)
    assert document.format is kind
    assert words(document) == PROSE


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"PK\x03\x04abc", "ZIP"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"RIFF\0\0\0\0WEBPVP8", "media"),
        (b"abc\x00\x01\x02def", "binary"),
        (b"\x7fELF\x02", "program"),
        (b"\xd0\xcf\x11\xe0\xa1", "Office"),
        (b"{\\rtf1\\ansi The ferry left.\\par}", "RTF"),
        (b"bplist00\xd1\x01", "web archive of Safari"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0"><dict>', "web archive of Safari"),
        ("<p>The ferry – late.</p>".encode("utf-16-le"), "UTF-16 or UTF-32 without a byte order mark"),
        ("<p>The ferry – late.</p>".encode("utf-32-be"), "UTF-16 or UTF-32 without a byte order mark"),
        (b'<?xml version="1.0"?>\n<!-- kept -->\n<feed xmlns="http://www.w3.org/2005/Atom"><entry>', "feed"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><rss version="2.0"><channel>', "feed"),
        (b'<rss version="2.0"><channel><item><description>&lt;p&gt;The ferry', "feed"),
        (f"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n{PARTS}".encode(), "MHTML"),
        (f"From: Desk <desk@a.example>\nSubject: The ferry\n{PARTS}".encode(), "e-mail message"),
        (f"{ENCODED.format('quoted-printable')}The ferry =E2=80=93 late.".encode(), "e-mail message"),
        (f"{ENCODED.format('BASE64')}{'VGhlIGZlcnJ5' * 6}\n".encode(), "e-mail message"),
    ],
)
@pytest.mark.parametrize("kind", [None, Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_what_is_no_page_is_refused_by_name(data: bytes, said: str, kind: Format | None) -> None:
    """One line that names the file and what it is."""
    with pytest.raises(CouldNotCheck, match=said) as caught:
        read(data, location="dir/file.bin", format=kind)
    assert str(caught.value).startswith("dir/file.bin: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [b'{"title": "The ferry", "body": "<p>Late.</p>"}', b'[ {"id" : 1}]\n'])
def test_data_is_refused_and_is_what_a_post_may_begin_with(data: bytes) -> None:
    for kind in (None, Format.HTML, Format.TEXT):
        with pytest.raises(CouldNotCheck, match="x: this is a JSON file"):
            read(data, location="x", format=kind)
    assert read(data + b"\n\nThe ferry left {{% late %}}", location="x.md", format=Format.MARKDOWN).text


@pytest.mark.parametrize("text", ["[Arts](#) [Cities](#)\n\nThe ferry left [late]", "{late} The ferry left {again}"])
def test_a_text_that_begins_with_a_bracket_is_read(text: str) -> None:
    assert "ferry left" in words(read(text.encode(), location="x"))


@pytest.mark.parametrize("data", [
    f"From: desk@a.example\nSubject: The ferry\nContent-Type: text/plain\n\n{PROSE}",
    f"{ENCODED.format('8bit')}{PROSE}",
    f"{ENCODED.format('quoted-printable')}{PROSE}",                  # saved as the text it shows
    f"{ENCODED.format('base64')}{PROSE}",
    f"From: a@b.example\nContent-Type: multipart/mixed; boundary=mark\n\n{PROSE}",
    f"> From: desk@a.example\n> Content-Transfer-Encoding: quoted-printable\n>\n> {PROSE} =E2",
    f"The ferry: a history\n\n{PARTS}\n{PROSE}",
    f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{PROSE}</p></body></html>',
    f"<p>A feed is an &lt;rss&gt; file.</p><p>{PROSE}</p>",
    f"{{\\r is no tag}} {PROSE}",
])
def test_pages_and_messages_that_show_their_words_are_read(data: str) -> None:
    """What only looks like another format holds its words as readers see them."""
    assert "harbour at six" in words(read(data.encode(), location="x"))


def test_a_pdf_file_called_html_is_said_to_be_one() -> None:
    """A wrong name is told apart from an unreadable page."""
    with pytest.raises(CouldNotCheck, match="PDF"):
        read(b"%PDF-1.7 ...", location="x.html", format=Format.HTML)


def test_text_that_begins_like_a_media_file_is_text() -> None:
    """Only what goes on like one is refused."""
    assert words(read(b"RIFF RAFF on the quay", location="x")) == "RIFF RAFF on the quay"


def test_the_digest_is_of_the_bytes_on_disk() -> None:
    """Not of the decoded text: byte order mark and line ends count."""
    data = "\ufeffGrüße\r\n".encode()
    assert read(data, location="x").sha256 == hashlib.sha256(data).hexdigest()


def test_a_paragraph_a_line_is_a_paragraph_each() -> None:
    """Where most lines end a sentence; of lines that a program broke few do."""
    lines = ["The ferry", "It stopped in autumn.", "“Nobody noticed.”", "Then people came back."]
    assert [block.strip() for block in blocks(read("\n".join(lines).encode(), location="a.txt"))] == lines
    broken = "It stopped in\nautumn. Nobody\nnoticed for a week.\nThen people came\nback and waited."
    assert len(blocks(read(broken.encode(), location="a.txt"))) == 1
    assert len(blocks(read(b"It stopped.\nNobody noticed.", location="a.txt"))) == 1
