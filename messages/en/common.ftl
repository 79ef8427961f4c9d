### Words used everywhere: the labels of buttons and the words people may type instead of tapping.

## Buttons (at most 34 characters)

button-back = Back
button-skip = Skip
button-cancel = Cancel
button-help = Help
button-language = Language
button-menu = Menu
button-done = Done
button-previous = Previous
button-next = Next

# Opens the rest of a long answer.
button-read-all = Read all

## Words a person may type at any time, in any language, instead of tapping; separated by |.
## Add every spelling people really use. A word may stand in one of these lists only.

words-back = back | go back | previous
words-skip = skip | pass
words-cancel = cancel | quit
words-help = help
words-language = language | change language
words-menu = menu | main menu
words-done = done | finished | that is all
words-yes = yes | yes please | yes i agree | yes i do | yeah | yep | yup | sure | of course | certainly | ok | okay | i agree | agree | agreed | i do | i accept | that is what i want
words-no = no
