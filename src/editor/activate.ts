import * as vscode from 'vscode';
import { places } from '../core/recognize/entities/places.js';
import { checkWords } from '../core/recognize/languages/check-store.js';
import { languages } from '../core/recognize/languages/registry.js';
import { createRecognizer } from '../core/recognize/recognizer.js';
import { createApi, type FactmarkApi } from './api.js';
import { Articles } from './articles.js';
import { manifestCommands, WaitingCommands } from './commands/waiting.js';
import { ConfigFiles } from './config/configFiles.js';
import { registerFileEvents } from './fileEvents.js';
import { Highlights } from './highlights/highlights.js';
import { LanguageFiles } from './languageFiles.js';
import { Later } from './later.js';
import { log } from './log.js';
import { fetchPlacesWhenNeeded } from './placesFile.js';
import { ARTICLE_SELECTOR } from './schemes.js';
import { Timer } from './timer.js';
import { registerTools } from './tools/register.js';

/** How long the desk waits for the first marks, in milliseconds: the words of a language may come over a network. */
const PATIENCE = 200;

/**
 * Puts together what marks facts; nothing is read before this has returned. All else is the desk's, which is loaded once
 * the first marks are shown, or when somebody needs it.
 */
export function activate(context: vscode.ExtensionContext): FactmarkApi {
  const configs = new ConfigFiles();
  const languageFiles = new LanguageFiles(context.extensionUri, languages, checkWords);
  const articles = new Articles(createRecognizer, languageFiles, configs);
  const highlights = new Highlights(articles);
  const desk = new Later(async () => {
    const { openClaimsDesk } = await import('./claimsDesk.js');
    commands.dispose();
    return openClaimsDesk({ context, configs, languages: languageFiles, articles, highlights });
  });
  const commands = new WaitingCommands(manifestCommands(context.extension), desk);
  const soon = new Timer(() => desk.use(() => undefined));
  const firstLook = new Timer(() => {
    highlights.refresh();
    soon.start(vscode.window.visibleTextEditors.some(({ document }) => articles.get(document)) ? PATIENCE : 0);
  });
  const firstMarks = articles.onDidChange(() => {
    firstMarks.dispose();
    soon.start(0);
  });
  firstLook.start(0);
  context.subscriptions.push(
    log,
    configs,
    articles,
    fetchPlacesWhenNeeded(context.extensionUri, places, articles),
    highlights,
    firstLook,
    firstMarks,
    soon,
    commands,
    registerFileEvents(desk),
    registerTools(desk),
    vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
      provideHover: async (...place) => (await desk.get()).hovers.provideHover(...place),
    }),
  );
  return createApi(articles, highlights, desk);
}
