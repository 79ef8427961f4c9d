"""One function per message. Generated from messages/en by `python -m messages.generate`: do not edit."""

from messages.text import Text, Word, plain


def a_moment_ago() -> Text:
    """a moment ago"""
    return plain("a-moment-ago")


def aim_confirm() -> Text:
    """confirm the listed record"""
    return plain("aim-confirm")


def aim_correct() -> Text:
    """correct the listed record"""
    return plain("aim-correct")


def aim_remove() -> Text:
    """take the record off the list"""
    return plain("aim-remove")


def alarm_database(*, reason: Word) -> Text:
    """🔴 Nothing has been written to the database for half a minute: {$reason}. Perhaps the disk"""
    return Text("alarm-database", {"reason": reason})


def alarm_database_over() -> Text:
    """🟢 The database takes in again."""
    return plain("alarm-database-over")


def alarm_outbox(*, count: int) -> Text:
    """🔴 A message has been waiting for more than five minutes to be sent. {$count} messages wait"""
    return Text("alarm-outbox", {"count": count})


def alarm_outbox_over() -> Text:
    """🟢 No message waits longer than five minutes any more."""
    return plain("alarm-outbox-over")


def alarm_pending(*, count: int) -> Text:
    """🔴 {$count} updates wait at Telegram to be fetched: more than usual. People wait for their"""
    return Text("alarm-pending", {"count": count})


def alarm_pending_over() -> Text:
    """🟢 The updates that waited at Telegram have been worked off."""
    return plain("alarm-pending-over")


def alarm_quarantine(*, references: Word) -> Text:
    """🔴 Something that a person sent could not be handled; it was set aside as {$references}, an"""
    return Text("alarm-quarantine", {"references": references})


def alarm_quarantine_over() -> Text:
    """🟢 For an hour nothing more had to be set aside."""
    return plain("alarm-quarantine-over")


def alarm_staff_chat(*, reason: Word) -> Text:
    """🔴 Messages to the staff group do not arrive: {$reason}. Look whether I am still in it and"""
    return Text("alarm-staff-chat", {"reason": reason})


def alarm_staff_chat_none() -> Text:
    """🔴 There is no staff group any more. Cards go to each reviewer in private; add me to a grou"""
    return plain("alarm-staff-chat-none")


def alarm_staff_chat_over() -> Text:
    """🟢 The staff group can be reached again."""
    return plain("alarm-staff-chat-over")


def another_bot() -> Text:
    """🔁 I am another bot than the one that worked with this database before: my token is a diffe"""
    return plain("another-bot")


def answer_a_program() -> Text:
    """🤖 I am a program, not a human being, and I make nothing up: I answer only from the list, a"""
    return plain("answer-a-program")


def answer_began(*, title: Word, date: Word) -> Text:
    """📜 <b>{$title}</b>"""
    return Text("answer-began", {"title": title, "date": date})


def answer_binding() -> Text:
    """⚖️ <b>The public page says nothing of legal force, and names no penalty.</b> It describes"""
    return plain("answer-binding")


def answer_choose_country() -> Text:
    """Choose a country:"""
    return plain("answer-choose-country")


def answer_contains(*, places: Word) -> Text:
    """On the list, within it: {$places}."""
    return Text("answer-contains", {"places": places})


def answer_country_unknown(*, typed: Word) -> Text:
    """I don’t know a country called “{$typed}”. Please write its usual name, in English or in it"""
    return Text("answer-country-unknown", {"typed": typed})


def answer_everywhere() -> Text:
    """On the list"""
    return plain("answer-everywhere")


def answer_examples(*, count: int) -> Text:
    """💡 {$count} examples of what cities do are published here. Ask me for a place or a subject"""
    return Text("answer-examples", {"count": count})


def answer_file_kind() -> Text:
    """I can take photos and documents here, no videos, voice messages or stickers."""
    return plain("answer-file-kind")


def answer_file_too_big(*, most: int) -> Text:
    """That file is too big: at most {$most} megabytes."""
    return Text("answer-file-too-big", {"most": most})


def answer_files_please() -> Text:
    """Please send a photo or a document here, or tap “Skip”."""
    return plain("answer-files-please")


def answer_go_on() -> Text:
    """All right. Ask me about a place, a country or a leader whenever you like."""
    return plain("answer-go-on")


def answer_gone() -> Text:
    """This is no longer on the public list."""
    return plain("answer-gone")


def answer_hello() -> Text:
    """Hello! Ask me whether a place or leader is on the list, who signed in a country, or what c"""
    return plain("answer-hello")


def answer_how_checked(*, needed: int) -> Text:
    """Nothing becomes public before people have checked it. {$needed} different reviewers have t"""
    return Text("answer-how-checked", {"needed": needed})


def answer_how_to_object(*, button: Word) -> Text:
    """🛠 <b>Is a record wrong, or should it not be there?</b> Ask me about the place or leader, a"""
    return Text("answer-how-to-object", {"button": button})


def answer_how_to_sign() -> Text:
    """✍️ <b>Mayors, governors, council chairs and other elected local leaders can endorse it her"""
    return plain("answer-how-to-sign")


def answer_languages(*, languages: Word) -> Text:
    """🌐 Ask me in any language. I answer in: {$languages}."""
    return Text("answer-languages", {"languages": languages})


def answer_latest() -> Text:
    """🆕 <b>The newest whose day is known:</b>"""
    return plain("answer-latest")


def answer_latest_line(*, place: Word, leader: Word, date: Word) -> Text:
    """• {$place}: {$leader}, {$date}"""
    return Text("answer-latest-line", {"place": place, "leader": leader, "date": date})


def answer_latin_letters() -> Text:
    """Please use Latin letters here (A to Z, accents are fine)."""
    return plain("answer-latin-letters")


def answer_leader(*, leader: Word, office: Word) -> Text:
    """👤 <b>{$leader}</b>, {$office}"""
    return Text("answer-leader", {"leader": leader, "office": office})


def answer_leader_for(*, leader: Word, office: Word, body: Word) -> Text:
    """👤 <b>{$leader}</b>, {$office}, for {$body}"""
    return Text("answer-leader-for", {"leader": leader, "office": office, "body": body})


def answer_line(*, place: Word, leader: Word) -> Text:
    """• <b>{$place}</b>: {$leader}"""
    return Text("answer-line", {"place": place, "leader": leader})


def answer_listed(*, place: Word) -> Text:
    """✅ <b>{$place}</b> is on the list."""
    return Text("answer-listed", {"place": place})


def answer_listed_as(*, places: Word) -> Text:
    """But the list has <b>{$places}</b>, which may well be the same place."""
    return Text("answer-listed-as", {"places": places})


def answer_listed_local(*, place: Word, local: Word) -> Text:
    """✅ <b>{$place}</b> ({$local}) is on the list."""
    return Text("answer-listed-local", {"place": place, "local": local})


def answer_near(*, typed: Word, count: int) -> Text:
    """I don’t know “{$typed}”. Did you mean one of these?"""
    return Text("answer-near", {"typed": typed, "count": count})


def answer_needs_evidence() -> Text:
    """Please send a file, a photo, a link or an official e-mail address."""
    return plain("answer-needs-evidence")


def answer_needs_link() -> Text:
    """I found no web address in that. Please paste one, for example from the city’s site."""
    return plain("answer-needs-link")


def answer_network(*, cities: int) -> Text:
    """🏙 <b>The Strong Cities Network</b> is the network behind the declaration. More than {$citi"""
    return Text("answer-network", {"cities": cities})


def answer_network_cities(*, cities: int) -> Text:
    """<i>The network behind the declaration has more than {$cities} member cities: that is anoth"""
    return Text("answer-network-cities", {"cities": cities})


def answer_no_file() -> Text:
    """📄 I cannot send the list as a file. It is on the public page, and here by country."""
    return plain("answer-no-file")


def answer_no_formula() -> Text:
    """Please don’t begin with =, +, - or @."""
    return plain("answer-no-formula")


def answer_no_latest() -> Text:
    """📅 The public page does not say on which day each leader signed, so I know neither the firs"""
    return plain("answer-no-latest")


def answer_no_links() -> Text:
    """Please write it without links, e-mail addresses or usernames."""
    return plain("answer-no-links")


def answer_no_order() -> Text:
    """A record holds the leader’s name, office and place, and what the place does: nothing about"""
    return plain("answer-no-order")


def answer_no_such_theme() -> Text:
    """💡 None of the examples published here is about that. The declaration is about hate, extrem"""
    return plain("answer-no-such-theme")


def answer_none_in(*, where: Word) -> Text:
    """➖ {$where}: nobody from there is on the list I have."""
    return Text("answer-none-in", {"where": where})


def answer_not_a_date() -> Text:
    """I could not read that as a date. Please write a year, a month or a day: 2027, 2027-06 or 2"""
    return plain("answer-not-a-date")


def answer_not_a_name() -> Text:
    """That does not look like a person’s name. Please write the full name in letters, without ti"""
    return plain("answer-not-a-name")


def answer_not_a_place() -> Text:
    """That does not look like the name of a place. Please write it in letters."""
    return plain("answer-not-a-place")


def answer_not_by_itself(*, typed: Word, whole: Word) -> Text:
    """➖ “{$typed}” is not on the list by itself. {$whole}, which contains it, is."""
    return Text("answer-not-by-itself", {"typed": typed, "whole": whole})


def answer_not_listed(*, place: Word) -> Text:
    """➖ <b>{$place}</b> is not on the list I have."""
    return Text("answer-not-listed", {"place": place})


def answer_not_there(*, typed: Word) -> Text:
    """➖ I find no “{$typed}” there on the list I have. Did you mean this one?"""
    return Text("answer-not-there", {"typed": typed})


def answer_not_understood() -> Text:
    """I didn’t get that, sorry. Ask me, for example:"""
    return plain("answer-not-understood")


def answer_one_listed(*, place: Word, leaders: Word) -> Text:
    """✅ <b>{$place}</b>: {$leaders}"""
    return Text("answer-one-listed", {"place": place, "leaders": leaders})


def answer_one_listed_as(*, place: Word, places: Word) -> Text:
    """❔ <b>{$place}</b>: not under this name on the list I have; but <b>{$places}</b> is on it"""
    return Text("answer-one-listed-as", {"place": place, "places": places})


def answer_one_not_listed(*, place: Word) -> Text:
    """➖ <b>{$place}</b>: not on the list I have"""
    return Text("answer-one-not-listed", {"place": place})


def answer_one_unknown(*, typed: Word) -> Text:
    """🤔 “{$typed}”: I know no place of that name"""
    return Text("answer-one-unknown", {"typed": typed})


def answer_one_unknown_meant(*, typed: Word, place: Word) -> Text:
    """🤔 “{$typed}”: I know no place of that name; <b>{$place}</b> is not on the list I have"""
    return Text("answer-one-unknown-meant", {"typed": typed, "place": place})


def answer_one_unsure(*, typed: Word) -> Text:
    """❔ “{$typed}”: please choose below"""
    return Text("answer-one-unsure", {"typed": typed})


def answer_only_district(*, region: Word) -> Text:
    """Only this district is on the list, not the whole of {$region}."""
    return Text("answer-only-district", {"region": region})


def answer_only_signatories() -> Text:
    """I only know who <b>is</b> on the list, and these are. All others are not on it, which does"""
    return plain("answer-only-signatories")


def answer_origin(*, title: Word, date: Word, occasion: Word, leaders: int) -> Text:
    """📜 <b>{$title}</b>"""
    return Text("answer-origin", {"title": title, "date": date, "occasion": occasion, "leaders": leaders})


def answer_own_data(*, operator: Word) -> Text:
    """🔒 {$operator} stores what you send here and your Telegram id. Staff see it; the public see"""
    return Text("answer-own-data", {"operator": operator})


def answer_own_entries() -> Text:
    """📄 What you sent in, where it stands, and the way to change or withdraw it, is all in one p"""
    return plain("answer-own-entries")


def answer_page(*, page: Word, pages: Word) -> Text:
    """<i>Page {$page} of {$pages}</i>"""
    return Text("answer-page", {"page": page, "pages": pages})


def answer_part(*, where: Word, leaders: int, places: int) -> Text:
    """• <b>{$where}</b>: {$leaders} leaders in {$places} places"""
    return Text("answer-part", {"where": where, "leaders": leaders, "places": places})


def answer_parts(*, places: Word) -> Text:
    """Separately on the list, within it: {$places}."""
    return Text("answer-parts", {"places": places})


def answer_perhaps() -> Text:
    """I didn’t get all of that, sorry. Perhaps one of these?"""
    return plain("answer-perhaps")


def answer_place_not_country() -> Text:
    """That is a whole country. Please write the city, municipality, district or region in it, fo"""
    return plain("answer-place-not-country")


def answer_place_not_person() -> Text:
    """That is the name of a person. Please write the place they speak for, for example “Lyon, Fr"""
    return plain("answer-place-not-person")


def answer_place_only() -> Text:
    """That does not look like the name of a place. Please write only its name and country, for e"""
    return plain("answer-place-only")


def answer_proof(*, proof: Word) -> Text:
    """🔎 Authority: {$proof}"""
    return Text("answer-proof", {"proof": proof})


def answer_reach(*, date: Word) -> Text:
    """<i>The list shows the public page as of {$date} and what was approved here since.</i>"""
    return Text("answer-reach", {"date": date})


