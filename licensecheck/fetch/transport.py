"""From a request to an answer: directly over checked connections, or through the environment's proxy."""

from __future__ import annotations

import ipaddress
import urllib.request
from collections.abc import Iterable, Iterator

import httpcore
import httpx

from licensecheck.fetch.address import PORTS, origin
from licensecheck.fetch.failure import Deadline, StepError
from licensecheck.fetch.network import CheckedBackend, Guard

__all__ = ["CheckedTransport"]


def _proxy_for(url: httpx.URL) -> httpx.URL | None:
    """The proxy that the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY) names for an address.

    This machine itself is never asked for through a proxy, as in browsers: there it would be another machine.
    """
    if _is_this_machine(url.host) or urllib.request.proxy_bypass(url.host):
        return None
    proxies = urllib.request.getproxies()
    named = proxies.get(url.scheme) or proxies.get("all")
    if not named:
        return None
    try:
        proxy = httpx.URL(named if "://" in named else f"http://{named}")
    except (httpx.InvalidURL, ValueError):
        raise StepError("the proxy in the environment has no valid address; mend or unset it") from None
    if proxy.scheme not in PORTS or not proxy.host:
        raise StepError("the proxy in the environment is no http or https one; use another or unset it")
    return proxy


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


class CheckedTransport(httpx.BaseTransport):
    """An httpx transport over httpcore's public pools, with our network backend in them."""

    def __init__(self, guard: Guard, deadline: Deadline, connect_timeout: float) -> None:
        self._guard = guard
        self._deadline = deadline
        self._connect_timeout = connect_timeout
        self._pools: list[httpcore.ConnectionPool] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the answer's body is still to be read."""
        proxy = _proxy_for(request.url)
        if proxy is not None:
            _, host, port = origin(request.url)
            self._guard.check_before_proxy(host, port, self._deadline.cap(self._connect_timeout))
        answer = self._pool(proxy).handle_request(_core_request(request))
        if not isinstance(answer.stream, Iterable):
            raise TypeError("a synchronous request got an asynchronous answer")
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools:
            pool.close()

    def _pool(self, proxy: httpx.URL | None) -> httpcore.ConnectionPool:
        pool = self._direct() if proxy is None else self._through(proxy)
        self._pools.append(pool)
        return pool

    def _direct(self) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(network_backend=CheckedBackend(self._guard, self._deadline))

    def _through(self, proxy: httpx.URL) -> httpcore.ConnectionPool:
        return httpcore.HTTPProxy(
            proxy_url=str(proxy.copy_with(username=None, password=None)),
            proxy_auth=(proxy.username, proxy.password) if proxy.userinfo else None,
            network_backend=CheckedBackend(None, self._deadline),
        )


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        close = getattr(self._stream, "close", None)
        if close is not None:
            close()


def _core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        extensions=request.extensions,
    )
