"""A tiny PDF writer: lines of text at places on pages, in one font, with links, for pages that tests need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

WIDTHS = {
    " ": 278, "i": 222, "l": 222, "j": 222, "t": 278, "f": 278, "I": 278, "r": 333, "m": 833, "w": 722,
    "M": 833, ".": 278, ",": 278, "-": 333, "W": 944,
}
"""Widths of Helvetica's letters that differ much from the usual 556 thousandths of the size."""


@dataclass
class Page:
    """A page under construction; y counts from the bottom, as in PDF."""

    width: int = 595
    height: int = 842
    content: list[bytes] = field(default_factory=list)
    links: list[tuple[tuple[float, float, float, float], str]] = field(default_factory=list)

    def line(self, text: str, x: float, y: float, size: float = 10, angle: bool = False) -> None:
        """Put one line of text with its baseline at `y`."""
        matrix = "0 1 -1 0" if angle else "1 0 0 1"
        string = b"".join(b"\\" + c if c in (b"(", b")", b"\\") else c for c in _bytes(text))
        self.content.append(f"BT /F1 {size} Tf {matrix} {x} {y} Tm (".encode() + string + b") Tj ET")

    def block(
        self, text: str, x: float, y: float, width: float, size: float = 10, *, hyphen: bool = False
    ) -> float:
        """Put wrapped text, one paragraph a line of `text`; return the next free baseline."""
        for paragraph in text.split("\n"):
            for line in wrap(paragraph, width, size, hyphen=hyphen):
                self.line(line, x, y, size)
                y -= size * 1.2
            y -= size * 0.8
        return y

    def justified(self, text: str, x: float, y: float, width: float, size: float = 10) -> float:
        """Put one paragraph with its words spread over each line, as browsers print it: each word by itself."""
        *full, last = wrap(text, width, size, hyphen=False)
        for line in full:
            words, at = line.split(), x
            space = (width - sum(width_of(word, size) for word in words)) / max(1, len(words) - 1)
            for word in words:
                self.line(word, round(at, 2), y, size)
                at += width_of(word, size) + space
            y -= size * 1.2
        self.line(last, x, y, size)
        return y - size * 2

    def link(self, x: float, y: float, width: float, url: str, height: float = 10) -> None:
        """Put a link's rectangle over text."""
        self.links.append(((x, y - 2, x + width, y + height), url))


def width_of(text: str, size: float) -> float:
    """The width of a line in points."""
    return sum(WIDTHS.get(c, 556) for c in text) * size / 1000


def wrap(paragraph: str, width: float, size: float, *, hyphen: bool) -> list[str]:
    """Break a paragraph into lines; with `hyphen`, long words are divided at line ends."""
    lines, current = [], ""
    for word in paragraph.split():
        joined = f"{current} {word}".strip()
        if width_of(joined, size) <= width:
            current = joined
            continue
        half = len(word) // 2
        divided = f"{current} {word[:half]}-"
        if hyphen and len(word) >= 8 and word.isalpha() and width_of(divided, size) <= width:
            lines.append(divided)
            current = word[half:]
        else:
            lines.append(current)
            current = word
    return [*lines, current]


def write(pages: Sequence[Page], *, info: str = "", encrypt: bool = False) -> bytes:
    """Return the file."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", _FONT]
    kids = []
    for page in pages:
        stream = b"\n".join(page.content)
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
        content = len(objects)
        annotations = []
        for box, url in page.links:
            rect = " ".join(str(value) for value in box)
            action = f"/A << /S /URI /URI ({url}) >>"
            objects.append(f"<< /Type /Annot /Subtype /Link /Rect [{rect}] {action} >>".encode())
            annotations.append(f"{len(objects)} 0 R")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.width} {page.height}] /Contents {content} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> >> /Annots [{' '.join(annotations)}] >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    objects.append(f"<< {info} >>".encode("cp1252"))
    return _assembled(objects, encrypt=encrypt)


_FONT = (
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding"
    b" /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>"
)


def _bytes(text: str) -> list[bytes]:
    coded = text.replace("\ufb01", "\x01").replace("\ufb02", "\x02").encode("cp1252")
    return [bytes([code]) for code in coded]


def _assembled(objects: Sequence[bytes], *, encrypt: bool) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, item in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + item + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    locked = (
        b" /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <%s> /U <%s> >> /ID [<00> <00>]"
        % (b"28" * 32, b"29" * 32)
        if encrypt else b""
    )
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, len(objects), locked, table,
    )
    return bytes(out)
