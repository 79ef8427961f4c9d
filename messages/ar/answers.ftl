### What residents read: cards of places, leaders and examples, lists, and the honest answers where there is no record.

## The card of a place on the list

answer-listed = ✅ <b>{ $place }</b> في القائمة.
answer-listed-local = ✅ <b>{ $place }</b> ({ $local }) في القائمة.
answer-where = 📍 { $country }
answer-where-region = 📍 { $region }، { $country }
answer-leader = 👤 <b>{ $leader }</b>، { $office }
answer-leader-for = 👤 <b>{ $leader }</b>، { $office }، عن { $body }
answer-proof = 🔎 التحقق من الصفة: { $proof }
answer-source-page = 📅 المصدر: الصفحة العامة بتاريخ { $date }
answer-source-here = 📅 المصدر: طلب وصلنا هنا وقُبل في { $date }
answer-since = 🗓 تاريخ التأييد: { $date }
answer-term-end = ⏳ تنتهي الولاية في { $end }
answer-statement = <blockquote>{ $words }</blockquote>
answer-parts = وتضم القائمة أيضًا مما يقع ضمن هذا المكان، في سجل مستقل: { $places }.
answer-within-listed = يقع هذا المكان ضمن { $place }، ولكلٍّ منهما سجل مستقل في القائمة.
answer-within-unlisted = يقع هذا المكان ضمن { $place }، لكنّ القائمة لا تضم { $place } بكاملها.
answer-only-district = القائمة تضم هذه الدائرة وحدها، لا { $region } بكاملها.

button-examples-of = 💡 أمثلة ({ $count })
button-all-of-country = 🌍 الموقّعون في { $country }
button-share-answer = ↗️ مشاركة
button-invite-leader = ✉️ دعوة المسؤول
button-browse = 🗺 بحسب البلد
button-open-place = { $place }
button-open-leader = { $leader }
button-country = 🌍 { $country }
button-area = 🌍 { $area }
button-region = 📍 { $region }، { $country }
button-commitment-number = 📜 الالتزام { $number }
button-country-count = { $country } ({ $count })
button-six-commitments = 📜 الالتزامات الستة
button-link-number = 🔗 { $number }
button-copy-link = 📋 نسخ الرابط

## No record: never "has not signed"

answer-not-listed = ➖ <b>{ $place }</b>: لا أجد هذا المكان في القائمة التي لديّ.
answer-reach = <i>تعرض القائمة ما ورد في الصفحة العامة حتى { $date } وما قُبل هنا بعد ذلك.</i>
answer-not-by-itself = ➖ لا يرد اسم «{ $typed }» وحده في القائمة، لكنه جزء من مكان تضمه القائمة: { $whole }.
answer-listed-as = غير أن القائمة تضم <b>{ $places }</b>، والأرجح أن المقصود واحد.
answer-contains = وتضم القائمة مما يقع ضمن هذا المكان: { $places }.
answer-region-of-name = وفي المنطقة التي تحمل الاسم نفسه تضم القائمة: { $places }.
answer-not-there = ➖ لا أجد «{ $typed }» هناك في القائمة التي لديّ. هل تقصدون هذا المكان؟
answer-several = أكثر من مكان يحمل اسم «{ $typed }». أيها تقصدون؟
answer-several-leaders = أكثر من مسؤول يحمل اسم «{ $typed }». من تقصدون؟
answer-near = لا أعرف «{ $typed }». { $count ->
    [zero] هل تقصدون غيره؟
    [one] هل هذا ما تقصدونه؟
    [two] هل تقصدون أحد هذين؟
    [few] هل تقصدون واحدًا من هذه؟
    [many] هل تقصدون واحدًا من هذه؟
   *[other] هل تقصدون واحدًا من هذه؟
  }
answer-unknown = 🤔 لا أعرف مكانًا ولا مسؤولًا باسم «{ $typed }».
answer-unknown-meant = 🤔 لا أعرف مكانًا باسم «{ $typed }». هل تقصدون <b>{ $place }</b>؟ لا أجد هذا المكان في القائمة التي لديّ.
answer-unknown-tips = جرّبوا كتابة الاسم كما يُكتب في بلده أو بالإنجليزية، أو اسم المدينة الأكبر أو المنطقة المحيطة، أو اسم البلد.

