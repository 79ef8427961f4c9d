### Greeting, menu, language, help, the declaration, privacy, and a person's own submissions.

## What Telegram shows before the first message

bot-description = Ask which cities signed the mayoral declaration against hate, extremism and polarisation. Local leaders endorse it here and share what their city does; staff check every entry before it becomes public.
bot-about = Which cities signed the declaration against hate? Ask, endorse, share an example.

## Greeting and menu

welcome = { $count ->
    [one] <b>Welcome.</b> Here local leaders endorse the { $title }. One leader is listed.
   *[other] <b>Welcome.</b> Here local leaders endorse the { $title }. { $count } leaders are listed.
  }

    Ask me about any place or leader (“Did Nansana sign?”), or choose:
menu-head = What would you like to do? You can also just ask me about a place, country or leader.
group-hello = Ask me which cities signed: mention me with the name of a place. To endorse or share an example, write to me privately.
language-ask = <b>Language</b>
    Which one shall we use?
language-changed = We speak English now.
button-language-named = 🌐 { $name }
button-endorse = ✍️ Endorse
button-example = 💡 Share an example
button-who-signed = 🔎 Who signed
button-declaration = 📜 The declaration
button-my-submissions = 📄 My submissions
button-privacy = 🔒 Privacy
button-queue = 🗂 Review queue
button-source = Public source
button-number = { $number }
command-unknown = I don’t know that command. Here is what I can do:
# To staff: a reviewer sent such a command, or an administrator sent it in the staff group.
command-for-administrators = That command is for administrators, in a private chat with me.
old-button = That button is from an older version and does nothing any more. The menu has everything.
ids = Your id: <code>{ $person }</code>
    This chat’s id: <code>{ $chat }</code>

## Commands, as the menu beside the message field describes them

command-start = Begin here
command-endorse = Endorse the declaration
command-example = Share what your city does
command-status = My submissions
command-cities = Who signed, by country
command-commitments = The six commitments
command-language = Change the language
command-privacy = Your data
command-help = Help and a human contact
command-cancel = Leave the form
command-queue = Entries waiting for review
command-entry = One entry by its reference
command-staff = The team
command-stats = Counts and review times
command-id = Ids of you and this chat

## Help

help-head = <b>Help</b>
    • Ask me anything like “Did Masaka sign?”, “Who signed in Uganda?”, “How many?”
    • /endorse: a leader, or somebody preparing it for the leader, endorses the declaration
    • /example: share what your place does
    • /status: everything you sent, and drafts
    • /following: places, countries and commitments you hear news of; “stop” ends it
    • /language and /privacy at any time
    In a form: “Back”, “Skip” and “Cancel” always work, as buttons or typed. Nothing is sent before “Send for review”.
# For readers and reviewers. The reference is an example.
help-team = <b>For the team</b>
    • /queue: what waits; every card has its buttons
    • /entry E-7K3Q: one entry with its whole history
    • /stats, /demand and /unanswered: counts, places people ask for, questions without an answer
# For administrators, below the lines of the team.
help-administrators = • /staff: the team, invitations, reasons for declining
    • /names: other names that staff gave to places
    • /wordings: which wording of the commitments is official
    • /pause and /resume: take nothing in for a while
help-contact = <b>A human being:</b> { $operator }, { $contact }
operator-unnamed = the team that runs this bot
contact-unknown = (no contact has been set yet)

## The declaration

declaration-head = <b>{ $title }</b>
    Opened on { $started }. { $count ->
        [one] One leader is listed.
       *[other] { $count } leaders are listed.
    } Tap a number to read a commitment.
declaration-line = <b>{ $number }.</b> { $title }
declaration-other-language = There is no version in your language yet, so this is English.
mark-our-summary = <i>Summary by this bot’s team; the official wording is at the public source.</i>
mark-machine-translation = <i>Machine translation, not official.</i>
mark-official = <i>Official wording.</i>

## Privacy

privacy-notice = <b>Before we begin</b>
    { $operator } stores what you send here and your Telegram id. Staff see all of it; the public sees only what the last page says, and only after approval.
    Unfinished forms are deleted after { $draft_days ->
        [one] one day
       *[other] { $draft_days } days
    }, proof at the latest { $proof_days ->
        [one] one day
       *[other] { $proof_days } days
    } after the decision. Bot chats are not end-to-end encrypted: Telegram can read them. /privacy shows, exports and erases your data.
