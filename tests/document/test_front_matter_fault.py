"""Front matter that cannot be read is told with its place, and is no reason to leave a post out."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck.config.selection import with_source
from licensecheck.document.front_matter.fault import front_matter_fault
from licensecheck.errors import CouldNotCheck
from licensecheck.fetch import FetchOptions
from licensecheck.load import load

BROKEN = [
    ("---\ntitle: A\nauthor: B\nx: y: z\n---\nText\n", "4:5: front matter is not YAML: a colon and a space"),
    ("---\r\ntitle: É\r\nx: [\r\n---\r\nText\r\n", "3:4: front matter is not YAML: the '[' that opens here is"),
    ("---\na: *b\n---\nText\n", "2:4: front matter is not YAML: *b refers to nothing"),
    ("---\na: é\x07\n---\nText\n", "2:5: front matter is not YAML: a control character stands here"),
    ("+++\ntitle = 'A'\nx = \n+++\nText\n", "3:5: front matter is not TOML: Invalid value"),
    ("+++\nx = '''\n+++\nText\n", "front matter is not TOML: "),
    (';;;\n{"a": }\n;;;\nText\n', "2:7: front matter is not JSON: Expecting value"),
    ("---\ntitle: A\nsource_url: https://a.example/\n\nText\n", "1:1: front matter begins here and has no end"),
    ("+++\n# a note\n\ntitle = 'A'\nText\n", "1:1: front matter begins here and has no end: no line +++ follows"),
    ("---\na: " + "[" * 50 + "]" * 50 + "\n---\nText\n", "1:1: front matter has too many levels or aliases"),
    ("+++\nx = " + "9" * 6000 + "\n+++\nText\n", "1:1: front matter has a number of more figures than can be read"),
    (';;;\n{"n": ' + "9" * 6000 + "}\n;;;\nText\n", "1:1: front matter has a number of more figures than can be read"),
    ("---\na: " + "x" * 100_001 + "\n---\nText\n", "1:1: front matter has more than 100,000 characters"),
]


@pytest.mark.parametrize(("post", "said"), BROKEN)
def test_a_post_with_broken_front_matter_cannot_be_checked(tmp_path: Path, post: str, said: str) -> None:
    path = tmp_path / "m2.md"
    path.write_bytes(post.encode())
    with pytest.raises(CouldNotCheck) as caught:
        load(str(path), options=FetchOptions())
    assert str(caught.value).startswith(f"{path}:")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert with_source([str(path)], ["source_url"]) == (str(path),)


@pytest.mark.parametrize(
    "post",
    [
        "---\ntitle: A\n---\nText\n", "---\n---\nText\n", "---\njust text\n---\nText\n", "---\n- a\n---\nText\n",
        "---\n\nText after a rule, with a colon: here.\n", "---\nnever closed\n", "Text\n\n---\ntitle: A\n", "",
        "+++\n",
    ],
)
def test_what_is_in_order_or_no_front_matter(tmp_path: Path, post: str) -> None:
    path = tmp_path / "m.md"
    path.write_text(post)
    assert front_matter_fault(post) is None
    assert with_source([str(path)], ["source_url"]) == ()
