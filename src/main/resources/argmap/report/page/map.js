// The map moves and zooms by mouse, touch and keys, and shows the box that is chosen.
const pane = document.querySelector('.pane');
const MOST = 12;
const READABLE = 170; // pixels that a box is to be wide when it is shown
let centre = () => {};

if (pane) {
  const sheet = pane.querySelector('.sheet');
  const svg = sheet.querySelector('svg');
  const zoom = Panzoom(sheet, {
    maxScale: MOST, minScale: 0.5, step: 0.25, canvas: true, animate: false, cursor: 'grab',
    touchAction: 'none', handleStartEvent: () => {},
  });
  const moves = {
    in: () => zoom.zoomIn(), out: () => zoom.zoomOut(), all: () => zoom.reset(),
  };
  for (const button of all('.zoom button')) {
    button.addEventListener('click', moves[button.dataset.do]);
  }
  pane.addEventListener('wheel', (event) => zoom.zoomWithWheel(event), {passive: false});
  pane.addEventListener('dragstart', (event) => event.preventDefault());
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
    act();
  });
  // A drag that ends on a box is no click on it.
  let from = null;
  pane.addEventListener('pointerdown', (event) => { from = [event.clientX, event.clientY]; });
  pane.addEventListener('click', (event) => {
    if (from && event.detail && Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 5) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
  // Transforms are set by the library before the next frame: places are reckoned, not measured.
  centre = (box) => {
    const matrix = box?.getCTM();
    if (!matrix || !svg.clientWidth) return;
    const {x, y, width, height} = box.getBBox();
    const at = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
    const wanted = READABLE / (width * matrix.a);
    if (zoom.getScale() < wanted) zoom.zoom(Math.min(wanted, MOST));
    zoom.pan(svg.clientWidth / 2 - at.x, svg.clientHeight / 2 - at.y);
  };
  // The library moves the map to its start in a task of its own, which comes before this one.
  setTimeout(() => { if (chosen?.matches('.c')) centre(boxOf.get(chosen)); });
  pane.addEventListener('focusin', (event) => {
    const link = event.target.closest('a');
    if (link && link.matches(':focus-visible')) centre(link.parentElement);
  });
}
