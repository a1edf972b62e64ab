// The picture of the map: it moves and zooms, keeps its place when it is drawn anew, and a box that
// is dragged onto another asks how the two bear on each other.
import {$, all, choose, element, follow, map} from './choose.js';

const MOST = 12;
const READABLE = 170; // pixels that a box is to be wide when it is shown
const pane = document.querySelector('.pane');
const sheet = pane.querySelector('.sheet');
let zoom = null;
let waiting = '';
let drawn = false;
let onto = () => {};

export const relating = (how) => { onto = how; };

const svg = () => sheet.querySelector('svg');
const boxOf = (claim) => claim?.box ? document.getElementById(claim.box) : null;
const claimOf = (box) => {
  const link = box?.querySelector('a');
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '';
  return map.byId.get(decodeURIComponent(href.slice(1))) ?? null;
};

function start() {
  zoom = Panzoom(sheet, {
    maxScale: MOST, minScale: 0.02, step: 0.25, canvas: true, animate: false, cursor: 'grab',
    touchAction: 'none', handleStartEvent: () => {},
  });
  const moves = {in: () => zoom.zoomIn(), out: () => zoom.zoomOut(), all: whole};
  for (const button of all('.zoom button')) button.addEventListener('click', moves[button.dataset.do]);
  pane.addEventListener('wheel', (event) => zoom.zoomWithWheel(event), {passive: false});
  pane.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = 60 / zoom.getScale();
    const pan = (x, y) => () => zoom.pan(x, y, {relative: true});
    const act = {'+': moves.in, '=': moves.in, '-': moves.out, '0': moves.all}[event.key] ??
      (event.target === pane && {
        ArrowLeft: pan(by, 0), ArrowRight: pan(-by, 0), ArrowUp: pan(0, by), ArrowDown: pan(0, -by),
      }[event.key]);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}

// The library sets its transform before the next frame, so places are reckoned and not measured: a
// point p of the sheet stands at o + scale * (p - o + pan), o being the middle of the pane.
const middle = (box) => {
  const matrix = box?.getCTM();
  if (!matrix) return null;
  const {x, y, width, height} = box.getBBox();
  const at = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
  return {x: at.x, y: at.y, width: width * matrix.a};
};

/** The whole picture in the pane. */
function whole() {
  const its = svg();
  if (!its || !pane.clientWidth) return;
  const {clientWidth: width, clientHeight: height} = its;
  zoom.zoom(Math.min(1, pane.clientWidth / width, pane.clientHeight / height));
  zoom.pan((pane.clientWidth - width) / 2, (pane.clientHeight - height) / 2);
}

function put() {
  if (!waiting || $('picture').hidden) return;
  zoom ?? start();
  const anchor = boxOf(map.byNode.get(map.chosen)) ?? sheet.querySelector('.node');
  const before = drawn && anchor ? [anchor.id, middle(anchor)] : null;
  sheet.innerHTML = waiting;
  waiting = '';
  if (!drawn) {
    drawn = true;
    // The library moves the sheet to its start in a task of its own, which comes before this one.
    setTimeout(() => {
      whole();
      centre(boxOf(map.byNode.get(map.chosen)));
    });
  } else if (before?.[1]) {
    const after = middle(document.getElementById(before[0]));
    const pan = zoom.getPan();
    if (after) zoom.pan(pan.x + before[1].x - after.x, pan.y + before[1].y - after.y);
  }
  mark(map.byNode.get(map.chosen));
}

/** An empty map is no picture. */
export function showPicture(news) {
  waiting = news.svg;
  put();
}
$('picture').addEventListener('shown', () => {
  put();
  centre(boxOf(map.byNode.get(map.chosen)));
});

function centre(box) {
  const at = zoom && middle(box);
  if (!at || !pane.clientWidth) return;
  const wanted = READABLE / at.width;
  if (zoom.getScale() < wanted) zoom.zoom(Math.min(wanted, MOST));
  zoom.pan(pane.clientWidth / 2 - at.x, pane.clientHeight / 2 - at.y);
}

function mark(claim) {
  for (const on of all('.node.on', sheet)) on.classList.remove('on');
  const box = boxOf(claim);
  box?.classList.add('on');
  return box;
}

follow((claim, from) => {
  const box = mark(claim);
  if (box && zoom && from !== 'picture' && !$('picture').hidden) centre(box);
});

// Boxes: a click chooses, a drag relates; a drag beside them moves the picture.
let drag = null;

sheet.addEventListener('pointerdown', (event) => {
  const box = event.target.closest('.node');
  const claim = claimOf(box);
  if (!claim || event.button !== 0) return;
  event.stopPropagation();
  event.preventDefault();
  drag = {claim, box, x: event.clientX, y: event.clientY, ghost: null, aim: null};
});
addEventListener('pointermove', (event) => {
  if (!drag) return;
  if (!drag.ghost) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 6) return;
    drag.ghost = element('div', {id: 'ghost'}, drag.claim.title);
    document.body.append(drag.ghost);
  }
  drag.ghost.style.left = `${event.clientX + 10}px`;
  drag.ghost.style.top = `${event.clientY + 10}px`;
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('.node') ?? null;
  drag.aim?.classList.remove('aim');
  drag.aim = under && under !== drag.box && claimOf(under) ? under : null;
  drag.aim?.classList.add('aim');
});
const drop = (event) => {
  if (!drag) return;
  const its = drag;
  drag = null;
  its.ghost?.remove();
  its.aim?.classList.remove('aim');
  if (event.type === 'pointercancel') return;
  if (!its.ghost) choose(its.claim.node, 'picture');
  else if (its.aim) onto(its.claim, claimOf(its.aim));
};
addEventListener('pointerup', drop);
addEventListener('pointercancel', drop);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && drag) drop({type: 'pointercancel'});
});
sheet.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  if (event.detail === 0) { // by the Enter key
    const claim = claimOf(link.closest('.node'));
    if (claim) choose(claim.node, 'picture');
  }
});
sheet.addEventListener('dragstart', (event) => event.preventDefault());
