// Where the marks of a text stand, and where they go when it changes. Places are counted as a browser does.

const isHalf = (text, at) => at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]) && /[\uD800-\uDBFF]/.test(text[at - 1]);

// The one change that makes `after` of `before`; never half a character.
function editBetween(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  while (isHalf(before, start) || isHalf(after, start)) start -= 1;
  let rest = 0;
  while (rest < most - start && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest += 1;
  while (isHalf(before, before.length - rest) || isHalf(after, after.length - rest)) rest -= 1;
  return { start, end: before.length - rest, text: after.slice(start, after.length - rest) };
}

const grown = edit => edit.text.length - (edit.end - edit.start);

// The same change where somebody else's came first; null where both touch the same words.
function after(own, edit) {
  if (edit.end <= own.start) return edit;
  if (edit.start < own.end) return null;
  return { ...edit, start: edit.start + grown(own), end: edit.end + grown(own) };
}

const movedBy = (edit, at) => (at <= edit.start ? at : Math.max(edit.start, at + grown(edit)));

// A mark stays with its words; what is typed into them belongs to them until the next answer.
function shifted(marks, edit) {
  const moved = marks.map(mark => {
    if (mark.end <= edit.start) return mark;
    if (mark.start >= edit.end) return { ...mark, start: mark.start + grown(edit), end: mark.end + grown(edit) };
    return { ...mark, start: Math.min(mark.start, edit.start), end: Math.max(mark.end, edit.end) + grown(edit) };
  });
  return moved.filter(mark => mark.start < mark.end);
}

// The kernel counts characters, a browser counts halves of some of them, and draws several as one picture: a mark that
// ended within such a picture would tear it apart, and what follows would stand elsewhere than in the text area.
const pictures = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function wholePictures(text, mark) {
  const whole = pictures.segment(text);
  const last = whole.containing(mark.end - 1);
  return { ...mark, start: whole.containing(mark.start)?.index ?? mark.start, end: last ? last.index + last.segment.length : mark.end };
}

function inHalves(text, items) {
  const places = [];
  let half = 0;
  for (const character of text) {
    places.push(half);
    half += character.length;
  }
  const at = n => places[n] ?? text.length;
  return items
    .map(item => ({ ...item, start: at(item.start), end: at(item.end) }))
    .filter(mark => mark.start < mark.end)
    .map(mark => wholePictures(text, mark));
}

const WEIGHT = { must: 0, should: 1, tip: 2 };

// The text in pieces, each with the one mark that it shows: the weightiest, of equals the shortest.
function pieces(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])])].sort((a, b) => a - b);
  const best = (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.end - a.start - (b.end - b.start);
  return cuts.slice(1).map((end, n) => {
    const start = cuts[n];
    const over = marks.filter(mark => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), mark: over.sort(best)[0] };
  });
}
