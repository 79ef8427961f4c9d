"""Residents and the whole bot: in private, in a group, by a start link, inline, and while a form is open."""

import pytest
from sqlalchemy import Engine

from bot.sandbox import Group
from messages import say
from messages.text import Country
from tests.town import Town

RUTH = 7201


@pytest.mark.parametrize(("language", "asked"), [("en", "Did Masaka sign?"), ("ar", "هل وقّعت ماساكا؟")])
async def test_a_resident_asks_and_looks_around(database: Engine, language: str, asked: str) -> None:
    async with Town(database) as town:
        ruth = town.visitor(RUTH, language)
        await ruth.says(asked)
        ruth.sees(say.answer_source_page)
        await ruth.taps(say.button_all_of_country)
        ruth.sees(say.answer_totals(where=Country("UG"), leaders=5, places=5))
        await ruth.taps(say.button_browse)
        ruth.sees(say.answer_choose_country)
        await ruth.taps(say.button_next)
        ruth.sees(say.answer_page)
        await ruth.taps(say.button_menu)
        ruth.sees(say.menu_head)
        assert len(ruth.screen()) == 1  # it was one message all along, edited in place


async def test_a_start_link_opens_a_place(database: Engine) -> None:
    async with Town(database) as town:
        ruth = town.visitor(RUTH)
        question = await ruth.asks_inline("masaka")
        link = question.results[0]["markup"]["inline_keyboard"][0][0]["url"]
        await ruth.opens(link.partition("=")[2])
        ruth.sees(say.answer_source_page)
        assert "Florence Namayanja" in ruth.last().text
        await ruth.opens("place-999999")
        ruth.sees(say.welcome)


async def test_a_question_in_a_group_is_answered_once_and_under_it(database: Engine) -> None:
    async with Town(database) as town:
        ruth, omar = town.visitor(RUTH), town.visitor(RUTH + 1)
        group: Group = town.group(-900, [ruth, omar])
        await omar.says("Good morning", group)
        before = len(ruth.screen(group))
        await omar.says("Did Masaka sign?", group)
        assert len(ruth.screen(group)) == before  # nobody spoke to the bot
        message = await ruth.says(f"@{town.app.present.house.username} did Masaka sign?", group)
        answer = ruth.sees(say.answer_source_page, group)
        assert answer.reply_to == message.id
        assert len(ruth.screen(group)) == before + 1
        await omar.taps(say.button_all_of_country, chat=group)
        omar.sees(say.answer_totals(where=Country("UG"), leaders=5, places=5), group)


async def test_an_invitation_is_forwarded_as_it_is(database: Engine) -> None:
    async with Town(database) as town:
        rana = town.visitor(RUTH, "ar")
        await rana.says("هل وقعت مومباي؟")
        rana.sees(say.answer_not_listed)
        await rana.taps(say.button_invite_leader)
        rana.sees(say.invite_how)
        rana.sees(say.invitation)
        assert len([message for message in rana.screen() if "113" in message.text]) == 2


async def test_a_pending_endorsement_is_never_hinted_at(database: Engine) -> None:
    async with Town(database) as town:
        mayor, ruth = town.visitor(RUTH), town.visitor(RUTH + 1)
        await ruth.says("Did Mumbai sign?")
        before = ruth.last().text, ruth.labels()
        await mayor.opens("endorse")
        await mayor.taps(say.button_i_agree_continue)
        await mayor.taps(say.button_i_am_leader)
        await mayor.says("Mumbai")
        await mayor.taps(mayor.labels()[0])
        await ruth.says("Did Mumbai sign?")
        assert (ruth.last().text, ruth.labels()) == before


async def test_a_question_in_the_middle_of_a_form_is_taken_as_its_answer(database: Engine) -> None:
    async with Town(database) as town:
        mayor = town.visitor(RUTH)
        await mayor.opens("endorse")
        await mayor.taps(say.button_i_agree_continue)
        await mayor.taps(say.button_i_am_leader)
        await mayor.says("Masaka")
        mayor.does_not_see(say.answer_source_page)


async def test_menu_help_and_language_are_understood_as_words(database: Engine) -> None:
    async with Town(database) as town:
        for language, words in (("en", ("menu", "help", "language")), ("ar", ("القائمة", "مساعدة", "اللغة"))):
            ruth = town.visitor(RUTH + len(words[0]), language)
            for word, seen in zip(words, (say.menu_head, say.help_head, say.language_ask), strict=True):
                await ruth.says(word)
                ruth.sees(seen)


async def test_stickers_voices_and_contacts_get_a_kind_word(database: Engine) -> None:
    async with Town(database) as town:
        ruth = town.visitor(RUTH)
        await ruth.opens()
        await ruth.does(lambda person: person.sends_sticker())
        ruth.sees(say.answer_words_please_ask)
        await ruth.does(lambda person: person.sends_voice())
        ruth.sees(say.answer_words_please_ask)
        await ruth.sends_photo("Did Masaka sign?")
        ruth.sees(say.answer_source_page)


async def test_inline_cards_are_sent_as_they_are_shown(database: Engine) -> None:
    async with Town(database) as town:
        ruth, rana = town.visitor(RUTH), town.visitor(RUTH + 1, "ar")
        english, arabic = await ruth.asks_inline("uganda"), await rana.asks_inline("ماساكا")
        assert "Uganda" in english.results[0]["title"]
        assert "ماساكا" in arabic.results[0]["title"]
        group = town.group(-901, [ruth, rana])
        sent = await ruth.does(lambda person: person.chooses(english, 0, group))
        assert "Florence Namayanja" in sent.text


async def test_a_card_posted_to_the_bot_itself_is_no_question(database: Engine) -> None:
    async with Town(database) as town:
        ruth = town.visitor(RUTH)
        await ruth.opens()
        question = await ruth.asks_inline("masaka")
        before = len(ruth.screen())
        await ruth.does(lambda person: person.chooses(question, 0))
        assert len(ruth.screen()) == before


@pytest.mark.parametrize("command", ["/cities", "/cities Uganda", "/map", "/commitments"])
async def test_what_a_group_asks_for_has_no_private_buttons(database: Engine, command: str) -> None:
    async with Town(database) as town:
        ruth = town.visitor(RUTH)
        group: Group = town.group(-900, [ruth])
        await ruth.says(command, group)
        shown = ruth.last(group)
        for private in (say.button_menu, say.button_follow, say.button_report_error):
            assert not ruth.offers(private, shown)
        assert shown.labels


async def test_a_newcomer_is_told_once_in_which_languages_answers_come(database: Engine) -> None:
    async with Town(database) as town:
        rosa, omar = town.visitor(RUTH, "es"), town.visitor(RUTH + 1, "ar")
        await rosa.opens()
        first, greeting = rosa.screen()
        assert "Entiendo" in first.text
        assert greeting.labels
        await rosa.says("¿Ha firmado Madrid la declaración?")
        assert len(rosa.screen()) == 3
        await omar.opens()
        omar.does_not_see(say.language_not_yet)
