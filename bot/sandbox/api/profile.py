"""Methods by which a bot introduces itself: its commands, name, descriptions and menu button, by language and scope."""

import re
from typing import Any

from bot.sandbox import shapes
from bot.sandbox.api.call import Call
from bot.sandbox.records import Json
from bot.sandbox.refusals import bad_request

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LENGTHS = {"name": 64, "description": 512, "short_description": 120}
_PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}


def get_me(call: Call) -> Json:
    """The bot's account and what it may do."""
    me = shapes.user(call.world.me)
    reads_all = call.world.bot.can_read_all_groups
    may = {"can_join_groups": True, "can_read_all_group_messages": reads_all, "supports_inline_queries": True}
    cannot = ("can_connect_to_business", "has_main_web_app", "has_topics_enabled", "allows_users_to_create_topics",
              "can_manage_bots", "supports_guest_queries")  # fmt: skip
    return me | may | dict.fromkeys(cannot, False)


def set_commands(call: Call) -> bool:
    """The commands menu of one scope and language."""
    given = call.get("commands")
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.world.bot.commands[_key(call)] = [_command(each) for each in given]
    call.world.touch_bot()
    return True


def get_commands(call: Call) -> list[Json]:
    """The commands of exactly this scope and language."""
    return call.world.bot.commands.get(_key(call), [])


def delete_commands(call: Call) -> bool:
    """Forget them: a wider scope, or no language, shows again."""
    call.world.bot.commands.pop(_key(call), None)
    call.world.touch_bot()
    return True


def set_text(call: Call, name: str) -> bool:
    """Name, description or short description in one language."""
    text = str(call.get(name) or "")
    if len(text) > _LENGTHS[name]:
        raise bad_request(f"BOT_{'TITLE' if name == 'name' else 'ABOUT'}_INVALID")
    call.world.bot.texts[f"{name}|{_language(call)}"] = text
    call.world.touch_bot()
    return True


def get_text(call: Call, name: str) -> Json:
    """Name, description or short description in one language, or the general one."""
    texts = call.world.bot.texts
    otherwise = texts.get(f"{name}|", "") or (call.world.me.first_name if name == "name" else "")
    return {name: texts.get(f"{name}|{_language(call)}", "") or otherwise}


def set_menu_button(call: Call) -> bool:
    """What the button beside the text field does."""
    button = call.get("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"commands", "default"}:
        raise bad_request("MenuButton has unsupported type")
    call.world.bot.menu_buttons[str(call.get("chat_id", ""))] = button
    call.world.touch_bot()
    return True


def _key(call: Call) -> str:
    scope = call.get("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in _PLAIN_SCOPES:
        return f"{kind}|{_language(call)}"
    if kind not in {"chat", "chat_administrators", "chat_member"}:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = Call(call.world, scope, {}).chat()
    person = f" {scope.get('user_id')}" if kind == "chat_member" else ""
    return f"{kind} {chat.id}{person}|{_language(call)}"


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(given.get("command", "")).removeprefix("/")
    if _COMMAND.fullmatch(name) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not 0 < len(str(given.get("description", ""))) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": given["description"]}


def _language(call: Call) -> str:
    code = str(call.get("language_code") or "")
    if code and re.fullmatch(r"[a-z]{2}", code) is None:
        raise bad_request("invalid language code specified")
    return code
