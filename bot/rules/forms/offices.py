"""Which offices a leader may choose, by the country of the place, and which of them typed words mean."""

from bot.rules.forms.form import Choice
from bot.rules.records.naming import OFFICES, office_of
from bot.rules.spelling.folding import fold
from bot.rules.words.people.offices_held import HELD, HELD_AT, OF_BOTH, PAIRED, SAID, TYPED
from messages import say
from messages.text import Text

EVERYWHERE = "mayor; municipality-president; lord-mayor; governor; county-governor"
ALSO = ("deputy-mayor", "deputy-governor", "chair", "councillor")
MOST = 10  # buttons, two in a row
_GOVERNING = {"governor", "county-governor"}
_WOMAN = "/f"
_BEHIND = "."  # a code's place in the list: a country may call one office by several words
_MEANT = {fold(word): code for code, words in TYPED.items() for word in words.split("|")}


def offered(country: str, town: int | None = None) -> tuple[Choice, ...]:
    """The offices people hold there, the most usual first, and those that there are everywhere; `town` is the place's
    GeoNames id.
    """
    held = _lines(HELD_AT.get(town or 0) or HELD.get(country, EVERYWHERE))
    choices: dict[Text, str] = {}
    for at, (code, local) in enumerate(held):
        choices.setdefault(_label(code, local, country), f"{code}{_BEHIND}{at}" if local else code)
    for code in _also({code for code, _ in held}):
        choices.setdefault(office_of(code, country), code)
    shown: tuple[Choice, ...] = ()
    for label, code in choices.items():
        both = _of_man_and_woman(code, label, country)
        shown = (*shown, *both) if len(shown) + len(both) <= MOST else shown
    return shown


def meant(answer: str) -> str:
    """The office that was pressed or typed: its code (with a mark for a woman), or the words as they are."""
    code, _, place = answer.partition(_BEHIND)
    pressed = code in OFFICES and (not place or place.isdecimal())  # who types "mayor. And chair of …" says more
    return code if pressed else _MEANT.get(fold(answer), answer)


def of_woman(code: str) -> str:
    """The code as said of a woman."""
    return code + _WOMAN if code in OFFICES else code


def _of_man_and_woman(code: str, label: Text, country: str) -> tuple[Choice, ...]:
    """A button for a man and one for a woman beside it, where the word differs: a mayoress is no رئيس البلدية."""
    if country not in PAIRED or SAID.get(code, {}).get(country, code) in OF_BOTH:
        return (Choice(code, label),)
    woman = say.office_of_woman(office=office_of(code, country, "f"))
    return (Choice(code, label), Choice(of_woman(code), woman))


def _lines(lines: str) -> list[tuple[str, str]]:
    return [(code, local) for code, _, local in (line.strip().partition("=") for line in lines.split(";"))]


def _also(held: set[str]) -> list[str]:
    """The offices beside those; no deputy where there is no governor."""
    without = held if held & _GOVERNING else held | {"deputy-governor"}
    return [code for code in ALSO if code not in without]


def _label(code: str, local: str, country: str) -> Text:
    return say.office_local(office=local) if local else office_of(code, country)
