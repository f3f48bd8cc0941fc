"""Drop caps: first letters that are pictures, or said twice, once for the eye and once for the ear."""


from __future__ import annotations

import pytest
from script_texts import SCRIPTS
from tale_pages import TALE, categories, page, tale

REST = TALE[0].removeprefix("The")
FORMS = [
    '<img src="/t.png" alt="T">he{}',
    '<img src="/t.png" alt="T"> he{}',
    '<a href="/t"><img src="/t.png" alt="Letter T"></a>he{}',
    '<img src="/t.png" alt="">he{}',
    '<span class="cap" aria-hidden="true">T</span><span class="visually-hidden">T</span>he{}',
    '<span aria-hidden="true">T</span>The{}',
    '<span class="sr-only">The</span><span aria-hidden="true"><span class="cap">T</span>he</span>{}',
]
PAGES = {form: page(tale().replace(TALE[0], form.format(REST))) for form in FORMS}


@pytest.mark.parametrize("form", FORMS)
def test_a_first_letter_may_be_a_picture_or_said_twice(form: str) -> None:
    assert set(categories(page(tale()), PAGES[form])) == {"markup"}
    assert set(categories(PAGES[form], page(tale()))) == {"markup"}


@pytest.mark.parametrize("form", ['<img src="/a.png" alt="A">{}', '<span aria-hidden="true">A</span> A{}'])
def test_a_first_word_may_be_all_of_it(form: str) -> None:
    pages = [page(tale().replace(TALE[0], opening.format(REST))) for opening in ("A{}", form)]
    assert categories(*pages) == categories(*reversed(pages)) == ["markup"]


@pytest.mark.parametrize("script", ["chinese", "japanese"])
def test_a_first_word_of_one_sign_may_be_said_twice(script: str) -> None:
    article = SCRIPTS[script].article
    sign, rest = article.body[0][len("<p>")], article.body[0][len("<p>") + 1 :]
    twice = f'<p><span class="cap" aria-hidden="true">{sign}</span><span class="sr-only">{sign}</span>{rest}'
    pages = [page("".join([first, *article.body[1:]])) for first in (article.body[0], twice)]
    assert categories(*pages) == categories(*reversed(pages)) == ["markup"]
    typed = page("".join([f"<p>{sign}{sign}{rest}", *article.body[1:]]))
    assert categories(pages[0], typed) == ["wording"]


@pytest.mark.parametrize("form", [
    '<img src="/s.png" alt="S">he{}', '<img src="/s.png" alt=""> he{}', "he{}", '<img src="/b.png" alt="A boat">he{}',
    '<span aria-hidden="true">S</span>The{}',
])
def test_another_letter_or_none_is_a_change(form: str) -> None:
    copy = page(tale().replace(TALE[0], form.format(REST)))
    assert not {"markup"} & set(categories(page(tale()), copy))
    assert categories(page(tale()), copy) != []


@pytest.mark.parametrize("form", [*FORMS[:2], FORMS[-2]])
def test_a_standfirst_that_only_the_original_has_hides_no_first_letter(form: str) -> None:
    original = page(f'<div class="teaser"><p>{STANDFIRST}</p></div>{tale()}')
    assert set(categories(original, PAGES[form])) == {"markup"}
    changed = page(tale().replace(TALE[0], form.replace("he{}", "ose{}").format(REST)))
    assert set(categories(original, changed)) - {"markup"}


STANDFIRST = "What becomes of a landing when there is a bridge"


@pytest.mark.parametrize("picture", [
    '<img src="/l.png" alt="L">’', '<img src="/l.png" alt="L’">', '<img src="/l.png">’',
])
def test_an_apostrophe_stands_before_or_behind_the_picture(picture: str) -> None:
    forms = ("L’{}", picture + "{}", picture.replace('"L', '"D').replace("/l.png", "/d.png") + "{}")
    original, copy, other = (page(tale().replace("The ferry", form.format("Hermine"))) for form in forms)
    assert categories(original, copy) == ["markup"]
    assert 'alt="L' not in picture or categories(original, other) != ["markup"]


@pytest.mark.parametrize("word", ["Sen.", "Today,", "Aid+", "(DELFT)"])
def test_signs_stand_around_a_word_that_is_said_twice(word: str) -> None:
    original = page(tale().replace("The ferry", f"{word} The ferry"))
    twice = f'<span aria-hidden="true">{word}</span><span class="sr-only">{word}</span> The ferry'
    assert categories(original, page(tale().replace("The ferry", twice))) == ["markup"]
    other = twice.replace(word, "Rep.", 1)
    assert categories(original, page(tale().replace("The ferry", other))) != ["markup"]
