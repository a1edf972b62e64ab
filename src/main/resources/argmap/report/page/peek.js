// What a link leads to, shown beside it under the pointer or at the focus. It stays while the
// pointer is on it and goes with Escape (WCAG 2.2, 1.4.13).
const peek = $('peek');
const WAIT = 250;
const LONGEST = 600;
let timer = 0;
let peeking = null;

function preview(link) {
  const to = target(link);
  if (!to || to.contains(link) || to.matches('.pg, .m')) return '';
  if (to.matches('.c')) {
    const title = to.querySelector('h3').textContent;
    return title + (to.querySelector('.wording') ? '\n' + to.querySelector('.wording').textContent : '');
  }
  if (to.matches('.sn')) return isShown(to) ? '' : to.querySelector('.n').textContent + ' ' + wordsOf(to);
  if (to.matches('.works li')) return to.querySelector('.desc').textContent;
  if (to.matches('.p')) return isShown(to) ? '' : wordsOf(to);
  return '';
}
function unpeek() {
  clearTimeout(timer);
  peek.hidden = true;
  peeking?.removeAttribute('aria-describedby');
  for (const glow of all('.glow')) glow.classList.remove('glow');
  peeking = null;
}
function place(link) {
  const box = link.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = peek;
  const below = box.bottom + 6 + height < innerHeight;
  peek.style.left = Math.max(8, Math.min(box.left, innerWidth - width - 8)) + 'px';
  peek.style.top = Math.max(8, below ? box.bottom + 6 : box.top - height - 6) + 'px';
}
function peekAt(link) {
  unpeek();
  const to = target(link);
  if (to) to.classList.add('glow');
  const words = preview(link);
  peeking = link;
  if (!words) return;
  peek.textContent = words.length > LONGEST ? words.slice(0, LONGEST) + '…' : words;
  peek.hidden = false;
  link.setAttribute('aria-describedby', 'peek');
  place(link);
}
const linkAt = (element) => element.closest?.('main a[href^="#"], aside a[href^="#"]');
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link && link !== peeking) {
    clearTimeout(timer);
    timer = setTimeout(() => peekAt(link), WAIT);
  } else if (!link && !event.target.closest?.('#peek')) {
    clearTimeout(timer);
    timer = setTimeout(unpeek, WAIT);
  } else clearTimeout(timer);
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event.target);
  if (link && link.matches(':focus-visible')) peekAt(link);
  else unpeek();
});
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') unpeek(); });
addEventListener('hashchange', unpeek);
addEventListener('scroll', () => { if (peeking && !peeking.matches(':hover, :focus')) unpeek(); },
    {capture: true, passive: true});
