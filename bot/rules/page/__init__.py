"""Reading a saved copy of a published page: its commitments, its examples and the leaders who endorse it.

Pure: bytes or text in, plain values out. Nothing here knows the register; `bot.rules.page.reconcile` compares the two.
`reader.read` is the door; a walk through the room: source → language → outline → headings and lines → model.
"""