privacy-head = <b>Your data</b>
    Language: { $language }. { $drafts ->
        [one] One unfinished form.
       *[other] { $drafts } unfinished forms.
    } { $entries ->
        [one] One submission.
       *[other] { $entries } submissions.
    } { $follows ->
        [one] You follow one thing.
       *[other] You follow { $follows } things.
    }
    Stored by { $operator }. Nobody else gets it; published records are public.
privacy-erase-sure = <b>Erase your data?</b>
    Drafts are deleted, entries that are not public yet are withdrawn, and proof, contacts and your Telegram id are removed from everything. What is already published stays public, without contacts; to take it off the list, withdraw it first.
privacy-erased = Done. Nothing here points to you any more.
# Below “Done”: what somebody had sent in and nobody had decided on, or only just.
privacy-withdrawn = { $count ->
    [one] One entry that was not public yet was withdrawn.
   *[other] { $count } entries that were not public yet were withdrawn.
}
# Below that, to whoever sent something in within a day.
privacy-counted = Only that this account sent something today is kept, until tomorrow, so that nobody gets round the daily limit.
privacy-export = Everything stored about you, as a file.
button-privacy-export = Export my data
button-privacy-erase = Erase my data
button-privacy-erase-yes = Yes, erase it

## My submissions

status-head = <b>My submissions</b>
status-empty = You have not sent or begun anything yet.
status-draft = 📝 Draft: { $form } ({ $time })
status-entry = <code>{ $reference }</code> { $kind }: { $state }
button-go-on-with = Continue: { $form }
button-discard = 🗑 Discard …
button-open-entry = { $reference }
button-change-entry = Change it
button-withdraw = Withdraw it
# Below what somebody has withdrawn: its form comes back with every answer kept.
button-send-again = Send it in again
button-withdraw-yes = Yes, withdraw it
withdraw-sure = Withdraw <code>{ $reference }</code>? Nobody will review it any more; its history is kept. You can send it in again at any time.
# What is withdrawn here can be seen by everybody.
withdraw-sure-public = Withdraw <code>{ $reference }</code>? It leaves the public list at once; its history is kept. To come back it has to be sent in and reviewed again.
kind-endorsement = Endorsement
kind-example = Example
kind-report = Error report
kind-removal = Request for removal
state-pending = 🕓 under review
state-changes-asked = ✏️ changes requested
# Staff can still undo the approval, and nobody else sees anything yet.
state-approved = ☑️ approved, not public yet
state-published = ✅ published
state-settled = ✅ settled
state-declined = ❌ declined
state-withdrawn = ↩️ withdrawn
state-suspended = ⏸ suspended
state-replaced = replaced by a newer version
# A newer version is approved and takes its place within a minute.
state-being-replaced = ✅ published, about to be replaced by a newer version
reason-line = <b>Reason:</b> { $reason }
reason-words = <blockquote>{ $words }</blockquote>
toast-sent = Sent for review
toast-withdrawn = Withdrawn
submitted-summary = <b>Sent for review</b> as <code>{ $reference }</code>
receipt = ✅ Received. Your reference is <code>{ $reference }</code>.
receipt-next = Staff will check it, and I will tell you here whatever they decide. /status shows where it stands.
waiting-unknown = I can’t say yet how long it takes: there have been too few decisions.
waiting-usual = Decisions lately took { $time } as a rule.
form-present-answer = <i>Your present answer: { $answer }</i>
form-cannot-skip = This one can’t be skipped, but you can go back or keep the form for later.
form-one-more = One answer is still missing:
form-too-many = { $most ->
    [one] You have one entry under review already; that is the most at a time. Please wait for the decision, or withdraw it.
   *[other] You have { $most } entries under review already; that is the most at a time. Please wait for a decision, or withdraw one.
}

# Somebody has sent, changed and sent again many times within a day; $time is how long until they can go on.
form-enough-today = You have sent something in very often today, and the team looks at each. Your form is kept as it is; you can send it in { $time }.

## Unfinished forms

draft-reminder = You have an unfinished form here: { $form }. It is kept for { $time } more; there is no hurry, and nothing has been sent.
draft-expired = Your unfinished form ({ $form }) was deleted, as announced, because nothing happened for so long. Nothing was sent.
form-after-silence = I was away for a while and may have missed a tap. Here is where we are:
