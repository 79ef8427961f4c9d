### The staff's side of reviewing: cards, decisions, and what leaders hear of them.

## The card

card-head = <b>{ $kind }</b> <code>{ $reference }</code>: { $state }
card-round = Round { $round }, { $given } of { $needed } approvals. Waiting since { $since }.
card-overdue = ⚠️ <b>Overdue</b>
card-held = 🙋 { $who } is on it.
card-approved = ☑️ { $who }: { $proof }
card-approved-plain = ☑️ { $who }
# On the card of a published endorsement: the level of proof that answers to the public name.
card-proof = Proof shown to the public: { $proof }
card-decided = { $what }, { $who }, { $when }
# On the card of an entry that came back: why staff had not approved it, in the listed words or in their own.
card-asked-before = ↩️ <b>Asked for in the round before:</b> { $reason }
card-asked-before-words = ↩️ <b>Asked for in the round before:</b>
    <blockquote>{ $words }</blockquote>
# Above the answers of an entry that came back; answers: labels of questions, such as "Office, Proof of authority"
card-changed = ✏️ <b>Changed since last time:</b> { $answers }
card-mixed-letters = ⚠️ <b>Letters of two alphabets in one word:</b> { $answers }. They may imitate another name; look closely.
card-unchanged = ✏️ Sent again without any change.
card-new-place = 🆕 This place is not in the register yet.
# A typed place that is clearly a known one: it will be listed as that. $place with region, country and people.
card-place-will-be = 📍 <b>Will be listed as:</b> { $place }
# $places: known places, one a line; $name: the first of them, without region and country.
card-perhaps-known = { $count ->
    [one] ⚠️ <b>Probably a place we know:</b>
   *[other] ⚠️ <b>Probably one of the places we know:</b>
    }
    { $places }
    If it is, take it below. If it stays a new place, whoever asks for “{ $name }” is asked { $count ->
        [one] which of the two
       *[other] which of them
    } they mean.
card-replaces = 🔄 A new version of <code>{ $reference }</code>: { $record }
card-about = 📌 About <code>{ $reference }</code>: { $record }
# Below “A new version of” or “About”: who sent in that record was somebody else
card-other-account = ⚠️ <b>That record was sent in from another account.</b>
card-listed = <b>Already listed for this place:</b>
    { $listed }
card-nobody-listed = Nobody is listed for this place yet.
card-similar = <b>Also under review for the same place or leader:</b> { $references }
# What else the same person has waiting.
card-same-sender = <b>Also waiting from the same sender:</b> { $references }
# All that one sender has waiting, as a list, before it is declined.
card-sweep = ❌ <b>Decline { $count ->
    [one] this one
   *[other] all { $count }
  } from this sender?</b> Each is declined for this reason: { $reason }
# All that waits for one place, whoever sent it.
card-sweep-place = ❌ <b>Decline { $count ->
    [one] this one
   *[other] all { $count }
  } for this place, whoever sent them?</b> Each is declined for this reason: { $reason }
card-sweep-spared = Not among them: what somebody has approved or is on. If one of these may be genuine, go back and press “I’m on it” on its card first.
card-sweep-line = • <code>{ $reference }</code> { $kind }: { $title }
card-files = { $count ->
    [one] 📎 One photo or document, { $public } approved for the public.
   *[other] 📎 { $count } photos or documents, { $public } approved for the public.
}
# On the card in the private chat of somebody who may not decide on it.
card-own = ℹ️ <b>A matter of your own:</b> you sent this in, or a record that it is about. Colleagues decide on it. If they are too few, an administrator can invite somebody with /staff.
# Below a card in the private chat of somebody who has approved it. $left: how many approvals of colleagues are missing.
card-you-approved = ☑️ <b>You have approved this.</b> { $left ->
    [one] One more approval is needed, from a colleague.
   *[other] { $left } more approvals are needed, from colleagues.
  } If they are too few, an administrator can invite somebody with /staff. If you find out better, you can still decline it or ask for changes.
