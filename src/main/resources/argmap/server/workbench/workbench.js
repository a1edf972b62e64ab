// The page as a whole: what comes from the program, keys, questions, and what is done.
import {$, all, choose, element, follow, map, narrow, showPane, view} from './choose.js';
import {channel} from './channel.js';
import {openSource} from './source.js';
import {selectSentence, selected, showText} from './text.js';
import {showOutline, step} from './outline.js';
import {below, decide, now, showQueue, walk} from './queue.js';
import {relating, showPicture} from './picture.js';

let source = null;
let saved = {version: 0, why: ''};
let gone = false;
let title = 'Argmap';

// The program.
const program = channel('tab', {
  open: (its) => {
    gone = false;
    if (source) its.send(JSON.stringify({type: 'since', version: source.version()}));
  },
  message: (message) => {
    const news = JSON.parse(message);
    hear[news.type]?.(news);
    tell();
  },
  closed: () => {
    gone = true;
    tell();
  },
});
const send = (message) => program.send(JSON.stringify(message));

const hear = {
  open(news) {
    title = news.file;
    if (source) return;
    source = openSource($('source'), news, {
      send, changed: moved, moved: followed,
      findings,
    });
    addEventListener('pagehide', () => source.view.destroy());
  },
  steps(news) {
    source.receive(news.from, news.steps);
  },
  stale: () => source.again(),
  refused: (news) => note(`Not taken: ${news.why}`),
  saved(news) {
    saved = news;
    if (news.conflict) conflict();
    else if (!$('notice').hidden && $('notice').dataset.kind === 'conflict') $('notice').hidden = true;
  },
  state(news) {
    title = news.title || title;
    $('title').textContent = title;
    document.title = `${title} – Argmap`;
    showOutline(news);
    const places = news.claims.filter((claim) => claim.from !== undefined)
        .map(({node, from, to}) => ({node, from, to}));
    map.places = source.placed(news.version, places) ?? map.places;
    showText(news);
    showQueue(news.version);
    if (unseen) seek(unseen);
    if (news.reading) return;
    document.documentElement.dataset.version = news.version;
    source?.connect();
  },
  picture: showPicture,
  outside: outside,
  note: (news) => note(news.why),
};

function tell() {
  const words = gone ? 'The program has stopped; what is in the file is kept'
    : !source ? 'Opening …'
    : saved.why ? `Not saved: ${saved.why}`
    : source.isWaiting() ? 'Saving …' : 'Saved';
  const place = $('saved');
  if (place.textContent !== words) place.textContent = words;
  place.classList.toggle('not', gone || Boolean(saved.why));
  $('undo').disabled = !source?.canUndo();
  $('redo').disabled = !source?.canRedo();
}

// Places in the source follow the words as they change.
function moved(update) {
  for (const place of map.places) {
    place.from = update.changes.mapPos(place.from, 1);
    place.to = update.changes.mapPos(place.to, -1);
  }
  tell();
}
function followed(update) {
  if (update.transactions.some((each) => each.isUserEvent('follow'))) return;
  const head = update.state.selection.main.head;
  const line = update.state.doc.lineAt(head);
  const its = map.places.find((place) => place.from <= head && head <= place.to) ??
    map.places.find((place) => line.from <= place.from && place.from <= line.to);
  if (its && its.node !== map.chosen) choose(its.node, 'source');
}
let unseen = ''; // chosen before the program told where it stands
follow((claim, from) => {
  unseen = '';
  if (!claim || from === 'source' || !source) return;
  seek(claim.node);
});
function seek(node) {
  const place = map.places.find((each) => each.node === node);
  if (place) source.show(place.from, place.to);
  unseen = place ? '' : node;
}

/** Findings beside the queue; those about suggestions that are not accepted yet are no news. */
function findings(list) {
  const count = list.filter((it) => it.code !== 'map.suggestions-left').length;
  $('findings').hidden = !count;
  $('findings').textContent = `${count} ${count === 1 ? 'finding' : 'findings'}`;
}
$('findings').addEventListener('click', () => {
  if (narrow.matches) view('source');
  else if ($('source').hidden) toggle('source');
  source.listFindings();
});

