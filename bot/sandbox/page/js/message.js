// One message as a bubble: who, what it answers, words, pictures, files, buttons, time.
import { avatar, icon, make } from "./dom.js";
import { formatted } from "./formatting.js";
import { world } from "./world.js";

const SERVICE = ["new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message"];

// `view` is the telephone that shows it: { person, chat, words, language, on: { link, command, press, more } }.
export function bubble(message, view) {
  const service = SERVICE.find((name) => name in message.content);
  if (service) return serviceLine(message, service, view);
  const mine = message.from === view.person.id;
  const named = !mine && view.chat.type !== "private" && view.chat.type !== "direct";
  const body = make("div", { class: "bubble" },
    named ? make("div", { class: `who hue${Math.abs(message.from) % 6}`, dir: "auto" }, message.name) : null,
    message.forward ? make("div", { class: "forwarded" }, `${view.words.forwardedFrom} `, make("b", { dir: "auto" }, message.forward)) : null,
    message.viaBot ? make("div", { class: "forwarded" }, `${view.words.via} @${world.bot.username}`) : null,
    answered(message, view), ...content(message, view), foot(message, view));
  const more = make("button", { type: "button", class: "dots", "aria-label": view.words.more, "aria-haspopup": "menu", onclick: (event) => view.on.more(message, event.currentTarget) }, icon("more"));
  return make("article", { class: `message ${mine ? "mine" : "theirs"} ${message.album ? "in-album" : ""}`, "data-id": message.id, "aria-label": mine ? view.words.you : message.name },
    named ? avatar(message.name, message.from, "small") : null,
    make("div", { class: "stack" }, make("div", { class: "line" }, body, more), keyboard(message, view)));
}

function answered(message, view) {
  const original = message.replyTo && world.messages.get(message.chat)?.get(message.replyTo);
  if (!original) return null;
  return make("div", { class: "quoted", dir: "auto" }, make("b", {}, original.name), make("span", {}, summary(original, view.words)));
}

export function summary(message, words) {
  const { content } = message;
  return content.text ?? content.caption ?? (content.photo ? words.photo : content.document?.file_name ?? words.more);
}

function content(message, view) {
  const { content: what } = message;
  const parts = [];
  if (what.photo) parts.push(picture(what.photo.at(-1)));
  if (what.document) parts.push(file(what.document));
  if (what.contact) parts.push(make("div", { class: "card" }, avatar(what.contact.first_name, what.contact.user_id ?? 0), make("div", { dir: "auto" }, what.contact.first_name, make("small", { dir: "ltr" }, what.contact.phone_number))));
  if (what.location) parts.push(make("div", { class: "card" }, icon("pin"), make("span", { dir: "ltr" }, `${what.location.latitude.toFixed(4)}, ${what.location.longitude.toFixed(4)}`)));
  if (what.voice) parts.push(make("em", {}, view.words.voice));
  if (what.sticker) parts.push(make("span", { class: "sticker" }, what.sticker.emoji));
  if (what.poll) parts.push(make("em", { dir: "auto" }, `${view.words.poll}: ${what.poll.question}`));
  const text = what.text ?? what.caption;
  if (text) parts.push(make("div", { class: "text", dir: "auto" }, formatted(text, what.entities ?? what.caption_entities ?? [], view.on)));
  return parts;
}

function picture(size) {
  const address = `/upload/${size.file_id}`;
  return make("a", { class: "picture", href: address, target: "_blank", rel: "noopener" }, make("img", { src: address, alt: "", loading: "lazy", width: size.width, height: size.height }));
}

function file(document) {
  return make("a", { class: "file", href: `/upload/${document.file_id}`, download: document.file_name },
    icon("file"), make("span", {}, make("b", { dir: "auto" }, document.file_name), make("small", { dir: "ltr" }, bytes(document.file_size))));
}

const bytes = (size) => (size < 1024 ? `${size} B` : size < 1048576 ? `${(size / 1024).toFixed(1)} kB` : `${(size / 1048576).toFixed(1)} MB`);

function foot(message, view) {
  const when = new Date(message.date * 1000);
  const shown = new Intl.DateTimeFormat(`${view.language}-u-nu-latn`, { hour: "2-digit", minute: "2-digit" }).format(when);
  return make("div", { class: "foot" },
    message.protected ? make("span", { class: "protected", title: view.words.isProtected, role: "img", "aria-label": view.words.isProtected }, icon("lock")) : null,
    message.edited ? make("span", {}, view.words.edited) : null,
    make("time", { datetime: when.toISOString() }, shown));
}

// Telegram does not mirror keyboards for right-to-left readers, so neither does this page.
function keyboard(message, view) {
  const rows = message.markup?.inline_keyboard;
  if (!rows) return null;
  return make("div", { class: "inline-keys", dir: "ltr" }, rows.map((row, y) => make("div", { class: "row" }, row.map((button, x) => {
    const kind = Object.keys(button).find((name) => name !== "text");
    const mark = kind === "url" ? icon("out") : kind?.startsWith("switch") ? icon("inline") : null;
    return make("button", { type: "button", "data-at": `${y}:${x}`, onclick: (event) => view.on.press(message, [y, x], button, event.currentTarget) }, make("span", { dir: "auto" }, button.text), mark);
  }))));
}

function serviceLine(message, kind, view) {
  const names = (message.content.new_chat_members ?? [message.content.left_chat_member]).map((user) => user?.first_name ?? "").join(", ");
  const said = { new_chat_members: view.words.joined, left_chat_member: view.words.left, pinned_message: view.words.pinned }[kind] ?? view.words.migrated;
  const [before, after] = said.split("{name}");
  return make("div", { class: "service", "data-id": message.id }, before, after === undefined ? null : make("bdi", {}, names), after);
}

export function dayLine(seconds, view) {
  const day = new Date(seconds * 1000);
  const today = new Date();
  const yesterday = new Date(Date.now() - 864e5);
  const same = (other) => day.toDateString() === other.toDateString();
  const shown = same(today) ? view.words.today : same(yesterday) ? view.words.yesterday : new Intl.DateTimeFormat(`${view.language}-u-nu-latn`, { day: "numeric", month: "long", year: "numeric" }).format(day);
  return make("div", { class: "day", "data-day": day.toDateString() }, make("span", {}, shown));
}
