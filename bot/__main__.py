"""The command line: `python -m bot COMMAND`; see `python -m bot --help`."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType

from bot.commands import backup, check, demo, export, import_page, migrate, prepare, prune, restore, run, staff
from bot.commands.failing import CommandFailed
from bot.settings import SettingsError

COMMANDS: Mapping[str, ModuleType] = {
    "run": run,
    "demo": demo,
    "check": check,
    "migrate": migrate,
    "prepare": prepare,
    "import": import_page,
    "export": export,
    "staff": staff,
    "backup": backup,
    "restore": restore,
    "prune": prune,
}
ABOUT = (
    "A Telegram bot through which local leaders endorse a public declaration, and anyone can ask which cities signed."
)
MORE = """Settings come from the environment or from a file .env; .env.example explains each.
`python -m bot COMMAND --help` explains a command.
Exit codes: 0 done; 1 it failed, or something needs attention; 2 wrong usage or settings."""
INTERRUPTED = 130  # what a shell expects after Ctrl-C


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Expected failures are one clear line, everything else crashes loudly."""
    options = _parser().parse_args(arguments)
    try:
        return int(COMMANDS[options.command].run(options))
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except CommandFailed as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("python -m bot", description=ABOUT, epilog=MORE, formatter_class=plain)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=command.HELP, description=command.__doc__, formatter_class=plain)
        command.arguments(one)
    return parser


if __name__ == "__main__":
    sys.exit(main())
