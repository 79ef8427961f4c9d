### What the forms ask, what they call the answers, and what they say when an answer cannot be taken.

## Names of things

place-in-country = { $place }، { $country }
place-in-region = { $place }، { $region }، { $country }
place-with-people = { $people ->
    [zero] { $place } (بلا سكان)
    [one] { $place } (ساكن واحد)
    [two] { $place } (ساكنان)
    [few] { $place } ({ $people } سكان)
    [many] { $place } ({ $people } ساكنًا)
   *[other] { $place } ({ $people } ساكن)
  }
leader-with-office = { $leader }، { $office }
office-name = { $gender ->
    [f] { $office ->
        [mayor] عمدة
        [municipality-president] رئيسة البلدية
        [lord-mayor] اللورد العمدة
        [governor] حاكمة
        [county-governor] حاكمة المقاطعة
        [deputy-mayor] نائبة العمدة
        [deputy-governor] نائبة الحاكم
        [governor-muhafiz] محافِظة
        [governor-wali] والية
        [deputy-governor-muhafiz] نائبة المحافظ
        [deputy-governor-wali] نائبة الوالي
        [amin] أمينة المدينة
        [amin-amman] أمينة عمّان
        [amin-baghdad] أمينة بغداد
        [amin-capital] أمينة العاصمة
        [mayor-rais] رئيسة البلدية
        [mayor-amid] عميدة البلدية
        [deputy-mayor-rais] نائبة رئيس البلدية
        [deputy-mayor-amid] نائبة عميد البلدية
        [president-of-commune] رئيسة الجماعة
        [lord-mayor-plain] العمدة الأولى
        [provost] عمدة المدينة
        [council-leader] زعيمة المجلس
        [county-executive] المديرة التنفيذية للمقاطعة
        [chief-executive] الرئيسة التنفيذية
        [head-of-government] رئيسة حكومة المدينة
        [district-head] رئيسة المنطقة
        [qaimmaqam] قائمة مقام
        [district-mayor] عمدة الحي
        [chair] رئيسة المجلس
       *[councillor] عضوة المجلس المحلي
    }
   *[any] { $office ->
        [mayor] عمدة
        [municipality-president] رئيس البلدية
        [lord-mayor] اللورد العمدة
        [governor] حاكم
        [county-governor] حاكم المقاطعة
        [deputy-mayor] نائب العمدة
        [deputy-governor] نائب الحاكم
        [governor-muhafiz] محافظ
        [governor-wali] والٍ
        [deputy-governor-muhafiz] نائب المحافظ
        [deputy-governor-wali] نائب الوالي
        [amin] أمين المدينة
        [amin-amman] أمين عمّان
        [amin-baghdad] أمين بغداد
        [amin-capital] أمين العاصمة
        [mayor-rais] رئيس البلدية
        [mayor-amid] عميد البلدية
        [deputy-mayor-rais] نائب رئيس البلدية
        [deputy-mayor-amid] نائب عميد البلدية
        [president-of-commune] رئيس الجماعة
        [lord-mayor-plain] العمدة الأول
        [provost] عمدة المدينة
        [council-leader] زعيم المجلس
        [county-executive] المدير التنفيذي للمقاطعة
        [chief-executive] الرئيس التنفيذي
        [head-of-government] رئيس حكومة المدينة
        [district-head] رئيس المنطقة
        [qaimmaqam] قائم مقام
        [district-mayor] عمدة الحي
        [chair] رئيس المجلس
       *[councillor] عضو المجلس المحلي
    }
}
office-local = { $office }
office-of-woman = { $office }
a-moment-ago = قبل لحظات
commitment-short = { $number }. { $title }

## Labels: what an answer is called in the summary and on the staff's card

label-role = مقدّم الطلب
label-contact = جهة الاتصال
label-place = المكان
label-country = البلد
label-listed = مُدرج سابقًا
label-aim = المطلوب
label-office = المنصب
label-leader = الاسم
label-leader-latin = الاسم بالحروف اللاتينية
label-proof = إثبات الصفة
label-evidence = للتحقق
label-term-end = نهاية الولاية
label-statement = كلمة للنشر
label-consent = الموافقة
label-commitments = الالتزامات
label-title = العنوان
label-text = ما تقوم به المدينة
label-since = منذ
label-partners = بالتعاون مع
label-links = روابط
label-files = صور ووثائق
label-report = نص البلاغ
label-record = السجل

