// Says which interview a link is about, before the browser follows it.
function render({ model, el }) {
  el.style.display = "none";
  let section;
  let waiting = 0;
  const followed = event => {
    const link = event.target.closest?.("a[data-interview]");
    if (link) model.send({ interview: link.dataset.interview });
  };
  const begin = () => {
    section = el.closest(".afterword");
    if (!section) return void (waiting = requestAnimationFrame(begin));
    section.addEventListener("click", followed, true);
  };
  begin();
  return () => { cancelAnimationFrame(waiting); section?.removeEventListener("click", followed, true); };
}

export default { render };
