// Dialogs in which a person chooses: a chat to forward to, a language, a name for somebody new.
import { ask, avatar, make } from "./dom.js";
import { act, chatName, chatsOf, world } from "./world.js";
import { LANGUAGES, words } from "./words.js";

// Answers the id of a chat of this person: the bot, a group, or a talk with somebody else, which is made if need be.
export async function pickChat(telephone, title) {
  const { words: say, holder } = telephone;
  const chats = chatsOf(holder).filter((chat) => chat.type !== "direct");
  const others = [...world.people.values()].filter((each) => each.id !== holder);
  const list = make("div", { class: "picking" },
    chats.map((chat) => option(chatName(chat, holder), chat.id, () => ({ chat: chat.id }))),
    others.map((each) => option(each.name, each.id, () => ({ other: each.id }))));
  const chosen = await ask(title, list, [{ text: say.cancel }], { language: telephone.language, dir: telephone.element.dir });
  if (!chosen?.other) return chosen?.chat ?? null;
  return (await act("direct", { person: holder, other: chosen.other })).chat;
}

function option(name, seed, value) {
  return make("button", { type: "button", onclick: (event) => event.currentTarget.closest("dialog").finish(value()) }, avatar(name, seed, "small"), make("span", { dir: "auto" }, name));
}

export async function confirmLanguage(telephone) {
  const { words: say, person } = telephone;
  const select = languages(person.language);
  const body = make("label", {}, make("span", {}, say.language), select);
  const form = await ask(say.language, body, [{ text: say.cancel }, { text: say.ok, submit: true }], { language: telephone.language, dir: telephone.element.dir });
  if (form) await telephone.run("language", { language: form.get("language") });
}

export async function nameGroup(telephone) {
  const { words: say } = telephone;
  const body = make("label", {}, make("span", {}, say.name), make("input", { name: "title", required: true, maxLength: 64, dir: "auto", autocomplete: "off" }));
  const form = await ask(say.newGroup, body, [{ text: say.cancel }, { text: say.add, submit: true }], { language: telephone.language, dir: telephone.element.dir });
  if (!form) return;
  const { chat } = await act("found", { ...telephone.who(), title: form.get("title") });
  await telephone.open(chat);
}

export async function addPerson(language) {
  const say = words(language);
  const body = make("div", { class: "fields" },
    make("label", {}, make("span", {}, say.name), make("input", { name: "name", required: true, maxLength: 64, dir: "auto", autocomplete: "off" })),
    make("label", {}, make("span", {}, say.language), languages(language)));
  const form = await ask(say.addPerson, body, [{ text: say.cancel }, { text: say.add, submit: true }], { language, dir: document.documentElement.dir });
  if (form) await act("person", { name: form.get("name"), language: form.get("language") });
}

function languages(chosen) {
  return make("select", { name: "language" }, Object.entries(LANGUAGES).map(([code, name]) => make("option", { value: code, lang: code, selected: code === chosen }, name)));
}
