"""The story that the demo is for, in parts: each plays one person and ends with what that person sees."""

from dataclasses import dataclass
from typing import Any

from bot.sandbox.sharing import PIXEL
from messages import say
from messages.text import Country
from tests.browser.telephone import ANYTHING, Telephone, What, Words

LETTER = {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 signed"}
PHOTO = {"name": "meeting.png", "mimeType": "image/png", "buffer": PIXEL}


@dataclass(frozen=True)
class Typed:
    """What people of this story type, in its language."""

    place: str
    leader: str
    in_latin: str
    question_listed: str
    listed_leader: str
    question_not_listed: str
    unknown: str
    question_country: str
    title: str
    sentence: str


TYPED = {
    "en": Typed(
        place="Nairobi",
        leader="Amina Diallo",
        in_latin="",
        question_listed="did nansana sign??",
        listed_leader="Regina Bakitte",
        question_not_listed="What about Madrid?",
        unknown="Qwrtzplk",
        question_country="Who signed in Kenya?",
        title="Neighbours who listen",
        sentence="Every Thursday neighbours of all faiths meet in the town hall and settle what divides them. ",
    ),
    "ar": Typed(
        place="نيروبي",
        leader="أمينة ديالو",
        in_latin="Amina Diallo",
        question_listed="هل وقعت نانسانا",
        listed_leader="ريجينا باكيتي",
        question_not_listed="وماذا عن مدريد؟",
        unknown="ضصثقظطزخ",
        question_country="من وقّع في كينيا؟",
        title="جيران يصغون إلى بعضهم",
        sentence="يجتمع الجيران من كل الأديان كل خميس في دار البلدية ويحلّون ما يفرّق بينهم. ",
    ),
}


class Story:
    """The page with its three telephones, and who holds them."""

    def __init__(self, page: Any, language: str) -> None:
        words = Words(language)
        self.page = page
        self.typed = TYPED[language]
        self.leader = Telephone(page, say.demo_leader, words)
        self.staff = Telephone(page, say.demo_staff, words)
        self.resident = Telephone(page, say.demo_resident, words)

    async def the_leader_begins_to_endorse(self) -> None:
        """Up to the question for proof."""
        leader, typed = self.leader, self.typed
        await leader.starts()
        await leader.taps(say.button_endorse)
        await leader.sees(say.privacy_notice(operator=ANYTHING, draft_days=14, proof_days=90))
        await leader.taps(say.button_i_agree_continue)
        await leader.sees(say.endorse_ask_role)
        await leader.taps(say.button_i_am_leader)
        await leader.sees(say.form_ask_place)
        await leader.says(typed.place)
        await leader.sees(say.form_ask_which_place(typed=typed.place, count=1, kept="no"))
        await leader.taps(say.place_in_country(place=typed.place, country=Country("KE")))
        await leader.sees(say.endorse_ask_office)
        await leader.taps(say.office_name(office="mayor", gender="any"))
        await leader.sees(say.endorse_ask_leader)
        await leader.says(typed.leader)
        if typed.in_latin:
            await leader.sees(say.endorse_ask_latin)
            await leader.says(typed.in_latin)
        await leader.sees(say.endorse_ask_proof)

    async def the_leader_proves_and_sends(self) -> None:
        """From the letter to the receipt."""
        leader = self.leader
        await leader.sends(LETTER)
        await leader.sees(say.endorse_ask_consent)
        await leader.taps(say.button_agree)
        await leader.sees(say.form_summary)
        await leader.sees(say.form_line(label=say.label_leader(), answer=self.typed.leader))
        await leader.taps(say.button_send_for_review)
        await leader.sees(say.receipt(reference=ANYTHING))

    async def one_approves(self, proof: What, *, reviewer: What | None = None) -> None:
        """A reviewer says how authority was checked."""
        if reviewer is not None:
            await self.staff.is_handed_to(reviewer)
        await self.staff.taps(say.button_approve)
        await self.staff.sees(say.card_choose_proof)
        await self.staff.taps(proof)

    async def both_approve(self) -> None:
        """The second approval publishes."""
        await self.staff.sees(say.card_new_place)
        await self.one_approves(say.proof_letter())
        await self.staff.hears(say.toast_approved(given="1", needed="2"))
        await self.one_approves(say.proof_called(), reviewer=say.demo_name_other_reviewer)
        await self.staff.hears(say.toast_published(time=ANYTHING))

    async def the_resident_asks(self) -> None:
        """What is listed, what is not, and what nobody knows."""
        resident, typed = self.resident, self.typed
        await resident.starts()
        await resident.says(typed.question_listed)
        await resident.sees(say.answer_proof(proof=say.proof_listed()))
        await resident.sees(typed.listed_leader)
        await resident.says(typed.question_not_listed)
        await resident.sees(say.answer_not_listed(place=ANYTHING))
        await resident.says(typed.unknown)
        await resident.sees(say.answer_unknown(typed=typed.unknown))

    async def the_resident_finds_the_new_one(self) -> None:
        """What was just approved is in the answers."""
        await self.resident.says(self.typed.question_country)
        await self.resident.sees(self.typed.leader)

    async def the_leader_describes_an_example(self) -> None:
        """With a text in two messages and a photo, up to the summary."""
        leader, typed = self.leader, self.typed
        await leader.says("/example")
        await leader.sees(say.form_ask_place_own)
        await leader.taps(say.place_in_country(place=typed.place, country=Country("KE")))
        await leader.sees(say.example_ask_commitments)
        await leader.taps(say.commitment_short(number="1", title=ANYTHING))
        await leader.taps(say.button_done)
        await leader.sees(say.example_ask_title)
        await leader.says(typed.title)
        await leader.sees(say.example_ask_text)
        await leader.says(typed.sentence)
        await leader.says(typed.sentence * 10)
        length = len(f"{typed.sentence.strip()}\n{(typed.sentence * 10).strip()}")
        await leader.sees(say.form_collected_text(count=length, least=20, most=4000))
        await leader.taps(say.button_done)
        for question in (say.example_ask_since, say.example_ask_partners, say.example_ask_links):
            await leader.sees(question)
            await leader.taps(say.button_skip)
        await leader.sees(say.example_ask_files(most=5))
        await leader.sends(PHOTO, photos=True)
        await leader.sees(say.form_collected_files(count=1))
        await leader.taps(say.button_done)
        await leader.sees(say.example_ask_consent)
        await leader.taps(say.button_agree)

    async def the_leader_sends_it(self) -> None:
        """From the summary to the receipt."""
        await self.leader.sees(say.form_line(label=say.label_title(), answer=self.typed.title))
        await self.leader.taps(say.button_send_for_review)
        await self.leader.sees(say.receipt(reference=ANYTHING))

    async def staff_approve_the_example_and_its_photo(self) -> None:
        """The photo is looked at in private, and becomes public only because somebody says so."""
        staff = self.staff
        await staff.sees(say.form_line(label=say.label_title(), answer=self.typed.title))
        await staff.taps(say.button_files)
        await staff.hears(say.toast_sent_privately)
        await staff.looks_into(say.demo_name_bot)
        await staff.sees(say.file_of(number="1", reference=ANYTHING, state=say.file_hidden()))
        await staff.sees_picture()
        await staff.taps(say.button_file_publish)
        await staff.sees(say.file_of(number="1", reference=ANYTHING, state=say.file_public()))
        await staff.looks_into(say.demo_name_group)
        await self.one_approves(say.proof_official_page())
        await staff.hears(say.toast_published(time=ANYTHING))

    async def the_leader_presses_an_old_button(self) -> None:
        """It explains itself, and nothing happens."""
        await self.leader.taps(say.button_back, among=say.endorse_ask_proof())
        await self.leader.sees_again(say.form_gone)
