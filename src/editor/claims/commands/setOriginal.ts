import * as vscode from 'vscode';
import { parseLanguageTag } from '../../../core/recognize/languages/registry.js';
import { askText } from './ask.js';
import type { ClaimCommand } from './claimCommand.js';
import { quotationCommand } from './quotation.js';
import type { ClaimServices } from './services.js';

/**
 * Writes down the words as they were said, and their language where it is not the article's. As arguments: `original`,
 * `original-language`; empty takes them out.
 */
export function setOriginal(services: ClaimServices): ClaimCommand {
  return quotationCommand(
    'factmark.setOriginal',
    services,
    ({ request }) => {
      const [original, language] = [request.text('original'), request.text('original-language')];
      return {
        ...(original !== undefined && { original: original.trim() }),
        ...(language !== undefined && { 'original-language': language.trim() }),
      };
    },
    async ({ claimed }, { state }) => {
      const { l10n } = vscode;
      const { claim } = state;
      const original = await askText({
        title: l10n.t('Quotation: Original'),
        prompt: l10n.t('The words as they were said, in their language. Empty takes them out.'),
        value: claim.original ?? '',
        optional: true,
      });
      const language =
        original === undefined || original === ''
          ? original
          : await askText({
              title: l10n.t('Quotation: Language of the Original'),
              prompt: l10n.t('Such as “en” or “pt-BR”. Leave it empty when it is the article’s.'),
              value: claim['original-language'] ?? '',
              placeHolder: claimed.article.context.language,
              optional: true,
              validate: (tag) =>
                tag === '' || parseLanguageTag(tag) ? undefined : l10n.t('“{0}” is no language tag.', tag),
            });
      return original === undefined || language === undefined ? undefined : { original, 'original-language': language };
    },
    () => vscode.l10n.t('Original'),
  );
}
