// What the page knows of the map, and the one thing that is chosen: all parts show it together.
export const $ = (id) => document.getElementById(id);
export const all = (css, from = document) => [...from.querySelectorAll(css)];
export const narrow = matchMedia('(max-width: 56rem)');

/** `claims` in the order of the outline; `chosen` is the node written out: "[Title]". */
export const map = {claims: [], byNode: new Map(), byId: new Map(), places: [], chosen: '', sections: {}};

const followers = [];
export const follow = (how) => followers.push(how);

/** Chooses a claim or argument; `from` names the part that need not move. */
export function choose(node, from = '') {
  map.chosen = node;
  const claim = map.byNode.get(node) ?? null;
  for (const how of followers) how(claim, from);
}

/** A part of the page on a narrow screen, where one is shown at a time. */
export function view(name) {
  document.body.dataset.view = name;
  for (const button of all('.views button')) {
    button.ariaPressed = String(button.dataset.show === name);
  }
  // A page has one main part, and the text is not shown now.
  $('side').setAttribute('role', name !== 'text' && narrow.matches ? 'main' : 'complementary');
  if (name !== 'text' && narrow.matches) {
    for (const part of ['outline', 'picture', 'source']) showPane(part, part === name);
  }
}

export function showPane(name, on) {
  const section = $(name);
  const button = document.querySelector(`.panes [data-pane=${name}]`);
  section.hidden = !on;
  button.ariaPressed = String(on);
  section.dispatchEvent(new CustomEvent('shown'));
}

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'class') made.className = value;
    else if (value !== null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** HTML of the program's own templates, in which every word is escaped. */
export function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.children];
}
