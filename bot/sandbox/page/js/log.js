// The messages of one chat: drawn once, then changed one by one, so that focus, reading position and selection stay.
import { make } from "./dom.js";
import { bubble, dayLine } from "./message.js";
import { messagesOf } from "./world.js";

export class Log {
  constructor() {
    this.nodes = new Map();
    this.element = make("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" });
    new ResizeObserver(() => { if (this.pinned) this.toEnd(); }).observe(this.element);
    this.element.addEventListener("scroll", () => { this.pinned = this.atEnd(); }, { passive: true });
    this.element.addEventListener("load", () => { if (this.pinned) this.toEnd(); }, true);
    this.pinned = true;
  }

  show(view, empty) {
    this.view = view;
    this.nodes.clear();
    this.element.replaceChildren();
    this.element.setAttribute("aria-live", "off");
    const all = messagesOf(view.chat.id);
    all.forEach((message) => this.add(message, false));
    if (!all.length && empty) this.element.append(empty);
    this.toEnd();
    requestAnimationFrame(() => this.element.setAttribute("aria-live", "polite"));
  }

  update(message) {
    const old = this.nodes.get(message.id);
    if (message.deleted) { this.remove(message.id); return; }
    if (!old) { this.element.querySelector(".empty")?.remove(); this.add(message, true); return; }
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const fresh = bubble(message, this.view);
    old.replaceWith(fresh);
    this.nodes.set(message.id, fresh);
    if (focused) this.refocus(fresh, focused);
    if (this.pinned) this.toEnd();
  }

  // A pressed button often edits its own message away: the focus goes to the same place, or to the first button left.
  refocus(node, focused) {
    const at = focused.dataset?.at;
    (at && node.querySelector(`[data-at="${at}"]`) || node.querySelector("[data-at]") || this.element).focus({ preventScroll: true });
  }

  add(message, arriving) {
    const day = new Date(message.date * 1000).toDateString();
    if (this.lastDay !== day || !this.element.childElementCount) this.element.append(dayLine(message.date, this.view));
    this.lastDay = day;
    const node = bubble(message, this.view);
    if (arriving) node.classList.add("arriving");
    const last = this.element.lastElementChild;
    if (message.album && last?.dataset.album === message.album) last.append(node);
    else if (message.album) this.element.append(make("div", { class: "album", "data-album": message.album }, node));
    else this.element.append(node);
    this.nodes.set(message.id, node);
    if (arriving && (this.pinned || message.from === this.view.person.id)) this.toEnd();
  }

  remove(id) {
    const node = this.nodes.get(id);
    const parent = node?.parentElement;
    node?.remove();
    if (parent?.dataset.album && !parent.childElementCount) parent.remove();
    this.nodes.delete(id);
  }

  atEnd() {
    return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 60;
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
    this.pinned = true;
  }
}
