### Hearing of news: following a place, country or commitment; “was this it?”; what staff see of questions without an answer.

## Following

button-follow = 🔔 متابعة
button-tell-me = 🔔 أبلغوني عند التوقيع
button-unfollow = 🔕 إلغاء المتابعة
button-stop-one = 🔕 إلغاء: { $subject }
button-stop-all = 🔕 إلغاء كل المتابعات
button-following = 🔔 كل ما أتابعه
follow-how = اضغطوا «{ $button }» لأكتب لكم عند أي جديد هنا، مرة في اليوم على الأكثر.
follow-which = 🔔 ما الذي تريدون متابعته؟ اكتبوا اسم مدينة أو بلد، ثم اضغطوا الزر الذي عليه الجرس.
toast-following = ستصلكم رسالة إذا تغيّر شيء هنا، واحدة في اليوم على الأكثر. ولإيقافها في أي وقت اكتبوا «توقف».
toast-unfollowed = تم. لن تصلكم أخبار هذا بعد الآن.
toast-follows-enough = بلغت متابعاتكم الحد الأقصى. تجدونها في /following
toast-follow-privately = تصل الأخبار في محادثة خاصة. افتحوا محادثة معي واضغطوا «ابدأ»، ثم اضغطوا هنا من جديد.
following-head = 🔔 <b>تتابعون</b>
    تصلكم رسالة عند كل تغيير، واحدة في اليوم على الأكثر. لكل متابعة زر يلغيها، وكلمة «توقف» تلغيها جميعًا.
following-line = • { $subject }
following-none = لا تتابعون شيئًا بعد. اسألوني عن مكان أو بلد أو التزام ثم اضغطوا «متابعة».
following-commitment = الالتزام { $number }: { $title }
following-stopped = { $count ->
    [zero] 🔕 تم. لن تصلكم أي أخبار.
    [one] 🔕 تم إلغاء متابعتكم الوحيدة، ولن تصلكم أي أخبار.
    [two] 🔕 تم إلغاء متابعتيكم، ولن تصلكم أي أخبار.
    [few] 🔕 تم إلغاء متابعاتكم، وعددها { $count }، ولن تصلكم أي أخبار.
    [many] 🔕 تم إلغاء متابعاتكم، وعددها { $count }، ولن تصلكم أي أخبار.
   *[other] 🔕 تم إلغاء متابعاتكم، وعددها { $count }، ولن تصلكم أي أخبار.
}
following-nothing-to-stop = لا تتابعون شيئًا، فلا تصلكم مني أي أخبار. أما أسئلتكم فأجيب عنها دائمًا.
command-following = ما أتابعه
command-stop = إيقاف كل الأخبار

## The news

digest-head = 🔔 <b>جديد ما تتابعونه</b>
digest-signed = ✅ <b>{ $place }</b> في القائمة الآن: { $leader }
digest-signed-corrected = ✏️ <b>{ $place }</b>: حُدِّث السجل: { $leader }
digest-signed-gone = ➖ <b>{ $place }</b>: خرج سجل من القائمة العامة
digest-example = 💡 <b>{ $place }</b>: مثال جديد، «{ $title }»
digest-example-corrected = ✏️ <b>{ $place }</b>: حُدِّث المثال «{ $title }»
digest-example-gone = ➖ <b>{ $place }</b>: أُزيل مثال من القائمة العامة
digest-more = { $count ->
    [zero] … ولا شيء غير ذلك
    [one] … وخبر واحد آخر
    [two] … وخبران آخران
    [few] … و{ $count } أخبار أخرى
    [many] … و{ $count } خبرًا آخر
   *[other] … و{ $count } خبر آخر
}

## Was this it?

was-it-ask = هل هذا ما كنتم تبحثون عنه؟
button-was-it-yes = 👍 نعم
button-was-it-no = 👎 لا
button-none-of-these = { $count ->
    [zero] 👎 لا شيء منها
    [one] 👎 ليس هذا
    [two] 👎 لا هذا ولا ذاك
    [few] 👎 لا شيء منها
    [many] 👎 لا شيء منها
   *[other] 👎 لا شيء منها
  }
