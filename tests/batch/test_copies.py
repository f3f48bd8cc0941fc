"""Which files a folder or a pattern means, in which order; nothing found is never a quiet success."""

from __future__ import annotations

import glob
import os
from pathlib import Path

import pytest

from licensecheck.batch.copies import NoCopiesError, find_copies
from licensecheck.batch.path_patterns import files_fitting


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "posts/b.md", "posts/a.markdown", "posts/2024/c.html", "posts/2024/d.HTM", "posts/e.txt",
        "posts/f.png", "posts/.draft.md", "posts/.git/g.md", "posts/node_modules/x/h.md", "posts/[draft].md",
        "empty/x.css",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("site")
def test_a_folder_means_its_pages_sorted() -> None:
    assert find_copies(["posts"]) == (
        "posts/2024/c.html", "posts/2024/d.HTM", "posts/[draft].md", "posts/a.markdown", "posts/b.md",
    )


@pytest.mark.usefixtures("site")
def test_patterns_files_and_addresses_keep_their_order() -> None:
    found = find_copies(["https://copier.example/a?b=*", "posts/**/*.html", "posts/e.txt", "-", "posts/*.md"])
    assert found == (
        "https://copier.example/a?b=*", "posts/2024/c.html", "posts/e.txt", "-", "posts/[draft].md",
        "posts/b.md",
    )


@pytest.mark.usefixtures("site")
def test_a_copy_is_checked_once() -> None:
    assert find_copies(["posts/b.md", "posts/*.md", "posts/b.md"]) == ("posts/b.md", "posts/[draft].md")


@pytest.mark.usefixtures("site")
def test_a_file_whose_name_looks_like_a_pattern_is_a_file() -> None:
    assert find_copies(["posts/[draft].md"]) == ("posts/[draft].md",)


@pytest.mark.usefixtures("site")
def test_a_missing_file_is_left_for_its_reader() -> None:
    """It is one copy that cannot be checked, and the others are."""
    assert find_copies(["posts/gone.md"]) == ("posts/gone.md",)


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("name", ["empty", "posts/*.mdx", "nowhere/**/*.md"])
def test_nothing_found_is_an_error(name: str) -> None:
    with pytest.raises(NoCopiesError, match="nothing was checked"):
        find_copies(["posts", name])


def test_links_in_a_circle_end(site: Path) -> None:
    (site / "posts" / "again").symlink_to(site / "posts", target_is_directory=True)
    assert len(find_copies(["posts"])) == 5


def test_names_may_start_elsewhere(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site / "empty")
    (found,) = find_copies(["posts/b*.md"], beside=site)
    assert Path(found) == site / "posts" / "b.md"


def test_a_pattern_follows_no_links_in_a_circle(site: Path) -> None:
    """Two of them would be followed a million times."""
    for name in ("again", "once-more"):
        (site / "posts" / name).symlink_to(site / "posts", target_is_directory=True)
    assert find_copies(["posts/**/*.md"]) == ("posts/[draft].md", "posts/b.md", "posts/node_modules/x/h.md")
    assert find_copies(["posts/again/*.md"]) == ("posts/again/[draft].md", "posts/again/b.md")


@pytest.mark.parametrize(
    "pattern",
    [
        "posts/**/*.html", "**/*.md", "**", "posts/**", "posts/*/*.html", "p?sts/[ab].*", "posts/.*.md", "./posts/*.md",
        "*/**/c.html", "posts/**/2024/*", "nowhere/*", "posts//b*.md", "posts/[!a]*.m*",
    ],
)
@pytest.mark.usefixtures("site")
def test_a_pattern_means_what_it_means_to_glob(pattern: str) -> None:
    wanted = glob.glob(pattern, recursive=True)     # noqa: PTH207
    found = {os.path.normpath(one) for one in wanted if Path(one).is_file()}
    assert {os.path.normpath(one) for one in files_fitting(pattern)} == found


def test_an_absolute_pattern(site: Path) -> None:
    assert files_fitting(f"{site}/posts/*/c.html") == [f"{site}/posts/2024/c.html"]


@pytest.mark.parametrize("named", [".", "**/*.htm*", "posts"])
def test_saved_originals_and_the_source_are_no_copies(site: Path, named: str) -> None:
    (site / "posts" / "originals").mkdir()
    (site / "posts" / "originals" / "saved.html").write_text("x")
    found = find_copies([named], originals=["posts/originals", "posts/2024/d.HTM"])
    assert "posts/2024/c.html" in {os.path.normpath(one) for one in found}
    assert not [one for one in found if "saved" in one or "d.HTM" in one]
    assert find_copies(["posts/originals"], originals=["posts/originals"]) == ("posts/originals/saved.html",)
    assert find_copies(["posts/2024/d.HTM"], originals=["posts/2024/d.HTM"]) == ("posts/2024/d.HTM",)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="makes a named pipe")
def test_what_may_never_end_is_no_page_of_a_folder(site: Path) -> None:
    os.mkfifo(site / "posts" / "pipe.html")
    (site / "posts" / "z.html").symlink_to("nowhere")
    assert find_copies(["posts"])[-2:] == ("posts/b.md", "posts/z.html")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_no_file_can_have_is_left_for_its_reader(name: str) -> None:
    assert find_copies([name]) == (name,)
