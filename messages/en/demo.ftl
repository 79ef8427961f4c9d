### The demo's page: whose telephones these are, and what to try.

demo-title = Cities against hate: try it
demo-leader = Leader
demo-leader-note = A mayor, or somebody preparing it
demo-staff = Staff group
demo-staff-note = Two reviewers; choose who presses
demo-resident = Resident
demo-resident-note = Asks in any language
demo-try-endorse = As the leader: press “Endorse”, then name a place, for example Nairobi in Kenya.
demo-try-approve = As Salma and then as Omar: approve the card. Ten seconds later it is public.
demo-try-ask = As the resident: ask which cities signed.
demo-try-arabic = Switch a telephone to Arabic and do it again.
demo-say-start = /start
demo-say-question = did nansana sign??
