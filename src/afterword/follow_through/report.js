// A number in a table leads to the rows that it counts: they alone are shown, and can be had back together.
const fold = document.getElementById("rows");
const lines = [...fold.querySelectorAll("tbody tr")];
const said = document.getElementById("rows-said");
const all = document.getElementById("rows-all");
let from = null;

function numbers(ranges) {
  return ranges.split(",").flatMap(range => {
    const [first, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

function show(ranges, words) {
  const wanted = ranges === null ? null : new Set(numbers(ranges));
  lines.forEach((line, i) => { line.hidden = wanted !== null && !wanted.has(i); });
  said.textContent = words;
  all.hidden = ranges === null;
}

document.addEventListener("click", event => {
  const number = event.target.closest("a[data-rows]");
  if (!number) return;
  event.preventDefault();
  from = number;
  show(number.dataset.rows, `${number.dataset.says}: ${number.textContent}.`);
  fold.open = true;
  fold.scrollIntoView();
  all.focus({ preventScroll: true });
});

all.addEventListener("click", () => {
  show(null, "");
  from?.focus();
  from?.scrollIntoView({ block: "center" });
});
