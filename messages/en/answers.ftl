### What residents read: cards of places, leaders and examples, lists, and the honest answers where there is no record.

## The card of a place on the list

# The reader's own name of the place.
answer-listed = ✅ <b>{ $place }</b> is on the list.
# With the name people use there.
answer-listed-local = ✅ <b>{ $place }</b> ({ $local }) is on the list.
answer-where = 📍 { $country }
answer-where-region = 📍 { $region }, { $country }
answer-leader = 👤 <b>{ $leader }</b>, { $office }
answer-leader-for = 👤 <b>{ $leader }</b>, { $office }, for { $body }
# $proof says how it was checked that the leader stands behind it, e.g. "signed letter seen".
answer-proof = 🔎 Authority: { $proof }
answer-source-page = 📅 Source: the public page as of { $date }
answer-source-here = 📅 Source: sent in here, approved on { $date }
answer-since = 🗓 Endorsed on { $date }
answer-term-end = ⏳ Term of office until { $end }
answer-statement = <blockquote>{ $words }</blockquote>
# $places lists parts of the place that stand on the list themselves.
answer-parts = Separately on the list, within it: { $places }.
answer-within-listed = It lies within { $place }, which is on the list by itself.
answer-within-unlisted = It lies within { $place }, which is not on the list itself.
# A district of a city whose other parts are not on the list.
answer-only-district = Only this district is on the list, not the whole of { $region }.

button-examples-of = 💡 Examples ({ $count })
button-all-of-country = 🌍 { $country }: who signed
button-share-answer = ↗️ Share
button-invite-leader = ✉️ Invite the leader
button-browse = 🗺 By country
button-open-place = { $place }
button-open-leader = { $leader }
button-country = 🌍 { $country }
button-area = 🌍 { $area }
button-region = 📍 { $region }, { $country }
button-commitment-number = 📜 Commitment { $number }
# $count: how many leaders are listed there.
button-country-count = { $country } ({ NUMBER($count) })
button-six-commitments = 📜 The six commitments
button-link-number = 🔗 { $number }
button-copy-link = 📋 Copy the link

## No record: never "has not signed"

answer-not-listed = ➖ <b>{ $place }</b> is not on the list I have.
# Said after every answer of that sort: what the list knows and what it does not.
answer-reach = <i>The list shows the public page as of { $date } and what was approved here since.</i>
answer-not-by-itself = ➖ “{ $typed }” is not on the list by itself. { $whole }, which contains it, is.
# $places: listed under a name that holds this one: “Ma'an Municipality” where Ma'an was asked for.
answer-listed-as = But the list has <b>{ $places }</b>, which may well be the same place.
answer-contains = On the list, within it: { $places }.
answer-region-of-name = In the region of the same name, these are on the list: { $places }.
answer-not-there = ➖ I find no “{ $typed }” there on the list I have. Did you mean this one?
answer-several = There is more than one “{ $typed }”. Which one do you mean?
answer-several-leaders = Several leaders go by “{ $typed }”. Which one do you mean?
# $count: how many are offered as buttons.
answer-near = I don’t know “{ $typed }”. { $count ->
    [one] Did you mean this?
   *[other] Did you mean one of these?
  }
answer-unknown = 🤔 I know no place or leader called “{ $typed }”.
# $place: the well-known city whose name is nearly so; it is not on the list either.
answer-unknown-meant = 🤔 I know no “{ $typed }”. Did you mean <b>{ $place }</b>? That is not on the list I have.
answer-unknown-tips = Try the spelling used there or the English one, the larger city or district around it, or the country.

## Several places in one question: one line each

answer-one-listed = ✅ <b>{ $place }</b>: { $leaders }
answer-one-not-listed = ➖ <b>{ $place }</b>: not on the list I have
# $places as in “answer-listed-as”.
answer-one-listed-as = ❔ <b>{ $place }</b>: not under this name on the list I have; but <b>{ $places }</b> is on it
answer-one-unsure = ❔ “{ $typed }”: please choose below
answer-one-unknown-meant = 🤔 “{ $typed }”: I know no place of that name; <b>{ $place }</b> is not on the list I have
answer-one-unknown = 🤔 “{ $typed }”: I know no place of that name

## Lists

# Somebody asks for those who did NOT sign.
answer-only-signatories = I only know who <b>is</b> on the list, and these are. All others are not on it, which does not mean that they refused.
# Did my mayor sign? Countries follow as buttons.
answer-which-city = 🏙 <b>Which city is yours?</b> Write me its name, in any language, and I will look it up. Or choose your country to see who is on the list there:

# $where: a country, region or part of the world.
answer-totals = <b>{ $where }</b>: { $leaders ->
    [one] one leader
   *[other] { $leaders } leaders
  } in { $places ->
    [one] one place
   *[other] { $places } places
  }