def answer_region_note(*, region: Word) -> Text:
    """<i>Each place stands for itself, not for all of {$region}.</i>"""
    return Text("answer-region-note", {"region": region})


def answer_region_of_name(*, places: Word) -> Text:
    """In the region of the same name, these are on the list: {$places}."""
    return Text("answer-region-of-name", {"places": places})


def answer_several(*, typed: Word) -> Text:
    """There is more than one “{$typed}”. Which one do you mean?"""
    return Text("answer-several", {"typed": typed})


def answer_several_leaders(*, typed: Word) -> Text:
    """Several leaders go by “{$typed}”. Which one do you mean?"""
    return Text("answer-several-leaders", {"typed": typed})


def answer_since(*, date: Word) -> Text:
    """🗓 Endorsed on {$date}"""
    return Text("answer-since", {"date": date})


def answer_source_here(*, date: Word) -> Text:
    """📅 Source: sent in here, approved on {$date}"""
    return Text("answer-source-here", {"date": date})


def answer_source_page(*, date: Word) -> Text:
    """📅 Source: the public page as of {$date}"""
    return Text("answer-source-page", {"date": date})


def answer_sources(*, operator: Word) -> Text:
    """🔎 <b>I make nothing up.</b> Every answer comes from a record: the Network’s public page, o"""
    return Text("answer-sources", {"operator": operator})


def answer_statement(*, words: Word) -> Text:
    """<blockquote>{$words}</blockquote>"""
    return Text("answer-statement", {"words": words})


def answer_term_end(*, end: Word) -> Text:
    """⏳ Term of office until {$end}"""
    return Text("answer-term-end", {"end": end})


def answer_terms(*, date: Word) -> Text:
    """💶 <b>The public page names no fee and no deadline.</b> On {$date} it said that the declara"""
    return Text("answer-terms", {"date": date})


def answer_too_long(*, length: int, most: int) -> Text:
    """That has {$length} characters; at most {NUMBER($most)} fit. Please shorten it."""
    return Text("answer-too-long", {"length": length, "most": most})


def answer_too_long_over(*, length: int, most: int) -> Text:
    """Those are {$length} characters; at most {NUMBER($most)} fit. Tap “{button-clear}” and send"""
    return Text("answer-too-long-over", {"length": length, "most": most})


def answer_too_many_files(*, most: int) -> Text:
    """{$most} files are the most I can take here."""
    return Text("answer-too-many-files", {"most": most})


def answer_too_many_links(*, most: int) -> Text:
    """Please send at most {$most} links, not too long."""
    return Text("answer-too-many-links", {"most": most})


def answer_too_short(*, least: int) -> Text:
    """That is too short: please write at least {$least} characters."""
    return Text("answer-too-short", {"least": least})


def answer_totals(*, where: Word, leaders: int, places: int) -> Text:
    """<b>{$where}</b>: {$leaders} leaders in {$places} places"""
    return Text("answer-totals", {"where": where, "leaders": leaders, "places": places})


def answer_totals_countries(*, where: Word, leaders: int, places: int, countries: int) -> Text:
    """<b>{$where}</b>: {$leaders} leaders in {$places} places in {$countries} countries"""
    return Text("answer-totals-countries", {"where": where, "leaders": leaders, "places": places, "countries": countries})


def answer_unknown(*, typed: Word) -> Text:
    """🤔 I know no place or leader called “{$typed}”."""
    return Text("answer-unknown", {"typed": typed})


def answer_unknown_meant(*, typed: Word, place: Word) -> Text:
    """🤔 I know no “{$typed}”. Did you mean <b>{$place}</b>? That is not on the list I have."""
    return Text("answer-unknown-meant", {"typed": typed, "place": place})


def answer_unknown_tips() -> Text:
    """Try the spelling used there or the English one, the larger city or district around it, or"""
    return plain("answer-unknown-tips")


def answer_where(*, country: Word) -> Text:
    """📍 {$country}"""
    return Text("answer-where", {"country": country})


def answer_where_region(*, region: Word, country: Word) -> Text:
    """📍 {$region}, {$country}"""
    return Text("answer-where-region", {"region": region, "country": country})


def answer_which_city() -> Text:
    """🏙 <b>Which city is yours?</b> Write me its name, in any language, and I will look it up. O"""
    return plain("answer-which-city")


def answer_within_listed(*, place: Word) -> Text:
    """It lies within {$place}, which is on the list by itself."""
    return Text("answer-within-listed", {"place": place})


def answer_within_unlisted(*, place: Word) -> Text:
    """It lies within {$place}, which is not on the list itself."""
    return Text("answer-within-unlisted", {"place": place})


def answer_words_please() -> Text:
    """Please answer this one in words."""
    return plain("answer-words-please")


def answer_words_please_ask() -> Text:
    """Thank you, but I can only read words. Write me the name of a place, country or leader."""
    return plain("answer-words-please-ask")


def answer_you_are_welcome() -> Text:
    """You’re welcome! Ask me anything else about the list whenever you like."""
    return plain("answer-you-are-welcome")


def area_name(*, area: Word) -> Text:
    """The Horn of Africa"""
    return Text("area-name", {"area": area})


def ask_bar(*, reference: Word) -> Text:
    """🚫 <b>Why is the sender of</b> <code>{$reference}</code> <b>blocked?</b>"""
    return Text("ask-bar", {"reference": reference})


def ask_changes(*, reference: Word) -> Text:
    """✏️ <b>What should be changed in</b> <code>{$reference}</code><b>?</b>"""
    return Text("ask-changes", {"reference": reference})


def ask_correct(*, reference: Word, label: Word, present: Word) -> Text:
    """🔤 <code>{$reference}</code>, {$label}: <b>{$present}</b>"""
    return Text("ask-correct", {"reference": reference, "label": label, "present": present})


def ask_decline(*, reference: Word) -> Text:
    """❌ <b>Why is</b> <code>{$reference}</code> <b>declined?</b>"""
    return Text("ask-decline", {"reference": reference})


def ask_note(*, reference: Word) -> Text:
    """📝 <b>A note on</b> <code>{$reference}</code>"""
    return Text("ask-note", {"reference": reference})


def ask_reopen(*, reference: Word) -> Text:
    """🔁 <b>Why is</b> <code>{$reference}</code> <b>reopened?</b>"""
    return Text("ask-reopen", {"reference": reference})


def ask_restore(*, reference: Word) -> Text:
    """▶️ <b>Why is</b> <code>{$reference}</code> <b>put back on the list?</b>"""
    return Text("ask-restore", {"reference": reference})


def ask_suspend(*, reference: Word) -> Text:
    """⏸ <b>Why is</b> <code>{$reference}</code> <b>taken off the list for now?</b>"""
    return Text("ask-suspend", {"reference": reference})


def bot_about() -> Text:
    """Which cities signed the declaration against hate? Ask, endorse, share an example."""
    return plain("bot-about")


def bot_description() -> Text:
    """Ask which cities signed the mayoral declaration against hate, extremism and polarisation."""
    return plain("bot-description")


def button_add_of(*, label: Word) -> Text:
    """➕ {$label}"""
    return Text("button-add-of", {"label": label})


def button_add_reason() -> Text:
    """➕ A new reason"""
    return plain("button-add-reason")


def button_add_words() -> Text:
    """✍️ Add my own words"""
    return plain("button-add-words")


def button_agree() -> Text:
    """Yes, I agree"""
    return plain("button-agree")


def button_all_of_country(*, country: Word) -> Text:
    """🌍 {$country}: who signed"""
    return Text("button-all-of-country", {"country": country})


def button_another_leader() -> Text:
    """I am another leader there"""
    return plain("button-another-leader")


def button_another_place() -> Text:
    """Another place of that name"""
    return plain("button-another-place")


def button_approve() -> Text:
    """✅ Approve"""
    return plain("button-approve")


def button_area(*, area: Word) -> Text:
    """🌍 {$area}"""
    return Text("button-area", {"area": area})


def button_as_written(*, typed: Word) -> Text:
    """It is right: “{$typed}”"""
    return Text("button-as-written", {"typed": typed})


def button_ask_changes() -> Text:
    """✏️ Ask for changes"""
    return plain("button-ask-changes")


def button_ask_me() -> Text:
    """💬 Ask me"""
    return plain("button-ask-me")


def button_ask_your_mayor() -> Text:
    """✉️ Ask your mayor"""
    return plain("button-ask-your-mayor")


def button_attachments(*, count: Word) -> Text:
    """🖼 Photos, documents ({$count})"""
    return Text("button-attachments", {"count": count})


def button_back() -> Text:
    """Back"""
    return plain("button-back")


def button_back_to_card() -> Text:
    """‹ Back"""
    return plain("button-back-to-card")


def button_bar() -> Text:
    """🚫 Block the sender"""
    return plain("button-bar")


def button_browse() -> Text:
    """🗺 By country"""
    return plain("button-browse")


def button_cancel() -> Text:
    """Cancel"""
    return plain("button-cancel")


def button_change_entry() -> Text:
    """Change it"""
    return plain("button-change-entry")


def button_change_of(*, label: Word) -> Text:
    """✏️ {$label}"""
    return Text("button-change-of", {"label": label})


def button_chosen(*, label: Word) -> Text:
    """☑️ {$label}"""
    return Text("button-chosen", {"label": label})


def button_clear() -> Text:
    """Start it again"""
    return plain("button-clear")


def button_commitment_number(*, number: Word) -> Text:
    """📜 Commitment {$number}"""
    return Text("button-commitment-number", {"number": number})


def button_confidential() -> Text:
    """🔒 Proof, contacts, notes"""
    return plain("button-confidential")


def button_confirm_official() -> Text:
    """This is the official wording"""
    return plain("button-confirm-official")


def button_confirm_record() -> Text:
    """It is right"""
    return plain("button-confirm-record")


def button_continue() -> Text:
    """Continue"""
    return plain("button-continue")


def button_copy_link() -> Text:
    """📋 Copy the link"""
    return plain("button-copy-link")


def button_correct_record() -> Text:
    """Correct it"""
    return plain("button-correct-record")


def button_correct_spelling() -> Text:
    """🔤 Correct spelling"""
    return plain("button-correct-spelling")


def button_country(*, country: Word) -> Text:
    """🌍 {$country}"""
    return Text("button-country", {"country": country})


def button_country_count(*, country: Word, count: int) -> Text:
    """{$country} ({NUMBER($count)})"""
    return Text("button-country-count", {"country": country, "count": count})


def button_declaration() -> Text:
    """📜 The declaration"""
    return plain("button-declaration")


def button_decline() -> Text:
    """❌ Decline"""
    return plain("button-decline")


def button_decline_all(*, count: int) -> Text:
    """❌ All {NUMBER($count)} from this sender"""
    return Text("button-decline-all", {"count": count})


def button_decline_place(*, count: int) -> Text:
    """❌ All {NUMBER($count)} for this place"""
    return Text("button-decline-place", {"count": count})


def button_decline_these(*, count: int) -> Text:
    """❌ Yes, decline these {NUMBER($count)}"""
    return Text("button-decline-these", {"count": count})


def button_delete_draft() -> Text:
    """Delete my answers"""
    return plain("button-delete-draft")


def button_discard() -> Text:
    """🗑 Discard …"""
    return plain("button-discard")


def button_do_it() -> Text:
    """✅ Yes, like this"""
    return plain("button-do-it")


def button_done() -> Text:
    """Done"""
    return plain("button-done")


def button_endorse() -> Text:
    """✍️ Endorse"""
    return plain("button-endorse")


def button_endorse_another() -> Text:
    """✍️ For another place or leader"""
    return plain("button-endorse-another")


def button_example() -> Text:
    """💡 Share an example"""
    return plain("button-example")


def button_examples_of(*, count: Word) -> Text:
    """💡 Examples ({$count})"""
    return Text("button-examples-of", {"count": count})


def button_file_hide() -> Text:
    """Keep it private"""
    return plain("button-file-hide")


def button_file_publish() -> Text:
    """✅ May become public"""
    return plain("button-file-publish")


def button_files() -> Text:
    """📎 Photos"""
    return plain("button-files")


def button_follow() -> Text:
    """🔔 Follow"""
    return plain("button-follow")


def button_following() -> Text:
    """🔔 All I follow"""
    return plain("button-following")


def button_for_another_leader() -> Text:
    """It is for another leader there"""
    return plain("button-for-another-leader")


def button_for_this_leader(*, leader: Word) -> Text:
    """It is for {$leader}"""
    return Text("button-for-this-leader", {"leader": leader})


def button_given_names() -> Text:
    """🏷 Names given by staff"""
    return plain("button-given-names")


def button_go_back_to_form() -> Text:
    """Back to the form"""
    return plain("button-go-back-to-form")


def button_go_on_with(*, form: Word) -> Text:
    """Continue: {$form}"""
    return Text("button-go-on-with", {"form": form})


def button_help() -> Text:
    """Help"""
    return plain("button-help")


def button_history() -> Text:
    """🕰 History"""
    return plain("button-history")


def button_hold() -> Text:
    """🙋 I’m on it"""
    return plain("button-hold")


def button_i_agree_continue() -> Text:
    """I understand, go on"""
    return plain("button-i-agree-continue")


def button_i_am_leader() -> Text:
    """I am the leader"""
    return plain("button-i-am-leader")


def button_i_prepare() -> Text:
    """I prepare it for the leader"""
    return plain("button-i-prepare")


