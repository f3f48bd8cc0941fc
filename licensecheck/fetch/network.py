"""Which machines a fetch may connect to, checked on the very address that is connected to.

A name is resolved once, every address it stands for is checked, and the connection goes to a checked address,
not to the name: a name that changes between check and use changes nothing.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterable
from typing import Any

import httpcore

from licensecheck.fetch.failure import Deadline, StepError

__all__ = ["CheckedBackend", "Guard", "is_public", "resolve"]

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

MOST_ADDRESSES = 4
"""Addresses of one name that are tried: two of each family, and a bound on the time-outs in a row."""

NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: IPAddress) -> bool:
    """Whether anybody can reach an address: neither private, loopback, link-local, reserved nor multicast.

    An IPv6 address that stands for an IPv4 one (mapped, 6to4, Teredo, NAT64) is as public as that one is.
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner:
            return all(is_public(one) for one in inner)
        if address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _inner(address: ipaddress.IPv6Address) -> tuple[ipaddress.IPv4Address, ...]:
    if address in NAT64:
        return (ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF),)
    if address.teredo:
        return address.teredo
    single = address.ipv4_mapped or address.sixtofour
    return (single,) if single else ()


def resolve(host: str, port: int, timeout: float) -> tuple[IPAddress, ...]:
    """Every address a name stands for. Raises `StepError` where there is none within `timeout` seconds.

    The system's resolver knows no time-out, so it runs in a thread that is left behind when time is up.
    """
    answers: list[tuple[Any, ...]] = []
    errors: list[Exception] = []

    def ask() -> None:
        try:
            answers.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, ValueError, OverflowError) as error:
            errors.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(timeout)
    if thread.is_alive():
        raise StepError(f"the name {host} was not resolved within {timeout:.3g} seconds; check the network")
    if errors or not answers:
        raise StepError(f"the name {host} is not known; check the address and the network")
    return tuple(dict.fromkeys(ipaddress.ip_address(answer[4][0]) for answer in answers))


class Guard:
    """Decides what may be connected to in one fetch.

    `trusted` is the host and port a person named, if one did. What they stood for at the first connection
    stays allowed for them, private or not, so that a name cannot turn to a private address half-way.
    """

    def __init__(self, *, allow_private: bool, trusted: tuple[str, int] | None) -> None:
        self._allow_private = allow_private
        self._trusted = trusted
        self._known: frozenset[IPAddress] | None = None

    def is_trusted(self, host: str, port: int) -> bool:
        """Whether a person named this host and port."""
        return (host, port) == self._trusted

    def check(self, host: str, port: int, addresses: Iterable[IPAddress]) -> None:
        """Raise `StepError` unless every address may be connected to for this host and port."""
        if self._allow_private:
            return
        allowed: frozenset[IPAddress] = frozenset()
        if self.is_trusted(host, port):
            if self._known is None:
                self._known = frozenset(addresses)
            allowed = self._known
        for address in addresses:
            if address not in allowed and not is_public(address):
                raise StepError(
                    f"is not fetched: it lies in a private network ({address}), and a document or a redirect"
                    " named it; use --allow-private if that is meant"
                )

    def check_before_proxy(self, host: str, port: int, timeout: float) -> None:
        """The same check where a proxy will connect: on the addresses the name has here, or no fetch."""
        if self._allow_private or self.is_trusted(host, port):
            return
        try:
            addresses = resolve(host, port, timeout)
        except StepError as failure:
            raise StepError(
                f"is not fetched: {failure}. Behind a proxy a name that is not known here cannot be checked;"
                " use --allow-private to leave that to the proxy"
            ) from None
        self.check(host, port, addresses)


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to checked addresses only, and ends every step at the deadline.

    Without a guard (for the way to a proxy, which the environment names) every address is taken.
    """

    def __init__(self, guard: Guard | None, deadline: Deadline) -> None:
        self._guard = guard
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers."""
        addresses = resolve(host, port, self._deadline.cap(timeout))
        if self._guard is not None:
            self._guard.check(host, port, addresses)
        error: Exception = httpcore.ConnectError("no address")
        for address in addresses[:MOST_ADDRESSES]:
            try:
                stream = self._inner.connect_tcp(
                    str(address), port, self._deadline.cap(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
            else:
                return DeadlineStream(stream, self._deadline)
        raise error


class DeadlineStream(httpcore.NetworkStream):
    """A connection whose every step ends at the deadline, so that a server cannot drip bytes for ever."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, at most `max_bytes`."""
        return self._stream.read(max_bytes, self._deadline.cap(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of `buffer`."""
        self._stream.write(buffer, self._deadline.cap(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on encrypted, under the same deadline."""
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.cap(timeout))
        return DeadlineStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """What the connection says of itself."""
        return self._stream.get_extra_info(info)
