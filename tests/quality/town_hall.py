"""The shipped register, read out of a database as the bot reads it, with the gazetteer behind it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.rules.asking.intent import Asked
from bot.rules.asking.matters import concern
from bot.rules.asking.places import decide
from bot.rules.asking.question import Question, read
from bot.rules.asking.wishes import Wish, wished
from bot.rules.names.index import Kind, Name, SubjectId
from bot.rules.records.register import Register
from bot.services.answers import near_names
from bot.services.answers.gazetteer import elsewhere, shipped
from bot.services.answers.wishing import UNPLACED
from bot.services.house.opening import open_database
from bot.services.register.reading import read_register
from db.register import rows
from db.session import make_engine, reading
from tests.quality.outcome import Outcome

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


class TownHall:
    """Answers as the bot does, in terms of records."""

    def __init__(self, register: Register) -> None:
        self._register = register
        numbers = {(row["place"], row["leader_en"]): int(row["n"]) for row in rows("endorsements")}
        self._slugs = {at: fact.slug for at, fact in register.places.items()}
        self._numbers = {
            entry: numbers[self._slugs[who.place], who.leader.in_language("en")]
            for entry, who in register.signatories.items()
        }

    def names(self, kind: Kind) -> list[Name]:
        """The names of one kind in the register."""
        return [name for name in self._register.book.register if name.kind is kind]

    def world(self, kind: Kind) -> list[Name]:
        """The names of one kind in the world."""
        return [name for name in self._register.book.world if name.kind is kind]

    def namesakes(self, folded: str) -> list[tuple[str, str]]:
        """The countries and regions of all places elsewhere that are called so."""
        known = shipped()
        places = known.facts(int(name.subject) for name in known.exact(folded) if name.kind is Kind.PLACE)
        return [(place.country, place.region.in_language("en")) for place in places.values()]

    def slug(self, place: SubjectId) -> str:
        """What a place goes by in the tables."""
        return self._slugs[int(place)]

    def is_listed(self, place: SubjectId) -> bool:
        """Whether somebody signed for the place."""
        return int(place) in self._register.by_place

    def country(self, place: SubjectId) -> str:
        """The code of the country it lies in."""
        return self._register.places[int(place)].country

    def answer(self, text: str) -> Outcome:
        """What a question comes to."""
        wish = wished(text).wish
        if matter := concern(text, wish, self._register.book):
            return Outcome(Question(Asked.UNKNOWN), (), self._slugs, self._numbers, matter=matter)
        question = read(text, self._register.book)
        findings = decide(question, self._register.atlas, elsewhere(question, self._register))
        unnamed = not question.mentions and question.asked in UNPLACED
        theirs = unnamed and wish is Wish.OWN_CITY
        return Outcome(question, tuple(findings), self._slugs, self._numbers, asks_which=theirs)


@contextmanager
def shipped_town_hall() -> Iterator[TownHall]:
    """The town hall of the register that the project ships, with near names as `run` makes them beside itself."""
    with near_names.kept().opened(near_names.make), TemporaryDirectory() as folder:
        engine = make_engine(f"sqlite:///{Path(folder) / 'quality.sqlite3'}")
        open_database(engine, NOW)
        with reading(engine) as db:
            register = read_register(db, NOW)
        engine.dispose()
        yield TownHall(register)
