// Asks argmap lsp everything an editor asks, with the client library that editors use, and says what each answer took.
//   node bench/editors/lsp-client.js [COMMAND...]      the command that starts the server, ./argmap lsp by default
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawn } = require('child_process');
const { pathToFileURL } = require('url');
const rpc = require('vscode-jsonrpc/node');
const lsp = require('vscode-languageserver-protocol/node');

const home = path.resolve(__dirname, '../..');
const command = process.argv.length > 2 ? process.argv.slice(2) : [path.join(home, 'argmap'), 'lsp'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'argmap-lsp-'));
fs.mkdirSync(path.join(folder, 'maps'));
fs.mkdirSync(path.join(folder, 'seeds'));
for (const dir of ['maps', 'seeds']) {
  for (const name of fs.readdirSync(path.join(home, dir))) {
    fs.copyFileSync(path.join(home, dir, name), path.join(folder, dir, name));
  }
}
const mapFile = path.join(folder, 'maps', fs.readdirSync(path.join(home, 'maps')).find(n => n.endsWith('.argdown')));
const uriOf = file => pathToFileURL(file).toString();
const results = [];
let failures = 0;

class Editor {
  constructor() {
    this.server = spawn(command[0], command.slice(1), { cwd: home, stdio: ['pipe', 'pipe', 'pipe'] });
    this.errors = '';
    this.server.stderr.on('data', d => (this.errors += d));
    this.exit = new Promise(r => this.server.on('exit', r));
    this.connection = rpc.createMessageConnection(
      new rpc.StreamMessageReader(this.server.stdout), new rpc.StreamMessageWriter(this.server.stdin));
    this.protocolErrors = [];
    this.connection.onError(e => this.protocolErrors.push(e));
    this.files = new Map();
    this.waiting = [];
    this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, d => {
      this.last = d;
      this.waiting = this.waiting.filter(w => !w(d));
    });
    this.connection.onRequest(lsp.ApplyWorkspaceEditRequest.type, ({ edit }) => {
      for (const change of edit.documentChanges) {
        const file = this.files.get(change.textDocument.uri);
        if (change.textDocument.version !== file.version) return { applied: false };
        this.set(change.textDocument.uri, apply(file.text, change.edits));
      }
      return { applied: true };
    });
    this.connection.listen();
  }

  request(type, params) {
    return this.connection.sendRequest(type, params);
  }

  /** The diagnostics of that very version. */
  diagnostics(uri, version) {
    return new Promise(r => this.waiting.push(d => d.uri === uri && d.version === version && (r(d.diagnostics), true)));
  }

  open(uri, text) {
    this.files.set(uri, { text, version: 1 });
    const answer = this.diagnostics(uri, 1);
    this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type,
      { textDocument: { uri, languageId: 'argdown', version: 1, text } });
    return answer;
  }

  change(uri, range, text) {
    const file = this.files.get(uri);
    file.text = apply(file.text, [{ range, newText: text }]);
    file.version++;
    const answer = this.diagnostics(uri, file.version);
    this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type,
      { textDocument: { uri, version: file.version }, contentChanges: [{ range, text }] });
    return answer;
  }

  set(uri, text) {
    const file = this.files.get(uri);
    file.text = text;
    file.version++;
    this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type,
      { textDocument: { uri, version: file.version }, contentChanges: [{ text }] });
  }
}

const offsetAt = (text, p) => {
  let at = 0;
  for (let i = 0; i < p.line; i++) at = text.indexOf('\n', at) + 1;
  return at + p.character;
};
const positionAt = (text, offset) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before[before.length - 1].length };
};
const apply = (text, edits) => [...edits]
  .sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start))
  .reduce((t, e) => t.slice(0, offsetAt(text, e.range.start)) + e.newText + t.slice(offsetAt(text, e.range.end)), text);

async function step(name, how) {
  const start = process.hrtime.bigint();
  try {
    const said = await how();
    results.push([name, Number(process.hrtime.bigint() - start) / 1e6, said ?? '']);
  } catch (e) {
    failures++;
    results.push([name, Number(process.hrtime.bigint() - start) / 1e6, 'FAILED: ' + (e.message || e).split('\n')[0]]);
  }
}

