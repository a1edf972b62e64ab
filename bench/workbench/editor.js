// What the workbench takes of its editor.
export {collab, getSyncedVersion, receiveUpdates, sendableUpdates} from '@codemirror/collab';
export {closeBrackets, closeBracketsKeymap, completionKeymap} from '@codemirror/autocomplete';
export {
  defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth,
} from '@codemirror/commands';
export {HighlightStyle, StreamLanguage, syntaxHighlighting} from '@codemirror/language';
export {forEachDiagnostic, lintGutter, lintKeymap, openLintPanel, setDiagnostics} from '@codemirror/lint';
export {
  LSPClient, LSPPlugin, findReferencesKeymap, hoverTooltips, jumpToDefinitionKeymap, renameKeymap,
  serverCompletion, serverDiagnostics,
} from '@codemirror/lsp-client';
export {highlightSelectionMatches, searchKeymap} from '@codemirror/search';
export {
  Annotation, ChangeSet, EditorSelection, EditorState, StateEffect, StateField, Transaction,
} from '@codemirror/state';
export {
  Decoration, EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter,
  highlightSpecialChars, keymap, lineNumbers,
} from '@codemirror/view';
export {tags} from '@lezer/highlight';
