"""Bounds on what the other side decides: bytes, unpacked bytes, time."""

from __future__ import annotations

import gzip
import io
import socket
import time
import tracemalloc
import zlib

import pytest
from loopback import PAGE, Handler, Server, failure, get

from licensecheck.fetch.failure import in_seconds


def test_a_declared_size_over_the_bound_is_refused_unread(site: Server) -> None:
    def announce(handler: Handler) -> None:
        handler.send(200, b"x", content_length=str(2 * 1024**3))

    site.answers["/a"] = announce
    assert "larger than 32 MiB" in failure(site.url("/a"))


def test_an_endless_answer_is_cut_off(site: Server) -> None:
    def endless(handler: Handler) -> None:
        handler.send(200, b"", content_length="", connection="close")
        for _ in range(10_000):
            handler.wfile.write(b"x" * 65_536)

    site.answers["/a"] = endless
    assert "larger than 1 MiB" in failure(site.url("/a"), max_bytes=1024**2)


def test_a_page_of_exactly_the_bound_is_taken(site: Server) -> None:
    url = site.page("/a", b"x" * 1000)
    assert len(get(url, max_bytes=1000, max_decompressed_bytes=1000).data) == 1000
    assert "larger than 999 bytes" in failure(url, max_bytes=999)


def test_a_compression_bomb_is_not_unpacked(site: Server) -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as stream:
        for _ in range(200):
            stream.write(b"\0" * 1024**2)
    url = site.page("/a", packed.getvalue(), content_encoding="gzip")
    assert len(packed.getvalue()) < 300_000
    assert "larger than 2 MiB" in failure(url, max_decompressed_bytes=2 * 1024**2)


def test_a_bomb_costs_no_more_memory_than_the_bound(site: Server) -> None:
    packed = gzip.compress(b"\0" * (64 * 1024**2))
    url = site.page("/a", packed, content_encoding="gzip")
    get(site.page("/warm"))
    tracemalloc.start()
    try:
        failure(url, max_decompressed_bytes=1024**2)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * 1024**2


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(PAGE * 5000, mtime=0)),
        ("x-gzip", gzip.compress(PAGE * 2500, mtime=0) + gzip.compress(PAGE * 2500, mtime=0)),
        ("gzip", gzip.compress(PAGE * 5000, mtime=0) + b"\0" * 20),
        ("deflate", zlib.compress(PAGE * 5000)),
        ("deflate", raw_deflate(PAGE * 5000)),
        ("identity", PAGE * 5000),
    ],
)
def test_packed_pages_are_unpacked(site: Server, coding: str, body: bytes) -> None:
    assert get(site.page("/a", body, content_encoding=coding)).data == PAGE * 5000


@pytest.mark.parametrize(
    ("coding", "body", "words"),
    [
        ("gzip", b"not packed at all", "damaged"),
        ("gzip", gzip.compress(PAGE, mtime=0)[:-12], "cut short"),
        ("deflate", b"\xff\xff\xff\xff", "damaged"),
        ("br", b"x", "packed as br"),
        ("gzip, gzip", gzip.compress(gzip.compress(PAGE, mtime=0), mtime=0), "packed as gzip, gzip"),
    ],
)
def test_damaged_and_unknown_packing_is_named(site: Server, coding: str, body: bytes, words: str) -> None:
    assert words in failure(site.page("/a", body, content_encoding=coding))


def test_an_answer_that_breaks_off_is_a_failure(site: Server) -> None:
    def break_off(handler: Handler) -> None:
        handler.send(200, PAGE, content_length="1000")
        handler.close_connection = True

    site.answers["/a"] = break_off
    assert "the connection broke" in failure(site.url("/a"))


def test_what_is_not_http_is_a_failure(site: Server) -> None:
    site.answers["/a"] = lambda handler: handler.wfile.write(b"SSH-2.0-nonsense\r\n\r\n") and None
    assert site.url("/a") in failure(site.url("/a"))


def test_silence_ends_at_the_read_timeout(site: Server) -> None:
    site.answers["/a"] = lambda handler: time.sleep(0.6)
    assert "no answer within 0.2 seconds" in failure(site.url("/a"), read_timeout=0.2)


@pytest.mark.parametrize(("seconds", "told"), [(1.0, "1 second"), (0.5, "0.5 seconds"), (60, "60 seconds")])
def test_seconds_are_told_as_people_read_them(seconds: float, told: str) -> None:
    assert in_seconds(seconds) == told


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"])
def test_dripping_ends_at_the_total_timeout(site: Server, head: bytes) -> None:
    def drip(handler: Handler) -> None:
        handler.wfile.write(head)
        for _ in range(40):
            handler.wfile.write(b"X-Drip: 1\r\n" if not head else b"<p>drip")
            time.sleep(0.05)

    site.answers["/a"] = drip
    started = time.monotonic()
    assert "longer than 0.4 seconds in all" in failure(site.url("/a"), total_timeout=0.4)
    assert time.monotonic() - started < 1.5


def test_a_page_that_breaks_off_is_told_in_plain_words(site: Server) -> None:
    def short(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"<p>")

    site.answers["/a"] = short
    assert "the connection broke before the whole page had come; try again" in failure(site.url("/a"))


def test_nobody_listening_is_one_line() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        assert "no connection" in failure(f"http://127.0.0.1:{port}/")