def button_invitation_open() -> Text:
    """✍️ Read and endorse"""
    return plain("button-invitation-open")


def button_invite_leader() -> Text:
    """✉️ Invite the leader"""
    return plain("button-invite-leader")


def button_invite_role(*, role: Word) -> Text:
    """➕ Invite: {$role}"""
    return Text("button-invite-role", {"role": role})


def button_it_is_my_answer() -> Text:
    """Yes, that is my answer"""
    return plain("button-it-is-my-answer")


def button_it_was_a_question() -> Text:
    """No, I was asking"""
    return plain("button-it-was-a-question")


def button_join_team() -> Text:
    """🤝 Join the team"""
    return plain("button-join-team")


def button_keep_as_written(*, count: int, typed: Word) -> Text:
    """None of these: add “{$typed}”"""
    return Text("button-keep-as-written", {"count": count, "typed": typed})


def button_keep_for_later() -> Text:
    """Keep for later"""
    return plain("button-keep-for-later")


def button_language() -> Text:
    """Language"""
    return plain("button-language")


def button_language_named(*, name: Word) -> Text:
    """🌐 {$name}"""
    return Text("button-language-named", {"name": name})


def button_letter_anywhere() -> Text:
    """✉️ A letter without a name"""
    return plain("button-letter-anywhere")


def button_link_number(*, number: Word) -> Text:
    """🔗 {$number}"""
    return Text("button-link-number", {"number": number})


def button_list_as_new(*, typed: Word) -> Text:
    """Another place: add “{$typed}”"""
    return Text("button-list-as-new", {"typed": typed})


def button_make(*, role: Word) -> Text:
    """Make {$role}"""
    return Text("button-make", {"role": role})


def button_map() -> Text:
    """📍 On the map"""
    return plain("button-map")


def button_map_of(*, where: Word) -> Text:
    """📍 {$where}"""
    return Text("button-map-of", {"where": where})


def button_menu() -> Text:
    """Menu"""
    return plain("button-menu")


def button_my_submissions() -> Text:
    """📄 My submissions"""
    return plain("button-my-submissions")


def button_named(*, name: Word) -> Text:
    """{$name}"""
    return Text("button-named", {"name": name})


def button_names_of_place() -> Text:
    """🏷 All names given to it"""
    return plain("button-names-of-place")


def button_next() -> Text:
    """Next"""
    return plain("button-next")


def button_next_entry() -> Text:
    """⏭ Next"""
    return plain("button-next-entry")


def button_none_of_these(*, count: int) -> Text:
    """👎 None of these"""
    return Text("button-none-of-these", {"count": count})


def button_not_a_place() -> Text:
    """🗑 Not a place: remove"""
    return plain("button-not-a-place")


def button_note() -> Text:
    """📝 Note"""
    return plain("button-note")


def button_number(*, number: Word) -> Text:
    """{$number}"""
    return Text("button-number", {"number": number})


def button_open_card(*, reference: Word) -> Text:
    """📋 {$reference}"""
    return Text("button-open-card", {"reference": reference})


def button_open_entry(*, reference: Word) -> Text:
    """{$reference}"""
    return Text("button-open-entry", {"reference": reference})


def button_open_leader(*, leader: Word) -> Text:
    """{$leader}"""
    return Text("button-open-leader", {"leader": leader})


def button_open_place(*, place: Word) -> Text:
    """{$place}"""
    return Text("button-open-place", {"place": place})


def button_open_record() -> Text:
    """🔎 Open the record"""
    return plain("button-open-record")


def button_other_place(*, count: int) -> Text:
    """None of these"""
    return Text("button-other-place", {"count": count})


def button_own_words() -> Text:
    """✍️ In my own words"""
    return plain("button-own-words")


def button_part_count(*, area: Word, count: int) -> Text:
    """🌍 {$area} ({NUMBER($count)})"""
    return Text("button-part-count", {"area": area, "count": count})


def button_previous() -> Text:
    """Previous"""
    return plain("button-previous")


def button_privacy() -> Text:
    """🔒 Privacy"""
    return plain("button-privacy")


def button_privacy_erase() -> Text:
    """Erase my data"""
    return plain("button-privacy-erase")


def button_privacy_erase_yes() -> Text:
    """Yes, erase it"""
    return plain("button-privacy-erase-yes")


def button_privacy_export() -> Text:
    """Export my data"""
    return plain("button-privacy-export")


def button_proof(*, proof: Word) -> Text:
    """{$proof}"""
    return Text("button-proof", {"proof": proof})


def button_queue() -> Text:
    """🗂 Review queue"""
    return plain("button-queue")


def button_read_all() -> Text:
    """Read all"""
    return plain("button-read-all")


def button_read_wording(*, language: Word) -> Text:
    """Read and confirm: {$language}"""
    return Text("button-read-wording", {"language": language})


def button_reason(*, reason: Word) -> Text:
    """{$reason}"""
    return Text("button-reason", {"reason": reason})


def button_reasons() -> Text:
    """📋 Reasons for declining"""
    return plain("button-reasons")


def button_region(*, region: Word, country: Word) -> Text:
    """📍 {$region}, {$country}"""
    return Text("button-region", {"region": region, "country": country})


def button_release() -> Text:
    """Not on it any more"""
    return plain("button-release")


def button_remove() -> Text:
    """Remove from the team"""
    return plain("button-remove")


def button_remove_leader() -> Text:
    """Take the leader off the list"""
    return plain("button-remove-leader")


def button_remove_record() -> Text:
    """Take me off the list"""
    return plain("button-remove-record")


def button_reopen() -> Text:
    """🔁 Reopen"""
    return plain("button-reopen")


def button_report_error() -> Text:
    """Report or object"""
    return plain("button-report-error")


def button_report_error_about(*, leader: Word) -> Text:
    """Report or object: {$leader}"""
    return Text("button-report-error-about", {"leader": leader})


def button_restore() -> Text:
    """▶️ Restore"""
    return plain("button-restore")


def button_send_again() -> Text:
    """Send it in again"""
    return plain("button-send-again")


def button_send_for_review() -> Text:
    """✅ Send for review"""
    return plain("button-send-for-review")


def button_share_answer() -> Text:
    """↗️ Share"""
    return plain("button-share-answer")


def button_share_example() -> Text:
    """Share an example"""
    return plain("button-share-example")


def button_show_places_again() -> Text:
    """The same place: let me choose it"""
    return plain("button-show-places-again")


def button_six_commitments() -> Text:
    """📜 The six commitments"""
    return plain("button-six-commitments")


def button_skip() -> Text:
    """Skip"""
    return plain("button-skip")


def button_source() -> Text:
    """Public source"""
    return plain("button-source")


def button_start_anew() -> Text:
    """Start anew"""
    return plain("button-start-anew")


def button_stop_all() -> Text:
    """🔕 Stop everything"""
    return plain("button-stop-all")


def button_stop_one(*, subject: Word) -> Text:
    """🔕 Stop: {$subject}"""
    return Text("button-stop-one", {"subject": subject})


def button_suspend() -> Text:
    """⏸ Suspend"""
    return plain("button-suspend")


def button_switch_off() -> Text:
    """Switch off"""
    return plain("button-switch-off")


def button_switch_on() -> Text:
    """Switch on"""
    return plain("button-switch-on")


def button_switched_off(*, label: Word) -> Text:
    """🚫 {$label}"""
    return Text("button-switched-off", {"label": label})


def button_take_name(*, words: Word) -> Text:
    """🗑 Take away “{$words}”"""
    return Text("button-take-name", {"words": words})


def button_take_place(*, place: Word) -> Text:
    """📍 It is {$place}"""
    return Text("button-take-place", {"place": place})


def button_tell_me() -> Text:
    """🔔 Tell me when it signs"""
    return plain("button-tell-me")


def button_theme(*, theme: Word, count: int) -> Text:
    """💡 {$theme} ({NUMBER($count)})"""
    return Text("button-theme", {"theme": theme, "count": count})


def button_this_is_me(*, leader: Word) -> Text:
    """This is me: {$leader}"""
    return Text("button-this-is-me", {"leader": leader})


def button_to_questions() -> Text:
    """‹ Unanswered questions"""
    return plain("button-to-questions")


def button_type_place() -> Text:
    """✏️ Another place"""
    return plain("button-type-place")


def button_unbar() -> Text:
    """Unblock the sender"""
    return plain("button-unbar")


def button_undo_decision() -> Text:
    """↩️ Undo"""
    return plain("button-undo-decision")


def button_unfollow() -> Text:
    """🔕 Stop following"""
    return plain("button-unfollow")


def button_use_group() -> Text:
    """Use this as the staff group"""
    return plain("button-use-group")


def button_was_it_no() -> Text:
    """👎 No"""
    return plain("button-was-it-no")


def button_was_it_yes() -> Text:
    """👍 Yes"""
    return plain("button-was-it-yes")


def button_who_signed() -> Text:
    """🔎 Who signed"""
    return plain("button-who-signed")


def button_withdraw() -> Text:
    """Withdraw it"""
    return plain("button-withdraw")


def button_withdraw_yes() -> Text:
    """Yes, withdraw it"""
    return plain("button-withdraw-yes")


def button_write_place_again() -> Text:
    """Write the name again"""
    return plain("button-write-place-again")


def button_write_privately() -> Text:
    """Write privately"""
    return plain("button-write-privately")


def cancel_nothing() -> Text:
    """There is no form open, so there is nothing to cancel. /status shows everything of yours."""
    return plain("cancel-nothing")


def card_about(*, reference: Word, record: Word) -> Text:
    """📌 About <code>{$reference}</code>: {$record}"""
    return Text("card-about", {"reference": reference, "record": record})


def card_approved(*, who: Word, proof: Word) -> Text:
    """☑️ {$who}: {$proof}"""
    return Text("card-approved", {"who": who, "proof": proof})


def card_approved_plain(*, who: Word) -> Text:
    """☑️ {$who}"""
    return Text("card-approved-plain", {"who": who})


def card_asked_before(*, reason: Word) -> Text:
    """↩️ <b>Asked for in the round before:</b> {$reason}"""
    return Text("card-asked-before", {"reason": reason})


def card_asked_before_words(*, words: Word) -> Text:
    """↩️ <b>Asked for in the round before:</b>"""
    return Text("card-asked-before-words", {"words": words})


def card_barred() -> Text:
    """🚫 The sender is blocked."""
    return plain("card-barred")


def card_changed(*, answers: Word) -> Text:
    """✏️ <b>Changed since last time:</b> {$answers}"""
    return Text("card-changed", {"answers": answers})


def card_choose_field() -> Text:
    """<b>Which spelling is wrong?</b> Approvals given so far lapse with a correction, and the le"""
    return plain("card-choose-field")


def card_choose_proof() -> Text:
    """<b>How was authority checked?</b>"""
    return plain("card-choose-proof")


def card_choose_reason() -> Text:
    """<b>Why?</b> The sender reads the reason in their own language."""
    return plain("card-choose-reason")


def card_decided(*, what: Word, who: Word, when: Word) -> Text:
    """{$what}, {$who}, {$when}"""
    return Text("card-decided", {"what": what, "who": who, "when": when})


def card_files(*, count: int, public: Word) -> Text:
    """📎 {$count} photos or documents, {$public} approved for the public."""
    return Text("card-files", {"count": count, "public": public})


def card_head(*, kind: Word, reference: Word, state: Word) -> Text:
    """<b>{$kind}</b> <code>{$reference}</code>: {$state}"""
    return Text("card-head", {"kind": kind, "reference": reference, "state": state})


def card_held(*, who: Word) -> Text:
    """🙋 {$who} is on it."""
    return Text("card-held", {"who": who})


def card_import(*, who: Word) -> Text:
    """📥 From an import, started by {$who}."""
    return Text("card-import", {"who": who})


def card_listed(*, listed: Word) -> Text:
    """<b>Already listed for this place:</b>"""
    return Text("card-listed", {"listed": listed})


def card_mixed_letters(*, answers: Word) -> Text:
    """⚠️ <b>Letters of two alphabets in one word:</b> {$answers}. They may imitate another name;"""
    return Text("card-mixed-letters", {"answers": answers})


def card_moved_down(*, reference: Word) -> Text:
    """<code>{$reference}</code>: see the newer card of it."""
    return Text("card-moved-down", {"reference": reference})


def card_new_place() -> Text:
    """🆕 This place is not in the register yet."""
    return plain("card-new-place")


def card_nobody_listed() -> Text:
    """Nobody is listed for this place yet."""
    return plain("card-nobody-listed")


def card_other_account() -> Text:
    """⚠️ <b>That record was sent in from another account.</b>"""
    return plain("card-other-account")


def card_overdue() -> Text:
    """⚠️ <b>Overdue</b>"""
    return plain("card-overdue")


def card_own() -> Text:
    """ℹ️ <b>A matter of your own:</b> you sent this in, or a record that it is about. Colleagues"""
    return plain("card-own")


def card_perhaps_known(*, count: int, places: Word, name: Word) -> Text:
    """⚠️ <b>Probably one of the places we know:</b>"""
    return Text("card-perhaps-known", {"count": count, "places": places, "name": name})


def card_place_will_be(*, place: Word) -> Text:
    """📍 <b>Will be listed as:</b> {$place}"""
    return Text("card-place-will-be", {"place": place})


