"""Colours, sizes and distances of the pictures, in pixels of the finished picture."""

PAPER = "#ffffff"
SEA = "#dce9f0"
LAND = "#faf8f1"
FAR_LAND = "#ebebe5"  # parts of the world that the picture is not about
COAST = "#a3bbc8"
BORDER = "#c9d0ce"
DOT = "#c8324f"
RING = "#ffffff"
TITLE = "#12303f"
WORDS = "#41606f"
NAME = "#1d3b4a"

WIDTH = 1600
MARGIN = 48
FINE = 2  # the map is drawn so many times larger, and then made smaller: its lines come out smooth

# Heights of letters, and how far below the top their lines stand.
KICKER, HEADLINE, FACTS, FOOT = 34, 84, 40, 30
KICKER_LINE, HEADLINE_LINE, FACTS_LINE, HEAD = 76, 170, 246, 286
FEET = 92
NAMES = (36, 30)  # of the names beside the dots: the larger where there is room
SMALLEST_DOT = 9  # radius of one leader's
EVERY_LEADER = 4  # more for each further one
LARGEST_DOT = 30
MARK = 9  # how wide the ring is round the place that is meant
