// What the page knows of the world, kept up to date by server-sent events.

import { base } from "./words.js";

export const world = { bot: { names: {} }, people: new Map(), chats: new Map(), messages: new Map(), stage: { panes: [], steps: [], title: {} } };
const listeners = new Set();

export const listen = (heard) => listeners.add(heard);
export const messagesOf = (chat) => [...(world.messages.get(chat)?.values() ?? [])];
export const person = (id) => world.people.get(id);

export function chatName(chat, reader) {
  if (chat.type === "private") return world.bot.names[base(person(reader)?.language)] ?? world.bot.name;
  if (chat.type === "direct") return person(chat.members.find((id) => id !== reader) ?? reader)?.name ?? "?";
  return chat.title;
}

// A chat that was only just made is known once the page has heard of it.
export function known(chat) {
  if (world.chats.has(chat)) return Promise.resolve();
  return new Promise((resolve) => {
    const heard = () => { if (world.chats.has(chat)) { listeners.delete(heard); resolve(); } };
    listeners.add(heard);
  });
}

// The chats in a person's telephone: the bot, the groups, then other people.
export function chatsOf(id) {
  const mine = [...world.chats.values()].filter((chat) => !chat.movedTo && (chat.id === id || chat.members.includes(id)));
  const rank = { private: 0, supergroup: 1, group: 1, direct: 2 };
  return mine.sort((one, other) => rank[one.type] - rank[other.type]);
}

export async function act(name, given) {
  const answer = await fetch(`/act/${name}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(given),
  });
  const body = await answer.json().catch(() => ({ error: answer.statusText }));
  if (!answer.ok) throw new Error(body.error ?? answer.statusText);
  return body;
}

function apply(parts) {
  if (parts.bot) world.bot = parts.bot;
  for (const each of parts.people ?? []) world.people.set(each.id, each);
  for (const each of parts.chats ?? []) world.chats.set(each.id, each);
  for (const each of parts.messages ?? []) {
    if (!world.messages.has(each.chat)) world.messages.set(each.chat, new Map());
    const chat = world.messages.get(each.chat);
    if (each.deleted) chat.delete(each.id);
    else { each.fresh = !chat.has(each.id); chat.set(each.id, each); }
  }
}

async function load() {
  const whole = await (await fetch("/state")).json();
  for (const map of [world.people, world.chats, world.messages]) map.clear();
  world.stage = whole.stage;
  apply(whole);
}

// Opens the stream, then reads everything; what changes in between is simply drawn twice. After a break it starts again.
export function connect(onState) {
  const stream = new EventSource("/live");
  let waiting = [];
  stream.onopen = async () => {
    waiting = [];
    await load().catch(() => stream.close());
    onState("open");
    const missed = waiting;
    waiting = null;
    missed.forEach(hear);
  };
  stream.onerror = () => {
    onState("lost");
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => connect(onState), 1500);
  };
  stream.onmessage = (event) => {
    const parts = JSON.parse(event.data);
    if (waiting) waiting.push(parts);
    else hear(parts);
  };
}

function hear(parts) {
  apply(parts);
  for (const heard of listeners) heard(parts);
}
