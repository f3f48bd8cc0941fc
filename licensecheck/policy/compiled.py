"""The bundled rule files' values as JSON, so that a usual run reads no YAML.

`rules/compiled.jsonl` has a line for each rule file: its name, a checksum of its text and its values, without the
examples that only tests need. `python -m licensecheck.policy.compiled` prints it, and a test compares. The YAML files
stay what counts: a line whose checksum is another than the file's is passed over.
"""

from __future__ import annotations

import json
from typing import Any
from zlib import crc32

from licensecheck.policy.bundled import names, read, read_compiled

__all__ = ["render", "values", "without_examples"]


def values(name: str, text: str) -> Any:
    """The values of a bundled rule file with this text; `None` where they have to be read from the text itself."""
    _, start, rest = ("\n" + read_compiled()).partition(f'\n["{name}",')
    if not start:
        return None
    checksum, found = json.loads("[" + rest.partition("\n")[0])
    return found if checksum == crc32(text.encode()) else None


def without_examples(text: str) -> str:
    """A bundled file without what only its tests need: every run would read it, and it is half of the file."""
    return text.partition("\nexamples:\n")[0] + "\n"


def render() -> str:
    """The lines as the bundled rule files have them."""
    from licensecheck.policy.yaml_source import parse

    lines = []
    for name in names():
        file, whole = read(name) or (name, "")
        text = without_examples(whole)
        line = [name, crc32(text.encode()), parse(text, file).value]
        lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(render(), end="")
