"""Telegram's HTML: from a text with tags to a text and its entities, refusing what Telegram refuses in its words."""

import html
import re
from dataclasses import dataclass

from bot.sandbox.formatting.links import link_entity
from bot.sandbox.formatting.units import units
from bot.sandbox.records import Json
from bot.sandbox.refusals import Refusal, bad_request

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
_TOKEN = re.compile(r"<|&(?:#\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);|[^<&]+|&")
_NAME = re.compile(r"<([^\s>]*)(?=[\s>])")
_REST = re.compile(r"""((?:"[^"]*"|'[^']*'|[^>"'])*)>""")
_END = re.compile(r"</([^\s>]*)\s*>")
_ATTRIBUTE = re.compile(r"""([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[\w.\-]+))?""")


@dataclass
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    at: int


def read_html(source: str) -> tuple[str, list[Json]]:
    """Text and entities of a text with tags; a Refusal when a tag is unknown, unclosed or crossed."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        while self._at < len(self._source):
            token = _TOKEN.match(self._source, self._at)
            assert token is not None
            if token[0] == "<":
                self._tag()
            else:
                self._say(html.unescape(token[0]) if token[0][0] == "&" else token[0])
                self._at = token.end()
        if self._open:
            raise _cannot(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        for entity in self._entities:
            if entity["type"] == "code":  # a language is only kept on a block: <pre><code class="language-…">
                entity.pop("language", None)
        return "".join(self._text), self._entities

    def _say(self, text: str) -> None:
        self._text.append(text)
        self._length += units(text)

    def _tag(self) -> None:
        if self._source.startswith("</", self._at):
            self._end()
        else:
            self._start()

    def _start(self) -> None:
        name = _NAME.match(self._source, self._at)
        if name is None:
            raise self._cannot("Unclosed start tag")
        tag = name[1].lower()
        if tag not in _KINDS:
            raise self._cannot(f'Unsupported start tag "{tag}"')
        rest = _REST.match(self._source, name.end())
        if rest is None:
            raise self._cannot(f'Unclosed start tag "{tag}"')
        attributes = {key.lower(): html.unescape(value.strip("\"'")) for key, value in _ATTRIBUTE.findall(rest[1])}
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._cannot('Tag "span" must have class "tg-spoiler"')
        self._open.append(_Open(tag, attributes, self._length, len(self._text)))
        self._at = rest.end()

    def _end(self) -> None:
        found = _END.match(self._source, self._at)
        if not self._open:
            raise self._cannot("Unexpected end tag")
        if found is None:
            raise self._cannot("Unclosed end tag")
        tag, name = self._open[-1], found[1].lower()
        if name and name != tag.tag:
            raise self._cannot("Unmatched end tag", f', expected "</{tag.tag}>", found "</{name}>"')
        self._at = found.end()
        self._close(self._open.pop())

    def _close(self, tag: _Open) -> None:
        length = self._length - tag.offset
        entity = _entity(tag, "".join(self._text[tag.at :]))
        if length > 0 and entity is not None:
            self._add({"offset": tag.offset, "length": length} | entity)

    def _add(self, entity: Json) -> None:
        """`pre` round `code` is one block with a language, not two entities."""
        last = self._entities[-1] if self._entities else {}
        same = all(last.get(key) == entity[key] for key in ("offset", "length"))
        if same and {last.get("type"), entity["type"]} == {"pre", "code"}:
            entity = entity | {"type": "pre", "language": last.get("language") or entity.get("language", "")}
            self._entities.pop()
        self._entities.append({key: value for key, value in entity.items() if value != ""})

    def _cannot(self, words: str, more: str = "") -> Refusal:
        offset = len(self._source[: self._at].encode())
        return _cannot(f"{words} at byte offset {offset}{more}")


def _entity(tag: _Open, inside: str) -> Json | None:
    kind = _KINDS[tag.tag]
    if kind == "text_link":
        return link_entity(tag.attributes.get("href") or inside)
    if kind == "code":
        return {"type": kind, "language": tag.attributes.get("class", "").removeprefix("language-")}
    if kind == "custom_emoji":
        return {"type": kind, "custom_emoji_id": tag.attributes.get("emoji-id", "")}
    if kind == "blockquote" and "expandable" in tag.attributes:
        return {"type": "expandable_blockquote"}
    return {"type": kind}


def _cannot(words: str) -> Refusal:
    return bad_request(f"can't parse entities: {words}")
