"""Words for what was done to an entry and for how authority was checked."""

from collections.abc import Callable, Mapping

from db.vocabulary import Action, Proof
from messages import say
from messages.text import Text

DEEDS: Mapping[Action, Callable[[], Text]] = {
    Action.SUBMIT: say.did_submit,
    Action.APPROVE: say.did_approve,
    Action.ASK_CHANGES: say.did_ask_changes,
    Action.DECLINE: say.did_decline,
    Action.RESUBMIT: say.did_resubmit,
    Action.WITHDRAW: say.did_withdraw,
    Action.SUSPEND: say.did_suspend,
    Action.RESTORE: say.did_restore,
    Action.REOPEN: say.did_reopen,
    Action.CORRECT: say.did_correct,
    Action.NOTE: say.did_note,
    Action.HOLD: say.did_hold,
    Action.UNDO: say.did_undo,
    Action.REPLACE: say.did_replace,
    Action.ERASE: say.did_erase,
}
PROOFS: Mapping[Proof, Callable[[], Text]] = {
    Proof.LISTED: say.proof_listed,
    Proof.LETTER: say.proof_letter,
    Proof.OFFICIAL_PAGE: say.proof_official_page,
    Proof.CALLED: say.proof_called,
    Proof.KNOWN: say.proof_known,
    Proof.CLAIMED: say.proof_claimed,
}
