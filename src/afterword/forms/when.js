// A native date or time field that leaves the keys alone while somebody types.
// ipywidgets' own pickers write each digit of a year back into the field, and the next one starts over.
function render({ model, el }) {
  // Each widget has this module for itself: a counter or the clock would give two of them the same name.
  const id = `afterword-when-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  const label = document.createElement("label");
  const input = document.createElement("input");
  label.className = "widget-label";
  label.htmlFor = input.id = id;
  label.textContent = model.get("description");
  input.type = model.get("kind");
  if (input.type === "date") input.max = "9999-12-31"; // four digits for a year
  el.classList.add("widget-inline-hbox");
  el.append(label, input);

  let told = null;
  const tell = () => {
    if (input.value.startsWith("0")) {
      if (input.type === "date") return; // 0020 on the way to 2026
    }
    if (input.value === told) return;
    told = input.value;
    model.set("value", told || null);
    model.save_changes();
  };
  const show = () => {
    const value = model.get("value") || "";
    const isOurs = value === told && document.activeElement === input; // an answer to what was typed a moment ago
    if (!isOurs && input.value !== value) input.value = value;
    told = value;
  };
  input.addEventListener("input", tell);
  input.addEventListener("change", tell);
  model.on("change:value", show);
  show();
}

export default { render };
