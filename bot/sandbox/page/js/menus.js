// The two menus of a telephone: what can be done with a message, and what its owner can do besides writing.
import { nameGroup } from "./choosing.js";
import { openMenu } from "./dom.js";
import { world } from "./world.js";

export function messageMenu(telephone, message, anchor) {
  const { words: say, composer } = telephone;
  const own = message.from === telephone.holder;
  const worded = message.content.text || message.content.caption;
  openMenu(anchor, [
    { text: say.reply, run: () => composer.about("replyTo", message) },
    ...(own && !message.forward && worded ? [{ text: say.edit, run: () => composer.about("edit", message) }] : []),
    ...(message.protected ? [] : [{ text: say.forward, run: () => forward(telephone, message) }]),
    ...(own || telephone.chat.type === "private" ? [{ text: say.remove, danger: true, run: () => telephone.run("delete", { message: message.id }) }] : []),
  ], say.more);
}

async function forward(telephone, message) {
  const chat = await telephone.chooseChat(telephone.words.forwardTo);
  if (chat && await telephone.run("forward", { message: message.id, in: message.chat, chat })) await telephone.open(chat);
}

export function optionsMenu(telephone, anchor) {
  const { words: say, person: holder } = telephone;
  const groups = [...world.chats.values()].filter((chat) => ["group", "supergroup"].includes(chat.type) && !chat.movedTo);
  const mine = groups.filter((group) => group.members.includes(holder.id));
  const others = groups.filter((group) => !group.members.includes(holder.id));
  const entry = (text, group, act, given = {}, danger = false) => ({ text: `${text} “${group.title}”`, danger, run: () => telephone.run(act, { group: group.id, ...given }) });
  openMenu(anchor, [
    { text: say.restart, run: () => telephone.start("") },
    ...(holder.started ? [{ text: holder.blocks ? say.unblock : say.block, run: () => telephone.run("block", { on: !holder.blocks }) }] : []),
    ...others.map((group) => entry(say.joinGroup, group, "join")),
    ...mine.map((group) => entry(group.bot ? say.removeBot : say.addBot, group, "bring_bot", { on: !group.bot })),
    ...mine.map((group) => entry(say.leaveGroup, group, "leave", {}, true)),
    { text: say.newGroup, run: () => nameGroup(telephone) },
  ], say.options);
}
