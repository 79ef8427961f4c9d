"""Signing and joining as people put it: to climb on board, to scribble under it, to say yes, to be one of them.

What takes a noun and a verb, anywhere in the text, is in `words/forms/hands.py`.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "pulled_out backed_out dropped_out dipped_out hopped_on_the_bandwagon hop_on_the_bandwagon "
        "onboarded inked signd hopped_on hopped_on_board jumped_on jumped_aboard climbed_aboard got_behind "
        "got_on_board put_pen_to_paper pen_to_paper john_hancock locked_in_on",
        Cue.FILL: "wbu hbu bandwagon eh",
        Cue.ELSE: "by_joyce james_joyce is_german_for",
    },
    "de": {
        Cue.SIGN: "druntergemacht druntergehauen kralle_drunter verewigt druntergesetzt daruntergesetzt "
        "druntergeschrieben mitgezogen draufgesetzt dranhängt drangehängt aufgesprungen dazugesellt "
        "reingeschrieben eingeklinkt dabeigewesen",
        Cue.FILL: "wir_essen sie_essen ihr_essen zu_essen was_essen essen_wir essen_sie essen_gehen zum_essen "
        "beim_essen",
    },
    "nl": {
        Cue.SIGN: "overstag overstag_gegaan krabbel krabbeltje aangehaakt bijgetekend meegetekend ingestapt "
        "aangesloten",
    },
    "sv": {
        Cue.SIGN: "krafsat kluddat kladdat körde_på hängde_på hängt_på hoppat_på hakat_på skrev_på gått_med kråka",
    },
    "da": {
        Cue.SIGN: "hoppede_på hoppet_på sluttede_sig sprunget_på",
    },
    "nb": {
        Cue.SIGN: "slengte_seg_på kastet_seg_på hengte_seg_på hoppet_på hoppa_på",
    },
    "fr": {
        Cue.SIGN: "dit_banco paraphe paraphé parapher parafé rallié ralliée rejoint s'est_mouillé s'y_est_mis "
        "monté_à_bord embarqué embarquée rallie",
    },
    "es": {
        Cue.SIGN: "se_copó se_ha_mojado se_mojó sumándose adhiriéndose uniéndose rubricó rubricado rubricaron plasmó "
        "se_apuntaba apuntándose se_adhirieron se_plegó se_prendió",
        Cue.FILL: "terminó acabó terminaron acabaron",
        Cue.ELSE: "casa_de_papel la_casa_de_papel",
    },
    "pt": {
        Cue.SIGN: "jamegão rubricou embarcou embarcaram topou toparam subscreveram",
        Cue.ELSE: "cara_demais caro_demais tá_cara tá_caro muito_caro muito_cara casa_de_papel la_casa_de_papel",
    },
    "it": {
        Cue.SIGN: "ci_ha_messo_la_faccia messo_la_faccia accodata accodato accodati firmetta siglato siglata "
        "sottoscritta accodarsi salita_a_bordo",
    },
    "ca": {
        Cue.SIGN: "rubricat rubricar s_hi_ha_sumat",
    },
    "ro": {
        Cue.SIGN: "s-a_băgat s-au_băgat parafat iscălit a_iscălit s-a_raliat",
    },
    "pl": {
        Cue.SIGN: "wskoczył wskoczyła wskoczyli wskoczyło klepnął klepnęła klepnęło klepnęli przyklepał przyklepała "
        "przyklepały przyklepali przyklepane parafował parafowała parafowały dopisał_się dopisała_się "
        "dopisały_się wpisał_się wpisała_się wpisały_się",
        Cue.FILL: "no_a_co_z a_co_z no_a_co pociągu",
    },
    "cs": {
        Cue.SIGN: "upsal upsala upsalo upsali přihlásilo přihlásila přihlásil naskočilo naskočila naskočil",
    },
    "sk": {
        Cue.SIGN: "upísal upísala upísali upísalo naskočila naskočil naskočili prihlásila prihlásili",
    },
    "ru": {
        Cue.SIGN: "подтянулась подтянулся подтянулись подтянулось подмахнул подмахнула подмахнули подмахнуло вписался "
        "вписалась вписались впряглась впрягся черканул черканула черканули расписалась расписался "
        "расписались подписалася закорючку закорючка",
        Cue.FILL: "тему теме темку",
        Cue.ELSE: "стрелял застрелил застрелили",
    },
    "uk": {
        Cue.SIGN: "закарлючку закарлючка вписався вписалась вписалися розписався розписалась розписалися підмахнув "
        "підмахнула долучилось",
    },
    "bg": {
        Cue.SIGN: "драсна драснал драснали драснаха разписа разписал разписали",
    },
    "mk": {
        Cue.SIGN: "запишал запишала запишале впишал впишала впишале",
    },
    "sr": {
        Cue.SIGN: "paraf ufurao ufurali ufurala ubacio ubacila ubacili ušlo_u_to_kolo upisao upisala upisali upisalo "
        "upisale прикључио uključio uključila uključili priključio priključila priključili žvrljnuo "
        "žvrljnula уписао уписала уписали",
    },
    "hr": {
        Cue.SIGN: "ubacio ubacila ubacili ubacilo upisao upisala upisali upisalo upisale uključila uključio "
        "priključila priključio",
    },
    "sl": {
        Cue.SIGN: "vpisal vpisala vpisali vpisalo priključila priključil",
    },
    "sq": {
        Cue.SIGN: "ka_hy kan_hy hyni_n hyri_n hyni_në iu_bashkua iu_bashkunë",
    },
    "el": {
        Cue.SIGN: "τζίφρα τζιφρα μπήκε_στο μπήκε_στη μπήκαν_στο υπόγραψε υπογράψανε",
    },
    "hu": {
        Cue.SIGN: "aláfirkantotta aláfirkantották odabiggyesztette beállt beálltak beszállt beszálltak felült",
    },
    "fi": {
        Cue.SIGN: "allekirjotti allekirjottanu lähteny_mukaan lähti_mukaan hyppäsi_mukaan",
    },
    "et": {
        Cue.SIGN: "lõi_kampa löönud_kampa ühines ühinenud",
    },
    "lt": {
        Cue.SIGN: "pasirašinėjo pasirašė prisidėjo prisijungė",
    },
    "lv": {
        Cue.SIGN: "parakstījusi pievienojusies pievienojās iesaistījusies",
    },
    "tr": {
        Cue.FILL: "bastı çaktı",
        Cue.SIGN: "imzayı imzayı_çakmış imzayı_çaktı imzayı_bastı imzayı_atmış katılmış_mı kaydını_yaptırdı",
    },
    "az": {
        Cue.SIGN: "qoşulub qoşulmuş imza_atıb imzalayıb",
    },
    "ar": {
        Cue.SIGN: "بصمت بصمو مضت_عالورقة دخلت_معاهم انضمت_الهم ركبت_الموجة",
        Cue.FILL: "شخبار شخباره شخبارها",
        Cue.ELSE: "غالية غالي غاليه",
    },
    "he": {
        Cue.SIGN: "שמה_חתימה שמו_חתימה נתנה_חתימה",
    },
    "fa": {
        Cue.SIGN: "پای_ثابته قاطی_شد مهر_زده مهر_زد پاش_وایساده پاشو_مهر_زده امضا_زده",
        Cue.FILL: "میگم رو_میگم را_میگم",
    },
    "hi": {
        Cue.SIGN: "कूदे कूद_पड़ा ठप्पा हामी_भरी हामी_भर_दी",
    },
    "hi-Latn": {
        Cue.SIGN: "thappa angutha_lagaya haami_bhari haami_bhar_di",
    },
    "ur": {
        Cue.SIGN: "حصہ_ڈالا کود_پڑا انگوٹھا حامی_بھری حامی_بھر_لی",
        Cue.ELSE: "بجلی بھائی_آ_رہے بھائی_آ_رہا مہمان_آ_رہے",
    },
    "bn": {
        Cue.SIGN: "টিপসই নাম_লিখাইছে নাম_লেখাইছে",
    },
    "id": {
        Cue.SIGN: "neken teken nekenin ngeteken bubuhkan",
    },
    "sw": {
        Cue.SIGN: "wamekubali imekubali umekubali wameukubali imeukubali ameukubali walikubali ilikubali "
        "walitia_saini washamwaga_wino wamemwaga_wino kumwaga_wino ilimwaga_wino",
        Cue.ELSE: "uji_wa uji ulezi",
    },
    "ny": {
        Cue.SIGN: "yalowa_nawo alowa_nawo adalowa_nawo yalowa anasayinira anasainira adasayinira idasayinira "
        "inasayinira yasayinira",
    },
    "zu": {
        Cue.SIGN: "selisayinile lisayinile selilifakile ulisayinile",
    },
    "am": {
        Cue.SIGN: "ገብታበታለች ተስማምታለች ተስማምተዋል ተፈራርማለች ተፈራርመዋል ፈርማለች አስገብታለች",
    },
    "ja": {
        Cue.SIGN: "一枚かんでる 一枚かんで 仲間入り 仲間入りした 仲間入りしたん 乗っかってる 乗っかった "
        "名を連ねて 名を連ねた 判を押した ハンコ押した",
    },
    "ko": {
        Cue.SIGN: "싸인 싸인했다던데 꼈나 꼈어 꼈대 꼈음 끼었나 같이한대 같이한다 같이했어 도장_찍었대 "
        "도장_찍었어 도장_찍었나 이름_올렸대 이름_올렸어 이름_올렸나",
        Cue.FILL: "했다던데",
    },
    "zh": {
        Cue.SIGN: "点头 点头了 點頭 凑热闹 掺和 入局 签了字 盖了章 盖章 入伙",
        Cue.FILL: "早就 早就在上面 在上面 问 問",
    },
    "so": {
        Cue.SIGN: "gashay gashay_heshiiska",
    },
    "th": {
        Cue.SIGN: "เอาด้วย เอาด้วยป่าว",
    },
    "ta": {
        Cue.SIGN: "சேந்துருச்சா சேர்ந்துருச்சா சேந்தாச்சா சேந்துடுச்சா",
    },
}
