"""What each of the six commitments is about: the beginnings of words that tell it, beside a word for commitment.

One that ends with a line counts as the whole word only.
"""

from collections.abc import Mapping

SUBJECTS: Mapping[int, str] = {
    1: "hate hatred bigot discriminat disinformation speak_out speaking_out speak_up speaking_up intoleran haine "
    "parler_contre prise_de_parole prendre_la_parole odio alzar_la_voz hablar_contra hablar_claro discrimina "
    "falar_contra erguer_a_voz odi_ alçar_la_veu ura_ urii vorbi_împotriva hass hetze diskriminier flagge_zeigen haat "
    "uitspreken mot_hat hatar hadet hader hatret viha nienawi mowa_nienawi nienavi nenávist sovraštv mržnj мржњ "
    "омраза ненавист ненавид дискримин ненавіст нянавісц urrejtj gjuhës_së_urrejtjes μίσος μίσους nefret ayrımcılı "
    "nifrət gyűlölet neapykant naida naidu vihkami სიძულვილ ատելությ كراهي الكره تمييز رفع_الصوت نفرت تبعیض امتیازی "
    "שנאה אפליה नफरत घृणा भेदभाव ঘৃণা বিদ্বেষ বৈষম্য द्वेष નફરત ਨਫ਼ਰਤ வெறுப்பு ద్వేష ದ್ವೇಷ വിദ്വേഷ වෛරය වෛරී "
    "ความเกลียด thù_hận thù_ghét kebencian benci diskriminasi poot galit_at_poot pagkapoot 仇恨 歧视 "
    "ヘイト 憎悪 憎しみ 差別 혐오 증오 "
    "차별 အမုန်း ការស្អប់ ຄວາມກຽດຊັງ chuki ubaguzi naceyb nacayb takoor ƙiyayya ጥላቻ ጽልኢ jibba ikorira ìkórìíra ịkpọasị "
    "inzondo urwango obukyayi",
    2: "democra demokra демократ δημοκρατ ديمقراط دموکراس جمہوریت דמוקרט लोकतंत्र लोकतांत्रिक गणतंत्र গণতন্ত্র "
    "গণতান্ত্রিক लोकशाही લોકશાહી ਲੋਕਤੰਤਰ ஜனநாயக மக்களாட்சி ప్రజాస్వామ్య ಪ್ರಜಾಪ್ರಭುತ್ವ ജനാധിപത്യ ප්‍රජාතන්ත්‍ර "
    "ประชาธิปไตย dân_chủ 民主 민주 ဒီမိုကရေစီ ប្រជាធិបតេយ្យ ປະຊາທິປະໄຕ kidemokras dimoqraadi dimokra dimukura ዲሞክራ ዴሞክራ "
    "dimokuraad დემოკრატ ժողովրդավար ardchilsan dimokuras intando_yeningi cylchdemoc daonlathas",
    3: "trust relationships confiance liens_avec liens_de confianza vínculos_con lazos confiança laços fiducia legami "
    "confianç încreder vertrauen beziehungen vertrouwen banden_met förtroende tillit fortrolighed luottamu zaufani "
    "důvěr dôver zaupanj povjerenj poverenj поверењ доверба доверие довір довер besim mirëbesim besueshm εμπιστοσύν "
    "güven etimad bizalom pasitikėjim uzticīb uzticēš usaldus ნდობ վստահությ ثقة الثقه اعتماد بھروس اعتبار אמון भरोस "
    "विश्वास বিশ্বাস আস্থা આસ્થા વિશ્વાસ ਭਰੋਸ நம்பிக்கை నమ్మక విశ్వాస ನಂಬಿಕೆ വിശ്വാസ විශ්වාස ไว้วางใจ ความเชื่อใจ "
    "เชื่อมั่น niềm_tin tin_cậy lòng_tin kepercayaan saling_percaya tiwala pagtitiwala 信任 信頼 신뢰 믿음 ယုံကြည် ទំនុកចិត្ត "
    "ຄວາມໄວ້ວາງໃຈ kuaminiana imani uaminifu kalsooni aaminaad amana yarda እምነት መተማመን amantaa igbẹkẹle ntụkwasị "
    "ukuthemba ukwethembana ithemba_lo icyizere ubwizere obwesige",
    4: "transparen openness honest_dialogue honest open_dialogue being_open be_open dialogue dialog franchise "
    "trasparen ouverture_et transpare eerlijk open_gesprek openheid öppenhet öppen_dialog åbenhed åpenhet ærlig "
    "avoimuu avoin_vuoropuhelu vuoropuhel przejrzyst otwarty_dialog otwartoś průhledn otevřenost otevřený_dialog "
    "otvorenosť odprtost preglednost otvoren прозрачн прозор транспарент открытост открытый_диалог диалог дијалог "
    "відкрит діалог адкрыт sinqert hapur διαφάνει διάλογ şeffaf diyalo dialoq átláthatóság párbeszéd skaidrum atvirum "
    "atklātīb läbipaistv avatus dialoogi გამჭვირვალ დიალოგ թափանցիկ երկխոսությ شفاف حوار گفتگو گفت_و_گو مکالم صداقت "
    "שקיפות דיאלוג שיח_פתוח पारदर्श संवाद বাতচিত স্বচ্ছ সংলাপ খোলামেলা પારદર્શ સંવાદ ਪਾਰਦਰਸ਼ ਸੰਵਾਦ வெளிப்படை உரையாடல் "
    "పారదర్శ సంభాషణ ಪಾರದರ್ಶ ಸಂವಾದ സുതാര്യ വിനിമയ സംവാദ විනිවිද සංවාද โปร่งใส สนทนา minh_bạch đối_thoại transparansi "
    "ketelusan keterbukaan bukas_na_usapan 透明 对话 公开沟通 対話 투명 대화 소통 ပွင့်လင်း ဆွေးနွေး តម្លាភាព ການສົນທະນາ uwazi "
    "mazungumzo mjadala hufnaan wadahadal daahfurnaan gaskiya tattaunawa ግልጽነት ውይይት iftoomina marii ìjíròrò akoyawo "
    "nkwurịta ukucaca izingxoxo ingxoxo ibiganiro obwerufu mukucho",
    5: "data_ evidence fact_based facts statistic preuves données faits_ prueba evidencia datos dados provas prove_ "
    "dati_ evidenz dades evidènci dovez dovad date_ datelor beweis belege daten fakten bewijs gegevens cijfers bevis "
    "evidens belägg tieto näyttöön tutkittuun dowod dane_ danych faktach důkaz data_a dôkaz údaj podatk podac podatci "
    "podataka доказ подато данни данных данные подац факт дані даних të_dhëna dhëna prova fakte δεδομέν στοιχεί "
    "τεκμήρι kanıt veri_ veriy verile məlumat sübut adat bizonyíték duomen įrodym pierādīj datiem andmet tõendit "
    "მონაცემ მტკიცებულებ տվյալ ապացու بيانات البيان ادله الادل دليل داده شواهد مدارک ڈیٹا ثبوت اعداد נתונים ראיות "
    "आंकड़ डेटा सबूत प्रमाण साक्ष्य ডেটা তথ্য প্রমাণ पुराव માહિતી ડેટા પુરાવા ਡਾਟਾ ਸਬੂਤ தரவு ஆதாரங்கள் சான்று డేటా "
    "ఆధారాల సాక్ష్యా ದತ್ತಾಂಶ ಪುರಾವೆ ഡാറ്റ തെളിവ് දත්ත සාක්ෂි ข้อมูล หลักฐาน dữ_liệu bằng_chứng bukti ebidensya 数据 证据 "
    "データ 証拠 根拠 데이터 증거 근거 အချက်အလက် သက်သေ ទិន្នន័យ ភស្តុតាង ຂໍ້ມູນ ຫຼັກຖານ takwimu ushahidi xog caddayn bayanai hujja "
    "መረጃ ማስረጃ ragaa odeeffannoo ẹ̀rí ihe_akaebe ubufakazi idatha ibimenyetso amakuru_n obujulizi",
    6: "national_govern national_gov central_govern central_gov governments the_government the_state federal_gov "
    "ministr gouvernement état_national gobierno nacionales governos_nac governo nacionais governi govern_ governs "
    "guvern naționale regierung bund_und landesweit overheid rijksoverheid regering regjering hallitu valtio rząd "
    "vlád државн влад правительств державн урядом уряд урадам qeveri kombëtar κυβερν hükümet hökumət kormány "
    "vyriausyb valdīb valitsus მთავრობ კენტრ კառավարությ կառավարությ حكومات حكوم الحكوم الوطني دولت_ملی دولت_ها دولت "
    "ממשל सरकार সরকার સરકાર ਸਰਕਾਰ அரசு அரசாங்க ప్రభుత్వ ಸರ್ಕಾರ സർക്കാർ രാഷ്ട്ര රජය รัฐบาล chính_phủ pemerintah "
    "kerajaan_ gobyerno pamahalaan 国家 政府 中央 정부 중앙 အစိုးရ រដ្ឋាភិបាល ລັດຖະບານ serikali_kuu serikali dowlad dawlad "
    "gwamnati መንግስት mootummaa ìjọba gọọmentị uhulumeni ohulumeni uhurumende leta_ gavumenti hurumende rialtas "
    "llywodraeth",
}
