### Greeting, menu, language, help, the declaration, privacy, and a person's own submissions.

## What Telegram shows before the first message

bot-description = اسألوا أي المدن وقّعت إعلان رؤساء البلديات ضد الكراهية والتطرف والاستقطاب. وهنا يؤيده القادة المحليون ويشاركون ما تفعله مدنهم، ويتحقق فريقنا من كل طلب قبل نشره.
bot-about = أي المدن وقّعت الإعلان ضد الكراهية؟ اسألوا، وأيّدوا، وشاركوا مثالًا.

## Greeting and menu

welcome = { $count ->
    [zero] <b>أهلًا بكم.</b> هنا يؤيد القادة المحليون { $title }. لم يُدرج أي قائد بعد.
    [one] <b>أهلًا بكم.</b> هنا يؤيد القادة المحليون { $title }. تضم القائمة قائدًا واحدًا.
    [two] <b>أهلًا بكم.</b> هنا يؤيد القادة المحليون { $title }. تضم القائمة قائدين.
    [few] <b>أهلًا بكم.</b> هنا يؤيد القادة المحليون { $title }. تضم القائمة { $count } قادة.
    [many] <b>أهلًا بكم.</b> هنا يؤيد القادة المحليون { $title }. تضم القائمة { $count } قائدًا.
   *[other] <b>أهلًا بكم.</b> هنا يؤيد القادة المحليون { $title }. تضم القائمة { $count } قائد.
  }

    اسألوني عن أي مكان أو مسؤول («هل وقّعت نانسانا؟»)، أو اختاروا:
menu-head = كيف يمكنني مساعدتكم؟ يمكنكم أيضًا أن تسألوني مباشرة عن مكان أو بلد أو مسؤول.
group-hello = اسألوني أي المدن وقّعت: اذكروني مع اسم المكان. وللتأييد أو مشاركة مثال راسلوني في محادثة خاصة.
language-ask = <b>اللغة</b>
    بأي لغة نتحدث؟
language-changed = نتحدث الآن بالعربية.
button-language-named = 🌐 { $name }
button-endorse = ✍️ تأييد الإعلان
button-example = 💡 مشاركة مثال
button-who-signed = 🔎 من وقّع؟
button-declaration = 📜 الإعلان
button-my-submissions = 📄 طلباتي
button-privacy = 🔒 الخصوصية
button-queue = 🗂 قائمة المراجعة
button-source = الصفحة العامة
button-number = { $number }
command-unknown = لا أعرف هذا الأمر. وهذا ما يمكنني فعله:
command-for-administrators = هذا الأمر للمشرفين، ويُرسَل في محادثة خاصة معي.
old-button = هذا الزر من إصدار سابق ولم يعد يعمل. تجدون كل شيء في القائمة.
ids = رقمكم: <code>{ $person }</code>
    رقم هذه المحادثة: <code>{ $chat }</code>

## Commands, as the menu beside the message field describes them

command-start = البداية
command-endorse = تأييد الإعلان
command-example = مشاركة ما تفعله مدينتكم
command-status = طلباتي
command-cities = من وقّع، بحسب البلد
command-commitments = الالتزامات الستة
command-language = تغيير اللغة
command-privacy = بياناتكم
command-help = المساعدة والتواصل مع الفريق
command-cancel = الخروج من النموذج الحالي
command-queue = الطلبات التي تنتظر المراجعة
command-entry = عرض طلب برقمه المرجعي
command-staff = فريق العمل
command-stats = أعداد الطلبات ومدد المراجعة
command-id = رقمكم ورقم المحادثة

## Help

help-head = <b>مساعدة</b>
    • اسألوني مثلًا: «هل وقّعت ماساكا؟»، «من وقّع في أوغندا؟»، «كم عدد الموقّعين؟»
    • /endorse لتأييد الإعلان، يقدّمه المسؤول بنفسه أو من ينوب عنه
    • /example لمشاركة مثال مما تفعله مدينتكم
    • /status لطلباتكم ومسوداتكم
    • /following لما تتابعونه من أماكن وبلدان والتزامات، وكلمة «توقف» تلغي المتابعة كلها
    • /language و /privacy في أي وقت
    في أثناء ملء النموذج استخدموا «رجوع» و«تخطّي» و«إلغاء» متى شئتم، بالأزرار أو كتابةً. ولا يُرسل شيء قبل «إرسال للمراجعة».
# For readers and reviewers. The reference is an example.
help-team = <b>لأعضاء الفريق</b>
    • /queue لما ينتظر المراجعة، ولكل بطاقة أزرارها
    • ‎/entry E-7K3Q لطلب واحد بسجله كاملًا
    • /stats و /demand و /unanswered للأرقام، والأماكن التي يسأل الناس عنها، والأسئلة التي بقيت بلا جواب
