"""One function per message. Generated from messages/en by `python -m messages.generate`: do not edit."""

from messages.text import Text, Word


def aim_confirm() -> Text:
    """confirm the listed record"""
    return Text("aim-confirm")


def aim_correct() -> Text:
    """correct the listed record"""
    return Text("aim-correct")


def aim_remove() -> Text:
    """take the record off the list"""
    return Text("aim-remove")


def answer_country_unknown(*, typed: Word) -> Text:
    """I don’t know a country called “{$typed}”. Please write its usual name, in English or in it"""
    return Text("answer-country-unknown", {"typed": typed})


def answer_file_kind() -> Text:
    """I can take photos and documents here, no videos, voice messages or stickers."""
    return Text("answer-file-kind")


def answer_file_too_big(*, most: int) -> Text:
    """That file is too big: at most {$most} megabytes."""
    return Text("answer-file-too-big", {"most": most})


def answer_files_please() -> Text:
    """Please send a photo or a document here, or tap “Skip”."""
    return Text("answer-files-please")


def answer_latin_letters() -> Text:
    """Please use Latin letters here (A to Z, accents are fine)."""
    return Text("answer-latin-letters")


def answer_needs_evidence() -> Text:
    """Please send a file, a photo, a link or an official e-mail address."""
    return Text("answer-needs-evidence")


def answer_needs_link() -> Text:
    """I found no web address in that. Please paste one, for example from the city’s site."""
    return Text("answer-needs-link")


def answer_no_formula() -> Text:
    """Please don’t begin with =, +, - or @."""
    return Text("answer-no-formula")


def answer_no_links() -> Text:
    """Please write it without links, e-mail addresses or usernames."""
    return Text("answer-no-links")


def answer_not_a_date() -> Text:
    """I could not read that as a date. Please write a year, a month or a day: 2027, 2027-06 or 2"""
    return Text("answer-not-a-date")


def answer_not_a_name() -> Text:
    """That does not look like a person’s name. Please write the full name in letters, without ti"""
    return Text("answer-not-a-name")


def answer_not_a_place() -> Text:
    """That does not look like the name of a place. Please write it in letters."""
    return Text("answer-not-a-place")


def answer_too_long(*, length: int, most: Word) -> Text:
    """That has {$length} characters; at most {$most} fit. Please shorten it."""
    return Text("answer-too-long", {"length": length, "most": most})


def answer_too_many_files(*, most: int) -> Text:
    """{$most} files are the most I can take here."""
    return Text("answer-too-many-files", {"most": most})


def answer_too_many_links(*, most: int) -> Text:
    """Please send at most {$most} links, not too long."""
    return Text("answer-too-many-links", {"most": most})


def answer_too_short(*, least: int) -> Text:
    """That is too short: please write at least {$least} characters."""
    return Text("answer-too-short", {"least": least})


def answer_words_please() -> Text:
    """Please answer this one in words."""
    return Text("answer-words-please")


def button_add() -> Text:
    """Add"""
    return Text("button-add")


def button_add_of(*, label: Word) -> Text:
    """➕ {$label}"""
    return Text("button-add-of", {"label": label})


def button_agree() -> Text:
    """Yes, I agree"""
    return Text("button-agree")


def button_another_leader() -> Text:
    """I am another leader there"""
    return Text("button-another-leader")


def button_back() -> Text:
    """Back"""
    return Text("button-back")


def button_cancel() -> Text:
    """Cancel"""
    return Text("button-cancel")


def button_change() -> Text:
    """Change"""
    return Text("button-change")


def button_change_of(*, label: Word) -> Text:
    """✏️ {$label}"""
    return Text("button-change-of", {"label": label})


def button_chosen(*, label: Word) -> Text:
    """☑️ {$label}"""
    return Text("button-chosen", {"label": label})


def button_close() -> Text:
    """Close"""
    return Text("button-close")


def button_confirm_record() -> Text:
    """It is right"""
    return Text("button-confirm-record")


def button_continue() -> Text:
    """Continue"""
    return Text("button-continue")


def button_correct_record() -> Text:
    """Correct it"""
    return Text("button-correct-record")


def button_delete() -> Text:
    """Delete"""
    return Text("button-delete")


def button_delete_draft() -> Text:
    """Delete my answers"""
    return Text("button-delete-draft")


def button_done() -> Text:
    """Done"""
    return Text("button-done")


