import * as vscode from 'vscode';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import type { ConfigFiles } from '../config/configFiles.js';
import { ConfigProblems } from '../config/problems.js';
import { registerCompletion } from './completion.js';
import { registerDefinitions } from './definition.js';
import { registerSidecarHovers } from './hover.js';
import { registerMergeFixes } from './mergeFixes.js';
import { OpenClaims } from './openClaims.js';
import { SidecarProblems } from './problems.js';
import { registerStructure } from './structure.js';

/** All that helps inside sidecars and `factmark.yaml`. */
export function registerSidecarFeatures(articles: ClaimedArticles, configs: ConfigFiles): vscode.Disposable {
  const claims = new OpenClaims(articles);
  return vscode.Disposable.from(
    new SidecarProblems(articles, configs),
    new ConfigProblems(),
    registerCompletion(),
    registerStructure(),
    registerSidecarHovers(claims),
    registerDefinitions(claims),
    registerMergeFixes(),
  );
}
