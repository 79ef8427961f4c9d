### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Ik begrijp Nederlands, maar antwoord voorlopig alleen in deze talen: { $languages }. Een taal kiezen: /language
invitation = <b>Aan het kantoor van wie { $place } bestuurt</b>

    Ik zou graag zien dat onze gemeente zich aansluit bij de plaatsen die stelling nemen tegen haat, extremisme en polarisatie.
    Tot nu toe hebben { $leaders } lokale leiders deze verklaring onderschreven: “{ $title }”. U kunt haar in ongeveer drie minuten in Telegram lezen en onderschrijven. Een team controleert elke ondertekening voordat die openbaar wordt.
invitation-anywhere = <b>Aan het kantoor van onze burgemeester</b>

    Ik zou graag zien dat onze gemeente zich aansluit bij de plaatsen die stelling nemen tegen haat, extremisme en polarisatie.
    Tot nu toe hebben { $leaders } lokale leiders deze verklaring onderschreven: “{ $title }”. U kunt haar in ongeveer drie minuten in Telegram lezen en onderschrijven. Een team controleert elke ondertekening voordat die openbaar wordt.
button-invitation-open = ✍️ Lezen en onderschrijven
