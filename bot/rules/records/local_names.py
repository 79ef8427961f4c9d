"""The name of a place as people there write it, to stand beside the reader's own."""

from babel.languages import get_official_languages

from bot.rules.records.register import PlaceFact
from bot.rules.spelling.folding import fold


def local_name(fact: PlaceFact, language: str) -> str | None:
    """The name in a language of the place's country, else in Latin letters; None where the reader's is the same."""
    names = fact.names.by_language
    spoken = next((spoken for spoken in get_official_languages(fact.country) if spoken in names), "en")
    local = names.get(spoken)
    return local if local and fold(local) != fold(fact.names.in_language(language)) else None