answer-totals-countries = <b>{ $where }</b>: { $leaders ->
    [one] one leader
   *[other] { $leaders } leaders
  } in { $places ->
    [one] one place
   *[other] { $places } places
  } in { $countries ->
    [one] one country
   *[other] { $countries } countries
  }
answer-everywhere = On the list
# One part of the world below the totals.
answer-part = • <b>{ $where }</b>: { $leaders ->
    [one] one leader
   *[other] { $leaders } leaders
  } in { $places ->
    [one] one place
   *[other] { $places } places
  }
button-part-count = 🌍 { $area } ({ NUMBER($count) })
answer-line = • <b>{ $place }</b>: { $leader }
answer-region-note = <i>Each place stands for itself, not for all of { $region }.</i>
answer-page = <i>Page { $page } of { $pages }</i>
answer-gone = This is no longer on the public list.
answer-choose-country = Choose a country:
answer-none-in = ➖ { $where }: nobody from there is on the list I have.
# More than so many cities belong to the network behind the declaration, a number often mixed up with ours.
answer-network-cities = <i>The network behind the declaration has more than { $cities ->
    [one] one member city
   *[other] { $cities } member cities
  }: that is another count.</i>
# Parts of the world that the United Nations have no code for.
area-name = { $area ->
    [balkans] The Balkans
    [arab-world] The Arab world
    [middle-east] The Middle East
    [european-union] The European Union
    [nordics] The Nordic countries
    [gulf] The Gulf
    [maghreb] The Maghreb
    [benelux] The Benelux countries
    [baltics] The Baltic states
    [caucasus] The South Caucasus
    [levant] The Levant
    [sahel] The Sahel
    [great-lakes] The African Great Lakes
    [dach] Germany, Austria and Switzerland
    [iberia] The Iberian Peninsula
    [visegrad] The Visegrád countries
    [ex-yugoslavia] The former Yugoslavia
    [ex-soviet] The former Soviet Union
    [andes] The Andes
    [southern-cone] The Southern Cone
    [lusophone] The Portuguese-speaking countries
    [francophone] The French-speaking countries
    [hispanophone] The Spanish-speaking countries
    [turkic] The Turkic states
    [commonwealth] The Commonwealth
    [g7] The G7
    [g20] The G20
    [brics] The BRICS countries
    [nato] The NATO countries
    [mediterranean] The Mediterranean countries
    [mercosur] Mercosur
    [sadc] The SADC countries
    [ecowas] The ECOWAS countries
    [eac] The East African Community
    [igad] The IGAD countries
    [saarc] The SAARC countries
    [cis] The Commonwealth of Independent States
    [sco] The Shanghai Cooperation Organisation
    [western-balkans] The Western Balkans
    [oic] The Organisation of Islamic Cooperation
    [oecd] The OECD countries
    [council-of-europe] The Council of Europe
    [euro-area] The euro area
    [caricom] The Caribbean Community
   *[horn-of-africa] The Horn of Africa
  }

## Examples and commitments

# $where: a place, country or theme.
examples-head = 💡 <b>{ $about }</b>: { $count ->
    [one] one example
   *[other] { $count } examples
  }
examples-line = <b>{ $number }.</b> { $title } ({ $place })
# What an example is about; $theme is a code of db/register/themes.tsv.
theme-name = { $theme ->
    [refugees] Refugees and newcomers
    [youth] Young people
    [women] Women and girls
    [faith] Faith and places of worship
    [police] Police
    [data] Data and evidence
    [schools] Schools and education
    [prevention] Preventing violent extremism
    [dialogue] Dialogue
    [statements] Speaking out
    [hate-speech] Hate speech
    [hate-crime] Hate crimes
    [antiracism] Against racism and discrimination
    [funding] Grants and budgets
    [civil-society] Civil society
    [participation] Taking part in decisions
    [volunteers] Volunteers
    [middle-east-crisis] The crisis in the Middle East
    [reintegration] Return and reintegration
    [sport] Sport
    [wellbeing] Health and wellbeing
    [violence] Violence and safety
    [public-space] Streets and public spaces
    [early-warning] Early warning
    [neighbourhoods] Neighbourhoods
    [disputes] Disputes and peace
    [elections] Elections and politics
    [national-government] Working with the state
   *[other] Another theme
  }
button-theme = 💡 { $theme } ({ NUMBER($count) })
examples-none = 💡 No example is published here: { $about }.
examples-none-more = The six commitments show what others do.
# What was asked about, and none of the place’s examples is: a theme, or a commitment.
examples-not-about = None of it is filed under “{ $about }”.
example-head = 💡 <b>{ $title }</b>
button-attachments = 🖼 Photos, documents ({ $count })
example-files = 🖼 To: <b>{ $title }</b>
example-place = 📍 { $place }
example-text = { $text }
# $commitments: number and short title of each.
example-commitments = 📜 { $commitments }
label-commitment-number = commitment { $number }
commitments-head = <b>The six commitments</b>
    Tap one to read it and what cities do to keep it.
