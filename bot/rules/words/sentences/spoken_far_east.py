"""Words of questions as people of East Asia, South-East Asia and the Pacific speak them, in towns and dialects."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "zh": {
        Cue.SIGN: "签了名 签过名 签过字 签了字 签字了 签字没 签字了没 签名没 签名了没 签了没有 签没 签没得 "
        "签唠没 签啦 签了啵 签了冇 签咯 签咯冇 有签 有签吗 有签没 有没有签名 有没有签字 簽了名 簽過名 簽字沒 "
        "簽了沒有 簽名沒 有簽 有簽嗎 有簽沒 簽落去 簽下去 在名单内 在名单上没 榜上有名 加入没 加入了没 落笔 画押 "
        "签上 签上名",
        Cue.FILL: "搁 里头 裡頭 具体 具體 究竟有没有 咱们 俺们 俺那 我们这 那边 那边的 那旮旯 这旮旯 噻 嘞 咧 哩 "
        "呗 啵 唷 哇 咯 唠 没得 莫得 冇得 木有 有木有 有没 有沒 有人 有没有人 有沒有人 有哪个 哪位 来着 一下子 "
        "劳驾 勞駕 问一下 問一下 请教 請教 打听 打聽 目前為止 至今 迄今 还没 還沒 尚未 统统 三个 三個 各自 分别 "
        "分別 家人们 大佬 老铁 老師 师傅 師傅",
        Cue.ELSE: "发现美洲 發現美洲 发现新大陆 發現新大陸 哪一年发现 哪年发现",
        Cue.LEADER: "一把手 区长 區長",
    },
    "yue": {
        Cue.SIGN: "簽未 簽左未 簽左名 有份 有冇份 有冇份簽 喺唔喺名單 上咗榜 入咗名單 签咗 签咗未 签咗名 有冇签 喺名单",
        Cue.FILL: "喺度 喺唔喺 係唔係 佢 嗰邊 家陣 未呀 㗎未 喇 啦 咩 唔知 想問 想知 冇 有冇人 邊個 邊度 嚟 老細 師兄",
    },
    "ja": {
        Cue.SIGN: "署名しとる 署名しとるん 署名しとるんか 署名してはる 署名してはります 署名してんの 署名してん "
        "署名しよった 署名しよったん 署名したんか 署名したんけ 署名しちゃった 署名しちょる 署名しちょるん "
        "署名しとっと 署名したと 署名しとーと 署名しはった サインしたん サインしとる サインしてる サインしとん "
        "サインしよった サインしたっけ サイン済み 名前載ってる 名前載っとる 載っとる 載っとん 載っちょる "
        "のっとる 入っとる 入っとん 加わっとる 名簿におる 名前ある 名前がある 名前ありますか 賛同してる "
        "賛同しとる",
        Cue.FILL: "誰か 誰かおる おる おるん おるんか おらん いてる いてはる やんか やろ やろか やろうか なんか "
        "どない どげん どうや どうなん どうなってる ほんま ほんまに めっちゃ ところで なあ なぁ ねえ ねぇ 市民 "
        "からは からも からの まだか いまんとこ 今んとこ 現時点 現時点で かいな かね かのう かえ だべか べさ "
        "だっけ じゃろ じゃろか すんません すんまへん 教えてくれ 教えてや",
        Cue.THANK: "おおきに ほんまおおきに おおきにな ありがとさん だんだん あざす あざっす",
    },
    "ko": {
        Cue.SIGN: "서명혔나 서명혔어 서명했능교 서명했노 서명했나예 서명했당가 서명했는가 서명했는감 서명했수다 "
        "서명했수과 서명했대요 서명했남유 서명했슈 서명했을까요 서명했을까 서명했던가요 서명했죠 서명했지 "
        "서명한거야 서명한거임 서명했음 서명했냐 서명했는교 서명되었나요 서명됐어 서명했습니꺼 사인했나 사인했어 "
        "사인했어요 사인했나요 사인했노 싸인했어 싸인했나 명단에있나요 명단에있어 명단에있나 이름올렸나 "
        "이름올랐나 이름_올렸나 도장찍었나 도장_찍었나 도장 찍었나 찍었노 참여했노 참여혔나 동참했노",
        Cue.FILL: "누구 누가 누구라도 있는교 있능교 있당가 있는가 있슈 있수꽈 사람이 시민 시민들 주민 주민들 쪽 "
        "쪽에서 측 측에서 에서도 출신 혹 아직도 아직까지 지금까지 진짜로 그라믄 그라면 아따 하모 마 야 형 형님 "
        "누나 언니 오빠 여보세요 알고싶어요 알려줘요 알려주이소 알려주이소예 갈켜줘 둘_다 다 혼저 잘_모르겠는데",
    },
    "vi": {
        Cue.SIGN: "ký_hông kí_hông ký_hôn ký_hem ký_hem_dzậy ký_chớ ký_chi_mô ký_rồi_hả ký_rùi ký_gòi ký_rồi_hở "
        "ký_vô ký_vào ký_dzô ký_chưa_rứa ký_chưa_hè ký_chưa_mi kí_chưa_dzậy ký_tên_chưa ký_tên_rồi vô_danh_sách "
        "có_trong_danh_sách_hông có_tên_trong_danh_sách trong_list trong_ds",
        Cue.FILL: "dzậy zậy vại hè hỉ hỉ_hè hen bây_giờ hiện_giờ hiện_nay cho_tới_giờ tới_giờ tới_nay đến_giờ "
        "có_ai người_nào bà_con ổng mấy_bồ mấy_bạn ad_ơi anh_ơi chị_ơi cho_hỏi cho_em_hỏi cho_mình_hỏi tụi_tui "
        "tớ mày cậu dzô vô cả_hai cả_ba thảy",
        Cue.LEADER: "đô_trưởng bà_thị_trưởng ông_thị_trưởng",
    },
    "th": {
        Cue.SIGN: "เซ็นแล้วยัง เซ็นยัง เซ็นหรือยัง เซ็นไหม เซ็นมั้ย เซ็นรึยัง เซ็นชื่อแล้ว เซ็นชื่อยัง ลงชื่อแล้ว ลงชื่อยัง ลงชื่อไหม ลงชื่อรึยัง "
        "ลงนามยัง ลงนามรึยัง ลงนามไหม เซ็นแล้วกา เซ็นแล้วบ่ เซ็นแล้วก่อ เซ็นก่อ เซ็นบ่ เซ็นแล้วบ้อ เซ็นแล้วบ๋อ เซ็นแล้วม้าย มีชื่อไหม มีชื่อมั้ย "
        "อยู่ในลิสต์ ในลิสต์ เซ็นชื่อแล้วบ่ ลงชื่อบ่ เซ็นเบิด เซ็นยังนิ",
        Cue.FILL: "ใคร ใครบ้าง มีใคร คน คนจาก ผู้ใด๋ ไผ มีไผ บ่ บ้อ บ๋อ ก่อ ม้าย หม้าย เด้อ เด๊ะ เจ้า จ้ะ นะจ๊ะ ฮะ คับ งับ ขรั่บ แหละ "
        "นี่ นั่น โน่น อ่ะ รึ หรือป่าว ป่ะ มั๊ย แล้วยัง จนถึงตอนนี้ ถึงตอนนี้ พี่ น้อง ลุง ป้า แอด แอดมิน ถามหน่อย ทั้งสาม ฝั่ง ทาง",
    },
    "lo": {
        Cue.SIGN: "ເຊັນແລ້ວບໍ່ ເຊັນແລ້ວບໍ ເຊັນບໍ່ ເຊັນບໍ ເຊັນຊື່ແລ້ວ ລົງຊື່ ລົງຊື່ແລ້ວ ໃນລິສ",
        Cue.FILL: "ມີໃຜ ຄົນ ຈາກ ຍັງ ແລ້ວຍັງ ຕອນນີ້ ເດີ້ ນໍ ນໍ້ ແມ່ນບໍ່ ແມ່ນບໍ ກໍ ກໍ່ ອ້າຍ ເອື້ອຍ ບອກແດ່ ຖາມແດ່",
        Cue.AND: "ແລະ ກັບ",
    },
    "km": {
        Cue.SIGN: "ស៊ីញេ ចុះឈ្មោះ ស៊ីញ៉េហើយ ស៊ីញ៉េហើយនៅ ចុះហត្ថលេខាហើយ ចុះហត្ថលេខាហើយឬនៅ ចុះហត្ថលេខាហើយនៅ មានឈ្មោះ",
        Cue.FILL: "អ្នកណា មានអ្នកណា មាននរណា ពី មកពី ហើយនៅ អត់ អត់ទេ មែន ឥឡូវ មកដល់ឥឡូវ បង អូន សូម សួរ សូមសួរ ផង ក៏ ហ្នឹង",
        Cue.AND: "និង",
    },
    "my": {
        Cue.SIGN: "လက်မှတ်ထိုးပြီးလား လက်မှတ်ထိုးပြီလား လက်မှတ်ထိုးလား လက်မှတ်ထိုးထားသလား လက်မှတ်ရေးထိုးခဲ့သလား ဆိုင်းထိုး ဆိုင်းထိုးပြီးပြီလား စာရင်းထဲမှာ "
        "စာရင်းထဲပါလား စာရင်းဝင်",
        Cue.FILL: "တစ်ယောက်ယောက် တယောက်ယောက် ရှိသလား မရှိဘူးလား သေးဘူးလား မထိုးသေးဘူးလား လူ လူတွေ ကနေ အခု အခုထိ ခုထိ ပါလား ဗျ ဗျာ ရှင် "
        "ရှင့် ခင်ဗျာ သိလား မေးချင်လို့ ရော လည်း",
        Cue.AND: "နဲ့ နှင့်",
    },
    "id": {
        Cue.SIGN: "dah_ttd uda_ttd blm_ttd udh_ttd ttd_blm ttd_belum ttd_gak ttd_ga teken_belum teken_blm "
        "neken_belum neken nandatangan tandatanganin tandatanganan udah_neken udah_teken udah_masuk_daftar "
        "masuk_list ada_di_list di_list ikutan_teken ikutan_ttd",
        Cue.WHEN: "taun_berapa thn_berapa",
        Cue.AND: "sama ama dan_juga beserta",
        Cue.FILL: "benua ada_yang ada_yg urang uda blom blon ndak nda donk yak bg mimin lur dab cak ning ces "
        "beta beta_mau_tanya katong sobat mau_tanya mo_tanya kasi_tau kasih_tau kasih_tahu infoin skr "
        "sekarang_ini jga semua_nya so su sonde seng tra tara",
        Cue.LEADER: "wali_kota_nya bupatinya bu_wali",
    },
    "ms": {
        Cue.SIGN: "sain_dah sain_ke_belum sain_belum sain_tak turun_tandatangan teken dah_teken masuk_senarai "
        "ada_dalam_list dalam_list",
        Cue.FILL: "weh woi oi udah belom blom ko hok gak ni tu je jer jek la ek bang kak bro geng guano ambo mu "
        "depa depo ceq cek koi deme mike teman ada_sapa sapa sesapa sapa-sapa ada_orang nok nok_tanya nak_tanya "
        "tanya sat jap skang skrg pun jugak dua-dua sapo sek",
        Cue.LEADER: "dato_bandar",
    },
    "jv": {
        Cue.SIGN: "tanda_tangan tandatangan wis_tanda_tangan wis_tandatangan wis_teken wes_teken "
        "wes_tanda_tangan uwis_teken ana_ing_daftar wes_ttd wis_ttd",
        Cue.FILL: "urung lur dab pak bu nduk le piye ta lha gak nggak saka teko soko wong tiyang ana ono onok "
        "enek enten ambek ugo uga saiki sakniki niku sopo sinten mbok ndak monggo mohon takon tanglet",
        Cue.AND: "karo lan ambek kalih",
        Cue.LEADER: "walikota bupati walikotane",
    },
    "su": {
        Cue.SIGN: "geus_nandatanganan nandatanganan geus_tanda_tangan tos_tanda_tangan tos_teken geus_teken "
        "teken asup_daftar",
        Cue.FILL: "can teu_acan aya naha kang a aa ayeuna bade naros",
        Cue.AND: "jeung sareng",
        Cue.LEADER: "walikota bupati",
    },
    "tl": {
        Cue.SIGN: "pumirma_na pumirma_na_ba nakapirma_na lumagda_na nagsign_na nag_pirma nakapagpirma pumerma "
        "nagpirma kasama_sa_listahan nasa_lista kasali_sa_listahan kabilang",
        Cue.FILL: "may_taga merong taga tiga mga_taga kahit_sino sinomang ba_yung ba_ang kaya oho tol pare mars "
        "sis ser sir maam mam pwede_malaman pwede patanong paki-check hanggang_ngayon na_ba wala_pa silang tatlo "
        "ala ga are ire",
    },
    "ceb": {
        Cue.SIGN: "nipirma_na nakapirma_na pirmado naa_sa_listahan naa_sa_lista apil_sa_lista nagpirma "
        "gipirmahan nakapirma_ba",
        Cue.FILL: "bitaw jud uy bai dong day ate naay wa pa taga tawo kinsa asa unsa mangutana ko apil",
        Cue.AND: "ug",
    },
    "ilo": {
        Cue.SIGN: "nagpirma nagpirman pinirmaan nakapirma nakapirman addan_pirma nailista",
        Cue.FILL: "kadi ti ni iti idi dagiti adda addan awan pay met manong manang taga agtaga naggapu ita agingga",
        Cue.AND: "ken",
    },
    "hil": {
        Cue.SIGN: "nagpirma nakapirma pumirma ginpirmahan naglagda",
        Cue.FILL: "bala ang sang sa na nga may taga halin diri subong wala pa man gid",
        Cue.AND: "kag",
    },
    "war": {
        Cue.SIGN: "nagpirma nakapirma pirmado ginpirmahan",
        Cue.FILL: "ba an han ha na nga may taga tikang yana waray pa liwat ngahaw",
        Cue.AND: "ngan",
    },
    "mi": {
        Cue.SIGN: "kua_haina kua_waitohu i_haina i_waitohu haina waitohu waitohua kua_waitohua kua_hainatia "
        "hainatia kei_te_rārangi",
        Cue.LEADER: "koromatua te_koromatua",
        Cue.CITY: "tāone taone_nui",
        Cue.FILL: "kua a o te he i kei ki rānei tētahi nō mai anō hoki koia ia ēnei ināianei",
        Cue.AND: "me",
    },
    "sm": {
        Cue.GREET: "talofa talofa_lava",
        Cue.SIGN: "ua_sainia ua_saini na_sainia sainia saini sainia_e saina o_i_le_lisi i_le_lisi",
        Cue.FILL: "ua na pe e o le i a se tasi mai nei fo'i foi fa'amolemole",
        Cue.AND: "ma",
        Cue.LEADER: "pulenuu pulenu'u pule",
    },
    "to": {
        Cue.SIGN: "kuo_fakamo'oni fakamo'oni fakamooni fakamo'oni_hingoa kuo_saini saini",
        Cue.FILL: "kuo na'e ko e 'i 'a ha taha mei he 'ikai koā",
        Cue.AND: "mo",
    },
    "fj": {
        Cue.SIGN: "saina sa_saina era_saina e_saina sa_saini sainitaka",
        Cue.MANY: "vica e_vica",
        Cue.CITY: "koro_lelevu koro_levu na_koro_lelevu na_koro_levu koro lelevu siti",
        Cue.FILL: "na e o ko era sa ni mai beka se li dua tale ga oqo vinaka kerekere",
        Cue.AND: "kei",
    },
    "tpi": {
        Cue.SIGN: "i_sain i_sainim sainim sain_pinis i_sain_pinis putim_nem i_putim_nem i_gat_nem long_lis "
        "stap_long_lis i_stap_long_lis",
        Cue.FILL: "i pinis nogat o_nogat o bilong long ol em ia wanpela sampela man meri husat yet inap nau tu "
        "wantaim tupela plis tokim mi",
        Cue.AND: "na wantaim",
        Cue.LEADER: "meya lod_meya gavana",
        Cue.CITY: "siti taun",
    },
    "bi": {
        Cue.SIGN: "i_saen saen_finis i_saenem saenem i_sain saenem_finis putum_nem",
        Cue.FILL: "finis no o blong long ol hem ia yet tu mo",
    },
    "haw": {
        Cue.SIGN: "ua_pūlima pūlima ua_kākau_inoa kākau_inoa",
        Cue.FILL: "ua anei o ke ka i kekahi mai nō",
    },
    "ty": {
        Cue.SIGN: "ua_tarima tarima ua_tuu_i_te_ioa",
        Cue.FILL: "ua anei o te i te_hoe no",
    },
    "ii": {
        Cue.SIGN: "ꂓꃅ",
    },
}
