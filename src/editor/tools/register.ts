import * as vscode from 'vscode';
import type { Later } from '../later.js';
import type { ToolInput } from './input.js';

/** What the tools answer with. */
export interface ToolAnswers {
  listFacts(input: ToolInput): Promise<object>;
  listClaims(input: ToolInput): Promise<object>;
}

/**
 * Two tools for language models that the person has chosen in VS Code: they read, and write nothing. What they answer
 * goes to that model, and only when it is asked for.
 */
export function registerTools(desk: Later<{ readonly tools: ToolAnswers }>): vscode.Disposable {
  const { l10n } = vscode;
  return vscode.Disposable.from(
    ...tool(
      'factmark_listFacts',
      () => l10n.t('Listing the facts of the article'),
      async (input) => (await desk.get()).tools.listFacts(input),
    ),
    ...tool(
      'factmark_listClaims',
      () => l10n.t('Listing the claims of the article and what was found in it'),
      async (input) => (await desk.get()).tools.listClaims(input),
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
