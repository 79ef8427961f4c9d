### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Türkçeyi anlıyorum, ancak şimdilik yalnızca şu dillerde yanıt veriyorum: { $languages }. Dil seçmek için: /language
invitation = <b>Yerel yönetimin dikkatine: { $place }</b>

    Yaşadığımız yerin de nefrete, aşırıcılığa ve kutuplaşmaya karşı duran yerler arasında olmasını isterim.
    Şimdiye kadar { $leaders } yerel yönetici şu bildirgeyi destekledi: “{ $title }”. Bildirgeyi Telegram’da yaklaşık üç dakikada okuyup destekleyebilirsiniz. Her başvuru, yayımlanmadan önce bir ekip tarafından kontrol edilir.
invitation-anywhere = <b>Belediye başkanımızın dikkatine</b>

    Yaşadığımız yerin de nefrete, aşırıcılığa ve kutuplaşmaya karşı duran yerler arasında olmasını isterim.
    Şimdiye kadar { $leaders } yerel yönetici şu bildirgeyi destekledi: “{ $title }”. Bildirgeyi Telegram’da yaklaşık üç dakikada okuyup destekleyebilirsiniz. Her başvuru, yayımlanmadan önce bir ekip tarafından kontrol edilir.
button-invitation-open = ✍️ Okuyun ve destekleyin
