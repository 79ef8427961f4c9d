### A letter that residents forward, in the main language of the place, and a word to who is answered in another one.

language-not-yet = 日本語はわかりますが、今のところお答えできるのは次の言語だけです：{ $languages }。言語を選ぶ：/language
invitation = <b>{ $place }：首長のオフィス御中</b>

    私たちのまちも、憎悪・過激主義・分極化に反対するまちの一つになってほしいと願っています。
    これまでに{ $leaders }名の首長が宣言「{ $title }」に賛同しています。Telegramで3分ほどで宣言を読み、賛同することができます。賛同は一件ずつ、公開前に担当チームが確認します。
invitation-anywhere = <b>首長のオフィス御中</b>

    私たちのまちも、憎悪・過激主義・分極化に反対するまちの一つになってほしいと願っています。
    これまでに{ $leaders }名の首長が宣言「{ $title }」に賛同しています。Telegramで3分ほどで宣言を読み、賛同することができます。賛同は一件ずつ、公開前に担当チームが確認します。
button-invitation-open = ✍️ 読んで賛同する
