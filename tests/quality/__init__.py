"""How right the answers are: a large set of questions as people ask them, with what each must be answered with.

`python -m tests.quality` prints the figures and every miss. A third of the questions is kept out of sight while the
rules are being tuned: their misses are printed only when asked for.
"""
