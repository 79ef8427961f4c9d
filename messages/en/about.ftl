### What is asked about the list, the declaration and this bot itself, without naming a place.

# Where does this come from, is it official, are you sure? Behind it stand the date of the list and a human being.
# $operator: who runs the bot, a person or an organisation.
answer-sources = 🔎 <b>I make nothing up.</b> Every answer comes from a record: the Network’s public page, or an endorsement that staff have checked and approved here. Each record names its source and how authority was checked.
    This bot is run by { $operator }.
# What is the Strong Cities Network? $cities: a number, how many members it has.
answer-network = 🏙 <b>The Strong Cities Network</b> is the network behind the declaration. { $cities ->
    [one] More than one city is a member of it
   *[other] More than { $cities } cities are members of it
  }. To be a member and to have endorsed the declaration are two things: I know only who endorsed.
# $languages: those the bot answers in, as a list. Below it a button for each.
answer-languages = 🌐 Ask me in any language. I answer in: { $languages }.
# Who signed last? Behind it up to five lines, then the date of the list.
answer-latest = 🆕 <b>The newest whose day is known:</b>
answer-latest-line = • { $place }: { $leader }, { $date }
# Who signed last, or first?
answer-no-latest = 📅 The public page does not say on which day each leader signed, so I know neither the first nor the last.
# The largest, the capitals, the women, by party? Behind it the list by country.
answer-no-order = A record holds the leader’s name, office and place, and what the place does: nothing about size, age, gender or party. So this is the list by country:
# The list as a file, as PDF, to download?
answer-no-file = 📄 I cannot send the list as a file. It is on the public page, and here by country.
# $count: a number, how many examples there are.
answer-examples = 💡 { $count ->
    [one] One example of what a city does is published here.
   *[other] { $count } examples of what cities do are published here.
  } Ask me for a place or a subject (“What do cities do for young people?”), or choose a commitment:
# What do cities do about the climate, about housing …: nothing among the examples is about it.
answer-no-such-theme = 💡 None of the examples published here is about that. The declaration is about hate, extremism and polarisation; the six commitments show what cities do.
# A yes, a no, "ok", a laugh: said to the message above.
answer-go-on = All right. Ask me about a place, a country or a leader whenever you like.
