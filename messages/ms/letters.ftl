### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Saya faham bahasa Melayu, tetapi buat masa ini saya hanya menjawab dalam bahasa-bahasa ini: { $languages }. Untuk memilih bahasa: /language
invitation = <b>Kepada pejabat pemimpin tempatan: { $place }</b>

    Saya berharap tempat kita turut serta bersama mereka yang menentang kebencian, ekstremisme dan polarisasi.
    Setakat ini, { $leaders } orang pemimpin tempatan telah menyokong deklarasi “{ $title }”. Tuan/puan boleh membaca dan menyokongnya di Telegram dalam masa kira-kira tiga minit. Setiap sokongan disemak oleh satu pasukan sebelum disiarkan.
invitation-anywhere = <b>Kepada pejabat datuk bandar kami</b>

    Saya berharap tempat kita turut serta bersama mereka yang menentang kebencian, ekstremisme dan polarisasi.
    Setakat ini, { $leaders } orang pemimpin tempatan telah menyokong deklarasi “{ $title }”. Tuan/puan boleh membaca dan menyokongnya di Telegram dalam masa kira-kira tiga minit. Setiap sokongan disemak oleh satu pasukan sebelum disiarkan.
button-invitation-open = ✍️ Baca dan sokong
