"""Redirects and addresses: what is followed, and what of an address is kept and printed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from loopback import PAGE, Handler, Server, failure, get

from licensecheck.fetch import without_password
from licensecheck.fetch.display import printable


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_last_address_reported(site: Server, status: int) -> None:
    site.page("/b")
    page = get(site.redirect("/a", "/b#part", status))
    assert (page.data, page.url) == (PAGE, site.url("/b"))


def test_a_redirect_loop_is_named(site: Server) -> None:
    site.redirect("/b", "/a")
    assert "in a loop" in failure(site.redirect("/a", "/b"))
    assert site.paths() == ["/a", "/b"]


def test_a_page_that_asks_for_itself_with_a_cookie_is_no_loop(site: Server) -> None:
    def wall(handler: Handler) -> None:
        if handler.headers.get("cookie") == "seen=1":
            handler.send()
        else:
            handler.send(302, b"", location="/a", set_cookie="seen=1; Max-Age=60")

    site.answers["/a"] = wall
    assert get(site.url("/a")).data == PAGE


def test_redirects_are_bounded(site: Server) -> None:
    for number in range(10):
        site.redirect(f"/{number}", f"/{number + 1}")
    assert "more than 4 redirects" in failure(site.url("/0"), max_redirects=4)
    assert len(site.requests) == 5


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://a.example/", "data:text/html,x"])
def test_a_redirect_leaves_http_never(site: Server, target: str) -> None:
    assert "only http and https" in failure(site.redirect("/a", target))


@pytest.mark.parametrize("target", ["http://[", "http://a:b/", "http:///x", "http://h:70000/"])
def test_a_redirect_to_nonsense_is_one_line(site: Server, target: str) -> None:
    assert site.url("/a") in failure(site.redirect("/a", target))


def test_a_redirect_without_a_target_is_a_failure(site: Server) -> None:
    assert "302" in failure(site.page("/a", b"", status=302))


def test_a_password_is_used_for_its_own_origin_and_neither_kept_nor_printed(
    site: Server, other_site: Server
) -> None:
    site.redirect("/a", "/b")
    site.redirect("/b", other_site.page("/c"))
    page = get(site.url("/a", userinfo="editor:s3cret@"), allow_private=True)
    assert page.url == other_site.url("/c")
    assert all("Authorization" in fields for _, fields in site.requests)
    assert all("Authorization" not in fields for _, fields in other_site.requests)
    message = failure(site.url("/nowhere", userinfo="editor:s3cret@"))
    assert "s3cret" not in message
    assert "editor" not in message


def test_a_password_that_a_document_or_redirect_supplies_is_not_used(site: Server) -> None:
    site.page("/b")
    get(site.url("/b", userinfo="a:b@"), trusted=False, allow_private=True)
    get(site.redirect("/a", site.url("/b", userinfo="a:b@")))
    assert all("Authorization" not in fields for _, fields in site.requests)


@pytest.mark.parametrize(
    "url",
    [
        "http://me:s3cret/x@host.example/",
        "http://me:s3cret@host.example:port/",
        "http://me:s3cret@[/",
        "http://me:s3cret@/",
    ],
)
def test_an_address_that_is_not_valid_shows_no_password(url: str) -> None:
    assert "s3cret" not in failure(url)


@pytest.mark.parametrize("url", ["ftp://a.example/a", "file:///etc/passwd", "/etc/passwd", "", "http://"])
def test_only_http_addresses_are_fetched(url: str) -> None:
    assert failure(url)


def test_addresses_are_printed_in_one_harmless_line() -> None:
    assert printable("http://a.example/\x1b[31m\u202e\n") == r"http://a.example/\x1b[31m\u202e"
    assert len(printable("http://a.example/" + "x" * 5000)) < 400
    assert without_password("https://me:pw@a.example/@me") == "https://a.example/@me"
    assert without_password("https://a.example/@me") == "https://a.example/@me"
    assert without_password("notes/me@home.html") == "notes/me@home.html"


def test_importing_the_package_imports_no_http_library() -> None:
    code = "import sys, licensecheck.fetch; print(sorted({'httpx', 'httpcore', 'ssl'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
