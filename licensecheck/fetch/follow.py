"""One fetch from the address given to the page it leads to, each redirect checked before it is followed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpcore
import httpx

from licensecheck.errors import FetchError
from licensecheck.fetch.address import join, origin, parse, without_userinfo
from licensecheck.fetch.body import ACCEPT, ACCEPT_ENCODING, media_type, read_body
from licensecheck.fetch.display import one_line, printable
from licensecheck.fetch.failure import Deadline, StepError, in_seconds
from licensecheck.fetch.model import Fetched, FetchOptions
from licensecheck.fetch.network import Guard
from licensecheck.fetch.retry import wait_before_retry
from licensecheck.fetch.transport import CheckedTransport
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["follow"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})

CLOCK_TICK = 0.02
"""Seconds by which a system's time-outs may come early."""

CORE_ERRORS = (
    httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)

REMEDIES = {
    401: "asks for a login; save the page in a browser and give the file",
    403: "refuses the request; save the page in a browser and give the file",
    404: "is not there; check the address",
    410: "is gone; check the address, or give a saved copy of the page",
    429: "is asked for too often; try again later",
    451: "is withheld for legal reasons; save the page where it can be read and give the file",
}


@dataclass(frozen=True, slots=True)
class _Session:
    """One fetch. There is no `httpx.Client` in it: that reads a redirect's target before we can check it."""

    transport: CheckedTransport
    cookies: httpx.Cookies
    options: FetchOptions
    deadline: Deadline
    home: httpx.URL
    trusted: bool
    known: Fetched | None = None

    def send(self, url: httpx.URL) -> httpx.Response:
        """Ask once; the answer's body is still to be read."""
        request = _request(url, self.options)
        if self.known is not None and str(url) == self.known.url:
            request.headers.update(_validators(self.known))
        self.cookies.set_cookie_header(request)
        if self.may_log_in(url):
            next(httpx.BasicAuth(self.home.username, self.home.password).auth_flow(request))
        response = self.transport.handle_request(request)
        response.request = request
        self.cookies.extract_cookies(response)
        return response

    def may_log_in(self, url: httpx.URL) -> bool:
        """Whether a person wrote a login into the address, and it is meant for this one's origin."""
        return self.trusted and bool(self.home.userinfo) and origin(url) == origin(self.home)


def follow(url: str, options: FetchOptions, *, trusted: bool, known: Fetched | None = None) -> Fetched:
    """See `licensecheck.fetch.fetch`. `known` is the page as it was, which may have changed."""
    try:
        home = parse(url)
    except StepError as failure:
        raise FetchError(f"{printable(url, valid=False)}: {failure}") from None
    with _session(home, options, trusted, known) as session:
        return _walk(session)


@contextmanager
def _session(
    home: httpx.URL, options: FetchOptions, trusted: bool, known: Fetched | None
) -> Iterator[_Session]:
    deadline = Deadline.after(options.total_timeout)
    guard = Guard(allow_private=options.allow_private, trusted=origin(home)[1:] if trusted else None)
    with CheckedTransport(guard, deadline, options.connect_timeout) as transport:
        yield _Session(transport, httpx.Cookies(), options, deadline, home, trusted, known)


def _request(url: httpx.URL, options: FetchOptions) -> httpx.Request:
    timeout = httpx.Timeout(options.read_timeout, connect=options.connect_timeout)
    headers = {"User-Agent": options.user_agent, "Accept": ACCEPT, "Accept-Encoding": ACCEPT_ENCODING}
    return httpx.Request("GET", url, headers=headers, extensions={"timeout": timeout.as_dict()})


def _validators(known: Fetched) -> dict[str, str]:
    """The fields that ask for a page only where it has changed (RFC 9110 §13.1)."""
    fields = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in fields.items() if value}


