### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = E kuptoj shqipen, por për momentin përgjigjem vetëm në këto gjuhë: { $languages }. Për të zgjedhur: /language
invitation = <b>Për zyrën e kreut të pushtetit vendor: { $place }</b>

    Do të dëshiroja ta shihja vendin tonë mes atyre që ngrihen kundër urrejtjes, ekstremizmit dhe polarizimit.
    Deri tani { $leaders } udhëheqës vendorë e kanë mbështetur këtë deklaratë: “{ $title }”. Mund ta lexoni dhe ta mbështetni në Telegram për rreth tri minuta. Një ekip e verifikon çdo mbështetje para se të bëhet publike.
invitation-anywhere = <b>Për zyrën e kryetarit tonë</b>

    Do të dëshiroja ta shihja vendin tonë mes atyre që ngrihen kundër urrejtjes, ekstremizmit dhe polarizimit.
    Deri tani { $leaders } udhëheqës vendorë e kanë mbështetur këtë deklaratë: “{ $title }”. Mund ta lexoni dhe ta mbështetni në Telegram për rreth tri minuta. Një ekip e verifikon çdo mbështetje para se të bëhet publike.
button-invitation-open = ✍️ Lexojeni dhe mbështeteni