def button_go_back_to_form() -> Text:
    """Back to the form"""
    return Text("button-go-back-to-form")


def button_help() -> Text:
    """Help"""
    return Text("button-help")


def button_i_agree_continue() -> Text:
    """I understand, go on"""
    return Text("button-i-agree-continue")


def button_i_am_leader() -> Text:
    """I am the leader"""
    return Text("button-i-am-leader")


def button_i_prepare() -> Text:
    """I prepare it for the leader"""
    return Text("button-i-prepare")


def button_keep_for_later() -> Text:
    """Keep for later"""
    return Text("button-keep-for-later")


def button_language() -> Text:
    """Language"""
    return Text("button-language")


def button_menu() -> Text:
    """Menu"""
    return Text("button-menu")


def button_more() -> Text:
    """More"""
    return Text("button-more")


def button_next() -> Text:
    """Next"""
    return Text("button-next")


def button_no() -> Text:
    """No"""
    return Text("button-no")


def button_other_place() -> Text:
    """None of these"""
    return Text("button-other-place")


def button_previous() -> Text:
    """Previous"""
    return Text("button-previous")


def button_read_all() -> Text:
    """Read all"""
    return Text("button-read-all")


def button_remove_record() -> Text:
    """Take me off the list"""
    return Text("button-remove-record")


def button_report_error() -> Text:
    """Report an error"""
    return Text("button-report-error")


def button_send_for_review() -> Text:
    """✅ Send for review"""
    return Text("button-send-for-review")


def button_share_example() -> Text:
    """Share an example"""
    return Text("button-share-example")


def button_skip() -> Text:
    """Skip"""
    return Text("button-skip")


def button_start_anew() -> Text:
    """Start anew"""
    return Text("button-start-anew")


def button_submit() -> Text:
    """Submit"""
    return Text("button-submit")


def button_this_is_me(*, leader: Word) -> Text:
    """This is me: {$leader}"""
    return Text("button-this-is-me", {"leader": leader})


def button_undo() -> Text:
    """Undo"""
    return Text("button-undo")


def button_write_privately() -> Text:
    """Write privately"""
    return Text("button-write-privately")


def button_yes() -> Text:
    """Yes"""
    return Text("button-yes")


def commitment_short(*, number: Word, title: Word) -> Text:
    """{$number}. {$title}"""
    return Text("commitment-short", {"number": number, "title": title})


def endorse_ask_aim(*, leader: Word, office: Word) -> Text:
    """The list says: <b>{$leader}</b>, {$office}."""
    return Text("endorse-ask-aim", {"leader": leader, "office": office})


def endorse_ask_consent() -> Text:
    """<b>What becomes public</b>"""
    return Text("endorse-ask-consent")


def endorse_ask_consent_aide() -> Text:
    """<b>What becomes public</b>"""
    return Text("endorse-ask-consent-aide")


def endorse_ask_contact() -> Text:
    """<b>Your own name and role, please</b>"""
    return Text("endorse-ask-contact")


def endorse_ask_latin() -> Text:
    """<b>The same name in Latin letters, please</b>"""
    return Text("endorse-ask-latin")


def endorse_ask_leader() -> Text:
    """<b>Your full name, as it should appear in public</b>"""
    return Text("endorse-ask-leader")


def endorse_ask_leader_aide() -> Text:
    """<b>The leader’s full name, as it should appear in public</b>"""
    return Text("endorse-ask-leader-aide")


def endorse_ask_listed(*, place: Word, listed: Word) -> Text:
    """For <b>{$place}</b> the list already names:"""
    return Text("endorse-ask-listed", {"place": place, "listed": listed})


def endorse_ask_office() -> Text:
    """<b>Which office is held?</b>"""
    return Text("endorse-ask-office")


def endorse_ask_proof() -> Text:
    """<b>Proof of authority</b>"""
    return Text("endorse-ask-proof")


def endorse_ask_role() -> Text:
    """<b>Who is filling this in?</b>"""
    return Text("endorse-ask-role")


def endorse_ask_statement() -> Text:
    """<b>A short public statement</b>"""
    return Text("endorse-ask-statement")


def endorse_ask_term_end() -> Text:
    """<b>When does the term of office end?</b>"""
    return Text("endorse-ask-term-end")


