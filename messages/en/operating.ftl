### Operating the house: pauses and alarms. Alarms go to administrators, in private.

## Menu

command-pause = Pause: nothing is taken in for a while
command-resume = End the pause

## A pause

# People read this instead of being served. What they typed was not kept, and the sentence must say so.
paused = We are taking a short break from receiving submissions, so this was not saved. Your form stays exactly as it was, and it will be shown here again when we go on. Questions about who has signed are answered as always.
# The administrator's own words, below.
pause-words = <blockquote>{ $words }</blockquote>
pause-begun = ⏸ Paused. From now on nothing is taken in from people; their forms stay as they are. Questions are still answered, and the team can go on working. /resume ends the pause.
# Below the line above, where the administrator gave no words for people.
pause-hint = To tell people why, or until when, write it behind the command: /pause We are back at noon.
pause-told = ⏸ { $name } has begun a pause: nothing is taken in from people until an administrator ends it with /resume.
pause-none = There is no pause.
pause-ended = ▶️ The pause is over. Whoever was in a form sees it again.
resume-told = ▶️ { $name } has ended the pause.
# Above the question that is shown again.
pause-over = We are back; thank you for waiting. Here is where we were:

## Alarms: each told once, and again when it is over

alarm-outbox = 🔴 A message has been waiting for more than five minutes to be sent. { $count ->
    [one] One message waits in all.
   *[other] { $count } messages wait in all.
} They are kept and tried again. Perhaps Telegram cannot be reached.
alarm-outbox-over = 🟢 No message waits longer than five minutes any more.
alarm-quarantine = 🔴 Something that a person sent could not be handled; it was set aside as { $references }, and they were told this number. Nobody else is held up. The log says what went wrong.
alarm-quarantine-over = 🟢 For an hour nothing more had to be set aside.
alarm-pending = 🔴 { $count ->
    [one] One update waits
   *[other] { $count } updates wait
} at Telegram to be fetched: more than usual. People wait for their answers.
alarm-pending-over = 🟢 The updates that waited at Telegram have been worked off.
alarm-staff-chat = 🔴 Messages to the staff group do not arrive: { $reason }. Look whether I am still in it and may write there, or choose another group.
alarm-staff-chat-none = 🔴 There is no staff group any more. Cards go to each reviewer in private; add me to a group to choose another.
alarm-staff-chat-over = 🟢 The staff group can be reached again.
# The token in the settings is not that of the bot which worked with this database before.
another-bot = 🔁 I am another bot than the one that worked with this database before: my token is a different one. If that was a mistake, put the old token back. If not: people reach me once they write to me, the team has to open my chat and add me to its group, and files that were sent to the old bot cannot be opened any more.
alarm-database = 🔴 Nothing has been written to the database for half a minute: { $reason }. Perhaps the disk is full. Nothing is confirmed that was not written, so nothing is lost yet; Telegram keeps messages for 24 hours.
alarm-database-over = 🟢 The database takes in again.
