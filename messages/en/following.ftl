### Hearing of news: following a place, country or commitment; “was this it?”; what staff see of questions without an answer.

## Following

button-follow = 🔔 Follow
# Under a place that is not on the list.
button-tell-me = 🔔 Tell me when it signs
button-unfollow = 🔕 Stop following
# Under news, and in the list: stops following this one.
button-stop-one = 🔕 Stop: { $subject }
button-stop-all = 🔕 Stop everything
button-following = 🔔 All I follow
# Under an answer, when somebody wrote “tell me when it signs”. $button: the label of the button below.
follow-how = Tap “{ $button }” and I will write to you when something changes here, at most once a day.
# … and named no place.
follow-which = 🔔 What shall I keep an eye on? Write the name of a city or country, then tap the button with the bell.
toast-following = You will get a message when something changes here, at most one a day. “Stop” ends it at any time.
toast-unfollowed = Done: no more news of this.
toast-follows-enough = You follow as much as I can keep for you. /following lists it.
toast-follow-privately = News comes in private. Open a chat with me, press Start, then tap here again.
following-head = 🔔 <b>You follow</b>
    When something changes, you get a message, at most one a day. A button stops one, “stop” stops everything.
following-line = • { $subject }
following-none = You follow nothing yet. Ask me about a place, a country or a commitment and tap “Follow”.
following-commitment = Commitment { $number }: { $title }
following-stopped = { $count ->
    [one] 🔕 Done. You followed one thing; no more news will come.
   *[other] 🔕 Done. You followed { $count } things; no more news will come.
}
following-nothing-to-stop = You follow nothing, so no news comes from me. Answers to your own questions always do.
command-following = What I follow
command-stop = Stop all news

## The news

digest-head = 🔔 <b>News of what you follow</b>
digest-signed = ✅ <b>{ $place }</b> is on the list: { $leader }
digest-signed-corrected = ✏️ <b>{ $place }</b>: the record was updated: { $leader }
digest-signed-gone = ➖ <b>{ $place }</b>: a record has left the public list
digest-example = 💡 <b>{ $place }</b>: a new example, “{ $title }”
digest-example-corrected = ✏️ <b>{ $place }</b>: the example “{ $title }” was updated
digest-example-gone = ➖ <b>{ $place }</b>: an example is no longer public
digest-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}

## Was this it?

was-it-ask = Was this what you were looking for?
button-was-it-yes = 👍 Yes
button-was-it-no = 👎 No
button-none-of-these = { $count ->
    [one] 👎 Not this one
   *[other] 👎 None of these
  }
toast-found = Glad to hear it!
was-it-others = { $count ->
    [one] Perhaps this one?
   *[other] Perhaps one of these?
  }
was-it-tips = Sorry that it was not. Try the spelling used there or the English one, the larger city or district around it, or the country.

## For staff: what was asked for and not found

command-demand = Places people ask for
command-unanswered = Questions without an answer
demand-head = <b>Asked for, and not on the list</b>
    Each place with how often it was asked for. Nobody knows by whom; below { $least } nothing is shown.
demand-line = • { $place }: { NUMBER($count) }
demand-none = No place has been asked for often enough yet. Counts are shown from { $least } upwards.
unanswered-head = <b>Questions without an answer</b>
    Kept without names, numbers and links, and shown once asked more than once. An administrator can turn one into another name of a place.
unanswered-line = <b>{ $number }.</b> “{ $words }”: { NUMBER($count) }
unanswered-none = There is no question that was asked more than once and not answered.
unanswered-one = “{ $words }”: asked { $count ->
    [one] once
   *[other] { $count } times
  }
    Is it another name of one of these places? Whoever asks for it will find the place from then on.
unanswered-no-guess = “{ $words }”
    I find no place that it resembles.
button-type-place = ✏️ Another place
# An administrator types the name of a place of the register.
unanswered-ask-name = Which place does “{ $words }” mean? Write the name it has on the list.
unanswered-no-place = I know no place of the list called “{ $typed }”. Try another of its names.
button-not-a-place = 🗑 Not a place: remove
toast-alias = Done. Whoever asks for “{ $words }” now finds { $place }.
toast-alias-taken = “{ $words }” is an everyday word, or the name of something else. Nothing was changed.
toast-question-gone = This question is no longer in the list.
toast-removed = Removed.

## Words that stop all news, and in a form are never an answer; separated by |. No word of another list.

words-stop = stop | unsubscribe | unfollow | stop following | stop all | no more news
