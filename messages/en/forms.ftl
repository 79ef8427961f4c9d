### What the forms ask, what they call the answers, and what they say when an answer cannot be taken.

## Names of things

# A place with its country, e.g. "Accra, Ghana".
place-in-country = { $place }, { $country }
place-in-region = { $place }, { $region }, { $country }
# $place as above; only where two places look alike otherwise.
place-with-people = { $people ->
    [one] { $place } (one inhabitant)
   *[other] { $place } ({ $people } people)
  }
# A leader with the office, e.g. "Florence Namayanja, Mayor".
leader-with-office = { $leader }, { $office }
# $office is a code (those with muhafiz, wali, rais, amid and the like are of countries that Arabic says it of so); $gender is f, or any where it is not known to be a woman (English says both alike).
office-name = { $gender ->
    [f] { $office ->
        [mayor] Mayor
        [municipality-president] President of the municipality
        [lord-mayor] Lord Mayor
        [governor] Governor
        [county-governor] County governor
        [deputy-mayor] Deputy mayor
        [deputy-governor] Deputy governor
        [governor-muhafiz] Governor
        [governor-wali] Governor
        [deputy-governor-muhafiz] Deputy governor
        [deputy-governor-wali] Deputy governor
        [amin] Mayor (amin)
        [amin-amman] Mayor of Greater Amman
        [amin-baghdad] Mayor of Baghdad
        [amin-capital] Mayor of the capital
        [mayor-rais] Mayor
        [mayor-amid] Mayor
        [deputy-mayor-rais] Deputy mayor
        [deputy-mayor-amid] Deputy mayor
        [president-of-commune] President of the municipality
        [lord-mayor-plain] Lord Mayor
        [provost] Provost
        [council-leader] Leader of the council
        [county-executive] County executive
        [chief-executive] Chief executive
        [head-of-government] Head of government
        [district-head] District head
        [qaimmaqam] District head
        [district-mayor] District mayor
        [chair] Chair of the council
       *[councillor] Councillor
    }
   *[any] { $office ->
        [mayor] Mayor
        [municipality-president] President of the municipality
        [lord-mayor] Lord Mayor
        [governor] Governor
        [county-governor] County governor
        [deputy-mayor] Deputy mayor
        [deputy-governor] Deputy governor
        [governor-muhafiz] Governor
        [governor-wali] Governor
        [deputy-governor-muhafiz] Deputy governor
        [deputy-governor-wali] Deputy governor
        [amin] Mayor (amin)
        [amin-amman] Mayor of Greater Amman
        [amin-baghdad] Mayor of Baghdad
        [amin-capital] Mayor of the capital
        [mayor-rais] Mayor
        [mayor-amid] Mayor
        [deputy-mayor-rais] Deputy mayor
        [deputy-mayor-amid] Deputy mayor
        [president-of-commune] President of the municipality
        [lord-mayor-plain] Lord Mayor
        [provost] Provost
        [council-leader] Leader of the council
        [county-executive] County executive
        [chief-executive] Chief executive
        [head-of-government] Head of government
        [district-head] District head
        [qaimmaqam] District head
        [district-mayor] District mayor
        [chair] Chair of the council
       *[councillor] Councillor
    }
}
# The word of the country for an office, e.g. "Oberbürgermeister/in", where it is chosen.
office-local = { $office }
# A button beside that of the same office held by a man; $office is said of a woman where the language can.
office-of-woman = { $office } (woman)
# How long ago something was, where it is less than a minute; on its own or in brackets.
a-moment-ago = a moment ago
commitment-short = { $number }. { $title }

## Labels: what an answer is called in the summary and on the staff's card

label-role = Filled in by
label-contact = Contact
label-place = Place
label-country = Country
label-listed = Listed already
label-aim = Wish
label-office = Office
label-leader = Name
label-leader-latin = Name in Latin letters
label-proof = Proof of authority
# What shows that an example or a report is true.
label-evidence = Where to check it
label-term-end = Term ends
label-statement = Public statement
label-consent = Consent
label-commitments = Commitments
label-title = Title
label-text = What the city does
label-since = Since
label-partners = With
label-links = Links
label-files = Photos and documents
label-report = What is wrong
# Which public record a report is about.
label-record = Record

