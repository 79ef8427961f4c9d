### The map pictures: the words drawn into them, and those under them.

map-kicker = { $title }
map-title = { $where }
map-world = حول العالم
map-facts = { $leaders ->
    [zero] لا أحد
    [one] قائد واحد
    [two] قائدان
    [few] { $leaders } قادة
    [many] { $leaders } قائدًا
   *[other] { $leaders } قائد
  } { $places ->
    [zero] بلا أماكن
    [one] في مكان واحد
    [two] في مكانين
    [few] في { $places } أماكن
    [many] في { $places } مكانًا
   *[other] في { $places } مكان
  } { $countries ->
    [zero] بلا بلدان
    [one] من بلد واحد
    [two] من بلدين
    [few] من { $countries } بلدان
    [many] من { $countries } بلدًا
   *[other] من { $countries } بلد
  }، حتى { $date }
map-dot = { $leaders ->
    [zero] لا أحد
    [one] قائد واحد
    [two] قائدان
    [few] { $leaders } قادة
    [many] { $leaders } قائدًا
   *[other] { $leaders } قائد
  }
map-source = الحدود من بيانات Natural Earth ولا تعبّر عن أي موقف
map-place = 📍 <b>{ $place }</b>
map-place-caption = هذا موقعه داخل الحلقة، أما سائر النقاط فأماكن أخرى في القائمة.
map-caption = تمثّل كل نقطة مكانًا ورد اسم قائده في القائمة، وتظهر أسماء الأماكن حيث تتسع لها الخريطة.
map-closest = 🗺 الخريطة المعروضة: <b>{ $where }</b>، وهي أقرب ما لديّ.
map-none-closer = 🗺 «{ $typed }»: لم أجد لذلك خريطة أقرب، وهذه خريطة العالم كله.
map-missing = { $places ->
    [zero] تظهر الأماكن كلها على الخريطة.
    [one] مكان واحد لا يظهر على الخريطة، لأنني لا أعرف موقعه.
    [two] مكانان لا يظهران على الخريطة، لأنني لا أعرف موقعهما.
    [few] { $places } أماكن لا تظهر على الخريطة، لأنني لا أعرف مواقعها.
    [many] { $places } مكانًا لا يظهر على الخريطة، لأنني لا أعرف مواقعها.
   *[other] { $places } مكان لا يظهر على الخريطة، لأنني لا أعرف مواقعها.
  }

button-map = 📍 على الخريطة
button-map-of = 📍 { $where }
command-map = من وقّع، على الخريطة
words-map = خريطة | الخريطة | خارطة | الخارطة | خريطة العالم | أرني الخريطة
