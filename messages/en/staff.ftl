### The team itself: its list, invitations, its group, coded reasons, and numbers.

role-reader = reader
role-reviewer = reviewer
role-administrator = administrator

## The team

staff-head = <b>The team</b>
    Readers see what waits, reviewers decide, administrators also change the team, reasons and published records.
staff-line = • { $who }: { $role }
staff-floor = • { $who }: administrator, by the operator’s setting
staff-too-few = ⚠️ { $kind }: { $needed ->
    [one] one approval is needed
   *[other] { $needed } approvals are needed
  }, but { $eligible ->
    [0] nobody can give one
    [one] only one person can give one
   *[other] only { $eligible } people can give one
  }. Nothing of this kind can be published.
staff-invitation = 🔗 Whoever opens this link first joins the team as { $role }. It works once, for three days.
staff-joined = 👋 { $who } has joined the team as { $role }.
staff-changed = 👥 { $who } is { $role } now, says { $by }.
staff-removed = 👥 { $who } is no longer in the team, says { $by }.
button-named = { $name }
button-invite-role = ➕ Invite: { $role }
button-make = Make { $role }
button-remove = Remove from the team
button-reasons = 📋 Reasons for declining
button-join-team = 🤝 Join the team
toast-not-staff = This person is not in the list.
toast-last-administrator = That would leave nobody to administer the bot.
join-welcome = <b>Welcome to the team.</b> You are { $role } now.
    /queue shows what waits for review, /help what else I can do.
join-already = You are in the team already; the link still works for somebody else.
join-void = This invitation has been used or is no longer valid. Please ask for a new one.

## The staff group

group-offer = Hello! Shall this be the staff group? Then a card for each new entry comes here. Only people in the team can press the buttons, but everybody in the group can read.
group-used = ✅ This is the staff group now.
group-lost = ⚠️ I am no longer in the staff group “{ $title }”. From now on cards go to each reviewer in private. To choose another group, add me to it.
button-use-group = Use this as the staff group

## Names that administrators gave to places

command-names = Names given to places
button-given-names = 🏷 Names given by staff
button-names-of-place = 🏷 All names given to it
button-to-questions = ‹ Unanswered questions
# $words: what residents asked, which is the name now.
button-take-name = 🗑 Take away “{ $words }”
name-given = ✅ “{ $words }” is another name of { $place } now. Whoever asks for it finds the place.
name-undone = ↩️ Undone: “{ $words }” is no name of the place any more, and stands among the questions without an answer again.
names-head = <b>Names given by staff</b>
    Other names of places, the newest first. Tap a number to see who gave it, or to take it away. Write /names and a place for that place alone.
names-line = <b>{ $number }.</b> “{ $words }”: { $place }
names-none = <b>Names given by staff</b>
    There are none now. /unanswered is where they are given.
# Several places go by the name that an administrator typed behind /names.
names-which = Which “{ $typed }” do you mean?
names-of-place = <b>{ $place }</b>
    Names given by staff:
names-none-here = None.
# $who: the administrator who gave the name; $when: a moment.
names-given = • “{ $words }”: given by { $who }, { $when }
# A name from the time when it was not written down who gave it.
names-given-once = • “{ $words }”: by whom and when was not yet kept then
names-taken = • <s>“{ $words }”</s>: taken away by { $who }, { $when }
names-others = Its other names come with the register, with a record, or from the gazetteer. They cannot be taken away here.
toast-name-taken = “{ $words }” is no name of it any more. It stands among the unanswered questions again.
toast-name-taken-already = “{ $words }” is no name of it any more: { $who } has taken it away already.
toast-name-gone = This name, or its place, no longer exists.

## Coded reasons

reasons-head = <b>Reasons</b>
    Reviewers pick one of these when they decline or ask for changes. Leaders read it in their own language.
reason-in = <b>{ $language }:</b> { $words }
reason-unworded = –
# $kinds: kinds of entries.
reason-for = Offered for: { $kinds }
reason-ask = Write the reason in { $language }, as the leader will read it (up to 500 characters).
button-add-reason = ➕ A new reason
button-switched-off = 🚫 { $label }
button-switch-off = Switch off
button-switch-on = Switch on

## Numbers

stats-head = <b>Numbers</b>
stats-kind = <b>{ $kind }:</b> { $counts }
    { $usual }
stats-count = { $state }: { NUMBER($count) }
stats-none = <b>{ $kind }:</b> none yet

## Wordings of the commitments

command-wordings = Wordings of the commitments
wordings-head = <b>Wordings of the commitments</b>, as readers of each language see them now:
wording-line = { $language }: { $mark }
button-read-wording = Read and confirm: { $language }
button-confirm-official = This is the official wording
wording-confirm-ask = <b>{ $language }: imported wording</b>
    Compare it with the declaration. Confirm only what the Network itself has published as its wording in this language.
wording-whole = <b>{ $number }.</b> { $words }
toast-wording-confirmed = { $count ->
    [one] One commitment is now marked official.
   *[other] { $count } commitments are now marked official.
}
overdue-reminder = ⚠️ { $count ->
    [one] One entry has waited for review longer than it should: /queue
   *[other] { $count } entries have waited for review longer than they should: /queue
}
