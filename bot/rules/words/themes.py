"""Words for the register's themes in languages it has no words in itself. Commas part the words, of any language."""

THEME_WORDS = {
    "refugees": "réfugiés, réfugié, migrants, immigrés, demandeurs d’asile, nouveaux arrivants, refugiados, "
    "refugiadas, migrantes, inmigrantes, imigrantes, Flüchtlinge, Flüchtlingen, Geflüchtete, Geflüchteten, "
    "Migranten, Migration, Einwanderer, rifugiati, migranti, immigrati, vluchtelingen, migranten, беженцы, "
    "беженцев, беженцам, беженцами, мигранты, мигрантов, біженці, біженців, uchodźcy, uchodźców, uchodźcom, "
    "migrantów, mülteciler, mülteci, göçmenler, refugjatët, refugjatëve, emigrantët, izbeglice, izbjeglice, "
    "избеглице, শরণার্থী, শরণার্থীদের, অভিবাসী, शरणार्थी, शरणार्थियों, प्रवासी, پناہ گزین, پناہ گزینوں, مہاجرین, "
    "پناهندگان, پناهجویان, مهاجران, wakimbizi, wahamiaji, pengungsi, migran, 难民, 移民, 難民, 난민, 난민들, "
    "이민자, người tị nạn, ผู้ลี้ภัย, פליטים, מהגרים, πρόσφυγες, μετανάστες, flyktingar, pakolaiset, menekültek, "
    "ስደተኞች, qaxooti, qaxootiga, refugiați",
    "youth": "jeunes, jeunesse, les jeunes, enfants, jóvenes, juventud, jovens, juventude, Jugend, Jugendliche, "
    "Jugendlichen, junge Leute, giovani, gioventù, jongeren, jeugd, молодежь, молодежи, молодёжь, молодёжи, "
    "молодые люди, молодь, молоді, młodzież, młodzieży, gençler, gençlik, gençlere, të rinjtë, rinia, rininë, "
    "mladi, omladina, млади, омладина, তরুণ, তরুণদের, যুব, যুবক, যুবকদের, युवा, युवाओं, نوجوان, نوجوانوں, جوانان, "
    "vijana, pemuda, anak muda, kaum muda, 青年, 年轻人, 年輕人, 若者, 青少年, 청소년, 청년, thanh niên, เยาวชน, "
    "צעירים, נוער, νέοι, νεολαία, ungdomar, nuoret, fiatalok, ወጣቶች, dhalinyarada, tineri",
    "women": "femmes, les femmes, filles, mujeres, mulheres, Frauen, donne, vrouwen, женщины, женщин, женщинам, "
    "kobiety, kobiet, kadınlar, gratë, žene, жене, নারী, নারীদের, महिलाएं, महिलाओं, महिला, خواتین, عورتوں, زنان, "
    "wanawake, perempuan, wanita, 妇女, 女性, 婦女, 여성, phụ nữ, ผู้หญิง, נשים, γυναίκες, kvinnor, naiset, ሴቶች, "
    "haweenka",
    "faith": "lieux de culte, mosquées, églises, synagogues, temples, religion, religions, interreligieux, "
    "lugares de culto, mezquitas, iglesias, sinagogas, religión, lugares de adoração, mesquitas, igrejas, "
    "religião, Gotteshäuser, Moscheen, Kirchen, Synagogen, Religion, luoghi di culto, moschee, chiese, religione, "
    "gebedshuizen, moskeeën, kerken, мечети, церкви, синагоги, религия, религии, места поклонения, ibadethaneler, "
    "ibadet yerleri, camiler, kiliseler, din, feja, xhamitë, kishat, ধর্ম, মসজিদ, উপাসনালয়, धर्म, मस्जिद, मंदिर, "
    "पूजा स्थल, مذہب, مساجد, عبادت گاہیں, مذہبی مقامات, دین, عبادتگاه, maeneo ya ibada, misikiti, makanisa, dini, "
    "tempat ibadah, masjid, gereja, agama, 宗教, 清真寺, 教堂, 礼拜场所, 礼拝所, モスク, 종교, 예배당, tôn giáo, "
    "ศาสนา, דת, בתי כנסת, θρησκεία, religioner",
    "police": "police, la police, forces de l’ordre, policía, policías, polícia, Polizei, polizia, politie, "
    "полиция, полиции, полицией, поліція, policja, policji, polis, policia, policinë, policija, полиција, পুলিশ, "
    "पुलिस, پولیس, پلیس, polisi, 警察, 警方, 경찰, cảnh sát, ตำรวจ, משטרה, αστυνομία, polisen, poliisi, rendőrség, "
    "ፖሊስ, booliska",
    "data": "données, datos, dados, Daten, dati, gegevens, данные, данных, дані, dane, veriler, veri, të dhënat, "
    "podaci, подаци, তথ্য, उपात्त, आंकड़े, डेटा, ڈیٹا, داده‌ها, takwimu, 数据, 數據, データ, 데이터, dữ liệu, "
    "ข้อมูล, נתונים, δεδομένα",
    "schools": "écoles, école, éducation, escuelas, escuela, educación, escolas, escola, educação, Schulen, "
    "Schule, Bildung, scuole, scuola, istruzione, scholen, onderwijs, школы, школах, школ, образование, освіта, "
    "szkoły, szkołach, edukacja, okullar, okullarda, eğitim, shkollat, arsimi, škole, школе, স্কুল, শিক্ষা, स्कूल, "
    "स्कूलों, शिक्षा, اسکول, اسکولوں, تعلیم, مدارس, shule, elimu, sekolah, pendidikan, 学校, 教育, 學校, 학교, "
    "교육, trường học, giáo dục, โรงเรียน, בתי ספר, חינוך, σχολεία",
    "prevention": "prévention, extrémisme violent, radicalisation, terrorisme, prevención, extremismo violento, "
    "terrorismo, radicalización, prevenção, Prävention, Radikalisierung, Terrorismus, prevenzione, preventie, "
    "терроризм, радикализация, профилактика, zapobieganie, önleme, radikalleşme, terör, parandalimi, prevencija, "
    "সন্ত্রাসবাদ, আতঙ্কবাদ, आतंकवाद, रोकथाम, دہشت گردی, انتہا پسندی, تروریسم, پیشگیری, kuzuia, ugaidi, pencegahan, "
    "terorisme, 预防, 恐怖主义, 極端主義, テロ, 예방, 테러",
    "hate-speech": "discours de haine, désinformation, discurso de odio, discursos de odio, desinformación, "
    "discurso de ódio, desinformação, Hassrede, Hetze, Desinformation, discorso d’odio, disinformazione, "
    "haatspraak, haatzaaien, язык вражды, дезинформация, mowa nienawiści, mowie nienawiści, dezinformacja, "
    "nefret söylemi, dezenformasyon, gjuha e urrejtjes, govor mržnje, говор мржње, ঘৃণামূলক বক্তব্য, "
    "घृणास्पद भाषण, नफरती भाषण, نفرت انگیز تقریر, نفرت‌پراکنی, hotuba za chuki, matamshi ya chuki, "
    "ujaran kebencian, 仇恨言论, 仇恨言論, ヘイトスピーチ, 혐오 발언, 혐오발언",
    "antiracism": "racisme, antiracisme, discrimination, discriminations, racismo, antirracismo, discriminación, "
    "discriminação, Rassismus, Diskriminierung, razzismo, discriminazione, discriminatie, расизм, расизма, "
    "расизмом, дискриминация, дискриминации, rasizm, rasizmu, dyskryminacja, ırkçılık, ırkçılığa, ayrımcılık, "
    "racizmi, diskriminimi, diskriminacija, rasizam, বর্ণবাদ, বৈষম্য, नस्लवाद, भेदभाव, نسل پرستی, امتیازی سلوک, "
    "نژادپرستی, تبعیض, ubaguzi, ubaguzi wa rangi, rasisme, diskriminasi, 种族主义, 歧视, 種族主義, 人種差別, 差別, "
    "인종차별, 차별",
    "dialogue": "dialogue, diálogo, Dialog, dialogo, dialoog, диалог, диалога, діалог, dialog, diyalog, dialogu, "
    "dijalog, সংলাপ, संवाद, مکالمہ, گفتگو, mazungumzo, 对话, 對話, 対話, 대화",
    "violence": "violence, violences, violencia, violência, Gewalt, violenza, geweld, насилие, насилия, насилием, "
    "przemoc, przemocy, şiddet, dhuna, nasilje, насиље, সহিংসতা, हिंसा, تشدد, خشونت, vurugu, kekerasan, 暴力, 폭력",
    "elections": "élections, elecciones, eleições, Wahlen, elezioni, verkiezingen, выборы, выборов, wybory, "
    "seçimler, seçim, zgjedhjet, izbori, নির্বাচন, चुनाव, انتخابات, uchaguzi, pemilu, pemilihan, 选举, 選舉, 選挙, "
    "선거",
    "sport": "sport, deporte, deportes, esporte, desporto, football, Fußball, calcio, спорт, футбол, spor, futbol, "
    "sporti, খেলাধুলা, खेल, کھیل, ورزش, michezo, olahraga, 体育, 體育, スポーツ, 스포츠",
    "volunteers": "bénévoles, volontaires, voluntarios, voluntários, Freiwillige, Ehrenamtliche, volontari, "
    "vrijwilligers, волонтеры, волонтеров, wolontariusze, gönüllüler, vullnetarët, volonteri, স্বেচ্ছাসেবক, "
    "स्वयंसेवक, رضاکار, داوطلبان, watu wa kujitolea, relawan, 志愿者, ボランティア, 자원봉사자",
}
