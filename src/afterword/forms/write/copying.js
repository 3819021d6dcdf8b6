// A button that copies the model's text. Where the browser has no clipboard (a page without https on another
// machine), it copies through a text field of its own.
async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("copying is switched off");
}

function render({ model, el }) {
  const button = document.createElement("button");
  button.className = "jupyter-button afterword-button is-plain";
  const said = document.createElement("span");
  said.className = "afterword-copied";
  said.setAttribute("role", "status");
  const label = () => { button.textContent = model.get("label"); };
  label();
  model.on("change:label", label);
  model.on("change:text", () => { said.textContent = ""; });
  button.addEventListener("click", async () => {
    const before = document.activeElement;
    try {
      await copy(model.get("text"));
      said.textContent = "Copied.";
    } catch {
      said.textContent = "Your browser did not allow copying: select the words and press Ctrl+C.";
    }
    before?.focus?.();
  });
  el.append(button, said);
}

export default { render };
