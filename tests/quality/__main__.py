"""`python -m tests.quality`: how right the answers are, and the misses among what was tuned on; `--all`: among all."""

import sys
from argparse import ArgumentParser
from time import perf_counter

from tests.quality.question_set import questions
from tests.quality.report import Judged, figures, misses
from tests.quality.town_hall import shipped_town_hall


def main() -> int:
    """Print the report. The exit code is 1 if any answer puts somebody on the list who is not meant or not there."""
    parser = ArgumentParser(prog="python -m tests.quality", description=__doc__)
    parser.add_argument("--all", action="store_true", help="show the misses among the unseen questions too")
    shown = parser.parse_args()
    with shipped_town_hall() as hall:
        began = perf_counter()
        judged = [Judged(asking, hall.answer(asking.text)) for asking in questions()]
        took = perf_counter() - began
    print(*misses(one for one in judged if shown.all or not one.asking.unseen), sep="\n")
    print(f"\n{len(judged)} questions in {took:.1f} s", *figures(judged), sep="\n")
    false = sum(bool(one.false) for one in judged)
    print(f"\nfalse “listed” answers: {false}")
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
