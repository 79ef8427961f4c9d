"""All indexes at a start, in a process of its own: `python -m bench.started DATABASE_URL` prints their ms of CPU."""

import gc
import sys
from time import process_time

import bot.app  # noqa: F401  # what a start imports is no index
from bench.databases import NOW
from bot.rules.asking.question import read
from bot.services.answers.gazetteer import shipped
from bot.services.register.reading import read_register
from db.session import make_engine, reading


def main(url: str) -> None:
    """As `run` does: the gazetteer, the words, the world's names, the register's; and the first question."""
    gc.freeze()
    engine = make_engine(url)
    began = process_time()
    shipped().exact("nairobi")
    with reading(engine) as db:
        register = read_register(db, NOW)
    read("Has Nairobi signed?", register.book)
    sys.stdout.write(f"{1000 * (process_time() - began):.0f}")


if __name__ == "__main__":
    main(sys.argv[1])
