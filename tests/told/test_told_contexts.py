"""The words around a change are those that stand there in the copy."""

from __future__ import annotations

from tidewater_pages import BODY, check, page, text_of

CHANGED = (
    BODY[0].replace("frozen twice", "frozen three times").replace("old pier", "new pier"),
    *BODY[1:4],
    "A new paragraph of the editor's own, which says nothing of the ice at all.",
    *BODY[4:],
)


def test_two_changes_beside_each_other_are_shown_in_the_copys_words() -> None:
    text = text_of(check(page(CHANGED)))
    assert "has frozen [-twice-] {+three times+} since the new pier was built" in text
    assert "frozen three times since the [-old-] {+new+} pier was built" in text
    assert "rarer. ¶ {+A new paragraph of the editor's own, which says nothing of the ice at all+}. ¶ What" in text


def test_the_json_report_keeps_the_originals_context() -> None:
    edits = check(page(CHANGED)).to_dict()["edits"]
    assert edits[1]["context"]["before"].endswith("frozen twice since the")


def test_every_shown_word_around_stands_in_the_copy() -> None:
    """Also behind a box of the site's."""
    copy = page([*CHANGED[:1], '<div class="ad"><p>Boots that forgive every puddle</p></div>', *CHANGED[1:]])
    for judged in check(copy).edits:
        edit = judged.edit
        for words in f"{edit.copy_before} {edit.copy_after}".split():
            assert words in copy
