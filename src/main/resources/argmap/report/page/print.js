// On paper each note stands at the foot of the page that its mark is on. CSS has a word for that
// (float: footnote, CSS GCPM 3, 2.5) which no browser knows, so the pages are made here: all blocks
// are laid out once at the width of the paper, then dealt out line by line with their notes.
const LEAST = 2; // lines of a paragraph that may stand alone at a page's foot or head

function laidOut() {
  const body = document.createElement('div');
  body.className = 'leaf measured';
  const head = document.querySelector('.head').cloneNode(true);
  const blocks = [head, ...all('#text > :is(.p, blockquote, h2, h3, h4, h5, h6):not(.out)')
      .map((block) => block.cloneNode(true))];
  const notes = new Map();
  for (const block of blocks) {
    for (const part of all('.folds, .ct', block)) part.remove();
    for (const note of all('.sn', block)) {
      const mark = note.previousElementSibling;
      note.remove();
      note.classList.add('fn');
      notes.set(mark, note);
    }
    for (const named of [block, ...all('[id]', block)]) named.removeAttribute('id');
  }
  body.append(...blocks, ...notes.values());
  document.body.append(body);
  return {body, blocks, notes};
}

/** What is to be known of a block: its height, its lines, and the notes marked in each of them. */
function measure(block, notes, noteHeight) {
  const words = block.matches('blockquote') ? block.firstElementChild : block;
  const style = getComputedStyle(words);
  const {top, height} = words.getBoundingClientRect();
  const line = parseFloat(style.lineHeight) || height;
  const isWords = words.matches('.p');
  const marks = all('sup', words).filter((mark) => notes.has(mark)).map((mark) => {
    const box = mark.getBoundingClientRect();
    const at = Math.floor(((box.top + box.bottom) / 2 - top) / line);
    return {note: notes.get(mark), height: noteHeight.get(notes.get(mark)), line: at};
  });
  const outer = getComputedStyle(block);
  const around = parseFloat(outer.marginTop) + parseFloat(outer.marginBottom);
  return {block, words, top, line, around, height, isWords, marks,
    lines: isWords ? Math.max(1, Math.round(height / line)) : 1};
}

/** Cuts a paragraph where a line begins and gives its rest. Both halves keep their lines. */
function cut(words, y) {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const below = (node, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    return box.height > 0 && (box.top + box.bottom) / 2 > y;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data || node.parentElement.closest('.pg') || !below(node, node.data.length - 1)) continue;
    let low = 0;
    let high = node.data.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (below(node, middle)) high = middle; else low = middle + 1;
    }
    return {node, at: low};
  }
  return null;
}
function divide(words, place) {
  const range = document.createRange();
  range.setStart(place.node, place.at);
  range.setEndAfter(words.lastChild);
  const rest = words.cloneNode(false);
  rest.append(range.extractContents());
  rest.classList.add('cont');
  return rest;
}

function pages() {
  const {body, blocks, notes} = laidOut();
  const noteHeight = new Map([...notes.values()].map((n) => [n, n.offsetHeight]));
  const full = body.clientWidth * 238 / 174; // a sheet is 174 by 238 mm: it fits A4 and Letter
  const rule = 14;
  const leaves = [];
  let leaf = null;
  const turn = () => leaves.push(leaf = {parts: [], notes: [], left: full});
  const put = (part, height, marks) => {
    leaf.parts.push(part);
    for (const mark of marks) {
      if (!leaf.notes.length) leaf.left -= rule;
      leaf.notes.push(mark.note);
      leaf.left -= mark.height;
    }
    leaf.left -= height;
  };
  const costs = (marks) => marks.reduce((sum, m) => sum + m.height, marks.length ? rule : 0);
  turn();
  const measured = blocks.map((block) => measure(block, notes, noteHeight));
  // All places are read before the first cut changes the layout.
  const plan = [];
  for (const [i, m] of measured.entries()) {
    let from = 0;
    const next = measured[i + 1];
    while (from < m.lines) {
      const room = leaf.left;
      const marksTo = (to) => m.marks.filter((k) => k.line >= from && (k.line < to || to === m.lines));
      const heightTo = (to) => (m.isWords ? (to - from) * m.line : m.height) + (from ? 0 : m.around);
      const keeps = m.isWords || !next ? 0 : next.around + LEAST * next.line;
      let to = m.lines;
      while (to > from && heightTo(to) + costs(marksTo(to)) + keeps > room) to--;
      const rest = m.lines - to;
      if (rest && rest < LEAST) to = m.lines - LEAST;
      if (rest && to - from < LEAST) to = from;
      if (to <= from) {
        if (leaf.parts.length) { turn(); continue; }
        to = Math.min(m.lines, from + 1); // not even one line and its notes fit: they run over
      }
      const place = from ? cut(m.words, m.top + from * m.line) : null;
      const part = {m, place};
      plan.push(part);
      put(part, heightTo(to), marksTo(to));
      from = to;
      if (from < m.lines) turn();
    }
  }
  for (const part of plan.reverse()) {
    part.element = part.place ? divide(part.m.words, part.place) : part.m.block;
  }
  const sheets = document.createElement('div');
  sheets.id = 'sheets';
  for (const {parts, notes: foot, left} of leaves) {
    const sheet = document.createElement('div');
    sheet.className = left < 0 ? 'leaf over' : 'leaf';
    const notesBox = document.createElement('div');
    notesBox.className = 'foot';
    notesBox.append(...foot);
    sheet.append(...parts.map((part) => part.element));
    if (foot.length) sheet.append(notesBox);
    sheets.append(sheet);
  }
  body.remove();
  return sheets;
}

addEventListener('beforeprint', () => {
  $('sheets')?.remove();
  if (!text.querySelector('.p')) return;
  inText();
  document.body.prepend(pages());
  root.classList.add('paged');
});
addEventListener('afterprint', () => {
  root.classList.remove('paged');
  $('sheets')?.remove();
  besideMarks();
});
