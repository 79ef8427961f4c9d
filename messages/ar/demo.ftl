### The demo's page: whose telephones these are, and what to try.

demo-title = مدن ضد الكراهية: جرّبوا بأنفسكم
demo-leader = القائد المحلي
demo-leader-note = عمدة أو من يُعدّ الطلب عنه
demo-staff = مجموعة الفريق
demo-staff-note = مراجعان؛ اختاروا من يضغط
demo-resident = أحد السكان
demo-resident-note = يسأل بأي لغة
demo-try-endorse = بصفتكم القائد: اضغطوا «تأييد الإعلان» ثم اكتبوا مكانًا، مثل نيروبي في كينيا.
demo-try-approve = بصفتكم سلمى ثم عمر: وافقوا على البطاقة، فتصبح عامة بعد عشر ثوانٍ.
demo-try-ask = بصفتكم أحد السكان: اسألوا أي المدن وقّعت.
demo-try-arabic = حوّلوا أحد الهواتف إلى الإنجليزية وأعيدوا التجربة.
demo-say-start = /start
demo-say-question = هل وقّعت نانسانا؟
