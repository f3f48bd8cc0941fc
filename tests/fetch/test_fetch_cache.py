"""Originals are fetched once, kept with their validators, and never taken from a damaged file."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from loopback import Handler, Server, failure, get

from licensecheck.errors import CouldNotCheck
from licensecheck.fetch.cache_folder import cache_folder
from licensecheck.fetch.store import Store

PAGE = b"<!doctype html><title>One</title><p>Words.</p>"


@pytest.fixture
def cache(tmp_path: Path) -> str:
    return str(tmp_path / "cache")


def entries(cache: str) -> list[Path]:
    return sorted(Path(cache).glob("*.page"))


def test_a_page_is_fetched_once_a_run(site: Server, cache: str) -> None:
    url = site.page("/a", PAGE)
    start = time.time()
    pages = [get(url, cache=cache, fresh_since=start) for _ in range(3)]
    assert [page.data for page in pages] == [PAGE] * 3
    assert site.paths() == ["/a"]


def conditional(etag: str) -> object:
    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            handler.send(304, b"", content_length="")
        else:
            handler.send(200, PAGE, ETag=etag)

    return answer


def test_a_page_that_did_not_change_is_not_sent_again(site: Server, cache: str) -> None:
    site.answers["/a"] = conditional('"v1"')  # type: ignore[assignment]
    first = get(site.url("/a"), cache=cache)
    second = get(site.url("/a"), cache=cache, fresh_since=time.time() + 60)
    assert (first.data, second.data) == (PAGE, PAGE)
    assert second.url == first.url
    assert site.requests[1][1]["If-None-Match"] == '"v1"'
    assert len(site.requests) == 2


def test_a_page_that_changed_is_the_new_one(site: Server, cache: str) -> None:
    site.page("/a", PAGE, Last_Modified="Mon, 23 Nov 2026 10:00:00 GMT")
    get(site.url("/a"), cache=cache)
    site.page("/a", b"<p>New.</p>")
    page = get(site.url("/a"), cache=cache, fresh_since=time.time() + 60)
    assert page.data == b"<p>New.</p>"
    assert site.requests[1][1]["If-Modified-Since"] == "Mon, 23 Nov 2026 10:00:00 GMT"


def test_validators_go_to_the_page_only(site: Server, cache: str) -> None:
    """A redirect's own address never asked for them."""
    site.answers["/b"] = conditional('"v1"')  # type: ignore[assignment]
    site.redirect("/a", "/b")
    for _ in range(2):
        assert get(site.url("/a"), cache=cache, fresh_since=time.time() + 60).data == PAGE
    assert ["If-None-Match" in headers for _, headers in site.requests] == [False, False, False, True]


def test_offline_takes_what_is_there(site: Server, cache: str) -> None:
    url = site.page("/a", PAGE)
    get(url, cache=cache)
    assert get(url, cache=cache, offline=True, fresh_since=time.time() + 60).data == PAGE
    assert len(site.requests) == 1


def test_offline_never_asks(site: Server, cache: str) -> None:
    assert "is not saved here, and the network may not be used" in failure(site.page("/a"), cache=cache, offline=True)
    assert "'licensecheck snapshot'" in failure(site.page("/a"), offline=True)
    assert site.requests == []


@pytest.mark.parametrize(
    "damage", [b"", b"x", b"licensecheck-page-1 {}\n", b"licensecheck-page-1 [\n", b"\x00" * 9]
)
def test_a_damaged_entry_is_fetched_again(site: Server, cache: str, damage: bytes) -> None:
    url = site.page("/a", PAGE)
    get(url, cache=cache)
    (entry,) = entries(cache)
    entry.write_bytes(damage)
    assert get(url, cache=cache).data == PAGE
    assert len(site.requests) == 2
    entry.write_bytes(damage)
    assert "is not saved here" in failure(url, cache=cache, offline=True)


def test_a_changed_page_is_no_entry(site: Server, cache: str) -> None:
    """Its digest tells."""
    url = site.page("/a", PAGE)
    get(url, cache=cache)
    (entry,) = entries(cache)
    entry.write_bytes(entry.read_bytes().replace(b"Words", b"Sword"))
    assert Store(cache).get(url) is None


def test_a_cache_that_cannot_be_written_costs_nothing_else(site: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert get(site.page("/a", PAGE), cache=str(tmp_path / "file" / "cache")).data == PAGE


def test_a_page_behind_a_login_is_not_kept(site: Server, cache: str) -> None:
    site.page("/a", PAGE)
    get(site.url("/a", userinfo="ada:secret@"), cache=cache)
    assert entries(cache) == []


def test_a_failure_is_not_kept(site: Server, cache: str) -> None:
    assert "HTTP status 404" in failure(site.url("/gone"), cache=cache)
    assert entries(cache) == []


def test_one_host_is_not_asked_too_often(site: Server, cache: str) -> None:
    start = time.monotonic()
    for name in ("/a", "/b", "/c"):
        get(site.page(name, PAGE), cache=cache, host_pause=0.15)
    assert time.monotonic() - start >= 0.3


@pytest.mark.parametrize(
    ("robots", "status", "allowed"),
    [
        (b"User-agent: *\nDisallow: /private", 200, True),
        (b"User-agent: *\nDisallow: /a", 200, False),
        (b"User-agent: licensecheck\nDisallow: /", 200, False),
        (b"User-agent: other\nDisallow: /", 200, True),
        (b"", 404, True),
        (b"", 500, False),
    ],
)
def test_robots(site: Server, robots: bytes, status: int, allowed: bool) -> None:
    """RFC 9309: what is not there allows everything, what fails allows nothing."""
    url = site.page("/a", PAGE)
    site.page("/robots.txt", robots, status, content_type="text/plain")
    if allowed:
        assert get(url, trusted=False, robots=True, allow_private=True).data == PAGE
    else:
        assert "robots.txt" in failure(url, trusted=False, robots=True, allow_private=True, retries=0)
        assert "/a" not in site.paths()


def test_robots_do_not_bind_a_person(site: Server) -> None:
    site.page("/robots.txt", b"User-agent: *\nDisallow: /", content_type="text/plain")
    assert get(site.page("/a", PAGE), robots=True).data == PAGE


def test_the_cache_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LICENSECHECK_CACHE", str(tmp_path / "one"))
    assert cache_folder(None) == str(tmp_path / "one")
    assert cache_folder(str(tmp_path / "two")) == str(tmp_path / "two")
    monkeypatch.delenv("LICENSECHECK_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "three"))
    monkeypatch.setattr("sys.platform", "linux")
    assert cache_folder(None) == str(tmp_path / "three" / "licensecheck")
    assert not (tmp_path / "three").exists()


def test_a_cache_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CouldNotCheck, match=r"file: cannot keep originals there: it is a file, not a folder; name"):
        cache_folder(str(tmp_path / "file"))
