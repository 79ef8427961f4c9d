### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Razumem slovensko, vendar zaenkrat odgovarjam samo v teh jezikih: { $languages }. Izbira jezika: /language
invitation = <b>Pisarni lokalnega vodstva: { $place }</b>

    Želim si, da bi bil tudi naš kraj med tistimi, ki se postavljajo po robu sovraštvu, ekstremizmu in polarizaciji.
    Število lokalnih voditeljev, ki so doslej podprli deklaracijo »{ $title }«: { $leaders }. Preberete in podprete jo lahko v Telegramu v približno treh minutah. Vsako podporo ekipa preveri, preden postane javna.
invitation-anywhere = <b>Pisarni naše županje ali našega župana</b>

    Želim si, da bi bil tudi naš kraj med tistimi, ki se postavljajo po robu sovraštvu, ekstremizmu in polarizaciji.
    Število lokalnih voditeljev, ki so doslej podprli deklaracijo »{ $title }«: { $leaders }. Preberete in podprete jo lahko v Telegramu v približno treh minutah. Vsako podporo ekipa preveri, preden postane javna.
button-invitation-open = ✍️ Preberite in podprite
