// Arrow keys: right from a claim to its evidence, the note and the work; left back; up and down
// to what stands beside. They work where a claim, or a box of the map, has the focus.
const LEVELS = ['.c', '.ev', '.nt', 'li'];
const HANDLES = {'.c': '.num', '.ev': '.at', '.nt': '.n', 'li': '.wk'};
const levelOf = (stop) => LEVELS.findIndex((level) => stop.matches(level));
const handle = (stop) => stop.querySelector(HANDLES[LEVELS[levelOf(stop)]]);

function beside(stop, step) {
  const level = LEVELS[levelOf(stop)];
  const row = level === '.c'
    ? claims.filter((claim) => !claim.matches('.out'))
    : all(level, above(stop)).filter((each) => handle(each));
  return row[row.indexOf(stop) + step];
}
const above = (stop) => stop.parentElement.closest(LEVELS.slice(0, levelOf(stop)).join(',') || 'x');
const below = (stop) => all(LEVELS[levelOf(stop) + 1] ?? 'x', stop).find((each) => handle(each));

function visit(stop) {
  if (stop.matches('.c')) {
    history.replaceState(null, '', '#' + stop.id);
    choose();
  } else {
    const proof = stop.closest('.ev');
    for (const piece of all('.now')) piece.classList.remove('now');
    const pieces = piecesOf.get(proof.dataset.e) ?? [];
    const note = stop.matches('.ev') ? null : target(stop.closest('.nt').querySelector('.n'));
    const work = stop.matches('li') ? target(handle(stop)) : null;
    light(note ? [note] : pieces, 'now');
    if (!narrow.matches) show(work ?? note ?? pieces[0]);
  }
  handle(stop).focus({preventScroll: true});
  showClaim(stop);
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const way = {ArrowRight: 'in', ArrowLeft: 'out', ArrowDown: 1, ArrowUp: -1}[event.key];
  if (!way || !argument) return;
  const box = event.target.closest('.pane a');
  const open = event.target === document.body && chosen?.matches('.c') && way === 'in';
  const from = box ? target(box) : open ? chosen : event.target.closest(LEVELS.join(','));
  if (!from || !from.closest('.claims')) return;
  const to = way === 'in' ? below(from) : way === 'out' ? above(from) : beside(from, way);
  if (!to && !box) return;
  event.preventDefault();
  if (box) view('claims');
  if (from.matches('.c') && !from.matches('.on')) visit(from);
  visit(to ?? from);
});
