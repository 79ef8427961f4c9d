"""Bugs that the suite must notice: each is a small change of the code, and the tests that are to fail over it.

A change that no longer fits the code is mended here, never taken out. `tests.faults.planting` tries them.
"""

from tests.faults.planted_above import ABOVE
from tests.faults.planted_beneath import BENEATH

BUGS = (*BENEATH, *ABOVE)
