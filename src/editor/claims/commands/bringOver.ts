import * as vscode from 'vscode';
import { translationPairs } from '../../../core/checks/translation.js';
import type { Original } from '../../../core/claims/checked-article.js';
import { originalNamed, TRANSLATION_KEY } from '../../../core/claims/original.js';
import { relative } from '../../../core/claims/paths.js';
import { bringOver } from '../../../core/translation/bring-over.js';
import { writeField } from '../../commands/frontMatterField.js';
import { inTurns } from '../../turns.js';
import { type Choice, choose, say, tell } from './ask.js';
import { type ClaimCommand, deskCommand } from './claimCommand.js';
import { type Desk, layOut } from './desk.js';
import type { ClaimServices } from './services.js';

/**
 * Writes the original's claims for its translation: unchecked, with their sources and links. Asks which article is the
 * original where the front matter does not say, and writes it there; `original`, a path from the article's folder, answers
 * that. Gives `{ added, linked, left, unsure }`.
 */
export function bringOverCommand(services: ClaimServices): ClaimCommand {
  return deskCommand('factmark.bringOver', services, 'writes', async (desk) => {
    const { l10n } = vscode;
    const named = await withOriginal(desk);
    const original = named && (await services.linked.readOriginal(named.claimed));
    if (!named || !original?.checked) {
      return named && tell(missing(named, original));
    }
    const { name, checked } = original;
    const { prose: document, text: article, facts, states, claimed } = named;
    if (Object.keys(checked.sidecar?.claims ?? {}).length === 0) {
      return tell(l10n.t('{0} has no claims to bring over.', name));
    }
    const translation = {
      document,
      article,
      facts,
      states,
      sidecar: claimed.sidecar,
      context: claimed.article.context,
    };
    const { version } = claimed.document;
    const isWanted = (): boolean => claimed.document.version === version;
    const pairs = await inTurns(translationPairs({ ...claimed.checked, ...translation }, original), isWanted);
    if (!pairs) {
      return tell(l10n.t('The article was changed meanwhile. Try again.'));
    }
    const random = (): number => services.random();
    const { edit, ...counts } = bringOver({ translation, original: checked, name, pairs, random });
    if (edit && !(await claimed.edit(edit, l10n.t('Bring over claims')))) {
      return undefined;
    }
    const { added, linked, left, unsure } = counts;
    const said = l10n.t('From {0}: {1} claims made, {2} linked, {3} have no fact here.', name, added, linked, left);
    if (unsure === 0) {
      say(said);
    } else {
      const words = l10n.t(
        '{0} on statements, quotations, tables or other words were left: where they stand here is not sure.',
        unsure,
      );
      tell(`${said} ${words}`);
    }
    return counts;
  });
}

/** The desk once its article says what it is a translation of; nothing when the question was left. */
async function withOriginal(desk: Desk): Promise<Desk | undefined> {
  const { claimed, prose, request, services } = desk;
  if (originalNamed(prose)) {
    return desk;
  }
  const name = request.text('original') ?? (await askOriginal(claimed.document.uri));
  if (name === undefined) {
    return undefined;
  }
  const isPlain = /^[\p{L}\p{N}_.][\p{L}\p{N}_./-]*$/u.test(name);
  await writeField(claimed.article, [TRANSLATION_KEY], isPlain ? name : JSON.stringify(name));
  await services.articles.read(claimed.document);
  return layOut(services, request);
}

async function askOriginal(article: vscode.Uri): Promise<string | undefined> {
  const { l10n } = vscode;
  const files = await vscode.workspace.findFiles('**/*.{md,mdx,markdown}', '**/node_modules/**');
  const others = files.filter((file) => file.scheme === article.scheme && file.path !== article.path);
  if (others.length === 0) {
    return tell(l10n.t('There is no other article in the workspace.'));
  }
  const choices = others
    .map((file): Choice<string> => {
      return { label: vscode.workspace.asRelativePath(file), value: relative(article.path, file.path) };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
  const title = l10n.t('Bring Over Claims from the Original');
  return (await choose(title, l10n.t('What is this article a translation of?'), choices))?.value;
}

function missing({ prose }: Desk, original: Original | undefined): string {
  const { l10n } = vscode;
  const name = originalNamed(prose)?.value ?? '';
  return original
    ? l10n.t('The article is a translation of {0}, which is not there.', name)
    : l10n.t('{0} is outside the workspace, or cannot be read.', name);
}
