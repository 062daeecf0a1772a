import type * as vscode from 'vscode';
import { places } from '../core/recognize/entities/places.js';
import { checkWords } from '../core/recognize/languages/check-store.js';
import { languages } from '../core/recognize/languages/registry.js';
import { createRecognizer } from '../core/recognize/recognizer.js';
import { createApi, type FactmarkApi } from './api.js';
import { Articles } from './articles.js';
import { registerClaimCommands } from './claims/commands/all.js';
import { claimServices } from './claims/commands/services.js';
import { offerCopies } from './claims/copies.js';
import { DetailsView } from './claims/details/detailsView.js';
import { DiskChanges } from './claims/diskChanges.js';
import { ClaimMarks } from './claims/marks/claimMarks.js';
import { CoverageGutter } from './claims/marks/coverageGutter.js';
import { ClaimedArticles } from './claims/model/claimedArticles.js';
import { EarlierChecks } from './claims/model/earlierChecks.js';
import { LinkedArticles } from './claims/model/linkedArticles.js';
import { PictureFiles } from './claims/model/pictureFiles.js';
import { carrySidecars } from './claims/model/renames.js';
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
import { ConfigFiles } from './config/configFiles.js';
import { RateFiles } from './config/rateFiles.js';
import { Highlights } from './highlights/highlights.js';
import { registerValueHints } from './hints/valueHints.js';
import { registerHovers } from './hover/provider.js';
import { LanguageFiles } from './languageFiles.js';
import { log } from './log.js';
import { nameCommands } from './names/commands.js';
import { registerNameFixes } from './names/quickFixes.js';
import { fetchPlacesWhenNeeded } from './placesFile.js';
import { PreviewMarks } from './preview/previewMarks.js';
import { reviewCommands } from './review/commands.js';
import { ReviewView } from './review/reviewView.js';
import { registerSidecarFeatures } from './sidecar/register.js';
import { Status } from './status.js';
import { Timer } from './timer.js';
import { registerTools } from './tools/register.js';
import { interfaceVoice } from './voice.js';

/** Puts the parts together; nothing is read before this has returned. */
export function activate(context: vscode.ExtensionContext): FactmarkApi {
  const voice = interfaceVoice();
  const configs = new ConfigFiles();
  const languageFiles = new LanguageFiles(context.extensionUri, languages, checkWords);
  const articles = new Articles(createRecognizer, languageFiles, configs);
  const pictures = new PictureFiles();
  const claims = new ClaimedArticles(articles, configs, pictures);
  const rates = new RateFiles(configs, voice);
  const earlier = new EarlierChecks();
  const linked = new LinkedArticles(claims, configs, languageFiles);
  const problems = new ClaimProblems(claims, linked, languageFiles, voice);
  const highlights = new Highlights(articles);
  const status = new Status(articles, claims, highlights, voice);
  const marks = new ClaimMarks(claims);
  const gutter = new CoverageGutter(claims, context.extensionUri);
  const threads = new ClaimThreads(claims);
  const tree = new ClaimTree(claims, voice, context.workspaceState);
  const details = new DetailsView(tree, linked, voice);
  const preview = new PreviewMarks(articles, claims, voice);
  const reviewer = reviewerOf(context);
  const services = claimServices({
    articles,
    claims,
    configs,
    earlier,
    linked,
    pictures,
    reviewer,
    languages: languageFiles,
    version: String((context.extension.packageJSON as { readonly version?: unknown }).version),
  });
  const review = new ReviewView();
  const rounds = new Rounds(services, voice, context.workspaceState);
  const firstLook = new Timer(() => {
    highlights.refresh();
    marks.refresh();
    threads.refresh();
    status.update();
  });
  firstLook.start(0);
  context.subscriptions.push(
    log,
    configs,
    rates,
    articles,
    earlier,
    pictures,
    claims,
    carrySidecars(),
    offerCopies(),
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
    fetchPlacesWhenNeeded(context.extensionUri, places, articles),
    highlights,
    preview,
    status,
    firstLook,
    registerHovers({ articles, claims, rates, earlier, voice, review }),
    registerCommands([...allCommands({ articles, voice }), ...nameCommands({ articles, voice, configs })]),
    registerValueHints(articles, voice),
    registerTools(articles, claims, problems),
    registerNameFixes(articles),
    registerSidecarFeatures(claims, configs),
    registerClaimCommands(services),
    rounds,
    registerRound(services, rounds, tree),
    review,
    registerCommands(reviewCommands(review, { configs, languages: languageFiles })),
  );
  return createApi({
    articles,
    claims,
    details,
    gutter,
    highlights,
    marks,
    preview,
    threads,
    tree,
    status,
    rounds,
    review,
  });
}