## Forms in general

form-use-buttons = Please choose one of the buttons below.
# One line of the summary.
form-line = <b>{ $label }:</b> { $answer }
form-step = <i>Step { $step } of about { $steps }</i>
form-summary = <b>Please check before you send</b>
form-summary-hint = Tap an answer to change it. Nothing is sent until you press “Send for review”.
form-ask-place = <b>Which place do you speak for?</b>
    A city, municipality, district, county or region: write its name and country, for example “Lyon, France”. Any language will do.
form-ask-place-about = <b>Which place is it about?</b>
    Write its name and country, for example “Lyon, France”. Any language will do.
form-ask-place-own = <b>Which place is it about?</b>
    Tap your own place, or write the name of another one.
form-ask-which-place = { $count ->
    [one] <b>Is “{ $typed }” this place?</b>
   *[other] <b>Is “{ $typed }” one of these?</b>
  }
    { $kept ->
        [yes] If it is not, add it as a new place, or write the name again.
       *[no] If it is not, tap “{ button-other-place }”, or write the name again.
    }
# Somebody wrote a sentence with the name of a place in it: "I am the mayor of Kampala".
form-ask-place-inside = <b>The name of the place is enough.</b>
    { $count ->
        [one] Do you mean this one?
       *[other] Do you mean one of these?
    } If not, write its name and country, for example “Lyon, France”.
form-ask-as-written = <b>I know no place called “{ $typed }” in { $country }.</b>
    If it is written right, keep it, and staff will look it up. If there is a slip in it, write it again.
# $places: known places of that name, which were offered and not chosen.
form-ask-another-place = <b>Is “{ $typed }” another place than { $places }?</b>
    If it is the same, choose it: residents look for it by that name. Only if it is really another place does the list get a new one.
form-ask-country-of-unknown = <b>I know no place called “{ $typed }”. In which country is it?</b>
    If it is written right, write the country’s name, in any language.
form-ask-country = <b>In which country is “{ $typed }”?</b>
    Write the country’s name, in any language.
form-collected-text = { $count ->
    [one] I have one character so far (at least { NUMBER($least) }, at most { NUMBER($most) }).
   *[other] I have { $count } characters so far (at least { NUMBER($least) }, at most { NUMBER($most) }).
  }
    Send more, or tap “Done”.
form-collected-files = { $count ->
    [one] I have one file.
   *[other] I have { $count } files.
  }
    Send more, or tap “Done”.
form-nothing-yet = Nothing has come yet. Please send it first.
# $pressed and $open are forms, e.g. "Endorsement: Accra, Ghana".
form-another = That button belongs to another form of yours, <b>{ $pressed }</b>. Open now is <b>{ $open }</b>, and nothing in either has changed. Which one shall we go on with?
# A form with the place it is about, e.g. "Endorsement: Accra, Ghana".
form-for-place = { $form }: { $place }
form-kept-aside = Your other form is kept under “My submissions” ({ $form }).
# Above the summary, when somebody goes back instead of correcting an answer.
form-unchanged = Nothing was changed.
form-old-button = That button belonged to an earlier step. Here is where we are now.
form-edited = I saw that you edited a message. Your answers stay as they were: use “Back”, or tap the answer on the summary to change it.
# Below no answer: somebody asked in the middle of a form what nobody could answer from the public list.
form-no-answer = I only know who is on the public list and what they do. For anything else, /help names a person to ask; your form waits here meanwhile.
# In an answer of many words somebody has written nothing but a question: is it the answer, or do they ask us?
form-is-it-the-answer = This reads like a question to me:
    <blockquote>{ $words }</blockquote>
    Shall it stand as your answer?
button-it-is-my-answer = Yes, that is my answer
button-it-was-a-question = No, I was asking

## What people ask about the form while they fill it in

# Where does this go? $operator is who runs the bot.
procedure-route = 📬 To { $operator }. { $needed ->
    [one] One person of the team has
   *[other] { $needed } people of the team have
  } to approve it; before that nothing of it is public. Whatever they decide, I write to you here.
