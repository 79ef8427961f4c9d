// Inline mode: "@bot words" in the text field asks the bot; choosing a result posts it.
import { make } from "./dom.js";
import { act, listen, world } from "./world.js";

const PAUSE = 250; // milliseconds of silence before the bot is asked

export class InlineResults {
  constructor(telephone, done) {
    this.telephone = telephone;
    this.done = done;
    this.element = make("div", { class: "inline-results", role: "listbox", hidden: true });
    listen((parts) => (parts.questions ?? []).forEach((question) => this.answered(question)));
  }

  typed(text) {
    clearTimeout(this.timer);
    const name = `@${world.bot.username} `.toLowerCase();
    if (!text.toLowerCase().startsWith(name)) { this.close(); return; }
    this.timer = setTimeout(() => this.ask(text.slice(name.length)), PAUSE);
  }

  async ask(text) {
    this.notice(this.telephone.words.searching);
    const { question } = await act("ask", { ...this.telephone.who(), text });
    this.question = question;
    if (this.early?.id === question) this.answered(this.early);
  }

  // The answer can be heard before the number of the question is known.
  answered(question) {
    if (question.person !== this.telephone.person.id || !question.answered) return;
    if (question.id !== this.question) { this.early = question; return; }
    const { words } = this.telephone;
    this.element.setAttribute("aria-label", words.results);
    const options = question.results.map((result, index) =>
      make("button", { type: "button", role: "option", onclick: () => this.choose(index) }, make("b", { dir: "auto" }, result.title || result.id), make("span", { dir: "auto" }, result.description)));
    if (question.button?.start_parameter) options.unshift(this.startButton(question.button));
    if (options.length) { this.element.replaceChildren(...options); this.element.hidden = false; }
    else this.notice(words.noResults);
  }

  startButton(button) {
    return make("button", { type: "button", role: "option", class: "start", onclick: () => { this.done(); this.telephone.start(button.start_parameter); } }, make("b", { dir: "auto" }, button.text));
  }

  notice(text) {
    this.element.replaceChildren(make("p", {}, text));
    this.element.hidden = false;
  }

  async choose(result) {
    const done = await this.telephone.run("choose", { question: this.question, result });
    if (done) { this.close(); this.done(); }
  }

  close() {
    this.question = null;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  // Arrow keys walk from the field into the results.
  key(event) {
    const first = this.element.querySelector("button");
    if (this.element.hidden || !first) return false;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") { event.preventDefault(); first.focus(); return true; }
    if (event.key === "Enter") { event.preventDefault(); first.click(); return true; }
    if (event.key === "Escape") { event.preventDefault(); this.close(); return true; }
    return false;
  }
}
