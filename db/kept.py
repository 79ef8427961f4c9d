"""Files that are made once a machine, into a folder where every later start finds them.

Such a file carries in its name the digest of what it was made from, so a new version never meets an old file. It
appears whole or not at all: several processes may make it at the same moment. Where nothing can be kept, it is made
into a file without a name, for this process alone.
"""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

Make = Callable[[BinaryIO], None]


@dataclass(frozen=True, slots=True)
class Kept:
    """One such file. `name` has a `*` for the digest; `size` is in bytes, where it is known; `cache` is where it is
    kept, the user's cache folder if not given.
    """

    name: str
    digest: str
    size: int | None = None
    cache: Path | None = None

    def opened(self, make: Make) -> BinaryIO:
        """The file, made if it is not there."""
        for path in self._paths():
            with suppress(OSError):
                if not self._is_whole(path):
                    self._keep(path, make)
                return path.open("rb")
        nameless = tempfile.TemporaryFile()  # noqa: SIM115 (whoever reads or maps it keeps it alive)
        make(nameless)
        nameless.seek(0)
        return nameless

    def found(self) -> BinaryIO | None:
        """The file, if it is there."""
        for path in self._paths():
            with suppress(OSError):
                return path.open("rb") if self._is_whole(path) else None
        return None

    def _paths(self) -> list[Path]:
        named = self.name.replace("*", self.digest[:16])
        if self.cache:
            return [self.cache / named]
        with suppress(RuntimeError):  # a user without a home
            return [Path.home() / ".cache" / "endorsement-bot" / named]
        return []

    def _is_whole(self, path: Path) -> bool:
        return path.is_file() and self.size in (None, path.stat().st_size)

    def _keep(self, path: Path, make: Make) -> None:
        """Make it beside the place it shall have, and move it there in one step."""
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f"{path.stem}-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as made:
                make(made)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        for older in path.parent.glob(self.name):
            if older != path:
                with suppress(OSError):  # still read by an older version, where that forbids it
                    older.unlink(missing_ok=True)
