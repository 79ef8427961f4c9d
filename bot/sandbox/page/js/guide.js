// "Try this": the demo's few suggestions, ticked off by hand; some fill a text field.
import { icon, make } from "./dom.js";
import { choose, words } from "./words.js";

export function guide(app, steps) {
  const say = words(app.language);
  return make("section", { class: "guide", "aria-label": say.tryThis },
    make("h2", {}, icon("list"), say.tryThis),
    make("ol", {}, steps.map((step, number) => item(app, step, number, say))));
}

function item(app, step, number, say) {
  const key = `step-${number}`;
  const box = make("input", { type: "checkbox", checked: localStorage.getItem(key) === "1", onchange: () => localStorage.setItem(key, box.checked ? "1" : "") });
  const words = choose(step.say, app.language);
  const fill = words && make("button", { type: "button", class: "fill", title: say.useThis, dir: "auto", onclick: () => app.fill(step.pane ?? 0, words) }, words);
  return make("li", {}, make("label", {}, box, make("span", { dir: "auto" }, choose(step.text, app.language))), fill || null);
}