def card_proof(*, proof: Word) -> Text:
    """Proof shown to the public: {$proof}"""
    return Text("card-proof", {"proof": proof})


def card_reason(*, short: Word, reason: Word) -> Text:
    """• <b>{$short}:</b> {$reason}"""
    return Text("card-reason", {"short": short, "reason": reason})


def card_reference(*, reference: Word) -> Text:
    """<code>{$reference}</code>"""
    return Text("card-reference", {"reference": reference})


def card_replaces(*, reference: Word, record: Word) -> Text:
    """🔄 A new version of <code>{$reference}</code>: {$record}"""
    return Text("card-replaces", {"reference": reference, "record": record})


def card_round(*, round: Word, given: Word, needed: Word, since: Word) -> Text:
    """Round {$round}, {$given} of {$needed} approvals. Waiting since {$since}."""
    return Text("card-round", {"round": round, "given": given, "needed": needed, "since": since})


def card_same_sender(*, references: Word) -> Text:
    """<b>Also waiting from the same sender:</b> {$references}"""
    return Text("card-same-sender", {"references": references})


def card_similar(*, references: Word) -> Text:
    """<b>Also under review for the same place or leader:</b> {$references}"""
    return Text("card-similar", {"references": references})


def card_sure_reason(*, action: Word, reason: Word) -> Text:
    """<b>{$action}:</b> {$reason}"""
    return Text("card-sure-reason", {"action": action, "reason": reason})


def card_sweep(*, count: int, reason: Word) -> Text:
    """❌ <b>Decline all {$count} from this sender?</b> Each is declined for this reason: {$reason"""
    return Text("card-sweep", {"count": count, "reason": reason})


def card_sweep_line(*, reference: Word, kind: Word, title: Word) -> Text:
    """• <code>{$reference}</code> {$kind}: {$title}"""
    return Text("card-sweep-line", {"reference": reference, "kind": kind, "title": title})


def card_sweep_place(*, count: int, reason: Word) -> Text:
    """❌ <b>Decline all {$count} for this place, whoever sent them?</b> Each is declined for this"""
    return Text("card-sweep-place", {"count": count, "reason": reason})


def card_sweep_spared() -> Text:
    """Not among them: what somebody has approved or is on. If one of these may be genuine, go ba"""
    return plain("card-sweep-spared")


def card_unchanged() -> Text:
    """✏️ Sent again without any change."""
    return plain("card-unchanged")


def card_you_approved(*, left: int) -> Text:
    """☑️ <b>You have approved this.</b> {$left} more approvals are needed, from colleagues. If t"""
    return Text("card-you-approved", {"left": left})


def command_cancel() -> Text:
    """Leave the form"""
    return plain("command-cancel")


def command_cities() -> Text:
    """Who signed, by country"""
    return plain("command-cities")


def command_commitments() -> Text:
    """The six commitments"""
    return plain("command-commitments")


def command_demand() -> Text:
    """Places people ask for"""
    return plain("command-demand")


def command_endorse() -> Text:
    """Endorse the declaration"""
    return plain("command-endorse")


def command_entry() -> Text:
    """One entry by its reference"""
    return plain("command-entry")


def command_example() -> Text:
    """Share what your city does"""
    return plain("command-example")


def command_following() -> Text:
    """What I follow"""
    return plain("command-following")


def command_for_administrators() -> Text:
    """That command is for administrators, in a private chat with me."""
    return plain("command-for-administrators")


def command_help() -> Text:
    """Help and a human contact"""
    return plain("command-help")


def command_id() -> Text:
    """Ids of you and this chat"""
    return plain("command-id")


def command_language() -> Text:
    """Change the language"""
    return plain("command-language")


def command_map() -> Text:
    """Who signed, on a map"""
    return plain("command-map")


def command_names() -> Text:
    """Names given to places"""
    return plain("command-names")


def command_pause() -> Text:
    """Pause: nothing is taken in for a while"""
    return plain("command-pause")


def command_privacy() -> Text:
    """Your data"""
    return plain("command-privacy")


def command_queue() -> Text:
    """Entries waiting for review"""
    return plain("command-queue")


def command_resume() -> Text:
    """End the pause"""
    return plain("command-resume")


def command_staff() -> Text:
    """The team"""
    return plain("command-staff")


def command_start() -> Text:
    """Begin here"""
    return plain("command-start")


def command_stats() -> Text:
    """Counts and review times"""
    return plain("command-stats")


def command_status() -> Text:
    """My submissions"""
    return plain("command-status")


def command_stop() -> Text:
    """Stop all news"""
    return plain("command-stop")


def command_unanswered() -> Text:
    """Questions without an answer"""
    return plain("command-unanswered")


def command_unknown() -> Text:
    """I don’t know that command. Here is what I can do:"""
    return plain("command-unknown")


def command_wordings() -> Text:
    """Wordings of the commitments"""
    return plain("command-wordings")


def commitment_examples(*, count: int) -> Text:
    """💡 What {$count} places and times showed:"""
    return Text("commitment-examples", {"count": count})


def commitment_head(*, number: Word, title: Word) -> Text:
    """📜 <b>{$number}. {$title}</b>"""
    return Text("commitment-head", {"number": number, "title": title})


def commitment_short(*, number: Word, title: Word) -> Text:
    """{$number}. {$title}"""
    return Text("commitment-short", {"number": number, "title": title})


def commitments_head() -> Text:
    """<b>The six commitments</b>"""
    return plain("commitments-head")


def commitments_line(*, number: Word, title: Word, count: int) -> Text:
    """<b>{$number}.</b> {$title} ({$count} examples)"""
    return Text("commitments-line", {"number": number, "title": title, "count": count})


def confidential_barred(*, who: Word, reason: Word) -> Text:
    """🚫 Blocked by {$who}: {$reason}"""
    return Text("confidential-barred", {"who": who, "reason": reason})


def confidential_empty() -> Text:
    """Nothing was given."""
    return plain("confidential-empty")


def confidential_head(*, reference: Word) -> Text:
    """🔒 <b>Confidential:</b> <code>{$reference}</code>"""
    return Text("confidential-head", {"reference": reference})


def confidential_note(*, who: Word, words: Word) -> Text:
    """📝 {$who}: {$words}"""
    return Text("confidential-note", {"who": who, "words": words})


def confidential_sender(*, name: Word, id: Word) -> Text:
    """<b>Sent by:</b> {$name}, <code>{$id}</code>"""
    return Text("confidential-sender", {"name": name, "id": id})


def contact_unknown() -> Text:
    """(no contact has been set yet)"""
    return plain("contact-unknown")


def declaration_head(*, title: Word, started: Word, count: int) -> Text:
    """<b>{$title}</b>"""
    return Text("declaration-head", {"title": title, "started": started, "count": count})


def declaration_line(*, number: Word, title: Word) -> Text:
    """<b>{$number}.</b> {$title}"""
    return Text("declaration-line", {"number": number, "title": title})


def declaration_other_language() -> Text:
    """There is no version in your language yet, so this is English."""
    return plain("declaration-other-language")


def demand_head(*, least: Word) -> Text:
    """<b>Asked for, and not on the list</b>"""
    return Text("demand-head", {"least": least})


def demand_line(*, place: Word, count: int) -> Text:
    """• {$place}: {NUMBER($count)}"""
    return Text("demand-line", {"place": place, "count": count})


def demand_none(*, least: Word) -> Text:
    """No place has been asked for often enough yet. Counts are shown from {$least} upwards."""
    return Text("demand-none", {"least": least})


def demo_leader() -> Text:
    """Leader"""
    return plain("demo-leader")


def demo_leader_note() -> Text:
    """A mayor, or somebody preparing it"""
    return plain("demo-leader-note")


def demo_name_bot() -> Text:
    """Endorsement bot"""
    return plain("demo-name-bot")


def demo_name_group() -> Text:
    """Secretariat"""
    return plain("demo-name-group")


def demo_name_leader() -> Text:
    """Amina Diallo"""
    return plain("demo-name-leader")


def demo_name_operator() -> Text:
    """The demo desk"""
    return plain("demo-name-operator")


def demo_name_other_reviewer() -> Text:
    """Omar"""
    return plain("demo-name-other-reviewer")


def demo_name_resident() -> Text:
    """Rosa"""
    return plain("demo-name-resident")


def demo_name_reviewer() -> Text:
    """Salma"""
    return plain("demo-name-reviewer")


def demo_resident() -> Text:
    """Resident"""
    return plain("demo-resident")


def demo_resident_note() -> Text:
    """Asks in any language"""
    return plain("demo-resident-note")


def demo_say_listed() -> Text:
    """did nansana sign??"""
    return plain("demo-say-listed")


def demo_say_not_listed() -> Text:
    """What about Madrid?"""
    return plain("demo-say-not-listed")


def demo_staff() -> Text:
    """Staff group"""
    return plain("demo-staff")


def demo_staff_note() -> Text:
    """Two reviewers; choose who presses"""
    return plain("demo-staff-note")


def demo_title() -> Text:
    """Cities against hate: try it"""
    return plain("demo-title")


def demo_try_approve(*, first: Word, second: Word) -> Text:
    """Staff: approve the card as {$first}, then as {$second} (choose who at the top). Ten second"""
    return Text("demo-try-approve", {"first": first, "second": second})


def demo_try_ask() -> Text:
    """Resident: press “Start” and ask in your own words."""
    return plain("demo-try-ask")


def demo_try_endorse() -> Text:
    """Leader: press “Start” and endorse for a place that is not listed yet, such as Nairobi in K"""
    return plain("demo-try-endorse")


def demo_try_example() -> Text:
    """Leader: share an example with a photo; staff approve both."""
    return plain("demo-try-example")


def demo_try_language() -> Text:
    """Every telephone has its own language: press the globe at its top."""
    return plain("demo-try-language")


def demo_try_not_listed() -> Text:
    """Resident: ask about a place that is not listed, and see the honest answer and the invitati"""
    return plain("demo-try-not-listed")


def demo_try_restart() -> Text:
    """Stop the demo with Ctrl-C in the middle of a form and start it again: nothing is lost."""
    return plain("demo-try-restart")


def did_approve() -> Text:
    """Approved"""
    return plain("did-approve")


def did_ask_changes() -> Text:
    """Changes asked"""
    return plain("did-ask-changes")


def did_bar() -> Text:
    """Sender blocked"""
    return plain("did-bar")


def did_correct() -> Text:
    """Spelling corrected"""
    return plain("did-correct")


def did_decline() -> Text:
    """Declined"""
    return plain("did-decline")


def did_erase() -> Text:
    """Personal data erased"""
    return plain("did-erase")


def did_hide_file() -> Text:
    """A file stays private"""
    return plain("did-hide-file")


def did_hold() -> Text:
    """Taken on"""
    return plain("did-hold")


def did_note() -> Text:
    """Note"""
    return plain("did-note")


def did_publish_file() -> Text:
    """A file may become public"""
    return plain("did-publish-file")


def did_release() -> Text:
    """Not on it any more"""
    return plain("did-release")


def did_reopen() -> Text:
    """Reopened"""
    return plain("did-reopen")


def did_replace() -> Text:
    """Replaced by a newer version"""
    return plain("did-replace")


def did_restore() -> Text:
    """Restored"""
    return plain("did-restore")


def did_resubmit() -> Text:
    """Sent again"""
    return plain("did-resubmit")


def did_submit() -> Text:
    """Sent in"""
    return plain("did-submit")


def did_suspend() -> Text:
    """Suspended"""
    return plain("did-suspend")


def did_unbar() -> Text:
    """Sender unblocked"""
    return plain("did-unbar")


def did_undo() -> Text:
    """Undone"""
    return plain("did-undo")


def did_withdraw() -> Text:
    """Withdrawn"""
    return plain("did-withdraw")


def digest_example(*, place: Word, title: Word) -> Text:
    """💡 <b>{$place}</b>: a new example, “{$title}”"""
    return Text("digest-example", {"place": place, "title": title})


def digest_example_corrected(*, place: Word, title: Word) -> Text:
    """✏️ <b>{$place}</b>: the example “{$title}” was updated"""
    return Text("digest-example-corrected", {"place": place, "title": title})


def digest_example_gone(*, place: Word) -> Text:
    """➖ <b>{$place}</b>: an example is no longer public"""
    return Text("digest-example-gone", {"place": place})


def digest_head() -> Text:
    """🔔 <b>News of what you follow</b>"""
    return plain("digest-head")


def digest_more(*, count: int) -> Text:
    """… and {$count} more"""
    return Text("digest-more", {"count": count})


def digest_signed(*, place: Word, leader: Word) -> Text:
    """✅ <b>{$place}</b> is on the list: {$leader}"""
    return Text("digest-signed", {"place": place, "leader": leader})


def digest_signed_corrected(*, place: Word, leader: Word) -> Text:
    """✏️ <b>{$place}</b>: the record was updated: {$leader}"""
    return Text("digest-signed-corrected", {"place": place, "leader": leader})


def digest_signed_gone(*, place: Word) -> Text:
    """➖ <b>{$place}</b>: a record has left the public list"""
    return Text("digest-signed-gone", {"place": place})


def draft_expired(*, form: Word) -> Text:
    """Your unfinished form ({$form}) was deleted, as announced, because nothing happened for so"""
    return Text("draft-expired", {"form": form})


def draft_reminder(*, form: Word, time: Word) -> Text:
    """You have an unfinished form here: {$form}. It is kept for {$time} more; there is no hurry,"""
    return Text("draft-reminder", {"form": form, "time": time})


