// One thing is chosen: what the address names. Text, map and claims show it together.
const narrow = matchMedia('(max-width: 56rem)');
let chosen = null;

const light = (elements, name = 'lit') => {
  for (const element of elements) if (element) element.classList.add(name);
};
const unlight = () => {
  for (const name of ['on', 'lit', 'now']) {
    for (const element of all('.' + name)) element.classList.remove(name);
  }
};
const view = (name) => {
  document.body.dataset.view = name;
  for (const button of all('[data-view]', document.body)) {
    if (button.matches('button')) button.ariaPressed = String(button.dataset.view === name);
  }
};
const isShown = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.top >= 60 && box.bottom <= innerHeight;
};
const show = (element, block = 'center') => {
  if (element && !isShown(element)) element.scrollIntoView({block});
};
/** The panel of claims scrolls by itself on a wide screen, and the text must not move with it. */
const panel = document.querySelector('.claims');
const showClaim = (element) => {
  if (narrow.matches) return show(element, 'nearest');
  const at = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  if (at < 0 || at + Math.min(element.offsetHeight, panel.clientHeight / 2) > panel.clientHeight) {
    panel.scrollTop += at - 12;
  }
};
const say = (words) => { if (count) count.textContent = words; };
const numbers = (some) => some.map((claim) => claim.dataset.n).join(', ');

function chooseClaim(claim) {
  claim.classList.remove('out');
  light([claim], 'on');
  const pieces = piecesOfClaim(claim);
  light(pieces);
  light([boxOf.get(claim)], 'on');
  if (!narrow.matches) show(pieces[0]);
  showClaim(claim);
  centre(boxOf.get(claim));
  say(claim.querySelector('h3').textContent);
}
function chooseInText(element, borne, words) {
  light([element], 'on');
  light(borne);
  light(borne.map((claim) => boxOf.get(claim)));
  if (!narrow.matches && borne.length) showClaim(borne[0]);
  show(element);
  if (borne.length && words) say(words + ' ' + numbers(borne));
}
function chooseNote(note) {
  note.closest('.out')?.classList.remove('out');
  const back = note.querySelector('a.n');
  light([back && target(back)], 'on');
  chooseInText(note, [...new Set(claimsByNote.get(note.id) ?? [])], 'A note behind claims');
}
function chooseWork(work) {
  light(all('.sn').filter((note) => note.dataset.w.split(' ').includes(work.id)));
  const resting = claims.filter((claim) => claim.dataset.w.split(' ').includes(work.id));
  chooseInText(work, resting, 'A work behind claims');
}

function choose() {
  const element = $(decodeURIComponent(location.hash.slice(1)));
  if (!element || element === document.body) return;
  unlight();
  chosen = element;
  if (argument) view(element.id === 'map' ? 'map' : argument.contains(element) ? 'claims' : 'text');
  if (element.matches('.c')) chooseClaim(element);
  else if (element.matches('.sn')) chooseNote(element);
  else if (element.matches('.m')) {
    chooseNote(target(element));
    show(element);
  } else if (element.matches('.works li')) chooseWork(element);
  else if (element.matches('.p')) {
    element.classList.remove('out');
    chooseInText(element, claimsOfPieces(element), 'This paragraph bears claims');
  } else show(element, 'start');
  keepFocus(element);
}

/** What had the focus may have been hidden with its list or view; then what was chosen has it. */
function keepFocus(element) {
  const has = document.activeElement;
  if (has && has !== document.body && has.getClientRects().length) return;
  if (!element.matches('a, button, [tabindex]')) element.tabIndex = -1;
  element.focus({preventScroll: true});
}

addEventListener('hashchange', choose);
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) choose();
  const words = event.target.closest?.('#text .p');
  if (link || !words || event.target.closest('a, .sn') || !getSelection().isCollapsed) return;
  const piece = event.target.closest('.e');
  const claim = piece && claimOfProof.get(piece.dataset.e.split(' ')[0]);
  location.hash = claim ? claim.id : words.id;
});
for (const button of all('.tabs button')) {
  button.addEventListener('click', () => view(button.dataset.view));
}
