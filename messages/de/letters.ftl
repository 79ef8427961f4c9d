### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Ich verstehe Deutsch, antworte bisher aber nur in diesen Sprachen: { $languages }. Zum Auswählen: /language
invitation = <b>An das Büro der Stadt- oder Gemeindespitze: { $place }</b>

    Ich würde mich freuen, wenn auch unser Ort zu denen gehörte, die sich gegen Hass, Extremismus und Polarisierung stellen.
    Bisher haben { $leaders } kommunale Verantwortliche diese Erklärung unterzeichnet: „{ $title }“. Sie können sie in Telegram in etwa drei Minuten lesen und unterzeichnen. Ein Team prüft jeden Eintrag, bevor er öffentlich wird.
invitation-anywhere = <b>An das Büro unserer Bürgermeisterin oder unseres Bürgermeisters</b>

    Ich würde mich freuen, wenn auch unser Ort zu denen gehörte, die sich gegen Hass, Extremismus und Polarisierung stellen.
    Bisher haben { $leaders } kommunale Verantwortliche diese Erklärung unterzeichnet: „{ $title }“. Sie können sie in Telegram in etwa drei Minuten lesen und unterzeichnen. Ein Team prüft jeden Eintrag, bevor er öffentlich wird.
button-invitation-open = ✍️ Lesen und unterzeichnen
