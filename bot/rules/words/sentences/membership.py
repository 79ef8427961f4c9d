"""How people ask whether a place is on the list, without any word for signing."""

from bot.rules.words.cues import Cue, Table

_SIGN = {
    "en": "covered counted_in does_it_cover does_this_cover does_the_list_cover "
    "listed on_the_list in_the_list part_of_it included participating participates taking_part joins joining "
    "committed commits onboard on_board among_the_signatories signatory signatories signees signee appear appears "
    "belongs belong inked endorsers endorser signd sined sighned singed signt siged sgined sinned_up siging "
    "endorsd endorced indorsed",
    "fr": "figure figurent figure_t_il figure_t_elle figurer fait_partie fait_elle_partie fait_il_partie font_partie "
    "faire_partie partie_prenante appartient participe inscrite inscrit inscrites parmi_les_signataires recensée "
    "incluse comprise présente apposé sur_cette_liste adhérente partie_de_la_liste listée",
    "es": "figura figuran consta aparece aparecen pertenece forma_parte forman_parte incluida incluido incluye "
    "participa entre_los_firmantes entre_las_firmantes suscriptora adherida inscrita sumada apuntado apuntó",
    "pt": "consta constam figura figuram aparece aparecem pertence integra faz_parte fazem_parte incluída incluído "
    "participa entre_os_signatários entre_as_signatárias inscrita aderente está_na_lista",
    "it": "figura figurano compare compaiono risulta risultano appartiene fa_parte fanno_parte rientra inclusa "
    "incluso "
    "inserita inserito partecipa partecipano tra_i_firmatari nell_elenco iscritta presente",
    "de": "steht stehen drauf nimmt_teil nimmt nehmen teil mitmachen macht_mit machen_mit mit_dabei gehört "
    "gehören dazu "
    "gelistet aufgeführt verzeichnet vertreten enthalten zählt zugestimmt teilgenommen beteiligt mitgezeichnet "
    "gezeichnet unterzeichnerstadt unterzeichnerstädte eingetragen zugesagt",
    "nl": "staat staan erop erbij doet_mee doen_mee meedoet meegedaan hoort horen vermeld opgenomen aangesloten "
    "deelgenomen neemt_deel deel_van getekend ondertekent meegetekend inbegrepen op_de_lijst aangemeld",
    "sv": "står finns ingår medverkar deltar anslutit anslutna skrivit_på med_på_listan undertecknare listad skrev_på",
    "da": "står findes indgår deltager tilsluttet underskrevet med_på_listen skrevet_under har_skrevet_under",
    "nb": "står finnes inngår deltar sluttet_seg undertegnet med_på_lista på_lista skrevet_under signert",
    "pl": "figuruje figurują znajduje znajdują widnieje należy wpisane wpisana wpisany uczestniczy dołączyło "
    "dołączyła "
    "dołączył dołączyły wśród_sygnatariuszy sygnatariuszem sygnatariuszy przyłączyło przyłączyła podpisane na_liście",
    "cs": "figuruje figurují nachází nalézá patří zapsána zapsané uvedena uvedeno uveden zapojila zapojilo "
    "přihlásilo "
    "připojilo připojila připojit připojí mezi_signatáři na_seznamu přidal přidala přidalo",
    "sk": "figuruje figurujú nachádza patrí uvedená uvedené pripojilo pripojila pripojiť zapojila na_zozname "
    "medzi_signatármi",
    "hr": "nalazi nalaze stoji uvršten uvršteno pridružio pridružila pridružilo pridružiti popisu na_popisu "
    "među_potpisnicima sudjeluje",
    "sr": "nalazi nalaze stoji spisku na_spisku листи списку на_списку налази налазе стоји придружио придружила "
    "pridružio pridružila među_potpisnicima učestvuje учествује",
    "mk": "листата на_листата се_наоѓа наоѓа вклучен вклучена приклучи приклучил списокот на_списокот учествува",
    "ru": "числится числятся значится значатся входит входят состоит находится участвует участвуют присутствует "
    "включён включен включена включено включены среди_подписавших среди_подписантов подписант подписанты в_списке "
    "присоединилась присоединился присоединилось присоединились вступил вступила поддержал поддержала подписался "
    "подписалась подписывал подписывала подписывали подписано подписана подписан",
    "uk": "числиться значиться входить входять перебуває бере_участь беруть_участь включено включена "
    "серед_підписантів підписант підписанти у_списку приєдналося приєдналася приєднався приєдналися долучилося "
    "долучилася долучився підписувало підписувала підписував підписано",
    "bg": "фигурира намира участва присъства включен включена включено в_списъка списъка присъедини присъединил",
    "ro": "apare apar figurează face_parte fac_parte se_află inclus inclusă aderat participă pe_listă "
    "printre_semnatari "
    "înscris înscrisă",
    "hu": "szerepel szerepelnek rajta rajta_van benne benne_van tagja listán csatlakozott csatlakoztak "
    "részt_vesz aláírók_között "
    "aláírója aláírták aláírta aláírt",
    "fi": "kuuluuko kuuluu kuuluvat löytyykö löytyy listalla listaan mukana onko_mukana liittynyt liittyi osallistuu "
    "allekirjoittajien_joukossa sitoutunut",
    "tr": "yer_alıyor yer_alıyor_mu bulunuyor bulunuyor_mu listede listesinde dahil dahil_mi katıldı katıldı_mı "
    "katılmış imzacı imzacılar imzacısı arasında imzacılar_arasında var_mı üye",
    "sq": "figuron figurojnë gjendet ndodhet bën_pjesë bëjnë_pjesë përfshirë përfshihet në_listë listën anëtare "
    "bashkuar bashkua nënshkrues nënshkruese",
    "el": "βρίσκεται ανήκει περιλαμβάνεται συμπεριλαμβάνεται συμμετέχει στη_λίστα στον_κατάλογο λίστα λίστας "
    "προσχώρησε εντάχθηκε υπέγραψαν συνυπέγραψε",
    "id": "ada_di_daftar dalam_daftar di_daftar termasuk terdaftar masuk_daftar masuk tercantum ikut ikut_serta "
    "bergabung gabung menandatanganinya ttd teken",
    "ms": "dalam_senarai ada_dalam_senarai tersenarai termasuk sertai menyertai menandatangani tandatangan",
    "vi": "có_tên danh_sách trong_danh_sách có_trong_danh_sách nằm_trong_danh_sách tham_gia đã_tham_gia kí đã_kí "
    "kí_tên "
    "ký_chưa kí_chưa",
    "th": "อยู่ในรายชื่อ ในรายชื่อ รายชื่อ มีชื่อ เข้าร่วม ร่วมลงนาม ร่วม",
    "zh": "名单 在名单上 在名单里 在不在名单上 在不在名单里 名單 在名單上 加入 加入了 参加 參加 上榜 列入 "
    "有没有签 有沒有簽 签没签 签了没 簽了沒 簽咗 "
    "簽咗未 有冇簽 有份簽",
    "ja": "載って 載ってる 載っています 載っていますか 載っている 名簿 リスト リストにある 入って 入ってる "
    "入っています 参加 参加した 加わった "
    "名を連ねて 署名した 署名済み",
    "ko": "명단 명단에 목록 목록에 리스트에 포함 포함돼 포함되어 참여 참여했나요 참여했어 가입 동참 동참했나요 "
    "서명한 서명했니 서명했어 서명했어요 "
    "서명했습니까 서명했나 서명함",
    "hi": "सूची सूची_में लिस्ट लिस्ट_में शामिल शामिल_है साइन साइन_किया दस्तखत जुड़ा जुड़ी",
    "ur": "فہرست فہرست_میں لسٹ لسٹ_میں شامل شامل_ہے سائن سائن_کیا دستخط_کیے",
    "bn": "তালিকায় তালিকা তালিকাভুক্ত লিস্টে আছে_কি অন্তর্ভুক্ত যোগ_দিয়েছে সই সাইন সই_করেছে স্বাক্ষরকারী",
    "fa": "لیست فهرست در_لیست در_فهرست لیسته جزو پیوسته پیوست امضاکننده امضاکنندگان امضاش امضا_کرده امضا_کردن امضا_شده",
    "he": "ברשימה רשימה מופיעה מופיע נמצאת נמצא נכללת כלולה הצטרפו בין_החותמים חתומה_על",
    "ar": "مدرجة مدرج ضمن_اللائحة اللائحة باللائحة بالليسته الليسته لسته اللسته بالقائمة موجودة_بالقائمة من_الموقعين "
    "من_ضمن_الموقعين سينات سينا سينت مسجله صادق اعتمدت موقعاه موقعه_عليه ماضيه_عليه",
    "arz": "sinat sinet sinya waq3et wa93at emda2 amdat 2amdat ma9iya mawjouda mawjoude bel_lista bil_lista lista "
    "bil2ayme bel2ayma wa22a3o wa2a3o waq3o",
}
TABLE: Table = {language: {Cue.SIGN: words} for language, words in _SIGN.items()}
