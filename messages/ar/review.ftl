### The staff's side of reviewing: cards, decisions, and what leaders hear of them.

## The card

card-head = <b>{ $kind }</b> <code>{ $reference }</code>: { $state }
card-round = الجولة { $round }، الموافقات { $given } من { $needed }. في الانتظار منذ { $since }.
card-overdue = ⚠️ <b>تأخّر الرد</b>
card-held = 🙋 يتولّى الطلب الآن: { $who }.
card-approved = ☑️ { $who }: { $proof }
card-approved-plain = ☑️ { $who }
card-proof = ما يراه العموم عن التحقق: { $proof }
card-decided = { $what }، { $who }، { $when }
card-asked-before = ↩️ <b>ما طُلب في الجولة السابقة:</b> { $reason }
card-asked-before-words = ↩️ <b>ما طُلب في الجولة السابقة:</b>
    <blockquote>{ $words }</blockquote>
card-changed = ✏️ <b>ما تغيّر عن الإرسال السابق:</b> { $answers }
card-mixed-letters = ⚠️ <b>حروف من أبجديتين في كلمة واحدة:</b> { $answers }. قد يكون ذلك تقليدًا لاسم آخر، فدقّقوا النظر.
card-unchanged = ✏️ أُعيد الإرسال دون أي تغيير.
card-new-place = 🆕 هذا المكان غير موجود في السجل بعد.
card-place-will-be = 📍 <b>سيُدرج باسم:</b> { $place }
card-perhaps-known = { $count ->
        [zero] ⚠️ <b>الأرجح أنه من الأماكن التي نعرفها:</b>
        [one] ⚠️ <b>الأرجح أنه مكان نعرفه:</b>
        [two] ⚠️ <b>الأرجح أنه أحد مكانين نعرفهما:</b>
        [few] ⚠️ <b>الأرجح أنه أحد أماكن نعرفها:</b>
        [many] ⚠️ <b>الأرجح أنه أحد أماكن نعرفها:</b>
       *[other] ⚠️ <b>الأرجح أنه أحد أماكن نعرفها:</b>
    }
    { $places }
    إن كان كذلك فاختاروه أدناه. وإن بقي مكانًا جديدًا فمن يسأل عن «{ $name }» سنسأله { $count ->
        [zero] أيّها يقصد
        [one] أيّ المكانين يقصد
        [two] أيّها يقصد
        [few] أيّها يقصد
        [many] أيّها يقصد
       *[other] أيّها يقصد
    }.
card-replaces = 🔄 نسخة جديدة من <code>{ $reference }</code>: { $record }
card-about = 📌 بشأن <code>{ $reference }</code>: { $record }
card-other-account = ⚠️ <b>أُرسل ذلك السجل من حساب آخر.</b>
card-listed = <b>المُدرَجون لهذا المكان:</b>
    { $listed }
card-nobody-listed = لا أحد مُدرَج لهذا المكان بعد.
card-similar = <b>طلبات أخرى قيد المراجعة للمكان نفسه أو المسؤول نفسه:</b> { $references }
card-same-sender = <b>طلبات أخرى في الانتظار من المُرسِل نفسه:</b> { $references }
card-sweep = ❌ <b>{ $count ->
    [zero] لا طلبات في الانتظار من هذا المُرسِل.
    [one] رفض طلب هذا المُرسِل؟
    [two] رفض طلبي هذا المُرسِل معًا؟
    [few] رفض طلبات هذا المُرسِل كلها، وهي { $count }؟
    [many] رفض طلبات هذا المُرسِل كلها، وهي { $count } طلبًا؟
   *[other] رفض طلبات هذا المُرسِل كلها، وهي { $count } طلب؟
  }</b> سيُرفض كل منها لهذا السبب: { $reason }
card-sweep-place = ❌ <b>{ $count ->
    [zero] لا طلبات في الانتظار لهذا المكان.
    [one] رفض الطلب المقدَّم لهذا المكان؟
    [two] رفض الطلبين المقدَّمين لهذا المكان، أيًّا كان مُرسِلهما؟
    [few] رفض الطلبات المقدَّمة لهذا المكان كلها، وهي { $count }، أيًّا كان مُرسِلها؟
    [many] رفض الطلبات المقدَّمة لهذا المكان كلها، وهي { $count } طلبًا، أيًّا كان مُرسِلها؟
   *[other] رفض الطلبات المقدَّمة لهذا المكان كلها، وهي { $count } طلب، أيًّا كان مُرسِلها؟
  }</b> سيُرفض كل منها لهذا السبب: { $reason }
