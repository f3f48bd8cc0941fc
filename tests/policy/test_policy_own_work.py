"""Lines below an original that tell when, where and by whose leave it was published: only another's are an origin."""

from __future__ import annotations

import pytest
from policy_builders import facts, statuses

from licensecheck.document.html import read_html


@pytest.mark.parametrize(("line", "expected"), [
    ("This article was first published in March.", "pass"),
    ("This article was first published in March 2019.", "pass"),
    ("This article first appeared in the May issue.", "pass"),
    ("This article first appeared in the May issue of The Weekly Herald.", "review"),
    ("This article was originally published on Mar. 2, 2024.", "pass"),
    ("This article was first published on Thu, 07 Mar 2024.", "pass"),
    ("Originally published on \u00a0Wed June 5, 2024 4:00 pm", "pass"),
    ("First published in The Sun, 7 March 2024.", "review"),
    ("This article was first published in April and updated in June.", "pass"),
    ("This article first appeared in Friday’s newsletter.", "pass"),
    ("This article first appeared in The Spring.", "review"),
    ("Este artículo fue publicado originalmente en marzo.", "pass"),
    ("Este artículo fue publicado originalmente en marzo de 2024.", "pass"),
    ("Cet article a été initialement publié en anglais sur notre site.", "pass"),
    ("Cet article a été initialement publié en anglais sur Le Fleuve.", "review"),
    ("This article was originally published in English.", "pass"),
    ("This article was originally published in print.", "pass"),
    ("Reprinted with permission of the author.", "pass"),
    ("Reprinted with permission of the author and The Weekly Herald.", "review"),
    ("This article is republished from The Conversation under a Creative Commons licence.", "pass"),
    ("This article is republished from The Conservator under a Creative Commons licence.", "review"),
    ("This article draws on research first published in Nature.", "pass"),
    ("Dieser Beitrag wurde zuerst im Bergblatt veröffentlicht.", "review"),
    ("Cet article est republié à partir du Fleuve.", "review"),
    ("Artículo publicado originalmente en El Monte.", "review"),
    ("Artykuł ukazał się pierwotnie w <a href=https://a.example/x>Gazecie Morskiej</a>.", "review"),
    ("Статья впервые опубликована в <a href=https://a.example/x>Морской газете</a>.", "review"),
    ("本文首发于<a href=https://a.example/x>大海日报</a>。", "review"),
    ("本文首发于<a href=https://news.theconversation.com/x>网站</a>。", "pass"),
    ("本文数据来自<a href=https://a.example/x>国家统计局</a>。", "pass"),
    ("Статья впервые опубликована в марте.", "pass"),
    ("Photos accompanying this article may not be reproduced without permission.", "pass"),
])
def test_a_publishers_own_dates_issues_and_authors_are_no_other_origin(line: str, expected: str) -> None:
    page = read_html(f"<p>Rivers bend.</p><p>{line}</p>".encode(), location="original.html")
    start = page.text.find("Rivers bend.")
    given = facts(original=page, compared={"original_region": (start, start + 12)})
    assert statuses("own-work", given) == [expected]
