// A text with entities (places counted in UTF-16, as JavaScript counts) as page elements. Nothing is ever parsed as HTML.
import { make } from "./dom.js";

const PLAIN = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote", expandable_blockquote: "blockquote",
};

// `on` holds what happens at a link, a command, a mention: { link(url), command(text) }.
export function formatted(text, entities, on) {
  const sorted = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  const [nodes] = span(text, 0, text.length, sorted, 0, on);
  return nodes;
}

function span(text, from, to, entities, next, on) {
  const nodes = [];
  let at = from;
  while (next < entities.length && entities[next].offset < to) {
    const entity = entities[next];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start > at) nodes.push(text.slice(at, start));
    const [inside, after] = span(text, start, end, entities, next + 1, on);
    nodes.push(element(entity, text.slice(start, end), inside, on));
    at = Math.max(at, end);
    next = after;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return [nodes, next];
}

function element(entity, covered, inside, on) {
  const { type } = entity;
  if (PLAIN[type]) return make(PLAIN[type], type === "expandable_blockquote" ? { class: "long" } : {}, inside);
  if (type === "pre") return make("pre", { dir: "ltr" }, make("code", {}, inside));
  if (type === "spoiler") return spoiler(inside);
  if (type === "text_link" || type === "url") return link(entity.url ?? complete(covered), inside, on);
  if (type === "email") return make("a", { href: `mailto:${covered}` }, inside);
  if (type === "bot_command") return make("button", { type: "button", class: "command", dir: "ltr", onclick: () => on.command(covered) }, inside);
  if (type === "mention" || type === "hashtag" || type === "text_mention") return make("span", { class: "mention", dir: "ltr" }, inside);
  return make("span", {}, inside);
}

const complete = (address) => (/^[a-z]+:/i.test(address) ? address : `https://${address}`);

function link(url, inside, on) {
  const safe = /^(https?|mailto|tg):/i.test(url);
  return make("a", { href: safe ? url : "#", target: "_blank", rel: "noopener noreferrer", onclick: (event) => { if (!safe || on.link(url)) event.preventDefault(); } }, inside);
}

function spoiler(inside) {
  const node = make("button", { type: "button", class: "spoiler", "aria-expanded": "false" }, make("span", {}, inside));
  node.addEventListener("click", () => { node.classList.add("shown"); node.setAttribute("aria-expanded", "true"); });
  return node;
}
