"""Thanks and farewells as they are typed, with the names by which people call each other: merci chef."""

from itertools import product

from bot.rules.words.cues import Cue, Table

_THANKS = {
    "es": ("gracias mil_gracias muchas_gracias graciass grax grasias", "crack capo capa maestro maestra fiera campeón "
           "jefe jefa máquina genio rey reina hermano mano tío tía bro compa carnal pana parce loco flaco amigo "
    "corazón"),
    "pt": ("obrigado obrigada valeu brigado brigada brigadão vlw", "fera chefe mestre mano cara parceiro craque "
    "campeão "
           "irmão amigo querido querida demais mesmo"),
    "fr": ("merci merci_bcp merci_beaucoup mercii thx", "chef patron boss frérot champion mec frère vieux la_team "
    "l_ami"),
    "it": ("grazie grazie_mille grz", "grande capo boss fratello campione caro cara mitico amico"),
    "de": ("danke vielen_dank dankeschön dankschee dankschön dangge merci", "chef meister alter digga kumpel "
    "schatz dir dia di "
           "bro leute euch"),
    "en": ("thanks thx cheers ta ty thank_you", "boss chief legend champ pal buddy bud bruv fam king queen man "
    "big_man"),
    "tr": ("teşekkürler sağol sağolasın eyvallah saol", "kral kanka abi abla hocam reis usta dostum kardeş kardeşim"),
    "sr": ("hvala hvala_ti hvala_ti_brate hvala_puno fala хвала", "puno brate lepo lijepo majstore kralju care "
    "druže ortak legendo"),
    "hr": ("hvala hvala_ti hvala_ti_brate hvala_puno fala", "puno brate lepo lijepo majstore kralju care druže "
    "stari legendo"),
    "ru": ("спасибо спс спасибочки благодарю пасиб", "брат братан друг огромное большое шеф босс дружище родной"),
    "uk": ("дякую дяки спасибі", "друже брате красно щиро велике шеф"),
    "pl": ("dzięki dzieki dziękuję dzięks", "stary szefie mistrzu wielkie ziom byku kochani"),
    "ar": ("شكرا تسلم مشكور يسلمو يعطيك_العافيه", "خويا خوي اخي حبيبي غالي يا_غالي معلم يا_معلم زعيم كبير ياباشا "
    "يا_باشا"),
    "hi-Latn": ("thanks thank_u shukriya dhanyavad", "bhai yaar boss bro bhaiya didi ji sir"),
    "id": ("makasih terima_kasih trims thanks", "bos gan kak bang bro min mas mbak sis"),
    "tl": ("salamat salamat_po tnx", "boss lodi idol kuya ate pre par"),
    "zu": ("ngiyabonga siyabonga ngibonga", "kakhulu kakhulu_mngani kakhulu_mfowethu mngani mfowethu bhuti sisi "
    "mngane_wami mngani_wami"),
    "xh": ("enkosi ndiyabulela", "kakhulu mhlobo mntakwethu bhuti sisi"),
    "am": ("አመሰግናለሁ እናመሰግናለን", "ወንድሜ እህቴ ጓደኛዬ በጣም"),
}  # fmt: skip
_MORE = {
    "de": "pfiat pfiat_di pfiat_eich pfüat_di vergelts_gott vergelt_s_gott dankschee dankschön_auch dankeschee "
    "merci_vilmal",
    "gsw": "merci_vilmal merci_viumau merci_vilmol danke_vilmal danke_vilmol danke_viumau hesch_mer_ghulfe "
    "hesch_mer_mega "
    "hesch_mer_gholfe mega_ghulfe mega_ghulfä",
    "sv": "tackar ha_det_gött ha_det_bra ha_det",
    "ha": "na_gode na_gode_sosai mun_gode allah_ya_saka allah_ya_saka_da_alheri allah_ya_biya",
    "am": "በጣም_አመሰግናለሁ_ወንድሜ በጣም_አመሰግናለሁ በጣም_እናመሰግናለን",
    "es": "te_pasaste un_abrazo ya_quedó listo_bro",
    "yo": "ẹ_ṣé_gan e_se_gan o_ṣé_gan",
}
_GREET = {"ru": "дарова дароу даров здарова_бро", "es": "buenaaas buenass", "de": "griaß_di griaß_eich griasdi"}
TABLE: Table = {
    language: {
        Cue.THANK: " ".join((
            *(f"{thank}_{whom}" for thank, whom in product(*map(str.split, _THANKS.get(language, ("", ""))))),
            _MORE.get(language, ""),
        )),
        Cue.GREET: _GREET.get(language, ""),
    }
    for language in (_THANKS | _MORE | _GREET)
}  # fmt: skip
