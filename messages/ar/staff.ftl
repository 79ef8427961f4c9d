### The team itself: its list, invitations, its group, coded reasons, and numbers.

role-reader = مطّلع
role-reviewer = مراجع
role-administrator = مشرف

## The team

staff-head = <b>فريق العمل</b>
    يرى المطّلعون ما ينتظر المراجعة، ويتخذ المراجعون القرار، ويغيّر المشرفون أيضًا الفريق والأسباب والسجلات المنشورة.
staff-line = • { $who }: { $role }
staff-floor = • { $who }: مشرف، بحسب إعدادات المشغّل
staff-too-few = ⚠️ { $kind }: { $needed ->
    [zero] لا تلزم أي موافقة
    [one] المطلوب موافقة واحدة
    [two] المطلوب موافقتان
    [few] المطلوب { $needed } موافقات
    [many] المطلوب { $needed } موافقة
   *[other] المطلوب { $needed } موافقة
  }، و{ $eligible ->
    [zero] ليس في الفريق من يمكنه الموافقة
    [one] ليس في الفريق سوى شخص واحد يمكنه الموافقة
    [two] ليس في الفريق سوى شخصين يمكنهما الموافقة
    [few] ليس في الفريق سوى { $eligible } أشخاص يمكنهم الموافقة
    [many] ليس في الفريق سوى { $eligible } شخصًا يمكنهم الموافقة
   *[other] ليس في الفريق سوى { $eligible } شخص يمكنهم الموافقة
  }. لا يمكن نشر أي طلب من هذا النوع.
staff-invitation = 🔗 أول من يفتح هذا الرابط ينضم إلى الفريق بدور: { $role }. يعمل مرة واحدة، لثلاثة أيام.
staff-joined = 👋 عضو جديد في الفريق: { $who }، بدور: { $role }.
staff-changed = 👥 تغيّر دور { $who } إلى: { $role }، والتغيير من { $by }.
staff-removed = 👥 تم إخراج { $who } من الفريق، والتغيير من { $by }.
button-named = { $name }
button-invite-role = ➕ دعوة: { $role }
button-make = تغيير الدور إلى: { $role }
button-remove = إخراج من الفريق
button-reasons = 📋 أسباب الرفض
button-join-team = 🤝 الانضمام إلى الفريق
toast-not-staff = هذا الشخص ليس في القائمة.
toast-last-administrator = لا يمكن ذلك، فلن يبقى من يشرف على البوت.
join-welcome = <b>أهلًا بكم في الفريق.</b> دوركم الآن: { $role }.
    يعرض /queue ما ينتظر المراجعة، و/help ما يمكنني فعله غير ذلك.
join-already = أنتم في الفريق أصلًا، ولا يزال الرابط صالحًا لشخص آخر.
join-void = استُعملت هذه الدعوة أو لم تعد صالحة. نرجو طلب دعوة جديدة.

## The staff group

group-offer = أهلًا! هل أجعل هذه مجموعة فريق العمل؟ عندئذ تصل إلى هنا بطاقة لكل طلب جديد. لا يضغط الأزرار إلا أعضاء الفريق، لكن كل من في المجموعة يستطيع القراءة.
group-used = ✅ هذه مجموعة فريق العمل الآن.
group-lost = ⚠️ لم أعد في مجموعة فريق العمل «{ $title }». من الآن تصل البطاقات إلى كل مراجع في محادثة خاصة. لاختيار مجموعة أخرى أضيفوني إليها.
button-use-group = نعم، هذه مجموعة الفريق

## Names that administrators gave to places

command-names = أسماء أضافها الفريق إلى الأماكن
button-given-names = 🏷 أسماء أضافها الفريق
button-names-of-place = 🏷 كل ما أُضيف إلى هذا المكان
button-to-questions = ‹ أسئلة بلا جواب
button-take-name = 🗑 حذف «{ $words }»
name-given = ✅ صار «{ $words }» اسمًا آخر لهذا المكان: { $place }. ومن يسأل عنه يجد المكان.
name-undone = ↩️ تم التراجع: لم يعد «{ $words }» اسمًا لهذا المكان، وعاد إلى الأسئلة التي بلا جواب.
names-head = <b>أسماء أضافها الفريق</b>
    أسماء أخرى للأماكن، والأحدث أولًا. اضغطوا رقمًا لمعرفة من أضاف الاسم أو لحذفه، أو اكتبوا ‎/names ثم اسم المكان لعرض أسمائه وحده.
