"""People who correct an answer, have two forms, or give a title with a name: nothing changes behind their backs."""

import pytest
from sqlalchemy import Engine, select

from bot.rules.records import naming
from db.drafts import Draft
from db.session import reading
from messages import say
from messages.catalogue import Catalogue
from tests.chat import Visitor, bare
from tests.services.test_endorsing import LEADER, begins, endorses, entries_of, proves_and_agrees
from tests.town import Town

CATALOGUE = Catalogue.load()
MAYOR = say.office_name(office="mayor", gender="any")


def answers(town: Town) -> dict[str, object]:
    """The leader's open form."""
    with reading(town.engine) as db:
        return dict(db.scalars(select(Draft.answers).where(Draft.person_id == LEADER, Draft.state == "open")).one())


async def comes_to_the_summary(leader: Visitor) -> None:
    """Everything is answered."""
    await endorses(leader)
    await proves_and_agrees(leader)


@pytest.mark.parametrize("label", [say.label_place, say.label_leader, say.label_proof, say.label_role])
async def test_whoever_goes_back_from_a_correction_is_on_the_summary_and_nothing_changed(
    database: Engine, label: object
) -> None:
    assert callable(label)
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_summary(leader)
        before = answers(town)
        await leader.taps(say.button_change_of(label=label()))
        await leader.taps(say.button_back)
        leader.sees(say.form_summary)
        leader.sees(say.form_unchanged)
        assert answers(town) == before


async def test_whoever_goes_back_halfway_through_a_correction_has_the_old_place_again(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_summary(leader)
        before = answers(town)
        await leader.taps(say.button_change_of(label=say.label_place()))
        await leader.says("Lyon")
        leader.sees(say.form_ask_which_place)
        await leader.says("back")
        leader.sees(say.form_unchanged)
        assert answers(town) == before
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.public["country"] == "KE"


async def test_a_correction_is_done_with_its_last_answer_and_leaves_nothing_behind(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_summary(leader)
        before = answers(town)
        await leader.taps(say.button_change_of(label=say.label_leader()))
        await leader.says("Amina Diallo Sow")
        leader.sees(say.form_summary)
        assert answers(town) == {**before, "leader": "Amina Diallo Sow"}
        await leader.taps(say.button_back)
        leader.sees(say.endorse_ask_consent)


async def test_an_old_button_of_another_form_says_which_is_open_and_leads_to_either(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("back")
        await leader.says("back")
        old = leader.sees(say.endorse_ask_office)
        await leader.says("/example")
        leader.sees(say.form_kept_aside)
        example = answers(town)
        await leader.taps(MAYOR, message=old)
        leader.sees(say.form_another)
        assert answers(town) == example
        await leader.taps(say.button_go_on_with(form=say.kind_example()))
        leader.sees(say.form_ask_place_about)
        await leader.taps(MAYOR, message=old)
        await leader.taps(next(label for label in leader.labels() if "Nairobi" in label))
        leader.sees(say.form_resumed)
        leader.sees(say.form_kept_aside)
        leader.sees(say.endorse_ask_office)


async def test_a_form_put_aside_is_discarded_from_the_list_without_taking_it_up(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("/example")
        example = answers(town)
        await leader.says("/status")
        listed = leader.sees(say.status_head)
        assert "Nairobi" in listed.text
        at = next(at for at, label in enumerate(leader.labels()) if "Nairobi" in label)
        await leader.forges(listed.buttons[at + 1]["callback_data"], listed)
        assert "Nairobi" in leader.sees(say.form_which).text
        assert answers(town) == example, "the other one is still open"
        await leader.taps(say.button_delete_draft)
        leader.sees(say.form_deleted)
        assert answers(town) == example


@pytest.mark.parametrize(
    ("typed", "published", "in_latin"),
    [
        ("Hon. Dr. Amina Diallo", "Amina Diallo", None),
        ("م. أمينة ديالو\nEng. Amina Diallo", "أمينة ديالو", "Amina Diallo"),
        ("معالي المهندس أمين ديالو\nAmin Diallo", "أمين ديالو", "Amin Diallo"),
    ],
)
async def test_a_title_before_the_name_is_left_out_and_the_leader_sees_so(
    database: Engine, typed: str, published: str, in_latin: str | None
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await endorses(leader, name=typed)
        assert published in leader.sees(say.form_titles_left_out).text
        await proves_and_agrees(leader)
        assert published in leader.last().text
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["leader"], entry.public.get("leader_latin")) == (published, in_latin)


async def test_a_name_without_a_title_is_taken_without_a_word(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await begins(leader)
        await leader.says("/cancel")
        await leader.taps(say.button_delete_draft)
        await leader.says("/endorse")
        await leader.taps(say.button_i_am_leader)
        await leader.says("Nairobi")
        await leader.taps(leader.labels()[0])
        await leader.taps(MAYOR)
        await leader.says("Sheikh Amina Diallo")
        leader.does_not_see(say.form_titles_left_out)
        assert answers(town)["leader"] == "Sheikh Amina Diallo"


@pytest.mark.parametrize(
    ("seconds", "english", "arabic"),
    [
        (0, "a moment ago", "قبل لحظات"),
        (59, "a moment ago", "قبل لحظات"),
        (60, "1 minute ago", "قبل دقيقة واحدة"),
        (120, "2 minutes ago", "قبل دقيقتين"),
        (3 * 60, "3 minutes ago", "قبل 3 دقائق"),
        (11 * 60, "11 minutes ago", "قبل 11 دقيقة"),
        (2 * 3600, "2 hours ago", "قبل ساعتين"),
        (5 * 3600, "5 hours ago", "قبل 5 ساعات"),
        (2 * 86400, "2 days ago", "قبل يومين"),
        (3 * 86400, "3 days ago", "قبل 3 أيام"),
        (14 * 86400, "2 weeks ago", "قبل أسبوعين"),
    ],
)
def test_nobody_is_told_how_many_seconds_ago_they_wrote(seconds: int, english: str, arabic: str) -> None:
    said = say.status_draft(form=say.kind_example(), time=naming.ago(seconds))
    for language, words in (("en", english), ("ar", arabic)):
        assert f"({words})" in bare(CATALOGUE.plain(said, language))


async def test_who_begins_after_somebody_erased_their_data_can_send_their_form(database: Engine) -> None:
    async with Town(database) as town:
        gone, leader = town.visitor(LEADER + 1), town.visitor(LEADER)
        await endorses(gone, "Kisumu", "Asha Odhiambo")
        await proves_and_agrees(gone)
        await gone.taps(say.button_send_for_review)
        await gone.says("/privacy")
        await gone.taps(say.button_privacy_erase)
        await gone.taps(say.button_privacy_erase_yes)
        gone.sees(say.privacy_erased)
        await town.passes(seconds=1)
        await comes_to_the_summary(leader)
        await leader.taps(say.button_send_for_review)
        leader.sees(say.receipt)
