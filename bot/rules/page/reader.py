"""The door of this room: a saved page in, what it says out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from bot.rules.page.examples import read_section
from bot.rules.page.facts import dates, stated_count
from bot.rules.page.headings import may_be_heading, read_heading
from bot.rules.page.known import KnownNames
from bot.rules.page.language import language_of_page
from bot.rules.page.lexicon import Lexicon, lexicon_of, with_learnt_title
from bot.rules.page.lines import may_be_listed, read_line
from bot.rules.page.model import Flaw, NotSuchAPageError, Page, PageCommitment, PageExample, PageLine, Unread
from bot.rules.page.outline import Outline, outline
from bot.rules.page.source import Line, open_source
from bot.rules.page.spelling import parts_of, without_bullet

_NOTHING_KNOWN = KnownNames()


def read(saved: bytes | str, known: KnownNames = _NOTHING_KNOWN, language: str | None = None) -> Page:
    """What a saved page says, in any language that has its shape.

    `known` are names that part a place from a leader where a comma is missing; `language` is a tag such as "ar" when
    the caller knows it. Raises `PageTooLargeError` and `NotSuchAPageError`. Numbers are reported as they are: the
    caller compares `stated_count` with what was found.
    """
    source = open_source(saved)
    spoken = language_of_page(source, language)
    lexicon = lexicon_of(spoken, known)
    shape = outline(source.lines, lexicon)
    stated = stated_count(_after_examples(shape, lexicon), shape.opening, spoken)
    shape = _without_closing(shape, stated[1] if stated else None, lexicon)
    read_parts = [
        *(part for section in shape.sections for part in read_section(section, lexicon)),
        *_read_list((*shape.listed, *_overlooked(shape, stated[0] if stated else 0)), lexicon),
    ]
    page = _page(read_parts, spoken, stated[0] if stated else None, shape)
    if not page.endorsements and not page.examples:
        raise NotSuchAPageError(Flaw.NO_LIST)
    return page


def _page(
    parts: Sequence[PageCommitment | PageExample | PageLine | Unread], language: str, stated: int | None, shape: Outline
) -> Page:
    updated_on, published_on = dates(shape.opening, language)
    return Page(
        language=language,
        stated_count=stated,
        updated_on=updated_on,
        published_on=published_on,
        commitments=tuple(part for part in parts if isinstance(part, PageCommitment)),
        examples=tuple(part for part in parts if isinstance(part, PageExample)),
        endorsements=tuple(part for part in parts if isinstance(part, PageLine)),
        unread=tuple(part for part in parts if isinstance(part, Unread)),
    )


def _read_list(listed: Sequence[Line], lexicon: Lexicon) -> list[PageLine | Unread]:
    lexicon = with_learnt_title(lexicon, (line.text for line in listed))
    places_only = _places_only([parts for line in listed if (parts := parts_of(without_bullet(line.text)))], lexicon)
    return [read_line(line, lexicon, places_only=places_only) for line in listed]


def _overlooked(shape: Outline, stated: int) -> Iterator[Line]:
    """Lines right behind the list that look unlike it, when the page says that the list is longer."""
    more = max(0, stated - len(shape.listed)) if shape.listed else 0
    return takewhile(lambda line: may_be_listed(line.text), shape.rest[:more])


def _places_only(lines: list[list[str]], lexicon: Lexicon) -> bool:
    """Whether a list names places and nobody: no office, no known leader, and hardly a line of three parts or more."""
    nobody = not any(lexicon.office(parts[0]) or lexicon.known.is_leader(parts[0]) for parts in lines)
    return nobody and 2 * sum(len(parts) > 2 for parts in lines) <= len(lines)


def _after_examples(shape: Outline, lexicon: Lexicon) -> Sequence[Line]:
    """The lines between the text of the last example and the list."""
    if not shape.sections:
        return shape.closing
    body = shape.sections[-1].body
    headings = [at for at, line in enumerate(body) if read_heading(line.text, lexicon)]
    return body[headings[-1] + 2 if headings else 1 :]


def _without_closing(shape: Outline, stating: Line | None, lexicon: Lexicon) -> Outline:
    """The last section ends before the closing words: before the line that states the count and the heading over it."""
    if not shape.sections:
        return shape
    last, after = shape.sections[-1], list(_after_examples(shape, lexicon))
    if stating in after:
        at = after.index(stating)
        at -= bool(at and may_be_heading(after[at - 1].text))
    else:
        at = next((at for at, line in enumerate(after) if may_be_heading(line.text)), len(after))
    kept = replace(last, body=last.body[: len(last.body) - len(after) + at])
    return replace(shape, sections=(*shape.sections[:-1], kept))
