"""What a server answers: pages, statuses, retries."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from loopback import PAGE, Handler, Server, failure, get

from licensecheck.fetch import Fetched, FetchOptions
from licensecheck.fetch.body import media_type
from licensecheck.fetch.retry import retry_after, wait_before_retry


def test_a_page_comes_back_as_it_was_sent(site: Server) -> None:
    page = get(site.page("/a"))
    assert page == Fetched(data=PAGE, url=site.url("/a"), content_type="text/html", charset="utf-8")


def test_the_request_says_honestly_who_asks(site: Server) -> None:
    get(site.page("/a"))
    _, fields = site.requests[0]
    assert fields["User-Agent"].startswith("licensecheck/")
    assert "Mozilla" not in fields["User-Agent"]


@pytest.mark.parametrize(
    ("field", "kind", "charset"),
    [
        ("text/html", "text/html", None),
        ("Text/HTML; Charset=ISO-8859-1", "text/html", "iso-8859-1"),
        ('text/plain;charset="windows-1252"', "text/plain", "windows-1252"),
        ("text/markdown; charset=utf-8; variant=GFM", "text/markdown", "utf-8"),
        ("application/xhtml+xml", "application/xhtml+xml", None),
        ("application/pdf", "application/pdf", None),
        ("text/html; charset=\u202eevil\x1b[0m", "text/html", None),
        ("", None, None),
    ],
)
def test_the_content_type_gives_type_and_charset(field: str, kind: str | None, charset: str | None) -> None:
    assert media_type(field) == (kind, charset)


def test_a_page_without_content_type_is_taken(site: Server) -> None:
    page = get(site.page("/a", content_type=""))
    assert (page.data, page.content_type) == (PAGE, None)


@pytest.mark.parametrize("kind", ["image/png", "application/json", "application/octet-stream", "video/mp4"])
def test_another_content_type_is_refused_by_name(site: Server, kind: str) -> None:
    message = failure(site.page("/a", content_type=kind))
    assert kind in message
    assert site.url("/a") in message


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 500, 501])
def test_an_error_status_is_named_and_not_tried_again(site: Server, status: int) -> None:
    assert f"status {status}" in failure(site.page("/a", status=status))
    assert len(site.requests) == 1


@pytest.mark.parametrize("status", [204, 300, 304])
def test_a_status_without_a_page_is_a_failure(site: Server, status: int) -> None:
    assert str(status) in failure(site.page("/a", b"", status=status))


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_passing_failure_is_tried_again(site: Server, status: int) -> None:
    url = site.page("/a", status=status)

    def busy_once(handler: Handler) -> None:
        site.page("/a")
        handler.send(status, b"busy")

    site.answers["/a"] = busy_once
    assert get(url).data == PAGE
    assert site.paths() == ["/a", "/a"]


def test_retries_end(site: Server) -> None:
    message = failure(site.page("/a", status=503), retries=2)
    assert "503" in message
    assert len(site.requests) == 3


def test_a_wait_is_capped_whatever_the_server_asks(site: Server) -> None:
    started = time.monotonic()
    failure(site.page("/a", status=503, retry_after="86400"), retries=1, max_retry_wait=0.05)
    assert time.monotonic() - started < 2
    assert len(site.requests) == 2


def test_no_wait_goes_past_the_total_time(site: Server) -> None:
    started = time.monotonic()
    failure(site.page("/a", status=503, retry_after="60"), max_retry_wait=90, total_timeout=2)
    assert time.monotonic() - started < 1
    assert len(site.requests) == 1


NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 12 ", 12.0),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(NOW - timedelta(seconds=90), usegmt=True), 0.0),
        ("Sun, 01 Mar 2026 12:00:30 -0000", 30.0),
        ("soon", None),
        ("-5", None),
        ("9" * 5000, None),
        ("Sun, 99 Foo 20266 99:99:99 GMT", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(field: str | None, seconds: float | None) -> None:
    assert retry_after(field, NOW) == seconds


def test_waits_grow_and_are_capped() -> None:
    bounds = FetchOptions(retries=5, retry_wait=1, max_retry_wait=5)
    assert [wait_before_retry(503, None, attempt, bounds) for attempt in range(6)] == [1, 2, 4, 5, 5, None]
    assert wait_before_retry(500, "1", 0, bounds) is None
    assert wait_before_retry(429, "3", 0, bounds) == 3
