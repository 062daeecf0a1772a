import type * as vscode from 'vscode';
import type { Articles } from './articles.js';
import { claimCommands } from './claims/commands/all.js';
import { claimServices } from './claims/commands/services.js';
import { WordsThenAndNow } from './claims/commands/wordsThenAndNow.js';
import { offerCopies } from './claims/copies.js';
import { DetailsView } from './claims/details/detailsView.js';
import { DiskChanges } from './claims/diskChanges.js';
import { ClaimMarks } from './claims/marks/claimMarks.js';
import { CoverageGutter } from './claims/marks/coverageGutter.js';
import { ClaimedArticles } from './claims/model/claimedArticles.js';
import { EarlierChecks } from './claims/model/earlierChecks.js';
import { LinkedArticles } from './claims/model/linkedArticles.js';
import { PictureFiles } from './claims/model/pictureFiles.js';
import { deletionsBeside, renamesBeside, renamesInside } from './claims/model/renames.js';
import { ClaimProblems } from './claims/problems.js';
import { registerQuickFixes } from './claims/quickFixes.js';
import { reviewerOf } from './claims/reviewer.js';
import { registerRound } from './claims/round/register.js';
import { Rounds } from './claims/round/rounds.js';
import { registerStrayFixes } from './claims/strayFixes.js';
import { StraySidecars } from './claims/strays.js';
import { ClaimThreads } from './claims/threads/claimThreads.js';
import { ClaimTree } from './claims/tree/claimTree.js';
import { allCommands } from './commands/all.js';
import { registerCommands } from './commands/command.js';
import { WaitingCommands } from './commands/waiting.js';
import type { ConfigFiles } from './config/configFiles.js';
import { RateFiles } from './config/rateFiles.js';
import type { FileKeeper } from './fileEvents.js';
import type { Highlights } from './highlights/highlights.js';
import { registerValueHints } from './hints/valueHints.js';
import { articleHovers } from './hover/provider.js';
import type { LanguageFiles } from './languageFiles.js';
import { Later } from './later.js';
import { registerNameFixes } from './names/quickFixes.js';
import { PreviewMarks } from './preview/previewMarks.js';
import { ReviewView } from './review/reviewView.js';
import { SELDOM } from './seldomIds.js';
import { registerSidecarFeatures } from './sidecar/register.js';
import { Status } from './status.js';
import { listClaims } from './tools/listClaims.js';
import { listFacts } from './tools/listFacts.js';
import type { ToolAnswers } from './tools/register.js';
import { interfaceVoice } from './voice.js';

/** What is there before the desk: articles that are read and marked. */
export interface MarkedArticles {
  readonly context: vscode.ExtensionContext;
  readonly configs: ConfigFiles;
  readonly languages: LanguageFiles;
  readonly articles: Articles;
  readonly highlights: Highlights;
}

/** What the desk does for those who were there before it. */
export interface ClaimsDesk {
  readonly claims: ClaimedArticles;
  readonly details: DetailsView;
  readonly gutter: CoverageGutter;
  readonly marks: ClaimMarks;
  readonly preview: PreviewMarks;
  readonly review: ReviewView;
  readonly rounds: Rounds;
  readonly status: Status;
  readonly threads: ClaimThreads;
  readonly tree: ClaimTree;
  readonly hovers: vscode.HoverProvider;
  readonly tools: ToolAnswers;
  readonly files: FileKeeper;
}

/**
 * Puts together what is done with the facts of articles: cards, claims and all commands. It may come at any time after
 * the start, so that every part looks for itself at what is open then.
 */
export function openClaimsDesk({ context, configs, languages, articles, highlights }: MarkedArticles): ClaimsDesk {
  const voice = interfaceVoice();
  const pictures = new PictureFiles();
  const claims = new ClaimedArticles(articles, configs, pictures);
  const rates = new RateFiles(configs, voice);
  const earlier = new EarlierChecks();
  const linked = new LinkedArticles(claims, configs, languages);
  const problems = new ClaimProblems(claims, linked, languages, voice);
  const status = new Status(articles, claims, highlights, voice);
  const marks = new ClaimMarks(claims);
  const gutter = new CoverageGutter(claims, context.extensionUri);
  const threads = new ClaimThreads(claims);
  const tree = new ClaimTree(claims, voice, context.workspaceState);
  const details = new DetailsView(tree, linked, voice);
  const preview = new PreviewMarks(articles, claims, voice);
  const services = claimServices({
    articles,
    claims,
    configs,
    earlier,
    linked,
    pictures,
    reviewer: reviewerOf(context),
    languages,
    version: String((context.extension.packageJSON as { readonly version?: unknown }).version),
  });
  const review = new ReviewView();
  const rounds = new Rounds(services, voice, context.workspaceState);
  const words = new WordsThenAndNow();
  const seldom = new Later(async () => {
    const { seldomCommands } = await import('./seldom.js');
    const names = { articles, voice, configs };
    const commands = seldomCommands({ claims: services, names, words, review, reviewed: { configs, languages } });
    waiting.dispose();
    context.subscriptions.push(registerCommands(commands));
  });
  const waiting = new WaitingCommands(SELDOM, seldom);
  context.subscriptions.push(
    rates,
    earlier,
    pictures,
    claims,
    new StraySidecars(),
    new DiskChanges(),
    registerStrayFixes(),
    linked,
    problems,
    registerQuickFixes(claims, problems),
    marks,
    gutter,
    threads,
    tree,
    details,
    preview,
    status,
    registerValueHints(articles, voice),
    registerNameFixes(articles),
    registerSidecarFeatures(claims, configs),
    words,
    registerCommands([...allCommands({ articles, voice }), ...claimCommands(services, words)]),
    waiting,
    rounds,
    registerRound(services, rounds, tree),
    review,
  );
  marks.refresh();
  threads.refresh();
  status.update();
  return {
    claims,
    details,
    gutter,
    marks,
    preview,
    review,
    rounds,
    status,
    threads,
    tree,
    hovers: articleHovers({ articles, claims, rates, earlier, voice, review }),
    tools: {
      listFacts: (input) => listFacts(articles, input),
      listClaims: (input) => listClaims(claims, problems, input),
    },
    files: { willRename: renamesBeside, willDelete: deletionsBeside, didRename: renamesInside, didCreate: offerCopies },
  };
}
