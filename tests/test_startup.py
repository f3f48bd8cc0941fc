"""What a local check imports: nothing that only addresses, terminals or users' rule files need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SLOW = {"pydantic", "rich", "httpx", "jsonschema", "jinja2", "lxml"}
LISTS_MODULES = """
import sys
from licensecheck.__main__ import main
try:
    main()
finally:
    print("\\n".join(sys.modules), file=sys.stderr)
"""


def modules_after(*arguments: str) -> set[str]:
    """The packages and modules that one run of the command has imported."""
    done = subprocess.run(
        [sys.executable, "-c", LISTS_MODULES, *arguments], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60,
    )
    assert done.stdout, done.stderr
    loaded = set(done.stderr.split())
    return loaded | {name.partition(".")[0] for name in loaded}


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_local_check_imports_nothing_slow(form: str) -> None:
    copy, original = (str(ROOT / "examples" / name) for name in ("copy-compliant.html", "original.html"))
    found = modules_after("verify", copy, "--source", original, "--format", form)
    assert "licensecheck" in found
    assert found & (SLOW | {"typer", "yaml"}) == set()


def test_a_pull_quote_of_the_text_s_own_words_loads_nothing_more() -> None:
    copy, original = (str(ROOT / "examples" / name) for name in ("copy-compliant.html", "original.html"))
    assert "pullquote" in Path(copy).read_text("utf-8")
    found = modules_after("verify", copy, "--source", original)
    assert "licensecheck.compare.furniture.set_quotations" in found
    assert "licensecheck.compare.naming.repeated_blocks" not in found


def test_the_version_imports_neither_readers_nor_rules() -> None:
    found = modules_after("--version")
    assert found & (SLOW | {"turbohtml", "rapidfuzz", "yaml", "markdown_it"}) == set()
