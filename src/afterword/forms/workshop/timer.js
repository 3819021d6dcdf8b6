// The parts of a session, one after the other, by the clock of this machine.
function button(label, press) {
  const made = document.createElement("button");
  made.className = "jupyter-button afterword-button is-plain";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}

function render({ model, el }) {
  const name = document.createElement("p");
  name.setAttribute("role", "status");
  const left = document.createElement("p");
  left.setAttribute("role", "timer");
  left.style.cssText = "font-size: 2.4rem; font-variant-numeric: tabular-nums; margin: 0.2rem 0 0.4rem;";
  let part = 0, remaining = 0, endsAt = 0;

  const parts = () => model.get("parts");
  const running = () => endsAt > 0;
  const now = () => (running() ? Math.max(endsAt - Date.now(), 0) : remaining);

  function show() {
    const [words] = parts()[part] ?? ["The session is over. Well led."];
    const said = part < parts().length ? `Part ${part + 1} of ${parts().length}: ${words}` : words;
    if (name.textContent !== said) name.textContent = said;
    const seconds = Math.ceil(now() / 1000);
    left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    start.textContent = running() ? "Pause" : "Start";
    start.disabled = next.disabled = part >= parts().length;
  }

  function goTo(which, go) {
    part = which;
    remaining = (parts()[part]?.[1] ?? 0) * 60000;
    endsAt = go && remaining ? Date.now() + remaining : 0;
    show();
  }

  const start = button("Start", () => {
    remaining = now();
    endsAt = running() ? 0 : Date.now() + remaining;
    show();
  });
  const next = button("Next part", () => goTo(part + 1, running()));
  const again = button("From the beginning", () => goTo(0, false));

  const timer = setInterval(() => {
    if (!running()) return;
    if (now() === 0) goTo(part + 1, true);
    else show();
  }, 250);
  const changed = () => goTo(0, false);
  model.on("change:parts", changed);
  el.append(name, left, start, next, again);
  goTo(0, false);
  return () => { clearInterval(timer); model.off("change:parts", changed); };
}

export default { render };