card-barred = 🚫 The sender is blocked.
card-import = 📥 From an import, started by { $who }.
card-moved-down = <code>{ $reference }</code>: see the newer card of it.
card-reference = <code>{ $reference }</code>
# An entry in one line: whose it is or what it says, and its place.
entry-title = { $what } – { $place }
card-choose-proof = <b>How was authority checked?</b>
card-choose-reason = <b>Why?</b> The sender reads the reason in their own language.
# A reason as its button has it, and in full, as the sender reads it.
card-reason = • <b>{ $short }:</b> { $reason }
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
# Takes the known place instead of the new one.
button-take-place = 📍 It is { $place }
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
button-decline-all = ❌ All { NUMBER($count) } from this sender
button-decline-place = ❌ All { NUMBER($count) } for this place
button-decline-these = ❌ Yes, decline these { NUMBER($count) }
button-add-words = ✍️ Add my own words
button-do-it = ✅ Yes, like this

## The little notes over a pressed button

toast-staff-only = Only staff can do this.
toast-anonymous = Please turn off “Remain anonymous” first: a decision needs a person.
toast-entry-gone = This entry no longer exists.
toast-not-your-role = Your role does not allow this.
toast-not-for-this-kind = This is not possible for this kind of entry.
toast-own-entry = You sent this one in yourself, so somebody else decides.
# $able: how many others may approve it; $needed: how many approvals it needs.
toast-own-few = Others decide on a matter of your own. Approvals needed: { $needed }; people who can give one: { $able }. An administrator can invite somebody with /staff.
toast-own-record = It is about a record that you sent in, so somebody else decides.
toast-own-alone = Another administrator decides on a matter of your own, and there is none yet. Make a colleague one with /staff.
toast-first = { $who } was first: { $what }.
toast-no-longer = Not possible any more: it is { $state }.
toast-changed-since = It has changed since you saw it. Here is how it stands now.
toast-already-yours = You have already approved it in this round.
toast-approved = { $given } of { $needed } approvals.
toast-published = Approved. It becomes public in { $time } unless you undo it.
toast-settled = Settled. You can undo it for { $time }.
toast-decided = Done. You can undo it for { $time }.
toast-swept = { $count ->
    [one] One declined. You can undo it on its card for { $time }.
   *[other] { $count } declined. You can undo each on its card for { $time }.
  }
toast-stands-already = { $reference } already stands for this leader and place.
toast-undone = Undone.
toast-undo-late = Too late to undo: the leader has been told.
toast-undo-not-yours = Only whoever decided can undo it.
toast-undo-overtaken = It cannot be undone: it has moved on since.
# Somebody wants to undo or reopen what has been emptied.
toast-erased = The sender has erased their data: nothing is left to decide on.
toast-held = You are on it.
toast-released = You are no longer on it.
toast-old-step = That button is from an older version. Here is the present card.

## What the leader hears

told-published-endorsement = ✅ <b>Published.</b> The endorsement <code>{ $reference }</code> is on the public list. Thank you!
told-published-example = ✅ <b>Published.</b> The example <code>{ $reference }</code> is public. Thank you for sharing it!
told-settled-report = ✅ <b>Settled.</b> Staff have checked your report <code>{ $reference }</code>. Thank you!
told-settled-removal = ✅ <b>Done.</b> As requested in <code>{ $reference }</code>, the record is no longer on the public list.
# To whoever sent in a public record of which somebody else's account has had a newer version approved
told-made-way = 🔄 <b>A newer version has taken the place of</b> <code>{ $reference }</code>. It was sent in from another account, and staff have checked it. If that was neither you nor your office, please tell the people behind /help.
# The same, when somebody else has asked for the record to be taken off the list
told-taken-off = ⚠️ <code>{ $reference }</code> <b>is no longer on the public list.</b> Somebody asked for that from another account, and staff have checked it. If that was neither you nor your office, please tell the people behind /help.
told-changes-asked = ✏️ <b>Staff ask for a change</b> in <code>{ $reference }</code>. All answers are kept.
told-declined = ❌ <code>{ $reference }</code> <b>was declined.</b>
told-suspended = ⏸ <code>{ $reference }</code> <b>has been taken off the public list for now.</b>
told-restored = ▶️ <code>{ $reference }</code> <b>is back on the public list.</b>
told-reopened = 🔁 <code>{ $reference }</code> <b>is under review again.</b>

## Doing it with words

card-choose-field = <b>Which spelling is wrong?</b> Approvals given so far lapse with a correction, and the leader is told.
ask-changes = ✏️ <b>What should be changed in</b> <code>{ $reference }</code><b>?</b>
    Write it here: the leader reads it as you write it.
