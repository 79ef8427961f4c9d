"""A language that was copied and not translated is told from one that merely shares some words."""

from fluent.syntax import FluentParser, ast

from messages.wholeness import suspects, untranslated

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


def test_messages_without_a_word_in_common_need_not_be_read() -> None:
    english = {"long": SENTENCE, "choice": "choice = { $role ->\n    [clerk] <b>One</b>.\n   *[other] { $role }.\n }\n"}
    assert suspects(english, {each: words.replace("One", "Une") for each, words in english.items()}) == ["long"]
    assert suspects(english, {"long": "long = Veuillez envoyer.\n", "choice": english["choice"]}) == ["choice"]


def test_a_word_here_and_there_is_not_looked_into() -> None:
    english = dict(enumerate_labels("Label"))
    assert suspects(english, dict(enumerate_labels("Étiquette")) | {"n0": "n0 = Label zero\n"}) == []


def enumerate_labels(word: str) -> list[tuple[str, str]]:
    """Twenty of them, none with another's words."""
    return [(f"n{number}", f"n{number} = {word} {number}\n") for number in range(20)]
