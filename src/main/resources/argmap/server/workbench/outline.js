// The map as an outline: the claims of the reading page, in their order.
import {$, all, choose, element, follow, map, parsed} from './choose.js';

const outline = $('outline');
const made = new Map(); // by id: the article
const facts = new Map(); // by id: the numbers of its quotations, and its box in the picture
let shape = '';

export function showOutline(news) {
  map.sections = news.sections;
  map.claims = news.claims;
  map.byNode = new Map(news.claims.map((claim) => [claim.node, claim]));
  map.byId = new Map(news.claims.map((claim) => [claim.id, claim]));
  for (const claim of news.claims) {
    if (claim.html) {
      const [article] = parsed(claim.html);
      made.get(claim.id)?.replaceWith(article);
      made.set(claim.id, article);
      facts.set(claim.id, {
        proofs: all('.ev', article).map((proof) => proof.dataset.e), box: article.dataset.k ?? '',
      });
    }
    Object.assign(claim, facts.get(claim.id) ?? {proofs: [], box: ''});
  }
  for (const id of [...made.keys()]) {
    if (!map.byId.has(id)) made.delete(id);
  }
  const wanted = JSON.stringify(news.claims.map((claim) => [claim.id, claim.section]));
  if (wanted !== shape) {
    shape = wanted;
    const top = outline.scrollTop;
    const parts = [];
    let section = -1;
    for (const claim of news.claims) {
      if (claim.section !== section) {
        section = claim.section;
        const title = news.sections[section];
        if (title) parts.push(element('p', {class: 'sec'}, title));
      }
      if (made.has(claim.id)) parts.push(made.get(claim.id));
    }
    if (!parts.length) {
      parts.push(element('p', {class: 'none'}, 'The map has no claims yet. Select words of the text to make one.'));
    }
    outline.replaceChildren(...parts);
    outline.scrollTop = top;
  }
  mark(map.byNode.get(map.chosen) ?? null);
}

function mark(claim) {
  for (const on of all('.c.on', outline)) on.classList.remove('on');
  const article = claim && made.get(claim.id);
  article?.classList.add('on');
  return article;
}

follow((claim, from) => {
  const article = mark(claim);
  if (!article || from === 'outline') return;
  const box = article.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (box.top < frame.top || box.top > frame.bottom - 60) {
    outline.scrollTop += box.top - frame.top - 40;
  }
});

outline.addEventListener('click', (event) => {
  const article = event.target.closest('.c');
  if (!article || event.target.closest('a:not(.num), button')) return;
  const claim = map.byId.get(article.id);
  if (claim) choose(claim.node, 'outline');
});

/** The claim a number of places further in the outline. */
export function step(by) {
  const here = map.claims.findIndex((claim) => claim.node === map.chosen);
  const next = map.claims[here < 0 ? 0 : Math.max(0, Math.min(map.claims.length - 1, here + by))];
  if (next) choose(next.node);
}

outline.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (!by || event.target !== outline) return;
  event.preventDefault();
  step(by);
});
