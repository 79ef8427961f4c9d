"""Words for the numbers one to six in the cases and genders of Europe's languages: the fifth, of the fifth."""

NUMBERS_OF_EUROPE = {
    1: "першыя yekumin 첫 第一項目 pervoe erstem 1ste 1º 1ª 1re première förste prvá prvý prvé prvního prvním první "
    "prvom prvog prvoga prvoj prvu "
    "prvih pierwszego pierwszym pierwszą pierwszej первую первой первом первому первым першого першому перша "
    "перше перший першу першою першага першае першы първи първия първото първата първо прво првото првиот првата "
    "први прва првог првом prima primul întâi întâiul első elsőt πρώτη πρώτης πρώτο πρώτου ensimmäisen "
    "ensimmäistä esimene esimese pirmas pirmasis pirmojo pirmais pirmā pirmajā eerste parit parin fyrsta fyrsti "
    "chéad cyntaf lehen lehenengo primeiro primera ראשונה הראשונה ראשון הראשון პირველი პირველ առաջին birincisi "
    "birinciyi يكم نخست",
    2: "другое другога دوم 두번 drugoe druhého zweitem zweites 2e 2ème 2º 2ª 2nda deuxieme andre andra andet annen "
    "annet druhý druhá druhé druhého druhém "
    "druhom drugog drugoga drugom drugoj drugu drugiego drugim drugą drugiej второго втором второму вторую второй "
    "вторая вторым другого другому друга друге другий другу втори втория второто втората второ вториот други "
    "другог другом doi doilea doua második kettes δεύτερη δεύτερης δεύτερο δεύτερου toisen toista teine teise "
    "antras antrasis antrojo otrais otrā otrajā dyta dytin dytit segon segona segundo annað annar dara ail "
    "bigarren שנייה השנייה שני השני მეორე երկրորդ ikincisi",
    3: "трэцяе трэці трэцяя трэцяга سوم 셋 tretie tretí трећа drittem drittes 3e 3ème 3º 3ª 3rd troisieme tredje "
    "třetí třetího třetím tretí tretia tretie tretieho treći "
    "treća treće trećeg trećem treću trzeciego trzecim trzecią trzeciej третьего третьем третьему третью третья "
    "третьим третя третє третього третьому трети третия третото третата трето третиот трећа треће трећег трећем "
    "трећи trei treilea treia harmadik τρίτη τρίτης τρίτο τρίτου kolmannen kolmatta kolmas kolmanda trečias "
    "trečiasis trečiojo trešais trešā trešajā treta tretin tretë tercera terceira tercer þriðja þriðji tríú "
    "trydydd trydedd hirugarren שלישית השלישית שלישי השלישי მესამე երրորդ üçüncüsü",
    4: "чацвёртае чацвёрты чацвёртая чацвёртага чацвертае چهارم 넷 cetvrta viertem viertes 4e 4ème 4º 4ª quatrieme "
    "quarta fjärde fjerde čtvrtý čtvrtá čtvrté čtvrtého čtvrtém štvrtý "
    "štvrtá štvrté četvrta četvrto četvrtog četvrtom czwartego czwartym czwartą czwartej четвертого четвертом "
    "четвертую четвертая четвертым четвёртого четвёртом четверта четверте четвертому четвърти четвъртия "
    "четвъртото четвърто четврти четврто четвртото четвртиот четврта четвртог patru patrulea patra negyedik "
    "τέταρτη τέταρτης τέταρτο neljännen neljättä neljas neljanda ketvirtas ketvirtasis ceturtais ceturtā "
    "ceturtajā katërta katërtin quart fjórða ceathrú pedwerydd laugarren רביעית הרביעית רביעי הרביעי მეოთხე "
    "չորրորդ dördüncüsü četrti četrta",
    5: "яте ята ятий ятого ятому яту пятае пяты пятая петият петия پنجم piaty fünftem fünftes 5e 5ème 5º 5ª "
    "cinquieme femte pátý pátá páté pátého pátém piaty piata piate peta peto petog "
    "petom petu piątego piątym piątą piątej пятого пятом пятому пятую пятая пятым пятой пятый пета пето петото "
    "петиот петата пети петог петом cinci cincilea cincea ötödik πέμπτη πέμπτης πέμπτο viidennen viidettä viienda "
    "penktas penktasis piektais piektā piektajā pesta pestin cinquè cinquena fimmta cúigiú pumed bosgarren חמישית "
    "החמישית חמישי החמישי მეხუთე հինգերորդ beşincisi",
    6: "шостае шосты шостая шестият шестия ششم sechstem sechstes 6e 6ème 6º 6ª sixieme sjette šestý šestá "
    "šesté šestého šestém šiesty šiesta šieste šesta "
    "šesto šestog šestom šestu szóstego szóstym szóstą szóstej шестого шестом шестому шестую шестая шестым шостий "
    "шоста шосте шостого шостому шести шестия шестото шестата шесто шестиот шеста шестог șase șaselea șasea "
    "hatodik έκτη έκτης έκτο kuudennen kuudetta kuuenda šeštas šeštasis sestais sestā sestajā gjashta gjashtin "
    "sisè sisena sjötta séú chweched seigarren שישית השישית שישי השישי მეექვსე վեցերորդ altıncısı",
}
