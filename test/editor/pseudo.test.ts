import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DetailRow } from '../../src/editor/claims/details/rows.js';
import { GROUPINGS } from '../../src/editor/claims/tree/nodes.js';
import type { ReviewNode } from '../../src/editor/review/items.js';
import { Desk } from './claims/repository.js';
import { ARTICLE, openClaimed, SIDECAR, TALKED } from './claims/support.js';
import { closeEditors, factmark, place, setSetting, skipBecause, until } from './support.js';

/*
 * The interface in a language of its own, in which every translated text stands in brackets. What people read outside of
 * brackets, other than the article's own words, was never given to a translator.
 */

type Replaced = Record<string, unknown>;

/** Everything that was shown, with where. */
let shown: (readonly [where: string, text: string])[] = [];
const replaced: [object: Replaced, name: string, value: unknown][] = [];

function replace(object: unknown, name: string, value: unknown): void {
  const open = object as Replaced;
  replaced.push([open, name, open[name]]);
  open[name] = value;
}

function putBack(): void {
  for (const [object, name, value] of replaced.splice(0).reverse()) object[name] = value;
}

function see(where: string, ...texts: readonly unknown[]): void {
  for (const text of texts) {
    if (typeof text === 'string') shown.push([where, text]);
    else if (text instanceof vscode.MarkdownString) shown.push([where, text.value]);
  }
}

/** Translations in brackets; questions and messages are seen and get the first answer there is, once. */
function pretend(): void {
  const translate = vscode.l10n.t as (...args: readonly unknown[]) => string;
  replace(vscode.l10n, 't', (...args: readonly unknown[]) => `⟦${translate(...args)}⟧`);
  const tell = async (message: string, ...more: readonly unknown[]): Promise<undefined> => {
    see('message', message, ...more);
  };
  for (const name of ['showInformationMessage', 'showWarningMessage', 'showErrorMessage']) {
    replace(vscode.window, name, tell);
  }
  replace(vscode.window, 'setStatusBarMessage', (message: string) => {
    see('status bar', message);
    return new vscode.Disposable(() => undefined);
  });
  for (const name of ['showOpenDialog', 'showSaveDialog']) {
    replace(vscode.window, name, async (options?: vscode.OpenDialogOptions & vscode.SaveDialogOptions) => {
      see('dialog', options?.title, options?.openLabel, options?.saveLabel, ...Object.keys(options?.filters ?? {}));
    });
  }
  replace(vscode.window, 'showInputBox', async (options?: vscode.InputBoxOptions) => {
    const { title, prompt, placeHolder } = options ?? {};
    see('question', title, prompt, placeHolder, await problem(options, ''), await problem(options, 'a@b.example'));
  });
  replace(vscode.window, 'showQuickPick', async (items: unknown, options?: vscode.QuickPickOptions) => {
    const choices = [...((await items) as readonly vscode.QuickPickItem[])];
    see('choice', options?.title, options?.placeHolder);
    for (const { label, description, detail } of choices) see('choice', label, description, detail);
    const first = answers.pop() ? choices.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator) : undefined;
    return options?.canPickMany ? first && [first] : first;
  });
}

/** One for each question that is to be answered. */
const answers: true[] = [];

async function problem(options: vscode.InputBoxOptions | undefined, text: string): Promise<string | undefined> {
  const said = await options?.validateInput?.(text);
  return typeof said === 'object' ? said?.message : said;
}

/** Words that are nobody's to translate: the article's, those of sidecars and of standards. */
const GIVEN = new Set<string>();

function give(text: string): void {
  for (const word of text.match(/\p{L}{2,}/gu) ?? []) GIVEN.add(word.toLowerCase());
}

