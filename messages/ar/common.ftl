### Words used everywhere: the labels of buttons and the words people may type instead of tapping.

## Buttons (at most 34 characters)

button-back = رجوع
button-skip = تخطّي
button-cancel = إلغاء
button-help = مساعدة
button-language = اللغة
button-menu = القائمة الرئيسية
button-done = تم
button-previous = السابق
button-next = التالي

# Opens the rest of a long answer.
button-read-all = قراءة النص كاملًا

## Words a person may type at any time, in any language, instead of tapping; separated by |.
## Add every spelling people really use. A word may stand in one of these lists only.

words-back = رجوع | الرجوع | عودة | ارجع | السابق | للخلف
words-skip = تخطي | تخطى | تجاوز | تخط
words-cancel = إلغاء | الغاء | ألغ | كنسل | بطلت
words-help = مساعدة | المساعدة | ساعدني
words-language = لغة | اللغة | تغيير اللغة
words-menu = القائمة | قائمة | القائمة الرئيسية
words-done = تم | انتهيت | انتهى | خلص | خلصت | خلاص | جاهز
words-yes = نعم | أجل | أيوه | أيوا | إيوه | إي | إي نعم | آه | أكيد | طبعًا | بالطبع | بالتأكيد | حسنًا | تمام | ماشي | أوكي | أوكيه | أوك | موافق | موافقة | موافقون | موافقين | أنا موافق | أنا موافقة | أوافق | نوافق | نعم أوافق | نعم موافق | نعم موافقة | نعم نوافق | أقبل | هذا ما أريد | هذا ما أريده | نعم هذا ما أريد | نعم هذا ما أريده
words-no = لا | كلا