# For administrators, below the lines of the team.
help-administrators = • /staff للفريق والدعوات وأسباب الرفض
    • /names للأسماء التي أضافها الفريق إلى الأماكن
    • /wordings لاعتماد الصياغة الرسمية للالتزامات
    • /pause و /resume لوقف الاستقبال مؤقتًا ثم استئنافه
help-contact = <b>للتحدث إلى أحد أعضاء الفريق:</b> { $operator }، { $contact }
operator-unnamed = الفريق المشرف على هذا البوت
contact-unknown = (لم تُحدَّد وسيلة اتصال بعد)

## The declaration

declaration-head = <b>{ $title }</b>
    فُتح باب التأييد في { $started }. { $count ->
        [zero] لم يُدرج أي قائد بعد.
        [one] تضم القائمة قائدًا واحدًا.
        [two] تضم القائمة قائدين.
        [few] تضم القائمة { $count } قادة.
        [many] تضم القائمة { $count } قائدًا.
       *[other] تضم القائمة { $count } قائد.
    } اضغطوا رقم الالتزام لقراءته.
declaration-line = <b>{ $number }.</b> { $title }
declaration-other-language = لا يتوفر نص بلغتكم بعد، وهذا هو النص الإنجليزي.
mark-our-summary = <i>ملخّص أعدّه فريق هذا البوت؛ والنص الرسمي في الصفحة العامة.</i>
mark-machine-translation = <i>ترجمة آلية غير رسمية.</i>
mark-official = <i>النص الرسمي.</i>

## Privacy

privacy-notice = <b>قبل أن نبدأ</b>
    تُحفظ هنا رسائلكم ورقم حسابكم في تيليغرام لدى { $operator }. يطّلع عليها فريق العمل، ولا يُنشر منها للعموم إلا ما تذكره الصفحة الأخيرة، وبعد القبول فقط.
    تُحذف النماذج غير المكتملة بعد { $draft_days ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] يومين
        [few] { $draft_days } أيام
        [many] { $draft_days } يومًا
       *[other] { $draft_days } يوم
    }، ويُحذف الإثبات خلال { $proof_days ->
        [zero] يوم
        [one] يوم واحد
        [two] يومين
        [few] { $proof_days } أيام
        [many] { $proof_days } يومًا
       *[other] { $proof_days } يوم
    } من القرار على أبعد تقدير. محادثات البوتات غير مشفّرة من طرف إلى طرف، فبإمكان تيليغرام قراءتها. ومن /privacy يمكنكم عرض بياناتكم وتنزيلها ومحوها.
privacy-head = <b>بياناتكم</b>
    اللغة: { $language }. { $drafts ->
        [zero] لا نماذج غير مكتملة.
        [one] نموذج واحد غير مكتمل.
        [two] نموذجان غير مكتملين.
        [few] { $drafts } نماذج غير مكتملة.
        [many] { $drafts } نموذجًا غير مكتمل.
       *[other] { $drafts } نموذج غير مكتمل.
    } { $entries ->
        [zero] لا طلبات مرسلة.
        [one] طلب واحد مرسل.
        [two] طلبان مرسلان.
        [few] { $entries } طلبات مرسلة.
        [many] { $entries } طلبًا مرسلًا.
       *[other] { $entries } طلب مرسل.
    } { $follows ->
        [zero] لا متابعات.
        [one] متابعة واحدة.
        [two] متابعتان.
        [few] { $follows } متابعات.
        [many] { $follows } متابعة.
       *[other] { $follows } متابعة.
    }
    الجهة التي تحفظها: { $operator }، ولا تُعطى لأي جهة أخرى. أما السجلات المنشورة فمتاحة للجميع.
privacy-erase-sure = <b>هل تريدون محو بياناتكم؟</b>
    تُحذف المسودات، وتُسحب الطلبات التي لم تُنشر بعد، ويُزال الإثبات ووسائل الاتصال ورقم حسابكم من كل شيء. أما ما نُشر فيبقى عامًّا من دون وسائل اتصال؛ ولإزالته من القائمة اسحبوه أولًا.
privacy-erased = تم المحو. لم يعد هنا ما يدل عليكم.
privacy-withdrawn = { $count ->
    [zero] لم يُسحب أي طلب.
    [one] سُحب طلب واحد لم يكن قد نُشر بعد.
    [two] سُحب طلبان لم يكونا قد نُشرا بعد.
    [few] سُحبت { $count } طلبات لم تكن قد نُشرت بعد.
    [many] سُحب { $count } طلبًا لم تكن قد نُشرت بعد.
   *[other] سُحب { $count } طلب لم تكن قد نُشرت بعد.
}
privacy-counted = لا يبقى حتى الغد سوى أن هذا الحساب أرسل طلبًا اليوم، لئلا يتجاوز أحد الحد اليومي.
privacy-export = كل ما هو محفوظ عنكم، في ملف.
button-privacy-export = تنزيل بياناتي
button-privacy-erase = محو بياناتي
button-privacy-erase-yes = نعم، محو بياناتي