procedure-told-here = I write to you here as soon as there is a decision.
procedure-public-endorsement = 🔒 Before it is approved, only the team sees it. After that the leader’s name, office, place and country are public, with the date, how it was checked, and a statement or end of term if you add them. Your account, the proof and any contact never are.
procedure-public-example = 🔒 Before it is approved, only the team sees it. After that the place, commitments, title, text, dates, partners and links are public, and those files that the team releases. Your name, account and proof never are.
procedure-public-report = 🔒 Only the team sees what you write here. It never becomes public.
procedure-change = ✏️ Yes. Before you send it, the summary at the end lets you change each answer. After that you find it under /status, where you can change or withdraw it.
procedure-free = 🆓 It costs nothing.
procedure-council = 🏛 Here nobody asks for a vote: the leader endorses, and the team checks that it is really the leader. Whether your council has to agree, your own rules say; I don’t know them.
procedure-council-not-asked = 🏛 No, nothing here asks for a vote of your council.
# $days is after how many days proof and contacts are deleted.
procedure-why-endorsement = 🔎 Name, office and place are the endorsement itself: the list says who endorses, and for where. The proof, and who prepares it, only help us check that it is really the leader, because names of cities get misused. Our team alone sees them, and they are deleted at the latest { $days ->
    [one] one day
   *[other] { $days } days
  } after the decision. I never ask for a telephone number, and an e-mail address is only one way to prove it.
procedure-why-example = 🔎 What you tell about the city becomes public, so that others can learn from it. Who you are and where it can be checked only helps our team to be sure that it is true. Nobody else sees that, and it is deleted at the latest { $days ->
    [one] one day
   *[other] { $days } days
  } after the decision. I never ask for a telephone number.
procedure-why-report = 🔎 So that our team can check it and correct the list. Nobody else sees it, and it is deleted at the latest { $days ->
    [one] one day
   *[other] { $days } days
  } after the decision. I never ask for a telephone number.
# Above the question that was open when somebody asked something else; the answer stands above it.
form-goes-on = <i>Back to your form: all your answers are kept.</i>
# $name is a leader's name as it will be published.
form-titles-left-out = The public list shows names without titles: <b>{ $name }</b>.
form-not-here = I can’t use that here, but nothing is lost. Please answer the question below.
form-parked = I kept your unfinished form. You find it under “My submissions”.
# Which form the question below is about, e.g. "Endorsement: Accra, Ghana".
form-which = 📝 <b>{ $form }</b>
# Somebody wrote “stop” in the middle of a form: a line like “no more news will come” stands above it, and the form below
# it. $button: the label of the button that leaves the form.
form-still-open = <i>Your form stays open, with all your answers. To leave it, tap “{ $button }”.</i>
# … who follows nothing. The question whether to leave the form stands below it.
form-nothing-to-stop = No news comes to you from here: you follow nothing.
form-cancel-sure = Stop here? Your answers are kept for { $days ->
    [one] one day
   *[other] { $days } days
  }, so you can go on later, or you can delete them now.
form-deleted = Deleted. Nothing was sent.
form-exists = You have an unfinished form of this kind. Go on with it, or start anew?
# Somebody begins an endorsement who has sent in one that waits: each stands below, with a button that opens it.
form-waits-already = { $count ->
    [one] <b>You have sent in an endorsement already.</b> Open it to see it, change it or withdraw it.
   *[other] <b>You have sent in { $count } endorsements already.</b> Open one to see it, change it or withdraw it.
  } You may also endorse for another place or leader.
button-endorse-another = ✍️ For another place or leader
form-resumed = Welcome back. We go on where you stopped.
form-gone = That form is no longer there. It was sent or deleted.
form-first-privately = Forms are filled in privately. Tap the button to write to me directly.

# $count: how many places are offered above it.
button-other-place = { $count ->
    [one] Not this one
   *[other] None of these
  }
# $typed is the name of a place as somebody wrote it.
button-keep-as-written = { $count ->
    [one] Not this one: add “{ $typed }”
   *[other] None of these: add “{ $typed }”
  }
