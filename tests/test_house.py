"""The architecture as a test: which room may know which, who may write what, and how large a room may grow.

A new exception belongs in one of the tables below, with its reason, and nowhere else.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent

# Which package may import which of ours.
MAY_IMPORT = {
    "bot": {"bot", "db", "messages"},
    "db": {"db"},
    "messages": {"messages"},
    "migrations": {"migrations", "db"},
}

# Inside `bot`, from the roof down: a room imports its own floor and those below. What is not named stands at the edge.
EDGE = 2
FLOORS = {
    "__main__": 0,
    "commands": 0,
    "app": 1,
    "services": 3,
    "desk": 4,
    "visit": 4,
    "notices": 4,
    "taps": 4,
    "staff_taps": 4,
    "button_data": 4,
    "settings": 4,
    "settings_file": 4,
    "tally": 4,
    "rules": 5,
}

# Inside the rules likewise, and each room there is built on those behind it only.
ROOMS_OF_RULES = (
    *("review", "page", "forms", "asking", "weighing", "spotting", "sentences", "records", "names", "words"),
    "spelling",
)

# Our Telegram knows nothing of our bot, and only those who put the demo together know it.
SANDBOX = "bot/sandbox/"
SANDBOX_BUILDERS = ("bot/app.py", "bot/commands/", "bot/__main__.py")

TELEGRAM_EDGE = (
    "bot/app.py",
    *("bot/transport.py", "bot/account.py"),  # how the library's requests travel
    "bot/receiving/",
    *("bot/delivery.py", "bot/sending.py", "bot/wording.py", "bot/results.py"),  # delivery, in parts
    *("bot/errors.py", "bot/announcing.py"),
    "bot/watching.py",  # asks how much waits
    "bot/commands/house.py",  # a refused token is one clear line
    SANDBOX,
)

ENVIRONMENT_READERS = (
    *("bot/settings.py", "migrations/env.py"),
    "bot/commands/demo.py",  # this machine's own language, to open the page in
    "db/postgres_backup.py",  # handed on to PostgreSQL's own programs
)

DRAWING_ROOM = "bot/mapping/"

# Who may begin and end a transaction: the turn does it once; the rest are not turns.
TRANSACTION_OWNERS = (
    "bot/transactions.py",  # the turn's
    "bot/outbox.py",  # claims notices, commits, and only then sends
    "bot/commands/",
    "db/session.py",  # where `writing` is defined
    "db/migrating.py",
    "migrations/env.py",
)
ENDS_TRANSACTION = re.compile(r"\.commit$|\.rollback$|\b(?:db|session|connection|engine)\.begin$|^writing$")

# A status changes in one file. Elsewhere an entry may be born, but pending; the shipped register's are born published.
STATUS_WRITERS = ("db/entries.py", "db/shipping.py")
BORN = "Status.PENDING"

# The rules are given everything; they fetch nothing.
IMPURE_MODULES = (
    *("sqlalchemy", "telegram", "aiohttp", "httpx", "sqlite3", "psycopg", "asyncio", "threading", "socket"),
    *("os", "pathlib", "io", "time", "random", "secrets", "importlib", "subprocess", "logging"),
)
IMPURE_CALLS = {"now", "utcnow", "today", "open", "print", "input", "read_text", "read_bytes"}

# Where strings reach people. How pages and questions are worded is data that we read, not something we say.
SPOKEN = (
    *("bot/rules/", "bot/services/", "bot/handlers/"),
    *(
        "bot/visit.py",
        "bot/taps.py",
        "bot/turn.py",
        "bot/delivery.py",
        "bot/sending.py",
        "bot/wording.py",
        "bot/results.py",
    ),
)
READ_NOT_SAID = ("bot/rules/page/", "bot/rules/words/", "bot/rules/names/countries.py", "bot/rules/names/people.py")
SENTENCE = re.compile(r"[A-Z][a-z']*(?: [A-Za-z'’-]+){2,}|[\u0621-\u064a]+(?: [\u0621-\u064a]+){2,}")

# What is imported only when it is needed: it would be much of a start that does without.
LATER = (
    "bot/__main__.py",  # of all commands the one that was chosen
    "bot/commands/run.py",  # the house, while Telegram is already being reached
    "bot/services/register/prepared.py",  # the tables of words, where they are not packed yet
    "db/migrating.py",  # Alembic, where there is a step to take
    "db/conflicts.py",  # of SQLAlchemy's dialects the one in use
    "bot/settings_file.py",  # what reads .env, where there is one
    *("bot/app.py", "bot/commands/house.py"),  # the web server, where there is a webhook or somebody watches
    "bot/mapping/gallery.py",  # the drawing room, when a map is drawn
    "bot/commands/gazetteer/sources.py",  # packages that only who packs the gazetteer has
)

LINES = 250
NOT_READ_WHOLE = ("messages/say.py", "migrations/versions/")  # generated; history
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}


@dataclass(frozen=True)
class Module:
    """One file: its place in the house, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The package for most; inside `bot`, the file or folder directly below it."""
        parts = self.path.removesuffix(".py").split("/")
        return parts[1] if parts[0] == "bot" else parts[0]

    def at(self, node: ast.AST, what: str) -> str:
        """A finding, in the form that editors open."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {what}"


