"""Private networks: what a document or a redirect names does not reach them, proxy or not."""

from __future__ import annotations

import base64
import ipaddress
import socket
import threading

import pytest
from loopback import PAGE, Handler, Names, Server, failure, get

from licensecheck.fetch.network import is_public


def test_a_typed_address_may_be_private(site: Server) -> None:
    assert get(site.page("/a"), trusted=True).data == PAGE


def test_a_supplied_address_may_not_be_private(site: Server) -> None:
    message = failure(site.page("/a"), trusted=False)
    assert "127.0.0.1" in message
    assert "--allow-private" in message
    assert site.requests == []


def test_a_supplied_private_address_is_fetched_where_allowed(site: Server) -> None:
    assert get(site.page("/a"), trusted=False, allow_private=True).data == PAGE


@pytest.mark.parametrize(
    "host", ["localhost", "2130706433", "0x7f.0.0.1", "127.1", "0.0.0.0", "[::ffff:127.0.0.1]"]
)
def test_no_spelling_of_a_private_address_is_fetched(site: Server, host: str) -> None:
    site.page("/a")
    assert "private network" in failure(site.url("/a", host=host), trusted=False)
    assert site.requests == []


def test_a_name_that_stands_for_a_private_address_is_refused(site: Server, names: Names) -> None:
    names["article.example"] = ["127.0.0.1"]
    site.page("/a")
    assert "private network" in failure(site.url("/a", host="article.example"), trusted=False)
    assert site.requests == []


def test_one_private_address_among_public_ones_is_enough(site: Server, names: Names) -> None:
    names["article.example"] = ["93.184.216.34", "127.0.0.1"]
    assert "private network" in failure(site.url("/a", host="article.example"), trusted=False)


def test_a_redirect_to_another_private_origin_is_refused(site: Server, other_site: Server) -> None:
    message = failure(site.redirect("/a", other_site.page("/secret")), trusted=True)
    assert message.startswith(f"{site.url('/a')}: redirected to {other_site.url('/secret')}: ")
    assert "private network" in message
    assert other_site.requests == []


def test_a_redirect_to_another_private_origin_may_be_allowed(site: Server, other_site: Server) -> None:
    page = get(site.redirect("/a", other_site.page("/b")), allow_private=True)
    assert page.url == other_site.url("/b")


def test_a_redirect_within_a_typed_private_origin_is_followed(site: Server) -> None:
    site.page("/b")
    assert get(site.redirect("/a", site.url("/b")), trusted=True).url == site.url("/b")


def test_a_name_may_not_turn_private_on_the_way(site: Server, names: Names) -> None:
    names["article.example"] = ["127.0.0.1"]

    def turn(handler: Handler) -> None:
        names["article.example"] = ["127.0.0.2"]
        handler.send(302, b"", location="/b", connection="close")

    site.answers["/a"] = turn
    site.page("/b")
    assert "127.0.0.2" in failure(site.url("/a", host="article.example"), trusted=True)
    assert site.paths() == ["/a"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::5db8:d822", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("::ffff:10.0.0.1", False),
        ("::127.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::a00:1", False),
        ("2001:db8::1", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


def test_an_unknown_name_is_one_line(names: Names) -> None:
    assert "article.example is not known" in failure("http://article.example/a")


def test_a_resolver_that_hangs_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: released.wait(5) and [])
    assert "was not resolved within 0.1 seconds" in failure("http://article.example/a", connect_timeout=0.1)
    released.set()


def through(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("http_proxy", proxy)


def test_a_typed_address_goes_through_the_proxy(
    site: Server, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    through(monkeypatch, site.url(userinfo="user:secret@"))
    site.page("http://article.example/a")
    assert get("http://article.example/a").data == PAGE
    _, fields = site.requests[0]
    assert fields["Proxy-Authorization"] == f"Basic {base64.b64encode(b'user:secret').decode()}"


def test_a_supplied_address_is_checked_before_the_proxy_is_asked(
    site: Server, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    through(monkeypatch, site.url())
    site.page("http://article.example/a")
    names["article.example"] = ["10.0.0.7"]
    assert "10.0.0.7" in failure("http://article.example/a", trusted=False)
    assert site.requests == []
    names["article.example"] = ["93.184.216.34"]
    assert get("http://article.example/a", trusted=False).data == PAGE


def test_what_cannot_be_checked_before_a_proxy_is_refused(
    site: Server, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    through(monkeypatch, site.url())
    site.page("http://article.example/a")
    assert "cannot be checked" in failure("http://article.example/a", trusted=False)
    assert site.requests == []
    assert get("http://article.example/a", trusted=False, allow_private=True).data == PAGE


def test_a_redirect_is_checked_before_the_proxy_is_asked(
    site: Server, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    through(monkeypatch, site.url())
    site.redirect("http://article.example/a", "http://169.254.169.254/latest")
    assert "169.254.169.254" in failure("http://article.example/a")
    assert site.paths() == ["http://article.example/a"]


def test_this_machine_is_not_asked_for_through_a_proxy(
    site: Server, other_site: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    through(monkeypatch, other_site.url())
    assert get(site.page("/a")).data == PAGE
    assert "private network" in failure(site.page("/a"), trusted=False)
    assert other_site.requests == []


def test_no_proxy_is_honoured(
    site: Server, names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    through(monkeypatch, "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "article.example")
    names["article.example"] = ["127.0.0.1"]
    site.page("/a")
    assert get(site.url("/a", host="article.example")).data == PAGE


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "http://:80", "nonsense://x"])
def test_a_proxy_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    through(monkeypatch, proxy)
    assert "proxy in the environment" in failure("http://article.example/a")
