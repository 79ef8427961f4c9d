"""How a city comes onto the list, as those say it who prepare it: to join, to be added, I work for the mayor."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "get_on_this get_on_it get_on_the_list get_on_that_list get_in_on get_listed get_added "
        "be_listed be_part_of become_a_signatory become_signatories sign_us_up add_us add_our "
        "put_us_on enrol enroll register_our come_on_board get_on_board jump_on come_aboard",
        Cue.OUR: "us_to the_boss i_work_for i_work_in i_work_at i'm_the_mayor i_am_the_mayor i'm_a_councillor "
        "im_a_councillor im_the_mayor our_council our_mayor our_town our_city my_council",
    },
    "fr": {
        Cue.SIGN: "adhérons adhérez rejoigne rejoigniez rejoignons signions souscrire s_inscrire inscrire "
        "nous_inscrire s_engager nous_engager se_rallier être_ajouté être_ajoutée être_ajoutés "
        "intégrer s_associer nous_associer",
        Cue.OUR: "je_travaille_à_la je_suis_maire je_suis_élu je_suis_élue je_suis_conseiller "
        "je_suis_conseillère notre_commune nos_élus",
    },
    "es": {
        Cue.SIGN: "adherirnos adherirme adherir sumarnos sumamos sumar sumarme unirnos unimos apuntarnos "
        "apuntarse apuntamos inscribirnos inscribirse inscribir entrar_en formar_parte figurar "
        "suscribir suscribimos anotarnos anotarse",
        Cue.OUR: "trabajo_en_el trabajo_en_la soy_concejal soy_concejala soy_alcalde soy_alcaldesa soy_regidor",
    },
    "pt": {
        Cue.SIGN: "aderirmos aderimos adira assinarmos assinemos juntar_nos juntarmos nos_juntar nos_juntamos "
        "se_juntar inscrever inscrevermos subscrever subscrevermos entrar_na entrar_nessa fazer_parte",
        Cue.OUR: "sou_vereador sou_vereadora sou_prefeito sou_prefeita trabalho_na trabalho_no sou_autarca "
        "fazemos_para",
    },
    "it": {
        Cue.SIGN: "aderiamo aderisca firmiamo unirci unirmi sottoscriviamo iscriverci iscriversi entrare_nella "
        "far_parte fare_parte essere_aggiunti",
        Cue.OUR: "sono_sindaco sono_il_sindaco sono_assessore sono_consigliere lavoro_in_comune lavoro_al "
        "lavoro_per_il",
    },
    "ca": {
        Cue.SIGN: "adherir_nos adherir_se sumar_nos sumar_se sumar hi_podem_sumar unir_nos unir_se signem "
        "apuntar_nos apuntar_se formar_part",
        Cue.OUR: "sóc_regidora sóc_regidor soc_regidora soc_alcalde soc_alcaldessa treballo_a",
    },
    "gl": {
        Cue.SIGN: "adherirnos sumarnos asinamos unirnos formar_parte",
    },
    "oc": {
        Cue.SIGN: "signar aderir",
    },
    "eu": {
        Cue.SIGN: "sinatzeko batu bat_egin bat_egiteko",
    },
    "ro": {
        Cue.SIGN: "alăturăm alătura alătură aderăm înscrie intra_pe",
        Cue.OUR: "lucrez_la sunt_primar sunt_consilier",
    },
    "de": {
        Cue.SIGN: "mitmacht anschliesst anschließt dabei_sein dazukommen dazu_kommen eintragen "
        "eingetragen_werden aufgenommen_werden draufkommen drauf_kommen zeichnen sich_beteiligen",
        Cue.OUR: "ich_arbeite_im ich_bin_bürgermeister ich_bin_bürgermeisterin wir_als_gemeinde wir_als_stadt "
        "ich_arbeite_bei_der",
    },
    "nl": {
        Cue.SIGN: "aansluit aan_te_sluiten toetreden aanmelden erbij_komen op_de_lijst_komen mee_te_doen",
        Cue.OUR: "ik_werk_bij ik_werk_voor ik_ben_burgemeester ik_ben_wethouder wij_als_gemeente",
    },
    "lb": {
        Cue.SIGN: "matmaachen bäitrieden ënnerschreiwen",
    },
    "gsw": {
        Cue.SIGN: "mitmache underschriibe biiträte",
    },
    "sv": {
        Cue.SIGN: "gå_med ansluta_oss ansluta_sig vara_med komma_med anmäla",
        Cue.OUR: "jag_jobbar_på jag_är_borgmästare vår_kommun",
    },
    "nb": {
        Cue.SIGN: "bli_med slutte_oss_til slutte_seg_til slutter_oss underskrive være_med komme_med "
        "melde_oss_på signere",
        Cue.OUR: "jeg_jobber_i jeg_er_ordfører kommunen_vår vår_kommune",
    },
    "da": {
        Cue.SIGN: "tilslutte_os tilslutte_sig tilslutter_os blive_med være_med skrive_under komme_med "
        "skrive_sig_på tilmelde",
        Cue.OUR: "jeg_arbejder_i jeg_er_borgmester vores_kommune",
    },
    "is": {
        Cue.SIGN: "gerast_aðili vera_með ganga_til_liðs",
    },
    "fo": {
        Cue.SIGN: "skriva_undir vera_við",
    },
    "fi": {
        Cue.SIGN: "liitymme liitytään pääsemme_mukaan päästä_mukaan",
        Cue.OUR: "olen_kaupunginjohtaja olen_valtuutettu kuntamme kaupunginjohtajamme",
    },
    "et": {
        Cue.SIGN: "liituda liitume liitumine ühineda ühineme alla_kirjutada",
        Cue.OUR: "meie_linn meie_vald töötan_linnavalitsuses",
    },
    "lv": {
        Cue.SIGN: "pievienoties iestāties",
    },
    "lt": {
        Cue.SIGN: "prisidėti",
    },
    "pl": {
        Cue.SIGN: "dołączamy dołączenia podpisujemy przystępujemy przystąpienia zapisać zgłosić zgłosić_się "
        "przyłączyć przyłączyć_się",
        Cue.OUR: "pracuję_w_urzędzie jestem_burmistrzem jestem_radnym jestem_radną nasza_gmina nasze_miasto "
        "naszego_miasta nasz_burmistrz",
    },
    "cs": {
        Cue.SIGN: "připojit_se připojíme přidat_se podepíšeme přistoupit zapojit zapojit_se přihlásit přihlásit_se",
        Cue.OUR: "jsem_starosta jsem_starostka pracuji_na naše_obec naše_město naší_obce",
    },
    "sk": {
        Cue.SIGN: "pripojiť_sa pripojíme pridať_sa pristúpiť zapojiť zapojiť_sa prihlásiť prihlásiť_sa",
        Cue.OUR: "som_starosta som_primátor pracujem_na naša_obec naše_mesto",
    },
    "sl": {
        Cue.SIGN: "pridruži pridružimo pridružiti pridružiti_se podpišemo pristopiti pristopimo prijaviti",
    },
    "hr": {
        Cue.SIGN: "pridružiti_se pridružimo pridruži potpišemo pristupiti pristupimo prijaviti uključiti",
    },
    "sr": {
        Cue.SIGN: "потпишемо потпише приступити приступимо пријавити укључити pridružiti pridružimo prijavimo",
    },
    "bs": {
        Cue.SIGN: "pridružiti pridružimo potpisati potpišemo pristupiti prijaviti uključiti",
    },
    "mk": {
        Cue.SIGN: "придружиме придружи пристапиме да_се_вклучиме",
    },
    "bg": {
        Cue.SIGN: "подпишем включим включи да_се_впишем запишем",
    },
    "ru": {
        Cue.SIGN: "подпишем вступить вступим примкнуть записаться попасть_в_список войти_в_список включиться вписаться",
        Cue.OUR: "работаю_в_мэрии работаю_в_администрации я_мэр я_депутат наш_город нашему_городу нашего_города",
    },
    "uk": {
        Cue.SIGN: "підпишемо вступити записатися увійти_до_списку потрапити_до_списку",
        Cue.OUR: "працюю_в_мерії я_мер я_депутат наше_місто нашому_місту наша_громада нашій_громаді",
    },
    "be": {
        Cue.SIGN: "далучэння уступіць",
    },
    "sq": {
        Cue.SIGN: "bashkohemi bashkohem të_bashkohemi nënshkruajmë nenshkruajme regjistrohemi aderojmë aderojë futemi",
    },
    "el": {
        Cue.SIGN: "ενταχθούμε ενταχθεί προσχωρήσουμε μπούμε εγγραφούμε προσυπογράψουμε προσυπογράψει",
        Cue.OUR: "είμαι_δήμαρχος δουλεύω_στον_δήμο ο_δήμος_μας πόλη_μας δήμος_μας",
    },
    "hu": {
        Cue.SIGN: "belépni részt_venni feliratkozni felkerülni",
        Cue.OUR: "polgármester_vagyok képviselő_vagyok településünk községünk önkormányzatunk",
    },
    "tr": {
        Cue.SIGN: "katılabiliriz katılırız katılır katılmamız katılması dahil_olabiliriz dahil_olur "
        "başvurabiliriz üye_olabiliriz listeye_girebilir listeye_gireriz",
        Cue.OUR: "belediyemizin şehrimizin ilçemiz ilçemizin başkanımızın belediyede_çalışıyorum özel_kalemiyim",
    },
    "az": {
        Cue.SIGN: "qoşula_bilərik qoşula_bilər",
    },
    "ka": {
        Cue.SIGN: "შევუერთდეთ შეუერთდეს შეუერთდება მოვაწეროთ მოაწეროს ხელის_მოწერა გაწევრიანდეს",
    },
    "hy": {
        Cue.SIGN: "միանալ միանա միանանք",
    },
    "he": {
        Cue.SIGN: "להצטרף נצטרף נחתום להירשם להיכנס_לרשימה",
        Cue.OUR: "אני_עובד_בעירייה אני_עובדת_בעירייה העיר_שלנו העיריה_שלנו העירייה_שלנו",
    },
    "fa": {
        Cue.SIGN: "بپیوندیم بپیوندن ملحق_شویم ملحق_بشیم ملحق_شود امضا_کنیم امضا_کند امضا_کنه عضو_شویم عضو_بشیم "
        "ثبت_نام_کنیم شرکت_کنیم",
        Cue.OUR: "شهرداری_ما شهردارمون",
    },
    "ku": {
        Cue.SIGN: "tev_li_bibe tevlî_bibe tevlî_bibin beşdar_bibe beşdar_bibin îmze_bike îmze_bikin واژۆ_بکات "
        "واژۆی_بکات واژۆ_بکەین بەشدار_بێت بەشداری_بکات",
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
        Cue.SIGN: "aliĝi subskribi",
    },
}