def endorse_intro() -> Text:
    """<b>Endorse the declaration</b>"""
    return Text("endorse-intro")


def evidence_shown(*, files: int, links: Word) -> Text:
    """{$files} files · {$links}"""
    return Text("evidence-shown", {"files": files, "links": links})


def example_ask_commitments() -> Text:
    """<b>Which commitments does it carry out?</b>"""
    return Text("example-ask-commitments")


def example_ask_consent() -> Text:
    """<b>Before you send</b>"""
    return Text("example-ask-consent")


def example_ask_files(*, most: int) -> Text:
    """<b>Photos or documents</b>"""
    return Text("example-ask-files", {"most": most})


def example_ask_links() -> Text:
    """<b>Links people can open</b>"""
    return Text("example-ask-links")


def example_ask_partners() -> Text:
    """<b>With whom?</b>"""
    return Text("example-ask-partners")


def example_ask_proof() -> Text:
    """<b>Where can staff check it?</b>"""
    return Text("example-ask-proof")


def example_ask_sender() -> Text:
    """<b>Your name and role, please</b>"""
    return Text("example-ask-sender")


def example_ask_since() -> Text:
    """<b>Since when?</b>"""
    return Text("example-ask-since")


def example_ask_text() -> Text:
    """<b>What does the city do, and what came of it?</b>"""
    return Text("example-ask-text")


def example_ask_title() -> Text:
    """<b>A short title</b>"""
    return Text("example-ask-title")


def example_intro() -> Text:
    """<b>Share an example</b>"""
    return Text("example-intro")


def files_count(*, files: int) -> Text:
    """{$files} files"""
    return Text("files-count", {"files": files})


def form_ask_country(*, typed: Word) -> Text:
    """<b>In which country is “{$typed}”?</b>"""
    return Text("form-ask-country", {"typed": typed})


def form_ask_place() -> Text:
    """<b>Which place do you speak for?</b>"""
    return Text("form-ask-place")


def form_ask_place_own() -> Text:
    """<b>Which place is it about?</b>"""
    return Text("form-ask-place-own")


def form_ask_which_place(*, typed: Word) -> Text:
    """Is “{$typed}” one of these?"""
    return Text("form-ask-which-place", {"typed": typed})


def form_cancel_sure(*, days: int) -> Text:
    """Stop here? Your answers are kept for {$days} days, so you can go on later, or you can dele"""
    return Text("form-cancel-sure", {"days": days})


def form_changed_elsewhere() -> Text:
    """Your form was changed on another device a moment ago. Here is how it stands."""
    return Text("form-changed-elsewhere")


def form_collected_files(*, count: int) -> Text:
    """I have {$count} files."""
    return Text("form-collected-files", {"count": count})


def form_collected_text(*, count: int, least: Word, most: Word) -> Text:
    """I have {$count} characters so far (at least {$least}, at most {$most})."""
    return Text("form-collected-text", {"count": count, "least": least, "most": most})


def form_deleted() -> Text:
    """Deleted. Nothing was sent."""
    return Text("form-deleted")


def form_edited() -> Text:
    """I saw that you edited a message. Your answers stay as they were: use “Back”, or tap the an"""
    return Text("form-edited")


def form_exists() -> Text:
    """You have an unfinished form of this kind. Go on with it, or start anew?"""
    return Text("form-exists")


def form_first_privately() -> Text:
    """Forms are filled in privately. Tap the button to write to me directly."""
    return Text("form-first-privately")


def form_gone() -> Text:
    """That form is no longer there. It was sent or deleted."""
    return Text("form-gone")


def form_line(*, label: Word, answer: Word) -> Text:
    """<b>{$label}:</b> {$answer}"""
    return Text("form-line", {"label": label, "answer": answer})


def form_not_here() -> Text:
    """I can’t use that here, but nothing is lost. Please answer the question below."""
    return Text("form-not-here")


def form_nothing_yet() -> Text:
    """Nothing has come yet. Please send it first."""
    return Text("form-nothing-yet")


def form_old_button() -> Text:
    """That button belonged to an earlier step. Here is where we are now."""
    return Text("form-old-button")


def form_parked() -> Text:
    """I kept your unfinished form. You find it under “My submissions”."""
    return Text("form-parked")


def form_resumed() -> Text:
    """Welcome back. We go on where you stopped."""
    return Text("form-resumed")


