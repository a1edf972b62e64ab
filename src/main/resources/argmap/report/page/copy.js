// A quotation with its citation, or the address of a claim, into the clipboard.
const style = $('cite');
for (const part of all('.copy, .cite, .with')) part.hidden = false;

function citation(place) {
  const {author, work} = document.body.dataset;
  const last = author.split(' ').pop();
  const pages = place.replace(/^pp?\. /, '');
  const parts = {
    chicago: [author, work, pages],
    mla: [last ? last + ' ' + pages : pages],
    apa: [last, 'n.d.', place],
  }[style.value];
  return '(' + parts.filter(Boolean).join(', ') + ')';
}
async function copy(words, button) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const box = document.createElement('textarea');
    box.value = words;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    button.focus();
  }
  say('Copied: ' + words);
}
argument?.addEventListener('click', (event) => {
  const button = event.target.closest('.copy');
  if (!button) return;
  if (button.dataset.copy === 'link') {
    copy(location.href.split('#')[0] + '#' + button.closest('.c').id, button);
    return;
  }
  const quotation = button.closest('.q');
  const place = quotation.querySelector('.at').textContent;
  copy(quotation.firstChild.data.trim() + ' ' + citation(place), button);
});
$('with-claims')?.addEventListener('change', (event) =>
  document.body.classList.toggle('with-claims', event.target.checked));
