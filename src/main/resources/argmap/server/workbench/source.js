// The map as Argdown: an editor whose steps go to the program one by one, and to the language
// server that looks through them.
import {
  ChangeSet, EditorSelection, EditorState, EditorView, HighlightStyle, LSPClient, LSPPlugin,
  StreamLanguage, Transaction, closeBrackets, closeBracketsKeymap, collab, completionKeymap,
  defaultKeymap, drawSelection, findReferencesKeymap, forEachDiagnostic, getSyncedVersion,
  highlightActiveLine, highlightActiveLineGutter, highlightSelectionMatches, highlightSpecialChars,
  history, historyKeymap, hoverTooltips, isolateHistory, jumpToDefinitionKeymap, keymap,
  lineNumbers, lintGutter, lintKeymap, openLintPanel, receiveUpdates, redo, redoDepth, renameKeymap, searchKeymap,
  sendableUpdates, serverCompletion, setDiagnostics, syntaxHighlighting, tags, undo, undoDepth,
} from './editor.js';
import {channel} from './channel.js';

const argdown = StreamLanguage.define({
  name: 'argdown',
  startState: () => ({data: 0, head: false, comment: false, first: true}),
  copyState: (state) => ({...state}),
  token(stream, state) {
    if (stream.sol()) {
      state.start = true;
      if (stream.match(/^={3,}\s*$/)) {
        state.head = state.first ? true : !state.head && state.head;
        state.first = false;
        return 'meta';
      }
      if (stream.match(/^#+\s.*/)) return 'heading';
      if (stream.match(/^-{2,}.*/)) return 'operator';
    }
    if (state.head) {
      if (stream.match(/^\s*[\w-]+(?=:)/)) return 'propertyName';
      stream.skipToEnd();
      return 'string';
    }
    if (state.comment) {
      if (stream.match(/.*?(\*\/|-->)/)) state.comment = false;
      else stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*') || stream.match('<!--')) {
      state.comment = true;
      return 'comment';
    }
    if (state.data > 0) {
      if (stream.match('{')) { state.data++; return 'brace'; }
      if (stream.match('}')) { state.data--; return 'brace'; }
      if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'[^']*'?/)) return 'string';
      if (stream.match(/^[\w-]+(?=\s*:)/)) return 'propertyName';
      stream.next();
      return null;
    }
    if (stream.match('{')) { state.data = 1; return 'brace'; }
    if (state.start && stream.match(/^\s*(?:<\+|<-|<_|\+>|->|_>|><|\+|-|_)(?=\s)/)) {
      state.start = false;
      return 'operator';
    }
    if (stream.match(/^\s+/)) return null;
    state.start = false;
    if (stream.match(/^\[[^\]]*\]/)) return 'className';
    if (stream.match(/^<[^>]*>/)) return 'typeName';
    if (stream.match(/^@[[<][^\]>]*[\]>]/)) return 'link';
    if (stream.match(/^#(?:\([^)]*\)|[\w-]+)/)) return 'tagName';
    if (stream.match(/^\(\d+\)/)) return 'number';
    stream.next();
    return null;
  },
});

const look = HighlightStyle.define([
  {tag: tags.heading, fontWeight: 'bold'},
  {tag: tags.className, color: 'var(--blue)', fontWeight: 'bold'},
  {tag: tags.typeName, color: 'var(--violet)', fontWeight: 'bold'},
  {tag: tags.operator, color: 'var(--red)', fontWeight: 'bold'},
  {tag: tags.tagName, color: 'var(--red)'},
  {tag: [tags.propertyName, tags.meta, tags.number], color: 'var(--soft)'},
  {tag: tags.string, color: 'var(--green)'},
  {tag: tags.comment, color: 'var(--hint)', fontStyle: 'italic'},
  {tag: tags.link, color: 'var(--blue)'},
]);

const theme = EditorView.theme({
  '&': {fontSize: '.84rem', backgroundColor: 'var(--panel)', color: 'var(--ink)'},
  '.cm-scroller': {fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace', lineHeight: '1.5'},
  '.cm-gutters': {backgroundColor: 'var(--paper)', color: 'var(--soft)', borderRight: '1px solid var(--line)'},
  '.cm-activeLine, .cm-activeLineGutter': {backgroundColor: 'color-mix(in srgb, var(--gold) 14%, transparent)'},
  '.cm-cursor': {borderLeftColor: 'var(--ink)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {backgroundColor: 'color-mix(in srgb, var(--blue) 25%, transparent) !important'},
  '.cm-tooltip': {backgroundColor: 'var(--panel)', color: 'var(--ink)', border: '1px solid var(--edge)', maxWidth: '34rem'},
  '.cm-panels': {backgroundColor: 'var(--paper)', color: 'var(--ink)'},
  '.cm-tooltip-autocomplete ul li[aria-selected]': {backgroundColor: 'var(--blue)', color: 'var(--paper)'},
  '.cm-diagnosticAction': {backgroundColor: 'var(--blue)', color: 'var(--paper)', font: 'inherit', minHeight: '1.5rem'},
  '.cm-diagnostic': {fontFamily: 'var(--sans)'},
});

const PLAIN = new Set(['P', 'B', 'STRONG', 'I', 'EM', 'CODE', 'PRE', 'UL', 'OL', 'LI', 'BR', 'HR',
  'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD']);

/** What the server says in Markdown may hold words of any map: only plain marks stay. */
function sanitizeHTML(html) {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...inert.body.querySelectorAll('*')]) {
    if (!PLAIN.has(element.tagName)) element.replaceWith(element.textContent);
    else for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  return inert.body.innerHTML;
}

/** Milliseconds after the last key before the language server is told: it waits for more itself. */
const QUIET = 60;

const SEVERITY = {1: 'error', 2: 'warning', 3: 'info', 4: 'hint'};

/**
 * Opens the editor.
 * `start` is what the program said at first; `on` hears of steps to send, of changes, of the place.
 */
export function openSource(parent, start, on) {
  let pushing = false;
  let telling = 0;
  let view = null;

  const client = new LSPClient({
    timeout: 15000,
    sanitizeHTML,
    notificationHandlers: {
      'textDocument/publishDiagnostics': (its, params) => {
        showFindings(params);
        return true;
      },
    },
    extensions: [serverCompletion(), hoverTooltips({hoverTime: 700})],
  });

  const push = () => {
    if (pushing) return;
    const steps = sendableUpdates(view.state);
    if (!steps.length) return;
    pushing = true;
    on.send({
      type: 'steps', version: getSyncedVersion(view.state),
      steps: steps.map((step) => ({by: step.clientID, changes: step.changes.toJSON()})),
    });
  };

  view = new EditorView({
    parent,
    state: EditorState.create({
      doc: start.text,
      extensions: [
        lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(),
        drawSelection(), highlightActiveLine(), highlightSelectionMatches(), closeBrackets(),
        EditorView.cspNonce.of(document.documentElement.dataset.nonce), EditorView.lineWrapping, argdown, syntaxHighlighting(look), theme, lintGutter(),
        collab({startVersion: start.version}),
        client.plugin(start.uri, 'argdown'),
        keymap.of([
          ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap,
          ...completionKeymap, ...lintKeymap, ...renameKeymap, ...jumpToDefinitionKeymap,
          ...findReferencesKeymap,
        ]),
        EditorView.contentAttributes.of({'aria-label': 'Argdown source of the map', 'tabindex': '0'}),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            on.changed(update);
            push();
            clearTimeout(telling);
            telling = setTimeout(() => { if (client.connected) client.sync(); }, QUIET);
          }
          if (update.selectionSet && !update.docChanged) on.moved(update);
        }),
      ],
    }),
  });

  const line = {subscribers: new Set()};
  // It is asked for when the map has been looked through, or before that when it is needed: it
  // would take a part of the processor from the reading of the text.
  let language = null;
  let connected = null;
  const isConnected = new Promise((resolve) => { connected = resolve; });
  const connect = () => language ??= channel('language', {
    open: () => {
      if (client.connected) client.disconnect();
      client.connect({
        send: (message) => language.send(message),
        subscribe: (hear) => line.subscribers.add(hear),
        unsubscribe: (hear) => line.subscribers.delete(hear),
      });
      connected();
    },
    message: (message) => {
      for (const hear of [...line.subscribers]) hear(message);
    },
  });

  async function showFindings(params) {
    const plugin = LSPPlugin.get(view);
    const file = client.workspace.getFile(params.uri);
    if (!plugin || !file || (params.version != null && params.version !== file.version)) return;
    const doc = plugin.syncedDoc;
    const fixes = new Map();
    const key = (it) => JSON.stringify([it.range, it.code]);
    const put = () => {
      if (plugin.syncedDoc !== doc) return;
      const place = (position) => {
        const at = doc.line(Math.min(position.line + 1, doc.lines));
        return plugin.unsyncedChanges.mapPos(Math.min(at.to, at.from + position.character));
      };
      view.dispatch(setDiagnostics(view.state, params.diagnostics.map((it) => ({
        from: place(it.range.start), to: place(it.range.end),
        severity: SEVERITY[it.severity] ?? 'info', message: it.message, source: it.code,
        actions: (fixes.get(key(it)) ?? []).map((fix) => ({
          name: fix.title, apply: () => applyEdit(fix.edit, 'fix'),
        })),
      })).sort((a, b) => a.from - b.from)));
      on.findings(params.diagnostics);
    };
    if (!params.diagnostics.length) return put();
    try {
      const last = doc.line(doc.lines);
      const actions = await client.request('textDocument/codeAction', {
        textDocument: {uri: params.uri},
        range: {
          start: {line: 0, character: 0}, end: {line: doc.lines - 1, character: last.length},
        },
        context: {diagnostics: params.diagnostics, only: ['quickfix']},
      });
      for (const action of actions ?? []) {
        if (!action.edit || !(action.kind ?? '').startsWith('quickfix')) continue;
        for (const its of action.diagnostics ?? []) {
          if (!fixes.has(key(its))) fixes.set(key(its), []);
          fixes.get(key(its)).push(action);
        }
      }
    } catch {
      // Findings stand without their fixes; the next change asks again.
    }
    put();
  }

  /** Makes an edit of the language server's on the words as they are now. */
  function applyEdit(edit, event, mapping) {
    const plugin = LSPPlugin.get(view);
    const changes = [];
    for (const change of edit.documentChanges ?? []) {
      for (const one of change.edits ?? []) {
        const at = (position) => mapping ? mapping.mapPosition(start.uri, position)
          : plugin.fromPosition(position);
        changes.push({from: at(one.range.start), to: at(one.range.end), insert: one.newText});
      }
    }
    for (const edits of Object.values(edit.changes ?? {})) {
      for (const one of edits) {
        changes.push({
          from: plugin.fromPosition(one.range.start), to: plugin.fromPosition(one.range.end),
          insert: one.newText,
        });
      }
    }
    if (!changes.length) return false;
    view.dispatch({
      changes, userEvent: 'decide.' + event, annotations: isolateHistory.of('full'),
    });
    return true;
  }

  return {
    view,
    /** Has the words looked through, as long as the page is open. */
    connect,
    /** A command of the language server by its short name; the edit is one step to undo. */
    async command(name, given) {
      connect();
      await isConnected;
      client.sync();
      return client.withMapping(async (mapping) => {
        const edit = await client.request('workspace/executeCommand', {
          command: 'argmap.' + name, arguments: [{uri: start.uri, apply: false, ...given}],
        });
        return applyEdit(edit, name, mapping);
      });
    },
    /** Steps of all tabs, in the program's order. */
    receive(from, steps) {
      const synced = getSyncedVersion(view.state);
      const news = steps.slice(Math.max(0, synced - from));
      if (from > synced) return false;
      if (news.length) {
        view.dispatch(receiveUpdates(view.state, news.map((step) => (
          {clientID: step.by, changes: ChangeSet.fromJSON(step.changes)}))));
      }
      pushing = false;
      push();
      return true;
    },
    again() {
      pushing = false;
      push();
    },
    version: () => getSyncedVersion(view.state),
    /** The version that has all that was done here. */
    next: () => getSyncedVersion(view.state) + sendableUpdates(view.state).length,
    /** Places told of `version` of the words, in the words as they are; null for another. */
    placed(version, places) {
      if (version !== getSyncedVersion(view.state)) return null;
      let changes = ChangeSet.empty(0);
      const waiting = sendableUpdates(view.state);
      if (waiting.length) {
        changes = waiting.map((step) => step.changes).reduce((a, b) => a.compose(b));
      }
      return waiting.length ? places.map(({node, from, to}) => (
        {node, from: changes.mapPos(from, 1), to: changes.mapPos(to, -1)})) : places;
    },
    isWaiting: () => sendableUpdates(view.state).length > 0,
    undo: () => undo(view),
    redo: () => redo(view),
    canUndo: () => undoDepth(view.state) > 0,
    canRedo: () => redoDepth(view.state) > 0,
    /** Shows a place without taking the focus. */
    show(from, to) {
      view.dispatch({
        selection: EditorSelection.cursor(from),
        effects: EditorView.scrollIntoView(EditorSelection.range(from, Math.min(to, from + 200)), {y: 'center'}),
        annotations: Transaction.userEvent.of('follow'),
      });
    },
    /** The findings as a list, each with its fix. */
    listFindings: () => openLintPanel(view),
    nextFinding() {
      const at = view.state.selection.main.head;
      const all = [];
      forEachDiagnostic(view.state, (it, from, to) => all.push({from, to, message: it.message}));
      if (!all.length) return null;
      const next = all.find((it) => it.from > at) ?? all[0];
      view.dispatch({
        selection: EditorSelection.cursor(next.from),
        effects: EditorView.scrollIntoView(next.from, {y: 'center'}),
      });
      return next;
    },
  };
}
