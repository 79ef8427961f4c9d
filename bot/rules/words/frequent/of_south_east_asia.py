"""The commonest words of South-East Asia and China: they only hold a sentence together. Folded."""

COMMON = {
    "id": "ketiganya namanya kasi bilang cari denger dengar pengen pengin butuh kagak gua lu loe elo tuh situ "
    "dimana ngapa sampe skrg trus atawa doang pun duanya bertiga bareng terkait bantuin bikin buatin "
    "ngelakuin bener orang warga maksud maksudnya lawan kakak tante cuy cok coy guys eh oh ah hmm lho "
    "loh lo to tho mah teh euy atuh teu geus parantos acan entos tu ni kat mcm camne camana x awak "
    "korang kitorang diorang saja2 tolonglah jom sahaja sebenernya",
    "jv": "kabeh jeneng jenenge uwis during dereng ora mboten iki kuwi kae kang opo kapan ngendi neng nang "
    "sak karo lan utawa nanging ae to tho po ngene ngono aku kulo kula awakmu sampeyan panjenengan "
    "dheweke kene kono kudu arep pengen iso saged gawe nggawe kanggo babagan tulung matur nuwun mas "
    "mbak pakdhe yo ya lho kok wes rek cak",
    "su": "sadaya kabeh ngaran naon geus parantos tos acan teu henteu ieu eta nu anu saha iraha dimana ka ti "
    "di jeung sareng atawa tapi wae oge mah teh euy atuh abdi urang maneh anjeun hoyong tiasa bisa "
    "kanggo keur ngeunaan punten hatur nuhun",
    "tl": "lahat pangalan sabi pakinggan tanong itanong magtanong alam kailangan nang sina nina akin kami "
    "tayo ikaw ka mo iyo kayo inyo niya sila nito dito yan nyan diyan iyon doon saan bakit hanggang "
    "ngayon saka pero pati daw raw pareho parehong dalawa kapwa pagitan hinggil tulungan gawin gumawa "
    "gagawin nagawa ginawang pwedeng matapos pagkatapos bago kahit anuman sinuman bawat isa totoo "
    "talaga tama lamang sobra marami malaki maliit sarili tao bagay ibig ngayong taon laban galing di "
    "huwag pakiusap kuya ate lods pre bes ganun ganito",
    "ceb": "tanan ngalan ipakita pangutana ako nako kami imo kamo siya sila kini kana mao ngano hangtod karon "
    "o apan pud sad usab lang gyud man si ni kang dili wala naa duha silang para bahin tabang buhata "
    "gibuhat ginabuhat mahimo pwede human ka kay gikan maayong",
    "vi": "tat ca toan bo moi het ten bao hien liet ke nghe can phai vua tui tao chu bac chau no day ay cai "
    "mot hai ba deu gio vi bay sau truoc luon thoi nua nhi di hu hem nghen rua mo rang ni te giua ngoai "
    "tren de boi theo qua chong lai thuc viec dieu nguoi dan that dung hon nhieu it lon nho rieng tuc "
    "nghia nam hom vang on chut ti du nhu len xuong ben phia ung",
    "zh": "的人 所有 全部 全都 名字 需要 你们 你们 他们 他们 那个 那儿 这里 那里 为什么 为什么 然后 然后 之后 "
    "之后 还是 还是 但是 两个 两个 两座 两座 之间 之间 其中 一起 对于 方面 做过 在做 应该 一些 某个 "
    "每个 一个 一个 真的 对的 只有 非常 自己 人们 东西 东西 事情 意思 就是 通过 反对 到底 究竟 曾经 "
    "目前为止 之类 过没 没过 过没 出来",
    "yue": "全部 咩嘢 点解 你哋 佢哋 呢啲 嗰个 嗰啲 同埋 定系 但系 仲有 系咪 可唔可以 话我知 做紧 做咗 而家 "
    "依家 跟住 两个 之间 一齐 关于 方面 幫手 到底 究竟 已经",
}
