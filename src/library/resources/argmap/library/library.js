
"use strict";
(() => {
  const fold = s => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = [...document.querySelectorAll("tbody tr")];
  const texts = rows.map(row => fold(row.textContent));
  const hits = document.getElementById("hits");
  document.getElementById("search").addEventListener("input", event => {
    const words = fold(event.target.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every(word => texts[i].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    hits.textContent = words.length ? shown + (shown === 1 ? " row" : " rows") : "";
  });
  // On a narrow screen a row is a block, and each figure says itself what it counts.
  for (const table of document.querySelectorAll("table")) {
    const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent);
    for (const row of table.tBodies[0].rows) {
      [...row.cells].forEach((cell, i) => { cell.dataset.head = heads[i]; });
    }
  }
  const data = JSON.parse(document.getElementById("cites").textContent);
  const one = document.getElementById("one"), other = document.getElementById("other");
  const out = document.getElementById("compared");
  for (const select of [one, other]) {
    data.books.forEach((book, i) => select.add(new Option(book[0], i)));
    select.addEventListener("change", compare);
  }
  if (data.books.length > 1) other.value = 1;
  function list(title, works) {
    const box = document.createElement("div"), head = document.createElement("h3");
    head.textContent = title + " (" + works.length + ")";
    const items = document.createElement("ul");
    for (const work of works) {
      const item = document.createElement("li");
      item.dir = "auto";
      item.textContent = data.works[work];
      items.append(item);
    }
    box.append(head, items);
    return box;
  }
  function compare() {
    const a = data.books[one.value], b = data.books[other.value];
    if (!a || !b) return;
    const inA = new Set(a[2]), inB = new Set(b[2]);
    out.replaceChildren(
      list("Only the one cites", a[2].filter(w => !inB.has(w))),
      list("Both cite", a[2].filter(w => inB.has(w))),
      list("Only the other cites", b[2].filter(w => !inA.has(w))));
  }
  compare();
})();