card-sweep-spared = لا يشمل ذلك ما وافق عليه أحد المراجعين أو تولّاه. وإن كان بينها طلب قد يكون حقيقيًّا، فارجع واضغط «سأتولّى هذا» على بطاقته أولًا.
card-sweep-line = • <code>{ $reference }</code> { $kind }: { $title }
card-files = { $count ->
    [zero] 📎 لا صور ولا وثائق.
    [one] 📎 صورة أو وثيقة واحدة، والمسموح بنشره: { $public }.
    [two] 📎 صورتان أو وثيقتان، والمسموح بنشره: { $public }.
    [few] 📎 { $count } صور أو وثائق، والمسموح بنشره: { $public }.
    [many] 📎 { $count } صورة أو وثيقة، والمسموح بنشره: { $public }.
   *[other] 📎 { $count } صورة أو وثيقة، والمسموح بنشره: { $public }.
}
# On the card in the private chat of somebody who may not decide on it.
card-own = ℹ️ <b>هذا الطلب يخصكم:</b> أنتم من أرسله أو من أرسل السجل المتعلق به، فالقرار فيه لزملائكم. وإن لم يكن عددهم كافيًا، يستطيع المشرف دعوة آخرين عبر /staff
card-you-approved = ☑️ <b>لقد وافقتم على هذا الطلب.</b> { $left ->
    [zero] لا تنقصه أي موافقة.
    [one] تنقصه موافقة واحدة من زميل آخر.
    [two] تنقصه موافقتان من زميلين آخرين.
    [few] تنقصه { $left } موافقات من زملاء آخرين.
    [many] تنقصه { $left } موافقة من زملاء آخرين.
   *[other] تنقصه { $left } موافقة من زملاء آخرين.
  } وإن لم يكن عددهم كافيًا، يستطيع المشرف دعوة آخرين عبر /staff. وإن تبيّن لكم غير ذلك، فما زال بإمكانكم رفضه أو طلب تعديله.
card-barred = 🚫 المُرسِل محظور.
card-import = 📥 طلب مستورد، والمسؤول عن الاستيراد: { $who }.
card-moved-down = <code>{ $reference }</code>: انظروا بطاقته الأحدث.
card-reference = <code>{ $reference }</code>
# An entry in one line: whose it is or what it says, and its place.
entry-title = { $what } – { $place }
card-choose-proof = <b>كيف جرى التحقق من الصفة؟</b>
card-choose-reason = <b>ما السبب؟</b> يقرأ صاحب الطلب السبب بلغته.
card-reason = • <b>{ $short }:</b> { $reason }
card-sure-reason = <b>{ $action }:</b> { $reason }

# What was done, as a line of the card and of the history.
did-submit = إرسال
did-approve = موافقة
did-ask-changes = طلب تعديل
did-decline = رفض
did-resubmit = إرسال من جديد
did-withdraw = سحب
did-suspend = إزالة مؤقتة من القائمة
did-restore = إعادة إلى القائمة
did-reopen = إعادة فتح
did-correct = تصحيح إملائي
did-note = ملاحظة
did-hold = تولّي الطلب
did-undo = تراجع
did-replace = حلّت محله نسخة أحدث
did-erase = محو البيانات الشخصية

proof-listed = بحسب قائمة الشبكة
proof-letter = اطّلعنا على خطاب موقّع
proof-official-page = فتحنا الصفحة الرسمية
proof-called = اتصلنا بالمكتب
proof-known = معروف لدينا شخصيًّا
proof-claimed = بحسب قول المُرسِل، من دون تحقق

somebody = أحد أعضاء الفريق
the-sender = المُرسِل
the-bot = البوت