async function refused(promise, words) {
  try {
    await promise;
  } catch (e) {
    assert.match(e.message, words);
    return e.message;
  }
  assert.fail('was not refused');
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function keys(editor, uri, count) {
  const times = [];
  const text = editor.files.get(uri).text;
  const at = positionAt(text, text.lastIndexOf('.') + 1);
  for (let i = 0; i < count; i++) {
    const start = process.hrtime.bigint();
    await editor.change(uri, { start: at, end: at }, 'x');
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  editor.set(uri, text);
  const most = Math.max(...times.slice(2));
  return { median: median(times), most, said: `median ${median(times).toFixed(0)} ms, slowest after two ${most.toFixed(0)} ms` };
}

/** A map of n claims in the text's own words. */
function largeMap(n) {
  const words = fs.readFileSync(path.join(folder, 'seeds', fs.readdirSync(path.join(folder, 'seeds'))[0]), 'utf8')
    .replace(/\s+/g, ' ').match(/[A-Z][a-z]+ [^.?!"{}\[\]<>#@*_\\]{40,160}\./g);
  let out = `===\nsource: ../seeds/${fs.readdirSync(path.join(folder, 'seeds'))[0]}\n===\n`;
  for (let i = 0; i < n; i++) {
    const sentence = words[i % words.length];
    out += i % 10 === 0 ? `\n[Claim ${i}]: ` : `  ${'+-'[i % 2]} [Claim ${i}]: `;
    out += `${sentence.slice(0, -1)} as number ${i} has it. {quote: "${sentence}"}\n`;
  }
  return out;
}

async function main() {
  const text = fs.readFileSync(mapFile, 'utf8');
  const uri = uriOf(mapFile);
  const editor = new Editor();
  const id = { textDocument: { uri } };
  const at = words => ({ ...id, position: positionAt(editor.files.get(uri).text, editor.files.get(uri).text.indexOf(words) + 2) });
  const execute = (name, args) => editor.request(lsp.ExecuteCommandRequest.type, { command: name, arguments: [{ uri, ...args }] });

  await step('initialize', async () => {
    const r = await editor.request(lsp.InitializeRequest.type, { processId: process.pid, rootUri: uriOf(folder), capabilities: {} });
    editor.connection.sendNotification(lsp.InitializedNotification.type, {});
    return Object.keys(r.capabilities).length + ' capabilities';
  });
  await step('didOpen to diagnostics', async () => (await editor.open(uri, text)).length + ' diagnostics');
  let speed;
  await step('keys on the showcase', async () => (speed = await keys(editor, uri, 20)).said);
  await step('a broken line is an error', async () => {
    const line = { line: text.split('\n').length, character: 0 };
    const found = await editor.change(uri, { start: line, end: line }, '\n\n  + [A]: b\n [');
    assert(found.some(d => d.severity === 1), 'no error');
    editor.set(uri, text);
    return found.length + ' diagnostics';
  });
  const title = /^\s+\+ \[([^\]]+)\]/m.exec(text)[1];
  await step('hover over a title', async () => {
    const r = await editor.request(lsp.HoverRequest.type, at(`[${title}]`));
    assert.match(r.contents.value, /p\. \d+/);
    return r.contents.value.length + ' characters';
  });
  await step('hover over a quotation', async () => {
    const r = await editor.request(lsp.HoverRequest.type, at('quote: "').position
      ? { ...id, position: positionAt(text, text.indexOf('quote: "') + 12) } : {});
    assert.match(r.contents.value, /word for word|printed/);
    return r.contents.value.split('\n')[0];
  });
  await step('definition of a reference', async () => {
    const reference = /^\[([^\]]+)\]\s*$/m.exec(text);
    const r = await editor.request(lsp.DefinitionRequest.type, { ...id, position: positionAt(text, reference.index + 3) });
    assert.strictEqual(r[0].uri, uri);
    assert(text.split('\n')[r[0].range.start.line].includes(reference[1] + ']:'));
    return 'line ' + (r[0].range.start.line + 1);
  });
  await step('definition of a quotation is in the text', async () => {
    const r = await editor.request(lsp.DefinitionRequest.type, { ...id, position: positionAt(text, text.indexOf('quote: "') + 12) });
    assert.match(r[0].uri, /seeds/);
    return 'line ' + (r[0].range.start.line + 1);
  });
  await step('references', async () => {
    const r = await editor.request(lsp.ReferencesRequest.type, { ...at(`[${title}]`), context: { includeDeclaration: true } });
    assert.strictEqual(r.length, text.split(`[${title}]`).length - 1);
    return r.length + ' places';
  });
  await step('documentHighlight', async () => (await editor.request(lsp.DocumentHighlightRequest.type, at(`[${title}]`))).length + ' places');
  await step('prepareRename', async () => {
    const r = await editor.request(lsp.PrepareRenameRequest.type, at(`[${title}]`));
    assert.strictEqual(r.placeholder, title);
  });
  await step('rename', async () => {
    const r = await editor.request(lsp.RenameRequest.type, { ...at(`[${title}]`), newName: 'Another name' });
    const changed = apply(text, r.documentChanges[0].edits);
    assert.strictEqual(changed, text.split(`[${title}]`).join('[Another name]'));
    return r.documentChanges[0].edits.length + ' edits';
  });
  await step('rename to a title that is taken', () =>
    refused(editor.request(lsp.RenameRequest.type, { ...at(`[${title}]`), newName: /\n\[([^\]]+)\]:/.exec(text)[1] }), /does not allow/));
  const typed = async (words) => {
    const end = positionAt(text, text.length);
    await editor.change(uri, { start: end, end }, words);
    const now = editor.files.get(uri).text;
    const r = await editor.request(lsp.CompletionRequest.type, { ...id, position: positionAt(now, now.length) });
    editor.set(uri, text);
    return r.items;
  };
  await step('completion of titles', async () => {
    const items = await typed('\n\n[New]: A claim.\n  + [');
    assert(items.some(i => i.label === title));
    return items.length + ' items';
  });
  await step('completion of tags', async () => {
    const items = await typed('\n\n[New]: A claim. #');
    assert(items.some(i => i.label === 'suggested'));
  });
  await step('completion of data keys', async () => assert((await typed('\n\n[New]: A claim. {')).some(i => i.label === 'quote')));
  await step('completion of schemes', async () => assert((await typed('\n\n[New]: A claim. {scheme: ')).some(i => i.label === 'example')));
  await step('completion of a quotation', async () => {
    const words = /quote: "((?:\S+ ){3})/.exec(text)[1].trim();
    const items = await typed(`\n\n[New]: A claim. {quote: "${words}`);
    assert(items.length > 0 && items[0].textEdit.newText.startsWith(words.slice(0, 5)), JSON.stringify(items[0]));
    return items[0].label.slice(0, 60);
  });
  await step('documentSymbol', async () => {
    const r = await editor.request(lsp.DocumentSymbolRequest.type, id);
    const within = (a, b) => offsetAt(text, a.start) <= offsetAt(text, b.start) && offsetAt(text, b.end) <= offsetAt(text, a.end);
    const all = [];
    const walk = s => { all.push(s); assert(within(s.range, s.selectionRange), s.name); (s.children || []).forEach(c => { assert(within(s.range, c.range), c.name); walk(c); }); };
    r.forEach(walk);
    return all.length + ' symbols';
  });
  await step('foldingRange', async () => (await editor.request(lsp.FoldingRangeRequest.type, id)).length + ' ranges');
  await step('documentLink', async () => {
    const r = await editor.request(lsp.DocumentLinkRequest.type, id);
    assert(r.every(l => /seeds\/.*#L\d+/.test(l.target)));
    return r.length + ' links';
  });
  await step('semanticTokens', async () => {
    const r = await editor.request(lsp.SemanticTokensRequest.type, id);
    assert.strictEqual(r.data.length % 5, 0);
    const lines = text.split('\n');
    let line = 0, column = 0;
    for (let i = 0; i < r.data.length; i += 5) {
      line += r.data[i];
      column = r.data[i] ? r.data[i + 1] : column + r.data[i + 1];
      assert(column + r.data[i + 2] <= lines[line].length, 'a token beyond its line');
    }
    return r.data.length / 5 + ' tokens';
  });
  await step('codeAction with a fix', async () => {
    const end = positionAt(text, text.length);
    const found = await editor.change(uri, { start: end, end }, '\n\n[New]: A claim. {quotes: "frost"}\n');
    const wrong = found.find(d => /misspelled/.test(d.code));
    const r = await editor.request(lsp.CodeActionRequest.type, { ...id, range: wrong.range, context: { diagnostics: [wrong] } });
    const fix = r.find(a => a.kind === 'quickfix');
    const fixed = apply(editor.files.get(uri).text, fix.edit.documentChanges[0].edits);
    assert.match(fixed, /\{quote: "frost"\}/);
    editor.set(uri, text);
    return fix.title;
  });
  await step('accept, as an action', async () => {
    const end = positionAt(text, text.length);
    await editor.change(uri, { start: end, end }, '\n\n[New]: A claim. #suggested {score: 0.7, reason: "sums up"}\n');
    const r = await editor.request(lsp.CodeActionRequest.type, { ...id, range: { start: at('[New]').position, end: at('[New]').position }, context: { diagnostics: [] } });
    const accept = r.find(a => /^Accept/.test(a.title));
    await editor.request(lsp.ExecuteCommandRequest.type, { command: accept.command.command, arguments: accept.command.arguments });
    assert.match(editor.files.get(uri).text, /\[New\]: A claim\.\n$/);
  });
  await step('retitle', async () => { await execute('argmap.retitle', { node: '[New]', title: 'Newer' }); assert.match(editor.files.get(uri).text, /\[Newer\]: A/); });
  await step('relate', async () => {
    await execute('argmap.relate', { node: '[Newer]', kind: 'concession', to: `[${title}]` });
    assert.match(editor.files.get(uri).text, /- \[Newer\]/);
  });
  await step('claim of a passage', async () => {
    await execute('argmap.claim', { title: 'From the text', quote: 'the frost', page: '174', kind: 'support', to: `[${title}]` });
    assert.match(editor.files.get(uri).text, /\+ \[From the text\]: the frost \{quote: "the frost", page: 174\}/);
  });
  await step('evidence', async () => { await execute('argmap.evidence', { node: '[From the text]', quote: 'and ice' }); assert.match(editor.files.get(uri).text, /quote: \["the frost", "and ice"\]/); });
  await step('reject', async () => {
    await execute('argmap.reject', { node: '[From the text]' });
    await execute('argmap.reject', { node: '[Newer]' });
    assert.doesNotMatch(editor.files.get(uri).text, /Newer|From the text/);
    editor.set(uri, text);
  });
  await step('an edit alone', async () => {
    const r = await execute('argmap.retitle', { node: `[${title}]`, title: 'X y', apply: false });
    assert(r.documentChanges[0].edits.length > 0);
    assert.strictEqual(editor.files.get(uri).text, text);
  });
  await step('refused: an unknown command', () => refused(execute('argmap.explode', {}), /no command/));
  await step('refused: no arguments', () => refused(editor.request(lsp.ExecuteCommandRequest.type, { command: 'argmap.accept', arguments: [] }), /object/));
  await step('refused: a claim that is not there', () => refused(execute('argmap.accept', { node: '[Nowhere at all]' }), /does not allow/));
  await step('refused: a map that is not open', () =>
    refused(editor.request(lsp.ExecuteCommandRequest.type, { command: 'argmap.accept', arguments: [{ uri: 'file:///etc/passwd', node: '[A]' }] }), /not open/));
  await step('refused: an unknown method', () => refused(editor.connection.sendRequest('argmap/nothing', {}), /./));
  await step('positions that are not there', async () => {
    await editor.request(lsp.HoverRequest.type, { ...id, position: { line: 99999, character: 99999 } });
    await editor.request(lsp.HoverRequest.type, { ...id, position: { line: 0, character: 4000000 } });
    await editor.request(lsp.CompletionRequest.type, { ...id, position: { line: 99999, character: 0 } });
  });
  await step('a document that is no file', async () => {
    const found = await editor.open('untitled:one', '===\nsource: /etc/passwd\n===\n\n[A]: b.\n  + [C]: d.\n');
    return found.length + ' diagnostics';
  });
  await step('a Markdown file with a block', async () => {
    const found = await editor.open(uriOf(path.join(folder, 'maps', 'note.md')), '# Notes\n\nWords.\n\n```argdown\n[A]: b.\n   +\n```\n\nMore [words].\n');
    assert(found.some(d => d.severity === 1 && d.range.start.line === 6), JSON.stringify(found));
    return found.length + ' diagnostics';
  });
  let large;
  await step('a map of 1,000 claims: keys', async () => {
    const big = uriOf(path.join(folder, 'maps', 'large.argdown'));
    await editor.open(big, largeMap(1000));
    large = await keys(editor, big, 10);
    editor.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri: big } });
    return large.said;
  });
  await step('a document of 10 MB', async () => {
    const huge = uriOf(path.join(folder, 'maps', 'huge.argdown'));
    const found = await editor.open(huge, 'a [b c < d {e: "f} # g\n'.repeat(450000));
    editor.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri: huge } });
    return found.length + ' diagnostics';
  });
  await step('shutdown and exit: code 0', async () => {
    await editor.request(lsp.ShutdownRequest.type, undefined);
    editor.connection.sendNotification(lsp.ExitNotification.type);
    assert.strictEqual(await editor.exit, 0);
    assert.deepStrictEqual(editor.protocolErrors, []);
    return editor.errors ? 'said on standard error: ' + editor.errors.slice(0, 200) : 'nothing on standard error';
  });
  await step('exit without shutdown: code 1', async () => {
    const other = new Editor();
    await other.request(lsp.InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    other.connection.sendNotification(lsp.ExitNotification.type);
    assert.strictEqual(await other.exit, 1);
  });
  await step('a client that goes away: code 1', async () => {
    const other = new Editor();
    await other.request(lsp.InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    other.server.stdin.end();
    assert.strictEqual(await other.exit, 1);
  });
  await step('broken JSON is answered, and the next request too', async () => {
    const server = spawn(command[0], command.slice(1), { cwd: home, stdio: ['pipe', 'pipe', 'ignore'] });
    let out = '';
    server.stdout.on('data', d => (out += d));
    const send = body => server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    send('{"jsonrpc": "2.0", "id": 1, "method": ');
    send('{"jsonrpc":"2.0","id":2,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}');
    for (let i = 0; i < 100 && !out.includes('"id":2'); i++) await new Promise(r => setTimeout(r, 100));
    server.kill();
    assert.match(out, /-32700/);
    assert.match(out, /"id":2/);
  });
  await step('input that is not the protocol ends with one line', async () => {
    const server = spawn(command[0], command.slice(1), { cwd: home, stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '', errors = '';
    server.stdout.on('data', d => (out += d));
    server.stderr.on('data', d => (errors += d));
    server.stdin.write('hello\r\n\r\n');
    assert.strictEqual(await new Promise(r => server.on('exit', r)), 1);
    assert.match(out, /-32700/);
    assert.match(errors, /^argmap lsp: [^\n]+\n$/);
    return errors.trim();
  });
  for (const [name, ms, said] of results) console.log(`${ms.toFixed(0).padStart(7)} ms  ${name}${said ? ': ' + said : ''}`);
  if (speed.median > 150) { failures++; console.log(`a key on the showcase takes ${speed.median.toFixed(0)} ms; 150 are wanted`); }
  if (large.median > 400) { failures++; console.log(`a key on 1,000 claims takes ${large.median.toFixed(0)} ms; 400 are wanted`); }
  console.log(failures === 0 ? 'all well' : failures + ' failed');
  fs.rmSync(folder, { recursive: true });
  process.exit(failures === 0 ? 0 : 1);
}

main();
