### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Saya memahami bahasa Indonesia, tetapi untuk saat ini saya hanya menjawab dalam bahasa berikut: { $languages }. Untuk memilih: /language
invitation = <b>Kepada kantor pimpinan daerah { $place }</b>

    Saya ingin melihat daerah kita berada di antara daerah-daerah yang menentang kebencian, ekstremisme, dan polarisasi.
    Sejauh ini { $leaders } pemimpin daerah telah mendukung deklarasi ini: “{ $title }”. Anda dapat membaca dan mendukungnya di Telegram dalam waktu sekitar tiga menit. Sebuah tim memeriksa setiap dukungan sebelum diumumkan.
invitation-anywhere = <b>Kepada kantor wali kota atau bupati kami</b>

    Saya ingin melihat daerah kita berada di antara daerah-daerah yang menentang kebencian, ekstremisme, dan polarisasi.
    Sejauh ini { $leaders } pemimpin daerah telah mendukung deklarasi ini: “{ $title }”. Anda dapat membaca dan mendukungnya di Telegram dalam waktu sekitar tiga menit. Sebuah tim memeriksa setiap dukungan sebelum diumumkan.
button-invitation-open = ✍️ Baca dan dukung
