### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Entiendo el español, pero por ahora solo respondo en estos idiomas: { $languages }. Para elegir uno: /language
invitation = <b>A la oficina de quien gobierna { $place }</b>

    Me gustaría que nuestro municipio estuviera entre los que se comprometen contra el odio, el extremismo y la polarización.
    Hasta ahora, { $leaders } líderes locales han respaldado esta declaración: «{ $title }». Pueden leerla y respaldarla en Telegram en unos tres minutos. Un equipo comprueba cada adhesión antes de hacerla pública.
invitation-anywhere = <b>A la oficina de nuestra alcaldía</b>

    Me gustaría que nuestro municipio estuviera entre los que se comprometen contra el odio, el extremismo y la polarización.
    Hasta ahora, { $leaders } líderes locales han respaldado esta declaración: «{ $title }». Pueden leerla y respaldarla en Telegram en unos tres minutos. Un equipo comprueba cada adhesión antes de hacerla pública.
button-invitation-open = ✍️ Leer y respaldar
