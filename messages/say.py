"""One function per message. Generated from messages/en by `python -m messages.generate`: do not edit."""

from messages.text import Text, Word


def button_add() -> Text:
    """Add"""
    return Text("button-add")


def button_back() -> Text:
    """Back"""
    return Text("button-back")


def button_cancel() -> Text:
    """Cancel"""
    return Text("button-cancel")


def button_change() -> Text:
    """Change"""
    return Text("button-change")


def button_close() -> Text:
    """Close"""
    return Text("button-close")


def button_delete() -> Text:
    """Delete"""
    return Text("button-delete")


def button_done() -> Text:
    """Done"""
    return Text("button-done")


def button_help() -> Text:
    """Help"""
    return Text("button-help")


def button_language() -> Text:
    """Language"""
    return Text("button-language")


def button_menu() -> Text:
    """Menu"""
    return Text("button-menu")


def button_more() -> Text:
    """More"""
    return Text("button-more")


def button_next() -> Text:
    """Next"""
    return Text("button-next")


def button_no() -> Text:
    """No"""
    return Text("button-no")


def button_previous() -> Text:
    """Previous"""
    return Text("button-previous")


def button_read_all() -> Text:
    """Read all"""
    return Text("button-read-all")


def button_skip() -> Text:
    """Skip"""
    return Text("button-skip")


def button_submit() -> Text:
    """Submit"""
    return Text("button-submit")


def button_undo() -> Text:
    """Undo"""
    return Text("button-undo")


def button_yes() -> Text:
    """Yes"""
    return Text("button-yes")


def words_back() -> Text:
    """back | go back | previous"""
    return Text("words-back")


def words_cancel() -> Text:
    """cancel | quit"""
    return Text("words-cancel")


def words_done() -> Text:
    """done | finished | that is all"""
    return Text("words-done")


def words_help() -> Text:
    """help"""
    return Text("words-help")


def words_language() -> Text:
    """language | change language"""
    return Text("words-language")


def words_menu() -> Text:
    """menu | main menu"""
    return Text("words-menu")


def words_no() -> Text:
    """no"""
    return Text("words-no")


def words_skip() -> Text:
    """skip | pass"""
    return Text("words-skip")


def words_yes() -> Text:
    """yes"""
    return Text("words-yes")
