// Runs the extension of editors/vscode against the server, under Node: where VS Code stands, a stand-in
// answers that has documents, diagnostics, providers and panels, and nothing of its screen.
//   node bench/editors/vscode-extension.js [COMMAND]      the program, ./argmap by default
'use strict';
const assert = require('assert');
const fs = require('fs');
const Module = require('module');
const os = require('os');
const path = require('path');
const { fileURLToPath, pathToFileURL } = require('url');

const home = path.resolve(__dirname, '../..');
const command = process.argv[2] ?? path.join(home, 'argmap');

class Disposable {
  constructor(end = () => {}) { this.end = end; }
  dispose() { this.end(); }
  static from(...all) { return new Disposable(() => all.forEach(each => each.dispose())); }
}
class EventEmitter {
  constructor() {
    this.heard = new Set();
    this.event = (hear, self) => {
      const bound = self ? hear.bind(self) : hear;
      this.heard.add(bound);
      return new Disposable(() => this.heard.delete(bound));
    };
  }
  fire(what) { for (const hear of [...this.heard]) hear(what); }
  dispose() { this.heard.clear(); }
}
class Uri {
  constructor(href) { this.href = href; this.scheme = href.split(':')[0]; this.fragment = ''; }
  static parse(href) { return new Uri(href); }
  static file(name) { return new Uri(pathToFileURL(name).toString()); }
  get fsPath() { return fileURLToPath(this.href); }
  get path() { return new URL(this.href).pathname; }
  toString() { return this.href; }
}
class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range {
  constructor(a, b, c, d) {
    [this.start, this.end] = c === undefined ? [a, b] : [new Position(a, b), new Position(c, d)];
  }
}
class Location { constructor(uri, range) { Object.assign(this, { uri, range }); } }
class Diagnostic { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } }
class MarkdownString { constructor(value) { this.value = value; } }
class Hover { constructor(contents, range) { Object.assign(this, { contents, range }); } }
class CodeActionKind {
  constructor(value) { this.value = value; }
  append(more) { return new CodeActionKind(this.value ? `${this.value}.${more}` : more); }
}
CodeActionKind.Empty = new CodeActionKind('');
class CancellationTokenSource {
  constructor() { this.token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() }; }
  cancel() {}
  dispose() {}
}