def endorse_ask_aim(*, leader: Word, office: Word) -> Text:
    """The list says: <b>{$leader}</b>, {$office}."""
    return Text("endorse-ask-aim", {"leader": leader, "office": office})


def endorse_ask_consent() -> Text:
    """<b>What becomes public</b>"""
    return plain("endorse-ask-consent")


def endorse_ask_consent_aide() -> Text:
    """<b>What becomes public</b>"""
    return plain("endorse-ask-consent-aide")


def endorse_ask_contact() -> Text:
    """<b>Your own name and role, please</b>"""
    return plain("endorse-ask-contact")


def endorse_ask_latin() -> Text:
    """<b>The same name in Latin letters, please</b>"""
    return plain("endorse-ask-latin")


def endorse_ask_leader() -> Text:
    """<b>Your full name, as it should appear in public</b>"""
    return plain("endorse-ask-leader")


def endorse_ask_leader_aide() -> Text:
    """<b>The leader’s full name, as it should appear in public</b>"""
    return plain("endorse-ask-leader-aide")


def endorse_ask_listed(*, place: Word, listed: Word) -> Text:
    """For <b>{$place}</b> the list already names:"""
    return Text("endorse-ask-listed", {"place": place, "listed": listed})


def endorse_ask_office() -> Text:
    """<b>Which office is held?</b>"""
    return plain("endorse-ask-office")


def endorse_ask_proof() -> Text:
    """<b>Proof of authority</b>"""
    return plain("endorse-ask-proof")


def endorse_ask_role() -> Text:
    """<b>Who is filling this in?</b>"""
    return plain("endorse-ask-role")


def endorse_ask_statement() -> Text:
    """<b>A short public statement</b>"""
    return plain("endorse-ask-statement")


def endorse_ask_term_end() -> Text:
    """<b>When does the term of office end?</b>"""
    return plain("endorse-ask-term-end")


def endorse_consent_declaration(*, commitments: Word) -> Text:
    """<b>The six commitments</b> (in full under /commitments)"""
    return Text("endorse-consent-declaration", {"commitments": commitments})


def endorse_intro() -> Text:
    """<b>Endorse the declaration</b>"""
    return plain("endorse-intro")


def entry_title(*, what: Word, place: Word) -> Text:
    """{$what} – {$place}"""
    return Text("entry-title", {"what": what, "place": place})


def entry_unknown(*, reference: Word) -> Text:
    """There is no entry <code>{$reference}</code>."""
    return Text("entry-unknown", {"reference": reference})


def entry_which() -> Text:
    """Which entry? Write its reference after the command, for example: /entry E-7K3Q"""
    return plain("entry-which")


def example_ask_commitments() -> Text:
    """<b>Which commitments does it carry out?</b>"""
    return plain("example-ask-commitments")


def example_ask_consent() -> Text:
    """<b>Before you send</b>"""
    return plain("example-ask-consent")


def example_ask_files(*, most: int) -> Text:
    """<b>Photos or documents</b>"""
    return Text("example-ask-files", {"most": most})


def example_ask_links() -> Text:
    """<b>Links people can open</b>"""
    return plain("example-ask-links")


def example_ask_partners() -> Text:
    """<b>With whom?</b>"""
    return plain("example-ask-partners")


def example_ask_proof() -> Text:
    """<b>Where can staff check it?</b>"""
    return plain("example-ask-proof")


def example_ask_sender() -> Text:
    """<b>Your name and role, please</b>"""
    return plain("example-ask-sender")


def example_ask_since() -> Text:
    """<b>Since when?</b>"""
    return plain("example-ask-since")


def example_ask_text() -> Text:
    """<b>What does the city do, and what came of it?</b>"""
    return plain("example-ask-text")


def example_ask_title() -> Text:
    """<b>A short title</b>"""
    return plain("example-ask-title")


def example_commitments(*, commitments: Word) -> Text:
    """📜 {$commitments}"""
    return Text("example-commitments", {"commitments": commitments})


def example_files(*, title: Word) -> Text:
    """🖼 To: <b>{$title}</b>"""
    return Text("example-files", {"title": title})


def example_head(*, title: Word) -> Text:
    """💡 <b>{$title}</b>"""
    return Text("example-head", {"title": title})


def example_intro() -> Text:
    """<b>Share an example</b>"""
    return plain("example-intro")


def example_place(*, place: Word) -> Text:
    """📍 {$place}"""
    return Text("example-place", {"place": place})


def example_text(*, text: Word) -> Text:
    """{$text}"""
    return Text("example-text", {"text": text})


def examples_head(*, about: Word, count: int) -> Text:
    """💡 <b>{$about}</b>: {$count} examples"""
    return Text("examples-head", {"about": about, "count": count})


def examples_line(*, number: Word, title: Word, place: Word) -> Text:
    """<b>{$number}.</b> {$title} ({$place})"""
    return Text("examples-line", {"number": number, "title": title, "place": place})


def examples_none(*, about: Word) -> Text:
    """💡 No example is published here: {$about}."""
    return Text("examples-none", {"about": about})


def examples_none_more() -> Text:
    """The six commitments show what others do."""
    return plain("examples-none-more")


def examples_not_about(*, about: Word) -> Text:
    """None of it is filed under “{$about}”."""
    return Text("examples-not-about", {"about": about})


def file_hidden() -> Text:
    """not public"""
    return plain("file-hidden")


def file_of(*, number: Word, reference: Word, state: Word) -> Text:
    """📎 File {$number} of <code>{$reference}</code>: {$state}"""
    return Text("file-of", {"number": number, "reference": reference, "state": state})


def file_public() -> Text:
    """becomes public with the example"""
    return plain("file-public")


def file_unknown() -> Text:
    """📎 There was a file here that Telegram can no longer find. Ask its sender to send it again."""
    return plain("file-unknown")


def files_count(*, files: int) -> Text:
    """{$files} files"""
    return Text("files-count", {"files": files})


def follow_how(*, button: Word) -> Text:
    """Tap “{$button}” and I will write to you when something changes here, at most once a day."""
    return Text("follow-how", {"button": button})


def follow_which() -> Text:
    """🔔 What shall I keep an eye on? Write the name of a city or country, then tap the button wi"""
    return plain("follow-which")


def following_commitment(*, number: Word, title: Word) -> Text:
    """Commitment {$number}: {$title}"""
    return Text("following-commitment", {"number": number, "title": title})


def following_head() -> Text:
    """🔔 <b>You follow</b>"""
    return plain("following-head")


def following_line(*, subject: Word) -> Text:
    """• {$subject}"""
    return Text("following-line", {"subject": subject})


def following_none() -> Text:
    """You follow nothing yet. Ask me about a place, a country or a commitment and tap “Follow”."""
    return plain("following-none")


def following_nothing_to_stop() -> Text:
    """You follow nothing, so no news comes from me. Answers to your own questions always do."""
    return plain("following-nothing-to-stop")


def following_stopped(*, count: int) -> Text:
    """🔕 Done. You followed {$count} things; no more news will come."""
    return Text("following-stopped", {"count": count})


def form_after_silence() -> Text:
    """I was away for a while and may have missed a tap. Here is where we are:"""
    return plain("form-after-silence")


def form_another(*, pressed: Word, open: Word) -> Text:
    """That button belongs to another form of yours, <b>{$pressed}</b>. Open now is <b>{$open}</b"""
    return Text("form-another", {"pressed": pressed, "open": open})


def form_ask_another_place(*, typed: Word, places: Word) -> Text:
    """<b>Is “{$typed}” another place than {$places}?</b>"""
    return Text("form-ask-another-place", {"typed": typed, "places": places})


def form_ask_as_written(*, typed: Word, country: Word) -> Text:
    """<b>I know no place called “{$typed}” in {$country}.</b>"""
    return Text("form-ask-as-written", {"typed": typed, "country": country})


def form_ask_country(*, typed: Word) -> Text:
    """<b>In which country is “{$typed}”?</b>"""
    return Text("form-ask-country", {"typed": typed})


def form_ask_country_of_unknown(*, typed: Word) -> Text:
    """<b>I know no place called “{$typed}”. In which country is it?</b>"""
    return Text("form-ask-country-of-unknown", {"typed": typed})


def form_ask_place() -> Text:
    """<b>Which place do you speak for?</b>"""
    return plain("form-ask-place")


def form_ask_place_about() -> Text:
    """<b>Which place is it about?</b>"""
    return plain("form-ask-place-about")


def form_ask_place_inside(*, count: int) -> Text:
    """<b>The name of the place is enough.</b>"""
    return Text("form-ask-place-inside", {"count": count})


def form_ask_place_own() -> Text:
    """<b>Which place is it about?</b>"""
    return plain("form-ask-place-own")


def form_ask_which_place(*, count: int, typed: Word, kept: Word) -> Text:
    """<b>Is “{$typed}” one of these?</b>"""
    return Text("form-ask-which-place", {"count": count, "typed": typed, "kept": kept})


def form_cancel_sure(*, days: int) -> Text:
    """Stop here? Your answers are kept for {$days} days, so you can go on later, or you can dele"""
    return Text("form-cancel-sure", {"days": days})


def form_cannot_skip() -> Text:
    """This one can’t be skipped, but you can go back or keep the form for later."""
    return plain("form-cannot-skip")


def form_collected_files(*, count: int) -> Text:
    """I have {$count} files."""
    return Text("form-collected-files", {"count": count})


def form_collected_text(*, count: int, least: int, most: int) -> Text:
    """I have {$count} characters so far (at least {NUMBER($least)}, at most {NUMBER($most)})."""
    return Text("form-collected-text", {"count": count, "least": least, "most": most})


def form_deleted() -> Text:
    """Deleted. Nothing was sent."""
    return plain("form-deleted")


def form_edited() -> Text:
    """I saw that you edited a message. Your answers stay as they were: use “Back”, or tap the an"""
    return plain("form-edited")


def form_enough_today(*, time: Word) -> Text:
    """You have sent something in very often today, and the team looks at each. Your form is kept"""
    return Text("form-enough-today", {"time": time})


def form_exists() -> Text:
    """You have an unfinished form of this kind. Go on with it, or start anew?"""
    return plain("form-exists")


def form_first_privately() -> Text:
    """Forms are filled in privately. Tap the button to write to me directly."""
    return plain("form-first-privately")


def form_for_place(*, form: Word, place: Word) -> Text:
    """{$form}: {$place}"""
    return Text("form-for-place", {"form": form, "place": place})


def form_goes_on() -> Text:
    """<i>Back to your form: all your answers are kept.</i>"""
    return plain("form-goes-on")


def form_gone() -> Text:
    """That form is no longer there. It was sent or deleted."""
    return plain("form-gone")


def form_is_it_the_answer(*, words: Word) -> Text:
    """This reads like a question to me:"""
    return Text("form-is-it-the-answer", {"words": words})


def form_kept_aside(*, form: Word) -> Text:
    """Your other form is kept under “My submissions” ({$form})."""
    return Text("form-kept-aside", {"form": form})


def form_line(*, label: Word, answer: Word) -> Text:
    """<b>{$label}:</b> {$answer}"""
    return Text("form-line", {"label": label, "answer": answer})


def form_no_answer() -> Text:
    """I only know who is on the public list and what they do. For anything else, /help names a p"""
    return plain("form-no-answer")


def form_not_here() -> Text:
    """I can’t use that here, but nothing is lost. Please answer the question below."""
    return plain("form-not-here")


def form_nothing_to_stop() -> Text:
    """No news comes to you from here: you follow nothing."""
    return plain("form-nothing-to-stop")


def form_nothing_yet() -> Text:
    """Nothing has come yet. Please send it first."""
    return plain("form-nothing-yet")


def form_old_button() -> Text:
    """That button belonged to an earlier step. Here is where we are now."""
    return plain("form-old-button")


def form_one_more() -> Text:
    """One answer is still missing:"""
    return plain("form-one-more")


def form_parked() -> Text:
    """I kept your unfinished form. You find it under “My submissions”."""
    return plain("form-parked")


def form_present_answer(*, answer: Word) -> Text:
    """<i>Your present answer: {$answer}</i>"""
    return Text("form-present-answer", {"answer": answer})


def form_resumed() -> Text:
    """Welcome back. We go on where you stopped."""
    return plain("form-resumed")


def form_step(*, step: Word, steps: Word) -> Text:
    """<i>Step {$step} of about {$steps}</i>"""
    return Text("form-step", {"step": step, "steps": steps})


def form_still_open(*, button: Word) -> Text:
    """<i>Your form stays open, with all your answers. To leave it, tap “{$button}”.</i>"""
    return Text("form-still-open", {"button": button})


def form_summary() -> Text:
    """<b>Please check before you send</b>"""
    return plain("form-summary")


def form_summary_hint() -> Text:
    """Tap an answer to change it. Nothing is sent until you press “Send for review”."""
    return plain("form-summary-hint")


def form_titles_left_out(*, name: Word) -> Text:
    """The public list shows names without titles: <b>{$name}</b>."""
    return Text("form-titles-left-out", {"name": name})


def form_too_many(*, most: int) -> Text:
    """You have {$most} entries under review already; that is the most at a time. Please wait for"""
    return Text("form-too-many", {"most": most})


def form_unchanged() -> Text:
    """Nothing was changed."""
    return plain("form-unchanged")