button-hold = 🙋 سأتولّى هذا
button-release = التخلي عن هذا الطلب
button-approve = ✅ موافقة
button-ask-changes = ✏️ طلب تعديل
button-decline = ❌ رفض
button-confidential = 🔒 الإثبات والتواصل
button-take-place = 📍 المقصود: { $place }
button-correct-spelling = 🔤 تصحيح الإملاء
button-note = 📝 ملاحظة
button-history = 🕰 سجل الطلب
button-files = 📎 الصور
button-next-entry = ⏭ الطلب التالي
button-suspend = ⏸ إزالة مؤقتة من القائمة
button-restore = ▶️ إعادة إلى القائمة
button-reopen = 🔁 إعادة فتح
button-undo-decision = ↩️ تراجع
button-back-to-card = ‹ رجوع
button-proof = { $proof }
button-reason = { $reason }
button-own-words = ✍️ بكلماتي
button-decline-all = ❌ كل طلبات المُرسِل ({ NUMBER($count) })
button-decline-place = ❌ كل طلبات هذا المكان ({ NUMBER($count) })
button-decline-these = ❌ نعم، رفضها كلها ({ NUMBER($count) })
button-add-words = ✍️ إضافة توضيح
button-do-it = ✅ نعم، تأكيد

## The little notes over a pressed button

toast-staff-only = هذا متاح لفريق العمل فقط.
toast-anonymous = عطّلوا أولًا «البقاء مجهولًا»، فالقرار لا يصدر إلا باسم شخص.
toast-entry-gone = لم يعد هذا الطلب موجودًا.
toast-not-your-role = دوركم لا يسمح بهذا.
toast-not-for-this-kind = هذا غير ممكن لهذا النوع من الطلبات.
toast-own-entry = أنتم من أرسل هذا الطلب، فالقرار لغيركم.
# $able: how many others may approve it; $needed: how many approvals it needs.
toast-own-few = القرار في ما يخصكم لغيركم. عدد الموافقات المطلوبة { $needed }، وعدد من يمكنهم الموافقة { $able }. يستطيع المشرف دعوة آخرين عبر /staff
toast-own-record = هذا الطلب يخص سجلًا أرسلتموه أنتم، فالقرار لغيركم.
toast-own-alone = القرار في ما يخصكم لمشرف آخر، وليس في الفريق مشرف غيركم بعد. يمكنكم تعيين زميل مشرفًا عبر /staff
toast-first = سبقكم { $who }: { $what }.
toast-no-longer = لم يعد هذا ممكنًا، فحالة الطلب الآن: { $state }.
toast-changed-since = تغيّر الطلب منذ أن رأيتموه. هذه حالته الآن.
toast-already-yours = سبق أن وافقتم عليه في هذه الجولة.
toast-approved = الموافقات: { $given } من { $needed }.
toast-published = تمت الموافقة. المهلة المتاحة للتراجع قبل النشر: { $time }.
toast-settled = أُنجز الطلب. المهلة المتاحة للتراجع: { $time }.
toast-decided = تم. المهلة المتاحة للتراجع: { $time }.
toast-swept = { $count ->
    [zero] لم يُرفض شيء.
    [one] رُفض طلب واحد. المهلة المتاحة للتراجع من بطاقته: { $time }.
    [two] رُفض طلبان. المهلة المتاحة للتراجع عن كل منهما من بطاقته: { $time }.
    [few] رُفضت { $count } طلبات. المهلة المتاحة للتراجع عن كل منها من بطاقته: { $time }.
    [many] رُفض { $count } طلبًا. المهلة المتاحة للتراجع عن كل منها من بطاقته: { $time }.
   *[other] رُفض { $count } طلب. المهلة المتاحة للتراجع عن كل منها من بطاقته: { $time }.
  }
toast-stands-already = لهذا المسؤول في هذا المكان سجل منشور: { $reference }
toast-undone = تم التراجع.
toast-undo-late = فات أوان التراجع، فقد أُبلغ المسؤول.
toast-undo-not-yours = لا يتراجع عن القرار إلا صاحبه.
toast-undo-overtaken = لا يمكن التراجع، فقد تغيّرت حالة الطلب بعد ذلك.
toast-erased = محا المرسل بياناته، فلم يبقَ ما يُبتّ فيه.
toast-held = أنتم تتولّون هذا الطلب الآن.
toast-released = لم تعودوا تتولّون هذا الطلب.
toast-old-step = هذا الزر من إصدار سابق. وهذه البطاقة كما هي الآن.

