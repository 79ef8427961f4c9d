### The demo's page: whose telephones these are, and what to try.

demo-title = مدن ضد الكراهية: جرّبوا بأنفسكم
demo-leader = القائد المحلي
demo-leader-note = رئيس بلدية أو من يُعدّ الطلب نيابة عنه
demo-staff = مجموعة الفريق
demo-staff-note = مراجعان؛ اختاروا من يضغط
demo-resident = أحد السكان
demo-resident-note = يسأل بأي لغة

## Who plays: names as people of this language bear them

demo-name-leader = أمينة ديالو
demo-name-reviewer = سلمى
demo-name-other-reviewer = عمر
demo-name-resident = روزا
demo-name-group = الأمانة
demo-name-bot = بوت تأييد الإعلان
demo-name-operator = مكتب العرض التجريبي

## Try this

demo-try-endorse = القائد: اضغطوا «ابدأ» وأيّدوا الإعلان باسم مكان غير مدرج بعد، مثل نيروبي في كينيا. ويكفي أي ملف إثباتًا للصفة.
demo-try-approve = الفريق: وافقوا على البطاقة باسم { $first } ثم باسم { $second } (يُختار الاسم في الأعلى). بعد عشر ثوانٍ يُنشر التأييد ويُبلَّغ القائد.
demo-try-ask = أحد السكان: اضغطوا «ابدأ» واسألوا بكلماتكم.
demo-try-not-listed = أحد السكان: اسألوا عن مكان غير مدرج، وانظروا إلى الجواب الصريح وإلى الدعوة.
demo-try-example = القائد: شاركوا مثالًا مع صورة، ثم يوافق الفريق على كليهما.
demo-try-language = لكل هاتف لغته: اضغطوا على الكرة الأرضية في أعلاه.
demo-try-restart = أوقفوا العرض بـ Ctrl-C وأنتم في منتصف نموذج ثم شغّلوه من جديد: لن يضيع شيء.
demo-say-listed = هل وقّعت نانسانا؟
demo-say-not-listed = وماذا عن مدريد؟
