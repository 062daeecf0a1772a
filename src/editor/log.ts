import * as vscode from 'vscode';

/** The one channel «Factmark» of VS Code's output: what went wrong where nobody is waiting for an answer. */
export const log = vscode.window.createOutputChannel('Factmark', { log: true });
