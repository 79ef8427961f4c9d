// Links that stay inside the page: start links and share links of Telegram. Everything else opens in a new tab.
import { world } from "./world.js";

const HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);

// True when the telephone followed the link itself.
export function follow(url, telephone) {
  let address;
  try { address = new URL(url); } catch { return true; }
  if (address.protocol === "tg:") return resolve(address, telephone);
  if (!HOSTS.has(address.hostname)) return false;
  const name = address.pathname.slice(1).toLowerCase();
  if (name === world.bot.username.toLowerCase()) { telephone.start(address.searchParams.get("start") ?? ""); return true; }
  if (name === "share/url" || name === "share") { share(address.searchParams, telephone); return true; }
  return false;
}

function resolve(address, telephone) {
  if (address.searchParams.get("domain")?.toLowerCase() === world.bot.username.toLowerCase()) telephone.start(address.searchParams.get("start") ?? "");
  return true;
}

async function share(given, telephone) {
  const chosen = await telephone.chooseChat(telephone.words.forwardTo);
  if (!chosen) return;
  await telephone.open(chosen);
  telephone.composer.fill([given.get("text"), given.get("url")].filter(Boolean).join("\n"));
}
