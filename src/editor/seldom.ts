import { bringOverCommand } from './claims/commands/bringOver.js';
import { checkAll } from './claims/commands/checkAll.js';
import { exportArticle } from './claims/commands/exportArticle.js';
import { exportTable } from './claims/commands/exportTable.js';
import { importTable } from './claims/commands/importTable.js';
import { openQuestionsCommand } from './claims/commands/openQuestions.js';
import { sendChecks } from './claims/commands/sendChecks.js';
import type { ClaimServices } from './claims/commands/services.js';
import { showCoverage } from './claims/commands/showCoverage.js';
import { showEvidence } from './claims/commands/showEvidence.js';
import { showSources } from './claims/commands/showSources.js';
import { whereElse } from './claims/commands/whereElse.js';
import type { WordsThenAndNow } from './claims/commands/wordsThenAndNow.js';
import type { Command } from './commands/command.js';
import { type NameServices, nameCommands } from './names/commands.js';
import { reviewCommands } from './review/commands.js';
import type { ReviewParts } from './review/review.js';
import type { ReviewView } from './review/reviewView.js';

interface SeldomServices {
  readonly claims: ClaimServices;
  readonly names: NameServices;
  readonly words: WordsThenAndNow;
  readonly review: ReviewView;
  readonly reviewed: ReviewParts;
}

/** Commands that are used seldom and bring much with them: for what goes out, comes in, or is compared. */
export function seldomCommands({ claims, names, words, review, reviewed }: SeldomServices): readonly Command[] {
  return [
    bringOverCommand(claims),
    checkAll(claims),
    exportArticle(claims, words),
    exportTable(claims),
    importTable(claims),
    openQuestionsCommand(),
    sendChecks(claims),
    showCoverage(claims),
    showEvidence(claims, words),
    showSources(),
    whereElse(claims),
    ...nameCommands(names),
    ...reviewCommands(review, reviewed),
  ];
}