## Forms in general

form-use-buttons = يُرجى اختيار أحد الأزرار أدناه.
form-line = <b>{ $label }:</b> { $answer }
form-step = <i>الخطوة { $step } من { $steps } تقريبًا</i>
form-summary = <b>يُرجى المراجعة قبل الإرسال</b>
form-summary-hint = لتعديل أي إجابة اضغطوا عليها. لن يُرسل شيء قبل الضغط على «إرسال للمراجعة».
form-ask-place = <b>باسم أي مكان تتحدثون؟</b>
    اكتبوا اسم المدينة أو البلدية أو الحي أو المقاطعة أو الإقليم، ومعه اسم البلد، مثل «ليون، فرنسا»، بأي لغة تشاؤون.
form-ask-place-about = <b>ما المكان المعني؟</b>
    اكتبوا اسمه واسم البلد، مثل «ليون، فرنسا»، بأي لغة تشاؤون.
form-ask-place-own = <b>ما المكان المعني؟</b>
    اضغطوا على مكانكم، أو اكتبوا اسم مكان آخر.
form-ask-which-place = { $count ->
    [zero] <b>هل المقصود بـ«{ $typed }» مكان مما يلي؟</b>
    [one] <b>هل المقصود بـ«{ $typed }» هذا المكان؟</b>
    [two] <b>هل المقصود بـ«{ $typed }» أحد هذين المكانين؟</b>
    [few] <b>هل المقصود بـ«{ $typed }» أحد هذه الأماكن؟</b>
    [many] <b>هل المقصود بـ«{ $typed }» أحد هذه الأماكن؟</b>
   *[other] <b>هل المقصود بـ«{ $typed }» أحد هذه الأماكن؟</b>
  }
    { $kept ->
        [yes] إن لم يكن كذلك فأضيفوه مكانًا جديدًا، أو اكتبوا الاسم من جديد.
       *[no] إن لم يكن كذلك فاضغطوا «{ button-other-place }»، أو اكتبوا الاسم من جديد.
    }
form-ask-place-inside = <b>يكفي اسم المكان وحده.</b>
    { $count ->
        [zero] هل تقصدون مكانًا مما يلي؟
        [one] هل تقصدون هذا المكان؟
        [two] هل تقصدون أحد هذين المكانين؟
        [few] هل تقصدون أحد هذه الأماكن؟
        [many] هل تقصدون أحد هذه الأماكن؟
       *[other] هل تقصدون أحد هذه الأماكن؟
    } وإلا فاكتبوا اسمه واسم البلد، مثل «ليون، فرنسا».
form-ask-as-written = <b>لا أعرف مكانًا باسم «{ $typed }» في { $country }.</b>
    إن كان الاسم صحيحًا فأبقوه كما هو، وسيتحقق منه فريقنا. وإن كان فيه خطأ فاكتبوه من جديد.
form-ask-another-place = <b>هل «{ $typed }» مكان آخر غير { $places }؟</b>
    إن كان المكان نفسه فاختاروه، فبذلك الاسم يبحث عنه السكان. ولا يُضاف إلى القائمة مكان جديد إلا إذا كان مكانًا آخر حقًّا.
form-ask-country-of-unknown = <b>لا أعرف مكانًا باسم «{ $typed }». في أي بلد يقع؟</b>
    إن كان الاسم صحيحًا فاكتبوا اسم البلد بأي لغة.
form-ask-country = <b>في أي بلد تقع «{ $typed }»؟</b>
    اكتبوا اسم البلد بأي لغة.
form-collected-text = { $count ->
    [zero] لم يصل أي حرف بعد (من { $least } إلى { $most }).
    [one] وصل حرف واحد حتى الآن (من { $least } إلى { $most }).
    [two] وصل حرفان حتى الآن (من { $least } إلى { $most }).
    [few] وصلت { $count } أحرف حتى الآن (من { $least } إلى { $most }).
    [many] وصل { $count } حرفًا حتى الآن (من { $least } إلى { $most }).
   *[other] وصل { $count } حرف حتى الآن (من { $least } إلى { $most }).
  }
    أرسلوا المزيد أو اضغطوا «تم».
