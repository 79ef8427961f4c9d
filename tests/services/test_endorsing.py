"""Leaders endorse: a conversation from the first button to the receipt, in English and in Arabic."""

from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.entries import Entry
from db.vocabulary import Kind, Origin, Proof, Status
from messages import say
from tests.chat import Visitor
from tests.town import Town

LEADER = 7001


async def begins(leader: Visitor) -> None:
    """Start, read the privacy notice, and stand at the first question."""
    await leader.opens()
    await leader.taps(say.button_endorse)
    leader.sees(say.privacy_notice)
    await leader.taps(say.button_i_agree_continue)
    leader.sees(say.endorse_ask_role)


async def endorses(leader: Visitor, place: str = "Nairobi", name: str = "Amina Diallo") -> None:
    """A whole endorsement of a real place that nobody stands for, up to the question for proof."""
    await begins(leader)
    await leader.taps(say.button_i_am_leader)
    await leader.says(place)
    leader.sees(say.form_ask_which_place)
    await leader.taps(leader.labels()[0])
    leader.sees(say.endorse_ask_office)
    await leader.taps(say.office_name(office="mayor", gender="any"))
    leader.sees(say.endorse_ask_leader)
    await leader.says(name)


async def proves_and_agrees(leader: Visitor) -> None:
    """Proof and consent: then the summary is shown."""
    leader.sees(say.endorse_ask_proof)
    await leader.sends_document()
    leader.sees(say.endorse_ask_consent)
    await leader.taps(say.button_agree)
    leader.sees(say.form_summary)


def entries_of(database: Engine, person: int) -> list[Any]:
    """What the database holds of somebody."""
    with database.connect() as connection:
        return list(connection.execute(select(Entry.__table__).where(Entry.submitter_id == person)))


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
async def test_a_mayor_endorses_and_is_given_a_reference(database: Engine, language: str) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        leader.hears(say.toast_sent)
        leader.sees(say.receipt)

    (entry,) = entries_of(database, LEADER)
    assert (entry.kind, entry.status, entry.origin) == (Kind.ENDORSEMENT, Status.PENDING, Origin.PERSON)
    assert entry.public["leader"] == "Amina Diallo"
    assert entry.public["country"] == "KE"
    assert entry.proof is Proof.CLAIMED
    assert "proof" not in entry.public
    assert entry.private["proof"]["files"][0]["kind"] == "document"
    assert len(entry.saw["commitments"]) == 6
    assert entry.saw["language"] == language


