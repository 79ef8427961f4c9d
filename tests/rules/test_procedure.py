"""Questions about the form itself, in many languages; and what only looks like one."""

import pytest

from bot.rules.forms.procedure import Procedure, asked_about, only_asks

ASKED = {
    Procedure.ROUTE: (
        "Where does my form go?", "Où est-ce que ça va ?", "¿A dónde va esto?", "Para onde vai isto?",
        "Wohin geht das?", "Dove va a finire?", "Waar gaat dit naartoe?", "Vart går det här?",
        "Dokąd to trafia?", "Kam to půjde?", "Unde ajunge cererea?", "Ku shkon kjo?", "Kuda ide ovaj zahtev?",
        "Каде оди ова?", "Куда это попадёт?", "Куди це піде?", "Πού πηγαίνει αυτό;", "Bu nereye gidiyor?",
        "لوين بيروح هالطلب", "إلى أين يصل طلبي؟", "الطلب ده بيروح فين؟", "לאן זה הולך?", "این کجا می‌رود؟",
        "یہ درخواست کہاں جاتی ہے؟", "यह कहाँ जाता है?", "এটা কোথায় যায়?", "Ke mana permohonan ini dikirim?",
        "Saan ito mapupunta?", "Cái này gửi đến đâu?", "อันนี้ส่งไปที่ไหน", "Hii inaenda wapi?",
        "Tani xagee aadayaa?", "ይህ የት ይሄዳል?", "这个会送到哪里？", "これはどこに送られますか？",
        "이건 어디로 가나요?",
    ),
    Procedure.HOW_LONG: (
        "How long does it take?", "Combien de temps ça prend ?", "¿Cuánto tiempo tarda?",
        "Quanto tempo demora?", "Wie lange dauert das?", "Quanto tempo ci vuole?", "Hoe lang duurt het?",
        "Hur lång tid tar det?", "Jak długo to trwa?", "Jak dlouho to trvá?", "Cât durează?", "Sa kohë zgjat?",
        "Koliko traje provera?", "Колку време трае?", "Сколько времени это займёт?", "Скільки часу це займе?",
        "Πόσο καιρό παίρνει;", "Ne kadar sürer?", "قديش بياخد وقت؟", "كم يستغرق ذلك؟", "כמה זמן זה לוקח?",
        "چقدر طول می‌کشد؟", "اس میں کتنا وقت لگے گا؟", "इसमें कितना समय लगेगा?", "এতে কত সময় লাগবে?",
        "Berapa lama prosesnya?", "Gaano katagal ito?", "Mất bao lâu?", "ใช้เวลานานเท่าไหร่",
        "Itachukua muda gani?", "ምን ያህል ጊዜ ይወስዳል?", "需要多久？", "どのくらいかかりますか？", "얼마나 걸려요?",
    ),
    Procedure.PUBLIC: (
        "Who can see this?", "Est-ce public ?", "¿Quién puede ver esto?", "Quem pode ver isto?",
        "Ist das öffentlich?", "Chi può vedere questo?", "Wie kan dit zien?", "Vem kan se det här?",
        "Kto to widzi?", "Kdo to uvidí?", "Cine vede asta?", "Kush e sheh këtë?", "Ko će videti ovo? Ko vidi?",
        "Кој го гледа ова, кој гледа?", "Кто это увидит?", "Хто це побачить?", "Ποιος το βλέπει;",
        "Bunu kim görecek?", "مين بيشوف هالشي؟", "هل هذا علني؟", "מי רואה את זה?", "چه کسی این را می‌بیند؟",
        "یہ کون دیکھے گا؟", "इसे कौन देखेगा?", "এটা কে দেখবে?", "Siapa yang bisa melihat ini?",
        "Sino ang makakakita nito?", "Ai có thể xem cái này?", "ใครจะเห็นบ้าง", "Nani ataona hii?",
        "ይህን ማን ያያል?", "谁能看到？", "誰が見られますか？", "누가 볼 수 있나요?",
    ),
    Procedure.CHANGE: (
        "Can I change it later?", "Est-ce que je peux modifier plus tard ?", "¿Puedo cambiarlo después?",
        "Posso alterar depois?", "Kann ich das später ändern?", "Posso modificarlo dopo?",
        "Kan ik dit later wijzigen?", "Kan jag ändra senare?", "Czy mogę to później zmienić?",
        "Můžu to později změnit?", "Pot să modific mai târziu?", "A mund ta ndryshoj më vonë?",
        "Mogu li da promenim kasnije, mogu li promeniti?", "Можно потом изменить?", "Чи можна змінити пізніше?",
        "Μπορώ να το αλλάξω μετά;", "Sonra değiştirebilir miyim?", "فيني غيرها بعدين؟",
        "هل يمكنني تعديل الطلب لاحقا؟", "אפשר לשנות אחר כך?", "می‌توانم بعدا تغییر بدهم؟",
        "کیا میں بعد میں بدل سکتا ہوں؟", "क्या मैं बाद में बदल सकता हूँ?", "পরে পরিবর্তন করতে পারব?",
        "Apakah bisa diubah nanti?", "Pwede ko bang baguhin mamaya?", "Tôi có thể sửa sau không?",
        "แก้ไขได้ไหม", "Je, naweza kubadilisha baadaye?", "在以后可以改吗？", "後で変更できますか？",
        "나중에 수정할 수 있나요?",
    ),
    Procedure.FREE: (
        "Is it free?", "C'est gratuit ?", "¿Es gratis?", "É grátis?", "Was kostet das?", "Quanto costa?",
        "Is het gratis?", "Är det gratis?", "Ile to kosztuje?", "Je to zdarma?", "Este gratuit?",
        "A është falas?", "Da li je besplatno?", "Колку чини?", "Это бесплатно?", "Це безкоштовно?",
        "Είναι δωρεάν;", "Ücretsiz mi?", "قديش بتكلف؟", "هل الخدمة مجانية؟", "זה בחינם?", "آیا رایگان است؟",
        "کیا یہ مفت ہے؟", "क्या यह मुफ्त है?", "এটা কি বিনামূল্যে?", "Apakah ini gratis?", "Magkano ito?",
        "Có mất phí không?", "ฟรีไหม", "Ni bure?", "ነፃ ነው?", "免费吗？", "無料ですか？", "무료인가요?",
    ),
    Procedure.COUNCIL: (
        "Does my council have to vote?", "Le conseil municipal doit-il voter ?", "¿El concejo tiene que votar?",
        "A câmara precisa votar?", "Muss der Gemeinderat zustimmen?", "Il consiglio deve votare?",
        "Moet de gemeenteraad stemmen?", "Måste kommunfullmäktige rösta?", "Czy rada musi głosować?",
        "Musí hlasovat zastupitelstvo?", "Trebuie să voteze consiliul?", "A duhet të votojë këshilli?",
        "Da li skupština mora da glasa?", "Дали советот мора да гласа?", "Должен ли совет голосовать?",
        "Чи має рада голосувати?", "Πρέπει να ψηφίσει το συμβούλιο;", "Meclisin oylaması gerekiyor mu?",
        "لازم المجلس يصوّت؟", "هل نحتاج موافقة المجلس البلدي؟", "המועצה צריכה להצביע?",
        "آیا شورا باید رای بدهد؟", "کیا کونسل کو ووٹ دینا ہوگا؟", "क्या परिषद को वोट करना होगा?",
        "পরিষদের ভোট লাগবে কি?", "Apakah dewan harus menyetujui?", "Kailangan bang bumoto ang konseho?",
        "Hội đồng có phải bỏ phiếu không?", "สภาต้องลงมติไหม", "Je, baraza lazima lipige kura?",
        "需要议会表决吗？", "議会の議決は必要ですか？", "의회 투표가 필요한가요?",
    ),
    Procedure.WHY: (
        "why do you need my office?", "Why do you want my e-mail?", "why do you want my phone",
        "what is this needed for?",
        "Pourquoi demandez-vous mon poste ?", "Pourquoi avez-vous besoin de mon e-mail ?", "À quoi ça sert ?",
        "¿Por qué necesitan mi cargo?", "¿Para qué quieren mi correo?", "Por que precisam do meu cargo?",
        "Warum braucht ihr mein Amt?", "Wozu brauchen Sie meine E-Mail?", "Perché vi serve la mia carica?",
        "Waarom hebben jullie mijn e-mail nodig?", "Varför behöver ni min e-post?", "Hvorfor skal I bruge min mail?",
        "Hvorfor trenger dere dette?", "Miksi tarvitsette sähköpostini?", "Po co wam mój e-mail?",
        "Proč potřebujete můj e-mail?", "Miért kell megadnom?", "De ce aveți nevoie de funcția mea?",
        "Pse ju duhet posti im?", "Zašto vam treba moj imejl?", "Зошто ви треба мојата функција?",
        "Защо ви е имейлът ми?", "Зачем вам моя должность?", "Навіщо вам моя пошта?", "Γιατί χρειάζεστε το email μου;",
        "Neden e-postamı istiyorsunuz?", "ليش بدكم منصبي؟", "ليه محتاجين رقمي؟", "لماذا تطلبون بريدي الإلكتروني؟",
        "علاش بغيتو نمرتي؟", "ليش تبون ايميلي", "שאלה: למה אתם צריכים את התפקיד שלי?", "چرا ایمیل من را می‌خواهید؟",
        "آپ کو میرا عہدہ کیوں چاہیے؟", "आपको मेरा पद क्यों चाहिए?", "আমার পদ কেন দরকার?", "என் பதவி ஏன் தேவை?",
        "Kenapa perlu email saya?", "Bakit kailangan ninyo ang email ko?", "Tại sao cần số điện thoại của tôi?",
        "ทำไมต้องบอกตำแหน่ง", "Kwa nini mnahitaji barua pepe yangu?", "Maxaad ugu baahan tihiin emailkayga?",
        "ለምን ስልኬን ትፈልጋላችሁ?", "为什么需要我的职务？", "なぜ必要ですか？", "왜 제 이메일이 필요한가요?",
    ),
}  # fmt: skip
ANSWERS = (
    "Amina Diallo", "Freetown", "Mayor of Freetown", "Deputy mayor", "Head of public works", "Council leader",
    "Paris", "مجلس بلدي", "رئيس البلدية", "https://example.org/letter", "Free Derry", "Public Square", "Como", "غزة",
    "Since 2019", "东京", "서울", "นนทบุรี", "Governor", "Longyearbyen", "Whereas we stand together", "Vote for peace",
    "Why peace?", "Why neighbours talk", "لماذا نتحاور", "Why my city is not on the list?",
    "Has Cairo signed?", "Is Kampala on the public list?", "Which councils have signed?", "من وقّع في الأردن؟",
)  # fmt: skip


@pytest.mark.parametrize(("about", "asked"), [(about, one) for about, several in ASKED.items() for one in several])
def test_a_question_about_the_form_is_heard_in_many_languages(about: Procedure, asked: str) -> None:
    assert asked_about(asked) is about


@pytest.mark.parametrize("said", ANSWERS)
def test_an_answer_or_a_question_about_the_list_is_none(said: str) -> None:
    assert asked_about(said) is None


@pytest.mark.parametrize(
    "said",
    ["Is this all right?", "What should I write here?", "ماذا أكتب هنا؟", "何を書けばいいですか？", "Τι να γράψω;"],
)
def test_a_short_question_alone_may_be_no_answer(said: str) -> None:
    assert only_asks(said)


@pytest.mark.parametrize(
    "said",
    [
        "We opened 12 youth houses. Why? Because they asked for them.",
        "Since 2019 every school has one. What more could we do?",
        "Did you know that 40 schools take part?",
        "See https://example.org/what?",
        "A mediator for every school",
        "Why do we do it? Nobody else did.",
        "When neighbours stopped greeting one another we asked ourselves how a town could ever be whole again?",
    ],
)
def test_what_tells_something_is_an_answer_although_it_asks(said: str) -> None:
    assert not only_asks(said)
