"""The table of contents: every handler, in order; the first row that fits a visit takes it."""

from bot import taps
from bot.desk import Desk
from bot.handlers.rows import Command, Contents, Happened, Meant, Pressed, Said, UnknownCommand
from bot.services.answers import (
    answering,
    asking,
    browsing,
    commitments,
    demand,
    inline,
    lists,
    mapping,
    unanswered,
    was_it,
)
from bot.services.following import following
from bot.services.forms import drafting, starting, submissions
from bot.services.house import moving, pausing, screens
from bot.services.people import privacy, welcoming, wordings
from bot.services.review import entry_history, hearing, queueing, reasons, reviewing, statistics
from bot.services.staff import given_names, staff_chat, staffing
from bot.visit import Answer, Chat, Visit

PRIVATE, GROUP = Chat.PRIVATE, Chat.GROUP


def where_we_are(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """After a repeated update: the open form as it stands, or the menu."""
    return drafting.show_again(visit, desk) or welcoming.menu(visit, desk)


def before_the_form(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """After a repeated wish to begin a form: what stands before it, if it does still, else where we are."""
    return starting.stands_before(visit, desk) or where_we_are(visit, desk)


CONTENTS = Contents(
    (
        Command("start", welcoming.start, again=before_the_form),
        Command("endorse", starting.endorse, again=before_the_form),
        Command("example", starting.example, again=before_the_form),
        Command("status", submissions.status, where=PRIVATE, writes=False),
        Command("language", welcoming.language, where=PRIVATE, writes=False),
        Command("privacy", privacy.privacy, where=PRIVATE, writes=False, even_barred=True),
        Command("help", welcoming.help, writes=False),
        Command("menu", welcoming.menu, where=PRIVATE, writes=False),
        Command("cities", browsing.cities, writes=False),
        Command("map", mapping.map_command, writes=False),
        Command("commitments", commitments.commitments, writes=False),
        Command("cancel", hearing.cancel, where=PRIVATE),
        Command("id", welcoming.ids, writes=False),
        Command("queue", queueing.queue, writes=False),
        Command("entry", entry_history.entry, writes=False),
        Command("staff", staffing.staff, writes=False),
        Command("stats", statistics.stats, writes=False),
        Command("demand", demand.demand, writes=False),
        Command("unanswered", unanswered.unanswered, writes=False),
        Command("names", given_names.names, where=PRIVATE, writes=False),
        Command("following", following.following, where=PRIVATE, writes=False),
        Command("stop", following.stop, where=PRIVATE, even_barred=True),
        Command("wordings", wordings.wordings, where=PRIVATE, writes=False),
        Command("pause", pausing.pause, where=PRIVATE),
        Command("resume", pausing.resume, where=PRIVATE),
        Pressed(taps.WordingStep, wordings.step, where=PRIVATE),
        UnknownCommand(welcoming.unknown_command, writes=False),
        Pressed(taps.Go, screens.open_screen, writes=False),
        Pressed(taps.ChooseLanguage, welcoming.choose_language, where=PRIVATE, even_paused=True),
        Pressed(taps.Privacy, privacy.step, where=PRIVATE, even_barred=True, even_paused=True),
        Pressed(taps.StartForm, starting.start, again=before_the_form),
        Pressed(taps.AgreePrivacy, starting.start, where=PRIVATE),
        Pressed(taps.StartAnew, starting.start, where=PRIVATE),
        Pressed(taps.EndorseAnother, starting.another, where=PRIVATE),
        Pressed(taps.AnswerChoice, drafting.pressed, where=PRIVATE),
        Pressed(taps.FormStep, drafting.step, where=PRIVATE),
        Pressed(taps.ChangeAnswer, drafting.change, where=PRIVATE),
        Pressed(taps.MyEntry, submissions.entry, where=PRIVATE),
        Pressed(taps.ReviewStep, reviewing.pressed, again=reviewing.show_again),
        Pressed(taps.QueuePage, queueing.queue, writes=False),
        Pressed(taps.Unask, hearing.unask, where=PRIVATE),
        Pressed(taps.StaffStep, staffing.step),
        Pressed(taps.EditReason, reasons.edit, where=PRIVATE),
        Pressed(taps.UseGroup, staff_chat.use, where=GROUP),
        Pressed(taps.ShowPlace, answering.show_place, writes=False),
        Pressed(taps.ShowCountry, browsing.show_country, writes=False),
        Pressed(taps.ShowList, lists.show_list, writes=False),
        Pressed(taps.ShowMap, mapping.show_map, writes=False),
        Pressed(taps.ShowCommitment, commitments.show_commitment, writes=False),
        Pressed(taps.ShowRecord, lists.show_record, writes=False),
        Pressed(taps.Follow, following.pressed),
        Pressed(taps.WasThisIt, was_it.pressed, writes=False),
        Pressed(taps.UnansweredStep, unanswered.step),
        Pressed(taps.NameStep, given_names.step, where=PRIVATE),
        Pressed(None, welcoming.old_button, writes=False),
        Meant("help", welcoming.help, writes=False),
        Meant("language", welcoming.language, where=PRIVATE, writes=False),
        Meant("menu", welcoming.menu, where=PRIVATE, writes=False),
        Meant("stop", following.stop, where=PRIVATE, drafting=False),
        Meant("map", mapping.map_command, drafting=False, writes=False),
        Happened(("edited",), drafting.edited, where=PRIVATE, writes=False),
        Said(hearing.hear, where=PRIVATE, drafting=True),
        Said(asking.answer, writes=False),
        Happened(("inline",), inline.inline, writes=False),
        Happened(("joined",), staff_chat.joined, where=GROUP),
        Happened(("left",), staff_chat.left, where=GROUP),
        Happened(("moved",), moving.moved),
        Happened(("blocked",), moving.blocked),
        Happened(("returned",), moving.returned),
    )
)
