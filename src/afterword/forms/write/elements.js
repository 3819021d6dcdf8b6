// What the scripts of the Write page make their elements with. Text goes in as text, never as HTML.

// Each widget has its script for itself: a counter or the clock would give two of them the same name.
function unique(word) {
  return `${word}-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
}

function made(kind, css, text = "") {
  const element = document.createElement(kind);
  element.className = css;
  element.textContent = text;
  return element;
}

function pressing(label, handler) {
  const button = made("button", "jupyter-button afterword-button is-plain", label);
  button.addEventListener("click", handler);
  return button;
}

// JupyterLab has keys of its own (Enter, the arrows, single letters): what is typed here is none of them. Ctrl-S goes on
// to the page, which keeps the browser from saving itself.
function keepKeys(element) {
  const isSave = event => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
  for (const kind of ["keydown", "keypress"]) element.addEventListener(kind, event => isSave(event) || event.stopPropagation());
}
