"""The command line: `python -m bot COMMAND`; see `python -m bot --help`.

Only the command that was chosen is imported: a start is quicker and smaller without the others.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from bot.garbage import uncollected


class Command(NamedTuple):
    """Where a command stands, and what the list of all says of it."""

    module: str
    help: str


COMMANDS: Mapping[str, Command] = {
    "run": Command("bot.commands.run", "run the bot"),
    "demo": Command("bot.commands.demo", "play a leader, the staff and a resident in the browser"),
    "check": Command("bot.commands.check", "say what is missing or wrong before the bot runs, and how to mend it"),
    "migrate": Command("bot.commands.migrate", "bring the database to this version's schema"),
    "prepare": Command("bot.commands.prepare", "make ready what the first start would"),
    "import": Command(
        "bot.commands.import_page", "read a saved copy of the declaration's page and compare it with the register"
    ),
    "export": Command("bot.commands.export", "write the public register as CSV and JSON"),
    "staff": Command("bot.commands.staff", "list, add or remove staff, or make an invitation link"),
    "backup": Command("bot.commands.backup", "write a backup of the database into a file"),
    "restore": Command("bot.commands.restore", "put a backup in the place of the database"),
    "prune": Command("bot.commands.prune", "take away what has served its time, or count it"),
}
ABOUT = (
    "A Telegram bot through which local leaders endorse a public declaration, and anyone can ask which cities signed."
)
MORE = """Settings come from the environment or from a file .env; .env.example explains each.
`python -m bot COMMAND --help` explains a command.
Exit codes: 0 done; 1 it failed, or something needs attention; 2 wrong usage or settings."""
WRONG_USAGE = 2
INTERRUPTED = 130  # what a shell expects after Ctrl-C


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Expected failures are one clear line, everything else crashes loudly."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        chosen = next((word for word in given if word in COMMANDS), None)
        if not given:
            _parser(None, None).print_help(sys.stderr)
            return WRONG_USAGE
        module = _imported(COMMANDS[chosen].module) if chosen else None
        options = _parser(chosen, module).parse_args(given)
        return int(module.run(options)) if module else 0
    except Exception as error:
        if (code := getattr(error, "exit_code", None)) is None:
            raise
        print(error, file=sys.stderr)
        return int(code)
    except KeyboardInterrupt:
        return INTERRUPTED


def _imported(module: str) -> ModuleType:
    with uncollected():
        return import_module(module)


def _parser(chosen: str | None, module: ModuleType | None) -> argparse.ArgumentParser:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("python -m bot", description=ABOUT, epilog=MORE, formatter_class=plain)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=command.help, formatter_class=plain)
        if module and name == chosen:
            one.description = module.__doc__
            module.arguments(one)
    return parser


if __name__ == "__main__":
    sys.exit(main())
