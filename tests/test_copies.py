"""Which files a folder or a pattern means, in which order; nothing found is never a quiet success."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck.copies import NoCopiesError, find_copies


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