## What the leader hears

told-published-endorsement = ✅ <b>نُشر التأييد</b> <code>{ $reference }</code> في القائمة العامة. شكرًا لكم!
told-published-example = ✅ <b>نُشر المثال</b> <code>{ $reference }</code> للعموم. شكرًا على مشاركتكم!
told-settled-report = ✅ <b>تمت معالجة بلاغكم</b> <code>{ $reference }</code> بعد أن تحقق منه الفريق. شكرًا لكم!
told-settled-removal = ✅ <b>تم.</b> أُزيل السجل من القائمة العامة بناءً على الطلب <code>{ $reference }</code>.
told-made-way = 🔄 <b>حلّت نسخة أحدث محل السجل</b> <code>{ $reference }</code>، وقد أُرسلت من حساب آخر وتحقق منها الفريق. إن لم يكن ذلك منكم ولا من مكتبكم، فنرجو إبلاغ القائمين على البوت عبر /help.
told-taken-off = ⚠️ <b>لم يعد في القائمة العامة:</b> <code>{ $reference }</code>. طُلبت إزالته من حساب آخر وتحقق الفريق من الطلب. إن لم يكن ذلك منكم ولا من مكتبكم، فنرجو إبلاغ القائمين على البوت عبر /help.
told-changes-asked = ✏️ <b>يطلب الفريق تعديلًا</b> في <code>{ $reference }</code>. إجاباتكم كلها محفوظة.
told-declined = ❌ <b>رُفض الطلب</b> <code>{ $reference }</code>.
told-suspended = ⏸ <b>أُزيل من القائمة العامة مؤقتًا:</b> <code>{ $reference }</code>.
told-restored = ▶️ <b>عاد إلى القائمة العامة:</b> <code>{ $reference }</code>.
told-reopened = 🔁 <b>عاد إلى المراجعة:</b> <code>{ $reference }</code>.

## Doing it with words

card-choose-field = <b>أي إجابة تحتاج إلى تصحيح إملائي؟</b> يلغي التصحيح الموافقات السابقة، ويُبلَّغ به المسؤول.
ask-changes = ✏️ <b>ما المطلوب تعديله في</b> <code>{ $reference }</code><b>؟</b>
    اكتبوه هنا، وسيقرؤه المسؤول كما تكتبونه.
ask-decline = ❌ <b>ما سبب رفض</b> <code>{ $reference }</code><b>؟</b>
    اكتبوه هنا، وسيقرؤه المسؤول كما تكتبونه.
ask-note = 📝 <b>ملاحظة على</b> <code>{ $reference }</code>
    اكتبوها هنا. لا يراها إلا المراجعون، ولا تصل إلى المسؤول أبدًا.
ask-suspend = ⏸ <b>ما سبب إزالة</b> <code>{ $reference }</code> <b>من القائمة مؤقتًا؟</b>
    اكتبوه هنا، وسيقرؤه المسؤول كما تكتبونه.
ask-restore = ▶️ <b>ما سبب إعادة</b> <code>{ $reference }</code> <b>إلى القائمة؟</b>
    اكتبوه هنا، وسيقرؤه المسؤول كما تكتبونه.
ask-reopen = 🔁 <b>ما سبب إعادة فتح</b> <code>{ $reference }</code><b>؟</b>
    اكتبوه هنا، وسيقرؤه المسؤول كما تكتبونه.
ask-bar = 🚫 <b>ما سبب حظر مُرسِل</b> <code>{ $reference }</code><b>؟</b>
    اكتبوه هنا. لا يراه إلا فريق العمل.
ask-correct = 🔤 <code>{ $reference }</code>، { $label }: <b>{ $present }</b>
    اكتبوا الإجابة كاملةً بالإملاء الصحيح.
