### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Es saprotu latviski, bet pagaidām atbildu tikai šajās valodās: { $languages }. Izvēlēties valodu: /language
invitation = <b>Pašvaldības vadītāja birojam: { $place }</b>

    Es vēlētos, lai arī mūsu vieta būtu starp tām, kas nostājas pret naidu, ekstrēmismu un polarizāciju.
    Pašvaldību vadītāju skaits, kuri līdz šim atbalstījuši deklarāciju “{ $title }”: { $leaders }. Telegram lietotnē to var izlasīt un atbalstīt aptuveni trīs minūtēs. Katru atbalstu pirms publicēšanas pārbauda.
invitation-anywhere = <b>Mūsu mēra birojam</b>

    Es vēlētos, lai arī mūsu vieta būtu starp tām, kas nostājas pret naidu, ekstrēmismu un polarizāciju.
    Pašvaldību vadītāju skaits, kuri līdz šim atbalstījuši deklarāciju “{ $title }”: { $leaders }. Telegram lietotnē to var izlasīt un atbalstīt aptuveni trīs minūtēs. Katru atbalstu pirms publicēšanas pārbauda.
button-invitation-open = ✍️ Izlasīt un atbalstīt
