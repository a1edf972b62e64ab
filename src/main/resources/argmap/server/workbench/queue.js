// The suggestions, one after the other, and what a person decides of each.
import {$, choose, element, follow, map} from './choose.js';

const card = $('suggestion');
let most = 0;
/** Decided here, and not yet in what the program tells: each with the version that tells it. */
const deciding = new Map();
export const open = () => map.claims.filter((claim) => claim.suggested && !deciding.has(claim.node));
export const now = () => map.byNode.get(map.chosen) ?? null;

function progress() {
  const left = open().length;
  most = Math.max(most, left);
  $('done').max = Math.max(1, most);
  $('done').value = most - left;
  $('done-words').textContent = most ? `${most - left} of ${most} decided` : 'none in this map';
}

const kinds = {support: 'supports', attack: 'opposes', concession: 'is a concession of', undercut: 'undercuts'};

function show() {
  const claim = now();
  if (!claim || deciding.has(claim.node)) {
    card.replaceChildren(element('p', {class: 'none'}, open().length
      ? 'Choose a claim, or press n for the first suggestion.'
      : map.claims.length ? 'Nothing is left to decide.' : ''));
    return;
  }
  const parts = [element('p', {class: 't'}, `${claim.number} ${claim.title}`)];
  if (claim.wording && claim.wording !== claim.title) parts.push(element('p', {class: 'wording'}, claim.wording));
  const about = element('p', {class: 'why'});
  const said = claim.bears.map((each) => [element('b', {}, kinds[each.kind] ?? each.words.toLowerCase()), ` ${each.to}`]);
  if (claim.quotes.length) said.push([claim.quotes[0].place]);
  if (claim.suggested) said.push([`suggested${claim.score ? ', ' + claim.score.toFixed(2) : ''}`]);
  if (claim.reason) said.push([claim.reason]);
  said.forEach((parts, i) => about.append(...(i ? [' · '] : []), ...parts));
  about.title = about.textContent;
  parts.push(about);
  const button = (act, key, words, kind = '') =>
    element('button', {'type': 'button', 'data-act': act, 'class': kind, 'title': `${words} (${key})`}, words, ' ', element('kbd', {}, key));
  const acts = element('div', {class: 'acts', role: 'toolbar', 'aria-label': 'Decide'});
  if (claim.suggested) {
    const under = below(claim).length;
    acts.append(button('accept', 'a', 'Accept', 'yes'),
        button('reject', 'x', under ? `Reject with ${under} under it` : 'Reject', 'no'));
  }
  acts.append(
      button('retitle', 't', 'Title'), button('reword', 'w', 'Wording'),
      button('support', 's', 'Supports …'), button('attack', 'o', 'Opposes …'),
      button('concession', 'c', 'Concession of …'));
  if (open().length) acts.append(button('next', 'n', 'Next'));
  parts.push(acts);
  const had = document.activeElement?.dataset?.act;
  card.replaceChildren(...parts);
  if (had) (card.querySelector(`[data-act=${had}]`) ?? $('queue')).focus();
}

/** The suggestions that bear on this one alone, and go with it. */
export function below(claim) {
  const gone = new Set([claim.node]);
  for (let before = 0; before < gone.size;) {
    before = gone.size;
    for (const each of map.claims) {
      if (each.suggested && each.bears.length && each.bears.every((its) => gone.has(its.to))) gone.add(each.node);
    }
  }
  gone.delete(claim.node);
  return [...gone];
}

/** Goes on to the next suggestion at once; what the program makes of it comes later. */
export function decide(nodes) {
  const seat = Math.max(0, open().findIndex((claim) => claim.node === nodes[0]));
  for (const node of nodes) deciding.set(node, Infinity);
  const left = open();
  const next = left[Math.min(seat, left.length - 1)];
  progress();
  choose(next ? next.node : nodes[0]);
  return {
    /** The program has it from this version on. */
    done: (version) => { for (const node of nodes) deciding.set(node, version); },
    failed: () => {
      for (const node of nodes) deciding.delete(node);
      choose(nodes[0]);
      progress();
    },
  };
}

export function showQueue(version) {
  for (const [node, from] of [...deciding]) {
    if (version >= from) deciding.delete(node);
  }
  progress();
  const queue = open();
  if (map.chosen && !map.byNode.has(map.chosen)) choose(queue[0]?.node ?? '');
  else if (!map.chosen && queue.length) choose(queue[0].node, 'start');
  show();
}

follow(show);

/** The suggestion a number of places further on, from the start again behind the last. */
export function walk(by) {
  const queue = open();
  if (!queue.length) return;
  const here = queue.findIndex((claim) => claim.node === map.chosen);
  const next = here < 0 ? (by > 0 ? 0 : queue.length - 1) : (here + by + queue.length) % queue.length;
  choose(queue[next].node);
}