own-words-please = يُرجى الإجابة كتابةً أو الضغط على «إلغاء».
own-words-dropped = حسنًا، لم يتغيّر شيء.
toast-start-privately = عليّ أن أسألكم في محادثة خاصة. افتحوا محادثة معي واضغطوا «ابدأ»، ثم اضغطوا هنا من جديد.
toast-asked-privately = سألتكم في محادثتنا الخاصة.
toast-sent-privately = أُرسل إليكم في محادثتنا الخاصة.
toast-noted = سُجّلت الملاحظة.
toast-done = تم.
toast-corrected = { $lapsed ->
    [zero] تم التصحيح، وسيُبلَّغ المسؤول.
    [one] تم التصحيح. أُلغيت الموافقة السابقة، وسيُبلَّغ المسؤول.
    [two] تم التصحيح. أُلغيت الموافقتان السابقتان، وسيُبلَّغ المسؤول.
    [few] تم التصحيح. أُلغيت الموافقات السابقة، وسيُبلَّغ المسؤول.
    [many] تم التصحيح. أُلغيت الموافقات السابقة، وسيُبلَّغ المسؤول.
   *[other] تم التصحيح. أُلغيت الموافقات السابقة، وسيُبلَّغ المسؤول.
  }
toast-country-missing = أضيفوا البلد أولًا عبر «تصحيح الإملاء».
nothing-yet = –
toast-held-by = يتولّى الطلب الآن: { $who }.
button-open-card = 📋 { $reference }
told-corrected = 🔤 صحّح الفريق إملاءً في <code>{ $reference }</code>.
    { $label }: <s>{ $old }</s> <b>{ $new }</b>
    إن كان ذلك خطأً فيمكنكم تغييره من /status.

## What only reviewers see, in private

confidential-head = 🔒 <b>سرّي:</b> <code>{ $reference }</code>
confidential-empty = لم يُذكر شيء.
confidential-sender = <b>المُرسِل:</b> { $name }، <code>{ $id }</code>
confidential-barred = 🚫 محظور، والقرار من { $who }: { $reason }
confidential-note = 📝 { $who }: { $words }
button-bar = 🚫 حظر المُرسِل
button-unbar = رفع الحظر عن المُرسِل
toast-barred = تم الحظر، ويظهر ذلك في البطاقة.
toast-unbarred = رُفع الحظر.
toast-barred-already = المُرسِل محظور بالفعل، بقرار { $who }.
toast-not-barred = المُرسِل غير محظور.
toast-nobody-to-bar = لا يوجد في هذا الطلب من يمكن حظره.
toast-bar-staff = أرسله أحد الزملاء، ولا يمكن حظر أعضاء الفريق.
file-of = 📎 الملف { $number } من <code>{ $reference }</code>: { $state }
file-public = يُنشر مع المثال
file-hidden = غير منشور
button-file-publish = ✅ يمكن نشره
button-file-hide = يبقى خاصًّا
toast-file-public = أصبح نشره ممكنًا.
toast-file-hidden = سيبقى خاصًّا.

## The queue and the history

queue-head = 🗂 <b>{ $part }</b>: { $count ->
    [zero] لا طلبات في الانتظار.
    [one] طلب واحد في الانتظار.
    [two] طلبان في الانتظار.
    [few] { $count } طلبات في الانتظار.
    [many] { $count } طلبًا في الانتظار.
   *[other] { $count } طلب في الانتظار.
}
queue-all = الكل
queue-mine = ما أتولّاه
queue-free = ما لا يتولّاه أحد
queue-line = <code>{ $reference }</code> { $kind }: { $title }، { $since }
queue-overdue = ⚠️ <code>{ $reference }</code> { $kind }: { $title }، { $since }
queue-held = { $line } 🙋 { $who }
toast-queue-empty = لا شيء آخر ينتظركم.
entry-which = أي طلب؟ اكتبوا رقمه المرجعي بعد الأمر، مثلًا: /entry E-7K3Q
entry-unknown = لا يوجد طلب بالرقم <code>{ $reference }</code>.
history-head = 🕰 <b>سجل الطلب</b> <code>{ $reference }</code>: { $title }
history-line = { $when }: <b>{ $what }</b>، { $who }
history-with-proof = { $what } ({ $proof })
history-corrected = <s>{ $old }</s> ← { $new }
did-release = التخلي عن الطلب
did-publish-file = السماح بنشر ملف
did-hide-file = إبقاء ملف خاصًّا
did-bar = حظر المُرسِل
did-unbar = رفع الحظر عن المُرسِل
