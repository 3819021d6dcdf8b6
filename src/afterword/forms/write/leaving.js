// What was typed and may not have reached the kernel when a page is left, or when the kernel died: it waits in this tab
// of the browser for the page to be there again, and is taken up by the note that still stands as it did before.
const LEFT = "afterword: typed last";
const AWAY = 60_000; // as long as a new kernel takes on a slow machine
const LONGEST = 20_000; // a note has two thousand characters; a book is not kept a hundred times

function leftNotes() {
  const left = JSON.parse(sessionStorage.getItem(LEFT) ?? "[]");
  return left.filter(note => Date.now() - note.at < AWAY);
}

function leaveBehind(text, earlier) {
  if (text.length > LONGEST) return;
  sessionStorage.setItem(LEFT, JSON.stringify([...leftNotes(), { at: Date.now(), text, earlier }]));
}

// The newer text of a note that stands like this now; null where it has arrived.
function takeUp(now) {
  const left = leftNotes();
  const own = left.findLast(note => note.text === now || note.earlier.includes(now));
  if (!own) return null;
  sessionStorage.setItem(LEFT, JSON.stringify(left.filter(note => note !== own)));
  return own.text === now ? null : own.text;
}
