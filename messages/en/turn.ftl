### What the bot says when a turn could not go as it should.

# Shown when a message could not be handled because of a mistake of ours. $reference is for the operator, e.g. Q-17.
turn-failed = Something went wrong on our side, and this one message of yours was not handled. Nothing else was lost; the team has been told. If it matters, please mention <code>{ $reference }</code> to them.
# Shown to somebody whom staff have blocked; they can still reach a human being.
turn-barred = The team has paused this conversation, so nothing is taken in here for now. If you think that is a mistake, please write to them.
# A small box over a button in a group: a bot may only write first to people who have opened a chat with it.
toast-open-private-chat = Open a private chat with me first, then press again.
# In the place of a letter or photo that somebody sent and Telegram does not know any more.
file-unknown = 📎 There was a file here that Telegram can no longer find. Ask its sender to send it again.
