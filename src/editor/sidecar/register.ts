import * as vscode from 'vscode';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import { registerCompletion } from './completion.js';
import { registerDefinitions } from './definition.js';
import { registerSidecarHovers } from './hover.js';
import { OpenClaims } from './openClaims.js';
import { registerStructure } from './structure.js';

/** All that helps inside sidecars and `factmark.yaml`. */
export function registerSidecarFeatures(articles: ClaimedArticles): vscode.Disposable {
  const claims = new OpenClaims(articles);
  return vscode.Disposable.from(
    registerCompletion(),
    registerStructure(),
    registerSidecarHovers(claims),
    registerDefinitions(claims),
  );
}
