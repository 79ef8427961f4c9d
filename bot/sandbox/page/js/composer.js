// Where a person writes: the text field, what it answers or edits, files, the commands menu and the bot's reply keyboard.
import { icon, make, openMenu, redraw } from "./dom.js";
import { InlineResults } from "./inline.js";
import { readFiles } from "./files.js";
import { summary } from "./message.js";
import { act, messagesOf, world } from "./world.js";

export class Composer {
  constructor(telephone) {
    this.telephone = telephone;
    this.draft = {};
    this.inline = new InlineResults(telephone, () => this.clear());
    this.field = make("textarea", { rows: 1, dir: "auto", enterkeyhint: "send", autocomplete: "off", onkeydown: (event) => this.key(event), oninput: () => this.typed() });
    this.context = make("div", { class: "context", hidden: true });
    this.keys = make("div", { class: "reply-keys", role: "group", dir: "ltr", hidden: true });
    this.picker = make("input", { type: "file", multiple: true, hidden: true, onchange: () => this.sendFiles() });
    this.commandsButton = this.button("menu", (event) => this.openCommands(event.currentTarget));
    this.attachButton = this.button("attach", (event) => this.openAttach(event.currentTarget));
    this.keysButton = this.button("keys", () => this.toggleKeys());
    this.sendButton = make("button", { type: "submit", class: "send" }, icon("send"));
    this.form = make("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.send(); } },
      this.commandsButton, this.attachButton, this.field, this.keysButton, this.sendButton, this.picker);
    this.instead = make("button", { type: "button", class: "instead", hidden: true });
    this.element = make("div", { class: "composer" }, this.inline.element, this.context, this.form, this.instead, this.keys);
  }

  button(name, run) {
    return make("button", { type: "button", class: "tool", onclick: run }, icon(name));
  }

  // The words and the state of the person who holds the telephone now.
  show() {
    const { words, person, chat } = this.telephone;
    this.field.placeholder = words.write;
    this.field.setAttribute("aria-label", `${words.write} – ${person.name}`);
    const labels = [[this.sendButton, words.send], [this.attachButton, words.attach], [this.commandsButton, words.commands], [this.keysButton, words.keyboard]];
    for (const [node, label] of labels) { node.setAttribute("aria-label", label); node.title = label; }
    this.keys.setAttribute("aria-label", words.keyboard);
    const begin = chat.type === "private" && (!person.started || person.blocks);
    this.form.hidden = begin;
    this.instead.hidden = !begin;
    this.instead.textContent = person.blocks ? words.unblock : words.start;
    this.instead.onclick = () => this.begin();
    this.commandsButton.hidden = !chat.bot;
    this.showKeys();
  }

  // Where there is no keyboard on the screen to pop up, one can go on writing at once.
  async begin() {
    await this.telephone.run("start", {});
    if (matchMedia("(hover: hover)").matches) this.field.focus({ preventScroll: true });
  }

  key(event) {
    if (this.inline.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); }
    if (event.key === "Escape" && (this.draft.replyTo || this.draft.edit)) { event.preventDefault(); this.clear(); }
  }

  typed() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
    this.inline.typed(this.field.value);
  }

  // The field is free at once: whoever types on while this is on its way must not lose it.
  async send() {
    const text = this.field.value;
    if (!text.trim()) return;
    const { edit, replyTo } = this.draft;
    this.clear();
    const done = edit ? await this.telephone.run("edit", { message: edit, text }) : await this.telephone.run("say", { text, replyTo });
    if (!done && !this.field.value) this.fill(text);
  }

  clear() {
    this.draft = {};
    this.field.value = "";
    this.context.hidden = true;
    this.typed();
  }

  fill(text) {
    this.field.value = text;
    this.field.focus();
    this.typed();
  }

  about(kind, message) {
    this.draft = { [kind]: message.id };
    const { words } = this.telephone;
    this.context.replaceChildren(
      make("div", {}, make("b", {}, kind === "edit" ? words.editing : `${words.replyingTo} ${message.name}`), make("span", { dir: "auto" }, summary(message, words))),
      make("button", { type: "button", class: "tool", "aria-label": words.cancel, onclick: () => this.clear() }, icon("close")));
    this.context.hidden = false;
    if (kind === "edit") this.fill(message.content.text ?? message.content.caption ?? "");
    this.field.focus();
  }

  async openCommands(anchor) {
    const { words } = this.telephone;
    const { commands } = await act("commands", this.telephone.who());
    const entries = commands.map(({ command, description }) => ({ text: description, hint: `/${command}`, run: () => this.telephone.run("say", { text: `/${command}` }) }));
    openMenu(anchor, entries.length ? entries : [{ text: "/start", run: () => this.telephone.run("say", { text: "/start" }) }], words.commands);
  }

  openAttach(anchor) {
    const { words, chat } = this.telephone;
    const pick = (accept) => { this.picker.accept = accept; this.picker.click(); };
    openMenu(anchor, [
      { text: words.photo, run: () => pick("image/*") },
      { text: words.file, run: () => pick("") },
      ...(chat.type === "private" ? [{ text: words.contact, run: () => this.telephone.run("contact", {}) }] : []),
      { text: words.location, run: () => this.telephone.run("location", { latitude: 5.556, longitude: -0.1969 }) },
      { text: `${words.sticker} 👍`, run: () => this.telephone.run("sticker", {}) },
      { text: words.voice, run: () => this.telephone.run("voice", {}) },
    ], words.attach);
  }

  async sendFiles(list = this.picker.files, asPhotos = this.picker.accept === "image/*") {
    const files = await readFiles(list);
    this.picker.value = "";
    if (!files.length) return;
    const done = await this.telephone.run("files", { files, asPhotos, text: this.field.value, replyTo: this.draft.replyTo });
    if (done) this.clear();
  }

  toggleKeys() {
    this.keysHidden = !this.keys.hidden;
    this.showKeys();
  }

  showKeys() {
    const last = messagesOf(this.telephone.chat.id).reverse().find(({ from, markup }) => from === world.bot.id && (markup?.keyboard || markup?.remove_keyboard));
    const rows = (!this.form.hidden && last?.markup.keyboard) || [];
    if (last?.id !== this.keysOf) { this.keysOf = last?.id; this.keysHidden = this.wasUsed(last); }
    this.keysButton.hidden = !rows.length;
    this.keysButton.setAttribute("aria-expanded", String(!this.keysHidden));
    this.keys.hidden = !rows.length || this.keysHidden;
    if (rows.length && last.markup.input_field_placeholder) this.field.placeholder = last.markup.input_field_placeholder;
    redraw(this.keys, ...rows.map((row) => make("div", { class: "row" }, row.map(({ text }) =>
      make("button", { type: "button", dir: "auto", onclick: () => this.useKey(text, last.markup) }, text)))));
  }

  // A keyboard for one use is out of the way once its owner wrote something.
  wasUsed(last) {
    return Boolean(last?.markup.one_time_keyboard) && messagesOf(last.chat).some(({ id, from }) => id > last.id && from === this.telephone.holder);
  }

  async useKey(text, markup) {
    await this.telephone.run("key", { text });
    if (markup.one_time_keyboard) { this.keysHidden = true; this.showKeys(); }
    this.field.focus({ preventScroll: true });
  }
}
