// Notes stand beside their marks where there is room, else below the paragraph of their mark. Where
// several want the same place, half of them move up and half down (least way, by merging blocks).
const GAP = 8;
const markOf = new Map(all('.p .sn', text).map((note) => [note, note.previousElementSibling]));

function inText() {
  for (const [note, mark] of markOf) mark.after(note);
}
function besideMarks() {
  inText();
  const [first] = markOf.keys();
  if (!first) return;
  if (getComputedStyle(first).position !== 'absolute') {
    const last = new Map();
    for (const [note, mark] of markOf) {
      const paragraph = mark.closest('.p');
      (last.get(paragraph) ?? paragraph).after(note);
      last.set(paragraph, note);
    }
    return;
  }
  const base = text.getBoundingClientRect().top;
  const blocks = [];
  for (const [note, mark] of markOf) {
    if (!mark.getClientRects().length) continue;
    const want = mark.getBoundingClientRect().top - base;
    let block = {notes: [[note, 0]], wants: [want], top: want, height: note.offsetHeight + GAP};
    while (blocks.length && blocks[blocks.length - 1].top + blocks[blocks.length - 1].height > block.top) {
      const before = blocks.pop();
      const notes = [...before.notes, ...block.notes.map(([n, at]) => [n, at + before.height])];
      const wants = [...before.wants, ...block.wants.map((at) => at - before.height)].sort((a, b) => a - b);
      const top = Math.max(0, wants[wants.length >> 1]);
      block = {notes, wants, top, height: before.height + block.height};
    }
    blocks.push(block);
  }
  for (const {notes, top} of blocks) for (const [note, at] of notes) note.style.top = top + at + 'px';
}

let width = 0;
new ResizeObserver(() => {
  if (text.clientWidth !== width) {
    width = text.clientWidth;
    besideMarks();
  }
}).observe(text);
document.fonts?.ready.then(besideMarks);
document.querySelector('.filter')?.addEventListener('change', () => setTimeout(besideMarks));
