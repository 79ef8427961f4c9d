"""What `check` found: one line each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: all is well, or what is wrong and how to mend it."""

    ok: bool
    line: str

    def __str__(self) -> str:
        return f"{'✓' if self.ok else '✗'} {self.line}"


def fine(line: str) -> Finding:
    """All is well here."""
    return Finding(ok=True, line=line)


def wrong(what: str, fault: str, mend: str) -> Finding:
    """Something needs attention."""
    return Finding(ok=False, line=f"{what}: {fault} → {mend}")
