"""The card of one example: what was done, for which commitments, by whom it is told; the rest behind buttons."""

from bot import taps
from bot.desk import Desk
from bot.rules.forms.shown import FIRST
from bot.rules.records import naming
from bot.rules.records.register import Example
from bot.services.answers.answering import open_place, source_button
from bot.services.answers.origin import another_part, back
from bot.services.answers.place_lines import source
from bot.services.house.ways import commitments_button, menu_button
from bot.visit import Button, Reply, Rows, Upload
from messages import say
from messages.text import Listing, Text

LINKS = 5


def card(desk: Desk, example: Example, part: str) -> Reply:
    """One example, with the first part of a long text or all of it; `part` is what its button carried."""
    whole = part.partition("/")[0] == "all"
    register = desk.house.register
    place = register.places[example.place]
    short = {commitment.number: commitment.short for commitment in register.commitments}
    kept = (say.commitment_short(number=str(n), title=short[n]) for n in example.commitments if n in short)
    text = example.summary.in_language(desk.language)
    lines = (
        say.example_head(title=example.title),
        say.example_place(place=naming.place(place)),
        say.example_commitments(commitments=Listing(tuple(kept), "unit")),
        say.example_text(text=text if whole else beginning(text)),
        *_circumstances(example),
        source(desk, example.source_url, example.as_of),
    )
    read_all = taps.ShowRecord(example.entry, another_part("all", part))
    more = ((Button(say.button_read_all(), read_all),),) if not whole and len(text) > FIRST else ()
    return Reply(lines, (*more, *_around(desk, example, part)))


def files(example: Example, part: str) -> Reply:
    """The photos and documents that staff have approved, in a message of their own."""
    uploads = tuple(Upload(file.file_id, file.unique_id, file.kind, file.name) for file in example.files)
    card_again = Button(say.button_back(), taps.ShowRecord(example.entry, another_part("card", part)))
    return Reply((say.example_files(title=example.title),), ((card_again,),), uploads=uploads)


def _circumstances(example: Example) -> tuple[Text, ...]:
    """Since when, and with whom, where that was told."""
    return (
        *((say.form_line(label=say.label_since(), answer=example.since),) if example.since else ()),
        *((say.form_line(label=say.label_partners(), answer=example.partners),) if example.partners else ()),
    )


def beginning(text: str) -> str:
    """The first part of a long text, up to the end of a word."""
    return text if len(text) <= FIRST else text[:FIRST].rsplit(None, 1)[0] + " …"


def _around(desk: Desk, example: Example, part: str) -> Rows:
    """Links, where it comes from, whose it is, and what else there is."""
    safe = [link for link in example.links if link.startswith(("https://", "http://"))][:LINKS]
    links = tuple(Button(say.button_link_number(number=str(n)), url=link) for n, link in enumerate(safe, 1))
    shown = Button(
        say.button_attachments(count=str(len(example.files))),
        taps.ShowRecord(example.entry, another_part("files", part)),
    )
    return (
        *(((shown,),) if example.files else ()),
        *((links,) if links else ()),
        (open_place(desk.house.register.places[example.place]), *source_button(example.source_url)),
        (*back(part), commitments_button()),
        (Button(say.button_report_error(), taps.StartForm("report", example.entry)), menu_button()),
    )
