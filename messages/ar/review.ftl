### The staff's side of reviewing: cards, decisions, and what leaders hear of them.

## The card

card-head = <b>{ $kind }</b> <code>{ $reference }</code>: { $state }
card-round = الجولة { $round }، الموافقات { $given } من { $needed }. في الانتظار منذ { $since }.
card-overdue = ⚠️ <b>تأخّر الرد</b>
card-held = 🙋 يتولّى الطلب الآن: { $who }.
card-approved = ☑️ { $who }: { $proof }
card-approved-plain = ☑️ { $who }
card-decided = { $what }، { $who }، { $when }
card-new-place = 🆕 هذا المكان غير موجود في السجل بعد.
card-replaces = 🔄 نسخة جديدة من <code>{ $reference }</code>: { $record }
card-about = 📌 بشأن <code>{ $reference }</code>: { $record }
card-listed = <b>المُدرَجون لهذا المكان:</b>
    { $listed }
card-nobody-listed = لا أحد مُدرَج لهذا المكان بعد.
card-similar = <b>طلبات أخرى قيد المراجعة للمكان نفسه أو المسؤول نفسه:</b> { $references }
card-files = { $count ->
    [zero] 📎 لا صور ولا مستندات.
    [one] 📎 صورة أو مستند واحد، والمسموح بنشره: { $public }.
    [two] 📎 صورتان أو مستندان، والمسموح بنشره: { $public }.
    [few] 📎 { $count } صور أو مستندات، والمسموح بنشره: { $public }.
    [many] 📎 { $count } صورةً أو مستندًا، والمسموح بنشره: { $public }.
   *[other] 📎 { $count } صورة أو مستند، والمسموح بنشره: { $public }.
}
card-barred = 🚫 المُرسِل محظور.
card-import = 📥 من عملية استيراد أجراها { $who }.
card-moved-down = أُرسل <code>{ $reference }</code> من جديد: انظروا البطاقة الأحدث في الأسفل.
card-reference = <code>{ $reference }</code>
# An entry in one line: whose it is or what it says, and its place.
entry-title = { $what } – { $place }
card-choose-proof = <b>كيف جرى التحقق من الصفة؟</b>
card-choose-reason = <b>ما السبب؟</b> يقرأ المسؤول السبب بلغته.
card-sure-reason = <b>{ $action }:</b> { $reason }

# What was done, as a line of the card and of the history.
did-submit = إرسال
did-approve = موافقة
did-ask-changes = طلب تعديل
did-decline = رفض
did-resubmit = إرسال من جديد
did-withdraw = سحب
did-suspend = تعليق
did-restore = إعادة إلى القائمة
did-reopen = إعادة فتح
did-correct = تصحيح إملائي
did-note = ملاحظة
did-hold = تولّي الطلب
did-undo = تراجع
did-replace = حلّت محله نسخة أحدث
did-erase = محو البيانات الشخصية

proof-listed = مُدرَج لدى الشبكة
proof-letter = اطّلعنا على رسالة موقّعة
proof-official-page = فتحنا الصفحة الرسمية
proof-called = اتصلنا بالمكتب
proof-known = معروف لدينا شخصيًّا
proof-claimed = بحسب قول المُرسِل، دون تحقق

somebody = أحد أعضاء الفريق
the-sender = المُرسِل
the-bot = البوت

button-hold = 🙋 سأتولّى هذا
button-release = لم أعد أتولّاه
button-approve = ✅ موافقة
button-ask-changes = ✏️ طلب تعديل
button-decline = ❌ رفض
button-confidential = 🔒 الإثبات والتواصل والملاحظات
button-correct-spelling = 🔤 تصحيح الإملاء
button-note = 📝 ملاحظة
button-history = 🕰 سجل الطلب
button-files = 📎 الصور
button-next-entry = ⏭ الطلب التالي
button-suspend = ⏸ تعليق
button-restore = ▶️ إعادة إلى القائمة
button-reopen = 🔁 إعادة فتح
button-undo-decision = ↩️ تراجع
button-back-to-card = ‹ رجوع
button-proof = { $proof }
button-reason = { $reason }
button-own-words = ✍️ بكلماتي
button-add-words = ✍️ إضافة كلمات مني
button-do-it = ✅ نعم، هكذا

## The little notes over a pressed button

toast-staff-only = هذا متاح لفريق العمل فقط.
toast-anonymous = عطّلوا أولًا «البقاء مجهولًا»، فالقرار لا يصدر إلا باسم شخص.
toast-entry-gone = لم يعد هذا الطلب موجودًا.
toast-not-your-role = دوركم لا يسمح بهذا.
toast-not-for-this-kind = هذا غير ممكن لهذا النوع من الطلبات.
toast-own-entry = أنتم من أرسل هذا الطلب، فالقرار لغيركم.
toast-first = سبقكم { $who }: { $what }.
toast-no-longer = لم يعد هذا ممكنًا، فحالة الطلب الآن: { $state }.
toast-changed-since = تغيّر الطلب منذ أن رأيتموه. هذه حاله الآن.
toast-already-yours = سبق أن وافقتم عليه في هذه الجولة.
toast-approved = الموافقات: { $given } من { $needed }.
toast-published = نُشر الطلب. يمكنكم التراجع خلال { $time }.
toast-settled = أُنجز الطلب. يمكنكم التراجع خلال { $time }.
toast-decided = تم. يمكنكم التراجع خلال { $time }.
toast-stands-already = لهذا المسؤول في هذا المكان سجل منشور: { $reference }
toast-undone = تم التراجع.
toast-undo-late = فات أوان التراجع، فقد أُبلغ المسؤول.
toast-undo-not-yours = لا يتراجع عن القرار إلا صاحبه.
toast-undo-overtaken = لا يمكن التراجع، فقد تغيّرت حال الطلب بعد ذلك.
toast-held = أنتم تتولّون هذا الطلب الآن.
toast-released = لم تعودوا تتولّون هذا الطلب.
toast-old-step = هذا الزر من إصدار سابق. هذه البطاقة كما هي الآن.

## What the leader hears

told-published-endorsement = ✅ <b>نُشر التأييد</b> <code>{ $reference }</code> في القائمة العامة. شكرًا لكم!
told-published-example = ✅ <b>نُشر المثال</b> <code>{ $reference }</code> للعموم. شكرًا على مشاركتكم!
told-settled-report = ✅ <b>عولج بلاغكم</b> <code>{ $reference }</code> بعد أن تحقق منه الفريق. شكرًا لكم!
told-settled-removal = ✅ <b>تم.</b> أُزيل السجل من القائمة العامة بناءً على الطلب <code>{ $reference }</code>.
told-changes-asked = ✏️ <b>يطلب الفريق تعديلًا</b> في <code>{ $reference }</code>. إجاباتكم كلها محفوظة.
told-declined = ❌ <b>رُفض الطلب</b> <code>{ $reference }</code>.
told-suspended = ⏸ <b>أُزيل من القائمة العامة مؤقتًا:</b> <code>{ $reference }</code>.
told-restored = ▶️ <b>عاد إلى القائمة العامة:</b> <code>{ $reference }</code>.
told-reopened = 🔁 <b>عاد إلى المراجعة:</b> <code>{ $reference }</code>.