def _walk(session: _Session) -> Fetched:
    url = without_userinfo(session.home)
    seen = set()
    for _ in range(session.options.max_redirects + 1):
        # A page may ask for itself again once it has set a cookie: only the same request twice is a loop.
        cookies = frozenset((cookie.domain, cookie.name, cookie.value) for cookie in session.cookies.jar)
        request = (str(url), cookies)
        if request in seen:
            raise FetchError(f"{_where(session, url)}: redirects in a loop; give the page's own address")
        seen.add(request)
        with _failing_at(session, url):
            page = _step(session, url)
        if isinstance(page, Fetched):
            return page
        url = page
    most = session.options.max_redirects
    raise FetchError(f"{_where(session, url)}: more than {most} redirects; give the page's own address")


def _step(session: _Session, url: httpx.URL) -> Fetched | httpx.URL:
    """The page at this address, or the address it redirects to."""
    response = _answer(session, url)
    try:
        location = response.headers.get("location")
        if response.status_code in REDIRECTS and location:
            return join(url, location)
        if response.status_code == 304 and session.known is not None:
            return session.known._replace(data=b"", not_modified=True)
        _check_status(response.status_code)
        content_type, charset = media_type(response.headers.get("content-type"))
        data = read_body(response, session.options)
        etag, last_modified = response.headers.get("etag"), response.headers.get("last-modified")
    finally:
        response.close()
    return Fetched(
        data=data, url=str(url), content_type=content_type, charset=charset, etag=etag,
        last_modified=last_modified,
    )


def _answer(session: _Session, url: httpx.URL) -> httpx.Response:
    attempt = 0
    while True:
        response = session.send(url)
        field = response.headers.get("retry-after")
        wait = wait_before_retry(response.status_code, field, attempt, session.options)
        if wait is None or wait >= session.deadline.left():
            return response
        response.close()
        time.sleep(wait)
        attempt += 1


def _check_status(status: int) -> None:
    if status in {200, 203}:
        return
    usual = "fails on the server; try again later" if status >= 500 else "gives no page; check the address"
    what, _, remedy = REMEDIES.get(status, usual).partition("; ")
    raise StepError(f"{what} (HTTP status {status}); {remedy}", status)


@contextmanager
def _failing_at(session: _Session, url: httpx.URL) -> Iterator[None]:
    """Turn whatever goes wrong in a step into one line that says where."""
    try:
        yield
    except StepError as failure:
        error = FetchError(f"{_where(session, url)}: {failure}")
        error.status = failure.status
        raise error from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, *CORE_ERRORS) as error:
        raise FetchError(f"{_where(session, url)}: {_reason(error, session)}") from error


def _where(session: _Session, url: httpx.URL) -> str:
    home = printable(str(session.home))
    now = printable(str(url))
    return now if now == home or url == without_userinfo(session.home) else f"{home}: redirected to {now}"


_NUMBER = lazy_pattern(r"\[Errno -?\d+\] ")
"""The system's number of a fault, which says nothing to people."""


def _reason(error: Exception, session: _Session) -> str:
    options = session.options
    said = _NUMBER.sub("", one_line(str(error))) or type(error).__name__
    match error:
        case httpcore.TimeoutException() if session.deadline.left() < CLOCK_TICK:
            return session.deadline.message
        case httpcore.ConnectTimeout():
            return f"no connection within {in_seconds(options.connect_timeout)}; check address and network"
        case httpcore.TimeoutException():
            silence = f"no answer within {in_seconds(options.read_timeout)}"
            return f"{silence}; try again, or save the page and give the file"
        case httpcore.ProxyError():
            return f"the proxy refuses the request ({said}); check the proxy that the environment names"
        case httpcore.ConnectError() if "CERTIFICATE" in said:
            return f"the server's certificate is not trusted ({said}); check the address or give a saved page"
        case httpcore.RemoteProtocolError() if "complete" in said:
            return "the connection broke before the whole page had come; try again"
        case httpcore.ConnectError():
            return f"no connection ({said}); check the address and the network"
        case _:
            return f"the connection broke ({said}); try again"
