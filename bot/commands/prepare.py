"""Work out what takes time, once a machine: the world's names, and what they are with a slip of the finger in them.

The first start does it by itself; in an image it is best done when the image is built. Everything lands in the user's
cache folder and may be deleted at any time.
"""

import argparse
import os

from bot.services.answers import near_names
from bot.services.register import prepared

GENTLY = 10  # others come first


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--words", action="store_true", help="only what a bot cannot start without: some seconds")


def run(options: argparse.Namespace) -> int:
    """Make what is not there yet."""
    if options.words:
        prepared.world()
        return 0
    os.nice(GENTLY)
    prepared.world()
    near_names.kept().opened(near_names.make).close()
    there = near_names.kept().found()
    if there is None:  # nothing can be kept here: the log has said why
        return 1
    there.close()
    return 0
