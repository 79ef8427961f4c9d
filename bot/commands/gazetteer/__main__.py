"""Builds the gazetteer: `python -m bot.commands.gazetteer FOLDER`; FOLDER is share/locale of libgeonames-common."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from bot.commands.gazetteer.curated import renamed, united
from bot.commands.gazetteer.gathering import gather
from bot.commands.gazetteer.ordinary import OrdinaryWords
from bot.commands.gazetteer.packing import pack
from bot.commands.gazetteer.sources import (
    LABELS,
    SourceMissing,
    added,
    called,
    labelled,
    raw_places,
    versions,
    word_counts,
)
from db.gazetteer.unpacking import PACKED, SHIPPED

MORE_NAMES, REGION_NAMES, PROVINCES = "more_names.tsv", "region_names.tsv", "provinces.tsv"
USUAL_NAMES, KNOWN_AS, ONE_PLACE = "usual_names.tsv", "known_as.tsv", "one_place.tsv"


def main() -> int:
    """Build, and say in one line what there is now; or which source is missing."""
    parser = ArgumentParser(prog="python -m bot.commands.gazetteer", description=__doc__)
    parser.add_argument("names", type=Path, help=f"the folder share/locale of Debian's {LABELS}")
    parser.add_argument("--names-version", default="unknown", help="the version of that package, for the record")
    options = parser.parse_args()
    try:
        names = added(SHIPPED / MORE_NAMES, labelled(options.names))
        names = added(SHIPPED / REGION_NAMES, names, corrects=False)
        names = added(SHIPPED / USUAL_NAMES, names)
        single = united(raw_places(), called(SHIPPED / ONE_PLACE, "same_as"), names)
        places = list(renamed(single, added(SHIPPED / USUAL_NAMES, {}), names))
        known_as, provinces = called(SHIPPED / KNOWN_AS), called(SHIPPED / PROVINCES)
        gathered = gather(places, names, OrdinaryWords(word_counts()), known_as, provinces)
        about = pack(gathered, SHIPPED, {**versions(), LABELS: options.names_version})
    except SourceMissing as missing:
        print(f"The gazetteer cannot be built: {missing}.", file=sys.stderr)
        return 1
    packed = (SHIPPED / PACKED).stat().st_size / 1e6
    print(f"{about.places:,} places, {about.regions:,} regions, {about.names:,} names: {packed:.1f} MB packed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
