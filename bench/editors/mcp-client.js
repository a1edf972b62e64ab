// Asks argmap mcp all it offers, by the command line of the protocol's own inspector.
//   node bench/editors/mcp-client.js [COMMAND...]      the command that starts the server, ./argmap mcp by default
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const home = path.resolve(__dirname, '../..');
const command = process.argv.length > 2 ? process.argv.slice(2) : [path.join(home, 'argmap'), 'mcp'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'argmap-mcp-'));
for (const dir of ['maps', 'seeds']) fs.cpSync(path.join(home, dir), path.join(folder, dir), { recursive: true });
fs.symlinkSync('/etc/passwd', path.join(folder, 'link.txt'));
const map = 'maps/' + fs.readdirSync(path.join(folder, 'maps')).find(n => n.endsWith('.argdown'));
const text = 'seeds/' + fs.readdirSync(path.join(folder, 'seeds'))[0];
const before = fs.readFileSync(path.join(folder, map), 'utf8');
const quotation = /quote: "([^"]+)"/.exec(before)[1];
const title = /\[([^\]]+)\]:/.exec(before)[1];
let failures = 0;

function inspect(...args) {
  const inspector = path.join(__dirname, 'node_modules/.bin/mcp-inspector');
  const out = execFileSync(inspector, ['--cli', ...command, folder, ...args],
    { encoding: 'utf8', cwd: home, env: { ...process.env, HOME: folder }, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
  return JSON.parse(out);
}

function call(name, args) {
  const pairs = Object.entries(args).flatMap(([k, v]) => ['--tool-arg', `${k}=${typeof v === 'string' ? v : JSON.stringify(v)}`]);
  try {
    return inspect('--method', 'tools/call', '--tool-name', name, ...pairs);
  } catch (e) {
    return { isError: true, content: [{ text: String(e.stdout) + String(e.stderr) }] };
  }
}

function step(name, how) {
  const start = Date.now();
  let said;
  try {
    said = how() ?? '';
  } catch (e) {
    failures++;
    said = 'FAILED: ' + String(e.message).slice(0, 600);
  }
  console.log(`${String(Date.now() - start).padStart(6)} ms  ${name}${said ? ': ' + said : ''}`);
}

const value = r => { assert(!r.isError, r.content[0].text); return JSON.parse(r.content[0].text); };
const refused = (r, words) => { assert(r.isError, 'was not refused'); assert.match(r.content[0].text, words); };

step('tools/list', () => { const t = inspect('--method', 'tools/list').tools; assert.strictEqual(t.length, 8); return t.map(x => x.name).join(', '); });
step('resources/list', () => {
  const r = inspect('--method', 'resources/list').resources;
  assert(r.some(x => x.name === map) && r.some(x => x.name === text));
  return r.length + ' files';
});
step('resources/read of a map', () => {
  const uri = 'argmap:///' + map.split('/').map(encodeURIComponent).join('/');
  assert.strictEqual(inspect('--method', 'resources/read', '--uri', uri).contents[0].text, before);
});
step('read_text', () => { const r = value(call('read_text', { text, count: 2 })); assert.strictEqual(r.paragraphs.length, 2); return r.of + ' paragraphs'; });
step('find_quotation: exact', () => assert.match(value(call('find_quotation', { text, quotation })).found, /exact|printed/));
step('find_quotation: none', () => assert.strictEqual(value(call('find_quotation', { text, quotation: 'zebras danced upon quartz xylophones' })).found, 'none'));
step('suggest_claims', () => value(call('suggest_claims', { text, claims: 3 })).claims.length + ' claims');
step('check_map', () => JSON.stringify(value(call('check_map', { map }))).length + ' characters');
step('audit_claim', () => { const r = value(call('audit_claim', { map, node: `[${title}]` })); assert.strictEqual(r.claim, title); });
step('what_rests_on', () => JSON.stringify(value(call('what_rests_on', { map, lost: `claim:${title}` }))).slice(0, 60));
step('render', () => { const r = call('render', { map }); assert.match(r.content[0].text, /<svg/); return r.content[0].text.length + ' characters'; });
step('render as PNG', () => assert.strictEqual(call('render', { map, form: 'png' }).content[0].mimeType, 'image/png'));
step('propose_claims: only what stands in the text', () => {
  const r = value(call('propose_claims', { map, by: 'a model', claims: [
    { title: 'Proposed', text: 'A claim of a model.', quotation, kind: 'support', to: `[${title}]`, reason: 'says so' },
    { title: 'Invented', quotation: 'zebras danced upon quartz xylophones' },
    { title, quotation }] }));
  assert.deepStrictEqual(r.added, ['Proposed']);
  assert.deepStrictEqual(r.refused.map(x => x.title), ['Invented', title]);
  const after = fs.readFileSync(path.join(folder, map), 'utf8');
  const line = after.split('\n').find(l => l.includes('[Proposed]'));
  assert.match(line, /#suggested/);
  assert.match(line, /proposed by a model: says so/);
  assert.strictEqual(after.split('\n').filter(l => l !== line).join('\n'), before);
  return line.trim().slice(0, 80);
});
step('refused: a path out of the folder', () => refused(call('read_text', { text: '../../../etc/passwd' }), /outside|no such/));
step('refused: an absolute path', () => refused(call('read_text', { text: '/etc/passwd' }), /outside/));
step('refused: a link out of the folder', () => refused(call('read_text', { text: 'link.txt' }), /outside/));
step('refused: a map whose text lies outside', () => {
  fs.writeFileSync(path.join(folder, 'maps', 'evil.argdown'), '===\nsource: /etc/passwd\n===\n\n@include(../../../etc/passwd)\n\n[A]: b.\n');
  const r = call('propose_claims', { map: 'maps/evil.argdown', by: 'x', claims: [{ title: 'T', quotation: 'root' }] });
  refused(r, /no text/);
  assert(!JSON.stringify(value(call('check_map', { map: 'maps/evil.argdown' }))).includes('root:'));
});
step('refused: no such argument', () => refused(call('find_quotation', { text }), /missing/));
fs.rmSync(folder, { recursive: true });
console.log(failures === 0 ? 'all well' : failures + ' failed');
process.exit(failures === 0 ? 0 : 1);