async function giveAll(): Promise<void> {
  give(
    `${ARTICLE} ${SIDECAR} ${TALKED} Factmark ana https org ISO UCUM TIMEX EDTF QID csv md money percent quantity count ratio`,
  );
  give('tests');
  // Other articles are listed with their words, whatever suites ran before this one.
  for (const uri of await vscode.workspace.findFiles('**/*.{md,claims.yaml}')) {
    give(`${uri.path} ${new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))}`);
  }
  // What the platform names: days, months, languages with their regions, and large numbers in words.
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  for (let month = 0; month < 12; month++) {
    give(new Date(2025, month, month + 1).toLocaleDateString('en-GB', { dateStyle: 'full' }));
  }
  for (const tag of TAGS) give(`${tag} ${names.of(tag)}`);
  give('million billion euros');
}
const TAGS =
  'en-GB en-US en-CA en-AU en-IE en-IN es-ES es-MX es-AR es-CO es-CL es-PE es-US ca-ES fr-FR de-DE it-IT pt-PT pt-BR nl-NL'.split(
    ' ',
  );

/** What is left of a text without translations, icons, links, markup and given words. */
function untranslated(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, ' ');
  }
  const words = rest.replace(/\$\([\w~-]+\)|\]\([^)]*\)|&\w+;/gu, ' ').match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !GIVEN.has(word.toLowerCase())).join(' ');
}

