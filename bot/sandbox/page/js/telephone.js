// One telephone of the stage: who holds it, which chat is open, and what its owner does there.
import { avatar, ask, icon, make, redraw, walkable } from "./dom.js";
import { Composer } from "./composer.js";
import { follow } from "./links.js";
import { Log } from "./log.js";
import { confirmLanguage, pickChat } from "./choosing.js";
import { messageMenu, optionsMenu } from "./menus.js";
import { act, chatName, chatsOf, known, listen, messagesOf, person, world } from "./world.js";
import { choose, chromeLanguage, direction, words } from "./words.js";

const PATIENCE = 20_000; // milliseconds after which a button that the bot never answered stops waiting

export class Telephone {
  constructor(pane, app) {
    Object.assign(this, { pane, app, unread: new Map(), waiting: new Map(), early: new Map() });
    this.holder = pane.people[0];
    this.at = pane.chat;
    this.log = new Log();
    this.composer = new Composer(this);
    this.head = make("header", { class: "head" });
    this.chats = walkable(make("div", { class: "chats", role: "tablist" }));
    this.toasts = make("div", { class: "toasts", role: "status" });
    this.element = make("section", { class: "telephone" }, this.head, this.chats, make("div", { class: "screen" }, this.log.element, this.toasts), this.composer.element);
    this.acceptDrops();
    listen((parts) => this.hear(parts));
    this.draw();
  }

  get person() { return person(this.holder); }
  get chat() { return world.chats.get(this.at); }
  get words() { return words(this.person.language); }
  get language() { return chromeLanguage(this.person.language); }
  get title() { return choose(this.pane.title, this.app.language) || this.person.name; }
  get hidden() { return this.element.hidden || getComputedStyle(this.element).display === "none"; }
  get on() { return { link: (url) => follow(url, this), command: (text) => this.run("say", { text }), press: (...pressed) => this.press(...pressed), more: (message, anchor) => messageMenu(this, message, anchor) }; }

  who() { return { person: this.holder, chat: this.at }; }

  // Do something as the person; false (and a word about it) when Telegram would not let them.
  async run(name, given) {
    try { await act(name, { ...this.who(), ...given }); return true; } catch (refusal) { this.toast(refusal.message); return false; }
  }

  draw() {
    while (this.chat?.movedTo) this.at = this.chat.movedTo;
    if (!chatsOf(this.holder).some((chat) => chat.id === this.at)) this.at = this.holder;
    this.unread.delete(this.at);
    const { person: holder, words: say } = this;
    Object.assign(this.element, { dir: direction(holder.language), lang: this.language });
    this.element.setAttribute("aria-label", this.title);
    this.drawHead();
    this.drawChats();
    this.log.show(this, make("div", { class: "empty" }, this.chat.type === "private" ? [make("h3", {}, say.botAbout), make("p", { dir: "auto" }, choose(world.bot.about, holder.language) || world.bot.about?.[""] || "")] : make("p", {}, say.quiet)));
    this.log.element.setAttribute("aria-label", `${this.title}: ${chatName(this.chat, this.holder)}`);
    this.composer.show();
    this.app.drawTabs();
  }

  drawHead() {
    const { words: say, person: holder } = this;
    const people = this.pane.people.map(person).filter(Boolean);
    const one = people.length === 1;
    const switcher = one ? null : walkable(make("div", { class: "speakers", role: "radiogroup", "aria-label": say.speaking }, people.map((each) =>
      make("button", { type: "button", role: "radio", "aria-checked": String(each.id === this.holder), onclick: () => this.hand(each.id) }, avatar(each.name, each.id, "tiny"), make("span", { dir: "auto" }, each.name.split(" ")[0]), each.id !== this.holder ? this.badge(each.id) : null))));
    redraw(this.head,
      one ? avatar(holder.name, holder.id) : avatar(this.title, this.pane.chat, "square"),
      make("div", { class: "names" }, make("h2", {}, make("bdi", {}, this.title)), one ? make("p", {}, make("bdi", {}, this.title === holder.name ? choose(this.pane.note, this.app.language) : holder.name)) : switcher),
      make("button", { type: "button", class: "tool language", "aria-label": say.language, title: say.language, onclick: () => confirmLanguage(this) }, icon("globe"), make("span", {}, (holder.language || "en").toUpperCase())),
      make("button", { type: "button", class: "tool", "aria-label": say.options, title: say.options, "aria-haspopup": "menu", onclick: (event) => optionsMenu(this, event.currentTarget) }, icon("more")));
  }