names-line = <b>{ $number }.</b> «{ $words }»: { $place }
names-none = <b>أسماء أضافها الفريق</b>
    لا توجد أسماء الآن. تُضاف الأسماء من /unanswered
names-which = أي الأماكن تقصدون بـ«{ $typed }»؟
names-of-place = <b>{ $place }</b>
    الأسماء التي أضافها الفريق:
names-none-here = لا شيء.
names-given = • «{ $words }»: الإضافة من { $who }، { $when }
names-given-once = • «{ $words }»: لم يكن يُسجَّل حينها من أضافه ولا متى
names-taken = • <s>«{ $words }»</s>: الحذف من { $who }، { $when }
names-others = أما أسماؤه الأخرى فمن القائمة نفسها أو من أحد الطلبات أو من معجم الأماكن، ولا يمكن حذفها من هنا.
toast-name-taken = لم يعد «{ $words }» اسمًا لهذا المكان، وعاد إلى الأسئلة التي بلا جواب.
toast-name-taken-already = لم يعد «{ $words }» اسمًا لهذا المكان، فقد سبقكم إلى حذفه { $who }.
toast-name-gone = لم يعد هذا الاسم أو مكانه موجودًا.

## Coded reasons

reasons-head = <b>الأسباب</b>
    يختار المراجعون أحدها عند الرفض أو طلب التعديل، ويقرؤه المسؤولون بلغتهم.
reason-in = <b>{ $language }:</b> { $words }
reason-unworded = –
reason-for = يُعرض في: { $kinds }
reason-ask = اكتبوا السبب بهذه اللغة كما سيقرؤه المسؤول، في 500 حرف على الأكثر: { $language }
button-add-reason = ➕ سبب جديد
button-switched-off = 🚫 { $label }
button-switch-off = إيقاف
button-switch-on = تفعيل

## Numbers

stats-head = <b>أرقام</b>
stats-kind = <b>{ $kind }:</b> { $counts }
    { $usual }
stats-count = { $state }: { $count }
stats-none = <b>{ $kind }:</b> لا شيء بعد

## Wordings of the commitments

command-wordings = نصوص الالتزامات
wordings-head = <b>نصوص الالتزامات</b> كما يراها الآن قراء كل لغة:
wording-line = { $language }: { $mark }
button-read-wording = قراءة واعتماد: { $language }
button-confirm-official = هذا هو النص الرسمي
wording-confirm-ask = <b>{ $language }: النص المستورد</b>
    قارنوه بالإعلان، ولا تعتمدوا إلا ما نشرته الشبكة نفسها نصًّا لها بهذه اللغة.
wording-whole = <b>{ $number }.</b> { $words }
toast-wording-confirmed = { $count ->
    [zero] لم يتغير شيء.
    [one] أصبح التزام واحد بنصه الرسمي.
    [two] أصبح التزامان بنصهما الرسمي.
    [few] أصبحت { $count } التزامات بنصها الرسمي.
    [many] أصبح { $count } التزامًا بنصه الرسمي.
   *[other] أصبح { $count } التزام بنصه الرسمي.
}
overdue-reminder = ⚠️ { $count ->
    [zero] لا طلبات متأخرة: /queue
    [one] طلب واحد ينتظر المراجعة أطول مما ينبغي: /queue
    [two] طلبان ينتظران المراجعة أطول مما ينبغي: /queue
    [few] { $count } طلبات تنتظر المراجعة أطول مما ينبغي: /queue
    [many] { $count } طلبًا ينتظر المراجعة أطول مما ينبغي: /queue
   *[other] { $count } طلب ينتظر المراجعة أطول مما ينبغي: /queue
}