toast-found = يسعدنا ذلك!
was-it-others = { $count ->
    [zero] لعله أحد هذه؟
    [one] لعله هذا؟
    [two] لعله أحد هذين؟
    [few] لعله أحد هذه؟
    [many] لعله أحد هذه؟
   *[other] لعله أحد هذه؟
  }
was-it-tips = نأسف لأننا لم نجد ما تبحثون عنه. جرّبوا كتابة الاسم كما يُكتب في بلده أو بالإنجليزية، أو اسم المدينة الأكبر أو المنطقة المحيطة، أو اسم البلد.

## For staff: what was asked for and not found

command-demand = أماكن يكثر السؤال عنها
command-unanswered = أسئلة بلا جواب
demand-head = <b>يُسأل عنها وليست في القائمة</b>
    لكل مكان عدد مرات السؤال عنه، من دون أي أثر لمن سأل. ولا يُعرض ما يقل عن { $least }.
demand-line = • { $place }: { $count }
demand-none = لم يتكرر السؤال عن أي مكان بما يكفي. تُعرض الأعداد ابتداءً من { $least }.
unanswered-head = <b>أسئلة بلا جواب</b>
    تُحفظ من دون أسماء حسابات ولا أرقام ولا روابط، وتُعرض إذا تكررت. ويمكن للمشرفين جعل السؤال اسمًا آخر لأحد الأماكن.
unanswered-line = <b>{ $number }.</b> «{ $words }»: { $count }
unanswered-none = لا يوجد سؤال تكرر وبقي بلا جواب.
unanswered-one = «{ $words }»: { $count ->
    [zero] لم يُسأل عنه
    [one] سُئل عنه مرة واحدة
    [two] سُئل عنه مرتين
    [few] سُئل عنه { $count } مرات
    [many] سُئل عنه { $count } مرة
   *[other] سُئل عنه { $count } مرة
  }
    هل هو اسم آخر لأحد هذه الأماكن؟ من يسأل عنه بعد ذلك يجد المكان.
unanswered-no-guess = «{ $words }»
    لا أجد مكانًا يشبه هذا الاسم.
button-type-place = ✏️ مكان آخر
unanswered-ask-name = أي مكان يُقصد بـ«{ $words }»؟ اكتبوا اسمه كما يرد في القائمة.
unanswered-no-place = لا أعرف في القائمة مكانًا باسم «{ $typed }». جرّبوا اسمًا آخر له.
button-not-a-place = 🗑 ليس اسم مكان: إزالة
toast-alias = تم. من يسأل عن «{ $words }» يجد الآن { $place }.
toast-alias-taken = «{ $words }» كلمة شائعة أو اسم لشيء آخر، فلم يتغيّر شيء.
toast-question-gone = لم يعد هذا السؤال في القائمة.
toast-removed = أُزيل.

## Words that stop all news, and in a form are never an answer; separated by |. No word of another list.

words-stop = توقف | أوقف | إيقاف | وقف | توقفوا | أوقفوا | وقفوا | كفى | كفاية | إلغاء المتابعة | إلغاء متابعة | ألغ المتابعة | ألغي المتابعة | ألغوا المتابعة | إلغاء المتابعات | إلغاء كل المتابعات | أريد إلغاء المتابعة | أرغب في إلغاء المتابعة | أريد أن ألغي المتابعة | بدي ألغي المتابعة | عايز ألغي المتابعة | عاوز ألغي المتابعة | أبغى ألغي المتابعة | أبي ألغي المتابعة | إيقاف المتابعة | أوقف المتابعة | أوقفوا المتابعة | وقف المتابعة | وقفوا المتابعة | إلغاء الاشتراك | ألغ الاشتراك | ألغي الاشتراك | ألغوا الاشتراك | إيقاف الأخبار | أوقف الأخبار | أوقفوا الأخبار | وقف الأخبار | وقفوا الأخبار | إيقاف الإشعارات | إلغاء الإشعارات | أوقف الإشعارات | أوقفوا الإشعارات | وقف الإشعارات | وقفوا الإشعارات | ما بدي أخبار | ما بدي متابعة | مش عايز أخبار | مش عاوز أخبار | ما أبي أخبار | ما أبغى أخبار | لا أريد أخبارًا | لا أريد أخبار | لا أريد المتابعة
