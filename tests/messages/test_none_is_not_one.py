"""Languages that count none like one (French) have words of their own for none."""

import pytest

from messages import say
from messages.catalogue import Catalogue
from messages.text import Text

NONE: dict[str, list[Text]] = {
    "fr": [
        say.privacy_head(language="Français", drafts=0, entries=0, follows=0, operator="Rana"),
        say.commitments_line(number="1", title="x", count=0),
        say.answer_totals_countries(where="x", leaders=0, places=0, countries=0),
        say.welcome(title="x", count=0),
        say.files_count(files=0),
    ]
}


@pytest.mark.parametrize("language", NONE)
def test_nobody_is_told_of_one_where_there_is_none(language: str) -> None:
    catalogue = Catalogue.load()
    for text in NONE[language]:
        said = catalogue.plain(text, language).casefold()
        assert "un " not in said.replace("aucun ", ""), said
        assert "une " not in said, said