## My submissions

status-head = <b>طلباتي</b>
status-empty = لم ترسلوا شيئًا ولم تبدؤوا أي نموذج بعد.
status-draft = 📝 مسودة: { $form } ({ $time })
status-entry = <code>{ $reference }</code> { $kind }: { $state }
button-go-on-with = متابعة: { $form }
button-discard = 🗑 حذف المسودة…
button-open-entry = { $reference }
button-change-entry = تعديل
button-withdraw = سحب الطلب
button-send-again = إرساله من جديد
button-withdraw-yes = نعم، سحب الطلب
withdraw-sure = هل تريدون سحب <code>{ $reference }</code>؟ تتوقف مراجعته ويبقى سجله محفوظًا، ويمكنكم إرساله من جديد في أي وقت.
withdraw-sure-public = هل تريدون سحب <code>{ $reference }</code>؟ سيُزال من القائمة العامة فورًا ويبقى سجله محفوظًا. وللعودة إليها لا بد من إرساله ومراجعته من جديد.
kind-endorsement = تأييد
kind-example = مثال
kind-report = بلاغ عن خطأ
kind-removal = طلب إزالة
state-pending = 🕓 قيد المراجعة
state-changes-asked = ✏️ مطلوب تعديله
state-approved = ☑️ تمت الموافقة، ولم يُنشر بعد
state-published = ✅ منشور
state-settled = ✅ تمت معالجته
state-declined = ❌ مرفوض
state-withdrawn = ↩️ مسحوب
state-suspended = ⏸ خارج القائمة مؤقتًا
state-replaced = حلّت محله نسخة أحدث
state-being-replaced = ✅ منشور، وستحل محله نسخة أحدث بعد قليل
reason-line = <b>السبب:</b> { $reason }
reason-words = <blockquote>{ $words }</blockquote>
toast-sent = أُرسل للمراجعة
toast-withdrawn = سُحب الطلب
submitted-summary = <b>أُرسل للمراجعة</b> برقم <code>{ $reference }</code>
receipt = ✅ وصلنا طلبكم. رقمه المرجعي <code>{ $reference }</code>.
receipt-next = سيتحقق منه فريقنا، ويصلكم الرد هنا أيًّا كان القرار. ومن /status تعرفون أين وصل.
waiting-unknown = لا يمكننا تقدير مدة الانتظار بعد، فالقرارات السابقة قليلة.
waiting-usual = المدة المعتادة للبتّ في الآونة الأخيرة: { $time }.
form-present-answer = <i>إجابتكم الحالية: { $answer }</i>
form-cannot-skip = لا يمكن تخطي هذا السؤال، لكن يمكنكم الرجوع أو حفظ النموذج لوقت لاحق.
form-one-more = بقيت إجابة واحدة:
form-too-many = { $most ->
    [zero] لا يمكن إرسال طلبات الآن.
    [one] لديكم طلب قيد المراجعة، وهو الحد الأقصى في الوقت نفسه. يُرجى انتظار القرار أو سحبه.
    [two] لديكم طلبان قيد المراجعة، وهو الحد الأقصى في الوقت نفسه. يُرجى انتظار القرار أو سحب أحدهما.
    [few] لديكم { $most } طلبات قيد المراجعة، وهو الحد الأقصى في الوقت نفسه. يُرجى انتظار القرار أو سحب أحدها.
    [many] لديكم { $most } طلبًا قيد المراجعة، وهو الحد الأقصى في الوقت نفسه. يُرجى انتظار القرار أو سحب أحدها.
   *[other] لديكم { $most } طلب قيد المراجعة، وهو الحد الأقصى في الوقت نفسه. يُرجى انتظار القرار أو سحب أحدها.
}

form-enough-today = أرسلتم اليوم مرات كثيرة، والفريق ينظر في كل طلب على حدة. نموذجكم محفوظ كما هو. الوقت المتبقي حتى يمكنكم إرساله: { $time }.

## Unfinished forms

draft-reminder = لديكم هنا نموذج غير مكتمل: { $form }. لم يُرسل شيء بعد، ولا داعي للعجلة. المدة المتبقية لحفظه: { $time }.
draft-expired = حُذف نموذجكم غير المكتمل ({ $form }) كما أبلغناكم، لأنه بقي مدة طويلة من دون تعديل. ولم يُرسل منه شيء.
form-after-silence = انقطعتُ قليلًا، وربما فاتتني ضغطة زر منكم. وهذا ما وصلنا إليه:
