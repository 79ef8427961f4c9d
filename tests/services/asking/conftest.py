"""The shipped register in memory, read once: answers look at nothing else."""

from pathlib import Path

import pytest

from bot.desk import House
from bot.services.register.reading import read_register
from bot.settings import Settings
from db.session import make_engine, reading
from tests.services.asking.resident import CATALOGUE, NOW, Resident


@pytest.fixture(scope="session")
def house(loaded_file: Path) -> House:
    """A house with the shipped register."""
    engine = make_engine(f"sqlite:///{loaded_file}")
    with reading(engine) as db:
        register = read_register(db, NOW)
    engine.dispose()
    return House(Settings(), register, "endorse_bot", CATALOGUE.languages())


@pytest.fixture
def ruth(house: House) -> Resident:
    """A resident who reads English."""
    return Resident(house)


@pytest.fixture
def rana(house: House) -> Resident:
    """A resident who reads Arabic."""
    return Resident(house, "ar")
