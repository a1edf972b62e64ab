// What stands where: words that claims quote, quotations, claims, boxes of the map.
const root = document.documentElement;
const $ = (id) => document.getElementById(id);
const all = (css, from = document) => [...from.querySelectorAll(css)];
const lists = (pairs) => {
  const map = new Map();
  for (const [key, value] of pairs) {
    if (!map.has(key)) map.set(key, []);
    map.get(key).push(value);
  }
  return map;
};

const text = $('text');
const argument = $('argument');
const count = $('count');
const claims = all('.c');
const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
const boxOf = new Map(claims.map((claim) => [claim, claim.dataset.k ? $(claim.dataset.k) : null]));
const piecesOf = lists(
    all('[data-e]', text).flatMap((piece) =>
      piece.dataset.e.split(' ').filter(Boolean).map((number) => [number, piece])));
const claimOfProof = new Map(
    all('.ev').map((proof) => [proof.dataset.e, proof.closest('.c')]));
const target = (link) => $(decodeURIComponent(link.getAttribute('href').slice(1)));
const claimsByNote = lists(
    all('.nt .n').map((link) => [link.getAttribute('href').slice(1), link.closest('.c')]));

const piecesOfClaim = (claim) =>
  all('.ev', claim).flatMap((proof) => piecesOf.get(proof.dataset.e) ?? []);
const claimsOfPieces = (from) => [...new Set(
    all('[data-e]', from).flatMap((piece) => piece.dataset.e.split(' '))
        .map((number) => claimOfProof.get(number)).filter(Boolean))];

root.classList.add('js');
for (const part of all('.tools, .zoom')) part.hidden = false;
