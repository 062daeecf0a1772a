import type * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import { CONFIG_NAME } from '../config/configFiles.js';
import type { Lines } from './lines.js';

/*
 * Sidecars keep the language `yaml`, so that whatever a desk uses for YAML goes on working in them; what we add goes
 * by the name of the file.
 */
export const SIDECARS: vscode.DocumentFilter = { pattern: `**/*${SIDECAR_SUFFIX}` };
export const CONFIGS: vscode.DocumentFilter = { pattern: `**/${CONFIG_NAME}` };

export function linesOf(document: vscode.TextDocument): Lines {
  return { count: document.lineCount, at: (line) => document.lineAt(line).text };
}

export function linesOfText(text: string): Lines {
  const lines = text.split(/\r\n|\r|\n/u);
  return { count: lines.length, at: (line) => lines[line] ?? '' };
}

/** The id of a claim or source at a place, with its range. */
export function idAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly id: string; readonly range: vscode.Range } | undefined {
  const range = document.getWordRangeAtPosition(position, /\b[cr]-[0-9a-hjkmnp-tv-z]{6}\b/u);
  return range && { id: document.getText(range), range };
}
