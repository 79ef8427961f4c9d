// Small pieces of page: an element in one call, icons, popovers and dialogs that close by themselves.

export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in node && typeof value !== "string") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PATHS = {
  send: "M3.4 20.4 21 12 3.4 3.6 3 10l11 2-11 2z",
  attach: "M8 12.5l5.8-5.8a3 3 0 0 1 4.3 4.3l-7.6 7.6a5 5 0 0 1-7.1-7.1l7-7",
  menu: "M4 7h16M4 12h16M4 17h10",
  keys: "M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM7 10h.01M11 10h.01M15 10h.01M7 14h.01M17 14h.01M10 14h4",
  more: "M12 6h.01M12 12h.01M12 18h.01",
  plus: "M12 5v14M5 12h14",
  list: "M9 6h11M9 12h11M9 18h11M4 6l.8.8L6.5 5M4 12l.8.8 1.7-1.8M4 18l.8.8 1.7-1.8",
  out: "M8 16 16 8M9.5 8H16v6.5",
  file: "M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5",
  lock: "M7 11h10v9H7zM9 11V8a3 3 0 0 1 6 0v3",
  close: "M6 6l12 12M18 6 6 18",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18",
  pin: "M12 21s-6.5-5.7-6.5-11a6.5 6.5 0 0 1 13 0c0 5.3-6.5 11-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  inline: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function avatar(name, seed, extra = "") {
  const letters = [...(name || "?").matchAll(/(?:^|\s)(\p{L})/gu)].map((found) => found[1]).slice(0, 2).join("").toUpperCase();
  const node = make("span", { class: `avatar hue${Math.abs(Number(seed)) % 6} ${extra}`, "aria-hidden": "true" }, letters || "?");
  return node;
}

// Draw the parts of something again without losing the focus: it stays on the part with the same place.
export function redraw(container, ...nodes) {
  const at = [...container.querySelectorAll("button")].indexOf(document.activeElement);
  container.replaceChildren(...nodes.filter(Boolean));
  if (at >= 0) container.querySelectorAll("button")[at]?.focus({ preventScroll: true });
}

// Left and right walk along a row of buttons, whichever way it is written.
export function walkable(row) {
  row.addEventListener("keydown", (event) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!way) return;
    const all = [...row.querySelectorAll("button")];
    const step = getComputedStyle(row).direction === "rtl" ? -way : way;
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus();
    event.preventDefault();
  });
  return row;
}

// A menu next to the button that opened it; Escape, a choice or a click elsewhere closes it and gives the focus back.
export function openMenu(anchor, entries, label) {
  document.querySelector(".menu")?.remove();
  const close = () => { menu.remove(); document.removeEventListener("pointerdown", outside, true); };
  const outside = (event) => { if (!menu.contains(event.target)) close(); };
  const items = entries.map(({ text, run, hint, danger }) =>
    make("button", { type: "button", role: "menuitem", class: danger ? "danger" : "", onclick: () => { close(); anchor.focus?.(); run(); } },
      make("span", { dir: "auto" }, text), hint ? make("small", { dir: "auto" }, hint) : null));
  const menu = make("div", { class: "menu", role: "menu", "aria-label": label, dir: anchor.closest("[dir]")?.dir || "ltr", onkeydown: (event) => onKey(event) }, items);
  function onKey(event) {
    const at = items.indexOf(document.activeElement);
    if (event.key === "Escape") { close(); anchor.focus?.(); }
    else if (event.key === "ArrowDown") items[(at + 1) % items.length].focus();
    else if (event.key === "ArrowUp") items[(at - 1 + items.length) % items.length].focus();
    else if (event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  document.body.append(menu);
  place(menu, anchor);
  document.addEventListener("pointerdown", outside, true);
  items[0]?.focus();
}

function place(menu, anchor) {
  const from = anchor.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(Math.max(8, from.left), innerWidth - size.width - 8);
  const below = from.bottom + 6 + size.height < innerHeight;
  menu.style.left = `${left}px`;
  menu.style.top = `${below ? from.bottom + 6 : Math.max(8, from.top - size.height - 6)}px`;
}

// A question over the page; answers what was chosen, or null when it was closed.
export function ask(title, body, buttons, { language = "en", dir = "ltr" } = {}) {
  return new Promise((resolve) => {
    const dialog = make("dialog", { class: "ask", lang: language, dir, "aria-label": title });
    const finish = (value) => { dialog.close(); dialog.remove(); resolve(value); };
    const form = make("form", { onsubmit: (event) => { event.preventDefault(); finish(new FormData(form)); } },
      title ? make("h2", { dir: "auto" }, title) : null, body,
      make("div", { class: "choices" }, buttons.map(({ text, value, submit }) =>
        make("button", { type: submit ? "submit" : "button", class: submit ? "primary" : "", onclick: submit ? undefined : () => finish(value ?? null) }, text))));
    dialog.addEventListener("cancel", (event) => { event.preventDefault(); finish(null); });
    dialog.finish = finish;
    dialog.append(form);
    document.body.append(dialog);
    dialog.showModal();
  });
}
