"""The map itself, without any words: sea, land, coasts and borders in the window of a frame."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from bot.mapping import palette
from bot.mapping.frames import FRAMES, MIDDLE, Frame, Window
from bot.mapping.projection import HALF, EqualEarth, Point
from bot.mapping.shapes import Line, cut, cut_line, outlines

CORNER = 28  # pixels: the radius of a panel's corners


@dataclass(frozen=True, slots=True)
class Ground:
    """A frame's window laid on a panel of so many pixels."""

    frame: Frame
    window: Window
    width: int

    @property
    def height(self) -> int:
        """Pixels from the top to the bottom."""
        return round(self.width * self.window.height / self.window.width)

    def pixel(self, lon: float, lat: float) -> Point | None:
        """Where a position lies on the panel; None for the other side of the globe."""
        point = self.frame.projection.point(lon, lat)
        return self._pixel(point) if point else None

    def picture(self) -> Image.Image:
        """The panel, drawn; transparent at its corners."""
        fine = Ground(self.frame, self.window, self.width * palette.FINE)
        image = Image.new("RGB", (fine.width, fine.height), palette.PAPER)
        fine._paint(ImageDraw.Draw(image))
        shape = Image.new("L", image.size)
        corner = CORNER * palette.FINE
        ImageDraw.Draw(shape).rounded_rectangle((0, 0, fine.width - 1, fine.height - 1), corner, 255)
        image.putalpha(shape)
        return image.reduce(palette.FINE)

    def _paint(self, pen: ImageDraw.ImageDraw) -> None:
        self._sea(pen)
        drawn, around = outlines(), self.frame.about
        for part in sorted(drawn.lands, key=lambda part: part in around):
            colour = palette.LAND if part in around else palette.FAR_LAND
            for shape in drawn.lands[part]:
                for number, ring in enumerate(shape):
                    for points in self._shown(self._pieces(ring)):
                        pen.polygon(points, palette.SEA if number else colour)
        for lines, colour in ((drawn.borders, palette.BORDER), (drawn.coasts, palette.COAST)):
            for line in lines:
                for points in self._shown(self._parts(line)):
                    pen.line(points, colour, palette.FINE, joint="curve")

    def _sea(self, pen: ImageDraw.ImageDraw) -> None:
        """The panel, or for a whole world the globe laid flat."""
        if not isinstance(self.frame.projection, EqualEarth):
            pen.rectangle((0, 0, self.width, self.height), palette.SEA)
            return
        hair = HALF - 1e-9
        rim = [(MIDDLE + hair, lat) for lat in range(-90, 91)] + [(MIDDLE - hair, lat) for lat in range(90, -91, -1)]
        pen.polygon([point for lon, lat in rim if (point := self.pixel(lon, lat))], palette.SEA)

    def _pieces(self, ring: Line) -> Iterable[Line]:
        return cut(ring, MIDDLE) if isinstance(self.frame.projection, EqualEarth) else (ring,)

    def _parts(self, line: Line) -> Iterable[Line]:
        return cut_line(line, MIDDLE) if isinstance(self.frame.projection, EqualEarth) else (line,)

    def _shown(self, lines: Iterable[Line]) -> Iterator[list[Point]]:
        """The lines in pixels, without those that lie outside."""
        for line in lines:
            points = [point for lon, lat in line if (point := self.pixel(lon, lat))]
            if len(points) > 1 and self._meets(points):
                yield points

    def _meets(self, points: list[Point]) -> bool:
        across, down = [x for x, _ in points], [y for _, y in points]
        return max(across) >= 0 and min(across) <= self.width and max(down) >= 0 and min(down) <= self.height

    def _pixel(self, point: Point) -> Point:
        scale = self.width / self.window.width
        return (point[0] - self.window.left) * scale, (self.window.top - point[1]) * scale


def painted(ground: Ground) -> Image.Image:
    """The panel as a picture. It is kept packed: the land under a map is half of the work, and never changes."""
    return Image.open(BytesIO(_packed(ground)))


@lru_cache(maxsize=16)
def _packed(ground: Ground) -> bytes:
    out = BytesIO()
    ground.picture().save(out, "PNG", compress_level=1)
    return out.getvalue()


def ground_of(area: str, positions: Iterable[tuple[float, float]], width: int) -> Ground:
    """The ground of a picture, wide enough for all these positions (east, north)."""
    frame = FRAMES[area]
    points = (frame.projection.point(lon, lat) for lon, lat in positions)
    return Ground(frame, frame.window.around(point for point in points if point), width)