// Notices.
function note(words, kind = '', ...buttons) {
  $('notice').dataset.kind = kind;
  $('notice-words').textContent = words;
  const close = element('button', {type: 'button'}, 'Close');
  close.addEventListener('click', () => { $('notice').hidden = true; });
  $('notice-do').replaceChildren(...buttons, ...(kind === 'conflict' ? [] : [close]));
  $('notice').hidden = false;
}
const button = (words, act) => {
  const made = element('button', {type: 'button'}, words);
  made.addEventListener('click', act);
  return made;
};
let lastOutside = {before: [], after: []};
function outside(news) {
  lastOutside = news;
  if (saved.conflict) return;
  const count = Math.max(news.before.length, news.after.length);
  note(`Another program changed ${count} ${count === 1 ? 'line' : 'lines'} of the file; they are taken over here.`,
      'outside', button('Show them', difference));
}
function conflict() {
  if ($('notice').dataset.kind === 'conflict' && !$('notice').hidden) return;
  note('Another program changed the same lines of the file. Nothing is written until you choose.', 'conflict',
      button('Show the difference', difference),
      button('Keep mine', () => send({type: 'mine'})),
      button('Take the file’s', () => send({type: 'theirs'})));
}
function difference() {
  const lines = (all, kind, sign) => all.map((line) =>
    element('li', {class: kind}, `${sign} ${line.replace('\t', '  ')}`));
  ask({head: 'Changed outside', yes: '', body: [element('ul', {class: 'changed', tabindex: '0', 'aria-label': 'Lines before and after'},
      ...lines(lastOutside.before, 'was', '−'), ...lines(lastOutside.after, 'is', '+'))]});
}

// Questions.
const dialog = $('ask');
let answered = null;
let back = null;
/** Asks in a dialog; gives what `answer` makes of it, or null. */
function ask({head, about = '', body, yes = 'Do it', answer = () => true}) {
  settleAsked(); // the one before may be closed and not told so yet
  $('ask-head').textContent = head;
  $('ask-about').textContent = about;
  $('ask-about').hidden = !about;
  $('ask-body').replaceChildren(...body);
  $('ask-yes').hidden = !yes;
  $('ask-yes').textContent = yes;
  $('ask-no').textContent = yes ? 'Cancel' : 'Close';
  back = document.activeElement;
  dialog.returnValue = '';
  dialog.showModal();
  const first = dialog.querySelector('#ask-body input, #ask-body textarea');
  first?.focus();
  first?.select?.();
  return new Promise((resolve) => {
    answered = () => resolve(dialog.returnValue === 'yes' ? answer() : null);
  });
}
function settleAsked() {
  const how = answered;
  answered = null;
  how?.();
}
dialog.addEventListener('close', () => {
  if (dialog.open) return; // the next question already
  if (back?.isConnected) back.focus({preventScroll: true});
  settleAsked();
});
$('ask-no').addEventListener('click', () => dialog.close('no'));

function line(label, value) {
  const input = element('input', {type: 'text', value, autocomplete: 'off', spellcheck: 'true'});
  return {input, row: element('label', {}, label, input)};
}

/** A list to choose a claim from, sorted out by what is typed. */
function chooser(label, without, optional = '') {
  const input = element('input', {type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'options', autocomplete: 'off', 'aria-autocomplete': 'list'});
  const list = element('ul', {id: 'options', role: 'listbox', class: 'options', 'aria-label': label});
  let on = 0;
  let shown = [];
  const put = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const claims = map.claims.filter((claim) => claim.node !== without);
    const near = nearness(without);
    shown = claims.filter((claim) => words.every((word) =>
      `${claim.number} ${claim.title} ${claim.wording}`.toLowerCase().includes(word)))
        .sort((a, b) => near(a) - near(b));
    if (optional && !words.length) shown.unshift(null);
    on = Math.max(0, Math.min(on, shown.length - 1));
    list.replaceChildren(...shown.slice(0, 60).map((claim, i) => {
      const option = element('li', {'id': `option-${i}`, 'role': 'option', 'aria-selected': String(i === on)},
          ...(claim ? [element('b', {}, String(claim.number)), claim.title] : [optional]));
      option.addEventListener('click', () => { on = i; put(); });
      option.addEventListener('dblclick', () => dialog.close('yes'));
      return option;
    }));
    input.setAttribute('aria-activedescendant', shown.length ? `option-${on}` : '');
    list.children[on]?.scrollIntoView({block: 'nearest'});
  };
  input.addEventListener('input', () => { on = 0; put(); });
  input.addEventListener('keydown', (event) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!by) return;
    event.preventDefault();
    on = Math.max(0, Math.min(shown.length - 1, on + by));
    put();
  });
  put();
  return {rows: [element('label', {}, label, input), list], claim: () => shown[on] ?? null};
}
/** Claims of its own section first, what stands above before what stands below. */
function nearness(node) {
  const its = map.byNode.get(node) ?? map.byNode.get(map.chosen);
  return (claim) => !its ? claim.number
    : (claim.section === its.section ? 0 : 1000) + Math.abs(claim.number - its.number) + claim.depth;
}

