// A plain text area, so that undo, spelling, selection, the keyboard of a telephone and a screen reader are the
// browser's own, over a copy of its words in which those that a remark speaks of are underlined.
// What stands in the area is the truth: whatever the kernel says is brought to it, never the other way round.

class Editor {
  constructor(model, el) {
    this.model = model;
    this.marks = [];
    this.current = null;
    this.composing = false;
    this.build(el);
    this.area.value = model.get("value");
    this.text = this.known = this.area.value;
    this.earlier = [];
    this.listen();
    this.show();
    this.comeBack();
  }

  build(el) {
    el.classList.add("afterword-editor");
    const id = unique("afterword-editor");
    const label = made("label", "widget-label", this.model.get("label"));
    this.area = made("textarea", "");
    this.under = made("div", "afterword-under");
    this.peek = made("div", "afterword-peek");
    this.about = made("p", "afterword-help afterword-about");
    this.live = made("p", "afterword-unseen");
    this.paper = made("div", "afterword-paper");
    label.htmlFor = this.area.id = id;
    this.about.id = `${id}-about`;
    this.area.rows = this.model.get("rows");
    this.area.setAttribute("aria-describedby", this.about.id);
    this.area.setAttribute("autocomplete", "off");
    this.under.setAttribute("aria-hidden", "true");
    this.live.setAttribute("role", "status");
    this.peek.hidden = true;
    this.paper.append(this.under, this.area, this.peek);
    el.append(label, this.paper, this.about, this.live);
    keepKeys(el);
  }

  listen() {
    const { model, area } = this;
    const away = new AbortController();
    const on = (target, event, handler) => target.addEventListener(event, handler, { signal: away.signal });
    const hear = (event, handler) => {
      model.on(event, handler);
      away.signal.addEventListener("abort", () => model.off(event, handler));
    };
    on(area, "input", () => this.typed());
    on(area, "compositionstart", () => { this.composing = true; });
    on(area, "compositionend", () => { this.composing = false; this.typed(); this.takeOver(this.waiting); });
    on(area, "click", () => this.clicked());
    on(area, "keydown", event => this.pressed(event));
    on(area, "scroll", () => { this.under.scrollTop = area.scrollTop; });
    on(this.peek, "keydown", event => { if (event.key === "Escape") this.area.focus(); });
    on(document, "afterword-remark", event => this.asked(event.detail));
    on(window, "pagehide", () => this.leave());
    hear("change:put", () => { this.base = model.get("put").from; });
    hear("change:value", () => {
      if (this.telling) return;
      this.takeOver({ value: model.get("value").replace(/\r\n?/g, "\n"), base: this.base ?? this.known });
      this.base = undefined;
    });
    hear("change:findings", () => this.show());
    this.stop = () => away.abort();
  }

  // Typing

  typed() {
    const edit = editBetween(this.text, this.area.value);
    this.earlier = this.text.length > LONGEST ? [] : [this.text, ...this.earlier].slice(0, 100);
    this.text = this.area.value;
    this.typedAt = Date.now();
    this.marks = shifted(this.marks, edit);
    const at = this.area.selectionStart;
    this.keep(this.marks.find(mark => mark.id === this.current?.id && mark.start <= at && at <= mark.end));
    this.draw();
    this.tell();
  }

  // One message is on its way at a time, always with the newest words; ipywidgets sees to that.
  tell() {
    this.known = this.text;
    this.telling = true;
    this.model.set("value", this.text);
    this.telling = false;
    this.send(() => this.model.save_changes());
  }

  // A kernel that has died can't be told; the page loads anew once there is another, and brings along what was typed.
  send(message) {
    try {
      message();
    } catch {
      this.paper.dataset.read = "false";
    }
  }

  leave() {
    if (!this.earlier.length || Date.now() - this.typedAt > AWAY) return;
    this.send(() => this.model.send({ value: this.text }));
    leaveBehind(this.text, this.earlier);
  }

  comeBack() {
    const text = takeUp(this.text);
    if (text === null) return;
    this.area.value = text;
    this.typed();
  }

  // What the kernel wrote, or another tab, is brought into what stands here; what was typed meanwhile stays.
  takeOver(theirs) {
    this.waiting = this.composing ? theirs : undefined;
    if (this.composing || !theirs || theirs.value === this.text) return;
    const edit = after(editBetween(theirs.base, this.text), editBetween(theirs.base, theirs.value));
    this.known = theirs.value;
    if (edit) this.write(edit);
    if (this.text !== theirs.value) setTimeout(() => this.tell()); // not while the kernel's own is being set
  }