def form_use_buttons() -> Text:
    """Please choose one of the buttons below."""
    return plain("form-use-buttons")


def form_waits_already(*, count: int) -> Text:
    """<b>You have sent in {$count} endorsements already.</b> Open one to see it, change it or wi"""
    return Text("form-waits-already", {"count": count})


def form_which(*, form: Word) -> Text:
    """📝 <b>{$form}</b>"""
    return Text("form-which", {"form": form})


def group_hello() -> Text:
    """Ask me which cities signed: mention me with the name of a place. To endorse or share an ex"""
    return plain("group-hello")


def group_lost(*, title: Word) -> Text:
    """⚠️ I am no longer in the staff group “{$title}”. From now on cards go to each reviewer in"""
    return Text("group-lost", {"title": title})


def group_offer() -> Text:
    """Hello! Shall this be the staff group? Then a card for each new entry comes here. Only peop"""
    return plain("group-offer")


def group_used() -> Text:
    """✅ This is the staff group now."""
    return plain("group-used")


def help_administrators() -> Text:
    """• /staff: the team, invitations, reasons for declining"""
    return plain("help-administrators")


def help_contact(*, operator: Word, contact: Word) -> Text:
    """<b>A human being:</b> {$operator}, {$contact}"""
    return Text("help-contact", {"operator": operator, "contact": contact})


def help_head() -> Text:
    """<b>Help</b>"""
    return plain("help-head")


def help_team() -> Text:
    """<b>For the team</b>"""
    return plain("help-team")


def history_corrected(*, old: Word, new: Word) -> Text:
    """<s>{$old}</s> → {$new}"""
    return Text("history-corrected", {"old": old, "new": new})


def history_head(*, reference: Word, title: Word) -> Text:
    """🕰 <b>History of</b> <code>{$reference}</code>: {$title}"""
    return Text("history-head", {"reference": reference, "title": title})


def history_line(*, when: Word, what: Word, who: Word) -> Text:
    """{$when}: <b>{$what}</b>, {$who}"""
    return Text("history-line", {"when": when, "what": what, "who": who})


def history_with_proof(*, what: Word, proof: Word) -> Text:
    """{$what} ({$proof})"""
    return Text("history-with-proof", {"what": what, "proof": proof})


def ids(*, person: Word, chat: Word) -> Text:
    """Your id: <code>{$person}</code>"""
    return Text("ids", {"person": person, "chat": chat})


def inline_declaration() -> Text:
    """The declaration and its commitments"""
    return plain("inline-declaration")


def inline_declaration_title(*, title: Word) -> Text:
    """{$title}"""
    return Text("inline-declaration-title", {"title": title})


def inline_examples(*, count: int) -> Text:
    """{$count} examples of what cities do"""
    return Text("inline-examples", {"count": count})


def inline_hint() -> Text:
    """Ask about a place, country, leader or subject"""
    return plain("inline-hint")


def inline_hint_more() -> Text:
    """For example: Masaka, Kenya, Sadiq Khan, refugees"""
    return plain("inline-hint-more")


def inline_leaders(*, leaders: Word) -> Text:
    """{$leaders}"""
    return Text("inline-leaders", {"leaders": leaders})


def inline_not_listed() -> Text:
    """Not on the list I have"""
    return plain("inline-not-listed")


def inline_nothing(*, typed: Word) -> Text:
    """Nothing found for “{$typed}”"""
    return Text("inline-nothing", {"typed": typed})


def inline_sign() -> Text:
    """How a leader endorses"""
    return plain("inline-sign")


def inline_sign_more() -> Text:
    """In a few minutes, here. Staff check each one."""
    return plain("inline-sign-more")


def inline_totals() -> Text:
    """How many are on the list"""
    return plain("inline-totals")


def invitation(*, place: Word, leaders: int, title: Word) -> Text:
    """<b>To the office that leads {$place}</b>"""
    return Text("invitation", {"place": place, "leaders": leaders, "title": title})


def invitation_anywhere(*, leaders: int, title: Word) -> Text:
    """<b>To the office of our mayor</b>"""
    return Text("invitation-anywhere", {"leaders": leaders, "title": title})


def invite_how(*, letters: int) -> Text:
    """Forward the next two messages, which say the same in two languages, to the leader’s office"""
    return Text("invite-how", {"letters": letters})


def invite_privately() -> Text:
    """✉️ The letter comes in our private chat, ready to forward to the leader’s office."""
    return plain("invite-privately")


def invite_which() -> Text:
    """✉️ I have a letter for a mayor’s office, ready to forward, in the language spoken there. <"""
    return plain("invite-which")


def join_already() -> Text:
    """You are in the team already; the link still works for somebody else."""
    return plain("join-already")


def join_void() -> Text:
    """This invitation has been used or is no longer valid. Please ask for a new one."""
    return plain("join-void")


def join_welcome(*, role: Word) -> Text:
    """<b>Welcome to the team.</b> You are {$role} now."""
    return Text("join-welcome", {"role": role})


def kind_endorsement() -> Text:
    """Endorsement"""
    return plain("kind-endorsement")


def kind_example() -> Text:
    """Example"""
    return plain("kind-example")


def kind_removal() -> Text:
    """Request for removal"""
    return plain("kind-removal")


def kind_report() -> Text:
    """Error report"""
    return plain("kind-report")


def label_aim() -> Text:
    """Wish"""
    return plain("label-aim")


def label_commitment_number(*, number: Word) -> Text:
    """commitment {$number}"""
    return Text("label-commitment-number", {"number": number})


def label_commitments() -> Text:
    """Commitments"""
    return plain("label-commitments")


def label_consent() -> Text:
    """Consent"""
    return plain("label-consent")


def label_contact() -> Text:
    """Contact"""
    return plain("label-contact")


def label_country() -> Text:
    """Country"""
    return plain("label-country")


def label_evidence() -> Text:
    """Where to check it"""
    return plain("label-evidence")


def label_files() -> Text:
    """Photos and documents"""
    return plain("label-files")


def label_leader() -> Text:
    """Name"""
    return plain("label-leader")


def label_leader_latin() -> Text:
    """Name in Latin letters"""
    return plain("label-leader-latin")


def label_links() -> Text:
    """Links"""
    return plain("label-links")


def label_listed() -> Text:
    """Listed already"""
    return plain("label-listed")


def label_office() -> Text:
    """Office"""
    return plain("label-office")


def label_partners() -> Text:
    """With"""
    return plain("label-partners")


def label_place() -> Text:
    """Place"""
    return plain("label-place")


def label_proof() -> Text:
    """Proof of authority"""
    return plain("label-proof")


def label_record() -> Text:
    """Record"""
    return plain("label-record")


def label_report() -> Text:
    """What is wrong"""
    return plain("label-report")


def label_role() -> Text:
    """Filled in by"""
    return plain("label-role")


def label_since() -> Text:
    """Since"""
    return plain("label-since")


def label_statement() -> Text:
    """Public statement"""
    return plain("label-statement")


def label_term_end() -> Text:
    """Term ends"""
    return plain("label-term-end")


def label_text() -> Text:
    """What the city does"""
    return plain("label-text")


def label_title() -> Text:
    """Title"""
    return plain("label-title")


def language_ask() -> Text:
    """<b>Language</b>"""
    return plain("language-ask")


def language_changed() -> Text:
    """We speak English now."""
    return plain("language-changed")


def language_not_yet(*, languages: Word) -> Text:
    """I understand many languages, but so far I answer only in these: {$languages}. To choose on"""
    return Text("language-not-yet", {"languages": languages})


def leader_with_office(*, leader: Word, office: Word) -> Text:
    """{$leader}, {$office}"""
    return Text("leader-with-office", {"leader": leader, "office": office})


def map_caption() -> Text:
    """Each dot is a place whose leader is on the list. Names stand where there is room."""
    return plain("map-caption")


def map_closest(*, where: Word) -> Text:
    """🗺 Shown: <b>{$where}</b>, the closest picture I have."""
    return Text("map-closest", {"where": where})


def map_dot(*, leaders: int) -> Text:
    """{$leaders} leaders"""
    return Text("map-dot", {"leaders": leaders})


def map_facts(*, leaders: int, places: int, countries: int, date: Word) -> Text:
    """{$leaders} leaders in {$places} places in {$countries} countries, as of {$date}"""
    return Text("map-facts", {"leaders": leaders, "places": places, "countries": countries, "date": date})


def map_kicker(*, title: Word) -> Text:
    """{$title}"""
    return Text("map-kicker", {"title": title})


def map_missing(*, places: int) -> Text:
    """{$places} places are not on the map, because I don’t know where they lie."""
    return Text("map-missing", {"places": places})


def map_none_closer(*, typed: Word) -> Text:
    """🗺 “{$typed}”: I found no closer map of that, so here is the whole one."""
    return Text("map-none-closer", {"typed": typed})


def map_place(*, place: Word) -> Text:
    """📍 <b>{$place}</b>"""
    return Text("map-place", {"place": place})


def map_place_caption() -> Text:
    """The ring marks it. The other dots are places on the list too."""
    return plain("map-place-caption")


def map_source() -> Text:
    """Borders: Natural Earth, no position taken"""
    return plain("map-source")


def map_title(*, where: Word) -> Text:
    """{$where}"""
    return Text("map-title", {"where": where})


def map_world() -> Text:
    """Around the world"""
    return plain("map-world")


def mark_machine_translation() -> Text:
    """<i>Machine translation, not official.</i>"""
    return plain("mark-machine-translation")


def mark_official() -> Text:
    """<i>Official wording.</i>"""
    return plain("mark-official")


def mark_our_summary() -> Text:
    """<i>Summary by this bot’s team; the official wording is at the public source.</i>"""
    return plain("mark-our-summary")


def menu_head() -> Text:
    """What would you like to do? You can also just ask me about a place, country or leader."""
    return plain("menu-head")


def name_given(*, words: Word, place: Word) -> Text:
    """✅ “{$words}” is another name of {$place} now. Whoever asks for it finds the place."""
    return Text("name-given", {"words": words, "place": place})


def name_undone(*, words: Word) -> Text:
    """↩️ Undone: “{$words}” is no name of the place any more, and stands among the questions wit"""
    return Text("name-undone", {"words": words})


def names_given(*, words: Word, who: Word, when: Word) -> Text:
    """• “{$words}”: given by {$who}, {$when}"""
    return Text("names-given", {"words": words, "who": who, "when": when})


def names_given_once(*, words: Word) -> Text:
    """• “{$words}”: by whom and when was not yet kept then"""
    return Text("names-given-once", {"words": words})


def names_head() -> Text:
    """<b>Names given by staff</b>"""
    return plain("names-head")


def names_line(*, number: Word, words: Word, place: Word) -> Text:
    """<b>{$number}.</b> “{$words}”: {$place}"""
    return Text("names-line", {"number": number, "words": words, "place": place})


def names_none() -> Text:
    """<b>Names given by staff</b>"""
    return plain("names-none")


def names_none_here() -> Text:
    """None."""
    return plain("names-none-here")


def names_of_place(*, place: Word) -> Text:
    """<b>{$place}</b>"""
    return Text("names-of-place", {"place": place})


def names_others() -> Text:
    """Its other names come with the register, with a record, or from the gazetteer. They cannot"""
    return plain("names-others")


def names_taken(*, words: Word, who: Word, when: Word) -> Text:
    """• <s>“{$words}”</s>: taken away by {$who}, {$when}"""
    return Text("names-taken", {"words": words, "who": who, "when": when})


def names_which(*, typed: Word) -> Text:
    """Which “{$typed}” do you mean?"""
    return Text("names-which", {"typed": typed})


def nothing_yet() -> Text:
    """–"""
    return plain("nothing-yet")


def office_local(*, office: Word) -> Text:
    """{$office}"""
    return Text("office-local", {"office": office})


def office_name(*, gender: Word, office: Word) -> Text:
    """Councillor"""
    return Text("office-name", {"gender": gender, "office": office})


def office_of_woman(*, office: Word) -> Text:
    """{$office} (woman)"""
    return Text("office-of-woman", {"office": office})


def old_button() -> Text:
    """That button is from an older version and does nothing any more. The menu has everything."""
    return plain("old-button")


def operator_unnamed() -> Text:
    """the team that runs this bot"""
    return plain("operator-unnamed")


def overdue_reminder(*, count: int) -> Text:
    """⚠️ {$count} entries have waited for review longer than they should: /queue"""
    return Text("overdue-reminder", {"count": count})


def own_words_dropped() -> Text:
    """Never mind, nothing has changed."""
    return plain("own-words-dropped")


def own_words_please() -> Text:
    """Please answer in words, or tap “Cancel”."""
    return plain("own-words-please")


def pause_begun() -> Text:
    """⏸ Paused. From now on nothing is taken in from people; their forms stay as they are. Quest"""
    return plain("pause-begun")


def pause_ended() -> Text:
    """▶️ The pause is over. Whoever was in a form sees it again."""
    return plain("pause-ended")


def pause_hint() -> Text:
    """To tell people why, or until when, write it behind the command: /pause We are back at noon"""
    return plain("pause-hint")


def pause_none() -> Text:
    """There is no pause."""
    return plain("pause-none")


def pause_over() -> Text:
    """We are back; thank you for waiting. Here is where we were:"""
    return plain("pause-over")


def pause_told(*, name: Word) -> Text:
    """⏸ {$name} has begun a pause: nothing is taken in from people until an administrator ends i"""
    return Text("pause-told", {"name": name})


