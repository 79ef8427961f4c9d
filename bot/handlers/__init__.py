"""The table of contents: every handler, in order; the first row that fits a visit takes it."""

from bot import taps
from bot.desk import Desk
from bot.handlers.rows import Command, Contents, Happened, Meant, Pressed, Said, UnknownCommand
from bot.services import drafting, moving, privacy, screens, starting, submissions, welcoming
from bot.visit import Answer, Chat, Visit

PRIVATE, GROUP = Chat.PRIVATE, Chat.GROUP


def where_we_are(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """After a repeated update: the open form as it stands, or the menu."""
    return drafting.show_again(visit, desk) or welcoming.menu(visit, desk)


CONTENTS = Contents(
    (
        Command("start", welcoming.start),
        Command("endorse", starting.endorse),
        Command("example", starting.example),
        Command("status", submissions.status, where=PRIVATE, writes=False),
        Command("language", welcoming.language, where=PRIVATE, writes=False),
        Command("privacy", privacy.privacy, where=PRIVATE, writes=False, even_barred=True),
        Command("help", welcoming.help, writes=False),
        Command("menu", welcoming.menu, where=PRIVATE, writes=False),
        Command("cancel", drafting.cancel, where=PRIVATE),
        Command("id", welcoming.ids, writes=False),
        UnknownCommand(welcoming.unknown_command, writes=False),
        Pressed(taps.Go, screens.open_screen, writes=False),
        Pressed(taps.ChooseLanguage, welcoming.choose_language, where=PRIVATE),
        Pressed(taps.Privacy, privacy.step, where=PRIVATE, even_barred=True),
        Pressed(taps.StartForm, starting.start),
        Pressed(taps.AgreePrivacy, starting.start, where=PRIVATE),
        Pressed(taps.StartAnew, starting.start, where=PRIVATE),
        Pressed(taps.AnswerChoice, drafting.pressed, where=PRIVATE),
        Pressed(taps.FormStep, drafting.step, where=PRIVATE),
        Pressed(taps.ChangeAnswer, drafting.change, where=PRIVATE),
        Pressed(taps.MyEntry, submissions.entry, where=PRIVATE),
        Pressed(None, welcoming.old_button, writes=False),
        Meant("help", welcoming.help, writes=False),
        Meant("language", welcoming.language, where=PRIVATE, writes=False),
        Meant("menu", welcoming.menu, where=PRIVATE, writes=False),
        Happened(("edited",), drafting.edited, where=PRIVATE, writes=False),
        Said(drafting.hear, where=PRIVATE, drafting=True),
        Happened(("moved",), moving.moved),
        Happened(("blocked",), moving.blocked),
        Happened(("returned",), moving.returned),
    )
)
