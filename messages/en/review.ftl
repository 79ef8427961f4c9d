### The staff's side of reviewing: cards, decisions, and what leaders hear of them.

## The card

card-head = <b>{ $kind }</b> <code>{ $reference }</code>: { $state }
card-round = Round { $round }, { $given } of { $needed } approvals. Waiting since { $since }.
card-overdue = ⚠️ <b>Overdue</b>
card-held = 🙋 { $who } is on it.
card-approved = ☑️ { $who }: { $proof }
card-approved-plain = ☑️ { $who }
card-decided = { $what }, { $who }, { $when }
card-new-place = 🆕 This place is not in the register yet.
card-replaces = 🔄 A new version of <code>{ $reference }</code>: { $record }
card-about = 📌 About <code>{ $reference }</code>: { $record }
card-listed = <b>Already listed for this place:</b>
    { $listed }
card-nobody-listed = Nobody is listed for this place yet.
card-similar = <b>Also under review for the same place or leader:</b> { $references }
card-files = { $count ->
    [one] 📎 One photo or document, { $public } approved for the public.
   *[other] 📎 { $count } photos or documents, { $public } approved for the public.
}
card-barred = 🚫 The sender is blocked.
card-import = 📥 From an import, started by { $who }.
card-moved-down = <code>{ $reference }</code> was sent again: see the newer card below.
card-reference = <code>{ $reference }</code>
# An entry in one line: whose it is or what it says, and its place.
entry-title = { $what } – { $place }
card-choose-proof = <b>How was authority checked?</b>
card-choose-reason = <b>Why?</b> The leader reads the reason in their own language.
card-sure-reason = <b>{ $action }:</b> { $reason }

# What was done, as a line of the card and of the history.
did-submit = Sent in
did-approve = Approved
did-ask-changes = Changes asked
did-decline = Declined
did-resubmit = Sent again
did-withdraw = Withdrawn
did-suspend = Suspended
did-restore = Restored
did-reopen = Reopened
did-correct = Spelling corrected
did-note = Note
did-hold = Taken on
did-undo = Undone
did-replace = Replaced by a newer version
did-erase = Personal data erased

proof-listed = listed by the Network
proof-letter = signed letter seen
proof-official-page = official page opened
proof-called = office called
proof-known = known to us in person
proof-claimed = claimed, not checked

somebody = somebody
the-sender = the sender
the-bot = the bot

button-hold = 🙋 I’m on it
button-release = Not on it any more
button-approve = ✅ Approve
button-ask-changes = ✏️ Ask for changes
button-decline = ❌ Decline
button-confidential = 🔒 Proof, contacts, notes
button-correct-spelling = 🔤 Correct spelling
button-note = 📝 Note
button-history = 🕰 History
button-files = 📎 Photos
button-next-entry = ⏭ Next
button-suspend = ⏸ Suspend
button-restore = ▶️ Restore
button-reopen = 🔁 Reopen
button-undo-decision = ↩️ Undo
button-back-to-card = ‹ Back
button-proof = { $proof }
button-reason = { $reason }
button-own-words = ✍️ In my own words
button-add-words = ✍️ Add my own words
button-do-it = ✅ Yes, like this

## The little notes over a pressed button

toast-staff-only = Only staff can do this.
toast-anonymous = Please turn off “Remain anonymous” first: a decision needs a person.
toast-entry-gone = This entry no longer exists.
toast-not-your-role = Your role does not allow this.
toast-not-for-this-kind = This is not possible for this kind of entry.
toast-own-entry = You sent this one in yourself, so somebody else decides.
toast-first = { $who } was first: { $what }.
toast-no-longer = Not possible any more: it is { $state }.
toast-changed-since = It has changed since you saw it. Here is how it stands now.
toast-already-yours = You have already approved it in this round.
toast-approved = { $given } of { $needed } approvals.
toast-published = Published. You can undo it for { $time }.
toast-settled = Settled. You can undo it for { $time }.
toast-decided = Done. You can undo it for { $time }.
toast-stands-already = { $reference } already stands for this leader and place.
toast-undone = Undone.
toast-undo-late = Too late to undo: the leader has been told.
toast-undo-not-yours = Only whoever decided can undo it.
toast-undo-overtaken = It cannot be undone: it has moved on since.
toast-held = You are on it.
toast-released = You are no longer on it.
toast-old-step = That button is from an older version. Here is the present card.

## What the leader hears

told-published-endorsement = ✅ <b>Published.</b> The endorsement <code>{ $reference }</code> is on the public list. Thank you!
told-published-example = ✅ <b>Published.</b> The example <code>{ $reference }</code> is public. Thank you for sharing it!
told-settled-report = ✅ <b>Settled.</b> Staff have checked your report <code>{ $reference }</code>. Thank you!
told-settled-removal = ✅ <b>Done.</b> As requested in <code>{ $reference }</code>, the record is no longer on the public list.
told-changes-asked = ✏️ <b>Staff ask for a change</b> in <code>{ $reference }</code>. All answers are kept.
told-declined = ❌ <code>{ $reference }</code> <b>was declined.</b>
told-suspended = ⏸ <code>{ $reference }</code> <b>has been taken off the public list for now.</b>
told-restored = ▶️ <code>{ $reference }</code> <b>is back on the public list.</b>
told-reopened = 🔁 <code>{ $reference }</code> <b>is under review again.</b>