## Several places in one question: one line each

answer-one-listed = ✅ <b>{ $place }</b>: { $leaders }
answer-one-not-listed = ➖ <b>{ $place }</b>: لا أجد هذا المكان في القائمة التي لديّ
answer-one-listed-as = ❔ <b>{ $place }</b>: لا يرد هذا الاسم في القائمة التي لديّ، لكنها تضم <b>{ $places }</b>
answer-one-unsure = ❔ «{ $typed }»: اختاروا من الأزرار أدناه
answer-one-unknown-meant = 🤔 «{ $typed }»: لا أعرف مكانًا بهذا الاسم، ولا أجد <b>{ $place }</b> في القائمة التي لديّ
answer-one-unknown = 🤔 «{ $typed }»: لا أعرف مكانًا بهذا الاسم

## Lists

answer-only-signatories = لا أعرف إلا من في القائمة، <b>وهؤلاء هم.</b> ومن سواهم ليس فيها، ولا يعني ذلك أنه رفض.
answer-which-city = 🏙 <b>ما مدينتكم؟</b> اكتبوا لي اسمها بأي لغة لأبحث عنها، أو اختاروا بلدكم لتروا من في القائمة منه:

answer-totals = <b>{ $where }</b>: { $leaders ->
    [zero] لا أحد
    [one] قائد واحد
    [two] قائدان
    [few] { $leaders } قادة
    [many] { $leaders } قائدًا
   *[other] { $leaders } قائد
  } { $places ->
    [zero] بلا أماكن
    [one] في مكان واحد
    [two] في مكانين
    [few] في { $places } أماكن
    [many] في { $places } مكانًا
   *[other] في { $places } مكان
  }
answer-totals-countries = <b>{ $where }</b>: { $leaders ->
    [zero] لا أحد
    [one] قائد واحد
    [two] قائدان
    [few] { $leaders } قادة
    [many] { $leaders } قائدًا
   *[other] { $leaders } قائد
  } { $places ->
    [zero] بلا أماكن
    [one] في مكان واحد
    [two] في مكانين
    [few] في { $places } أماكن
    [many] في { $places } مكانًا
   *[other] في { $places } مكان
  } { $countries ->
    [zero] بلا بلدان
    [one] من بلد واحد
    [two] من بلدين
    [few] من { $countries } بلدان
    [many] من { $countries } بلدًا
   *[other] من { $countries } بلد
  }
answer-everywhere = في القائمة
answer-part = • <b>{ $where }</b>: { $leaders ->
    [zero] لا أحد
    [one] قائد واحد
    [two] قائدان
    [few] { $leaders } قادة
    [many] { $leaders } قائدًا
   *[other] { $leaders } قائد
  } { $places ->
    [zero] بلا أماكن
    [one] في مكان واحد
    [two] في مكانين
    [few] في { $places } أماكن
    [many] في { $places } مكانًا
   *[other] في { $places } مكان
  }
button-part-count = 🌍 { $area } ({ $count })
answer-line = • <b>{ $place }</b>: { $leader }
answer-region-note = <i>كل مكان يمثّل نفسه، لا { $region } بكاملها.</i>
answer-page = <i>صفحة { $page } من { $pages }</i>
answer-gone = لم يعد هذا في القائمة العامة.
answer-choose-country = اختاروا بلدًا:
answer-none-in = ➖ لا أجد أحدًا من { $where } في القائمة التي لديّ.
answer-network-cities = <i>أما الشبكة صاحبة الإعلان { $cities ->
    [zero] فلها أعضاؤها
    [one] فتضم أكثر من مدينة واحدة
    [two] فتضم أكثر من مدينتين
    [few] فتضم أكثر من { $cities } مدن
    [many] فتضم أكثر من { $cities } مدينة
   *[other] فتضم أكثر من { $cities } مدينة
  }، وهذا عدد آخر.</i>
