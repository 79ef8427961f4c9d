"""Write the public register as CSV and JSON: published entries only, and of them only what anyone may see.

The CSV is for spreadsheets: UTF-8 with a mark that they recognise, and no cell that they would run as a formula.
"""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from bot.commands.failing import CommandFailed
from bot.commands.opened import opened
from bot.commands.progress import Bars, add_quiet
from bot.services.register.exporting import TABLES, as_csv, as_json
from bot.services.register.reading import read_register
from bot.settings import read_settings
from db.session import reading


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--format", choices=("csv", "json"), help="only one of the two")
    parser.add_argument("--to", type=Path, default=Path("exports"), metavar="DIR", help="where to (default: exports)")
    add_quiet(parser)


def run(options: argparse.Namespace) -> int:
    """Write the files and say where they are."""
    with opened(read_settings(), may_make=False) as engine, reading(engine) as db:
        register = read_register(db, datetime.now(UTC))
    watch = Bars(options.quiet)
    files: dict[str, bytes] = {}
    if options.format != "json":
        files |= {f"{name}.csv": as_csv(watch(table(register), name)) for name, table in TABLES.items()}
    if options.format != "csv":
        files["register.json"] = as_json(register, watch)
    for name, content in files.items():
        print(_write(options.to / name, content))
    return 0


def _write(path: Path, content: bytes) -> str:
    """Written beside and then moved, so that nobody ever reads half a file."""
    unfinished = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        raise CommandFailed(f"{path} cannot be written: {error.strerror}") from None
    return f"{path} ({len(content)} bytes)"