button-as-written = It is right: “{ $typed }”
# Somebody said that none of the known places is meant, though one of them bears the name that they wrote.
button-list-as-new = Another place: add “{ $typed }”
button-show-places-again = The same place: let me choose it
button-write-place-again = Write the name again
# Under what is listed for a place: the leader's own place only shares its name with that one.
button-another-place = Another place of that name
button-send-for-review = ✅ Send for review
button-change-of = ✏️ { $label }
button-add-of = ➕ { $label }
button-continue = Continue
button-start-anew = Start anew
button-keep-for-later = Keep for later
button-delete-draft = Delete my answers
button-go-back-to-form = Back to the form
button-clear = Start it again
button-chosen = ☑️ { $label }
button-i-agree-continue = I understand, go on
button-write-privately = Write privately

## Endorsing

endorse-intro = <b>Endorse the declaration</b>
    It takes about three minutes: your place, your office, your name and proof that you may speak for it. Staff check it before anything becomes public.
endorse-ask-role = <b>Who is filling this in?</b>
endorse-ask-contact = <b>Your own name and role, please</b>
    In one message, for example: “Amina Diallo, head of the mayor’s office”. Only staff see it.
endorse-ask-listed = For <b>{ $place }</b> the list already names:
    { $listed }

    What would you like to do?
endorse-ask-aim = The list says: <b>{ $leader }</b>, { $office }.
    Is it right? Choosing “Correct it” fills in what we have; change what is wrong on the last page.
endorse-ask-office = <b>Which office is held?</b>
    Choose one, or write it in your own words.
endorse-ask-leader = <b>Your full name, as it should appear in public</b>
    If it is not in Latin letters, add that spelling on a second line.
endorse-ask-leader-aide = <b>The leader’s full name, as it should appear in public</b>
    If it is not in Latin letters, add that spelling on a second line.
endorse-ask-latin = <b>The same name in Latin letters, please</b>
    Readers of other languages will see it this way.
endorse-ask-proof = <b>Proof of authority</b>
    Send one of these: a signed letter, a council decision, a photo of either, the link to a page on the official site, or an official e-mail address.
    <i>Why: names of cities get misused. Only staff see it, and it is not kept for long after the decision.</i>
endorse-ask-term-end = <b>When does the term of office end?</b>
    A year or a date, for example 2027 or 2027-06-30.
endorse-ask-statement = <b>A short public statement</b>
    Up to 500 characters. It appears with the endorsement once approved.
endorse-consent-declaration = <b>The six commitments</b> (in full under /commitments)
    { $commitments }
endorse-ask-consent = <b>What becomes public</b>
    Your name, office, place and country, the date, and a statement or end of term if you add them.
    <b>What does not</b>
    Your Telegram account, your proof and any contact.
    You can withdraw at any time. Do you agree to this, and do you endorse the declaration and its six commitments?
endorse-ask-consent-aide = <b>What becomes public</b>
    The leader’s name, office, place and country, the date, and a statement or end of term if you add them.
    <b>What does not</b>
    Your own name and account, the proof and any contact.
    It can be withdrawn at any time. Do you confirm that the leader has seen the declaration’s six commitments, endorses them and agrees to this?
removal-ask-consent = Staff will check that the request comes from the leader named, and then take the record off the public list. Its history is kept. Is that what you want?
role-leader = the leader in person
role-aide = somebody preparing it for the leader
aim-confirm = confirm the listed record
aim-correct = correct the listed record
aim-remove = take the record off the list

button-i-am-leader = I am the leader
button-i-prepare = I prepare it for the leader
button-this-is-me = This is me: { $leader }
button-another-leader = I am another leader there
# The same two, for somebody who prepares it for the leader.
button-for-this-leader = It is for { $leader }
button-for-another-leader = It is for another leader there
button-report-error = Report or object
button-report-error-about = Report or object: { $leader }
button-share-example = Share an example
button-confirm-record = It is right
button-correct-record = Correct it
button-remove-record = Take me off the list
button-remove-leader = Take the leader off the list
button-agree = Yes, I agree

## Sharing an example

example-intro = <b>Share an example</b>
    Tell others what your place does to keep one or more of the six commitments. Staff read it before it becomes public.
example-ask-sender = <b>Your name and role, please</b>
    In one message. Only staff see it.
example-ask-proof = <b>Where can staff check it?</b>
    Send a link to an official page or report, or a letter or document. Only staff see it.
