"""Files that are made once a machine, into a folder where every later start finds them.

Such a file carries in its name the digest of what it was made from, so a new version never meets an old file; the
last few versions stay, as several may run. It appears whole or not at all: several processes may make it at the same
moment. What is found cut off is made again. Where nothing can be kept, it is made into a file without a name, for this
process alone.
"""

import fcntl
import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import time
from typing import BinaryIO

log = logging.getLogger(__name__)

Make = Callable[[BinaryIO], object]
LOCK = "making.lock"
VERSIONS = 3  # that stay
YOUNG = 60.0  # seconds: what is made is locked; older versions of the bot did not, and took no longer


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
            try:
                if not self._is_whole(path):
                    self._keep(path, make)
                return _in_use(path)
            except OSError as error:  # no right to write there, no room, a quota that is used up
                log.warning("%s cannot be kept: %s. It is made anew by each start", path, error.strerror)
        nameless = tempfile.TemporaryFile()  # noqa: SIM115 (whoever reads or maps it keeps it alive)
        make(nameless)
        nameless.seek(0)
        return nameless

    def found(self) -> BinaryIO | None:
        """The file, if it is there."""
        for path in self._paths():
            with suppress(OSError):
                return _in_use(path) if self._is_whole(path) else None
        return None

    def can_be_kept(self) -> bool:
        """Whether there is a folder for it that may be written to."""
        for path in self._paths():
            with suppress(OSError):
                path.parent.mkdir(parents=True, exist_ok=True)
                return os.access(path.parent, os.W_OK | os.X_OK)
        return False

    def forget(self) -> None:
        """Take it away: what it holds is of no use."""
        for path in self._paths():
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def alone(self) -> BinaryIO | None:
        """A lock for who makes it, as long as the file or a copy of it is open in any process; None while another holds
        it, and where nothing can be kept.
        """
        for path in self._paths():
            with suppress(OSError):
                path.parent.mkdir(parents=True, exist_ok=True)
                lock = path.with_name(LOCK).open("ab")
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except OSError:
                    lock.close()
                    return None
                return lock
        return None

    def _paths(self) -> list[Path]:
        named = self.name.replace("*", self.digest[:16])
        if self.cache:
            return [self.cache / named]
        with suppress(RuntimeError):  # a user without a home
            return [Path.home() / ".cache" / "endorsement-bot" / named]
        return []

    def _is_whole(self, path: Path) -> bool:
        """Half a file is none, whatever has cut it off: one of unknown size ends with the digest."""
        if not path.is_file():
            return False
        size, end = path.stat().st_size, self._end()
        if self.size is not None:
            return size == self.size
        with path.open("rb") as file:
            file.seek(max(0, size - len(end)))
            return file.read() == end

    def _end(self) -> bytes:
        return b"" if self.size is not None else self.digest.encode()

    def _keep(self, path: Path, make: Make) -> None:
        """Make it beside the place it shall have, and move it there in one step."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._tidy(path.parent)  # now too: else who is killed again and again would fill the disk
        handle, name = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as made:
                fcntl.flock(made, fcntl.LOCK_EX)  # goes with the process, so what is not locked nobody makes any more
                make(made)
                made.write(self._end())
                made.flush()
                os.fsync(made.fileno())  # else a power cut may leave the name and not what it stands for
                Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        self._tidy(path.parent)

    def _tidy(self, folder: Path) -> None:
        """Versions that were not used lately go, and what killed processes have left."""
        newest = sorted(folder.glob(self.name), key=_touched, reverse=True)
        begun = (file for file in folder.glob(f"{self.name.partition('*')[0]}*") if not file.match(self.name))
        for file in (*newest[VERSIONS:], *filter(_is_left, begun)):
            with suppress(OSError):  # still read by an older version, where that forbids it
                file.unlink(missing_ok=True)


def _is_left(file: Path) -> bool:
    """Whether whoever began it is gone."""
    if _touched(file) > time() - YOUNG:
        return False
    try:
        with file.open("rb") as begun:
            fcntl.flock(begun, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _in_use(path: Path) -> BinaryIO:
    with suppress(OSError):  # of somebody else
        os.utime(path)
    return path.open("rb")


def _touched(path: Path) -> float:
    with suppress(OSError):  # gone
        return path.stat().st_mtime
    return 0.0
