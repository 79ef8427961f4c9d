"""Letters for the pictures: one family that has Arabic and Latin, in the weights that are used."""

from functools import lru_cache
from importlib.resources import files

from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont

FAMILY = str(files("fontpkg_noto_sans_arabic") / "files" / "NotoSansArabic[wdth,wght].ttf")
_NO_LETTER = "\uffff"  # no font has a shape for it: it is drawn as the box that stands for what is missing


@lru_cache(maxsize=32)
def letters(size: int, weight: str) -> FreeTypeFont:
    """The font in pixels and in a weight by its name: the order of the axes of a variable font is the font's own."""
    font = ImageFont.truetype(FAMILY, size, layout_engine=ImageFont.Layout.RAQM)
    font.set_variation_by_name(weight)
    return font


@lru_cache(maxsize=4096)
def can_write(words: str) -> bool:
    """Whether every letter has a shape."""
    font = letters(20, "Regular")
    missing = bytes(font.getmask(_NO_LETTER))
    return all(bytes(font.getmask(letter)) != missing for letter in set(words) - {" "})
