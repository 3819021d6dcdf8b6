// The remarks on a note. One list that is brought up to date: no part of it comes and goes as a widget of its own, and
// what has the keyboard stays.

function render({ model, el }) {
  const send = what => document.dispatchEvent(new CustomEvent("afterword-remark", { detail: { tie: model.get("tie"), ...what } }));
  const undo = made("div", "afterword-undo");
  const list = made("ul", "afterword-remarks");
  const more = made("div", "");
  list.setAttribute("role", "list"); // Safari takes it away from a list without bullets
  el.classList.add("afterword-coach");
  el.append(undo, list, more);
  keepKeys(el);

  // The text takes the keyboard back before it is changed, so that nothing is typed into a button that has gone.
  const act = what => { send({ fixing: true }); model.send(what); };

  const fill = (item, remark) => {
    const [said, doing] = [made("p", ""), made("div", "")];
    said.append(made("span", `afterword-mark is-${remark.severity}`, remark.mark), " ");
    if (remark.words) said.append(made("q", "", remark.words), " ");
    said.append(remark.message);
    if (remark.source) said.append(" ", made("span", "afterword-help", `Source: ${remark.source}`));
    doing.append(...remark.actions.map((label, number) => pressing(label, () => act({ press: [remark.id, number] }))));
    const at = [...item.querySelectorAll("button")].indexOf(document.activeElement);
    item.replaceChildren(said, ...(remark.actions.length ? [doing] : []));
    item.querySelectorAll("button")[at]?.focus();
  };

  const item = remark => {
    const row = made("li", "afterword-remark");
    const find = isHere => () => send({ find: isHere ? remark.id : null });
    row.addEventListener("focusin", find(true));
    row.addEventListener("focusout", find(false));
    row.addEventListener("mouseenter", find(true));
    row.addEventListener("mouseleave", find(false));
    return row;
  };

  // What has gone with the keyboard in it hands it on: the person goes on from there, not from the top of the page.
  const handOn = () => {
    const next = undo.querySelector("button") ?? list.querySelector("button");
    if (next) next.focus();
    else send({ fixing: true });
  };

  const shown = new Map();
  let current = null; // the remark that was asked for, which may only be on its way
  const show = () => {
    const remarks = model.get("remarks");
    const hadKeyboard = list.contains(document.activeElement);
    for (const [id, one] of shown) {
      if (remarks.some(remark => remark.id === id)) continue;
      one.item.remove();
      shown.delete(id);
    }
    remarks.forEach((remark, place) => {
      const said = JSON.stringify(remark);
      const one = shown.get(remark.id) ?? { item: item(remark) };
      if (one.said !== said) fill(one.item, remark);
      one.said = said;
      one.item.classList.toggle("is-current", remark.id === current);
      shown.set(remark.id, one);
      if (list.children[place] !== one.item) list.insertBefore(one.item, list.children[place] ?? null);
    });
    list.hidden = !remarks.length;
    if (hadKeyboard && !list.contains(document.activeElement)) handOn();
  };

  const showMore = () => {
    const number = model.get("more");
    const words = number === 1 ? "Show one more remark" : `Show ${number} more remarks`;
    const hadKeyboard = more.contains(document.activeElement);
    more.replaceChildren(...(number ? [pressing(words, () => model.send({ more: true }))] : []));
    if (hadKeyboard) (more.querySelector("button") ?? list.querySelector("li:last-child button"))?.focus();
  };

  const showUndo = () => {
    const said = model.get("changed");
    undo.replaceChildren(...(said ? [made("p", "", said), pressing("Undo this change", () => act({ undo: true }))] : []));
    undo.setAttribute("role", "status");
  };

  const asked = ({ detail }) => {
    if (detail.tie !== model.get("tie") || detail.show === undefined) return;
    current = detail.show;
    for (const [id, one] of shown) one.item.classList.toggle("is-current", id === current);
    const beside = el.getBoundingClientRect().top < innerHeight;
    if (beside) shown.get(detail.show)?.item.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("afterword-remark", asked);
  model.on("change:remarks", show);
  model.on("change:more", showMore);
  model.on("change:changed", showUndo);
  show();
  showMore();
  showUndo();
  return () => document.removeEventListener("afterword-remark", asked);
}

export default { render };
