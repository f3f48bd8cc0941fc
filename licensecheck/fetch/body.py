"""Reading an answer's body: bounded as it comes and as it unpacks, and only where it is a page."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from email.message import Message
from typing import Protocol

import httpx

from licensecheck.fetch.display import one_line
from licensecheck.fetch.failure import StepError
from licensecheck.fetch.model import FetchOptions

__all__ = ["ACCEPT", "ACCEPT_ENCODING", "media_type", "read_body"]

MEDIA_TYPES = (
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown", "application/pdf",
    "application/x-pdf",
)

ACCEPT = "text/html,application/xhtml+xml;q=0.9,text/markdown;q=0.8,application/pdf;q=0.7,*/*;q=0.5"

ACCEPT_ENCODING = "gzip, deflate"
"""What is unpacked here, in bounded steps."""

STEP = 256 * 1024
"""Bytes unpacked at a time: a compressed answer can hold a thousand times its size."""


def media_type(content_type: str | None) -> tuple[str | None, str | None]:
    """Media type and charset of a Content-Type field (RFC 9110 §8.3). Raises `StepError` for no page."""
    if not content_type or not content_type.strip():
        return None, None
    message = Message()
    message["Content-Type"] = one_line(content_type)
    kind = content_type.split(";", 1)[0].strip().lower()
    if kind not in MEDIA_TYPES:
        raise StepError(f"is {one_line(kind)}, not a page; HTML, Markdown, plain text and PDF can be checked")
    charset = message.get_content_charset()
    return kind, charset if charset and re.fullmatch(r"[a-z0-9._:+-]{1,40}", charset) else None


def read_body(response: httpx.Response, options: FetchOptions) -> bytes:
    """The whole body, unpacked. Raises `StepError` where it is larger than `options` allow, or damaged."""
    decoder = _decoder(response.headers.get("content-encoding", ""))
    declared = response.headers.get("content-length", "")
    if re.fullmatch(r"[0-9]{1,18}", declared) and int(declared) > options.max_bytes:
        raise _too_large(options.max_bytes)
    body = bytearray()
    for piece in _pieces(_wire(response, options.max_bytes), decoder):
        body += piece
        if len(body) > options.max_decompressed_bytes:
            raise _too_large(options.max_decompressed_bytes)
    return bytes(body)


def _wire(response: httpx.Response, most: int) -> Iterator[bytes]:
    received = 0
    for chunk in response.iter_raw():
        received += len(chunk)
        if received > most:
            raise _too_large(most)
        yield chunk


def _pieces(chunks: Iterator[bytes], decoder: _Decoder) -> Iterator[bytes]:
    try:
        for chunk in chunks:
            yield from decoder.feed(chunk)
    except zlib.error:
        reason = "came damaged (its compression is broken); try again, or save the page and give the file"
        raise StepError(reason) from None
    if not decoder.complete:
        raise StepError("came cut short; try again, or save the page and give the file")


def _too_large(most: int) -> StepError:
    return StepError(f"is larger than {_size(most)}; save the article's page alone and give the file")


def _size(count: int) -> str:
    return f"{count / (1024 * 1024):.3g} MiB" if count >= 1024 * 1024 else f"{count} bytes"


class _Decoder(Protocol):
    @property
    def complete(self) -> bool: ...

    def feed(self, data: bytes) -> Iterator[bytes]: ...


def _decoder(coding: str) -> _Decoder:
    match coding.strip().lower():
        case "" | "identity":
            return _Plain()
        case "gzip" | "x-gzip":
            return _Zlib(16 + zlib.MAX_WBITS)
        case "deflate":
            return _Zlib(zlib.MAX_WBITS)
        case other:
            packed = one_line(other)
            raise StepError(f"came packed as {packed}, which nobody asked for; save the page, give the file")


class _Plain:
    complete = True

    def feed(self, data: bytes) -> Iterator[bytes]:
        yield data


class _Zlib:
    def __init__(self, window_bits: int) -> None:
        self._window_bits = window_bits
        self._unpacker = zlib.decompressobj(window_bits)
        self._started = False

    @property
    def complete(self) -> bool:
        return self._unpacker.eof or not self._started

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._unpacker.eof:
            data = self._next_member(data)
        while data:
            yield self._step(data)
            data = self._unpacker.unconsumed_tail
            if self._unpacker.eof:
                data = self._next_member(self._unpacker.unused_data)

    def _next_member(self, data: bytes) -> bytes:
        """A gzip file may have several members (RFC 1952 §2.2); padding after the last one is no data."""
        if not data.startswith(b"\x1f\x8b"):
            return b""
        self._unpacker = zlib.decompressobj(self._window_bits)
        return data

    def _step(self, data: bytes) -> bytes:
        first, self._started = not self._started, True
        try:
            return self._unpacker.decompress(data, STEP)
        except zlib.error:
            if not first or self._window_bits != zlib.MAX_WBITS:
                raise
        # Many servers send "deflate" without the zlib header that RFC 9110 §8.4.1.2 asks for.
        self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        return self._unpacker.decompress(data, STEP)
