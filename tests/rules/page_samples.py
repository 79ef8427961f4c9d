"""Small made-up pages of the family the reader is for: invented people, real places, our own sentences."""

ARABIC = """إعلان تجريبي لحسن الجوار

آخر تحديث:
٠٣/٠٢/٢٠٢٥
تاريخ النشر:
٠١/٠١/٢٠٢٥

التقى في الصيف ضيوف من أكثر من 40 مدينة في 12 دولة، وقد بدأ التحضير عام 2024.

الالتزام 1

أن نفتح أبواب البلدية كل أسبوع لكل من يسكن المدينة، وأن نجيب عن كل سؤال يطرح علينا.

طنجة (المغرب)

تستقبل البلدية السكان مساء كل خميس، وتنشر ما وعدت به وما أنجزته.

إربد، الأردن)

يجلس أعضاء المجلس مرة في الشهر مع طلاب المدارس.

الالتزام 2

أن نزرع شجرة لكل مولود جديد.

مدينة صور (محافظة الجنوب، لبنان)

زرعت المدينة صفا من الأشجار على طول الشاطئ.

ما زال الباب مفتوحا

انضم إلى هذا الإعلان حتى اليوم ٨ قادة محليين.

وهم:

العمدة سلمى الوراق، طنجة، المغرب
عمدة نادر الخياط، إربد، الأردن

رئيس بلدية صور، هدى النجار، لبنان

كريم الحداد، عمدة وهران، الجزائر

عمدة مدينة بنزرت، تونس، ليلى الصياد

عمدة سعيد البناء، عمان، الأردن

عمدة نورة الفارس، فيكتوريا، كولومبيا البريطانية

مايور أمينة الكاتب، أوهريد، شمال مقدونيا

ترجم برنامج هذه الصفحة.
"""

ENGLISH = """A made-up declaration of good neighbours

Last updated: 3 February 2025
Publication date
01/01/2025

Guests from 40 cities met in September 2024. Mayors liked it.

Commitment 1

Open the doors of the town hall every week to everyone who lives there.

Tangier (Morocco)

The town hall is open every Thursday evening.

It also answers letters.

Springfield (Oregon, United States)

Councillors visit a school every month.

Commitment 2

Plant a tree for every child that is born.

Tyre, Lebanon)

The city planted trees along the beach.

Open to more

So far this declaration was endorsed by 6 leaders.

They are:

Mayor Salma Warraq, Tangier, Morocco

Lord Mayor Nigel Hatter, Leeds, UK

Mayor Ada Baker, Springfield, Oregon, United States

Huda Najjar, Mayor of the City of Tyre, Lebanon

Governor Kofi Smith, Bong County, Liberia

Deputy Mayor Ann D’Souza, Kingston, Jamaica
"""

FRENCH = """Une déclaration imaginaire

Dernière mise à jour : 3 février 2025

Engagement 1

Ouvrir la mairie chaque semaine à tous les habitants.

Tanger (Maroc)

La mairie est ouverte le jeudi soir.

Engagement 2

Planter un arbre pour chaque naissance.

Tyr (Liban)

La ville a planté des arbres au bord de la mer.

Toujours ouverte

Elle a été approuvée par 4 dirigeants.

Ce sont :

Le maire Paul Tisserand, Nantes, France

La maire Salma Warraq, Tanger, Maroc

Hugo Meunier, maire d’Arles, France

Maire de la ville de Namur, Anne Potier, Belgique
"""

PLACES = """Places that take part

These 4 places take part in our made-up programme:

Tangier, Morocco
Tyre, Lebanon
Springfield, Oregon, United States
Singapore
Leeds, UK
"""

SWAHILI = """Tamko la kubuni

Ahadi 1

Kufungua milango ya ofisi ya mji kila wiki kwa wakazi wote.

Tangier (Morocco)

Ofisi iko wazi kila Alhamisi.

Ahadi 2

Kupanda mti kwa kila mtoto.

Ahadi 3

Kusikiliza.

Limeungwa mkono na viongozi 4.

Meneja Salma Warraq, Tangier, Morocco

Meneja Kofi Smith, Mombasa, Kenya

Meneja Ada Baker, Springfield, Marekani

Meneja Huda Najjar, Beira, Msumbiji
"""

HTML = """<!DOCTYPE html>
<html lang="en-GB">
<head><title>Mayor Nobody, Nowhere, Ghana</title>
<style>p { color: red }</style>
<body>
<nav><ul><li>Commitment 1</li><li>Commitment 2</li></ul></nav>
<h1>A made-up   declaration</h1>
<p>Commitment&nbsp;1</p>
<p>Open the doors of the town hall
every <em>week</em> to everyone &amp; listen.</p>
<h3><strong>Tangier</strong> (Morocco)</h3>
<p>The town hall is open every Thursday evening.<br>It also answers letters.</p>
<script>document.write("<p>Mayor Script Kiddie, Oslo, Norway</p>")</script>
<!-- <p>Mayor Hidden Comment, Oslo, Norway</p> -->
<h2>Open to more</h2>
<p>Endorsed by 2 leaders:</p>
<p>Mayor Salma Warraq, Tangier, Morocco<br />
Mayor Ada O&#8217;Baker, Leeds,&nbsp;UK</p>
<footer><p>Mayor Foot Note, Oslo, Norway</p></footer>
</body></html>
"""
