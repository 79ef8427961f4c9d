"""The sections of a page become commitments with their words and the examples under them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.rules.page.headings import Heading, may_be_heading, read_heading
from bot.rules.page.lexicon import Lexicon
from bot.rules.page.model import PageCommitment, PageExample, Unread, Why
from bot.rules.page.outline import Section
from bot.rules.page.source import Line

_PARAGRAPH = 120  # characters from which a line cannot be a heading


@dataclass(slots=True)
class _Block:
    """A heading with the lines under it: a commitment's own (no heading), an example's, or one that is unclear."""

    line: Line
    heading: Heading | None
    unclear: bool = False
    texts: list[str] = field(default_factory=list)


def read_section(section: Section, lexicon: Lexicon) -> Iterator[PageCommitment | PageExample | Unread]:
    """A commitment and its examples, in page order, with what could not be read between them."""
    own, *others = _blocks(section, lexicon)
    wording = "\n".join(own.texts)
    yield (
        PageCommitment(section.number, wording, section.heading.number)
        if wording
        else Unread(section.heading.number, section.heading.text, Why.NO_WORDING)
    )
    for block in others:
        yield _example(section.number, block)


def _example(commitment: int, block: _Block) -> PageExample | Unread:
    heading, text = block.heading, "\n".join(block.texts)
    if heading is None or not text:
        return Unread(block.line.number, block.line.text, Why.NO_TEXT if heading else Why.HEADING_UNCLEAR)
    return PageExample(
        commitment=commitment,
        heading=block.line.text,
        place=heading.place,
        region=heading.region,
        country_iso2=heading.country,
        country_text=heading.country_text,
        text=text,
        line=block.line.number,
    )


def _blocks(section: Section, lexicon: Lexicon) -> list[_Block]:
    blocks = [_Block(section.heading, None, texts=[section.wording] if section.wording else [])]
    for at, line in enumerate(section.body):
        heading = read_heading(line.text, lexicon)
        if heading or (blocks[-1].texts and _unclear(section.body, at)):
            blocks.append(_Block(line, heading))
        else:
            blocks[-1].texts.append(line.text)
    return blocks


def _unclear(body: Sequence[Line], at: int) -> bool:
    """A short line between two paragraphs is most likely a heading. What follows it must not go to its neighbour."""
    following = body[at + 1].text if at + 1 < len(body) else ""
    return may_be_heading(body[at].text) and len(following) > _PARAGRAPH and len(body[at - 1].text) > _PARAGRAPH
