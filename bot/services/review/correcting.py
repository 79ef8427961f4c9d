"""Staff mend a spelling before approval: old and new are kept, the leader is told, earlier approvals lapse."""

from collections.abc import Mapping
from typing import Any

from bot.rules.forms import form as engine
from bot.rules.forms.form import Heard, Question, Refused, Scene
from bot.rules.forms.forms import FORMS
from bot.rules.records import naming
from bot.rules.spelling.folding import fold
from bot.services.forms.contents import FORM_OF, scene_of
from bot.services.house.notifying import tell
from bot.services.review import card_buttons, card_face, own_words, telling
from bot.services.review.card_places import known_ones
from bot.services.review.case import Answers, Case, done, on_card, overtaken, refusal, refuse, step_of
from bot.services.review.placing import ARABIC
from bot.visit import Button, Notice, Reply
from db.entries import Entry, move
from db.vocabulary import Action, Kind, Origin
from messages import say
from messages.text import Country, Word

FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.ENDORSEMENT: ("leader", "leader_latin", "office", "place", "country"),
    Kind.EXAMPLE: ("place", "country", "title", "text"),
}
OF_A_NEW_PLACE = ("place", "country")  # a place of the register is spelt by the register


def choose(case: Case) -> Answers:
    """Which answer is misspelt."""
    why = refusal(case, Action.CORRECT)
    if why:
        return refuse(case, why)
    form = FORMS[FORM_OF[case.entry.kind]]
    buttons = [
        Button(form.by_key[key].label(), card_buttons.step(case.entry, "field", key)) for key in mendable(case.entry)
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    lines = (*card_face.lines(case.desk, case.entry), say.card_choose_field())
    return on_card(case, lines, (*rows, card_buttons.back(case.entry)))


def ask(case: Case) -> Answers:
    """How it is spelt right."""
    why = refusal(case, Action.CORRECT)
    if why or case.extra not in mendable(case.entry):
        return refuse(case, why or say.toast_old_step())
    question = FORMS[FORM_OF[case.entry.kind]].by_key[case.extra]
    now = say.ask_correct(
        reference=case.entry.reference,
        label=question.label(),
        present=_shown(question, case.entry.public.get(case.extra), scene_of(case.desk, case.entry)),
    )
    return own_words.ask(case, "correct", case.extra, now)


def correct(case: Case, said: str) -> Answers:
    """Put the right spelling in place of the wrong one. An answer the form would refuse is refused here too."""
    why = refusal(case, Action.CORRECT)
    if why or case.extra not in mendable(case.entry):
        return refuse(case, why or say.toast_old_step())
    question = FORMS[FORM_OF[case.entry.kind]].by_key[case.extra]
    scene = scene_of(case.desk, case.entry)
    others = Scene({key: answer for key, answer in scene.answers.items() if key != case.extra}, scene.known)
    try:
        answer = engine.read_answer(FORMS[FORM_OF[case.entry.kind]], others, case.extra, Heard(said))
    except Refused as refused:
        return Reply((refused.text,))
    if answer == case.entry.public.get(case.extra):  # spelt as it was: no approval lapses, and nobody is told
        return done(case, say.own_words_dropped())
    public = _corrected(case, question, answer)
    return _write(case, question, public, public[question.key])


def take_known_place(case: Case) -> Answers:
    """The known place instead of the new one that its name was kept for."""
    why = refusal(case, Action.CORRECT)
    fact = next((fact for fact in known_ones(case.desk, case.entry) if str(fact.id) == case.extra), None)
    if why or fact is None:
        return refuse(case, why or say.toast_old_step())
    typed = str(case.entry.public["place"]["typed"])
    place = {"typed": typed, "near": [fact.id]}
    public = {**case.entry.public, "place": place, "which_place": str(fact.id), "country": fact.country}
    name = {"typed": fact.names.in_language("ar" if ARABIC.search(typed) else "en")}
    column = {"place_id": fact.id} if fact.id > 0 else {}  # what the register has already, it has by its id
    return _write(case, FORMS[FORM_OF[case.entry.kind]].by_key["place"], public, name, **column)


def mendable(entry: Entry) -> tuple[str, ...]:
    """The answers of this entry whose spelling staff may mend; a country that a page left out can be added."""
    fields = FIELDS.get(entry.kind, ())
    return tuple(key for key in fields if (entry.place_id is None if key in OF_A_NEW_PLACE else key in entry.public))


def _write(case: Case, question: Question, public: dict[str, Any], new: Any, **columns: Any) -> Answers:
    """`new` is what the history tells of it."""
    entry, before = case.entry, scene_of(case.desk, case.entry)
    old, lapsed = entry.public.get(question.key), entry.approvals
    name = public.get("leader_latin") or public.get("leader")
    key = fold(name)[:200] if entry.kind is Kind.ENDORSEMENT and name else entry.leader_key
    step = step_of(
        case,
        Action.CORRECT,
        details={"field": question.key, "old": old, "new": new},
        changes={"public": public, "leader_key": key, "content_version": Entry.content_version + 1, **columns},
    )
    if move(case.desk.db, step) is None:
        return refuse(case, overtaken(case))
    _tell(case, question, before)
    return done(case, say.toast_corrected(lapsed=lapsed))


def _corrected(case: Case, question: Question, answer: Any) -> dict[str, Any]:
    """The public answers with this one, and what it tells besides; a place spelt anew is not the one once chosen."""
    public, scene = case.entry.public, scene_of(case.desk, case.entry)
    told = {question.key: answer, **(question.fills(answer, scene) if question.fills else {})}
    spelt = {**public, **{key: each for key, each in told.items() if key in FIELDS[case.entry.kind]}}
    if question.key == "place" or (question.key == "country" and naming.place_elsewhere(public) is not None):
        spelt["place"] = {"typed": spelt["place"]["typed"], "near": []}
        spelt.pop("which_place", None)
    return spelt


def _tell(case: Case, question: Question, before: Scene) -> None:
    """The leader sees both spellings, and can change it again."""
    entry = case.desk.db.get_one(Entry, case.entry.id)
    if entry.submitter_id is None or entry.origin is not Origin.PERSON:
        return
    scene = scene_of(case.desk, entry)
    told = say.told_corrected(
        reference=entry.reference,
        label=question.label(),
        old=_shown(question, before.answers.get(question.key), before),
        new=_shown(question, scene.answers.get(question.key), scene),
    )
    turn = telling.in_turn(case.desk, entry, case.desk.now)
    tell(case.desk, Notice(entry.submitter_id, (told,), entry_id=entry.id, not_before=turn))


def _shown(question: Question, answer: Any, scene: Scene) -> Word:
    """An answer as people know it."""
    if answer is None:
        return say.nothing_yet()
    return Country(answer) if question.key == "country" else question.show(answer, scene)
