"""Syntax errors of YAML: the place where the mistake was made, what is wrong there, and what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from licensecheck.document.yaml_mistakes import mistake_of
from licensecheck.errors import InvalidRules
from licensecheck.policy.load import load_rules

MISTAKES = [
    ('id: x\ntitle: "Mine\nextends: a\n', "2:8", "the quotation mark that opens here is never closed"),
    ('id: x\ntitle: "Mine\nextends: "a"\n', "2:8", "that opens here is closed on line 3, in the middle of"),
    ('id: x\ntitle: "Mine\nextends: ""\n', "2:8", "that opens here is closed on line 3, in the middle of"),
    ("id: x\ntitle: 'The Herald's terms'\n", "2:20", "more text stands behind the closing quotation mark"),
    ('id: x\ntitle: "The" Herald\n', "2:14", 'expected none (a mark inside the text is written \\")'),
    ("id: x\nrules:\n\t- id: y\n", "3:1", "a tab stands here, expected spaces to indent the line"),
    ("rules:\n  - id: y\n\ttitle: z\n", "3:1", "a tab stands here, expected spaces to indent the line"),
    ("id: x\ntitle: The Herald: terms\n", "2:18", "a colon and a space stand inside a text, expected quotation marks"),
    ("id: x\n  title: y\n", "2:3", "this line is indented by 2 spaces, expected 0, as one of the lines above"),
    ('id: "x"\n title: y\n', "2:2", "this line is indented by 1 space, expected 0, as one of the lines above"),
    ("a:\n    - b: x\n      c: y\n   d: e\n", "4:4", "indented by 3 spaces, expected 0, 4 or 6, as one of"),
    ("  id: x\ntitle: y\n", "2:1", "this line is indented by 0 spaces, expected 2, as one of the lines above"),
    ("id: x\ntitle\nextends: y\n", "2:1", "no colon stands behind this, expected `key: value`"),
    ("river\ntitle: y\n", "1:1", "no colon stands behind this, expected `key: value`"),
    ("id: x\ntitle:Mine\nextends: y\n", "2:1", "no space stands behind this key's colon, expected `key: value`"),
    ("rules:\n  - id:x\n    title: y\n", "2:5", "no space stands behind this key's colon, expected `key: value`"),
    (": x\n", "1:1", "no key stands before the colon, expected `key: value`"),
    ("id: x\ncopies: [a, b\nrules: y\n", "2:9", "the '[' that opens here is still open on line 3, where"),
    ("id: x\nhosts: {a: b\n", "2:8", "that opens here is still open where the file ends, expected a comma or '}'"),
    ("hosts: [a, b}\n", "1:13", "'}' stands here, expected a comma or ']'"),
    ('hosts: ["a" "b"]\n', "1:13", "more text stands behind the closing quotation mark, expected a comma or ']'"),
    ("hosts: [, b]\n", "1:9", "',' stands here, expected a value or ']'"),
    ("remedy: {source.url} leads there\n", "1:22", "more text stands behind the closing bracket, expected"),
    ("title: @river\n", "1:8", "a value begins with '@' here, expected quotation marks around it"),
    ("title: *Mine* terms\n", "1:8", "a value begins with '*' here, expected quotation marks around it"),
    ("title: , and\n", "1:8", "a value begins with ',' here, expected quotation marks around it"),
    ("title: *mine\n", "1:8", "*mine refers to nothing before it, expected an &mine above, or quotation marks"),
    ("%TITLE x\n", "1:1", "a line begins with '%' here, expected quotation marks around it"),
    ('pattern: "\\d+"\n', "1:11", "\\d means nothing between these quotation marks, expected \\\\d, or single"),
    ("rules: - id: x\n", "1:8", "a list begins behind a key, expected its first '-' on a line of its own"),
    ("rules:\n  id: x\n  - id: y\n", "3:3", "a list's entry stands among keys, expected `key: value`"),
    ("rules:\n  - id: x\n  title: y\n", "3:3", "this stands among the entries of a list, expected '-' before it"),
    ("title: | Mine\n", "1:10", "text stands behind '|', expected it on the next line, indented"),
    ("id: x\nid: y\n", "2:1", "the key 'id' is given twice (first on line 1), expected once"),
    ("title: a\x07b\n", "1:9", "a control character stands here, expected text that can be printed"),
]
OF_ONE_PARSER = ("%TITLE x\n", "id: x\nid: y\n")
"""What PyYAML's parser in Python tells in words of its own, and what no parser of its takes for a mistake."""


def told(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "x.yaml"
    path.write_bytes(data)
    with pytest.raises(InvalidRules) as caught:
        load_rules(str(path))
    message = str(caught.value)
    assert "\n" not in message
    assert ", expected " in message
    return message.removeprefix(f"{path}:")


@pytest.mark.parametrize(("text", "place", "what"), MISTAKES)
def test_a_mistake_is_told_where_it_was_made(tmp_path: Path, text: str, place: str, what: str) -> None:
    message = told(tmp_path, text.encode())
    assert message.startswith(f"{place}: ")
    assert what in message


@pytest.mark.parametrize(("text", "place", "what"), MISTAKES)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_the_place_is_that_of_the_file_on_disk(tmp_path: Path, text: str, place: str, what: str, end: str) -> None:
    """With a byte order mark, which is no column, other ends of lines, and letters of several bytes before it."""
    line, column = place.split(":")
    above = "# Łódź, 日本, 🜁\n\n"
    data = b"\xef\xbb\xbf" + (above + text).replace("\n", end).encode()
    assert told(tmp_path, data).startswith(f"{int(line) + 2}:{column}: ")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('title: "Łódź" x\n', "1:15"), ("title: 日本: x\n", "1:10"), ("ü🜁: [é, ö}\n", "1:10"),
        ("é: 1\né: 2\n", "2:1"), ("ü: 🜁\x07\n", "1:5"),
        # At these signs a line of YAML ends, but none of an editor.
        ("# a\u2028b: c\nid: x\nid: y\n", "3:1"),
    ],
)
def test_columns_count_characters(tmp_path: Path, text: str, place: str) -> None:
    assert told(tmp_path, text.encode()).startswith(f"{place}: ")


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize(("text", "place"), [one[:2] for one in MISTAKES if one[0] not in OF_ONE_PARSER])
def test_both_parsers_of_yaml_say_where(loader: type, text: str, place: str) -> None:
    with pytest.raises(yaml.YAMLError) as caught:
        yaml.load(text, Loader=loader)
    found = mistake_of(text, caught.value)
    assert f"{found.line}:{found.column}" == place


def test_what_is_no_common_mistake_is_told_in_the_parser_s_words(tmp_path: Path) -> None:
    message = told(tmp_path, b"%YAML 9.0\n---\nid: x\n")
    assert message == "1:1: this is not YAML (found incompatible YAML document), expected keys with values, or a list"


def test_a_large_file_of_comments_is_told_at_once(tmp_path: Path) -> None:
    assert told(tmp_path, b"title\n" + b"# x\n" * 200_000 + b"id: y\n").startswith("1:1: no colon")