form-collected-files = { $count ->
    [zero] لم يصل أي ملف بعد.
    [one] وصل ملف واحد.
    [two] وصل ملفان.
    [few] وصلت { $count } ملفات.
    [many] وصل { $count } ملفًا.
   *[other] وصل { $count } ملف.
  }
    أرسلوا المزيد أو اضغطوا «تم».
form-nothing-yet = لم يصل شيء بعد. يُرجى الإرسال أولًا.
form-another = هذا الزر من نموذج آخر لكم: <b>{ $pressed }</b>. أما المفتوح الآن فهو: <b>{ $open }</b>، ولم يتغيّر شيء في أي منهما. أيهما تودّون متابعته؟
form-for-place = { $form }: { $place }
form-kept-aside = حفظتُ نموذجكم الآخر ({ $form })، وتجدونه في «طلباتي».
form-unchanged = لم يتغيّر شيء.
form-old-button = هذا الزر يعود إلى خطوة سابقة. وهذا ما وصلنا إليه الآن.
form-edited = لاحظتُ أنكم عدّلتم رسالة. إجاباتكم باقية كما هي؛ لتغييرها اضغطوا «رجوع»، أو اضغطوا على الإجابة في صفحة المراجعة.
form-no-answer = لا أعرف سوى الأسماء المدرجة في القائمة العامة وما تقوم به مدنها. ولأي سؤال آخر تجدون في /help شخصًا تراسلونه، ونموذجكم في انتظاركم هنا.
form-is-it-the-answer = يبدو لي هذا سؤالًا:
    <blockquote>{ $words }</blockquote>
    هل نعتمده جوابًا؟
button-it-is-my-answer = نعم، هذا جوابي
button-it-was-a-question = لا، كنت أسأل

procedure-route = 📬 يصل إلى { $operator }. { $needed ->
    [zero] ولا يُنشر منه شيء قبل موافقة الفريق.
    [one] ولا يُنشر منه شيء قبل أن يوافق عليه أحد أعضاء الفريق.
    [two] ولا يُنشر منه شيء قبل أن يوافق عليه عضوان من الفريق.
    [few] ولا يُنشر منه شيء قبل أن يوافق عليه { $needed } أعضاء من الفريق.
    [many] ولا يُنشر منه شيء قبل أن يوافق عليه { $needed } عضوًا من الفريق.
   *[other] ولا يُنشر منه شيء قبل أن يوافق عليه { $needed } عضو من الفريق.
  } وسأخبركم هنا بالقرار أيًّا كان.
procedure-told-here = وسأكتب لكم هنا فور صدور القرار.
procedure-public-endorsement = 🔒 قبل الموافقة لا يراه إلا فريقنا. وبعدها يُنشر اسم المسؤول ومنصبه والمكان والبلد والتاريخ وطريقة التحقق، وكذلك الكلمة ونهاية الولاية إن أضفتموهما. أما حسابكم والإثبات ووسائل الاتصال فلا تُنشر أبدًا.
procedure-public-example = 🔒 قبل الموافقة لا يراه إلا فريقنا. وبعدها يُنشر المكان والالتزامات والعنوان والنص والتاريخ والشركاء والروابط، وما يوافق فريقنا على نشره من ملفات. أما اسمكم وحسابكم والإثبات فلا تُنشر أبدًا.
procedure-public-report = 🔒 لا يرى ما تكتبونه هنا إلا فريقنا، ولن يُنشر.
procedure-change = ✏️ نعم. قبل الإرسال يمكنكم تغيير أي إجابة في صفحة المراجعة، وبعده تجدون طلبكم عبر /status، ومن هناك تعدّلونه أو تسحبونه.
procedure-free = 🆓 لا رسوم ولا أي تكلفة.
procedure-council = 🏛 لا يُطلب هنا تصويت: المسؤول هو من يؤيد، وفريقنا يتحقق من أنه هو فعلًا. أما هل يلزم أن يوافق مجلسكم فهذا ما تحدده أنظمتكم، ولا علم لي بها.
procedure-council-not-asked = 🏛 لا، لا يُطلب هنا أي تصويت من مجلسكم.
form-goes-on = <i>نعود إلى نموذجكم، وإجاباتكم كلها محفوظة.</i>
form-titles-left-out = تظهر الأسماء في القائمة العامة من دون ألقاب: <b>{ $name }</b>.
form-not-here = لا يمكنني استلام هذا هنا، ولم يضِع شيء. يُرجى الإجابة عن السؤال أدناه.
form-parked = حفظتُ نموذجكم غير المكتمل، وتجدونه في «طلباتي».
form-which = 📝 <b>{ $form }</b>
form-cancel-sure = هل تودّون التوقف هنا؟ ستبقى إجاباتكم محفوظة { $days ->
    [zero] اليوم فقط
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  } لتكملوها لاحقًا، ويمكنكم حذفها الآن.
form-deleted = حُذفت إجاباتكم، ولم يُرسل شيء.
form-exists = لديكم نموذج غير مكتمل من هذا النوع. هل تكملونه أم تبدؤون من جديد؟
form-resumed = أهلًا بعودتكم. نتابع من حيث توقفتم.
form-gone = لم يعد هذا النموذج موجودًا؛ فقد أُرسل أو حُذف.
form-first-privately = تُملأ النماذج في محادثة خاصة. اضغطوا الزر لمراسلتي مباشرة.

