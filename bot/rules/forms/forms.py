"""What we ask: one tuple of questions per form. To ask one thing more, add a `Question` here and its words."""

from bot.rules.forms import answers as a
from bot.rules.forms import place_scenes as p
from bot.rules.forms import scenes as s
from bot.rules.forms import shown
from bot.rules.forms.form import Form, Question, never_asks, says
from bot.rules.forms.place_questions import where
from bot.rules.records import naming
from messages import say

TEXT = (20, 4000)  # characters of an example's text, at least and at most


ENDORSE = Form(
    "endorse",
    intro=say.endorse_intro,
    questions=(
        Question(
            "role",
            ask=says(say.endorse_ask_role),
            label=say.label_role,
            show=shown.role,
            choices=s.roles,
            resets=("contact",),
            private=True,
        ),
        Question(
            "contact",
            ask=says(say.endorse_ask_contact),
            label=say.label_contact,
            read=a.words(3, 200),
            when=s.by_an_aide,
            private=True,
        ),
        *where(p.ask_place, "listed", "aim", fills=p.what_listed_place_tells),
        Question(
            "listed",
            ask=s.ask_listed,
            label=say.label_listed,
            choices=s.listed_choices,
            when=s.place_has_signatories,
            resets=("aim",),
            unlisted=True,
        ),
        Question(
            "aim",
            ask=s.ask_aim,
            label=say.label_aim,
            show=shown.aim,
            choices=s.aims,
            when=s.is_listed_leader,
            fills=s.answers_of_record,
        ),
        Question(
            "office",
            ask=says(say.endorse_ask_office),
            label=say.label_office,
            read=a.words(2, a.OFFICE_MOST, plain=True),
            show=lambda answer, scene: naming.office(answer, country=p.country_of_place(scene)),
            choices=s.offices,
            fills=s.office_meant,
            columns=2,
            when=s.not_removing,
        ),
        Question(
            "leader",
            ask=s.ask_leader,
            label=say.label_leader,
            read=a.leader_name,
            tells=a.tells_of_titles,
            fills=s.spellings,
            resets=("leader_latin",),
        ),
        Question(
            "leader_latin",
            ask=says(say.endorse_ask_latin),
            label=say.label_leader_latin,
            read=a.latin_name,
            tells=a.tells_of_titles,
            when=s.name_needs_latin,
        ),
        Question("proof", ask=s.ask_proof, label=say.label_proof, read=a.evidence, show=shown.evidence, private=True),
        Question(
            "term_end",
            ask=says(say.endorse_ask_term_end),
            label=say.label_term_end,
            read=a.calendar,
            when=s.not_removing,
            later=True,
        ),
        Question(
            "statement",
            ask=says(say.endorse_ask_statement),
            label=say.label_statement,
            read=a.words(1, 500),
            asks=never_asks,
            when=s.not_removing,
            later=True,
        ),
        Question("consent", ask=s.ask_consent, label=say.label_consent, choices=s.agree, private=True, unlisted=True),
    ),
)

EXAMPLE = Form(
    "example",
    intro=say.example_intro,
    questions=(
        *where(p.ask_place_about),
        Question(
            "sender",
            ask=says(say.example_ask_sender),
            label=say.label_contact,
            read=a.words(3, 200),
            when=p.not_own_place,
            private=True,
        ),
        Question(
            "proof",
            ask=says(say.example_ask_proof),
            label=say.label_evidence,
            read=a.evidence,
            show=shown.evidence,
            when=p.not_own_place,
            private=True,
        ),
        Question(
            "commitments",
            ask=says(say.example_ask_commitments),
            label=say.label_commitments,
            show=shown.commitments,
            choices=s.commitments,
            many=True,
        ),
        Question(
            "title",
            ask=says(say.example_ask_title),
            label=say.label_title,
            read=a.words(5, 100, plain=True),
            asks=never_asks,
        ),
        Question(
            "text",
            ask=says(say.example_ask_text),
            label=say.label_text,
            read=a.long_text(*TEXT),
            asks=never_asks,
            show=shown.beginning,
            collects=True,
            least=TEXT[0],
            most=TEXT[1],
        ),
        Question("since", ask=says(say.example_ask_since), label=say.label_since, read=a.calendar, optional=True),
        Question(
            "partners",
            ask=says(say.example_ask_partners),
            label=say.label_partners,
            read=a.words(2, 300),
            asks=never_asks,
            optional=True,
        ),
        Question(
            "links",
            ask=says(say.example_ask_links),
            label=say.label_links,
            read=a.links,
            show=shown.links,
            optional=True,
        ),
        Question(
            "files",
            ask=lambda scene: (say.example_ask_files(most=a.FILES_MOST),),
            label=say.label_files,
            read=a.attachments,
            show=shown.files,
            optional=True,
            collects=True,
            private=True,  # each becomes public only when staff approve it
        ),
        Question(
            "consent",
            ask=says(say.example_ask_consent),
            label=say.label_consent,
            choices=s.agree,
            private=True,
            unlisted=True,
        ),
    ),
)

REPORT = Form(
    "report",
    intro=say.report_intro,
    about=s.about_record,
    questions=(
        Question(
            "what",
            ask=s.ask_report,
            label=say.label_report,
            read=a.words(10, 1000),
            asks=never_asks,
            private=True,
        ),
        Question(
            "evidence",
            ask=says(say.report_ask_evidence),
            label=say.label_evidence,
            read=a.evidence,
            show=shown.evidence,
            optional=True,
            private=True,
        ),
    ),
)

FORMS = {form.name: form for form in (ENDORSE, EXAMPLE, REPORT)}
