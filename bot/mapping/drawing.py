"""The finished picture: a chart's words above and below, its dots and as many of their names as there is room for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

from bot.mapping import palette
from bot.mapping.ground import Ground, ground_of, painted
from bot.mapping.labels import Box, Disc, Wish, room_for
from bot.mapping.lettering import can_write, letters
from bot.mapping.projection import Point
from bot.rules.records.maps import Chart, Dot
from messages.text import Text

COLOURS = 128
HALO = 4  # pixels of paper round a name


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at the picture: their language, whether it is written from the right, and how a text reads in it."""

    language: str
    from_right: bool
    words: Callable[[Text], str]


def drawn(chart: Chart, reader: Reader) -> bytes:
    """The chart as a PNG. It takes the better part of a second: call it in a thread, and keep what it returns."""
    panel = ground_of(chart.area, ((dot.lon, dot.lat) for dot in chart.dots), palette.WIDTH - 2 * palette.MARGIN)
    top = palette.HEAD
    image = Image.new("RGB", (palette.WIDTH, top + panel.height + palette.FEET), palette.PAPER)
    ground = painted(panel)
    image.paste(ground, (palette.MARGIN, top), ground)
    page = _Page(image, reader)
    page.head(chart)
    page.dots(chart, panel, top)
    page.foot(chart, top + panel.height)
    out = BytesIO()
    image.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def radius(leaders: int) -> int:
    """How large the dot of so many leaders is, in pixels."""
    return min(palette.SMALLEST_DOT + palette.EVERY_LEADER * (leaders - 1), palette.LARGEST_DOT)


class _Page:
    """A sheet that is being written on, from the reader's side."""

    def __init__(self, image: Image.Image, reader: Reader) -> None:
        self._pen = ImageDraw.Draw(image)
        self._image = image
        self._reader = reader

    def head(self, chart: Chart) -> None:
        """What it is, of where, how much and as of when."""
        for words, line, size, weight, colour in _head(chart):
            self._line(self._reader.words(words), line, size, weight, colour)

    def foot(self, chart: Chart, top: int) -> None:
        """What the dots mean, and where the borders are from."""
        middle = top + palette.FEET / 2
        at = float(palette.MARGIN)
        for leaders, words in chart.sizes:
            size = radius(leaders)
            self._dot((self._from_side(at + size), middle), size)
            at += 2 * size + 12
            at += self._at(self._reader.words(words), at, middle) + 36
        said = self._reader.words(chart.source)
        width = self._width(said, palette.FOOT, "Regular")
        self._at(said, palette.WIDTH - palette.MARGIN - width, middle)

    def dots(self, chart: Chart, panel: Ground, top: int) -> None:
        """Small ones lie over large ones; names go first to the large ones, in large letters, then in small ones."""
        discs = {dot: disc for dot in chart.dots if (disc := _disc(dot, panel, top))}
        for dot, disc in sorted(discs.items(), key=lambda found: (found[0].meant, -found[1].radius)):
            self._dot((disc.x, disc.y), round(disc.radius), ringed=dot.meant)
        room = (palette.MARGIN, top, palette.WIDTH - palette.MARGIN, top + panel.height)
        nameless = sorted(discs, key=lambda dot: (not dot.meant, -dot.leaders, -dot.people))
        taken: list[Box] = []
        for size in palette.NAMES:
            nameless = [dot for dot in nameless if not self._names(dot, discs, taken, room, size)]

    def _names(self, dot: Dot, discs: Mapping[Dot, Disc], taken: list[Box], room: Box, size: int) -> bool:
        """Write a dot's name where there is room for it in this size."""
        name = self._name(dot)
        weight = "Bold" if dot.meant else "Medium"
        wish = Wish(discs[dot], self._width(name, size, weight), size)
        box = room_for(wish, discs.values(), taken, room, self._reader.from_right)
        if box is not None:
            taken.append(box)
            self._write(name, (box[0], (box[1] + box[3]) / 2), "lm", size, weight, palette.NAME, HALO)
        return box is not None

    def _name(self, dot: Dot) -> str:
        """In the reader's language where the letters for it are at hand."""
        name = dot.names.in_language(self._reader.language)
        return name if can_write(name) else dot.names.in_language("en")

    def _dot(self, spot: Point, size: int, *, ringed: bool = False) -> None:
        stamp = _stamp(size, palette.TITLE if ringed else palette.RING, palette.MARK if ringed else 2)
        corner = (round(spot[0] - stamp.width / 2), round(spot[1] - stamp.height / 2))
        self._image.paste(stamp, corner, stamp)

    def _line(self, words: str, line: float, size: int, weight: str, colour: str) -> None:
        """A line of its own, made smaller where it is too long."""
        while self._width(words, size, weight) > palette.WIDTH - 2 * palette.MARGIN:
            size -= 2
        self._write(words, (self._from_side(palette.MARGIN), line), self._side() + "s", size, weight, colour)

    def _at(self, words: str, start: float, middle: float) -> float:
        """Words of the foot so far from the reader's side; returns their width."""
        where = (self._from_side(start), middle)
        self._write(words, where, self._side() + "m", palette.FOOT, "Regular", palette.WORDS)
        return self._width(words, palette.FOOT, "Regular")

    def _side(self) -> str:
        return "r" if self._reader.from_right else "l"

    def _from_side(self, distance: float) -> float:
        return palette.WIDTH - distance if self._reader.from_right else distance

    def _width(self, words: str, size: int, weight: str) -> float:
        return letters(size, weight).getlength(words, direction=self._direction())

    def _write(self, words: str, where: Point, anchor: str, size: int, weight: str, colour: str, halo: int = 0) -> None:
        font = letters(size, weight)
        self._pen.text(
            where, words, colour, font, anchor, direction=self._direction(), stroke_width=halo, stroke_fill=palette.LAND
        )

    def _direction(self) -> str:
        return "rtl" if self._reader.from_right else "ltr"


def _head(chart: Chart) -> tuple[tuple[Text, int, int, str, str], ...]:
    """The lines on top: words, where they stand, how large, how heavy, in which colour."""
    return (
        (chart.kicker, palette.KICKER_LINE, palette.KICKER, "Medium", palette.DOT),
        (chart.title, palette.HEADLINE_LINE, palette.HEADLINE, "Bold", palette.TITLE),
        (chart.facts, palette.FACTS_LINE, palette.FACTS, "Regular", palette.WORDS),
    )


def _disc(dot: Dot, panel: Ground, top: int) -> Disc | None:
    point = panel.pixel(dot.lon, dot.lat)
    size = radius(dot.leaders) + (palette.MARK if dot.meant else 0)
    return Disc(point[0] + palette.MARGIN, point[1] + top, size) if point else None


def _stamp(size: int, ring: str, width: int) -> Image.Image:
    """A dot with a ring of light, so that neighbours stay apart, or a wide dark one; smooth at its rim."""
    fine = 8
    whole = (size + 2) * 2 * fine
    stamp = Image.new("RGBA", (whole, whole), palette.RING + "00")
    pen = ImageDraw.Draw(stamp)
    pen.ellipse((0, 0, whole - 1, whole - 1), palette.RING)
    for inset, colour in (
        ((2, ring), (width, palette.RING), (width + 2, palette.DOT)) if width > 2 else ((2, palette.DOT),)
    ):
        pen.ellipse((inset * fine, inset * fine, whole - 1 - inset * fine, whole - 1 - inset * fine), colour)
    return stamp.reduce(fine)