example-ask-commitments = <b>Which commitments does it carry out?</b>
    Tap one or more, then “Done”.
example-ask-title = <b>A short title</b>
    Between 5 and 100 characters.
example-ask-text = <b>What does the city do, and what came of it?</b>
    20 to 4,000 characters, in one or several messages. Then tap “Done”.
    Please name no victims, minors or informants.
example-ask-since = <b>Since when?</b>
    A year or a date, for example 2021.
example-ask-partners = <b>With whom?</b>
    Partners such as associations, schools or the police.
example-ask-links = <b>Links people can open</b>
    Up to five web addresses.
example-ask-files = <b>Photos or documents</b>
    Up to { $most ->
        [one] one
       *[other] { $most }
    }. A photo becomes public only if staff approve it. Then tap “Done”.
example-ask-consent = <b>Before you send</b>
    The place, commitments, title, text, dates, partners and links become public once approved, and those photos and documents that our team releases; your name, account and proof do not.
    <b>Please name no victims, minors or informants</b>, and nothing by which they could be found.
    Do you agree?

files-count = { $files ->
    [one] one file
   *[other] { $files } files
  }

## Reporting an error

report-intro = <b>Report an error, or object</b>
    Tell staff what is wrong in a public record, or why it should not be there. They check it and you hear what came of it.
report-ask-what = <b>What is wrong, or why should it not be there?</b>
    Between 10 and 1,000 characters.
report-ask-what-in = <b>What is wrong in this record, or why should it not be there?</b>
    { $record }
    Between 10 and 1,000 characters.
report-ask-evidence = <b>Where can staff see what is right?</b>
    A link or a document. You can skip this.

## When an answer cannot be taken: what was wrong and what to do

answer-too-short = { $least ->
    [one] That is too short: please write at least one character.
   *[other] That is too short: please write at least { $least } characters.
}
answer-too-long = { $length ->
    [one] That has one character; at most { NUMBER($most) } fit. Please shorten it.
   *[other] That has { $length } characters; at most { NUMBER($most) } fit. Please shorten it.
}
answer-too-long-over = { $length ->
    [one] That is one character; at most { NUMBER($most) } fit. Tap “{ button-clear }” and send a shorter text.
   *[other] Those are { $length } characters; at most { NUMBER($most) } fit. Tap “{ button-clear }” and send a shorter text.
}
answer-no-links = Please write it without links, e-mail addresses or usernames.
answer-no-formula = Please don’t begin with =, +, - or @.
answer-not-a-name = That does not look like a person’s name. Please write the full name in letters, without titles or digits.
answer-latin-letters = Please use Latin letters here (A to Z, accents are fine).
answer-not-a-place = That does not look like the name of a place. Please write it in letters.
answer-place-only = That does not look like the name of a place. Please write only its name and country, for example “Lyon, France”.
answer-place-not-person = That is the name of a person. Please write the place they speak for, for example “Lyon, France”.
answer-place-not-country = That is a whole country. Please write the city, municipality, district or region in it, for example “Lyon, France”.
answer-country-unknown = I don’t know a country called “{ $typed }”. Please write its usual name, in English or in its own language.
answer-needs-evidence = Please send a file, a photo, a link or an official e-mail address.
answer-needs-link = I found no web address in that. Please paste one, for example from the city’s site.
answer-too-many-links = { $most ->
    [one] Please send at most one link, not too long.
   *[other] Please send at most { $most } links, not too long.
}
answer-words-please = Please answer this one in words.
answer-files-please = Please send a photo or a document here, or tap “Skip”.
answer-file-kind = I can take photos and documents here, no videos, voice messages or stickers.
answer-file-too-big = { $most ->
    [one] That file is too big: at most one megabyte.
   *[other] That file is too big: at most { $most } megabytes.
}
answer-too-many-files = { $most ->
    [one] One file is the most I can take here.
   *[other] { $most } files are the most I can take here.
}
answer-not-a-date = I could not read that as a date. Please write a year, a month or a day: 2027, 2027-06 or 2027-06-30.

cancel-nothing = There is no form open, so there is nothing to cancel. /status shows everything of yours.