def pause_words(*, words: Word) -> Text:
    """<blockquote>{$words}</blockquote>"""
    return Text("pause-words", {"words": words})


def paused() -> Text:
    """We are taking a short break from receiving submissions, so this was not saved. Your form s"""
    return plain("paused")


def place_in_country(*, place: Word, country: Word) -> Text:
    """{$place}, {$country}"""
    return Text("place-in-country", {"place": place, "country": country})


def place_in_region(*, place: Word, region: Word, country: Word) -> Text:
    """{$place}, {$region}, {$country}"""
    return Text("place-in-region", {"place": place, "region": region, "country": country})


def place_with_people(*, people: int, place: Word) -> Text:
    """{$place} ({$people} people)"""
    return Text("place-with-people", {"people": people, "place": place})


def privacy_counted() -> Text:
    """Only that this account sent something today is kept, until tomorrow, so that nobody gets r"""
    return plain("privacy-counted")


def privacy_erase_sure() -> Text:
    """<b>Erase your data?</b>"""
    return plain("privacy-erase-sure")


def privacy_erased() -> Text:
    """Done. Nothing here points to you any more."""
    return plain("privacy-erased")


def privacy_export() -> Text:
    """Everything stored about you, as a file."""
    return plain("privacy-export")


def privacy_head(*, language: Word, drafts: int, entries: int, follows: int, operator: Word) -> Text:
    """<b>Your data</b>"""
    return Text("privacy-head", {"language": language, "drafts": drafts, "entries": entries, "follows": follows, "operator": operator})


def privacy_notice(*, operator: Word, draft_days: int, proof_days: int) -> Text:
    """<b>Before we begin</b>"""
    return Text("privacy-notice", {"operator": operator, "draft_days": draft_days, "proof_days": proof_days})


def privacy_withdrawn(*, count: int) -> Text:
    """{$count} entries that were not public yet were withdrawn."""
    return Text("privacy-withdrawn", {"count": count})


def procedure_change() -> Text:
    """✏️ Yes. Before you send it, the summary at the end lets you change each answer. After that"""
    return plain("procedure-change")


def procedure_council() -> Text:
    """🏛 Here nobody asks for a vote: the leader endorses, and the team checks that it is really"""
    return plain("procedure-council")


def procedure_council_not_asked() -> Text:
    """🏛 No, nothing here asks for a vote of your council."""
    return plain("procedure-council-not-asked")


def procedure_free() -> Text:
    """🆓 It costs nothing."""
    return plain("procedure-free")


def procedure_public_endorsement() -> Text:
    """🔒 Before it is approved, only the team sees it. After that the leader’s name, office, plac"""
    return plain("procedure-public-endorsement")


def procedure_public_example() -> Text:
    """🔒 Before it is approved, only the team sees it. After that the place, commitments, title,"""
    return plain("procedure-public-example")


def procedure_public_report() -> Text:
    """🔒 Only the team sees what you write here. It never becomes public."""
    return plain("procedure-public-report")


def procedure_route(*, operator: Word, needed: int) -> Text:
    """📬 To {$operator}. {$needed} people of the team have to approve it; before that nothing of"""
    return Text("procedure-route", {"operator": operator, "needed": needed})


def procedure_told_here() -> Text:
    """I write to you here as soon as there is a decision."""
    return plain("procedure-told-here")


def procedure_why_endorsement(*, days: int) -> Text:
    """🔎 Name, office and place are the endorsement itself: the list says who endorses, and for w"""
    return Text("procedure-why-endorsement", {"days": days})


def procedure_why_example(*, days: int) -> Text:
    """🔎 What you tell about the city becomes public, so that others can learn from it. Who you a"""
    return Text("procedure-why-example", {"days": days})


def procedure_why_report(*, days: int) -> Text:
    """🔎 So that our team can check it and correct the list. Nobody else sees it, and it is delet"""
    return Text("procedure-why-report", {"days": days})


def proof_called() -> Text:
    """office called"""
    return plain("proof-called")


def proof_claimed() -> Text:
    """claimed, not checked"""
    return plain("proof-claimed")


def proof_known() -> Text:
    """known to us in person"""
    return plain("proof-known")


def proof_letter() -> Text:
    """signed letter seen"""
    return plain("proof-letter")


def proof_listed() -> Text:
    """listed by the Network"""
    return plain("proof-listed")


def proof_official_page() -> Text:
    """official page opened"""
    return plain("proof-official-page")


def queue_all() -> Text:
    """Everything"""
    return plain("queue-all")


def queue_free() -> Text:
    """Nobody on it"""
    return plain("queue-free")


def queue_head(*, part: Word, count: int) -> Text:
    """🗂 <b>{$part}</b>: {$count} entries wait."""
    return Text("queue-head", {"part": part, "count": count})


def queue_held(*, line: Word, who: Word) -> Text:
    """{$line} 🙋 {$who}"""
    return Text("queue-held", {"line": line, "who": who})


def queue_line(*, reference: Word, kind: Word, title: Word, since: Word) -> Text:
    """<code>{$reference}</code> {$kind}: {$title}, {$since}"""
    return Text("queue-line", {"reference": reference, "kind": kind, "title": title, "since": since})


def queue_mine() -> Text:
    """I’m on it"""
    return plain("queue-mine")


def queue_overdue(*, reference: Word, kind: Word, title: Word, since: Word) -> Text:
    """⚠️ <code>{$reference}</code> {$kind}: {$title}, {$since}"""
    return Text("queue-overdue", {"reference": reference, "kind": kind, "title": title, "since": since})


def reason_ask(*, language: Word) -> Text:
    """Write the reason in {$language}, as the leader will read it (up to 500 characters)."""
    return Text("reason-ask", {"language": language})


def reason_for(*, kinds: Word) -> Text:
    """Offered for: {$kinds}"""
    return Text("reason-for", {"kinds": kinds})


def reason_in(*, language: Word, words: Word) -> Text:
    """<b>{$language}:</b> {$words}"""
    return Text("reason-in", {"language": language, "words": words})


def reason_line(*, reason: Word) -> Text:
    """<b>Reason:</b> {$reason}"""
    return Text("reason-line", {"reason": reason})


def reason_unworded() -> Text:
    """–"""
    return plain("reason-unworded")


def reason_words(*, words: Word) -> Text:
    """<blockquote>{$words}</blockquote>"""
    return Text("reason-words", {"words": words})


def reasons_head() -> Text:
    """<b>Reasons</b>"""
    return plain("reasons-head")


def receipt(*, reference: Word) -> Text:
    """✅ Received. Your reference is <code>{$reference}</code>."""
    return Text("receipt", {"reference": reference})


def receipt_next() -> Text:
    """Staff will check it, and I will tell you here whatever they decide. /status shows where it"""
    return plain("receipt-next")


def removal_ask_consent() -> Text:
    """Staff will check that the request comes from the leader named, and then take the record of"""
    return plain("removal-ask-consent")


def report_ask_evidence() -> Text:
    """<b>Where can staff see what is right?</b>"""
    return plain("report-ask-evidence")


def report_ask_what() -> Text:
    """<b>What is wrong, or why should it not be there?</b>"""
    return plain("report-ask-what")


def report_ask_what_in(*, record: Word) -> Text:
    """<b>What is wrong in this record, or why should it not be there?</b>"""
    return Text("report-ask-what-in", {"record": record})


def report_intro() -> Text:
    """<b>Report an error, or object</b>"""
    return plain("report-intro")


def resume_told(*, name: Word) -> Text:
    """▶️ {$name} has ended the pause."""
    return Text("resume-told", {"name": name})


def role_administrator() -> Text:
    """administrator"""
    return plain("role-administrator")


def role_aide() -> Text:
    """somebody preparing it for the leader"""
    return plain("role-aide")


def role_leader() -> Text:
    """the leader in person"""
    return plain("role-leader")


def role_reader() -> Text:
    """reader"""
    return plain("role-reader")


def role_reviewer() -> Text:
    """reviewer"""
    return plain("role-reviewer")


def somebody() -> Text:
    """somebody"""
    return plain("somebody")


def staff_changed(*, who: Word, role: Word, by: Word) -> Text:
    """👥 {$who} is {$role} now, says {$by}."""
    return Text("staff-changed", {"who": who, "role": role, "by": by})


def staff_floor(*, who: Word) -> Text:
    """• {$who}: administrator, by the operator’s setting"""
    return Text("staff-floor", {"who": who})


def staff_head() -> Text:
    """<b>The team</b>"""
    return plain("staff-head")


def staff_invitation(*, role: Word) -> Text:
    """🔗 Whoever opens this link first joins the team as {$role}. It works once, for three days."""
    return Text("staff-invitation", {"role": role})


def staff_joined(*, who: Word, role: Word) -> Text:
    """👋 {$who} has joined the team as {$role}."""
    return Text("staff-joined", {"who": who, "role": role})


def staff_line(*, who: Word, role: Word) -> Text:
    """• {$who}: {$role}"""
    return Text("staff-line", {"who": who, "role": role})


def staff_removed(*, who: Word, by: Word) -> Text:
    """👥 {$who} is no longer in the team, says {$by}."""
    return Text("staff-removed", {"who": who, "by": by})


def staff_too_few(*, kind: Word, needed: int, eligible: int) -> Text:
    """⚠️ {$kind}: {$needed} approvals are needed, but only {$eligible} people can give one. Noth"""
    return Text("staff-too-few", {"kind": kind, "needed": needed, "eligible": eligible})


def state_approved() -> Text:
    """☑️ approved, not public yet"""
    return plain("state-approved")


def state_being_replaced() -> Text:
    """✅ published, about to be replaced by a newer version"""
    return plain("state-being-replaced")


def state_changes_asked() -> Text:
    """✏️ changes requested"""
    return plain("state-changes-asked")


def state_declined() -> Text:
    """❌ declined"""
    return plain("state-declined")


def state_pending() -> Text:
    """🕓 under review"""
    return plain("state-pending")


def state_published() -> Text:
    """✅ published"""
    return plain("state-published")


def state_replaced() -> Text:
    """replaced by a newer version"""
    return plain("state-replaced")


def state_settled() -> Text:
    """✅ settled"""
    return plain("state-settled")


def state_suspended() -> Text:
    """⏸ suspended"""
    return plain("state-suspended")


def state_withdrawn() -> Text:
    """↩️ withdrawn"""
    return plain("state-withdrawn")


def stats_count(*, state: Word, count: int) -> Text:
    """{$state}: {NUMBER($count)}"""
    return Text("stats-count", {"state": state, "count": count})


def stats_head() -> Text:
    """<b>Numbers</b>"""
    return plain("stats-head")


def stats_kind(*, kind: Word, counts: Word, usual: Word) -> Text:
    """<b>{$kind}:</b> {$counts}"""
    return Text("stats-kind", {"kind": kind, "counts": counts, "usual": usual})


def stats_none(*, kind: Word) -> Text:
    """<b>{$kind}:</b> none yet"""
    return Text("stats-none", {"kind": kind})


def status_draft(*, form: Word, time: Word) -> Text:
    """📝 Draft: {$form} ({$time})"""
    return Text("status-draft", {"form": form, "time": time})


def status_empty() -> Text:
    """You have not sent or begun anything yet."""
    return plain("status-empty")


def status_entry(*, reference: Word, kind: Word, state: Word) -> Text:
    """<code>{$reference}</code> {$kind}: {$state}"""
    return Text("status-entry", {"reference": reference, "kind": kind, "state": state})


def status_head() -> Text:
    """<b>My submissions</b>"""
    return plain("status-head")


def submitted_summary(*, reference: Word) -> Text:
    """<b>Sent for review</b> as <code>{$reference}</code>"""
    return Text("submitted-summary", {"reference": reference})


def the_bot() -> Text:
    """the bot"""
    return plain("the-bot")


def the_sender() -> Text:
    """the sender"""
    return plain("the-sender")


def theme_name(*, theme: Word) -> Text:
    """Another theme"""
    return Text("theme-name", {"theme": theme})


def toast_alias(*, words: Word, place: Word) -> Text:
    """Done. Whoever asks for “{$words}” now finds {$place}."""
    return Text("toast-alias", {"words": words, "place": place})


def toast_alias_taken(*, words: Word) -> Text:
    """“{$words}” is an everyday word, or the name of something else. Nothing was changed."""
    return Text("toast-alias-taken", {"words": words})


def toast_already_yours() -> Text:
    """You have already approved it in this round."""
    return plain("toast-already-yours")


def toast_anonymous() -> Text:
    """Please turn off “Remain anonymous” first: a decision needs a person."""
    return plain("toast-anonymous")


def toast_approved(*, given: Word, needed: Word) -> Text:
    """{$given} of {$needed} approvals."""
    return Text("toast-approved", {"given": given, "needed": needed})


def toast_asked_privately() -> Text:
    """I have asked you in our private chat."""
    return plain("toast-asked-privately")


def toast_bar_staff() -> Text:
    """This was sent by a colleague: staff cannot be blocked."""
    return plain("toast-bar-staff")


def toast_barred() -> Text:
    """Blocked. The card says so."""
    return plain("toast-barred")


def toast_barred_already(*, who: Word) -> Text:
    """{$who} has already blocked the sender."""
    return Text("toast-barred-already", {"who": who})


