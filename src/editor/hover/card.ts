import * as vscode from 'vscode';
import type { CoveredFact } from '../../core/claims/coverage.js';
import { describeFact } from '../../core/describe/card.js';
import { mentionsOf } from '../../core/describe/entities.js';
import type { Exchange } from '../../core/describe/exchange.js';
import type { Card } from '../../core/describe/surroundings.js';
import type { Voice } from '../../core/describe/voice.js';
import type { Fact } from '../../core/facts.js';
import type { Article } from '../article.js';
import { cardActions, claimCard, unclaimedActions } from '../claims/card.js';
import type { ClaimedArticle, PlacedClaim } from '../claims/model/claimedArticle.js';
import type { EarlierCheck } from '../claims/model/earlierChecks.js';
import { isRevision } from '../claims/model/siblings.js';
import { earlierActions, earlierLine } from './earlier.js';
import { type Action, type ActionGroup, actionLines, appendPlain } from './markdown.js';

/** What a card is about: a fact, a claim about it or around it, or both. */
export interface CardSubject {
  readonly article: Article;
  readonly fact?: Fact | undefined;
  readonly claimed?: ClaimedArticle | undefined;
  readonly claim?: PlacedClaim | undefined;
  readonly exchange?: Exchange | undefined;
  /** What a review that goes on says of it, a line each. */
  readonly reviewed?: readonly string[] | undefined;
  /** Where the figure was checked in another article. */
  readonly earlier?: EarlierCheck | undefined;
}

/** What the hover shows: what is known of the claim, what the fact means, and the lines of what can be done. */
export function hoverContents(
  { article, fact, claimed, claim, exchange, earlier, reviewed = [] }: CardSubject,
  voice: Voice,
): readonly vscode.MarkdownString[] {
  const texts: vscode.MarkdownString[] = [];
  const groups: ActionGroup[] = [];
  if (claimed && claim) {
    const text = claimCard(claim.state, claimed.sidecar?.sources ?? {}, claimed.checked.config);
    appendLines(text, reviewed);
    texts.push(text);
    groups.push({ actions: cardActions(claim.state), about: claim.id });
  }
  if (fact) {
    const card = cardOf(fact, article, voice, { exchange, units: claimed?.checked.config.units });
    // A statement around it is not a claim of its own. While claims are still being read, the commands find them.
    const own = !claimed || (!claimed.readOnly && !claimed.claimOf(fact)) ? unclaimedActions(claim !== undefined) : [];
    const said = claimed && saidOf(claimed, fact);
    const more = [...(claim ? [] : reviewed), saidLine(said), earlier && earlierLine(earlier)].filter(
      (line) => line !== undefined,
    );
    texts.push(cardText(card, more));
    groups.push({
      actions: [
        ...own,
        ...(earlier && !claimed?.readOnly ? earlierActions() : []),
        ...saidActions(claimed, said),
        ...actionsFor(fact, card, article),
      ],
      about: fact.start,
    });
  }
  return [...texts, actionLines(groups, article.document.uri)];
}

/** What the house has besides, for the cards that say everything. */
interface House {
  readonly exchange?: Exchange | undefined;
  readonly units?: readonly string[] | undefined;
}

export function cardOf(fact: Fact, article: Article, voice: Voice, { exchange, units }: House = {}): Card {
  const { language, published } = article.context;
  const { source, facts, entities } = article;
  const around = {
    source,
    facts,
    entities,
    language,
    ...(published && { published }),
    ...(exchange && { exchange }),
    ...(units && { units }),
  };
  return describeFact(fact, around, voice);
}

type Said = CoveredFact['said'];

function saidOf({ coverage }: ClaimedArticle, { kind, start }: Fact): Said {
  return coverage.facts.find((one) => one.kind === kind && one.start === start)?.said;
}

function saidActions(claimed: ClaimedArticle | undefined, said: Said): readonly Action[] {
  const { l10n } = vscode;
  return said?.standing !== 'open' || claimed?.readOnly
    ? []
    : [
        {
          label: l10n.t('Was it said?'),
          tooltip: l10n.t('Say whether it was said so'),
          command: 'factmark.setAttribution',
        },
      ];
}

/** Of what somebody else says: that there are two things to ask, and how far the second one is. */
function saidLine(said: Said): string | undefined {
  const { l10n } = vscode;
  switch (said?.standing) {
    case 'covered':
      return l10n.t('❝ somebody says so; that it was said is checked');
    case 'open':
      return l10n.t('❝ somebody says so: was it said, and is it true?');
    case 'apart':
    case undefined:
      return undefined;
  }
}

function cardText(card: Card, more: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**');
  appendPlain(markdown, card.answer);
  markdown.appendMarkdown('**');
  appendPlain(markdown, card.aside ?? '');
  appendLines(markdown, [...card.lines, ...more]);
  return markdown;
}

function appendLines(markdown: vscode.MarkdownString, lines: readonly string[]): void {
  for (const line of lines) {
    markdown.appendMarkdown('  \n');
    appendPlain(markdown, line);
  }
}

function actionsFor(fact: Fact, card: Card, article: Article): readonly Action[] {
  const { l10n } = vscode;
  const actions: Action[] = [];
  if (card.missing === 'published') {
    actions.push({
      label: l10n.t('Set date'),
      tooltip: l10n.t('Set the publication date'),
      command: 'factmark.setPublicationDate',
    });
  }
  if (fact.kind === 'entity' && mentionsOf(fact.value, article.facts).length > 1) {
    actions.push(
      { label: l10n.t('next ↓'), tooltip: l10n.t('Go to the next mention'), command: 'factmark.nextMention' },
      {
        label: l10n.t('previous ↑'),
        tooltip: l10n.t('Go to the previous mention'),
        command: 'factmark.previousMention',
      },
    );
  }
  if (fact.kind === 'entity' && !isRevision(article.document.uri)) {
    actions.push({
      label: l10n.t('Correct…'),
      tooltip: l10n.t('Say what it is, or that it is no name'),
      command: 'factmark.correctName',
    });
  }
  actions.push(
    { label: l10n.t('Copy'), tooltip: l10n.t('Copy the value in plain notation'), command: 'factmark.copyValue' },
    {
      label: l10n.t('Details'),
      tooltip: l10n.t('Show the value in the notations of the standards'),
      command: 'factmark.showDetails',
    },
  );
  return actions;
}