  drawChats() {
    const mine = chatsOf(this.holder);
    this.chats.hidden = mine.length < 2;
    this.chats.setAttribute("aria-label", this.words.chats);
    redraw(this.chats, ...mine.map((chat) => {
      const open = chat.id === this.at;
      return make("button", { type: "button", role: "tab", "aria-selected": String(open), onclick: () => this.open(chat.id) }, make("span", { dir: "auto" }, chatName(chat, this.holder)), this.badge(chat.id));
    }));
  }

  badge(chat) {
    const count = this.unread.get(chat);
    return count ? make("b", { class: "badge", "aria-label": `${count} ${this.words.unread}` }, String(count)) : null;
  }

  hand(id) {
    this.holder = id;
    this.draw();
  }

  async open(chat) {
    await known(chat);
    this.at = chat;
    this.composer.clear();
    this.draw();
  }

  hear(parts) {
    const mine = new Set(this.pane.people.flatMap((id) => chatsOf(id).map((chat) => chat.id)));
    for (const message of parts.messages ?? []) {
      if (message.chat === this.at) this.log.update(message);
      if (message.fresh && mine.has(message.chat)) this.count(message);
    }
    (parts.presses ?? []).forEach((press) => this.answered(press));
    if (parts.people?.some((each) => this.pane.people.includes(each.id)) || parts.chats?.some((each) => each.id === this.at && each.movedTo) || !this.chat || (parts.bot && !messagesOf(this.at).length)) this.draw();
    else { if (parts.messages?.length || parts.chats?.length) this.drawChats(); if (parts.messages?.some(({ chat }) => chat === this.at) || parts.chats) this.composer.show(); }
  }

  // What arrives where nobody looks is counted on its tab, on the switch of speakers and on the telephone's own tab.
  count(message) {
    const looked = message.chat === this.at && !this.hidden;
    if (looked || message.from === this.holder) return;
    this.unread.set(message.chat, (this.unread.get(message.chat) ?? 0) + 1);
    this.drawHead();
    this.app.drawTabs();
  }

  looked() {
    this.log.toEnd();
    if (this.unread.delete(this.at)) this.drawChats();
  }

  async press(message, button, what, node) {
    if (what.url) { if (!follow(what.url, this)) window.open(what.url, "_blank", "noopener"); return; }
    if (what.copy_text) { await navigator.clipboard?.writeText(what.copy_text.text); this.toast(this.words.linkCopied); return; }
    if (!("callback_data" in what)) { this.switchInline(what); return; }
    node.setAttribute("aria-busy", "true");
    try {
      const { press } = await act("press", { ...this.who(), message: message.id, button });
      this.waiting.set(press, node);
      setTimeout(() => node.removeAttribute("aria-busy"), PATIENCE);
      if (this.early.has(press)) this.answered(this.early.get(press));
    } catch (refusal) { node.removeAttribute("aria-busy"); this.toast(refusal.message); }
  }

  // The answer can be heard before the press has its number.
  async answered(press) {
    if (!press.answered || press.person !== this.holder) return;
    const node = this.waiting.get(press.id);
    if (!node) { this.early.set(press.id, press); return; }
    node.removeAttribute("aria-busy");
    this.waiting.delete(press.id);
    this.early.delete(press.id);
    if (press.url) follow(press.url, this);
    if (press.text && press.alert) await ask("", make("p", { dir: "auto" }, press.text), [{ text: this.words.ok, value: true }], { language: this.language, dir: this.element.dir });
    else if (press.text) this.toast(press.text);
  }

  async switchInline(what) {
    const text = `@${world.bot.username} ${what.switch_inline_query_current_chat ?? what.switch_inline_query ?? what.switch_inline_query_chosen_chat?.query ?? ""}`;
    const chat = "switch_inline_query_current_chat" in what ? this.at : await this.chooseChat(this.words.chooseChat);
    if (!chat) return;
    if (chat !== this.at) await this.open(chat);
    this.composer.fill(text);
  }

  async start(payload) {
    await this.open(this.holder);
    await this.run("start", { payload });
  }

  chooseChat(title) { return pickChat(this, title); }

  acceptDrops() {
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => { event.preventDefault(); this.composer.sendFiles(event.dataTransfer.files, [...event.dataTransfer.files].every((file) => file.type.startsWith("image/"))); });
  }

  toast(text) {
    const node = make("div", { class: "toast", dir: "auto" }, text);
    this.toasts.append(node);
    setTimeout(() => node.remove(), Math.max(3000, text.length * 70));
  }

  get news() { return [...this.unread.values()].reduce((sum, count) => sum + count, 0); }
}
