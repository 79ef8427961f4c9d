"""A language that was copied and not translated is told from one that merely shares some words."""

from fluent.syntax import FluentParser, ast

from messages.wholeness import untranslated

LABELS = "".join(f"label-{letter} = Label {letter}\n" for letter in "abcdefghijkl")
SENTENCE = "long = Please send the letter here.\n"


def messages(words: str) -> dict[str, ast.Message]:
    """The messages of a file."""
    return {entry.id.name: entry for entry in FluentParser().parse(words).body if isinstance(entry, ast.Message)}


def test_a_word_alike_in_both_languages_is_a_coincidence() -> None:
    translated = messages(LABELS.replace("= Label", "= Étiquette") + "menu = Menu\n")
    assert untranslated(messages(LABELS + "menu = Menu\n"), translated) == frozenset()


def test_a_whole_sentence_alike_was_not_translated() -> None:
    translated = messages(LABELS.replace("= Label", "= Étiquette") + SENTENCE)
    assert untranslated(messages(LABELS + SENTENCE), translated) == {"long"}


def test_labels_alike_in_great_number_were_not_translated() -> None:
    english = messages(LABELS)
    assert untranslated(english, messages(LABELS)) == english.keys()


def test_values_and_markup_are_no_words() -> None:
    pattern = messages("line = <blockquote>{ $name }: { $place }, { $country } ({ $since })</blockquote>\n")
    assert untranslated(pattern, pattern) == frozenset()


def test_one_forgotten_variant_is_found() -> None:
    english = messages("n = { $n ->\n [one] One place has signed it.\n *[other] Some.\n }\n")
    halfway = messages("n = { $n ->\n [one] One place has signed it.\n *[other] Certains.\n }\n")
    assert untranslated(english, halfway) == {"n"}