// What is done. One thing after the other: each on the words that the one before left.
let last = Promise.resolve();
function act(name, given, done = () => {}, failed = () => {}) {
  last = last.then(async () => {
    try {
      await source.command(name, given);
      done();
    } catch (failure) {
      failed();
      note(failure?.message ?? String(failure));
    }
    tell();
  });
  return last;
}

const verbs = {support: 'Supports', attack: 'Opposes', concession: 'Is a concession of'};

async function relate(claim, kind) {
  if (!claim) return;
  const list = chooser('Which claim?', claim.node);
  const to = await ask({head: `${verbs[kind]} …`, about: claim.title, body: list.rows, answer: list.claim, yes: verbs[kind]});
  if (to) act('relate', {node: claim.node, kind, to: to.node});
}

relating(async (claim, to) => {
  const body = element('div', {class: 'acts'});
  for (const kind of Object.keys(verbs)) {
    const choice = element('button', {'type': 'button', 'data-kind': kind}, verbs[kind]);
    choice.addEventListener('click', () => {
      dialog.close('no');
      act('relate', {node: claim.node, kind, to: to.node});
    });
    body.append(choice);
  }
  ask({head: 'How does it bear on it?', about: `“${claim.title}” on “${to.title}”`, yes: '', body: [body]});
  body.querySelector('button').focus();
});

/** What has just got its name is chosen once the program tells of it. */
function named(node) {
  map.chosen = node;
  unseen = node;
}

async function retitle(claim) {
  if (!claim) return;
  const {input, row} = line('Title', claim.title);
  const title = await ask({head: 'Another title', body: [row], answer: () => input.value.trim(), yes: 'Rename'});
  if (!title || title === claim.title) return;
  const mark = claim.node[0];
  const node = mark + title + (mark === '[' ? ']' : '>');
  act('retitle', {node: claim.node, title}, () => named(node));
}

async function reword(claim) {
  if (!claim) return;
  const input = element('textarea', {});
  input.value = claim.wording;
  const row = element('label', {}, 'Wording', input);
  const text = await ask({head: 'Another wording', about: claim.title, body: [row], answer: () => input.value.trim(), yes: 'Reword'});
  if (text && text !== claim.wording) act('reword', {node: claim.node, text});
}