def toast_changed_since() -> Text:
    """It has changed since you saw it. Here is how it stands now."""
    return plain("toast-changed-since")


def toast_corrected(*, lapsed: int) -> Text:
    """Corrected. Its {$lapsed} approvals have lapsed, and the leader is told."""
    return Text("toast-corrected", {"lapsed": lapsed})


def toast_country_missing() -> Text:
    """Add the country first, with “Correct spelling”."""
    return plain("toast-country-missing")


def toast_decided(*, time: Word) -> Text:
    """Done. You can undo it for {$time}."""
    return Text("toast-decided", {"time": time})


def toast_done() -> Text:
    """Done."""
    return plain("toast-done")


def toast_entry_gone() -> Text:
    """This entry no longer exists."""
    return plain("toast-entry-gone")


def toast_erased() -> Text:
    """The sender has erased their data: nothing is left to decide on."""
    return plain("toast-erased")


def toast_file_hidden() -> Text:
    """It stays private."""
    return plain("toast-file-hidden")


def toast_file_public() -> Text:
    """It may become public."""
    return plain("toast-file-public")


def toast_first(*, who: Word, what: Word) -> Text:
    """{$who} was first: {$what}."""
    return Text("toast-first", {"who": who, "what": what})


def toast_follow_privately() -> Text:
    """News comes in private. Open a chat with me, press Start, then tap here again."""
    return plain("toast-follow-privately")


def toast_following() -> Text:
    """You will get a message when something changes here, at most one a day. “Stop” ends it at a"""
    return plain("toast-following")


def toast_follows_enough() -> Text:
    """You follow as much as I can keep for you. /following lists it."""
    return plain("toast-follows-enough")


def toast_found() -> Text:
    """Glad to hear it!"""
    return plain("toast-found")


def toast_held() -> Text:
    """You are on it."""
    return plain("toast-held")


def toast_held_by(*, who: Word) -> Text:
    """{$who} is on it."""
    return Text("toast-held-by", {"who": who})


def toast_last_administrator() -> Text:
    """That would leave nobody to administer the bot."""
    return plain("toast-last-administrator")


def toast_name_gone() -> Text:
    """This name, or its place, no longer exists."""
    return plain("toast-name-gone")


def toast_name_taken(*, words: Word) -> Text:
    """“{$words}” is no name of it any more. It stands among the unanswered questions again."""
    return Text("toast-name-taken", {"words": words})


def toast_name_taken_already(*, words: Word, who: Word) -> Text:
    """“{$words}” is no name of it any more: {$who} has taken it away already."""
    return Text("toast-name-taken-already", {"words": words, "who": who})


def toast_no_longer(*, state: Word) -> Text:
    """Not possible any more: it is {$state}."""
    return Text("toast-no-longer", {"state": state})


def toast_nobody_to_bar() -> Text:
    """Nobody can be blocked for this one."""
    return plain("toast-nobody-to-bar")


def toast_not_barred() -> Text:
    """The sender is not blocked."""
    return plain("toast-not-barred")


def toast_not_for_this_kind() -> Text:
    """This is not possible for this kind of entry."""
    return plain("toast-not-for-this-kind")


def toast_not_staff() -> Text:
    """This person is not in the list."""
    return plain("toast-not-staff")


def toast_not_your_role() -> Text:
    """Your role does not allow this."""
    return plain("toast-not-your-role")


def toast_noted() -> Text:
    """Noted."""
    return plain("toast-noted")


def toast_old_step() -> Text:
    """That button is from an older version. Here is the present card."""
    return plain("toast-old-step")


def toast_open_private_chat() -> Text:
    """Open a private chat with me first, then press again."""
    return plain("toast-open-private-chat")


def toast_own_alone() -> Text:
    """Another administrator decides on a matter of your own, and there is none yet. Make a colle"""
    return plain("toast-own-alone")


def toast_own_entry() -> Text:
    """You sent this one in yourself, so somebody else decides."""
    return plain("toast-own-entry")


def toast_own_few(*, needed: Word, able: Word) -> Text:
    """Others decide on a matter of your own. Approvals needed: {$needed}; people who can give on"""
    return Text("toast-own-few", {"needed": needed, "able": able})


def toast_own_record() -> Text:
    """It is about a record that you sent in, so somebody else decides."""
    return plain("toast-own-record")


def toast_published(*, time: Word) -> Text:
    """Approved. It becomes public in {$time} unless you undo it."""
    return Text("toast-published", {"time": time})


def toast_question_gone() -> Text:
    """This question is no longer in the list."""
    return plain("toast-question-gone")


def toast_queue_empty() -> Text:
    """Nothing else waits for you."""
    return plain("toast-queue-empty")


def toast_released() -> Text:
    """You are no longer on it."""
    return plain("toast-released")


def toast_removed() -> Text:
    """Removed."""
    return plain("toast-removed")


def toast_sent() -> Text:
    """Sent for review"""
    return plain("toast-sent")


def toast_sent_privately() -> Text:
    """Sent to you in our private chat."""
    return plain("toast-sent-privately")


def toast_settled(*, time: Word) -> Text:
    """Settled. You can undo it for {$time}."""
    return Text("toast-settled", {"time": time})


def toast_staff_only() -> Text:
    """Only staff can do this."""
    return plain("toast-staff-only")


def toast_stands_already(*, reference: Word) -> Text:
    """{$reference} already stands for this leader and place."""
    return Text("toast-stands-already", {"reference": reference})


def toast_start_privately() -> Text:
    """I need to ask you in private. Open a chat with me, press Start, then tap here again."""
    return plain("toast-start-privately")


def toast_swept(*, count: int, time: Word) -> Text:
    """{$count} declined. You can undo each on its card for {$time}."""
    return Text("toast-swept", {"count": count, "time": time})


def toast_unbarred() -> Text:
    """Unblocked."""
    return plain("toast-unbarred")


def toast_undo_late() -> Text:
    """Too late to undo: the leader has been told."""
    return plain("toast-undo-late")


def toast_undo_not_yours() -> Text:
    """Only whoever decided can undo it."""
    return plain("toast-undo-not-yours")


def toast_undo_overtaken() -> Text:
    """It cannot be undone: it has moved on since."""
    return plain("toast-undo-overtaken")


def toast_undone() -> Text:
    """Undone."""
    return plain("toast-undone")


def toast_unfollowed() -> Text:
    """Done: no more news of this."""
    return plain("toast-unfollowed")


def toast_withdrawn() -> Text:
    """Withdrawn"""
    return plain("toast-withdrawn")


def toast_wording_confirmed(*, count: int) -> Text:
    """{$count} commitments are now marked official."""
    return Text("toast-wording-confirmed", {"count": count})


def told_changes_asked(*, reference: Word) -> Text:
    """✏️ <b>Staff ask for a change</b> in <code>{$reference}</code>. All answers are kept."""
    return Text("told-changes-asked", {"reference": reference})


def told_corrected(*, reference: Word, label: Word, old: Word, new: Word) -> Text:
    """🔤 Staff have corrected a spelling in <code>{$reference}</code>."""
    return Text("told-corrected", {"reference": reference, "label": label, "old": old, "new": new})


def told_declined(*, reference: Word) -> Text:
    """❌ <code>{$reference}</code> <b>was declined.</b>"""
    return Text("told-declined", {"reference": reference})


def told_made_way(*, reference: Word) -> Text:
    """🔄 <b>A newer version has taken the place of</b> <code>{$reference}</code>. It was sent in"""
    return Text("told-made-way", {"reference": reference})


def told_published_endorsement(*, reference: Word) -> Text:
    """✅ <b>Published.</b> The endorsement <code>{$reference}</code> is on the public list. Thank"""
    return Text("told-published-endorsement", {"reference": reference})


def told_published_example(*, reference: Word) -> Text:
    """✅ <b>Published.</b> The example <code>{$reference}</code> is public. Thank you for sharing"""
    return Text("told-published-example", {"reference": reference})


def told_reopened(*, reference: Word) -> Text:
    """🔁 <code>{$reference}</code> <b>is under review again.</b>"""
    return Text("told-reopened", {"reference": reference})


def told_restored(*, reference: Word) -> Text:
    """▶️ <code>{$reference}</code> <b>is back on the public list.</b>"""
    return Text("told-restored", {"reference": reference})


def told_settled_removal(*, reference: Word) -> Text:
    """✅ <b>Done.</b> As requested in <code>{$reference}</code>, the record is no longer on the p"""
    return Text("told-settled-removal", {"reference": reference})


def told_settled_report(*, reference: Word) -> Text:
    """✅ <b>Settled.</b> Staff have checked your report <code>{$reference}</code>. Thank you!"""
    return Text("told-settled-report", {"reference": reference})


def told_suspended(*, reference: Word) -> Text:
    """⏸ <code>{$reference}</code> <b>has been taken off the public list for now.</b>"""
    return Text("told-suspended", {"reference": reference})


def told_taken_off(*, reference: Word) -> Text:
    """⚠️ <code>{$reference}</code> <b>is no longer on the public list.</b> Somebody asked for th"""
    return Text("told-taken-off", {"reference": reference})


def turn_barred() -> Text:
    """The team has paused this conversation, so nothing is taken in here for now. If you think t"""
    return plain("turn-barred")


def turn_failed(*, reference: Word) -> Text:
    """Something went wrong on our side, and this one message of yours was not handled. Nothing e"""
    return Text("turn-failed", {"reference": reference})


def unanswered_ask_name(*, words: Word) -> Text:
    """Which place does “{$words}” mean? Write the name it has on the list."""
    return Text("unanswered-ask-name", {"words": words})


def unanswered_head() -> Text:
    """<b>Questions without an answer</b>"""
    return plain("unanswered-head")


def unanswered_line(*, number: Word, words: Word, count: int) -> Text:
    """<b>{$number}.</b> “{$words}”: {NUMBER($count)}"""
    return Text("unanswered-line", {"number": number, "words": words, "count": count})


def unanswered_no_guess(*, words: Word) -> Text:
    """“{$words}”"""
    return Text("unanswered-no-guess", {"words": words})


def unanswered_no_place(*, typed: Word) -> Text:
    """I know no place of the list called “{$typed}”. Try another of its names."""
    return Text("unanswered-no-place", {"typed": typed})


def unanswered_none() -> Text:
    """There is no question that was asked more than once and not answered."""
    return plain("unanswered-none")


def unanswered_one(*, words: Word, count: int) -> Text:
    """“{$words}”: asked {$count} times"""
    return Text("unanswered-one", {"words": words, "count": count})


def waiting_unknown() -> Text:
    """I can’t say yet how long it takes: there have been too few decisions."""
    return plain("waiting-unknown")


def waiting_usual(*, time: Word) -> Text:
    """Decisions lately took {$time} as a rule."""
    return Text("waiting-usual", {"time": time})


def was_it_ask() -> Text:
    """Was this what you were looking for?"""
    return plain("was-it-ask")


def was_it_others(*, count: int) -> Text:
    """Perhaps one of these?"""
    return Text("was-it-others", {"count": count})


def was_it_tips() -> Text:
    """Sorry that it was not. Try the spelling used there or the English one, the larger city or"""
    return plain("was-it-tips")


def welcome(*, count: int, title: Word) -> Text:
    """<b>Welcome.</b> Here local leaders endorse the {$title}. {$count} leaders are listed."""
    return Text("welcome", {"count": count, "title": title})


def withdraw_sure(*, reference: Word) -> Text:
    """Withdraw <code>{$reference}</code>? Nobody will review it any more; its history is kept. Y"""
    return Text("withdraw-sure", {"reference": reference})


def withdraw_sure_public(*, reference: Word) -> Text:
    """Withdraw <code>{$reference}</code>? It leaves the public list at once; its history is kept"""
    return Text("withdraw-sure-public", {"reference": reference})


def wording_confirm_ask(*, language: Word) -> Text:
    """<b>{$language}: imported wording</b>"""
    return Text("wording-confirm-ask", {"language": language})


def wording_line(*, language: Word, mark: Word) -> Text:
    """{$language}: {$mark}"""
    return Text("wording-line", {"language": language, "mark": mark})


def wording_whole(*, number: Word, words: Word) -> Text:
    """<b>{$number}.</b> {$words}"""
    return Text("wording-whole", {"number": number, "words": words})


def wordings_head() -> Text:
    """<b>Wordings of the commitments</b>, as readers of each language see them now:"""
    return plain("wordings-head")


def words_back() -> Text:
    """back | go back | previous"""
    return plain("words-back")


def words_cancel() -> Text:
    """cancel | quit"""
    return plain("words-cancel")


def words_done() -> Text:
    """done | finished | that is all"""
    return plain("words-done")


def words_help() -> Text:
    """help"""
    return plain("words-help")


def words_language() -> Text:
    """language | change language"""
    return plain("words-language")


def words_map() -> Text:
    """map | the map | a map | world map | show me the map | show me a map"""
    return plain("words-map")


def words_menu() -> Text:
    """menu | main menu"""
    return plain("words-menu")


def words_no() -> Text:
    """no"""
    return plain("words-no")


def words_skip() -> Text:
    """skip | pass"""
    return plain("words-skip")


def words_stop() -> Text:
    """stop | unsubscribe | unfollow | stop following | stop all | no more news"""
    return plain("words-stop")


def words_yes() -> Text:
    """yes | yes please | yes i agree | yes i do | yeah | yep | yup | sure | of course | certainl"""
    return plain("words-yes")