async def test_an_arabic_name_is_asked_for_in_latin_letters_too(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await endorses(leader, "نيروبي", "أمينة ديالو")
        leader.sees(say.endorse_ask_latin)
        await leader.says("أمينة")
        leader.sees(say.answer_latin_letters)
        await leader.says("Amina Diallo")
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.public["leader_latin"] == "Amina Diallo"
    assert entry.leader_key == "amina diallo"


async def test_an_aide_gives_a_contact_that_is_never_public(database: Engine) -> None:
    async with Town(database) as town:
        aide = town.visitor(LEADER)
        await begins(aide)
        await aide.taps(say.button_i_prepare)
        aide.sees(say.endorse_ask_contact)
        await aide.says("Fatou Sow, head of office")
        await aide.says("Nairobi")
        await aide.taps(aide.labels()[0])
        await aide.says("Governor of the county")
        aide.sees(say.endorse_ask_leader_aide)
        await aide.says("Amina Diallo")
        await aide.says("https://nairobi.go.ke/governor")
        aide.sees(say.endorse_ask_consent_aide)
        await aide.taps(say.button_agree)
        await aide.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert "Fatou" not in str(entry.public)
    assert entry.private["contact"] == "Fatou Sow, head of office"
    assert entry.saw["seen_by"] == "aide"
    assert entry.public["office"] == "Governor of the county"


async def test_a_listed_place_is_named_and_the_leader_says_this_is_me(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await begins(leader)
        await leader.taps(say.button_i_am_leader)
        await leader.says("Masaka")
        leader.sees(say.endorse_ask_listed)
        await leader.taps(say.button_this_is_me)
        leader.sees(say.endorse_ask_aim)
        await leader.taps(say.button_confirm_record)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.replaces_id is not None
    assert entry.public["leader"] == "Florence Namayanja"


async def test_a_place_that_was_meant_differently_is_simply_written_again(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await begins(leader)
        await leader.taps(say.button_i_am_leader)
        await leader.says("Newark")
        leader.sees(say.form_ask_which_place)
        await leader.says("Kisumu")
        leader.sees(say.form_ask_which_place)
        await leader.taps(leader.labels()[0])
        leader.sees(say.endorse_ask_office)


async def comes_to_the_consent_to_removal(leader: Visitor) -> None:
    """A listed leader who wants to be taken off the list."""
    await begins(leader)
    await leader.taps(say.button_i_am_leader)
    await leader.says("Masaka")
    await leader.taps(say.button_this_is_me)
    await leader.taps(say.button_remove_record)
    leader.sees(say.endorse_ask_proof)
    await leader.sends_photo()
    leader.sees(say.removal_ask_consent)


async def test_a_listed_leader_asks_to_be_taken_off(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_consent_to_removal(leader)
        await leader.taps(say.button_agree)
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.kind is Kind.REMOVAL
    assert entry.about_id is not None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "أيوه"),
        ("ar", "ايوة!"),
        ("ar", "أكيد"),
        ("ar", "نعم، هذا ما أريده."),
        ("ar", "اوكي 👍"),
        ("en", "Yep"),
    ],
)
async def test_who_clearly_says_yes_need_not_press_the_button(database: Engine, language: str, words: str) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_consent_to_removal(leader)
        await leader.says(words)
        leader.sees(say.form_summary)
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert (entry.kind, entry.private["consent"]) == (Kind.REMOVAL, "yes")
    assert entry.saw["language"] == language, "it is written down what they agreed to"


@pytest.mark.parametrize(
    ("language", "words"), [("ar", "لا"), ("ar", "ما أدري"), ("ar", "مش موافق"), ("en", "no"), ("en", "yesterday")]
)
async def test_whatever_is_no_clear_yes_is_no_consent(database: Engine, language: str, words: str) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_consent_to_removal(leader)
        await leader.says(words)
        leader.sees(say.form_use_buttons)
        leader.does_not_see(say.form_summary)
    assert entries_of(database, LEADER) == []


async def test_each_answer_can_be_changed_on_the_summary(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_change_of(label=say.label_leader()))
        leader.sees(say.form_present_answer)
        await leader.says("Amina B. Diallo")
        leader.sees(say.form_summary)
        await leader.taps(say.button_add_of(label=say.label_statement()))
        await leader.says("We stand together.")
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.public["leader"] == "Amina B. Diallo"
    assert entry.public["statement"] == "We stand together."


async def test_back_skip_and_cancel_work_when_they_are_typed(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        leader.sees(say.endorse_ask_proof)
        await leader.says("back")
        leader.sees(say.endorse_ask_leader)
        await leader.says("skip")
        leader.sees(say.form_cannot_skip)
        await leader.says("إلغاء")
        leader.sees(say.form_cancel_sure)
        await leader.taps(say.button_keep_for_later)
        leader.sees(say.form_parked)
        await leader.says("/status")
        await leader.taps(say.button_go_on_with)
        leader.sees(say.endorse_ask_leader)


async def test_a_draft_is_discarded_from_my_submissions(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("/status")
        await leader.taps(say.button_discard)
        leader.sees(say.form_cancel_sure)
        await leader.taps(say.button_delete_draft)
        leader.sees(say.form_deleted)
        await leader.says("/status")
        leader.sees(say.status_empty)


async def test_a_button_of_an_earlier_step_shows_where_we_are(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await begins(leader)
        old = leader.last().buttons[0]["callback_data"]
        await leader.taps(say.button_i_am_leader)
        leader.sees(say.form_ask_place)
        await leader.forges(old)
        leader.sees(say.form_old_button)


async def test_a_form_is_taken_up_again_after_a_crash(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await town.crashes()
        await town.opens()
        await leader.sends_document()
        leader.sees(say.endorse_ask_consent)


async def test_nobody_else_can_press_the_buttons_of_a_form(database: Engine) -> None:
    async with Town(database) as town:
        leader, other = town.visitor(LEADER), town.visitor(LEADER + 1)
        await begins(leader)
        data = leader.last().buttons[0]["callback_data"]
        await other.opens()
        await other.forges(data)
        other.sees(say.form_gone)


async def test_three_entries_may_wait_at_a_time(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        await leader.says("/endorse")
        leader.sees(say.form_too_many)


async def test_an_unfinished_form_is_remembered_once_and_then_deleted(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await begins(leader)
        await town.passes(days=2, hours=2)
        leader.has(say.draft_reminder)
        await town.passes(days=12, hours=2)
        leader.has(say.draft_expired)
        await leader.says("/status")
        leader.sees(say.status_empty)


async def test_the_receipt_stays_when_one_looks_at_ones_submissions(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        await leader.taps(say.button_my_submissions)
        assert "Amina Diallo" in leader.sees(say.status_head).text
        leader.has(say.receipt)


@pytest.mark.parametrize("way", ["button", "/endorse", "/start endorse"])
async def test_a_wish_to_endorse_that_comes_twice_shows_the_notice_twice_and_not_the_menu(
    database: Engine, way: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await leader.opens()
        if way == "button":
            leader.person.presses(town.catalogue.plain(say.button_endorse(), "en"))
        else:
            leader.person.says(way)
        [update] = town.world.queue.pending()
        await town.settles()
        leader.has(say.privacy_notice)
        before = len(leader.screen())
        await town.again({"update_id": update.id, update.kind: update.body})
        shown = leader.screen()[before:]
        assert [message.labels for message in shown] == [[town.catalogue.plain(say.button_i_agree_continue(), "en")]]


async def test_what_was_seen_is_kept_in_the_language_in_which_it_was_agreed_to(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("language")
        await leader.taps("🌐 العربية")
        leader.language = "ar"
        await leader.taps(say.button_go_on_with)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.saw["language"] == "ar"


@pytest.mark.parametrize("word", ["menu", "مساعدة", "/start"])
async def test_help_and_menu_lead_back_into_the_form(database: Engine, word: str) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says(word)
        if not leader.offers(say.button_go_on_with):
            await leader.taps(say.button_menu)
        await leader.taps(say.button_go_on_with)
        leader.sees(say.endorse_ask_proof)