ask-decline = ❌ <b>Why is</b> <code>{ $reference }</code> <b>declined?</b>
    Write it here: the leader reads it as you write it.
ask-note = 📝 <b>A note on</b> <code>{ $reference }</code>
    Write it here. Only reviewers see it, never the leader.
ask-suspend = ⏸ <b>Why is</b> <code>{ $reference }</code> <b>taken off the list for now?</b>
    Write it here: the leader reads it as you write it.
ask-restore = ▶️ <b>Why is</b> <code>{ $reference }</code> <b>put back on the list?</b>
    Write it here: the leader reads it as you write it.
ask-reopen = 🔁 <b>Why is</b> <code>{ $reference }</code> <b>reopened?</b>
    Write it here: the leader reads it as you write it.
ask-bar = 🚫 <b>Why is the sender of</b> <code>{ $reference }</code> <b>blocked?</b>
    Write it here. Only staff see it.
ask-correct = 🔤 <code>{ $reference }</code>, { $label }: <b>{ $present }</b>
    Write the right spelling, the whole answer.
own-words-please = Please answer in words, or tap “Cancel”.
own-words-dropped = Never mind, nothing has changed.
toast-start-privately = I need to ask you in private. Open a chat with me, press Start, then tap here again.
toast-asked-privately = I have asked you in our private chat.
toast-sent-privately = Sent to you in our private chat.
toast-noted = Noted.
toast-done = Done.
# $lapsed is how many approvals it had.
toast-corrected = { $lapsed ->
    [0] Corrected. The leader is told.
    [one] Corrected. The approval it had has lapsed, and the leader is told.
   *[other] Corrected. Its { $lapsed } approvals have lapsed, and the leader is told.
  }
toast-country-missing = Add the country first, with “Correct spelling”.
nothing-yet = –
toast-held-by = { $who } is on it.
button-open-card = 📋 { $reference }
told-corrected = 🔤 Staff have corrected a spelling in <code>{ $reference }</code>.
    { $label }: <s>{ $old }</s> <b>{ $new }</b>
    If that is wrong, you can change it under /status.

## What only reviewers see, in private

confidential-head = 🔒 <b>Confidential:</b> <code>{ $reference }</code>
confidential-empty = Nothing was given.
confidential-sender = <b>Sent by:</b> { $name }, <code>{ $id }</code>
confidential-barred = 🚫 Blocked by { $who }: { $reason }
confidential-note = 📝 { $who }: { $words }
button-bar = 🚫 Block the sender
button-unbar = Unblock the sender
toast-barred = Blocked. The card says so.
toast-unbarred = Unblocked.
toast-barred-already = { $who } has already blocked the sender.
toast-not-barred = The sender is not blocked.
toast-nobody-to-bar = Nobody can be blocked for this one.
toast-bar-staff = This was sent by a colleague: staff cannot be blocked.
file-of = 📎 File { $number } of <code>{ $reference }</code>: { $state }
file-public = becomes public with the example
file-hidden = not public
button-file-publish = ✅ May become public
button-file-hide = Keep it private
toast-file-public = It may become public.
toast-file-hidden = It stays private.

## The queue and the history

queue-head = 🗂 <b>{ $part }</b>: { $count ->
    [0] nothing waits.
    [one] one entry waits.
   *[other] { $count } entries wait.
}
queue-all = Everything
queue-mine = I’m on it
queue-free = Nobody on it
queue-line = <code>{ $reference }</code> { $kind }: { $title }, { $since }
queue-overdue = ⚠️ <code>{ $reference }</code> { $kind }: { $title }, { $since }
queue-held = { $line } 🙋 { $who }
toast-queue-empty = Nothing else waits for you.
entry-which = Which entry? Write its reference after the command, for example: /entry E-7K3Q
entry-unknown = There is no entry <code>{ $reference }</code>.
history-head = 🕰 <b>History of</b> <code>{ $reference }</code>: { $title }
history-line = { $when }: <b>{ $what }</b>, { $who }
history-with-proof = { $what } ({ $proof })
history-corrected = <s>{ $old }</s> → { $new }
did-release = Not on it any more
did-publish-file = A file may become public
did-hide-file = A file stays private
did-bar = Sender blocked
did-unbar = Sender unblocked
