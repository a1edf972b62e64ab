// The client of `argmap lsp`, and two views beside the map: its picture and the passage at the cursor.
'use strict';
const { execFile } = require('child_process');
const path = require('path');
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;
let picture;

const program = () => vscode.workspace.getConfiguration('argmap').get('command', 'argmap');

async function start() {
  const run = { command: program(), args: ['lsp'], transport: TransportKind.stdio };
  client = new LanguageClient('argmap', 'Argmap', { run, debug: run }, {
    documentSelector: [{ language: 'argdown' }, { language: 'markdown', scheme: 'file' }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{argdown,ad,txt,md,pdf}') },
  });
  try {
    await client.start();
  } catch (e) {
    vscode.window.showErrorMessage(`Argmap could not be started as "${program()}": ${e.message}. See the setting argmap.command.`);
  }
}

/** The SVG as an image: nothing in it can run, and the page loads nothing else. */
function page(svg) {
  const data = Buffer.from(svg).toString('base64');
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<style>body{background:#fff;margin:0}img{max-width:100%}</style></head>
<body><img alt="The map as a picture" src="data:image/svg+xml;base64,${data}"></body></html>`;
}

function draw(document) {
  execFile(program(), ['render', document.fileName, '--format', 'svg', '-o', '-'],
    { cwd: path.dirname(document.fileName), maxBuffer: 1 << 27 }, (error, svg, said) => {
      if (!picture) return;
      if (svg.includes('<svg')) {
        picture.webview.html = page(svg);
      } else if (error) {
        vscode.window.showWarningMessage(`Argmap: ${said.split('\n')[0]}`);
      }
    });
}

function showPicture() {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId !== 'argdown') return;
  if (!picture) {
    picture = vscode.window.createWebviewPanel('argmap.picture', 'Argument map',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: false, localResourceRoots: [] });
    picture.onDidDispose(() => (picture = undefined));
  }
  picture.title = path.basename(editor.document.fileName);
  draw(editor.document);
}

/** Where the quotation at the cursor stands, in the text beside the map. */
async function showPassage() {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const places = await vscode.commands.executeCommand(
    'vscode.executeDefinitionProvider', editor.document.uri, editor.selection.active);
  if (!places || places.length === 0) {
    vscode.window.showInformationMessage('Argmap: no passage of a text is quoted here.');
    return;
  }
  const uri = places[0].uri || places[0].targetUri;
  const range = places[0].range || places[0].targetRange;
  await vscode.window.showTextDocument(uri,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, selection: range });
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('argmap.showPicture', showPicture),
    vscode.commands.registerCommand('argmap.showPassage', showPassage),
    vscode.commands.registerCommand('argmap.restart', async () => { await client?.stop(); await start(); }),
    vscode.workspace.onDidSaveTextDocument(document => {
      if (picture && document.languageId === 'argdown') draw(document);
    }));
  await start();
}

const deactivate = () => client?.stop();

module.exports = { activate, deactivate };