area-name = { $area ->
    [balkans] البلقان
    [arab-world] العالم العربي
    [middle-east] الشرق الأوسط
    [european-union] الاتحاد الأوروبي
    [nordics] بلدان الشمال الأوروبي
    [gulf] الخليج
    [maghreb] المغرب العربي
    [benelux] بلدان البنلوكس
    [baltics] دول البلطيق
    [caucasus] جنوب القوقاز
    [levant] بلاد الشام
    [sahel] الساحل الأفريقي
    [great-lakes] البحيرات العظمى الأفريقية
    [dach] ألمانيا والنمسا وسويسرا
    [iberia] شبه الجزيرة الإيبيرية
    [visegrad] بلدان فيشيغراد
    [ex-yugoslavia] يوغوسلافيا السابقة
    [ex-soviet] الاتحاد السوفييتي السابق
    [andes] بلدان الأنديز
    [southern-cone] المخروط الجنوبي
    [lusophone] البلدان الناطقة بالبرتغالية
    [francophone] البلدان الناطقة بالفرنسية
    [hispanophone] البلدان الناطقة بالإسبانية
    [turkic] الدول الناطقة باللغات التركية
    [commonwealth] دول الكومنولث
    [g7] دول مجموعة السبع
    [g20] دول مجموعة العشرين
    [brics] دول البريكس
    [nato] دول الناتو
    [mediterranean] بلدان البحر المتوسط
    [mercosur] بلدان ميركوسور
    [sadc] بلدان الجماعة الإنمائية للجنوب الأفريقي
    [ecowas] بلدان الجماعة الاقتصادية لغرب أفريقيا
    [eac] جماعة شرق أفريقيا
    [igad] دول الإيغاد
    [saarc] دول رابطة جنوب آسيا (سارك)
    [cis] رابطة الدول المستقلة
    [sco] منظمة شنغهاي للتعاون
    [western-balkans] غرب البلقان
    [oic] منظمة التعاون الإسلامي
    [oecd] بلدان منظمة التعاون الاقتصادي والتنمية
    [council-of-europe] مجلس أوروبا
    [euro-area] منطقة اليورو
    [caricom] الجماعة الكاريبية
   *[horn-of-africa] القرن الأفريقي
  }

## Examples and commitments

examples-head = 💡 <b>{ $about }</b>: { $count ->
    [zero] لا أمثلة
    [one] مثال واحد
    [two] مثالان
    [few] { $count } أمثلة
    [many] { $count } مثالًا
   *[other] { $count } مثال
  }
examples-line = <b>{ $number }.</b> { $title } ({ $place })
theme-name = { $theme ->
    [refugees] اللاجئون والوافدون الجدد
    [youth] الشباب
    [women] النساء والفتيات
    [faith] الأديان ودور العبادة
    [police] الشرطة
    [data] البيانات والأدلة
    [schools] المدارس والتعليم
    [prevention] الوقاية من التطرف العنيف
    [dialogue] الحوار
    [statements] المواقف المعلنة
    [hate-speech] خطاب الكراهية
    [hate-crime] جرائم الكراهية
    [antiracism] مناهضة العنصرية والتمييز
    [funding] المنح والموازنات
    [civil-society] المجتمع المدني
    [participation] المشاركة في القرار
    [volunteers] التطوع
    [middle-east-crisis] أزمة الشرق الأوسط
    [reintegration] العودة وإعادة الإدماج
    [sport] الرياضة
    [wellbeing] الصحة والرفاه
    [violence] العنف والسلامة
    [public-space] الشوارع والأماكن العامة
    [early-warning] الإنذار المبكر
    [neighbourhoods] الأحياء
    [disputes] النزاعات والسلم الأهلي
    [elections] الانتخابات والسياسة
    [national-government] التعاون مع الدولة
   *[other] موضوع آخر
  }
button-theme = 💡 { $theme } ({ $count })
examples-none = 💡 لم يُنشر هنا أي مثال: { $about }.
examples-none-more = تجدون في الالتزامات الستة ما تفعله أماكن أخرى.
examples-not-about = لا شيء من ذلك مدرج تحت موضوع «{ $about }».
example-head = 💡 <b>{ $title }</b>
button-attachments = 🖼 صور ووثائق ({ $count })
example-files = 🖼 مرفقات: <b>{ $title }</b>
example-place = 📍 { $place }
example-text = { $text }
example-commitments = 📜 { $commitments }
label-commitment-number = الالتزام { $number }
commitments-head = <b>الالتزامات الستة</b>
    اضغطوا على أحدها لقراءته والاطلاع على ما تفعله المدن للوفاء به.
