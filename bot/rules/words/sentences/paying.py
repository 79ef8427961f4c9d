"""Paying for it, a penalty for whoever does not keep to it, and whether it is still possible to sign."""

from bot.rules.words.cues import Cue, Table

_BINDS = {
    "en": "sue sues lawsuit court breaks_it broke_it breaks_the_promise breaks_their_word held_accountable "
    "european_law eu_law a_law is_it_law penalty penalties sanction sanctions get_in_trouble in_trouble "
    "keep_their_word breaking_it break_it "
    "hold_them_to have_to_do_anything have_to_follow_it punished sued obligation obligations what_obligations",
    "fr": "une_loi loi_européenne loi procès poursuivre engage_juridiquement risque respecte respecter obligée "
    "sanction sanctions amende force_de_loi valeur_legale obligés_de",
    "es": "una_ley es_ley demandar denunciar obligados obligadas cumplir cumplirlo por_ley ley sanción sanciones "
    "multa fuerza_de_ley "
    "si_no_cumplen no_cumplen",
    "pt": "uma_lei é_lei processar é_obrigada é_obrigado obrigada_a obrigado_a são_obrigadas cumprir sanção sanções "
    "multa punição "
    "força_de_lei se_não_cumprir não_cumprem",
    "it": "una_legge è_legge legge_europea fare_causa obbligato obbligata rispettarla rispettare rispetta sanzione "
    "sanzioni obbligo obblighi "
    "obbligo_legale legale forza_di_legge",
    "de": "bindet uns_bindet bindet_uns verklagen einklagen gesetz ein_gesetz einhalten verpflichtet_die strafe "
    "strafen sanktionen rechtliche rechtliche_folgen daran_halten "
    "dran_halten sich_daran_halten",
    "nl": "een_wet aanklagen bindt niet_aan_houdt aan_houdt niet_aan_houden verplicht verplichting eraan_te_houden "
    "eraan boete sanctie sancties eraan_houden rechtsgeldig",
    "pl": "kara kary sankcje pozwać wiąże nas_wiąże",
    "cs": "pokuta sankce právní_moc",
    "hr": "obavezan obavezna obavezni обавезан обавезна pravnu_snagu pravna_snaga правна_снага казна kazna",
    "bg": "задължен задължени правна правна_сила санкции",
    "ru": "подать_в_суд засудить обязывает нас_обязывает обязательно_для обязан обязаны обязательно_ли обязательна "
    "штраф штрафы санкции наказание юридической_силы",
    "uk": "відповідальність обов'язково_для штраф санкції юридична_сила",
    "el": "υποχρεωμένος υποχρεωμένη υποχρεωμένοι νομική νομική_ισχύ κυρώσεις",
    "ro": "obligată obligat obligați juridică forță_juridică forță_legală sancțiuni amendă",
    "tr": "dava_açabilir dava_açılabilir bağlıyor uymak zorunda uymak_zorunda uyma yaptırım yaptırımı ceza cezası "
    "hukuki_geçerliliği",
    "ar": "مجبره مجبرين مجبورين تلتزم يلتزم ملتزمه عقوبه عقوبات غرامه القوه_القانونيه الزام التبعات_القانونيه",
    "fa": "مجبور مجبورن جریمه مجازات",
    "hi": "सज़ा जुर्माना",
    "zh": "遵守 法律责任 责任 法律責任 处罚 惩罚 处分",
    "ja": "守らない 守らないと 罰則 罰 義務ですか",
    "ko": "처벌 벌칙",
    "id": "menuntut digugat wajib diwajibkan sanksi sanksinya hukuman",
    "sw": "adhabu kushtaki kushtakiwa",
    "mk": "обврзува казна казни",
    "sr": "обавезује тужити обавезује_нас obavezuje tužiti obavezuje_nas",
    "sq": "na_detyron detyron dënim gjobë",
    "hu": "betartani be_kell_tartani köteles",
    "sv": "tvingande måste_följa",
}
_COSTS = {
    "en": "deadlines due_date too_late_now missed_the_date membership_fee membership pay_to pays_to pay_for_it "
    "do_we_pay have_to_pay_for price the_price "
    "closed signing_close still_sign still_endorse still_join charge_anything last_day closing_day expire expires "
    "expiry expiry_date",
    "fr": "frais_d_adhésion adhésion_payante payer faut_payer doit_payer prix encore_signer peut_encore "
    "peut_on_encore encore_adhérer",
    "es": "cuota_de pagar precio todavía_se_puede aún_se_puede todavía_podemos ya_cerró cerró",
    "pt": "paga_pra paga_para preço ainda_dá_tempo ainda_dá dá_tempo ainda_pode ainda_podemos tem_que_pagar",
    "it": "quota_di prezzo si_può_ancora ancora_firmare bisogna_pagare possiamo_ancora",
    "de": "mitgliedsbeitrag beitrag bezahlen zahlen preis kann_man_noch noch_unterschreiben noch_mitmachen "
    "noch_beitreten können_wir_noch",
    "nl": "betalen prijs nog_tekenen kan_je_nog kun_je_nog kunnen_we_nog",
    "sv": "betala fortfarande_skriva",
    "da": "betale stadig_skrive",
    "nb": "betale fortsatt_signere",
    "fi": "maksaa vielä_allekirjoittaa",
    "pl": "płatne płatny płacić zapłacić cena jeszcze_podpisać można_jeszcze jeszcze_można",
    "cs": "platit zaplatit ještě_podepsat",
    "sk": "platiť zaplatiť",
    "hr": "platiti plaća plaćamo platit još_potpisati platiti_nešto платити плаћа",
    "bg": "плаща плащат плащаме още_може",
    "mk": "плаќа плаќаме",
    "ru": "платить заплатить оплачивать ещё_можно еще_можно можно_ещё можно_еще",
    "uk": "платити заплатити ще_можна можна_ще",
    "el": "πληρώνουμε πληρώσουμε πληρώνει",
    "ro": "plătim plăti plătit mai_putem",
    "hu": "fizetni fizetünk még_aláírhatjuk",
    "sq": "paguajmë paguan me_pagu",
    "tr": "üyelik_ücreti üyelik aidat aidatı ücreti para_ödüyor ödüyor ödüyoruz ödemek ödeme para_ödemek "
    "hala_imzalanabiliyor imzalanabiliyor hala_katılabilir",
    "ar": "ندفع ندفع_شي لسا_فينا لسه_ممكن لسه_ينفع تكاليف التكاليف الرسوم اخر_يوم تاريخ_انتهاء باب_التاييد مفتوحا "
    "ما_زال_باب_التاييد ما_زال_التوقيع في_رسوم فيه_رسوم هناك_رسوم اي_رسوم "
    "باب_التوقيع",
    "fa": "پول_باید پول_بدیم باید_پول",
    "he": "לשלם משלמים עדיין_אפשר",
    "hi": "फ्री फ़्री पैसा_देना",
    "bn": "টাকা_দিতে",
    "vi": "mất_tiền tốn_phí đóng_tiền",
    "zh": "交费 付费 缴费 交費 付費 还能签 还可以签",
    "ja": "お金は お金がいる お金いる まだ署名 まだ参加",
    "ko": "아직_서명 지금도_서명 지금도",
    "id": "masih_bisa harus_bayar",
    "sw": "ada_ya kiasi_gani tunalipa kulipa analipa wanalipa",
}
TABLE: Table = {
    language: {Cue.BINDS: _BINDS.get(language, ""), Cue.TERMS: _COSTS.get(language, "")}
    for language in dict.fromkeys((*_BINDS, *_COSTS))
}