button-other-place = { $count ->
    [zero] ليس أيًّا منها
    [one] ليس هذا المكان
    [two] ليس أيًّا منهما
    [few] ليس أيًّا منها
    [many] ليس أيًّا منها
   *[other] ليس أيًّا منها
  }
button-keep-as-written = { $count ->
    [zero] ليس أيًّا منها: إضافة «{ $typed }»
    [one] ليس هذا: إضافة «{ $typed }»
    [two] لا هذا ولا ذاك: إضافة «{ $typed }»
    [few] ليس أيًّا منها: إضافة «{ $typed }»
    [many] ليس أيًّا منها: إضافة «{ $typed }»
   *[other] ليس أيًّا منها: إضافة «{ $typed }»
  }
button-as-written = الاسم صحيح: «{ $typed }»
button-list-as-new = مكان آخر: إضافة «{ $typed }»
button-show-places-again = هو المكان نفسه: العودة لاختياره
button-write-place-again = كتابة الاسم من جديد
button-another-place = مكان آخر بالاسم نفسه
button-send-for-review = ✅ إرسال للمراجعة
button-change-of = ✏️ { $label }
button-add-of = ➕ { $label }
button-continue = متابعة
button-start-anew = البدء من جديد
button-keep-for-later = الحفظ لوقت لاحق
button-delete-draft = حذف إجاباتي
button-go-back-to-form = العودة إلى النموذج
button-clear = مسح ما وصل والبدء من جديد
button-chosen = ☑️ { $label }
button-i-agree-continue = فهمت، لنتابع
button-write-privately = مراسلة خاصة

## Endorsing

endorse-intro = <b>تأييد الإعلان</b>
    لا يستغرق الأمر أكثر من ثلاث دقائق: المكان، ثم المنصب، ثم الاسم، ثم ما يثبت صفتكم. ولا يُنشر شيء قبل أن يتحقق منه فريقنا.
endorse-ask-role = <b>من يملأ هذا النموذج؟</b>
endorse-ask-contact = <b>اسمكم وصفتكم أنتم، من فضلكم</b>
    في رسالة واحدة، مثل: «أمينة ديالو، مديرة مكتب العمدة». لا يطّلع عليها سوى فريقنا.
endorse-ask-listed = تضم القائمة حاليًا عن <b>{ $place }</b>:
    { $listed }

    ما الذي تودّون فعله؟
endorse-ask-aim = ورد في القائمة: <b>{ $leader }</b>، { $office }.
    هل هذا صحيح؟ إن اخترتم «{ button-correct-record }» ملأنا النموذج بما لدينا لتعدّلوا ما يلزم في الصفحة الأخيرة.
endorse-ask-office = <b>ما المنصب؟</b>
    اختاروا من الأزرار أو اكتبوه بكلماتكم، مثل «رئيسة البلدية».
endorse-ask-leader = <b>اسمكم الكامل كما تريدون أن يظهر للعموم</b>
    إن كتبتموه بالعربية فأضيفوه بالحروف اللاتينية في سطر ثانٍ.