commitments-line = <b>{ $number }.</b> { $title } ({ $count ->
    [zero] بلا أمثلة
    [one] مثال واحد
    [two] مثالان
    [few] { $count } أمثلة
    [many] { $count } مثالًا
   *[other] { $count } مثال
  })
commitment-head = 📜 <b>{ $number }. { $title }</b>
commitment-examples = 💡 { $count ->
    [zero] لا أمثلة بعد.
    [one] مثال واحد على الوفاء به:
    [two] مثالان على الوفاء به:
    [few] { $count } أمثلة على الوفاء به:
    [many] { $count } مثالًا على الوفاء به:
   *[other] { $count } مثال على الوفاء به:
  }

## How to sign, and the invitation

answer-how-to-sign = ✍️ <b>يمكن لرؤساء البلديات والمحافظين ورؤساء المجالس وسائر القادة المحليين المنتخبين تأييد الإعلان هنا</b>، بأنفسهم أو عبر أحد العاملين في مكاتبهم. يستغرق ذلك نحو ثلاث دقائق، ويتحقق فريقنا من كل طلب قبل نشره.
    لستم من القادة؟ أرسلوا دعوة إلى مكتب رئيس بلديتكم.
answer-terms = 💶 <b>لا تذكر الصفحة العامة أي رسوم ولا موعدًا نهائيًّا.</b> وقد ورد فيها بتاريخ { $date } أن باب التأييد ما زال مفتوحًا. والتأييد هنا بلا أي تكلفة.
answer-binding = ⚖️ <b>لا تذكر الصفحة العامة أي قوة قانونية ولا أي عقوبة.</b> فهي تصف الإعلان بأنه خطوات عملية تعهّد القادة باتخاذها في مدنهم. أما أثر ذلك في قانون كل بلد فلا علم لي به.
invite-how = { $letters ->
    [zero] انسخوا الرابط
    [one] أعيدوا توجيه الرسالة التالية إلى مكتب المسؤول
    [two] أعيدوا توجيه الرسالتين التاليتين، وهما نص واحد بلغتين، إلى مكتب المسؤول
    [few] أعيدوا توجيه الرسائل التالية إلى مكتب المسؤول
    [many] أعيدوا توجيه الرسائل التالية إلى مكتب المسؤول
   *[other] أعيدوا توجيه الرسائل التالية إلى مكتب المسؤول
  }، أو انسخوا الرابط في رسالة بريد إلكتروني. توضح الرسالة أنكم تودّون أن تروا مدينتكم أو منطقتكم في القائمة، وتشرح كيف يكون التأييد.
invite-privately = ✉️ تصلكم الرسالة في محادثتنا الخاصة، جاهزة لإعادة التوجيه إلى مكتب المسؤول.
invite-which = ✉️ لديّ رسالة جاهزة للإرسال إلى مكتب رئيس البلدية، بلغة أهل المدينة. <b>لأي مدينة؟</b> اكتبوا اسمها، وإن لم تكن في القائمة فستُكتب الرسالة باسمها.
button-letter-anywhere = ✉️ رسالة من دون اسم مدينة

## One's own data and entries, and the checking: asked in a sentence

answer-own-data = 🔒 تُحفظ رسائلكم ورقم حسابكم في تيليغرام لدى { $operator }، ويطّلع عليها فريق العمل. أمّا العموم فلا يرون إلا ما تذكره الصفحة الأخيرة من النموذج، وبعد القبول فقط؛ ولا يُعرض عليهم حسابكم ولا الإثبات ولا وسائل الاتصال بكم أبدًا.
    ويمكنكم عرض بياناتكم وتنزيلها ومحوها متى شئتم.