@cache
def house() -> tuple[Module, ...]:
    files = sorted(file for package in MAY_IMPORT for file in (ROOT / package).rglob("*.py"))
    texts = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files}
    return tuple(Module(path, text, ast.parse(text, path)) for path, text in texts.items())


def modules(*places: str) -> Iterator[Module]:
    return (module for module in house() if module.path.startswith(places))


def others(*places: str) -> Iterator[Module]:
    return (module for module in house() if not module.path.startswith(places))


def imports(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Every module named by an import; `from bot import taps` names `bot.taps`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def ours(name: str) -> bool:
    return name.split(".")[0] in MAY_IMPORT


def names(places: tuple[str, ...] | str, name: str) -> bool:
    """Whether an imported name lies at one of the places, which are written as paths."""
    wanted = (places,) if isinstance(places, str) else places
    return any(f"{name}.".startswith(place.removesuffix(".py").rstrip("/").replace("/", ".") + ".") for place in wanted)


def floor(room: str) -> int:
    return FLOORS.get(room, EDGE)


def called(node: ast.AST) -> str:
    """The last word of what is called: `now` for `datetime.now()`."""
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", getattr(function, "id", ""))


def findings(where: Iterator[Module], wrong: Callable[[ast.AST], str | None]) -> list[str]:
    """Walk the trees; `wrong` says what is wrong with a node, if anything is."""
    return [module.at(node, what) for module in where for node in ast.walk(module.tree) if (what := wrong(node))]


def test_packages_import_one_way() -> None:
    assert not [
        module.at(node, f"imports {name}")
        for module in house()
        for node, name in imports(module.tree)
        if ours(name) and name.split(".")[0] not in MAY_IMPORT[module.path.split("/")[0]]
    ]


def test_inside_the_bot_nobody_calls_up_the_stairs() -> None:
    assert not [
        module.at(node, f"imports {name}, which is above it")
        for module in modules("bot/")
        for node, name in imports(module.tree)
        if name.startswith("bot.") and floor(name.split(".")[1]) < floor(module.room)
    ]


def test_inside_the_rules_nobody_calls_up_the_stairs() -> None:
    rooms = [module.path.split("/")[2].removesuffix(".py") for module in modules("bot/rules/")]
    assert {*rooms} == {"__init__", *ROOMS_OF_RULES}
    assert not [
        module.at(node, f"imports {name}, which is above it")
        for room, module in zip(rooms, modules("bot/rules/"), strict=True)
        for node, name in imports(module.tree)
        if name.startswith("bot.rules.") and ROOMS_OF_RULES.index(name.split(".")[2]) < ROOMS_OF_RULES.index(room)
    ]


def test_no_two_files_import_each_other_in_a_circle() -> None:
    paths = {module.path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): module for module in house()}
    graph = {
        name: {
            target for found in _needed_to_start(module) if (target := _file_of(found, set(paths))) and target != name
        }
        for name, module in paths.items()
    }
    while leaves := {name for name, targets in graph.items() if not targets & graph.keys()}:
        graph = {name: targets for name, targets in graph.items() if name not in leaves}
    assert not graph, "these files import each other in a circle, or import those that do"


def _needed_to_start(module: Module) -> Iterator[str]:
    """The imports that run; a name needed only by the type checker may point back."""
    unread = [
        node for node in module.tree.body if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    ]
    return (name for node in module.tree.body if node not in unread for _, name in imports(node))


def _file_of(name: str, known: set[str]) -> str | None:
    return name if name in known else parent if (parent := name.rpartition(".")[0]) in known else None


def test_our_telegram_and_our_bot_do_not_know_each_other() -> None:
    sandbox = [
        (m, n, name) for m in modules(SANDBOX) for n, name in imports(m.tree) if ours(name) and not names(SANDBOX, name)
    ]
    builders = [
        (m, n, name) for m in others(SANDBOX, *SANDBOX_BUILDERS) for n, name in imports(m.tree) if names(SANDBOX, name)
    ]
    assert not [module.at(node, f"imports {name}") for module, node, name in sandbox + builders]


def test_telegram_is_known_only_at_the_edge() -> None:
    found = ((module, node, name) for module in others(*TELEGRAM_EDGE) for node, name in imports(module.tree))
    assert not [module.at(node, f"imports {name}") for module, node, name in found if names("telegram", name)]


