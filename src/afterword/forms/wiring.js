// Adds, to the section that this widget stands in, what assistive software needs and ipywidgets can't say.

// Each widget has this module for itself: a counter or the clock would give two of them the same name.
function unique(word) {
  return `${word}-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
}

function named(element) {
  if (!element.id) element.id = unique("afterword");
  return element.id;
}

// JupyterLab keeps the pages that were opened before, out of sight.
function pageOf(element) {
  return element.closest(".jp-NotebookPanel") ?? document.body;
}

function set(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

// A box that begins with a heading is a group of that name.
function wireGroups(section) {
  for (const box of section.querySelectorAll(".afterword-group")) {
    const heading = box.querySelector("h2, h3, h4, h5");
    set(box, "role", "group");
    set(box, "aria-labelledby", heading ? named(heading) : null);
  }
}

// A field is described by the help and the message that stand with it.
function wireFields(section) {
  for (const field of section.querySelectorAll(".afterword-field")) {
    const input = field.querySelector("input, textarea, select");
    if (!input) continue;
    const said = [...field.querySelectorAll(".afterword-help, .afterword-message")].filter(e => e.textContent.trim());
    set(input, "aria-describedby", said.map(named).join(" ") || null);
    set(input, "aria-invalid", field.classList.contains("is-wrong") ? "true" : null);
    set(input, "aria-required", field.classList.contains("is-needed") ? "true" : null);
    set(input, "autocomplete", "off");
  }
}

// The button that folds and unfolds says which of the two it has done.
function wireFolds(section) {
  for (const fold of section.querySelectorAll(".afterword-fold")) {
    const button = fold.querySelector("button.afterword-unfold");
    if (button) set(button, "aria-expanded", String(fold.classList.contains("is-open")));
  }
}

// The box stays while its words change: only so are they read out. Each section shows the same line; one is read.
function wireStatus(section) {
  const live = pageOf(section).querySelector(".afterword-status");
  for (const box of section.querySelectorAll(".afterword-status")) {
    set(box, "role", box === live ? "status" : null);
    set(box, "aria-live", box === live ? "polite" : null);
  }
}

// What is answered to a try, or said of a step, is read out where it appears.
function wireAnswers(section) {
  for (const box of section.querySelectorAll(".afterword-answered")) {
    set(box, "role", "status");
    set(box, "aria-live", "polite");
  }
}

// While somebody sees the page, ask once a second whether another page or tab has saved; the first section asks for all.
function keepLooking(model, el) {
  const look = () => {
    const page = pageOf(el);
    const isSeen = document.visibilityState === "visible" && page.getClientRects().length > 0;
    if (!isSeen || !page.querySelector(".afterword")?.contains(el)) return;
    try {
      model.send({ look: true });
    } catch {
      // The kernel has died: there is nobody to ask, and the page loads anew once there is.
    }
  };
  document.addEventListener("visibilitychange", look);
  const timer = setInterval(look, 1000);
  look();
  return () => { clearInterval(timer); document.removeEventListener("visibilitychange", look); };
}

function render({ model, el }) {
  el.style.display = "none";
  const stopLooking = keepLooking(model, el);
  let observer;
  let waiting = 0;
  const begin = () => {
    const section = el.closest(".afterword");
    if (!section) return void (waiting = requestAnimationFrame(begin));
    const wire = () => { wireGroups(section); wireFields(section); wireFolds(section); wireStatus(section); wireAnswers(section); };
    let queued = 0;
    observer = new MutationObserver(() => {
      cancelAnimationFrame(queued);
      queued = requestAnimationFrame(wire);
    });
    observer.observe(section, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
    wire();
  };
  begin();
  return () => { stopLooking(); cancelAnimationFrame(waiting); observer?.disconnect(); };
}

export default { render };