endorse-ask-leader-aide = <b>الاسم الكامل للمسؤول كما ينبغي أن يظهر للعموم</b>
    إن كتبتموه بالعربية فأضيفوه بالحروف اللاتينية في سطر ثانٍ.
endorse-ask-latin = <b>الاسم نفسه بالحروف اللاتينية، من فضلكم</b>
    هكذا سيظهر لقراء اللغات الأخرى.
endorse-ask-proof = <b>إثبات الصفة</b>
    أرسلوا واحدًا مما يلي: خطابًا موقّعًا، أو قرارًا من المجلس، أو صورة لأي منهما، أو رابط صفحة في الموقع الرسمي، أو عنوان بريد إلكتروني رسمي.
    <i>السبب: كثيرًا ما تُنتحل أسماء المدن. لا يطّلع على الإثبات سوى فريقنا، ولا نحتفظ به طويلًا بعد البت في الطلب.</i>
endorse-ask-term-end = <b>متى تنتهي الولاية؟</b>
    سنة أو تاريخ، مثل 2027 أو 2027-06-30.
endorse-ask-statement = <b>كلمة قصيرة للنشر</b>
    500 حرف على الأكثر، تظهر مع التأييد بعد قبوله.
endorse-consent-declaration = <b>الالتزامات الستة</b> (نصها الكامل في /commitments)
    { $commitments }
endorse-ask-consent = <b>ما يُنشر</b>
    اسمكم ومنصبكم والمكان والبلد والتاريخ، وكذلك كلمتكم ونهاية ولايتكم إن أضفتموهما.
    <b>ما لا يُنشر</b>
    حسابكم في تيليغرام، وما أرسلتموه إثباتًا، وأي وسيلة اتصال.
    يمكنكم سحب تأييدكم في أي وقت. فهل توافقون على ذلك وتؤيدون الإعلان والتزاماته الستة؟
endorse-ask-consent-aide = <b>ما يُنشر</b>
    اسم المسؤول ومنصبه والمكان والبلد والتاريخ، وكذلك كلمته ونهاية ولايته إن أضفتموهما.
    <b>ما لا يُنشر</b>
    اسمكم وحسابكم، وما أرسلتموه إثباتًا، وأي وسيلة اتصال.
    يمكن سحب التأييد في أي وقت. فهل تؤكدون أن المسؤول اطّلع على التزامات الإعلان الستة ويؤيدها ويوافق على ذلك؟
removal-ask-consent = سيتحقق فريقنا من أن الطلب صادر عن صاحب الاسم، ثم يزيل السجل من القائمة العامة مع الاحتفاظ بتاريخه. هل توافقون على ذلك؟
role-leader = من يتولى المنصب
role-aide = من يُعدّه نيابة عمّن يتولى المنصب
aim-confirm = تأكيد البيانات المدرجة
aim-correct = تصحيح البيانات المدرجة
aim-remove = إزالة الاسم من القائمة

button-i-am-leader = أنا من يتولى المنصب
button-i-prepare = أُعدّه نيابة عن المسؤول
button-this-is-me = هذا أنا: { $leader }
button-another-leader = أنا مسؤول آخر
button-for-this-leader = الطلب باسم { $leader }
button-for-another-leader = الطلب باسم مسؤول آخر
button-report-error = إبلاغ أو اعتراض
button-report-error-about = إبلاغ أو اعتراض: { $leader }
button-share-example = مشاركة مثال
button-confirm-record = نعم، صحيح
button-correct-record = يحتاج إلى تصحيح
button-remove-record = إزالة اسمي من القائمة
button-remove-leader = إزالة اسم المسؤول من القائمة
button-agree = نعم، أوافق

## Sharing an example

example-intro = <b>مشاركة مثال</b>
    أخبروا غيركم بما تفعله مدينتكم وفاءً بواحد أو أكثر من الالتزامات الستة. يقرؤه فريقنا قبل نشره.
example-ask-sender = <b>اسمكم وصفتكم، من فضلكم</b>
    في رسالة واحدة. لا يطّلع عليها سوى فريقنا.
example-ask-proof = <b>كيف يمكن لفريقنا التحقق من المثال؟</b>
    أرسلوا رابط صفحة رسمية أو تقرير، أو خطابًا أو وثيقة. لا يطّلع عليها سوى فريقنا.
