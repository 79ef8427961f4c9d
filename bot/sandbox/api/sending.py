"""Methods that put new messages into a chat."""

from typing import Any

from bot.sandbox import shapes
from bot.sandbox.api.call import Call
from bot.sandbox.api.parameters import Upload
from bot.sandbox.limits import ALBUM_MAX, ALBUM_MIN, PHOTO_BYTES
from bot.sandbox.records import Json, Message
from bot.sandbox.refusals import bad_request
from bot.sandbox.uploads import document, photo_size, picture_kind

_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)


def send_message(call: Call) -> Json:
    """A text."""
    return call.shape(call.send(call.text()))


def send_photo(call: Call) -> Json:
    """A picture with a caption."""
    return call.shape(call.send(photo_content(call, call.get("photo")) | call.caption()))


def send_document(call: Call) -> Json:
    """A file with a caption."""
    return call.shape(call.send(document_content(call, call.get("document")) | call.caption()))


def send_location(call: Call) -> Json:
    """A place on the map."""
    spot = {name: call.values[name] for name in ("latitude", "longitude")}
    return call.shape(call.send({"location": spot}))


def send_media_group(call: Call) -> list[Json]:
    """An album: two to ten pictures, or two to ten files, as separate messages."""
    items = call.get("media")
    if not isinstance(items, list):
        raise bad_request("expected an Array of InputMedia")
    if len(items) < ALBUM_MIN:
        raise bad_request("there are no messages to send" if not items else "album must have at least 2 items")
    if len(items) > ALBUM_MAX:
        raise bad_request("too many messages to send as an album")
    if len({item.get("type") for item in items if isinstance(item, dict)}) > 1:
        raise bad_request("can't use the media of the specified type in the album")
    contents = [media_content(call, item) for item in items]
    album = str(call.world.new_id())
    return [call.shape(call.send(content, album=album)) for content in contents]


def forward_message(call: Call) -> Json:
    """The same message again, with a word on where it comes from."""
    original = _original(call, "forward")
    if original.protected:
        raise bad_request("message can't be forwarded")
    sender = shapes.user(call.world.accounts[original.sender_id])
    origin = original.forward or {"type": "user", "date": original.date, "sender_user": sender}
    return call.shape(call.send(dict(original.content), forward=origin))


def copy_message(call: Call) -> Json:
    """The same content as a new message of the bot."""
    content = dict(_original(call, "copy").content)
    if call.get("caption") is not None and "text" not in content:
        content = {name: value for name, value in content.items() if not name.startswith("caption")} | call.caption()
    return {"message_id": call.send(content).id}


def send_chat_action(call: Call) -> bool:
    """“… is typing”."""
    if call.get("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    call.writable()
    return True


def media_content(call: Call, item: Any) -> Json:
    """One InputMedia as content, with its caption."""
    if not isinstance(item, dict) or not item.get("media"):
        raise bad_request("can't parse InputMedia: media not found")
    kinds = {"photo": photo_content, "document": document_content}
    if item.get("type") not in kinds:
        raise bad_request("can't parse InputMedia: unsupported media type specified")
    return kinds[item["type"]](call, item["media"]) | call.caption(item)


def photo_content(call: Call, raw: Any) -> Json:
    """A picture as content, uploaded or sent again by its id."""
    given = call.file(raw, "photo")
    files = call.world.files
    if isinstance(given, Upload):
        if len(given.data) > PHOTO_BYTES or picture_kind(given.data) is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        return {"photo": files.photo(given.data)}
    if not given.startswith(("photo", "small")):
        raise bad_request("can't use file of type Document as Photo")
    small, large = given.replace("photo", "small", 1), given.replace("small", "photo", 1)
    return {"photo": [photo_size(files.get(each)) for each in (small, large) if each in files.shelf]}


def document_content(call: Call, raw: Any) -> Json:
    """A file as content, uploaded or sent again by its id."""
    given = call.file(raw, "document")
    files = call.world.files
    if isinstance(given, Upload):
        return {"document": document(files.add(given.data, given.name, given.mime))}
    if not given.startswith("doc"):
        raise bad_request("can't use file of type Photo as Document")
    return {"document": document(files.get(given))}


def _original(call: Call, what: str) -> Message:
    chat = call.chat("from_chat_id")
    call.check_membership(chat)
    found = call.world.message(chat.id, call.values["message_id"])
    if found is None:
        raise bad_request(f"message to {what} not found")
    return found
