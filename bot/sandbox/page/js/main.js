// Puts the stage together: the telephones side by side (one at a time where it is narrow), the guide, and the tools.
import { icon, make, redraw } from "./dom.js";
import { addPerson } from "./choosing.js";
import { guide } from "./guide.js";
import { Telephone } from "./telephone.js";
import { connect, listen, world } from "./world.js";
import { choose, direction, words } from "./words.js";

const GUIDE = "guide";

const app = {
  language: localStorage.getItem("language"), // until one is chosen: the stage's, or the browser's
  telephones: [],
  shown: 0,

  fill(pane, text) {
    this.select(pane);
    this.telephones[pane]?.composer.fill(text);
  },

  // Where only one thing fits on the screen, this one is it.
  select(which) {
    this.shown = which;
    document.querySelector("#stage").dataset.shown = String(which);
    this.telephones.forEach((telephone, index) => telephone.element.classList.toggle("shown", index === which));
    document.querySelector(".guide")?.classList.toggle("shown", which === GUIDE);
    if (which !== GUIDE) this.telephones[which]?.looked();
    this.drawTabs();
  },

  drawTabs() {
    const tab = (which, label, news) => make("button", { type: "button", "aria-current": this.shown === which ? "page" : null, onclick: () => this.select(which) }, make("span", { dir: "auto" }, label), news ? make("b", { class: "badge" }, String(news)) : null);
    redraw(document.querySelector("#tabs"),
      ...(world.stage.steps.length ? [tab(GUIDE, words(this.language).tryThis)] : []),
      ...this.telephones.map((telephone, index) => tab(index, telephone.title, telephone.hidden ? telephone.news : 0)));
  },
};

// Everybody whose own telephone is not on the stage yet gets one at the end of it.
function panes() {
  const given = world.stage.panes;
  const placed = new Set(given.flatMap((pane) => pane.people));
  const others = [...world.people.values()].filter((each) => !placed.has(each.id));
  return [...given.filter((pane) => pane.people.every((id) => world.people.has(id))), ...others.map((each) => ({ title: { en: each.name }, people: [each.id], chat: each.id, note: {} }))];
}

function draw() {
  const say = words(app.language);
  Object.assign(document.documentElement, { lang: app.language, dir: direction(app.language) });
  document.title = choose(world.stage.title, app.language);
  document.querySelector("#title").textContent = document.title;
  document.querySelector("#subtitle").textContent = say.subtitle;
  document.querySelector("#tools").replaceChildren(
    make("button", { type: "button", onclick: () => addPerson(app.language) }, icon("plus"), make("span", {}, say.addPerson)),
    make("button", { type: "button", lang: app.language === "ar" ? "en" : "ar", onclick: () => turn() }, icon("globe"), make("span", {}, say.pageLanguage)));
  const steps = world.stage.steps.length ? [guide(app, world.stage.steps)] : [];
  document.querySelector("#stage").replaceChildren(...steps, ...app.telephones.map(({ element }) => element));
  app.telephones.forEach((telephone) => telephone.draw());
  app.select(app.shown);
}

function turn() {
  app.language = app.language === "ar" ? "en" : "ar";
  localStorage.setItem("language", app.language);
  draw();
}

function build() {
  app.language ??= world.stage.language || (navigator.language?.startsWith("ar") ? "ar" : "en");
  const wanted = panes();
  const missing = wanted.slice(app.telephones.length);
  app.telephones.push(...missing.map((pane) => new Telephone(pane, app)));
  draw();
}

listen((parts) => { if (parts.people && panes().length > app.telephones.length) { build(); app.select(app.telephones.length - 1); app.telephones.at(-1).element.scrollIntoView({ inline: "end" }); } });

connect((state) => {
  document.body.classList.toggle("lost", state === "lost");
  document.querySelector("#state").textContent = state === "lost" ? words(app.language).offline : "";
  if (state === "open") build();
});
