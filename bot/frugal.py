"""What a process would hold for nobody: docstrings, and what the C library keeps apart for threads that have ended."""

from collections.abc import Iterable
from contextlib import suppress
from ctypes import CDLL
from dis import hasconst
from types import CodeType, FunctionType

_ONE_ARENA = (-8, 1)  # M_ARENA_MAX: what one thread has freed serves all
_GIVEN_BACK = (-1, 128 << 10)  # M_TRIM_THRESHOLD in bytes: left alone, it grows with whatever was large once
_TAKES_THE_FIRST = tuple(bytes((code, 0)) for code in hasconst)


def one_heap() -> None:
    """All threads share one heap, which shrinks again. To be said before the first thread begins."""
    with suppress(OSError, AttributeError):  # a C library without it
        mallopt = CDLL(None).mallopt
        for option in (_ONE_ARENA, _GIVEN_BACK):
            mallopt(*option)


def without_docstrings(found: Iterable[object]) -> None:
    """Those of the functions and classes among them go: 5 MB. `python -OO` would take the assertions as well."""
    for each in found:
        if isinstance(each, FunctionType):
            each.__code__, each.__doc__ = _bare(each.__code__, each.__doc__), None
        elif isinstance(each, type) and isinstance(vars(each).get("__doc__"), str):
            with suppress(TypeError):  # one of Python's own
                type.__setattr__(each, "__doc__", None)


def _bare(code: CodeType, docstring: str | None) -> CodeType:
    """The code without its docstring, which is the first of its constants where there is one, and may be said too."""
    known = code.co_consts
    if not docstring or known[0] is not docstring or any(takes in code.co_code for takes in _TAKES_THE_FIRST):
        return code
    return code.replace(co_consts=(None, *known[1:]))
