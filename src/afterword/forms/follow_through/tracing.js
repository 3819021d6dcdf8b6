// Says which number of a chart's table was pressed, so that the workbook can show the rows behind it.
function render({ model, el }) {
  el.style.display = "none";
  let section;
  let waiting = 0;
  const pressed = event => {
    const number = event.target.closest?.("button[data-row]");
    if (!number) return;
    const { chart, row, column } = number.dataset;
    model.send({ chart, row: Number(row), column: Number(column) });
  };
  const begin = () => {
    section = el.closest(".afterword");
    if (!section) return void (waiting = requestAnimationFrame(begin));
    section.addEventListener("click", pressed);
  };
  begin();
  return () => { cancelAnimationFrame(waiting); section?.removeEventListener("click", pressed); };
}

export default { render };
