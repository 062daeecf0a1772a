import * as vscode from 'vscode';
import type { Articles } from '../articles.js';
import type { ClaimedArticles } from '../claims/model/claimedArticles.js';
import type { ClaimProblems } from '../claims/problems.js';
import type { ToolInput } from './input.js';
import { listClaims } from './listClaims.js';
import { listFacts } from './listFacts.js';

/**
 * Two tools for language models that the person has chosen in VS Code: they read, and write nothing. What they answer
 * goes to that model, and only when it is asked for.
 */
export function registerTools(articles: Articles, claims: ClaimedArticles, problems: ClaimProblems): vscode.Disposable {
  const { l10n } = vscode;
  return vscode.Disposable.from(
    ...tool(
      'factmark_listFacts',
      () => l10n.t('Listing the facts of the article'),
      (input) => listFacts(articles, input),
    ),
    ...tool(
      'factmark_listClaims',
      () => l10n.t('Listing the claims of the article and what was found in it'),
      (input) => listClaims(claims, problems, input),
    ),
  );
}

/** None where this VS Code, or an editor made of it, has no such tools. */
function tool(
  name: string,
  message: () => string,
  answer: (input: ToolInput) => Promise<object>,
): readonly vscode.Disposable[] {
  const models = vscode.lm as typeof vscode.lm | undefined;
  if (!models?.registerTool) return [];
  return [
    models.registerTool<ToolInput>(name, {
      prepareInvocation: () => ({ invocationMessage: message() }),
      invoke: async ({ input }) =>
        new vscode.LanguageModelToolResult([
          new vscode.LanguageModelTextPart(JSON.stringify(await answer(input ?? {}))),
        ]),
    }),
  ];
}
