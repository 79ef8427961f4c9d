"""What doubters ask: whether it is more than an empty gesture, and whether it forbids anybody to speak."""

from collections.abc import Mapping

_EMPTY = {
    "en": "empty hollow mere pure just only nothing_but more_than + gesture symbolism virtue_signalling "
    "virtue_signaling window_dressing photo_op photo-op feelgood talk_shop",
    "fr": "vide juste pure simple que_du plus_qu + geste symbole symbolique affichage esbroufe",
    "es": "vacío puro pura simple solo sólo más_que + gesto simbolismo postureo brindis",
    "pt": "vazio puro pura só mero mais_que mais_do + gesto simbolismo fachada",
    "it": "vuoto puro pura solo semplice più_di più_che + gesto simbolismo facciata propaganda",
    "ro": "gol doar simplu pur + gest simbolic simbolism",
    "ca": "buit pur només + gest simbolisme",
    "de": "reine nur bloße bloß leere nicht "
    "mehr_als + symbolpolitik geste symbolhandlung symbolik schaufensterpolitik "
    "alibi augenwischerei gesten",
    "nl": "leeg lege puur alleen meer_dan louter + gebaar symboolpolitiek symboliek windowdressing",
    "sv": "tom bara ren mer_än + gest symbolpolitik symbolhandling plakatpolitik",
    "da": "tom bare ren mere_end + gestus symbolpolitik",
    "nb": "tom bare ren mer_enn + gest symbolpolitikk",
    "fi": "tyhjä pelkkä pelkkää vain + ele elettä symboliikkaa symbolipolitiikkaa",
    "hu": "üres puszta csak + gesztus szimbolikus",
    "pl": "pusty tylko zwykły czysty więcej_niż + gest symbolika pokazówka",
    "cs": "prázdné jen pouhé prázdný + gesto symbolika",
    "sk": "prázdne len iba + gesto symbolika",
    "hr": "prazna samo puka više_od slovo mrtvo + gesta simbolika predstava papiru",
    "sr": "празан само више_од слово мртво + гест симболика папиру",
    "mk": "празен само повеќе_од мртва + гест симболика хартија",
    "bg": "празен само повече_от + жест символика",
    "ru": "пустой просто только чистая больше_чем + жест символизм показуха пиар",
    "uk": "порожній просто лише тільки більше_ніж + жест символізм показуха піар",
    "sq": "bosh vetëm thjesht më_shumë + gjest gjesti simbolikë fasadë",
    "el": "κενή απλά μόνο άδεια + χειρονομία συμβολισμός συμβολική",
    "tr": "boş sadece kuru + jest gösteriş sembolizm vitrin şov",
    "ar": "مجرد فقط بس فارغ فارغة + رمزية رمزي شعارات استعراض بروباغندا دعاية",
    "fa": "فقط صرفا + نمادین شعار نمایشی ژست",
    "ur": "صرف محض + دکھاوا علامتی نمائشی",
    "he": "רק סתם ריקה + מחווה סמלי סמליות הצגה",
    "hi": "सिर्फ बस खाली + दिखावा दिखावटी प्रतीकात्मक नाटक",
    "bn": "শুধু শুধুই নিছক + লোকদেখানো লোক_দেখানো প্রতীকী",
    "id": "cuma hanya sekadar sekedar + simbolis pencitraan seremonial gimik",
    "sw": "tu maneno matupu + ishara maneno maigizo",
}
_BANS = {
    "en": "ban bans banned forbid forbids prohibit prohibits outlaw outlaws censor censors censorship silence + say "
    "speech speak opinion opinions criticise criticize criticism post joke jokes words online + this it thing "
    "declaration pledge does",
    "fr": "interdit interdire censure censurer empêche + critiquer dire opinion opinions parler expression critique "
    "blagues",
    "es": "prohíbe prohibe prohibir censura censurar + criticar "
    "decir opinar opinión opiniones expresión hablar chistes",
    "pt": "proíbe proibe proibir censura censurar + criticar dizer opinar opinião opiniões expressão falar piadas",
    "it": "vieta vietare proibisce censura censurare + criticare dire opinione opinioni espressione parlare",
    "ro": "interzice cenzură cenzurează + critica spune opinii opinia exprimare",
    "de": "verbietet verboten verbieten zensur zensiert maulkorb + meinung meinungen meinungsfreiheit sagen kritik "
    "kritisieren äußern posten witze + das die es damit erklärung wird",
    "nl": "verbiedt verboden verbieden censuur + mening meningen zeggen kritiek bekritiseren meningsuiting grappen",
    "sv": "förbjuder förbjuda censur censurerar + säga åsikt åsikter kritisera yttrandefrihet",
    "da": "forbyder censur censurerer + sige mening meninger kritisere ytringsfrihed",
    "nb": "forbyr sensur sensurerer + si mening meninger kritisere ytringsfrihet",
    "fi": "kieltää sensuuri sensuroi + sanoa mielipide mielipiteet arvostella sananvapaus",
    "hu": "tiltja betiltja cenzúra cenzúrázza + mondani vélemény véleményt bírálni szólásszabadság",
    "pl": "zakazuje zakaz cenzura cenzuruje + mówić krytykować opinie opinii wypowiedzi krytyki",
    "cs": "zakazuje cenzura cenzuruje + říkat kritizovat názor názory svobodu_slova kritiku",
    "hr": "zabranjuje cenzura cenzuriše cenzurira + govor govoriti kritikovati kritizirati mišljenje reći",
    "sr": "забрањује цензура + говор говорити критиковати мишљење рећи",
    "mk": "забранува цензура + говор зборуваме критикува критикуваме мислење кажам",
    "bg": "забранява цензура + говоря критикувам мнение критика слово",
    "ru": "запрещает запретят запрет цензура + говорить критиковать мнение критику шутки высказываться слова",
    "uk": "забороняє заборонять заборона цензура + говорити критикувати думку критику висловлюватись слова",
    "sq": "ndalon ndalohet censurë censuron + flasim kritikoj mendim fjalës them fjalën",
    "el": "απαγορεύει λογοκρισία + λέω γνώμη κριτική λόγου έκφρασης",
    "tr": "yasaklıyor yasak sansür yasaklar + ifade eleştirmek eleştiri konuşmak söylemek özgürlüğünü özgürlüğü",
    "ar": "يمنع بيمنع تمنع ممنوع رقابة يحظر + نحكي احكي الكلام الرأي رأيي انتقاد انتقد ننتقد التعبير",
    "fa": "ممنوع سانسور منع + حرف انتقاد بیان نظر",
    "ur": "پابندی منع سنسر + بولنے تنقید رائے اظہار",
    "he": "אוסר אוסרת אוסרים צנזורה + לומר להגיד ביקורת דעה הביטוי",
    "hi": "रोक पाबंदी प्रतिबंध सेंसर मना + बोलने आलोचना राय अभिव्यक्ति",
    "bn": "নিষিদ্ধ নিষেধ সেন্সর বন্ধ + কথা সমালোচনা মত বাকস্বাধীনতা",
    "id": "melarang dilarang larangan sensor + bicara kritik mengkritik berpendapat ngomong",
    "sw": "inakataza inazuia marufuku yakataza + kusema kukosoa maoni kuongea",
    "zh": "禁止 审查 不许 不准 + 言论 说话 批评 言論 說話 批評",
    "ja": "禁止 検閲 規制 + 発言 言論 批判 表現",
    "ko": "금지 검열 규제 + 발언 비판 표현 말하",
}

DOUBTED: tuple[Mapping[str, str], ...] = tuple({"binding": each} for each in (*_EMPTY.values(), *_BANS.values()))