  write(edit) {
    const { area } = this;
    const isHere = document.activeElement === area;
    const [from, to, top] = [area.selectionStart, area.selectionEnd, area.scrollTop];
    const wanted = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end);
    this.marks = shifted(this.marks, edit);
    this.text = wanted; // before the browser says that it was typed
    if (isHere) { // as if it were typed, so that the browser's own undo knows it
      area.setSelectionRange(edit.start, edit.end);
      document.execCommand(edit.text ? "insertText" : "delete", false, edit.text);
    }
    if (area.value !== wanted) area.value = wanted;
    const end = edit.start + edit.text.length;
    if (this.fixing) area.setSelectionRange(end, end);
    else area.setSelectionRange(movedBy(edit, from), movedBy(edit, to));
    this.fixing = false;
    area.scrollTop = top;
    this.draw();
  }

  // Remarks

  show() {
    const { text, items } = this.model.get("findings");
    if (text === undefined) return;
    const marks = inHalves(text, items);
    this.isRead = text === this.text;
    this.marks = this.isRead ? marks : shifted(marks, editBetween(text, this.text));
    this.keep(this.marks.find(mark => mark.id === this.current?.id));
    this.draw();
    const number = this.marks.length;
    const said = number === 1 ? "1 remark is" : `${number} remarks are`;
    this.about.textContent = number ? `${said} about words in the text. F8 goes to the next, Shift and F8 to the one before.` : "";
  }

  draw() {
    this.under.replaceChildren(
      ...pieces(this.text, this.marks).map(piece => {
        if (!piece.mark) return document.createTextNode(piece.text);
        const mark = made("mark", `is-${piece.mark.severity}`, piece.text);
        mark.classList.toggle("is-current", piece.mark === this.current);
        return mark;
      }),
      "\u200b", // an empty last line is as high as any
    );
    this.paper.dataset.read = String(this.isRead && this.model.get("findings").text === this.text);
  }

  clicked() {
    const { selectionStart: at, selectionEnd: end } = this.area;
    if (at !== end) return;
    const here = this.marks.filter(mark => mark.start <= at && at <= mark.end);
    here.sort((a, b) => a.end - a.start - (b.end - b.start));
    this.point(here[0] ?? null);
  }

  pressed(event) {
    this.fixing = false; // the person goes on: the cursor stays where they are
    if (event.key === "Escape" && !this.peek.hidden) this.point(null);
    if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const inOrder = [...this.marks].sort((a, b) => a.start - b.start || a.end - b.end);
    const next = this.nextOf(inOrder, event.shiftKey);
    if (!next) return this.say("No remark is about words in the text.");
    this.area.setSelectionRange(next.start, next.end);
    this.point(next);
    const number = `${inOrder.indexOf(next) + 1} of ${inOrder.length}.`;
    this.say(`${next.says} ${number}${next.actions.length ? " Press Tab for what can be done." : ""}`);
  }

  nextOf(inOrder, back) {
    const { selectionStart: at } = this.area;
    const now = this.current?.start === at ? inOrder.indexOf(this.current) : -1;
    if (back) return (now < 0 ? inOrder.findLast(mark => mark.start < at) : inOrder[now - 1]) ?? inOrder.at(-1);
    return (now < 0 ? inOrder.find(mark => mark.start >= at) : inOrder[now + 1]) ?? inOrder[0];
  }

  // Shows the remark below its words, and which one it is in the margin; the cursor stays.
  point(mark) {
    this.current = mark;
    this.draw();
    this.tellMargin({ show: mark?.id ?? null });
    if (!mark) return this.keep(null);
    const doing = mark.actions.map((label, n) => pressing(label, () => this.act({ press: [mark.id, n] })));
    this.peek.replaceChildren(made("p", "", mark.says), ...doing);
    this.peek.hidden = false;
    const words = [...this.under.querySelectorAll(".is-current")].at(-1);
    this.peek.style.top = `${words.getBoundingClientRect().bottom - this.paper.getBoundingClientRect().top + 6}px`;
    words.scrollIntoView({ block: "nearest" });
    this.peek.scrollIntoView({ block: "nearest" });
  }

  keep(mark) {
    this.current = mark ?? null;
    this.peek.hidden ||= !mark;
  }

  act(what) {
    this.begin();
    this.send(() => this.model.send(what));
  }

  // After a fix the keyboard is in the text, behind the new words.
  begin() {
    this.fixing = true;
    this.keep(null);
    this.area.focus({ preventScroll: true });
    setTimeout(() => { this.fixing = false; }, 2000);
  }

  asked({ tie, find, fixing }) {
    if (tie !== this.model.get("tie")) return;
    if (fixing) this.begin();
    if (find === undefined || !this.peek.hidden) return;
    this.current = this.marks.find(mark => mark.id === find) ?? null;
    this.draw();
  }

  tellMargin(what) {
    document.dispatchEvent(new CustomEvent("afterword-remark", { detail: { tie: this.model.get("tie"), ...what } }));
  }

  say(words) {
    this.live.textContent = "";
    setTimeout(() => { this.live.textContent = words; }, 50); // said again also where it is the same
  }
}

function render({ model, el }) {
  const editor = new Editor(model, el);
  return () => editor.stop();
}

export default { render };
