### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Compreendo português, mas por agora só respondo nestas línguas: { $languages }. Para escolher uma: /language
invitation = <b>Ao gabinete de quem governa { $place }</b>

    Gostaria de ver a nossa terra entre as que se comprometem contra o ódio, o extremismo e a polarização.
    Até agora, { $leaders } líderes locais subscreveram esta declaração: «{ $title }». Podem lê-la e subscrevê-la no Telegram em cerca de três minutos. Uma equipa verifica cada adesão antes de a tornar pública.
invitation-anywhere = <b>Ao gabinete da presidência da nossa câmara</b>

    Gostaria de ver a nossa terra entre as que se comprometem contra o ódio, o extremismo e a polarização.
    Até agora, { $leaders } líderes locais subscreveram esta declaração: «{ $title }». Podem lê-la e subscrevê-la no Telegram em cerca de três minutos. Uma equipa verifica cada adesão antes de a tornar pública.
button-invitation-open = ✍️ Ler e subscrever
