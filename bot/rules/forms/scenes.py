"""What the questions need to know of a scene: when one is asked, which buttons it has, how its prompt reads."""

from typing import Any

from bot.rules.forms import offices as held
from bot.rules.forms import place_scenes as p
from bot.rules.forms.form import Choice, Lines, Scene
from bot.rules.records import naming
from bot.rules.records.register import Signatory
from bot.rules.spelling.clean import latin
from messages import say
from messages.text import Listing, Text

ME = "me"  # followed by the entry's id: "this is me"
REPORT = "report"  # followed by the entry's id: what it says is wrong


# --- who is listed already -----------------------------------------------------------------------------------------


def _signatories(scene: Scene) -> tuple[Signatory, ...]:
    place = naming.place_id(scene.answers)
    return scene.known.register.by_place.get(place, ()) if place is not None else ()


def place_has_signatories(scene: Scene) -> bool:
    """Somebody is already listed for the place."""
    return bool(_signatories(scene))


def ask_listed(scene: Scene) -> Lines:
    """Who is listed for the place, and a polite question."""
    listed = Listing(tuple(naming.signatory_line(who) for who in _signatories(scene)), "lines")
    return (say.endorse_ask_listed(place=naming.place_answer(scene.answers, scene.known.place), listed=listed),)


def listed_choices(scene: Scene) -> tuple[Choice, ...]:
    """This is me; another leader; a namesake of the place; an error; an example."""
    aide = by_an_aide(scene)
    this_is = say.button_for_this_leader if aide else say.button_this_is_me
    mine = (Choice(f"{ME}{who.entry}", this_is(leader=who.leader)) for who in _signatories(scene))
    namesake = Choice("namesake", say.button_another_place(), opens="which_place")
    return (
        *mine,
        Choice("new", say.button_for_another_leader() if aide else say.button_another_leader()),
        *(namesake for _ in range(p.place_is_unclear(scene))),
        *_reports(scene),
        Choice("example", say.button_share_example(), leads_to="example"),
    )


def _reports(scene: Scene) -> tuple[Choice, ...]:
    """A report is about one record."""
    who = _signatories(scene)
    if len(who) == 1:
        return (Choice(f"{REPORT}{who[0].entry}", say.button_report_error(), leads_to="report"),)
    about = say.button_report_error_about
    return tuple(Choice(f"{REPORT}{one.entry}", about(leader=one.leader), leads_to="report") for one in who)


def listed_entry(scene: Scene) -> Signatory | None:
    """The published record that this person says is theirs."""
    chosen = str(scene.answers.get("listed") or "")
    return scene.known.register.signatories.get(int(chosen[len(ME) :])) if chosen.startswith(ME) else None


def is_listed_leader(scene: Scene) -> bool:
    """The person says a published record is theirs."""
    return listed_entry(scene) is not None


def ask_aim(scene: Scene) -> Lines:
    """What the record says, and what shall happen to it."""
    who = listed_entry(scene)
    assert who is not None  # the question's `when`
    return (say.endorse_ask_aim(leader=who.leader, office=naming.office(who.office, who.gender, who.country)),)


def aims(scene: Scene) -> tuple[Choice, ...]:
    """Confirm, correct or ask to remove."""
    return (
        Choice("confirm", say.button_confirm_record()),
        Choice("correct", say.button_correct_record()),
        Choice("remove", say.button_remove_leader() if by_an_aide(scene) else say.button_remove_record()),
    )


def answers_of_record(answer: Any, scene: Scene) -> dict[str, Any]:
    """The record's own answers, so that the leader changes only what is wrong."""
    who = listed_entry(scene)
    assert who is not None
    office = held.of_woman(who.office) if who.gender == "f" else who.office
    known = {"leader": who.leader.in_language("en"), "office": office}
    return {**known, "term_end": who.term_end, "statement": who.statement} if who.statement or who.term_end else known


def not_removing(scene: Scene) -> bool:
    """Whatever is not a request to be taken off the list."""
    return scene.answers.get("aim") != "remove"


# --- the leader ----------------------------------------------------------------------------------------------------


def roles(scene: Scene) -> tuple[Choice, ...]:
    """The leader in person, or somebody who prepares it."""
    return (Choice("leader", say.button_i_am_leader()), Choice("aide", say.button_i_prepare()))


def by_an_aide(scene: Scene) -> bool:
    """Somebody prepares it for the leader."""
    return scene.answers.get("role") == "aide"


def offices(scene: Scene) -> tuple[Choice, ...]:
    """The offices leaders hold there; own words are welcome too."""
    meant = naming.place_meant(scene.answers)
    fact = scene.known.place(meant) if meant is not None else None
    return held.offered(p.country_of_place(scene), fact.geoname if fact else None)


def office_meant(answer: Any, scene: Scene) -> dict[str, Any]:
    """The office by its code, whichever word was pressed or typed."""
    return {"office": held.meant(str(answer))}


def ask_leader(scene: Scene) -> Lines:
    """The name as it should appear."""
    return (say.endorse_ask_leader_aide() if by_an_aide(scene) else say.endorse_ask_leader(),)


def name_needs_latin(scene: Scene) -> bool:
    """Only a name in another script is asked for in Latin letters as well."""
    return not latin(scene.answers.get("leader") or "")


def spellings(answer: Any, scene: Scene) -> dict[str, Any]:
    """A name that came with its Latin spelling is two answers."""
    name, _, spelled = str(answer).partition("\n")
    return {"leader": name, "leader_latin": spelled} if spelled else {}


def ask_proof(scene: Scene) -> Lines:
    """Proof of authority: what counts, why, and who sees it."""
    return (say.endorse_ask_proof(),)


def ask_consent(scene: Scene) -> Lines:
    """Exactly what becomes public and what does not."""
    if scene.answers.get("aim") == "remove":
        return (say.removal_ask_consent(),)
    promised = Listing(tuple(choice.label for choice in commitments(scene)), "lines")
    return (say.endorse_consent_declaration(commitments=promised), _consent(scene))


def _consent(scene: Scene) -> Text:
    return say.endorse_ask_consent_aide() if by_an_aide(scene) else say.endorse_ask_consent()


def agree(scene: Scene) -> tuple[Choice, ...]:
    """The one button of consent."""
    return (Choice("yes", say.button_agree()),)


# --- the example and the report ------------------------------------------------------------------------------------


def commitments(scene: Scene) -> tuple[Choice, ...]:
    """The commitments by number and short title."""
    return tuple(
        Choice(str(c.number), say.commitment_short(number=str(c.number), title=c.short))
        for c in scene.known.register.commitments
    )


def ask_report(scene: Scene) -> Lines:
    """What is wrong with the record at hand."""
    record = _record(scene)
    return (say.report_ask_what_in(record=record) if record else say.report_ask_what(),)


def about_record(scene: Scene) -> Lines:
    """The record that a report is about, as long as it is public."""
    record = _record(scene)
    return (say.form_line(label=say.label_record(), answer=record),) if record else ()


def _record(scene: Scene) -> Text | None:
    register, about = scene.known.register, scene.known.about or 0
    who, example = register.signatories.get(about), register.examples.get(about)
    if who:
        return say.entry_title(what=naming.signatory_line(who), place=naming.place(register.places[who.place]))
    place = naming.place(register.places[example.place]) if example else None
    return say.entry_title(what=example.title, place=place) if example and place else None
