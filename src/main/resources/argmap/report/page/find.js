// Search and filters. A page of 400 pages is two million letters: looking through all of them at
// each key takes some milliseconds, so there is no index.
const MOST_FOUND = 60;
const AROUND = 60;
const find = $('find');
const found = $('found');
let units = null;
let filtered = null;

/** The letters without accents and capitals; each keeps its place. */
function folded(words) {
  const plain = words.replace(/[^\x00-\x7f]/g, (c) => c.normalize('NFKD')[0]);
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain;
}
function wordsOf(element) {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.data;
    else if (node.matches?.('.pg')) words += '\u0001' + node.textContent + '\u0002';
    else if (!node.matches?.('.sn, sup, .ct, .n, .doubt, .more')) words += wordsOf(node);
  }
  return words;
}
function unitsOfPage() {
  const made = [];
  let page = '';
  let section = '';
  for (const element of all('.pg, .p, .sn, .c, h2, h3, h4, h5, h6, b[id]', document)) {
    if (element.matches('.pg')) page = 'p. ' + element.textContent;
    else if (/^(H\d|B)$/.test(element.nodeName)) section = element.id || section;
    else {
      const kind = element.matches('.c') ? 'claim' : element.matches('.sn') ? 'note' : 'text';
      const place = kind === 'claim' ? 'Claim ' + element.dataset.n
        : kind === 'note' ? 'n. ' + element.querySelector('.n').textContent
        : page || '¶ ' + element.id.split('-')[1];
      const turns = [];
      let words = '';
      for (const [, number, rest] of wordsOf(element).matchAll(/(?:\u0001(.*?)\u0002)?([^\u0001]*)/g)) {
        if (number) turns.push({at: words.length, place: 'p. ' + number});
        words = (words + rest.replace(/\s+/g, ' ')).replace(/^ | (?= )/g, '');
      }
      made.push({element, kind, place, turns, section, words, folded: folded(words)});
    }
  }
  return made;
}
const pageUnits = () => units ??= unitsOfPage();

function hit(unit, at, length) {
  const link = document.createElement('a');
  link.href = '#' + unit.element.id;
  const place = document.createElement('b');
  // A paragraph may go on on the next page: the page is that of the words found.
  place.textContent = unit.turns.filter((turn) => turn.at <= at).pop()?.place ?? unit.place;
  const mark = document.createElement('mark');
  mark.textContent = unit.words.slice(at, at + length);
  const start = Math.max(0, at - AROUND);
  link.append(place, ' ' + (start ? '…' : '') + unit.words.slice(start, at), mark,
      unit.words.slice(at + length, at + length + AROUND));
  const item = document.createElement('li');
  item.append(link);
  return item;
}
function search() {
  const wanted = [...folded(find.value).matchAll(/"([^"]+)"?|(\S+)/g)].map((m) => m[1] ?? m[2]);
  found.replaceChildren();
  found.hidden = wanted.length === 0;
  if (found.hidden) return say('');
  const order = {claim: 0, text: 1, note: 2};
  const hits = pageUnits()
      .filter((unit) => wanted.every((word) => unit.folded.includes(word)) && isIn(unit))
      .sort((a, b) => order[a.kind] - order[b.kind]);
  const list = document.createElement('ol');
  for (const unit of hits) {
    const [word] = wanted;
    for (let at = unit.folded.indexOf(word); at >= 0; at = unit.folded.indexOf(word, at + word.length)) {
      if (list.childElementCount < MOST_FOUND) list.append(hit(unit, at, word.length));
      if (unit.kind !== 'text') break;
    }
  }
  found.append(list);
  const more = list.childElementCount === MOST_FOUND ? ', the first ' + MOST_FOUND + ' shown' : '';
  say(hits.length === 0 ? 'Nothing found' : hits.length + ' found' + more);
}
find.addEventListener('input', search);
find.addEventListener('focus', pageUnits, {once: true});
$('found').closest('.search').addEventListener('keydown', (event) => {
  const links = all('a', found);
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (event.key === 'Escape') {
    found.hidden = true;
    find.focus();
  } else if (event.key === 'Enter' && event.target === find && links.length) {
    links[0].click();
  } else if (step && links.length) {
    event.preventDefault();
    (links[links.indexOf(document.activeElement) + step] ?? find).focus();
  }
});
found.addEventListener('click', (event) => {
  if (event.target.closest('a')) found.hidden = true;
});

// Filters: a claim is shown when it has one of the marks asked for, the work and the section.
const byWork = $('by-work');
const bySection = $('by-section');
const boxes = all('.filter input');

/** A section of the text holds the ones below it. */
function inSection(place) {
  const headings = all('h2[id], h3[id], h4[id], h5[id], h6[id], b[id]', text);
  const depth = (h) => Number(/^H(\d)$/.exec(h.nodeName)?.[1] ?? 9);
  const at = headings.findIndex((h) => '#' + h.id === place);
  if (at < 0) return null;
  let end = at + 1;
  while (end < headings.length && depth(headings[end]) > depth(headings[at])) end++;
  const names = new Set(headings.slice(at, end).map((h) => h.id));
  return new Set(pageUnits().filter((u) => names.has(u.section)).map((u) => u.element));
}
function isIn(unit) {
  if (!filtered) return true;
  if (unit.kind === 'claim') return !unit.element.matches('.out');
  if (filtered.parts && !filtered.parts.has(unit.element)) return false;
  return !filtered.work || unit.kind === 'text' || unit.element.matches('.cites');
}
function filter() {
  const marks = boxes.filter((box) => box.checked).map((box) => box.value);
  const work = byWork?.value ?? '';
  const section = bySection.value;
  const parts = section.startsWith('#') ? inSection(section) : null;
  filtered = marks.length || work || section ? {work, parts} : null;
  const fits = (claim) =>
    (!marks.length || marks.some((mark) => claim.dataset.m.split(' ').includes(mark))) &&
    (!work || claim.dataset.w.split(' ').includes(work)) &&
    (!section || (parts
      ? piecesOfClaim(claim).some((piece) => parts.has(piece.closest('.sn, .p')))
      : claim.dataset.s === section));
  let shown = 0;
  for (const claim of claims) {
    const out = !fits(claim);
    claim.classList.toggle('out', out);
    boxOf.get(claim)?.classList.toggle('dim', out);
    shown += out ? 0 : 1;
  }
  for (const [number, pieces] of piecesOf) {
    const claim = claimOfProof.get(number);
    for (const piece of pieces) piece.classList.toggle('dim', Boolean(claim?.matches('.out')));
  }
  let cites = 0;
  for (const note of all('.sn')) {
    const cited = Boolean(work) && note.dataset.w.split(' ').includes(work);
    note.classList.toggle('cites', cited);
    cites += cited ? 1 : 0;
  }
  for (const paragraph of all('.p, #text h2, #text h3, #text h4, #text h5, #text h6')) {
    const away = parts && paragraph.matches('.p') && !parts.has(paragraph);
    paragraph.classList.toggle('out', Boolean(away));
  }
  all('.filter')[0].classList.toggle('active', Boolean(filtered));
  say(!filtered ? '' : (claims.length ? shown + ' of ' + claims.length + ' claims' : '') +
    (work ? (claims.length ? ', ' : '') + cites + ' notes' : ''));
  if (work) show(all('.cites')[0]);
  else if (parts) show($(section.slice(1)), 'start');
}
all('.filter')[0].addEventListener('change', filter);
$('all').addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  for (const select of [byWork, bySection]) if (select) select.value = '';
  filter();
});
