### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = አማርኛ ይገባኛል፣ ለጊዜው ግን የምመልሰው በእነዚህ ቋንቋዎች ብቻ ነው፦ { $languages }። ቋንቋ ለመምረጥ፦ /language
invitation = <b>ለአካባቢው አስተዳደር ጽሕፈት ቤት፦ { $place }</b>

    አካባቢያችን ጥላቻን፣ ጽንፈኝነትንና መከፋፈልን ከሚቃወሙት መካከል እንዲሆን እመኛለሁ።
    እስካሁን { $leaders } የአካባቢ መሪዎች “{ $title }” የሚለውን መግለጫ ደግፈዋል። በቴሌግራም በሦስት ደቂቃ ገደማ አንብበው ሊደግፉት ይችላሉ። እያንዳንዱ ድጋፍ ይፋ ከመሆኑ በፊት ይጣራል።
invitation-anywhere = <b>ለከንቲባችን ጽሕፈት ቤት</b>

    አካባቢያችን ጥላቻን፣ ጽንፈኝነትንና መከፋፈልን ከሚቃወሙት መካከል እንዲሆን እመኛለሁ።
    እስካሁን { $leaders } የአካባቢ መሪዎች “{ $title }” የሚለውን መግለጫ ደግፈዋል። በቴሌግራም በሦስት ደቂቃ ገደማ አንብበው ሊደግፉት ይችላሉ። እያንዳንዱ ድጋፍ ይፋ ከመሆኑ በፊት ይጣራል።
button-invitation-open = ✍️ አንብበው ይደግፉ
