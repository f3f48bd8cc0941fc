"""A web server on this machine that answers as a test says, and fetching from it under short bounds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from licensecheck.errors import CouldNotCheck, FetchError
from licensecheck.fetch import Fetched, FetchOptions, fetch

PAGE = b"<!doctype html><title>A page</title><p>Words to read.</p>"

Answer = Callable[["Handler"], None]

Names = dict[str, list[str]]
"""What names stand for; read at each resolving, so that it may change."""


class Handler(BaseHTTPRequestHandler):
    """Answers from the site's table; what it was asked is written down."""

    server: Server

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))
        # A reader that has had enough hangs up.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.server.answers.get(self.path, not_found)(self)

    def send(self, status: int = 200, body: bytes = PAGE, **fields: str) -> None:
        fields = {"content_type": "text/html; charset=utf-8", "content_length": str(len(body)), **fields}
        self.send_response(status)
        for name, value in fields.items():
            if value:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Tests are quiet."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []

    def url(self, path: str = "/", host: str = "127.0.0.1", userinfo: str = "") -> str:
        return f"http://{userinfo}{host}:{self.server_address[1]}{path}"

    def page(self, path: str, body: bytes = PAGE, status: int = 200, **fields: str) -> str:
        self.answers[path] = lambda handler: handler.send(status, body, **fields)
        return self.url(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        return self.page(path, b"", status, location=target)

    def paths(self) -> list[str]:
        return [path for path, _ in self.requests]


def not_found(handler: Handler) -> None:
    handler.send(404, b"<p>no</p>")


FAST = FetchOptions(retry_wait=0.01, max_retry_wait=0.05, read_timeout=2, connect_timeout=2, total_timeout=5)


def options(**changes: object) -> FetchOptions:
    names = FetchOptions.__slots__
    return FetchOptions(**{**{name: getattr(FAST, name) for name in names}, **changes})  # type: ignore[arg-type]


def get(url: str, *, trusted: bool = True, **changes: object) -> Fetched:
    return fetch(url, options(**changes), trusted=trusted)


def failure(url: str, *, trusted: bool = True, **changes: object) -> str:
    """The one line that a fetch fails with."""
    with pytest.raises(FetchError) as caught:
        get(url, trusted=trusted, **changes)
    message = str(caught.value)
    assert "\n" not in message
    assert isinstance(caught.value, CouldNotCheck)
    return message