describe('the interface in another language', function () {
  this.timeout(90_000);
  let restore: () => Thenable<void>;
  before(async function () {
    restore = await setSetting('reviewer', 'ana');
    await giveAll();
    try {
      pretend();
    } catch {
      putBack();
      skipBecause(this, 'this VS Code lets nobody put a text in place of its translations');
    }
    assert.equal(vscode.l10n.t('a {0}', 'b'), '⟦a b⟧');
  });
  beforeEach(() => {
    shown = [];
  });
  after(async () => {
    putBack();
    await closeEditors();
    await restore();
    // Commands about names have made one, which the articles of other suites would be read with.
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const made = vscode.Uri.joinPath(folder!.uri, 'factmark.yaml');
    await vscode.workspace.fs.delete(made).then(undefined, () => undefined);
    // What still has brackets is drawn anew.
    await (await factmark()).claimTree.refresh();
  });

  function expectTranslated(atLeast: number): void {
    assert.ok(shown.length >= atLeast, `only ${shown.length} texts were seen`);
    assert.ok(shown.some(([, text]) => text.includes('⟦')));
    const left = shown.flatMap(([where, text]) => {
      const rest = untranslated(text);
      return rest === '' ? [] : [`${where}: ${rest} — in: ${text}`];
    });
    assert.deepEqual([...new Set(left)], []);
  }

  it('is translated in the view, the status bar and the cards', async () => {
    const { document } = await openClaimed();
    const api = await factmark();
    for (const by of GROUPINGS) {
      api.claimTree.setGrouping(by);
      await api.claimTree.refresh();
      for (const root of api.claimTree.roots) {
        for (const node of [root, ...(root.type === 'group' ? root.children : [])]) {
          const { label, description, tooltip, accessibilityInformation, command } = api.claimTree.getTreeItem(node);
          see('tree', label, description, tooltip, accessibilityInformation?.label, command?.title);
        }
      }
    }
    api.claimTree.setGrouping('status');
    await until('the status bar', () => api.statusText().includes('⟦'));
    see('status bar item', api.statusText());
    for (const words of ['48 million euros', '3 March 2025', '12%', 'Lucia Brandt', 'Corvara']) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place(document, words).start.translate(0, 1),
      );
      for (const hover of hovers) see('card', ...hover.contents);
    }
    expectTranslated(60);
  });

  it('is translated in the details of a claim and in its comment thread', async () => {
    const showsNoThreads = await setSetting('claims.threads', true);
    const { document, editor } = await openClaimed(ARTICLE, TALKED);
    const api = await factmark();
    await vscode.commands.executeCommand('factmark.details.focus');
    for (const words of ['48 million euros', 'at least 12%', 'Lucia Brandt', '3 March 2025']) {
      await vscode.window.showTextDocument(document);
      const caret = place(document, words).start.translate(0, 1);
      editor.selection = new vscode.Selection(caret, caret);
      await until(`details of ${words}`, () => {
        const [first] = api.claimDetails.rows;
        const { label } = first ? api.claimDetails.getTreeItem(first) : { label: '' };
        return first?.article === document.uri.toString() && String(label).startsWith(words);
      });
      const seeRow = (row: DetailRow): void => {
        const { label, description, tooltip, accessibilityInformation, command } = api.claimDetails.getTreeItem(row);
        see('details', label, description, tooltip, accessibilityInformation?.label, command?.title);
        for (const child of api.claimDetails.getChildren(row)) seeRow(child);
      };
      for (const row of api.claimDetails.rows) seeRow(row);
    }
    await until('the thread', () => api.commentThreads(document).length > 0);
    for (const { label, comments } of api.commentThreads(document)) {
      see('thread', label);
      for (const { author, body } of comments) see('thread', author.name, body);
    }
    await showsNoThreads();
    expectTranslated(30);
  });

  it('is translated in the review of a branch', async function () {
    const desk = await Desk.open();
    if (!desk) return skipBecause(this, 'there is no git in the browser');
    give('main HEAD other desk');
    await desk.write('article.md', ARTICLE.replace('48 million', '52 million'));
    await desk.write('article.md.claims.yaml', SIDECAR.replace('status: unchecked', 'status: waiting'));
    await desk.write('other.md', ARTICLE);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(desk.folder, 'article.md'));
    await vscode.commands.executeCommand('factmark.reviewFacts', { base: 'HEAD' });
    const { review } = await factmark();
    const seeNode = (node: ReviewNode): void => {
      const { label, description, tooltip, accessibilityInformation, command } = review.getTreeItem(node);
      see('review', label, description, tooltip, accessibilityInformation?.label, command?.title);
      for (const child of review.getChildren(node)) seeNode(child);
    };
    for (const root of review.roots) seeNode(root);
    await vscode.commands.executeCommand('factmark.endReview');
    expectTranslated(15);
  });

  it('is translated in Problems and at the light bulb', async () => {
    const wrong = ARTICLE.replace('on 3 March', 'on Tuesday, 3 March').replace('ferries for', 'ferries  for for');
    const { document } = await openClaimed(
      wrong,
      SIDECAR.replace('verdict: correct\n    reviews', 'verdict: incorrect\n    reviews'),
    );
    const diagnostics = (): readonly vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Factmark');
    await until('problems', () => diagnostics().length >= 3);
    for (const { message, relatedInformation, range } of diagnostics()) {
      see('problem', message, ...(relatedInformation ?? []).map((one) => one.message));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      see('fix', ...actions.map(({ title }) => title).filter((title) => title.includes('Factmark')));
    }
    expectTranslated(4);
  });

  it('is translated in what commands ask and tell', async () => {
    const { document, editor } = await openClaimed();
    const commands = [
      ...['setStatus', 'addSource', 'addEvidence', 'addNote', 'askQuestion', 'suggest', 'setPriority', 'annotate'],
      ...['setRecheck', 'setSpeaker', 'setAttribution', 'setOriginal', 'firstPass', 'bringOver'],
      ...['signOff', 'withdraw', 'reanchor', 'compareSignedWords', 'acceptWords', 'signOffAgain', 'ignoreFinding'],
      ...['setLanguage', 'setPublicationDate', 'showArticle', 'filterClaims', 'groupClaims', 'showCoverage'],
      ...['setNameKind', 'sameAs', 'addToRegistry', 'correctName', 'exportTable', 'importTable', 'openQuestions'],
      ...['exportArticle', 'showSources', 'whereElse', 'showEvidence'],
      ...['goToClaim', 'nextFact', 'nextMention', 'nextOpenFact', 'copyValue', 'resolveMerge', 'undoClaimEdit'],
    ];
    for (const words of ['48 million', 'Lucia Brandt', 'Passengers']) {
      for (const command of commands) {
        for (const questions of [0, 1]) {
          answers.splice(0);
          if (questions > 0) answers.push(true);
          await vscode.window.showTextDocument(document);
          const caret = place(document, words).start.translate(0, 1);
          editor.selection = new vscode.Selection(caret, caret);
          await vscode.commands.executeCommand(`factmark.${command}`).then(undefined, () => undefined);
        }
      }
    }
    expectTranslated(200);
  });
});
