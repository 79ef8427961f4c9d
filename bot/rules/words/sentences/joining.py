"""To join, to be added, I work for the mayor: what `joining_west` and `joining_eastern_europe` do not have."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "get_on_that_list get_in_on get_listed be_listed become_a_signatory become_signatories "
        "put_us_on come_aboard",
        Cue.OUR: "us_to the_boss i_work_in i_work_at i'm_the_mayor i'm_a_councillor im_a_councillor",
    },
    "fr": {
        Cue.SIGN: "adhérez rejoigniez signions souscrire nous_inscrire nous_engager se_rallier être_ajouté "
        "être_ajoutée être_ajoutés nous_associer",
        Cue.OUR: "je_travaille_à_la nos_élus",
    },
    "es": {
        Cue.SIGN: "adherirme adherir entrar_en figurar suscribir suscribimos anotarnos anotarse",
        Cue.OUR: "trabajo_en_el trabajo_en_la",
    },
    "pt": {
        Cue.SIGN: "aderimos adira assinarmos assinemos juntarmos nos_juntar nos_juntamos se_juntar inscrever "
        "inscrevermos subscrever subscrevermos entrar_na",
        Cue.OUR: "sou_prefeita trabalho_na trabalho_no sou_autarca fazemos_para",
    },
    "it": {
        Cue.SIGN: "aderisca firmiamo unirmi sottoscriviamo iscriverci iscriversi entrare_nella fare_parte "
        "essere_aggiunti",
        Cue.OUR: "sono_il_sindaco sono_assessore lavoro_al lavoro_per_il",
    },
    "ca": {
        Cue.SIGN: "sumar_nos hi_podem_sumar unir_nos signem apuntar_nos apuntar_se formar_part",
        Cue.OUR: "soc_alcalde soc_alcaldessa treballo_a",
    },
    "gl": {
        Cue.SIGN: "adherirnos asinamos formar_parte",
    },
    "oc": {
        Cue.SIGN: "signar aderir",
    },
    "eu": {
        Cue.SIGN: "sinatzeko bat_egiteko",
    },
    "ro": {
        Cue.SIGN: "aderăm intra_pe",
        Cue.OUR: "lucrez_la",
    },
    "de": {
        Cue.SIGN: "anschliesst dazu_kommen eintragen eingetragen_werden aufgenommen_werden draufkommen "
        "drauf_kommen zeichnen sich_beteiligen",
        Cue.OUR: "ich_arbeite_im ich_bin_bürgermeisterin wir_als_gemeinde wir_als_stadt ich_arbeite_bei_der",
    },
    "nl": {
        Cue.SIGN: "aansluit aan_te_sluiten mee_te_doen",
        Cue.OUR: "ik_werk_bij ik_werk_voor ik_ben_burgemeester wij_als_gemeente",
    },
    "lb": {
        Cue.SIGN: "matmaachen bäitrieden",
    },
    "gsw": {
        Cue.SIGN: "mitmache biiträte",
    },
    "sv": {
        Cue.SIGN: "anmäla",
        Cue.OUR: "jag_jobbar_på jag_är_borgmästare",
    },
    "nb": {
        Cue.SIGN: "slutter_oss underskrive melde_oss_på signere",
        Cue.OUR: "jeg_jobber_i jeg_er_ordfører",
    },
    "da": {
        Cue.SIGN: "tilslutter_os blive_med skrive_sig_på tilmelde",
        Cue.OUR: "jeg_arbejder_i jeg_er_borgmester",
    },
    "is": {
        Cue.SIGN: "gerast_aðili ganga_til_liðs",
    },
    "fo": {
        Cue.SIGN: "skriva_undir vera_við",
    },
    "fi": {
        Cue.SIGN: "liitytään pääsemme_mukaan päästä_mukaan",
        Cue.OUR: "olen_kaupunginjohtaja olen_valtuutettu kaupunginjohtajamme",
    },
    "et": {
        Cue.SIGN: "liitume liitumine ühineme alla_kirjutada",
        Cue.OUR: "töötan_linnavalitsuses",
    },
    "lv": {
        Cue.SIGN: "iestāties",
    },
    "lt": {
        Cue.SIGN: "prisidėti",
    },
    "pl": {
        Cue.SIGN: "dołączenia podpisujemy przystępujemy przystąpienia zgłosić zgłosić_się przyłączyć_się",
        Cue.OUR: "jestem_burmistrzem",
    },
    "cs": {
        Cue.SIGN: "připojit_se připojíme přidat_se podepíšeme zapojit_se přihlásit_se",
        Cue.OUR: "jsem_starosta jsem_starostka pracuji_na naší_obce",
    },
    "sk": {
        Cue.SIGN: "pripojiť_sa pripojíme pridať_sa zapojiť_sa prihlásiť prihlásiť_sa",
        Cue.OUR: "som_starosta som_primátor pracujem_na",
    },
    "sl": {
        Cue.SIGN: "pridružiti_se podpišemo pristopiti pristopimo prijaviti",
    },
    "hr": {
        Cue.SIGN: "pridružiti_se potpišemo pristupimo prijaviti",
    },
    "sr": {
        Cue.SIGN: "потпишемо потпише приступимо пријавити укључити prijavimo",
    },
    "bs": {
        Cue.SIGN: "pridružiti pridružimo potpisati potpišemo pristupiti prijaviti uključiti",
    },
    "mk": {
        Cue.SIGN: "придружиме да_се_вклучиме",
    },
    "bg": {
        Cue.SIGN: "да_се_впишем запишем",
    },
    "ru": {
        Cue.SIGN: "вступим примкнуть записаться включиться вписаться",
        Cue.OUR: "я_мэр",
    },
    "uk": {
        Cue.SIGN: "записатися увійти_до_списку",
        Cue.OUR: "я_мер",
    },
    "be": {
        Cue.SIGN: "далучэння уступіць",
    },
    "sq": {
        Cue.SIGN: "bashkohem të_bashkohemi nënshkruajmë regjistrohemi aderojmë aderojë futemi",
    },
    "el": {
        Cue.SIGN: "ενταχθούμε ενταχθεί εγγραφούμε προσυπογράψουμε",
        Cue.OUR: "είμαι_δήμαρχος δουλεύω_στον_δήμο",
    },
    "hu": {
        Cue.SIGN: "belépni részt_venni feliratkozni",
        Cue.OUR: "polgármester_vagyok képviselő_vagyok",
    },
    "tr": {
        Cue.SIGN: "katılmamız dahil_olabiliriz dahil_olur başvurabiliriz üye_olabiliriz listeye_girebilir "
        "listeye_gireriz",
        Cue.OUR: "belediyemizin şehrimizin ilçemizin başkanımızın belediyede_çalışıyorum özel_kalemiyim",
    },
    "az": {
        Cue.SIGN: "qoşula_bilərik qoşula_bilər",
    },
    "ka": {
        Cue.SIGN: "შეუერთდება მოვაწეროთ მოაწეროს ხელის_მოწერა გაწევრიანდეს",
    },
    "hy": {
        Cue.SIGN: "միանանք",
    },
    "he": {
        Cue.SIGN: "להירשם",
        Cue.OUR: "אני_עובד_בעירייה אני_עובדת_בעירייה העיריה_שלנו",
    },
    "fa": {
        Cue.SIGN: "بپیوندن ملحق_شویم ملحق_بشیم امضا_کنه عضو_شویم عضو_بشیم ثبت_نام_کنیم شرکت_کنیم",
        Cue.OUR: "شهردارمون",
    },
    "ku": {
        Cue.SIGN: "tev_li_bibe tevlî_bibe tevlî_bibin beşdar_bibin îmze_bikin واژۆی_بکات واژۆ_بکەین بەشدار_بێت",
    },
    "mt": {
        Cue.SIGN: "nissieħbu jissieħeb niffirmaw ningħaqdu",
    },
    "ga": {
        Cue.SIGN: "páirt_a_ghlacadh",
    },
    "cy": {
        Cue.SIGN: "ymuno ymrwymo",
    },
    "eo": {
        Cue.SIGN: "aliĝi",
    },
}
