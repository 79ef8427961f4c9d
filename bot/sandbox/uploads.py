"""Files: photos in several sizes, documents, voice, stickers. Kept as bytes, handed out by id, never opened or run."""

import base64
import hashlib
import struct
from dataclasses import asdict

from bot.sandbox.limits import DOWNLOAD_BYTES
from bot.sandbox.records import Json, StoredBytes, StoredFile
from bot.sandbox.refusals import bad_request
from bot.sandbox.shelf import Shelf

_SMALL_SIDE = 320
_PICTURES = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"RIFF": "webp"}


class Uploads:
    """Every file ever sent, by id."""

    def __init__(self, shelf: Shelf[StoredFile], content: Shelf[StoredBytes]) -> None:
        self.shelf = shelf
        self.content = content

    def add(self, data: bytes, name: str, mime: str = "application/octet-stream", kind: str = "doc") -> StoredFile:
        """Keep a file; the same bytes under the same name are the same file."""
        unique = hashlib.sha256(data).hexdigest()[:16]
        given = hashlib.sha256(name.encode()).hexdigest()[:8]
        width, height = picture_size(data)
        record = StoredFile(f"{kind}-{unique}-{given}", f"u{unique}", name, mime, len(data), width, height)
        if unique not in self.content:
            self.content.put(unique, StoredBytes(base64.b64encode(data).decode()))
        return self.shelf.put(record.id, record)

    def photo(self, data: bytes) -> list[Json]:
        """Keep a picture; answers its sizes, the smallest first. All of them have the same bytes here."""
        large = self.add(data, "photo.jpg", "image/jpeg", "photo")
        sizes = [_smaller(large)] if max(large.width, large.height) > _SMALL_SIDE else []
        for size in sizes:
            self.shelf.put(size.id, size)
        return [photo_size(size) for size in [*sizes, large]]

    def get(self, file_id: str) -> StoredFile:
        """The file with this id; a Refusal when there is none."""
        found = self.shelf.get(file_id)
        if found is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return found

    def data(self, file_id: str) -> bytes:
        """The file's bytes."""
        return base64.b64decode(self.content[self.get(file_id).unique[1:]].data)

    def downloadable(self, file_id: str) -> Json:
        """`getFile`: where to fetch the file from."""
        found = self.shelf.get(file_id)
        if found is None:
            raise bad_request("invalid file_id")
        if found.size > DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        folder = "photos" if found.id.startswith(("photo", "small")) else "documents"
        return file_fields(found) | {"file_path": f"{folder}/{found.id}"}


def file_fields(file: StoredFile) -> Json:
    """What every kind of file tells about itself."""
    return {"file_id": file.id, "file_unique_id": file.unique, "file_size": file.size}


def photo_size(file: StoredFile) -> Json:
    """One size of a photo."""
    return file_fields(file) | {"width": file.width, "height": file.height}


def document(file: StoredFile) -> Json:
    """A file sent as a document."""
    return file_fields(file) | {"file_name": file.name, "mime_type": file.mime}


def picture_kind(data: bytes) -> str | None:
    """Whether these bytes begin like a picture, and of which kind."""
    return next((kind for start, kind in _PICTURES.items() if data.startswith(start)), None)


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, read from the first bytes of a PNG, GIF or JPEG; 320 × 240 when they do not tell."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"GIF8") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else (_SMALL_SIDE, 240)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        if data[at + 1] in {0xC0, 0xC1, 0xC2}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return _SMALL_SIDE, 240


def _smaller(large: StoredFile) -> StoredFile:
    scale = _SMALL_SIDE / max(large.width, large.height)
    sides = {"width": max(1, round(large.width * scale)), "height": max(1, round(large.height * scale))}
    ids = {"id": large.id.replace("photo", "small", 1), "unique": large.unique}
    return StoredFile(**(asdict(large) | ids | sides))