def form_step(*, step: Word, steps: Word) -> Text:
    """Step {$step} of about {$steps}"""
    return Text("form-step", {"step": step, "steps": steps})


def form_summary() -> Text:
    """<b>Please check before you send</b>"""
    return Text("form-summary")


def form_summary_hint() -> Text:
    """Tap an answer to change it. Nothing is sent until you press “Send for review”."""
    return Text("form-summary-hint")


def form_use_buttons() -> Text:
    """Please choose one of the buttons above."""
    return Text("form-use-buttons")


def label_aim() -> Text:
    """Wish"""
    return Text("label-aim")


def label_commitments() -> Text:
    """Commitments"""
    return Text("label-commitments")


def label_consent() -> Text:
    """Consent"""
    return Text("label-consent")


def label_contact() -> Text:
    """Contact"""
    return Text("label-contact")


def label_country() -> Text:
    """Country"""
    return Text("label-country")


def label_files() -> Text:
    """Photos and documents"""
    return Text("label-files")


def label_leader() -> Text:
    """Name"""
    return Text("label-leader")


def label_leader_latin() -> Text:
    """Name in Latin letters"""
    return Text("label-leader-latin")


def label_links() -> Text:
    """Links"""
    return Text("label-links")


def label_listed() -> Text:
    """Listed already"""
    return Text("label-listed")


def label_office() -> Text:
    """Office"""
    return Text("label-office")


def label_partners() -> Text:
    """With"""
    return Text("label-partners")


def label_place() -> Text:
    """Place"""
    return Text("label-place")


def label_proof() -> Text:
    """Proof of authority"""
    return Text("label-proof")


def label_report() -> Text:
    """What is wrong"""
    return Text("label-report")


def label_role() -> Text:
    """Filled in by"""
    return Text("label-role")


def label_since() -> Text:
    """Since"""
    return Text("label-since")


def label_statement() -> Text:
    """Public statement"""
    return Text("label-statement")


def label_term_end() -> Text:
    """Term ends"""
    return Text("label-term-end")


def label_text() -> Text:
    """What the city does"""
    return Text("label-text")


def label_title() -> Text:
    """Title"""
    return Text("label-title")


def leader_with_office(*, leader: Word, office: Word) -> Text:
    """{$leader}, {$office}"""
    return Text("leader-with-office", {"leader": leader, "office": office})


def office_name(*, gender: Word, office: Word) -> Text:
    """Councillor"""
    return Text("office-name", {"gender": gender, "office": office})


def place_in_country(*, place: Word, country: Word) -> Text:
    """{$place}, {$country}"""
    return Text("place-in-country", {"place": place, "country": country})


def place_in_region(*, place: Word, region: Word, country: Word) -> Text:
    """{$place}, {$region}, {$country}"""
    return Text("place-in-region", {"place": place, "region": region, "country": country})


def removal_ask_consent() -> Text:
    """Staff will check that the request comes from the leader named, and then take the record of"""
    return Text("removal-ask-consent")


def report_ask_evidence() -> Text:
    """<b>Where can staff see what is right?</b>"""
    return Text("report-ask-evidence")


def report_ask_what() -> Text:
    """<b>What is wrong?</b>"""
    return Text("report-ask-what")


def report_ask_what_in(*, record: Word) -> Text:
    """<b>What is wrong in this record?</b>"""
    return Text("report-ask-what-in", {"record": record})


def report_intro() -> Text:
    """<b>Report an error</b>"""
    return Text("report-intro")


def role_aide() -> Text:
    """somebody preparing it for the leader"""
    return Text("role-aide")


def role_leader() -> Text:
    """the leader in person"""
    return Text("role-leader")


def words_back() -> Text:
    """back | go back | previous"""
    return Text("words-back")


def words_cancel() -> Text:
    """cancel | quit"""
    return Text("words-cancel")


def words_done() -> Text:
    """done | finished | that is all"""
    return Text("words-done")


def words_help() -> Text:
    """help"""
    return Text("words-help")


def words_language() -> Text:
    """language | change language"""
    return Text("words-language")


def words_menu() -> Text:
    """menu | main menu"""
    return Text("words-menu")


def words_no() -> Text:
    """no"""
    return Text("words-no")


def words_skip() -> Text:
    """skip | pass"""
    return Text("words-skip")


def words_yes() -> Text:
    """yes"""
    return Text("words-yes")