commitments-line = <b>{ $number }.</b> { $title } ({ $count ->
    [one] one example
   *[other] { $count } examples
  })
commitment-head = 📜 <b>{ $number }. { $title }</b>
commitment-examples = 💡 { $count ->
    [one] What one place does to keep it:
   *[other] What { $count } places and times showed:
  }

## How to sign, and the invitation

answer-how-to-sign = ✍️ <b>Mayors, governors, council chairs and other elected local leaders can endorse it here</b>, themselves or through somebody in their office. It takes about three minutes. Staff check each one before it becomes public.
    Not a leader yourself? Send your mayor’s office an invitation.
# What does it cost to sign, until when can one? $date: the day of the public page.
answer-terms = 💶 <b>The public page names no fee and no deadline.</b> On { $date } it said that the declaration was still open for endorsement. Endorsing here costs nothing.
# Is it legally binding, is there a penalty?
answer-binding = ⚖️ <b>The public page says nothing of legal force, and names no penalty.</b> It describes the declaration as practical steps that the leaders have committed themselves to take at home. I cannot tell what the law of a country makes of that.
# $letters: in how many languages the letter follows.
invite-how = { $letters ->
    [one] Forward the next message to the leader’s office
   *[other] Forward the next two messages, which say the same in two languages, to the leader’s office
  }, or copy the link into an e-mail. The letter says that you would like your place to be on the list, and how to endorse.
# In a group, where the letter is not shown; below it the button to a private chat.
invite-privately = ✉️ The letter comes in our private chat, ready to forward to the leader’s office.
# Somebody wants to invite a mayor and has named no city.
invite-which = ✉️ I have a letter for a mayor’s office, ready to forward, in the language spoken there. <b>For which city?</b> Write its name. If it is not on the list yet, the letter will name it.
button-letter-anywhere = ✉️ A letter without a name

## One's own data and entries, and the checking: asked in a sentence

answer-own-data = 🔒 { $operator } stores what you send here and your Telegram id. Staff see it; the public sees only what the last page of a form lists, and only after approval. Your account, your proof and your contacts are never shown to the public.
    You can see, export and erase your data at any time.
answer-own-entries = 📄 What you sent in, where it stands, and the way to change or withdraw it, is all in one place.
# Somebody objects to a record, or says that one is wrong, and names no place. $button: the label of the button below a record.
answer-how-to-object = 🛠 <b>Is a record wrong, or should it not be there?</b> Ask me about the place or leader, and tap “{ $button }” below the record. Staff check it, and you hear what came of it.
# needed: a number, how many reviewers
answer-how-checked = Nothing becomes public before people have checked it. { $needed ->
        [one] A reviewer has
       *[other] { $needed } different reviewers have
    } to approve an endorsement, and each says how they checked: a signed letter, the official site, a call to the office. Each record shows how it was checked, or that it comes from the Network’s public list.
    Is something wrong? Open the record and report it.

## Small talk

# Are you a bot, a human being, an AI? Behind it stands how people are reached.
answer-a-program = 🤖 I am a program, not a human being, and I make nothing up: I answer only from the list, and people check what is sent in here before it becomes public.

answer-hello = Hello! Ask me whether a place or leader is on the list, who signed in a country, or what cities do about something.
answer-you-are-welcome = You’re welcome! Ask me anything else about the list whenever you like.
answer-not-understood = I didn’t get that, sorry. Ask me, for example:
    • “Did Masaka sign?”
    • “Who signed in Kenya?”
    • “What do cities do about refugees?”
answer-words-please-ask = Thank you, but I can only read words. Write me the name of a place, country or leader.
# Before buttons with what the words may mean.
answer-perhaps = I didn’t get all of that, sorry. Perhaps one of these?
# $occasion: the event, e.g. "the network's summit in a city".
answer-origin = 📜 <b>{ $title }</b>
    It was opened for endorsement on { $date }, at { $occasion }. { $leaders ->
        [one] One leader is on the list.
       *[other] { $leaders } leaders are on the list.
    }
answer-began = 📜 <b>{ $title }</b>
    It was opened for endorsement on { $date }.

## Inline mode: the bot's name and a question, in any chat

inline-hint = Ask about a place, country, leader or subject
inline-hint-more = For example: Masaka, Kenya, Sadiq Khan, refugees
# Cards about the whole: how many signed, the declaration, how one signs.
inline-totals = How many are on the list
inline-declaration = The declaration and its commitments
inline-declaration-title = { $title }
inline-sign = How a leader endorses
inline-sign-more = In a few minutes, here. Staff check each one.
inline-examples = { $count ->
    [one] One example of what a city does
   *[other] { $count } examples of what cities do
  }
inline-nothing = Nothing found for “{ $typed }”
inline-leaders = { $leaders }
inline-not-listed = Not on the list I have
button-open-record = 🔎 Open the record
button-ask-me = 💬 Ask me
# Leads to a letter that can be forwarded.
button-ask-your-mayor = ✉️ Ask your mayor
