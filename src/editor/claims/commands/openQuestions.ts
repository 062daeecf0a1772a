import * as vscode from 'vscode';
import { type OpenQuestion, openQuestions, questionsByPerson } from '../../../core/claims/questions.js';
import { quote } from '../../../core/describe/voice.js';
import { nameOf } from '../../text/files.js';
import { sidecarsOfWorkspace } from '../model/workspaceSidecars.js';
import { type Choice, choose, type Separator, tell } from './ask.js';
import type { ClaimCommand } from './claimCommand.js';

interface AskedQuestion extends OpenQuestion {
  readonly article: vscode.Uri;
}

/** Lists the questions of the workspace that wait for an answer, by person, and goes to the claim that is chosen. */
export function openQuestionsCommand(): ClaimCommand {
  return {
    id: 'factmark.openQuestions',
    async run() {
      const { l10n } = vscode;
      const questions = await questionsOfWorkspace();
      if (!questions) return undefined;
      if (questions.length === 0) return tell(l10n.t('No question waits for an answer.'));
      const choices = questionsByPerson(questions, vscode.env.language).flatMap(
        ([person, all]): readonly (Choice<AskedQuestion> | Separator)[] => [
          { label: person || l10n.t('nobody named'), kind: vscode.QuickPickItemKind.Separator },
          ...all.map(choiceOf),
        ],
      );
      const chosen = await choose(l10n.t('Questions That Wait'), l10n.t('Choose one to see its claim.'), choices);
      if (!chosen) return undefined;
      const { article, claim } = chosen.value;
      return vscode.commands.executeCommand('factmark.goToClaim', article.toString(), claim);
    },
  };
}

function choiceOf(question: AskedQuestion): Choice<AskedQuestion> {
  const { text, words, date, article } = question;
  return {
    label: text || quote(words),
    description: [date, nameOf(article)].filter(Boolean).join(' · '),
    ...(text && { detail: quote(words) }),
    value: question,
  };
}

/** Nothing when the person did not want to wait for it. */
async function questionsOfWorkspace(): Promise<readonly AskedQuestion[] | undefined> {
  const title = vscode.l10n.t('Looking for questions in the workspace…');
  const asked = await sidecarsOfWorkspace(title, (text) => text.includes('waiting'));
  return asked?.flatMap(({ article, sidecar }) => openQuestions(sidecar).map((question) => ({ ...question, article })));
}
