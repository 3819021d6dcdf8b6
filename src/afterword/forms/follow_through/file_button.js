// A button that asks the workbook for a file and hands it to the browser to save.
function download(name, kind, bytes) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: kind }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function render({ model, el }) {
  const button = document.createElement("button");
  button.className = "jupyter-button afterword-button is-plain";
  button.textContent = model.get("label");
  const said = document.createElement("span");
  said.className = "afterword-copied";
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    said.textContent = "One moment …";
    model.send({ wanted: true });
  });
  const given = (message, buffers) => {
    if (message.said !== undefined) said.textContent = message.said;
    if (buffers?.length) download(message.name, message.kind, buffers[0]);
  };
  model.on("msg:custom", given);
  el.append(button, said);
  return () => model.off("msg:custom", given);
}

export default { render };
