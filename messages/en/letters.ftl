### The letter that residents forward to a mayor’s office, and a word to those who are answered in another language than their own.
### Languages that have this file alone send the letter too: it is for people who need not read anything else here.

# Said once to somebody who asks in a language that the bot cannot answer in. $languages: those it can, each by its own name.
language-not-yet = I understand many languages, but so far I answer only in these: { $languages }. To choose one: /language
# A letter of a resident to a mayor's office; it is forwarded as it is.
invitation = <b>To the office that leads { $place }</b>

    I would like to see our place among those that stand against hate, extremism and polarisation.
    { $leaders ->
        [one] One local leader has
       *[other] { $leaders } local leaders have
    } endorsed the { $title } so far. You can read it and endorse it in Telegram in about three minutes. A team checks every entry before it becomes public.
invitation-anywhere = <b>To the office of our mayor</b>

    I would like to see our place among those that stand against hate, extremism and polarisation.
    { $leaders ->
        [one] One local leader has
       *[other] { $leaders } local leaders have
    } endorsed the { $title } so far. You can read it and endorse it in Telegram in about three minutes. A team checks every entry before it becomes public.
button-invitation-open = ✍️ Read and endorse
