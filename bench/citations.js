// Sets a file of CSL-JSON as a bibliography with citeproc-js, prints the number of its entries:
//   node citations.js WORKS.json FOLDER-OF-STYLES-AND-LOCALES
const fs = require("fs");
const CSL = require("citeproc");

const [, , file, styles] = process.argv;
const works = new Map(JSON.parse(fs.readFileSync(file, "utf8")).map((work) => [work.id, work]));
const locale = fs.readFileSync(`${styles}/locales/csl-locales-en-US.xml`, "utf8");
const style = fs.readFileSync(`${styles}/styles/chicago-note-bibliography.csl`, "utf8");
const engine = new CSL.Engine(
  { retrieveLocale: () => locale, retrieveItem: (id) => works.get(id) },
  style,
  "en-US",
);
engine.setOutputFormat("text");
engine.updateItems([...works.keys()]);
const [told, entries] = engine.makeBibliography();
for (const entry of entries) {
  if (/undefined|\[object|CSL STYLE ERROR/.test(entry)) {
    console.error(entry);
    process.exitCode = 1;
  }
}
told.bibliography_errors.forEach((error) => console.error(JSON.stringify(error)));
console.log(entries.length - told.bibliography_errors.length);