def test_only_the_drawing_room_can_draw() -> None:
    """A picture takes the better part of a second: a service only says what stands on it."""
    found = ((module, node, name) for module in others(DRAWING_ROOM) for node, name in imports(module.tree))
    assert not [module.at(node, f"imports {name}") for module, node, name in found if names("PIL", name)]


def test_rules_and_words_know_no_database_no_network_and_no_clock() -> None:
    assert not [
        module.at(node, f"imports {name}")
        for module in modules("bot/rules/")
        for node, name in imports(module.tree)
        if names((*IMPURE_MODULES, "db"), name) and not names("db/vocabulary.py", name)
    ]
    assert not findings(modules("bot/rules/"), lambda node: called(node) if called(node) in IMPURE_CALLS else None)
    storage = ("sqlalchemy", "telegram", "aiohttp")
    assert not [m.at(n, name) for m in modules("messages/") for n, name in imports(m.tree) if names(storage, name)]


def test_services_rules_and_records_never_wait() -> None:
    wrong = findings(
        modules("bot/services/", "bot/rules/", "db/"),
        lambda node: "is async" if isinstance(node, ast.AsyncFunctionDef | ast.Await) else None,
    )
    assert not wrong, "a turn is a plain function in a worker thread"


def test_only_the_owner_of_a_transaction_ends_it() -> None:
    wrong = findings(others(*TRANSACTION_OWNERS, SANDBOX, "migrations/"), _ends_transaction)
    assert not wrong, "the turn commits, once"


def _ends_transaction(node: ast.AST) -> str | None:
    function = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return f"calls {function}()" if ENDS_TRANSACTION.search(function) else None


def test_only_one_file_changes_the_status_of_an_entry() -> None:
    assert not findings(others(*STATUS_WRITERS, SANDBOX, "migrations/"), _writes_status)


def _writes_status(node: ast.AST) -> str | None:
    if isinstance(node, ast.Assign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return "assigns a status" if any(isinstance(t, ast.Attribute) and t.attr == "status" for t in targets) else None
    if not isinstance(node, ast.Call) or called(node) not in {"Entry", "Move", "values", "setattr"}:
        return None
    given = [ast.unparse(keyword.value) for keyword in node.keywords if keyword.arg == "status"]
    spelt = any(isinstance(part, ast.Constant) and part.value == "status" for part in ast.walk(node))
    return "writes a status" if spelt or any(value != BORN for value in given) else None


def test_the_environment_is_read_in_one_place() -> None:
    found = findings(
        others(*ENVIRONMENT_READERS),
        lambda node: "reads it" if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"} else None,
    )
    assert not found


def test_nobody_waits_in_a_way_that_can_swallow_being_stopped() -> None:
    """Python 3.11's `wait_for` loses a cancellation that comes with the result; `asyncio.timeout` does not."""
    assert not findings(
        iter(house()),
        lambda node: "use asyncio.timeout" if isinstance(node, ast.Attribute) and node.attr == "wait_for" else None,
    )


def test_imports_stand_at_the_top_of_a_file() -> None:
    def hidden(node: ast.AST) -> str | None:
        inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        return (
            "hides an import"
            if inside and any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(node))
            else None
        )

    assert not findings(iter(house()), hidden)


def test_what_is_imported_later_is_told_with_its_reason() -> None:
    found = findings(
        others(*LATER), lambda node: "imports later" if called(node) in {"import_module", "__import__"} else None
    )
    assert not found


def test_no_sentence_for_people_stands_in_the_code() -> None:
    assert not [
        module.at(node, f"says {node.value!r}")
        for module in modules(*SPOKEN)
        if not module.path.startswith(READ_NOT_SAID)
        for node in _strings(module.tree)
        if isinstance(node.value, str) and SENTENCE.search(node.value)
    ]


def _strings(tree: ast.AST) -> Iterator[ast.Constant]:
    """The strings that could reach a person: no docstrings, and nothing that is raised or logged for operators."""
    for node in ast.iter_child_nodes(tree):
        aside = isinstance(node, ast.Raise | ast.Assert) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        )
        if aside or (
            isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("log.", "logger.", "warnings."))
        ):
            continue
        if isinstance(node, ast.Constant):
            yield node
        yield from _strings(node)


def test_a_file_is_read_in_one_sitting() -> None:
    lengths = {module.path: module.text.count("\n") for module in others(*NOT_READ_WHOLE)}
    assert not {path: lines for path, lines in lengths.items() if lines > LINES}, "two ideas: name them"


def test_files_are_named_after_what_they_hold() -> None:
    assert not [module.path for module in house() if VAGUE_NAMES & set(module.path.removesuffix(".py").split("/"))]


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|NotImplemented(?:Error)?)\b")
    assert not [f"{module.path}: {found.group()}" for module in house() for found in later.finditer(module.text)]
