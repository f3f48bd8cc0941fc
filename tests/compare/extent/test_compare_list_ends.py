"""Articles that are a list for the most part: steps, answers, quotations. The prose around the list is text as well."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

STEPS = (
    "Tie the boat up at the old landing, with two knots at the bow and one at the stern of it.",
    "Walk up the stairs to the bridge, count the steps while you go, and write the number down.",
    "Wait there until the last of the swimmers has come out of the water and found a towel.",
    "Turn round and look at the roof of the landing, for it is best seen from above and behind.",
    "Count the benches from the left, and forget none of those that stand below the willow tree.",
)
END = (
    "Whoever has done all this knows the park as well as anybody who was born in the town knows it.",
    "The rest is a matter of weather, which nobody in the town has ever been able to foretell at all.",
)


def listed(tag: str, items: tuple[str, ...] = STEPS) -> str:
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


@pytest.mark.parametrize("tag", ["ol", "ul"])
def test_paragraphs_behind_a_list_with_classes_of_their_own_belong_to_the_text(tag: str) -> None:
    ends = "".join(f'<p class="paragraph">{text}</p>' for text in END)
    original = page(f'<p class="has-drop-cap">{TALE[0]}</p>{listed(tag)}{ends}')
    assert categories(original, page(f'<p class="has-drop-cap">{TALE[0]}</p>{listed(tag)}')) == ["truncated"]


@pytest.mark.parametrize("tag", ["ol", "ul"])
def test_an_article_is_not_its_list_alone(tag: str) -> None:
    short = "<p>It takes an hour.</p>"
    original = page(f"<div>{short}<h2>How it is done</h2>{listed(tag)}{prose(END)}</div>")
    copy = page(f"<div>{short}<h2>How it is done</h2>{listed(tag)}</div>")
    assert "truncated" in categories(original, copy)


def test_a_note_behind_a_list_is_none_of_the_text() -> None:
    note = '<p class="author-note">Ada Lind writes about rivers for The River Post and lives on a boat of her own.</p>'
    original = page(f"{prose(TALE[:2])}{listed('ol')}{note}")
    assert "truncated" not in categories(original, page(f"{prose(TALE[:2])}{listed('ol')}"))