example-ask-commitments = <b>أيَّ الالتزامات يحقق؟</b>
    اختاروا واحدًا أو أكثر ثم اضغطوا «تم».
example-ask-title = <b>عنوان قصير</b>
    من 5 أحرف إلى 100 حرف.
example-ask-text = <b>ماذا تفعل المدينة، وماذا كانت النتيجة؟</b>
    من 20 إلى 4,000 حرف، في رسالة واحدة أو أكثر، ثم اضغطوا «تم».
    نرجو ألا تذكروا أسماء ضحايا أو قاصرين أو مُبلِّغين.
example-ask-since = <b>منذ متى؟</b>
    سنة أو تاريخ، مثل 2021.
example-ask-partners = <b>بالتعاون مع من؟</b>
    شركاء مثل الجمعيات أو المدارس أو الشرطة.
example-ask-links = <b>روابط يمكن للناس فتحها</b>
    خمسة عناوين على الأكثر.
example-ask-files = <b>صور أو وثائق</b>
    بحد أقصى { $most ->
        [zero] صفر
        [one] ملف واحد
        [two] ملفان
        [few] { $most } ملفات
        [many] { $most } ملفًا
       *[other] { $most } ملف
    }. لا تُنشر أي صورة إلا بموافقة فريقنا. ثم اضغطوا «تم».
example-ask-consent = <b>قبل الإرسال</b>
    بعد القبول يُنشر المكان والالتزامات والعنوان والنص والتاريخ والشركاء والروابط، وما يوافق فريقنا على نشره من صور ووثائق. ولا يُنشر اسمكم ولا حسابكم ولا الإثبات.
    <b>نرجو ألا تذكروا أسماء ضحايا أو قاصرين أو مُبلِّغين</b>، ولا ما قد يدل عليهم.
    هل توافقون؟

files-count = { $files ->
    [zero] بلا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
  }

## Reporting an error

report-intro = <b>الإبلاغ عن خطأ أو الاعتراض</b>
    أخبروا فريقنا بالخطأ في السجل العام، أو بما يدعو إلى حذفه. سيتحقق من ذلك ويبلغكم بالنتيجة.
report-ask-what = <b>ما الخطأ، أو على أي شيء تعترضون؟</b>
    من 10 أحرف إلى 1,000 حرف.
report-ask-what-in = <b>ما الخطأ في هذا السجل، أو على أي شيء فيه تعترضون؟</b>
    { $record }
    من 10 أحرف إلى 1,000 حرف.
report-ask-evidence = <b>أين يجد فريقنا المعلومة الصحيحة؟</b>
    رابط أو وثيقة. ويمكنكم تخطي هذه الخطوة.

## When an answer cannot be taken: what was wrong and what to do

