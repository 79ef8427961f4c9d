### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = 我看得懂中文，但目前只用以下语言回答：{ $languages }。选择语言：/language
invitation = <b>致地方领导办公室：{ $place }</b>

    我希望我们这里也能加入反对仇恨、极端主义和两极分化的行列。
    迄今已有 { $leaders } 位地方领导人支持这份宣言：“{ $title }”。您可以在 Telegram 上用大约三分钟阅读并表示支持。每一份支持在公开之前都会由团队核实。
invitation-anywhere = <b>致我们的市长办公室</b>

    我希望我们这里也能加入反对仇恨、极端主义和两极分化的行列。
    迄今已有 { $leaders } 位地方领导人支持这份宣言：“{ $title }”。您可以在 Telegram 上用大约三分钟阅读并表示支持。每一份支持在公开之前都会由团队核实。
button-invitation-open = ✍️ 阅读并支持
