// The suggestions, one after the other, and what a person decides of each.
import {$, choose, element, follow, map} from './choose.js';

const card = $('suggestion');
let most = 0;
let current = '';
let seat = 0; // place in the queue that the next suggestion takes when this one is decided

export const open = () => map.claims.filter((claim) => claim.suggested);
export const now = () => map.byNode.get(map.chosen) ?? null;

/** What was accepted keeps its score, so it counts as decided the next day as well. */
function progress() {
  const left = open().length;
  const decided = map.claims.filter((claim) => !claim.suggested && claim.score).length;
  most = Math.max(most, left + decided);
  $('done').max = Math.max(1, most);
  $('done').value = most - left;
  $('done-words').textContent = most ? `${most - left} of ${most} decided` : 'none in this map';
}

const kinds = {support: 'supports', attack: 'opposes', concession: 'is a concession of', undercut: 'undercuts'};

function show() {
  const claim = now();
  if (!claim) {
    card.replaceChildren(element('p', {class: 'none'}, open().length
      ? 'Choose a claim, or press n for the first suggestion.'
      : map.claims.length ? 'Nothing is left to decide.' : ''));
    return;
  }
  const parts = [element('p', {class: 't'}, `${claim.number} ${claim.title}`)];
  if (claim.wording && claim.wording !== claim.title) parts.push(element('p', {class: 'wording'}, claim.wording));
  const about = element('p', {class: 'why'});
  for (const each of claim.bears) {
    about.append(element('b', {}, kinds[each.kind] ?? each.words.toLowerCase()), ` ${each.to} · `);
  }
  if (claim.suggested) about.append(`suggested${claim.score ? ', ' + claim.score.toFixed(2) : ''}`);
  if (claim.reason) about.append(` · ${claim.reason}`);
  if (claim.quotes.length) about.append(` · ${claim.quotes[0].place}`);
  parts.push(about);
  const button = (act, key, words, kind = '') =>
    element('button', {'type': 'button', 'data-act': act, 'class': kind, 'title': `${words} (${key})`}, words, ' ', element('kbd', {}, key));
  const acts = element('div', {class: 'acts', role: 'toolbar', 'aria-label': 'Decide'});
  if (claim.suggested) acts.append(button('accept', 'a', 'Accept', 'yes'), button('reject', 'x', 'Reject', 'no'));
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

export function showQueue() {
  progress();
  const queue = open();
  if (current && !map.byNode.get(current)?.suggested && map.chosen === current) {
    const next = queue[Math.min(seat, queue.length - 1)];
    current = next?.node ?? '';
    if (next) choose(next.node);
    else if (!map.byNode.has(map.chosen)) choose('');
  } else if (!map.chosen && queue.length) {
    choose(queue[0].node, 'start');
  }
  show();
}

follow((claim) => {
  if (claim?.suggested) {
    current = claim.node;
    seat = open().indexOf(claim);
  } else current = '';
  show();
});

/** The suggestion a number of places further on, from the start again behind the last. */
export function walk(by) {
  const queue = open();
  if (!queue.length) return;
  const here = queue.findIndex((claim) => claim.node === map.chosen);
  const next = here < 0 ? (by > 0 ? 0 : queue.length - 1) : (here + by + queue.length) % queue.length;
  choose(queue[next].node);
}
