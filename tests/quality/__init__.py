"""How right the answers are: a large set of questions as people ask them, with what each must be answered with.

`python -m tests.quality` prints the figures and every miss. What lies in `questions` the rules are tuned on; what lies
in `unseen` nobody looks at meanwhile, and its misses are printed only when asked for.
"""