answer-too-short = { $least ->
    [zero] النص قصير جدًا.
    [one] النص قصير جدًا: يُرجى كتابة حرف واحد على الأقل.
    [two] النص قصير جدًا: يُرجى كتابة حرفين على الأقل.
    [few] النص قصير جدًا: يُرجى كتابة { $least } أحرف على الأقل.
    [many] النص قصير جدًا: يُرجى كتابة { $least } حرفًا على الأقل.
   *[other] النص قصير جدًا: يُرجى كتابة { $least } حرف على الأقل.
}
answer-too-long = { $length ->
    [zero] النص طويل جدًا؛ الحد الأقصى { $most }. يُرجى اختصاره.
    [one] في النص حرف واحد، والحد الأقصى { $most }. يُرجى اختصاره.
    [two] في النص حرفان، والحد الأقصى { $most }. يُرجى اختصاره.
    [few] في النص { $length } أحرف، والحد الأقصى { $most }. يُرجى اختصاره.
    [many] في النص { $length } حرفًا، والحد الأقصى { $most }. يُرجى اختصاره.
   *[other] في النص { $length } حرف، والحد الأقصى { $most }. يُرجى اختصاره.
}
answer-too-long-over = { $length ->
    [zero] النص طويل، والحد الأقصى { $most }. اضغطوا «{ button-clear }» وأرسلوا نصًّا أقصر.
    [one] في النص حرف واحد، والحد الأقصى { $most }. اضغطوا «{ button-clear }» وأرسلوا نصًّا أقصر.
    [two] في النص حرفان، والحد الأقصى { $most }. اضغطوا «{ button-clear }» وأرسلوا نصًّا أقصر.
    [few] في النص { $length } أحرف، والحد الأقصى { $most }. اضغطوا «{ button-clear }» وأرسلوا نصًّا أقصر.
    [many] في النص { $length } حرفًا، والحد الأقصى { $most }. اضغطوا «{ button-clear }» وأرسلوا نصًّا أقصر.
   *[other] في النص { $length } حرف، والحد الأقصى { $most }. اضغطوا «{ button-clear }» وأرسلوا نصًّا أقصر.
}
answer-no-links = يُرجى الكتابة من دون روابط أو عناوين بريد أو أسماء مستخدمين.
answer-no-formula = يُرجى ألا يبدأ النص بإحدى العلامات = أو + أو - أو @.
answer-not-a-name = لا يبدو هذا اسم شخص. يُرجى كتابة الاسم الكامل بالحروف، من دون ألقاب أو أرقام.
answer-latin-letters = يُرجى استخدام الحروف اللاتينية هنا (من A إلى Z).
answer-not-a-place = لا يبدو هذا اسم مكان. يُرجى كتابته بالحروف.
answer-place-only = لا يبدو هذا اسم مكان. يُرجى كتابة اسم المكان واسم البلد فقط، مثل «ليون، فرنسا».
answer-place-not-person = هذا اسم شخص. يُرجى كتابة اسم المكان الذي يمثّله، مثل «ليون، فرنسا».
answer-place-not-country = هذا اسم بلد كامل. يُرجى كتابة اسم المدينة أو البلدية أو المقاطعة أو الإقليم فيه، مثل «ليون، فرنسا».
answer-country-unknown = لا أعرف بلدًا باسم «{ $typed }». يُرجى كتابة اسمه المعتاد بالعربية أو الإنجليزية أو بلغته.
answer-needs-evidence = يُرجى إرسال ملف أو صورة أو رابط أو عنوان بريد إلكتروني رسمي.
answer-needs-link = لم أجد عنوان صفحة في رسالتكم. يُرجى لصق رابط، من موقع المدينة مثلًا.
answer-too-many-links = { $most ->
    [zero] لا يمكن إرسال روابط هنا.
    [one] يُرجى إرسال رابط واحد غير طويل.
    [two] يُرجى إرسال رابطين على الأكثر، غير طويلين.
    [few] يُرجى إرسال { $most } روابط على الأكثر، غير طويلة.
    [many] يُرجى إرسال { $most } رابطًا على الأكثر، غير طويلة.
   *[other] يُرجى إرسال { $most } رابط على الأكثر، غير طويلة.
}
answer-words-please = يُرجى الإجابة عن هذا السؤال كتابةً.
answer-files-please = يُرجى إرسال صورة أو وثيقة هنا، أو الضغط على «تخطّي».
answer-file-kind = يمكنني استلام الصور والوثائق هنا، لا المقاطع المصورة ولا الرسائل الصوتية ولا الملصقات.
answer-file-too-big = { $most ->
    [zero] الملف أكبر من اللازم.
    [one] الملف أكبر من اللازم: الحد الأقصى ميغابايت واحد.
    [two] الملف أكبر من اللازم: الحد الأقصى ميغابايتان.
    [few] الملف أكبر من اللازم: الحد الأقصى { $most } ميغابايت.
    [many] الملف أكبر من اللازم: الحد الأقصى { $most } ميغابايت.
   *[other] الملف أكبر من اللازم: الحد الأقصى { $most } ميغابايت.
}
answer-too-many-files = { $most ->
    [zero] لا يمكن استلام ملفات هنا.
    [one] لا يمكنني استلام أكثر من ملف واحد هنا.
    [two] لا يمكنني استلام أكثر من ملفين هنا.
    [few] لا يمكنني استلام أكثر من { $most } ملفات هنا.
    [many] لا يمكنني استلام أكثر من { $most } ملفًا هنا.
   *[other] لا يمكنني استلام أكثر من { $most } ملف هنا.
}
answer-not-a-date = لم أتمكن من قراءة التاريخ. يُرجى كتابة سنة أو شهر أو يوم: 2027 أو 2027-06 أو 2027-06-30.

cancel-nothing = لا يوجد نموذج مفتوح لإلغائه. ومن /status ترون كل ما يخصكم.
