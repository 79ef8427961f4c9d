### The demo's page: whose telephones these are, and what to try.

demo-title = Cities against hate: try it
demo-leader = Leader
demo-leader-note = A mayor, or somebody preparing it
demo-staff = Staff group
demo-staff-note = Two reviewers; choose who presses
demo-resident = Resident
demo-resident-note = Asks in any language

## Who plays: names as people of this language bear them

demo-name-leader = Amina Diallo
demo-name-reviewer = Salma
demo-name-other-reviewer = Omar
demo-name-resident = Rosa
demo-name-group = Secretariat
demo-name-bot = Endorsement bot
demo-name-operator = The demo desk

## Try this

demo-try-endorse = Leader: press “Start” and endorse for a place that is not listed yet, such as Nairobi in Kenya. Any file will do as proof.
# $first and $second are the two reviewers' names.
demo-try-approve = Staff: approve the card as { $first }, then as { $second } (choose who at the top). Ten seconds later it is public and the leader is told.
demo-try-ask = Resident: press “Start” and ask in your own words.
demo-try-not-listed = Resident: ask about a place that is not listed, and see the honest answer and the invitation.
demo-try-example = Leader: share an example with a photo; staff approve both.
demo-try-language = Every telephone has its own language: press the globe at its top.
demo-try-restart = Stop the demo with Ctrl-C in the middle of a form and start it again: nothing is lost.
demo-say-listed = did nansana sign??
demo-say-not-listed = What about Madrid?