answer-own-entries = 📄 ما أرسلتموه، وأين وصل، وكيف تعدّلونه أو تسحبونه: كلّه في مكان واحد.
answer-how-to-object = 🛠 <b>في السجل خطأ، أو لا ينبغي أن يكون في القائمة؟</b> اسألوني عن المكان أو المسؤول، ثم اضغطوا «{ $button }» أسفل السجل. يتحقق فريقنا من الأمر، وتبلغكم النتيجة.
answer-how-checked = لا يُنشر شيء قبل أن يتحقّق منه أشخاص. { $needed ->
        [zero] ولا يُقبل أي تأييد دون مراجعة
        [one] ولا يُقبل أي تأييد إلا بموافقة مراجع واحد
        [two] ولا يُقبل أي تأييد إلا بموافقة مراجعَين اثنين
        [few] ولا يُقبل أي تأييد إلا بموافقة { $needed } مراجعين
        [many] ولا يُقبل أي تأييد إلا بموافقة { $needed } مراجعًا
       *[other] ولا يُقبل أي تأييد إلا بموافقة { $needed } مراجع
    }، ويذكر كل مراجع كيف تحقّق: برسالة موقّعة، أو من الموقع الرسمي، أو باتصال بالمكتب. ويبيّن كل سجلّ كيف جرى التحقق منه، أو أنه مأخوذ من قائمة الشبكة العامة.
    هل من خطأ؟ افتحوا السجلّ وأبلغونا عنه.

## Small talk

answer-a-program = 🤖 أنا برنامج ولست إنسانًا، ولا أختلق شيئًا: لا أجيب إلا من القائمة، وما يُرسَل هنا يراجعه أشخاص قبل أن يُنشر.

answer-hello = أهلًا بكم! اسألوني مثلًا: هل مدينتنا في القائمة؟ من وقّع في الأردن؟ ماذا تفعل المدن من أجل الشباب؟
answer-you-are-welcome = على الرحب والسعة! اسألوني متى شئتم عن أي شيء آخر في القائمة.
answer-not-understood = عذرًا، لم أفهم قصدكم. يمكنكم أن تسألوني مثلًا:
    • «هل وقّعت ماساكا؟»
    • «من وقّع في كينيا؟»
    • «ماذا تفعل المدن من أجل اللاجئين؟»
answer-words-please-ask = شكرًا لكم، لكنني أقرأ الكلمات فقط. اكتبوا لي اسم مكان أو بلد أو مسؤول.
answer-perhaps = عذرًا، لم أفهم كل ما كتبتم. هل تقصدون أحد هذه؟
answer-origin = 📜 <b>{ $title }</b>
    فُتح باب تأييده في { $date }، خلال { $occasion }. { $leaders ->
        [zero] لا تضم القائمة أحدًا بعد.
        [one] تضم القائمة قائدًا واحدًا.
        [two] تضم القائمة قائدين.
        [few] تضم القائمة { $leaders } قادة.
        [many] تضم القائمة { $leaders } قائدًا.
       *[other] تضم القائمة { $leaders } قائد.
    }
answer-began = 📜 <b>{ $title }</b>
    فُتح باب تأييده في { $date }.

## Inline mode: the bot's name and a question, in any chat

inline-hint = اسألوا عن مكان أو بلد أو مسؤول أو موضوع
inline-hint-more = مثل: ماساكا، كينيا، صادق خان، اللاجئون
inline-totals = كم قائدًا في القائمة؟
inline-declaration = الإعلان والتزاماته
inline-declaration-title = { $title }
inline-sign = كيف يؤيد القائد المحلي الإعلان؟
inline-sign-more = هنا في دقائق، ويتحقق فريقنا من كل طلب.
inline-examples = { $count ->
    [zero] لا أمثلة
    [one] مثال واحد على ما تفعله المدن
    [two] مثالان على ما تفعله المدن
    [few] { $count } أمثلة على ما تفعله المدن
    [many] { $count } مثالًا على ما تفعله المدن
   *[other] { $count } مثال على ما تفعله المدن
  }
inline-nothing = لا نتائج عن «{ $typed }»
inline-leaders = { $leaders }
inline-not-listed = لا يرد في القائمة التي لديّ
button-open-record = 🔎 عرض السجل
button-ask-me = 💬 اسألوني
button-ask-your-mayor = ✉️ دعوة رئيس بلديتكم
