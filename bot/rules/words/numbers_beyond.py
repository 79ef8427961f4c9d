"""Words for the numbers one to six in languages of Asia and Africa: commitments are asked for by them."""

NUMBERS_BEYOND = {
    1: "पहले पहलं प्रथम पहिलो पहिला पहिली pehli pehle pahla pahli প্রথমটি একটি ১ম পহেলা پہلی ਪਹਿਲਾ ਪਹਿਲੀ પહેલું "
    "પ્રથમ પહેલી முதல் முதலாவது ஒன்று మొదటి ఒకటవ ಮೊದಲ ಒಂದನೇ ആദ്യ ഒന്നാം ഒന്നാമത്തെ පළමු පළවෙනි unang แรก ที่หนึ่ง "
    "ข้อแรก ที่1 ທີໜຶ່ງ ទីមួយ ទី១ ပထမ 第1 第一个 第一個 第1项 第1項 第一條 1つ目 一つ目 一番目 1番目 第一の 첫 "
    "첫번째 첫째 1번째 нэгдүгээр нэг бірінші биринчи birinchi yekum якум koowaad kowaad የመጀመሪያው የመጀመሪያ አንደኛ ቀዳማይ "
    "farko àkọ́kọ́ mbụ yokuqala kuqala yesokuqala yekutanga choyamba voalohany premye",
    2: "التاني التانية تاني hai 두 दूसरे दोन दुसरा दुसरी दुसरे दोस्रो dusra "
    "dusri doosra ২য় দ্বিতীয়টি দুইটি دوسری ਦੂਜਾ ਦੂਜੀ બીજું બીજી "
    "இரண்டாவது இரண்டாம் இரண்டு రెండవ రెండో ಎರಡನೇ ಎರಡನೆಯ രണ്ടാം രണ്ടാമത്തെ දෙවන දෙවෙනි pangalawa ikalawa pangalawang "
    "ikalawang dalawa ที่สอง ข้อสอง ข้อที่สอง ທີສອງ ទីពីរ ဒုတိယ 第2 第二个 第二個 第2项 第2項 2つ目 二つ目 二番目 "
    "2番目 두번째 둘째 2번째 хоёрдугаар хоёр екінші экинчи ikkinchi дуюм labaad ሁለተኛው ሁለተኛ ካልኣይ biyu èkejì kejì "
    "abụọ yesibili kwesibini bobedi yechipiri chachiwiri kabiri faharoa ñaareel dezyèm",
    3: "التالت التالتة تالت ba 세 तीसरे तिसरा तिसरी तेस्रो tisra teesra teesri "
    "৩য় তৃতীয়টি তিনটি تیسری ਤੀਜਾ ਤੀਜੀ ત્રીજું ત્રીજી மூன்றாவது "
    "மூன்றாம் மூன்று మూడవ మూడో ಮೂರನೇ മൂന്നാം മൂന്നാമത്തെ තුන්වන තුන්වෙනි pangatlo ikatlo ikatlong pangatlong ที่สาม "
    "ข้อสาม ข้อที่สาม ທີສາມ ទីបី တတိယ 第3 第三个 第三個 第3项 第3項 3つ目 三つ目 三番目 3番目 세번째 셋째 3번째 "
    "гуравдугаар гурав үшінші үчүнчү uchinchi сеюм saddexaad ሦስተኛው ሦስተኛ ሶስተኛ ሳልሳይ uku ẹ̀kẹta kẹta atọ yesithathu "
    "boraro yechitatu chachitatu gatatu fahatelo twazyèm",
    4: "bốn tư 네 चौथे चौथो चवथा chautha chauthi ৪র্থ চতুর্থটি চারটি چوتھی ਚੌਥਾ ਚੌਥੀ ચોથું ચોથી நான்காவது நான்காம் நான்கு "
    "నాలుగవ నాలుగో ನಾಲ್ಕನೇ നാലാം നാലാമത്തെ හතරවන හතරවෙනි සිව්වන ikaapat ที่สี่ ข้อสี่ ข้อที่สี่ ທີສີ່ ទីបួន စတုတ္ထ "
    "第4 第四个 第四個 第4项 第4項 4つ目 四つ目 四番目 4番目 네번째 넷째 4번째 дөрөвдүгээр дөрөв төртінші төртүнчү "
    "чорум afraad አራተኛው አራተኛ ራብዓይ hudu ẹ̀kẹrin kẹrin anọ yesine yechina chachinayi fahefatra katryèm",
    5: "năm पाँचवाँ पांचवें पाँचवीं पाचवा पाचवी पाँचौं panchva panchvi paanchva ৫ম পঞ্চমটি পাঁচটি پانچویں ਪੰਜਵਾਂ "
    "ਪੰਜਵੀਂ પાંચમું પાંચમી ஐந்தாவது ஐந்தாம் ஐந்து ఐదవ ఐదో ಐದನೇ അഞ്ചാം അഞ്ചാമത്തെ පස්වන පස්වෙනි ikalima "
    "ikalimang ที่ห้า ข้อห้า ข้อที่ห้า ທີຫ້າ ទីប្រាំ ပဉ္စမ 第5 第五个 第五個 第5项 第5項 5つ目 五つ目 五番目 5番目 "
    "다섯 다섯번째 다섯째 5번째 тавдугаар тав бесінші бешинчи beshinchi панҷум shanaad አምስተኛው አምስተኛ ሓምሻይ biyar "
    "karùn yesihlanu bohlano yechishanu chachisanu gatanu fahadimy vyfde senkyèm",
    6: "sáu छठवां छठवाँ छठवीं छठे सहावा सहावी छैटौं chhatha chhathi chatha ৬ষ্ঠ ষষ্ঠটি چھٹی ਛੇਵਾਂ ਛੇਵੀਂ છઠ્ઠું છઠ્ઠી "
    "ஆறாவது ஆறாம் ஆறு ఆరవ ఆరో ಆರನೇ ആറാം ആറാമത്തെ හයවන හයවෙනි ikaanim ที่หก ข้อหก ข้อที่หก ທີຫົກ ទីប្រាំមួយ ဆဋ္ဌမ "
    "第6 第六个 第六個 第6项 第6項 6つ目 六つ目 六番目 6番目 여섯번째 여섯째 6번째 зургаадугаар зургаа алтыншы "
    "алтынчы oltinchi шашум lixaad ስድስተኛው ስድስተኛ ሻድሻይ shida ẹ̀kẹfà kẹfà yesithupha botshelela yechitanhatu gatandatu "
    "fahaenina sesde sizyèm",
}
