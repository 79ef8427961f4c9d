"""How a city helps and whom it stands by, and what it did, set up or got going: destekliyo, yakola ki, montou."""

from bot.rules.words.cues import Cue, Table

_DO = {
    "en": "did_help been_helping does_for do_for doing_for did_for look_after looks_after looked_after take_care_of "
    "takes_care_of stand_by stands_by came_up_with_for work_with works_with worked_with teamed_up_with set_up_for",
    "fr": "s_occupe_de s_occupe_des s_occupe_d aide_comment soutient_comment fait_quoi_pour fait_pour font_pour "
    "a_fait_quoi accompagne_les épaule_les",
    "es": "monta_para montó_con montaron_con armó_con armaron_con hizo_con hicieron_con cómo_ayuda cómo_apoya "
    "cómo_ayudan cómo_apoyan trabaja_con trabajan_con",
    "pt": "montou_com montou_para montaram_com fez_com fizeram_com como_ajuda como_apoia como_ajudam como_apoiam "
    "trabalha_com trabalham_com",
    "it": "come_aiuta come_sostiene come_aiutano come_sostengono lavora_con lavorano_con fatto_con messo_su_con",
    "de": "hilft_den helfen_den kümmert_sich_um kümmern_sich_um arbeitet_mit arbeiten_mit gemacht_mit steht_den_bei",
    "nl": "doet_met doen_met werkt_met werken_met zorgt_voor helpt_de helpen_de",
    "pl": "zrobiły zrobiło zrobił_dla zrobiła_dla robi_dla robią_dla pomaga pomagają pomogły pomogło wspiera_jak "
    "jak_wspiera współpracuje_z",
    "ru": "помогает помогают помогал помогла помогли сделал_для сделали_для делает_для работает_с работают_с",
    "uk": "допомагає допомагають допоміг допомогла допомогли зробило_для зробили_для робить_для працює_з",
    "sr": "pomaže помаже pomažu помажу uradili_sa урадили_са uradio_sa урадио_са sarađuje_sa сарађује_са",
    "hr": "pomaže pomažu surađuje_s surađuje_sa napravili_s napravio_s",
    "mk": "помага помагаат направи_со направија_со соработува_со",
    "bg": "помага помагат направи_с направиха_с направиха_за работи_с",
    "sq": "punohet po_punohet punojnë punon po_punon po_punojnë ndihmon ndihmojnë ka_bërë_me kanë_bërë_me bën_për "
    "bëjnë_për bashkëpunon",
    "el": "βοηθάει βοηθάνε βοηθά βοηθούν συνεργάζεται συνεργάζονται έκανε_με έκαναν_με",
    "ro": "ajută ajuta_cum lucrează_cu a_făcut_cu au_făcut_cu face_pentru fac_pentru",
    "hu": "segít segítenek hogyan_segíti hogy_segíti együttműködik",
    "tr": "nasıl_destekliyor nasıl_destekliyo nasıl_destekliyolar nasıl_destekliyorlar yardım_ediyor yardım_ediyo "
    "yardım_ediyorlar yardımcı_oluyor yardımcı_oluyo el_uzatıyor sahip_çıkıyor sahip_çıkıyo için_ne_yapıyor "
    "için_ne_yapıyo ne_yapıyo ne_yapıyolar napıyo napıyolar",
    "az": "necə_dəstəkləyir kömək_edir kömək_edirlər",
    "ny": "anachita chinachita unachita wachita wachitanji akuthandiza ikuthandiza imathandiza amathandiza anathandiza",
    "lg": "yakola yakola_ki baakola baakola_ki eyamba bayamba yayamba ekolera bakolera",
    "sw": "inasaidia_vipi inasaidiaje wanasaidiaje imesaidia_vipi ilifanya_nini walifanya_nini imefanya_nini",
    "rw": "yakoze_iki bakoze_iki ifasha_ite bafasha_bate",
    "so": "u_qabtaan u_qabato u_qabtay ka_caawisaa u_caawiyaan ka_caawiyaan",
    "ha": "taimakawa suke_taimakawa take_taimakawa yake_taimakawa",
    "zu": "lisiza_kanjani basiza_kanjani lenzeni benzeni",
    "id": "bantu_gimana bantuin ngebantu membantu bikin_apa bikin_apaan",
    "vi": "giúp_thế_nào giúp_gì hỗ_trợ_thế_nào",
    "hi": "मदद_कैसे कैसे_मदद मदद_करता मदद_करती साथ_देता",
    "bn": "কীভাবে_সাহায্য সাহায্য_করছে সাহায্য_করে পাশে_দাঁড়ায় পাশে_দাঁড়িয়েছে",
    "ur": "کیسے_مدد مدد_کرتا مدد_کرتی مدد_کر_رہا",
    "fa": "کمک_میکنه کمک_می‌کنه کمک_میکنن کمک_می‌کنند چطور_کمک",
    "ar": "بتساعد بيساعدوا تساعد يساعدون كتعاون كيعاونو عم_تساعد بتدعم_كيف كيف_بتدعم كيف_تدعم",
}
_FILL = {
    "en": "came_over_from",
    "es": "a_nombre_de a_nombre_del",
    "ny": "makomiti awo",
}
_ELSE = {
    "en": "stray_dogs stray_dog stray_cats stray_cat free_concert_tickets",
    "es": "me_cago_en me_cago",
}
_CUES = ((Cue.DO, _DO), (Cue.FILL, _FILL), (Cue.ELSE, _ELSE))
TABLE: Table = {
    language: {cue: words[language] for cue, words in _CUES if language in words} for language in (_DO | _FILL | _ELSE)
}
