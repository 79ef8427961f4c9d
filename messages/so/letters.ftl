### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = Af-Soomaaliga waan fahmayaa, laakiin hadda waxaan ku jawaabaa oo keliya luqadahan: { $languages }. Si aad luqad u doorato: /language
invitation = <b>Ku socota xafiiska hoggaanka deegaanka: { $place }</b>

    Waxaan jeclaan lahaa in deegaankeennu ka mid noqdo kuwa ka soo horjeeda nacaybka, xagjirnimada iyo kala qaybsanaanta.
    Ilaa hadda { $leaders } hoggaamiye deegaan ayaa taageeray baaqan: “{ $title }”. Waxaad ku akhrin kartaa kuna taageeri kartaa Telegram qiyaastii saddex daqiiqo. Koox ayaa hubisa taageero kasta ka hor inta aan la daabicin.
invitation-anywhere = <b>Ku socota xafiiska duqa magaaladeenna</b>

    Waxaan jeclaan lahaa in deegaankeennu ka mid noqdo kuwa ka soo horjeeda nacaybka, xagjirnimada iyo kala qaybsanaanta.
    Ilaa hadda { $leaders } hoggaamiye deegaan ayaa taageeray baaqan: “{ $title }”. Waxaad ku akhrin kartaa kuna taageeri kartaa Telegram qiyaastii saddex daqiiqo. Koox ayaa hubisa taageero kasta ka hor inta aan la daabicin.
button-invitation-open = ✍️ Akhri oo taageer
