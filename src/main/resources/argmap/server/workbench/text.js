// The text: pieces of the reading page, the words that claims quote, and the words selected.
import {$, all, choose, element, follow, map, narrow, parsed, view} from './choose.js';

const text = $('text');
const pieces = new Map(); // by name: its elements
let order = [];

export function showText(news) {
  for (const [id, html] of news.text) {
    const fresh = parsed(html);
    const old = pieces.get(id);
    if (old?.length && fresh.length && old[0].isConnected) {
      old[0].before(...fresh);
      for (const each of old) each.remove();
    }
    pieces.set(id, fresh);
  }
  if (news.order) {
    order = news.order;
    text.replaceChildren(...order.flatMap((id) => pieces.get(id) ?? []));
    if (!text.childElementCount && !news.reading) {
      text.append(element('p', {class: 'none'}, 'There is no text with this map. Name one in its head: source: reading.txt'));
    }
  }
  light(map.byNode.get(map.chosen) ?? null);
}

function light(claim) {
  for (const lit of all('.e.lit, .dr.lit', text)) lit.classList.remove('lit');
  if (!claim) return [];
  const numbers = new Set(claim.proofs ?? []);
  const its = [];
  for (const piece of all('[data-e]', text)) {
    if (piece.dataset.e.split(' ').some((number) => numbers.has(number))) its.push(piece);
  }
  for (const piece of its) piece.classList.add('lit');
  return its;
}

const inView = (element) => {
  const box = element.getBoundingClientRect();
  const frame = text.getBoundingClientRect();
  return box.height > 0 && box.top >= frame.top && box.bottom <= frame.bottom;
};

follow((claim, from) => {
  const its = light(claim);
  if (!its.length || from === 'text' || inView(its[0])) return;
  its[0].scrollIntoView({block: 'center'});
});

/** A link within the page leads to a claim or to a place of the text. */
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link || link.classList.contains('skip') || link.closest('.sheet')) return;
  event.preventDefault();
  const id = decodeURIComponent(link.getAttribute('href').slice(1));
  const claim = map.byId.get(id);
  if (claim) {
    if (narrow.matches) view('outline');
    choose(claim.node);
    return;
  }
  const place = document.getElementById(id);
  if (!place) return;
  if (narrow.matches && text.contains(place)) view('text');
  place.scrollIntoView({block: 'center'});
  for (const on of all('.p.on, .sn.on, li.on', text)) on.classList.remove('on');
  place.closest('.p, .sn, li')?.classList.add('on');
});

text.addEventListener('click', (event) => {
  if (event.target.closest('a') || !getSelection().isCollapsed) return;
  const piece = event.target.closest('[data-e]');
  if (!piece) return;
  const numbers = piece.dataset.e.split(' ');
  const claim = map.claims.find((each) => each.proofs?.some((proof) => numbers.includes(proof)));
  if (claim) choose(claim.node, 'text');
});

// Words selected, over the ends of paragraphs and pages: one quotation for each paragraph.
const SIGNS = '.pg, sup, .ct';
const LETTER = /[\p{L}\p{N}]/u;

function words(container, range) {
  const note = container.matches('.sn');
  const walk = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  let found = '';
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const within = node.parentElement;
    if (within.closest(SIGNS)) continue;
    if (within.closest('.sn') !== (note ? container : null)) continue;
    if (note && within.closest('.n')) continue;
    let from = node === range.startContainer ? range.startOffset : 0;
    let to = node === range.endContainer ? range.endOffset : node.data.length;
    if (from >= to) continue;
    // Half a word is no quotation: a drag that ends within one means all of it.
    while (from > 0 && LETTER.test(node.data[from - 1]) && LETTER.test(node.data[from])) from--;
    while (to < node.data.length && LETTER.test(node.data[to - 1]) && LETTER.test(node.data[to])) to++;
    found += node.data.slice(from, to);
  }
  return found.replace(/\s+/g, ' ').trim();
}

/** The quotations that the selection comes to, each with the place it stands in. */
export function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return [];
  const start = range.startContainer.nodeType === 3 ? range.startContainer.parentElement : range.startContainer;
  const end = range.endContainer.nodeType === 3 ? range.endContainer.parentElement : range.endContainer;
  const note = start.closest?.('.sn');
  if (note && note === end.closest?.('.sn')) {
    const quote = words(note, range);
    return quote ? [{quote, id: note.id}] : [];
  }
  return all('.p', text).filter((p) => range.intersectsNode(p))
      .map((p) => ({quote: words(p, range), id: p.id}))
      .filter((each) => /[\p{L}\p{N}]{2}/u.test(each.quote));
}

const bar = $('select');
document.addEventListener('selectionchange', () => {
  if (document.activeElement?.closest?.('#select, dialog')) return;
  const quotes = selected();
  bar.hidden = !quotes.length;
  if (!quotes.length) return;
  const boxes = getSelection().getRangeAt(0).getClientRects();
  const box = boxes[boxes.length - 1];
  if (!box) return;
  const top = box.bottom + 8 + bar.offsetHeight > innerHeight ? box.top - bar.offsetHeight - 8 : box.bottom + 8;
  bar.style.top = `${Math.max(4, top)}px`;
  bar.style.left = `${Math.max(4, Math.min(innerWidth - bar.offsetWidth - 8, box.right - bar.offsetWidth))}px`;
});

// By keys alone: a paragraph is walked to with the arrows, a sentence selected with v.
let at = null;

export function atParagraph() {
  const frame = text.getBoundingClientRect();
  if (at?.isConnected && inView(at)) return at;
  at = all('.p', text).find((p) => p.getBoundingClientRect().bottom > frame.top + 20) ?? null;
  return at;
}

function walkTo(p) {
  if (!p) return;
  for (const on of all('.p.on', text)) on.classList.remove('on');
  at = p;
  p.classList.add('on');
  if (!inView(p)) p.scrollIntoView({block: 'center'});
}

text.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const selection = getSelection();
  if (event.shiftKey && !selection.isCollapsed) {
    const how = {
      ArrowRight: ['forward', 'word'], ArrowLeft: ['backward', 'word'],
      ArrowDown: ['forward', 'line'], ArrowUp: ['backward', 'line'],
    }[event.key];
    if (!how) return;
    event.preventDefault();
    selection.modify('extend', ...how);
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const list = all('.p', text);
  const here = list.indexOf(atParagraph());
  walkTo(at?.classList.contains('on') ? list[here + (event.key === 'ArrowDown' ? 1 : -1)] : list[here]);
});

/** Selects the next sentence of the paragraph that is walked to. */
export function selectSentence() {
  const p = atParagraph();
  if (!p) return;
  walkTo(p);
  text.focus({preventScroll: true});
  const selection = getSelection();
  const inside = !selection.isCollapsed && p.contains(selection.focusNode);
  if (inside) selection.collapseToEnd();
  else {
    const first = document.createTreeWalker(p, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(SIGNS + ', .sn') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT).nextNode();
    if (!first) return;
    selection.collapse(first, 0);
  }
  selection.modify('extend', 'forward', 'sentence');
  if (selection.isCollapsed || !selected().length) selection.modify('extend', 'forward', 'paragraph');
}
