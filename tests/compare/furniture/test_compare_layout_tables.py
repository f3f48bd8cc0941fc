"""Boxes built as tables, as in e-mails, and tables and cells that an editor put in."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

PLEA = "The Post is free for everybody because readers like you pay for it."
PROSE = "The bench was paid for by the fishermen, who had asked for a crane."
SOURCED = "The bench was paid for by the fishermen, <a href='/x'>a report of the town says</a>, who had asked for a crane."


@pytest.mark.parametrize("box", [
    f"<table role='presentation'><tr><td><h3>Every morning</h3><p>{PLEA}</p><a href='/n'>Sign up</a></td></tr></table>",
    f"<table bgcolor='#eeeeee'><tr><td>{PLEA}</td></tr><tr><td><a href='/d'>Donate now</a></td></tr></table>",
    f"<table><tr><td>{PROSE}</td></tr><tr><td><a href='/d'>Donate now</a></td></tr></table>",
    f"<table class='mcnBoxedTextBlock'><tbody><tr><td class='mcnTextContent'>{PLEA} <a href='/n'>Sign up</a></td></tr></tbody></table>",
    "<table><tr><td>Le notizie del fiume, ogni mattina nella tua casella. <a href='/n'>Iscriviti</a></td></tr></table>",
    f"<table role='presentation'><tr><td><img src='a.png'></td><td>{PLEA}</td><td><a href='/n'>Sign up</a></td></tr></table>",
    f"<table><tr><td><table role='none'><tr><td>{PLEA} <a href='/n'>Sign up</a></td></tr></table></td></tr></table>",
])
def test_a_box_built_as_a_table_is_the_sites(box: str) -> None:
    assert {*categories(page(tale()), page(tale(box)))} == {"furniture"}


@pytest.mark.parametrize("put", [
    f"<table><tr><td>{PROSE}</td></tr></table>",
    f"<table role='presentation'><tr><td>{PROSE}</td></tr></table>",
    f"<table role='presentation'><tr><td>{SOURCED}</td></tr></table>",
    f"<table bgcolor='#eee'><tr><td>{SOURCED}</td></tr></table>",
    f"<table bgcolor='#eee'><tr><td><h3>Who paid for the bench</h3><p>{PROSE}</p></td></tr></table>",
    f"<table><tr><th>What you could take</th></tr><tr><td>{SOURCED}</td></tr></table>",
    "<table><tr><td>The boats that you could take</td><td>Fourteen boats and one ferry</td></tr><tr><td>The boats that are left in our harbour</td><td><a href='/b'>One, which is for sale.</a></td></tr></table>",
])
def test_a_table_of_data_or_prose_in_a_cell_is_an_addition(put: str) -> None:
    assert "addition" in categories(page(tale()), page(tale(put)))
