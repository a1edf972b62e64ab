// The reference implementation of Argdown, asked by the benches; not part of the program.
//   node bench/argdown-reference.js facts IN.json OUT.json   IN: {name: text}; OUT: what it makes of each
//   node bench/argdown-reference.js speed IN.json            milliseconds for one pass over all texts, warm
// NODE_PATH names the folder node_modules that @argdown/core is installed in.
const fs = require("fs");
const path = require("path");
const core = path.dirname(require.resolve("@argdown/core"));
const { argdown } = require(path.join(core, "argdown.js"));

// Console messages of the reference would mix with ours.
console.warn = console.error = () => {};

function run(input) {
  return argdown.run({
    input,
    process: ["parse-input", "build-model", "build-map"],
    throwExceptions: false,
    logLevel: "none",
  });
}

const end = (x) => [x.type, x.type === "inference" ? x.argumentTitle : x.title];

function facts(text) {
  const r = run(text);
  const errors = [...(r.parserErrors || []), ...(r.lexerErrors || [])];
  if (errors.length > 0 || !r.statements) {
    return { source: text, accept: false };
  }
  const statements = {};
  for (const [title, ec] of Object.entries(r.statements)) {
    const texts = ec.members.map((m) => m.text).filter((t) => t);
    statements[title] = { members: ec.members.length, texts };
  }
  const relations = r.relations.map((x) => [...end(x.from), x.relationType, ...end(x.to)]);
  return { source: text, accept: true, statements, relations };
}

const [, , what, inFile, outFile] = process.argv;
const texts = JSON.parse(fs.readFileSync(inFile, "utf8"));
if (what === "facts") {
  const out = {};
  for (const [name, text] of Object.entries(texts)) out[name] = facts(text);
  fs.writeFileSync(outFile, JSON.stringify(out));
} else {
  const times = [];
  for (let i = -10; i < 15; i++) {
    const start = process.hrtime.bigint();
    for (const text of Object.values(texts)) {
      try {
        run(text);
      } catch (e) {
        // It throws where it rejects; the time counts all the same.
      }
    }
    if (i >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  console.log(times[7].toFixed(1));
}
