"""Encrypted connections: only to a server whose certificate is trusted, under the same checks and bounds."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import time
from pathlib import Path

import pytest
from loopback import PAGE, Server, failure, get

OPENSSL = shutil.which("openssl")

pytestmark = pytest.mark.skipif(OPENSSL is None, reason="makes its certificate with the openssl command")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([str(OPENSSL), *command.split(), *names, *files], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def secure_url(site: Server, certificate: tuple[Path, Path]) -> str:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    site.socket = context.wrap_socket(site.socket, server_side=True)
    return site.page("/a").replace("http:", "https:")


def test_a_trusted_certificate_is_taken(
    secure_url: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    assert get(secure_url).data == PAGE
    assert "private network" in failure(secure_url, trusted=False)


def test_an_unknown_certificate_is_named(secure_url: str) -> None:
    assert "certificate is not trusted" in failure(secure_url)


def test_the_deadline_holds_on_encrypted_connections(
    site: Server, secure_url: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    site.answers["/a"] = lambda handler: time.sleep(0.6)
    assert "longer than 0.3 seconds in all" in failure(secure_url, total_timeout=0.3, read_timeout=5)


def test_a_server_without_encryption_is_one_line(site: Server) -> None:
    assert "no connection" in failure(site.page("/a").replace("http:", "https:"))