const short = (words) => {
  const first = words.replace(/[[\]<>{}#"“”]/g, '').split(/\s+/).slice(0, 8).join(' ');
  return first.replace(/[\s,;:.–—-]+$/, '');
};

async function makeClaim() {
  const quotes = selected();
  if (!quotes.length) return note('Select words of the text first: with the mouse, or with v and Shift and the arrows.');
  const {input, row} = line('Title of the claim', short(quotes[0].quote));
  const kind = element('select', {}, ...Object.entries(verbs).map(([value, words]) => element('option', {value}, words)));
  const list = chooser('It bears on', '', 'nothing yet');
  const made = await ask({
    head: 'A claim of these words', about: quotes.map((each) => `“${each.quote}”`).join(' … '),
    body: [row, element('label', {}, 'How', kind), ...list.rows], yes: 'Make it',
    answer: () => ({title: input.value.trim(), kind: kind.value, to: list.claim()}),
  });
  if (!made?.title) return;
  getSelection().removeAllRanges();
  const node = `[${made.title}]`;
  const [first, ...others] = quotes;
  await act('claim', {
    title: made.title, text: first.quote, quote: first.quote,
    ...(made.to ? {kind: made.kind, to: made.to.node} : {}),
  }, () => { named(node); });
  for (const other of others) await act('evidence', {node, quote: other.quote});
}

async function makeEvidence() {
  const quotes = selected();
  if (!quotes.length) return note('Select words of the text first: with the mouse, or with v and Shift and the arrows.');
  const list = chooser('For which claim?', '');
  const to = await ask({
    head: 'Evidence for …', about: quotes.map((each) => `“${each.quote}”`).join(' … '),
    body: list.rows, answer: list.claim, yes: 'Tie it',
  });
  if (!to) return;
  getSelection().removeAllRanges();
  for (const each of quotes) await act('evidence', {node: to.node, quote: each.quote});
  choose(to.node, 'text');
}

function settle(name, under) {
  const claim = now();
  if (!claim?.suggested) return;
  const others = under(claim);
  const its = decide([claim.node, ...others]);
  act(name, {node: claim.node}, () => its.done(source.next()), its.failed);
  if (others.length) {
    note(`Rejected “${claim.title}” and ${others.length} that ${others.length === 1 ? 'bears' : 'bear'} on it alone.`,
        '', button('Undo (z)', () => { acts.undo(); $('notice').hidden = true; }));
  }
}

const acts = {
  accept: () => settle('accept', () => []),
  reject: () => settle('reject', below),
  retitle: () => retitle(now()),
  reword: () => reword(now()),
  support: () => relate(now(), 'support'),
  attack: () => relate(now(), 'attack'),
  concession: () => relate(now(), 'concession'),
  next: () => walk(1),
  previous: () => walk(-1),
  claim: makeClaim,
  evidence: makeEvidence,
  undo: () => { source.undo(); tell(); },
  redo: () => { source.redo(); tell(); },
};
$('suggestion').addEventListener('click', (event) => {
  const its = event.target.closest('[data-act]');
  if (its) acts[its.dataset.act]();
});
$('select').addEventListener('mousedown', (event) => event.preventDefault());
$('select').addEventListener('click', (event) => {
  const its = event.target.closest('[data-select]');
  if (its) acts[its.dataset.select]();
});
$('undo').addEventListener('click', acts.undo);
$('redo').addEventListener('click', acts.redo);

// What is shown.
for (const each of all('.views button')) each.addEventListener('click', () => view(each.dataset.show));
let order = ['outline', 'source'];
const toggle = (name) => {
  if (narrow.matches) return view(name);
  const on = $(name).hidden;
  showPane(name, on);
  // Three panes of a low window are too low each: the one that was shown longest goes.
  order = [...order.filter((other) => other !== name), ...(on ? [name] : [])];
  if (order.length > (innerHeight < 1000 ? 2 : 3)) showPane(order.shift(), false);
  if (!on && ['outline', 'picture', 'source'].every((part) => $(part).hidden)) showPane('outline', true);
};
for (const each of all('.panes button')) each.addEventListener('click', () => toggle(each.dataset.pane));
const fit = () => {
  view(document.body.dataset.view);
  if (!narrow.matches && $('outline').hidden && $('picture').hidden && $('source').hidden) showPane('outline', true);
};
narrow.addEventListener('change', fit);
fit();

// Keys.
const keys = {
  a: acts.accept, x: acts.reject, t: acts.retitle, w: acts.reword, s: acts.support, o: acts.attack,
  c: acts.concession, n: acts.next, p: acts.previous, m: acts.claim, e: acts.evidence,
  v: selectSentence, z: acts.undo, Z: acts.redo, j: () => step(1), k: () => step(-1),
  1: () => toggle('outline'), 2: () => toggle('picture'), 3: () => toggle('source'),
  f: () => {
    if ($('source').hidden) toggle('source');
    const found = source.nextFinding();
    note(found ? found.message : 'There are no findings.');
  },
  '?': help,
};
function help() { $('keys').showModal(); }
$('help').addEventListener('click', help);
const typing = (target) => target.closest?.('input, textarea, select, .cm-editor, dialog');
const parts = () => [$('queue'), $('text'), $('outline'), pane(), source.view.contentDOM]
    .filter((part) => part.getClientRects().length);
const pane = () => document.querySelector('.pane');
addEventListener('keydown', (event) => {
  if (event.key === 'F6' && !dialog.open) {
    event.preventDefault();
    const list = parts();
    const here = list.findIndex((part) => part === document.activeElement || part.contains(document.activeElement));
    const next = (here + (event.shiftKey ? -1 : 1) + list.length) % list.length;
    list[next].focus();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z' && !typing(event.target)) {
    event.preventDefault();
    (event.shiftKey ? acts.redo : acts.undo)();
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  if (!$('letters').checked && event.key !== '?') return;
  const how = keys[event.key];
  if (!how || !source) return;
  event.preventDefault();
  how();
});
document.addEventListener('click', (event) => {
  const menu = $('export');
  if (menu.open && !menu.contains(event.target)) menu.open = false;
});
$('export').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    $('export').open = false;
    $('export').querySelector('summary').focus();
  }
});
