"""A first configuration for a repository, made after looking at what is in it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from licensecheck.config.selection import named_source
from licensecheck.inference import FRONT_MATTER_KEYS

__all__ = ["Look", "look_at", "text_of"]

_BUILDERS = {
    "Jekyll": ("_config.yml", "_config.yaml", "_config.toml"),
    "Hugo": ("hugo.toml", "hugo.yaml", "hugo.json", "config.toml"),
    "Eleventy": (".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"),
    "Astro": ("astro.config.mjs", "astro.config.ts", "astro.config.js"),
}
_CONTENT = {"Jekyll": "_posts", "Hugo": "content", "Eleventy": "posts", "Astro": "src/content"}
_SKIPPED = frozenset({"node_modules", "vendor", "_site", "public", "dist", "__pycache__", "originals"})
_MOST_POSTS = 5000


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen: the site's builder, the folders of posts that name an original, and by which keys."""

    builder: str | None
    folders: tuple[str, ...]
    keys: tuple[str, ...]
    republications: int
    posts: int


def look_at(root: Path) -> Look:
    """Look at a repository's posts, at most a few thousand of them."""
    builder = next((name for name, files in _BUILDERS.items() if _has_one(root, files)), None)
    folders: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    posts = 0
    for post in _posts(root):
        posts += 1
        key = named_source(post, FRONT_MATTER_KEYS)
        if key:
            keys[key] += 1
            folders[post.parent.relative_to(root).as_posix()] += 1
        if posts >= _MOST_POSTS:
            break
    if not folders and builder and (root / _CONTENT[builder]).is_dir():
        folders[_CONTENT[builder]] = 0
    used = tuple(key for key in FRONT_MATTER_KEYS if keys[key])
    return Look(builder, _topmost(folders), used, sum(keys.values()), posts)


def _has_one(root: Path, files: Iterable[str]) -> bool:
    return any((root / file).is_file() for file in files)


def _posts(root: Path) -> Iterable[Path]:
    for where, inside, files in os.walk(root):
        inside[:] = sorted(one for one in inside if not one.startswith(".") and one not in _SKIPPED)
        for name in sorted(files):
            if name.lower().endswith((".md", ".markdown", ".mdx")):
                yield Path(where, name)


def _topmost(folders: Iterable[str]) -> tuple[str, ...]:
    """The folders without those that lie in another of them."""
    kept: list[str] = []
    for folder in sorted(folders):
        if not any(folder.startswith(f"{one}/") or one == "." for one in kept):
            kept.append(folder)
    return tuple(kept)


def text_of(look: Look) -> str:
    """The configuration's text, with comments that say what each key does."""
    return _TEXT.format(
        seen=_seen(look),
        copies=_list(look.folders or ("posts",)),
        only_with_source="true" if look.republications < look.posts else "false",
        source_keys=", ".join(look.keys or FRONT_MATTER_KEYS[:4]),
    )


def _seen(look: Look) -> str:
    site = f"a {look.builder} site" if look.builder else "no site builder known here"
    if not look.posts:
        return f"{site}, no posts"
    posts = f"{look.posts} {'post' if look.posts == 1 else 'posts'}"
    return f"{site}, {posts}, {look.republications} of them with the address of an original"


def _list(names: Iterable[str]) -> str:
    import json

    # A JSON string is a YAML string: whatever a folder is called, it stays one.
    return "\n".join(f"  - {json.dumps(name, ensure_ascii=False)}" for name in names)


_TEXT = """\
# Configuration of licensecheck. Made after a look at this repository: {seen}.
# Paths are relative to this file. Try it: licensecheck verify

# Which files are republications: files, folders, patterns (posts/**/*.md) or addresses.
copies:
{copies}

# Leave out posts whose front matter names no original: they are the site's own.
only_with_source: {only_with_source}

# The front matter's keys that hold the original's address; the first that does counts.
source_keys: [{source_keys}]

# Saved originals (licensecheck snapshot URL...): a check needs no network then, and compares with the version
# that was copied.
snapshots: originals

# The rule set: auto takes the original's publisher, else its licence.
rules: auto

# Other rule sets for some copies; the first entry that fits counts.
# rules_for:
#   - paths: ["posts/partners/**"]
#     rules: rules/partner.yaml
#   - hosts: [theconversation.com]
#     rules: the-conversation

# What a person has approved, with a reason each.
# waivers: waivers.yaml

# The mildest verdict that fails a run: violation, or review for what a person has to decide.
fail_on: violation

# network:
#   offline: true     # use saved originals only
#   timeout: 60       # seconds that fetching a page may take
#   pause: 0.5        # seconds between two originals of one host
"""