const opened = new EventEmitter();
const saved = new EventEmitter();
const documents = [];
const editor = { document: null, selection: { active: new Position(0, 0) } };
const providers = {};
const commands = {};
const diagnostics = new Map();
const panels = [];
const shown = [];
const complaints = [];
const panel = title => ({
  title, webview: { html: '' }, onDidDispose: () => new Disposable(), dispose() {}, reveal() {},
});
const channel = new Proxy({}, { get: () => () => undefined });
const known = {
  version: '1.91.0',
  Disposable, EventEmitter, Uri, Position, Range, Location, Diagnostic, MarkdownString, Hover, CodeActionKind,
  CancellationTokenSource,
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  ViewColumn: { Beside: -2 },
  env: { language: 'en', appName: 'a stand-in' },
  extensions: { getExtension: () => undefined },
  commands: {
    registerCommand(name, act) { commands[name] = act; return new Disposable(); },
    async executeCommand(name, uri, position) {
      assert.strictEqual(name, 'vscode.executeDefinitionProvider');
      const its = documents.find(each => each.uri.toString() === uri.toString());
      return providers.registerDefinitionProvider.provideDefinition(its, position, new CancellationTokenSource().token);
    },
  },
  languages: {
    match: (selector, its) => [selector].flat().some(each => each.language === its.languageId) ? 10 : 0,
    createDiagnosticCollection: () => ({
      set: (uri, list) => diagnostics.set(uri.toString(), list), delete: uri => diagnostics.delete(uri.toString()),
      clear: () => diagnostics.clear(), dispose() {},
    }),
  },
  window: {
    get activeTextEditor() { return editor.document ? editor : undefined; },
    get visibleTextEditors() { return editor.document ? [editor] : []; },
    createOutputChannel: () => channel,
    createWebviewPanel: (kind, title) => (panels.push(panel(title)), panels[panels.length - 1]),
    showTextDocument: async (uri, how) => shown.push({ uri, how }),
    showErrorMessage: async words => complaints.push(words),
    showWarningMessage: async words => complaints.push(words),
    showInformationMessage: async words => complaints.push(words),
    tabGroups: { all: [], onDidChangeTabs: new EventEmitter().event, onDidChangeTabGroups: new EventEmitter().event },
  },
  workspace: {
    textDocuments: documents, notebookDocuments: [], workspaceFolders: [],
    getConfiguration: () => ({ get: (key, otherwise) => key === 'command' ? command : otherwise }),
    getWorkspaceFolder: () => undefined,
    createFileSystemWatcher: () => ({
      onDidCreate: () => new Disposable(), onDidChange: () => new Disposable(), onDidDelete: () => new Disposable(), dispose() {},
    }),
    onDidOpenTextDocument: opened.event, onDidSaveTextDocument: saved.event,
  },
};
/** What VS Code has and nobody asks here: classes to derive from, events, registrations. */
const standIn = (given, name) => new Proxy(given, {
  get(target, key) {
    if (key in target || typeof key === 'symbol') return target[key];
    if (/^[A-Z]/.test(key)) return (target[key] = standIn(class {}, key));
    if (/^onDid|^onWill/.test(key)) return (target[key] = new EventEmitter().event);
    if (/^register/.test(key)) {
      return (_, provider) => { providers[key] = provider; return new Disposable(); };
    }
    return undefined;
  },
});
const vscode = new Proxy(known, {
  get(target, key) {
    if (!(key in target)) target[key] = /^[A-Z]/.test(String(key)) ? standIn(class {}, key) : standIn({}, key);
    const its = target[key];
    return typeof its === 'object' && ['languages', 'window', 'workspace'].includes(key) ? standIn(its, key) : its;
  },
});
const load = Module._load;
Module._load = function (name, ...rest) {
  return name === 'vscode' ? vscode : load.call(this, name, ...rest);
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'argmap-vscode-'));
fs.writeFileSync(path.join(folder, 'rent.txt'), 'The rent was due on Monday, as the contract said.\n\nNobody had paid it yet.\n');
const map = path.join(folder, 'rent.argdown');
fs.writeFileSync(map, '===\ntitle: Rent\nsource: rent.txt\n===\n\n[Due]: The rent was due. {quote: "The rent was due on Monday"}\n  - [Unpaid]: Nobody paid. {qoute: "Nobody had paid it yet"}\n');
const document = {
  uri: Uri.file(map), fileName: map, languageId: 'argdown', version: 1, isDirty: false, isClosed: false,
  getText: () => fs.readFileSync(map, 'utf8'),
};
const until = async (what, test) => {
  for (let i = 0; i < 600; i++) {
    const its = await test();
    if (its) return its;
    await new Promise(go => setTimeout(go, 50));
  }
  throw new Error(`${what}: not within 30 s; ${complaints.join('; ')}`);
};
const done = words => console.log(`ok  ${words}`);

(async () => {
  documents.push(document);
  editor.document = document;
  const extension = require(path.join(home, 'editors/vscode/extension.js'));
  await extension.activate({ subscriptions: [] });
  assert.deepStrictEqual(complaints, []);
  done('activates, and its server answers');
  const found = await until('diagnostics', () => diagnostics.get(document.uri.toString()));
  assert(found.some(each => /qoute/.test(each.message)), JSON.stringify(found));
  done(`findings stand in the editor: "${found[0].message.split('\n')[0]}"`);
  editor.selection.active = new Position(5, 40);
  await commands['argmap.showPassage']();
  assert.strictEqual(shown.length, 1, complaints.join('; '));
  assert(shown[0].uri.toString().endsWith('rent.txt'), shown[0].uri.toString());
  done(`the passage at the cursor is shown beside: line ${shown[0].how.selection.start.line + 1} of rent.txt`);
  const token = new CancellationTokenSource().token;
  const hover = await providers.registerHoverProvider.provideHover(document, new Position(5, 2), token);
  const said = [hover.contents].flat()[0].value;
  assert(said.includes('Due'), said);
  done(`a claim has its hover: "${said.split('\n')[0]}"`);
  commands['argmap.showPicture']();
  const html = await until('the picture', () => panels[0]?.webview.html);
  const svg = Buffer.from(/base64,([^"]+)/.exec(html)[1], 'base64').toString();
  assert(svg.includes('<svg') && svg.includes('Unpaid'));
  assert(html.includes("default-src 'none'"));
  done('the picture is shown in a panel that runs nothing');
  await commands['argmap.restart']();
  assert.deepStrictEqual(complaints, []);
  done('the server is started anew');
  await extension.deactivate();
  fs.rmSync(folder, { recursive: true });
  console.log('The extension works under Node, with a stand-in for VS Code.');
  process.exit(0);
})().catch(failure => {
  console.error(failure);
  process.exit(1);
});
